<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>longhaul::AboutBox</name>
    <message>
        <source>About Longhaul</source>
        <translation>Acerca de Longhaul</translation>
    </message>
    <message>
        <source>Longhaul %1</source>
        <translation>Longhaul %1</translation>
    </message>
    <message>
        <source>A download manager whose transfers do not belong to its window.</source>
        <translation>Un gestor de descargas cuyas transferencias no dependen de su ventana.</translation>
    </message>
</context>
<context>
    <name>longhaul::AddDialog</name>
    <message>
        <source>Add downloads</source>
        <translation>Añadir descargas</translation>
    </message>
    <message>
        <source>Handing over to the agent</source>
        <translation>Entrega al agente</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add (%1)</source>
        <translation>Añadir (%1)</translation>
    </message>
    <message>
        <source>The agent is being started. You can go on typing.</source>
        <translation>El agente se está iniciando. Puede seguir escribiendo.</translation>
    </message>
    <message>
        <source>The agent cannot be reached. What you typed is kept; it can be added as soon as the agent is back.</source>
        <translation>No se puede contactar con el agente. Lo que ha escrito se conserva y podrá añadirse en cuanto el agente vuelva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were added before; the others are still here.</source>
        <translation>
            <numerusform>%Ln enlace se añadió antes; los demás siguen aquí.</numerusform>
            <numerusform>%Ln enlaces se añadieron antes; los demás siguen aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you typed is lost.</source>
        <translation>No se ha perdido nada de lo que ha escrito.</translation>
    </message>
    <message>
        <source>The agent was lost before it had taken the links. Try again when it is back.</source>
        <translation>Se perdió la conexión con el agente antes de que recibiera los enlaces. Vuelva a intentarlo cuando esté disponible.</translation>
    </message>
    <message>
        <source>The agent refused: %1.</source>
        <translation>El agente lo rechazó: %1.</translation>
    </message>
    <message>
        <source>Links of a &amp;web page…</source>
        <translation>Enlaces de una página &amp;web…</translation>
    </message>
</context>
<context>
    <name>longhaul::AddEntry</name>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>%Ln descarga añadida</numerusform>
            <numerusform>%Ln descargas añadidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::AddOptions</name>
    <message>
        <source>M&amp;ore choices</source>
        <translation>&amp;Más opciones</translation>
    </message>
    <message>
        <source>&amp;Start at once</source>
        <translation>Empezar de &amp;inmediato</translation>
    </message>
    <message>
        <source>Otherwise it waits, paused, until you resume it.</source>
        <translation>De lo contrario, la descarga queda en pausa hasta que la reanude.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Chec&amp;ksum:</source>
        <translation>&amp;Suma de verificación:</translation>
    </message>
    <message>
        <source>sha256:… or the digits alone</source>
        <translation>sha256:… o solo los dígitos</translation>
    </message>
    <message>
        <source>The file is compared with this %1 checksum.</source>
        <translation>El archivo se compara con esta suma de verificación %1.</translation>
    </message>
    <message>
        <source>The file is compared with the %1 checksum that came with the link.</source>
        <translation>El archivo se compara con la suma de verificación %1 que venía con el enlace.</translation>
    </message>
</context>
<context>
    <name>longhaul::AwayPanel</name>
    <message>
        <source>A download that is no longer in the list</source>
        <translation>Una descarga que ya no está en la lista</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the button does, name of the file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Durante su ausencia</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>Entendid&amp;o</translation>
    </message>
    <message>
        <source>Closes “While you were away”</source>
        <translation>Cierra «Durante su ausencia»</translation>
    </message>
    <message>
        <source>What finished and failed</source>
        <translation>Descargas terminadas y fallidas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln terminada</numerusform>
            <numerusform>%Ln terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln requiere su atención</numerusform>
            <numerusform>%Ln requieren su atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still going</source>
        <translation>
            <numerusform>%Ln sigue en curso</numerusform>
            <numerusform>%Ln siguen en curso</numerusform>
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
            <numerusform>y %Ln más, en la lista de abajo</numerusform>
            <numerusform>y %Ln más, todas en la lista de abajo</numerusform>
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
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>Mostrar en la lista</translation>
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
        <translation>%1 ha presentado un certificado en el que este equipo no confía. Es posible que alguien se haya interpuesto entre usted y el servidor. Confíe en él solo si su propietario le ha comunicado esta huella digital o si el servidor es suyo.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for %1</source>
        <translation>&amp;Confiar en este certificado para %1</translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>Problema:</translation>
    </message>
    <message>
        <source>Shown by:</source>
        <translation>Presentado por:</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Presentado por</translation>
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
        <translation>Válido desde:</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>Válido hasta:</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>Huella digital (SHA-256):</translation>
    </message>
</context>
<context>
    <name>longhaul::ChecksumDialog</name>
    <message>
        <source>Compare checksum</source>
        <translation>Comparar la suma de verificación</translation>
    </message>
    <message>
        <source>Type or paste the checksum that the publisher of “%1” tells. It is compared with that of the file on the disk.</source>
        <translation>Escriba o pegue la suma de verificación que indica quien publica «%1». Se compara con la del archivo que hay en el disco.</translation>
    </message>
    <message>
        <source>&amp;Checksum:</source>
        <translation>&amp;Suma de verificación:</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de verificación</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>Reading the file: %1 %</source>
        <translation>Leyendo el archivo: %1&#xa0;%</translation>
    </message>
    <message>
        <source>This file has %1 %2</source>
        <comment>algorithm, digest</comment>
        <translation>Este archivo tiene %1 %2</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Equal. This is the file that its publisher means.</source>
        <translation>Coincide. Es el archivo que publica su autor.</translation>
    </message>
    <message>
        <source>Different. This is another file than the publisher means, or another version of it.
Its own checksum is %1</source>
        <translation>Diferente. No es el archivo que publica su autor, o es otra versión de él.
Su propia suma de verificación es %1</translation>
    </message>
</context>
<context>
    <name>longhaul::ChecksumInput</name>
    <message>
        <source>Give the digits 0–9 and a–f, or the algorithm, a colon and the digits.</source>
        <translation>Indique los dígitos 0–9 y a–f, o bien el algoritmo, dos puntos y los dígitos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s) fit no checksum: MD5 has 32, SHA-1 40, SHA-256 64, SHA-512 128.</source>
        <translation>
            <numerusform>%Ln dígito no corresponde a ninguna suma de verificación: MD5 tiene 32, SHA-1 40, SHA-256 64, SHA-512 128.</numerusform>
            <numerusform>%Ln dígitos no corresponden a ninguna suma de verificación: MD5 tiene 32, SHA-1 40, SHA-256 64, SHA-512 128.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known here. There are md5, sha1, sha224, sha256, sha384 and sha512.</source>
        <translation>«%1» no se conoce aquí. Se admiten md5, sha1, sha224, sha256, sha384 y sha512.</translation>
    </message>
    <message>
        <source>%1 has %2 digits, here are %3.</source>
        <translation>%1 tiene %2 dígitos; aquí hay %3.</translation>
    </message>
</context>
<context>
    <name>longhaul::ClearButton</name>
    <message>
        <source>Clear this field</source>
        <translation>Vaciar este campo</translation>
    </message>
</context>
<context>
    <name>longhaul::ClipboardOffer</name>
    <message>
        <source>&amp;Add now…</source>
        <translation>Añadir a&amp;hora…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) in the clipboard.</source>
        <translation>
            <numerusform>%Ln enlace en el portapapeles.</numerusform>
            <numerusform>%Ln enlaces en el portapapeles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::ClosingNotice</name>
    <message>
        <source>Downloads go on</source>
        <translation>Las descargas continúan</translation>
    </message>
    <message>
        <source>Your downloads go on when this window is closed.</source>
        <translation>Sus descargas continúan al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent carries them on in the background. Open Longhaul again at any time: it tells what finished meanwhile. To stop a download, pause it.</source>
        <translation>El agente de Longhaul las continúa en segundo plano. Abra Longhaul de nuevo en cualquier momento: le mostrará lo que haya terminado entretanto. Para detener una descarga, póngala en pausa.</translation>
    </message>
    <message>
        <source>&amp;Do not show this again</source>
        <translation>&amp;No volver a mostrar esto</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Mantenerla abierta</translation>
    </message>
</context>
<context>
    <name>longhaul::ConnectionBanner</name>
    <message>
        <source>Another Longhaul window is told now what finishes and fails. Downloads are not affected.</source>
        <translation>Otra ventana de Longhaul recibe ahora los avisos de lo que termina y lo que falla. Las descargas no se ven afectadas.</translation>
    </message>
    <message>
        <source>Tell this &amp;window</source>
        <translation>Avisar a&amp;quí</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent was stopped, so nothing is downloaded. All downloads are kept.</source>
        <translation>El agente de Longhaul se ha detenido, así que no se descarga nada. Todas las descargas se conservan.</translation>
    </message>
    <message>
        <source>S&amp;tart it</source>
        <translation>Ini&amp;ciar</translation>
    </message>
    <message>
        <source>Longhaul is starting its agent…</source>
        <translation>Longhaul está iniciando su agente…</translation>
    </message>
    <message>
        <source>The connection to Longhaul&apos;s agent is lost. It is being restored; no download is lost.</source>
        <translation>Se ha perdido la conexión con el agente de Longhaul. Se está restableciendo; no se pierde ninguna descarga.</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Conectar ahora</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent cannot be reached; it is tried again by itself. In detail: %1</source>
        <translation>No se puede contactar con el agente de Longhaul; se reintenta automáticamente. En detalle: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>Deta&amp;lles</translation>
    </message>
    <message>
        <source>Log of this download</source>
        <translation>Registro de esta descarga</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Todavía no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>Select a download to see its details.</source>
        <translation>Seleccione una descarga para ver sus detalles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) selected, %1 fetched</source>
        <translation>
            <numerusform>%Ln descarga seleccionada, %1 descargados</numerusform>
            <numerusform>%Ln descargas seleccionadas, %1 descargados</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare checks&amp;um with…</source>
        <translation>Comparar la su&amp;ma de verificación con…</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>V&amp;elocidad</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Serve&amp;r</source>
        <translation>Servido&amp;r</translation>
    </message>
</context>
<context>
    <name>longhaul::DropTarget</name>
    <message>
        <source>Longhaul drop target</source>
        <translation>Zona para soltar de Longhaul</translation>
    </message>
    <message>
        <source>Drop links here. A double click opens Longhaul.</source>
        <translation>Suelte enlaces aquí. Un doble clic abre Longhaul.</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>Suelte enlaces aquí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln activa</numerusform>
            <numerusform>%Ln activas</numerusform>
        </translation>
    </message>
    <message>
        <source>No data at the moment</source>
        <translation>Sin datos por el momento</translation>
    </message>
    <message>
        <source>&amp;Open Longhaul</source>
        <translation>&amp;Abrir Longhaul</translation>
    </message>
    <message>
        <source>&amp;Add copied links</source>
        <translation>Aña&amp;dir los enlaces copiados</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;Reanudar todas</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Pausar todas</translation>
    </message>
    <message>
        <source>&amp;Hide the drop target</source>
        <translation>&amp;Ocultar la zona para soltar</translation>
    </message>
</context>
<context>
    <name>longhaul::DropVeil</name>
    <message>
        <source>Drop here to download</source>
        <translation>Suelte aquí para descargar</translation>
    </message>
</context>
<context>
    <name>longhaul::EmptyState</name>
    <message>
        <source>Add lin&amp;ks…</source>
        <translation>Añadir en&amp;laces…</translation>
    </message>
    <message>
        <source>&amp;Show all downloads</source>
        <translation>Mostrar &amp;todas las descargas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>No download has these words in its name or its server.</source>
        <translation>Ninguna descarga contiene estas palabras en su nombre o su servidor.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>No download is in this state at the moment.</source>
        <translation>Ninguna descarga está en este estado por el momento.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Drag links, text or a file of links onto this window.</source>
        <translation>Arrastre enlaces, texto o un archivo de enlaces a esta ventana.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Copy links anywhere, then press %1 here.</source>
        <translation>Copie enlaces en cualquier sitio y pulse %1 aquí.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write addresses yourself, one or many.</source>
        <translation>Escriba usted las direcciones, una o varias.</translation>
    </message>
    <message>
        <source>No downloads yet</source>
        <translation>Todavía no hay descargas</translation>
    </message>
    <message>
        <source>There are three ways to add some:</source>
        <translation>Hay tres maneras de añadirlas:</translation>
    </message>
</context>
<context>
    <name>longhaul::EngineSentences</name>
    <message>
        <source>Failed (%1): %2</source>
        <translation>Fallo (%1): %2</translation>
    </message>
    <message>
        <source>Waiting (%1): %2</source>
        <translation>En espera (%1): %2</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>Redirigida a %1</translation>
    </message>
    <message>
        <source>A file of that name was there already; it was kept, nothing was downloaded.</source>
        <translation>Ya había un archivo con ese nombre; se conservó y no se descargó nada.</translation>
    </message>
    <message>
        <source>Finished: %1 bytes.</source>
        <translation>Terminada: %1 bytes.</translation>
    </message>
    <message>
        <source>The server asks for a sign-in; one is remembered.</source>
        <translation>El servidor pide iniciar sesión; hay unos datos de acceso guardados.</translation>
    </message>
    <message>
        <source>The old part is kept as &quot;%1&quot;.</source>
        <translation>La parte anterior se conserva como «%1».</translation>
    </message>
    <message>
        <source>The old part stays where it is: %1</source>
        <translation>La parte anterior se queda donde está: %1</translation>
    </message>
    <message>
        <source>New link: %1</source>
        <translation>Enlace nuevo: %1</translation>
    </message>
    <message>
        <source>The folder is now %1.</source>
        <translation>La carpeta es ahora %1.</translation>
    </message>
    <message>
        <source>The certificate %1 is trusted for %2.</source>
        <translation>El certificado %1 se acepta para %2.</translation>
    </message>
    <message>
        <source>what task %1 has fetched cannot be taken along (%2); bring the drive or the folder back, or resume the task with --restart first</source>
        <translation>Lo que la descarga %1 ya ha recibido no se puede trasladar (%2). Vuelva a conectar la unidad, recupere la carpeta o empiece antes la descarga de nuevo.</translation>
    </message>
    <message>
        <source>there is no room for task %1 (%2)</source>
        <translation>No hay espacio para la descarga %1 (%2).</translation>
    </message>
    <message>
        <source>task %1 stays in %2</source>
        <translation>La descarga %1 se queda en %2</translation>
    </message>
    <message>
        <source>task %1 stays in %2, as asked</source>
        <translation>La descarga %1 se queda en %2, como se pidió.</translation>
    </message>
    <message>
        <source>task %1 has finished meanwhile</source>
        <translation>La descarga %1 ha terminado entretanto.</translation>
    </message>
    <message>
        <source>the task was removed</source>
        <translation>La descarga se ha quitado.</translation>
    </message>
    <message>
        <source>The file had its final name already.</source>
        <translation>El archivo ya tenía su nombre definitivo.</translation>
    </message>
    <message>
        <source>The part file was deleted; the download starts again.</source>
        <translation>El archivo parcial se eliminó; la descarga empieza de nuevo.</translation>
    </message>
    <message>
        <source>Somebody changed the part file; the download starts again.</source>
        <translation>Alguien modificó el archivo parcial; la descarga empieza de nuevo.</translation>
    </message>
    <message>
        <source>The part file is shorter than it was; what is missing is fetched again.</source>
        <translation>El archivo parcial es más corto que antes; lo que falta se vuelve a descargar.</translation>
    </message>
    <message>
        <source>The part file is gone; the download starts again.</source>
        <translation>El archivo parcial ha desaparecido; la descarga empieza de nuevo.</translation>
    </message>
    <message>
        <source>The server cannot go on in the middle; the download starts again.</source>
        <translation>El servidor no puede continuar a la mitad; la descarga empieza de nuevo.</translation>
    </message>
    <message>
        <source>%1 is left out (%2); the mirrors go on.</source>
        <translation>%1 queda descartado (%2); los servidores espejo continúan.</translation>
    </message>
    <message>
        <source>%1 failed (%2); going on with the mirror %3.</source>
        <translation>%1 falló (%2); se continúa con el servidor espejo %3.</translation>
    </message>
    <message>
        <source>The mirror %1 has the same file; it helps.</source>
        <translation>El servidor espejo %1 tiene el mismo archivo; ayuda a descargarlo.</translation>
    </message>
    <message>
        <source>The mirror %1 is left out: %2.</source>
        <translation>El servidor espejo %1 queda descartado: %2.</translation>
    </message>
    <message>
        <source>%1 bytes in wrong pieces; fetching them again from %2.</source>
        <translation>%1 bytes en trozos erróneos; se vuelven a descargar de %2.</translation>
    </message>
    <message>
        <source>The wrong pieces could not be fetched again: %1</source>
        <translation>Los trozos erróneos no se pudieron volver a descargar: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer to If-Range says nothing; asking without it and comparing.</source>
        <translation>La respuesta del servidor a If-Range no dice nada; se pide sin ella y se compara.</translation>
    </message>
    <message>
        <source>Asking for the whole file: %1</source>
        <translation>Se pide el archivo entero: %1</translation>
    </message>
    <message>
        <source>The server sends the whole file; the bytes that are here are read over.</source>
        <translation>El servidor envía el archivo entero; los bytes que ya están aquí se pasan por alto.</translation>
    </message>
    <message>
        <source>The server refuses more connections; going on with %1.</source>
        <translation>El servidor rechaza más conexiones; se continúa con %1.</translation>
    </message>
    <message>
        <source>An answer does not fit beside the others (%1); going on with them.</source>
        <translation>Una respuesta no encaja con las demás (%1); se continúa con estas.</translation>
    </message>
    <message>
        <source>The address that the link led to has expired; asking the link again.</source>
        <translation>La dirección a la que llevaba el enlace ha caducado; se vuelve a preguntar al enlace.</translation>
    </message>
    <message>
        <source>Refused beside connections that have ended meanwhile; asking once more.</source>
        <translation>Rechazada junto a conexiones que ya han terminado; se pide otra vez.</translation>
    </message>
    <message>
        <source>The connection ended (%1); going on.</source>
        <translation>La conexión terminó (%1); se continúa.</translation>
    </message>
    <message>
        <source>The server closed the connection and sent nothing; asking once more.</source>
        <translation>El servidor cerró la conexión sin enviar nada; se pide otra vez.</translation>
    </message>
    <message>
        <source>Nobody told the length, and whether the connection was closed or lost was not seen; asking once more.</source>
        <translation>No se indicó la longitud y no se vio si la conexión se cerró o se perdió; se pide otra vez.</translation>
    </message>
    <message>
        <source>The server tells the file&apos;s %1.</source>
        <translation>El servidor indica la suma %1 del archivo.</translation>
    </message>
    <message>
        <source>%1 has the file&apos;s %2.</source>
        <translation>%1 contiene la suma %2 del archivo.</translation>
    </message>
    <message>
        <source>There is no sums file beside the address; the server tells the file&apos;s %1.</source>
        <translation>No hay archivo de sumas junto a la dirección; el servidor indica la suma %1 del archivo.</translation>
    </message>
    <message>
        <source>There is no sums file beside the address; the file&apos;s own sha256 is kept.</source>
        <translation>No hay archivo de sumas junto a la dirección; se guarda la suma SHA-256 del propio archivo.</translation>
    </message>
    <message>
        <source>the server ended the answer early</source>
        <translation>el servidor terminó la respuesta antes de tiempo</translation>
    </message>
    <message>
        <source>the server closed the connection before the end</source>
        <translation>el servidor cerró la conexión antes del final</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>el servidor cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>the server closed the connection and sent nothing</source>
        <translation>el servidor cerró la conexión sin enviar nada</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>el servidor rechazó la conexión</translation>
    </message>
    <message>
        <source>the server&apos;s name was not found</source>
        <translation>no se encontró el nombre del servidor</translation>
    </message>
    <message>
        <source>the connection timed out</source>
        <translation>la conexión agotó el tiempo de espera</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>la conexión se restableció</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>no se pudo establecer una conexión segura</translation>
    </message>
    <message>
        <source>the proxy could not be used</source>
        <translation>no se pudo usar el proxy</translation>
    </message>
    <message>
        <source>the proxy asks for a user name and a password</source>
        <translation>el proxy pide un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>the answer is not valid HTTP</source>
        <translation>la respuesta no es HTTP válido</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>falló la red</translation>
    </message>
    <message>
        <source>nothing came for a while</source>
        <translation>no llegó nada durante un rato</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>no respondió a tiempo</translation>
    </message>
    <message>
        <source>the answer was cut</source>
        <translation>la respuesta llegó cortada</translation>
    </message>
    <message>
        <source>it redirects to nowhere</source>
        <translation>redirige a ninguna parte</translation>
    </message>
    <message>
        <source>it redirects to another server</source>
        <translation>redirige a otro servidor</translation>
    </message>
    <message>
        <source>its answer does not fit</source>
        <translation>su respuesta no encaja</translation>
    </message>
    <message>
        <source>its file has another length</source>
        <translation>su archivo tiene otra longitud</translation>
    </message>
    <message>
        <source>its file begins with other bytes</source>
        <translation>su archivo empieza con otros bytes</translation>
    </message>
    <message>
        <source>its file has another date, and no digest tells that it is the same</source>
        <translation>su archivo tiene otra fecha y ninguna suma de verificación muestra que sea el mismo</translation>
    </message>
    <message>
        <source>it does not tell the versions of its file apart</source>
        <translation>no distingue las versiones de su archivo</translation>
    </message>
    <message>
        <source>it is much slower than the others</source>
        <translation>es mucho más lento que los demás</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>el servidor respondió con el estado %1</translation>
    </message>
    <message>
        <source>the server calls it another version</source>
        <translation>el servidor dice que es otra versión</translation>
    </message>
    <message>
        <source>a web page in place of the file</source>
        <translation>una página web en lugar del archivo</translation>
    </message>
    <message>
        <source>a web page came in its place</source>
        <translation>en su lugar llegó una página web</translation>
    </message>
    <message>
        <source>an encoded file, although no encoding was asked for</source>
        <translation>un archivo codificado, aunque no se pidió ninguna codificación</translation>
    </message>
    <message>
        <source>the file had %1 bytes and has %2 now</source>
        <translation>el archivo tenía %1 bytes y ahora tiene %2</translation>
    </message>
    <message>
        <source>the file on the server has %1 bytes now</source>
        <translation>el archivo del servidor tiene ahora %1 bytes</translation>
    </message>
    <message>
        <source>the server says %1 bytes, and %2 bytes</source>
        <translation>el servidor dice %1 bytes y también %2 bytes</translation>
    </message>
    <message>
        <source>asked from byte %1, answered from byte %2</source>
        <translation>se pidió desde el byte %1 y respondió desde el byte %2</translation>
    </message>
    <message>
        <source>the server sent the whole file in place of a range</source>
        <translation>el servidor envió el archivo entero en lugar de un intervalo</translation>
    </message>
    <message>
        <source>the server sends the whole file in place of the rest</source>
        <translation>el servidor envía el archivo entero en lugar del resto</translation>
    </message>
    <message>
        <source>the server refuses the range</source>
        <translation>el servidor rechaza el intervalo</translation>
    </message>
    <message>
        <source>the server refuses to go on at byte %1</source>
        <translation>el servidor se niega a continuar en el byte %1</translation>
    </message>
    <message>
        <source>the server does not tell whether the file is still the same</source>
        <translation>el servidor no indica si el archivo sigue siendo el mismo</translation>
    </message>
    <message>
        <source>the server always stops after %1 bytes</source>
        <translation>el servidor se detiene siempre tras %1 bytes</translation>
    </message>
    <message>
        <source>the file has become shorter</source>
        <translation>el archivo es ahora más corto</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>más de %1 redirecciones</translation>
    </message>
    <message>
        <source>the part file could not be compared</source>
        <translation>no se pudo comparar el archivo parcial</translation>
    </message>
    <message>
        <source>the part file was deleted</source>
        <translation>el archivo parcial se eliminó</translation>
    </message>
    <message>
        <source>the part file was replaced</source>
        <translation>el archivo parcial se reemplazó</translation>
    </message>
    <message>
        <source>the part file is shorter than it was</source>
        <translation>el archivo parcial es más corto que antes</translation>
    </message>
    <message>
        <source>somebody else has written to it</source>
        <translation>otra persona o programa ha escrito en él</translation>
    </message>
    <message>
        <source>somebody else has shortened it</source>
        <translation>otra persona o programa lo ha acortado</translation>
    </message>
    <message>
        <source>somebody else has written to the part file</source>
        <translation>otra persona o programa ha escrito en el archivo parcial</translation>
    </message>
    <message>
        <source>bytes that were compared are different on the server now</source>
        <translation>los bytes comparados son ahora distintos en el servidor</translation>
    </message>
    <message>
        <source>answers without a length ended at different bytes</source>
        <translation>varias respuestas sin longitud terminaron en bytes distintos</translation>
    </message>
    <message>
        <source>the bytes at %1 are gone</source>
        <translation>los bytes en la posición %1 han desaparecido</translation>
    </message>
    <message>
        <source>%1 bytes in place of %2</source>
        <translation>%1 bytes en lugar de %2</translation>
    </message>
    <message>
        <source>%1 %2 in place of %3, which %4</source>
        <translation>%1 %2 en lugar de %3 (%4)</translation>
    </message>
    <message>
        <source>the server told in a header</source>
        <translation>según una cabecera del servidor</translation>
    </message>
    <message>
        <source>a sums file beside the address has</source>
        <translation>según un archivo de sumas junto a la dirección</translation>
    </message>
    <message>
        <source>the Metalink has</source>
        <translation>según el Metalink</translation>
    </message>
    <message>
        <source>was given</source>
        <translation>valor indicado</translation>
    </message>
    <message>
        <source>pieces are not those that the Metalink tells</source>
        <translation>hay trozos que no son los que indica el Metalink</translation>
    </message>
    <message>
        <source>%1 bytes are needed, %2 are free</source>
        <translation>se necesitan %1 bytes y hay %2 libres</translation>
    </message>
    <message>
        <source>the drive of %1 is not there</source>
        <translation>la unidad de %1 no está</translation>
    </message>
    <message>
        <source>too many files of that name</source>
        <translation>demasiados archivos con ese nombre</translation>
    </message>
    <message>
        <source>every name is taken</source>
        <translation>todos los nombres están ocupados</translation>
    </message>
    <message>
        <source>another file has the part file&apos;s name</source>
        <translation>otro archivo tiene el nombre del archivo parcial</translation>
    </message>
    <message>
        <source>too many old parts of that name</source>
        <translation>demasiadas partes anteriores con ese nombre</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>no such file in the folder</source>
        <translation>no hay tal archivo en la carpeta</translation>
    </message>
    <message>
        <source>the file ended early</source>
        <translation>el archivo terminó antes de tiempo</translation>
    </message>
    <message>
        <source>the server redirects to what is no address</source>
        <translation>el servidor redirige a algo que no es una dirección</translation>
    </message>
    <message>
        <source>the server redirects to the protocol &quot;%1&quot;</source>
        <translation>el servidor redirige al protocolo «%1»</translation>
    </message>
    <message>
        <source>the server redirects to an address without a host</source>
        <translation>el servidor redirige a una dirección sin nombre de servidor</translation>
    </message>
    <message>
        <source>the server redirects from https to http, to %1</source>
        <translation>el servidor redirige de https a http, a %1</translation>
    </message>
    <message>
        <source>a redirect without an address</source>
        <translation>una redirección sin dirección</translation>
    </message>
    <message>
        <source>%1 showed a certificate for %2, issued by %3, valid from %4 until %5, SHA-256 %6</source>
        <translation>%1 mostró un certificado para %2, emitido por %3, válido desde el %4 hasta el %5, SHA-256 %6</translation>
    </message>
    <message>
        <source>another try</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>otro intento</translation>
    </message>
    <message>
        <source>network</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>red</translation>
    </message>
    <message>
        <source>busy server</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>servidor ocupado</translation>
    </message>
    <message>
        <source>disk space</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>espacio en disco</translation>
    </message>
    <message>
        <source>folder missing</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>falta la carpeta</translation>
    </message>
    <message>
        <source>schedule</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>horario</translation>
    </message>
    <message>
        <source>metered network</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>red de uso medido</translation>
    </message>
    <message>
        <source>keyring</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>depósito de claves</translation>
    </message>
</context>
<context>
    <name>longhaul::Exchange</name>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Export the preferences</source>
        <translation>Exportar las preferencias</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Importar preferencias</translation>
    </message>
    <message>
        <source>The agent does not run, so its settings are not known now.</source>
        <translation>El agente no está en marcha, así que sus ajustes no se conocen ahora.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>Se ha guardado «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>No se pudo guardar «%1».</translation>
    </message>
    <message>
        <source>The agent does not run, so its settings cannot be changed now.</source>
        <translation>El agente no está en marcha, así que sus ajustes no se pueden cambiar ahora.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>No se pudo leer «%1».</translation>
    </message>
    <message>
        <source>“%1” holds no preferences of Longhaul.</source>
        <translation>«%1» no contiene preferencias de Longhaul.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Longhaul.</source>
        <translation>«%1» se guardó con una versión más reciente de Longhaul.</translation>
    </message>
    <message>
        <source>The preferences of “%1” were taken.</source>
        <translation>Se han aplicado las preferencias de «%1».</translation>
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
        <translation>Archivos para otro equipo o como copia de seguridad</translation>
    </message>
    <message>
        <source>The list of downloads</source>
        <translation>La lista de descargas</translation>
    </message>
    <message>
        <source>Links, folders, names and limits; without passwords.</source>
        <translation>Enlaces, carpetas, nombres y límites; sin contraseñas.</translation>
    </message>
    <message>
        <source>The preferences</source>
        <translation>Las preferencias</translation>
    </message>
    <message>
        <source>All of these pages; without passwords.</source>
        <translation>Todo lo de estas páginas; sin contraseñas.</translation>
    </message>
</context>
<context>
    <name>longhaul::FailureWords</name>
    <message>
        <source>Not a valid link</source>
        <translation>Enlace no válido</translation>
    </message>
    <message>
        <source>Kind of link not supported</source>
        <translation>Tipo de enlace no admitido</translation>
    </message>
    <message>
        <source>Not found on the server</source>
        <translation>No encontrado en el servidor</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Es necesario iniciar sesión</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>Link goes in circles</source>
        <translation>El enlace entra en un bucle</translation>
    </message>
    <message>
        <source>Led to an insecure address</source>
        <translation>Redirigido a una dirección no segura</translation>
    </message>
    <message>
        <source>Server not trusted</source>
        <translation>Servidor no fiable</translation>
    </message>
    <message>
        <source>File changed on the server</source>
        <translation>Archivo modificado en el servidor</translation>
    </message>
    <message>
        <source>Cannot go on in the middle</source>
        <translation>No se puede reanudar</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Enlace caducado</translation>
    </message>
    <message>
        <source>Got a web page instead</source>
        <translation>Se recibió una página web</translation>
    </message>
    <message>
        <source>Contradictory answer</source>
        <translation>Respuesta contradictoria</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>Longitud incorrecta</translation>
    </message>
    <message>
        <source>Wrong checksum</source>
        <translation>Suma de verificación incorrecta</translation>
    </message>
    <message>
        <source>File exists already</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>Name not possible</source>
        <translation>Nombre no posible</translation>
    </message>
    <message>
        <source>Folder not writable</source>
        <translation>Carpeta sin permiso de escritura</translation>
    </message>
    <message>
        <source>Disk error</source>
        <translation>Error de disco</translation>
    </message>
    <message>
        <source>Gave up after many tries</source>
        <translation>Abandonada tras muchos intentos</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Error interno</translation>
    </message>
    <message>
        <source>The link is not a valid address. Check it and give a new one.</source>
        <translation>El enlace no es una dirección válida. Compruébelo e indique uno nuevo.</translation>
    </message>
    <message>
        <source>Longhaul downloads over http and https. Look for such a link to this file and give it here.</source>
        <translation>Longhaul descarga por http y https. Busque un enlace así a este archivo e indíquelo aquí.</translation>
    </message>
    <message>
        <source>The server has no such file. It may have moved: look it up and give a new link.</source>
        <translation>El servidor no tiene ese archivo. Quizá se haya movido: búsquelo e indique un enlace nuevo.</translation>
    </message>
    <message>
        <source>The server refuses access to this file. A fresh link or a sign-in may help.</source>
        <translation>El servidor deniega el acceso a este archivo. Puede ayudar un enlace reciente o iniciar sesión.</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password. Sign in, and it goes on.</source>
        <translation>El servidor pide un nombre de usuario y una contraseña. Inicie sesión y la descarga continuará.</translation>
    </message>
    <message>
        <source>The server answered with an error. Try again later, or give another link to this file.</source>
        <translation>El servidor respondió con un error. Vuelva a intentarlo más tarde o indique otro enlace a este archivo.</translation>
    </message>
    <message>
        <source>The link leads from address to address without end. Give a new link to this file.</source>
        <translation>El enlace lleva de dirección en dirección sin fin. Indique un enlace nuevo a este archivo.</translation>
    </message>
    <message>
        <source>The server sends this secure link on to an insecure or unknown address. Give a new link that you trust.</source>
        <translation>El servidor redirige este enlace seguro a una dirección no segura o desconocida. Indique un enlace nuevo en el que confíe.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was fetched from it. Check the address and the date of this computer. If you know this server, look at its certificate and trust it.</source>
        <translation>El servidor no pudo demostrar su identidad, así que no se descargó nada de él. Compruebe la dirección y la fecha de este equipo. Si conoce este servidor, examine su certificado y confíe en él.</translation>
    </message>
    <message>
        <source>The server has another version of the file now, and two versions do not fit together. Start again to get the new one; what is here of the old one can be kept beside it.</source>
        <translation>El servidor tiene ahora otra versión del archivo, y dos versiones no encajan. Empiece de nuevo para obtener la nueva; lo que hay de la anterior se puede conservar aparte.</translation>
    </message>
    <message>
        <source>The server no longer lets a download go on in the middle. Start again, or give another link to the same file.</source>
        <translation>El servidor ya no permite continuar una descarga a la mitad. Empiece de nuevo o indique otro enlace al mismo archivo.</translation>
    </message>
    <message>
        <source>The link was valid for a limited time. Give a fresh link to the same file: it goes on where it stopped.</source>
        <translation>El enlace era válido por tiempo limitado. Indique un enlace reciente al mismo archivo: la descarga continuará donde se detuvo.</translation>
    </message>
    <message>
        <source>A web page came instead of the file, often to sign in to a network or a site. Open the link in the browser, then try again.</source>
        <translation>En lugar del archivo llegó una página web, a menudo para iniciar sesión en una red o un sitio. Abra el enlace en el navegador y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>What the server says contradicts itself, so its data were not used. Try again, or give another link.</source>
        <translation>Lo que indica el servidor se contradice, así que no se usaron sus datos. Vuelva a intentarlo o indique otro enlace.</translation>
    </message>
    <message>
        <source>The file is longer or shorter than the server said. Start again to get a whole one.</source>
        <translation>El archivo es más largo o más corto de lo que indicó el servidor. Empiece de nuevo para obtenerlo completo.</translation>
    </message>
    <message>
        <source>The file is not the one that the checksum describes. Correct the checksum if it was mistyped, else start again or use another link.</source>
        <translation>El archivo no es el que describe la suma de verificación. Corrija la suma si se escribió mal; si no, empiece de nuevo o use otro enlace.</translation>
    </message>
    <message>
        <source>A file of this name is there already and was left alone. Choose another name.</source>
        <translation>Ya existe un archivo con este nombre y no se ha tocado. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>Un archivo no puede tener este nombre aquí. Elija otro.</translation>
    </message>
    <message>
        <source>Longhaul may not write to this folder. Choose another folder, or change its permissions and try again.</source>
        <translation>Longhaul no puede escribir en esta carpeta. Elija otra carpeta, o cambie sus permisos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it, then try again or choose another folder.</source>
        <translation>El disco notificó un error. Compruébelo y vuelva a intentarlo, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The trouble lasted too long, so Longhaul stopped trying. All that was fetched is kept: try again when you like.</source>
        <translation>El problema duró demasiado, así que Longhaul dejó de intentarlo. Todo lo descargado se conserva: vuelva a intentarlo cuando quiera.</translation>
    </message>
    <message>
        <source>Something went wrong inside Longhaul. Try again, and please report it with the agent&apos;s log.</source>
        <translation>Algo ha fallado dentro de Longhaul. Vuelva a intentarlo e informe del error adjuntando el registro del agente.</translation>
    </message>
    <message>
        <source>There was trouble on the way. Longhaul tries again by itself; nothing that was fetched is lost.</source>
        <translation>Ha habido un problema en el camino. Longhaul lo reintenta automáticamente; nada de lo descargado se pierde.</translation>
    </message>
    <message>
        <source>There is no way to the server at the moment. It goes on by itself when the network is back.</source>
        <translation>Por el momento no se puede llegar al servidor. La descarga continuará automáticamente cuando vuelva la red.</translation>
    </message>
    <message>
        <source>The server asked for patience. Longhaul comes back when the server said so.</source>
        <translation>El servidor pidió esperar. Longhaul volverá a intentarlo en el momento que este indicó.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and it goes on by itself.</source>
        <translation>El disco está lleno. Libere espacio y la descarga continuará automáticamente.</translation>
    </message>
    <message>
        <source>The target folder is not there. Connect its drive, and it goes on by itself.</source>
        <translation>La carpeta de destino no está disponible. Conecte su unidad y la descarga continuará automáticamente.</translation>
    </message>
    <message>
        <source>It starts by itself at the time that was set for it.</source>
        <translation>La descarga empezará automáticamente a la hora fijada.</translation>
    </message>
    <message>
        <source>This network costs by the amount. It goes on by itself on another one.</source>
        <translation>Esta red se cobra por consumo de datos. La descarga continuará automáticamente en otra.</translation>
    </message>
    <message>
        <source>The sign-in for this file is in the keyring. Unlock the keyring, and it goes on by itself.</source>
        <translation>Los datos de acceso para este archivo están en el depósito de claves. Desbloquéelo y la descarga continuará automáticamente.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>Empe&amp;zar de nuevo</translation>
    </message>
    <message>
        <source>Start again, &amp;keep the old part</source>
        <translation>Empezar de n&amp;uevo y conservar la parte anterior</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>&amp;Nuevo enlace…</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Loo&amp;k at certificate…</source>
        <translation>Ver el certi&amp;ficado…</translation>
    </message>
    <message>
        <source>Other &amp;name…</source>
        <translation>Otro nom&amp;bre…</translation>
    </message>
    <message>
        <source>&amp;Checksum…</source>
        <translation>Suma de veri&amp;ficación…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>A&amp;brir en el navegador</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>Elegir car&amp;peta…</translation>
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
        <translation>Archivos comprimidos</translation>
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
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
</context>
<context>
    <name>longhaul::FileNameCheck</name>
    <message>
        <source>A file name holds no “/”. Choose the folder above.</source>
        <translation>Un nombre de archivo no contiene «/». Elija la carpeta más arriba.</translation>
    </message>
    <message>
        <source>“%1” means a folder. Give the file another name.</source>
        <translation>«%1» designa una carpeta. Dé otro nombre al archivo.</translation>
    </message>
    <message>
        <source>A file name holds no line breaks and no control signs.</source>
        <translation>Un nombre de archivo no contiene saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>Este nombre es demasiado largo para un archivo.</translation>
    </message>
</context>
<context>
    <name>longhaul::FileOpener</name>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>«%1» ya no está ahí.</translation>
    </message>
    <message>
        <source>No program is set for opening “%1”.</source>
        <translation>No hay ningún programa configurado para abrir «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>La carpeta «%1» no existe.</translation>
    </message>
    <message>
        <source>No program is set for opening folders.</source>
        <translation>No hay ningún programa configurado para abrir carpetas.</translation>
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
            <numerusform>%1, %Ln descarga</numerusform>
            <numerusform>%1, %Ln descargas</numerusform>
        </translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>Tipos de archivos</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderEdit</name>
    <message>
        <source>This value was not taken; the one from before still holds.</source>
        <translation>Este valor no se ha aceptado; sigue valiendo el anterior.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Examinar: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Examina&amp;r…</translation>
    </message>
    <message>
        <source>&amp;Make this folder</source>
        <translation>Crear esta car&amp;peta</translation>
    </message>
    <message>
        <source>Only %1 are free there. Downloads wait until there is room.</source>
        <translation>Ahí solo hay %1 libres. Las descargas esperan hasta que haya espacio.</translation>
    </message>
    <message>
        <source>Folder for the downloads</source>
        <translation>Carpeta para las descargas</translation>
    </message>
    <message>
        <source>Use the folder of each &amp;kind of file</source>
        <translation>Utili&amp;zar la carpeta de cada tipo de archivo</translation>
    </message>
    <message>
        <source>Music, video and so on go to the folders that the preferences name for them. All else goes to the folder above.</source>
        <translation>La música, los vídeos, etc. van a las carpetas que se les asignan en las preferencias. Todo lo demás va a la carpeta de arriba.</translation>
    </message>
    <message>
        <source>This one goes to “%1”.</source>
        <translation>Esta descarga va a «%1».</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderState</name>
    <message>
        <source>This folder is not there. The downloads would wait for it.</source>
        <translation>Esta carpeta no existe. Las descargas la esperarían.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Esto es un archivo. Elija una carpeta.</translation>
    </message>
    <message>
        <source>You may not write into this folder. Choose another one.</source>
        <translation>No tiene permiso para escribir en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>Give the whole path of a folder, starting with “/”.</source>
        <translation>Indique la ruta completa de una carpeta, empezando por «/».</translation>
    </message>
</context>
<context>
    <name>longhaul::FoldersPage</name>
    <message>
        <source>Downloads go to</source>
        <translation>Guardar las descargas en</translation>
    </message>
    <message>
        <source>Unless another folder is chosen for a download or its kind of file.</source>
        <translation>Salvo que se elija otra carpeta para una descarga o su tipo de archivo.</translation>
    </message>
    <message>
        <source>Add a number to the name</source>
        <translation>Añadir un número al nombre</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>Reemplazar el archivo anterior</translation>
    </message>
    <message>
        <source>Leave the download out</source>
        <translation>Omitir la descarga</translation>
    </message>
    <message>
        <source>Let me decide</source>
        <translation>Dejarme decidir</translation>
    </message>
    <message>
        <source>When a file of that name is there</source>
        <translation>Cuando ya existe un archivo con ese nombre</translation>
    </message>
    <message>
        <source>Nothing is replaced unless you say so here.</source>
        <translation>No se reemplaza nada a menos que lo indique aquí.</translation>
    </message>
    <message>
        <source>Keep the date of the server</source>
        <translation>Conservar la fecha del servidor</translation>
    </message>
    <message>
        <source>Finished files carry the date of their last change there.</source>
        <translation>Los archivos terminados llevan la fecha de su última modificación en el servidor.</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <comment>a kind of file</comment>
        <translation>Carpeta para: %1</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>La carpeta de arriba</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Archivos y carpetas</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Todas las descargas</translation>
    </message>
    <message>
        <source>Folders for kinds of files</source>
        <translation>Carpetas por tipo de archivo</translation>
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
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percent; the space does not break</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
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
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the windows, the menus and the messages.</source>
        <translation>De las ventanas, los menús y los avisos.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark windows.</source>
        <translation>Ventanas claras u oscuras.</translation>
    </message>
    <message>
        <source>colours appearance style</source>
        <comment>words by which people look for the theme</comment>
        <translation>colores apariencia estilo aspecto</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Iniciar con el escritorio</translation>
    </message>
    <message>
        <source>Downloads go on as soon as you have signed in, without a window.</source>
        <translation>Las descargas continúan en cuanto inicia la sesión del escritorio, sin ventana.</translation>
    </message>
    <message>
        <source>login autostart boot</source>
        <comment>words by which people look for the start at login</comment>
        <translation>inicio de sesión arranque automático autoarranque</translation>
    </message>
    <message>
        <source>The autostart folder cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de inicio automático.</translation>
    </message>
    <message>
        <source>Offer copied links</source>
        <translation>Ofrecer los enlaces copiados</translation>
    </message>
    <message>
        <source>When you come back to the window with a link in the clipboard.</source>
        <translation>Cuando vuelva a la ventana con un enlace en el portapapeles.</translation>
    </message>
    <message>
        <source>Drop target</source>
        <translation>Zona para soltar</translation>
    </message>
    <message>
        <source>A small window above all others that shows the progress and takes links.</source>
        <translation>Una pequeña ventana por encima de las demás que muestra el progreso y recibe enlaces.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>the keyboard shortcuts</comment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>The keys for what Longhaul does, all in one list.</source>
        <translation>Las teclas de todo lo que hace Longhaul, en una sola lista.</translation>
    </message>
    <message>
        <source>hotkeys key bindings</source>
        <comment>words by which people look for the shortcuts</comment>
        <translation>atajos teclas teclado</translation>
    </message>
</context>
<context>
    <name>longhaul::LimitMenu</name>
    <message>
        <source>Speed li&amp;mit</source>
        <translation>&amp;Límite de velocidad</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;Sin límite</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Otro…</translation>
    </message>
    <message>
        <source>&amp;Other (%1)…</source>
        <translation>&amp;Otro (%1)…</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkDropTarget</name>
    <message>
        <source>There is no link in it. Longhaul takes links, text and web pages with links, lists of links, Metalinks and curl commands.</source>
        <translation>No contiene ningún enlace. Longhaul acepta enlaces, textos y páginas web con enlaces, listas de enlaces, Metalinks y órdenes de curl.</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkTableModel</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Reanudable</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkTableView</name>
    <message>
        <source>Found links</source>
        <translation>Enlaces encontrados</translation>
    </message>
    <message>
        <source>Each link is looked at before it starts: its name, its size, and whether it can be resumed.</source>
        <translation>Cada enlace se examina antes de empezar: su nombre, su tamaño y si se puede reanudar.</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkWords</name>
    <message>
        <source>“%1” is not supported</source>
        <translation>«%1» no se admite</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>No se pudo consultar</translation>
    </message>
    <message>
        <source>This is no complete link. Check its spelling.</source>
        <translation>Este enlace no está completo. Compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded.</source>
        <translation>Solo se pueden descargar enlaces http y https.</translation>
    </message>
    <message>
        <source>“%1” is not supported: only http and https links can be downloaded.</source>
        <translation>«%1» no se admite: solo se pueden descargar enlaces http y https.</translation>
    </message>
    <message>
        <source>The server asks you to sign in: give user name and password below.</source>
        <translation>El servidor le pide que inicie sesión: indique abajo el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The server could not be asked. It is tried again when the download starts.</source>
        <translation>No se pudo consultar al servidor. Se volverá a intentar cuando empiece la descarga.</translation>
    </message>
    <message>
        <source>Checksum given</source>
        <translation>Suma de verificación indicada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mirror(s)</source>
        <translation>
            <numerusform>%Ln servidor espejo</numerusform>
            <numerusform>%Ln servidores espejo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln header(s)</source>
        <translation>
            <numerusform>%Ln cabecera</numerusform>
            <numerusform>%Ln cabeceras</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in given</source>
        <translation>Datos de acceso indicados</translation>
    </message>
    <message>
        <source>Into “%1”</source>
        <translation>En «%1»</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>Cabeceras: %1</translation>
    </message>
    <message>
        <source>Mirror: %1</source>
        <translation>Servidor espejo: %1</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Ya está en la lista</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Already in the folder</source>
        <translation>Ya está en la carpeta</translation>
    </message>
    <message>
        <source>This link is in the list already. It would be downloaded once more.</source>
        <translation>Este enlace ya está en la lista. Se descargaría otra vez.</translation>
    </message>
    <message>
        <source>A file of this name is in the folder already. “If the file exists” says what happens.</source>
        <translation>Ya hay un archivo con este nombre en la carpeta. «Si el archivo ya existe» indica qué ocurre.</translation>
    </message>
</context>
<context>
    <name>longhaul::LinksInput</name>
    <message>
        <source>&amp;Links, one a line; text with links in it will do:</source>
        <translation>En&amp;laces, uno por línea; también vale un texto que los contenga:</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>[01-20] stands for all its numbers, [a-f] for its letters, [1-9:2] for every second one. Without the check mark the brackets are part of the link.</source>
        <translation>[01-20] representa todos sus números, [a-f] todas sus letras, [1-9:2] uno de cada dos. Sin la marca, los corchetes forman parte del enlace.</translation>
    </message>
    <message>
        <source>R&amp;ead ranges in brackets</source>
        <translation>Interpretar los rangos entre corc&amp;hetes</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;ead ranges in brackets: %Ln link(s), from “%1” to “%2”</source>
        <translation>
            <numerusform>Interpretar los rangos entre corc&amp;hetes: %Ln enlace, de «%1» a «%2»</numerusform>
            <numerusform>Interpretar los rangos entre corc&amp;hetes: %Ln enlaces, de «%1» a «%2»</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands for more links than can be added at once, which is %2.</source>
        <translation>«%1» representa más enlaces de los que se pueden añadir a la vez, que son %2.</translation>
    </message>
    <message>
        <source>There is no link in it. A link begins with http:// or https://.</source>
        <translation>No contiene ningún enlace. Un enlace empieza por http:// o https://.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a link left out.</source>
        <translation>
            <numerusform>Se ha omitido %Ln línea sin enlace.</numerusform>
            <numerusform>Se han omitido %Ln líneas sin enlace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated link(s) left out.</source>
        <translation>
            <numerusform>Se ha omitido %Ln enlace repetido.</numerusform>
            <numerusform>Se han omitido %Ln enlaces repetidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::LinksPane</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 de %2 elegidos</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, %2 en total</translation>
    </message>
    <message>
        <source>%1, at least %2 in all</source>
        <translation>%1, al menos %2 en total</translation>
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
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>To move downloads, show them in the order of the queue: View, Columns.</source>
        <translation>Para mover descargas, muéstrelas en el orden de la cola: Ver, Columnas.</translation>
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
        <translation>ninguno; o 500K, 2M …</translation>
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
        <translation>Baja</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>la predeterminada</translation>
    </message>
    <message>
        <source>Keep both: “name (1)”</source>
        <translation>Conservar ambos: «nombre (1)»</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Keep it, do not download</source>
        <translation>Conservarlo y no descargar</translation>
    </message>
    <message>
        <source>Stop and let me decide</source>
        <translation>Detenerse y dejarme decidir</translation>
    </message>
    <message>
        <source>Look for a file of che&amp;cksums beside the link</source>
        <translation>Buscar un archivo de sumas de verificación &amp;junto al enlace</translation>
    </message>
    <message>
        <source>Many servers have a file such as SHA256SUMS beside their downloads.</source>
        <translation>Muchos servidores tienen un archivo como SHA256SUMS junto a sus descargas.</translation>
    </message>
    <message>
        <source>Sa&amp;ve the sign-in in the keyring</source>
        <translation>&amp;Guardar los datos de acceso en el depósito de claves</translation>
    </message>
    <message>
        <source>the page on which the link stands</source>
        <translation>la página en la que está el enlace</translation>
    </message>
    <message>
        <source>as whom Longhaul asks; empty: as itself</source>
        <translation>identidad para las peticiones; vacío: Longhaul</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Nombre: valor, una por línea</translation>
    </message>
    <message>
        <source>a note for yourself</source>
        <translation>una nota para usted</translation>
    </message>
    <message>
        <source>Connec&amp;tions:</source>
        <translation>Cone&amp;xiones:</translation>
    </message>
    <message>
        <source>Speed lim&amp;it:</source>
        <translation>Límite de &amp;velocidad:</translation>
    </message>
    <message>
        <source>Priorit&amp;y:</source>
        <translation>Priorida&amp;d:</translation>
    </message>
    <message>
        <source>&amp;Queue:</source>
        <translation>C&amp;ola:</translation>
    </message>
    <message>
        <source>If the file e&amp;xists:</source>
        <translation>Si el archivo &amp;ya existe:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nombre de &amp;usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Contrase&amp;ña:</translation>
    </message>
    <message>
        <source>&amp;Referrer:</source>
        <translation>Re&amp;ferente:</translation>
    </message>
    <message>
        <source>User a&amp;gent:</source>
        <translation>Agen&amp;te de usuario:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>Ca&amp;beceras:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>D&amp;escripción:</translation>
    </message>
    <message>
        <source>Give a speed such as 500K or 2M.</source>
        <translation>Indique una velocidad como 500K o 2M.</translation>
    </message>
    <message>
        <source>Line %1 is no header. A header is a name, a colon and a value.</source>
        <translation>La línea %1 no es una cabecera. Una cabecera consta de nombre, dos puntos y valor.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
</context>
<context>
    <name>longhaul::NetworkPage</name>
    <message>
        <source>Way to the network</source>
        <translation>Acceso a la red</translation>
    </message>
    <message>
        <source>A password goes to the keyring, never into a file.</source>
        <translation>La contraseña se guarda en el depósito de claves, nunca en un archivo.</translation>
    </message>
    <message>
        <source>proxy HTTP SOCKS user name password port</source>
        <comment>words by which people look for it</comment>
        <translation>proxy HTTP SOCKS nombre de usuario contraseña puerto</translation>
    </message>
    <message>
        <source>Name of this program for servers</source>
        <translation>Nombre de este programa ante los servidores</translation>
    </message>
    <message>
        <source>The user agent. Some servers serve only browsers they know.</source>
        <translation>El agente de usuario. Algunos servidores solo atienden a navegadores que conocen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>longhaul::NotificationWords</name>
    <message>
        <source>Open Longhaul</source>
        <translation>Abrir Longhaul</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>Descarga terminada: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>size in folder</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 requiere su atención</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) finished</source>
        <translation>
            <numerusform>%Ln descarga terminada</numerusform>
            <numerusform>%Ln descargas terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>%Ln descarga fallida</numerusform>
            <numerusform>%Ln descargas fallidas</numerusform>
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
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Messages on the desktop</source>
        <translation>Avisos en el escritorio</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Mostrar avisos</translation>
    </message>
    <message>
        <source>One for all that happens together. Silent while something fills the screen.</source>
        <translation>Uno solo para todo lo que ocurre a la vez. Ninguno mientras algo ocupe toda la pantalla.</translation>
    </message>
    <message>
        <source>When downloads have finished</source>
        <translation>Cuando terminen descargas</translation>
    </message>
    <message>
        <source>With buttons to open the file and its folder.</source>
        <translation>Con botones para abrir el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>When downloads need you</source>
        <translation>Cuando haya descargas que requieran su atención</translation>
    </message>
    <message>
        <source>With a button for the next step.</source>
        <translation>Con un botón para el siguiente paso.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Área de notificación</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>Icono en el área de notificación</translation>
    </message>
    <message>
        <source>Shows the progress; its menu pauses, resumes and limits.</source>
        <translation>Muestra el progreso; su menú permite pausar, reanudar y limitar.</translation>
    </message>
</context>
<context>
    <name>longhaul::OfferWords</name>
    <message>
        <source>There is no address in the curl command.</source>
        <translation>La orden de curl no contiene ninguna dirección.</translation>
    </message>
    <message>
        <source>This curl command sends data (%1). Longhaul only fetches files; it sends nothing.</source>
        <translation>Esta orden de curl envía datos (%1). Longhaul solo descarga archivos; no envía nada.</translation>
    </message>
    <message>
        <source>This curl command asks with %1. Longhaul only fetches files, which is GET.</source>
        <translation>Esta orden de curl usa el método %1. Longhaul solo descarga archivos, es decir, usa GET.</translation>
    </message>
    <message>
        <source>The command ends in the middle of a text in quotes. Copy all of it.</source>
        <translation>La orden termina en medio de un texto entre comillas. Cópiela entera.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here and is left out.</source>
        <translation>«%1» no tiene sentido aquí y se omite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the Metalink have no http or https link and are left out.</source>
        <translation>
            <numerusform>%Ln archivo del Metalink no tiene enlace http o https y se omite.</numerusform>
            <numerusform>%Ln archivos del Metalink no tienen enlace http o https y se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has too many pieces; only the whole file is compared.</source>
        <translation>«%1» tiene demasiados fragmentos; solo se compara el archivo completo.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>No se pudo leer «%1».</translation>
    </message>
    <message>
        <source>“%1” was not read to its end.</source>
        <translation>«%1» no se leyó hasta el final.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more thing(s) were left out.</source>
        <translation>
            <numerusform>Se ha omitido %Ln elemento más.</numerusform>
            <numerusform>Se han omitido %Ln elementos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the list cannot be used and is left out. In detail: %2</source>
        <translation>La entrada %1 de la lista no sirve y se omite. En detalle: %2</translation>
    </message>
    <message>
        <source>This is no list of links. In detail: %1</source>
        <translation>Esto no es una lista de enlaces. En detalle: %1</translation>
    </message>
    <message>
        <source>The Metalink cannot be read. In detail: %1</source>
        <translation>No se puede leer el Metalink. En detalle: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::OneWindow</name>
    <message>
        <source>The folder %1 cannot be used: it must be yours alone.</source>
        <translation>No se puede usar la carpeta %1: debe ser solo suya.</translation>
    </message>
    <message>
        <source>Cannot listen at %1: %2</source>
        <translation>No se puede escuchar en %1: %2</translation>
    </message>
    <message>
        <source>Longhaul&apos;s window is open already, but does not answer.</source>
        <translation>La ventana de Longhaul ya está abierta, pero no responde.</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 pertenece a otro usuario.</translation>
    </message>
</context>
<context>
    <name>longhaul::OrderMenu</name>
    <message>
        <source>Or&amp;der</source>
        <translation>P&amp;osición</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>Al &amp;principio</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>Al &amp;final</translation>
    </message>
</context>
<context>
    <name>longhaul::PageLinksDialog</name>
    <message>
        <source>Links of a web page</source>
        <translation>Enlaces de una página web</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Read the page</source>
        <translation>&amp;Leer la página</translation>
    </message>
    <message>
        <source>words, or a pattern such as *.pdf</source>
        <translation>palabras o un patrón como *.pdf</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>Elegir &amp;todos los mostrados</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>No elegir &amp;ninguno</translation>
    </message>
    <message>
        <source>Links of the page</source>
        <translation>Enlaces de la página</translation>
    </message>
    <message>
        <source>&amp;Take the chosen links</source>
        <translation>&amp;Usar los enlaces elegidos</translation>
    </message>
    <message>
        <source>A&amp;ddress of the page:</source>
        <translation>&amp;Dirección de la página:</translation>
    </message>
    <message>
        <source>Only links &amp;with:</source>
        <translation>&amp;Solo enlaces con:</translation>
    </message>
    <message>
        <source>Where this page comes from is not known: only its complete links can be used.</source>
        <translation>No se conoce la procedencia de esta página: solo se pueden usar sus enlaces completos.</translation>
    </message>
    <message>
        <source>This is no complete link. Check its spelling.</source>
        <translation>Este enlace no está completo. Compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>The page is being read…</source>
        <translation>Leyendo la página…</translation>
    </message>
    <message>
        <source>The agent could not read the page: %1</source>
        <translation>El agente no pudo leer la página: %1</translation>
    </message>
    <message>
        <source>The page is very long; only the links of its beginning are here.</source>
        <translation>La página es muy larga; aquí solo están los enlaces del principio.</translation>
    </message>
    <message>
        <source>There is no link in this page that can be downloaded.</source>
        <translation>En esta página no hay ningún enlace que se pueda descargar.</translation>
    </message>
    <message>
        <source>%1 of %2 links shown, %3 chosen</source>
        <translation>%1 de %2 enlaces mostrados, %3 elegidos</translation>
    </message>
</context>
<context>
    <name>longhaul::PageLinksModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>Texto en la página</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
</context>
<context>
    <name>longhaul::PreferencesWindow</name>
    <message>
        <source>No preference has these words.</source>
        <translation>Ninguna preferencia contiene estas palabras.</translation>
    </message>
    <message>
        <source>The agent does not run, so what belongs to it cannot be changed now.</source>
        <translation>El agente no está en marcha, así que lo que depende de él no se puede cambiar ahora.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Buscar en las preferencias</translation>
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
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>Solo si lo pide</translation>
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
        <translation>Puerto:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nombre de usuario:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>Server of the proxy</source>
        <translation>Servidor del proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nombre de usuario en el proxy</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Contraseña en el proxy</translation>
    </message>
    <message>
        <source>Leave empty to keep the one there is</source>
        <translation>Déjela vacía para conservar la actual</translation>
    </message>
</context>
<context>
    <name>longhaul::SearchLine</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in names and servers</source>
        <translation>Buscar en nombres y servidores</translation>
    </message>
    <message>
        <source>Search in names and servers (%1)</source>
        <translation>Buscar en nombres y servidores (%1)</translation>
    </message>
</context>
<context>
    <name>longhaul::SegmentMap</name>
    <message>
        <source>Map of parts</source>
        <translation>Mapa de partes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) on their way</source>
        <translation>
            <numerusform>%Ln parte en curso</numerusform>
            <numerusform>%Ln partes en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Which parts of the file are here, from its beginning to its end. %1</source>
        <translation>Las partes del archivo que ya están aquí, desde el principio hasta el final. %1</translation>
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
        <translation>&amp;Usar aquí</translation>
    </message>
    <message>
        <source>&amp;No shortcut</source>
        <translation>&amp;Sin atajo</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Predeterminado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>&amp;Atajo:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nuevo atajo</translation>
    </message>
    <message>
        <source>Press the keys that the chosen action is to have.</source>
        <translation>Pulse las teclas que quiera asignar a la acción elegida.</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Restablecer todos</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field.</source>
        <translation>Elija una acción y pulse en el campo sus nuevas teclas.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <comment>a key, an action</comment>
        <translation>%1 pertenece a «%2».</translation>
    </message>
    <message>
        <source>Changed. It counts at once.</source>
        <translation>Cambiado. Se aplica de inmediato.</translation>
    </message>
</context>
<context>
    <name>longhaul::SignInDialog</name>
    <message>
        <source>The way to this server is not encrypted: others in the network may read the password.</source>
        <translation>La conexión con este servidor no está cifrada: otros en la red pueden leer la contraseña.</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>&amp;Recordar en el depósito de claves</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Otherwise the password is forgotten when the agent ends.</source>
        <translation>De lo contrario, la contraseña se olvida cuando el agente se cierra.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 le pide que se identifique.</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nombre de &amp;usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Con&amp;traseña:</translation>
    </message>
</context>
<context>
    <name>longhaul::SignInsPage</name>
    <message>
        <source>%1 at %2</source>
        <comment>user at server</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Trusted for %1: %2</source>
        <comment>server, short fingerprint</comment>
        <translation>De confianza para %1: %2</translation>
    </message>
    <message>
        <source>Refused everywhere: %1</source>
        <comment>short fingerprint</comment>
        <translation>Rechazado en todas partes: %1</translation>
    </message>
    <message>
        <source>Remembered sign-ins</source>
        <translation>Datos de acceso guardados</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>None. When a server asks who you are, its sign-in can be remembered.</source>
        <translation>Ninguno. Cuando un servidor le pide que se identifique, se pueden guardar los datos de acceso.</translation>
    </message>
    <message>
        <source>The passwords are in the keyring of the desktop.</source>
        <translation>Las contraseñas están en el depósito de claves del escritorio.</translation>
    </message>
    <message>
        <source>The keyring did not let go of it.</source>
        <translation>No se pudieron quitar los datos del depósito de claves.</translation>
    </message>
    <message>
        <source>Decisions about certificates</source>
        <translation>Decisiones sobre certificados</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>None. Servers are trusted as the system trusts them.</source>
        <translation>Ninguna. Se confía en los servidores igual que el sistema.</translation>
    </message>
    <message>
        <source>What you take back is asked again when it matters.</source>
        <translation>Lo que revoque se le volverá a preguntar cuando haga falta.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Datos de acceso</translation>
    </message>
    <message>
        <source>Servers that know you</source>
        <translation>Servidores que le conocen</translation>
    </message>
    <message>
        <source>Servers without a known certificate</source>
        <translation>Servidores sin certificado conocido</translation>
    </message>
</context>
<context>
    <name>longhaul::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Velocidad a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>Ahora %1, de media %2, como máximo %3</translation>
    </message>
    <message>
        <source>Nothing was fetched in the last minutes.</source>
        <translation>En los últimos minutos no se ha descargado nada.</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>time at the beginning of a graph</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>time at the end of a graph</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Nothing at the moment; on average %1, at most %2</source>
        <translation>Nada en este momento; %1 de media, %2 como máximo</translation>
    </message>
</context>
<context>
    <name>longhaul::StateWords</name>
    <message>
        <source>Trying again…</source>
        <translation>Reintentando…</translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>Nuevo intento en %1</translation>
    </message>
    <message>
        <source>Server is busy</source>
        <translation>Servidor ocupado</translation>
    </message>
    <message>
        <source>Server is busy, trying again in %1</source>
        <translation>Servidor ocupado, nuevo intento en %1</translation>
    </message>
    <message>
        <source>Waiting for data…</source>
        <translation>Esperando datos…</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <comment>speed, time left</comment>
        <translation>%1 · quedan %2</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Esperando la red</translation>
    </message>
    <message>
        <source>Waiting for disk space</source>
        <translation>Esperando espacio en el disco</translation>
    </message>
    <message>
        <source>Waiting for its folder to appear</source>
        <translation>Esperando la carpeta de destino</translation>
    </message>
    <message>
        <source>Waiting for its scheduled time</source>
        <translation>Esperando la hora programada</translation>
    </message>
    <message>
        <source>Waiting for an unmetered network</source>
        <translation>Esperando una red que no se cobre por consumo</translation>
    </message>
    <message>
        <source>Waiting for the keyring to be unlocked</source>
        <translation>Esperando que se desbloquee el depósito de claves</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Comprobando el archivo…</translation>
    </message>
    <message>
        <source>Moving to its new folder… %1</source>
        <translation>Moviendo a la nueva carpeta… %1</translation>
    </message>
    <message>
        <source>Waiting for a free connection to %1</source>
        <comment>name of a server</comment>
        <translation>Esperando una conexión libre con %1</translation>
    </message>
</context>
<context>
    <name>longhaul::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>space on the disk</comment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Límite: %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Speed limit of all downloads together</source>
        <translation>Límite de velocidad de todas las descargas juntas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln activa</numerusform>
            <numerusform>%Ln activas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln descarga</numerusform>
            <numerusform>%Ln descargas</numerusform>
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
        <translation>Límite de velocidad de todas las descargas: %1</translation>
    </message>
    <message>
        <source>Total speed: %1</source>
        <translation>Velocidad total: %1</translation>
    </message>
    <message>
        <source>Speed limit of all downloads: none</source>
        <translation>Límite de velocidad de todas las descargas: ninguno</translation>
    </message>
</context>
<context>
    <name>longhaul::SystemTroubles</name>
    <message>
        <source>create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>create a file without a name</source>
        <translation>Crear un archivo sin nombre</translation>
    </message>
    <message>
        <source>name the file</source>
        <translation>Dar nombre al archivo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>truncate</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>Guardar en el disco</translation>
    </message>
    <message>
        <source>reserve space</source>
        <translation>Reservar espacio</translation>
    </message>
    <message>
        <source>ask for free space</source>
        <translation>Consultar el espacio libre</translation>
    </message>
    <message>
        <source>set the file&apos;s time</source>
        <translation>Fijar la fecha del archivo</translation>
    </message>
    <message>
        <source>read an attribute</source>
        <translation>Leer un atributo</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <translation>Fijar un atributo</translation>
    </message>
    <message>
        <source>remove an attribute</source>
        <translation>Quitar un atributo</translation>
    </message>
    <message>
        <source>look at the file</source>
        <translation>Examinar el archivo</translation>
    </message>
    <message>
        <source>look at the folder</source>
        <translation>Examinar la carpeta</translation>
    </message>
    <message>
        <source>look into the folder</source>
        <translation>Leer la carpeta</translation>
    </message>
    <message>
        <source>write to the folder</source>
        <translation>Escribir en la carpeta</translation>
    </message>
    <message>
        <source>sync the folder</source>
        <translation>Guardar la carpeta en el disco</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Enlazar</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>La operación no está permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>El archivo o la carpeta no existe</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error al leer o escribir en el disco</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>El dispositivo o la dirección no existe</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>El dispositivo está ocupado</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>El dispositivo no existe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Argumento no válido</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>Demasiados archivos abiertos en el sistema</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>El programa se está ejecutando</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el disco</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>El disco es de solo lectura</translation>
    </message>
    <message>
        <source>Too many links</source>
        <translation>Demasiados enlaces</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>El nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Demasiados enlaces simbólicos seguidos</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>No hay memoria suficiente</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>La operación no es compatible</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Se agotó el tiempo de la conexión</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>El servidor cortó la conexión</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>No hay ruta hasta el servidor</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>No se puede llegar a la red</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>La red está desactivada</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>No hay conexión</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>El archivo del servidor ya no es el mismo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Se agotó la cuota de disco</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>El servidor está apagado</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>El certificado está autofirmado y no es de confianza</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>El certificado raíz de la cadena está autofirmado y no es de confianza</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>No se encontró el certificado del emisor</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>No se encontró el certificado del emisor de un certificado hallado en este equipo</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>No se pudo verificar ningún certificado</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>El certificado ha caducado</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>El certificado todavía no es válido</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>El certificado no corresponde a este servidor</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>La firma del certificado no es válida</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>Uno de los certificados de las autoridades no es válido</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>El certificado no sirve para este uso</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>El certificado raíz no es de confianza para este uso</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>El servidor no presentó ningún certificado</translation>
    </message>
    <message>
        <source>This certificate was refused by you.</source>
        <translation>Usted rechazó este certificado.</translation>
    </message>
    <message>
        <source>The server has changed its certificate.</source>
        <translation>El servidor ha cambiado de certificado.</translation>
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
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>button</comment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>Priori&amp;dad</translation>
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
        <translation>&amp;Baja</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskCommands</name>
    <message>
        <source>The keyring did not take the password; it is used until the agent ends.</source>
        <translation>El depósito de claves no aceptó la contraseña; se usará hasta que se cierre el agente.</translation>
    </message>
    <message>
        <source>The certificate is not at hand any more. Try again, then look at it.</source>
        <translation>El certificado ya no está disponible. Vuelva a intentarlo y examínelo después.</translation>
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
        <translation>Sí</translation>
    </message>
    <message>
        <source>No, it would start from the beginning</source>
        <translation>No, empezaría desde el principio</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>Dirección final</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>Redirigida a</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>Se puede reanudar</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de verificación</translation>
    </message>
    <message>
        <source>Checksum found</source>
        <translation>Suma de verificación obtenida</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <translation>Versión (ETag)</translation>
    </message>
    <message>
        <source>Changed on server</source>
        <translation>Modificado en el servidor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Servidor espejo</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskGroup</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Default queue</source>
        <translation>Cola predeterminada</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place in the order of the downloads</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskListView</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Order of the &amp;queue</source>
        <translation>&amp;Orden de la cola</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskQuestions</name>
    <message>
        <source>New link</source>
        <translation>Nuevo enlace</translation>
    </message>
    <message>
        <source>Another address of the same file. What is here already is kept if it fits.</source>
        <translation>Otra dirección del mismo archivo. Lo que ya está aquí se conserva si encaja.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>&amp;Usar este enlace</translation>
    </message>
    <message>
        <source>A link begins with http:// or https://.</source>
        <translation>Un enlace empieza por http:// o https://.</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>The name under which the file is saved in %1</source>
        <translation>El nombre con el que se guarda el archivo en %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Use this name</source>
        <translation>&amp;Usar este nombre</translation>
    </message>
    <message>
        <source>A name is not empty and has no “/”.</source>
        <translation>Un nombre no está vacío ni contiene «/».</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de verificación</translation>
    </message>
    <message>
        <source>The checksum that the file must have, as its publisher tells it. Leave it empty to check nothing.</source>
        <translation>La suma de verificación que debe tener el archivo, tal como la indica quien lo publica. Déjela vacía para no comprobar nada.</translation>
    </message>
    <message>
        <source>&amp;Checksum:</source>
        <translation>&amp;Suma de verificación:</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Establecer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <translation>Quitar y eliminar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>For all downloads together, in bytes per second: 500K, 2M, 1.5G. “off” is no limit.</source>
        <translation>Para todas las descargas juntas, en bytes por segundo: 500K, 2M, 1.5G. «off» significa sin límite.</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Límite:</translation>
    </message>
    <message>
        <source>A limit is a number with K, M or G, or “off”.</source>
        <translation>Un límite es un número con K, M o G, o bien «off».</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) again from the first byte?</source>
        <translation>
            <numerusform>¿Empezar de nuevo %Ln descarga desde el primer byte?</numerusform>
            <numerusform>¿Empezar de nuevo %Ln descargas desde el primer byte?</numerusform>
        </translation>
    </message>
    <message>
        <source>Start “%1” again from the first byte?</source>
        <translation>¿Empezar de nuevo «%1» desde el primer byte?</translation>
    </message>
    <message>
        <source>What was fetched already (%1) is thrown away.</source>
        <translation>Lo que ya se ha descargado (%1) se descarta.</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln download(s)?</source>
        <translation>
            <numerusform>¿Descartar %Ln descarga?</numerusform>
            <numerusform>¿Descartar %Ln descargas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up “%1”?</source>
        <translation>¿Descartar «%1»?</translation>
    </message>
    <message>
        <source>What was fetched already (%1) is thrown away. Pause keeps it.</source>
        <translation>Lo que ya se ha descargado (%1) se descarta. Al pausar se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>¿Quitar %Ln descarga de la lista?</numerusform>
            <numerusform>¿Quitar %Ln descargas de la lista?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>¿Quitar «%1» de la lista?</translation>
    </message>
    <message>
        <source>Not everything is finished: what was fetched already (%1) is given up.</source>
        <translation>No todo ha terminado: lo que ya se ha descargado (%1) se descarta.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list and delete the files?</source>
        <translation>
            <numerusform>¿Quitar %Ln descarga de la lista y eliminar el archivo?</numerusform>
            <numerusform>¿Quitar %Ln descargas de la lista y eliminar los archivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the list and delete the file?</source>
        <translation>¿Quitar «%1» de la lista y eliminar el archivo?</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
</context>
<context>
    <name>longhaul::TransfersPage</name>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <comment>behind a number, with a space where the language has one</comment>
        <translation>&#xa0;KiB/s</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>For all downloads together.</source>
        <translation>Para todas las descargas juntas.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>No esperar</translation>
    </message>
    <message>
        <source>One hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Dos semanas</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Otra duración</translation>
    </message>
    <message>
        <source>Wait for a lost network or server</source>
        <translation>Esperar a que vuelvan la red o el servidor</translation>
    </message>
    <message>
        <source>After that time without a byte a download counts as failed.</source>
        <translation>Pasado ese tiempo sin recibir ni un byte, la descarga se da por fallida.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>Descargas simultáneas</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>Las demás esperan su turno.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>For one download, at most</source>
        <translation>Máximo por descarga</translation>
    </message>
    <message>
        <source>Longhaul opens only as many as make it faster.</source>
        <translation>Longhaul solo abre las que la hacen más rápida.</translation>
    </message>
    <message>
        <source>To one server, at most</source>
        <translation>Máximo por servidor</translation>
    </message>
    <message>
        <source>Of all downloads from there together.</source>
        <translation>De todas las descargas de ese servidor juntas.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
</context>
<context>
    <name>longhaul::TrayMenu</name>
    <message>
        <source>&amp;Open Longhaul</source>
        <translation>&amp;Abrir Longhaul</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Pausar todas</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;Reanudar todas</translation>
    </message>
    <message>
        <source>&amp;Stop the agent</source>
        <translation>&amp;Detener el agente</translation>
    </message>
    <message>
        <source>Downloads stop and go on with its next start.</source>
        <translation>Las descargas se detienen y continuarán cuando se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>&amp;Límite de velocidad</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
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
            <numerusform>%Ln descarga en espera</numerusform>
            <numerusform>%Ln descargas en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>No se está descargando nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloading</source>
        <translation>
            <numerusform>%Ln descargándose</numerusform>
            <numerusform>%Ln descargándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
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
        <translation>%1 – en pausa</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
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
        <translation>En detalle: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::Verb</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
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
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove and delete f&amp;ile…</source>
        <translation>Quitar y eliminar el archi&amp;vo…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar el en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>&amp;Nuevo enlace…</translation>
    </message>
    <message>
        <source>O&amp;ther name…</source>
        <translation>O&amp;tro nombre…</translation>
    </message>
    <message>
        <source>Compare c&amp;hecksum with…</source>
        <translation>Comparar la &amp;suma de verificación con…</translation>
    </message>
    <message>
        <source>Choos&amp;e folder…</source>
        <translation>Ele&amp;gir carpeta…</translation>
    </message>
</context>
<context>
    <name>longhaul::WindowActions</name>
    <message>
        <source>&amp;Add links…</source>
        <translation>&amp;Añadir enlaces…</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>&amp;Pegar enlaces</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>&amp;Pausar todas</translation>
    </message>
    <message>
        <source>Resume a&amp;ll</source>
        <translation>&amp;Reanudar todas</translation>
    </message>
    <message>
        <source>Remove &amp;finished from list</source>
        <translation>Quitar las &amp;terminadas de la lista</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>Barra &amp;lateral</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;About Longhaul</source>
        <translation>&amp;Acerca de Longhaul</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descarga</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>Toda&amp;s</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Drop &amp;target</source>
        <translation>&amp;Zona para soltar</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
</context>
<context>
    <name>longhaul::WindowNews</name>
    <message>
        <source>Finished: %1</source>
        <translation>Terminada: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what went wrong, name of the file</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
