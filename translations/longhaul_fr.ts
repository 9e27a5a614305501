<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>longhaul::AboutBox</name>
    <message>
        <source>About Longhaul</source>
        <translation>À propos de Longhaul</translation>
    </message>
    <message>
        <source>Longhaul %1</source>
        <translation>Longhaul %1</translation>
    </message>
    <message>
        <source>A download manager whose transfers do not belong to its window.</source>
        <translation>Un gestionnaire de téléchargements dont les transferts ne dépendent pas de sa fenêtre.</translation>
    </message>
</context>
<context>
    <name>longhaul::AddDialog</name>
    <message>
        <source>Add downloads</source>
        <translation>Ajouter des téléchargements</translation>
    </message>
    <message>
        <source>Handing over to the agent</source>
        <translation>Transmission à l’agent</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add (%1)</source>
        <translation>Ajouter (%1)</translation>
    </message>
    <message>
        <source>The agent is being started. You can go on typing.</source>
        <translation>L’agent est en cours de démarrage. Vous pouvez continuer la saisie.</translation>
    </message>
    <message>
        <source>The agent cannot be reached. What you typed is kept; it can be added as soon as the agent is back.</source>
        <translation>L’agent est injoignable. Votre saisie est conservée et pourra être ajoutée dès que l’agent sera de retour.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were added before; the others are still here.</source>
        <translation>
            <numerusform>%Ln lien a été ajouté auparavant&#x202f;; les autres sont toujours ici.</numerusform>
            <numerusform>%Ln liens ont été ajoutés auparavant&#x202f;; les autres sont toujours ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you typed is lost.</source>
        <translation>Rien de votre saisie n’est perdu.</translation>
    </message>
    <message>
        <source>The agent was lost before it had taken the links. Try again when it is back.</source>
        <translation>La liaison avec l’agent a été perdue avant qu’il ait pris les liens. Réessayez quand il sera de retour.</translation>
    </message>
    <message>
        <source>The agent refused: %1.</source>
        <translation>L’agent a refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Links of a &amp;web page…</source>
        <translation>Liens d’une page &amp;web…</translation>
    </message>
</context>
<context>
    <name>longhaul::AddEntry</name>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>%Ln téléchargement ajouté</numerusform>
            <numerusform>%Ln téléchargements ajoutés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::AddOptions</name>
    <message>
        <source>M&amp;ore choices</source>
        <translation>&amp;Plus d’options</translation>
    </message>
    <message>
        <source>&amp;Start at once</source>
        <translation>Démarrer &amp;immédiatement</translation>
    </message>
    <message>
        <source>Otherwise it waits, paused, until you resume it.</source>
        <translation>Sinon, le téléchargement reste en pause jusqu’à ce que vous le repreniez.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Chec&amp;ksum:</source>
        <translation>Somme de &amp;contrôle&#xa0;:</translation>
    </message>
    <message>
        <source>sha256:… or the digits alone</source>
        <translation>sha256:… ou les chiffres seuls</translation>
    </message>
    <message>
        <source>The file is compared with this %1 checksum.</source>
        <translation>Le fichier est comparé à cette somme de contrôle %1.</translation>
    </message>
    <message>
        <source>The file is compared with the %1 checksum that came with the link.</source>
        <translation>Le fichier est comparé à la somme de contrôle %1 fournie avec le lien.</translation>
    </message>
</context>
<context>
    <name>longhaul::AwayPanel</name>
    <message>
        <source>A download that is no longer in the list</source>
        <translation>Un téléchargement qui n’est plus dans la liste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the button does, name of the file</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Pendant votre absence</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>C&amp;ompris</translation>
    </message>
    <message>
        <source>Closes “While you were away”</source>
        <translation>Ferme «&#xa0;Pendant votre absence&#xa0;»</translation>
    </message>
    <message>
        <source>What finished and failed</source>
        <translation>Téléchargements terminés et en échec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln terminé</numerusform>
            <numerusform>%Ln terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln requiert votre attention</numerusform>
            <numerusform>%Ln requièrent votre attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still going</source>
        <translation>
            <numerusform>%Ln encore en cours</numerusform>
            <numerusform>%Ln encore en cours</numerusform>
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
            <numerusform>et %Ln autre, dans la liste ci-dessous</numerusform>
            <numerusform>et %Ln autres, tous dans la liste ci-dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the file, what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>Afficher dans la liste</translation>
    </message>
</context>
<context>
    <name>longhaul::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>%1 showed a certificate that this computer does not trust. Somebody may have put themselves between you and the server. Trust it only if its owner told you this fingerprint, or the server is your own.</source>
        <translation>%1 a présenté un certificat auquel cet ordinateur ne fait pas confiance. Quelqu’un s’est peut-être placé entre vous et le serveur. Ne lui faites confiance que si son propriétaire vous a communiqué cette empreinte, ou si le serveur est le vôtre.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for %1</source>
        <translation>Faire &amp;confiance à ce certificat pour %1</translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>Problème&#xa0;:</translation>
    </message>
    <message>
        <source>Shown by:</source>
        <translation>Présenté par&#xa0;:</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Délivré à&#xa0;:</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Délivré par&#xa0;:</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid from:</source>
        <translation>Début de validité&#xa0;:</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Début de validité</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>Fin de validité&#xa0;:</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Fin de validité</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>Empreinte (SHA-256)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>longhaul::ChecksumDialog</name>
    <message>
        <source>Compare checksum</source>
        <translation>Comparer la somme de contrôle</translation>
    </message>
    <message>
        <source>Type or paste the checksum that the publisher of “%1” tells. It is compared with that of the file on the disk.</source>
        <translation>Saisissez ou collez la somme de contrôle indiquée par l’éditeur de «&#xa0;%1&#xa0;». Elle est comparée à celle du fichier sur le disque.</translation>
    </message>
    <message>
        <source>&amp;Checksum:</source>
        <translation>&amp;Somme de contrôle&#xa0;:</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Impossible de lire le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading the file: %1 %</source>
        <translation>Lecture du fichier&#xa0;: %1&#x202f;%</translation>
    </message>
    <message>
        <source>This file has %1 %2</source>
        <comment>algorithm, digest</comment>
        <translation>Ce fichier a %1 %2</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Equal. This is the file that its publisher means.</source>
        <translation>Identique. C’est bien le fichier de l’éditeur.</translation>
    </message>
    <message>
        <source>Different. This is another file than the publisher means, or another version of it.
Its own checksum is %1</source>
        <translation>Différente. Ce n’est pas le fichier de l’éditeur, ou c’en est une autre version.
Sa propre somme de contrôle est %1</translation>
    </message>
</context>
<context>
    <name>longhaul::ChecksumInput</name>
    <message>
        <source>Give the digits 0–9 and a–f, or the algorithm, a colon and the digits.</source>
        <translation>Indiquez les chiffres 0–9 et a–f, ou l’algorithme, un deux-points et les chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s) fit no checksum: MD5 has 32, SHA-1 40, SHA-256 64, SHA-512 128.</source>
        <translation>
            <numerusform>%Ln chiffre ne correspond à aucune somme de contrôle&#xa0;: MD5 en a 32, SHA-1 40, SHA-256 64, SHA-512 128.</numerusform>
            <numerusform>%Ln chiffres ne correspondent à aucune somme de contrôle&#xa0;: MD5 en a 32, SHA-1 40, SHA-256 64, SHA-512 128.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known here. There are md5, sha1, sha224, sha256, sha384 and sha512.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici. Les choix possibles sont md5, sha1, sha224, sha256, sha384 et sha512.</translation>
    </message>
    <message>
        <source>%1 has %2 digits, here are %3.</source>
        <translation>%1 comporte %2 chiffres, il y en a %3 ici.</translation>
    </message>
</context>
<context>
    <name>longhaul::ClearButton</name>
    <message>
        <source>Clear this field</source>
        <translation>Vider ce champ</translation>
    </message>
</context>
<context>
    <name>longhaul::ClipboardOffer</name>
    <message>
        <source>&amp;Add now…</source>
        <translation>Ajo&amp;uter maintenant…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) in the clipboard.</source>
        <translation>
            <numerusform>%Ln lien dans le presse-papiers.</numerusform>
            <numerusform>%Ln liens dans le presse-papiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::ClosingNotice</name>
    <message>
        <source>Downloads go on</source>
        <translation>Les téléchargements continuent</translation>
    </message>
    <message>
        <source>Your downloads go on when this window is closed.</source>
        <translation>Vos téléchargements continuent quand cette fenêtre est fermée.</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent carries them on in the background. Open Longhaul again at any time: it tells what finished meanwhile. To stop a download, pause it.</source>
        <translation>L’agent de Longhaul les poursuit en arrière-plan. Rouvrez Longhaul à tout moment&#xa0;: il indique ce qui s’est terminé entre-temps. Pour arrêter un téléchargement, mettez-le en pause.</translation>
    </message>
    <message>
        <source>&amp;Do not show this again</source>
        <translation>Ne &amp;plus afficher ce message</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>La &amp;garder ouverte</translation>
    </message>
</context>
<context>
    <name>longhaul::ConnectionBanner</name>
    <message>
        <source>Another Longhaul window is told now what finishes and fails. Downloads are not affected.</source>
        <translation>Une autre fenêtre de Longhaul reçoit désormais les annonces de fin et d’échec. Les téléchargements ne sont pas affectés.</translation>
    </message>
    <message>
        <source>Tell this &amp;window</source>
        <translation>&amp;Prévenir cette fenêtre</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent was stopped, so nothing is downloaded. All downloads are kept.</source>
        <translation>L’agent de Longhaul a été arrêté, rien n’est donc téléchargé. Tous les téléchargements sont conservés.</translation>
    </message>
    <message>
        <source>S&amp;tart it</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Longhaul is starting its agent…</source>
        <translation>Longhaul démarre son agent…</translation>
    </message>
    <message>
        <source>The connection to Longhaul&apos;s agent is lost. It is being restored; no download is lost.</source>
        <translation>La liaison avec l’agent de Longhaul est perdue. Elle est en cours de rétablissement&#x202f;; aucun téléchargement n’est perdu.</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Réessa&amp;yer maintenant</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent cannot be reached; it is tried again by itself. In detail: %1</source>
        <translation>L’agent de Longhaul est injoignable&#x202f;; une nouvelle tentative se fait d’elle-même. En détail&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>Détai&amp;ls</translation>
    </message>
    <message>
        <source>Log of this download</source>
        <translation>Journal de ce téléchargement</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Select a download to see its details.</source>
        <translation>Sélectionnez un téléchargement pour voir ses détails.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) selected, %1 fetched</source>
        <translation>
            <numerusform>%Ln téléchargement sélectionné, %1 téléchargés</numerusform>
            <numerusform>%Ln téléchargements sélectionnés, %1 téléchargés</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare checks&amp;um with…</source>
        <translation>Co&amp;mparer la somme de contrôle avec…</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>Dé&amp;bit</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Serve&amp;r</source>
        <translation>Ser&amp;veur</translation>
    </message>
</context>
<context>
    <name>longhaul::DropTarget</name>
    <message>
        <source>Longhaul drop target</source>
        <translation>Cible de dépôt de Longhaul</translation>
    </message>
    <message>
        <source>Drop links here. A double click opens Longhaul.</source>
        <translation>Déposez des liens ici. Un double clic ouvre Longhaul.</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>Déposer des liens ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln actif</numerusform>
            <numerusform>%Ln actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>No data at the moment</source>
        <translation>Pas de données pour le moment</translation>
    </message>
    <message>
        <source>&amp;Open Longhaul</source>
        <translation>&amp;Ouvrir Longhaul</translation>
    </message>
    <message>
        <source>&amp;Add copied links</source>
        <translation>&amp;Ajouter les liens copiés</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Tout &amp;reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Tout mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Hide the drop target</source>
        <translation>&amp;Masquer la cible de dépôt</translation>
    </message>
</context>
<context>
    <name>longhaul::DropVeil</name>
    <message>
        <source>Drop here to download</source>
        <translation>Déposer ici pour télécharger</translation>
    </message>
</context>
<context>
    <name>longhaul::EmptyState</name>
    <message>
        <source>Add lin&amp;ks…</source>
        <translation>Ajouter des &amp;liens…</translation>
    </message>
    <message>
        <source>&amp;Show all downloads</source>
        <translation>Affi&amp;cher tous les téléchargements</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No download has these words in its name or its server.</source>
        <translation>Aucun téléchargement ne contient ces mots dans son nom ou son serveur.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>No download is in this state at the moment.</source>
        <translation>Aucun téléchargement n’est dans cet état pour le moment.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Déposer</translation>
    </message>
    <message>
        <source>Drag links, text or a file of links onto this window.</source>
        <translation>Glissez des liens, du texte ou un fichier de liens sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Copy links anywhere, then press %1 here.</source>
        <translation>Copiez des liens n’importe où, puis appuyez sur %1 ici.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Write addresses yourself, one or many.</source>
        <translation>Écrivez vous-même des adresses, une ou plusieurs.</translation>
    </message>
    <message>
        <source>No downloads yet</source>
        <translation>Pas encore de téléchargements</translation>
    </message>
    <message>
        <source>There are three ways to add some:</source>
        <translation>Il y a trois façons d’en ajouter&#xa0;:</translation>
    </message>
</context>
<context>
    <name>longhaul::EngineSentences</name>
    <message>
        <source>Failed (%1): %2</source>
        <translation>Échec (%1) : %2</translation>
    </message>
    <message>
        <source>Waiting (%1): %2</source>
        <translation>En attente (%1) : %2</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>Redirigé vers %1</translation>
    </message>
    <message>
        <source>A file of that name was there already; it was kept, nothing was downloaded.</source>
        <translation>Un fichier de ce nom existait déjà ; il a été conservé, rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>Finished: %1 bytes.</source>
        <translation>Terminé : %1 octets.</translation>
    </message>
    <message>
        <source>The server asks for a sign-in; one is remembered.</source>
        <translation>Le serveur demande une identification ; une est enregistrée.</translation>
    </message>
    <message>
        <source>The old part is kept as &quot;%1&quot;.</source>
        <translation>L’ancienne partie est conservée sous le nom « %1 ».</translation>
    </message>
    <message>
        <source>The old part stays where it is: %1</source>
        <translation>L’ancienne partie reste où elle est : %1</translation>
    </message>
    <message>
        <source>New link: %1</source>
        <translation>Nouveau lien : %1</translation>
    </message>
    <message>
        <source>The folder is now %1.</source>
        <translation>Le dossier est maintenant %1.</translation>
    </message>
    <message>
        <source>The certificate %1 is trusted for %2.</source>
        <translation>Le certificat %1 est accepté pour %2.</translation>
    </message>
    <message>
        <source>what task %1 has fetched cannot be taken along (%2); bring the drive or the folder back, or resume the task with --restart first</source>
        <translation>Ce que le téléchargement %1 a déjà reçu ne peut pas être déplacé (%2). Rebranchez le disque, rétablissez le dossier, ou recommencez d’abord le téléchargement.</translation>
    </message>
    <message>
        <source>there is no room for task %1 (%2)</source>
        <translation>Il n’y a pas de place pour le téléchargement %1 (%2).</translation>
    </message>
    <message>
        <source>task %1 stays in %2</source>
        <translation>Le téléchargement %1 reste dans %2</translation>
    </message>
    <message>
        <source>task %1 stays in %2, as asked</source>
        <translation>Le téléchargement %1 reste dans %2, comme demandé.</translation>
    </message>
    <message>
        <source>task %1 has finished meanwhile</source>
        <translation>Le téléchargement %1 s’est terminé entre-temps.</translation>
    </message>
    <message>
        <source>the task was removed</source>
        <translation>Le téléchargement a été retiré.</translation>
    </message>
    <message>
        <source>The file had its final name already.</source>
        <translation>Le fichier portait déjà son nom définitif.</translation>
    </message>
    <message>
        <source>The part file was deleted; the download starts again.</source>
        <translation>Le fichier partiel a été supprimé ; le téléchargement recommence.</translation>
    </message>
    <message>
        <source>Somebody changed the part file; the download starts again.</source>
        <translation>Le fichier partiel a été modifié par quelqu’un d’autre ; le téléchargement recommence.</translation>
    </message>
    <message>
        <source>The part file is shorter than it was; what is missing is fetched again.</source>
        <translation>Le fichier partiel est plus court qu’avant ; ce qui manque est récupéré à nouveau.</translation>
    </message>
    <message>
        <source>The part file is gone; the download starts again.</source>
        <translation>Le fichier partiel a disparu ; le téléchargement recommence.</translation>
    </message>
    <message>
        <source>The server cannot go on in the middle; the download starts again.</source>
        <translation>Le serveur ne permet pas de reprendre en cours de route ; le téléchargement recommence.</translation>
    </message>
    <message>
        <source>%1 is left out (%2); the mirrors go on.</source>
        <translation>%1 est mis de côté (%2) ; les miroirs continuent.</translation>
    </message>
    <message>
        <source>%1 failed (%2); going on with the mirror %3.</source>
        <translation>%1 a échoué (%2) ; la suite vient du miroir %3.</translation>
    </message>
    <message>
        <source>The mirror %1 has the same file; it helps.</source>
        <translation>Le miroir %1 a le même fichier ; il participe.</translation>
    </message>
    <message>
        <source>The mirror %1 is left out: %2.</source>
        <translation>Le miroir %1 est mis de côté : %2.</translation>
    </message>
    <message>
        <source>%1 bytes in wrong pieces; fetching them again from %2.</source>
        <translation>%1 octets dans des morceaux incorrects ; ils sont récupérés à nouveau depuis %2.</translation>
    </message>
    <message>
        <source>The wrong pieces could not be fetched again: %1</source>
        <translation>Les morceaux incorrects n’ont pas pu être récupérés à nouveau : %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer to If-Range says nothing; asking without it and comparing.</source>
        <translation>La réponse du serveur à If-Range ne dit rien ; nouvelle demande sans cet en-tête, avec comparaison.</translation>
    </message>
    <message>
        <source>Asking for the whole file: %1</source>
        <translation>Demande du fichier entier : %1</translation>
    </message>
    <message>
        <source>The server sends the whole file; the bytes that are here are read over.</source>
        <translation>Le serveur envoie le fichier entier ; les octets déjà présents sont sautés.</translation>
    </message>
    <message>
        <source>The server refuses more connections; going on with %1.</source>
        <translation>Le serveur refuse d’autres connexions ; la suite se fait avec %1.</translation>
    </message>
    <message>
        <source>An answer does not fit beside the others (%1); going on with them.</source>
        <translation>Une réponse ne concorde pas avec les autres (%1) ; la suite se fait avec celles-ci.</translation>
    </message>
    <message>
        <source>The address that the link led to has expired; asking the link again.</source>
        <translation>L’adresse à laquelle le lien menait a expiré ; le lien est redemandé.</translation>
    </message>
    <message>
        <source>Refused beside connections that have ended meanwhile; asking once more.</source>
        <translation>Refusé à côté de connexions terminées entre-temps ; nouvelle demande.</translation>
    </message>
    <message>
        <source>The connection ended (%1); going on.</source>
        <translation>La connexion a pris fin (%1) ; le téléchargement continue.</translation>
    </message>
    <message>
        <source>The server closed the connection and sent nothing; asking once more.</source>
        <translation>Le serveur a fermé la connexion sans rien envoyer ; nouvelle demande.</translation>
    </message>
    <message>
        <source>Nobody told the length, and whether the connection was closed or lost was not seen; asking once more.</source>
        <translation>La longueur n’a pas été indiquée, et rien ne montre si la connexion a été fermée ou perdue ; nouvelle demande.</translation>
    </message>
    <message>
        <source>The server tells the file&apos;s %1.</source>
        <translation>Le serveur indique la somme %1 du fichier.</translation>
    </message>
    <message>
        <source>%1 has the file&apos;s %2.</source>
        <translation>%1 contient la somme %2 du fichier.</translation>
    </message>
    <message>
        <source>There is no sums file beside the address; the server tells the file&apos;s %1.</source>
        <translation>Il n’y a pas de fichier de sommes à côté de l’adresse ; le serveur indique la somme %1 du fichier.</translation>
    </message>
    <message>
        <source>There is no sums file beside the address; the file&apos;s own sha256 is kept.</source>
        <translation>Il n’y a pas de fichier de sommes à côté de l’adresse ; la somme SHA-256 du fichier lui-même est conservée.</translation>
    </message>
    <message>
        <source>the server ended the answer early</source>
        <translation>le serveur a terminé la réponse trop tôt</translation>
    </message>
    <message>
        <source>the server closed the connection before the end</source>
        <translation>le serveur a fermé la connexion avant la fin</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>le serveur a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>the server closed the connection and sent nothing</source>
        <translation>le serveur a fermé la connexion sans rien envoyer</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>le serveur a refusé la connexion</translation>
    </message>
    <message>
        <source>the server&apos;s name was not found</source>
        <translation>le nom du serveur est introuvable</translation>
    </message>
    <message>
        <source>the connection timed out</source>
        <translation>la connexion a expiré</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>la connexion a été réinitialisée</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>aucune connexion sécurisée n’a pu être établie</translation>
    </message>
    <message>
        <source>the proxy could not be used</source>
        <translation>le proxy n’a pas pu être utilisé</translation>
    </message>
    <message>
        <source>the proxy asks for a user name and a password</source>
        <translation>le proxy demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>the answer is not valid HTTP</source>
        <translation>la réponse n’est pas du HTTP valide</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>le réseau a fait défaut</translation>
    </message>
    <message>
        <source>nothing came for a while</source>
        <translation>rien n’est arrivé pendant un moment</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>il n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>the answer was cut</source>
        <translation>la réponse a été tronquée</translation>
    </message>
    <message>
        <source>it redirects to nowhere</source>
        <translation>il redirige vers une adresse inutilisable</translation>
    </message>
    <message>
        <source>it redirects to another server</source>
        <translation>il redirige vers un autre serveur</translation>
    </message>
    <message>
        <source>its answer does not fit</source>
        <translation>sa réponse ne convient pas</translation>
    </message>
    <message>
        <source>its file has another length</source>
        <translation>son fichier a une autre longueur</translation>
    </message>
    <message>
        <source>its file begins with other bytes</source>
        <translation>son fichier commence par d’autres octets</translation>
    </message>
    <message>
        <source>its file has another date, and no digest tells that it is the same</source>
        <translation>son fichier a une autre date, et aucune somme de contrôle ne montre que c’est le même</translation>
    </message>
    <message>
        <source>it does not tell the versions of its file apart</source>
        <translation>il ne distingue pas les versions de son fichier</translation>
    </message>
    <message>
        <source>it is much slower than the others</source>
        <translation>il est bien plus lent que les autres</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>état %1</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>le serveur a répondu avec l’état %1</translation>
    </message>
    <message>
        <source>the server calls it another version</source>
        <translation>le serveur annonce une autre version</translation>
    </message>
    <message>
        <source>a web page in place of the file</source>
        <translation>une page web à la place du fichier</translation>
    </message>
    <message>
        <source>a web page came in its place</source>
        <translation>une page web est arrivée à sa place</translation>
    </message>
    <message>
        <source>an encoded file, although no encoding was asked for</source>
        <translation>un fichier encodé, alors qu’aucun encodage n’était demandé</translation>
    </message>
    <message>
        <source>the file had %1 bytes and has %2 now</source>
        <translation>le fichier avait %1 octets et en a maintenant %2</translation>
    </message>
    <message>
        <source>the file on the server has %1 bytes now</source>
        <translation>le fichier sur le serveur a maintenant %1 octets</translation>
    </message>
    <message>
        <source>the server says %1 bytes, and %2 bytes</source>
        <translation>le serveur annonce %1 octets, puis %2 octets</translation>
    </message>
    <message>
        <source>asked from byte %1, answered from byte %2</source>
        <translation>demandé à partir de l’octet %1, répondu à partir de l’octet %2</translation>
    </message>
    <message>
        <source>the server sent the whole file in place of a range</source>
        <translation>le serveur a envoyé le fichier entier au lieu d’une plage</translation>
    </message>
    <message>
        <source>the server sends the whole file in place of the rest</source>
        <translation>le serveur envoie le fichier entier au lieu du reste</translation>
    </message>
    <message>
        <source>the server refuses the range</source>
        <translation>le serveur refuse la plage</translation>
    </message>
    <message>
        <source>the server refuses to go on at byte %1</source>
        <translation>le serveur refuse de reprendre à l’octet %1</translation>
    </message>
    <message>
        <source>the server does not tell whether the file is still the same</source>
        <translation>le serveur n’indique pas si le fichier est toujours le même</translation>
    </message>
    <message>
        <source>the server always stops after %1 bytes</source>
        <translation>le serveur s’arrête toujours après %1 octets</translation>
    </message>
    <message>
        <source>the file has become shorter</source>
        <translation>le fichier est devenu plus court</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>plus de %1 redirections</translation>
    </message>
    <message>
        <source>the part file could not be compared</source>
        <translation>le fichier partiel n’a pas pu être comparé</translation>
    </message>
    <message>
        <source>the part file was deleted</source>
        <translation>le fichier partiel a été supprimé</translation>
    </message>
    <message>
        <source>the part file was replaced</source>
        <translation>le fichier partiel a été remplacé</translation>
    </message>
    <message>
        <source>the part file is shorter than it was</source>
        <translation>le fichier partiel est plus court qu’avant</translation>
    </message>
    <message>
        <source>somebody else has written to it</source>
        <translation>quelqu’un d’autre y a écrit</translation>
    </message>
    <message>
        <source>somebody else has shortened it</source>
        <translation>quelqu’un d’autre l’a raccourci</translation>
    </message>
    <message>
        <source>somebody else has written to the part file</source>
        <translation>quelqu’un d’autre a écrit dans le fichier partiel</translation>
    </message>
    <message>
        <source>bytes that were compared are different on the server now</source>
        <translation>des octets comparés sont maintenant différents sur le serveur</translation>
    </message>
    <message>
        <source>answers without a length ended at different bytes</source>
        <translation>plusieurs réponses sans longueur se sont terminées à des octets différents</translation>
    </message>
    <message>
        <source>the bytes at %1 are gone</source>
        <translation>les octets à la position %1 ont disparu</translation>
    </message>
    <message>
        <source>%1 bytes in place of %2</source>
        <translation>%1 octets au lieu de %2</translation>
    </message>
    <message>
        <source>%1 %2 in place of %3, which %4</source>
        <translation>%1 %2 au lieu de %3 (%4)</translation>
    </message>
    <message>
        <source>the server told in a header</source>
        <translation>d’après un en-tête du serveur</translation>
    </message>
    <message>
        <source>a sums file beside the address has</source>
        <translation>d’après un fichier de sommes à côté de l’adresse</translation>
    </message>
    <message>
        <source>the Metalink has</source>
        <translation>d’après le Metalink</translation>
    </message>
    <message>
        <source>was given</source>
        <translation>valeur donnée</translation>
    </message>
    <message>
        <source>pieces are not those that the Metalink tells</source>
        <translation>des morceaux ne sont pas ceux qu’indique le Metalink</translation>
    </message>
    <message>
        <source>%1 bytes are needed, %2 are free</source>
        <translation>%1 octets sont nécessaires, %2 sont libres</translation>
    </message>
    <message>
        <source>the drive of %1 is not there</source>
        <translation>le disque de %1 n’est pas là</translation>
    </message>
    <message>
        <source>too many files of that name</source>
        <translation>trop de fichiers de ce nom</translation>
    </message>
    <message>
        <source>every name is taken</source>
        <translation>tous les noms sont pris</translation>
    </message>
    <message>
        <source>another file has the part file&apos;s name</source>
        <translation>un autre fichier porte le nom du fichier partiel</translation>
    </message>
    <message>
        <source>too many old parts of that name</source>
        <translation>trop d’anciennes parties de ce nom</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>pas un dossier</translation>
    </message>
    <message>
        <source>no such file in the folder</source>
        <translation>aucun fichier de ce nom dans le dossier</translation>
    </message>
    <message>
        <source>the file ended early</source>
        <translation>le fichier s’est terminé trop tôt</translation>
    </message>
    <message>
        <source>the server redirects to what is no address</source>
        <translation>le serveur redirige vers ce qui n’est pas une adresse</translation>
    </message>
    <message>
        <source>the server redirects to the protocol &quot;%1&quot;</source>
        <translation>le serveur redirige vers le protocole « %1 »</translation>
    </message>
    <message>
        <source>the server redirects to an address without a host</source>
        <translation>le serveur redirige vers une adresse sans nom de serveur</translation>
    </message>
    <message>
        <source>the server redirects from https to http, to %1</source>
        <translation>le serveur redirige de https vers http, vers %1</translation>
    </message>
    <message>
        <source>a redirect without an address</source>
        <translation>une redirection sans adresse</translation>
    </message>
    <message>
        <source>%1 showed a certificate for %2, issued by %3, valid from %4 until %5, SHA-256 %6</source>
        <translation>%1 a présenté un certificat pour %2, émis par %3, valable du %4 au %5, SHA-256 %6</translation>
    </message>
    <message>
        <source>another try</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>nouvel essai</translation>
    </message>
    <message>
        <source>network</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>réseau</translation>
    </message>
    <message>
        <source>busy server</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>serveur occupé</translation>
    </message>
    <message>
        <source>disk space</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>espace disque</translation>
    </message>
    <message>
        <source>folder missing</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>dossier absent</translation>
    </message>
    <message>
        <source>schedule</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>horaire</translation>
    </message>
    <message>
        <source>metered network</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>réseau limité</translation>
    </message>
    <message>
        <source>keyring</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>trousseau</translation>
    </message>
</context>
<context>
    <name>longhaul::Exchange</name>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Export the preferences</source>
        <translation>Exporter les préférences</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Importer des préférences</translation>
    </message>
    <message>
        <source>The agent does not run, so its settings are not known now.</source>
        <translation>L’agent n’est pas en cours d’exécution, ses réglages ne sont donc pas connus pour le moment.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The agent does not run, so its settings cannot be changed now.</source>
        <translation>L’agent n’est pas en cours d’exécution, ses réglages ne peuvent donc pas être modifiés pour le moment.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>“%1” holds no preferences of Longhaul.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de préférences de Longhaul.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Longhaul.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré par une version plus récente de Longhaul.</translation>
    </message>
    <message>
        <source>The preferences of “%1” were taken.</source>
        <translation>Les préférences de «&#xa0;%1&#xa0;» ont été appliquées.</translation>
    </message>
</context>
<context>
    <name>longhaul::ExchangePage</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <comment>what is exported</comment>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <comment>what is imported</comment>
        <translation>Importer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportation et importation</translation>
    </message>
    <message>
        <source>Files for another computer, or for safety</source>
        <translation>Fichiers pour un autre ordinateur ou par sécurité</translation>
    </message>
    <message>
        <source>The list of downloads</source>
        <translation>La liste des téléchargements</translation>
    </message>
    <message>
        <source>Links, folders, names and limits; without passwords.</source>
        <translation>Liens, dossiers, noms et limites&#x202f;; sans les mots de passe.</translation>
    </message>
    <message>
        <source>The preferences</source>
        <translation>Les préférences</translation>
    </message>
    <message>
        <source>All of these pages; without passwords.</source>
        <translation>Tout ce que contiennent ces pages&#x202f;; sans les mots de passe.</translation>
    </message>
</context>
<context>
    <name>longhaul::FailureWords</name>
    <message>
        <source>Not a valid link</source>
        <translation>Lien non valable</translation>
    </message>
    <message>
        <source>Kind of link not supported</source>
        <translation>Type de lien non pris en charge</translation>
    </message>
    <message>
        <source>Not found on the server</source>
        <translation>Introuvable sur le serveur</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Identification requise</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erreur du serveur</translation>
    </message>
    <message>
        <source>Link goes in circles</source>
        <translation>Le lien tourne en rond</translation>
    </message>
    <message>
        <source>Led to an insecure address</source>
        <translation>Redirigé vers une adresse non sécurisée</translation>
    </message>
    <message>
        <source>Server not trusted</source>
        <translation>Serveur non fiable</translation>
    </message>
    <message>
        <source>File changed on the server</source>
        <translation>Fichier modifié sur le serveur</translation>
    </message>
    <message>
        <source>Cannot go on in the middle</source>
        <translation>Reprise impossible</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Lien expiré</translation>
    </message>
    <message>
        <source>Got a web page instead</source>
        <translation>Page web reçue à la place</translation>
    </message>
    <message>
        <source>Contradictory answer</source>
        <translation>Réponse contradictoire</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>Longueur incorrecte</translation>
    </message>
    <message>
        <source>Wrong checksum</source>
        <translation>Somme de contrôle incorrecte</translation>
    </message>
    <message>
        <source>File exists already</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>Name not possible</source>
        <translation>Nom impossible</translation>
    </message>
    <message>
        <source>Folder not writable</source>
        <translation>Dossier non inscriptible</translation>
    </message>
    <message>
        <source>Disk error</source>
        <translation>Erreur de disque</translation>
    </message>
    <message>
        <source>Gave up after many tries</source>
        <translation>Abandonné après de nombreux essais</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Erreur interne</translation>
    </message>
    <message>
        <source>The link is not a valid address. Check it and give a new one.</source>
        <translation>Le lien n’est pas une adresse valable. Vérifiez-le et indiquez-en un nouveau.</translation>
    </message>
    <message>
        <source>Longhaul downloads over http and https. Look for such a link to this file and give it here.</source>
        <translation>Longhaul télécharge par http et https. Cherchez un tel lien vers ce fichier et indiquez-le ici.</translation>
    </message>
    <message>
        <source>The server has no such file. It may have moved: look it up and give a new link.</source>
        <translation>Ce fichier n’existe pas sur le serveur. Il a peut-être été déplacé&#xa0;: cherchez-le et indiquez un nouveau lien.</translation>
    </message>
    <message>
        <source>The server refuses access to this file. A fresh link or a sign-in may help.</source>
        <translation>Le serveur refuse l’accès à ce fichier. Un lien récent ou une identification peut aider.</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password. Sign in, and it goes on.</source>
        <translation>Le serveur demande un nom d’utilisateur et un mot de passe. Identifiez-vous et le téléchargement continuera.</translation>
    </message>
    <message>
        <source>The server answered with an error. Try again later, or give another link to this file.</source>
        <translation>Le serveur a répondu par une erreur. Réessayez plus tard ou indiquez un autre lien vers ce fichier.</translation>
    </message>
    <message>
        <source>The link leads from address to address without end. Give a new link to this file.</source>
        <translation>Le lien mène d’adresse en adresse sans fin. Indiquez un nouveau lien vers ce fichier.</translation>
    </message>
    <message>
        <source>The server sends this secure link on to an insecure or unknown address. Give a new link that you trust.</source>
        <translation>Le serveur redirige ce lien sécurisé vers une adresse non sécurisée ou inconnue. Indiquez un nouveau lien auquel vous faites confiance.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was fetched from it. Check the address and the date of this computer. If you know this server, look at its certificate and trust it.</source>
        <translation>Le serveur n’a pas pu prouver son identité, rien n’a donc été téléchargé depuis celui-ci. Vérifiez l’adresse et la date de cet ordinateur. Si vous connaissez ce serveur, examinez son certificat et faites-lui confiance.</translation>
    </message>
    <message>
        <source>The server has another version of the file now, and two versions do not fit together. Start again to get the new one; what is here of the old one can be kept beside it.</source>
        <translation>Le serveur a maintenant une autre version du fichier, et deux versions ne vont pas ensemble. Recommencez pour obtenir la nouvelle&#x202f;; ce qui est présent de l’ancienne peut être gardé à côté.</translation>
    </message>
    <message>
        <source>The server no longer lets a download go on in the middle. Start again, or give another link to the same file.</source>
        <translation>Le serveur ne permet plus de reprendre un téléchargement en cours de route. Recommencez ou indiquez un autre lien vers le même fichier.</translation>
    </message>
    <message>
        <source>The link was valid for a limited time. Give a fresh link to the same file: it goes on where it stopped.</source>
        <translation>Le lien n’était valable que pour une durée limitée. Indiquez un lien récent vers le même fichier&#xa0;: le téléchargement reprendra où il s’est arrêté.</translation>
    </message>
    <message>
        <source>A web page came instead of the file, often to sign in to a network or a site. Open the link in the browser, then try again.</source>
        <translation>Une page web est arrivée à la place du fichier, souvent pour s’identifier auprès d’un réseau ou d’un site. Ouvrez le lien dans le navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>What the server says contradicts itself, so its data were not used. Try again, or give another link.</source>
        <translation>Les indications du serveur se contredisent, ses données n’ont donc pas été utilisées. Réessayez ou indiquez un autre lien.</translation>
    </message>
    <message>
        <source>The file is longer or shorter than the server said. Start again to get a whole one.</source>
        <translation>Le fichier est plus long ou plus court que ce que le serveur annonçait. Recommencez pour en obtenir un complet.</translation>
    </message>
    <message>
        <source>The file is not the one that the checksum describes. Correct the checksum if it was mistyped, else start again or use another link.</source>
        <translation>Le fichier n’est pas celui que décrit la somme de contrôle. Corrigez la somme de contrôle si elle a été mal saisie, sinon recommencez ou utilisez un autre lien.</translation>
    </message>
    <message>
        <source>A file of this name is there already and was left alone. Choose another name.</source>
        <translation>Un fichier de ce nom existe déjà et n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>Un fichier ne peut pas porter ce nom ici. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Longhaul may not write to this folder. Choose another folder, or change its permissions and try again.</source>
        <translation>Longhaul n’a pas le droit d’écrire dans ce dossier. Choisissez un autre dossier, ou modifiez ses droits d’accès et réessayez.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it, then try again or choose another folder.</source>
        <translation>Le disque a signalé une erreur. Vérifiez-le, puis réessayez ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The trouble lasted too long, so Longhaul stopped trying. All that was fetched is kept: try again when you like.</source>
        <translation>Le problème a duré trop longtemps, Longhaul a donc cessé d’essayer. Tout ce qui a été téléchargé est conservé&#xa0;: réessayez quand vous voulez.</translation>
    </message>
    <message>
        <source>Something went wrong inside Longhaul. Try again, and please report it with the agent&apos;s log.</source>
        <translation>Un problème est survenu dans Longhaul. Réessayez, et merci de le signaler en joignant le journal de l’agent.</translation>
    </message>
    <message>
        <source>There was trouble on the way. Longhaul tries again by itself; nothing that was fetched is lost.</source>
        <translation>Un problème est survenu en cours de route. Longhaul réessaie automatiquement&#x202f;; rien de ce qui a été téléchargé n’est perdu.</translation>
    </message>
    <message>
        <source>There is no way to the server at the moment. It goes on by itself when the network is back.</source>
        <translation>Le serveur est injoignable pour le moment. Le téléchargement continuera automatiquement au retour du réseau.</translation>
    </message>
    <message>
        <source>The server asked for patience. Longhaul comes back when the server said so.</source>
        <translation>Le serveur a demandé de patienter. Longhaul réessaiera au moment qu’il a indiqué.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and it goes on by itself.</source>
        <translation>Le disque est plein. Libérez de la place et le téléchargement continuera automatiquement.</translation>
    </message>
    <message>
        <source>The target folder is not there. Connect its drive, and it goes on by itself.</source>
        <translation>Le dossier de destination est absent. Connectez son lecteur et le téléchargement continuera automatiquement.</translation>
    </message>
    <message>
        <source>It starts by itself at the time that was set for it.</source>
        <translation>Le téléchargement démarrera automatiquement à l’heure fixée.</translation>
    </message>
    <message>
        <source>This network costs by the amount. It goes on by itself on another one.</source>
        <translation>Ce réseau est facturé au volume. Le téléchargement continuera automatiquement sur un autre.</translation>
    </message>
    <message>
        <source>The sign-in for this file is in the keyring. Unlock the keyring, and it goes on by itself.</source>
        <translation>Les identifiants pour ce fichier sont dans le trousseau. Déverrouillez le trousseau et le téléchargement continuera automatiquement.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>Re&amp;commencer</translation>
    </message>
    <message>
        <source>Start again, &amp;keep the old part</source>
        <translation>Recommencer et &amp;garder l’ancienne partie</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>&amp;Nouveau lien…</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>S’id&amp;entifier…</translation>
    </message>
    <message>
        <source>Loo&amp;k at certificate…</source>
        <translation>Voir l&amp;e certificat…</translation>
    </message>
    <message>
        <source>Other &amp;name…</source>
        <translation>Autre &amp;nom…</translation>
    </message>
    <message>
        <source>&amp;Checksum…</source>
        <translation>Somm&amp;e de contrôle…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Ouvrir dans le navi&amp;gateur</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ret&amp;irer</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>Cho&amp;isir un dossier…</translation>
    </message>
</context>
<context>
    <name>longhaul::FileCategory</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
</context>
<context>
    <name>longhaul::FileNameCheck</name>
    <message>
        <source>A file name holds no “/”. Choose the folder above.</source>
        <translation>Un nom de fichier ne contient pas de «&#xa0;/&#xa0;». Choisissez le dossier plus haut.</translation>
    </message>
    <message>
        <source>“%1” means a folder. Give the file another name.</source>
        <translation>«&#xa0;%1&#xa0;» désigne un dossier. Donnez un autre nom au fichier.</translation>
    </message>
    <message>
        <source>A file name holds no line breaks and no control signs.</source>
        <translation>Un nom de fichier ne contient ni saut de ligne ni caractère de contrôle.</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>Ce nom est trop long pour un fichier.</translation>
    </message>
</context>
<context>
    <name>longhaul::FileOpener</name>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe plus.</translation>
    </message>
    <message>
        <source>No program is set for opening “%1”.</source>
        <translation>Aucun programme n’est défini pour ouvrir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>No program is set for opening folders.</source>
        <translation>Aucun programme n’est défini pour ouvrir les dossiers.</translation>
    </message>
</context>
<context>
    <name>longhaul::FilterSidebar</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln download(s)</source>
        <translation>
            <numerusform>%1, %Ln téléchargement</numerusform>
            <numerusform>%1, %Ln téléchargements</numerusform>
        </translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>Types de fichiers</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files d’attente</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderEdit</name>
    <message>
        <source>This value was not taken; the one from before still holds.</source>
        <translation>Cette valeur n’a pas été acceptée&#x202f;; la précédente reste en vigueur.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Parcourir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>&amp;Make this folder</source>
        <translation>Cré&amp;er ce dossier</translation>
    </message>
    <message>
        <source>Only %1 are free there. Downloads wait until there is room.</source>
        <translation>Il n’y a que %1 de libre à cet endroit. Les téléchargements attendent qu’il y ait de la place.</translation>
    </message>
    <message>
        <source>Folder for the downloads</source>
        <translation>Dossier des téléchargements</translation>
    </message>
    <message>
        <source>Use the folder of each &amp;kind of file</source>
        <translation>Utiliser le dossier de chaque t&amp;ype de fichier</translation>
    </message>
    <message>
        <source>Music, video and so on go to the folders that the preferences name for them. All else goes to the folder above.</source>
        <translation>La musique, les vidéos, etc. vont dans les dossiers que les préférences leur attribuent. Tout le reste va dans le dossier ci-dessus.</translation>
    </message>
    <message>
        <source>This one goes to “%1”.</source>
        <translation>Ce téléchargement ira dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderState</name>
    <message>
        <source>This folder is not there. The downloads would wait for it.</source>
        <translation>Ce dossier n’existe pas. Les téléchargements l’attendraient.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>C’est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>You may not write into this folder. Choose another one.</source>
        <translation>Vous n’avez pas le droit d’écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Give the whole path of a folder, starting with “/”.</source>
        <translation>Indiquez le chemin complet d’un dossier, commençant par «&#xa0;/&#xa0;».</translation>
    </message>
</context>
<context>
    <name>longhaul::FoldersPage</name>
    <message>
        <source>Downloads go to</source>
        <translation>Enregistrer les téléchargements dans</translation>
    </message>
    <message>
        <source>Unless another folder is chosen for a download or its kind of file.</source>
        <translation>Sauf si un autre dossier est choisi pour un téléchargement ou son type de fichier.</translation>
    </message>
    <message>
        <source>Add a number to the name</source>
        <translation>Ajouter un numéro au nom</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>Remplacer l’ancien fichier</translation>
    </message>
    <message>
        <source>Leave the download out</source>
        <translation>Ignorer le téléchargement</translation>
    </message>
    <message>
        <source>Let me decide</source>
        <translation>Me laisser décider</translation>
    </message>
    <message>
        <source>When a file of that name is there</source>
        <translation>Quand un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>Nothing is replaced unless you say so here.</source>
        <translation>Rien n’est remplacé sauf si vous le choisissez ici.</translation>
    </message>
    <message>
        <source>Keep the date of the server</source>
        <translation>Conserver la date du serveur</translation>
    </message>
    <message>
        <source>Finished files carry the date of their last change there.</source>
        <translation>Les fichiers terminés portent la date de leur dernière modification sur le serveur.</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <comment>a kind of file</comment>
        <translation>Dossier pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>Le dossier ci-dessus</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Fichiers et dossiers</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Tous les téléchargements</translation>
    </message>
    <message>
        <source>Folders for kinds of files</source>
        <translation>Dossiers par type de fichier</translation>
    </message>
</context>
<context>
    <name>longhaul::Formatting</name>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 Kio</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 Mio</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 Gio</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 Tio</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 Pio</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two units of time, 1 h 20 min</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>1.2 of 4.0 GiB</comment>
        <translation>%1 sur %2</translation>
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
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percent; the space does not break</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Hier à %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format, day and month</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>longhaul::GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the windows, the menus and the messages.</source>
        <translation>Des fenêtres, des menus et des messages.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark windows.</source>
        <translation>Fenêtres claires ou sombres.</translation>
    </message>
    <message>
        <source>colours appearance style</source>
        <comment>words by which people look for the theme</comment>
        <translation>couleurs apparence style aspect</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Démarrer avec le bureau</translation>
    </message>
    <message>
        <source>Downloads go on as soon as you have signed in, without a window.</source>
        <translation>Les téléchargements continuent dès l’ouverture de votre session, sans fenêtre.</translation>
    </message>
    <message>
        <source>login autostart boot</source>
        <comment>words by which people look for the start at login</comment>
        <translation>connexion session démarrage automatique lancement</translation>
    </message>
    <message>
        <source>The autostart folder cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier de démarrage automatique.</translation>
    </message>
    <message>
        <source>Offer copied links</source>
        <translation>Proposer les liens copiés</translation>
    </message>
    <message>
        <source>When you come back to the window with a link in the clipboard.</source>
        <translation>Quand vous revenez à la fenêtre avec un lien dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Drop target</source>
        <translation>Cible de dépôt</translation>
    </message>
    <message>
        <source>A small window above all others that shows the progress and takes links.</source>
        <translation>Une petite fenêtre au-dessus de toutes les autres, qui montre la progression et reçoit des liens.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>À portée de main</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>the keyboard shortcuts</comment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>The keys for what Longhaul does, all in one list.</source>
        <translation>Les touches de tout ce que fait Longhaul, dans une seule liste.</translation>
    </message>
    <message>
        <source>hotkeys key bindings</source>
        <comment>words by which people look for the shortcuts</comment>
        <translation>raccourcis touches clavier</translation>
    </message>
</context>
<context>
    <name>longhaul::LimitMenu</name>
    <message>
        <source>Speed li&amp;mit</source>
        <translation>&amp;Limite de débit</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;Aucune limite</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>A&amp;utre…</translation>
    </message>
    <message>
        <source>&amp;Other (%1)…</source>
        <translation>A&amp;utre (%1)…</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkDropTarget</name>
    <message>
        <source>There is no link in it. Longhaul takes links, text and web pages with links, lists of links, Metalinks and curl commands.</source>
        <translation>Il n’y a aucun lien dedans. Longhaul accepte les liens, les textes et pages web contenant des liens, les listes de liens, les Metalinks et les commandes curl.</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkTableModel</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Reprise possible</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkTableView</name>
    <message>
        <source>Found links</source>
        <translation>Liens trouvés</translation>
    </message>
    <message>
        <source>Each link is looked at before it starts: its name, its size, and whether it can be resumed.</source>
        <translation>Chaque lien est examiné avant de commencer : son nom, sa taille, et s’il peut être repris.</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkWords</name>
    <message>
        <source>“%1” is not supported</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas pris en charge</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>Interrogation impossible</translation>
    </message>
    <message>
        <source>This is no complete link. Check its spelling.</source>
        <translation>Ce lien n’est pas complet. Vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded.</source>
        <translation>Seuls les liens http et https peuvent être téléchargés.</translation>
    </message>
    <message>
        <source>“%1” is not supported: only http and https links can be downloaded.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas pris en charge&#xa0;: seuls les liens http et https peuvent être téléchargés.</translation>
    </message>
    <message>
        <source>The server asks you to sign in: give user name and password below.</source>
        <translation>Le serveur vous demande de vous identifier&#xa0;: indiquez le nom d’utilisateur et le mot de passe ci-dessous.</translation>
    </message>
    <message>
        <source>The server could not be asked. It is tried again when the download starts.</source>
        <translation>Le serveur n’a pas pu être interrogé. Un nouvel essai aura lieu au démarrage du téléchargement.</translation>
    </message>
    <message>
        <source>Checksum given</source>
        <translation>Somme de contrôle fournie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mirror(s)</source>
        <translation>
            <numerusform>%Ln miroir</numerusform>
            <numerusform>%Ln miroirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln header(s)</source>
        <translation>
            <numerusform>%Ln en-tête</numerusform>
            <numerusform>%Ln en-têtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in given</source>
        <translation>Identifiants fournis</translation>
    </message>
    <message>
        <source>Into “%1”</source>
        <translation>Dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>En-têtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mirror: %1</source>
        <translation>Miroir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Déjà dans la liste</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Already in the folder</source>
        <translation>Déjà dans le dossier</translation>
    </message>
    <message>
        <source>This link is in the list already. It would be downloaded once more.</source>
        <translation>Ce lien est déjà dans la liste. Il serait téléchargé une nouvelle fois.</translation>
    </message>
    <message>
        <source>A file of this name is in the folder already. “If the file exists” says what happens.</source>
        <translation>Un fichier de ce nom est déjà dans le dossier. «&#xa0;Si le fichier existe&#xa0;» indique ce qui se passe alors.</translation>
    </message>
</context>
<context>
    <name>longhaul::LinksInput</name>
    <message>
        <source>&amp;Links, one a line; text with links in it will do:</source>
        <translation>&amp;Liens, un par ligne&#x202f;; un texte qui en contient convient aussi&#xa0;:</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>[01-20] stands for all its numbers, [a-f] for its letters, [1-9:2] for every second one. Without the check mark the brackets are part of the link.</source>
        <translation>[01-20] représente tous ses nombres, [a-f] toutes ses lettres, [1-9:2] un nombre sur deux. Si la case n’est pas cochée, les crochets font partie du lien.</translation>
    </message>
    <message>
        <source>R&amp;ead ranges in brackets</source>
        <translation>Lire les sé&amp;quences entre crochets</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;ead ranges in brackets: %Ln link(s), from “%1” to “%2”</source>
        <translation>
            <numerusform>Lire les sé&amp;quences entre crochets&#xa0;: %Ln lien, de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</numerusform>
            <numerusform>Lire les sé&amp;quences entre crochets&#xa0;: %Ln liens, de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands for more links than can be added at once, which is %2.</source>
        <translation>«&#xa0;%1&#xa0;» représente trop de liens&#xa0;: on peut en ajouter au maximum %2 à la fois.</translation>
    </message>
    <message>
        <source>There is no link in it. A link begins with http:// or https://.</source>
        <translation>Il n’y a aucun lien dedans. Un lien commence par http:// ou https://.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a link left out.</source>
        <translation>
            <numerusform>%Ln ligne sans lien ignorée.</numerusform>
            <numerusform>%Ln lignes sans lien ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated link(s) left out.</source>
        <translation>
            <numerusform>%Ln lien en double ignoré.</numerusform>
            <numerusform>%Ln liens en double ignorés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::LinksPane</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 sur %2 choisis</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, %2 en tout</translation>
    </message>
    <message>
        <source>%1, at least %2 in all</source>
        <translation>%1, au moins %2 en tout</translation>
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
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>To move downloads, show them in the order of the queue: View, Columns.</source>
        <translation>Pour déplacer des téléchargements, affichez-les dans l’ordre de la file d’attente&#xa0;: Affichage, Colonnes.</translation>
    </message>
</context>
<context>
    <name>longhaul::MoreOptions</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>none; or 500K, 2M …</source>
        <translation>aucune&#x202f;; ou 500K, 2M …</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>celle par défaut</translation>
    </message>
    <message>
        <source>Keep both: “name (1)”</source>
        <translation>Garder les deux&#xa0;: «&#xa0;nom (1)&#xa0;»</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Keep it, do not download</source>
        <translation>Le garder, ne pas télécharger</translation>
    </message>
    <message>
        <source>Stop and let me decide</source>
        <translation>Arrêter et me laisser décider</translation>
    </message>
    <message>
        <source>Look for a file of che&amp;cksums beside the link</source>
        <translation>Chercher un fichier de sommes de contrôle à côt&amp;é du lien</translation>
    </message>
    <message>
        <source>Many servers have a file such as SHA256SUMS beside their downloads.</source>
        <translation>De nombreux serveurs ont un fichier comme SHA256SUMS à côté de leurs téléchargements.</translation>
    </message>
    <message>
        <source>Sa&amp;ve the sign-in in the keyring</source>
        <translation>A&amp;jouter les identifiants au trousseau</translation>
    </message>
    <message>
        <source>the page on which the link stands</source>
        <translation>la page sur laquelle se trouve le lien</translation>
    </message>
    <message>
        <source>as whom Longhaul asks; empty: as itself</source>
        <translation>identité pour les requêtes&#x202f;; vide&#xa0;: Longhaul</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Nom: valeur, un par ligne</translation>
    </message>
    <message>
        <source>a note for yourself</source>
        <translation>une note pour vous-même</translation>
    </message>
    <message>
        <source>Connec&amp;tions:</source>
        <translation>Conne&amp;xions&#xa0;:</translation>
    </message>
    <message>
        <source>Speed lim&amp;it:</source>
        <translation>Limite de dé&amp;bit&#xa0;:</translation>
    </message>
    <message>
        <source>Priorit&amp;y:</source>
        <translation>Pri&amp;orité&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Queue:</source>
        <translation>&amp;File d’attente&#xa0;:</translation>
    </message>
    <message>
        <source>If the file e&amp;xists:</source>
        <translation>Si le fic&amp;hier existe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom d’&amp;utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Referrer:</source>
        <translation>Page de pro&amp;venance&#xa0;:</translation>
    </message>
    <message>
        <source>User a&amp;gent:</source>
        <translation>A&amp;gent utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>En-&amp;têtes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>De&amp;scription&#xa0;:</translation>
    </message>
    <message>
        <source>Give a speed such as 500K or 2M.</source>
        <translation>Indiquez un débit tel que 500K ou 2M.</translation>
    </message>
    <message>
        <source>Line %1 is no header. A header is a name, a colon and a value.</source>
        <translation>La ligne %1 n’est pas un en-tête. Un en-tête se compose d’un nom, d’un deux-points et d’une valeur.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
</context>
<context>
    <name>longhaul::NetworkPage</name>
    <message>
        <source>Way to the network</source>
        <translation>Accès au réseau</translation>
    </message>
    <message>
        <source>A password goes to the keyring, never into a file.</source>
        <translation>Un mot de passe va dans le trousseau, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>proxy HTTP SOCKS user name password port</source>
        <comment>words by which people look for it</comment>
        <translation>proxy mandataire HTTP SOCKS nom d’utilisateur mot de passe port</translation>
    </message>
    <message>
        <source>Name of this program for servers</source>
        <translation>Nom de ce programme pour les serveurs</translation>
    </message>
    <message>
        <source>The user agent. Some servers serve only browsers they know.</source>
        <translation>L’agent utilisateur. Certains serveurs ne répondent qu’aux navigateurs qu’ils connaissent.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
</context>
<context>
    <name>longhaul::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>longhaul::NotificationWords</name>
    <message>
        <source>Open Longhaul</source>
        <translation>Ouvrir Longhaul</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>Téléchargement terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>size in folder</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 requiert votre attention</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) finished</source>
        <translation>
            <numerusform>%Ln téléchargement terminé</numerusform>
            <numerusform>%Ln téléchargements terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>%Ln téléchargement en échec</numerusform>
            <numerusform>%Ln téléchargements en échec</numerusform>
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
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Messages on the desktop</source>
        <translation>Notifications sur le bureau</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Afficher les notifications</translation>
    </message>
    <message>
        <source>One for all that happens together. Silent while something fills the screen.</source>
        <translation>Une seule pour tout ce qui se produit en même temps. Aucune tant que quelque chose occupe tout l’écran.</translation>
    </message>
    <message>
        <source>When downloads have finished</source>
        <translation>Quand des téléchargements sont terminés</translation>
    </message>
    <message>
        <source>With buttons to open the file and its folder.</source>
        <translation>Avec des boutons pour ouvrir le fichier et son dossier.</translation>
    </message>
    <message>
        <source>When downloads need you</source>
        <translation>Quand des téléchargements requièrent votre attention</translation>
    </message>
    <message>
        <source>With a button for the next step.</source>
        <translation>Avec un bouton pour l’étape suivante.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Shows the progress; its menu pauses, resumes and limits.</source>
        <translation>Montre la progression&#x202f;; son menu permet de mettre en pause, de reprendre et de limiter.</translation>
    </message>
</context>
<context>
    <name>longhaul::OfferWords</name>
    <message>
        <source>There is no address in the curl command.</source>
        <translation>La commande curl ne contient aucune adresse.</translation>
    </message>
    <message>
        <source>This curl command sends data (%1). Longhaul only fetches files; it sends nothing.</source>
        <translation>Cette commande curl envoie des données (%1). Longhaul ne fait que télécharger des fichiers&#x202f;; il n’envoie rien.</translation>
    </message>
    <message>
        <source>This curl command asks with %1. Longhaul only fetches files, which is GET.</source>
        <translation>Cette commande curl utilise la méthode %1. Longhaul ne fait que télécharger des fichiers, donc avec GET.</translation>
    </message>
    <message>
        <source>The command ends in the middle of a text in quotes. Copy all of it.</source>
        <translation>La commande se termine au milieu d’un texte entre guillemets. Copiez-la en entier.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here and is left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de sens ici et est ignoré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the Metalink have no http or https link and are left out.</source>
        <translation>
            <numerusform>%Ln fichier du Metalink n’a pas de lien http ou https et est ignoré.</numerusform>
            <numerusform>%Ln fichiers du Metalink n’ont pas de lien http ou https et sont ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has too many pieces; only the whole file is compared.</source>
        <translation>«&#xa0;%1&#xa0;» comporte trop de morceaux&#x202f;; seul le fichier entier est comparé.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>“%1” was not read to its end.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été lu jusqu’au bout.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more thing(s) were left out.</source>
        <translation>
            <numerusform>%Ln autre élément a été ignoré.</numerusform>
            <numerusform>%Ln autres éléments ont été ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the list cannot be used and is left out. In detail: %2</source>
        <translation>L’entrée %1 de la liste est inutilisable et laissée de côté. En détail&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is no list of links. In detail: %1</source>
        <translation>Ce n’est pas une liste de liens. En détail&#xa0;: %1</translation>
    </message>
    <message>
        <source>The Metalink cannot be read. In detail: %1</source>
        <translation>Le Metalink est illisible. En détail&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::OneWindow</name>
    <message>
        <source>The folder %1 cannot be used: it must be yours alone.</source>
        <translation>Le dossier %1 ne peut pas être utilisé&#xa0;: il doit n’appartenir qu’à vous.</translation>
    </message>
    <message>
        <source>Cannot listen at %1: %2</source>
        <translation>Impossible d’écouter sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Longhaul&apos;s window is open already, but does not answer.</source>
        <translation>La fenêtre de Longhaul est déjà ouverte, mais ne répond pas.</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 appartient à un autre utilisateur.</translation>
    </message>
</context>
<context>
    <name>longhaul::OrderMenu</name>
    <message>
        <source>Or&amp;der</source>
        <translation>Or&amp;dre</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>&amp;Tout en haut</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>Tout e&amp;n bas</translation>
    </message>
</context>
<context>
    <name>longhaul::PageLinksDialog</name>
    <message>
        <source>Links of a web page</source>
        <translation>Liens d’une page web</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Read the page</source>
        <translation>&amp;Lire la page</translation>
    </message>
    <message>
        <source>words, or a pattern such as *.pdf</source>
        <translation>des mots ou un motif tel que *.pdf</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>&amp;Tout choisir parmi les liens affichés</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>N’en choisir a&amp;ucun</translation>
    </message>
    <message>
        <source>Links of the page</source>
        <translation>Liens de la page</translation>
    </message>
    <message>
        <source>&amp;Take the chosen links</source>
        <translation>&amp;Prendre les liens choisis</translation>
    </message>
    <message>
        <source>A&amp;ddress of the page:</source>
        <translation>A&amp;dresse de la page&#xa0;:</translation>
    </message>
    <message>
        <source>Only links &amp;with:</source>
        <translation>Seulement les liens a&amp;vec&#xa0;:</translation>
    </message>
    <message>
        <source>Where this page comes from is not known: only its complete links can be used.</source>
        <translation>L’origine de cette page n’est pas connue&#xa0;: seuls ses liens complets peuvent être utilisés.</translation>
    </message>
    <message>
        <source>This is no complete link. Check its spelling.</source>
        <translation>Ce lien n’est pas complet. Vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>The page is being read…</source>
        <translation>Lecture de la page…</translation>
    </message>
    <message>
        <source>The agent could not read the page: %1</source>
        <translation>L’agent n’a pas pu lire la page&#xa0;: %1</translation>
    </message>
    <message>
        <source>The page is very long; only the links of its beginning are here.</source>
        <translation>La page est très longue&#x202f;; seuls les liens de son début sont ici.</translation>
    </message>
    <message>
        <source>There is no link in this page that can be downloaded.</source>
        <translation>Cette page ne contient aucun lien pouvant être téléchargé.</translation>
    </message>
    <message>
        <source>%1 of %2 links shown, %3 chosen</source>
        <translation>%1 liens affichés sur %2, %3 choisis</translation>
    </message>
</context>
<context>
    <name>longhaul::PageLinksModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>Texte sur la page</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
</context>
<context>
    <name>longhaul::PreferencesWindow</name>
    <message>
        <source>No preference has these words.</source>
        <translation>Aucune préférence ne contient ces mots.</translation>
    </message>
    <message>
        <source>The agent does not run, so what belongs to it cannot be changed now.</source>
        <translation>L’agent n’est pas en cours d’exécution, ce qui en dépend ne peut donc pas être modifié pour le moment.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Rechercher dans les préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>longhaul::ProxyEdit</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Type de proxy</translation>
    </message>
    <message>
        <source>Only if it asks for one</source>
        <translation>Seulement s’il en demande un</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Proxy&#xa0;:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port&#xa0;:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Server of the proxy</source>
        <translation>Serveur du proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nom d’utilisateur auprès du proxy</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Mot de passe auprès du proxy</translation>
    </message>
    <message>
        <source>Leave empty to keep the one there is</source>
        <translation>Laisser vide pour conserver l’actuel</translation>
    </message>
</context>
<context>
    <name>longhaul::SearchLine</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in names and servers</source>
        <translation>Rechercher dans les noms et les serveurs</translation>
    </message>
    <message>
        <source>Search in names and servers (%1)</source>
        <translation>Rechercher dans les noms et les serveurs (%1)</translation>
    </message>
</context>
<context>
    <name>longhaul::SegmentMap</name>
    <message>
        <source>Map of parts</source>
        <translation>Plan des parties</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) on their way</source>
        <translation>
            <numerusform>%Ln partie en cours de téléchargement</numerusform>
            <numerusform>%Ln parties en cours de téléchargement</numerusform>
        </translation>
    </message>
    <message>
        <source>Which parts of the file are here, from its beginning to its end. %1</source>
        <translation>Les parties du fichier déjà présentes, du début à la fin. %1</translation>
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
        <translation>&amp;Utiliser ici</translation>
    </message>
    <message>
        <source>&amp;No shortcut</source>
        <translation>&amp;Aucun raccourci</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>&amp;Raccourci&#xa0;:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Press the keys that the chosen action is to have.</source>
        <translation>Appuyez sur les touches à attribuer à l’action choisie.</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field.</source>
        <translation>Choisissez une action, puis appuyez dans le champ sur ses nouvelles touches.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <comment>a key, an action</comment>
        <translation>%1 est attribué à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Changed. It counts at once.</source>
        <translation>Modifié, avec effet immédiat.</translation>
    </message>
</context>
<context>
    <name>longhaul::SignInDialog</name>
    <message>
        <source>The way to this server is not encrypted: others in the network may read the password.</source>
        <translation>La liaison avec ce serveur n’est pas chiffrée&#xa0;: d’autres personnes sur le réseau peuvent lire le mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>Mémoriser dans le &amp;trousseau</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Otherwise the password is forgotten when the agent ends.</source>
        <translation>Sinon, le mot de passe est oublié quand l’agent s’arrête.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>S’&amp;identifier</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 demande de vous identifier.</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom d’&amp;utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
</context>
<context>
    <name>longhaul::SignInsPage</name>
    <message>
        <source>%1 at %2</source>
        <comment>user at server</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Trusted for %1: %2</source>
        <comment>server, short fingerprint</comment>
        <translation>Approuvé pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Refused everywhere: %1</source>
        <comment>short fingerprint</comment>
        <translation>Refusé partout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remembered sign-ins</source>
        <translation>Identifiants mémorisés</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>None. When a server asks who you are, its sign-in can be remembered.</source>
        <translation>Aucun. Quand un serveur demande de vous identifier, les identifiants peuvent être mémorisés.</translation>
    </message>
    <message>
        <source>The passwords are in the keyring of the desktop.</source>
        <translation>Les mots de passe sont dans le trousseau du bureau.</translation>
    </message>
    <message>
        <source>The keyring did not let go of it.</source>
        <translation>Le trousseau n’a pas pu supprimer ces identifiants.</translation>
    </message>
    <message>
        <source>Decisions about certificates</source>
        <translation>Décisions sur les certificats</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>None. Servers are trusted as the system trusts them.</source>
        <translation>Aucune. Longhaul fait confiance aux serveurs comme le système.</translation>
    </message>
    <message>
        <source>What you take back is asked again when it matters.</source>
        <translation>Ce que vous révoquez vous sera redemandé au besoin.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Servers that know you</source>
        <translation>Serveurs qui vous connaissent</translation>
    </message>
    <message>
        <source>Servers without a known certificate</source>
        <translation>Serveurs sans certificat connu</translation>
    </message>
</context>
<context>
    <name>longhaul::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Débit au fil du temps</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>Actuel %1, moyen %2, maximal %3</translation>
    </message>
    <message>
        <source>Nothing was fetched in the last minutes.</source>
        <translation>Rien n’a été téléchargé ces dernières minutes.</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>time at the beginning of a graph</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>time at the end of a graph</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Nothing at the moment; on average %1, at most %2</source>
        <translation>Rien en ce moment&#x202f;; %1 en moyenne, %2 au plus</translation>
    </message>
</context>
<context>
    <name>longhaul::StateWords</name>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>Nouvel essai dans %1</translation>
    </message>
    <message>
        <source>Server is busy</source>
        <translation>Serveur occupé</translation>
    </message>
    <message>
        <source>Server is busy, trying again in %1</source>
        <translation>Serveur occupé, nouvel essai dans %1</translation>
    </message>
    <message>
        <source>Waiting for data…</source>
        <translation>Attente de données…</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <comment>speed, time left</comment>
        <translation>%1 · reste %2</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>En attente du réseau</translation>
    </message>
    <message>
        <source>Waiting for disk space</source>
        <translation>En attente d’espace disque</translation>
    </message>
    <message>
        <source>Waiting for its folder to appear</source>
        <translation>En attente du dossier de destination</translation>
    </message>
    <message>
        <source>Waiting for its scheduled time</source>
        <translation>En attente de l’heure prévue</translation>
    </message>
    <message>
        <source>Waiting for an unmetered network</source>
        <translation>En attente d’un réseau non facturé au volume</translation>
    </message>
    <message>
        <source>Waiting for the keyring to be unlocked</source>
        <translation>En attente du déverrouillage du trousseau</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>Moving to its new folder… %1</source>
        <translation>Déplacement vers le nouveau dossier… %1</translation>
    </message>
    <message>
        <source>Waiting for a free connection to %1</source>
        <comment>name of a server</comment>
        <translation>En attente d’une connexion libre vers %1</translation>
    </message>
</context>
<context>
    <name>longhaul::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>space on the disk</comment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Speed limit of all downloads together</source>
        <translation>Limite de débit de tous les téléchargements réunis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln actif</numerusform>
            <numerusform>%Ln actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln téléchargement</numerusform>
            <numerusform>%Ln téléchargements</numerusform>
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
        <translation>Limite de débit de tous les téléchargements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Total speed: %1</source>
        <translation>Vitesse totale : %1</translation>
    </message>
    <message>
        <source>Speed limit of all downloads: none</source>
        <translation>Limite de débit de tous les téléchargements&#xa0;: aucune</translation>
    </message>
</context>
<context>
    <name>longhaul::SystemTroubles</name>
    <message>
        <source>create</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>create a file without a name</source>
        <translation>Création d’un fichier sans nom</translation>
    </message>
    <message>
        <source>name the file</source>
        <translation>Attribution du nom au fichier</translation>
    </message>
    <message>
        <source>open</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>write</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>truncate</source>
        <translation>Troncature</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>Synchronisation sur le disque</translation>
    </message>
    <message>
        <source>reserve space</source>
        <translation>Réservation d’espace</translation>
    </message>
    <message>
        <source>ask for free space</source>
        <translation>Demande de l’espace libre</translation>
    </message>
    <message>
        <source>set the file&apos;s time</source>
        <translation>Réglage de la date du fichier</translation>
    </message>
    <message>
        <source>read an attribute</source>
        <translation>Lecture d’un attribut</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <translation>Réglage d’un attribut</translation>
    </message>
    <message>
        <source>remove an attribute</source>
        <translation>Suppression d’un attribut</translation>
    </message>
    <message>
        <source>look at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>look at the folder</source>
        <translation>Examen du dossier</translation>
    </message>
    <message>
        <source>look into the folder</source>
        <translation>Lecture du dossier</translation>
    </message>
    <message>
        <source>write to the folder</source>
        <translation>Écriture dans le dossier</translation>
    </message>
    <message>
        <source>sync the folder</source>
        <translation>Synchronisation du dossier sur le disque</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>Renommage</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Création d’un lien</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>L’opération n’est pas autorisée</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Le fichier ou le dossier n’existe pas</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur de lecture ou d’écriture du disque</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Le périphérique ou l’adresse n’existe pas</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Le périphérique est occupé</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Le périphérique n’existe pas</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Argument non valide</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>Trop de fichiers ouverts dans le système</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>Le programme est en cours d’exécution</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Il n’y a plus d’espace sur le disque</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Le disque est en lecture seule</translation>
    </message>
    <message>
        <source>Too many links</source>
        <translation>Trop de liens</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Trop de liens symboliques à la suite</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>La mémoire libre ne suffit pas</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>L’opération n’est pas prise en charge</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>La connexion a expiré</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>La connexion a été coupée par le serveur</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Aucun chemin vers le serveur</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Le réseau est injoignable</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>Le réseau est désactivé</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Il n’y a pas de connexion</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Le fichier sur le serveur n’est plus le même</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Le quota d’espace disque est épuisé</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>Le serveur est éteint</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>Le certificat est auto-signé et n’est pas approuvé</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>Le certificat racine de la chaîne est auto-signé et n’est pas approuvé</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>Le certificat de l’émetteur est introuvable</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>Le certificat de l’émetteur d’un certificat trouvé sur cet ordinateur est introuvable</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>Aucun certificat n’a pu être vérifié</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Le certificat a expiré</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>Le certificat n’est pas encore valide</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>Le certificat n’est pas valable pour ce serveur</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>La signature du certificat n’est pas valide</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>L’un des certificats des autorités n’est pas valide</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>Le certificat ne convient pas à cet usage</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>Le certificat racine n’est pas approuvé pour cet usage</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>Le serveur n’a présenté aucun certificat</translation>
    </message>
    <message>
        <source>This certificate was refused by you.</source>
        <translation>Vous avez refusé ce certificat.</translation>
    </message>
    <message>
        <source>The server has changed its certificate.</source>
        <translation>Le serveur a changé de certificat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was tried: why it failed</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskActions</name>
    <message>
        <source>Resume</source>
        <comment>button</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>button</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>Priori&amp;té</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Haute</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normale</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Basse</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskCommands</name>
    <message>
        <source>The keyring did not take the password; it is used until the agent ends.</source>
        <translation>Le trousseau n’a pas accepté le mot de passe&#x202f;; il sera utilisé jusqu’à l’arrêt de l’agent.</translation>
    </message>
    <message>
        <source>The certificate is not at hand any more. Try again, then look at it.</source>
        <translation>Le certificat n’est plus disponible. Réessayez, puis examinez-le.</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskFacts</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>size, exact size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No, it would start from the beginning</source>
        <translation>Non, le téléchargement repartirait du début</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspond</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>Adresse finale</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>Redirigé vers</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>Reprise possible</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Identifié comme</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Checksum found</source>
        <translation>Somme de contrôle trouvée</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <translation>Version (ETag)</translation>
    </message>
    <message>
        <source>Changed on server</source>
        <translation>Modifié sur le serveur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskGroup</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskList</name>
    <message>
        <source>%1: %2</source>
        <comment>state: what it does now</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>percent, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Default queue</source>
        <translation>File d’attente par défaut</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place in the order of the downloads</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskListView</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Order of the &amp;queue</source>
        <translation>&amp;Ordre de la file d’attente</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskQuestions</name>
    <message>
        <source>New link</source>
        <translation>Nouveau lien</translation>
    </message>
    <message>
        <source>Another address of the same file. What is here already is kept if it fits.</source>
        <translation>Une autre adresse du même fichier. Ce qui est déjà présent est conservé si cela correspond.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>&amp;Utiliser ce lien</translation>
    </message>
    <message>
        <source>A link begins with http:// or https://.</source>
        <translation>Un lien commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>The name under which the file is saved in %1</source>
        <translation>Le nom sous lequel le fichier est enregistré dans %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Use this name</source>
        <translation>&amp;Utiliser ce nom</translation>
    </message>
    <message>
        <source>A name is not empty and has no “/”.</source>
        <translation>Un nom n’est pas vide et ne contient pas de «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>The checksum that the file must have, as its publisher tells it. Leave it empty to check nothing.</source>
        <translation>La somme de contrôle que doit avoir le fichier, telle que l’indique son éditeur. Laissez vide pour ne rien vérifier.</translation>
    </message>
    <message>
        <source>&amp;Checksum:</source>
        <translation>&amp;Somme de contrôle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <translation>Retirer et supprimer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>For all downloads together, in bytes per second: 500K, 2M, 1.5G. “off” is no limit.</source>
        <translation>Pour tous les téléchargements réunis, en octets par seconde&#xa0;: 500K, 2M, 1.5G. «&#xa0;off&#xa0;» signifie aucune limite.</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Limite&#xa0;:</translation>
    </message>
    <message>
        <source>A limit is a number with K, M or G, or “off”.</source>
        <translation>Une limite est un nombre suivi de K, M ou G, ou «&#xa0;off&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) again from the first byte?</source>
        <translation>
            <numerusform>Recommencer %Ln téléchargement depuis le premier octet&#x202f;?</numerusform>
            <numerusform>Recommencer %Ln téléchargements depuis le premier octet&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Start “%1” again from the first byte?</source>
        <translation>Recommencer «&#xa0;%1&#xa0;» depuis le premier octet&#x202f;?</translation>
    </message>
    <message>
        <source>What was fetched already (%1) is thrown away.</source>
        <translation>Ce qui a déjà été téléchargé (%1) est supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln download(s)?</source>
        <translation>
            <numerusform>Abandonner %Ln téléchargement&#x202f;?</numerusform>
            <numerusform>Abandonner %Ln téléchargements&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up “%1”?</source>
        <translation>Abandonner «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>What was fetched already (%1) is thrown away. Pause keeps it.</source>
        <translation>Ce qui a déjà été téléchargé (%1) est supprimé. La mise en pause le conserve.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>Retirer %Ln téléchargement de la liste&#x202f;?</numerusform>
            <numerusform>Retirer %Ln téléchargements de la liste&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la liste&#x202f;?</translation>
    </message>
    <message>
        <source>Not everything is finished: what was fetched already (%1) is given up.</source>
        <translation>Tout n’est pas terminé&#xa0;: ce qui a déjà été téléchargé (%1) est abandonné.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list and delete the files?</source>
        <translation>
            <numerusform>Retirer %Ln téléchargement de la liste et supprimer le fichier&#x202f;?</numerusform>
            <numerusform>Retirer %Ln téléchargements de la liste et supprimer les fichiers&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the list and delete the file?</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la liste et supprimer le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
</context>
<context>
    <name>longhaul::TransfersPage</name>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <comment>behind a number, with a space where the language has one</comment>
        <translation>&#xa0;Kio/s</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>For all downloads together.</source>
        <translation>Pour tous les téléchargements réunis.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>One hour</source>
        <translation>Une heure</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Deux semaines</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Autre durée</translation>
    </message>
    <message>
        <source>Wait for a lost network or server</source>
        <translation>Attendre un réseau ou un serveur perdu</translation>
    </message>
    <message>
        <source>After that time without a byte a download counts as failed.</source>
        <translation>Passé ce temps sans recevoir un octet, un téléchargement est considéré en échec.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>Téléchargements simultanés</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>Les autres attendent leur tour.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>For one download, at most</source>
        <translation>Au plus par téléchargement</translation>
    </message>
    <message>
        <source>Longhaul opens only as many as make it faster.</source>
        <translation>Longhaul n’en ouvre qu’autant qu’il en faut pour accélérer.</translation>
    </message>
    <message>
        <source>To one server, at most</source>
        <translation>Au plus par serveur</translation>
    </message>
    <message>
        <source>Of all downloads from there together.</source>
        <translation>Pour tous les téléchargements qui en proviennent, réunis.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
</context>
<context>
    <name>longhaul::TrayMenu</name>
    <message>
        <source>&amp;Open Longhaul</source>
        <translation>&amp;Ouvrir Longhaul</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Tout mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Tout &amp;reprendre</translation>
    </message>
    <message>
        <source>&amp;Stop the agent</source>
        <translation>&amp;Arrêter l’agent</translation>
    </message>
    <message>
        <source>Downloads stop and go on with its next start.</source>
        <translation>Les téléchargements s’arrêtent et continueront à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Limite de débit</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
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
            <numerusform>%Ln téléchargement en attente</numerusform>
            <numerusform>%Ln téléchargements en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>Aucun téléchargement en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloading</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
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
        <translation>%1 – en pause</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
</context>
<context>
    <name>longhaul::TroubleCard</name>
    <message>
        <source>In detail: %1</source>
        <translation>En détail&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::Verb</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>Re&amp;commencer</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>Remove and delete f&amp;ile…</source>
        <translation>Retirer et &amp;supprimer le fichier…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>A&amp;fficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le l&amp;ien</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>&amp;Nouveau lien…</translation>
    </message>
    <message>
        <source>O&amp;ther name…</source>
        <translation>Autre no&amp;m…</translation>
    </message>
    <message>
        <source>Compare c&amp;hecksum with…</source>
        <translation>Comparer la somme de contrôle a&amp;vec…</translation>
    </message>
    <message>
        <source>Choos&amp;e folder…</source>
        <translation>C&amp;hoisir un dossier…</translation>
    </message>
</context>
<context>
    <name>longhaul::WindowActions</name>
    <message>
        <source>&amp;Add links…</source>
        <translation>&amp;Ajouter des liens…</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>&amp;Coller des liens</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Tout mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Resume a&amp;ll</source>
        <translation>Tout &amp;reprendre</translation>
    </message>
    <message>
        <source>Remove &amp;finished from list</source>
        <translation>Retirer les &amp;terminés de la liste</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;About Longhaul</source>
        <translation>À &amp;propos de Longhaul</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Téléchargement</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>Tou&amp;s</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Drop &amp;target</source>
        <translation>C&amp;ible de dépôt</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Préfére&amp;nces…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Autres outils</translation>
    </message>
</context>
<context>
    <name>longhaul::WindowNews</name>
    <message>
        <source>Finished: %1</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what went wrong, name of the file</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
</TS>
