<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>longhaul::AboutBox</name>
    <message>
        <source>About Longhaul</source>
        <translation>Über Longhaul</translation>
    </message>
    <message>
        <source>Longhaul %1</source>
        <translation>Longhaul %1</translation>
    </message>
    <message>
        <source>A download manager whose transfers do not belong to its window.</source>
        <translation>Ein Downloadmanager, dessen Übertragungen nicht an sein Fenster gebunden sind.</translation>
    </message>
</context>
<context>
    <name>longhaul::AddDialog</name>
    <message>
        <source>Add downloads</source>
        <translation>Downloads hinzufügen</translation>
    </message>
    <message>
        <source>Handing over to the agent</source>
        <translation>Übergabe an den Agenten</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add (%1)</source>
        <translation>Hinzufügen (%1)</translation>
    </message>
    <message>
        <source>The agent is being started. You can go on typing.</source>
        <translation>Der Agent wird gestartet. Eingaben sind weiterhin möglich.</translation>
    </message>
    <message>
        <source>The agent cannot be reached. What you typed is kept; it can be added as soon as the agent is back.</source>
        <translation>Der Agent ist nicht erreichbar. Ihre Eingaben bleiben erhalten und können hinzugefügt werden, sobald er wieder da ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were added before; the others are still here.</source>
        <translation>
            <numerusform>%Ln Link wurde vorher hinzugefügt, die übrigen stehen noch hier.</numerusform>
            <numerusform>%Ln Links wurden vorher hinzugefügt, die übrigen stehen noch hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you typed is lost.</source>
        <translation>Von Ihren Eingaben ist nichts verloren.</translation>
    </message>
    <message>
        <source>The agent was lost before it had taken the links. Try again when it is back.</source>
        <translation>Die Verbindung zum Agenten ging verloren, bevor er die Links übernommen hatte. Bitte erneut versuchen, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>The agent refused: %1.</source>
        <translation>Der Agent hat abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Links of a &amp;web page…</source>
        <translation>Links einer We&amp;bseite…</translation>
    </message>
</context>
<context>
    <name>longhaul::AddEntry</name>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>%Ln Download hinzugefügt</numerusform>
            <numerusform>%Ln Downloads hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::AddOptions</name>
    <message>
        <source>M&amp;ore choices</source>
        <translation>&amp;Weitere Optionen</translation>
    </message>
    <message>
        <source>&amp;Start at once</source>
        <translation>&amp;Sofort starten</translation>
    </message>
    <message>
        <source>Otherwise it waits, paused, until you resume it.</source>
        <translation>Andernfalls bleibt der Download pausiert, bis Sie ihn fortsetzen.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Chec&amp;ksum:</source>
        <translation>&amp;Prüfsumme:</translation>
    </message>
    <message>
        <source>sha256:… or the digits alone</source>
        <translation>sha256:… oder nur die Ziffern</translation>
    </message>
    <message>
        <source>The file is compared with this %1 checksum.</source>
        <translation>Die Datei wird mit dieser %1-Prüfsumme verglichen.</translation>
    </message>
    <message>
        <source>The file is compared with the %1 checksum that came with the link.</source>
        <translation>Die Datei wird mit der %1-Prüfsumme verglichen, die mit dem Link kam.</translation>
    </message>
</context>
<context>
    <name>longhaul::AwayPanel</name>
    <message>
        <source>A download that is no longer in the list</source>
        <translation>Ein Download, der nicht mehr in der Liste ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the button does, name of the file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Während Ihrer Abwesenheit</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>O&amp;K, verstanden</translation>
    </message>
    <message>
        <source>Closes “While you were away”</source>
        <translation>Schließt „Während Ihrer Abwesenheit“</translation>
    </message>
    <message>
        <source>What finished and failed</source>
        <translation>Fertige und fehlgeschlagene Downloads</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln fertig</numerusform>
            <numerusform>%Ln fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln benötigt Ihre Aufmerksamkeit</numerusform>
            <numerusform>%Ln benötigen Ihre Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still going</source>
        <translation>
            <numerusform>%Ln läuft noch</numerusform>
            <numerusform>%Ln laufen noch</numerusform>
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
            <numerusform>und %Ln weiterer, unten in der Liste</numerusform>
            <numerusform>und %Ln weitere, alle unten in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the file, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>In der Liste anzeigen</translation>
    </message>
</context>
<context>
    <name>longhaul::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>%1 showed a certificate that this computer does not trust. Somebody may have put themselves between you and the server. Trust it only if its owner told you this fingerprint, or the server is your own.</source>
        <translation>%1 hat ein Zertifikat vorgelegt, dem dieser Rechner nicht vertraut. Möglicherweise hat sich jemand zwischen Sie und den Server geschaltet. Vertrauen Sie ihm nur, wenn Ihnen der Betreiber diesen Fingerabdruck genannt hat oder der Server Ihr eigener ist.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for %1</source>
        <translation>Diesem Zertifikat für %1 &amp;vertrauen</translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>Problem:</translation>
    </message>
    <message>
        <source>Shown by:</source>
        <translation>Vorgelegt von:</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Vorgelegt von</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Ausgestellt für:</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Ausgestellt von:</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid from:</source>
        <translation>Gültig ab:</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>Gültig bis:</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>Fingerabdruck (SHA-256):</translation>
    </message>
</context>
<context>
    <name>longhaul::ChecksumDialog</name>
    <message>
        <source>Compare checksum</source>
        <translation>Prüfsumme vergleichen</translation>
    </message>
    <message>
        <source>Type or paste the checksum that the publisher of “%1” tells. It is compared with that of the file on the disk.</source>
        <translation>Geben Sie die Prüfsumme ein, die der Herausgeber von „%1“ angibt, oder fügen Sie sie ein. Sie wird mit der Prüfsumme der Datei auf dem Datenträger verglichen.</translation>
    </message>
    <message>
        <source>&amp;Checksum:</source>
        <translation>&amp;Prüfsumme:</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Reading the file: %1 %</source>
        <translation>Datei wird gelesen: %1&#xa0;%</translation>
    </message>
    <message>
        <source>This file has %1 %2</source>
        <comment>algorithm, digest</comment>
        <translation>Diese Datei hat %1 %2</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Equal. This is the file that its publisher means.</source>
        <translation>Gleich. Das ist die Datei, die der Herausgeber meint.</translation>
    </message>
    <message>
        <source>Different. This is another file than the publisher means, or another version of it.
Its own checksum is %1</source>
        <translation>Unterschiedlich. Das ist eine andere Datei als die, die der Herausgeber meint, oder eine andere Version davon.
Ihre eigene Prüfsumme ist %1</translation>
    </message>
</context>
<context>
    <name>longhaul::ChecksumInput</name>
    <message>
        <source>Give the digits 0–9 and a–f, or the algorithm, a colon and the digits.</source>
        <translation>Bitte die Ziffern 0–9 und a–f angeben oder den Algorithmus, einen Doppelpunkt und die Ziffern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s) fit no checksum: MD5 has 32, SHA-1 40, SHA-256 64, SHA-512 128.</source>
        <translation>
            <numerusform>%Ln Ziffer passt zu keiner Prüfsumme: MD5 hat 32, SHA-1 40, SHA-256 64, SHA-512 128.</numerusform>
            <numerusform>%Ln Ziffern passen zu keiner Prüfsumme: MD5 hat 32, SHA-1 40, SHA-256 64, SHA-512 128.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known here. There are md5, sha1, sha224, sha256, sha384 and sha512.</source>
        <translation>„%1“ ist hier nicht bekannt. Möglich sind md5, sha1, sha224, sha256, sha384 und sha512.</translation>
    </message>
    <message>
        <source>%1 has %2 digits, here are %3.</source>
        <translation>%1 hat %2 Ziffern, hier sind es %3.</translation>
    </message>
</context>
<context>
    <name>longhaul::ClearButton</name>
    <message>
        <source>Clear this field</source>
        <translation>Dieses Feld leeren</translation>
    </message>
</context>
<context>
    <name>longhaul::ClipboardOffer</name>
    <message>
        <source>&amp;Add now…</source>
        <translation>&amp;Jetzt hinzufügen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) in the clipboard.</source>
        <translation>
            <numerusform>%Ln Link in der Zwischenablage.</numerusform>
            <numerusform>%Ln Links in der Zwischenablage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::ClosingNotice</name>
    <message>
        <source>Downloads go on</source>
        <translation>Downloads laufen weiter</translation>
    </message>
    <message>
        <source>Your downloads go on when this window is closed.</source>
        <translation>Ihre Downloads laufen weiter, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent carries them on in the background. Open Longhaul again at any time: it tells what finished meanwhile. To stop a download, pause it.</source>
        <translation>Der Longhaul-Agent führt sie im Hintergrund fort. Longhaul lässt sich jederzeit wieder öffnen und zeigt dann, was inzwischen fertig geworden ist. Um einen Download anzuhalten, pausieren Sie ihn.</translation>
    </message>
    <message>
        <source>&amp;Do not show this again</source>
        <translation>&amp;Nicht mehr anzeigen</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Geöffnet lassen</translation>
    </message>
</context>
<context>
    <name>longhaul::ConnectionBanner</name>
    <message>
        <source>Another Longhaul window is told now what finishes and fails. Downloads are not affected.</source>
        <translation>Ein anderes Longhaul-Fenster erhält jetzt die Meldungen über fertige und fehlgeschlagene Downloads. Die Downloads selbst sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>Tell this &amp;window</source>
        <translation>Diesem Fens&amp;ter melden</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent was stopped, so nothing is downloaded. All downloads are kept.</source>
        <translation>Der Longhaul-Agent wurde beendet, deshalb wird nichts heruntergeladen. Alle Downloads bleiben erhalten.</translation>
    </message>
    <message>
        <source>S&amp;tart it</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Longhaul is starting its agent…</source>
        <translation>Longhaul startet den Agenten…</translation>
    </message>
    <message>
        <source>The connection to Longhaul&apos;s agent is lost. It is being restored; no download is lost.</source>
        <translation>Die Verbindung zum Longhaul-Agenten ist unterbrochen. Sie wird wiederhergestellt, kein Download geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Jetzt ver&amp;suchen</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent cannot be reached; it is tried again by itself. In detail: %1</source>
        <translation>Der Agent von Longhaul ist nicht erreichbar; es wird von selbst wieder versucht. Im Einzelnen: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>Detai&amp;ls</translation>
    </message>
    <message>
        <source>Log of this download</source>
        <translation>Protokoll dieses Downloads</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Select a download to see its details.</source>
        <translation>Wählen Sie einen Download aus, um Details zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) selected, %1 fetched</source>
        <translation>
            <numerusform>%Ln Download ausgewählt, %1 heruntergeladen</numerusform>
            <numerusform>%Ln Downloads ausgewählt, %1 heruntergeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare checks&amp;um with…</source>
        <translation>Prüfsumme verglei&amp;chen mit…</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Geschwindigkeit</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Serve&amp;r</source>
        <translation>S&amp;erver</translation>
    </message>
</context>
<context>
    <name>longhaul::DropTarget</name>
    <message>
        <source>Longhaul drop target</source>
        <translation>Longhaul-Ablageziel</translation>
    </message>
    <message>
        <source>Drop links here. A double click opens Longhaul.</source>
        <translation>Links hier ablegen. Ein Doppelklick öffnet Longhaul.</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>Links hier ablegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln aktiv</numerusform>
            <numerusform>%Ln aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>No data at the moment</source>
        <translation>Zurzeit keine Daten</translation>
    </message>
    <message>
        <source>&amp;Open Longhaul</source>
        <translation>Longhaul ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Add copied links</source>
        <translation>Kopierte Links &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Alle f&amp;ortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Alle &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Hide the drop target</source>
        <translation>A&amp;blageziel ausblenden</translation>
    </message>
</context>
<context>
    <name>longhaul::DropVeil</name>
    <message>
        <source>Drop here to download</source>
        <translation>Zum Herunterladen hier ablegen</translation>
    </message>
</context>
<context>
    <name>longhaul::EmptyState</name>
    <message>
        <source>Add lin&amp;ks…</source>
        <translation>&amp;Links hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Show all downloads</source>
        <translation>Alle Downloads an&amp;zeigen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No download has these words in its name or its server.</source>
        <translation>Kein Download enthält diese Wörter im Namen oder im Servernamen.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>No download is in this state at the moment.</source>
        <translation>Zurzeit ist kein Download in diesem Zustand.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Drag links, text or a file of links onto this window.</source>
        <translation>Links, Text oder eine Datei mit Links auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Copy links anywhere, then press %1 here.</source>
        <translation>Links irgendwo kopieren, dann hier %1 drücken.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>Write addresses yourself, one or many.</source>
        <translation>Adressen selbst eingeben, eine oder viele.</translation>
    </message>
    <message>
        <source>No downloads yet</source>
        <translation>Noch keine Downloads</translation>
    </message>
    <message>
        <source>There are three ways to add some:</source>
        <translation>Hinzufügen lassen sie sich auf drei Arten:</translation>
    </message>
</context>
<context>
    <name>longhaul::EngineSentences</name>
    <message>
        <source>Failed (%1): %2</source>
        <translation>Fehlgeschlagen (%1): %2</translation>
    </message>
    <message>
        <source>Waiting (%1): %2</source>
        <translation>Wartet (%1): %2</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>Weitergeleitet an %1</translation>
    </message>
    <message>
        <source>A file of that name was there already; it was kept, nothing was downloaded.</source>
        <translation>Eine Datei dieses Namens war schon da; sie wurde behalten und nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Finished: %1 bytes.</source>
        <translation>Fertig: %1 Bytes.</translation>
    </message>
    <message>
        <source>The server asks for a sign-in; one is remembered.</source>
        <translation>Der Server verlangt eine Anmeldung; eine ist gespeichert.</translation>
    </message>
    <message>
        <source>The old part is kept as &quot;%1&quot;.</source>
        <translation>Der alte Teil bleibt als „%1“ erhalten.</translation>
    </message>
    <message>
        <source>The old part stays where it is: %1</source>
        <translation>Der alte Teil bleibt, wo er ist: %1</translation>
    </message>
    <message>
        <source>New link: %1</source>
        <translation>Neuer Link: %1</translation>
    </message>
    <message>
        <source>The folder is now %1.</source>
        <translation>Der Ordner ist jetzt %1.</translation>
    </message>
    <message>
        <source>The certificate %1 is trusted for %2.</source>
        <translation>Dem Zertifikat %1 wird für %2 vertraut.</translation>
    </message>
    <message>
        <source>what task %1 has fetched cannot be taken along (%2); bring the drive or the folder back, or resume the task with --restart first</source>
        <translation>Was von Download %1 schon da ist, kann nicht mitgenommen werden (%2). Schließen Sie das Laufwerk wieder an, stellen Sie den Ordner wieder her oder beginnen Sie den Download vorher neu.</translation>
    </message>
    <message>
        <source>there is no room for task %1 (%2)</source>
        <translation>Für Download %1 ist kein Platz (%2).</translation>
    </message>
    <message>
        <source>task %1 stays in %2</source>
        <translation>Download %1 bleibt in %2</translation>
    </message>
    <message>
        <source>task %1 stays in %2, as asked</source>
        <translation>Download %1 bleibt wie gewünscht in %2.</translation>
    </message>
    <message>
        <source>task %1 has finished meanwhile</source>
        <translation>Download %1 ist inzwischen fertig.</translation>
    </message>
    <message>
        <source>the task was removed</source>
        <translation>Der Download wurde entfernt.</translation>
    </message>
    <message>
        <source>The file had its final name already.</source>
        <translation>Die Datei hatte schon ihren endgültigen Namen.</translation>
    </message>
    <message>
        <source>The part file was deleted; the download starts again.</source>
        <translation>Die Teildatei wurde gelöscht; der Download beginnt neu.</translation>
    </message>
    <message>
        <source>Somebody changed the part file; the download starts again.</source>
        <translation>Jemand hat die Teildatei verändert; der Download beginnt neu.</translation>
    </message>
    <message>
        <source>The part file is shorter than it was; what is missing is fetched again.</source>
        <translation>Die Teildatei ist kürzer als zuvor; was fehlt, wird noch einmal geholt.</translation>
    </message>
    <message>
        <source>The part file is gone; the download starts again.</source>
        <translation>Die Teildatei ist weg; der Download beginnt neu.</translation>
    </message>
    <message>
        <source>The server cannot go on in the middle; the download starts again.</source>
        <translation>Der Server kann nicht mittendrin fortsetzen; der Download beginnt neu.</translation>
    </message>
    <message>
        <source>%1 is left out (%2); the mirrors go on.</source>
        <translation>%1 wird nicht mehr benutzt (%2); die Spiegelserver machen weiter.</translation>
    </message>
    <message>
        <source>%1 failed (%2); going on with the mirror %3.</source>
        <translation>%1 ist ausgefallen (%2); weiter geht es mit dem Spiegelserver %3.</translation>
    </message>
    <message>
        <source>The mirror %1 has the same file; it helps.</source>
        <translation>Der Spiegelserver %1 hat dieselbe Datei und hilft mit.</translation>
    </message>
    <message>
        <source>The mirror %1 is left out: %2.</source>
        <translation>Der Spiegelserver %1 wird nicht benutzt: %2.</translation>
    </message>
    <message>
        <source>%1 bytes in wrong pieces; fetching them again from %2.</source>
        <translation>%1 Bytes in falschen Stücken; sie werden noch einmal von %2 geholt.</translation>
    </message>
    <message>
        <source>The wrong pieces could not be fetched again: %1</source>
        <translation>Die falschen Stücke konnten nicht noch einmal geholt werden: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer to If-Range says nothing; asking without it and comparing.</source>
        <translation>Die Antwort des Servers auf If-Range sagt nichts aus; es wird ohne angefragt und verglichen.</translation>
    </message>
    <message>
        <source>Asking for the whole file: %1</source>
        <translation>Die ganze Datei wird angefragt: %1</translation>
    </message>
    <message>
        <source>The server sends the whole file; the bytes that are here are read over.</source>
        <translation>Der Server sendet die ganze Datei; was schon da ist, wird überlesen.</translation>
    </message>
    <message>
        <source>The server refuses more connections; going on with %1.</source>
        <translation>Der Server lehnt weitere Verbindungen ab; weiter mit %1.</translation>
    </message>
    <message>
        <source>An answer does not fit beside the others (%1); going on with them.</source>
        <translation>Eine Antwort passt nicht zu den anderen (%1); mit diesen geht es weiter.</translation>
    </message>
    <message>
        <source>The address that the link led to has expired; asking the link again.</source>
        <translation>Die Adresse, zu der der Link führte, ist abgelaufen; der Link wird erneut angefragt.</translation>
    </message>
    <message>
        <source>Refused beside connections that have ended meanwhile; asking once more.</source>
        <translation>Abgelehnt neben Verbindungen, die inzwischen beendet sind; noch eine Anfrage.</translation>
    </message>
    <message>
        <source>The connection ended (%1); going on.</source>
        <translation>Die Verbindung endete (%1); es geht weiter.</translation>
    </message>
    <message>
        <source>The server closed the connection and sent nothing; asking once more.</source>
        <translation>Der Server schloss die Verbindung, ohne etwas zu senden; noch eine Anfrage.</translation>
    </message>
    <message>
        <source>Nobody told the length, and whether the connection was closed or lost was not seen; asking once more.</source>
        <translation>Niemand hat die Länge genannt, und ob die Verbindung geschlossen wurde oder verloren ging, war nicht zu sehen; noch eine Anfrage.</translation>
    </message>
    <message>
        <source>The server tells the file&apos;s %1.</source>
        <translation>Der Server nennt die %1-Prüfsumme der Datei.</translation>
    </message>
    <message>
        <source>%1 has the file&apos;s %2.</source>
        <translation>%1 enthält die %2-Prüfsumme der Datei.</translation>
    </message>
    <message>
        <source>There is no sums file beside the address; the server tells the file&apos;s %1.</source>
        <translation>Neben der Adresse liegt keine Prüfsummendatei; der Server nennt die %1-Prüfsumme der Datei.</translation>
    </message>
    <message>
        <source>There is no sums file beside the address; the file&apos;s own sha256 is kept.</source>
        <translation>Neben der Adresse liegt keine Prüfsummendatei; die eigene SHA-256-Prüfsumme der Datei wird aufbewahrt.</translation>
    </message>
    <message>
        <source>the server ended the answer early</source>
        <translation>der Server hat die Antwort vorzeitig beendet</translation>
    </message>
    <message>
        <source>the server closed the connection before the end</source>
        <translation>der Server hat die Verbindung vor dem Ende geschlossen</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>der Server hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>the server closed the connection and sent nothing</source>
        <translation>der Server hat die Verbindung geschlossen, ohne etwas zu senden</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>der Server hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>the server&apos;s name was not found</source>
        <translation>der Name des Servers wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>die Verbindung wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>the proxy could not be used</source>
        <translation>der Proxy konnte nicht benutzt werden</translation>
    </message>
    <message>
        <source>the proxy asks for a user name and a password</source>
        <translation>der Proxy verlangt Benutzername und Passwort</translation>
    </message>
    <message>
        <source>the answer is not valid HTTP</source>
        <translation>die Antwort ist kein gültiges HTTP</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>das Netzwerk ist ausgefallen</translation>
    </message>
    <message>
        <source>nothing came for a while</source>
        <translation>eine Weile kam nichts</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>er hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the answer was cut</source>
        <translation>die Antwort wurde abgeschnitten</translation>
    </message>
    <message>
        <source>it redirects to nowhere</source>
        <translation>er leitet ins Leere weiter</translation>
    </message>
    <message>
        <source>it redirects to another server</source>
        <translation>er leitet an einen anderen Server weiter</translation>
    </message>
    <message>
        <source>its answer does not fit</source>
        <translation>seine Antwort passt nicht</translation>
    </message>
    <message>
        <source>its file has another length</source>
        <translation>seine Datei hat eine andere Länge</translation>
    </message>
    <message>
        <source>its file begins with other bytes</source>
        <translation>seine Datei beginnt mit anderen Bytes</translation>
    </message>
    <message>
        <source>its file has another date, and no digest tells that it is the same</source>
        <translation>seine Datei hat ein anderes Datum, und keine Prüfsumme zeigt, dass es dieselbe ist</translation>
    </message>
    <message>
        <source>it does not tell the versions of its file apart</source>
        <translation>er unterscheidet die Versionen seiner Datei nicht</translation>
    </message>
    <message>
        <source>it is much slower than the others</source>
        <translation>er ist viel langsamer als die anderen</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>der Server hat mit Status %1 geantwortet</translation>
    </message>
    <message>
        <source>the server calls it another version</source>
        <translation>der Server nennt es eine andere Version</translation>
    </message>
    <message>
        <source>a web page in place of the file</source>
        <translation>eine Webseite statt der Datei</translation>
    </message>
    <message>
        <source>a web page came in its place</source>
        <translation>stattdessen kam eine Webseite</translation>
    </message>
    <message>
        <source>an encoded file, although no encoding was asked for</source>
        <translation>eine kodierte Datei, obwohl keine Kodierung verlangt war</translation>
    </message>
    <message>
        <source>the file had %1 bytes and has %2 now</source>
        <translation>die Datei hatte %1 Bytes und hat jetzt %2</translation>
    </message>
    <message>
        <source>the file on the server has %1 bytes now</source>
        <translation>die Datei auf dem Server hat jetzt %1 Bytes</translation>
    </message>
    <message>
        <source>the server says %1 bytes, and %2 bytes</source>
        <translation>der Server nennt einmal %1 Bytes, einmal %2 Bytes</translation>
    </message>
    <message>
        <source>asked from byte %1, answered from byte %2</source>
        <translation>angefragt ab Byte %1, geantwortet ab Byte %2</translation>
    </message>
    <message>
        <source>the server sent the whole file in place of a range</source>
        <translation>der Server hat die ganze Datei statt eines Bereichs gesendet</translation>
    </message>
    <message>
        <source>the server sends the whole file in place of the rest</source>
        <translation>der Server sendet die ganze Datei statt des Rests</translation>
    </message>
    <message>
        <source>the server refuses the range</source>
        <translation>der Server verweigert den Bereich</translation>
    </message>
    <message>
        <source>the server refuses to go on at byte %1</source>
        <translation>der Server setzt nicht bei Byte %1 fort</translation>
    </message>
    <message>
        <source>the server does not tell whether the file is still the same</source>
        <translation>der Server sagt nicht, ob die Datei noch dieselbe ist</translation>
    </message>
    <message>
        <source>the server always stops after %1 bytes</source>
        <translation>der Server hört immer nach %1 Bytes auf</translation>
    </message>
    <message>
        <source>the file has become shorter</source>
        <translation>die Datei ist kürzer geworden</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>mehr als %1 Weiterleitungen</translation>
    </message>
    <message>
        <source>the part file could not be compared</source>
        <translation>die Teildatei konnte nicht verglichen werden</translation>
    </message>
    <message>
        <source>the part file was deleted</source>
        <translation>die Teildatei wurde gelöscht</translation>
    </message>
    <message>
        <source>the part file was replaced</source>
        <translation>die Teildatei wurde ersetzt</translation>
    </message>
    <message>
        <source>the part file is shorter than it was</source>
        <translation>die Teildatei ist kürzer als zuvor</translation>
    </message>
    <message>
        <source>somebody else has written to it</source>
        <translation>jemand anders hat hineingeschrieben</translation>
    </message>
    <message>
        <source>somebody else has shortened it</source>
        <translation>jemand anders hat sie gekürzt</translation>
    </message>
    <message>
        <source>somebody else has written to the part file</source>
        <translation>jemand anders hat in die Teildatei geschrieben</translation>
    </message>
    <message>
        <source>bytes that were compared are different on the server now</source>
        <translation>verglichene Bytes sind auf dem Server jetzt andere</translation>
    </message>
    <message>
        <source>answers without a length ended at different bytes</source>
        <translation>Antworten ohne Längenangabe endeten an verschiedenen Stellen</translation>
    </message>
    <message>
        <source>the bytes at %1 are gone</source>
        <translation>die Bytes bei %1 sind weg</translation>
    </message>
    <message>
        <source>%1 bytes in place of %2</source>
        <translation>%1 Bytes statt %2</translation>
    </message>
    <message>
        <source>%1 %2 in place of %3, which %4</source>
        <translation>%1 %2 statt %3 (%4)</translation>
    </message>
    <message>
        <source>the server told in a header</source>
        <translation>laut Kopfzeile des Servers</translation>
    </message>
    <message>
        <source>a sums file beside the address has</source>
        <translation>laut Prüfsummendatei neben der Adresse</translation>
    </message>
    <message>
        <source>the Metalink has</source>
        <translation>laut Metalink</translation>
    </message>
    <message>
        <source>was given</source>
        <translation>so angegeben</translation>
    </message>
    <message>
        <source>pieces are not those that the Metalink tells</source>
        <translation>Stücke sind nicht die, die der Metalink nennt</translation>
    </message>
    <message>
        <source>%1 bytes are needed, %2 are free</source>
        <translation>%1 Bytes werden gebraucht, %2 sind frei</translation>
    </message>
    <message>
        <source>the drive of %1 is not there</source>
        <translation>das Laufwerk von %1 ist nicht da</translation>
    </message>
    <message>
        <source>too many files of that name</source>
        <translation>zu viele Dateien dieses Namens</translation>
    </message>
    <message>
        <source>every name is taken</source>
        <translation>alle Namen sind vergeben</translation>
    </message>
    <message>
        <source>another file has the part file&apos;s name</source>
        <translation>eine andere Datei hat den Namen der Teildatei</translation>
    </message>
    <message>
        <source>too many old parts of that name</source>
        <translation>zu viele alte Teile dieses Namens</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>no such file in the folder</source>
        <translation>keine solche Datei im Ordner</translation>
    </message>
    <message>
        <source>the file ended early</source>
        <translation>die Datei endete zu früh</translation>
    </message>
    <message>
        <source>the server redirects to what is no address</source>
        <translation>der Server leitet an etwas weiter, das keine Adresse ist</translation>
    </message>
    <message>
        <source>the server redirects to the protocol &quot;%1&quot;</source>
        <translation>der Server leitet an das Protokoll „%1“ weiter</translation>
    </message>
    <message>
        <source>the server redirects to an address without a host</source>
        <translation>der Server leitet an eine Adresse ohne Servernamen weiter</translation>
    </message>
    <message>
        <source>the server redirects from https to http, to %1</source>
        <translation>der Server leitet von https auf http um, an %1</translation>
    </message>
    <message>
        <source>a redirect without an address</source>
        <translation>eine Weiterleitung ohne Adresse</translation>
    </message>
    <message>
        <source>%1 showed a certificate for %2, issued by %3, valid from %4 until %5, SHA-256 %6</source>
        <translation>%1 hat ein Zertifikat für %2 gezeigt, ausgestellt von %3, gültig von %4 bis %5, SHA-256 %6</translation>
    </message>
    <message>
        <source>another try</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>network</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>busy server</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>Server ausgelastet</translation>
    </message>
    <message>
        <source>disk space</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>folder missing</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>Ordner fehlt</translation>
    </message>
    <message>
        <source>schedule</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>metered network</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>getaktetes Netzwerk</translation>
    </message>
    <message>
        <source>keyring</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>longhaul::Exchange</name>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Export the preferences</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>The agent does not run, so its settings are not known now.</source>
        <translation>Der Agent läuft nicht, deshalb sind seine Einstellungen jetzt nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>„%1“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The agent does not run, so its settings cannot be changed now.</source>
        <translation>Der Agent läuft nicht, deshalb lassen sich seine Einstellungen jetzt nicht ändern.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” holds no preferences of Longhaul.</source>
        <translation>„%1“ enthält keine Einstellungen von Longhaul.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Longhaul.</source>
        <translation>„%1“ wurde von einer neueren Version von Longhaul geschrieben.</translation>
    </message>
    <message>
        <source>The preferences of “%1” were taken.</source>
        <translation>Die Einstellungen aus „%1“ wurden übernommen.</translation>
    </message>
</context>
<context>
    <name>longhaul::ExchangePage</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <comment>what is exported</comment>
        <translation>Exportieren: %1</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <comment>what is imported</comment>
        <translation>Importieren: %1</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Export und Import</translation>
    </message>
    <message>
        <source>Files for another computer, or for safety</source>
        <translation>Dateien für einen anderen Rechner oder zur Sicherheit</translation>
    </message>
    <message>
        <source>The list of downloads</source>
        <translation>Die Liste der Downloads</translation>
    </message>
    <message>
        <source>Links, folders, names and limits; without passwords.</source>
        <translation>Links, Ordner, Namen und Limits; ohne Passwörter.</translation>
    </message>
    <message>
        <source>The preferences</source>
        <translation>Die Einstellungen</translation>
    </message>
    <message>
        <source>All of these pages; without passwords.</source>
        <translation>Alles auf diesen Seiten; ohne Passwörter.</translation>
    </message>
</context>
<context>
    <name>longhaul::FailureWords</name>
    <message>
        <source>Not a valid link</source>
        <translation>Ungültiger Link</translation>
    </message>
    <message>
        <source>Kind of link not supported</source>
        <translation>Art des Links nicht unterstützt</translation>
    </message>
    <message>
        <source>Not found on the server</source>
        <translation>Auf dem Server nicht gefunden</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung erforderlich</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Link goes in circles</source>
        <translation>Link führt im Kreis</translation>
    </message>
    <message>
        <source>Led to an insecure address</source>
        <translation>Führte zu einer unsicheren Adresse</translation>
    </message>
    <message>
        <source>Server not trusted</source>
        <translation>Server nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>File changed on the server</source>
        <translation>Datei auf dem Server geändert</translation>
    </message>
    <message>
        <source>Cannot go on in the middle</source>
        <translation>Fortsetzen nicht möglich</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Link abgelaufen</translation>
    </message>
    <message>
        <source>Got a web page instead</source>
        <translation>Webseite statt Datei erhalten</translation>
    </message>
    <message>
        <source>Contradictory answer</source>
        <translation>Widersprüchliche Antwort</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>Falsche Länge</translation>
    </message>
    <message>
        <source>Wrong checksum</source>
        <translation>Falsche Prüfsumme</translation>
    </message>
    <message>
        <source>File exists already</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>Name not possible</source>
        <translation>Name nicht möglich</translation>
    </message>
    <message>
        <source>Folder not writable</source>
        <translation>Ordner nicht beschreibbar</translation>
    </message>
    <message>
        <source>Disk error</source>
        <translation>Datenträgerfehler</translation>
    </message>
    <message>
        <source>Gave up after many tries</source>
        <translation>Nach vielen Versuchen aufgegeben</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Interner Fehler</translation>
    </message>
    <message>
        <source>The link is not a valid address. Check it and give a new one.</source>
        <translation>Der Link ist keine gültige Adresse. Bitte prüfen und einen neuen angeben.</translation>
    </message>
    <message>
        <source>Longhaul downloads over http and https. Look for such a link to this file and give it here.</source>
        <translation>Longhaul lädt über http und https herunter. Suchen Sie einen solchen Link zu dieser Datei und geben Sie ihn hier an.</translation>
    </message>
    <message>
        <source>The server has no such file. It may have moved: look it up and give a new link.</source>
        <translation>Auf dem Server gibt es diese Datei nicht. Vielleicht wurde sie verschoben: Suchen Sie nach ihr und geben Sie einen neuen Link an.</translation>
    </message>
    <message>
        <source>The server refuses access to this file. A fresh link or a sign-in may help.</source>
        <translation>Der Server verweigert den Zugriff auf diese Datei. Ein frischer Link oder eine Anmeldung kann helfen.</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password. Sign in, and it goes on.</source>
        <translation>Der Server verlangt Benutzername und Passwort. Nach der Anmeldung geht es weiter.</translation>
    </message>
    <message>
        <source>The server answered with an error. Try again later, or give another link to this file.</source>
        <translation>Der Server hat mit einem Fehler geantwortet. Versuchen Sie es später erneut oder geben Sie einen anderen Link zu dieser Datei an.</translation>
    </message>
    <message>
        <source>The link leads from address to address without end. Give a new link to this file.</source>
        <translation>Der Link führt endlos von Adresse zu Adresse. Geben Sie einen neuen Link zu dieser Datei an.</translation>
    </message>
    <message>
        <source>The server sends this secure link on to an insecure or unknown address. Give a new link that you trust.</source>
        <translation>Der Server leitet diesen sicheren Link an eine unsichere oder unbekannte Adresse weiter. Geben Sie einen neuen Link an, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was fetched from it. Check the address and the date of this computer. If you know this server, look at its certificate and trust it.</source>
        <translation>Der Server konnte seine Identität nicht nachweisen, deshalb wurde nichts von ihm heruntergeladen. Prüfen Sie die Adresse und das Datum dieses Rechners. Wenn Sie den Server kennen, sehen Sie sich sein Zertifikat an und vertrauen Sie ihm.</translation>
    </message>
    <message>
        <source>The server has another version of the file now, and two versions do not fit together. Start again to get the new one; what is here of the old one can be kept beside it.</source>
        <translation>Auf dem Server liegt jetzt eine andere Version der Datei, und zwei Versionen passen nicht zusammen. Beginnen Sie neu, um die neue zu erhalten; was von der alten vorhanden ist, kann daneben behalten werden.</translation>
    </message>
    <message>
        <source>The server no longer lets a download go on in the middle. Start again, or give another link to the same file.</source>
        <translation>Der Server lässt das Fortsetzen eines Downloads nicht mehr zu. Beginnen Sie neu oder geben Sie einen anderen Link zu derselben Datei an.</translation>
    </message>
    <message>
        <source>The link was valid for a limited time. Give a fresh link to the same file: it goes on where it stopped.</source>
        <translation>Der Link war nur begrenzte Zeit gültig. Geben Sie einen frischen Link zu derselben Datei an: Der Download geht dort weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
        <source>A web page came instead of the file, often to sign in to a network or a site. Open the link in the browser, then try again.</source>
        <translation>Statt der Datei kam eine Webseite, oft zur Anmeldung in einem Netzwerk oder auf einer Website. Öffnen Sie den Link im Browser und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>What the server says contradicts itself, so its data were not used. Try again, or give another link.</source>
        <translation>Die Angaben des Servers widersprechen sich, deshalb wurden seine Daten nicht verwendet. Versuchen Sie es erneut oder geben Sie einen anderen Link an.</translation>
    </message>
    <message>
        <source>The file is longer or shorter than the server said. Start again to get a whole one.</source>
        <translation>Die Datei ist länger oder kürzer, als der Server angegeben hat. Beginnen Sie neu, um sie vollständig zu erhalten.</translation>
    </message>
    <message>
        <source>The file is not the one that the checksum describes. Correct the checksum if it was mistyped, else start again or use another link.</source>
        <translation>Die Datei ist nicht die, die von der Prüfsumme beschrieben wird. Berichtigen Sie die Prüfsumme, falls sie falsch eingegeben wurde; andernfalls beginnen Sie neu oder verwenden Sie einen anderen Link.</translation>
    </message>
    <message>
        <source>A file of this name is there already and was left alone. Choose another name.</source>
        <translation>Eine Datei dieses Namens ist bereits vorhanden und wurde nicht angetastet. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>Eine Datei kann hier nicht so heißen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Longhaul may not write to this folder. Choose another folder, or change its permissions and try again.</source>
        <translation>Longhaul darf nicht in diesen Ordner schreiben. Wählen Sie einen anderen Ordner oder ändern Sie die Zugriffsrechte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it, then try again or choose another folder.</source>
        <translation>Der Datenträger hat einen Fehler gemeldet. Prüfen Sie ihn und versuchen Sie es dann erneut oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The trouble lasted too long, so Longhaul stopped trying. All that was fetched is kept: try again when you like.</source>
        <translation>Die Störung hat zu lange gedauert, deshalb hat Longhaul aufgegeben. Alles bereits Heruntergeladene bleibt erhalten: Sie können es jederzeit erneut versuchen.</translation>
    </message>
    <message>
        <source>Something went wrong inside Longhaul. Try again, and please report it with the agent&apos;s log.</source>
        <translation>In Longhaul selbst ist etwas schiefgegangen. Versuchen Sie es erneut, und melden Sie den Fehler bitte mit dem Protokoll des Agenten.</translation>
    </message>
    <message>
        <source>There was trouble on the way. Longhaul tries again by itself; nothing that was fetched is lost.</source>
        <translation>Unterwegs gab es eine Störung. Longhaul versucht es automatisch erneut; nichts bereits Heruntergeladenes geht verloren.</translation>
    </message>
    <message>
        <source>There is no way to the server at the moment. It goes on by itself when the network is back.</source>
        <translation>Der Server ist zurzeit nicht erreichbar. Sobald das Netzwerk wieder da ist, geht es automatisch weiter.</translation>
    </message>
    <message>
        <source>The server asked for patience. Longhaul comes back when the server said so.</source>
        <translation>Der Server hat um Geduld gebeten. Longhaul fragt zur genannten Zeit wieder an.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and it goes on by itself.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, dann geht es automatisch weiter.</translation>
    </message>
    <message>
        <source>The target folder is not there. Connect its drive, and it goes on by itself.</source>
        <translation>Der Zielordner ist nicht vorhanden. Schließen Sie das Laufwerk an, dann geht es automatisch weiter.</translation>
    </message>
    <message>
        <source>It starts by itself at the time that was set for it.</source>
        <translation>Der Download startet automatisch zur festgelegten Zeit.</translation>
    </message>
    <message>
        <source>This network costs by the amount. It goes on by itself on another one.</source>
        <translation>Dieses Netzwerk wird nach Datenmenge abgerechnet. In einem anderen geht es automatisch weiter.</translation>
    </message>
    <message>
        <source>The sign-in for this file is in the keyring. Unlock the keyring, and it goes on by itself.</source>
        <translation>Die Anmeldedaten für diese Datei sind im Schlüsselbund. Entsperren Sie den Schlüsselbund, dann geht es automatisch weiter.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Start again, &amp;keep the old part</source>
        <translation>Neu beginnen, alten Teil &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>Ne&amp;uer Link…</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>An&amp;melden…</translation>
    </message>
    <message>
        <source>Loo&amp;k at certificate…</source>
        <translation>&amp;Zertifikat ansehen…</translation>
    </message>
    <message>
        <source>Other &amp;name…</source>
        <translation>Ande&amp;rer Name…</translation>
    </message>
    <message>
        <source>&amp;Checksum…</source>
        <translation>Prü&amp;fsumme…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Ordner auswählen…</translation>
    </message>
</context>
<context>
    <name>longhaul::FileCategory</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
</context>
<context>
    <name>longhaul::FileNameCheck</name>
    <message>
        <source>A file name holds no “/”. Choose the folder above.</source>
        <translation>Ein Dateiname enthält kein „/“. Der Ordner wird weiter oben ausgewählt.</translation>
    </message>
    <message>
        <source>“%1” means a folder. Give the file another name.</source>
        <translation>„%1“ bezeichnet einen Ordner. Geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>A file name holds no line breaks and no control signs.</source>
        <translation>Ein Dateiname enthält keine Zeilenumbrüche und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>Dieser Name ist zu lang für eine Datei.</translation>
    </message>
</context>
<context>
    <name>longhaul::FileOpener</name>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>„%1“ ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>No program is set for opening “%1”.</source>
        <translation>Zum Öffnen von „%1“ ist kein Programm eingerichtet.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>Der Ordner „%1“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>No program is set for opening folders.</source>
        <translation>Zum Öffnen von Ordnern ist kein Programm eingerichtet.</translation>
    </message>
</context>
<context>
    <name>longhaul::FilterSidebar</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln download(s)</source>
        <translation>
            <numerusform>%1, %Ln Download</numerusform>
            <numerusform>%1, %Ln Downloads</numerusform>
        </translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>Dateiarten</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderEdit</name>
    <message>
        <source>This value was not taken; the one from before still holds.</source>
        <translation>Dieser Wert wurde nicht angenommen; der vorherige gilt weiterhin.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Make this folder</source>
        <translation>Diesen Ordner anle&amp;gen</translation>
    </message>
    <message>
        <source>Only %1 are free there. Downloads wait until there is room.</source>
        <translation>Dort sind nur %1 frei. Die Downloads warten, bis genug Platz ist.</translation>
    </message>
    <message>
        <source>Folder for the downloads</source>
        <translation>Ordner für die Downloads</translation>
    </message>
    <message>
        <source>Use the folder of each &amp;kind of file</source>
        <translation>Ordner &amp;je nach Dateiart verwenden</translation>
    </message>
    <message>
        <source>Music, video and so on go to the folders that the preferences name for them. All else goes to the folder above.</source>
        <translation>Musik, Videos und so weiter kommen in die Ordner, die in den Einstellungen dafür festgelegt sind. Alles andere kommt in den Ordner oben.</translation>
    </message>
    <message>
        <source>This one goes to “%1”.</source>
        <translation>Dieser Download kommt nach „%1“.</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderState</name>
    <message>
        <source>This folder is not there. The downloads would wait for it.</source>
        <translation>Dieser Ordner ist nicht vorhanden. Die Downloads würden auf ihn warten.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Das ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>You may not write into this folder. Choose another one.</source>
        <translation>Sie dürfen in diesen Ordner nicht schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Give the whole path of a folder, starting with “/”.</source>
        <translation>Geben Sie den vollständigen Pfad eines Ordners an, beginnend mit „/“.</translation>
    </message>
</context>
<context>
    <name>longhaul::FoldersPage</name>
    <message>
        <source>Downloads go to</source>
        <translation>Downloads speichern in</translation>
    </message>
    <message>
        <source>Unless another folder is chosen for a download or its kind of file.</source>
        <translation>Sofern für einen Download oder seine Dateiart kein anderer Ordner gewählt ist.</translation>
    </message>
    <message>
        <source>Add a number to the name</source>
        <translation>Nummer an den Namen anhängen</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>Alte Datei ersetzen</translation>
    </message>
    <message>
        <source>Leave the download out</source>
        <translation>Download auslassen</translation>
    </message>
    <message>
        <source>Let me decide</source>
        <translation>Mich entscheiden lassen</translation>
    </message>
    <message>
        <source>When a file of that name is there</source>
        <translation>Wenn eine Datei dieses Namens vorhanden ist</translation>
    </message>
    <message>
        <source>Nothing is replaced unless you say so here.</source>
        <translation>Ersetzt wird nur, wenn es hier so eingestellt ist.</translation>
    </message>
    <message>
        <source>Keep the date of the server</source>
        <translation>Datum des Servers übernehmen</translation>
    </message>
    <message>
        <source>Finished files carry the date of their last change there.</source>
        <translation>Fertige Dateien tragen das Datum ihrer letzten Änderung auf dem Server.</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <comment>a kind of file</comment>
        <translation>Ordner für: %1</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>Der Ordner oben</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Alle Downloads</translation>
    </message>
    <message>
        <source>Folders for kinds of files</source>
        <translation>Ordner für Dateiarten</translation>
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
        <translation>%1 von %2</translation>
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
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percent; the space does not break</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format, day and month</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>longhaul::GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the windows, the menus and the messages.</source>
        <translation>Der Fenster, der Menüs und der Meldungen.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light or dark windows.</source>
        <translation>Helle oder dunkle Fenster.</translation>
    </message>
    <message>
        <source>colours appearance style</source>
        <comment>words by which people look for the theme</comment>
        <translation>Farben Farbschema Aussehen Erscheinungsbild Stil Thema Darstellung</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Mit dem Desktop starten</translation>
    </message>
    <message>
        <source>Downloads go on as soon as you have signed in, without a window.</source>
        <translation>Downloads laufen weiter, sobald Sie sich am Rechner angemeldet haben, auch ohne Fenster.</translation>
    </message>
    <message>
        <source>login autostart boot</source>
        <comment>words by which people look for the start at login</comment>
        <translation>Login Anmeldung Autostart Systemstart Hochfahren</translation>
    </message>
    <message>
        <source>The autostart folder cannot be written to.</source>
        <translation>In den Autostart-Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Offer copied links</source>
        <translation>Kopierte Links anbieten</translation>
    </message>
    <message>
        <source>When you come back to the window with a link in the clipboard.</source>
        <translation>Wenn Sie mit einem Link in der Zwischenablage zum Fenster zurückkehren.</translation>
    </message>
    <message>
        <source>Drop target</source>
        <translation>Ablageziel</translation>
    </message>
    <message>
        <source>A small window above all others that shows the progress and takes links.</source>
        <translation>Ein kleines Fenster über allen anderen, das den Fortschritt zeigt und Links annimmt.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Griffbereit</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>the keyboard shortcuts</comment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>The keys for what Longhaul does, all in one list.</source>
        <translation>Die Tasten für alles, was Longhaul tut, in einer Liste.</translation>
    </message>
    <message>
        <source>hotkeys key bindings</source>
        <comment>words by which people look for the shortcuts</comment>
        <translation>Tastenkürzel Tastenkombinationen Hotkeys Tastatur</translation>
    </message>
</context>
<context>
    <name>longhaul::LimitMenu</name>
    <message>
        <source>Speed li&amp;mit</source>
        <translation>&amp;Geschwindigkeitslimit</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;Kein Limit</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Anderes…</translation>
    </message>
    <message>
        <source>&amp;Other (%1)…</source>
        <translation>&amp;Anderes (%1)…</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkDropTarget</name>
    <message>
        <source>There is no link in it. Longhaul takes links, text and web pages with links, lists of links, Metalinks and curl commands.</source>
        <translation>Darin ist kein Link. Longhaul nimmt Links, Texte und Webseiten mit Links, Linklisten, Metalinks und curl-Befehle an.</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkTableModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Fortsetzbar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkTableView</name>
    <message>
        <source>Found links</source>
        <translation>Gefundene Links</translation>
    </message>
    <message>
        <source>Each link is looked at before it starts: its name, its size, and whether it can be resumed.</source>
        <translation>Jeder Link wird vor dem Start angesehen: sein Name, seine Größe und ob er fortgesetzt werden kann.</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkWords</name>
    <message>
        <source>“%1” is not supported</source>
        <translation>„%1“ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>Abfrage nicht möglich</translation>
    </message>
    <message>
        <source>This is no complete link. Check its spelling.</source>
        <translation>Dieser Link ist nicht vollständig. Bitte die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded.</source>
        <translation>Nur Links mit http und https können heruntergeladen werden.</translation>
    </message>
    <message>
        <source>“%1” is not supported: only http and https links can be downloaded.</source>
        <translation>„%1“ wird nicht unterstützt: Nur Links mit http und https können heruntergeladen werden.</translation>
    </message>
    <message>
        <source>The server asks you to sign in: give user name and password below.</source>
        <translation>Der Server verlangt eine Anmeldung: Geben Sie unten Benutzername und Passwort an.</translation>
    </message>
    <message>
        <source>The server could not be asked. It is tried again when the download starts.</source>
        <translation>Der Server konnte nicht abgefragt werden. Beim Start des Downloads wird es erneut versucht.</translation>
    </message>
    <message>
        <source>Checksum given</source>
        <translation>Prüfsumme angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mirror(s)</source>
        <translation>
            <numerusform>%Ln Spiegelserver</numerusform>
            <numerusform>%Ln Spiegelserver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln header(s)</source>
        <translation>
            <numerusform>%Ln Kopfzeile</numerusform>
            <numerusform>%Ln Kopfzeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in given</source>
        <translation>Anmeldedaten angegeben</translation>
    </message>
    <message>
        <source>Into “%1”</source>
        <translation>Nach „%1“</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>Kopfzeilen: %1</translation>
    </message>
    <message>
        <source>Mirror: %1</source>
        <translation>Spiegelserver: %1</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Bereits in der Liste</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird abgefragt…</translation>
    </message>
    <message>
        <source>Already in the folder</source>
        <translation>Bereits im Ordner</translation>
    </message>
    <message>
        <source>This link is in the list already. It would be downloaded once more.</source>
        <translation>Dieser Link ist bereits in der Liste. Er würde noch einmal heruntergeladen.</translation>
    </message>
    <message>
        <source>A file of this name is in the folder already. “If the file exists” says what happens.</source>
        <translation>Eine Datei dieses Namens ist bereits im Ordner. Was dann geschieht, legt „Wenn die Datei existiert“ fest.</translation>
    </message>
</context>
<context>
    <name>longhaul::LinksInput</name>
    <message>
        <source>&amp;Links, one a line; text with links in it will do:</source>
        <translation>&amp;Links, einer je Zeile; auch Text, der Links enthält:</translation>
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
        <translation>[01-20] steht für alle Zahlen des Bereichs, [a-f] für alle Buchstaben, [1-9:2] für jede zweite Zahl. Ohne Häkchen gehören die Klammern zum Link.</translation>
    </message>
    <message>
        <source>R&amp;ead ranges in brackets</source>
        <translation>B&amp;ereiche in eckigen Klammern auswerten</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;ead ranges in brackets: %Ln link(s), from “%1” to “%2”</source>
        <translation>
            <numerusform>B&amp;ereiche in eckigen Klammern auswerten: %Ln Link, von „%1“ bis „%2“</numerusform>
            <numerusform>B&amp;ereiche in eckigen Klammern auswerten: %Ln Links, von „%1“ bis „%2“</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands for more links than can be added at once, which is %2.</source>
        <translation>„%1“ steht für mehr Links, als auf einmal hinzugefügt werden können; möglich sind %2.</translation>
    </message>
    <message>
        <source>There is no link in it. A link begins with http:// or https://.</source>
        <translation>Darin ist kein Link. Ein Link beginnt mit http:// oder https://.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a link left out.</source>
        <translation>
            <numerusform>%Ln Zeile ohne Link ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen ohne Link ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated link(s) left out.</source>
        <translation>
            <numerusform>%Ln mehrfach vorhandener Link ausgelassen.</numerusform>
            <numerusform>%Ln mehrfach vorhandene Links ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::LinksPane</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, insgesamt %2</translation>
    </message>
    <message>
        <source>%1, at least %2 in all</source>
        <translation>%1, insgesamt mindestens %2</translation>
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
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>To move downloads, show them in the order of the queue: View, Columns.</source>
        <translation>Um Downloads zu verschieben, zeigen Sie sie in der Reihenfolge der Warteschlange an: Ansicht, Spalten.</translation>
    </message>
</context>
<context>
    <name>longhaul::MoreOptions</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>none; or 500K, 2M …</source>
        <translation>keines; oder 500K, 2M …</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>Standard-Warteschlange</translation>
    </message>
    <message>
        <source>Keep both: “name (1)”</source>
        <translation>Beide behalten: „Name (1)“</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep it, do not download</source>
        <translation>Behalten und nicht herunterladen</translation>
    </message>
    <message>
        <source>Stop and let me decide</source>
        <translation>Anhalten und mich entscheiden lassen</translation>
    </message>
    <message>
        <source>Look for a file of che&amp;cksums beside the link</source>
        <translation>Neben de&amp;m Link nach einer Prüfsummendatei suchen</translation>
    </message>
    <message>
        <source>Many servers have a file such as SHA256SUMS beside their downloads.</source>
        <translation>Viele Server haben neben ihren Downloads eine Datei wie SHA256SUMS.</translation>
    </message>
    <message>
        <source>Sa&amp;ve the sign-in in the keyring</source>
        <translation>Anmeldedaten im Schl&amp;üsselbund speichern</translation>
    </message>
    <message>
        <source>the page on which the link stands</source>
        <translation>die Seite, auf der der Link steht</translation>
    </message>
    <message>
        <source>as whom Longhaul asks; empty: as itself</source>
        <translation>Kennung für Anfragen; leer: Longhaul selbst</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Name: Wert, eine je Zeile</translation>
    </message>
    <message>
        <source>a note for yourself</source>
        <translation>eine Notiz für Sie selbst</translation>
    </message>
    <message>
        <source>Connec&amp;tions:</source>
        <translation>&amp;Verbindungen:</translation>
    </message>
    <message>
        <source>Speed lim&amp;it:</source>
        <translation>Geschwindig&amp;keitslimit:</translation>
    </message>
    <message>
        <source>Priorit&amp;y:</source>
        <translation>Prior&amp;ität:</translation>
    </message>
    <message>
        <source>&amp;Queue:</source>
        <translation>War&amp;teschlange:</translation>
    </message>
    <message>
        <source>If the file e&amp;xists:</source>
        <translation>Wenn die Datei e&amp;xistiert:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Ben&amp;utzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Passwo&amp;rt:</translation>
    </message>
    <message>
        <source>&amp;Referrer:</source>
        <translation>Re&amp;ferrer:</translation>
    </message>
    <message>
        <source>User a&amp;gent:</source>
        <translation>User-&amp;Agent:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>Kopf&amp;zeilen:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>Bes&amp;chreibung:</translation>
    </message>
    <message>
        <source>Give a speed such as 500K or 2M.</source>
        <translation>Bitte eine Geschwindigkeit wie 500K oder 2M angeben.</translation>
    </message>
    <message>
        <source>Line %1 is no header. A header is a name, a colon and a value.</source>
        <translation>Zeile %1 ist keine Kopfzeile. Eine Kopfzeile besteht aus Name, Doppelpunkt und Wert.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>longhaul::NetworkPage</name>
    <message>
        <source>Way to the network</source>
        <translation>Weg ins Netzwerk</translation>
    </message>
    <message>
        <source>A password goes to the keyring, never into a file.</source>
        <translation>Ein Passwort kommt in den Schlüsselbund, niemals in eine Datei.</translation>
    </message>
    <message>
        <source>proxy HTTP SOCKS user name password port</source>
        <comment>words by which people look for it</comment>
        <translation>Proxy HTTP SOCKS Benutzername Passwort Port Stellvertreter</translation>
    </message>
    <message>
        <source>Name of this program for servers</source>
        <translation>Name dieses Programms gegenüber Servern</translation>
    </message>
    <message>
        <source>The user agent. Some servers serve only browsers they know.</source>
        <translation>Der User-Agent. Manche Server bedienen nur Browser, die sie kennen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>longhaul::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>longhaul::NotificationWords</name>
    <message>
        <source>Open Longhaul</source>
        <translation>Longhaul öffnen</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>size in folder</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 benötigt Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) finished</source>
        <translation>
            <numerusform>%Ln Download fertig</numerusform>
            <numerusform>%Ln Downloads fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>%Ln Download fehlgeschlagen</numerusform>
            <numerusform>%Ln Downloads fehlgeschlagen</numerusform>
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
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Messages on the desktop</source>
        <translation>Meldungen auf dem Desktop</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Meldungen anzeigen</translation>
    </message>
    <message>
        <source>One for all that happens together. Silent while something fills the screen.</source>
        <translation>Eine gemeinsame für alles, was gleichzeitig geschieht. Keine, solange etwas den ganzen Bildschirm füllt.</translation>
    </message>
    <message>
        <source>When downloads have finished</source>
        <translation>Wenn Downloads fertig sind</translation>
    </message>
    <message>
        <source>With buttons to open the file and its folder.</source>
        <translation>Mit Knöpfen zum Öffnen der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>When downloads need you</source>
        <translation>Wenn Downloads Ihre Aufmerksamkeit benötigen</translation>
    </message>
    <message>
        <source>With a button for the next step.</source>
        <translation>Mit einem Knopf für den nächsten Schritt.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Shows the progress; its menu pauses, resumes and limits.</source>
        <translation>Zeigt den Fortschritt; über das Menü lässt sich pausieren, fortsetzen und begrenzen.</translation>
    </message>
</context>
<context>
    <name>longhaul::OfferWords</name>
    <message>
        <source>There is no address in the curl command.</source>
        <translation>Im curl-Befehl steht keine Adresse.</translation>
    </message>
    <message>
        <source>This curl command sends data (%1). Longhaul only fetches files; it sends nothing.</source>
        <translation>Dieser curl-Befehl sendet Daten (%1). Longhaul lädt nur Dateien herunter und sendet nichts.</translation>
    </message>
    <message>
        <source>This curl command asks with %1. Longhaul only fetches files, which is GET.</source>
        <translation>Dieser curl-Befehl verwendet die Methode %1. Longhaul lädt nur Dateien herunter, also mit GET.</translation>
    </message>
    <message>
        <source>The command ends in the middle of a text in quotes. Copy all of it.</source>
        <translation>Der Befehl endet mitten in einem Text in Anführungszeichen. Bitte vollständig kopieren.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here and is left out.</source>
        <translation>„%1“ hat hier keine Bedeutung und wird ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the Metalink have no http or https link and are left out.</source>
        <translation>
            <numerusform>%Ln Datei des Metalinks hat keinen Link mit http oder https und wird ausgelassen.</numerusform>
            <numerusform>%Ln Dateien des Metalinks haben keinen Link mit http oder https und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has too many pieces; only the whole file is compared.</source>
        <translation>„%1“ hat zu viele Teilstücke; nur die ganze Datei wird verglichen.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” was not read to its end.</source>
        <translation>„%1“ wurde nicht bis zum Ende gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more thing(s) were left out.</source>
        <translation>
            <numerusform>%Ln weiterer Punkt wurde ausgelassen.</numerusform>
            <numerusform>%Ln weitere Punkte wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the list cannot be used and is left out. In detail: %2</source>
        <translation>Eintrag %1 der Liste ist nicht brauchbar und wird ausgelassen. Im Einzelnen: %2</translation>
    </message>
    <message>
        <source>This is no list of links. In detail: %1</source>
        <translation>Das ist keine Liste von Links. Im Einzelnen: %1</translation>
    </message>
    <message>
        <source>The Metalink cannot be read. In detail: %1</source>
        <translation>Der Metalink lässt sich nicht lesen. Im Einzelnen: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::OneWindow</name>
    <message>
        <source>The folder %1 cannot be used: it must be yours alone.</source>
        <translation>Der Ordner %1 kann nicht verwendet werden: Er darf nur Ihnen allein gehören.</translation>
    </message>
    <message>
        <source>Cannot listen at %1: %2</source>
        <translation>An %1 kann nicht gelauscht werden: %2</translation>
    </message>
    <message>
        <source>Longhaul&apos;s window is open already, but does not answer.</source>
        <translation>Das Longhaul-Fenster ist bereits geöffnet, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 gehört einem anderen Benutzer.</translation>
    </message>
</context>
<context>
    <name>longhaul::OrderMenu</name>
    <message>
        <source>Or&amp;der</source>
        <translation>Reihenfol&amp;ge</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>&amp;Ganz nach oben</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>Ganz nach u&amp;nten</translation>
    </message>
</context>
<context>
    <name>longhaul::PageLinksDialog</name>
    <message>
        <source>Links of a web page</source>
        <translation>Links einer Webseite</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Read the page</source>
        <translation>&amp;Seite lesen</translation>
    </message>
    <message>
        <source>words, or a pattern such as *.pdf</source>
        <translation>Wörter oder ein Muster wie *.pdf</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>Alle an&amp;gezeigten auswählen</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Keine auswählen</translation>
    </message>
    <message>
        <source>Links of the page</source>
        <translation>Links der Seite</translation>
    </message>
    <message>
        <source>&amp;Take the chosen links</source>
        <translation>Ausgewählte Links ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>A&amp;ddress of the page:</source>
        <translation>A&amp;dresse der Seite:</translation>
    </message>
    <message>
        <source>Only links &amp;with:</source>
        <translation>&amp;Nur Links mit:</translation>
    </message>
    <message>
        <source>Where this page comes from is not known: only its complete links can be used.</source>
        <translation>Woher diese Seite stammt, ist nicht bekannt: Nur ihre vollständigen Links lassen sich verwenden.</translation>
    </message>
    <message>
        <source>This is no complete link. Check its spelling.</source>
        <translation>Dieser Link ist nicht vollständig. Bitte die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>The page is being read…</source>
        <translation>Die Seite wird gelesen…</translation>
    </message>
    <message>
        <source>The agent could not read the page: %1</source>
        <translation>Der Agent konnte die Seite nicht lesen: %1</translation>
    </message>
    <message>
        <source>The page is very long; only the links of its beginning are here.</source>
        <translation>Die Seite ist sehr lang; hier sind nur die Links vom Anfang.</translation>
    </message>
    <message>
        <source>There is no link in this page that can be downloaded.</source>
        <translation>Auf dieser Seite ist kein Link, der heruntergeladen werden kann.</translation>
    </message>
    <message>
        <source>%1 of %2 links shown, %3 chosen</source>
        <translation>%1 von %2 Links angezeigt, %3 ausgewählt</translation>
    </message>
</context>
<context>
    <name>longhaul::PageLinksModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>Text auf der Seite</translation>
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
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>The agent does not run, so what belongs to it cannot be changed now.</source>
        <translation>Der Agent läuft nicht, deshalb lassen sich seine Einstellungen jetzt nicht ändern.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>longhaul::ProxyEdit</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>SOCKS-5-Proxy</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Art des Proxys</translation>
    </message>
    <message>
        <source>Only if it asks for one</source>
        <translation>Nur wenn er danach fragt</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Proxy:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Server:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Benutzername:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>Server of the proxy</source>
        <translation>Server des Proxys</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Benutzername für den Proxy</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Passwort für den Proxy</translation>
    </message>
    <message>
        <source>Leave empty to keep the one there is</source>
        <translation>Leer lassen, um das vorhandene zu behalten</translation>
    </message>
</context>
<context>
    <name>longhaul::SearchLine</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in names and servers</source>
        <translation>In Namen und Servern suchen</translation>
    </message>
    <message>
        <source>Search in names and servers (%1)</source>
        <translation>In Namen und Servern suchen (%1)</translation>
    </message>
</context>
<context>
    <name>longhaul::SegmentMap</name>
    <message>
        <source>Map of parts</source>
        <translation>Übersicht der Teile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) on their way</source>
        <translation>
            <numerusform>%Ln Teil wird gerade geladen</numerusform>
            <numerusform>%Ln Teile werden gerade geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Which parts of the file are here, from its beginning to its end. %1</source>
        <translation>Welche Teile der Datei vorhanden sind, vom Anfang bis zum Ende. %1</translation>
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
        <translation>Hier &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;No shortcut</source>
        <translation>&amp;Kein Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>&amp;Tastenkürzel:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Press the keys that the chosen action is to have.</source>
        <translation>Drücken Sie die Tasten, die die ausgewählte Aktion haben soll.</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field.</source>
        <translation>Wählen Sie eine Aktion aus und drücken Sie dann im Feld die neuen Tasten.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <comment>a key, an action</comment>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>Changed. It counts at once.</source>
        <translation>Geändert. Gilt sofort.</translation>
    </message>
</context>
<context>
    <name>longhaul::SignInDialog</name>
    <message>
        <source>The way to this server is not encrypted: others in the network may read the password.</source>
        <translation>Der Weg zu diesem Server ist nicht verschlüsselt: Andere im Netzwerk können das Passwort mitlesen.</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>Im &amp;Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Otherwise the password is forgotten when the agent ends.</source>
        <translation>Andernfalls wird das Passwort vergessen, sobald der Agent beendet wird.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
</context>
<context>
    <name>longhaul::SignInsPage</name>
    <message>
        <source>%1 at %2</source>
        <comment>user at server</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Trusted for %1: %2</source>
        <comment>server, short fingerprint</comment>
        <translation>Vertrauenswürdig für %1: %2</translation>
    </message>
    <message>
        <source>Refused everywhere: %1</source>
        <comment>short fingerprint</comment>
        <translation>Überall abgelehnt: %1</translation>
    </message>
    <message>
        <source>Remembered sign-ins</source>
        <translation>Gespeicherte Anmeldedaten</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>None. When a server asks who you are, its sign-in can be remembered.</source>
        <translation>Keine. Verlangt ein Server eine Anmeldung, können die Anmeldedaten gespeichert werden.</translation>
    </message>
    <message>
        <source>The passwords are in the keyring of the desktop.</source>
        <translation>Die Passwörter liegen im Schlüsselbund des Desktops.</translation>
    </message>
    <message>
        <source>The keyring did not let go of it.</source>
        <translation>Der Eintrag ließ sich nicht aus dem Schlüsselbund entfernen.</translation>
    </message>
    <message>
        <source>Decisions about certificates</source>
        <translation>Entscheidungen über Zertifikate</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>None. Servers are trusted as the system trusts them.</source>
        <translation>Keine. Servern wird so vertraut, wie es das System tut.</translation>
    </message>
    <message>
        <source>What you take back is asked again when it matters.</source>
        <translation>Was Sie zurücknehmen, wird bei Bedarf erneut gefragt.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Servers that know you</source>
        <translation>Server, denen Sie bekannt sind</translation>
    </message>
    <message>
        <source>Servers without a known certificate</source>
        <translation>Server ohne bekanntes Zertifikat</translation>
    </message>
</context>
<context>
    <name>longhaul::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Geschwindigkeit im Zeitverlauf</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>Jetzt %1, im Mittel %2, höchstens %3</translation>
    </message>
    <message>
        <source>Nothing was fetched in the last minutes.</source>
        <translation>In den letzten Minuten wurde nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>time at the beginning of a graph</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>time at the end of a graph</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Nothing at the moment; on average %1, at most %2</source>
        <translation>Im Moment nichts; im Schnitt %1, höchstens %2</translation>
    </message>
</context>
<context>
    <name>longhaul::StateWords</name>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch…</translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>Neuer Versuch in %1</translation>
    </message>
    <message>
        <source>Server is busy</source>
        <translation>Server ist ausgelastet</translation>
    </message>
    <message>
        <source>Server is busy, trying again in %1</source>
        <translation>Server ist ausgelastet, neuer Versuch in %1</translation>
    </message>
    <message>
        <source>Waiting for data…</source>
        <translation>Warten auf Daten…</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <comment>speed, time left</comment>
        <translation>%1 · noch %2</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Warten auf das Netzwerk</translation>
    </message>
    <message>
        <source>Waiting for disk space</source>
        <translation>Warten auf Speicherplatz</translation>
    </message>
    <message>
        <source>Waiting for its folder to appear</source>
        <translation>Warten auf den Zielordner</translation>
    </message>
    <message>
        <source>Waiting for its scheduled time</source>
        <translation>Warten auf die geplante Zeit</translation>
    </message>
    <message>
        <source>Waiting for an unmetered network</source>
        <translation>Warten auf ein nicht getaktetes Netzwerk</translation>
    </message>
    <message>
        <source>Waiting for the keyring to be unlocked</source>
        <translation>Warten auf das Entsperren des Schlüsselbunds</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Datei wird geprüft…</translation>
    </message>
    <message>
        <source>Moving to its new folder… %1</source>
        <translation>Wird in den neuen Ordner verschoben… %1</translation>
    </message>
    <message>
        <source>Waiting for a free connection to %1</source>
        <comment>name of a server</comment>
        <translation>Warten auf eine freie Verbindung zu %1</translation>
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
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>Speed limit of all downloads together</source>
        <translation>Geschwindigkeitslimit für alle Downloads zusammen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln aktiv</numerusform>
            <numerusform>%Ln aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartend</numerusform>
            <numerusform>%Ln wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln Download</numerusform>
            <numerusform>%Ln Downloads</numerusform>
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
        <translation>Geschwindigkeitslimit aller Downloads: %1</translation>
    </message>
    <message>
        <source>Total speed: %1</source>
        <translation>Gesamtgeschwindigkeit: %1</translation>
    </message>
    <message>
        <source>Speed limit of all downloads: none</source>
        <translation>Geschwindigkeitslimit aller Downloads: keines</translation>
    </message>
</context>
<context>
    <name>longhaul::SystemTroubles</name>
    <message>
        <source>create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>create a file without a name</source>
        <translation>Anlegen einer Datei ohne Namen</translation>
    </message>
    <message>
        <source>name the file</source>
        <translation>Benennen der Datei</translation>
    </message>
    <message>
        <source>open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>truncate</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>Sichern auf den Datenträger</translation>
    </message>
    <message>
        <source>reserve space</source>
        <translation>Reservieren von Platz</translation>
    </message>
    <message>
        <source>ask for free space</source>
        <translation>Abfragen des freien Platzes</translation>
    </message>
    <message>
        <source>set the file&apos;s time</source>
        <translation>Setzen der Zeit der Datei</translation>
    </message>
    <message>
        <source>read an attribute</source>
        <translation>Lesen eines Attributs</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <translation>Setzen eines Attributs</translation>
    </message>
    <message>
        <source>remove an attribute</source>
        <translation>Entfernen eines Attributs</translation>
    </message>
    <message>
        <source>look at the file</source>
        <translation>Ansehen der Datei</translation>
    </message>
    <message>
        <source>look at the folder</source>
        <translation>Ansehen des Ordners</translation>
    </message>
    <message>
        <source>look into the folder</source>
        <translation>Lesen des Ordners</translation>
    </message>
    <message>
        <source>write to the folder</source>
        <translation>Schreiben in den Ordner</translation>
    </message>
    <message>
        <source>sync the folder</source>
        <translation>Sichern des Ordners auf den Datenträger</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner ist nicht vorhanden</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Fehler beim Lesen oder Schreiben des Datenträgers</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Gerät oder Adresse ist nicht vorhanden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Das Gerät wird gerade verwendet</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei ist schon vorhanden</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Das Gerät ist nicht vorhanden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Das ist kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Ungültige Angabe</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>Zu viele offene Dateien im System</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>Das Programm wird gerade ausgeführt</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Auf dem Datenträger kann nur gelesen werden</translation>
    </message>
    <message>
        <source>Too many links</source>
        <translation>Zu viele Verknüpfungen</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Zu viele symbolische Verknüpfungen hintereinander</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Es ist nicht genug Arbeitsspeicher frei</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Das wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Die Gegenseite hat die Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Kein Weg zum Server</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Das Netzwerk ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>Das Netzwerk ist abgeschaltet</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Es besteht keine Verbindung</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Die Datei auf dem Server ist nicht mehr dieselbe</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Der zugeteilte Platz ist aufgebraucht</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>Der Server ist abgeschaltet</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>Das Zertifikat ist selbstsigniert, und ihm wird nicht vertraut</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>Das Wurzelzertifikat der Kette ist selbstsigniert, und ihm wird nicht vertraut</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>Das Zertifikat des Ausstellers wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>Das Zertifikat des Ausstellers eines hier gefundenen Zertifikats wurde nicht gefunden</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>Kein Zertifikat konnte geprüft werden</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>Das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>Das Zertifikat gilt nicht für diesen Server</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>Die Signatur des Zertifikats ist ungültig</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>Eines der Zertifikate der Aussteller ist ungültig</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>Das Zertifikat ist für diesen Zweck nicht geeignet</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>Dem Wurzelzertifikat wird für diesen Zweck nicht vertraut</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>Der Server hat kein Zertifikat gezeigt</translation>
    </message>
    <message>
        <source>This certificate was refused by you.</source>
        <translation>Dieses Zertifikat haben Sie abgelehnt.</translation>
    </message>
    <message>
        <source>The server has changed its certificate.</source>
        <translation>Der Server hat sein Zertifikat gewechselt.</translation>
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
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>button</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>Pr&amp;iorität</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Hoch</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>N&amp;iedrig</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskCommands</name>
    <message>
        <source>The keyring did not take the password; it is used until the agent ends.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht angenommen; es wird verwendet, bis der Agent beendet wird.</translation>
    </message>
    <message>
        <source>The certificate is not at hand any more. Try again, then look at it.</source>
        <translation>Das Zertifikat liegt nicht mehr vor. Versuchen Sie es erneut und sehen Sie es sich dann an.</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskFacts</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>size, exact size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, it would start from the beginning</source>
        <translation>Nein, der Download würde von vorn beginnen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>Endgültige Adresse</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>Weitergeleitet an</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>Fortsetzbar</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeitslimit</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Checksum found</source>
        <translation>Ermittelte Prüfsumme</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <translation>Version (ETag)</translation>
    </message>
    <message>
        <source>Changed on server</source>
        <translation>Auf dem Server geändert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertiggestellt</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegelserver</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskGroup</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Default queue</source>
        <translation>Standard-Warteschlange</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place in the order of the downloads</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertiggestellt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
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
        <translation>Reihenfolge der &amp;Warteschlange</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskQuestions</name>
    <message>
        <source>New link</source>
        <translation>Neuer Link</translation>
    </message>
    <message>
        <source>Another address of the same file. What is here already is kept if it fits.</source>
        <translation>Eine andere Adresse derselben Datei. Was schon vorhanden ist, wird behalten, wenn es dazu passt.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>Diesen Link &amp;verwenden</translation>
    </message>
    <message>
        <source>A link begins with http:// or https://.</source>
        <translation>Ein Link beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>The name under which the file is saved in %1</source>
        <translation>Der Name, unter dem die Datei in %1 gespeichert wird</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Use this name</source>
        <translation>Diesen Namen &amp;verwenden</translation>
    </message>
    <message>
        <source>A name is not empty and has no “/”.</source>
        <translation>Ein Name ist nicht leer und enthält kein „/“.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>The checksum that the file must have, as its publisher tells it. Leave it empty to check nothing.</source>
        <translation>Die Prüfsumme, die die Datei haben muss, wie vom Herausgeber angegeben. Leer lassen, um nichts zu prüfen.</translation>
    </message>
    <message>
        <source>&amp;Checksum:</source>
        <translation>&amp;Prüfsumme:</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Festlegen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>Auf&amp;geben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <translation>Entfernen und löschen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeitslimit</translation>
    </message>
    <message>
        <source>For all downloads together, in bytes per second: 500K, 2M, 1.5G. “off” is no limit.</source>
        <translation>Für alle Downloads zusammen, in Byte pro Sekunde: 500K, 2M, 1.5G. „off“ bedeutet kein Limit.</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Limit:</translation>
    </message>
    <message>
        <source>A limit is a number with K, M or G, or “off”.</source>
        <translation>Ein Limit ist eine Zahl mit K, M oder G oder „off“.</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) again from the first byte?</source>
        <translation>
            <numerusform>%Ln Download ab dem ersten Byte neu beginnen?</numerusform>
            <numerusform>%Ln Downloads ab dem ersten Byte neu beginnen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Start “%1” again from the first byte?</source>
        <translation>„%1“ ab dem ersten Byte neu beginnen?</translation>
    </message>
    <message>
        <source>What was fetched already (%1) is thrown away.</source>
        <translation>Das bereits Heruntergeladene (%1) wird verworfen.</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln download(s)?</source>
        <translation>
            <numerusform>%Ln Download aufgeben?</numerusform>
            <numerusform>%Ln Downloads aufgeben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up “%1”?</source>
        <translation>„%1“ aufgeben?</translation>
    </message>
    <message>
        <source>What was fetched already (%1) is thrown away. Pause keeps it.</source>
        <translation>Das bereits Heruntergeladene (%1) wird verworfen. Beim Pausieren bleibt es erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>%Ln Download aus der Liste entfernen?</numerusform>
            <numerusform>%Ln Downloads aus der Liste entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>„%1“ aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>Not everything is finished: what was fetched already (%1) is given up.</source>
        <translation>Nicht alles ist fertig: Das bereits Heruntergeladene (%1) wird aufgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list and delete the files?</source>
        <translation>
            <numerusform>%Ln Download aus der Liste entfernen und die Datei löschen?</numerusform>
            <numerusform>%Ln Downloads aus der Liste entfernen und die Dateien löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the list and delete the file?</source>
        <translation>„%1“ aus der Liste entfernen und die Datei löschen?</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner auswählen</translation>
    </message>
</context>
<context>
    <name>longhaul::TransfersPage</name>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <comment>behind a number, with a space where the language has one</comment>
        <translation>&#xa0;KiB/s</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeitslimit</translation>
    </message>
    <message>
        <source>For all downloads together.</source>
        <translation>Für alle Downloads zusammen.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>One hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Einen Tag</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Zwei Wochen</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Andere Dauer</translation>
    </message>
    <message>
        <source>Wait for a lost network or server</source>
        <translation>Auf ein ausgefallenes Netzwerk oder einen ausgefallenen Server warten</translation>
    </message>
    <message>
        <source>After that time without a byte a download counts as failed.</source>
        <translation>Kommt in dieser Zeit kein Byte an, gilt ein Download als fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>Gleichzeitige Downloads</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>Die übrigen warten, bis sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>For one download, at most</source>
        <translation>Höchstens je Download</translation>
    </message>
    <message>
        <source>Longhaul opens only as many as make it faster.</source>
        <translation>Longhaul öffnet nur so viele, wie den Download beschleunigen.</translation>
    </message>
    <message>
        <source>To one server, at most</source>
        <translation>Höchstens je Server</translation>
    </message>
    <message>
        <source>Of all downloads from there together.</source>
        <translation>Für alle Downloads von dort zusammen.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
</context>
<context>
    <name>longhaul::TrayMenu</name>
    <message>
        <source>&amp;Open Longhaul</source>
        <translation>Longhaul ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Alle &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Alle f&amp;ortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop the agent</source>
        <translation>Agenten &amp;beenden</translation>
    </message>
    <message>
        <source>Downloads stop and go on with its next start.</source>
        <translation>Die Downloads halten an und laufen beim nächsten Start des Agenten weiter.</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Geschwindigkeitslimit</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
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
            <numerusform>%Ln Download wartet</numerusform>
            <numerusform>%Ln Downloads warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>Zurzeit wird nichts heruntergeladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloading</source>
        <translation>
            <numerusform>%Ln wird heruntergeladen</numerusform>
            <numerusform>%Ln werden heruntergeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartend</numerusform>
            <numerusform>%Ln wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
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
        <translation>%1 – pausiert</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
</context>
<context>
    <name>longhaul::TroubleCard</name>
    <message>
        <source>In detail: %1</source>
        <translation>Im Einzelnen: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::Verb</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>Remove and delete f&amp;ile…</source>
        <translation>Entfernen und &amp;Datei löschen…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>Ne&amp;uer Link…</translation>
    </message>
    <message>
        <source>O&amp;ther name…</source>
        <translation>Ande&amp;rer Name…</translation>
    </message>
    <message>
        <source>Compare c&amp;hecksum with…</source>
        <translation>Prüf&amp;summe vergleichen mit…</translation>
    </message>
    <message>
        <source>Choos&amp;e folder…</source>
        <translation>Ordner auswä&amp;hlen…</translation>
    </message>
</context>
<context>
    <name>longhaul::WindowActions</name>
    <message>
        <source>&amp;Add links…</source>
        <translation>&amp;Links hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>Links &amp;einfügen</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Alle &amp;pausieren</translation>
    </message>
    <message>
        <source>Resume a&amp;ll</source>
        <translation>Alle &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Remove &amp;finished from list</source>
        <translation>Fertige aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>Seiten&amp;leiste</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;About Longhaul</source>
        <translation>&amp;Über Longhaul</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>Do&amp;wnload</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ans&amp;icht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Drop &amp;target</source>
        <translation>Ablage&amp;ziel</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
</context>
<context>
    <name>longhaul::WindowNews</name>
    <message>
        <source>Finished: %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what went wrong, name of the file</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
