<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>longhaul::AboutBox</name>
    <message>
        <source>About Longhaul</source>
        <translation>Sobre o Longhaul</translation>
    </message>
    <message>
        <source>Longhaul %1</source>
        <translation>Longhaul %1</translation>
    </message>
    <message>
        <source>A download manager whose transfers do not belong to its window.</source>
        <translation>Um gerenciador de downloads cujas transferências não dependem da janela.</translation>
    </message>
</context>
<context>
    <name>longhaul::AddDialog</name>
    <message>
        <source>Add downloads</source>
        <translation>Adicionar downloads</translation>
    </message>
    <message>
        <source>Handing over to the agent</source>
        <translation>Entregando ao agente</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Add (%1)</source>
        <translation>Adicionar (%1)</translation>
    </message>
    <message>
        <source>The agent is being started. You can go on typing.</source>
        <translation>O agente está sendo iniciado. Você pode continuar digitando.</translation>
    </message>
    <message>
        <source>The agent cannot be reached. What you typed is kept; it can be added as soon as the agent is back.</source>
        <translation>Não é possível contatar o agente. O que você digitou foi mantido e pode ser adicionado assim que o agente voltar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were added before; the others are still here.</source>
        <translation>
            <numerusform>%Ln link já foi adicionado; os demais continuam aqui.</numerusform>
            <numerusform>%Ln links já foram adicionados; os demais continuam aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you typed is lost.</source>
        <translation>Nada do que você digitou foi perdido.</translation>
    </message>
    <message>
        <source>The agent was lost before it had taken the links. Try again when it is back.</source>
        <translation>A conexão com o agente foi perdida antes que ele recebesse os links. Tente novamente quando ele voltar.</translation>
    </message>
    <message>
        <source>The agent refused: %1.</source>
        <translation>O agente recusou: %1.</translation>
    </message>
    <message>
        <source>Links of a &amp;web page…</source>
        <translation>Links de uma página &amp;web…</translation>
    </message>
</context>
<context>
    <name>longhaul::AddEntry</name>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>%Ln download adicionado</numerusform>
            <numerusform>%Ln downloads adicionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::AddOptions</name>
    <message>
        <source>M&amp;ore choices</source>
        <translation>Mais opçõ&amp;es</translation>
    </message>
    <message>
        <source>&amp;Start at once</source>
        <translation>&amp;Iniciar imediatamente</translation>
    </message>
    <message>
        <source>Otherwise it waits, paused, until you resume it.</source>
        <translation>Caso contrário, ele fica pausado até que você o retome.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Pasta:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Chec&amp;ksum:</source>
        <translation>&amp;Soma de verificação:</translation>
    </message>
    <message>
        <source>sha256:… or the digits alone</source>
        <translation>sha256:… ou apenas os dígitos</translation>
    </message>
    <message>
        <source>The file is compared with this %1 checksum.</source>
        <translation>O arquivo é comparado com esta soma de verificação %1.</translation>
    </message>
    <message>
        <source>The file is compared with the %1 checksum that came with the link.</source>
        <translation>O arquivo é comparado com a soma de verificação %1 que veio com o link.</translation>
    </message>
</context>
<context>
    <name>longhaul::AwayPanel</name>
    <message>
        <source>A download that is no longer in the list</source>
        <translation>Um download que não está mais na lista</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the button does, name of the file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Enquanto você esteve fora</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>Entend&amp;i</translation>
    </message>
    <message>
        <source>Closes “While you were away”</source>
        <translation>Fecha “Enquanto você esteve fora”</translation>
    </message>
    <message>
        <source>What finished and failed</source>
        <translation>O que foi concluído e o que falhou</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln concluído</numerusform>
            <numerusform>%Ln concluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln precisa de você</numerusform>
            <numerusform>%Ln precisam de você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still going</source>
        <translation>
            <numerusform>%Ln ainda em andamento</numerusform>
            <numerusform>%Ln ainda em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between counts</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, all in the list below</source>
        <translation>
            <numerusform>e mais %Ln, que está na lista abaixo</numerusform>
            <numerusform>e mais %Ln, todos na lista abaixo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the file, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>Mostrar na lista</translation>
    </message>
</context>
<context>
    <name>longhaul::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>%1 showed a certificate that this computer does not trust. Somebody may have put themselves between you and the server. Trust it only if its owner told you this fingerprint, or the server is your own.</source>
        <translation>%1 apresentou um certificado em que este computador não confia. Alguém pode ter se colocado entre você e o servidor. Confie nele somente se o proprietário do servidor lhe informou esta impressão digital ou se o servidor for seu.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for %1</source>
        <translation>&amp;Confiar neste certificado para %1</translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>O que está errado:</translation>
    </message>
    <message>
        <source>Shown by:</source>
        <translation>Apresentado por:</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Apresentado por</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Emitido para:</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Emitido por:</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid from:</source>
        <translation>Válido a partir de:</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido a partir de</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>Válido até:</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>Impressão digital (SHA-256):</translation>
    </message>
</context>
<context>
    <name>longhaul::ChecksumDialog</name>
    <message>
        <source>Compare checksum</source>
        <translation>Comparar soma de verificação</translation>
    </message>
    <message>
        <source>Type or paste the checksum that the publisher of “%1” tells. It is compared with that of the file on the disk.</source>
        <translation>Digite ou cole a soma de verificação informada por quem publicou “%1”. Ela é comparada com a do arquivo no disco.</translation>
    </message>
    <message>
        <source>&amp;Checksum:</source>
        <translation>&amp;Soma de verificação:</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Soma de verificação</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Não é possível ler o arquivo: %1</translation>
    </message>
    <message>
        <source>Reading the file: %1 %</source>
        <translation>Lendo o arquivo: %1%</translation>
    </message>
    <message>
        <source>This file has %1 %2</source>
        <comment>algorithm, digest</comment>
        <translation>Este arquivo tem %1 %2</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>Equal. This is the file that its publisher means.</source>
        <translation>Igual. Este é o arquivo indicado por quem o publicou.</translation>
    </message>
    <message>
        <source>Different. This is another file than the publisher means, or another version of it.
Its own checksum is %1</source>
        <translation>Diferente. Este não é o arquivo indicado por quem o publicou, ou é outra versão dele.
A soma de verificação dele é %1</translation>
    </message>
</context>
<context>
    <name>longhaul::ChecksumInput</name>
    <message>
        <source>Give the digits 0–9 and a–f, or the algorithm, a colon and the digits.</source>
        <translation>Informe os dígitos 0–9 e a–f, ou o algoritmo, dois-pontos e os dígitos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s) fit no checksum: MD5 has 32, SHA-1 40, SHA-256 64, SHA-512 128.</source>
        <translation>
            <numerusform>%Ln dígito não corresponde a nenhuma soma de verificação: MD5 tem 32, SHA-1 40, SHA-256 64, SHA-512 128.</numerusform>
            <numerusform>%Ln dígitos não correspondem a nenhuma soma de verificação: MD5 tem 32, SHA-1 40, SHA-256 64, SHA-512 128.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known here. There are md5, sha1, sha224, sha256, sha384 and sha512.</source>
        <translation>“%1” não é conhecido aqui. Há md5, sha1, sha224, sha256, sha384 e sha512.</translation>
    </message>
    <message>
        <source>%1 has %2 digits, here are %3.</source>
        <translation>%1 tem %2 dígitos; aqui há %3.</translation>
    </message>
</context>
<context>
    <name>longhaul::ClearButton</name>
    <message>
        <source>Clear this field</source>
        <translation>Limpar este campo</translation>
    </message>
</context>
<context>
    <name>longhaul::ClipboardOffer</name>
    <message>
        <source>&amp;Add now…</source>
        <translation>Adicionar &amp;já…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) in the clipboard.</source>
        <translation>
            <numerusform>%Ln link na área de transferência.</numerusform>
            <numerusform>%Ln links na área de transferência.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::ClosingNotice</name>
    <message>
        <source>Downloads go on</source>
        <translation>Os downloads continuam</translation>
    </message>
    <message>
        <source>Your downloads go on when this window is closed.</source>
        <translation>Seus downloads continuam quando esta janela é fechada.</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent carries them on in the background. Open Longhaul again at any time: it tells what finished meanwhile. To stop a download, pause it.</source>
        <translation>O agente do Longhaul os executa em segundo plano. Abra o Longhaul a qualquer momento: ele informa o que foi concluído nesse meio-tempo. Para interromper um download, pause-o.</translation>
    </message>
    <message>
        <source>&amp;Do not show this again</source>
        <translation>&amp;Não mostrar isto novamente</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Manter aberta</translation>
    </message>
</context>
<context>
    <name>longhaul::ConnectionBanner</name>
    <message>
        <source>Another Longhaul window is told now what finishes and fails. Downloads are not affected.</source>
        <translation>Agora outra janela do Longhaul é avisada do que termina ou falha. Os downloads não são afetados.</translation>
    </message>
    <message>
        <source>Tell this &amp;window</source>
        <translation>Avisar a&amp;qui</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent was stopped, so nothing is downloaded. All downloads are kept.</source>
        <translation>O agente do Longhaul foi encerrado, portanto nada está sendo baixado. Todos os downloads foram mantidos.</translation>
    </message>
    <message>
        <source>S&amp;tart it</source>
        <translation>Iniciá-l&amp;o</translation>
    </message>
    <message>
        <source>Longhaul is starting its agent…</source>
        <translation>O Longhaul está iniciando o agente…</translation>
    </message>
    <message>
        <source>The connection to Longhaul&apos;s agent is lost. It is being restored; no download is lost.</source>
        <translation>A conexão com o agente do Longhaul foi perdida. Ela está sendo restabelecida; nenhum download foi perdido.</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Tentar ag&amp;ora</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent cannot be reached; it is tried again by itself. In detail: %1</source>
        <translation>O agente do Longhaul está inacessível; novas tentativas são feitas sozinhas. Em detalhe: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>Detal&amp;hes</translation>
    </message>
    <message>
        <source>Log of this download</source>
        <translation>Registro deste download</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Ainda não aconteceu nada.</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>Select a download to see its details.</source>
        <translation>Selecione um download para ver os detalhes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) selected, %1 fetched</source>
        <translation>
            <numerusform>%Ln download selecionado, %1 baixados</numerusform>
            <numerusform>%Ln downloads selecionados, %1 baixados</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare checks&amp;um with…</source>
        <translation>&amp;Comparar soma de verificação com…</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Velocidade</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Serve&amp;r</source>
        <translation>&amp;Servidor</translation>
    </message>
</context>
<context>
    <name>longhaul::DropTarget</name>
    <message>
        <source>Longhaul drop target</source>
        <translation>Área para soltar do Longhaul</translation>
    </message>
    <message>
        <source>Drop links here. A double click opens Longhaul.</source>
        <translation>Solte links aqui. Um clique duplo abre o Longhaul.</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>Solte links aqui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln ativo</numerusform>
            <numerusform>%Ln ativos</numerusform>
        </translation>
    </message>
    <message>
        <source>No data at the moment</source>
        <translation>Nenhum dado no momento</translation>
    </message>
    <message>
        <source>&amp;Open Longhaul</source>
        <translation>&amp;Abrir o Longhaul</translation>
    </message>
    <message>
        <source>&amp;Add copied links</source>
        <translation>A&amp;dicionar links copiados</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;Retomar todos</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Pausar todos</translation>
    </message>
    <message>
        <source>&amp;Hide the drop target</source>
        <translation>&amp;Ocultar a área para soltar</translation>
    </message>
</context>
<context>
    <name>longhaul::DropVeil</name>
    <message>
        <source>Drop here to download</source>
        <translation>Solte aqui para baixar</translation>
    </message>
</context>
<context>
    <name>longhaul::EmptyState</name>
    <message>
        <source>Add lin&amp;ks…</source>
        <translation>Adicionar lin&amp;ks…</translation>
    </message>
    <message>
        <source>&amp;Show all downloads</source>
        <translation>&amp;Mostrar todos os downloads</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No download has these words in its name or its server.</source>
        <translation>Nenhum download tem essas palavras no nome ou no servidor.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aqui</translation>
    </message>
    <message>
        <source>No download is in this state at the moment.</source>
        <translation>Nenhum download está neste estado no momento.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Drag links, text or a file of links onto this window.</source>
        <translation>Arraste links, texto ou um arquivo de links para esta janela.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Copy links anywhere, then press %1 here.</source>
        <translation>Copie links em qualquer lugar e pressione %1 aqui.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Digitar</translation>
    </message>
    <message>
        <source>Write addresses yourself, one or many.</source>
        <translation>Escreva você mesmo os endereços, um ou vários.</translation>
    </message>
    <message>
        <source>No downloads yet</source>
        <translation>Nenhum download ainda</translation>
    </message>
    <message>
        <source>There are three ways to add some:</source>
        <translation>Há três maneiras de adicionar downloads:</translation>
    </message>
</context>
<context>
    <name>longhaul::EngineSentences</name>
    <message>
        <source>Failed (%1): %2</source>
        <translation>Falhou (%1): %2</translation>
    </message>
    <message>
        <source>Waiting (%1): %2</source>
        <translation>Aguardando (%1): %2</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>Redirecionado para %1</translation>
    </message>
    <message>
        <source>A file of that name was there already; it was kept, nothing was downloaded.</source>
        <translation>Já havia um arquivo com esse nome; ele foi mantido e nada foi baixado.</translation>
    </message>
    <message>
        <source>Finished: %1 bytes.</source>
        <translation>Concluído: %1 bytes.</translation>
    </message>
    <message>
        <source>The server asks for a sign-in; one is remembered.</source>
        <translation>O servidor pede nome de usuário e senha; já há um registro guardado.</translation>
    </message>
    <message>
        <source>The old part is kept as &quot;%1&quot;.</source>
        <translation>A parte antiga foi mantida como “%1”.</translation>
    </message>
    <message>
        <source>The old part stays where it is: %1</source>
        <translation>A parte antiga fica onde está: %1</translation>
    </message>
    <message>
        <source>New link: %1</source>
        <translation>Novo link: %1</translation>
    </message>
    <message>
        <source>The folder is now %1.</source>
        <translation>A pasta agora é %1.</translation>
    </message>
    <message>
        <source>The certificate %1 is trusted for %2.</source>
        <translation>O certificado %1 é aceito para %2.</translation>
    </message>
    <message>
        <source>what task %1 has fetched cannot be taken along (%2); bring the drive or the folder back, or resume the task with --restart first</source>
        <translation>O que o download %1 já recebeu não pode ser levado junto (%2). Reconecte a unidade, restaure a pasta ou recomece o download antes.</translation>
    </message>
    <message>
        <source>there is no room for task %1 (%2)</source>
        <translation>Não há espaço para o download %1 (%2).</translation>
    </message>
    <message>
        <source>task %1 stays in %2</source>
        <translation>O download %1 fica em %2</translation>
    </message>
    <message>
        <source>task %1 stays in %2, as asked</source>
        <translation>O download %1 fica em %2, como pedido.</translation>
    </message>
    <message>
        <source>task %1 has finished meanwhile</source>
        <translation>O download %1 terminou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>the task was removed</source>
        <translation>O download foi removido.</translation>
    </message>
    <message>
        <source>The file had its final name already.</source>
        <translation>O arquivo já tinha seu nome definitivo.</translation>
    </message>
    <message>
        <source>The part file was deleted; the download starts again.</source>
        <translation>O arquivo parcial foi excluído; o download recomeça.</translation>
    </message>
    <message>
        <source>Somebody changed the part file; the download starts again.</source>
        <translation>Alguém alterou o arquivo parcial; o download recomeça.</translation>
    </message>
    <message>
        <source>The part file is shorter than it was; what is missing is fetched again.</source>
        <translation>O arquivo parcial está menor do que antes; o que falta é baixado novamente.</translation>
    </message>
    <message>
        <source>The part file is gone; the download starts again.</source>
        <translation>O arquivo parcial sumiu; o download recomeça.</translation>
    </message>
    <message>
        <source>The server cannot go on in the middle; the download starts again.</source>
        <translation>O servidor não consegue continuar do meio; o download recomeça.</translation>
    </message>
    <message>
        <source>%1 is left out (%2); the mirrors go on.</source>
        <translation>%1 foi deixado de lado (%2); os espelhos continuam.</translation>
    </message>
    <message>
        <source>%1 failed (%2); going on with the mirror %3.</source>
        <translation>%1 falhou (%2); continuando com o espelho %3.</translation>
    </message>
    <message>
        <source>The mirror %1 has the same file; it helps.</source>
        <translation>O espelho %1 tem o mesmo arquivo e passa a ajudar.</translation>
    </message>
    <message>
        <source>The mirror %1 is left out: %2.</source>
        <translation>O espelho %1 foi deixado de lado: %2.</translation>
    </message>
    <message>
        <source>%1 bytes in wrong pieces; fetching them again from %2.</source>
        <translation>%1 bytes em blocos errados; eles são baixados novamente de %2.</translation>
    </message>
    <message>
        <source>The wrong pieces could not be fetched again: %1</source>
        <translation>Não foi possível baixar novamente os blocos errados: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer to If-Range says nothing; asking without it and comparing.</source>
        <translation>A resposta do servidor ao If-Range não diz nada; pedindo sem ele e comparando.</translation>
    </message>
    <message>
        <source>Asking for the whole file: %1</source>
        <translation>Pedindo o arquivo inteiro: %1</translation>
    </message>
    <message>
        <source>The server sends the whole file; the bytes that are here are read over.</source>
        <translation>O servidor envia o arquivo inteiro; os bytes que já estão aqui são pulados.</translation>
    </message>
    <message>
        <source>The server refuses more connections; going on with %1.</source>
        <translation>O servidor recusa mais conexões; continuando com %1.</translation>
    </message>
    <message>
        <source>An answer does not fit beside the others (%1); going on with them.</source>
        <translation>Uma resposta não combina com as outras (%1); continuando com elas.</translation>
    </message>
    <message>
        <source>The address that the link led to has expired; asking the link again.</source>
        <translation>O endereço ao qual o link levava expirou; consultando o link novamente.</translation>
    </message>
    <message>
        <source>Refused beside connections that have ended meanwhile; asking once more.</source>
        <translation>Recusado ao lado de conexões que já terminaram; pedindo mais uma vez.</translation>
    </message>
    <message>
        <source>The connection ended (%1); going on.</source>
        <translation>A conexão terminou (%1); continuando.</translation>
    </message>
    <message>
        <source>The server closed the connection and sent nothing; asking once more.</source>
        <translation>O servidor fechou a conexão sem enviar nada; pedindo mais uma vez.</translation>
    </message>
    <message>
        <source>Nobody told the length, and whether the connection was closed or lost was not seen; asking once more.</source>
        <translation>O tamanho não foi informado, e não deu para ver se a conexão foi fechada ou perdida; pedindo mais uma vez.</translation>
    </message>
    <message>
        <source>The server tells the file&apos;s %1.</source>
        <translation>O servidor informa a soma %1 do arquivo.</translation>
    </message>
    <message>
        <source>%1 has the file&apos;s %2.</source>
        <translation>%1 contém a soma %2 do arquivo.</translation>
    </message>
    <message>
        <source>There is no sums file beside the address; the server tells the file&apos;s %1.</source>
        <translation>Não há arquivo de somas junto ao endereço; o servidor informa a soma %1 do arquivo.</translation>
    </message>
    <message>
        <source>There is no sums file beside the address; the file&apos;s own sha256 is kept.</source>
        <translation>Não há arquivo de somas junto ao endereço; a soma SHA-256 do próprio arquivo é guardada.</translation>
    </message>
    <message>
        <source>the server ended the answer early</source>
        <translation>o servidor encerrou a resposta antes da hora</translation>
    </message>
    <message>
        <source>the server closed the connection before the end</source>
        <translation>o servidor fechou a conexão antes do fim</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>o servidor fechou a conexão sem responder</translation>
    </message>
    <message>
        <source>the server closed the connection and sent nothing</source>
        <translation>o servidor fechou a conexão sem enviar nada</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>o servidor recusou a conexão</translation>
    </message>
    <message>
        <source>the server&apos;s name was not found</source>
        <translation>o nome do servidor não foi encontrado</translation>
    </message>
    <message>
        <source>the connection timed out</source>
        <translation>o tempo da conexão se esgotou</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>a conexão foi redefinida</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>não foi possível estabelecer uma conexão segura</translation>
    </message>
    <message>
        <source>the proxy could not be used</source>
        <translation>não foi possível usar o proxy</translation>
    </message>
    <message>
        <source>the proxy asks for a user name and a password</source>
        <translation>o proxy pede um nome de usuário e uma senha</translation>
    </message>
    <message>
        <source>the answer is not valid HTTP</source>
        <translation>a resposta não é HTTP válido</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>a rede falhou</translation>
    </message>
    <message>
        <source>nothing came for a while</source>
        <translation>nada chegou por um tempo</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>ele não respondeu a tempo</translation>
    </message>
    <message>
        <source>the answer was cut</source>
        <translation>a resposta foi cortada</translation>
    </message>
    <message>
        <source>it redirects to nowhere</source>
        <translation>ele redireciona para lugar nenhum</translation>
    </message>
    <message>
        <source>it redirects to another server</source>
        <translation>ele redireciona para outro servidor</translation>
    </message>
    <message>
        <source>its answer does not fit</source>
        <translation>a resposta dele não combina</translation>
    </message>
    <message>
        <source>its file has another length</source>
        <translation>o arquivo dele tem outro tamanho</translation>
    </message>
    <message>
        <source>its file begins with other bytes</source>
        <translation>o arquivo dele começa com outros bytes</translation>
    </message>
    <message>
        <source>its file has another date, and no digest tells that it is the same</source>
        <translation>o arquivo dele tem outra data, e nenhuma soma de verificação mostra que é o mesmo</translation>
    </message>
    <message>
        <source>it does not tell the versions of its file apart</source>
        <translation>ele não distingue as versões do arquivo dele</translation>
    </message>
    <message>
        <source>it is much slower than the others</source>
        <translation>ele é muito mais lento que os outros</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>status %1</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>o servidor respondeu com o status %1</translation>
    </message>
    <message>
        <source>the server calls it another version</source>
        <translation>o servidor diz que é outra versão</translation>
    </message>
    <message>
        <source>a web page in place of the file</source>
        <translation>uma página da web no lugar do arquivo</translation>
    </message>
    <message>
        <source>a web page came in its place</source>
        <translation>veio uma página da web no lugar dele</translation>
    </message>
    <message>
        <source>an encoded file, although no encoding was asked for</source>
        <translation>um arquivo codificado, embora nenhuma codificação tenha sido pedida</translation>
    </message>
    <message>
        <source>the file had %1 bytes and has %2 now</source>
        <translation>o arquivo tinha %1 bytes e agora tem %2</translation>
    </message>
    <message>
        <source>the file on the server has %1 bytes now</source>
        <translation>o arquivo no servidor agora tem %1 bytes</translation>
    </message>
    <message>
        <source>the server says %1 bytes, and %2 bytes</source>
        <translation>o servidor diz %1 bytes e também %2 bytes</translation>
    </message>
    <message>
        <source>asked from byte %1, answered from byte %2</source>
        <translation>pedido a partir do byte %1, respondido a partir do byte %2</translation>
    </message>
    <message>
        <source>the server sent the whole file in place of a range</source>
        <translation>o servidor enviou o arquivo inteiro em vez de um intervalo</translation>
    </message>
    <message>
        <source>the server sends the whole file in place of the rest</source>
        <translation>o servidor envia o arquivo inteiro em vez do resto</translation>
    </message>
    <message>
        <source>the server refuses the range</source>
        <translation>o servidor recusa o intervalo</translation>
    </message>
    <message>
        <source>the server refuses to go on at byte %1</source>
        <translation>o servidor se recusa a continuar no byte %1</translation>
    </message>
    <message>
        <source>the server does not tell whether the file is still the same</source>
        <translation>o servidor não informa se o arquivo ainda é o mesmo</translation>
    </message>
    <message>
        <source>the server always stops after %1 bytes</source>
        <translation>o servidor sempre para depois de %1 bytes</translation>
    </message>
    <message>
        <source>the file has become shorter</source>
        <translation>o arquivo ficou menor</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>mais de %1 redirecionamentos</translation>
    </message>
    <message>
        <source>the part file could not be compared</source>
        <translation>não foi possível comparar o arquivo parcial</translation>
    </message>
    <message>
        <source>the part file was deleted</source>
        <translation>o arquivo parcial foi excluído</translation>
    </message>
    <message>
        <source>the part file was replaced</source>
        <translation>o arquivo parcial foi substituído</translation>
    </message>
    <message>
        <source>the part file is shorter than it was</source>
        <translation>o arquivo parcial está menor do que antes</translation>
    </message>
    <message>
        <source>somebody else has written to it</source>
        <translation>alguém mais gravou nele</translation>
    </message>
    <message>
        <source>somebody else has shortened it</source>
        <translation>alguém mais o encurtou</translation>
    </message>
    <message>
        <source>somebody else has written to the part file</source>
        <translation>alguém mais gravou no arquivo parcial</translation>
    </message>
    <message>
        <source>bytes that were compared are different on the server now</source>
        <translation>bytes comparados agora são diferentes no servidor</translation>
    </message>
    <message>
        <source>answers without a length ended at different bytes</source>
        <translation>várias respostas sem tamanho terminaram em bytes diferentes</translation>
    </message>
    <message>
        <source>the bytes at %1 are gone</source>
        <translation>os bytes na posição %1 sumiram</translation>
    </message>
    <message>
        <source>%1 bytes in place of %2</source>
        <translation>%1 bytes em vez de %2</translation>
    </message>
    <message>
        <source>%1 %2 in place of %3, which %4</source>
        <translation>%1 %2 em vez de %3 (%4)</translation>
    </message>
    <message>
        <source>the server told in a header</source>
        <translation>segundo um cabeçalho do servidor</translation>
    </message>
    <message>
        <source>a sums file beside the address has</source>
        <translation>segundo um arquivo de somas junto ao endereço</translation>
    </message>
    <message>
        <source>the Metalink has</source>
        <translation>segundo o Metalink</translation>
    </message>
    <message>
        <source>was given</source>
        <translation>valor informado</translation>
    </message>
    <message>
        <source>pieces are not those that the Metalink tells</source>
        <translation>há blocos que não são os que o Metalink informa</translation>
    </message>
    <message>
        <source>%1 bytes are needed, %2 are free</source>
        <translation>são necessários %1 bytes, e há %2 livres</translation>
    </message>
    <message>
        <source>the drive of %1 is not there</source>
        <translation>a unidade de %1 não está presente</translation>
    </message>
    <message>
        <source>too many files of that name</source>
        <translation>há arquivos demais com esse nome</translation>
    </message>
    <message>
        <source>every name is taken</source>
        <translation>todos os nomes estão em uso</translation>
    </message>
    <message>
        <source>another file has the part file&apos;s name</source>
        <translation>outro arquivo tem o nome do arquivo parcial</translation>
    </message>
    <message>
        <source>too many old parts of that name</source>
        <translation>há partes antigas demais com esse nome</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <source>no such file in the folder</source>
        <translation>esse arquivo não existe na pasta</translation>
    </message>
    <message>
        <source>the file ended early</source>
        <translation>o arquivo terminou antes da hora</translation>
    </message>
    <message>
        <source>the server redirects to what is no address</source>
        <translation>o servidor redireciona para algo que não é um endereço</translation>
    </message>
    <message>
        <source>the server redirects to the protocol &quot;%1&quot;</source>
        <translation>o servidor redireciona para o protocolo “%1”</translation>
    </message>
    <message>
        <source>the server redirects to an address without a host</source>
        <translation>o servidor redireciona para um endereço sem nome de servidor</translation>
    </message>
    <message>
        <source>the server redirects from https to http, to %1</source>
        <translation>o servidor redireciona de https para http, para %1</translation>
    </message>
    <message>
        <source>a redirect without an address</source>
        <translation>um redirecionamento sem endereço</translation>
    </message>
    <message>
        <source>%1 showed a certificate for %2, issued by %3, valid from %4 until %5, SHA-256 %6</source>
        <translation>%1 mostrou um certificado para %2, emitido por %3, válido de %4 até %5, SHA-256 %6</translation>
    </message>
    <message>
        <source>another try</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>nova tentativa</translation>
    </message>
    <message>
        <source>network</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>rede</translation>
    </message>
    <message>
        <source>busy server</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>servidor ocupado</translation>
    </message>
    <message>
        <source>disk space</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>espaço em disco</translation>
    </message>
    <message>
        <source>folder missing</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>pasta ausente</translation>
    </message>
    <message>
        <source>schedule</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>horário</translation>
    </message>
    <message>
        <source>metered network</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>rede limitada</translation>
    </message>
    <message>
        <source>keyring</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>chaveiro</translation>
    </message>
</context>
<context>
    <name>longhaul::Exchange</name>
    <message>
        <source>Export the list</source>
        <translation>Exportar a lista</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar uma lista</translation>
    </message>
    <message>
        <source>Export the preferences</source>
        <translation>Exportar as preferências</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Importar preferências</translation>
    </message>
    <message>
        <source>The agent does not run, so its settings are not known now.</source>
        <translation>O agente não está em execução, portanto as configurações dele não são conhecidas agora.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>“%1” foi gravado.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Não foi possível gravar “%1”.</translation>
    </message>
    <message>
        <source>The agent does not run, so its settings cannot be changed now.</source>
        <translation>O agente não está em execução, portanto as configurações dele não podem ser alteradas agora.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Não foi possível ler “%1”.</translation>
    </message>
    <message>
        <source>“%1” holds no preferences of Longhaul.</source>
        <translation>“%1” não contém preferências do Longhaul.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Longhaul.</source>
        <translation>“%1” foi gravado por uma versão mais nova do Longhaul.</translation>
    </message>
    <message>
        <source>The preferences of “%1” were taken.</source>
        <translation>As preferências de “%1” foram aplicadas.</translation>
    </message>
</context>
<context>
    <name>longhaul::ExchangePage</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <comment>what is exported</comment>
        <translation>Exportar: %1</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <comment>what is imported</comment>
        <translation>Importar: %1</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>Files for another computer, or for safety</source>
        <translation>Arquivos para outro computador ou por segurança</translation>
    </message>
    <message>
        <source>The list of downloads</source>
        <translation>A lista de downloads</translation>
    </message>
    <message>
        <source>Links, folders, names and limits; without passwords.</source>
        <translation>Links, pastas, nomes e limites; sem senhas.</translation>
    </message>
    <message>
        <source>The preferences</source>
        <translation>As preferências</translation>
    </message>
    <message>
        <source>All of these pages; without passwords.</source>
        <translation>Todas estas páginas; sem senhas.</translation>
    </message>
</context>
<context>
    <name>longhaul::FailureWords</name>
    <message>
        <source>Not a valid link</source>
        <translation>Link inválido</translation>
    </message>
    <message>
        <source>Kind of link not supported</source>
        <translation>Tipo de link não suportado</translation>
    </message>
    <message>
        <source>Not found on the server</source>
        <translation>Não encontrado no servidor</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Acesso recusado</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Autenticação necessária</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erro do servidor</translation>
    </message>
    <message>
        <source>Link goes in circles</source>
        <translation>O link anda em círculos</translation>
    </message>
    <message>
        <source>Led to an insecure address</source>
        <translation>Levou a um endereço inseguro</translation>
    </message>
    <message>
        <source>Server not trusted</source>
        <translation>Servidor não confiável</translation>
    </message>
    <message>
        <source>File changed on the server</source>
        <translation>Arquivo alterado no servidor</translation>
    </message>
    <message>
        <source>Cannot go on in the middle</source>
        <translation>Não é possível retomar do meio</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Link expirado</translation>
    </message>
    <message>
        <source>Got a web page instead</source>
        <translation>Veio uma página da web</translation>
    </message>
    <message>
        <source>Contradictory answer</source>
        <translation>Resposta contraditória</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>Tamanho incorreto</translation>
    </message>
    <message>
        <source>Wrong checksum</source>
        <translation>Soma de verificação incorreta</translation>
    </message>
    <message>
        <source>File exists already</source>
        <translation>O arquivo já existe</translation>
    </message>
    <message>
        <source>Name not possible</source>
        <translation>Nome não permitido</translation>
    </message>
    <message>
        <source>Folder not writable</source>
        <translation>Pasta sem permissão de gravação</translation>
    </message>
    <message>
        <source>Disk error</source>
        <translation>Erro de disco</translation>
    </message>
    <message>
        <source>Gave up after many tries</source>
        <translation>Desistiu após muitas tentativas</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Erro interno</translation>
    </message>
    <message>
        <source>The link is not a valid address. Check it and give a new one.</source>
        <translation>O link não é um endereço válido. Verifique-o e informe um novo.</translation>
    </message>
    <message>
        <source>Longhaul downloads over http and https. Look for such a link to this file and give it here.</source>
        <translation>O Longhaul baixa por http e https. Procure um link desse tipo para este arquivo e informe-o aqui.</translation>
    </message>
    <message>
        <source>The server has no such file. It may have moved: look it up and give a new link.</source>
        <translation>O servidor não tem esse arquivo. Ele pode ter mudado de lugar: procure-o e informe um novo link.</translation>
    </message>
    <message>
        <source>The server refuses access to this file. A fresh link or a sign-in may help.</source>
        <translation>O servidor recusa o acesso a este arquivo. Um link novo ou um nome de usuário e senha podem ajudar.</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password. Sign in, and it goes on.</source>
        <translation>O servidor pede um nome de usuário e uma senha. Entre, e o download continua.</translation>
    </message>
    <message>
        <source>The server answered with an error. Try again later, or give another link to this file.</source>
        <translation>O servidor respondeu com um erro. Tente novamente mais tarde ou informe outro link para este arquivo.</translation>
    </message>
    <message>
        <source>The link leads from address to address without end. Give a new link to this file.</source>
        <translation>O link leva de um endereço a outro sem fim. Informe um novo link para este arquivo.</translation>
    </message>
    <message>
        <source>The server sends this secure link on to an insecure or unknown address. Give a new link that you trust.</source>
        <translation>O servidor encaminha este link seguro para um endereço inseguro ou desconhecido. Informe um novo link em que você confie.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was fetched from it. Check the address and the date of this computer. If you know this server, look at its certificate and trust it.</source>
        <translation>O servidor não conseguiu provar sua identidade, por isso nada foi baixado dele. Verifique o endereço e a data deste computador. Se você conhece este servidor, veja o certificado dele e confie nele.</translation>
    </message>
    <message>
        <source>The server has another version of the file now, and two versions do not fit together. Start again to get the new one; what is here of the old one can be kept beside it.</source>
        <translation>O servidor agora tem outra versão do arquivo, e duas versões não se encaixam. Recomece para obter a nova; o que já está aqui da antiga pode ser mantido ao lado dela.</translation>
    </message>
    <message>
        <source>The server no longer lets a download go on in the middle. Start again, or give another link to the same file.</source>
        <translation>O servidor não permite mais retomar um download do meio. Recomece ou informe outro link para o mesmo arquivo.</translation>
    </message>
    <message>
        <source>The link was valid for a limited time. Give a fresh link to the same file: it goes on where it stopped.</source>
        <translation>O link era válido por tempo limitado. Informe um link novo para o mesmo arquivo: o download continua de onde parou.</translation>
    </message>
    <message>
        <source>A web page came instead of the file, often to sign in to a network or a site. Open the link in the browser, then try again.</source>
        <translation>Em vez do arquivo veio uma página da web, geralmente para entrar em uma rede ou em um site. Abra o link no navegador e tente novamente.</translation>
    </message>
    <message>
        <source>What the server says contradicts itself, so its data were not used. Try again, or give another link.</source>
        <translation>O que o servidor informa é contraditório, por isso os dados dele não foram usados. Tente novamente ou informe outro link.</translation>
    </message>
    <message>
        <source>The file is longer or shorter than the server said. Start again to get a whole one.</source>
        <translation>O arquivo é maior ou menor do que o servidor informou. Recomece para obter um arquivo completo.</translation>
    </message>
    <message>
        <source>The file is not the one that the checksum describes. Correct the checksum if it was mistyped, else start again or use another link.</source>
        <translation>O arquivo não é o que a soma de verificação descreve. Corrija a soma se ela foi digitada incorretamente; senão, recomece ou use outro link.</translation>
    </message>
    <message>
        <source>A file of this name is there already and was left alone. Choose another name.</source>
        <translation>Já existe um arquivo com este nome, e ele não foi alterado. Escolha outro nome.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>Um arquivo não pode ter este nome aqui. Escolha outro.</translation>
    </message>
    <message>
        <source>Longhaul may not write to this folder. Choose another folder, or change its permissions and try again.</source>
        <translation>O Longhaul não tem permissão para gravar nesta pasta. Escolha outra pasta ou altere as permissões dela e tente novamente.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it, then try again or choose another folder.</source>
        <translation>O disco relatou um erro. Verifique-o e depois tente novamente ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The trouble lasted too long, so Longhaul stopped trying. All that was fetched is kept: try again when you like.</source>
        <translation>O problema durou demais, e o Longhaul parou de tentar. Tudo o que foi baixado está guardado: tente novamente quando quiser.</translation>
    </message>
    <message>
        <source>Something went wrong inside Longhaul. Try again, and please report it with the agent&apos;s log.</source>
        <translation>Algo deu errado dentro do Longhaul. Tente novamente e, por favor, relate o problema com o registro do agente.</translation>
    </message>
    <message>
        <source>There was trouble on the way. Longhaul tries again by itself; nothing that was fetched is lost.</source>
        <translation>Houve um problema no caminho. O Longhaul tenta novamente sozinho; nada do que foi baixado se perde.</translation>
    </message>
    <message>
        <source>There is no way to the server at the moment. It goes on by itself when the network is back.</source>
        <translation>No momento não há como chegar ao servidor. O download continua sozinho quando a rede voltar.</translation>
    </message>
    <message>
        <source>The server asked for patience. Longhaul comes back when the server said so.</source>
        <translation>O servidor pediu para esperar. O Longhaul tentará de novo no momento indicado por ele.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and it goes on by itself.</source>
        <translation>O disco está cheio. Libere espaço, e o download continua sozinho.</translation>
    </message>
    <message>
        <source>The target folder is not there. Connect its drive, and it goes on by itself.</source>
        <translation>A pasta de destino não foi encontrada. Conecte a unidade dela, e o download continua sozinho.</translation>
    </message>
    <message>
        <source>It starts by itself at the time that was set for it.</source>
        <translation>O download começa sozinho no horário definido para ele.</translation>
    </message>
    <message>
        <source>This network costs by the amount. It goes on by itself on another one.</source>
        <translation>Esta rede cobra pela quantidade de dados. O download continua sozinho em outra rede.</translation>
    </message>
    <message>
        <source>The sign-in for this file is in the keyring. Unlock the keyring, and it goes on by itself.</source>
        <translation>O nome de usuário e a senha deste arquivo estão no chaveiro. Desbloqueie o chaveiro, e o download continua sozinho.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Recomeçar</translation>
    </message>
    <message>
        <source>Start again, &amp;keep the old part</source>
        <translation>Recomeçar e mant&amp;er a parte antiga</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>Novo &amp;link…</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>&amp;Entrar…</translation>
    </message>
    <message>
        <source>Loo&amp;k at certificate…</source>
        <translation>Ver o certi&amp;ficado…</translation>
    </message>
    <message>
        <source>Other &amp;name…</source>
        <translation>Outro &amp;nome…</translation>
    </message>
    <message>
        <source>&amp;Checksum…</source>
        <translation>So&amp;ma de verificação…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>A&amp;brir no navegador</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>Escolher &amp;pasta…</translation>
    </message>
</context>
<context>
    <name>longhaul::FileCategory</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Arquivos compactados</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Outros arquivos</translation>
    </message>
</context>
<context>
    <name>longhaul::FileNameCheck</name>
    <message>
        <source>A file name holds no “/”. Choose the folder above.</source>
        <translation>Um nome de arquivo não contém “/”. Escolha a pasta acima.</translation>
    </message>
    <message>
        <source>“%1” means a folder. Give the file another name.</source>
        <translation>“%1” indica uma pasta. Dê outro nome ao arquivo.</translation>
    </message>
    <message>
        <source>A file name holds no line breaks and no control signs.</source>
        <translation>Um nome de arquivo não contém quebras de linha nem caracteres de controle.</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>Este nome é longo demais para um arquivo.</translation>
    </message>
</context>
<context>
    <name>longhaul::FileOpener</name>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>“%1” não está mais lá.</translation>
    </message>
    <message>
        <source>No program is set for opening “%1”.</source>
        <translation>Nenhum programa está definido para abrir “%1”.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>A pasta “%1” não foi encontrada.</translation>
    </message>
    <message>
        <source>No program is set for opening folders.</source>
        <translation>Nenhum programa está definido para abrir pastas.</translation>
    </message>
</context>
<context>
    <name>longhaul::FilterSidebar</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln download(s)</source>
        <translation>
            <numerusform>%1, %Ln download</numerusform>
            <numerusform>%1, %Ln downloads</numerusform>
        </translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>Tipos de arquivo</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderEdit</name>
    <message>
        <source>This value was not taken; the one from before still holds.</source>
        <translation>Este valor não foi aceito; o anterior continua valendo.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Procurar: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>P&amp;rocurar…</translation>
    </message>
    <message>
        <source>&amp;Make this folder</source>
        <translation>&amp;Criar esta pasta</translation>
    </message>
    <message>
        <source>Only %1 are free there. Downloads wait until there is room.</source>
        <translation>Há apenas %1 livres ali. Os downloads esperam até haver espaço.</translation>
    </message>
    <message>
        <source>Folder for the downloads</source>
        <translation>Pasta para os downloads</translation>
    </message>
    <message>
        <source>Use the folder of each &amp;kind of file</source>
        <translation>Usar a pasta de cada &amp;tipo de arquivo</translation>
    </message>
    <message>
        <source>Music, video and so on go to the folders that the preferences name for them. All else goes to the folder above.</source>
        <translation>Música, vídeo etc. vão para as pastas definidas para eles nas preferências. Todo o resto vai para a pasta acima.</translation>
    </message>
    <message>
        <source>This one goes to “%1”.</source>
        <translation>Este vai para “%1”.</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderState</name>
    <message>
        <source>This folder is not there. The downloads would wait for it.</source>
        <translation>Esta pasta não existe. Os downloads esperariam por ela.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Isto é um arquivo. Escolha uma pasta.</translation>
    </message>
    <message>
        <source>You may not write into this folder. Choose another one.</source>
        <translation>Você não tem permissão para gravar nesta pasta. Escolha outra.</translation>
    </message>
    <message>
        <source>Give the whole path of a folder, starting with “/”.</source>
        <translation>Informe o caminho completo de uma pasta, começando com “/”.</translation>
    </message>
</context>
<context>
    <name>longhaul::FoldersPage</name>
    <message>
        <source>Downloads go to</source>
        <translation>Os downloads vão para</translation>
    </message>
    <message>
        <source>Unless another folder is chosen for a download or its kind of file.</source>
        <translation>A menos que outra pasta seja escolhida para um download ou para o tipo de arquivo dele.</translation>
    </message>
    <message>
        <source>Add a number to the name</source>
        <translation>Adicionar um número ao nome</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>Substituir o arquivo antigo</translation>
    </message>
    <message>
        <source>Leave the download out</source>
        <translation>Não baixar</translation>
    </message>
    <message>
        <source>Let me decide</source>
        <translation>Deixar que eu decida</translation>
    </message>
    <message>
        <source>When a file of that name is there</source>
        <translation>Quando já existir um arquivo com esse nome</translation>
    </message>
    <message>
        <source>Nothing is replaced unless you say so here.</source>
        <translation>Nada é substituído, a menos que você escolha isso aqui.</translation>
    </message>
    <message>
        <source>Keep the date of the server</source>
        <translation>Manter a data do servidor</translation>
    </message>
    <message>
        <source>Finished files carry the date of their last change there.</source>
        <translation>Os arquivos concluídos ficam com a data da última alteração no servidor.</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <comment>a kind of file</comment>
        <translation>Pasta para: %1</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>A pasta acima</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Arquivos e pastas</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Todos os downloads</translation>
    </message>
    <message>
        <source>Folders for kinds of files</source>
        <translation>Pastas para tipos de arquivo</translation>
    </message>
</context>
<context>
    <name>longhaul::Formatting</name>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 TiB</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 PiB</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two units of time, 1 h 20 min</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>1.2 of 4.0 GiB</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>5.2 MiB/s</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percent; the space does not break</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ontem, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format, day and month</comment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
</context>
<context>
    <name>longhaul::GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the windows, the menus and the messages.</source>
        <translation>Das janelas, dos menus e das mensagens.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark windows.</source>
        <translation>Janelas claras ou escuras.</translation>
    </message>
    <message>
        <source>colours appearance style</source>
        <comment>words by which people look for the theme</comment>
        <translation>cores aparência estilo modo escuro</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Iniciar junto com a sessão</translation>
    </message>
    <message>
        <source>Downloads go on as soon as you have signed in, without a window.</source>
        <translation>Os downloads continuam assim que você entra na sessão, sem janela.</translation>
    </message>
    <message>
        <source>login autostart boot</source>
        <comment>words by which people look for the start at login</comment>
        <translation>login início automático inicialização sessão</translation>
    </message>
    <message>
        <source>The autostart folder cannot be written to.</source>
        <translation>Não é possível gravar na pasta de início automático.</translation>
    </message>
    <message>
        <source>Offer copied links</source>
        <translation>Oferecer links copiados</translation>
    </message>
    <message>
        <source>When you come back to the window with a link in the clipboard.</source>
        <translation>Quando você volta à janela com um link na área de transferência.</translation>
    </message>
    <message>
        <source>Drop target</source>
        <translation>Área para soltar</translation>
    </message>
    <message>
        <source>A small window above all others that shows the progress and takes links.</source>
        <translation>Uma pequena janela acima de todas as outras, que mostra o progresso e recebe links.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>À mão</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>the keyboard shortcuts</comment>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>The keys for what Longhaul does, all in one list.</source>
        <translation>As teclas de tudo o que o Longhaul faz, numa só lista.</translation>
    </message>
    <message>
        <source>hotkeys key bindings</source>
        <comment>words by which people look for the shortcuts</comment>
        <translation>atalhos teclas teclado</translation>
    </message>
</context>
<context>
    <name>longhaul::LimitMenu</name>
    <message>
        <source>Speed li&amp;mit</source>
        <translation>&amp;Limite de velocidade</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;Sem limite</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Outro…</translation>
    </message>
    <message>
        <source>&amp;Other (%1)…</source>
        <translation>&amp;Outro (%1)…</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkDropTarget</name>
    <message>
        <source>There is no link in it. Longhaul takes links, text and web pages with links, lists of links, Metalinks and curl commands.</source>
        <translation>Não há nenhum link aqui. O Longhaul aceita links, textos e páginas da web com links, listas de links, Metalinks e comandos curl.</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkTableModel</name>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Pode ser retomado</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkTableView</name>
    <message>
        <source>Found links</source>
        <translation>Links encontrados</translation>
    </message>
    <message>
        <source>Each link is looked at before it starts: its name, its size, and whether it can be resumed.</source>
        <translation>Cada link é examinado antes de começar: o nome, o tamanho e se pode ser retomado.</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkWords</name>
    <message>
        <source>“%1” is not supported</source>
        <translation>“%1” não é suportado</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>Não foi possível consultar</translation>
    </message>
    <message>
        <source>This is no complete link. Check its spelling.</source>
        <translation>Este não é um link completo. Verifique como ele foi escrito.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded.</source>
        <translation>Só é possível baixar links http e https.</translation>
    </message>
    <message>
        <source>“%1” is not supported: only http and https links can be downloaded.</source>
        <translation>“%1” não é suportado: só é possível baixar links http e https.</translation>
    </message>
    <message>
        <source>The server asks you to sign in: give user name and password below.</source>
        <translation>O servidor pede que você entre: informe o nome de usuário e a senha abaixo.</translation>
    </message>
    <message>
        <source>The server could not be asked. It is tried again when the download starts.</source>
        <translation>Não foi possível consultar o servidor. Uma nova tentativa será feita quando o download começar.</translation>
    </message>
    <message>
        <source>Checksum given</source>
        <translation>Com soma de verificação</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mirror(s)</source>
        <translation>
            <numerusform>%Ln espelho</numerusform>
            <numerusform>%Ln espelhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln header(s)</source>
        <translation>
            <numerusform>%Ln cabeçalho</numerusform>
            <numerusform>%Ln cabeçalhos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in given</source>
        <translation>Com nome de usuário e senha</translation>
    </message>
    <message>
        <source>Into “%1”</source>
        <translation>Em “%1”</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>Cabeçalhos: %1</translation>
    </message>
    <message>
        <source>Mirror: %1</source>
        <translation>Espelho: %1</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Já está na lista</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>Already in the folder</source>
        <translation>Já está na pasta</translation>
    </message>
    <message>
        <source>This link is in the list already. It would be downloaded once more.</source>
        <translation>Este link já está na lista. Ele seria baixado mais uma vez.</translation>
    </message>
    <message>
        <source>A file of this name is in the folder already. “If the file exists” says what happens.</source>
        <translation>Já existe um arquivo com este nome na pasta. “Se o arquivo já existir” define o que acontece.</translation>
    </message>
</context>
<context>
    <name>longhaul::LinksInput</name>
    <message>
        <source>&amp;Links, one a line; text with links in it will do:</source>
        <translation>&amp;Links, um por linha; texto que contenha links também serve:</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>[01-20] stands for all its numbers, [a-f] for its letters, [1-9:2] for every second one. Without the check mark the brackets are part of the link.</source>
        <translation>[01-20] representa todos os seus números, [a-f] suas letras, [1-9:2] um número sim, outro não. Se a caixa não estiver marcada, os colchetes fazem parte do link.</translation>
    </message>
    <message>
        <source>R&amp;ead ranges in brackets</source>
        <translation>Ler intervalos entre colche&amp;tes</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;ead ranges in brackets: %Ln link(s), from “%1” to “%2”</source>
        <translation>
            <numerusform>Ler intervalos entre colche&amp;tes: %Ln link, de “%1” a “%2”</numerusform>
            <numerusform>Ler intervalos entre colche&amp;tes: %Ln links, de “%1” a “%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands for more links than can be added at once, which is %2.</source>
        <translation>“%1” representa mais links do que podem ser adicionados de uma vez; o máximo é %2.</translation>
    </message>
    <message>
        <source>There is no link in it. A link begins with http:// or https://.</source>
        <translation>Não há nenhum link aqui. Um link começa com http:// ou https://.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a link left out.</source>
        <translation>
            <numerusform>%Ln linha sem link ignorada.</numerusform>
            <numerusform>%Ln linhas sem link ignoradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated link(s) left out.</source>
        <translation>
            <numerusform>%Ln link repetido ignorado.</numerusform>
            <numerusform>%Ln links repetidos ignorados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::LinksPane</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 de %2 selecionados</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, %2 no total</translation>
    </message>
    <message>
        <source>%1, at least %2 in all</source>
        <translation>%1, pelo menos %2 no total</translation>
    </message>
</context>
<context>
    <name>longhaul::MainWindow</name>
    <message>
        <source>Longhaul</source>
        <translation>Longhaul</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>To move downloads, show them in the order of the queue: View, Columns.</source>
        <translation>Para mover downloads, mostre-os na ordem da fila: Exibir, Colunas.</translation>
    </message>
</context>
<context>
    <name>longhaul::MoreOptions</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>none; or 500K, 2M …</source>
        <translation>nenhum; ou 500K, 2M …</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>a fila de costume</translation>
    </message>
    <message>
        <source>Keep both: “name (1)”</source>
        <translation>Manter ambos: “nome (1)”</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituí-lo</translation>
    </message>
    <message>
        <source>Keep it, do not download</source>
        <translation>Mantê-lo e não baixar</translation>
    </message>
    <message>
        <source>Stop and let me decide</source>
        <translation>Parar e deixar que eu decida</translation>
    </message>
    <message>
        <source>Look for a file of che&amp;cksums beside the link</source>
        <translation>Procurar um arquivo de somas de verificação &amp;junto ao link</translation>
    </message>
    <message>
        <source>Many servers have a file such as SHA256SUMS beside their downloads.</source>
        <translation>Muitos servidores têm um arquivo como SHA256SUMS ao lado dos downloads.</translation>
    </message>
    <message>
        <source>Sa&amp;ve the sign-in in the keyring</source>
        <translation>Salvar usuário e senha no cha&amp;veiro</translation>
    </message>
    <message>
        <source>the page on which the link stands</source>
        <translation>a página em que o link está</translation>
    </message>
    <message>
        <source>as whom Longhaul asks; empty: as itself</source>
        <translation>como o Longhaul se apresenta; vazio: como ele mesmo</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Nome: valor, um por linha</translation>
    </message>
    <message>
        <source>a note for yourself</source>
        <translation>uma observação para você</translation>
    </message>
    <message>
        <source>Connec&amp;tions:</source>
        <translation>Cone&amp;xões:</translation>
    </message>
    <message>
        <source>Speed lim&amp;it:</source>
        <translation>Limite de velocida&amp;de:</translation>
    </message>
    <message>
        <source>Priorit&amp;y:</source>
        <translation>Pri&amp;oridade:</translation>
    </message>
    <message>
        <source>&amp;Queue:</source>
        <translation>&amp;Fila:</translation>
    </message>
    <message>
        <source>If the file e&amp;xists:</source>
        <translation>Se o ar&amp;quivo já existir:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nome de &amp;usuário:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Sen&amp;ha:</translation>
    </message>
    <message>
        <source>&amp;Referrer:</source>
        <translation>Página de orige&amp;m:</translation>
    </message>
    <message>
        <source>User a&amp;gent:</source>
        <translation>A&amp;gente do usuário:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>Ca&amp;beçalhos:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>Des&amp;crição:</translation>
    </message>
    <message>
        <source>Give a speed such as 500K or 2M.</source>
        <translation>Informe uma velocidade, como 500K ou 2M.</translation>
    </message>
    <message>
        <source>Line %1 is no header. A header is a name, a colon and a value.</source>
        <translation>A linha %1 não é um cabeçalho. Um cabeçalho é um nome, dois-pontos e um valor.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>longhaul::NetworkPage</name>
    <message>
        <source>Way to the network</source>
        <translation>Acesso à rede</translation>
    </message>
    <message>
        <source>A password goes to the keyring, never into a file.</source>
        <translation>A senha vai para o chaveiro, nunca para um arquivo.</translation>
    </message>
    <message>
        <source>proxy HTTP SOCKS user name password port</source>
        <comment>words by which people look for it</comment>
        <translation>proxy HTTP SOCKS nome de usuário senha porta</translation>
    </message>
    <message>
        <source>Name of this program for servers</source>
        <translation>Nome deste programa para os servidores</translation>
    </message>
    <message>
        <source>The user agent. Some servers serve only browsers they know.</source>
        <translation>O agente do usuário (user agent). Alguns servidores só atendem navegadores que conhecem.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
</context>
<context>
    <name>longhaul::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Dispensar este aviso</translation>
    </message>
</context>
<context>
    <name>longhaul::NotificationWords</name>
    <message>
        <source>Open Longhaul</source>
        <translation>Abrir o Longhaul</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 foi baixado</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>size in folder</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 precisa de você</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) finished</source>
        <translation>
            <numerusform>%Ln download concluído</numerusform>
            <numerusform>%Ln downloads concluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>%Ln download falhou</numerusform>
            <numerusform>%Ln downloads falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>finished, failed</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>longhaul::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Messages on the desktop</source>
        <translation>Mensagens na área de trabalho</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Mostrar mensagens</translation>
    </message>
    <message>
        <source>One for all that happens together. Silent while something fills the screen.</source>
        <translation>Uma só para tudo o que acontece ao mesmo tempo. Em silêncio enquanto algo ocupa a tela inteira.</translation>
    </message>
    <message>
        <source>When downloads have finished</source>
        <translation>Quando downloads forem concluídos</translation>
    </message>
    <message>
        <source>With buttons to open the file and its folder.</source>
        <translation>Com botões para abrir o arquivo e sua pasta.</translation>
    </message>
    <message>
        <source>When downloads need you</source>
        <translation>Quando downloads precisarem de você</translation>
    </message>
    <message>
        <source>With a button for the next step.</source>
        <translation>Com um botão para o próximo passo.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>Ícone no painel</translation>
    </message>
    <message>
        <source>Shows the progress; its menu pauses, resumes and limits.</source>
        <translation>Mostra o progresso; o menu dele pausa, retoma e limita.</translation>
    </message>
</context>
<context>
    <name>longhaul::OfferWords</name>
    <message>
        <source>There is no address in the curl command.</source>
        <translation>Não há nenhum endereço no comando curl.</translation>
    </message>
    <message>
        <source>This curl command sends data (%1). Longhaul only fetches files; it sends nothing.</source>
        <translation>Este comando curl envia dados (%1). O Longhaul só baixa arquivos; ele não envia nada.</translation>
    </message>
    <message>
        <source>This curl command asks with %1. Longhaul only fetches files, which is GET.</source>
        <translation>Este comando curl usa o método %1. O Longhaul só baixa arquivos, e isso é feito com GET.</translation>
    </message>
    <message>
        <source>The command ends in the middle of a text in quotes. Copy all of it.</source>
        <translation>O comando termina no meio de um texto entre aspas. Copie-o inteiro.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here and is left out.</source>
        <translation>“%1” não tem significado aqui e foi ignorado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the Metalink have no http or https link and are left out.</source>
        <translation>
            <numerusform>%Ln arquivo do Metalink não tem link http nem https e foi ignorado.</numerusform>
            <numerusform>%Ln arquivos do Metalink não têm link http nem https e foram ignorados.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has too many pieces; only the whole file is compared.</source>
        <translation>“%1” tem pedaços demais; só o arquivo inteiro é comparado.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Não foi possível ler “%1”.</translation>
    </message>
    <message>
        <source>“%1” was not read to its end.</source>
        <translation>“%1” não foi lido até o fim.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more thing(s) were left out.</source>
        <translation>
            <numerusform>%Ln outro item foi ignorado.</numerusform>
            <numerusform>%Ln outros itens foram ignorados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the list cannot be used and is left out. In detail: %2</source>
        <translation>A entrada %1 da lista não pode ser usada e foi omitida. Em detalhe: %2</translation>
    </message>
    <message>
        <source>This is no list of links. In detail: %1</source>
        <translation>Isto não é uma lista de links. Em detalhe: %1</translation>
    </message>
    <message>
        <source>The Metalink cannot be read. In detail: %1</source>
        <translation>Não é possível ler o Metalink. Em detalhe: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::OneWindow</name>
    <message>
        <source>The folder %1 cannot be used: it must be yours alone.</source>
        <translation>A pasta %1 não pode ser usada: ela deve ser somente sua.</translation>
    </message>
    <message>
        <source>Cannot listen at %1: %2</source>
        <translation>Não é possível escutar em %1: %2</translation>
    </message>
    <message>
        <source>Longhaul&apos;s window is open already, but does not answer.</source>
        <translation>A janela do Longhaul já está aberta, mas não responde.</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 pertence a outro usuário.</translation>
    </message>
</context>
<context>
    <name>longhaul::OrderMenu</name>
    <message>
        <source>Or&amp;der</source>
        <translation>Pos&amp;ição na fila</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>Para o &amp;início</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Para &amp;cima</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Para &amp;baixo</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>Para o &amp;fim</translation>
    </message>
</context>
<context>
    <name>longhaul::PageLinksDialog</name>
    <message>
        <source>Links of a web page</source>
        <translation>Links de uma página da web</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Read the page</source>
        <translation>&amp;Ler a página</translation>
    </message>
    <message>
        <source>words, or a pattern such as *.pdf</source>
        <translation>palavras ou um padrão como *.pdf</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de arquivo</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>Selecionar &amp;todos os mostrados</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>Selecionar &amp;nenhum</translation>
    </message>
    <message>
        <source>Links of the page</source>
        <translation>Links da página</translation>
    </message>
    <message>
        <source>&amp;Take the chosen links</source>
        <translation>&amp;Usar os links selecionados</translation>
    </message>
    <message>
        <source>A&amp;ddress of the page:</source>
        <translation>En&amp;dereço da página:</translation>
    </message>
    <message>
        <source>Only links &amp;with:</source>
        <translation>Apenas links &amp;com:</translation>
    </message>
    <message>
        <source>Where this page comes from is not known: only its complete links can be used.</source>
        <translation>Não se sabe de onde vem esta página: só é possível usar os links completos dela.</translation>
    </message>
    <message>
        <source>This is no complete link. Check its spelling.</source>
        <translation>Este não é um link completo. Verifique como ele foi escrito.</translation>
    </message>
    <message>
        <source>The page is being read…</source>
        <translation>Lendo a página…</translation>
    </message>
    <message>
        <source>The agent could not read the page: %1</source>
        <translation>O agente não conseguiu ler a página: %1</translation>
    </message>
    <message>
        <source>The page is very long; only the links of its beginning are here.</source>
        <translation>A página é muito longa; aqui estão apenas os links do começo dela.</translation>
    </message>
    <message>
        <source>There is no link in this page that can be downloaded.</source>
        <translation>Não há nesta página nenhum link que possa ser baixado.</translation>
    </message>
    <message>
        <source>%1 of %2 links shown, %3 chosen</source>
        <translation>%1 de %2 links mostrados, %3 selecionados</translation>
    </message>
</context>
<context>
    <name>longhaul::PageLinksModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>Texto na página</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>longhaul::PreferencesWindow</name>
    <message>
        <source>No preference has these words.</source>
        <translation>Nenhuma preferência contém essas palavras.</translation>
    </message>
    <message>
        <source>The agent does not run, so what belongs to it cannot be changed now.</source>
        <translation>O agente não está em execução, portanto o que pertence a ele não pode ser alterado agora.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Pesquisar nas preferências</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>longhaul::ProxyEdit</name>
    <message>
        <source>As the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>Proxy SOCKS 5</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Tipo de proxy</translation>
    </message>
    <message>
        <source>Only if it asks for one</source>
        <translation>Só se for pedido</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Proxy:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Servidor:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Porta:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nome de usuário:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Senha:</translation>
    </message>
    <message>
        <source>Server of the proxy</source>
        <translation>Servidor do proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nome de usuário no proxy</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Senha no proxy</translation>
    </message>
    <message>
        <source>Leave empty to keep the one there is</source>
        <translation>Deixe vazio para manter a atual</translation>
    </message>
</context>
<context>
    <name>longhaul::SearchLine</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search in names and servers</source>
        <translation>Pesquisar em nomes e servidores</translation>
    </message>
    <message>
        <source>Search in names and servers (%1)</source>
        <translation>Pesquisar em nomes e servidores (%1)</translation>
    </message>
</context>
<context>
    <name>longhaul::SegmentMap</name>
    <message>
        <source>Map of parts</source>
        <translation>Mapa das partes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) on their way</source>
        <translation>
            <numerusform>%Ln parte sendo baixada</numerusform>
            <numerusform>%Ln partes sendo baixadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Which parts of the file are here, from its beginning to its end. %1</source>
        <translation>Quais partes do arquivo já estão aqui, do começo ao fim. %1</translation>
    </message>
</context>
<context>
    <name>longhaul::ShortcutBook</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>longhaul::ShortcutsDialog</name>
    <message>
        <source>, </source>
        <comment>between two shortcuts of one action</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Usar aqui</translation>
    </message>
    <message>
        <source>&amp;No shortcut</source>
        <translation>&amp;Nenhum atalho</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Padrão</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Ações e seus atalhos</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>&amp;Atalho:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Novo atalho</translation>
    </message>
    <message>
        <source>Press the keys that the chosen action is to have.</source>
        <translation>Pressione as teclas que a ação escolhida deve ter.</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Redefinir todos</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field.</source>
        <translation>Escolha uma ação e pressione as novas teclas no campo.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <comment>a key, an action</comment>
        <translation>%1 já pertence a “%2”.</translation>
    </message>
    <message>
        <source>Changed. It counts at once.</source>
        <translation>Alterado. Já está valendo.</translation>
    </message>
</context>
<context>
    <name>longhaul::SignInDialog</name>
    <message>
        <source>The way to this server is not encrypted: others in the network may read the password.</source>
        <translation>O caminho até este servidor não é criptografado: outras pessoas na rede podem ler a senha.</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>&amp;Lembrar no chaveiro</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Otherwise the password is forgotten when the agent ends.</source>
        <translation>Caso contrário, a senha é esquecida quando o agente for encerrado.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 pede sua identificação.</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nome de &amp;usuário:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Senha:</translation>
    </message>
</context>
<context>
    <name>longhaul::SignInsPage</name>
    <message>
        <source>%1 at %2</source>
        <comment>user at server</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Trusted for %1: %2</source>
        <comment>server, short fingerprint</comment>
        <translation>Confiável para %1: %2</translation>
    </message>
    <message>
        <source>Refused everywhere: %1</source>
        <comment>short fingerprint</comment>
        <translation>Recusado em toda parte: %1</translation>
    </message>
    <message>
        <source>Remembered sign-ins</source>
        <translation>Logins lembrados</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>None. When a server asks who you are, its sign-in can be remembered.</source>
        <translation>Nenhum. Quando um servidor pede sua identificação, o nome de usuário e a senha podem ser lembrados.</translation>
    </message>
    <message>
        <source>The passwords are in the keyring of the desktop.</source>
        <translation>As senhas ficam no chaveiro da área de trabalho.</translation>
    </message>
    <message>
        <source>The keyring did not let go of it.</source>
        <translation>Não foi possível removê-lo do chaveiro.</translation>
    </message>
    <message>
        <source>Decisions about certificates</source>
        <translation>Decisões sobre certificados</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>None. Servers are trusted as the system trusts them.</source>
        <translation>Nenhuma. O Longhaul confia nos servidores em que o sistema confia.</translation>
    </message>
    <message>
        <source>What you take back is asked again when it matters.</source>
        <translation>O que você revogar será perguntado de novo quando for necessário.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Logins</translation>
    </message>
    <message>
        <source>Servers that know you</source>
        <translation>Servidores que conhecem você</translation>
    </message>
    <message>
        <source>Servers without a known certificate</source>
        <translation>Servidores sem um certificado conhecido</translation>
    </message>
</context>
<context>
    <name>longhaul::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Velocidade ao longo do tempo</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>Agora %1, em média %2, no máximo %3</translation>
    </message>
    <message>
        <source>Nothing was fetched in the last minutes.</source>
        <translation>Nada foi baixado nos últimos minutos.</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>time at the beginning of a graph</comment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>time at the end of a graph</comment>
        <translation>agora</translation>
    </message>
    <message>
        <source>Nothing at the moment; on average %1, at most %2</source>
        <translation>Nada no momento; %1 em média, %2 no máximo</translation>
    </message>
</context>
<context>
    <name>longhaul::StateWords</name>
    <message>
        <source>Trying again…</source>
        <translation>Tentando novamente…</translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>Nova tentativa em %1</translation>
    </message>
    <message>
        <source>Server is busy</source>
        <translation>O servidor está ocupado</translation>
    </message>
    <message>
        <source>Server is busy, trying again in %1</source>
        <translation>O servidor está ocupado, nova tentativa em %1</translation>
    </message>
    <message>
        <source>Waiting for data…</source>
        <translation>Aguardando dados…</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <comment>speed, time left</comment>
        <translation>%1 · %2 restantes</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Aguardando a rede</translation>
    </message>
    <message>
        <source>Waiting for disk space</source>
        <translation>Aguardando espaço em disco</translation>
    </message>
    <message>
        <source>Waiting for its folder to appear</source>
        <translation>Aguardando a pasta aparecer</translation>
    </message>
    <message>
        <source>Waiting for its scheduled time</source>
        <translation>Aguardando o horário agendado</translation>
    </message>
    <message>
        <source>Waiting for an unmetered network</source>
        <translation>Aguardando uma rede sem limite de dados</translation>
    </message>
    <message>
        <source>Waiting for the keyring to be unlocked</source>
        <translation>Aguardando o desbloqueio do chaveiro</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Verificando o arquivo…</translation>
    </message>
    <message>
        <source>Moving to its new folder… %1</source>
        <translation>Movendo para a nova pasta… %1</translation>
    </message>
    <message>
        <source>Waiting for a free connection to %1</source>
        <comment>name of a server</comment>
        <translation>Aguardando uma conexão livre com %1</translation>
    </message>
</context>
<context>
    <name>longhaul::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>space on the disk</comment>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limite %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Speed limit of all downloads together</source>
        <translation>Limite de velocidade de todos os downloads juntos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln ativo</numerusform>
            <numerusform>%Ln ativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln aguardando</numerusform>
            <numerusform>%Ln aguardando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln downloads</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>↓ %1</source>
        <comment>total speed of downloads</comment>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>Speed limit of all downloads: %1</source>
        <translation>Limite de velocidade de todos os downloads: %1</translation>
    </message>
    <message>
        <source>Total speed: %1</source>
        <translation>Velocidade total: %1</translation>
    </message>
    <message>
        <source>Speed limit of all downloads: none</source>
        <translation>Limite de velocidade de todos os downloads: nenhum</translation>
    </message>
</context>
<context>
    <name>longhaul::SystemTroubles</name>
    <message>
        <source>create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>create a file without a name</source>
        <translation>Criar um arquivo sem nome</translation>
    </message>
    <message>
        <source>name the file</source>
        <translation>Dar nome ao arquivo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>write</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>truncate</source>
        <translation>Encurtar</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>Salvar no disco</translation>
    </message>
    <message>
        <source>reserve space</source>
        <translation>Reservar espaço</translation>
    </message>
    <message>
        <source>ask for free space</source>
        <translation>Consultar o espaço livre</translation>
    </message>
    <message>
        <source>set the file&apos;s time</source>
        <translation>Definir a data do arquivo</translation>
    </message>
    <message>
        <source>read an attribute</source>
        <translation>Ler um atributo</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <translation>Definir um atributo</translation>
    </message>
    <message>
        <source>remove an attribute</source>
        <translation>Remover um atributo</translation>
    </message>
    <message>
        <source>look at the file</source>
        <translation>Examinar o arquivo</translation>
    </message>
    <message>
        <source>look at the folder</source>
        <translation>Examinar a pasta</translation>
    </message>
    <message>
        <source>look into the folder</source>
        <translation>Ler a pasta</translation>
    </message>
    <message>
        <source>write to the folder</source>
        <translation>Gravar na pasta</translation>
    </message>
    <message>
        <source>sync the folder</source>
        <translation>Salvar a pasta no disco</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>A operação não é permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>O arquivo ou a pasta não existe</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erro ao ler ou gravar no disco</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>O dispositivo ou o endereço não existe</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Acesso negado</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>O dispositivo está ocupado</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>O arquivo já existe</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>O dispositivo não existe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Não é uma pasta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>É uma pasta</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Argumento inválido</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Arquivos abertos demais</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>Arquivos abertos demais no sistema</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>O programa está em execução</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>O arquivo é grande demais</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Não há mais espaço no disco</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>O disco é somente para leitura</translation>
    </message>
    <message>
        <source>Too many links</source>
        <translation>Vínculos demais</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>O nome do arquivo é longo demais</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Links simbólicos demais em sequência</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Não há memória suficiente</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>A operação não é compatível</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>O tempo da conexão se esgotou</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexão recusada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>O servidor interrompeu a conexão</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Não há caminho até o servidor</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>A rede está inacessível</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>A rede está desativada</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Não há conexão</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>O arquivo no servidor não é mais o mesmo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>A cota de disco se esgotou</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>O servidor está desligado</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>O certificado é autoassinado e não é confiável</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>O certificado raiz da cadeia é autoassinado e não é confiável</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>O certificado do emissor não foi encontrado</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>O certificado do emissor de um certificado encontrado neste computador não foi encontrado</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>Nenhum certificado pôde ser verificado</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>O certificado expirou</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>O certificado ainda não é válido</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>O certificado não vale para este servidor</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>A assinatura do certificado é inválida</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>Um dos certificados das autoridades é inválido</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>O certificado não serve para esta finalidade</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>O certificado raiz não é confiável para esta finalidade</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>O servidor não apresentou nenhum certificado</translation>
    </message>
    <message>
        <source>This certificate was refused by you.</source>
        <translation>Você recusou este certificado.</translation>
    </message>
    <message>
        <source>The server has changed its certificate.</source>
        <translation>O servidor trocou de certificado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was tried: why it failed</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskActions</name>
    <message>
        <source>Resume</source>
        <comment>button</comment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>button</comment>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>Priori&amp;dade</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Alta</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Baixa</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Tenta&amp;r novamente</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskCommands</name>
    <message>
        <source>The keyring did not take the password; it is used until the agent ends.</source>
        <translation>O chaveiro não aceitou a senha; ela será usada até que o agente seja encerrado.</translation>
    </message>
    <message>
        <source>The certificate is not at hand any more. Try again, then look at it.</source>
        <translation>O certificado não está mais disponível. Tente novamente e depois veja-o.</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskFacts</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>size, exact size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No, it would start from the beginning</source>
        <translation>Não, começaria do início</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Confere</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>Endereço final</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>Redirecionado para</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>Pode ser retomado</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Autenticado como</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Soma de verificação</translation>
    </message>
    <message>
        <source>Checksum found</source>
        <translation>Soma de verificação obtida</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <translation>Versão (ETag)</translation>
    </message>
    <message>
        <source>Changed on server</source>
        <translation>Alterado no servidor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espelho</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskGroup</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausados</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskList</name>
    <message>
        <source>%1: %2</source>
        <comment>state: what it does now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>percent, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Default queue</source>
        <translation>Fila padrão</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place in the order of the downloads</comment>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskListView</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Order of the &amp;queue</source>
        <translation>Ordem da &amp;fila</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskQuestions</name>
    <message>
        <source>New link</source>
        <translation>Novo link</translation>
    </message>
    <message>
        <source>Another address of the same file. What is here already is kept if it fits.</source>
        <translation>Outro endereço do mesmo arquivo. O que já está aqui é mantido se for compatível.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Endereço:</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>&amp;Usar este link</translation>
    </message>
    <message>
        <source>A link begins with http:// or https://.</source>
        <translation>Um link começa com http:// ou https://.</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Outro nome</translation>
    </message>
    <message>
        <source>The name under which the file is saved in %1</source>
        <translation>O nome com que o arquivo será salvo em %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Use this name</source>
        <translation>&amp;Usar este nome</translation>
    </message>
    <message>
        <source>A name is not empty and has no “/”.</source>
        <translation>O nome não pode ser vazio nem conter “/”.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Soma de verificação</translation>
    </message>
    <message>
        <source>The checksum that the file must have, as its publisher tells it. Leave it empty to check nothing.</source>
        <translation>A soma de verificação que o arquivo deve ter, conforme informada por quem o publicou. Deixe vazio para não verificar nada.</translation>
    </message>
    <message>
        <source>&amp;Checksum:</source>
        <translation>&amp;Soma de verificação:</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Definir</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Recomeçar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Desistir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <translation>Remover e excluir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>For all downloads together, in bytes per second: 500K, 2M, 1.5G. “off” is no limit.</source>
        <translation>Para todos os downloads juntos, em bytes por segundo: 500K, 2M, 1.5G. “off” significa sem limite.</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Limite:</translation>
    </message>
    <message>
        <source>A limit is a number with K, M or G, or “off”.</source>
        <translation>Um limite é um número com K, M ou G, ou “off”.</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) again from the first byte?</source>
        <translation>
            <numerusform>Recomeçar %Ln download desde o primeiro byte?</numerusform>
            <numerusform>Recomeçar %Ln downloads desde o primeiro byte?</numerusform>
        </translation>
    </message>
    <message>
        <source>Start “%1” again from the first byte?</source>
        <translation>Recomeçar “%1” desde o primeiro byte?</translation>
    </message>
    <message>
        <source>What was fetched already (%1) is thrown away.</source>
        <translation>O que já foi baixado (%1) será descartado.</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln download(s)?</source>
        <translation>
            <numerusform>Desistir de %Ln download?</numerusform>
            <numerusform>Desistir de %Ln downloads?</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up “%1”?</source>
        <translation>Desistir de “%1”?</translation>
    </message>
    <message>
        <source>What was fetched already (%1) is thrown away. Pause keeps it.</source>
        <translation>O que já foi baixado (%1) será descartado. Pausar mantém esses dados.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>Remover %Ln download da lista?</numerusform>
            <numerusform>Remover %Ln downloads da lista?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>Remover “%1” da lista?</translation>
    </message>
    <message>
        <source>Not everything is finished: what was fetched already (%1) is given up.</source>
        <translation>Nem tudo está concluído: o que já foi baixado (%1) será descartado.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list and delete the files?</source>
        <translation>
            <numerusform>Remover %Ln download da lista e excluir os arquivos?</numerusform>
            <numerusform>Remover %Ln downloads da lista e excluir os arquivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the list and delete the file?</source>
        <translation>Remover “%1” da lista e excluir o arquivo?</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
</context>
<context>
    <name>longhaul::TransfersPage</name>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <comment>behind a number, with a space where the language has one</comment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>For all downloads together.</source>
        <translation>Para todos os downloads juntos.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Não esperar</translation>
    </message>
    <message>
        <source>One hour</source>
        <translation>Uma hora</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Um dia</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Uma semana</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Duas semanas</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Um ano</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Outro período</translation>
    </message>
    <message>
        <source>Wait for a lost network or server</source>
        <translation>Esperar a volta da rede ou do servidor</translation>
    </message>
    <message>
        <source>After that time without a byte a download counts as failed.</source>
        <translation>Depois desse tempo sem nenhum byte, o download é considerado com falha.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>Downloads simultâneos</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>Os outros esperam a vez.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>For one download, at most</source>
        <translation>Para um download, no máximo</translation>
    </message>
    <message>
        <source>Longhaul opens only as many as make it faster.</source>
        <translation>O Longhaul só abre tantas quantas o tornam mais rápido.</translation>
    </message>
    <message>
        <source>To one server, at most</source>
        <translation>Com um servidor, no máximo</translation>
    </message>
    <message>
        <source>Of all downloads from there together.</source>
        <translation>De todos os downloads desse servidor juntos.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Espera</translation>
    </message>
</context>
<context>
    <name>longhaul::TrayMenu</name>
    <message>
        <source>&amp;Open Longhaul</source>
        <translation>&amp;Abrir o Longhaul</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Pausar todos</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;Retomar todos</translation>
    </message>
    <message>
        <source>&amp;Stop the agent</source>
        <translation>&amp;Encerrar o agente</translation>
    </message>
    <message>
        <source>Downloads stop and go on with its next start.</source>
        <translation>Os downloads param e continuam quando ele for iniciado de novo.</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Limite de velocidade</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, percent</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) waiting</source>
        <translation>
            <numerusform>%Ln download aguardando</numerusform>
            <numerusform>%Ln downloads aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>Nada está sendo baixado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloading</source>
        <translation>
            <numerusform>%Ln baixando</numerusform>
            <numerusform>%Ln baixando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln aguardando</numerusform>
            <numerusform>%Ln aguardando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 – paused</source>
        <comment>file</comment>
        <translation>%1 – pausado</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
</context>
<context>
    <name>longhaul::TroubleCard</name>
    <message>
        <source>In detail: %1</source>
        <translation>Detalhes: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::Verb</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>Reco&amp;meçar</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>Remo&amp;ver da lista</translation>
    </message>
    <message>
        <source>Remove and delete f&amp;ile…</source>
        <translation>Remover e e&amp;xcluir o arquivo…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na pas&amp;ta</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;link</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>&amp;Novo link…</translation>
    </message>
    <message>
        <source>O&amp;ther name…</source>
        <translation>&amp;Outro nome…</translation>
    </message>
    <message>
        <source>Compare c&amp;hecksum with…</source>
        <translation>Comparar &amp;soma de verificação com…</translation>
    </message>
    <message>
        <source>Choos&amp;e folder…</source>
        <translation>Escol&amp;her pasta…</translation>
    </message>
</context>
<context>
    <name>longhaul::WindowActions</name>
    <message>
        <source>&amp;Add links…</source>
        <translation>&amp;Adicionar links…</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>&amp;Colar links</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>&amp;Pausar todos</translation>
    </message>
    <message>
        <source>Resume a&amp;ll</source>
        <translation>&amp;Retomar todos</translation>
    </message>
    <message>
        <source>Remove &amp;finished from list</source>
        <translation>Remover os &amp;concluídos da lista</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Pesquisar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>&amp;About Longhaul</source>
        <translation>&amp;Sobre o Longhaul</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button</comment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Download</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Drop &amp;target</source>
        <translation>Área para &amp;soltar</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>A&amp;talhos de teclado…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Mais ferramentas</translation>
    </message>
</context>
<context>
    <name>longhaul::WindowNews</name>
    <message>
        <source>Finished: %1</source>
        <translation>Concluído: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what went wrong, name of the file</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
