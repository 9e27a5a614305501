# Completion of longhaulctl(1) for bash.

_longhaulctl_values()
{
    # What may follow an option; no answer: nothing to offer, the user types it.
    case $1 in
        --dir | -d) compgen -d -- "$2" ;;
        --input | --metalink | --password-file) compgen -f -- "$2" ;;
        --on-exists) compgen -W "rename overwrite skip fail" -- "$2" ;;
        --state) compgen -W "queued connecting downloading verifying completed waiting paused failed cancelled" -- "$2" ;;
    esac
}

_longhaulctl_options()
{
    case $1 in
        add) echo "-d --dir -o --out --connections --checksum --header --user --password-file --remember --limit --queue --session --on-exists --paused --wait --expand --input --metalink" ;;
        list) echo "--state --session" ;;
        pause) echo "--all" ;;
        resume) echo "--all --restart --keep-part" ;;
        cancel) echo "--all" ;;
        remove) echo "--all --delete-file" ;;
        set) echo "--url --limit --connections --priority --queue -d --dir --checksum --user --password-file" ;;
        sign-in) echo "--user --password-file --remember" ;;
        trust) echo "--fingerprint" ;;
        wait) echo "--timeout" ;;
        events) echo "--session --follow --ack --ack-all" ;;
        settings) echo "--password-file" ;;
        secrets) echo "--forget --user" ;;
        certificates) echo "--refuse --forget" ;;
    esac
    echo "--json -h --help -V --version"
}

_longhaulctl_operands()
{
    # $1: verb, $2: the word that is typed, $3: how many operands stand before it
    case $1 in
        limit) compgen -W "off" -- "$2" ;;
        settings)
            if [[ $3 -eq 0 ]]; then
                compgen -W "connections connections-per-host directory limit max-active notifications notify-failed notify-finished on-exists preallocate proxy retry-period server-time tray user-agent" -- "$2"
            fi
            ;;
        help) compgen -W "$_longhaulctl_verbs" -- "$2" ;;
    esac
}

_longhaulctl_verbs="add list show pause resume cancel remove set sign-in trust wait events limit settings secrets certificates status shutdown help"

_longhaulctl()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local verb="" operands=0 place skip=""
    for ((place = 1; place < COMP_CWORD; place++)); do
        if [[ -n $skip ]]; then
            skip=""
        elif [[ ${COMP_WORDS[place]} == -* ]]; then
            case ${COMP_WORDS[place]} in
                --ack | --checksum | --connections | --dir | --fingerprint | --forget | --header | --input | --limit | --metalink | --on-exists | --out | --password-file | --priority | --queue | --refuse | --session | --state | --timeout | --url | --user | -d | -o) skip=yes ;;
            esac
        elif [[ -z $verb ]]; then
            verb=${COMP_WORDS[place]}
        else
            operands=$((operands + 1))
        fi
    done
    COMPREPLY=()
    if [[ -n $skip ]]; then
        mapfile -t COMPREPLY < <(_longhaulctl_values "$before" "$word")
        compopt -o filenames 2> /dev/null
    elif [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_longhaulctl_options "$verb")" -- "$word")
    elif [[ -z $verb ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$_longhaulctl_verbs" -- "$word")
    else
        mapfile -t COMPREPLY < <(_longhaulctl_operands "$verb" "$word" "$operands")
    fi
}

complete -F _longhaulctl longhaulctl
