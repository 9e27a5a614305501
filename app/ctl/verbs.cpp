#include "verbs.h"

namespace longhaul::ctl {

namespace {

constexpr const char *kStates = "queued connecting downloading verifying completed waiting paused failed cancelled";

const OptionSpec kAll{"all", "", "every task that the verb applies to"};
const OptionSpec kConnections{"connections", "N", "most connections of a task, 1 to 64"};
const OptionSpec kChecksum{
    "checksum", "ALG:HEX",
    "what the file must have, such as sha256:9f86d0…; auto: look for it beside the address; none"};
const OptionSpec kLimit{"limit", "RATE", "bytes a second of a task, with K, M or G, or off"};
const OptionSpec kFolder{"dir", "DIR", "the target folder", 'd'};
const OptionSpec kQueue{"queue", "Q", "the queue of a task"};
const OptionSpec kSession{"session", "S", "the session that is told of finish and failure"};
const OptionSpec kUser{"user", "NAME", "sign in as NAME; asks for the password without showing it"};
const OptionSpec kRemember{"remember", "", "keep the password in the keyring too"};
const OptionSpec kPasswordFile{"password-file", "FILE",
                               "read the password from the first line of FILE, or of - (standard input)"};

} // namespace

const std::vector<OptionSpec> &commonOptions()
{
    static const std::vector<OptionSpec> list = {
        {"json", "", "one JSON document on standard output (JSON Lines for streams)"},
        {"help", "", "what the program or the verb does", 'h'},
        {"version", "", "the version", 'V'},
    };
    return list;
}

const std::vector<VerbSpec> &verbs()
{
    static const std::vector<VerbSpec> list = {
        {"add",
         "URL…",
         "add downloads and print their ids",
         {
             kFolder,
             {"out", "NAME", "the file name; for one address only", 'o'},
             kConnections,
             kChecksum,
             {"header", "'K: V'", "send this header too; may be given again", 0, "", true},
             kUser,
             kPasswordFile,
             kRemember,
             kLimit,
             kQueue,
             kSession,
             {"on-exists", "CHOICE", "when the name is taken: rename, overwrite, skip or fail", 0,
              "rename overwrite skip fail"},
             {"paused", "", "do not start before resume"},
             {"wait", "", "return when all of them are done; progress bars on a terminal"},
             {"expand", "", "read ranges such as [001-100], [a-f], [1-9:2] in addresses"},
             {"input", "FILE", "read addresses from FILE, or from - (standard input), one a line, or a Metalink"},
             {"metalink", "FILE", "add the files of a Metalink, with mirrors and digests"},
         }},
        {"list",
         "",
         "list all tasks",
         {{"state", "STATE", "only tasks in this state", 0, kStates}, {"session", "S", "only tasks of this session"}}},
        {"show", "ID", "show one task, whole", {}},
        {"pause", "ID…|--all", "pause tasks; they keep their bytes", {kAll}},
        {"resume",
         "ID…|--all",
         "let paused, waiting or failed tasks go on",
         {kAll,
          {"restart", "", "throw the bytes away and start again"},
          {"keep-part", "", "with --restart: keep the old part under a name of its own"}}},
        {"cancel", "ID…|--all", "cancel tasks", {kAll}},
        {"remove",
         "ID…|--all",
         "take tasks off the list; a running one is cancelled first",
         {kAll, {"delete-file", "", "delete the downloaded file too"}}},
        {"set",
         "ID",
         "change a task while it runs",
         {
             {"url", "URL", "a new address in place of an expired one; the bytes are kept"},
             kLimit,
             kConnections,
             {"priority", "N", "higher goes first"},
             kQueue,
             {"dir", "DIR", "another target folder; what is fetched is taken along", 'd'},
             {"checksum", "ALG:HEX", "what the file must have; auto; or none: take it as it is"},
             kUser,
             kPasswordFile,
         }},
        {"sign-in",
         "ID",
         "give a task its user name and password; it goes on if it lacked them",
         {kUser, kPasswordFile, kRemember}},
        {"trust",
         "ID",
         "show the certificate that a task failed about, or trust it for its one server",
         {{"fingerprint", "HEX", "trust the certificate with this SHA-256"}}},
        {"wait",
         "[ID…]",
         "return when the tasks are done; without IDs, when nothing is active",
         {{"timeout", "SECONDS", "give up waiting after this time; the tasks go on"}}},
        {"events",
         "",
         "print the events that a session has not acknowledged",
         {
             {"session", "S", "the session, default if not given"},
             {"follow", "", "stay, and print events as they come"},
             {"ack", "SEQ", "acknowledge all events up to SEQ first"},
             {"ack-all", "", "acknowledge what was printed"},
         }},
        {"limit", "[RATE|off]", "read or set the limit over all tasks", {}},
        {"settings", "[KEY [VALUE]]", "read or set what the agent goes by", {kPasswordFile}},
        {"secrets",
         "",
         "list the sign-ins that are in the keyring, or forget one",
         {{"forget", "ORIGIN", "forget the sign-in for this origin, such as https://example.org:443"},
          {"user", "NAME", "only the one of this user"}}},
        {"certificates",
         "",
         "list the certificates that you trust or refuse",
         {{"refuse", "HEX", "never accept the certificate with this SHA-256"},
          {"forget", "HEX", "take back what was decided about it"}}},
        {"status", "", "the agent's process, version, counts by state, speed and memory", {}},
        {"shutdown", "", "stop the agent in order; tasks go on at its next start", {}},
        {"help", "[VERB]", "explain a verb", {}},
    };
    return list;
}

const VerbSpec *findVerb(const QString &name)
{
    for (const VerbSpec &verb : verbs()) {
        if (name == QLatin1String(verb.name))
            return &verb;
    }
    return nullptr;
}

QStringList verbNames()
{
    QStringList names;
    for (const VerbSpec &verb : verbs())
        names << QLatin1String(verb.name);
    return names;
}

} // namespace longhaul::ctl
