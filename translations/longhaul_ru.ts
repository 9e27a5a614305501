<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>longhaul::AboutBox</name>
    <message>
        <source>About Longhaul</source>
        <translation>О программе Longhaul</translation>
    </message>
    <message>
        <source>Longhaul %1</source>
        <translation>Longhaul %1</translation>
    </message>
    <message>
        <source>A download manager whose transfers do not belong to its window.</source>
        <translation>Менеджер загрузок, в котором передача данных не зависит от окна.</translation>
    </message>
</context>
<context>
    <name>longhaul::AddDialog</name>
    <message>
        <source>Add downloads</source>
        <translation>Добавление загрузок</translation>
    </message>
    <message>
        <source>Handing over to the agent</source>
        <translation>Передача агенту</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Add (%1)</source>
        <translation>Добавить (%1)</translation>
    </message>
    <message>
        <source>The agent is being started. You can go on typing.</source>
        <translation>Агент запускается. Можно продолжать ввод.</translation>
    </message>
    <message>
        <source>The agent cannot be reached. What you typed is kept; it can be added as soon as the agent is back.</source>
        <translation>Агент недоступен. Введённое сохранено; его можно будет добавить, как только агент снова заработает.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were added before; the others are still here.</source>
        <translation>
            <numerusform>До этого добавлена %Ln ссылка; остальные по-прежнему здесь.</numerusform>
            <numerusform>До этого добавлены %Ln ссылки; остальные по-прежнему здесь.</numerusform>
            <numerusform>До этого добавлено %Ln ссылок; остальные по-прежнему здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you typed is lost.</source>
        <translation>Ничего из введённого не потеряно.</translation>
    </message>
    <message>
        <source>The agent was lost before it had taken the links. Try again when it is back.</source>
        <translation>Связь с агентом прервалась, прежде чем он принял ссылки. Повторите попытку, когда он снова заработает.</translation>
    </message>
    <message>
        <source>The agent refused: %1.</source>
        <translation>Агент ответил отказом: %1.</translation>
    </message>
    <message>
        <source>Links of a &amp;web page…</source>
        <translation>Ссылки с &amp;веб-страницы…</translation>
    </message>
</context>
<context>
    <name>longhaul::AddEntry</name>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>Добавлена %Ln загрузка</numerusform>
            <numerusform>Добавлены %Ln загрузки</numerusform>
            <numerusform>Добавлено %Ln загрузок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::AddOptions</name>
    <message>
        <source>M&amp;ore choices</source>
        <translation>Дополни&amp;тельно</translation>
    </message>
    <message>
        <source>&amp;Start at once</source>
        <translation>&amp;Начать сразу</translation>
    </message>
    <message>
        <source>Otherwise it waits, paused, until you resume it.</source>
        <translation>Иначе загрузка будет приостановлена, пока вы её не продолжите.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>Chec&amp;ksum:</source>
        <translation>&amp;Контрольная сумма:</translation>
    </message>
    <message>
        <source>sha256:… or the digits alone</source>
        <translation>sha256:… или только сама сумма</translation>
    </message>
    <message>
        <source>The file is compared with this %1 checksum.</source>
        <translation>Файл будет сверен с этой контрольной суммой %1.</translation>
    </message>
    <message>
        <source>The file is compared with the %1 checksum that came with the link.</source>
        <translation>Файл будет сверен с контрольной суммой %1, полученной вместе со ссылкой.</translation>
    </message>
</context>
<context>
    <name>longhaul::AwayPanel</name>
    <message>
        <source>A download that is no longer in the list</source>
        <translation>Загрузка, которой больше нет в списке</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the button does, name of the file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Пока вас не было</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>Пон&amp;ятно</translation>
    </message>
    <message>
        <source>Closes “While you were away”</source>
        <translation>Закрывает «Пока вас не было»</translation>
    </message>
    <message>
        <source>What finished and failed</source>
        <translation>Что завершено и что не удалось</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln завершена</numerusform>
            <numerusform>%Ln завершены</numerusform>
            <numerusform>%Ln завершено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln требует внимания</numerusform>
            <numerusform>%Ln требуют внимания</numerusform>
            <numerusform>%Ln требуют внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still going</source>
        <translation>
            <numerusform>%Ln ещё идёт</numerusform>
            <numerusform>%Ln ещё идут</numerusform>
            <numerusform>%Ln ещё идут</numerusform>
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
            <numerusform>и ещё %Ln — в списке ниже</numerusform>
            <numerusform>и ещё %Ln — все в списке ниже</numerusform>
            <numerusform>и ещё %Ln — все в списке ниже</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the file, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>Показать в списке</translation>
    </message>
</context>
<context>
    <name>longhaul::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>%1 showed a certificate that this computer does not trust. Somebody may have put themselves between you and the server. Trust it only if its owner told you this fingerprint, or the server is your own.</source>
        <translation>Сервер %1 предъявил сертификат, которому этот компьютер не доверяет. Возможно, кто-то встал между вами и сервером. Доверяйте сертификату, только если владелец сервера сообщил вам этот отпечаток или если сервер ваш собственный.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for %1</source>
        <translation>&amp;Доверять этому сертификату для %1</translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>Что не так:</translation>
    </message>
    <message>
        <source>Shown by:</source>
        <translation>Кем предъявлен:</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Кем предъявлен</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Кому выдан:</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Кому выдан</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Кем выдан:</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Valid from:</source>
        <translation>Действителен с:</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действителен с</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>Действителен до:</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действителен до</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>Отпечаток (SHA-256):</translation>
    </message>
</context>
<context>
    <name>longhaul::ChecksumDialog</name>
    <message>
        <source>Compare checksum</source>
        <translation>Сверка контрольной суммы</translation>
    </message>
    <message>
        <source>Type or paste the checksum that the publisher of “%1” tells. It is compared with that of the file on the disk.</source>
        <translation>Введите или вставьте контрольную сумму, которую сообщает издатель файла «%1». Она будет сверена с суммой файла на диске.</translation>
    </message>
    <message>
        <source>&amp;Checksum:</source>
        <translation>&amp;Контрольная сумма:</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Не удалось прочитать файл: %1</translation>
    </message>
    <message>
        <source>Reading the file: %1 %</source>
        <translation>Чтение файла: %1&#xa0;%</translation>
    </message>
    <message>
        <source>This file has %1 %2</source>
        <comment>algorithm, digest</comment>
        <translation>%1 этого файла: %2</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>Equal. This is the file that its publisher means.</source>
        <translation>Совпадает. Это тот самый файл, о котором говорит издатель.</translation>
    </message>
    <message>
        <source>Different. This is another file than the publisher means, or another version of it.
Its own checksum is %1</source>
        <translation>Не совпадает. Это не тот файл, о котором говорит издатель, или другая его версия.
Его контрольная сумма: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::ChecksumInput</name>
    <message>
        <source>Give the digits 0–9 and a–f, or the algorithm, a colon and the digits.</source>
        <translation>Введите знаки 0–9 и a–f либо алгоритм, двоеточие и знаки.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s) fit no checksum: MD5 has 32, SHA-1 40, SHA-256 64, SHA-512 128.</source>
        <translation>
            <numerusform>%Ln знак не подходит ни к одной контрольной сумме: в MD5 их 32, в SHA-1 — 40, в SHA-256 — 64, в SHA-512 — 128.</numerusform>
            <numerusform>%Ln знака не подходят ни к одной контрольной сумме: в MD5 их 32, в SHA-1 — 40, в SHA-256 — 64, в SHA-512 — 128.</numerusform>
            <numerusform>%Ln знаков не подходят ни к одной контрольной сумме: в MD5 их 32, в SHA-1 — 40, в SHA-256 — 64, в SHA-512 — 128.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known here. There are md5, sha1, sha224, sha256, sha384 and sha512.</source>
        <translation>Алгоритм «%1» здесь неизвестен. Есть md5, sha1, sha224, sha256, sha384 и sha512.</translation>
    </message>
    <message>
        <source>%1 has %2 digits, here are %3.</source>
        <translation>Знаков в %1: %2, здесь: %3.</translation>
    </message>
</context>
<context>
    <name>longhaul::ClearButton</name>
    <message>
        <source>Clear this field</source>
        <translation>Очистить это поле</translation>
    </message>
</context>
<context>
    <name>longhaul::ClipboardOffer</name>
    <message>
        <source>&amp;Add now…</source>
        <translation>&amp;Добавить сейчас…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) in the clipboard.</source>
        <translation>
            <numerusform>В буфере обмена %Ln ссылка.</numerusform>
            <numerusform>В буфере обмена %Ln ссылки.</numerusform>
            <numerusform>В буфере обмена %Ln ссылок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::ClosingNotice</name>
    <message>
        <source>Downloads go on</source>
        <translation>Загрузки продолжаются</translation>
    </message>
    <message>
        <source>Your downloads go on when this window is closed.</source>
        <translation>Ваши загрузки продолжатся, когда это окно будет закрыто.</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent carries them on in the background. Open Longhaul again at any time: it tells what finished meanwhile. To stop a download, pause it.</source>
        <translation>Агент Longhaul выполняет их в фоновом режиме. Откройте Longhaul в любое время: он сообщит, что за это время завершилось. Чтобы остановить загрузку, приостановите её.</translation>
    </message>
    <message>
        <source>&amp;Do not show this again</source>
        <translation>&amp;Больше не показывать</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Не закрывать</translation>
    </message>
</context>
<context>
    <name>longhaul::ConnectionBanner</name>
    <message>
        <source>Another Longhaul window is told now what finishes and fails. Downloads are not affected.</source>
        <translation>О завершении и сбоях теперь сообщается другому окну Longhaul. На загрузки это не влияет.</translation>
    </message>
    <message>
        <source>Tell this &amp;window</source>
        <translation>Сооб&amp;щать этому окну</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent was stopped, so nothing is downloaded. All downloads are kept.</source>
        <translation>Агент Longhaul остановлен, поэтому ничего не загружается. Все загрузки сохранены.</translation>
    </message>
    <message>
        <source>S&amp;tart it</source>
        <translation>Зап&amp;устить</translation>
    </message>
    <message>
        <source>Longhaul is starting its agent…</source>
        <translation>Longhaul запускает агент…</translation>
    </message>
    <message>
        <source>The connection to Longhaul&apos;s agent is lost. It is being restored; no download is lost.</source>
        <translation>Соединение с агентом Longhaul потеряно. Оно восстанавливается; ни одна загрузка не потеряна.</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Попробовать сей&amp;час</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent cannot be reached; it is tried again by itself. In detail: %1</source>
        <translation>Агент Longhaul недоступен; попытка повторится сама. Подробно: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Подробности</translation>
    </message>
    <message>
        <source>Log of this download</source>
        <translation>Журнал этой загрузки</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Пока ничего не произошло.</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>Select a download to see its details.</source>
        <translation>Выберите загрузку, чтобы увидеть подробности.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) selected, %1 fetched</source>
        <translation>
            <numerusform>Выбрана %Ln загрузка, получено %1</numerusform>
            <numerusform>Выбраны %Ln загрузки, получено %1</numerusform>
            <numerusform>Выбрано %Ln загрузок, получено %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare checks&amp;um with…</source>
        <translation>Сверить контрольную су&amp;мму…</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>С&amp;корость</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Serve&amp;r</source>
        <translation>С&amp;ервер</translation>
    </message>
</context>
<context>
    <name>longhaul::DropTarget</name>
    <message>
        <source>Longhaul drop target</source>
        <translation>Плавающее окно Longhaul</translation>
    </message>
    <message>
        <source>Drop links here. A double click opens Longhaul.</source>
        <translation>Перетащите ссылки сюда. Двойной щелчок открывает Longhaul.</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>Перетащите ссылки сюда</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln активная</numerusform>
            <numerusform>%Ln активные</numerusform>
            <numerusform>%Ln активных</numerusform>
        </translation>
    </message>
    <message>
        <source>No data at the moment</source>
        <translation>Сейчас данных нет</translation>
    </message>
    <message>
        <source>&amp;Open Longhaul</source>
        <translation>&amp;Открыть Longhaul</translation>
    </message>
    <message>
        <source>&amp;Add copied links</source>
        <translation>&amp;Добавить скопированные ссылки</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;Продолжить все</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>П&amp;риостановить все</translation>
    </message>
    <message>
        <source>&amp;Hide the drop target</source>
        <translation>&amp;Скрыть плавающее окно</translation>
    </message>
</context>
<context>
    <name>longhaul::DropVeil</name>
    <message>
        <source>Drop here to download</source>
        <translation>Отпустите здесь, чтобы загрузить</translation>
    </message>
</context>
<context>
    <name>longhaul::EmptyState</name>
    <message>
        <source>Add lin&amp;ks…</source>
        <translation>Добавить ссы&amp;лки…</translation>
    </message>
    <message>
        <source>&amp;Show all downloads</source>
        <translation>Показать все за&amp;грузки</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No download has these words in its name or its server.</source>
        <translation>Ни у одной загрузки нет этих слов в имени или в адресе сервера.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>No download is in this state at the moment.</source>
        <translation>Сейчас нет загрузок в этом состоянии.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Перетащить</translation>
    </message>
    <message>
        <source>Drag links, text or a file of links onto this window.</source>
        <translation>Перетащите в это окно ссылки, текст или файл со ссылками.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Copy links anywhere, then press %1 here.</source>
        <translation>Скопируйте ссылки где угодно и нажмите здесь %1.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Ввести</translation>
    </message>
    <message>
        <source>Write addresses yourself, one or many.</source>
        <translation>Введите адреса сами, один или несколько.</translation>
    </message>
    <message>
        <source>No downloads yet</source>
        <translation>Загрузок пока нет</translation>
    </message>
    <message>
        <source>There are three ways to add some:</source>
        <translation>Добавить их можно тремя способами:</translation>
    </message>
</context>
<context>
    <name>longhaul::EngineSentences</name>
    <message>
        <source>Failed (%1): %2</source>
        <translation>Не удалось (%1): %2</translation>
    </message>
    <message>
        <source>Waiting (%1): %2</source>
        <translation>Ожидание (%1): %2</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>Перенаправление на %1</translation>
    </message>
    <message>
        <source>A file of that name was there already; it was kept, nothing was downloaded.</source>
        <translation>Файл с таким именем уже был; он сохранён, ничего не загружено.</translation>
    </message>
    <message>
        <source>Finished: %1 bytes.</source>
        <translation>Завершено, байт: %1.</translation>
    </message>
    <message>
        <source>The server asks for a sign-in; one is remembered.</source>
        <translation>Сервер требует входа; данные для него сохранены.</translation>
    </message>
    <message>
        <source>The old part is kept as &quot;%1&quot;.</source>
        <translation>Старая часть сохранена как «%1».</translation>
    </message>
    <message>
        <source>The old part stays where it is: %1</source>
        <translation>Старая часть остаётся на месте: %1</translation>
    </message>
    <message>
        <source>New link: %1</source>
        <translation>Новая ссылка: %1</translation>
    </message>
    <message>
        <source>The folder is now %1.</source>
        <translation>Теперь папка: %1.</translation>
    </message>
    <message>
        <source>The certificate %1 is trusted for %2.</source>
        <translation>Сертификат %1 считается доверенным для %2.</translation>
    </message>
    <message>
        <source>what task %1 has fetched cannot be taken along (%2); bring the drive or the folder back, or resume the task with --restart first</source>
        <translation>То, что уже получено загрузкой %1, нельзя перенести (%2). Подключите диск, верните папку или сначала начните загрузку заново.</translation>
    </message>
    <message>
        <source>there is no room for task %1 (%2)</source>
        <translation>Нет места для загрузки %1 (%2).</translation>
    </message>
    <message>
        <source>task %1 stays in %2</source>
        <translation>Загрузка %1 остаётся в %2</translation>
    </message>
    <message>
        <source>task %1 stays in %2, as asked</source>
        <translation>Загрузка %1 остаётся в %2, как и было указано.</translation>
    </message>
    <message>
        <source>task %1 has finished meanwhile</source>
        <translation>Загрузка %1 тем временем завершилась.</translation>
    </message>
    <message>
        <source>the task was removed</source>
        <translation>Загрузка удалена из списка.</translation>
    </message>
    <message>
        <source>The file had its final name already.</source>
        <translation>У файла уже было окончательное имя.</translation>
    </message>
    <message>
        <source>The part file was deleted; the download starts again.</source>
        <translation>Частичный файл удалён; загрузка начинается заново.</translation>
    </message>
    <message>
        <source>Somebody changed the part file; the download starts again.</source>
        <translation>Кто-то изменил частичный файл; загрузка начинается заново.</translation>
    </message>
    <message>
        <source>The part file is shorter than it was; what is missing is fetched again.</source>
        <translation>Частичный файл стал короче; недостающее загружается ещё раз.</translation>
    </message>
    <message>
        <source>The part file is gone; the download starts again.</source>
        <translation>Частичный файл исчез; загрузка начинается заново.</translation>
    </message>
    <message>
        <source>The server cannot go on in the middle; the download starts again.</source>
        <translation>Сервер не может продолжить с середины; загрузка начинается заново.</translation>
    </message>
    <message>
        <source>%1 is left out (%2); the mirrors go on.</source>
        <translation>%1 больше не используется (%2); зеркала продолжают.</translation>
    </message>
    <message>
        <source>%1 failed (%2); going on with the mirror %3.</source>
        <translation>%1: сбой (%2); загрузка продолжается с зеркала %3.</translation>
    </message>
    <message>
        <source>The mirror %1 has the same file; it helps.</source>
        <translation>На зеркале %1 тот же файл; оно помогает.</translation>
    </message>
    <message>
        <source>The mirror %1 is left out: %2.</source>
        <translation>Зеркало %1 не используется: %2.</translation>
    </message>
    <message>
        <source>%1 bytes in wrong pieces; fetching them again from %2.</source>
        <translation>Байт в неверных фрагментах: %1; они загружаются ещё раз с %2.</translation>
    </message>
    <message>
        <source>The wrong pieces could not be fetched again: %1</source>
        <translation>Неверные фрагменты не удалось загрузить ещё раз: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer to If-Range says nothing; asking without it and comparing.</source>
        <translation>Ответ сервера на If-Range ничего не говорит; запрос без него, со сравнением.</translation>
    </message>
    <message>
        <source>Asking for the whole file: %1</source>
        <translation>Запрашивается весь файл: %1</translation>
    </message>
    <message>
        <source>The server sends the whole file; the bytes that are here are read over.</source>
        <translation>Сервер отправляет весь файл; уже полученные байты пропускаются.</translation>
    </message>
    <message>
        <source>The server refuses more connections; going on with %1.</source>
        <translation>Сервер отказывает в новых соединениях; продолжаем с числом соединений %1.</translation>
    </message>
    <message>
        <source>An answer does not fit beside the others (%1); going on with them.</source>
        <translation>Ответ не согласуется с остальными (%1); загрузка продолжается с ними.</translation>
    </message>
    <message>
        <source>The address that the link led to has expired; asking the link again.</source>
        <translation>Адрес, на который вела ссылка, устарел; ссылка запрашивается снова.</translation>
    </message>
    <message>
        <source>Refused beside connections that have ended meanwhile; asking once more.</source>
        <translation>Отказ рядом с соединениями, которые уже завершились; ещё один запрос.</translation>
    </message>
    <message>
        <source>The connection ended (%1); going on.</source>
        <translation>Соединение завершилось (%1); загрузка продолжается.</translation>
    </message>
    <message>
        <source>The server closed the connection and sent nothing; asking once more.</source>
        <translation>Сервер закрыл соединение, ничего не отправив; ещё один запрос.</translation>
    </message>
    <message>
        <source>Nobody told the length, and whether the connection was closed or lost was not seen; asking once more.</source>
        <translation>Длина не указана, и неясно, было ли соединение закрыто или потеряно; ещё один запрос.</translation>
    </message>
    <message>
        <source>The server tells the file&apos;s %1.</source>
        <translation>Сервер сообщает контрольную сумму файла (%1).</translation>
    </message>
    <message>
        <source>%1 has the file&apos;s %2.</source>
        <translation>%1 содержит контрольную сумму файла (%2).</translation>
    </message>
    <message>
        <source>There is no sums file beside the address; the server tells the file&apos;s %1.</source>
        <translation>Рядом с адресом нет файла контрольных сумм; сервер сообщает контрольную сумму файла (%1).</translation>
    </message>
    <message>
        <source>There is no sums file beside the address; the file&apos;s own sha256 is kept.</source>
        <translation>Рядом с адресом нет файла контрольных сумм; сохранена собственная сумма SHA-256 файла.</translation>
    </message>
    <message>
        <source>the server ended the answer early</source>
        <translation>сервер завершил ответ раньше времени</translation>
    </message>
    <message>
        <source>the server closed the connection before the end</source>
        <translation>сервер закрыл соединение до конца передачи</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>сервер закрыл соединение без ответа</translation>
    </message>
    <message>
        <source>the server closed the connection and sent nothing</source>
        <translation>сервер закрыл соединение, ничего не отправив</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>сервер отказал в соединении</translation>
    </message>
    <message>
        <source>the server&apos;s name was not found</source>
        <translation>имя сервера не найдено</translation>
    </message>
    <message>
        <source>the connection timed out</source>
        <translation>время ожидания соединения истекло</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>соединение сброшено</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>не удалось установить защищённое соединение</translation>
    </message>
    <message>
        <source>the proxy could not be used</source>
        <translation>не удалось использовать прокси</translation>
    </message>
    <message>
        <source>the proxy asks for a user name and a password</source>
        <translation>прокси запрашивает имя пользователя и пароль</translation>
    </message>
    <message>
        <source>the answer is not valid HTTP</source>
        <translation>ответ не соответствует HTTP</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>сбой сети</translation>
    </message>
    <message>
        <source>nothing came for a while</source>
        <translation>некоторое время ничего не поступало</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>ответ не пришёл вовремя</translation>
    </message>
    <message>
        <source>the answer was cut</source>
        <translation>ответ оборван</translation>
    </message>
    <message>
        <source>it redirects to nowhere</source>
        <translation>перенаправление в никуда</translation>
    </message>
    <message>
        <source>it redirects to another server</source>
        <translation>перенаправление на другой сервер</translation>
    </message>
    <message>
        <source>its answer does not fit</source>
        <translation>ответ не подходит</translation>
    </message>
    <message>
        <source>its file has another length</source>
        <translation>у файла там другая длина</translation>
    </message>
    <message>
        <source>its file begins with other bytes</source>
        <translation>файл там начинается с других байтов</translation>
    </message>
    <message>
        <source>its file has another date, and no digest tells that it is the same</source>
        <translation>у файла там другая дата, и нет контрольной суммы, которая показала бы, что он тот же</translation>
    </message>
    <message>
        <source>it does not tell the versions of its file apart</source>
        <translation>версии файла там не различаются</translation>
    </message>
    <message>
        <source>it is much slower than the others</source>
        <translation>намного медленнее остальных</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>код %1</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>сервер ответил с кодом %1</translation>
    </message>
    <message>
        <source>the server calls it another version</source>
        <translation>сервер сообщает о другой версии</translation>
    </message>
    <message>
        <source>a web page in place of the file</source>
        <translation>веб-страница вместо файла</translation>
    </message>
    <message>
        <source>a web page came in its place</source>
        <translation>вместо него пришла веб-страница</translation>
    </message>
    <message>
        <source>an encoded file, although no encoding was asked for</source>
        <translation>закодированный файл, хотя кодирование не запрашивалось</translation>
    </message>
    <message>
        <source>the file had %1 bytes and has %2 now</source>
        <translation>в файле было байт: %1, теперь: %2</translation>
    </message>
    <message>
        <source>the file on the server has %1 bytes now</source>
        <translation>теперь в файле на сервере байт: %1</translation>
    </message>
    <message>
        <source>the server says %1 bytes, and %2 bytes</source>
        <translation>сервер называет разные длины в байтах: %1 и %2</translation>
    </message>
    <message>
        <source>asked from byte %1, answered from byte %2</source>
        <translation>запрошено с байта %1, ответ с байта %2</translation>
    </message>
    <message>
        <source>the server sent the whole file in place of a range</source>
        <translation>сервер отправил весь файл вместо диапазона</translation>
    </message>
    <message>
        <source>the server sends the whole file in place of the rest</source>
        <translation>сервер отправляет весь файл вместо остатка</translation>
    </message>
    <message>
        <source>the server refuses the range</source>
        <translation>сервер отказывает в диапазоне</translation>
    </message>
    <message>
        <source>the server refuses to go on at byte %1</source>
        <translation>сервер отказывается продолжать с байта %1</translation>
    </message>
    <message>
        <source>the server does not tell whether the file is still the same</source>
        <translation>сервер не сообщает, тот ли это ещё файл</translation>
    </message>
    <message>
        <source>the server always stops after %1 bytes</source>
        <translation>сервер всегда останавливается, передав байт: %1</translation>
    </message>
    <message>
        <source>the file has become shorter</source>
        <translation>файл стал короче</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>слишком много перенаправлений (больше %1)</translation>
    </message>
    <message>
        <source>the part file could not be compared</source>
        <translation>не удалось сравнить частичный файл</translation>
    </message>
    <message>
        <source>the part file was deleted</source>
        <translation>частичный файл удалён</translation>
    </message>
    <message>
        <source>the part file was replaced</source>
        <translation>частичный файл заменён</translation>
    </message>
    <message>
        <source>the part file is shorter than it was</source>
        <translation>частичный файл стал короче</translation>
    </message>
    <message>
        <source>somebody else has written to it</source>
        <translation>кто-то другой записал в него данные</translation>
    </message>
    <message>
        <source>somebody else has shortened it</source>
        <translation>кто-то другой укоротил его</translation>
    </message>
    <message>
        <source>somebody else has written to the part file</source>
        <translation>кто-то другой записал данные в частичный файл</translation>
    </message>
    <message>
        <source>bytes that were compared are different on the server now</source>
        <translation>сравниваемые байты на сервере теперь другие</translation>
    </message>
    <message>
        <source>answers without a length ended at different bytes</source>
        <translation>ответы без указания длины закончились на разных байтах</translation>
    </message>
    <message>
        <source>the bytes at %1 are gone</source>
        <translation>пропали байты начиная с %1</translation>
    </message>
    <message>
        <source>%1 bytes in place of %2</source>
        <translation>получено байт: %1 вместо %2</translation>
    </message>
    <message>
        <source>%1 %2 in place of %3, which %4</source>
        <translation>%1 %2 вместо %3 (%4)</translation>
    </message>
    <message>
        <source>the server told in a header</source>
        <translation>из заголовка сервера</translation>
    </message>
    <message>
        <source>a sums file beside the address has</source>
        <translation>из файла контрольных сумм рядом с адресом</translation>
    </message>
    <message>
        <source>the Metalink has</source>
        <translation>из Metalink</translation>
    </message>
    <message>
        <source>was given</source>
        <translation>указано при добавлении</translation>
    </message>
    <message>
        <source>pieces are not those that the Metalink tells</source>
        <translation>некоторые фрагменты не те, что указаны в Metalink</translation>
    </message>
    <message>
        <source>%1 bytes are needed, %2 are free</source>
        <translation>нужно байт: %1, свободно: %2</translation>
    </message>
    <message>
        <source>the drive of %1 is not there</source>
        <translation>диск для %1 недоступен</translation>
    </message>
    <message>
        <source>too many files of that name</source>
        <translation>слишком много файлов с таким именем</translation>
    </message>
    <message>
        <source>every name is taken</source>
        <translation>все имена заняты</translation>
    </message>
    <message>
        <source>another file has the part file&apos;s name</source>
        <translation>имя частичного файла занято другим файлом</translation>
    </message>
    <message>
        <source>too many old parts of that name</source>
        <translation>слишком много старых частей с таким именем</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>no such file in the folder</source>
        <translation>такого файла в папке нет</translation>
    </message>
    <message>
        <source>the file ended early</source>
        <translation>файл закончился раньше времени</translation>
    </message>
    <message>
        <source>the server redirects to what is no address</source>
        <translation>сервер перенаправляет на то, что не является адресом</translation>
    </message>
    <message>
        <source>the server redirects to the protocol &quot;%1&quot;</source>
        <translation>сервер перенаправляет на протокол «%1»</translation>
    </message>
    <message>
        <source>the server redirects to an address without a host</source>
        <translation>сервер перенаправляет на адрес без имени сервера</translation>
    </message>
    <message>
        <source>the server redirects from https to http, to %1</source>
        <translation>сервер перенаправляет с https на http, на %1</translation>
    </message>
    <message>
        <source>a redirect without an address</source>
        <translation>перенаправление без адреса</translation>
    </message>
    <message>
        <source>%1 showed a certificate for %2, issued by %3, valid from %4 until %5, SHA-256 %6</source>
        <translation>%1: предъявлен сертификат для %2, выдан %3, действителен с %4 по %5, SHA-256 %6</translation>
    </message>
    <message>
        <source>another try</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>новая попытка</translation>
    </message>
    <message>
        <source>network</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>сеть</translation>
    </message>
    <message>
        <source>busy server</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>сервер занят</translation>
    </message>
    <message>
        <source>disk space</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>место на диске</translation>
    </message>
    <message>
        <source>folder missing</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>нет папки</translation>
    </message>
    <message>
        <source>schedule</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>расписание</translation>
    </message>
    <message>
        <source>metered network</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>лимитная сеть</translation>
    </message>
    <message>
        <source>keyring</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>связка ключей</translation>
    </message>
</context>
<context>
    <name>longhaul::Exchange</name>
    <message>
        <source>Export the list</source>
        <translation>Экспорт списка</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Импорт списка</translation>
    </message>
    <message>
        <source>Export the preferences</source>
        <translation>Экспорт настроек</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Импорт настроек</translation>
    </message>
    <message>
        <source>The agent does not run, so its settings are not known now.</source>
        <translation>Агент не работает, поэтому его настройки сейчас неизвестны.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>Файл «%1» записан.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Не удалось записать файл «%1».</translation>
    </message>
    <message>
        <source>The agent does not run, so its settings cannot be changed now.</source>
        <translation>Агент не работает, поэтому сейчас его настройки изменить нельзя.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Не удалось прочитать файл «%1».</translation>
    </message>
    <message>
        <source>“%1” holds no preferences of Longhaul.</source>
        <translation>В файле «%1» нет настроек Longhaul.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Longhaul.</source>
        <translation>Файл «%1» записан более новой версией Longhaul.</translation>
    </message>
    <message>
        <source>The preferences of “%1” were taken.</source>
        <translation>Настройки из файла «%1» применены.</translation>
    </message>
</context>
<context>
    <name>longhaul::ExchangePage</name>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <comment>what is exported</comment>
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <comment>what is imported</comment>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Экспорт и импорт</translation>
    </message>
    <message>
        <source>Files for another computer, or for safety</source>
        <translation>Файлы для другого компьютера или про запас</translation>
    </message>
    <message>
        <source>The list of downloads</source>
        <translation>Список загрузок</translation>
    </message>
    <message>
        <source>Links, folders, names and limits; without passwords.</source>
        <translation>Ссылки, папки, имена и ограничения; без паролей.</translation>
    </message>
    <message>
        <source>The preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>All of these pages; without passwords.</source>
        <translation>Все эти страницы; без паролей.</translation>
    </message>
</context>
<context>
    <name>longhaul::FailureWords</name>
    <message>
        <source>Not a valid link</source>
        <translation>Неверная ссылка</translation>
    </message>
    <message>
        <source>Kind of link not supported</source>
        <translation>Такие ссылки не поддерживаются</translation>
    </message>
    <message>
        <source>Not found on the server</source>
        <translation>Не найдено на сервере</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Доступ запрещён</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Требуется вход</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Ошибка сервера</translation>
    </message>
    <message>
        <source>Link goes in circles</source>
        <translation>Ссылка ведёт по кругу</translation>
    </message>
    <message>
        <source>Led to an insecure address</source>
        <translation>Ведёт на небезопасный адрес</translation>
    </message>
    <message>
        <source>Server not trusted</source>
        <translation>Нет доверия к серверу</translation>
    </message>
    <message>
        <source>File changed on the server</source>
        <translation>Файл изменился на сервере</translation>
    </message>
    <message>
        <source>Cannot go on in the middle</source>
        <translation>Нельзя продолжить с середины</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Срок действия ссылки истёк</translation>
    </message>
    <message>
        <source>Got a web page instead</source>
        <translation>Вместо файла — веб-страница</translation>
    </message>
    <message>
        <source>Contradictory answer</source>
        <translation>Противоречивый ответ</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>Неверный размер</translation>
    </message>
    <message>
        <source>Wrong checksum</source>
        <translation>Неверная контрольная сумма</translation>
    </message>
    <message>
        <source>File exists already</source>
        <translation>Файл уже существует</translation>
    </message>
    <message>
        <source>Name not possible</source>
        <translation>Недопустимое имя</translation>
    </message>
    <message>
        <source>Folder not writable</source>
        <translation>Нет права записи в папку</translation>
    </message>
    <message>
        <source>Disk error</source>
        <translation>Ошибка диска</translation>
    </message>
    <message>
        <source>Gave up after many tries</source>
        <translation>Прекращено после многих попыток</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Внутренняя ошибка</translation>
    </message>
    <message>
        <source>The link is not a valid address. Check it and give a new one.</source>
        <translation>Ссылка не является правильным адресом. Проверьте её и укажите новую.</translation>
    </message>
    <message>
        <source>Longhaul downloads over http and https. Look for such a link to this file and give it here.</source>
        <translation>Longhaul загружает по http и https. Найдите такую ссылку на этот файл и укажите её здесь.</translation>
    </message>
    <message>
        <source>The server has no such file. It may have moved: look it up and give a new link.</source>
        <translation>На сервере нет такого файла. Возможно, он перемещён: найдите его и укажите новую ссылку.</translation>
    </message>
    <message>
        <source>The server refuses access to this file. A fresh link or a sign-in may help.</source>
        <translation>Сервер отказывает в доступе к этому файлу. Может помочь новая ссылка или вход с именем и паролем.</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password. Sign in, and it goes on.</source>
        <translation>Сервер запрашивает имя пользователя и пароль. Выполните вход, и загрузка продолжится.</translation>
    </message>
    <message>
        <source>The server answered with an error. Try again later, or give another link to this file.</source>
        <translation>Сервер ответил ошибкой. Повторите попытку позже или укажите другую ссылку на этот файл.</translation>
    </message>
    <message>
        <source>The link leads from address to address without end. Give a new link to this file.</source>
        <translation>Ссылка бесконечно ведёт с адреса на адрес. Укажите новую ссылку на этот файл.</translation>
    </message>
    <message>
        <source>The server sends this secure link on to an insecure or unknown address. Give a new link that you trust.</source>
        <translation>Сервер перенаправляет эту защищённую ссылку на небезопасный или неизвестный адрес. Укажите новую ссылку, которой вы доверяете.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was fetched from it. Check the address and the date of this computer. If you know this server, look at its certificate and trust it.</source>
        <translation>Сервер не смог подтвердить свою подлинность, поэтому с него ничего не загружено. Проверьте адрес и дату на этом компьютере. Если вы знаете этот сервер, просмотрите его сертификат и доверьтесь ему.</translation>
    </message>
    <message>
        <source>The server has another version of the file now, and two versions do not fit together. Start again to get the new one; what is here of the old one can be kept beside it.</source>
        <translation>Теперь на сервере другая версия файла, а части двух версий несовместимы. Начните заново, чтобы получить новую; уже полученное от старой можно сохранить рядом.</translation>
    </message>
    <message>
        <source>The server no longer lets a download go on in the middle. Start again, or give another link to the same file.</source>
        <translation>Сервер больше не позволяет продолжать загрузку с середины. Начните заново или укажите другую ссылку на тот же файл.</translation>
    </message>
    <message>
        <source>The link was valid for a limited time. Give a fresh link to the same file: it goes on where it stopped.</source>
        <translation>Ссылка действовала ограниченное время. Укажите свежую ссылку на тот же файл: загрузка продолжится с места остановки.</translation>
    </message>
    <message>
        <source>A web page came instead of the file, often to sign in to a network or a site. Open the link in the browser, then try again.</source>
        <translation>Вместо файла пришла веб-страница — часто это страница входа в сеть или на сайт. Откройте ссылку в браузере, затем повторите попытку.</translation>
    </message>
    <message>
        <source>What the server says contradicts itself, so its data were not used. Try again, or give another link.</source>
        <translation>Сведения от сервера противоречат друг другу, поэтому его данные не использованы. Повторите попытку или укажите другую ссылку.</translation>
    </message>
    <message>
        <source>The file is longer or shorter than the server said. Start again to get a whole one.</source>
        <translation>Файл длиннее или короче, чем сообщил сервер. Начните заново, чтобы получить его целиком.</translation>
    </message>
    <message>
        <source>The file is not the one that the checksum describes. Correct the checksum if it was mistyped, else start again or use another link.</source>
        <translation>Файл не соответствует контрольной сумме. Исправьте сумму, если в ней опечатка, иначе начните заново или используйте другую ссылку.</translation>
    </message>
    <message>
        <source>A file of this name is there already and was left alone. Choose another name.</source>
        <translation>Файл с таким именем уже есть, он не изменён. Выберите другое имя.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>Файл не может иметь здесь такое имя. Выберите другое.</translation>
    </message>
    <message>
        <source>Longhaul may not write to this folder. Choose another folder, or change its permissions and try again.</source>
        <translation>У Longhaul нет прав на запись в эту папку. Выберите другую папку или измените права доступа и повторите попытку.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it, then try again or choose another folder.</source>
        <translation>Диск сообщил об ошибке. Проверьте его, затем повторите попытку или выберите другую папку.</translation>
    </message>
    <message>
        <source>The trouble lasted too long, so Longhaul stopped trying. All that was fetched is kept: try again when you like.</source>
        <translation>Неполадка длилась слишком долго, и Longhaul прекратил попытки. Всё загруженное сохранено: повторите попытку, когда захотите.</translation>
    </message>
    <message>
        <source>Something went wrong inside Longhaul. Try again, and please report it with the agent&apos;s log.</source>
        <translation>Произошла внутренняя ошибка Longhaul. Повторите попытку и, пожалуйста, сообщите о ней, приложив журнал агента.</translation>
    </message>
    <message>
        <source>There was trouble on the way. Longhaul tries again by itself; nothing that was fetched is lost.</source>
        <translation>Во время загрузки возникла неполадка. Longhaul повторит попытку сам; ничего из загруженного не потеряно.</translation>
    </message>
    <message>
        <source>There is no way to the server at the moment. It goes on by itself when the network is back.</source>
        <translation>Сейчас нет пути к серверу. Загрузка продолжится сама, когда сеть появится.</translation>
    </message>
    <message>
        <source>The server asked for patience. Longhaul comes back when the server said so.</source>
        <translation>Сервер попросил подождать. Longhaul повторит попытку в указанное сервером время.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and it goes on by itself.</source>
        <translation>Диск заполнен. Освободите место, и загрузка продолжится сама.</translation>
    </message>
    <message>
        <source>The target folder is not there. Connect its drive, and it goes on by itself.</source>
        <translation>Папка назначения отсутствует. Подключите её диск, и загрузка продолжится сама.</translation>
    </message>
    <message>
        <source>It starts by itself at the time that was set for it.</source>
        <translation>Загрузка начнётся сама в назначенное для неё время.</translation>
    </message>
    <message>
        <source>This network costs by the amount. It goes on by itself on another one.</source>
        <translation>В этой сети трафик платный. Загрузка продолжится сама в другой сети.</translation>
    </message>
    <message>
        <source>The sign-in for this file is in the keyring. Unlock the keyring, and it goes on by itself.</source>
        <translation>Данные для входа к этому файлу хранятся в связке ключей. Разблокируйте её, и загрузка продолжится сама.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>П&amp;овторить</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Начать заново</translation>
    </message>
    <message>
        <source>Start again, &amp;keep the old part</source>
        <translation>Начать заново, сохр&amp;анив старую часть</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>Новая сс&amp;ылка…</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>Во&amp;йти…</translation>
    </message>
    <message>
        <source>Loo&amp;k at certificate…</source>
        <translation>Посмотреть сертифик&amp;ат…</translation>
    </message>
    <message>
        <source>Other &amp;name…</source>
        <translation>Другое &amp;имя…</translation>
    </message>
    <message>
        <source>&amp;Checksum…</source>
        <translation>Контро&amp;льная сумма…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Открыть в бр&amp;аузере</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>У&amp;брать</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>Выбр&amp;ать папку…</translation>
    </message>
</context>
<context>
    <name>longhaul::FileCategory</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Архивы</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Музыка</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Другие файлы</translation>
    </message>
</context>
<context>
    <name>longhaul::FileNameCheck</name>
    <message>
        <source>A file name holds no “/”. Choose the folder above.</source>
        <translation>Имя файла не может содержать «/». Папка выбирается выше.</translation>
    </message>
    <message>
        <source>“%1” means a folder. Give the file another name.</source>
        <translation>«%1» обозначает папку. Дайте файлу другое имя.</translation>
    </message>
    <message>
        <source>A file name holds no line breaks and no control signs.</source>
        <translation>Имя файла не может содержать переводы строк и управляющие символы.</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>Это имя слишком длинное для файла.</translation>
    </message>
</context>
<context>
    <name>longhaul::FileOpener</name>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>«%1» больше нет на месте.</translation>
    </message>
    <message>
        <source>No program is set for opening “%1”.</source>
        <translation>Не назначена программа для открытия «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>Папка «%1» отсутствует.</translation>
    </message>
    <message>
        <source>No program is set for opening folders.</source>
        <translation>Не назначена программа для открытия папок.</translation>
    </message>
</context>
<context>
    <name>longhaul::FilterSidebar</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln download(s)</source>
        <translation>
            <numerusform>%1, %Ln загрузка</numerusform>
            <numerusform>%1, %Ln загрузки</numerusform>
            <numerusform>%1, %Ln загрузок</numerusform>
        </translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>Типы файлов</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderEdit</name>
    <message>
        <source>This value was not taken; the one from before still holds.</source>
        <translation>Это значение не принято; действует прежнее.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Обзор: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбор папки</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>О&amp;бзор…</translation>
    </message>
    <message>
        <source>&amp;Make this folder</source>
        <translation>Создать &amp;эту папку</translation>
    </message>
    <message>
        <source>Only %1 are free there. Downloads wait until there is room.</source>
        <translation>Там свободно только %1. Загрузки подождут, пока не появится место.</translation>
    </message>
    <message>
        <source>Folder for the downloads</source>
        <translation>Папка для загрузок</translation>
    </message>
    <message>
        <source>Use the folder of each &amp;kind of file</source>
        <translation>Использовать папку для каждого типа &amp;файлов</translation>
    </message>
    <message>
        <source>Music, video and so on go to the folders that the preferences name for them. All else goes to the folder above.</source>
        <translation>Музыка, видео и прочее сохраняются в папки, заданные для них в настройках. Всё остальное — в папку, указанную выше.</translation>
    </message>
    <message>
        <source>This one goes to “%1”.</source>
        <translation>Этот файл попадёт в «%1».</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderState</name>
    <message>
        <source>This folder is not there. The downloads would wait for it.</source>
        <translation>Этой папки нет. Загрузки будут её ждать.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Это файл. Выберите папку.</translation>
    </message>
    <message>
        <source>You may not write into this folder. Choose another one.</source>
        <translation>У вас нет прав на запись в эту папку. Выберите другую.</translation>
    </message>
    <message>
        <source>Give the whole path of a folder, starting with “/”.</source>
        <translation>Укажите полный путь к папке, начиная с «/».</translation>
    </message>
</context>
<context>
    <name>longhaul::FoldersPage</name>
    <message>
        <source>Downloads go to</source>
        <translation>Папка для загрузок</translation>
    </message>
    <message>
        <source>Unless another folder is chosen for a download or its kind of file.</source>
        <translation>Если для загрузки или её типа файлов не выбрана другая папка.</translation>
    </message>
    <message>
        <source>Add a number to the name</source>
        <translation>Добавить к имени номер</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>Заменить старый файл</translation>
    </message>
    <message>
        <source>Leave the download out</source>
        <translation>Пропустить загрузку</translation>
    </message>
    <message>
        <source>Let me decide</source>
        <translation>Предоставить решение мне</translation>
    </message>
    <message>
        <source>When a file of that name is there</source>
        <translation>Если файл с таким именем уже есть</translation>
    </message>
    <message>
        <source>Nothing is replaced unless you say so here.</source>
        <translation>Ничего не заменяется, если вы не укажете этого здесь.</translation>
    </message>
    <message>
        <source>Keep the date of the server</source>
        <translation>Сохранять дату с сервера</translation>
    </message>
    <message>
        <source>Finished files carry the date of their last change there.</source>
        <translation>Завершённые файлы получают дату своего последнего изменения на сервере.</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <comment>a kind of file</comment>
        <translation>Папка для типа: %1</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>Папка, указанная выше</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Файлы и папки</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Все загрузки</translation>
    </message>
    <message>
        <source>Folders for kinds of files</source>
        <translation>Папки для типов файлов</translation>
    </message>
</context>
<context>
    <name>longhaul::Formatting</name>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 Б</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 КиБ</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 МиБ</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 ГиБ</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 ТиБ</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 ПиБ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two units of time, 1 h 20 min</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>1.2 of 4.0 GiB</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>5.2 MiB/s</comment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 ч</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percent; the space does not break</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Сегодня, %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Вчера, %1</translation>
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
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Of the windows, the menus and the messages.</source>
        <translation>Окон, меню и сообщений.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Light or dark windows.</source>
        <translation>Светлые или тёмные окна.</translation>
    </message>
    <message>
        <source>colours appearance style</source>
        <comment>words by which people look for the theme</comment>
        <translation>цвета внешний вид стиль оформление</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Запускать при входе в систему</translation>
    </message>
    <message>
        <source>Downloads go on as soon as you have signed in, without a window.</source>
        <translation>Загрузки продолжаются сразу после входа в систему, без окна.</translation>
    </message>
    <message>
        <source>login autostart boot</source>
        <comment>words by which people look for the start at login</comment>
        <translation>вход автозапуск автозагрузка загрузка системы</translation>
    </message>
    <message>
        <source>The autostart folder cannot be written to.</source>
        <translation>Запись в папку автозапуска невозможна.</translation>
    </message>
    <message>
        <source>Offer copied links</source>
        <translation>Предлагать скопированные ссылки</translation>
    </message>
    <message>
        <source>When you come back to the window with a link in the clipboard.</source>
        <translation>Когда вы возвращаетесь к окну со ссылкой в буфере обмена.</translation>
    </message>
    <message>
        <source>Drop target</source>
        <translation>Плавающее окно</translation>
    </message>
    <message>
        <source>A small window above all others that shows the progress and takes links.</source>
        <translation>Маленькое окно поверх всех остальных, которое показывает ход загрузок и принимает ссылки.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Под рукой</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>the keyboard shortcuts</comment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>The keys for what Longhaul does, all in one list.</source>
        <translation>Клавиши всех действий Longhaul в одном списке.</translation>
    </message>
    <message>
        <source>hotkeys key bindings</source>
        <comment>words by which people look for the shortcuts</comment>
        <translation>горячие клавиши клавиатура</translation>
    </message>
</context>
<context>
    <name>longhaul::LimitMenu</name>
    <message>
        <source>Speed li&amp;mit</source>
        <translation>О&amp;граничение скорости</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;Без ограничения</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Другое…</translation>
    </message>
    <message>
        <source>&amp;Other (%1)…</source>
        <translation>&amp;Другое (%1)…</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkDropTarget</name>
    <message>
        <source>There is no link in it. Longhaul takes links, text and web pages with links, lists of links, Metalinks and curl commands.</source>
        <translation>Здесь нет ссылки. Longhaul принимает ссылки, тексты и веб-страницы со ссылками, списки ссылок, файлы Metalink и команды curl.</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkTableModel</name>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Можно продолжить</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkTableView</name>
    <message>
        <source>Found links</source>
        <translation>Найденные ссылки</translation>
    </message>
    <message>
        <source>Each link is looked at before it starts: its name, its size, and whether it can be resumed.</source>
        <translation>Перед началом проверяется каждая ссылка: имя, размер и возможность докачки.</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkWords</name>
    <message>
        <source>“%1” is not supported</source>
        <translation>«%1» не поддерживается</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>Не удалось запросить сервер</translation>
    </message>
    <message>
        <source>This is no complete link. Check its spelling.</source>
        <translation>Это неполная ссылка. Проверьте, как она написана.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded.</source>
        <translation>Загружать можно только по ссылкам http и https.</translation>
    </message>
    <message>
        <source>“%1” is not supported: only http and https links can be downloaded.</source>
        <translation>«%1» не поддерживается: загружать можно только по ссылкам http и https.</translation>
    </message>
    <message>
        <source>The server asks you to sign in: give user name and password below.</source>
        <translation>Сервер требует входа: укажите ниже имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>The server could not be asked. It is tried again when the download starts.</source>
        <translation>Не удалось запросить сервер. Попытка повторится, когда начнётся загрузка.</translation>
    </message>
    <message>
        <source>Checksum given</source>
        <translation>Контрольная сумма указана</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mirror(s)</source>
        <translation>
            <numerusform>%Ln зеркало</numerusform>
            <numerusform>%Ln зеркала</numerusform>
            <numerusform>%Ln зеркал</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln header(s)</source>
        <translation>
            <numerusform>%Ln заголовок</numerusform>
            <numerusform>%Ln заголовка</numerusform>
            <numerusform>%Ln заголовков</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in given</source>
        <translation>Данные для входа указаны</translation>
    </message>
    <message>
        <source>Into “%1”</source>
        <translation>В папку «%1»</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>Заголовки: %1</translation>
    </message>
    <message>
        <source>Mirror: %1</source>
        <translation>Зеркало: %1</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Уже в списке</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>Already in the folder</source>
        <translation>Уже в папке</translation>
    </message>
    <message>
        <source>This link is in the list already. It would be downloaded once more.</source>
        <translation>Эта ссылка уже есть в списке. Файл будет загружен ещё раз.</translation>
    </message>
    <message>
        <source>A file of this name is in the folder already. “If the file exists” says what happens.</source>
        <translation>Файл с таким именем уже есть в папке. Что произойдёт, определяет параметр «Если файл уже существует».</translation>
    </message>
</context>
<context>
    <name>longhaul::LinksInput</name>
    <message>
        <source>&amp;Links, one a line; text with links in it will do:</source>
        <translation>&amp;Ссылки, по одной в строке; подойдёт и текст со ссылками:</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>[01-20] stands for all its numbers, [a-f] for its letters, [1-9:2] for every second one. Without the check mark the brackets are part of the link.</source>
        <translation>[01-20] означает все числа этого диапазона, [a-f] — все буквы, [1-9:2] — каждое второе число. Если флажок снят, скобки считаются частью ссылки.</translation>
    </message>
    <message>
        <source>R&amp;ead ranges in brackets</source>
        <translation>&amp;Раскрывать диапазоны в скобках</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;ead ranges in brackets: %Ln link(s), from “%1” to “%2”</source>
        <translation>
            <numerusform>&amp;Раскрывать диапазоны в скобках: %Ln ссылка, от «%1» до «%2»</numerusform>
            <numerusform>&amp;Раскрывать диапазоны в скобках: %Ln ссылки, от «%1» до «%2»</numerusform>
            <numerusform>&amp;Раскрывать диапазоны в скобках: %Ln ссылок, от «%1» до «%2»</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands for more links than can be added at once, which is %2.</source>
        <translation>«%1» означает больше ссылок, чем можно добавить за один раз (не более %2).</translation>
    </message>
    <message>
        <source>There is no link in it. A link begins with http:// or https://.</source>
        <translation>Здесь нет ссылки. Ссылка начинается с http:// или https://.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a link left out.</source>
        <translation>
            <numerusform>Пропущена %Ln строка без ссылки.</numerusform>
            <numerusform>Пропущены %Ln строки без ссылок.</numerusform>
            <numerusform>Пропущено %Ln строк без ссылок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated link(s) left out.</source>
        <translation>
            <numerusform>Пропущена %Ln повторная ссылка.</numerusform>
            <numerusform>Пропущены %Ln повторные ссылки.</numerusform>
            <numerusform>Пропущено %Ln повторных ссылок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::LinksPane</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Выбрано %1 из %2</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, всего %2</translation>
    </message>
    <message>
        <source>%1, at least %2 in all</source>
        <translation>%1, всего не менее %2</translation>
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
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>To move downloads, show them in the order of the queue: View, Columns.</source>
        <translation>Чтобы перемещать загрузки, покажите их в порядке очереди: Вид, Столбцы.</translation>
    </message>
</context>
<context>
    <name>longhaul::MoreOptions</name>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>none; or 500K, 2M …</source>
        <translation>нет; или 500K, 2M …</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>обычная</translation>
    </message>
    <message>
        <source>Keep both: “name (1)”</source>
        <translation>Сохранить оба: «имя (1)»</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить его</translation>
    </message>
    <message>
        <source>Keep it, do not download</source>
        <translation>Оставить его, не загружать</translation>
    </message>
    <message>
        <source>Stop and let me decide</source>
        <translation>Остановиться и предоставить решение мне</translation>
    </message>
    <message>
        <source>Look for a file of che&amp;cksums beside the link</source>
        <translation>Искать рядом со ссылкой файл контрольных су&amp;мм</translation>
    </message>
    <message>
        <source>Many servers have a file such as SHA256SUMS beside their downloads.</source>
        <translation>На многих серверах рядом с загрузками лежит файл, например SHA256SUMS.</translation>
    </message>
    <message>
        <source>Sa&amp;ve the sign-in in the keyring</source>
        <translation>Сохранить данные для входа в связке кл&amp;ючей</translation>
    </message>
    <message>
        <source>the page on which the link stands</source>
        <translation>страница, на которой находится ссылка</translation>
    </message>
    <message>
        <source>as whom Longhaul asks; empty: as itself</source>
        <translation>кем представляется Longhaul; пусто: самим собой</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Имя: значение, по одному в строке</translation>
    </message>
    <message>
        <source>a note for yourself</source>
        <translation>заметка для себя</translation>
    </message>
    <message>
        <source>Connec&amp;tions:</source>
        <translation>Соединени&amp;я:</translation>
    </message>
    <message>
        <source>Speed lim&amp;it:</source>
        <translation>О&amp;граничение скорости:</translation>
    </message>
    <message>
        <source>Priorit&amp;y:</source>
        <translation>Приорит&amp;ет:</translation>
    </message>
    <message>
        <source>&amp;Queue:</source>
        <translation>О&amp;чередь:</translation>
    </message>
    <message>
        <source>If the file e&amp;xists:</source>
        <translation>Если файл &amp;уже существует:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Имя по&amp;льзователя:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>П&amp;ароль:</translation>
    </message>
    <message>
        <source>&amp;Referrer:</source>
        <translation>Страни&amp;ца-источник:</translation>
    </message>
    <message>
        <source>User a&amp;gent:</source>
        <translation>Б&amp;раузер (User-Agent):</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>&amp;Заголовки:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Описание:</translation>
    </message>
    <message>
        <source>Give a speed such as 500K or 2M.</source>
        <translation>Укажите скорость, например 500K или 2M.</translation>
    </message>
    <message>
        <source>Line %1 is no header. A header is a name, a colon and a value.</source>
        <translation>Строка %1 — не заголовок. Заголовок состоит из имени, двоеточия и значения.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
</context>
<context>
    <name>longhaul::NetworkPage</name>
    <message>
        <source>Way to the network</source>
        <translation>Доступ к сети</translation>
    </message>
    <message>
        <source>A password goes to the keyring, never into a file.</source>
        <translation>Пароль хранится в связке ключей и никогда не записывается в файл.</translation>
    </message>
    <message>
        <source>proxy HTTP SOCKS user name password port</source>
        <comment>words by which people look for it</comment>
        <translation>прокси HTTP SOCKS имя пользователя пароль порт</translation>
    </message>
    <message>
        <source>Name of this program for servers</source>
        <translation>Имя этой программы для серверов</translation>
    </message>
    <message>
        <source>The user agent. Some servers serve only browsers they know.</source>
        <translation>Строка User-Agent. Некоторые серверы обслуживают только известные им браузеры.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Серверы</translation>
    </message>
</context>
<context>
    <name>longhaul::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Скрыть это уведомление</translation>
    </message>
</context>
<context>
    <name>longhaul::NotificationWords</name>
    <message>
        <source>Open Longhaul</source>
        <translation>Открыть Longhaul</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>Файл %1 загружен</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>size in folder</comment>
        <translation>%1 в папке %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>Требуется ваше участие: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) finished</source>
        <translation>
            <numerusform>Завершена %Ln загрузка</numerusform>
            <numerusform>Завершены %Ln загрузки</numerusform>
            <numerusform>Завершено %Ln загрузок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>Не удалась %Ln загрузка</numerusform>
            <numerusform>Не удались %Ln загрузки</numerusform>
            <numerusform>Не удалось %Ln загрузок</numerusform>
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
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Messages on the desktop</source>
        <translation>Сообщения на рабочем столе</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Показывать сообщения</translation>
    </message>
    <message>
        <source>One for all that happens together. Silent while something fills the screen.</source>
        <translation>Одно сообщение на всё, что произошло вместе. Пока что-то занимает весь экран, сообщения не показываются.</translation>
    </message>
    <message>
        <source>When downloads have finished</source>
        <translation>Когда загрузки завершены</translation>
    </message>
    <message>
        <source>With buttons to open the file and its folder.</source>
        <translation>С кнопками, чтобы открыть файл и его папку.</translation>
    </message>
    <message>
        <source>When downloads need you</source>
        <translation>Когда загрузки требуют вашего внимания</translation>
    </message>
    <message>
        <source>With a button for the next step.</source>
        <translation>С кнопкой для следующего шага.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Панель</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>Значок на панели</translation>
    </message>
    <message>
        <source>Shows the progress; its menu pauses, resumes and limits.</source>
        <translation>Показывает ход загрузок; в его меню можно приостановить, продолжить и ограничить их.</translation>
    </message>
</context>
<context>
    <name>longhaul::OfferWords</name>
    <message>
        <source>There is no address in the curl command.</source>
        <translation>В команде curl нет адреса.</translation>
    </message>
    <message>
        <source>This curl command sends data (%1). Longhaul only fetches files; it sends nothing.</source>
        <translation>Эта команда curl отправляет данные (%1). Longhaul только загружает файлы и ничего не отправляет.</translation>
    </message>
    <message>
        <source>This curl command asks with %1. Longhaul only fetches files, which is GET.</source>
        <translation>Эта команда curl использует метод %1. Longhaul только загружает файлы, то есть использует GET.</translation>
    </message>
    <message>
        <source>The command ends in the middle of a text in quotes. Copy all of it.</source>
        <translation>Команда обрывается посреди текста в кавычках. Скопируйте её целиком.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here and is left out.</source>
        <translation>«%1» не имеет здесь смысла и пропущено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the Metalink have no http or https link and are left out.</source>
        <translation>
            <numerusform>В Metalink %Ln файл не имеет ссылки http или https и пропущен.</numerusform>
            <numerusform>В Metalink %Ln файла не имеют ссылок http или https и пропущены.</numerusform>
            <numerusform>В Metalink %Ln файлов не имеют ссылок http или https и пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has too many pieces; only the whole file is compared.</source>
        <translation>«%1»: слишком много фрагментов; сверяется только файл целиком.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Не удалось прочитать «%1».</translation>
    </message>
    <message>
        <source>“%1” was not read to its end.</source>
        <translation>Файл «%1» прочитан не до конца.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more thing(s) were left out.</source>
        <translation>
            <numerusform>Пропущен ещё %Ln элемент.</numerusform>
            <numerusform>Пропущены ещё %Ln элемента.</numerusform>
            <numerusform>Пропущено ещё %Ln элементов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the list cannot be used and is left out. In detail: %2</source>
        <translation>Запись %1 списка непригодна и пропущена. Подробно: %2</translation>
    </message>
    <message>
        <source>This is no list of links. In detail: %1</source>
        <translation>Это не список ссылок. Подробно: %1</translation>
    </message>
    <message>
        <source>The Metalink cannot be read. In detail: %1</source>
        <translation>Не удаётся прочитать Metalink. Подробно: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::OneWindow</name>
    <message>
        <source>The folder %1 cannot be used: it must be yours alone.</source>
        <translation>Папку %1 использовать нельзя: она должна принадлежать только вам.</translation>
    </message>
    <message>
        <source>Cannot listen at %1: %2</source>
        <translation>Не удалось начать приём подключений на %1: %2</translation>
    </message>
    <message>
        <source>Longhaul&apos;s window is open already, but does not answer.</source>
        <translation>Окно Longhaul уже открыто, но не отвечает.</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 принадлежит другому пользователю.</translation>
    </message>
</context>
<context>
    <name>longhaul::OrderMenu</name>
    <message>
        <source>Or&amp;der</source>
        <translation>Пор&amp;ядок</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>В &amp;начало</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>В&amp;ыше</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Н&amp;иже</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>В &amp;конец</translation>
    </message>
</context>
<context>
    <name>longhaul::PageLinksDialog</name>
    <message>
        <source>Links of a web page</source>
        <translation>Ссылки с веб-страницы</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Read the page</source>
        <translation>&amp;Прочитать страницу</translation>
    </message>
    <message>
        <source>words, or a pattern such as *.pdf</source>
        <translation>слова или шаблон, например *.pdf</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Тип файла</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>&amp;Выбрать все показанные</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Снять выбор</translation>
    </message>
    <message>
        <source>Links of the page</source>
        <translation>Ссылки со страницы</translation>
    </message>
    <message>
        <source>&amp;Take the chosen links</source>
        <translation>&amp;Использовать выбранные ссылки</translation>
    </message>
    <message>
        <source>A&amp;ddress of the page:</source>
        <translation>&amp;Адрес страницы:</translation>
    </message>
    <message>
        <source>Only links &amp;with:</source>
        <translation>Только ссылки, &amp;где есть:</translation>
    </message>
    <message>
        <source>Where this page comes from is not known: only its complete links can be used.</source>
        <translation>Неизвестно, откуда эта страница: можно использовать только её полные ссылки.</translation>
    </message>
    <message>
        <source>This is no complete link. Check its spelling.</source>
        <translation>Это неполная ссылка. Проверьте, как она написана.</translation>
    </message>
    <message>
        <source>The page is being read…</source>
        <translation>Чтение страницы…</translation>
    </message>
    <message>
        <source>The agent could not read the page: %1</source>
        <translation>Агент не смог прочитать страницу: %1</translation>
    </message>
    <message>
        <source>The page is very long; only the links of its beginning are here.</source>
        <translation>Страница очень длинная; здесь только ссылки из её начала.</translation>
    </message>
    <message>
        <source>There is no link in this page that can be downloaded.</source>
        <translation>На этой странице нет ссылок, которые можно загрузить.</translation>
    </message>
    <message>
        <source>%1 of %2 links shown, %3 chosen</source>
        <translation>Показано ссылок: %1 из %2, выбрано: %3</translation>
    </message>
</context>
<context>
    <name>longhaul::PageLinksModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>Текст на странице</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
</context>
<context>
    <name>longhaul::PreferencesWindow</name>
    <message>
        <source>No preference has these words.</source>
        <translation>Настроек с такими словами нет.</translation>
    </message>
    <message>
        <source>The agent does not run, so what belongs to it cannot be changed now.</source>
        <translation>Агент не работает, поэтому сейчас нельзя изменить то, что относится к нему.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Поиск по настройкам</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>longhaul::ProxyEdit</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Прокси HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>Прокси SOCKS 5</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Тип прокси</translation>
    </message>
    <message>
        <source>Only if it asks for one</source>
        <translation>Только если требуется</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Прокси:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Сервер:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Порт:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Имя пользователя:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Пароль:</translation>
    </message>
    <message>
        <source>Server of the proxy</source>
        <translation>Сервер прокси</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Порт прокси</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Имя пользователя для прокси</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Пароль для прокси</translation>
    </message>
    <message>
        <source>Leave empty to keep the one there is</source>
        <translation>Оставьте пустым, чтобы сохранить прежний</translation>
    </message>
</context>
<context>
    <name>longhaul::SearchLine</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search in names and servers</source>
        <translation>Поиск по именам и серверам</translation>
    </message>
    <message>
        <source>Search in names and servers (%1)</source>
        <translation>Поиск по именам и серверам (%1)</translation>
    </message>
</context>
<context>
    <name>longhaul::SegmentMap</name>
    <message>
        <source>Map of parts</source>
        <translation>Карта частей</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) on their way</source>
        <translation>
            <numerusform>Загружается %Ln часть</numerusform>
            <numerusform>Загружаются %Ln части</numerusform>
            <numerusform>Загружается %Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Which parts of the file are here, from its beginning to its end. %1</source>
        <translation>Какие части файла уже получены, от начала до конца. %1</translation>
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
        <translation>&amp;Использовать здесь</translation>
    </message>
    <message>
        <source>&amp;No shortcut</source>
        <translation>&amp;Без сочетания</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>По &amp;умолчанию</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Сочетание клавиш</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Действия и их сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>&amp;Сочетание клавиш:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Новое сочетание клавиш</translation>
    </message>
    <message>
        <source>Press the keys that the chosen action is to have.</source>
        <translation>Нажмите клавиши, которые нужно назначить выбранному действию.</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Сб&amp;росить все</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field.</source>
        <translation>Выберите действие, затем нажмите в поле новые клавиши.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <comment>a key, an action</comment>
        <translation>%1 уже назначено действию «%2».</translation>
    </message>
    <message>
        <source>Changed. It counts at once.</source>
        <translation>Изменено. Действует сразу.</translation>
    </message>
</context>
<context>
    <name>longhaul::SignInDialog</name>
    <message>
        <source>The way to this server is not encrypted: others in the network may read the password.</source>
        <translation>Соединение с этим сервером не шифруется: другие в сети могут прочитать пароль.</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>&amp;Сохранить в связке ключей</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Otherwise the password is forgotten when the agent ends.</source>
        <translation>Иначе пароль будет забыт при завершении агента.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Войти</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 запрашивает имя и пароль.</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Имя пользователя:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Пароль:</translation>
    </message>
</context>
<context>
    <name>longhaul::SignInsPage</name>
    <message>
        <source>%1 at %2</source>
        <comment>user at server</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>Trusted for %1: %2</source>
        <comment>server, short fingerprint</comment>
        <translation>Доверенный для %1: %2</translation>
    </message>
    <message>
        <source>Refused everywhere: %1</source>
        <comment>short fingerprint</comment>
        <translation>Отклонён везде: %1</translation>
    </message>
    <message>
        <source>Remembered sign-ins</source>
        <translation>Сохранённые данные для входа</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>None. When a server asks who you are, its sign-in can be remembered.</source>
        <translation>Нет. Когда сервер запрашивает имя и пароль, их можно сохранить.</translation>
    </message>
    <message>
        <source>The passwords are in the keyring of the desktop.</source>
        <translation>Пароли хранятся в связке ключей рабочего стола.</translation>
    </message>
    <message>
        <source>The keyring did not let go of it.</source>
        <translation>Не удалось удалить эту запись из связки ключей.</translation>
    </message>
    <message>
        <source>Decisions about certificates</source>
        <translation>Решения о сертификатах</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>None. Servers are trusted as the system trusts them.</source>
        <translation>Нет. Longhaul доверяет тем серверам, которым доверяет система.</translation>
    </message>
    <message>
        <source>What you take back is asked again when it matters.</source>
        <translation>Об отозванном решении вас спросят снова, когда это понадобится.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Вход на серверы</translation>
    </message>
    <message>
        <source>Servers that know you</source>
        <translation>Серверы, которые вас знают</translation>
    </message>
    <message>
        <source>Servers without a known certificate</source>
        <translation>Серверы с неизвестным сертификатом</translation>
    </message>
</context>
<context>
    <name>longhaul::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Скорость во времени</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>Сейчас %1, в среднем %2, максимум %3</translation>
    </message>
    <message>
        <source>Nothing was fetched in the last minutes.</source>
        <translation>За последние минуты ничего не получено.</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>time at the beginning of a graph</comment>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>now</source>
        <comment>time at the end of a graph</comment>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Nothing at the moment; on average %1, at most %2</source>
        <translation>Сейчас ничего; в среднем %1, не более %2</translation>
    </message>
</context>
<context>
    <name>longhaul::StateWords</name>
    <message>
        <source>Trying again…</source>
        <translation>Повторная попытка…</translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>Повтор через %1</translation>
    </message>
    <message>
        <source>Server is busy</source>
        <translation>Сервер занят</translation>
    </message>
    <message>
        <source>Server is busy, trying again in %1</source>
        <translation>Сервер занят, повтор через %1</translation>
    </message>
    <message>
        <source>Waiting for data…</source>
        <translation>Ожидание данных…</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <comment>speed, time left</comment>
        <translation>%1 · осталось %2</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Ожидание сети</translation>
    </message>
    <message>
        <source>Waiting for disk space</source>
        <translation>Ожидание места на диске</translation>
    </message>
    <message>
        <source>Waiting for its folder to appear</source>
        <translation>Ожидание появления папки</translation>
    </message>
    <message>
        <source>Waiting for its scheduled time</source>
        <translation>Ожидание назначенного времени</translation>
    </message>
    <message>
        <source>Waiting for an unmetered network</source>
        <translation>Ожидание безлимитной сети</translation>
    </message>
    <message>
        <source>Waiting for the keyring to be unlocked</source>
        <translation>Ожидание разблокировки связки ключей</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Проверка файла…</translation>
    </message>
    <message>
        <source>Moving to its new folder… %1</source>
        <translation>Перемещение в новую папку… %1</translation>
    </message>
    <message>
        <source>Waiting for a free connection to %1</source>
        <comment>name of a server</comment>
        <translation>Ожидание свободного соединения с %1</translation>
    </message>
</context>
<context>
    <name>longhaul::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>space on the disk</comment>
        <translation>Свободно %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Не более %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>Speed limit of all downloads together</source>
        <translation>Общее ограничение скорости всех загрузок</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln активная</numerusform>
            <numerusform>%Ln активные</numerusform>
            <numerusform>%Ln активных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln ожидает</numerusform>
            <numerusform>%Ln ожидают</numerusform>
            <numerusform>%Ln ожидают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln загрузка</numerusform>
            <numerusform>%Ln загрузки</numerusform>
            <numerusform>%Ln загрузок</numerusform>
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
        <translation>Ограничение скорости всех загрузок: %1</translation>
    </message>
    <message>
        <source>Total speed: %1</source>
        <translation>Общая скорость: %1</translation>
    </message>
    <message>
        <source>Speed limit of all downloads: none</source>
        <translation>Ограничение скорости всех загрузок: нет</translation>
    </message>
</context>
<context>
    <name>longhaul::SystemTroubles</name>
    <message>
        <source>create</source>
        <translation>Создание</translation>
    </message>
    <message>
        <source>create a file without a name</source>
        <translation>Создание файла без имени</translation>
    </message>
    <message>
        <source>name the file</source>
        <translation>Присвоение имени файлу</translation>
    </message>
    <message>
        <source>open</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>read</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>write</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>truncate</source>
        <translation>Усечение</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>Сохранение на диск</translation>
    </message>
    <message>
        <source>reserve space</source>
        <translation>Резервирование места</translation>
    </message>
    <message>
        <source>ask for free space</source>
        <translation>Запрос свободного места</translation>
    </message>
    <message>
        <source>set the file&apos;s time</source>
        <translation>Установка времени файла</translation>
    </message>
    <message>
        <source>read an attribute</source>
        <translation>Чтение атрибута</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <translation>Установка атрибута</translation>
    </message>
    <message>
        <source>remove an attribute</source>
        <translation>Удаление атрибута</translation>
    </message>
    <message>
        <source>look at the file</source>
        <translation>Проверка файла</translation>
    </message>
    <message>
        <source>look at the folder</source>
        <translation>Проверка папки</translation>
    </message>
    <message>
        <source>look into the folder</source>
        <translation>Чтение папки</translation>
    </message>
    <message>
        <source>write to the folder</source>
        <translation>Запись в папку</translation>
    </message>
    <message>
        <source>sync the folder</source>
        <translation>Сохранение папки на диск</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>Переименование</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Создание ссылки</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Операция не разрешена</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Файл или папка не существует</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ошибка чтения или записи диска</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Устройство или адрес не существует</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Отказано в доступе</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Устройство занято</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Файл уже существует</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Устройство не существует</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Это не папка</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Это папка</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Недопустимый аргумент</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Открыто слишком много файлов</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>В системе открыто слишком много файлов</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>Программа сейчас выполняется</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Файл слишком велик</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>На диске не осталось места</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Диск доступен только для чтения</translation>
    </message>
    <message>
        <source>Too many links</source>
        <translation>Слишком много ссылок</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Слишком длинное имя файла</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Слишком длинная цепочка символических ссылок</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Недостаточно памяти</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Операция не поддерживается</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Время ожидания соединения истекло</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>В соединении отказано</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Соединение сброшено другой стороной</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Нет маршрута к серверу</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Сеть недоступна</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>Сеть отключена</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Соединения нет</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Файл на сервере уже не тот же самый</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Дисковая квота исчерпана</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>Сервер выключен</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>Сертификат самоподписанный и не является доверенным</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>Корневой сертификат цепочки самоподписанный и не является доверенным</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>Сертификат издателя не найден</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>Сертификат издателя для найденного на этом компьютере сертификата не найден</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>Ни один сертификат не удалось проверить</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Срок действия сертификата истёк</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>Срок действия сертификата ещё не наступил</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>Сертификат выдан не для этого сервера</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>Подпись сертификата недействительна</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>Один из сертификатов центров сертификации недействителен</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>Сертификат не подходит для этой цели</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>Корневой сертификат не является доверенным для этой цели</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>Сервер не предъявил сертификата</translation>
    </message>
    <message>
        <source>This certificate was refused by you.</source>
        <translation>Вы отклонили этот сертификат.</translation>
    </message>
    <message>
        <source>The server has changed its certificate.</source>
        <translation>Сервер сменил сертификат.</translation>
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
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>button</comment>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>Приорит&amp;ет</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Высокий</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Обычный</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Низкий</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Повторить</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskCommands</name>
    <message>
        <source>The keyring did not take the password; it is used until the agent ends.</source>
        <translation>Связка ключей не приняла пароль; он используется до завершения агента.</translation>
    </message>
    <message>
        <source>The certificate is not at hand any more. Try again, then look at it.</source>
        <translation>Сертификат больше недоступен. Повторите попытку, затем просмотрите его.</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskFacts</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 байт</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>size, exact size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No, it would start from the beginning</source>
        <translation>Нет, загрузка начнётся с начала</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадает</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>Конечный адрес</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>Перенаправление на</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>Можно продолжить</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Ограничение скорости</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Вход выполнен как</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Checksum found</source>
        <translation>Полученная контрольная сумма</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <translation>Версия (ETag)</translation>
    </message>
    <message>
        <source>Changed on server</source>
        <translation>Изменён на сервере</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Зеркало</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskGroup</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активные</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидающие</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановленные</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершённые</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>С ошибкой</translation>
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
        <translation>Имя</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход загрузки</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Default queue</source>
        <translation>Очередь по умолчанию</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place in the order of the downloads</comment>
        <translation>№</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskListView</name>
    <message>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Order of the &amp;queue</source>
        <translation>В порядке о&amp;череди</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskQuestions</name>
    <message>
        <source>New link</source>
        <translation>Новая ссылка</translation>
    </message>
    <message>
        <source>Another address of the same file. What is here already is kept if it fits.</source>
        <translation>Другой адрес того же файла. Уже полученное сохранится, если подойдёт.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Адрес:</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>&amp;Использовать эту ссылку</translation>
    </message>
    <message>
        <source>A link begins with http:// or https://.</source>
        <translation>Ссылка начинается с http:// или https://.</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>The name under which the file is saved in %1</source>
        <translation>Имя, под которым файл будет сохранён в %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>&amp;Use this name</source>
        <translation>И&amp;спользовать это имя</translation>
    </message>
    <message>
        <source>A name is not empty and has no “/”.</source>
        <translation>Имя не может быть пустым или содержать «/».</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>The checksum that the file must have, as its publisher tells it. Leave it empty to check nothing.</source>
        <translation>Контрольная сумма, которую должен иметь файл, по сведениям издателя. Оставьте поле пустым, чтобы ничего не проверять.</translation>
    </message>
    <message>
        <source>&amp;Checksum:</source>
        <translation>&amp;Контрольная сумма:</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Задать</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Начать заново</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена загрузки</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Прекратить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удаление из списка</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <translation>Удаление файлов</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Это действие нельзя отменить.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Ограничение скорости</translation>
    </message>
    <message>
        <source>For all downloads together, in bytes per second: 500K, 2M, 1.5G. “off” is no limit.</source>
        <translation>Для всех загрузок вместе, в байтах в секунду: 500K, 2M, 1.5G. «off» — без ограничения.</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Ограничение:</translation>
    </message>
    <message>
        <source>A limit is a number with K, M or G, or “off”.</source>
        <translation>Ограничение — это число с K, M или G либо «off».</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) again from the first byte?</source>
        <translation>
            <numerusform>Начать %Ln загрузку заново с первого байта?</numerusform>
            <numerusform>Начать %Ln загрузки заново с первого байта?</numerusform>
            <numerusform>Начать %Ln загрузок заново с первого байта?</numerusform>
        </translation>
    </message>
    <message>
        <source>Start “%1” again from the first byte?</source>
        <translation>Начать «%1» заново с первого байта?</translation>
    </message>
    <message>
        <source>What was fetched already (%1) is thrown away.</source>
        <translation>Уже полученное (%1) будет удалено.</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln download(s)?</source>
        <translation>
            <numerusform>Прекратить %Ln загрузку?</numerusform>
            <numerusform>Прекратить %Ln загрузки?</numerusform>
            <numerusform>Прекратить %Ln загрузок?</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up “%1”?</source>
        <translation>Прекратить загрузку «%1»?</translation>
    </message>
    <message>
        <source>What was fetched already (%1) is thrown away. Pause keeps it.</source>
        <translation>Уже полученное (%1) будет удалено. Если приостановить загрузку, оно сохранится.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>Убрать %Ln загрузку из списка?</numerusform>
            <numerusform>Убрать %Ln загрузки из списка?</numerusform>
            <numerusform>Убрать %Ln загрузок из списка?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>Убрать «%1» из списка?</translation>
    </message>
    <message>
        <source>Not everything is finished: what was fetched already (%1) is given up.</source>
        <translation>Не всё завершено: уже полученное (%1) будет потеряно.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list and delete the files?</source>
        <translation>
            <numerusform>Убрать %Ln загрузку из списка и удалить файлы?</numerusform>
            <numerusform>Убрать %Ln загрузки из списка и удалить файлы?</numerusform>
            <numerusform>Убрать %Ln загрузок из списка и удалить файлы?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the list and delete the file?</source>
        <translation>Убрать «%1» из списка и удалить файл?</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбор папки</translation>
    </message>
</context>
<context>
    <name>longhaul::TransfersPage</name>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <comment>behind a number, with a space where the language has one</comment>
        <translation>&#xa0;КиБ/с</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Ограничение скорости</translation>
    </message>
    <message>
        <source>For all downloads together.</source>
        <translation>Для всех загрузок вместе.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Не ждать</translation>
    </message>
    <message>
        <source>One hour</source>
        <translation>Один час</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Один день</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Одну неделю</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Две недели</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Один год</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Другой срок</translation>
    </message>
    <message>
        <source>Wait for a lost network or server</source>
        <translation>Ждать, если пропала сеть или сервер</translation>
    </message>
    <message>
        <source>After that time without a byte a download counts as failed.</source>
        <translation>Если за это время не получено ни байта, загрузка считается неудавшейся.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>Одновременные загрузки</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>Остальные ждут своей очереди.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>For one download, at most</source>
        <translation>Для одной загрузки, не более</translation>
    </message>
    <message>
        <source>Longhaul opens only as many as make it faster.</source>
        <translation>Longhaul открывает лишь столько, сколько даёт прирост скорости.</translation>
    </message>
    <message>
        <source>To one server, at most</source>
        <translation>С одним сервером, не более</translation>
    </message>
    <message>
        <source>Of all downloads from there together.</source>
        <translation>Всех загрузок с этого сервера вместе.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Ожидание</translation>
    </message>
</context>
<context>
    <name>longhaul::TrayMenu</name>
    <message>
        <source>&amp;Open Longhaul</source>
        <translation>&amp;Открыть Longhaul</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>П&amp;риостановить все</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;Продолжить все</translation>
    </message>
    <message>
        <source>&amp;Stop the agent</source>
        <translation>О&amp;становить агент</translation>
    </message>
    <message>
        <source>Downloads stop and go on with its next start.</source>
        <translation>Загрузки остановятся и продолжатся при следующем запуске агента.</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>О&amp;граничение скорости</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, percent</comment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) waiting</source>
        <translation>
            <numerusform>%Ln загрузка ожидает</numerusform>
            <numerusform>%Ln загрузки ожидают</numerusform>
            <numerusform>%Ln загрузок ожидают</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>Ничего не загружается</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloading</source>
        <translation>
            <numerusform>%Ln загружается</numerusform>
            <numerusform>%Ln загружаются</numerusform>
            <numerusform>%Ln загружаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln ожидает</numerusform>
            <numerusform>%Ln ожидают</numerusform>
            <numerusform>%Ln ожидают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln с ошибкой</numerusform>
            <numerusform>%Ln с ошибкой</numerusform>
            <numerusform>%Ln с ошибкой</numerusform>
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
        <translation>%1 — приостановлено</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>П&amp;риостановить</translation>
    </message>
</context>
<context>
    <name>longhaul::TroubleCard</name>
    <message>
        <source>In detail: %1</source>
        <translation>Подробнее: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::Verb</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>П&amp;риостановить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Начать заново</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>&amp;Убрать из списка</translation>
    </message>
    <message>
        <source>Remove and delete f&amp;ile…</source>
        <translation>Убрать и у&amp;далить файл…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>О&amp;ткрыть</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Показать в пап&amp;ке</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Копировать &amp;ссылку</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>Но&amp;вая ссылка…</translation>
    </message>
    <message>
        <source>O&amp;ther name…</source>
        <translation>Другое &amp;имя…</translation>
    </message>
    <message>
        <source>Compare c&amp;hecksum with…</source>
        <translation>Сверить контрольную су&amp;мму…</translation>
    </message>
    <message>
        <source>Choos&amp;e folder…</source>
        <translation>Вы&amp;брать папку…</translation>
    </message>
</context>
<context>
    <name>longhaul::WindowActions</name>
    <message>
        <source>&amp;Add links…</source>
        <translation>&amp;Добавить ссылки…</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>&amp;Вставить ссылки</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>При&amp;остановить все</translation>
    </message>
    <message>
        <source>Resume a&amp;ll</source>
        <translation>&amp;Продолжить все</translation>
    </message>
    <message>
        <source>Remove &amp;finished from list</source>
        <translation>&amp;Убрать завершённые из списка</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>По&amp;дробности</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Боковая панель</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;About Longhaul</source>
        <translation>&amp;О программе Longhaul</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button</comment>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Загрузка</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>В&amp;се</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>Drop &amp;target</source>
        <translation>Плавающее &amp;окно</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Сочетания клавиш…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Другие инструменты</translation>
    </message>
</context>
<context>
    <name>longhaul::WindowNews</name>
    <message>
        <source>Finished: %1</source>
        <translation>Завершено: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what went wrong, name of the file</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
