<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>longhaul::AboutBox</name>
    <message>
        <source>About Longhaul</source>
        <translation>حول Longhaul</translation>
    </message>
    <message>
        <source>Longhaul %1</source>
        <translation>Longhaul %1</translation>
    </message>
    <message>
        <source>A download manager whose transfers do not belong to its window.</source>
        <translation>مدير تنزيلات لا تتوقف عمليات النقل فيه على نافذته.</translation>
    </message>
</context>
<context>
    <name>longhaul::AddDialog</name>
    <message>
        <source>Add downloads</source>
        <translation>إضافة تنزيلات</translation>
    </message>
    <message>
        <source>Handing over to the agent</source>
        <translation>جارٍ التسليم إلى الوكيل</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة (&amp;ض)</translation>
    </message>
    <message>
        <source>Add (%1)</source>
        <translation>إضافة (%1)</translation>
    </message>
    <message>
        <source>The agent is being started. You can go on typing.</source>
        <translation>يجري تشغيل الوكيل. يمكنك متابعة الكتابة.</translation>
    </message>
    <message>
        <source>The agent cannot be reached. What you typed is kept; it can be added as soon as the agent is back.</source>
        <translation>يتعذّر الوصول إلى الوكيل. ما كتبته محفوظ، ويمكن إضافته فور عودة الوكيل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were added before; the others are still here.</source>
        <translation>
            <numerusform>لم يُضف أي رابط قبل ذلك؛ الروابط الأخرى ما زالت هنا.</numerusform>
            <numerusform>أُضيف رابط واحد قبل ذلك؛ الروابط الأخرى ما زالت هنا.</numerusform>
            <numerusform>أُضيف رابطان قبل ذلك؛ الروابط الأخرى ما زالت هنا.</numerusform>
            <numerusform>أُضيفت %Ln روابط قبل ذلك؛ الروابط الأخرى ما زالت هنا.</numerusform>
            <numerusform>أُضيف %Ln رابطًا قبل ذلك؛ الروابط الأخرى ما زالت هنا.</numerusform>
            <numerusform>أُضيف %Ln رابط قبل ذلك؛ الروابط الأخرى ما زالت هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you typed is lost.</source>
        <translation>لم يُفقد شيء مما كتبته.</translation>
    </message>
    <message>
        <source>The agent was lost before it had taken the links. Try again when it is back.</source>
        <translation>انقطع الاتصال بالوكيل قبل أن يستلم الروابط. أعد المحاولة عند عودته.</translation>
    </message>
    <message>
        <source>The agent refused: %1.</source>
        <translation>رفض الوكيل: %1.</translation>
    </message>
    <message>
        <source>Links of a &amp;web page…</source>
        <translation>روابط صفحة ويب (&amp;و)…</translation>
    </message>
</context>
<context>
    <name>longhaul::AddEntry</name>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>لم يُضف أي تنزيل</numerusform>
            <numerusform>أُضيف تنزيل واحد</numerusform>
            <numerusform>أُضيف تنزيلان</numerusform>
            <numerusform>أُضيفت %Ln تنزيلات</numerusform>
            <numerusform>أُضيف %Ln تنزيلًا</numerusform>
            <numerusform>أُضيف %Ln تنزيل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::AddOptions</name>
    <message>
        <source>M&amp;ore choices</source>
        <translation>خيارات أكثر (&amp;ك)</translation>
    </message>
    <message>
        <source>&amp;Start at once</source>
        <translation>البدء فورًا (&amp;ب)</translation>
    </message>
    <message>
        <source>Otherwise it waits, paused, until you resume it.</source>
        <translation>وإلا فسيبقى متوقفًا مؤقتًا إلى أن تستأنفه.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>المجلد (&amp;ج):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم (&amp;س):</translation>
    </message>
    <message>
        <source>Chec&amp;ksum:</source>
        <translation>مجموع التحقق (&amp;ت):</translation>
    </message>
    <message>
        <source>sha256:… or the digits alone</source>
        <translation>sha256:… أو الخانات وحدها</translation>
    </message>
    <message>
        <source>The file is compared with this %1 checksum.</source>
        <translation>يُقارَن الملف بمجموع التحقق هذا من نوع %1.</translation>
    </message>
    <message>
        <source>The file is compared with the %1 checksum that came with the link.</source>
        <translation>يُقارَن الملف بمجموع التحقق من نوع %1 الذي جاء مع الرابط.</translation>
    </message>
</context>
<context>
    <name>longhaul::AwayPanel</name>
    <message>
        <source>A download that is no longer in the list</source>
        <translation>تنزيل لم يعد في القائمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the button does, name of the file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>أثناء غيابك</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>فهمت (&amp;ه)</translation>
    </message>
    <message>
        <source>Closes “While you were away”</source>
        <translation>يغلق «أثناء غيابك»</translation>
    </message>
    <message>
        <source>What finished and failed</source>
        <translation>ما اكتمل وما فشل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>لم يكتمل شيء</numerusform>
            <numerusform>اكتمل واحد</numerusform>
            <numerusform>اكتمل اثنان</numerusform>
            <numerusform>اكتملت %Ln</numerusform>
            <numerusform>اكتمل %Ln</numerusform>
            <numerusform>اكتمل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>لا شيء يحتاج إليك</numerusform>
            <numerusform>واحد يحتاج إليك</numerusform>
            <numerusform>اثنان يحتاجان إليك</numerusform>
            <numerusform>%Ln تحتاج إليك</numerusform>
            <numerusform>%Ln تحتاج إليك</numerusform>
            <numerusform>%Ln تحتاج إليك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still going</source>
        <translation>
            <numerusform>لا شيء جارٍ</numerusform>
            <numerusform>واحد ما زال جاريًا</numerusform>
            <numerusform>اثنان ما زالا جاريين</numerusform>
            <numerusform>%Ln ما زالت جارية</numerusform>
            <numerusform>%Ln ما زالت جارية</numerusform>
            <numerusform>%Ln ما زالت جارية</numerusform>
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
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحد آخر في القائمة أدناه</numerusform>
            <numerusform>واثنان آخران في القائمة أدناه</numerusform>
            <numerusform>و%Ln أخرى، كلها في القائمة أدناه</numerusform>
            <numerusform>و%Ln أخرى، كلها في القائمة أدناه</numerusform>
            <numerusform>و%Ln أخرى، كلها في القائمة أدناه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the file, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>عرض في القائمة</translation>
    </message>
</context>
<context>
    <name>longhaul::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>%1 showed a certificate that this computer does not trust. Somebody may have put themselves between you and the server. Trust it only if its owner told you this fingerprint, or the server is your own.</source>
        <translation>قدّم %1 شهادة لا يثق بها هذا الحاسوب. ربما تدخّل أحدهم بينك وبين الخادم. لا تثق بها إلا إذا أعطاك مالك الخادم هذه البصمة، أو كان الخادم خادمك.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for %1</source>
        <translation>الوثوق بهذه الشهادة لأجل %1 (&amp;ث)</translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>المشكلة:</translation>
    </message>
    <message>
        <source>Shown by:</source>
        <translation>مقدَّمة من:</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>مقدَّمة من</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>صادرة إلى:</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>صادرة إلى</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>صادرة من:</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة من</translation>
    </message>
    <message>
        <source>Valid from:</source>
        <translation>صالحة من:</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>صالحة حتى:</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>البصمة (SHA-256):</translation>
    </message>
</context>
<context>
    <name>longhaul::ChecksumDialog</name>
    <message>
        <source>Compare checksum</source>
        <translation>مقارنة مجموع التحقق</translation>
    </message>
    <message>
        <source>Type or paste the checksum that the publisher of “%1” tells. It is compared with that of the file on the disk.</source>
        <translation>اكتب أو ألصق مجموع التحقق الذي يذكره ناشر «%1». يُقارَن بمجموع الملف الموجود على القرص.</translation>
    </message>
    <message>
        <source>&amp;Checksum:</source>
        <translation>مجموع التحقق (&amp;ت):</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>مجموع التحقق</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تتعذّر قراءة الملف: %1</translation>
    </message>
    <message>
        <source>Reading the file: %1 %</source>
        <translation>جارٍ قراءة الملف: %1٪</translation>
    </message>
    <message>
        <source>This file has %1 %2</source>
        <comment>algorithm, digest</comment>
        <translation>قيمة %1 لهذا الملف: ‎%2‎</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Equal. This is the file that its publisher means.</source>
        <translation>متطابق. هذا هو الملف الذي يقصده ناشره.</translation>
    </message>
    <message>
        <source>Different. This is another file than the publisher means, or another version of it.
Its own checksum is %1</source>
        <translation>مختلف. هذا ملف غير الذي يقصده الناشر، أو إصدار آخر منه.
مجموع التحقق الخاص به هو ‎%1‎</translation>
    </message>
</context>
<context>
    <name>longhaul::ChecksumInput</name>
    <message>
        <source>Give the digits 0–9 and a–f, or the algorithm, a colon and the digits.</source>
        <translation>أدخل الخانات 0–9 وa–f، أو الخوارزمية ثم نقطتين رأسيتين ثم الخانات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s) fit no checksum: MD5 has 32, SHA-1 40, SHA-256 64, SHA-512 128.</source>
        <translation>
            <numerusform>لا توجد خانات: في MD5 ‏32 خانة، وفي SHA-1 ‏40، وفي SHA-256 ‏64، وفي SHA-512 ‏128.</numerusform>
            <numerusform>خانة واحدة لا تناسب أي مجموع تحقق: في MD5 ‏32 خانة، وفي SHA-1 ‏40، وفي SHA-256 ‏64، وفي SHA-512 ‏128.</numerusform>
            <numerusform>خانتان لا تناسبان أي مجموع تحقق: في MD5 ‏32 خانة، وفي SHA-1 ‏40، وفي SHA-256 ‏64، وفي SHA-512 ‏128.</numerusform>
            <numerusform>%Ln خانات لا تناسب أي مجموع تحقق: في MD5 ‏32 خانة، وفي SHA-1 ‏40، وفي SHA-256 ‏64، وفي SHA-512 ‏128.</numerusform>
            <numerusform>%Ln خانة لا تناسب أي مجموع تحقق: في MD5 ‏32 خانة، وفي SHA-1 ‏40، وفي SHA-256 ‏64، وفي SHA-512 ‏128.</numerusform>
            <numerusform>%Ln خانة لا تناسب أي مجموع تحقق: في MD5 ‏32 خانة، وفي SHA-1 ‏40، وفي SHA-256 ‏64، وفي SHA-512 ‏128.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known here. There are md5, sha1, sha224, sha256, sha384 and sha512.</source>
        <translation>«%1» غير معروف هنا. المتاح: md5 وsha1 وsha224 وsha256 وsha384 وsha512.</translation>
    </message>
    <message>
        <source>%1 has %2 digits, here are %3.</source>
        <translation>عدد خانات %1 هو %2، وهنا %3.</translation>
    </message>
</context>
<context>
    <name>longhaul::ClearButton</name>
    <message>
        <source>Clear this field</source>
        <translation>إفراغ هذا الحقل</translation>
    </message>
</context>
<context>
    <name>longhaul::ClipboardOffer</name>
    <message>
        <source>&amp;Add now…</source>
        <translation>إضافة الآن (&amp;ن)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) in the clipboard.</source>
        <translation>
            <numerusform>لا روابط في الحافظة.</numerusform>
            <numerusform>رابط واحد في الحافظة.</numerusform>
            <numerusform>رابطان في الحافظة.</numerusform>
            <numerusform>%Ln روابط في الحافظة.</numerusform>
            <numerusform>%Ln رابطًا في الحافظة.</numerusform>
            <numerusform>%Ln رابط في الحافظة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::ClosingNotice</name>
    <message>
        <source>Downloads go on</source>
        <translation>التنزيلات مستمرة</translation>
    </message>
    <message>
        <source>Your downloads go on when this window is closed.</source>
        <translation>تستمر تنزيلاتك عند إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent carries them on in the background. Open Longhaul again at any time: it tells what finished meanwhile. To stop a download, pause it.</source>
        <translation>يواصلها وكيل Longhaul في الخلفية. افتح Longhaul مجددًا في أي وقت: سيخبرك بما اكتمل في غضون ذلك. لإيقاف تنزيل ما، أوقفه مؤقتًا.</translation>
    </message>
    <message>
        <source>&amp;Do not show this again</source>
        <translation>عدم إظهار هذا مجددًا (&amp;ع)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إغلاق النافذة (&amp;غ)</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>إبقاؤها مفتوحة (&amp;ب)</translation>
    </message>
</context>
<context>
    <name>longhaul::ConnectionBanner</name>
    <message>
        <source>Another Longhaul window is told now what finishes and fails. Downloads are not affected.</source>
        <translation>تُبلَّغ الآن نافذة أخرى من Longhaul بما يكتمل وما يفشل. لا تتأثر التنزيلات.</translation>
    </message>
    <message>
        <source>Tell this &amp;window</source>
        <translation>إعلام هذه النافذة (&amp;ذ)</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent was stopped, so nothing is downloaded. All downloads are kept.</source>
        <translation>أُوقف وكيل Longhaul، ولذلك لا يُنزَّل شيء. جميع التنزيلات محفوظة.</translation>
    </message>
    <message>
        <source>S&amp;tart it</source>
        <translation>تشغيله (&amp;ش)</translation>
    </message>
    <message>
        <source>Longhaul is starting its agent…</source>
        <translation>يشغّل Longhaul وكيله…</translation>
    </message>
    <message>
        <source>The connection to Longhaul&apos;s agent is lost. It is being restored; no download is lost.</source>
        <translation>انقطع الاتصال بوكيل Longhaul. تجري استعادته؛ ولم يُفقد أي تنزيل.</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>المحاولة الآن (&amp;ح)</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent cannot be reached; it is tried again by itself. In detail: %1</source>
        <translation>يتعذر الوصول إلى وكيل Longhaul، وستُعاد المحاولة تلقائيًا. التفاصيل: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>التفاصيل (&amp;ف)</translation>
    </message>
    <message>
        <source>Log of this download</source>
        <translation>سجل هذا التنزيل</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>السجل (&amp;ل)</translation>
    </message>
    <message>
        <source>Select a download to see its details.</source>
        <translation>حدد تنزيلًا لعرض تفاصيله.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) selected, %1 fetched</source>
        <translation>
            <numerusform>لم يُحدَّد أي تنزيل، نُزّل %1</numerusform>
            <numerusform>حُدّد تنزيل واحد، نُزّل %1</numerusform>
            <numerusform>حُدّد تنزيلان، نُزّل %1</numerusform>
            <numerusform>حُدّدت %Ln تنزيلات، نُزّل %1</numerusform>
            <numerusform>حُدّد %Ln تنزيلًا، نُزّل %1</numerusform>
            <numerusform>حُدّد %Ln تنزيل، نُزّل %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare checks&amp;um with…</source>
        <translation>مقارنة مجموع التحقق (&amp;ج)…</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>السرعة (&amp;ة)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Serve&amp;r</source>
        <translation>الخادم (&amp;خ)</translation>
    </message>
</context>
<context>
    <name>longhaul::DropTarget</name>
    <message>
        <source>Longhaul drop target</source>
        <translation>هدف الإفلات في Longhaul</translation>
    </message>
    <message>
        <source>Drop links here. A double click opens Longhaul.</source>
        <translation>أفلت الروابط هنا. النقر المزدوج يفتح Longhaul.</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>أفلت الروابط هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>لا شيء نشط</numerusform>
            <numerusform>واحد نشط</numerusform>
            <numerusform>اثنان نشطان</numerusform>
            <numerusform>%Ln نشطة</numerusform>
            <numerusform>%Ln نشطة</numerusform>
            <numerusform>%Ln نشطة</numerusform>
        </translation>
    </message>
    <message>
        <source>No data at the moment</source>
        <translation>لا بيانات حاليًا</translation>
    </message>
    <message>
        <source>&amp;Open Longhaul</source>
        <translation>فتح Longhaul (&amp;ف)</translation>
    </message>
    <message>
        <source>&amp;Add copied links</source>
        <translation>إضافة الروابط المنسوخة (&amp;ض)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>استئناف الكل (&amp;س)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>إيقاف الكل مؤقتًا (&amp;ق)</translation>
    </message>
    <message>
        <source>&amp;Hide the drop target</source>
        <translation>إخفاء هدف الإفلات (&amp;خ)</translation>
    </message>
</context>
<context>
    <name>longhaul::DropVeil</name>
    <message>
        <source>Drop here to download</source>
        <translation>أفلت هنا للتنزيل</translation>
    </message>
</context>
<context>
    <name>longhaul::EmptyState</name>
    <message>
        <source>Add lin&amp;ks…</source>
        <translation>إضافة روابط (&amp;ض)…</translation>
    </message>
    <message>
        <source>&amp;Show all downloads</source>
        <translation>إظهار كل التنزيلات (&amp;ظ)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No download has these words in its name or its server.</source>
        <translation>لا يوجد تنزيل يحوي اسمه أو خادمه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>No download is in this state at the moment.</source>
        <translation>لا يوجد تنزيل في هذه الحالة حاليًا.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إفلات</translation>
    </message>
    <message>
        <source>Drag links, text or a file of links onto this window.</source>
        <translation>اسحب روابط أو نصًا أو ملف روابط إلى هذه النافذة.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Copy links anywhere, then press %1 here.</source>
        <translation>انسخ الروابط من أي مكان، ثم اضغط %1 هنا.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Write addresses yourself, one or many.</source>
        <translation>اكتب العناوين بنفسك، عنوانًا واحدًا أو أكثر.</translation>
    </message>
    <message>
        <source>No downloads yet</source>
        <translation>لا تنزيلات بعد</translation>
    </message>
    <message>
        <source>There are three ways to add some:</source>
        <translation>توجد ثلاث طرق لإضافة تنزيلات:</translation>
    </message>
</context>
<context>
    <name>longhaul::EngineSentences</name>
    <message>
        <source>Failed (%1): %2</source>
        <translation>فشل (%1): %2</translation>
    </message>
    <message>
        <source>Waiting (%1): %2</source>
        <translation>قيد الانتظار (%1): %2</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>أُعيد التوجيه إلى %1</translation>
    </message>
    <message>
        <source>A file of that name was there already; it was kept, nothing was downloaded.</source>
        <translation>كان هناك ملف بهذا الاسم؛ أُبقي عليه ولم يُنزَّل شيء.</translation>
    </message>
    <message>
        <source>Finished: %1 bytes.</source>
        <translation>اكتمل، عدد البايتات: %1.</translation>
    </message>
    <message>
        <source>The server asks for a sign-in; one is remembered.</source>
        <translation>يطلب الخادم تسجيل الدخول؛ وهناك بيانات دخول محفوظة.</translation>
    </message>
    <message>
        <source>The old part is kept as &quot;%1&quot;.</source>
        <translation>أُبقي على الجزء القديم باسم «%1».</translation>
    </message>
    <message>
        <source>The old part stays where it is: %1</source>
        <translation>يبقى الجزء القديم في مكانه: %1</translation>
    </message>
    <message>
        <source>New link: %1</source>
        <translation>رابط جديد: %1</translation>
    </message>
    <message>
        <source>The folder is now %1.</source>
        <translation>المجلد الآن هو %1.</translation>
    </message>
    <message>
        <source>The certificate %1 is trusted for %2.</source>
        <translation>الشهادة %1 موثوق بها لـ %2.</translation>
    </message>
    <message>
        <source>what task %1 has fetched cannot be taken along (%2); bring the drive or the folder back, or resume the task with --restart first</source>
        <translation>لا يمكن نقل ما جلبه التنزيل %1 ‏(%2). أعد توصيل القرص أو استعد المجلد، أو ابدأ التنزيل من جديد أولًا.</translation>
    </message>
    <message>
        <source>there is no room for task %1 (%2)</source>
        <translation>لا توجد مساحة للتنزيل %1 ‏(%2).</translation>
    </message>
    <message>
        <source>task %1 stays in %2</source>
        <translation>يبقى التنزيل %1 في %2</translation>
    </message>
    <message>
        <source>task %1 stays in %2, as asked</source>
        <translation>يبقى التنزيل %1 في %2 كما طُلب.</translation>
    </message>
    <message>
        <source>task %1 has finished meanwhile</source>
        <translation>اكتمل التنزيل %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>the task was removed</source>
        <translation>أُزيل التنزيل.</translation>
    </message>
    <message>
        <source>The file had its final name already.</source>
        <translation>كان الملف يحمل اسمه النهائي بالفعل.</translation>
    </message>
    <message>
        <source>The part file was deleted; the download starts again.</source>
        <translation>حُذف الملف الجزئي؛ يبدأ التنزيل من جديد.</translation>
    </message>
    <message>
        <source>Somebody changed the part file; the download starts again.</source>
        <translation>غيّر أحدهم الملف الجزئي؛ يبدأ التنزيل من جديد.</translation>
    </message>
    <message>
        <source>The part file is shorter than it was; what is missing is fetched again.</source>
        <translation>الملف الجزئي أقصر مما كان؛ يُجلب الناقص مرة أخرى.</translation>
    </message>
    <message>
        <source>The part file is gone; the download starts again.</source>
        <translation>اختفى الملف الجزئي؛ يبدأ التنزيل من جديد.</translation>
    </message>
    <message>
        <source>The server cannot go on in the middle; the download starts again.</source>
        <translation>لا يستطيع الخادم المتابعة من المنتصف؛ يبدأ التنزيل من جديد.</translation>
    </message>
    <message>
        <source>%1 is left out (%2); the mirrors go on.</source>
        <translation>استُبعد %1 ‏(%2)؛ تستمر المرايا.</translation>
    </message>
    <message>
        <source>%1 failed (%2); going on with the mirror %3.</source>
        <translation>فشل %1 ‏(%2)؛ يستمر التنزيل من المرآة %3.</translation>
    </message>
    <message>
        <source>The mirror %1 has the same file; it helps.</source>
        <translation>لدى المرآة %1 الملف نفسه؛ وهي تساعد في التنزيل.</translation>
    </message>
    <message>
        <source>The mirror %1 is left out: %2.</source>
        <translation>استُبعدت المرآة %1: %2.</translation>
    </message>
    <message>
        <source>%1 bytes in wrong pieces; fetching them again from %2.</source>
        <translation>عدد البايتات في القطع الخاطئة: %1؛ تُجلب مرة أخرى من %2.</translation>
    </message>
    <message>
        <source>The wrong pieces could not be fetched again: %1</source>
        <translation>تعذّر جلب القطع الخاطئة مرة أخرى: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer to If-Range says nothing; asking without it and comparing.</source>
        <translation>رد الخادم على If-Range لا يفيد بشيء؛ يُعاد الطلب بدونه مع المقارنة.</translation>
    </message>
    <message>
        <source>Asking for the whole file: %1</source>
        <translation>يُطلب الملف كاملًا: %1</translation>
    </message>
    <message>
        <source>The server sends the whole file; the bytes that are here are read over.</source>
        <translation>يرسل الخادم الملف كاملًا؛ يجري تخطي البايتات الموجودة هنا.</translation>
    </message>
    <message>
        <source>The server refuses more connections; going on with %1.</source>
        <translation>يرفض الخادم مزيدًا من الاتصالات؛ يستمر التنزيل بعدد اتصالات %1.</translation>
    </message>
    <message>
        <source>An answer does not fit beside the others (%1); going on with them.</source>
        <translation>رد لا يتوافق مع الردود الأخرى (%1)؛ يستمر التنزيل بها.</translation>
    </message>
    <message>
        <source>The address that the link led to has expired; asking the link again.</source>
        <translation>انتهت صلاحية العنوان الذي قاد إليه الرابط؛ يُسأل الرابط مجددًا.</translation>
    </message>
    <message>
        <source>Refused beside connections that have ended meanwhile; asking once more.</source>
        <translation>رُفض الطلب بجانب اتصالات انتهت في هذه الأثناء؛ يُعاد الطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection ended (%1); going on.</source>
        <translation>انتهى الاتصال (%1)؛ يستمر التنزيل.</translation>
    </message>
    <message>
        <source>The server closed the connection and sent nothing; asking once more.</source>
        <translation>أغلق الخادم الاتصال ولم يرسل شيئًا؛ يُعاد الطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>Nobody told the length, and whether the connection was closed or lost was not seen; asking once more.</source>
        <translation>لم يُذكر الطول، ولم يتضح هل أُغلق الاتصال أم انقطع؛ يُعاد الطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>The server tells the file&apos;s %1.</source>
        <translation>يذكر الخادم مجموع التحقق %1 للملف.</translation>
    </message>
    <message>
        <source>%1 has the file&apos;s %2.</source>
        <translation>يحتوي %1 على مجموع التحقق %2 للملف.</translation>
    </message>
    <message>
        <source>There is no sums file beside the address; the server tells the file&apos;s %1.</source>
        <translation>لا يوجد ملف مجاميع بجانب العنوان؛ يذكر الخادم مجموع التحقق %1 للملف.</translation>
    </message>
    <message>
        <source>There is no sums file beside the address; the file&apos;s own sha256 is kept.</source>
        <translation>لا يوجد ملف مجاميع بجانب العنوان؛ يُحفظ مجموع SHA-256 للملف نفسه.</translation>
    </message>
    <message>
        <source>the server ended the answer early</source>
        <translation>أنهى الخادم الرد مبكرًا</translation>
    </message>
    <message>
        <source>the server closed the connection before the end</source>
        <translation>أغلق الخادم الاتصال قبل النهاية</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>أغلق الخادم الاتصال دون رد</translation>
    </message>
    <message>
        <source>the server closed the connection and sent nothing</source>
        <translation>أغلق الخادم الاتصال ولم يرسل شيئًا</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>رفض الخادم الاتصال</translation>
    </message>
    <message>
        <source>the server&apos;s name was not found</source>
        <translation>لم يُعثر على اسم الخادم</translation>
    </message>
    <message>
        <source>the connection timed out</source>
        <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>أُعيد ضبط الاتصال</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>تعذّر إجراء اتصال آمن</translation>
    </message>
    <message>
        <source>the proxy could not be used</source>
        <translation>تعذّر استخدام الوكيل</translation>
    </message>
    <message>
        <source>the proxy asks for a user name and a password</source>
        <translation>يطلب الوكيل اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>the answer is not valid HTTP</source>
        <translation>الرد ليس HTTP صالحًا</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>تعطلت الشبكة</translation>
    </message>
    <message>
        <source>nothing came for a while</source>
        <translation>لم يصل شيء لبعض الوقت</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>لم يأتِ الرد في الوقت المناسب</translation>
    </message>
    <message>
        <source>the answer was cut</source>
        <translation>انقطع الرد</translation>
    </message>
    <message>
        <source>it redirects to nowhere</source>
        <translation>إعادة توجيه إلى لا مكان</translation>
    </message>
    <message>
        <source>it redirects to another server</source>
        <translation>إعادة توجيه إلى خادم آخر</translation>
    </message>
    <message>
        <source>its answer does not fit</source>
        <translation>الرد غير مناسب</translation>
    </message>
    <message>
        <source>its file has another length</source>
        <translation>طول الملف هناك مختلف</translation>
    </message>
    <message>
        <source>its file begins with other bytes</source>
        <translation>يبدأ الملف هناك ببايتات أخرى</translation>
    </message>
    <message>
        <source>its file has another date, and no digest tells that it is the same</source>
        <translation>تاريخ الملف هناك مختلف، ولا مجموع تحقق يبيّن أنه الملف نفسه</translation>
    </message>
    <message>
        <source>it does not tell the versions of its file apart</source>
        <translation>لا تمييز هناك بين إصدارات الملف</translation>
    </message>
    <message>
        <source>it is much slower than the others</source>
        <translation>أبطأ بكثير من الخوادم الأخرى</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>رد الخادم بالحالة %1</translation>
    </message>
    <message>
        <source>the server calls it another version</source>
        <translation>يقول الخادم إنه إصدار آخر</translation>
    </message>
    <message>
        <source>a web page in place of the file</source>
        <translation>صفحة ويب بدلًا من الملف</translation>
    </message>
    <message>
        <source>a web page came in its place</source>
        <translation>جاءت صفحة ويب بدلًا منه</translation>
    </message>
    <message>
        <source>an encoded file, although no encoding was asked for</source>
        <translation>ملف مرمّز مع أنه لم يُطلب أي ترميز</translation>
    </message>
    <message>
        <source>the file had %1 bytes and has %2 now</source>
        <translation>كان عدد بايتات الملف %1 وأصبح الآن %2</translation>
    </message>
    <message>
        <source>the file on the server has %1 bytes now</source>
        <translation>عدد بايتات الملف على الخادم الآن %1</translation>
    </message>
    <message>
        <source>the server says %1 bytes, and %2 bytes</source>
        <translation>يذكر الخادم عددين مختلفين من البايتات: %1 و%2</translation>
    </message>
    <message>
        <source>asked from byte %1, answered from byte %2</source>
        <translation>طُلب من البايت %1 وجاء الرد من البايت %2</translation>
    </message>
    <message>
        <source>the server sent the whole file in place of a range</source>
        <translation>أرسل الخادم الملف كاملًا بدلًا من نطاق منه</translation>
    </message>
    <message>
        <source>the server sends the whole file in place of the rest</source>
        <translation>يرسل الخادم الملف كاملًا بدلًا من الباقي</translation>
    </message>
    <message>
        <source>the server refuses the range</source>
        <translation>يرفض الخادم النطاق</translation>
    </message>
    <message>
        <source>the server refuses to go on at byte %1</source>
        <translation>يرفض الخادم المتابعة من البايت %1</translation>
    </message>
    <message>
        <source>the server does not tell whether the file is still the same</source>
        <translation>لا يذكر الخادم هل ما زال الملف نفسه</translation>
    </message>
    <message>
        <source>the server always stops after %1 bytes</source>
        <translation>يتوقف الخادم دائمًا عند عدد البايتات %1</translation>
    </message>
    <message>
        <source>the file has become shorter</source>
        <translation>أصبح الملف أقصر</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>عدد عمليات إعادة التوجيه أكثر من %1</translation>
    </message>
    <message>
        <source>the part file could not be compared</source>
        <translation>تعذّرت مقارنة الملف الجزئي</translation>
    </message>
    <message>
        <source>the part file was deleted</source>
        <translation>حُذف الملف الجزئي</translation>
    </message>
    <message>
        <source>the part file was replaced</source>
        <translation>استُبدل الملف الجزئي</translation>
    </message>
    <message>
        <source>the part file is shorter than it was</source>
        <translation>الملف الجزئي أقصر مما كان</translation>
    </message>
    <message>
        <source>somebody else has written to it</source>
        <translation>كتب فيه طرف آخر</translation>
    </message>
    <message>
        <source>somebody else has shortened it</source>
        <translation>قصّره طرف آخر</translation>
    </message>
    <message>
        <source>somebody else has written to the part file</source>
        <translation>كتب طرف آخر في الملف الجزئي</translation>
    </message>
    <message>
        <source>bytes that were compared are different on the server now</source>
        <translation>البايتات التي قورنت مختلفة الآن على الخادم</translation>
    </message>
    <message>
        <source>answers without a length ended at different bytes</source>
        <translation>انتهت ردود بلا طول عند بايتات مختلفة</translation>
    </message>
    <message>
        <source>the bytes at %1 are gone</source>
        <translation>اختفت البايتات عند الموضع %1</translation>
    </message>
    <message>
        <source>%1 bytes in place of %2</source>
        <translation>عدد البايتات %1 بدلًا من %2</translation>
    </message>
    <message>
        <source>%1 %2 in place of %3, which %4</source>
        <translation>%1 %2 بدلًا من %3 ‏(%4)</translation>
    </message>
    <message>
        <source>the server told in a header</source>
        <translation>حسب ترويسة الخادم</translation>
    </message>
    <message>
        <source>a sums file beside the address has</source>
        <translation>حسب ملف مجاميع بجانب العنوان</translation>
    </message>
    <message>
        <source>the Metalink has</source>
        <translation>حسب Metalink</translation>
    </message>
    <message>
        <source>was given</source>
        <translation>كما أُدخل</translation>
    </message>
    <message>
        <source>pieces are not those that the Metalink tells</source>
        <translation>القطع ليست التي يذكرها Metalink</translation>
    </message>
    <message>
        <source>%1 bytes are needed, %2 are free</source>
        <translation>عدد البايتات المطلوبة %1 والمتاحة %2</translation>
    </message>
    <message>
        <source>the drive of %1 is not there</source>
        <translation>قرص %1 غير موجود</translation>
    </message>
    <message>
        <source>too many files of that name</source>
        <translation>ملفات كثيرة جدًا بهذا الاسم</translation>
    </message>
    <message>
        <source>every name is taken</source>
        <translation>كل الأسماء مستخدمة</translation>
    </message>
    <message>
        <source>another file has the part file&apos;s name</source>
        <translation>لملف آخر اسم الملف الجزئي</translation>
    </message>
    <message>
        <source>too many old parts of that name</source>
        <translation>أجزاء قديمة كثيرة جدًا بهذا الاسم</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>no such file in the folder</source>
        <translation>لا يوجد هذا الملف في المجلد</translation>
    </message>
    <message>
        <source>the file ended early</source>
        <translation>انتهى الملف مبكرًا</translation>
    </message>
    <message>
        <source>the server redirects to what is no address</source>
        <translation>يعيد الخادم التوجيه إلى ما ليس عنوانًا</translation>
    </message>
    <message>
        <source>the server redirects to the protocol &quot;%1&quot;</source>
        <translation>يعيد الخادم التوجيه إلى البروتوكول «%1»</translation>
    </message>
    <message>
        <source>the server redirects to an address without a host</source>
        <translation>يعيد الخادم التوجيه إلى عنوان بلا اسم خادم</translation>
    </message>
    <message>
        <source>the server redirects from https to http, to %1</source>
        <translation>يعيد الخادم التوجيه من https إلى http، إلى %1</translation>
    </message>
    <message>
        <source>a redirect without an address</source>
        <translation>إعادة توجيه بلا عنوان</translation>
    </message>
    <message>
        <source>%1 showed a certificate for %2, issued by %3, valid from %4 until %5, SHA-256 %6</source>
        <translation>عرض %1 شهادة لـ %2، أصدرها %3، صالحة من %4 حتى %5، SHA-256 %6</translation>
    </message>
    <message>
        <source>another try</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>network</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>busy server</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>disk space</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>مساحة القرص</translation>
    </message>
    <message>
        <source>folder missing</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>المجلد مفقود</translation>
    </message>
    <message>
        <source>schedule</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>metered network</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>شبكة محدودة البيانات</translation>
    </message>
    <message>
        <source>keyring</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>حلقة المفاتيح</translation>
    </message>
</context>
<context>
    <name>longhaul::Exchange</name>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Export the preferences</source>
        <translation>تصدير التفضيلات</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>استيراد تفضيلات</translation>
    </message>
    <message>
        <source>The agent does not run, so its settings are not known now.</source>
        <translation>الوكيل لا يعمل، ولذلك إعداداته غير معروفة الآن.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>كُتب الملف «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>تعذّرت كتابة الملف «%1».</translation>
    </message>
    <message>
        <source>The agent does not run, so its settings cannot be changed now.</source>
        <translation>الوكيل لا يعمل، ولذلك لا يمكن تغيير إعداداته الآن.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>تعذّرت قراءة الملف «%1».</translation>
    </message>
    <message>
        <source>“%1” holds no preferences of Longhaul.</source>
        <translation>لا يحتوي الملف «%1» على تفضيلات Longhaul.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Longhaul.</source>
        <translation>كُتب الملف «%1» بإصدار أحدث من Longhaul.</translation>
    </message>
    <message>
        <source>The preferences of “%1” were taken.</source>
        <translation>طُبّقت التفضيلات من الملف «%1».</translation>
    </message>
</context>
<context>
    <name>longhaul::ExchangePage</name>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <comment>what is exported</comment>
        <translation>تصدير: %1</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <comment>what is imported</comment>
        <translation>استيراد: %1</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>التصدير والاستيراد</translation>
    </message>
    <message>
        <source>Files for another computer, or for safety</source>
        <translation>ملفات لحاسوب آخر أو للاحتياط</translation>
    </message>
    <message>
        <source>The list of downloads</source>
        <translation>قائمة التنزيلات</translation>
    </message>
    <message>
        <source>Links, folders, names and limits; without passwords.</source>
        <translation>الروابط والمجلدات والأسماء والحدود؛ بلا كلمات مرور.</translation>
    </message>
    <message>
        <source>The preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>All of these pages; without passwords.</source>
        <translation>كل هذه الصفحات؛ بلا كلمات مرور.</translation>
    </message>
</context>
<context>
    <name>longhaul::FailureWords</name>
    <message>
        <source>Not a valid link</source>
        <translation>رابط غير صالح</translation>
    </message>
    <message>
        <source>Kind of link not supported</source>
        <translation>نوع الرابط غير مدعوم</translation>
    </message>
    <message>
        <source>Not found on the server</source>
        <translation>غير موجود على الخادم</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>رُفض الوصول</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>خطأ في الخادم</translation>
    </message>
    <message>
        <source>Link goes in circles</source>
        <translation>الرابط يدور في حلقة</translation>
    </message>
    <message>
        <source>Led to an insecure address</source>
        <translation>أدّى إلى عنوان غير آمن</translation>
    </message>
    <message>
        <source>Server not trusted</source>
        <translation>خادم غير موثوق</translation>
    </message>
    <message>
        <source>File changed on the server</source>
        <translation>تغيّر الملف على الخادم</translation>
    </message>
    <message>
        <source>Cannot go on in the middle</source>
        <translation>لا يمكن المتابعة من المنتصف</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>انتهت صلاحية الرابط</translation>
    </message>
    <message>
        <source>Got a web page instead</source>
        <translation>وصلت صفحة ويب بدلًا منه</translation>
    </message>
    <message>
        <source>Contradictory answer</source>
        <translation>رد متناقض</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>طول خاطئ</translation>
    </message>
    <message>
        <source>Wrong checksum</source>
        <translation>مجموع تحقق خاطئ</translation>
    </message>
    <message>
        <source>File exists already</source>
        <translation>الملف موجود بالفعل</translation>
    </message>
    <message>
        <source>Name not possible</source>
        <translation>اسم غير ممكن</translation>
    </message>
    <message>
        <source>Folder not writable</source>
        <translation>المجلد غير قابل للكتابة</translation>
    </message>
    <message>
        <source>Disk error</source>
        <translation>خطأ في القرص</translation>
    </message>
    <message>
        <source>Gave up after many tries</source>
        <translation>توقّف بعد محاولات كثيرة</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>خطأ داخلي</translation>
    </message>
    <message>
        <source>The link is not a valid address. Check it and give a new one.</source>
        <translation>الرابط ليس عنوانًا صالحًا. تحقق منه وأدخل رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>Longhaul downloads over http and https. Look for such a link to this file and give it here.</source>
        <translation>يُنزّل Longhaul عبر http وhttps. ابحث عن رابط من هذا النوع لهذا الملف وأدخله هنا.</translation>
    </message>
    <message>
        <source>The server has no such file. It may have moved: look it up and give a new link.</source>
        <translation>لا يوجد هذا الملف على الخادم. ربما نُقل: ابحث عنه وأدخل رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>The server refuses access to this file. A fresh link or a sign-in may help.</source>
        <translation>يرفض الخادم الوصول إلى هذا الملف. قد يفيد رابط جديد أو تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password. Sign in, and it goes on.</source>
        <translation>يطلب الخادم اسم مستخدم وكلمة مرور. سجّل الدخول ليستمر التنزيل.</translation>
    </message>
    <message>
        <source>The server answered with an error. Try again later, or give another link to this file.</source>
        <translation>رد الخادم بخطأ. أعد المحاولة لاحقًا، أو أدخل رابطًا آخر لهذا الملف.</translation>
    </message>
    <message>
        <source>The link leads from address to address without end. Give a new link to this file.</source>
        <translation>ينقل الرابط من عنوان إلى عنوان بلا نهاية. أدخل رابطًا جديدًا لهذا الملف.</translation>
    </message>
    <message>
        <source>The server sends this secure link on to an insecure or unknown address. Give a new link that you trust.</source>
        <translation>يحوّل الخادم هذا الرابط الآمن إلى عنوان غير آمن أو غير معروف. أدخل رابطًا جديدًا تثق به.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was fetched from it. Check the address and the date of this computer. If you know this server, look at its certificate and trust it.</source>
        <translation>لم يستطع الخادم إثبات هويته، لذا لم يُجلب منه شيء. تحقق من العنوان ومن تاريخ هذا الحاسوب. إذا كنت تعرف هذا الخادم، فاطّلع على شهادته وثق بها.</translation>
    </message>
    <message>
        <source>The server has another version of the file now, and two versions do not fit together. Start again to get the new one; what is here of the old one can be kept beside it.</source>
        <translation>لدى الخادم الآن إصدار آخر من الملف، ولا يتوافق الإصداران. ابدأ من جديد للحصول على الجديد؛ ويمكن الاحتفاظ بما هو موجود هنا من القديم إلى جانبه.</translation>
    </message>
    <message>
        <source>The server no longer lets a download go on in the middle. Start again, or give another link to the same file.</source>
        <translation>لم يعد الخادم يسمح بمتابعة التنزيل من المنتصف. ابدأ من جديد، أو أدخل رابطًا آخر للملف نفسه.</translation>
    </message>
    <message>
        <source>The link was valid for a limited time. Give a fresh link to the same file: it goes on where it stopped.</source>
        <translation>كان الرابط صالحًا لمدة محدودة. أدخل رابطًا جديدًا للملف نفسه: يستمر التنزيل من حيث توقف.</translation>
    </message>
    <message>
        <source>A web page came instead of the file, often to sign in to a network or a site. Open the link in the browser, then try again.</source>
        <translation>وصلت صفحة ويب بدلًا من الملف، وغالبًا ما تكون لتسجيل الدخول إلى شبكة أو موقع. افتح الرابط في المتصفح، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>What the server says contradicts itself, so its data were not used. Try again, or give another link.</source>
        <translation>ما يقوله الخادم متناقض، لذا لم تُستخدم بياناته. أعد المحاولة، أو أدخل رابطًا آخر.</translation>
    </message>
    <message>
        <source>The file is longer or shorter than the server said. Start again to get a whole one.</source>
        <translation>الملف أطول أو أقصر مما ذكره الخادم. ابدأ من جديد للحصول عليه كاملًا.</translation>
    </message>
    <message>
        <source>The file is not the one that the checksum describes. Correct the checksum if it was mistyped, else start again or use another link.</source>
        <translation>الملف ليس هو الذي يصفه مجموع التحقق. صحّح المجموع إن كُتب خطأً، وإلا فابدأ من جديد أو استخدم رابطًا آخر.</translation>
    </message>
    <message>
        <source>A file of this name is there already and was left alone. Choose another name.</source>
        <translation>يوجد ملف بهذا الاسم بالفعل ولم يُمَس. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>لا يمكن أن يحمل ملف هذا الاسم هنا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Longhaul may not write to this folder. Choose another folder, or change its permissions and try again.</source>
        <translation>لا يُسمح لـ Longhaul بالكتابة في هذا المجلد. اختر مجلدًا آخر، أو غيّر أذوناته وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it, then try again or choose another folder.</source>
        <translation>أبلغ القرص عن خطأ. افحصه، ثم أعد المحاولة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The trouble lasted too long, so Longhaul stopped trying. All that was fetched is kept: try again when you like.</source>
        <translation>طالت المشكلة أكثر مما ينبغي، فتوقف Longhaul عن المحاولة. كل ما جُلب محفوظ: أعد المحاولة متى شئت.</translation>
    </message>
    <message>
        <source>Something went wrong inside Longhaul. Try again, and please report it with the agent&apos;s log.</source>
        <translation>حدث خطأ داخل Longhaul. أعد المحاولة، ويُرجى الإبلاغ عنه مع سجل الوكيل.</translation>
    </message>
    <message>
        <source>There was trouble on the way. Longhaul tries again by itself; nothing that was fetched is lost.</source>
        <translation>حدثت مشكلة في الطريق. يعيد Longhaul المحاولة تلقائيًا؛ ولم يُفقد شيء مما جُلب.</translation>
    </message>
    <message>
        <source>There is no way to the server at the moment. It goes on by itself when the network is back.</source>
        <translation>لا سبيل إلى الخادم حاليًا. يستمر التنزيل تلقائيًا عند عودة الشبكة.</translation>
    </message>
    <message>
        <source>The server asked for patience. Longhaul comes back when the server said so.</source>
        <translation>طلب الخادم التريّث. يعاود Longhaul المحاولة في الوقت الذي حدده الخادم.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and it goes on by itself.</source>
        <translation>القرص ممتلئ. أفسح مساحة ليستمر التنزيل تلقائيًا.</translation>
    </message>
    <message>
        <source>The target folder is not there. Connect its drive, and it goes on by itself.</source>
        <translation>مجلد الوجهة غير موجود. صِل القرص الذي يحويه ليستمر التنزيل تلقائيًا.</translation>
    </message>
    <message>
        <source>It starts by itself at the time that was set for it.</source>
        <translation>يبدأ التنزيل تلقائيًا في الوقت المحدد له.</translation>
    </message>
    <message>
        <source>This network costs by the amount. It goes on by itself on another one.</source>
        <translation>تُحتسب تكلفة هذه الشبكة بكمية البيانات. يستمر التنزيل تلقائيًا على شبكة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in for this file is in the keyring. Unlock the keyring, and it goes on by itself.</source>
        <translation>بيانات الدخول لهذا الملف محفوظة في حلقة المفاتيح. ألغِ قفلها ليستمر التنزيل تلقائيًا.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>إعادة المحاولة (&amp;و)</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>البدء من جديد (&amp;ب)</translation>
    </message>
    <message>
        <source>Start again, &amp;keep the old part</source>
        <translation>البدء من جديد مع الاحتفاظ بالجزء القديم (&amp;ي)</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>رابط جديد (&amp;ر)…</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>تسجيل الدخول (&amp;د)…</translation>
    </message>
    <message>
        <source>Loo&amp;k at certificate…</source>
        <translation>الاطلاع على الشهادة (&amp;د)…</translation>
    </message>
    <message>
        <source>Other &amp;name…</source>
        <translation>اسم آخر (&amp;ا)…</translation>
    </message>
    <message>
        <source>&amp;Checksum…</source>
        <translation>مجموع التحقق (&amp;ق)…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>فتح في المتصفح (&amp;ص)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إزالة (&amp;ز)</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>اختيار المجلد (&amp;د)…</translation>
    </message>
</context>
<context>
    <name>longhaul::FileCategory</name>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>الأرشيفات</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>الموسيقى</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>ملفات أخرى</translation>
    </message>
</context>
<context>
    <name>longhaul::FileNameCheck</name>
    <message>
        <source>A file name holds no “/”. Choose the folder above.</source>
        <translation>لا يحتوي اسم الملف على «/». اختر المجلد أعلاه.</translation>
    </message>
    <message>
        <source>“%1” means a folder. Give the file another name.</source>
        <translation>«%1» يعني مجلدًا. أعطِ الملف اسمًا آخر.</translation>
    </message>
    <message>
        <source>A file name holds no line breaks and no control signs.</source>
        <translation>لا يحتوي اسم الملف على فواصل أسطر ولا محارف تحكم.</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>هذا الاسم أطول من أن يكون لملف.</translation>
    </message>
</context>
<context>
    <name>longhaul::FileOpener</name>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>«%1» لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>No program is set for opening “%1”.</source>
        <translation>لم يُحدَّد برنامج لفتح «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>المجلد «%1» غير موجود.</translation>
    </message>
    <message>
        <source>No program is set for opening folders.</source>
        <translation>لم يُحدَّد برنامج لفتح المجلدات.</translation>
    </message>
</context>
<context>
    <name>longhaul::FilterSidebar</name>
    <message>
        <source>Show</source>
        <translation>العرض</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln download(s)</source>
        <translation>
            <numerusform>%1، لا تنزيلات</numerusform>
            <numerusform>%1، تنزيل واحد</numerusform>
            <numerusform>%1، تنزيلان</numerusform>
            <numerusform>%1، %Ln تنزيلات</numerusform>
            <numerusform>%1، %Ln تنزيلًا</numerusform>
            <numerusform>%1، %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>أنواع الملفات</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderEdit</name>
    <message>
        <source>This value was not taken; the one from before still holds.</source>
        <translation>لم تُقبل هذه القيمة؛ وما زالت القيمة السابقة سارية.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>تصفح…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>تصفح: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>تصفح (&amp;ف)…</translation>
    </message>
    <message>
        <source>&amp;Make this folder</source>
        <translation>إنشاء هذا المجلد (&amp;ن)</translation>
    </message>
    <message>
        <source>Only %1 are free there. Downloads wait until there is room.</source>
        <translation>لا تتوفر هناك سوى %1. تنتظر التنزيلات حتى تتوفر مساحة.</translation>
    </message>
    <message>
        <source>Folder for the downloads</source>
        <translation>مجلد التنزيلات</translation>
    </message>
    <message>
        <source>Use the folder of each &amp;kind of file</source>
        <translation>استخدام مجلد كل نوع من الملفات (&amp;د)</translation>
    </message>
    <message>
        <source>Music, video and so on go to the folders that the preferences name for them. All else goes to the folder above.</source>
        <translation>تذهب الموسيقى والفيديو وما شابه إلى المجلدات المحددة لها في التفضيلات. ويذهب كل ما عداها إلى المجلد أعلاه.</translation>
    </message>
    <message>
        <source>This one goes to “%1”.</source>
        <translation>يذهب هذا الملف إلى «%1».</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderState</name>
    <message>
        <source>This folder is not there. The downloads would wait for it.</source>
        <translation>هذا المجلد غير موجود. ستبقى التنزيلات في انتظاره.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>هذا ملف. اختر مجلدًا.</translation>
    </message>
    <message>
        <source>You may not write into this folder. Choose another one.</source>
        <translation>لا يُسمح لك بالكتابة في هذا المجلد. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Give the whole path of a folder, starting with “/”.</source>
        <translation>أدخل المسار الكامل للمجلد، بدءًا من «/».</translation>
    </message>
</context>
<context>
    <name>longhaul::FoldersPage</name>
    <message>
        <source>Downloads go to</source>
        <translation>وجهة التنزيلات</translation>
    </message>
    <message>
        <source>Unless another folder is chosen for a download or its kind of file.</source>
        <translation>ما لم يُختر مجلد آخر للتنزيل أو لنوع ملفه.</translation>
    </message>
    <message>
        <source>Add a number to the name</source>
        <translation>إضافة رقم إلى الاسم</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>استبدال الملف القديم</translation>
    </message>
    <message>
        <source>Leave the download out</source>
        <translation>تخطي التنزيل</translation>
    </message>
    <message>
        <source>Let me decide</source>
        <translation>ترك القرار لي</translation>
    </message>
    <message>
        <source>When a file of that name is there</source>
        <translation>عند وجود ملف بالاسم نفسه</translation>
    </message>
    <message>
        <source>Nothing is replaced unless you say so here.</source>
        <translation>لا يُستبدل شيء ما لم تختر ذلك هنا.</translation>
    </message>
    <message>
        <source>Keep the date of the server</source>
        <translation>الاحتفاظ بتاريخ الخادم</translation>
    </message>
    <message>
        <source>Finished files carry the date of their last change there.</source>
        <translation>تحمل الملفات المكتملة تاريخ آخر تغيير لها على الخادم.</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <comment>a kind of file</comment>
        <translation>مجلد النوع: %1</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>المجلد أعلاه</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>الملفات والمجلدات</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>كل التنزيلات</translation>
    </message>
    <message>
        <source>Folders for kinds of files</source>
        <translation>مجلدات أنواع الملفات</translation>
    </message>
</context>
<context>
    <name>longhaul::Formatting</name>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 كي.بايت</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 مي.بايت</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 جي.بايت</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 تي.بايت</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 بي.بايت</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two units of time, 1 h 20 min</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>1.2 of 4.0 GiB</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>5.2 MiB/s</comment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percent; the space does not break</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1، %2</translation>
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
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the windows, the menus and the messages.</source>
        <translation>لغة النوافذ والقوائم والرسائل.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Light or dark windows.</source>
        <translation>نوافذ فاتحة أو داكنة.</translation>
    </message>
    <message>
        <source>colours appearance style</source>
        <comment>words by which people look for the theme</comment>
        <translation>ألوان مظهر نمط</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>التشغيل عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Downloads go on as soon as you have signed in, without a window.</source>
        <translation>تستمر التنزيلات فور تسجيل دخولك إلى النظام، دون نافذة.</translation>
    </message>
    <message>
        <source>login autostart boot</source>
        <comment>words by which people look for the start at login</comment>
        <translation>تسجيل الدخول بدء تلقائي إقلاع</translation>
    </message>
    <message>
        <source>The autostart folder cannot be written to.</source>
        <translation>تتعذّر الكتابة في مجلد البدء التلقائي.</translation>
    </message>
    <message>
        <source>Offer copied links</source>
        <translation>اقتراح الروابط المنسوخة</translation>
    </message>
    <message>
        <source>When you come back to the window with a link in the clipboard.</source>
        <translation>عندما تعود إلى النافذة وفي الحافظة رابط.</translation>
    </message>
    <message>
        <source>Drop target</source>
        <translation>هدف الإفلات</translation>
    </message>
    <message>
        <source>A small window above all others that shows the progress and takes links.</source>
        <translation>نافذة صغيرة فوق جميع النوافذ تعرض التقدم وتستقبل الروابط.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>في المتناول</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>the keyboard shortcuts</comment>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>The keys for what Longhaul does, all in one list.</source>
        <translation>مفاتيح كل ما يفعله Longhaul في قائمة واحدة.</translation>
    </message>
    <message>
        <source>hotkeys key bindings</source>
        <comment>words by which people look for the shortcuts</comment>
        <translation>اختصارات مفاتيح لوحة</translation>
    </message>
</context>
<context>
    <name>longhaul::LimitMenu</name>
    <message>
        <source>Speed li&amp;mit</source>
        <translation>حد السرعة (&amp;ح)</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>بلا حد (&amp;ب)</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>حد آخر (&amp;خ)…</translation>
    </message>
    <message>
        <source>&amp;Other (%1)…</source>
        <translation>حد آخر (%1) (&amp;خ)…</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkDropTarget</name>
    <message>
        <source>There is no link in it. Longhaul takes links, text and web pages with links, lists of links, Metalinks and curl commands.</source>
        <translation>لا رابط هنا. يقبل Longhaul الروابط والنصوص وصفحات الويب التي تحوي روابط، وقوائم الروابط، وملفات Metalink، وأوامر curl.</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkTableModel</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>يقبل الاستئناف</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkTableView</name>
    <message>
        <source>Found links</source>
        <translation>الروابط التي عُثر عليها</translation>
    </message>
    <message>
        <source>Each link is looked at before it starts: its name, its size, and whether it can be resumed.</source>
        <translation>يُفحص كل رابط قبل أن يبدأ: اسمه وحجمه وهل يمكن استئنافه.</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkWords</name>
    <message>
        <source>“%1” is not supported</source>
        <translation>«%1» غير مدعوم</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>تعذّر سؤال الخادم</translation>
    </message>
    <message>
        <source>This is no complete link. Check its spelling.</source>
        <translation>هذا ليس رابطًا كاملًا. تحقق من كتابته.</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded.</source>
        <translation>لا يمكن تنزيل سوى روابط http وhttps.</translation>
    </message>
    <message>
        <source>“%1” is not supported: only http and https links can be downloaded.</source>
        <translation>«%1» غير مدعوم: لا يمكن تنزيل سوى روابط http وhttps.</translation>
    </message>
    <message>
        <source>The server asks you to sign in: give user name and password below.</source>
        <translation>يطلب الخادم تسجيل الدخول: أدخل اسم المستخدم وكلمة المرور أدناه.</translation>
    </message>
    <message>
        <source>The server could not be asked. It is tried again when the download starts.</source>
        <translation>تعذّر سؤال الخادم. تُعاد المحاولة عند بدء التنزيل.</translation>
    </message>
    <message>
        <source>Checksum given</source>
        <translation>مجموع التحقق مُعطى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mirror(s)</source>
        <translation>
            <numerusform>بلا مرايا</numerusform>
            <numerusform>مرآة واحدة</numerusform>
            <numerusform>مرآتان</numerusform>
            <numerusform>%Ln مرايا</numerusform>
            <numerusform>%Ln مرآة</numerusform>
            <numerusform>%Ln مرآة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln header(s)</source>
        <translation>
            <numerusform>بلا ترويسات</numerusform>
            <numerusform>ترويسة واحدة</numerusform>
            <numerusform>ترويستان</numerusform>
            <numerusform>%Ln ترويسات</numerusform>
            <numerusform>%Ln ترويسة</numerusform>
            <numerusform>%Ln ترويسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in given</source>
        <translation>بيانات الدخول مُعطاة</translation>
    </message>
    <message>
        <source>Into “%1”</source>
        <translation>إلى «%1»</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>الترويسات: %1</translation>
    </message>
    <message>
        <source>Mirror: %1</source>
        <translation>المرآة: %1</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>موجود في القائمة بالفعل</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Already in the folder</source>
        <translation>موجود في المجلد بالفعل</translation>
    </message>
    <message>
        <source>This link is in the list already. It would be downloaded once more.</source>
        <translation>هذا الرابط موجود في القائمة بالفعل. سيُنزَّل مرة أخرى.</translation>
    </message>
    <message>
        <source>A file of this name is in the folder already. “If the file exists” says what happens.</source>
        <translation>يوجد في المجلد بالفعل ملف بهذا الاسم. يحدد الخيار «إذا كان الملف موجودًا» ما يحدث.</translation>
    </message>
</context>
<context>
    <name>longhaul::LinksInput</name>
    <message>
        <source>&amp;Links, one a line; text with links in it will do:</source>
        <translation>الروابط، كل رابط في سطر؛ ويصلح أيضًا نص يحوي روابط (&amp;ط):</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>[01-20] stands for all its numbers, [a-f] for its letters, [1-9:2] for every second one. Without the check mark the brackets are part of the link.</source>
        <translation>يعني ‎[01-20]‎ جميع أرقام النطاق، و‎[a-f]‎ جميع حروفه، و‎[1-9:2]‎ كل ثاني رقم فيه. من دون علامة الاختيار تكون الأقواس جزءًا من الرابط.</translation>
    </message>
    <message>
        <source>R&amp;ead ranges in brackets</source>
        <translation>قراءة النطاقات بين الأقواس (&amp;ق)</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;ead ranges in brackets: %Ln link(s), from “%1” to “%2”</source>
        <translation>
            <numerusform>قراءة النطاقات بين الأقواس: لا روابط، من «%1» إلى «%2» (&amp;ق)</numerusform>
            <numerusform>قراءة النطاقات بين الأقواس: رابط واحد، من «%1» إلى «%2» (&amp;ق)</numerusform>
            <numerusform>قراءة النطاقات بين الأقواس: رابطان، من «%1» إلى «%2» (&amp;ق)</numerusform>
            <numerusform>قراءة النطاقات بين الأقواس: %Ln روابط، من «%1» إلى «%2» (&amp;ق)</numerusform>
            <numerusform>قراءة النطاقات بين الأقواس: %Ln رابطًا، من «%1» إلى «%2» (&amp;ق)</numerusform>
            <numerusform>قراءة النطاقات بين الأقواس: %Ln رابط، من «%1» إلى «%2» (&amp;ق)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands for more links than can be added at once, which is %2.</source>
        <translation>يعني «%1» روابط أكثر مما يمكن إضافته دفعة واحدة، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>There is no link in it. A link begins with http:// or https://.</source>
        <translation>لا رابط هنا. يبدأ الرابط بـ http:// أو https://.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a link left out.</source>
        <translation>
            <numerusform>لم يُتجاهل أي سطر.</numerusform>
            <numerusform>تُجوهل سطر واحد بلا رابط.</numerusform>
            <numerusform>تُجوهل سطران بلا رابط.</numerusform>
            <numerusform>تُجوهلت %Ln أسطر بلا رابط.</numerusform>
            <numerusform>تُجوهل %Ln سطرًا بلا رابط.</numerusform>
            <numerusform>تُجوهل %Ln سطر بلا رابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated link(s) left out.</source>
        <translation>
            <numerusform>لم يُتجاهل أي رابط مكرر.</numerusform>
            <numerusform>تُجوهل رابط مكرر واحد.</numerusform>
            <numerusform>تُجوهل رابطان مكرران.</numerusform>
            <numerusform>تُجوهلت %Ln روابط مكررة.</numerusform>
            <numerusform>تُجوهل %Ln رابطًا مكررًا.</numerusform>
            <numerusform>تُجوهل %Ln رابط مكرر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::LinksPane</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>المختار %1 من %2</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1، بإجمالي %2</translation>
    </message>
    <message>
        <source>%1, at least %2 in all</source>
        <translation>%1، بإجمالي لا يقل عن %2</translation>
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
        <translation>الأعمدة (&amp;ع)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>To move downloads, show them in the order of the queue: View, Columns.</source>
        <translation>لنقل التنزيلات، اعرضها بترتيب الطابور: عرض، الأعمدة.</translation>
    </message>
</context>
<context>
    <name>longhaul::MoreOptions</name>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>none; or 500K, 2M …</source>
        <translation>بلا حد؛ أو ‎500K‎ أو ‎2M‎ …</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Keep both: “name (1)”</source>
        <translation>الاحتفاظ بكليهما: «الاسم (1)»</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Keep it, do not download</source>
        <translation>الإبقاء عليه دون تنزيل</translation>
    </message>
    <message>
        <source>Stop and let me decide</source>
        <translation>التوقف وترك القرار لي</translation>
    </message>
    <message>
        <source>Look for a file of che&amp;cksums beside the link</source>
        <translation>البحث عن ملف مجاميع تحقق بجانب الرابط (&amp;ث)</translation>
    </message>
    <message>
        <source>Many servers have a file such as SHA256SUMS beside their downloads.</source>
        <translation>لدى كثير من الخوادم ملف مثل SHA256SUMS بجانب تنزيلاتها.</translation>
    </message>
    <message>
        <source>Sa&amp;ve the sign-in in the keyring</source>
        <translation>حفظ بيانات الدخول في حلقة المفاتيح (&amp;ظ)</translation>
    </message>
    <message>
        <source>the page on which the link stands</source>
        <translation>الصفحة التي يوجد فيها الرابط</translation>
    </message>
    <message>
        <source>as whom Longhaul asks; empty: as itself</source>
        <translation>بأي هوية يسأل Longhaul؛ فارغ: بهويته</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>الاسم: القيمة، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>a note for yourself</source>
        <translation>ملاحظة لنفسك</translation>
    </message>
    <message>
        <source>Connec&amp;tions:</source>
        <translation>الاتصالات (&amp;ا):</translation>
    </message>
    <message>
        <source>Speed lim&amp;it:</source>
        <translation>حد السرعة (&amp;ع):</translation>
    </message>
    <message>
        <source>Priorit&amp;y:</source>
        <translation>الأولوية (&amp;ي):</translation>
    </message>
    <message>
        <source>&amp;Queue:</source>
        <translation>الطابور (&amp;ر):</translation>
    </message>
    <message>
        <source>If the file e&amp;xists:</source>
        <translation>إذا كان الملف موجودًا (&amp;ذ):</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>اسم المستخدم (&amp;خ):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>كلمة المرور (&amp;م):</translation>
    </message>
    <message>
        <source>&amp;Referrer:</source>
        <translation>الصفحة المحيلة (&amp;ح):</translation>
    </message>
    <message>
        <source>User a&amp;gent:</source>
        <translation>هوية المتصفح (&amp;ه):</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>الترويسات (&amp;ل):</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>الوصف (&amp;ص):</translation>
    </message>
    <message>
        <source>Give a speed such as 500K or 2M.</source>
        <translation>أدخل سرعة مثل ‎500K‎ أو ‎2M‎.</translation>
    </message>
    <message>
        <source>Line %1 is no header. A header is a name, a colon and a value.</source>
        <translation>السطر %1 ليس ترويسة. الترويسة اسم ثم نقطتان رأسيتان ثم قيمة.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
</context>
<context>
    <name>longhaul::NetworkPage</name>
    <message>
        <source>Way to the network</source>
        <translation>الاتصال بالشبكة</translation>
    </message>
    <message>
        <source>A password goes to the keyring, never into a file.</source>
        <translation>تُحفظ كلمة المرور في حلقة المفاتيح، ولا تُكتب أبدًا في ملف.</translation>
    </message>
    <message>
        <source>proxy HTTP SOCKS user name password port</source>
        <comment>words by which people look for it</comment>
        <translation>وسيط بروكسي HTTP SOCKS اسم المستخدم كلمة المرور منفذ</translation>
    </message>
    <message>
        <source>Name of this program for servers</source>
        <translation>اسم هذا البرنامج لدى الخوادم</translation>
    </message>
    <message>
        <source>The user agent. Some servers serve only browsers they know.</source>
        <translation>هوية المتصفح (user agent). بعض الخوادم لا تخدم إلا المتصفحات التي تعرفها.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
</context>
<context>
    <name>longhaul::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>إخفاء هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>longhaul::NotificationWords</name>
    <message>
        <source>Open Longhaul</source>
        <translation>فتح Longhaul</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>اكتمل تنزيل %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>size in folder</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>يحتاج %1 إلى تدخّلك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file names</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) finished</source>
        <translation>
            <numerusform>لم يكتمل أي تنزيل</numerusform>
            <numerusform>اكتمل تنزيل واحد</numerusform>
            <numerusform>اكتمل تنزيلان</numerusform>
            <numerusform>اكتملت %Ln تنزيلات</numerusform>
            <numerusform>اكتمل %Ln تنزيلًا</numerusform>
            <numerusform>اكتمل %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>لم يفشل أي تنزيل</numerusform>
            <numerusform>فشل تنزيل واحد</numerusform>
            <numerusform>فشل تنزيلان</numerusform>
            <numerusform>فشلت %Ln تنزيلات</numerusform>
            <numerusform>فشل %Ln تنزيلًا</numerusform>
            <numerusform>فشل %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>finished, failed</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>longhaul::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Messages on the desktop</source>
        <translation>الرسائل على سطح المكتب</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>إظهار الرسائل</translation>
    </message>
    <message>
        <source>One for all that happens together. Silent while something fills the screen.</source>
        <translation>رسالة واحدة لكل ما يحدث معًا. لا تظهر ما دام شيء يملأ الشاشة.</translation>
    </message>
    <message>
        <source>When downloads have finished</source>
        <translation>عند اكتمال التنزيلات</translation>
    </message>
    <message>
        <source>With buttons to open the file and its folder.</source>
        <translation>مع زرين لفتح الملف ومجلده.</translation>
    </message>
    <message>
        <source>When downloads need you</source>
        <translation>عندما تحتاج التنزيلات إليك</translation>
    </message>
    <message>
        <source>With a button for the next step.</source>
        <translation>مع زر للخطوة التالية.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>شريط النظام</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>أيقونة في شريط النظام</translation>
    </message>
    <message>
        <source>Shows the progress; its menu pauses, resumes and limits.</source>
        <translation>تعرض التقدم؛ ومن قائمتها يمكن الإيقاف المؤقت والاستئناف وتحديد السرعة.</translation>
    </message>
</context>
<context>
    <name>longhaul::OfferWords</name>
    <message>
        <source>There is no address in the curl command.</source>
        <translation>لا عنوان في أمر curl.</translation>
    </message>
    <message>
        <source>This curl command sends data (%1). Longhaul only fetches files; it sends nothing.</source>
        <translation>يرسل أمر curl هذا بيانات (%1). لا يفعل Longhaul سوى جلب الملفات، ولا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>This curl command asks with %1. Longhaul only fetches files, which is GET.</source>
        <translation>يستخدم أمر curl هذا الطريقة %1. لا يفعل Longhaul سوى جلب الملفات، وذلك بالطريقة GET.</translation>
    </message>
    <message>
        <source>The command ends in the middle of a text in quotes. Copy all of it.</source>
        <translation>ينتهي الأمر في وسط نص بين علامتي اقتباس. انسخه كاملًا.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here and is left out.</source>
        <translation>لا معنى لـ «%1» هنا، وقد تُجوهل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the Metalink have no http or https link and are left out.</source>
        <translation>
            <numerusform>لم يُتجاهل أي ملف من Metalink.</numerusform>
            <numerusform>ملف واحد من Metalink ليس له رابط http أو https، وقد تُجوهل.</numerusform>
            <numerusform>ملفان من Metalink ليس لهما رابط http أو https، وقد تُجوهلا.</numerusform>
            <numerusform>%Ln ملفات من Metalink ليس لها رابط http أو https، وقد تُجوهلت.</numerusform>
            <numerusform>%Ln ملفًا من Metalink ليس لها رابط http أو https، وقد تُجوهلت.</numerusform>
            <numerusform>%Ln ملف من Metalink ليس لها رابط http أو https، وقد تُجوهلت.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has too many pieces; only the whole file is compared.</source>
        <translation>عدد قطع «%1» أكبر من اللازم؛ يُقارَن الملف كاملًا فقط.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>تعذّرت قراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” was not read to its end.</source>
        <translation>لم يُقرأ «%1» حتى نهايته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more thing(s) were left out.</source>
        <translation>
            <numerusform>لم يُتجاهل شيء آخر.</numerusform>
            <numerusform>تُجوهل عنصر آخر.</numerusform>
            <numerusform>تُجوهل عنصران آخران.</numerusform>
            <numerusform>تُجوهلت %Ln عناصر أخرى.</numerusform>
            <numerusform>تُجوهل %Ln عنصرًا آخر.</numerusform>
            <numerusform>تُجوهل %Ln عنصر آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the list cannot be used and is left out. In detail: %2</source>
        <translation>لا يمكن استخدام المدخل %1 من القائمة فتُرك. التفاصيل: %2</translation>
    </message>
    <message>
        <source>This is no list of links. In detail: %1</source>
        <translation>هذه ليست قائمة روابط. التفاصيل: %1</translation>
    </message>
    <message>
        <source>The Metalink cannot be read. In detail: %1</source>
        <translation>تتعذر قراءة ملف Metalink. التفاصيل: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::OneWindow</name>
    <message>
        <source>The folder %1 cannot be used: it must be yours alone.</source>
        <translation>لا يمكن استخدام المجلد %1: يجب أن يكون لك وحدك.</translation>
    </message>
    <message>
        <source>Cannot listen at %1: %2</source>
        <translation>يتعذّر الاستماع على %1: %2</translation>
    </message>
    <message>
        <source>Longhaul&apos;s window is open already, but does not answer.</source>
        <translation>نافذة Longhaul مفتوحة بالفعل، لكنها لا تستجيب.</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>المسار %1 ملك لمستخدم آخر.</translation>
    </message>
</context>
<context>
    <name>longhaul::OrderMenu</name>
    <message>
        <source>Or&amp;der</source>
        <translation>الترتيب (&amp;ت)</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>إلى البداية (&amp;ب)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>إلى أعلى (&amp;ع)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>إلى أسفل (&amp;س)</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>إلى النهاية (&amp;ن)</translation>
    </message>
</context>
<context>
    <name>longhaul::PageLinksDialog</name>
    <message>
        <source>Links of a web page</source>
        <translation>روابط صفحة ويب</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Read the page</source>
        <translation>قراءة الصفحة (&amp;ق)</translation>
    </message>
    <message>
        <source>words, or a pattern such as *.pdf</source>
        <translation>كلمات، أو نمط مثل ‎*.pdf</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>اختيار كل المعروض (&amp;م)</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>إلغاء الاختيار (&amp;غ)</translation>
    </message>
    <message>
        <source>Links of the page</source>
        <translation>روابط الصفحة</translation>
    </message>
    <message>
        <source>&amp;Take the chosen links</source>
        <translation>استخدام الروابط المختارة (&amp;د)</translation>
    </message>
    <message>
        <source>A&amp;ddress of the page:</source>
        <translation>عنوان الصفحة (&amp;ع):</translation>
    </message>
    <message>
        <source>Only links &amp;with:</source>
        <translation>الروابط التي تحوي (&amp;ر):</translation>
    </message>
    <message>
        <source>Where this page comes from is not known: only its complete links can be used.</source>
        <translation>مصدر هذه الصفحة غير معروف: لا يمكن استخدام سوى روابطها الكاملة.</translation>
    </message>
    <message>
        <source>This is no complete link. Check its spelling.</source>
        <translation>هذا ليس رابطًا كاملًا. تحقق من كتابته.</translation>
    </message>
    <message>
        <source>The page is being read…</source>
        <translation>جارٍ قراءة الصفحة…</translation>
    </message>
    <message>
        <source>The agent could not read the page: %1</source>
        <translation>تعذّر على الوكيل قراءة الصفحة: %1</translation>
    </message>
    <message>
        <source>The page is very long; only the links of its beginning are here.</source>
        <translation>الصفحة طويلة جدًا؛ لا توجد هنا سوى روابط بدايتها.</translation>
    </message>
    <message>
        <source>There is no link in this page that can be downloaded.</source>
        <translation>لا يوجد في هذه الصفحة رابط يمكن تنزيله.</translation>
    </message>
    <message>
        <source>%1 of %2 links shown, %3 chosen</source>
        <translation>الروابط المعروضة %1 من %2، والمختارة %3</translation>
    </message>
</context>
<context>
    <name>longhaul::PageLinksModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>النص في الصفحة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
</context>
<context>
    <name>longhaul::PreferencesWindow</name>
    <message>
        <source>No preference has these words.</source>
        <translation>لا يوجد تفضيل يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>The agent does not run, so what belongs to it cannot be changed now.</source>
        <translation>الوكيل لا يعمل، ولذلك لا يمكن الآن تغيير ما يخصه.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>البحث في التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>longhaul::ProxyEdit</name>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا وسيط</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>وسيط HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>وسيط SOCKS 5</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>نوع الوسيط</translation>
    </message>
    <message>
        <source>Only if it asks for one</source>
        <translation>فقط إذا طلبه الوسيط</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>الوسيط:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>الخادم:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>المنفذ:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>اسم المستخدم:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>Server of the proxy</source>
        <translation>خادم الوسيط</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>منفذ الوسيط</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>اسم المستخدم لدى الوسيط</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>كلمة المرور لدى الوسيط</translation>
    </message>
    <message>
        <source>Leave empty to keep the one there is</source>
        <translation>اتركه فارغًا للإبقاء على الحالية</translation>
    </message>
</context>
<context>
    <name>longhaul::SearchLine</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in names and servers</source>
        <translation>البحث في الأسماء والخوادم</translation>
    </message>
    <message>
        <source>Search in names and servers (%1)</source>
        <translation>البحث في الأسماء والخوادم (%1)</translation>
    </message>
</context>
<context>
    <name>longhaul::SegmentMap</name>
    <message>
        <source>Map of parts</source>
        <translation>خريطة الأجزاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) on their way</source>
        <translation>
            <numerusform>لا أجزاء قيد التنزيل</numerusform>
            <numerusform>جزء واحد قيد التنزيل</numerusform>
            <numerusform>جزآن قيد التنزيل</numerusform>
            <numerusform>%Ln أجزاء قيد التنزيل</numerusform>
            <numerusform>%Ln جزءًا قيد التنزيل</numerusform>
            <numerusform>%Ln جزء قيد التنزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Which parts of the file are here, from its beginning to its end. %1</source>
        <translation>أجزاء الملف الموجودة هنا، من أوله إلى آخره. %1</translation>
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
        <translation>، </translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>استخدامه هنا (&amp;ه)</translation>
    </message>
    <message>
        <source>&amp;No shortcut</source>
        <translation>بلا اختصار (&amp;ب)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>الافتراضي (&amp;ف)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>الإجراءات واختصاراتها</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>الاختصار (&amp;خ):</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>Press the keys that the chosen action is to have.</source>
        <translation>اضغط المفاتيح التي تريدها للإجراء المختار.</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>إعادة ضبط الكل (&amp;ض)</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field.</source>
        <translation>اختر إجراءً، ثم اضغط مفاتيحه الجديدة في الحقل.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <comment>a key, an action</comment>
        <translation>الاختصار %1 يخص «%2».</translation>
    </message>
    <message>
        <source>Changed. It counts at once.</source>
        <translation>تم التغيير، وهو سارٍ من الآن.</translation>
    </message>
</context>
<context>
    <name>longhaul::SignInDialog</name>
    <message>
        <source>The way to this server is not encrypted: others in the network may read the password.</source>
        <translation>الطريق إلى هذا الخادم غير مشفّر: قد يقرأ آخرون في الشبكة كلمة المرور.</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>الحفظ في حلقة المفاتيح (&amp;ح)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Otherwise the password is forgotten when the agent ends.</source>
        <translation>وإلا فستُنسى كلمة المرور عند انتهاء الوكيل.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل الدخول (&amp;د)</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>يطلب %1 التعريف بهويتك.</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>اسم المستخدم (&amp;م):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>كلمة المرور (&amp;ك):</translation>
    </message>
</context>
<context>
    <name>longhaul::SignInsPage</name>
    <message>
        <source>%1 at %2</source>
        <comment>user at server</comment>
        <translation>%1 لدى %2</translation>
    </message>
    <message>
        <source>Trusted for %1: %2</source>
        <comment>server, short fingerprint</comment>
        <translation>موثوقة لأجل %1: ‎%2‎</translation>
    </message>
    <message>
        <source>Refused everywhere: %1</source>
        <comment>short fingerprint</comment>
        <translation>مرفوضة في كل مكان: ‎%1‎</translation>
    </message>
    <message>
        <source>Remembered sign-ins</source>
        <translation>بيانات الدخول المحفوظة</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>None. When a server asks who you are, its sign-in can be remembered.</source>
        <translation>لا شيء. عندما يطلب خادم التعريف بهويتك، يمكن حفظ بيانات الدخول إليه.</translation>
    </message>
    <message>
        <source>The passwords are in the keyring of the desktop.</source>
        <translation>كلمات المرور محفوظة في حلقة مفاتيح سطح المكتب.</translation>
    </message>
    <message>
        <source>The keyring did not let go of it.</source>
        <translation>تعذّرت إزالتها من حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Decisions about certificates</source>
        <translation>القرارات بشأن الشهادات</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>None. Servers are trusted as the system trusts them.</source>
        <translation>لا شيء. يثق Longhaul بالخوادم التي يثق بها النظام.</translation>
    </message>
    <message>
        <source>What you take back is asked again when it matters.</source>
        <translation>ما تتراجع عنه تُسأل عنه من جديد عند الحاجة.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Servers that know you</source>
        <translation>خوادم تعرفك</translation>
    </message>
    <message>
        <source>Servers without a known certificate</source>
        <translation>خوادم بلا شهادة معروفة</translation>
    </message>
</context>
<context>
    <name>longhaul::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>السرعة عبر الزمن</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>الآن %1، وفي المتوسط %2، وبحد أقصى %3</translation>
    </message>
    <message>
        <source>Nothing was fetched in the last minutes.</source>
        <translation>لم يُجلب شيء في الدقائق الأخيرة.</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>time at the beginning of a graph</comment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>time at the end of a graph</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Nothing at the moment; on average %1, at most %2</source>
        <translation>لا شيء الآن؛ المتوسط %1، والأقصى %2</translation>
    </message>
</context>
<context>
    <name>longhaul::StateWords</name>
    <message>
        <source>Trying again…</source>
        <translation>جارٍ إعادة المحاولة…</translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>إعادة المحاولة بعد %1</translation>
    </message>
    <message>
        <source>Server is busy</source>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>Server is busy, trying again in %1</source>
        <translation>الخادم مشغول، إعادة المحاولة بعد %1</translation>
    </message>
    <message>
        <source>Waiting for data…</source>
        <translation>بانتظار البيانات…</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <comment>speed, time left</comment>
        <translation>%1 · المتبقي %2</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>جارٍ التنزيل</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>بانتظار الشبكة</translation>
    </message>
    <message>
        <source>Waiting for disk space</source>
        <translation>بانتظار مساحة على القرص</translation>
    </message>
    <message>
        <source>Waiting for its folder to appear</source>
        <translation>بانتظار ظهور المجلد</translation>
    </message>
    <message>
        <source>Waiting for its scheduled time</source>
        <translation>بانتظار الموعد المحدد</translation>
    </message>
    <message>
        <source>Waiting for an unmetered network</source>
        <translation>بانتظار شبكة غير محدودة البيانات</translation>
    </message>
    <message>
        <source>Waiting for the keyring to be unlocked</source>
        <translation>بانتظار إلغاء قفل حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>جارٍ التحقق من الملف…</translation>
    </message>
    <message>
        <source>Moving to its new folder… %1</source>
        <translation>جارٍ النقل إلى المجلد الجديد… %1</translation>
    </message>
    <message>
        <source>Waiting for a free connection to %1</source>
        <comment>name of a server</comment>
        <translation>بانتظار اتصال متاح مع %1</translation>
    </message>
</context>
<context>
    <name>longhaul::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>space on the disk</comment>
        <translation>المتاح %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Speed limit of all downloads together</source>
        <translation>حد سرعة جميع التنزيلات معًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>لا شيء نشط</numerusform>
            <numerusform>واحد نشط</numerusform>
            <numerusform>اثنان نشطان</numerusform>
            <numerusform>%Ln نشطة</numerusform>
            <numerusform>%Ln نشطة</numerusform>
            <numerusform>%Ln نشطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>لا شيء قيد الانتظار</numerusform>
            <numerusform>واحد قيد الانتظار</numerusform>
            <numerusform>اثنان قيد الانتظار</numerusform>
            <numerusform>%Ln قيد الانتظار</numerusform>
            <numerusform>%Ln قيد الانتظار</numerusform>
            <numerusform>%Ln قيد الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>لا تنزيلات</numerusform>
            <numerusform>تنزيل واحد</numerusform>
            <numerusform>تنزيلان</numerusform>
            <numerusform>%Ln تنزيلات</numerusform>
            <numerusform>%Ln تنزيلًا</numerusform>
            <numerusform>%Ln تنزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>↓ %1</source>
        <comment>total speed of downloads</comment>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>Speed limit of all downloads: %1</source>
        <translation>حد سرعة جميع التنزيلات: %1</translation>
    </message>
    <message>
        <source>Total speed: %1</source>
        <translation>السرعة الإجمالية: %1</translation>
    </message>
    <message>
        <source>Speed limit of all downloads: none</source>
        <translation>حد السرعة لكل التنزيلات: لا يوجد</translation>
    </message>
</context>
<context>
    <name>longhaul::SystemTroubles</name>
    <message>
        <source>create</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>create a file without a name</source>
        <translation>إنشاء ملف بلا اسم</translation>
    </message>
    <message>
        <source>name the file</source>
        <translation>تسمية الملف</translation>
    </message>
    <message>
        <source>open</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>truncate</source>
        <translation>الاقتطاع</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>المزامنة مع القرص</translation>
    </message>
    <message>
        <source>reserve space</source>
        <translation>حجز المساحة</translation>
    </message>
    <message>
        <source>ask for free space</source>
        <translation>الاستعلام عن المساحة المتاحة</translation>
    </message>
    <message>
        <source>set the file&apos;s time</source>
        <translation>ضبط وقت الملف</translation>
    </message>
    <message>
        <source>read an attribute</source>
        <translation>قراءة سمة</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <translation>ضبط سمة</translation>
    </message>
    <message>
        <source>remove an attribute</source>
        <translation>إزالة سمة</translation>
    </message>
    <message>
        <source>look at the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>look at the folder</source>
        <translation>فحص المجلد</translation>
    </message>
    <message>
        <source>look into the folder</source>
        <translation>قراءة المجلد</translation>
    </message>
    <message>
        <source>write to the folder</source>
        <translation>الكتابة في المجلد</translation>
    </message>
    <message>
        <source>sync the folder</source>
        <translation>مزامنة المجلد مع القرص</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>link</source>
        <translation>إنشاء رابط</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>الحذف</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>الملف أو المجلد غير موجود</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في قراءة القرص أو الكتابة عليه</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>الجهاز أو العنوان غير موجود</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>تم رفض الوصول</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>الجهاز مشغول</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود من قبل</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>الجهاز غير موجود</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>هذا ليس مجلدًا</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>معطى غير صالح</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>عدد الملفات المفتوحة كبير جدًا</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>عدد الملفات المفتوحة في النظام كبير جدًا</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>البرنامج قيد التشغيل حاليًا</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لم تبق مساحة على القرص</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>Too many links</source>
        <translation>عدد الروابط كبير جدًا</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>سلسلة الروابط الرمزية طويلة جدًا</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>الذاكرة المتاحة غير كافية</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>العملية غير مدعومة</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>تم رفض الاتصال</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>قطع الطرف الآخر الاتصال</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>لا يوجد مسار إلى الخادم</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>تعذر الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>الشبكة متوقفة</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>لم يعد الملف على الخادم هو نفسه</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>نفدت الحصة المخصصة من القرص</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>الخادم متوقف</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>الشهادة موقعة ذاتيًا وغير موثوق بها</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>شهادة جذر السلسلة موقعة ذاتيًا وغير موثوق بها</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>تعذر العثور على شهادة جهة الإصدار</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>تعذر العثور على شهادة جهة الإصدار لشهادة موجودة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>تعذر التحقق من أي شهادة</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>انتهت صلاحية الشهادة</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>لم تبدأ صلاحية الشهادة بعد</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>الشهادة لا تخص هذا الخادم</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>توقيع الشهادة غير صالح</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>إحدى شهادات جهات الإصدار غير صالحة</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>الشهادة غير مناسبة لهذا الغرض</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>شهادة الجذر غير موثوق بها لهذا الغرض</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>لم يقدم الخادم أي شهادة</translation>
    </message>
    <message>
        <source>This certificate was refused by you.</source>
        <translation>لقد رفضت هذه الشهادة.</translation>
    </message>
    <message>
        <source>The server has changed its certificate.</source>
        <translation>غيّر الخادم شهادته.</translation>
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
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>button</comment>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>الأولوية (&amp;ل)</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>عالية (&amp;ع)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>عادية (&amp;د)</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>منخفضة (&amp;خ)</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>إعادة المحاولة (&amp;ا)</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskCommands</name>
    <message>
        <source>The keyring did not take the password; it is used until the agent ends.</source>
        <translation>لم تقبل حلقة المفاتيح كلمة المرور؛ وستُستخدم حتى انتهاء الوكيل.</translation>
    </message>
    <message>
        <source>The certificate is not at hand any more. Try again, then look at it.</source>
        <translation>لم تعد الشهادة متاحة. أعد المحاولة، ثم اطّلع عليها.</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskFacts</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>size, exact size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No, it would start from the beginning</source>
        <translation>لا، سيبدأ من البداية</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>العنوان النهائي</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>أُعيد توجيهه إلى</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>يقبل الاستئناف</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>مسجَّل الدخول باسم</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>مجموع التحقق</translation>
    </message>
    <message>
        <source>Checksum found</source>
        <translation>مجموع التحقق الناتج</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <translation>الإصدار (ETag)</translation>
    </message>
    <message>
        <source>Changed on server</source>
        <translation>تغيّر على الخادم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>المرآة</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskGroup</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>النشطة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>المتوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>المكتملة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file, its state</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Default queue</source>
        <translation>الطابور الافتراضي</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place in the order of the downloads</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskListView</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Order of the &amp;queue</source>
        <translation>ترتيب الطابور (&amp;و)</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskQuestions</name>
    <message>
        <source>New link</source>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>Another address of the same file. What is here already is kept if it fits.</source>
        <translation>عنوان آخر للملف نفسه. يُحتفظ بما هو موجود هنا إن كان متوافقًا.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>العنوان (&amp;ع):</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>استخدام هذا الرابط (&amp;ر)</translation>
    </message>
    <message>
        <source>A link begins with http:// or https://.</source>
        <translation>يبدأ الرابط بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>The name under which the file is saved in %1</source>
        <translation>الاسم الذي يُحفظ به الملف في %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم (&amp;س):</translation>
    </message>
    <message>
        <source>&amp;Use this name</source>
        <translation>استخدام هذا الاسم (&amp;ه)</translation>
    </message>
    <message>
        <source>A name is not empty and has no “/”.</source>
        <translation>لا يكون الاسم فارغًا ولا يحتوي على «/».</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>مجموع التحقق</translation>
    </message>
    <message>
        <source>The checksum that the file must have, as its publisher tells it. Leave it empty to check nothing.</source>
        <translation>مجموع التحقق الذي يجب أن يكون للملف كما يذكره ناشره. اتركه فارغًا لعدم التحقق من شيء.</translation>
    </message>
    <message>
        <source>&amp;Checksum:</source>
        <translation>مجموع التحقق (&amp;ت):</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>ضبط (&amp;ض)</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>البدء من جديد (&amp;ب)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء التنزيل</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>التخلي (&amp;ت)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;ز)</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <translation>إزالة وحذف</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف (&amp;ح)</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>For all downloads together, in bytes per second: 500K, 2M, 1.5G. “off” is no limit.</source>
        <translation>لجميع التنزيلات معًا، بالبايت في الثانية: ‎500K‎، ‎2M‎، ‎1.5G‎. الكلمة «off» تعني بلا حد.</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>الحد (&amp;ح):</translation>
    </message>
    <message>
        <source>A limit is a number with K, M or G, or “off”.</source>
        <translation>الحد رقم يتبعه K أو M أو G، أو الكلمة «off».</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) again from the first byte?</source>
        <translation>
            <numerusform>لا تنزيلات للبدء من جديد.</numerusform>
            <numerusform>بدء تنزيل واحد من جديد من أول بايت؟</numerusform>
            <numerusform>بدء تنزيلين من جديد من أول بايت؟</numerusform>
            <numerusform>بدء %Ln تنزيلات من جديد من أول بايت؟</numerusform>
            <numerusform>بدء %Ln تنزيلًا من جديد من أول بايت؟</numerusform>
            <numerusform>بدء %Ln تنزيل من جديد من أول بايت؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Start “%1” again from the first byte?</source>
        <translation>بدء «%1» من جديد من أول بايت؟</translation>
    </message>
    <message>
        <source>What was fetched already (%1) is thrown away.</source>
        <translation>سيُتخلَّص مما جُلب من قبل (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln download(s)?</source>
        <translation>
            <numerusform>لا تنزيلات للتخلي عنها.</numerusform>
            <numerusform>التخلي عن تنزيل واحد؟</numerusform>
            <numerusform>التخلي عن تنزيلين؟</numerusform>
            <numerusform>التخلي عن %Ln تنزيلات؟</numerusform>
            <numerusform>التخلي عن %Ln تنزيلًا؟</numerusform>
            <numerusform>التخلي عن %Ln تنزيل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up “%1”?</source>
        <translation>التخلي عن «%1»؟</translation>
    </message>
    <message>
        <source>What was fetched already (%1) is thrown away. Pause keeps it.</source>
        <translation>سيُتخلَّص مما جُلب من قبل (%1). الإيقاف المؤقت يحتفظ به.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>لا تنزيلات لإزالتها من القائمة.</numerusform>
            <numerusform>إزالة تنزيل واحد من القائمة؟</numerusform>
            <numerusform>إزالة تنزيلين من القائمة؟</numerusform>
            <numerusform>إزالة %Ln تنزيلات من القائمة؟</numerusform>
            <numerusform>إزالة %Ln تنزيلًا من القائمة؟</numerusform>
            <numerusform>إزالة %Ln تنزيل من القائمة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>إزالة «%1» من القائمة؟</translation>
    </message>
    <message>
        <source>Not everything is finished: what was fetched already (%1) is given up.</source>
        <translation>لم يكتمل كل شيء: سيُتخلى عما جُلب من قبل (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list and delete the files?</source>
        <translation>
            <numerusform>لا تنزيلات لإزالتها وحذف ملفاتها.</numerusform>
            <numerusform>إزالة تنزيل واحد من القائمة وحذف ملفاته؟</numerusform>
            <numerusform>إزالة تنزيلين من القائمة وحذف ملفاتهما؟</numerusform>
            <numerusform>إزالة %Ln تنزيلات من القائمة وحذف ملفاتها؟</numerusform>
            <numerusform>إزالة %Ln تنزيلًا من القائمة وحذف ملفاتها؟</numerusform>
            <numerusform>إزالة %Ln تنزيل من القائمة وحذف ملفاتها؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the list and delete the file?</source>
        <translation>إزالة «%1» من القائمة وحذف الملف؟</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
</context>
<context>
    <name>longhaul::TransfersPage</name>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <comment>behind a number, with a space where the language has one</comment>
        <translation>&#xa0;كي.بايت/ث</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>For all downloads together.</source>
        <translation>لجميع التنزيلات معًا.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>عدم الانتظار</translation>
    </message>
    <message>
        <source>One hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>أسبوعان</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>مدة أخرى</translation>
    </message>
    <message>
        <source>Wait for a lost network or server</source>
        <translation>انتظار عودة الشبكة أو الخادم</translation>
    </message>
    <message>
        <source>After that time without a byte a download counts as failed.</source>
        <translation>بعد هذه المدة دون وصول أي بايت يُعدّ التنزيل فاشلًا.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>التنزيلات المتزامنة</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>تنتظر التنزيلات الأخرى دورها.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>For one download, at most</source>
        <translation>لتنزيل واحد، بحد أقصى</translation>
    </message>
    <message>
        <source>Longhaul opens only as many as make it faster.</source>
        <translation>لا يفتح Longhaul إلا ما يزيد السرعة منها.</translation>
    </message>
    <message>
        <source>To one server, at most</source>
        <translation>بخادم واحد، بحد أقصى</translation>
    </message>
    <message>
        <source>Of all downloads from there together.</source>
        <translation>لجميع التنزيلات منه معًا.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>الانتظار</translation>
    </message>
</context>
<context>
    <name>longhaul::TrayMenu</name>
    <message>
        <source>&amp;Open Longhaul</source>
        <translation>فتح Longhaul (&amp;ف)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>إيقاف الكل مؤقتًا (&amp;ق)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>استئناف الكل (&amp;س)</translation>
    </message>
    <message>
        <source>&amp;Stop the agent</source>
        <translation>إيقاف الوكيل (&amp;ك)</translation>
    </message>
    <message>
        <source>Downloads stop and go on with its next start.</source>
        <translation>تتوقف التنزيلات وتستمر عند تشغيله التالي.</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>حد السرعة (&amp;ح)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
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
            <numerusform>لا تنزيلات قيد الانتظار</numerusform>
            <numerusform>تنزيل واحد قيد الانتظار</numerusform>
            <numerusform>تنزيلان قيد الانتظار</numerusform>
            <numerusform>%Ln تنزيلات قيد الانتظار</numerusform>
            <numerusform>%Ln تنزيلًا قيد الانتظار</numerusform>
            <numerusform>%Ln تنزيل قيد الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>لا يُنزَّل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloading</source>
        <translation>
            <numerusform>لا شيء قيد التنزيل</numerusform>
            <numerusform>واحد قيد التنزيل</numerusform>
            <numerusform>اثنان قيد التنزيل</numerusform>
            <numerusform>%Ln قيد التنزيل</numerusform>
            <numerusform>%Ln قيد التنزيل</numerusform>
            <numerusform>%Ln قيد التنزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>لا شيء قيد الانتظار</numerusform>
            <numerusform>واحد قيد الانتظار</numerusform>
            <numerusform>اثنان قيد الانتظار</numerusform>
            <numerusform>%Ln قيد الانتظار</numerusform>
            <numerusform>%Ln قيد الانتظار</numerusform>
            <numerusform>%Ln قيد الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>لم يفشل شيء</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشلت %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 – paused</source>
        <comment>file</comment>
        <translation>%1 – متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استئناف (&amp;س)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت (&amp;ق)</translation>
    </message>
</context>
<context>
    <name>longhaul::TroubleCard</name>
    <message>
        <source>In detail: %1</source>
        <translation>بالتفصيل: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::Verb</name>
    <message>
        <source>&amp;Resume</source>
        <translation>استئناف (&amp;س)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت (&amp;ق)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;غ)</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>البدء من جديد (&amp;ب)</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>إزالة من القائمة (&amp;ز)</translation>
    </message>
    <message>
        <source>Remove and delete f&amp;ile…</source>
        <translation>إزالة وحذف الملف (&amp;ح)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح (&amp;ف)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>عرض في المجلد (&amp;ج)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ الرابط (&amp;ر)</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>رابط جديد (&amp;ط)…</translation>
    </message>
    <message>
        <source>O&amp;ther name…</source>
        <translation>اسم آخر (&amp;م)…</translation>
    </message>
    <message>
        <source>Compare c&amp;hecksum with…</source>
        <translation>مقارنة مجموع التحقق (&amp;ن)…</translation>
    </message>
    <message>
        <source>Choos&amp;e folder…</source>
        <translation>اختيار المجلد (&amp;خ)…</translation>
    </message>
</context>
<context>
    <name>longhaul::WindowActions</name>
    <message>
        <source>&amp;Add links…</source>
        <translation>إضافة روابط (&amp;ض)…</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>لصق الروابط (&amp;ل)</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>إيقاف الكل مؤقتًا (&amp;ق)</translation>
    </message>
    <message>
        <source>Resume a&amp;ll</source>
        <translation>استئناف الكل (&amp;س)</translation>
    </message>
    <message>
        <source>Remove &amp;finished from list</source>
        <translation>إزالة المكتملة من القائمة (&amp;ز)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>بحث (&amp;ح)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفاصيل (&amp;ف)</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>الشريط الجانبي (&amp;ج)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إغلاق النافذة (&amp;غ)</translation>
    </message>
    <message>
        <source>&amp;About Longhaul</source>
        <translation>حول Longhaul (&amp;ح)</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button</comment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;م)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>تنزيل (&amp;ت)</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>الكل (&amp;ك)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;ع)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;س)</translation>
    </message>
    <message>
        <source>Drop &amp;target</source>
        <translation>هدف الإفلات (&amp;ه)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>التفضيلات (&amp;ف)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح (&amp;ل)…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>أدوات أخرى</translation>
    </message>
</context>
<context>
    <name>longhaul::WindowNews</name>
    <message>
        <source>Finished: %1</source>
        <translation>اكتمل: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what went wrong, name of the file</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
