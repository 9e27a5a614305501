<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>longhaul::AboutBox</name>
    <message>
        <source>About Longhaul</source>
        <translation>关于 Longhaul</translation>
    </message>
    <message>
        <source>Longhaul %1</source>
        <translation>Longhaul %1</translation>
    </message>
    <message>
        <source>A download manager whose transfers do not belong to its window.</source>
        <translation>关闭窗口也不会中断传输的下载管理器。</translation>
    </message>
</context>
<context>
    <name>longhaul::AddDialog</name>
    <message>
        <source>Add downloads</source>
        <translation>添加下载</translation>
    </message>
    <message>
        <source>Handing over to the agent</source>
        <translation>正在交给后台服务</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add (%1)</source>
        <translation>添加 (%1)</translation>
    </message>
    <message>
        <source>The agent is being started. You can go on typing.</source>
        <translation>后台服务正在启动，可以继续输入。</translation>
    </message>
    <message>
        <source>The agent cannot be reached. What you typed is kept; it can be added as soon as the agent is back.</source>
        <translation>无法连接到后台服务。输入的内容会保留，待后台服务恢复后即可添加。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were added before; the others are still here.</source>
        <translation>
            <numerusform>此前已添加 %Ln 个链接；其余链接仍在这里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you typed is lost.</source>
        <translation>输入的内容不会丢失。</translation>
    </message>
    <message>
        <source>The agent was lost before it had taken the links. Try again when it is back.</source>
        <translation>在后台服务接收链接之前，与它的连接中断了。请待其恢复后重试。</translation>
    </message>
    <message>
        <source>The agent refused: %1.</source>
        <translation>后台服务拒绝了请求：%1。</translation>
    </message>
    <message>
        <source>Links of a &amp;web page…</source>
        <translation>网页中的链接(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>longhaul::AddEntry</name>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>已添加 %Ln 个下载</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::AddOptions</name>
    <message>
        <source>M&amp;ore choices</source>
        <translation>更多选项(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Start at once</source>
        <translation>立即开始(&amp;S)</translation>
    </message>
    <message>
        <source>Otherwise it waits, paused, until you resume it.</source>
        <translation>否则会保持暂停，直到手动继续。</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Chec&amp;ksum:</source>
        <translation>校验和(&amp;K)：</translation>
    </message>
    <message>
        <source>sha256:… or the digits alone</source>
        <translation>sha256:… 或仅输入数字串</translation>
    </message>
    <message>
        <source>The file is compared with this %1 checksum.</source>
        <translation>将用此 %1 校验和核对文件。</translation>
    </message>
    <message>
        <source>The file is compared with the %1 checksum that came with the link.</source>
        <translation>将用链接附带的 %1 校验和核对文件。</translation>
    </message>
</context>
<context>
    <name>longhaul::AwayPanel</name>
    <message>
        <source>A download that is no longer in the list</source>
        <translation>已不在列表中的下载</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the button does, name of the file</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>离开期间</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>知道了(&amp;I)</translation>
    </message>
    <message>
        <source>Closes “While you were away”</source>
        <translation>关闭“离开期间”</translation>
    </message>
    <message>
        <source>What finished and failed</source>
        <translation>已完成和失败的下载</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln 个已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln 个需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still going</source>
        <translation>
            <numerusform>%Ln 个仍在进行</numerusform>
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
            <numerusform>另有 %Ln 个，均在下方列表中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the file, what happened</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>在列表中显示</translation>
    </message>
</context>
<context>
    <name>longhaul::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>%1 showed a certificate that this computer does not trust. Somebody may have put themselves between you and the server. Trust it only if its owner told you this fingerprint, or the server is your own.</source>
        <translation>%1 出示的证书不受此计算机信任。可能有人介入了此计算机与服务器之间的连接。仅当服务器的所有者告知了此指纹，或者服务器属于自己时，才应信任它。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在的问题</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for %1</source>
        <translation>信任 %1 的此证书(&amp;T)</translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>存在的问题：</translation>
    </message>
    <message>
        <source>Shown by:</source>
        <translation>出示方：</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>出示方</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>颁发给：</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>颁发者：</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid from:</source>
        <translation>生效日期：</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>到期日期：</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>指纹 (SHA-256)：</translation>
    </message>
</context>
<context>
    <name>longhaul::ChecksumDialog</name>
    <message>
        <source>Compare checksum</source>
        <translation>核对校验和</translation>
    </message>
    <message>
        <source>Type or paste the checksum that the publisher of “%1” tells. It is compared with that of the file on the disk.</source>
        <translation>输入或粘贴“%1”的发布者所提供的校验和，以便与磁盘上文件的校验和进行核对。</translation>
    </message>
    <message>
        <source>&amp;Checksum:</source>
        <translation>校验和(&amp;C)：</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>Reading the file: %1 %</source>
        <translation>正在读取文件：%1%</translation>
    </message>
    <message>
        <source>This file has %1 %2</source>
        <comment>algorithm, digest</comment>
        <translation>此文件的 %1 为 %2</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Equal. This is the file that its publisher means.</source>
        <translation>相符。这正是发布者提供的文件。</translation>
    </message>
    <message>
        <source>Different. This is another file than the publisher means, or another version of it.
Its own checksum is %1</source>
        <translation>不符。这不是发布者所指的文件，或者是它的另一个版本。
此文件的校验和为 %1</translation>
    </message>
</context>
<context>
    <name>longhaul::ChecksumInput</name>
    <message>
        <source>Give the digits 0–9 and a–f, or the algorithm, a colon and the digits.</source>
        <translation>请输入由 0–9 和 a–f 组成的数字串，或者依次输入算法、冒号和数字串。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s) fit no checksum: MD5 has 32, SHA-1 40, SHA-256 64, SHA-512 128.</source>
        <translation>
            <numerusform>没有 %Ln 位的校验和：MD5 为 32 位，SHA-1 为 40 位，SHA-256 为 64 位，SHA-512 为 128 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known here. There are md5, sha1, sha224, sha256, sha384 and sha512.</source>
        <translation>无法识别“%1”。可用的有 md5、sha1、sha224、sha256、sha384 和 sha512。</translation>
    </message>
    <message>
        <source>%1 has %2 digits, here are %3.</source>
        <translation>%1 应为 %2 位，这里是 %3 位。</translation>
    </message>
</context>
<context>
    <name>longhaul::ClearButton</name>
    <message>
        <source>Clear this field</source>
        <translation>清空此输入框</translation>
    </message>
</context>
<context>
    <name>longhaul::ClipboardOffer</name>
    <message>
        <source>&amp;Add now…</source>
        <translation>立即添加(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) in the clipboard.</source>
        <translation>
            <numerusform>剪贴板中有 %Ln 个链接。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::ClosingNotice</name>
    <message>
        <source>Downloads go on</source>
        <translation>下载会继续</translation>
    </message>
    <message>
        <source>Your downloads go on when this window is closed.</source>
        <translation>关闭此窗口后，下载会继续进行。</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent carries them on in the background. Open Longhaul again at any time: it tells what finished meanwhile. To stop a download, pause it.</source>
        <translation>Longhaul 的后台服务会继续下载。可以随时再次打开 Longhaul，查看期间完成了哪些下载。要停止某个下载，请将其暂停。</translation>
    </message>
    <message>
        <source>&amp;Do not show this again</source>
        <translation>不再显示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>保持打开(&amp;K)</translation>
    </message>
</context>
<context>
    <name>longhaul::ConnectionBanner</name>
    <message>
        <source>Another Longhaul window is told now what finishes and fails. Downloads are not affected.</source>
        <translation>下载完成和失败的消息现在会发送到另一个 Longhaul 窗口。下载不受影响。</translation>
    </message>
    <message>
        <source>Tell this &amp;window</source>
        <translation>改在此窗口通知(&amp;W)</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent was stopped, so nothing is downloaded. All downloads are kept.</source>
        <translation>Longhaul 的后台服务已停止，因此没有进行下载。所有下载都已保留。</translation>
    </message>
    <message>
        <source>S&amp;tart it</source>
        <translation>启动(&amp;T)</translation>
    </message>
    <message>
        <source>Longhaul is starting its agent…</source>
        <translation>Longhaul 正在启动后台服务…</translation>
    </message>
    <message>
        <source>The connection to Longhaul&apos;s agent is lost. It is being restored; no download is lost.</source>
        <translation>与 Longhaul 后台服务的连接已断开，正在恢复；下载不会丢失。</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>立即重试(&amp;T)</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent cannot be reached; it is tried again by itself. In detail: %1</source>
        <translation>无法连接 Longhaul 的代理程序，将自动重试。详细信息：%1</translation>
    </message>
</context>
<context>
    <name>longhaul::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>详细信息(&amp;E)</translation>
    </message>
    <message>
        <source>Log of this download</source>
        <translation>此下载的日志</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>日志(&amp;O)</translation>
    </message>
    <message>
        <source>Select a download to see its details.</source>
        <translation>选择一个下载以查看其详细信息。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) selected, %1 fetched</source>
        <translation>
            <numerusform>已选择 %Ln 个下载，已下载 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare checks&amp;um with…</source>
        <translation>核对校验和(&amp;U)…</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>速度(&amp;P)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Serve&amp;r</source>
        <translation>服务器(&amp;R)</translation>
    </message>
</context>
<context>
    <name>longhaul::DropTarget</name>
    <message>
        <source>Longhaul drop target</source>
        <translation>Longhaul 悬浮窗</translation>
    </message>
    <message>
        <source>Drop links here. A double click opens Longhaul.</source>
        <translation>将链接拖放到此处。双击可打开 Longhaul。</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>将链接拖放到此处</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln 个进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>No data at the moment</source>
        <translation>目前没有数据</translation>
    </message>
    <message>
        <source>&amp;Open Longhaul</source>
        <translation>打开 Longhaul(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add copied links</source>
        <translation>添加已复制的链接(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>全部继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>全部暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Hide the drop target</source>
        <translation>隐藏悬浮窗(&amp;H)</translation>
    </message>
</context>
<context>
    <name>longhaul::DropVeil</name>
    <message>
        <source>Drop here to download</source>
        <translation>拖放到此处即可下载</translation>
    </message>
</context>
<context>
    <name>longhaul::EmptyState</name>
    <message>
        <source>Add lin&amp;ks…</source>
        <translation>添加链接(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Show all downloads</source>
        <translation>显示全部下载(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No download has these words in its name or its server.</source>
        <translation>没有名称或服务器包含这些词的下载。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>No download is in this state at the moment.</source>
        <translation>目前没有处于此状态的下载。</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>拖放</translation>
    </message>
    <message>
        <source>Drag links, text or a file of links onto this window.</source>
        <translation>将链接、文本或含有链接的文件拖到此窗口。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Copy links anywhere, then press %1 here.</source>
        <translation>在任意位置复制链接，然后在这里按 %1。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Write addresses yourself, one or many.</source>
        <translation>直接输入地址，一个或多个均可。</translation>
    </message>
    <message>
        <source>No downloads yet</source>
        <translation>还没有下载</translation>
    </message>
    <message>
        <source>There are three ways to add some:</source>
        <translation>添加下载有三种方式：</translation>
    </message>
</context>
<context>
    <name>longhaul::EngineSentences</name>
    <message>
        <source>Failed (%1): %2</source>
        <translation>失败（%1）：%2</translation>
    </message>
    <message>
        <source>Waiting (%1): %2</source>
        <translation>等待中（%1）：%2</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>已重定向到 %1</translation>
    </message>
    <message>
        <source>A file of that name was there already; it was kept, nothing was downloaded.</source>
        <translation>已有同名文件；该文件已保留，未下载任何内容。</translation>
    </message>
    <message>
        <source>Finished: %1 bytes.</source>
        <translation>已完成：%1 字节。</translation>
    </message>
    <message>
        <source>The server asks for a sign-in; one is remembered.</source>
        <translation>服务器要求登录；将使用已保存的登录信息。</translation>
    </message>
    <message>
        <source>The old part is kept as &quot;%1&quot;.</source>
        <translation>旧的部分已保留为“%1”。</translation>
    </message>
    <message>
        <source>The old part stays where it is: %1</source>
        <translation>旧的部分留在原处：%1</translation>
    </message>
    <message>
        <source>New link: %1</source>
        <translation>新链接：%1</translation>
    </message>
    <message>
        <source>The folder is now %1.</source>
        <translation>文件夹现为 %1。</translation>
    </message>
    <message>
        <source>The certificate %1 is trusted for %2.</source>
        <translation>已为 %2 信任证书 %1。</translation>
    </message>
    <message>
        <source>what task %1 has fetched cannot be taken along (%2); bring the drive or the folder back, or resume the task with --restart first</source>
        <translation>无法一并移动下载 %1 已获取的内容（%2）。请重新连接驱动器或恢复文件夹，或先重新开始下载。</translation>
    </message>
    <message>
        <source>there is no room for task %1 (%2)</source>
        <translation>没有空间存放下载 %1（%2）。</translation>
    </message>
    <message>
        <source>task %1 stays in %2</source>
        <translation>下载 %1 留在 %2</translation>
    </message>
    <message>
        <source>task %1 stays in %2, as asked</source>
        <translation>下载 %1 已按要求留在 %2。</translation>
    </message>
    <message>
        <source>task %1 has finished meanwhile</source>
        <translation>下载 %1 已在此期间完成。</translation>
    </message>
    <message>
        <source>the task was removed</source>
        <translation>下载已移除。</translation>
    </message>
    <message>
        <source>The file had its final name already.</source>
        <translation>文件已是最终名称。</translation>
    </message>
    <message>
        <source>The part file was deleted; the download starts again.</source>
        <translation>部分文件已被删除；下载重新开始。</translation>
    </message>
    <message>
        <source>Somebody changed the part file; the download starts again.</source>
        <translation>部分文件被改动过；下载重新开始。</translation>
    </message>
    <message>
        <source>The part file is shorter than it was; what is missing is fetched again.</source>
        <translation>部分文件比之前短；将重新获取缺失的内容。</translation>
    </message>
    <message>
        <source>The part file is gone; the download starts again.</source>
        <translation>部分文件已不存在；下载重新开始。</translation>
    </message>
    <message>
        <source>The server cannot go on in the middle; the download starts again.</source>
        <translation>服务器无法从中断处继续；下载重新开始。</translation>
    </message>
    <message>
        <source>%1 is left out (%2); the mirrors go on.</source>
        <translation>已弃用 %1（%2）；镜像继续下载。</translation>
    </message>
    <message>
        <source>%1 failed (%2); going on with the mirror %3.</source>
        <translation>%1 失败（%2）；改用镜像 %3 继续。</translation>
    </message>
    <message>
        <source>The mirror %1 has the same file; it helps.</source>
        <translation>镜像 %1 有相同的文件，将参与下载。</translation>
    </message>
    <message>
        <source>The mirror %1 is left out: %2.</source>
        <translation>已弃用镜像 %1：%2。</translation>
    </message>
    <message>
        <source>%1 bytes in wrong pieces; fetching them again from %2.</source>
        <translation>有 %1 字节位于错误的分块中；将从 %2 重新获取。</translation>
    </message>
    <message>
        <source>The wrong pieces could not be fetched again: %1</source>
        <translation>无法重新获取错误的分块：%1</translation>
    </message>
    <message>
        <source>The server&apos;s answer to If-Range says nothing; asking without it and comparing.</source>
        <translation>服务器对 If-Range 的回应没有意义；改为不带它请求并进行比较。</translation>
    </message>
    <message>
        <source>Asking for the whole file: %1</source>
        <translation>请求整个文件：%1</translation>
    </message>
    <message>
        <source>The server sends the whole file; the bytes that are here are read over.</source>
        <translation>服务器发送了整个文件；已有的字节将被跳过。</translation>
    </message>
    <message>
        <source>The server refuses more connections; going on with %1.</source>
        <translation>服务器拒绝更多连接；以 %1 个连接继续。</translation>
    </message>
    <message>
        <source>An answer does not fit beside the others (%1); going on with them.</source>
        <translation>有一个响应与其他响应不符（%1）；用其他连接继续。</translation>
    </message>
    <message>
        <source>The address that the link led to has expired; asking the link again.</source>
        <translation>链接所指向的地址已过期；重新请求链接。</translation>
    </message>
    <message>
        <source>Refused beside connections that have ended meanwhile; asking once more.</source>
        <translation>与其他连接同时请求时被拒绝，而那些连接现已结束；再请求一次。</translation>
    </message>
    <message>
        <source>The connection ended (%1); going on.</source>
        <translation>连接已结束（%1）；继续下载。</translation>
    </message>
    <message>
        <source>The server closed the connection and sent nothing; asking once more.</source>
        <translation>服务器关闭了连接，未发送任何内容；再请求一次。</translation>
    </message>
    <message>
        <source>Nobody told the length, and whether the connection was closed or lost was not seen; asking once more.</source>
        <translation>没有给出长度，也无法判断连接是关闭还是丢失；再请求一次。</translation>
    </message>
    <message>
        <source>The server tells the file&apos;s %1.</source>
        <translation>服务器给出了文件的 %1。</translation>
    </message>
    <message>
        <source>%1 has the file&apos;s %2.</source>
        <translation>%1 中有文件的 %2。</translation>
    </message>
    <message>
        <source>There is no sums file beside the address; the server tells the file&apos;s %1.</source>
        <translation>地址旁没有校验和文件；服务器给出了文件的 %1。</translation>
    </message>
    <message>
        <source>There is no sums file beside the address; the file&apos;s own sha256 is kept.</source>
        <translation>地址旁没有校验和文件；保留文件自身的 sha256。</translation>
    </message>
    <message>
        <source>the server ended the answer early</source>
        <translation>服务器提前结束了响应</translation>
    </message>
    <message>
        <source>the server closed the connection before the end</source>
        <translation>服务器在结束前关闭了连接</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>服务器未作响应就关闭了连接</translation>
    </message>
    <message>
        <source>the server closed the connection and sent nothing</source>
        <translation>服务器关闭了连接，未发送任何内容</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>服务器拒绝了连接</translation>
    </message>
    <message>
        <source>the server&apos;s name was not found</source>
        <translation>找不到服务器的名称</translation>
    </message>
    <message>
        <source>the connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>连接被重置</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>the proxy could not be used</source>
        <translation>无法使用代理</translation>
    </message>
    <message>
        <source>the proxy asks for a user name and a password</source>
        <translation>代理要求提供用户名和密码</translation>
    </message>
    <message>
        <source>the answer is not valid HTTP</source>
        <translation>响应不是有效的 HTTP</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>网络出现故障</translation>
    </message>
    <message>
        <source>nothing came for a while</source>
        <translation>有一段时间没有收到任何数据</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>the answer was cut</source>
        <translation>响应被截断</translation>
    </message>
    <message>
        <source>it redirects to nowhere</source>
        <translation>重定向到无效的地址</translation>
    </message>
    <message>
        <source>it redirects to another server</source>
        <translation>重定向到了另一台服务器</translation>
    </message>
    <message>
        <source>its answer does not fit</source>
        <translation>响应不符</translation>
    </message>
    <message>
        <source>its file has another length</source>
        <translation>文件长度不同</translation>
    </message>
    <message>
        <source>its file begins with other bytes</source>
        <translation>文件开头的字节不同</translation>
    </message>
    <message>
        <source>its file has another date, and no digest tells that it is the same</source>
        <translation>文件日期不同，且没有校验和证明是同一文件</translation>
    </message>
    <message>
        <source>it does not tell the versions of its file apart</source>
        <translation>无法区分文件的版本</translation>
    </message>
    <message>
        <source>it is much slower than the others</source>
        <translation>比其他来源慢得多</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>服务器返回了状态 %1</translation>
    </message>
    <message>
        <source>the server calls it another version</source>
        <translation>服务器称这是另一个版本</translation>
    </message>
    <message>
        <source>a web page in place of the file</source>
        <translation>收到的是网页而不是文件</translation>
    </message>
    <message>
        <source>a web page came in its place</source>
        <translation>收到的是网页</translation>
    </message>
    <message>
        <source>an encoded file, although no encoding was asked for</source>
        <translation>未要求编码，却收到了经过编码的文件</translation>
    </message>
    <message>
        <source>the file had %1 bytes and has %2 now</source>
        <translation>文件原有 %1 字节，现在有 %2 字节</translation>
    </message>
    <message>
        <source>the file on the server has %1 bytes now</source>
        <translation>服务器上的文件现在有 %1 字节</translation>
    </message>
    <message>
        <source>the server says %1 bytes, and %2 bytes</source>
        <translation>服务器既说是 %1 字节，又说是 %2 字节</translation>
    </message>
    <message>
        <source>asked from byte %1, answered from byte %2</source>
        <translation>请求从第 %1 字节开始，响应却从第 %2 字节开始</translation>
    </message>
    <message>
        <source>the server sent the whole file in place of a range</source>
        <translation>服务器发送了整个文件，而不是所请求的范围</translation>
    </message>
    <message>
        <source>the server sends the whole file in place of the rest</source>
        <translation>服务器发送整个文件，而不是剩余部分</translation>
    </message>
    <message>
        <source>the server refuses the range</source>
        <translation>服务器拒绝该范围</translation>
    </message>
    <message>
        <source>the server refuses to go on at byte %1</source>
        <translation>服务器拒绝从第 %1 字节继续</translation>
    </message>
    <message>
        <source>the server does not tell whether the file is still the same</source>
        <translation>服务器没有说明文件是否仍然相同</translation>
    </message>
    <message>
        <source>the server always stops after %1 bytes</source>
        <translation>服务器总是在 %1 字节后停止</translation>
    </message>
    <message>
        <source>the file has become shorter</source>
        <translation>文件变短了</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>重定向超过 %1 次</translation>
    </message>
    <message>
        <source>the part file could not be compared</source>
        <translation>无法比较部分文件</translation>
    </message>
    <message>
        <source>the part file was deleted</source>
        <translation>部分文件已被删除</translation>
    </message>
    <message>
        <source>the part file was replaced</source>
        <translation>部分文件已被替换</translation>
    </message>
    <message>
        <source>the part file is shorter than it was</source>
        <translation>部分文件比之前短</translation>
    </message>
    <message>
        <source>somebody else has written to it</source>
        <translation>其他程序写入了该文件</translation>
    </message>
    <message>
        <source>somebody else has shortened it</source>
        <translation>其他程序截短了该文件</translation>
    </message>
    <message>
        <source>somebody else has written to the part file</source>
        <translation>其他程序写入了部分文件</translation>
    </message>
    <message>
        <source>bytes that were compared are different on the server now</source>
        <translation>所比较的字节在服务器上已经不同</translation>
    </message>
    <message>
        <source>answers without a length ended at different bytes</source>
        <translation>多个没有长度的响应在不同的字节处结束</translation>
    </message>
    <message>
        <source>the bytes at %1 are gone</source>
        <translation>位置 %1 处的字节已丢失</translation>
    </message>
    <message>
        <source>%1 bytes in place of %2</source>
        <translation>为 %1 字节，而不是 %2 字节</translation>
    </message>
    <message>
        <source>%1 %2 in place of %3, which %4</source>
        <translation>%1 为 %2，而不是 %3（%4）</translation>
    </message>
    <message>
        <source>the server told in a header</source>
        <translation>来自服务器的响应头</translation>
    </message>
    <message>
        <source>a sums file beside the address has</source>
        <translation>来自地址旁的校验和文件</translation>
    </message>
    <message>
        <source>the Metalink has</source>
        <translation>来自 Metalink</translation>
    </message>
    <message>
        <source>was given</source>
        <translation>指定的值</translation>
    </message>
    <message>
        <source>pieces are not those that the Metalink tells</source>
        <translation>分块与 Metalink 所述的不符</translation>
    </message>
    <message>
        <source>%1 bytes are needed, %2 are free</source>
        <translation>需要 %1 字节，可用 %2 字节</translation>
    </message>
    <message>
        <source>the drive of %1 is not there</source>
        <translation>%1 所在的驱动器不存在</translation>
    </message>
    <message>
        <source>too many files of that name</source>
        <translation>同名文件过多</translation>
    </message>
    <message>
        <source>every name is taken</source>
        <translation>所有名称都已被占用</translation>
    </message>
    <message>
        <source>another file has the part file&apos;s name</source>
        <translation>另一个文件占用了部分文件的名称</translation>
    </message>
    <message>
        <source>too many old parts of that name</source>
        <translation>同名的旧部分过多</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>no such file in the folder</source>
        <translation>文件夹中没有此文件</translation>
    </message>
    <message>
        <source>the file ended early</source>
        <translation>文件提前结束</translation>
    </message>
    <message>
        <source>the server redirects to what is no address</source>
        <translation>服务器重定向到的不是地址</translation>
    </message>
    <message>
        <source>the server redirects to the protocol &quot;%1&quot;</source>
        <translation>服务器重定向到了协议“%1”</translation>
    </message>
    <message>
        <source>the server redirects to an address without a host</source>
        <translation>服务器重定向到的地址没有主机名</translation>
    </message>
    <message>
        <source>the server redirects from https to http, to %1</source>
        <translation>服务器从 https 重定向到 http：%1</translation>
    </message>
    <message>
        <source>a redirect without an address</source>
        <translation>没有地址的重定向</translation>
    </message>
    <message>
        <source>%1 showed a certificate for %2, issued by %3, valid from %4 until %5, SHA-256 %6</source>
        <translation>%1 出示了 %2 的证书，颁发者 %3，有效期 %4 至 %5，SHA-256 %6</translation>
    </message>
    <message>
        <source>another try</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>再次尝试</translation>
    </message>
    <message>
        <source>network</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>网络</translation>
    </message>
    <message>
        <source>busy server</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>服务器繁忙</translation>
    </message>
    <message>
        <source>disk space</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>folder missing</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>文件夹缺失</translation>
    </message>
    <message>
        <source>schedule</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>metered network</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>按流量计费的网络</translation>
    </message>
    <message>
        <source>keyring</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>密钥环</translation>
    </message>
</context>
<context>
    <name>longhaul::Exchange</name>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入列表</translation>
    </message>
    <message>
        <source>Export the preferences</source>
        <translation>导出首选项</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>导入首选项</translation>
    </message>
    <message>
        <source>The agent does not run, so its settings are not known now.</source>
        <translation>后台服务未运行，目前无法获知其设置。</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>已写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>The agent does not run, so its settings cannot be changed now.</source>
        <translation>后台服务未运行，目前无法更改其设置。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” holds no preferences of Longhaul.</source>
        <translation>“%1”不包含 Longhaul 的首选项。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Longhaul.</source>
        <translation>“%1”由较新版本的 Longhaul 写入。</translation>
    </message>
    <message>
        <source>The preferences of “%1” were taken.</source>
        <translation>已采用“%1”中的首选项。</translation>
    </message>
</context>
<context>
    <name>longhaul::ExchangePage</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <comment>what is exported</comment>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <comment>what is imported</comment>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>导出和导入</translation>
    </message>
    <message>
        <source>Files for another computer, or for safety</source>
        <translation>用于其他计算机或备份的文件</translation>
    </message>
    <message>
        <source>The list of downloads</source>
        <translation>下载列表</translation>
    </message>
    <message>
        <source>Links, folders, names and limits; without passwords.</source>
        <translation>链接、文件夹、名称和限速；不含密码。</translation>
    </message>
    <message>
        <source>The preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>All of these pages; without passwords.</source>
        <translation>这里所有页面中的设置；不含密码。</translation>
    </message>
</context>
<context>
    <name>longhaul::FailureWords</name>
    <message>
        <source>Not a valid link</source>
        <translation>链接无效</translation>
    </message>
    <message>
        <source>Kind of link not supported</source>
        <translation>不支持此类链接</translation>
    </message>
    <message>
        <source>Not found on the server</source>
        <translation>服务器上找不到文件</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>Link goes in circles</source>
        <translation>链接循环跳转</translation>
    </message>
    <message>
        <source>Led to an insecure address</source>
        <translation>跳转到了不安全的地址</translation>
    </message>
    <message>
        <source>Server not trusted</source>
        <translation>服务器不受信任</translation>
    </message>
    <message>
        <source>File changed on the server</source>
        <translation>服务器上的文件已更改</translation>
    </message>
    <message>
        <source>Cannot go on in the middle</source>
        <translation>无法从中断处继续</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>链接已过期</translation>
    </message>
    <message>
        <source>Got a web page instead</source>
        <translation>收到的是网页</translation>
    </message>
    <message>
        <source>Contradictory answer</source>
        <translation>服务器的回应自相矛盾</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>长度不符</translation>
    </message>
    <message>
        <source>Wrong checksum</source>
        <translation>校验和不符</translation>
    </message>
    <message>
        <source>File exists already</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Name not possible</source>
        <translation>名称不可用</translation>
    </message>
    <message>
        <source>Folder not writable</source>
        <translation>文件夹不可写</translation>
    </message>
    <message>
        <source>Disk error</source>
        <translation>磁盘错误</translation>
    </message>
    <message>
        <source>Gave up after many tries</source>
        <translation>多次尝试后放弃</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>The link is not a valid address. Check it and give a new one.</source>
        <translation>此链接不是有效的地址。请检查，并提供新的链接。</translation>
    </message>
    <message>
        <source>Longhaul downloads over http and https. Look for such a link to this file and give it here.</source>
        <translation>Longhaul 通过 http 和 https 下载。请查找此文件的此类链接并在此提供。</translation>
    </message>
    <message>
        <source>The server has no such file. It may have moved: look it up and give a new link.</source>
        <translation>服务器上没有此文件。文件可能已移至别处：请查找并提供新的链接。</translation>
    </message>
    <message>
        <source>The server refuses access to this file. A fresh link or a sign-in may help.</source>
        <translation>服务器拒绝访问此文件。换用新获取的链接或登录也许可以解决。</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password. Sign in, and it goes on.</source>
        <translation>服务器要求提供用户名和密码。登录后会继续下载。</translation>
    </message>
    <message>
        <source>The server answered with an error. Try again later, or give another link to this file.</source>
        <translation>服务器返回了错误。请稍后重试，或提供此文件的其他链接。</translation>
    </message>
    <message>
        <source>The link leads from address to address without end. Give a new link to this file.</source>
        <translation>此链接在地址之间无休止地跳转。请提供此文件的新链接。</translation>
    </message>
    <message>
        <source>The server sends this secure link on to an insecure or unknown address. Give a new link that you trust.</source>
        <translation>服务器将此安全链接转到了不安全或未知的地址。请提供可信任的新链接。</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was fetched from it. Check the address and the date of this computer. If you know this server, look at its certificate and trust it.</source>
        <translation>服务器无法证明其身份，因此没有从中下载任何内容。请检查地址和此计算机的日期。如果认识此服务器，可以查看其证书并信任它。</translation>
    </message>
    <message>
        <source>The server has another version of the file now, and two versions do not fit together. Start again to get the new one; what is here of the old one can be kept beside it.</source>
        <translation>服务器上现在是该文件的另一个版本，两个版本无法拼接在一起。重新下载即可获得新版本；旧版本已下载的部分可以一并保留。</translation>
    </message>
    <message>
        <source>The server no longer lets a download go on in the middle. Start again, or give another link to the same file.</source>
        <translation>服务器不再允许从中断处继续下载。请重新下载，或提供同一文件的其他链接。</translation>
    </message>
    <message>
        <source>The link was valid for a limited time. Give a fresh link to the same file: it goes on where it stopped.</source>
        <translation>此链接仅在一段时间内有效。提供同一文件的新链接后，会从中断处继续。</translation>
    </message>
    <message>
        <source>A web page came instead of the file, often to sign in to a network or a site. Open the link in the browser, then try again.</source>
        <translation>收到的是网页而不是文件，通常是因为需要登录网络或网站。请在浏览器中打开链接，然后重试。</translation>
    </message>
    <message>
        <source>What the server says contradicts itself, so its data were not used. Try again, or give another link.</source>
        <translation>服务器提供的信息自相矛盾，因此未使用其数据。请重试，或提供其他链接。</translation>
    </message>
    <message>
        <source>The file is longer or shorter than the server said. Start again to get a whole one.</source>
        <translation>文件比服务器所说的更长或更短。请重新下载以获得完整的文件。</translation>
    </message>
    <message>
        <source>The file is not the one that the checksum describes. Correct the checksum if it was mistyped, else start again or use another link.</source>
        <translation>文件与校验和不符。如果校验和输入有误，请更正；否则请重新下载或使用其他链接。</translation>
    </message>
    <message>
        <source>A file of this name is there already and was left alone. Choose another name.</source>
        <translation>已有同名文件，未对其作任何改动。请选择其他名称。</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>此处的文件不能使用这个名称。请选择其他名称。</translation>
    </message>
    <message>
        <source>Longhaul may not write to this folder. Choose another folder, or change its permissions and try again.</source>
        <translation>Longhaul 无权写入此文件夹。请选择其他文件夹，或更改其权限后重试。</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it, then try again or choose another folder.</source>
        <translation>磁盘报告了错误。请检查磁盘，然后重试或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The trouble lasted too long, so Longhaul stopped trying. All that was fetched is kept: try again when you like.</source>
        <translation>故障持续时间过长，Longhaul 已停止尝试。已下载的内容全部保留，可以随时重试。</translation>
    </message>
    <message>
        <source>Something went wrong inside Longhaul. Try again, and please report it with the agent&apos;s log.</source>
        <translation>Longhaul 内部出现问题。请重试，并附上后台服务的日志报告此问题。</translation>
    </message>
    <message>
        <source>There was trouble on the way. Longhaul tries again by itself; nothing that was fetched is lost.</source>
        <translation>传输途中出现问题。Longhaul 会自动重试；已下载的内容不会丢失。</translation>
    </message>
    <message>
        <source>There is no way to the server at the moment. It goes on by itself when the network is back.</source>
        <translation>目前无法连接到服务器。网络恢复后会自动继续。</translation>
    </message>
    <message>
        <source>The server asked for patience. Longhaul comes back when the server said so.</source>
        <translation>服务器要求稍候。Longhaul 会在服务器指定的时间再次尝试。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and it goes on by itself.</source>
        <translation>磁盘已满。腾出空间后会自动继续。</translation>
    </message>
    <message>
        <source>The target folder is not there. Connect its drive, and it goes on by itself.</source>
        <translation>目标文件夹不存在。连接其所在的驱动器后会自动继续。</translation>
    </message>
    <message>
        <source>It starts by itself at the time that was set for it.</source>
        <translation>到达设定的时间后会自动开始。</translation>
    </message>
    <message>
        <source>This network costs by the amount. It goes on by itself on another one.</source>
        <translation>此网络按流量计费。换用其他网络后会自动继续。</translation>
    </message>
    <message>
        <source>The sign-in for this file is in the keyring. Unlock the keyring, and it goes on by itself.</source>
        <translation>此文件的登录信息保存在密钥环中。解锁密钥环后会自动继续。</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>重新下载(&amp;S)</translation>
    </message>
    <message>
        <source>Start again, &amp;keep the old part</source>
        <translation>重新下载，保留旧的部分(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>更换链接(&amp;N)…</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>登录(&amp;G)…</translation>
    </message>
    <message>
        <source>Loo&amp;k at certificate…</source>
        <translation>查看证书(&amp;K)…</translation>
    </message>
    <message>
        <source>Other &amp;name…</source>
        <translation>更改名称(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Checksum…</source>
        <translation>校验和(&amp;C)…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>选择文件夹(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>longhaul::FileCategory</name>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>其他文件</translation>
    </message>
</context>
<context>
    <name>longhaul::FileNameCheck</name>
    <message>
        <source>A file name holds no “/”. Choose the folder above.</source>
        <translation>文件名不能包含“/”。请在上方选择文件夹。</translation>
    </message>
    <message>
        <source>“%1” means a folder. Give the file another name.</source>
        <translation>“%1”表示文件夹。请为文件使用其他名称。</translation>
    </message>
    <message>
        <source>A file name holds no line breaks and no control signs.</source>
        <translation>文件名不能包含换行符和控制字符。</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>此名称对文件来说太长。</translation>
    </message>
</context>
<context>
    <name>longhaul::FileOpener</name>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>“%1”已不存在。</translation>
    </message>
    <message>
        <source>No program is set for opening “%1”.</source>
        <translation>没有设置用于打开“%1”的程序。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>No program is set for opening folders.</source>
        <translation>没有设置用于打开文件夹的程序。</translation>
    </message>
</context>
<context>
    <name>longhaul::FilterSidebar</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln download(s)</source>
        <translation>
            <numerusform>%1，%Ln 个下载</numerusform>
        </translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderEdit</name>
    <message>
        <source>This value was not taken; the one from before still holds.</source>
        <translation>此值未被采用，仍沿用原来的值。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Make this folder</source>
        <translation>创建此文件夹(&amp;M)</translation>
    </message>
    <message>
        <source>Only %1 are free there. Downloads wait until there is room.</source>
        <translation>该处仅剩 %1 可用空间。下载会等到有足够空间时再继续。</translation>
    </message>
    <message>
        <source>Folder for the downloads</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>Use the folder of each &amp;kind of file</source>
        <translation>使用各文件类型的文件夹(&amp;K)</translation>
    </message>
    <message>
        <source>Music, video and so on go to the folders that the preferences name for them. All else goes to the folder above.</source>
        <translation>音乐、视频等会保存到首选项中为其指定的文件夹，其余的保存到上方的文件夹。</translation>
    </message>
    <message>
        <source>This one goes to “%1”.</source>
        <translation>此文件将保存到“%1”。</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderState</name>
    <message>
        <source>This folder is not there. The downloads would wait for it.</source>
        <translation>此文件夹不存在。下载会等待它出现。</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>这是一个文件。请选择文件夹。</translation>
    </message>
    <message>
        <source>You may not write into this folder. Choose another one.</source>
        <translation>没有写入此文件夹的权限。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Give the whole path of a folder, starting with “/”.</source>
        <translation>请输入文件夹的完整路径，以“/”开头。</translation>
    </message>
</context>
<context>
    <name>longhaul::FoldersPage</name>
    <message>
        <source>Downloads go to</source>
        <translation>下载保存到</translation>
    </message>
    <message>
        <source>Unless another folder is chosen for a download or its kind of file.</source>
        <translation>除非为某个下载或其文件类型选择了其他文件夹。</translation>
    </message>
    <message>
        <source>Add a number to the name</source>
        <translation>在名称后添加数字</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>替换旧文件</translation>
    </message>
    <message>
        <source>Leave the download out</source>
        <translation>跳过此下载</translation>
    </message>
    <message>
        <source>Let me decide</source>
        <translation>由我决定</translation>
    </message>
    <message>
        <source>When a file of that name is there</source>
        <translation>存在同名文件时</translation>
    </message>
    <message>
        <source>Nothing is replaced unless you say so here.</source>
        <translation>除非在此选择替换，否则不会替换任何文件。</translation>
    </message>
    <message>
        <source>Keep the date of the server</source>
        <translation>保留服务器上的日期</translation>
    </message>
    <message>
        <source>Finished files carry the date of their last change there.</source>
        <translation>完成的文件使用其在服务器上的最后修改日期。</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <comment>a kind of file</comment>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>上方的文件夹</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>文件和文件夹</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>所有下载</translation>
    </message>
    <message>
        <source>Folders for kinds of files</source>
        <translation>各文件类型的文件夹</translation>
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
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>5.2 MiB/s</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percent; the space does not break</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format, day and month</comment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>longhaul::GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the windows, the menus and the messages.</source>
        <translation>用于窗口、菜单和通知。</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark windows.</source>
        <translation>浅色或深色的窗口。</translation>
    </message>
    <message>
        <source>colours appearance style</source>
        <comment>words by which people look for the theme</comment>
        <translation>颜色 外观 样式</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>登录桌面时启动</translation>
    </message>
    <message>
        <source>Downloads go on as soon as you have signed in, without a window.</source>
        <translation>登录后立即继续下载，不打开窗口。</translation>
    </message>
    <message>
        <source>login autostart boot</source>
        <comment>words by which people look for the start at login</comment>
        <translation>登录 自启动 开机</translation>
    </message>
    <message>
        <source>The autostart folder cannot be written to.</source>
        <translation>无法写入自启动文件夹。</translation>
    </message>
    <message>
        <source>Offer copied links</source>
        <translation>提示添加已复制的链接</translation>
    </message>
    <message>
        <source>When you come back to the window with a link in the clipboard.</source>
        <translation>回到窗口且剪贴板中有链接时。</translation>
    </message>
    <message>
        <source>Drop target</source>
        <translation>悬浮窗</translation>
    </message>
    <message>
        <source>A small window above all others that shows the progress and takes links.</source>
        <translation>始终位于最前的小窗口，显示进度并接收链接。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>便捷访问</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>the keyboard shortcuts</comment>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>The keys for what Longhaul does, all in one list.</source>
        <translation>Longhaul 各项操作的按键，集中在一个列表中。</translation>
    </message>
    <message>
        <source>hotkeys key bindings</source>
        <comment>words by which people look for the shortcuts</comment>
        <translation>快捷键 热键 按键</translation>
    </message>
</context>
<context>
    <name>longhaul::LimitMenu</name>
    <message>
        <source>Speed li&amp;mit</source>
        <translation>速度限制(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>不限速(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>其他(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Other (%1)…</source>
        <translation>其他 (%1)(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkDropTarget</name>
    <message>
        <source>There is no link in it. Longhaul takes links, text and web pages with links, lists of links, Metalinks and curl commands.</source>
        <translation>其中没有链接。Longhaul 接受链接、含有链接的文本和网页、链接列表、Metalink 以及 curl 命令。</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkTableModel</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>可续传</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkTableView</name>
    <message>
        <source>Found links</source>
        <translation>找到的链接</translation>
    </message>
    <message>
        <source>Each link is looked at before it starts: its name, its size, and whether it can be resumed.</source>
        <translation>每个链接在开始前都会先查看：名称、大小，以及能否续传。</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkWords</name>
    <message>
        <source>“%1” is not supported</source>
        <translation>不支持“%1”</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>无法查询服务器</translation>
    </message>
    <message>
        <source>This is no complete link. Check its spelling.</source>
        <translation>链接不完整。请检查拼写。</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded.</source>
        <translation>只能下载 http 和 https 链接。</translation>
    </message>
    <message>
        <source>“%1” is not supported: only http and https links can be downloaded.</source>
        <translation>不支持“%1”：只能下载 http 和 https 链接。</translation>
    </message>
    <message>
        <source>The server asks you to sign in: give user name and password below.</source>
        <translation>服务器要求登录：请在下方输入用户名和密码。</translation>
    </message>
    <message>
        <source>The server could not be asked. It is tried again when the download starts.</source>
        <translation>无法查询服务器。下载开始时会再次尝试。</translation>
    </message>
    <message>
        <source>Checksum given</source>
        <translation>附带校验和</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mirror(s)</source>
        <translation>
            <numerusform>%Ln 个镜像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln header(s)</source>
        <translation>
            <numerusform>%Ln 个请求头</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in given</source>
        <translation>附带登录信息</translation>
    </message>
    <message>
        <source>Into “%1”</source>
        <translation>保存到“%1”</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>请求头：%1</translation>
    </message>
    <message>
        <source>Mirror: %1</source>
        <translation>镜像：%1</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>已在列表中</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在查询服务器…</translation>
    </message>
    <message>
        <source>Already in the folder</source>
        <translation>已在文件夹中</translation>
    </message>
    <message>
        <source>This link is in the list already. It would be downloaded once more.</source>
        <translation>此链接已在列表中。如果添加，将再次下载。</translation>
    </message>
    <message>
        <source>A file of this name is in the folder already. “If the file exists” says what happens.</source>
        <translation>文件夹中已有同名文件，将按“如果文件已存在”中的选择处理。</translation>
    </message>
</context>
<context>
    <name>longhaul::LinksInput</name>
    <message>
        <source>&amp;Links, one a line; text with links in it will do:</source>
        <translation>链接，每行一个；也可以是含有链接的文本(&amp;L)：</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>[01-20] stands for all its numbers, [a-f] for its letters, [1-9:2] for every second one. Without the check mark the brackets are part of the link.</source>
        <translation>[01-20] 表示其中的所有数字，[a-f] 表示其中的所有字母，[1-9:2] 表示每隔一个取一个数字。不勾选时，方括号是链接的一部分。</translation>
    </message>
    <message>
        <source>R&amp;ead ranges in brackets</source>
        <translation>识别方括号中的范围(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;ead ranges in brackets: %Ln link(s), from “%1” to “%2”</source>
        <translation>
            <numerusform>识别方括号中的范围(&amp;E)：%Ln 个链接，从“%1”到“%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands for more links than can be added at once, which is %2.</source>
        <translation>“%1”表示的链接数超过了一次可添加的上限 %2 个。</translation>
    </message>
    <message>
        <source>There is no link in it. A link begins with http:// or https://.</source>
        <translation>其中没有链接。链接以 http:// 或 https:// 开头。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a link left out.</source>
        <translation>
            <numerusform>已略去 %Ln 行不含链接的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated link(s) left out.</source>
        <translation>
            <numerusform>已略去 %Ln 个重复的链接。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::LinksPane</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>已选择 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1，总大小 %2</translation>
    </message>
    <message>
        <source>%1, at least %2 in all</source>
        <translation>%1，总大小至少 %2</translation>
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
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>To move downloads, show them in the order of the queue: View, Columns.</source>
        <translation>要移动下载，请先按队列顺序显示：“视图”&gt;“列”。</translation>
    </message>
</context>
<context>
    <name>longhaul::MoreOptions</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>none; or 500K, 2M …</source>
        <translation>不限速；或 500K、2M…</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>默认队列</translation>
    </message>
    <message>
        <source>Keep both: “name (1)”</source>
        <translation>两者都保留：“名称 (1)”</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep it, do not download</source>
        <translation>保留原文件，不下载</translation>
    </message>
    <message>
        <source>Stop and let me decide</source>
        <translation>停止并由我决定</translation>
    </message>
    <message>
        <source>Look for a file of che&amp;cksums beside the link</source>
        <translation>在链接的同一位置查找校验和文件(&amp;C)</translation>
    </message>
    <message>
        <source>Many servers have a file such as SHA256SUMS beside their downloads.</source>
        <translation>许多服务器会在下载文件的同一位置提供 SHA256SUMS 之类的文件。</translation>
    </message>
    <message>
        <source>Sa&amp;ve the sign-in in the keyring</source>
        <translation>将登录信息保存到密钥环(&amp;V)</translation>
    </message>
    <message>
        <source>the page on which the link stands</source>
        <translation>链接所在的网页</translation>
    </message>
    <message>
        <source>as whom Longhaul asks; empty: as itself</source>
        <translation>Longhaul 请求时使用的身份；留空则使用自身名称</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>名称: 值，每行一个</translation>
    </message>
    <message>
        <source>a note for yourself</source>
        <translation>给自己的备注</translation>
    </message>
    <message>
        <source>Connec&amp;tions:</source>
        <translation>连接数(&amp;T)：</translation>
    </message>
    <message>
        <source>Speed lim&amp;it:</source>
        <translation>速度限制(&amp;I)：</translation>
    </message>
    <message>
        <source>Priorit&amp;y:</source>
        <translation>优先级(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Queue:</source>
        <translation>队列(&amp;Q)：</translation>
    </message>
    <message>
        <source>If the file e&amp;xists:</source>
        <translation>如果文件已存在(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Referrer:</source>
        <translation>来源网页(&amp;R)：</translation>
    </message>
    <message>
        <source>User a&amp;gent:</source>
        <translation>用户代理(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>请求头(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>描述(&amp;D)：</translation>
    </message>
    <message>
        <source>Give a speed such as 500K or 2M.</source>
        <translation>请输入速度，例如 500K 或 2M。</translation>
    </message>
    <message>
        <source>Line %1 is no header. A header is a name, a colon and a value.</source>
        <translation>第 %1 行不是请求头。请求头由名称、冒号和值组成。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>longhaul::NetworkPage</name>
    <message>
        <source>Way to the network</source>
        <translation>网络连接方式</translation>
    </message>
    <message>
        <source>A password goes to the keyring, never into a file.</source>
        <translation>密码会保存到密钥环，绝不会写入文件。</translation>
    </message>
    <message>
        <source>proxy HTTP SOCKS user name password port</source>
        <comment>words by which people look for it</comment>
        <translation>代理 HTTP SOCKS 用户名 密码 端口</translation>
    </message>
    <message>
        <source>Name of this program for servers</source>
        <translation>向服务器表明的程序名称</translation>
    </message>
    <message>
        <source>The user agent. Some servers serve only browsers they know.</source>
        <translation>即用户代理。有些服务器只为其认识的浏览器提供服务。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>longhaul::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>longhaul::NotificationWords</name>
    <message>
        <source>Open Longhaul</source>
        <translation>打开 Longhaul</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 已下载完成</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>size in folder</comment>
        <translation>%1，保存在 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 需要处理</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1，另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) finished</source>
        <translation>
            <numerusform>%Ln 个下载已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>%Ln 个下载失败</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>finished, failed</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>longhaul::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Messages on the desktop</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>显示通知</translation>
    </message>
    <message>
        <source>One for all that happens together. Silent while something fills the screen.</source>
        <translation>同时发生的事情合并为一条通知。有程序全屏显示时不打扰。</translation>
    </message>
    <message>
        <source>When downloads have finished</source>
        <translation>下载完成时</translation>
    </message>
    <message>
        <source>With buttons to open the file and its folder.</source>
        <translation>附带打开文件及其文件夹的按钮。</translation>
    </message>
    <message>
        <source>When downloads need you</source>
        <translation>下载需要处理时</translation>
    </message>
    <message>
        <source>With a button for the next step.</source>
        <translation>附带下一步操作的按钮。</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>系统托盘</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>系统托盘图标</translation>
    </message>
    <message>
        <source>Shows the progress; its menu pauses, resumes and limits.</source>
        <translation>显示进度；通过其菜单可以暂停、继续和限速。</translation>
    </message>
</context>
<context>
    <name>longhaul::OfferWords</name>
    <message>
        <source>There is no address in the curl command.</source>
        <translation>此 curl 命令中没有地址。</translation>
    </message>
    <message>
        <source>This curl command sends data (%1). Longhaul only fetches files; it sends nothing.</source>
        <translation>此 curl 命令会发送数据 (%1)。Longhaul 只获取文件，不发送任何数据。</translation>
    </message>
    <message>
        <source>This curl command asks with %1. Longhaul only fetches files, which is GET.</source>
        <translation>此 curl 命令使用 %1 请求。Longhaul 只获取文件，即 GET 请求。</translation>
    </message>
    <message>
        <source>The command ends in the middle of a text in quotes. Copy all of it.</source>
        <translation>命令在引号内的文本中间中断。请复制完整的命令。</translation>
    </message>
    <message>
        <source>“%1” has no meaning here and is left out.</source>
        <translation>“%1”在此不起作用，已略去。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the Metalink have no http or https link and are left out.</source>
        <translation>
            <numerusform>此 Metalink 中有 %Ln 个文件没有 http 或 https 链接，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has too many pieces; only the whole file is compared.</source>
        <translation>“%1”的分块过多，只核对整个文件。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” was not read to its end.</source>
        <translation>“%1”没有读取完整。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more thing(s) were left out.</source>
        <translation>
            <numerusform>另有 %Ln 项已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the list cannot be used and is left out. In detail: %2</source>
        <translation>列表的第 %1 项无法使用，已略去。详细信息：%2</translation>
    </message>
    <message>
        <source>This is no list of links. In detail: %1</source>
        <translation>这不是链接列表。详细信息：%1</translation>
    </message>
    <message>
        <source>The Metalink cannot be read. In detail: %1</source>
        <translation>无法读取 Metalink。详细信息：%1</translation>
    </message>
</context>
<context>
    <name>longhaul::OneWindow</name>
    <message>
        <source>The folder %1 cannot be used: it must be yours alone.</source>
        <translation>无法使用文件夹 %1：它必须仅供本人访问。</translation>
    </message>
    <message>
        <source>Cannot listen at %1: %2</source>
        <translation>无法在 %1 监听：%2</translation>
    </message>
    <message>
        <source>Longhaul&apos;s window is open already, but does not answer.</source>
        <translation>Longhaul 的窗口已打开，但没有响应。</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 属于其他用户。</translation>
    </message>
</context>
<context>
    <name>longhaul::OrderMenu</name>
    <message>
        <source>Or&amp;der</source>
        <translation>顺序(&amp;D)</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>移到最前(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>移到最后(&amp;B)</translation>
    </message>
</context>
<context>
    <name>longhaul::PageLinksDialog</name>
    <message>
        <source>Links of a web page</source>
        <translation>网页中的链接</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Read the page</source>
        <translation>读取网页(&amp;R)</translation>
    </message>
    <message>
        <source>words, or a pattern such as *.pdf</source>
        <translation>关键词，或 *.pdf 之类的模式</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>选择所有显示的链接(&amp;A)</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Links of the page</source>
        <translation>网页中的链接</translation>
    </message>
    <message>
        <source>&amp;Take the chosen links</source>
        <translation>使用所选链接(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;ddress of the page:</source>
        <translation>网页地址(&amp;D)：</translation>
    </message>
    <message>
        <source>Only links &amp;with:</source>
        <translation>仅显示包含以下内容的链接(&amp;W)：</translation>
    </message>
    <message>
        <source>Where this page comes from is not known: only its complete links can be used.</source>
        <translation>此网页的来源未知：只能使用其中完整的链接。</translation>
    </message>
    <message>
        <source>This is no complete link. Check its spelling.</source>
        <translation>链接不完整。请检查拼写。</translation>
    </message>
    <message>
        <source>The page is being read…</source>
        <translation>正在读取网页…</translation>
    </message>
    <message>
        <source>The agent could not read the page: %1</source>
        <translation>后台服务无法读取此网页：%1</translation>
    </message>
    <message>
        <source>The page is very long; only the links of its beginning are here.</source>
        <translation>网页很长，这里只有其开头部分的链接。</translation>
    </message>
    <message>
        <source>There is no link in this page that can be downloaded.</source>
        <translation>此网页中没有可下载的链接。</translation>
    </message>
    <message>
        <source>%1 of %2 links shown, %3 chosen</source>
        <translation>显示 %1 个链接，共 %2 个，已选择 %3 个</translation>
    </message>
</context>
<context>
    <name>longhaul::PageLinksModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>网页上的文本</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>longhaul::PreferencesWindow</name>
    <message>
        <source>No preference has these words.</source>
        <translation>没有包含这些词的首选项。</translation>
    </message>
    <message>
        <source>The agent does not run, so what belongs to it cannot be changed now.</source>
        <translation>后台服务未运行，目前无法更改属于它的设置。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>搜索首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>longhaul::ProxyEdit</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>SOCKS 5 代理</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>代理类型</translation>
    </message>
    <message>
        <source>Only if it asks for one</source>
        <translation>仅在代理要求时填写</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>代理：</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>服务器：</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>端口：</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>用户名：</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Server of the proxy</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Leave empty to keep the one there is</source>
        <translation>留空则保留现有密码</translation>
    </message>
</context>
<context>
    <name>longhaul::SearchLine</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in names and servers</source>
        <translation>搜索名称和服务器</translation>
    </message>
    <message>
        <source>Search in names and servers (%1)</source>
        <translation>搜索名称和服务器 (%1)</translation>
    </message>
</context>
<context>
    <name>longhaul::SegmentMap</name>
    <message>
        <source>Map of parts</source>
        <translation>分段图</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) on their way</source>
        <translation>
            <numerusform>%Ln 个分段正在传输</numerusform>
        </translation>
    </message>
    <message>
        <source>Which parts of the file are here, from its beginning to its end. %1</source>
        <translation>从头到尾显示文件的哪些分段已下载。%1</translation>
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
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>改用于此操作(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;No shortcut</source>
        <translation>无快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>恢复默认(&amp;D)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>快捷键(&amp;S)：</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Press the keys that the chosen action is to have.</source>
        <translation>请按下要用于所选操作的键。</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>全部重置(&amp;R)</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field.</source>
        <translation>选择一项操作，然后在输入框中按下新的快捷键。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <comment>a key, an action</comment>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>Changed. It counts at once.</source>
        <translation>已更改，立即生效。</translation>
    </message>
</context>
<context>
    <name>longhaul::SignInDialog</name>
    <message>
        <source>The way to this server is not encrypted: others in the network may read the password.</source>
        <translation>与此服务器的连接未加密：网络中的其他人可能会读取密码。</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>保存到密钥环(&amp;R)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Otherwise the password is forgotten when the agent ends.</source>
        <translation>否则后台服务退出后密码即被清除。</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 要求验证身份。</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>longhaul::SignInsPage</name>
    <message>
        <source>%1 at %2</source>
        <comment>user at server</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Trusted for %1: %2</source>
        <comment>server, short fingerprint</comment>
        <translation>对 %1 信任：%2</translation>
    </message>
    <message>
        <source>Refused everywhere: %1</source>
        <comment>short fingerprint</comment>
        <translation>始终拒绝：%1</translation>
    </message>
    <message>
        <source>Remembered sign-ins</source>
        <translation>已保存的登录信息</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>None. When a server asks who you are, its sign-in can be remembered.</source>
        <translation>无。服务器要求验证身份时，可以保存登录信息。</translation>
    </message>
    <message>
        <source>The passwords are in the keyring of the desktop.</source>
        <translation>密码保存在桌面的密钥环中。</translation>
    </message>
    <message>
        <source>The keyring did not let go of it.</source>
        <translation>未能从密钥环中删除。</translation>
    </message>
    <message>
        <source>Decisions about certificates</source>
        <translation>对证书作出的决定</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>None. Servers are trusted as the system trusts them.</source>
        <translation>无。服务器的信任与系统一致。</translation>
    </message>
    <message>
        <source>What you take back is asked again when it matters.</source>
        <translation>撤销后，在需要时会再次询问。</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>登录信息</translation>
    </message>
    <message>
        <source>Servers that know you</source>
        <translation>需要登录的服务器</translation>
    </message>
    <message>
        <source>Servers without a known certificate</source>
        <translation>证书未知的服务器</translation>
    </message>
</context>
<context>
    <name>longhaul::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>速度随时间的变化</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>当前 %1，平均 %2，最高 %3</translation>
    </message>
    <message>
        <source>Nothing was fetched in the last minutes.</source>
        <translation>最近几分钟没有下载任何数据。</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>time at the beginning of a graph</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>now</source>
        <comment>time at the end of a graph</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Nothing at the moment; on average %1, at most %2</source>
        <translation>目前没有数据；平均 %1，最高 %2</translation>
    </message>
</context>
<context>
    <name>longhaul::StateWords</name>
    <message>
        <source>Trying again…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>Server is busy</source>
        <translation>服务器繁忙</translation>
    </message>
    <message>
        <source>Server is busy, trying again in %1</source>
        <translation>服务器繁忙，%1后重试</translation>
    </message>
    <message>
        <source>Waiting for data…</source>
        <translation>正在等待数据…</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <comment>speed, time left</comment>
        <translation>%1 · 剩余 %2</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>等待网络</translation>
    </message>
    <message>
        <source>Waiting for disk space</source>
        <translation>等待磁盘空间</translation>
    </message>
    <message>
        <source>Waiting for its folder to appear</source>
        <translation>等待文件夹出现</translation>
    </message>
    <message>
        <source>Waiting for its scheduled time</source>
        <translation>等待设定的时间</translation>
    </message>
    <message>
        <source>Waiting for an unmetered network</source>
        <translation>等待不按流量计费的网络</translation>
    </message>
    <message>
        <source>Waiting for the keyring to be unlocked</source>
        <translation>等待解锁密钥环</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在校验文件…</translation>
    </message>
    <message>
        <source>Moving to its new folder… %1</source>
        <translation>正在移到新文件夹… %1</translation>
    </message>
    <message>
        <source>Waiting for a free connection to %1</source>
        <comment>name of a server</comment>
        <translation>等待到 %1 的空闲连接</translation>
    </message>
</context>
<context>
    <name>longhaul::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>space on the disk</comment>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>限速 %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>Speed limit of all downloads together</source>
        <translation>所有下载的总速度限制</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln 个进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln 个下载</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <comment>total speed of downloads</comment>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>Speed limit of all downloads: %1</source>
        <translation>所有下载的总速度限制：%1</translation>
    </message>
    <message>
        <source>Total speed: %1</source>
        <translation>总速度：%1</translation>
    </message>
    <message>
        <source>Speed limit of all downloads: none</source>
        <translation>所有下载的速度限制：无</translation>
    </message>
</context>
<context>
    <name>longhaul::SystemTroubles</name>
    <message>
        <source>create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>create a file without a name</source>
        <translation>创建无名文件</translation>
    </message>
    <message>
        <source>name the file</source>
        <translation>为文件命名</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>truncate</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>同步到磁盘</translation>
    </message>
    <message>
        <source>reserve space</source>
        <translation>预留空间</translation>
    </message>
    <message>
        <source>ask for free space</source>
        <translation>查询可用空间</translation>
    </message>
    <message>
        <source>set the file&apos;s time</source>
        <translation>设置文件时间</translation>
    </message>
    <message>
        <source>read an attribute</source>
        <translation>读取属性</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <translation>设置属性</translation>
    </message>
    <message>
        <source>remove an attribute</source>
        <translation>移除属性</translation>
    </message>
    <message>
        <source>look at the file</source>
        <translation>查看文件</translation>
    </message>
    <message>
        <source>look at the folder</source>
        <translation>查看文件夹</translation>
    </message>
    <message>
        <source>look into the folder</source>
        <translation>读取文件夹</translation>
    </message>
    <message>
        <source>write to the folder</source>
        <translation>写入文件夹</translation>
    </message>
    <message>
        <source>sync the folder</source>
        <translation>将文件夹同步到磁盘</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>link</source>
        <translation>创建链接</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>读写磁盘时出错</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>设备或地址不存在</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备正忙</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>设备不存在</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个文件夹</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>参数无效</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>系统中打开的文件过多</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>该程序正在运行</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘上没有剩余空间</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>Too many links</source>
        <translation>链接过多</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>不支持此操作</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>没有到服务器的路由</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>网络已关闭</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>服务器上的文件已不是原来的文件</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>服务器已关闭</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>证书是自签名的，不受信任</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>证书链的根证书是自签名的，不受信任</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>找不到颁发者的证书</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>找不到本机上某个证书的颁发者证书</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>无法验证任何证书</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>证书尚未生效</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>证书不适用于此服务器</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>证书的签名无效</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>某个颁发机构的证书无效</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>证书不适合此用途</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>根证书在此用途上不受信任</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>服务器没有出示任何证书</translation>
    </message>
    <message>
        <source>This certificate was refused by you.</source>
        <translation>您已拒绝此证书。</translation>
    </message>
    <message>
        <source>The server has changed its certificate.</source>
        <translation>服务器更换了证书。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was tried: why it failed</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskActions</name>
    <message>
        <source>Resume</source>
        <comment>button</comment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>button</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>优先级(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>高(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>普通(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>低(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>重试(&amp;R)</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskCommands</name>
    <message>
        <source>The keyring did not take the password; it is used until the agent ends.</source>
        <translation>密钥环未能保存密码；该密码会一直使用到后台服务退出。</translation>
    </message>
    <message>
        <source>The certificate is not at hand any more. Try again, then look at it.</source>
        <translation>证书已不可用。请重试，然后再查看。</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskFacts</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>size, exact size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No, it would start from the beginning</source>
        <translation>否，将从头开始</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>最终地址</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>重定向到</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>可续传</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>登录用户</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Checksum found</source>
        <translation>实际校验和</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <translation>版本 (ETag)</translation>
    </message>
    <message>
        <source>Changed on server</source>
        <translation>服务器上的修改时间</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskGroup</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskList</name>
    <message>
        <source>%1: %2</source>
        <comment>state: what it does now</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>percent, state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file, its state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Default queue</source>
        <translation>默认队列</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place in the order of the downloads</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskListView</name>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Order of the &amp;queue</source>
        <translation>按队列顺序(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskQuestions</name>
    <message>
        <source>New link</source>
        <translation>更换链接</translation>
    </message>
    <message>
        <source>Another address of the same file. What is here already is kept if it fits.</source>
        <translation>同一文件的另一个地址。已下载的内容如果吻合则会保留。</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>使用此链接(&amp;U)</translation>
    </message>
    <message>
        <source>A link begins with http:// or https://.</source>
        <translation>链接以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>更改名称</translation>
    </message>
    <message>
        <source>The name under which the file is saved in %1</source>
        <translation>文件在 %1 中保存时使用的名称</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Use this name</source>
        <translation>使用此名称(&amp;U)</translation>
    </message>
    <message>
        <source>A name is not empty and has no “/”.</source>
        <translation>名称不能为空，也不能包含“/”。</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>The checksum that the file must have, as its publisher tells it. Leave it empty to check nothing.</source>
        <translation>文件应有的校验和，由文件的发布者提供。留空则不校验。</translation>
    </message>
    <message>
        <source>&amp;Checksum:</source>
        <translation>校验和(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>重新下载(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>放弃(&amp;G)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <translation>移除并删除文件</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>For all downloads together, in bytes per second: 500K, 2M, 1.5G. “off” is no limit.</source>
        <translation>所有下载的总速度，单位为字节每秒：500K、2M、1.5G。“off”表示不限速。</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>限制(&amp;L)：</translation>
    </message>
    <message>
        <source>A limit is a number with K, M or G, or “off”.</source>
        <translation>限制应为带 K、M 或 G 的数字，或“off”。</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) again from the first byte?</source>
        <translation>
            <numerusform>从头重新下载这 %Ln 项？</numerusform>
        </translation>
    </message>
    <message>
        <source>Start “%1” again from the first byte?</source>
        <translation>从头重新下载“%1”？</translation>
    </message>
    <message>
        <source>What was fetched already (%1) is thrown away.</source>
        <translation>已下载的内容 (%1) 将被丢弃。</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln download(s)?</source>
        <translation>
            <numerusform>放弃这 %Ln 个下载？</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up “%1”?</source>
        <translation>放弃“%1”？</translation>
    </message>
    <message>
        <source>What was fetched already (%1) is thrown away. Pause keeps it.</source>
        <translation>已下载的内容 (%1) 将被丢弃。暂停则会保留。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>从列表中移除这 %Ln 个下载？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>从列表中移除“%1”？</translation>
    </message>
    <message>
        <source>Not everything is finished: what was fetched already (%1) is given up.</source>
        <translation>尚未全部完成：已下载的内容 (%1) 将被放弃。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list and delete the files?</source>
        <translation>
            <numerusform>从列表中移除这 %Ln 个下载并删除文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the list and delete the file?</source>
        <translation>从列表中移除“%1”并删除文件？</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>longhaul::TransfersPage</name>
    <message>
        <source>No limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <comment>behind a number, with a space where the language has one</comment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>For all downloads together.</source>
        <translation>所有下载合计。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不等待</translation>
    </message>
    <message>
        <source>One hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>2 周</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>其他时长</translation>
    </message>
    <message>
        <source>Wait for a lost network or server</source>
        <translation>网络或服务器中断后等待</translation>
    </message>
    <message>
        <source>After that time without a byte a download counts as failed.</source>
        <translation>超过此时间仍未收到任何数据，下载即视为失败。</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>同时进行的下载数</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>其余下载排队等候。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>For one download, at most</source>
        <translation>每个下载最多</translation>
    </message>
    <message>
        <source>Longhaul opens only as many as make it faster.</source>
        <translation>Longhaul 只建立有助于提高速度的连接。</translation>
    </message>
    <message>
        <source>To one server, at most</source>
        <translation>每个服务器最多</translation>
    </message>
    <message>
        <source>Of all downloads from there together.</source>
        <translation>来自该服务器的所有下载合计。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>等待时间</translation>
    </message>
</context>
<context>
    <name>longhaul::TrayMenu</name>
    <message>
        <source>&amp;Open Longhaul</source>
        <translation>打开 Longhaul(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>全部暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>全部继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop the agent</source>
        <translation>停止后台服务(&amp;S)</translation>
    </message>
    <message>
        <source>Downloads stop and go on with its next start.</source>
        <translation>下载会停止，并在后台服务下次启动时继续。</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>速度限制(&amp;L)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限速</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
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
            <numerusform>%Ln 个下载等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>没有正在进行的下载</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloading</source>
        <translation>
            <numerusform>%Ln 个正在下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 – paused</source>
        <comment>file</comment>
        <translation>%1 – 已暂停</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
</context>
<context>
    <name>longhaul::TroubleCard</name>
    <message>
        <source>In detail: %1</source>
        <translation>详细信息：%1</translation>
    </message>
</context>
<context>
    <name>longhaul::Verb</name>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>重新下载(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>从列表中移除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove and delete f&amp;ile…</source>
        <translation>移除并删除文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>更换链接(&amp;N)…</translation>
    </message>
    <message>
        <source>O&amp;ther name…</source>
        <translation>更改名称(&amp;T)…</translation>
    </message>
    <message>
        <source>Compare c&amp;hecksum with…</source>
        <translation>核对校验和(&amp;H)…</translation>
    </message>
    <message>
        <source>Choos&amp;e folder…</source>
        <translation>选择文件夹(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>longhaul::WindowActions</name>
    <message>
        <source>&amp;Add links…</source>
        <translation>添加链接(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>粘贴链接(&amp;P)</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>全部暂停(&amp;A)</translation>
    </message>
    <message>
        <source>Resume a&amp;ll</source>
        <translation>全部继续(&amp;L)</translation>
    </message>
    <message>
        <source>Remove &amp;finished from list</source>
        <translation>从列表中移除已完成项(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>侧边栏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Longhaul</source>
        <translation>关于 Longhaul(&amp;A)</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button</comment>
        <translation>添加</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>全部(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Drop &amp;target</source>
        <translation>悬浮窗(&amp;T)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
</context>
<context>
    <name>longhaul::WindowNews</name>
    <message>
        <source>Finished: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what went wrong, name of the file</comment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
