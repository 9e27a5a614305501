<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>longhaul::AboutBox</name>
    <message>
        <source>About Longhaul</source>
        <translation>Longhaul について</translation>
    </message>
    <message>
        <source>Longhaul %1</source>
        <translation>Longhaul %1</translation>
    </message>
    <message>
        <source>A download manager whose transfers do not belong to its window.</source>
        <translation>ウィンドウを閉じても転送が続くダウンロードマネージャーです。</translation>
    </message>
</context>
<context>
    <name>longhaul::AddDialog</name>
    <message>
        <source>Add downloads</source>
        <translation>ダウンロードの追加</translation>
    </message>
    <message>
        <source>Handing over to the agent</source>
        <translation>エージェントに引き渡し中</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add (%1)</source>
        <translation>追加 (%1)</translation>
    </message>
    <message>
        <source>The agent is being started. You can go on typing.</source>
        <translation>エージェントを起動しています。入力は続けられます。</translation>
    </message>
    <message>
        <source>The agent cannot be reached. What you typed is kept; it can be added as soon as the agent is back.</source>
        <translation>エージェントに接続できません。入力した内容は保持され、エージェントが復帰すると追加できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were added before; the others are still here.</source>
        <translation>
            <numerusform>リンク %Ln 件は追加済みです。残りはここに残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you typed is lost.</source>
        <translation>入力した内容は失われていません。</translation>
    </message>
    <message>
        <source>The agent was lost before it had taken the links. Try again when it is back.</source>
        <translation>リンクを渡し終える前にエージェントとの接続が失われました。復帰してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The agent refused: %1.</source>
        <translation>エージェントに拒否されました（%1）。</translation>
    </message>
    <message>
        <source>Links of a &amp;web page…</source>
        <translation>ウェブページのリンク(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>longhaul::AddEntry</name>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>ダウンロード %Ln 件を追加しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::AddOptions</name>
    <message>
        <source>M&amp;ore choices</source>
        <translation>その他のオプション(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Start at once</source>
        <translation>すぐに開始(&amp;S)</translation>
    </message>
    <message>
        <source>Otherwise it waits, paused, until you resume it.</source>
        <translation>オフにすると、再開するまで一時停止のまま待機します。</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Chec&amp;ksum:</source>
        <translation>チェックサム(&amp;K):</translation>
    </message>
    <message>
        <source>sha256:… or the digits alone</source>
        <translation>sha256:… または数字列のみ</translation>
    </message>
    <message>
        <source>The file is compared with this %1 checksum.</source>
        <translation>ファイルをこの %1 チェックサムと照合します。</translation>
    </message>
    <message>
        <source>The file is compared with the %1 checksum that came with the link.</source>
        <translation>ファイルをリンクに付属の %1 チェックサムと照合します。</translation>
    </message>
</context>
<context>
    <name>longhaul::AwayPanel</name>
    <message>
        <source>A download that is no longer in the list</source>
        <translation>リストにないダウンロード</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the button does, name of the file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>離席中の出来事</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>了解(&amp;I)</translation>
    </message>
    <message>
        <source>Closes “While you were away”</source>
        <translation>「離席中の出来事」を閉じます</translation>
    </message>
    <message>
        <source>What finished and failed</source>
        <translation>完了と失敗の一覧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln 件完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln 件要対応</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still going</source>
        <translation>
            <numerusform>%Ln 件継続中</numerusform>
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
            <numerusform>ほか %Ln 件（すべて下のリストにあります）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the file, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>リストで表示</translation>
    </message>
</context>
<context>
    <name>longhaul::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>%1 showed a certificate that this computer does not trust. Somebody may have put themselves between you and the server. Trust it only if its owner told you this fingerprint, or the server is your own.</source>
        <translation>%1 が提示した証明書は、このコンピューターでは信頼されていません。何者かがサーバーとの通信に割り込んでいる可能性があります。サーバーの所有者からこのフィンガープリントを知らされている場合か、自分のサーバーである場合にのみ信頼してください。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for %1</source>
        <translation>%1 のこの証明書を信頼(&amp;T)</translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>問題点:</translation>
    </message>
    <message>
        <source>Shown by:</source>
        <translation>提示元:</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>提示元</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>発行先:</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>発行者:</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid from:</source>
        <translation>有効期間の開始:</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>有効期間の終了:</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>フィンガープリント (SHA-256):</translation>
    </message>
</context>
<context>
    <name>longhaul::ChecksumDialog</name>
    <message>
        <source>Compare checksum</source>
        <translation>チェックサムの照合</translation>
    </message>
    <message>
        <source>Type or paste the checksum that the publisher of “%1” tells. It is compared with that of the file on the disk.</source>
        <translation>「%1」の配布元が示しているチェックサムを入力するか貼り付けてください。ディスク上のファイルのチェックサムと照合します。</translation>
    </message>
    <message>
        <source>&amp;Checksum:</source>
        <translation>チェックサム(&amp;C):</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み込めません: %1</translation>
    </message>
    <message>
        <source>Reading the file: %1 %</source>
        <translation>ファイルを読み込んでいます: %1%</translation>
    </message>
    <message>
        <source>This file has %1 %2</source>
        <comment>algorithm, digest</comment>
        <translation>このファイルの %1: %2</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Equal. This is the file that its publisher means.</source>
        <translation>一致しました。配布元が提供しているファイルです。</translation>
    </message>
    <message>
        <source>Different. This is another file than the publisher means, or another version of it.
Its own checksum is %1</source>
        <translation>一致しません。配布元が示しているものとは別のファイルか、別の版です。
このファイルのチェックサムは %1 です</translation>
    </message>
</context>
<context>
    <name>longhaul::ChecksumInput</name>
    <message>
        <source>Give the digits 0–9 and a–f, or the algorithm, a colon and the digits.</source>
        <translation>0–9 と a–f からなる数字列、またはアルゴリズム名、コロン、数字列の順に入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s) fit no checksum: MD5 has 32, SHA-1 40, SHA-256 64, SHA-512 128.</source>
        <translation>
            <numerusform>%Ln 桁のチェックサムはありません。MD5 は 32 桁、SHA-1 は 40 桁、SHA-256 は 64 桁、SHA-512 は 128 桁です。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known here. There are md5, sha1, sha224, sha256, sha384 and sha512.</source>
        <translation>「%1」は使用できません。使用できるのは md5、sha1、sha224、sha256、sha384、sha512 です。</translation>
    </message>
    <message>
        <source>%1 has %2 digits, here are %3.</source>
        <translation>%1 は %2 桁ですが、入力は %3 桁です。</translation>
    </message>
</context>
<context>
    <name>longhaul::ClearButton</name>
    <message>
        <source>Clear this field</source>
        <translation>この欄を空にする</translation>
    </message>
</context>
<context>
    <name>longhaul::ClipboardOffer</name>
    <message>
        <source>&amp;Add now…</source>
        <translation>今すぐ追加(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) in the clipboard.</source>
        <translation>
            <numerusform>クリップボードにリンクが %Ln 件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::ClosingNotice</name>
    <message>
        <source>Downloads go on</source>
        <translation>ダウンロードは続きます</translation>
    </message>
    <message>
        <source>Your downloads go on when this window is closed.</source>
        <translation>このウィンドウを閉じても、ダウンロードは続きます。</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent carries them on in the background. Open Longhaul again at any time: it tells what finished meanwhile. To stop a download, pause it.</source>
        <translation>Longhaul のエージェントがバックグラウンドでダウンロードを続けます。Longhaul はいつでも開き直すことができ、その間に完了したものを確認できます。ダウンロードを止めるには、一時停止してください。</translation>
    </message>
    <message>
        <source>&amp;Do not show this again</source>
        <translation>今後は表示しない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>開いたままにする(&amp;K)</translation>
    </message>
</context>
<context>
    <name>longhaul::ConnectionBanner</name>
    <message>
        <source>Another Longhaul window is told now what finishes and fails. Downloads are not affected.</source>
        <translation>完了や失敗は、現在は別の Longhaul ウィンドウに通知されています。ダウンロードに影響はありません。</translation>
    </message>
    <message>
        <source>Tell this &amp;window</source>
        <translation>このウィンドウに通知(&amp;W)</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent was stopped, so nothing is downloaded. All downloads are kept.</source>
        <translation>Longhaul のエージェントが停止しているため、ダウンロードは行われていません。ダウンロードはすべて保持されています。</translation>
    </message>
    <message>
        <source>S&amp;tart it</source>
        <translation>起動(&amp;T)</translation>
    </message>
    <message>
        <source>Longhaul is starting its agent…</source>
        <translation>Longhaul がエージェントを起動しています…</translation>
    </message>
    <message>
        <source>The connection to Longhaul&apos;s agent is lost. It is being restored; no download is lost.</source>
        <translation>Longhaul のエージェントとの接続が失われました。接続を復旧しています。ダウンロードは失われません。</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>今すぐ再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Longhaul&apos;s agent cannot be reached; it is tried again by itself. In detail: %1</source>
        <translation>Longhaul のエージェントに接続できません。自動的に再試行します。詳細: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>詳細(&amp;E)</translation>
    </message>
    <message>
        <source>Log of this download</source>
        <translation>このダウンロードのログ</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>ログ(&amp;O)</translation>
    </message>
    <message>
        <source>Select a download to see its details.</source>
        <translation>ダウンロードを選択すると、詳細が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) selected, %1 fetched</source>
        <translation>
            <numerusform>ダウンロード %Ln 件を選択、%1 取得済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare checks&amp;um with…</source>
        <translation>チェックサムを照合(&amp;U)…</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>速度(&amp;P)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Serve&amp;r</source>
        <translation>サーバー(&amp;R)</translation>
    </message>
</context>
<context>
    <name>longhaul::DropTarget</name>
    <message>
        <source>Longhaul drop target</source>
        <translation>Longhaul ドロップターゲット</translation>
    </message>
    <message>
        <source>Drop links here. A double click opens Longhaul.</source>
        <translation>ここにリンクをドロップします。ダブルクリックで Longhaul を開きます。</translation>
    </message>
    <message>
        <source>Drop links here</source>
        <translation>ここにリンクをドロップ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln 件実行中</numerusform>
        </translation>
    </message>
    <message>
        <source>No data at the moment</source>
        <translation>現在データなし</translation>
    </message>
    <message>
        <source>&amp;Open Longhaul</source>
        <translation>Longhaul を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add copied links</source>
        <translation>コピーしたリンクを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>すべて再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>すべて一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Hide the drop target</source>
        <translation>ドロップターゲットを隠す(&amp;H)</translation>
    </message>
</context>
<context>
    <name>longhaul::DropVeil</name>
    <message>
        <source>Drop here to download</source>
        <translation>ここにドロップしてダウンロード</translation>
    </message>
</context>
<context>
    <name>longhaul::EmptyState</name>
    <message>
        <source>Add lin&amp;ks…</source>
        <translation>リンクを追加(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Show all downloads</source>
        <translation>すべてのダウンロードを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No download has these words in its name or its server.</source>
        <translation>名前やサーバーにこれらの語を含むダウンロードはありません。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>何もありません</translation>
    </message>
    <message>
        <source>No download is in this state at the moment.</source>
        <translation>現在、この状態のダウンロードはありません。</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>ドロップ</translation>
    </message>
    <message>
        <source>Drag links, text or a file of links onto this window.</source>
        <translation>リンク、テキスト、またはリンクを記したファイルをこのウィンドウにドラッグします。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Copy links anywhere, then press %1 here.</source>
        <translation>どこかでリンクをコピーしてから、ここで %1 を押します。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Write addresses yourself, one or many.</source>
        <translation>アドレスを直接入力します。複数でもかまいません。</translation>
    </message>
    <message>
        <source>No downloads yet</source>
        <translation>ダウンロードはまだありません</translation>
    </message>
    <message>
        <source>There are three ways to add some:</source>
        <translation>ダウンロードを追加するには、次の 3 つの方法があります:</translation>
    </message>
</context>
<context>
    <name>longhaul::EngineSentences</name>
    <message>
        <source>Failed (%1): %2</source>
        <translation>失敗しました (%1): %2</translation>
    </message>
    <message>
        <source>Waiting (%1): %2</source>
        <translation>待機中 (%1): %2</translation>
    </message>
    <message>
        <source>Redirected to %1</source>
        <translation>転送先: %1</translation>
    </message>
    <message>
        <source>A file of that name was there already; it was kept, nothing was downloaded.</source>
        <translation>同じ名前のファイルが既にあったため、それを残し、何もダウンロードしませんでした。</translation>
    </message>
    <message>
        <source>Finished: %1 bytes.</source>
        <translation>完了しました: %1 バイト。</translation>
    </message>
    <message>
        <source>The server asks for a sign-in; one is remembered.</source>
        <translation>サーバーがサインインを求めています。保存されているサインイン情報を使います。</translation>
    </message>
    <message>
        <source>The old part is kept as &quot;%1&quot;.</source>
        <translation>古い部分は「%1」として残されています。</translation>
    </message>
    <message>
        <source>The old part stays where it is: %1</source>
        <translation>古い部分は元の場所に残ります: %1</translation>
    </message>
    <message>
        <source>New link: %1</source>
        <translation>新しいリンク: %1</translation>
    </message>
    <message>
        <source>The folder is now %1.</source>
        <translation>フォルダーは %1 になりました。</translation>
    </message>
    <message>
        <source>The certificate %1 is trusted for %2.</source>
        <translation>証明書 %1 を %2 に対して信頼しました。</translation>
    </message>
    <message>
        <source>what task %1 has fetched cannot be taken along (%2); bring the drive or the folder back, or resume the task with --restart first</source>
        <translation>ダウンロード %1 の取得済みの部分を移せません (%2)。ドライブまたはフォルダーを元に戻すか、先にダウンロードを最初からやり直してください。</translation>
    </message>
    <message>
        <source>there is no room for task %1 (%2)</source>
        <translation>ダウンロード %1 のための空き容量がありません (%2)。</translation>
    </message>
    <message>
        <source>task %1 stays in %2</source>
        <translation>ダウンロード %1 は移動しません: %2</translation>
    </message>
    <message>
        <source>task %1 stays in %2, as asked</source>
        <translation>指定に従い、ダウンロード %1 は %2 に残ります。</translation>
    </message>
    <message>
        <source>task %1 has finished meanwhile</source>
        <translation>ダウンロード %1 はその間に完了しました。</translation>
    </message>
    <message>
        <source>the task was removed</source>
        <translation>ダウンロードは削除されました。</translation>
    </message>
    <message>
        <source>The file had its final name already.</source>
        <translation>ファイルには既に最終的な名前が付いていました。</translation>
    </message>
    <message>
        <source>The part file was deleted; the download starts again.</source>
        <translation>部分ファイルが削除されたため、最初からダウンロードします。</translation>
    </message>
    <message>
        <source>Somebody changed the part file; the download starts again.</source>
        <translation>部分ファイルが変更されたため、最初からダウンロードします。</translation>
    </message>
    <message>
        <source>The part file is shorter than it was; what is missing is fetched again.</source>
        <translation>部分ファイルが以前より短くなっています。足りない部分をもう一度取得します。</translation>
    </message>
    <message>
        <source>The part file is gone; the download starts again.</source>
        <translation>部分ファイルがなくなったため、最初からダウンロードします。</translation>
    </message>
    <message>
        <source>The server cannot go on in the middle; the download starts again.</source>
        <translation>サーバーが途中からの再開に対応していないため、最初からダウンロードします。</translation>
    </message>
    <message>
        <source>%1 is left out (%2); the mirrors go on.</source>
        <translation>%1 を除外しました (%2)。ミラーで続行します。</translation>
    </message>
    <message>
        <source>%1 failed (%2); going on with the mirror %3.</source>
        <translation>%1 が失敗しました (%2)。ミラー %3 で続行します。</translation>
    </message>
    <message>
        <source>The mirror %1 has the same file; it helps.</source>
        <translation>ミラー %1 に同じファイルがあります。ダウンロードに加わります。</translation>
    </message>
    <message>
        <source>The mirror %1 is left out: %2.</source>
        <translation>ミラー %1 を除外しました: %2。</translation>
    </message>
    <message>
        <source>%1 bytes in wrong pieces; fetching them again from %2.</source>
        <translation>正しくない断片が %1 バイトあります。%2 からもう一度取得します。</translation>
    </message>
    <message>
        <source>The wrong pieces could not be fetched again: %1</source>
        <translation>正しくない断片をもう一度取得できませんでした: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer to If-Range says nothing; asking without it and comparing.</source>
        <translation>If-Range に対するサーバーの応答では判断できません。If-Range なしで要求し、比較します。</translation>
    </message>
    <message>
        <source>Asking for the whole file: %1</source>
        <translation>ファイル全体を要求します: %1</translation>
    </message>
    <message>
        <source>The server sends the whole file; the bytes that are here are read over.</source>
        <translation>サーバーがファイル全体を送信しています。取得済みの部分は読み飛ばします。</translation>
    </message>
    <message>
        <source>The server refuses more connections; going on with %1.</source>
        <translation>サーバーがこれ以上の接続を拒否しました。接続数 %1 で続行します。</translation>
    </message>
    <message>
        <source>An answer does not fit beside the others (%1); going on with them.</source>
        <translation>ほかと合わない応答がありました (%1)。残りの接続で続行します。</translation>
    </message>
    <message>
        <source>The address that the link led to has expired; asking the link again.</source>
        <translation>リンクの転送先のアドレスは期限切れです。リンクにもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>Refused beside connections that have ended meanwhile; asking once more.</source>
        <translation>ほかの接続の使用中に拒否されましたが、それらは終了しました。もう一度要求します。</translation>
    </message>
    <message>
        <source>The connection ended (%1); going on.</source>
        <translation>接続が終了しました (%1)。続行します。</translation>
    </message>
    <message>
        <source>The server closed the connection and sent nothing; asking once more.</source>
        <translation>サーバーが何も送信せずに接続を閉じました。もう一度要求します。</translation>
    </message>
    <message>
        <source>Nobody told the length, and whether the connection was closed or lost was not seen; asking once more.</source>
        <translation>長さが示されず、接続が閉じられたのか失われたのか判別できませんでした。もう一度要求します。</translation>
    </message>
    <message>
        <source>The server tells the file&apos;s %1.</source>
        <translation>サーバーがファイルの %1 を示しています。</translation>
    </message>
    <message>
        <source>%1 has the file&apos;s %2.</source>
        <translation>%1 にファイルの %2 があります。</translation>
    </message>
    <message>
        <source>There is no sums file beside the address; the server tells the file&apos;s %1.</source>
        <translation>アドレスの隣にチェックサムファイルはありません。サーバーがファイルの %1 を示しています。</translation>
    </message>
    <message>
        <source>There is no sums file beside the address; the file&apos;s own sha256 is kept.</source>
        <translation>アドレスの隣にチェックサムファイルはありません。ファイル自体の sha256 を保存します。</translation>
    </message>
    <message>
        <source>the server ended the answer early</source>
        <translation>サーバーが応答を途中で終えました</translation>
    </message>
    <message>
        <source>the server closed the connection before the end</source>
        <translation>サーバーが終わる前に接続を閉じました</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>サーバーが応答せずに接続を閉じました</translation>
    </message>
    <message>
        <source>the server closed the connection and sent nothing</source>
        <translation>サーバーが何も送信せずに接続を閉じました</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>サーバーが接続を拒否しました</translation>
    </message>
    <message>
        <source>the server&apos;s name was not found</source>
        <translation>サーバー名が見つかりませんでした</translation>
    </message>
    <message>
        <source>the connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>接続がリセットされました</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>安全な接続を確立できませんでした</translation>
    </message>
    <message>
        <source>the proxy could not be used</source>
        <translation>プロキシを使用できませんでした</translation>
    </message>
    <message>
        <source>the proxy asks for a user name and a password</source>
        <translation>プロキシがユーザー名とパスワードを求めています</translation>
    </message>
    <message>
        <source>the answer is not valid HTTP</source>
        <translation>応答が正しい HTTP ではありません</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>ネットワークに障害が発生しました</translation>
    </message>
    <message>
        <source>nothing came for a while</source>
        <translation>しばらく何も届きませんでした</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>the answer was cut</source>
        <translation>応答が途中で切れました</translation>
    </message>
    <message>
        <source>it redirects to nowhere</source>
        <translation>転送先がありません</translation>
    </message>
    <message>
        <source>it redirects to another server</source>
        <translation>別のサーバーに転送されます</translation>
    </message>
    <message>
        <source>its answer does not fit</source>
        <translation>応答が合いません</translation>
    </message>
    <message>
        <source>its file has another length</source>
        <translation>ファイルの長さが異なります</translation>
    </message>
    <message>
        <source>its file begins with other bytes</source>
        <translation>ファイルの先頭のバイトが異なります</translation>
    </message>
    <message>
        <source>its file has another date, and no digest tells that it is the same</source>
        <translation>ファイルの日付が異なり、同じファイルであることを示すチェックサムもありません</translation>
    </message>
    <message>
        <source>it does not tell the versions of its file apart</source>
        <translation>ファイルのバージョンを区別できません</translation>
    </message>
    <message>
        <source>it is much slower than the others</source>
        <translation>ほかよりはるかに低速です</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>サーバーがステータス %1 を返しました</translation>
    </message>
    <message>
        <source>the server calls it another version</source>
        <translation>サーバーは別のバージョンだと示しています</translation>
    </message>
    <message>
        <source>a web page in place of the file</source>
        <translation>ファイルの代わりに Web ページが届きました</translation>
    </message>
    <message>
        <source>a web page came in its place</source>
        <translation>代わりに Web ページが届きました</translation>
    </message>
    <message>
        <source>an encoded file, although no encoding was asked for</source>
        <translation>エンコードを要求していないのに、エンコードされたファイルが届きました</translation>
    </message>
    <message>
        <source>the file had %1 bytes and has %2 now</source>
        <translation>ファイルは %1 バイトでしたが、現在は %2 バイトです</translation>
    </message>
    <message>
        <source>the file on the server has %1 bytes now</source>
        <translation>サーバー上のファイルは現在 %1 バイトです</translation>
    </message>
    <message>
        <source>the server says %1 bytes, and %2 bytes</source>
        <translation>サーバーは %1 バイトとも %2 バイトとも示しています</translation>
    </message>
    <message>
        <source>asked from byte %1, answered from byte %2</source>
        <translation>%1 バイト目から要求しましたが、%2 バイト目から応答がありました</translation>
    </message>
    <message>
        <source>the server sent the whole file in place of a range</source>
        <translation>サーバーが範囲ではなくファイル全体を送信しました</translation>
    </message>
    <message>
        <source>the server sends the whole file in place of the rest</source>
        <translation>サーバーが残りではなくファイル全体を送信しています</translation>
    </message>
    <message>
        <source>the server refuses the range</source>
        <translation>サーバーが範囲を拒否しています</translation>
    </message>
    <message>
        <source>the server refuses to go on at byte %1</source>
        <translation>サーバーが %1 バイト目からの再開を拒否しています</translation>
    </message>
    <message>
        <source>the server does not tell whether the file is still the same</source>
        <translation>ファイルが同じままかどうかをサーバーが示していません</translation>
    </message>
    <message>
        <source>the server always stops after %1 bytes</source>
        <translation>サーバーはいつも %1 バイトで止まります</translation>
    </message>
    <message>
        <source>the file has become shorter</source>
        <translation>ファイルが短くなりました</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>転送が %1 回を超えました</translation>
    </message>
    <message>
        <source>the part file could not be compared</source>
        <translation>部分ファイルを比較できませんでした</translation>
    </message>
    <message>
        <source>the part file was deleted</source>
        <translation>部分ファイルが削除されました</translation>
    </message>
    <message>
        <source>the part file was replaced</source>
        <translation>部分ファイルが置き換えられました</translation>
    </message>
    <message>
        <source>the part file is shorter than it was</source>
        <translation>部分ファイルが以前より短くなっています</translation>
    </message>
    <message>
        <source>somebody else has written to it</source>
        <translation>ほかの何かが書き込みました</translation>
    </message>
    <message>
        <source>somebody else has shortened it</source>
        <translation>ほかの何かが短くしました</translation>
    </message>
    <message>
        <source>somebody else has written to the part file</source>
        <translation>ほかの何かが部分ファイルに書き込みました</translation>
    </message>
    <message>
        <source>bytes that were compared are different on the server now</source>
        <translation>比較したバイトがサーバー上で変わっています</translation>
    </message>
    <message>
        <source>answers without a length ended at different bytes</source>
        <translation>長さのない応答がそれぞれ異なる位置で終わりました</translation>
    </message>
    <message>
        <source>the bytes at %1 are gone</source>
        <translation>位置 %1 のバイトがなくなりました</translation>
    </message>
    <message>
        <source>%1 bytes in place of %2</source>
        <translation>%2 バイトのはずが %1 バイトです</translation>
    </message>
    <message>
        <source>%1 %2 in place of %3, which %4</source>
        <translation>%1 が %3 (%4) ではなく %2 です</translation>
    </message>
    <message>
        <source>the server told in a header</source>
        <translation>サーバーのヘッダーによる</translation>
    </message>
    <message>
        <source>a sums file beside the address has</source>
        <translation>アドレスの隣のチェックサムファイルによる</translation>
    </message>
    <message>
        <source>the Metalink has</source>
        <translation>Metalink による</translation>
    </message>
    <message>
        <source>was given</source>
        <translation>指定された値</translation>
    </message>
    <message>
        <source>pieces are not those that the Metalink tells</source>
        <translation>断片が Metalink の示すものと異なります</translation>
    </message>
    <message>
        <source>%1 bytes are needed, %2 are free</source>
        <translation>%1 バイト必要ですが、空きは %2 バイトです</translation>
    </message>
    <message>
        <source>the drive of %1 is not there</source>
        <translation>%1 のドライブがありません</translation>
    </message>
    <message>
        <source>too many files of that name</source>
        <translation>同じ名前のファイルが多すぎます</translation>
    </message>
    <message>
        <source>every name is taken</source>
        <translation>使える名前がありません</translation>
    </message>
    <message>
        <source>another file has the part file&apos;s name</source>
        <translation>別のファイルが部分ファイルの名前を使っています</translation>
    </message>
    <message>
        <source>too many old parts of that name</source>
        <translation>同じ名前の古い部分が多すぎます</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>no such file in the folder</source>
        <translation>フォルダーにそのファイルはありません</translation>
    </message>
    <message>
        <source>the file ended early</source>
        <translation>ファイルが途中で終わりました</translation>
    </message>
    <message>
        <source>the server redirects to what is no address</source>
        <translation>サーバーの転送先がアドレスではありません</translation>
    </message>
    <message>
        <source>the server redirects to the protocol &quot;%1&quot;</source>
        <translation>サーバーがプロトコル「%1」に転送しています</translation>
    </message>
    <message>
        <source>the server redirects to an address without a host</source>
        <translation>サーバーの転送先のアドレスにホスト名がありません</translation>
    </message>
    <message>
        <source>the server redirects from https to http, to %1</source>
        <translation>サーバーが https から http の %1 に転送しています</translation>
    </message>
    <message>
        <source>a redirect without an address</source>
        <translation>アドレスのない転送です</translation>
    </message>
    <message>
        <source>%1 showed a certificate for %2, issued by %3, valid from %4 until %5, SHA-256 %6</source>
        <translation>%1 が提示した証明書: 対象 %2、発行者 %3、有効期間 %4 ～ %5、SHA-256 %6</translation>
    </message>
    <message>
        <source>another try</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>network</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>busy server</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>サーバーが混雑</translation>
    </message>
    <message>
        <source>disk space</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>ディスクの空き容量</translation>
    </message>
    <message>
        <source>folder missing</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>schedule</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>metered network</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>従量制のネットワーク</translation>
    </message>
    <message>
        <source>keyring</source>
        <comment>what a download waits for, in brackets</comment>
        <translation>キーリング</translation>
    </message>
</context>
<context>
    <name>longhaul::Exchange</name>
    <message>
        <source>Export the list</source>
        <translation>リストのエクスポート</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>リストのインポート</translation>
    </message>
    <message>
        <source>Export the preferences</source>
        <translation>設定のエクスポート</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>設定のインポート</translation>
    </message>
    <message>
        <source>The agent does not run, so its settings are not known now.</source>
        <translation>エージェントが動作していないため、現在その設定を取得できません。</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>「%1」に書き出しました。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>「%1」に書き出せませんでした。</translation>
    </message>
    <message>
        <source>The agent does not run, so its settings cannot be changed now.</source>
        <translation>エージェントが動作していないため、現在その設定を変更できません。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>「%1」を読み込めませんでした。</translation>
    </message>
    <message>
        <source>“%1” holds no preferences of Longhaul.</source>
        <translation>「%1」に Longhaul の設定は含まれていません。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Longhaul.</source>
        <translation>「%1」は、より新しいバージョンの Longhaul で書き出されたものです。</translation>
    </message>
    <message>
        <source>The preferences of “%1” were taken.</source>
        <translation>「%1」の設定を取り込みました。</translation>
    </message>
</context>
<context>
    <name>longhaul::ExchangePage</name>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <comment>what is exported</comment>
        <translation>エクスポート: %1</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <comment>what is imported</comment>
        <translation>インポート: %1</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>エクスポートとインポート</translation>
    </message>
    <message>
        <source>Files for another computer, or for safety</source>
        <translation>別のコンピューターやバックアップのためのファイル</translation>
    </message>
    <message>
        <source>The list of downloads</source>
        <translation>ダウンロードのリスト</translation>
    </message>
    <message>
        <source>Links, folders, names and limits; without passwords.</source>
        <translation>リンク、フォルダー、名前、制限。パスワードは含まれません。</translation>
    </message>
    <message>
        <source>The preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>All of these pages; without passwords.</source>
        <translation>このウィンドウのすべてのページの設定。パスワードは含まれません。</translation>
    </message>
</context>
<context>
    <name>longhaul::FailureWords</name>
    <message>
        <source>Not a valid link</source>
        <translation>無効なリンクです</translation>
    </message>
    <message>
        <source>Kind of link not supported</source>
        <translation>サポートされていない種類のリンクです</translation>
    </message>
    <message>
        <source>Not found on the server</source>
        <translation>サーバーに見つかりません</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>サインインが必要です</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>Link goes in circles</source>
        <translation>リンクが循環しています</translation>
    </message>
    <message>
        <source>Led to an insecure address</source>
        <translation>安全でないアドレスに転送されました</translation>
    </message>
    <message>
        <source>Server not trusted</source>
        <translation>信頼されていないサーバーです</translation>
    </message>
    <message>
        <source>File changed on the server</source>
        <translation>サーバー上のファイルが変更されました</translation>
    </message>
    <message>
        <source>Cannot go on in the middle</source>
        <translation>途中から再開できません</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>リンクの有効期限が切れました</translation>
    </message>
    <message>
        <source>Got a web page instead</source>
        <translation>ウェブページが返されました</translation>
    </message>
    <message>
        <source>Contradictory answer</source>
        <translation>サーバーの応答に矛盾があります</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>長さが一致しません</translation>
    </message>
    <message>
        <source>Wrong checksum</source>
        <translation>チェックサムが一致しません</translation>
    </message>
    <message>
        <source>File exists already</source>
        <translation>ファイルが既に存在します</translation>
    </message>
    <message>
        <source>Name not possible</source>
        <translation>使用できない名前です</translation>
    </message>
    <message>
        <source>Folder not writable</source>
        <translation>フォルダーに書き込めません</translation>
    </message>
    <message>
        <source>Disk error</source>
        <translation>ディスクエラー</translation>
    </message>
    <message>
        <source>Gave up after many tries</source>
        <translation>再試行を打ち切りました</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>The link is not a valid address. Check it and give a new one.</source>
        <translation>リンクが有効なアドレスではありません。確認して、新しいリンクを指定してください。</translation>
    </message>
    <message>
        <source>Longhaul downloads over http and https. Look for such a link to this file and give it here.</source>
        <translation>Longhaul は http と https でダウンロードします。このファイルのそのようなリンクを探して、ここで指定してください。</translation>
    </message>
    <message>
        <source>The server has no such file. It may have moved: look it up and give a new link.</source>
        <translation>サーバーにこのファイルはありません。移動した可能性があるため、探して新しいリンクを指定してください。</translation>
    </message>
    <message>
        <source>The server refuses access to this file. A fresh link or a sign-in may help.</source>
        <translation>サーバーがこのファイルへのアクセスを拒否しています。新しいリンクを指定するか、サインインすると解決することがあります。</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password. Sign in, and it goes on.</source>
        <translation>サーバーがユーザー名とパスワードを求めています。サインインすると再開します。</translation>
    </message>
    <message>
        <source>The server answered with an error. Try again later, or give another link to this file.</source>
        <translation>サーバーがエラーを返しました。後で再試行するか、このファイルの別のリンクを指定してください。</translation>
    </message>
    <message>
        <source>The link leads from address to address without end. Give a new link to this file.</source>
        <translation>リンクの転送が際限なく続いています。このファイルの新しいリンクを指定してください。</translation>
    </message>
    <message>
        <source>The server sends this secure link on to an insecure or unknown address. Give a new link that you trust.</source>
        <translation>サーバーがこの安全なリンクを、安全でないアドレスまたは不明なアドレスに転送しようとしました。信頼できる新しいリンクを指定してください。</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was fetched from it. Check the address and the date of this computer. If you know this server, look at its certificate and trust it.</source>
        <translation>サーバーの身元を確認できなかったため、何も取得していません。アドレスとこのコンピューターの日付を確認してください。知っているサーバーであれば、証明書を確認して信頼することができます。</translation>
    </message>
    <message>
        <source>The server has another version of the file now, and two versions do not fit together. Start again to get the new one; what is here of the old one can be kept beside it.</source>
        <translation>サーバー上のファイルが別の版に変わっており、2 つの版をつなぎ合わせることはできません。最初からダウンロードすると新しい版を取得できます。取得済みの古い部分は、別に残しておくこともできます。</translation>
    </message>
    <message>
        <source>The server no longer lets a download go on in the middle. Start again, or give another link to the same file.</source>
        <translation>サーバーが途中からの再開に対応しなくなりました。最初からダウンロードするか、同じファイルの別のリンクを指定してください。</translation>
    </message>
    <message>
        <source>The link was valid for a limited time. Give a fresh link to the same file: it goes on where it stopped.</source>
        <translation>リンクの有効期限が切れました。同じファイルの新しいリンクを指定すると、中断したところから再開します。</translation>
    </message>
    <message>
        <source>A web page came instead of the file, often to sign in to a network or a site. Open the link in the browser, then try again.</source>
        <translation>ファイルの代わりにウェブページが返されました。多くの場合、ネットワークやサイトへのサインインが必要です。リンクをブラウザーで開いてから、再試行してください。</translation>
    </message>
    <message>
        <source>What the server says contradicts itself, so its data were not used. Try again, or give another link.</source>
        <translation>サーバーからの情報に矛盾があるため、データは使用しませんでした。再試行するか、別のリンクを指定してください。</translation>
    </message>
    <message>
        <source>The file is longer or shorter than the server said. Start again to get a whole one.</source>
        <translation>ファイルの長さがサーバーの示したものと異なります。完全なファイルを取得するには、最初からダウンロードしてください。</translation>
    </message>
    <message>
        <source>The file is not the one that the checksum describes. Correct the checksum if it was mistyped, else start again or use another link.</source>
        <translation>ファイルがチェックサムと一致しません。チェックサムの入力が間違っている場合は訂正してください。そうでなければ、最初からダウンロードするか、別のリンクを使用してください。</translation>
    </message>
    <message>
        <source>A file of this name is there already and was left alone. Choose another name.</source>
        <translation>同じ名前のファイルが既にあり、そのまま残しました。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>ここではこの名前のファイルを作成できません。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>Longhaul may not write to this folder. Choose another folder, or change its permissions and try again.</source>
        <translation>Longhaul はこのフォルダーに書き込めません。別のフォルダーを選択するか、アクセス権を変更して再試行してください。</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it, then try again or choose another folder.</source>
        <translation>ディスクがエラーを報告しました。ディスクを確認してから、再試行するか別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The trouble lasted too long, so Longhaul stopped trying. All that was fetched is kept: try again when you like.</source>
        <translation>問題が長く続いたため、Longhaul は再試行を止めました。取得済みの内容はすべて保持されており、いつでも再試行できます。</translation>
    </message>
    <message>
        <source>Something went wrong inside Longhaul. Try again, and please report it with the agent&apos;s log.</source>
        <translation>Longhaul の内部で問題が発生しました。再試行し、エージェントのログを添えてご報告ください。</translation>
    </message>
    <message>
        <source>There was trouble on the way. Longhaul tries again by itself; nothing that was fetched is lost.</source>
        <translation>通信中に問題が発生しました。Longhaul が自動的に再試行します。取得済みの内容は失われません。</translation>
    </message>
    <message>
        <source>There is no way to the server at the moment. It goes on by itself when the network is back.</source>
        <translation>現在、サーバーに接続できません。ネットワークが復旧すると自動的に再開します。</translation>
    </message>
    <message>
        <source>The server asked for patience. Longhaul comes back when the server said so.</source>
        <translation>サーバーから、しばらく待つよう求められました。サーバーが指定した時間に Longhaul が再試行します。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and it goes on by itself.</source>
        <translation>ディスクがいっぱいです。空き領域を確保すると自動的に再開します。</translation>
    </message>
    <message>
        <source>The target folder is not there. Connect its drive, and it goes on by itself.</source>
        <translation>保存先のフォルダーがありません。ドライブを接続すると自動的に再開します。</translation>
    </message>
    <message>
        <source>It starts by itself at the time that was set for it.</source>
        <translation>設定された時刻に自動的に開始します。</translation>
    </message>
    <message>
        <source>This network costs by the amount. It goes on by itself on another one.</source>
        <translation>このネットワークは従量制課金です。別のネットワークに接続すると自動的に再開します。</translation>
    </message>
    <message>
        <source>The sign-in for this file is in the keyring. Unlock the keyring, and it goes on by itself.</source>
        <translation>このファイルのサインイン情報はキーリングにあります。キーリングのロックを解除すると自動的に再開します。</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>最初からダウンロード(&amp;S)</translation>
    </message>
    <message>
        <source>Start again, &amp;keep the old part</source>
        <translation>古い部分を残して最初からダウンロード(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>新しいリンク(&amp;N)…</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>サインイン(&amp;G)…</translation>
    </message>
    <message>
        <source>Loo&amp;k at certificate…</source>
        <translation>証明書を確認(&amp;K)…</translation>
    </message>
    <message>
        <source>Other &amp;name…</source>
        <translation>別の名前(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Checksum…</source>
        <translation>チェックサム(&amp;C)…</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>リストから削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>フォルダーを選択(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>longhaul::FileCategory</name>
    <message>
        <source>Documents</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>その他のファイル</translation>
    </message>
</context>
<context>
    <name>longhaul::FileNameCheck</name>
    <message>
        <source>A file name holds no “/”. Choose the folder above.</source>
        <translation>ファイル名に「/」は使えません。フォルダーは上で選択してください。</translation>
    </message>
    <message>
        <source>“%1” means a folder. Give the file another name.</source>
        <translation>「%1」はフォルダーを表します。ファイルには別の名前を付けてください。</translation>
    </message>
    <message>
        <source>A file name holds no line breaks and no control signs.</source>
        <translation>ファイル名に改行や制御文字は使えません。</translation>
    </message>
    <message>
        <source>This name is too long for a file.</source>
        <translation>ファイル名として長すぎます。</translation>
    </message>
</context>
<context>
    <name>longhaul::FileOpener</name>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>「%1」はもうありません。</translation>
    </message>
    <message>
        <source>No program is set for opening “%1”.</source>
        <translation>「%1」を開くプログラムが設定されていません。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>フォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>No program is set for opening folders.</source>
        <translation>フォルダーを開くプログラムが設定されていません。</translation>
    </message>
</context>
<context>
    <name>longhaul::FilterSidebar</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln download(s)</source>
        <translation>
            <numerusform>%1、ダウンロード %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Types of files</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderEdit</name>
    <message>
        <source>This value was not taken; the one from before still holds.</source>
        <translation>この値は受け付けられませんでした。以前の値が引き続き有効です。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>参照: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーの選択</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Make this folder</source>
        <translation>このフォルダーを作成(&amp;M)</translation>
    </message>
    <message>
        <source>Only %1 are free there. Downloads wait until there is room.</source>
        <translation>空き領域は %1 しかありません。空き領域ができるまでダウンロードは待機します。</translation>
    </message>
    <message>
        <source>Folder for the downloads</source>
        <translation>ダウンロード先のフォルダー</translation>
    </message>
    <message>
        <source>Use the folder of each &amp;kind of file</source>
        <translation>ファイルの種類ごとのフォルダーを使う(&amp;K)</translation>
    </message>
    <message>
        <source>Music, video and so on go to the folders that the preferences name for them. All else goes to the folder above.</source>
        <translation>音楽や動画などは、設定で指定したフォルダーに保存されます。それ以外は上のフォルダーに保存されます。</translation>
    </message>
    <message>
        <source>This one goes to “%1”.</source>
        <translation>このファイルは「%1」に保存されます。</translation>
    </message>
</context>
<context>
    <name>longhaul::FolderState</name>
    <message>
        <source>This folder is not there. The downloads would wait for it.</source>
        <translation>このフォルダーはありません。ダウンロードはフォルダーができるまで待機します。</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>これはファイルです。フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>You may not write into this folder. Choose another one.</source>
        <translation>このフォルダーへの書き込みは許可されていません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Give the whole path of a folder, starting with “/”.</source>
        <translation>「/」で始まるフォルダーの絶対パスを入力してください。</translation>
    </message>
</context>
<context>
    <name>longhaul::FoldersPage</name>
    <message>
        <source>Downloads go to</source>
        <translation>ダウンロードの保存先</translation>
    </message>
    <message>
        <source>Unless another folder is chosen for a download or its kind of file.</source>
        <translation>ダウンロードやファイルの種類に別のフォルダーが選ばれていない場合に使います。</translation>
    </message>
    <message>
        <source>Add a number to the name</source>
        <translation>名前に番号を付ける</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>古いファイルを置き換える</translation>
    </message>
    <message>
        <source>Leave the download out</source>
        <translation>ダウンロードしない</translation>
    </message>
    <message>
        <source>Let me decide</source>
        <translation>自分で決める</translation>
    </message>
    <message>
        <source>When a file of that name is there</source>
        <translation>同じ名前のファイルがある場合</translation>
    </message>
    <message>
        <source>Nothing is replaced unless you say so here.</source>
        <translation>ここで指定しない限り、何も置き換えません。</translation>
    </message>
    <message>
        <source>Keep the date of the server</source>
        <translation>サーバーの日時を保持</translation>
    </message>
    <message>
        <source>Finished files carry the date of their last change there.</source>
        <translation>完了したファイルの日時を、サーバー上の最終更新日時にします。</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <comment>a kind of file</comment>
        <translation>フォルダー: %1</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>上のフォルダー</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>ファイルとフォルダー</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>すべてのダウンロード</translation>
    </message>
    <message>
        <source>Folders for kinds of files</source>
        <translation>ファイルの種類ごとのフォルダー</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percent; the space does not break</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨日 %1</translation>
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
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the windows, the menus and the messages.</source>
        <translation>ウィンドウ、メニュー、メッセージの言語です。</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light or dark windows.</source>
        <translation>ウィンドウを明るい色または暗い色で表示します。</translation>
    </message>
    <message>
        <source>colours appearance style</source>
        <comment>words by which people look for the theme</comment>
        <translation>色 配色 外観 スタイル</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Downloads go on as soon as you have signed in, without a window.</source>
        <translation>ログインするとすぐに、ウィンドウなしでダウンロードを続けます。</translation>
    </message>
    <message>
        <source>login autostart boot</source>
        <comment>words by which people look for the start at login</comment>
        <translation>ログイン 自動起動 スタートアップ</translation>
    </message>
    <message>
        <source>The autostart folder cannot be written to.</source>
        <translation>自動起動のフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Offer copied links</source>
        <translation>コピーしたリンクの追加を提案</translation>
    </message>
    <message>
        <source>When you come back to the window with a link in the clipboard.</source>
        <translation>クリップボードにリンクがある状態でウィンドウに戻ったときに提案します。</translation>
    </message>
    <message>
        <source>Drop target</source>
        <translation>ドロップターゲット</translation>
    </message>
    <message>
        <source>A small window above all others that shows the progress and takes links.</source>
        <translation>常に手前に表示される小さなウィンドウで、進捗を表示し、リンクを受け取ります。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>クイックアクセス</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>the keyboard shortcuts</comment>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>The keys for what Longhaul does, all in one list.</source>
        <translation>Longhaul の操作に割り当てるキーの一覧です。</translation>
    </message>
    <message>
        <source>hotkeys key bindings</source>
        <comment>words by which people look for the shortcuts</comment>
        <translation>ショートカット ホットキー キー割り当て</translation>
    </message>
</context>
<context>
    <name>longhaul::LimitMenu</name>
    <message>
        <source>Speed li&amp;mit</source>
        <translation>速度制限(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>制限なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>その他(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Other (%1)…</source>
        <translation>その他 (%1)(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkDropTarget</name>
    <message>
        <source>There is no link in it. Longhaul takes links, text and web pages with links, lists of links, Metalinks and curl commands.</source>
        <translation>リンクが含まれていません。Longhaul が受け付けるのは、リンク、リンクを含むテキストやウェブページ、リンクのリスト、Metalink、curl コマンドです。</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkTableModel</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>再開可能</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkTableView</name>
    <message>
        <source>Found links</source>
        <translation>見つかったリンク</translation>
    </message>
    <message>
        <source>Each link is looked at before it starts: its name, its size, and whether it can be resumed.</source>
        <translation>リンクごとに、開始前に名前とサイズ、再開できるかどうかを調べます。</translation>
    </message>
</context>
<context>
    <name>longhaul::LinkWords</name>
    <message>
        <source>“%1” is not supported</source>
        <translation>「%1」はサポートされていません</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>問い合わせできませんでした</translation>
    </message>
    <message>
        <source>This is no complete link. Check its spelling.</source>
        <translation>リンクが不完全です。綴りを確認してください。</translation>
    </message>
    <message>
        <source>Only http and https links can be downloaded.</source>
        <translation>ダウンロードできるのは http と https のリンクのみです。</translation>
    </message>
    <message>
        <source>“%1” is not supported: only http and https links can be downloaded.</source>
        <translation>「%1」はサポートされていません。ダウンロードできるのは http と https のリンクのみです。</translation>
    </message>
    <message>
        <source>The server asks you to sign in: give user name and password below.</source>
        <translation>サーバーがサインインを求めています。下にユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The server could not be asked. It is tried again when the download starts.</source>
        <translation>サーバーに問い合わせできませんでした。ダウンロードの開始時に再試行します。</translation>
    </message>
    <message>
        <source>Checksum given</source>
        <translation>チェックサム付き</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mirror(s)</source>
        <translation>
            <numerusform>ミラー %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln header(s)</source>
        <translation>
            <numerusform>ヘッダー %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in given</source>
        <translation>サインイン情報付き</translation>
    </message>
    <message>
        <source>Into “%1”</source>
        <translation>保存先「%1」</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>ヘッダー: %1</translation>
    </message>
    <message>
        <source>Mirror: %1</source>
        <translation>ミラー: %1</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>既にリストにあります</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Already in the folder</source>
        <translation>既にフォルダーにあります</translation>
    </message>
    <message>
        <source>This link is in the list already. It would be downloaded once more.</source>
        <translation>このリンクは既にリストにあります。追加すると、もう一度ダウンロードします。</translation>
    </message>
    <message>
        <source>A file of this name is in the folder already. “If the file exists” says what happens.</source>
        <translation>同じ名前のファイルが既にフォルダーにあります。「ファイルが既にある場合」の設定に従います。</translation>
    </message>
</context>
<context>
    <name>longhaul::LinksInput</name>
    <message>
        <source>&amp;Links, one a line; text with links in it will do:</source>
        <translation>リンク (1 行に 1 つ、リンクを含むテキストも可)(&amp;L):</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>[01-20] stands for all its numbers, [a-f] for its letters, [1-9:2] for every second one. Without the check mark the brackets are part of the link.</source>
        <translation>[01-20] はその範囲のすべての数字、[a-f] はすべての文字、[1-9:2] は 1 つおきの数字を表します。チェックを外すと、角括弧はリンクの一部として扱われます。</translation>
    </message>
    <message>
        <source>R&amp;ead ranges in brackets</source>
        <translation>角括弧の範囲を展開(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;ead ranges in brackets: %Ln link(s), from “%1” to “%2”</source>
        <translation>
            <numerusform>角括弧の範囲を展開(&amp;E): リンク %Ln 件、「%1」から「%2」まで</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands for more links than can be added at once, which is %2.</source>
        <translation>「%1」が表すリンクの数は、一度に追加できる %2 件を超えています。</translation>
    </message>
    <message>
        <source>There is no link in it. A link begins with http:// or https://.</source>
        <translation>リンクが含まれていません。リンクは http:// または https:// で始まります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a link left out.</source>
        <translation>
            <numerusform>リンクのない %Ln 行を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated link(s) left out.</source>
        <translation>
            <numerusform>重複したリンク %Ln 件を除外しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::LinksPane</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%2 件中 %1 件を選択</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1、合計 %2</translation>
    </message>
    <message>
        <source>%1, at least %2 in all</source>
        <translation>%1、合計 %2 以上</translation>
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
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>To move downloads, show them in the order of the queue: View, Columns.</source>
        <translation>ダウンロードを移動するには、「表示」→「列」でキューの順に表示してください。</translation>
    </message>
</context>
<context>
    <name>longhaul::MoreOptions</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>none; or 500K, 2M …</source>
        <translation>なし、または 500K、2M …</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>既定のキュー</translation>
    </message>
    <message>
        <source>Keep both: “name (1)”</source>
        <translation>両方とも残す: 「名前 (1)」</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Keep it, do not download</source>
        <translation>既存のファイルを残し、ダウンロードしない</translation>
    </message>
    <message>
        <source>Stop and let me decide</source>
        <translation>停止して自分で決める</translation>
    </message>
    <message>
        <source>Look for a file of che&amp;cksums beside the link</source>
        <translation>リンクと同じ場所でチェックサムのファイルを探す(&amp;C)</translation>
    </message>
    <message>
        <source>Many servers have a file such as SHA256SUMS beside their downloads.</source>
        <translation>多くのサーバーでは、ダウンロードするファイルと同じ場所に SHA256SUMS などのファイルがあります。</translation>
    </message>
    <message>
        <source>Sa&amp;ve the sign-in in the keyring</source>
        <translation>サインイン情報をキーリングに保存(&amp;V)</translation>
    </message>
    <message>
        <source>the page on which the link stands</source>
        <translation>リンクが載っているページ</translation>
    </message>
    <message>
        <source>as whom Longhaul asks; empty: as itself</source>
        <translation>Longhaul が名乗る名前。空の場合は Longhaul</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>名前: 値 (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>a note for yourself</source>
        <translation>自分用のメモ</translation>
    </message>
    <message>
        <source>Connec&amp;tions:</source>
        <translation>接続数(&amp;T):</translation>
    </message>
    <message>
        <source>Speed lim&amp;it:</source>
        <translation>速度制限(&amp;I):</translation>
    </message>
    <message>
        <source>Priorit&amp;y:</source>
        <translation>優先度(&amp;Y):</translation>
    </message>
    <message>
        <source>&amp;Queue:</source>
        <translation>キュー(&amp;Q):</translation>
    </message>
    <message>
        <source>If the file e&amp;xists:</source>
        <translation>ファイルが既にある場合(&amp;X):</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Referrer:</source>
        <translation>リファラー(&amp;R):</translation>
    </message>
    <message>
        <source>User a&amp;gent:</source>
        <translation>ユーザーエージェント(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>ヘッダー(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>説明(&amp;D):</translation>
    </message>
    <message>
        <source>Give a speed such as 500K or 2M.</source>
        <translation>500K や 2M のように速度を入力してください。</translation>
    </message>
    <message>
        <source>Line %1 is no header. A header is a name, a colon and a value.</source>
        <translation>%1 行目はヘッダーではありません。ヘッダーは名前、コロン、値からなります。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
</context>
<context>
    <name>longhaul::NetworkPage</name>
    <message>
        <source>Way to the network</source>
        <translation>ネットワークへの接続方法</translation>
    </message>
    <message>
        <source>A password goes to the keyring, never into a file.</source>
        <translation>パスワードはキーリングに保存され、ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>proxy HTTP SOCKS user name password port</source>
        <comment>words by which people look for it</comment>
        <translation>プロキシ HTTP SOCKS ユーザー名 パスワード ポート</translation>
    </message>
    <message>
        <source>Name of this program for servers</source>
        <translation>サーバーに伝えるこのプログラムの名前</translation>
    </message>
    <message>
        <source>The user agent. Some servers serve only browsers they know.</source>
        <translation>ユーザーエージェントです。特定のブラウザーにしか応じないサーバーもあります。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
</context>
<context>
    <name>longhaul::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>この通知を閉じます</translation>
    </message>
</context>
<context>
    <name>longhaul::NotificationWords</name>
    <message>
        <source>Open Longhaul</source>
        <translation>Longhaul を開く</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 のダウンロードが完了しました</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>size in folder</comment>
        <translation>%1、保存先: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 は対応が必要です</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) finished</source>
        <translation>
            <numerusform>ダウンロード %Ln 件完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>ダウンロード %Ln 件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>finished, failed</comment>
        <translation>%1、%2</translation>
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
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>通知を表示</translation>
    </message>
    <message>
        <source>One for all that happens together. Silent while something fills the screen.</source>
        <translation>同時に起きたことは 1 つの通知にまとめます。全画面表示中は通知しません。</translation>
    </message>
    <message>
        <source>When downloads have finished</source>
        <translation>ダウンロードが完了したとき</translation>
    </message>
    <message>
        <source>With buttons to open the file and its folder.</source>
        <translation>ファイルとそのフォルダーを開くボタンが付きます。</translation>
    </message>
    <message>
        <source>When downloads need you</source>
        <translation>ダウンロードに対応が必要なとき</translation>
    </message>
    <message>
        <source>With a button for the next step.</source>
        <translation>次の操作を行うボタンが付きます。</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>システムトレイ</translation>
    </message>
    <message>
        <source>Icon in the panel</source>
        <translation>システムトレイのアイコン</translation>
    </message>
    <message>
        <source>Shows the progress; its menu pauses, resumes and limits.</source>
        <translation>進捗を表示します。メニューから一時停止、再開、速度制限ができます。</translation>
    </message>
</context>
<context>
    <name>longhaul::OfferWords</name>
    <message>
        <source>There is no address in the curl command.</source>
        <translation>curl コマンドにアドレスがありません。</translation>
    </message>
    <message>
        <source>This curl command sends data (%1). Longhaul only fetches files; it sends nothing.</source>
        <translation>この curl コマンドはデータを送信します (%1)。Longhaul はファイルを取得するだけで、データを送信しません。</translation>
    </message>
    <message>
        <source>This curl command asks with %1. Longhaul only fetches files, which is GET.</source>
        <translation>この curl コマンドは %1 で要求します。Longhaul はファイルの取得 (GET) のみを行います。</translation>
    </message>
    <message>
        <source>The command ends in the middle of a text in quotes. Copy all of it.</source>
        <translation>コマンドが引用符の途中で終わっています。全体をコピーしてください。</translation>
    </message>
    <message>
        <source>“%1” has no meaning here and is left out.</source>
        <translation>「%1」はここでは使用されないため、除外しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the Metalink have no http or https link and are left out.</source>
        <translation>
            <numerusform>http または https のリンクがない Metalink のファイル %Ln 件を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has too many pieces; only the whole file is compared.</source>
        <translation>「%1」は分割数が多すぎるため、ファイル全体のみを照合します。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>「%1」を読み込めませんでした。</translation>
    </message>
    <message>
        <source>“%1” was not read to its end.</source>
        <translation>「%1」を最後まで読み込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more thing(s) were left out.</source>
        <translation>
            <numerusform>ほかに %Ln 件を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the list cannot be used and is left out. In detail: %2</source>
        <translation>リストの項目 %1 は使えないため除外します。詳細: %2</translation>
    </message>
    <message>
        <source>This is no list of links. In detail: %1</source>
        <translation>これはリンクのリストではありません。詳細: %1</translation>
    </message>
    <message>
        <source>The Metalink cannot be read. In detail: %1</source>
        <translation>Metalink を読み取れません。詳細: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::OneWindow</name>
    <message>
        <source>The folder %1 cannot be used: it must be yours alone.</source>
        <translation>フォルダー %1 は使用できません。本人だけがアクセスできるフォルダーでなければなりません。</translation>
    </message>
    <message>
        <source>Cannot listen at %1: %2</source>
        <translation>%1 で待ち受けできません: %2</translation>
    </message>
    <message>
        <source>Longhaul&apos;s window is open already, but does not answer.</source>
        <translation>Longhaul のウィンドウは既に開いていますが、応答しません。</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 は別のユーザーのものです。</translation>
    </message>
</context>
<context>
    <name>longhaul::OrderMenu</name>
    <message>
        <source>Or&amp;der</source>
        <translation>順序(&amp;D)</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>先頭へ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>末尾へ(&amp;B)</translation>
    </message>
</context>
<context>
    <name>longhaul::PageLinksDialog</name>
    <message>
        <source>Links of a web page</source>
        <translation>ウェブページのリンク</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Read the page</source>
        <translation>ページを読み込む(&amp;R)</translation>
    </message>
    <message>
        <source>words, or a pattern such as *.pdf</source>
        <translation>語句、または *.pdf などのパターン</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>表示中のものをすべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>Links of the page</source>
        <translation>ページ内のリンク</translation>
    </message>
    <message>
        <source>&amp;Take the chosen links</source>
        <translation>選択したリンクを使用(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;ddress of the page:</source>
        <translation>ページのアドレス(&amp;D):</translation>
    </message>
    <message>
        <source>Only links &amp;with:</source>
        <translation>次を含むリンクのみ(&amp;W):</translation>
    </message>
    <message>
        <source>Where this page comes from is not known: only its complete links can be used.</source>
        <translation>このページの取得元が不明なため、完全なリンクのみ使用できます。</translation>
    </message>
    <message>
        <source>This is no complete link. Check its spelling.</source>
        <translation>リンクが不完全です。綴りを確認してください。</translation>
    </message>
    <message>
        <source>The page is being read…</source>
        <translation>ページを読み込んでいます…</translation>
    </message>
    <message>
        <source>The agent could not read the page: %1</source>
        <translation>エージェントがページを読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>The page is very long; only the links of its beginning are here.</source>
        <translation>ページが非常に長いため、先頭部分のリンクのみを表示しています。</translation>
    </message>
    <message>
        <source>There is no link in this page that can be downloaded.</source>
        <translation>このページにダウンロードできるリンクはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 links shown, %3 chosen</source>
        <translation>リンク %2 件中 %1 件を表示、%3 件を選択</translation>
    </message>
</context>
<context>
    <name>longhaul::PageLinksModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>ページ上のテキスト</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
</context>
<context>
    <name>longhaul::PreferencesWindow</name>
    <message>
        <source>No preference has these words.</source>
        <translation>これらの語を含む設定はありません。</translation>
    </message>
    <message>
        <source>The agent does not run, so what belongs to it cannot be changed now.</source>
        <translation>エージェントが動作していないため、現在エージェントの設定は変更できません。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>longhaul::ProxyEdit</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP プロキシ</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>SOCKS 5 プロキシ</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>プロキシの種類</translation>
    </message>
    <message>
        <source>Only if it asks for one</source>
        <translation>プロキシが求める場合のみ</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>プロキシ:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>サーバー:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>ポート:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>ユーザー名:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>パスワード:</translation>
    </message>
    <message>
        <source>Server of the proxy</source>
        <translation>プロキシのサーバー</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Leave empty to keep the one there is</source>
        <translation>空のままにすると現在のものを保持</translation>
    </message>
</context>
<context>
    <name>longhaul::SearchLine</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search in names and servers</source>
        <translation>名前とサーバーを検索</translation>
    </message>
    <message>
        <source>Search in names and servers (%1)</source>
        <translation>名前とサーバーを検索 (%1)</translation>
    </message>
</context>
<context>
    <name>longhaul::SegmentMap</name>
    <message>
        <source>Map of parts</source>
        <translation>パートのマップ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) on their way</source>
        <translation>
            <numerusform>%Ln 個のパートを転送中</numerusform>
        </translation>
    </message>
    <message>
        <source>Which parts of the file are here, from its beginning to its end. %1</source>
        <translation>ファイルの先頭から末尾まで、どのパートが取得済みかを示します。%1</translation>
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
        <translation>この操作に使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;No shortcut</source>
        <translation>ショートカットなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>既定に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>操作とショートカット</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>ショートカット(&amp;S):</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新しいショートカット</translation>
    </message>
    <message>
        <source>Press the keys that the chosen action is to have.</source>
        <translation>選択した操作に割り当てるキーを押してください。</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>すべてリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field.</source>
        <translation>操作を選択し、入力欄で新しいキーを押してください。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <comment>a key, an action</comment>
        <translation>%1 は「%2」に使われています。</translation>
    </message>
    <message>
        <source>Changed. It counts at once.</source>
        <translation>変更しました。すぐに有効になります。</translation>
    </message>
</context>
<context>
    <name>longhaul::SignInDialog</name>
    <message>
        <source>The way to this server is not encrypted: others in the network may read the password.</source>
        <translation>このサーバーとの通信は暗号化されていません。ネットワーク上の他人にパスワードを読み取られる可能性があります。</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>キーリングに保存(&amp;R)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Otherwise the password is forgotten when the agent ends.</source>
        <translation>オフにすると、パスワードはエージェントの終了時に破棄されます。</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 がユーザーの確認を求めています。</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
</context>
<context>
    <name>longhaul::SignInsPage</name>
    <message>
        <source>%1 at %2</source>
        <comment>user at server</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Trusted for %1: %2</source>
        <comment>server, short fingerprint</comment>
        <translation>%1 で信頼: %2</translation>
    </message>
    <message>
        <source>Refused everywhere: %1</source>
        <comment>short fingerprint</comment>
        <translation>常に拒否: %1</translation>
    </message>
    <message>
        <source>Remembered sign-ins</source>
        <translation>保存されたサインイン情報</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>None. When a server asks who you are, its sign-in can be remembered.</source>
        <translation>ありません。サーバーがユーザーの確認を求めたときに、サインイン情報を保存できます。</translation>
    </message>
    <message>
        <source>The passwords are in the keyring of the desktop.</source>
        <translation>パスワードはデスクトップのキーリングにあります。</translation>
    </message>
    <message>
        <source>The keyring did not let go of it.</source>
        <translation>キーリングから削除できませんでした。</translation>
    </message>
    <message>
        <source>Decisions about certificates</source>
        <translation>証明書についての判断</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>None. Servers are trusted as the system trusts them.</source>
        <translation>ありません。サーバーの信頼はシステムに従います。</translation>
    </message>
    <message>
        <source>What you take back is asked again when it matters.</source>
        <translation>取り消すと、必要になったときにもう一度尋ねます。</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Servers that know you</source>
        <translation>サインインするサーバー</translation>
    </message>
    <message>
        <source>Servers without a known certificate</source>
        <translation>証明書が不明なサーバー</translation>
    </message>
</context>
<context>
    <name>longhaul::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>速度の推移</translation>
    </message>
    <message>
        <source>Now %1, on average %2, at most %3</source>
        <translation>現在 %1、平均 %2、最大 %3</translation>
    </message>
    <message>
        <source>Nothing was fetched in the last minutes.</source>
        <translation>この数分間は何も取得していません。</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>time at the beginning of a graph</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>now</source>
        <comment>time at the end of a graph</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Nothing at the moment; on average %1, at most %2</source>
        <translation>現在は受信なし、平均 %1、最大 %2</translation>
    </message>
</context>
<context>
    <name>longhaul::StateWords</name>
    <message>
        <source>Trying again…</source>
        <translation>再試行しています…</translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>%1後に再試行</translation>
    </message>
    <message>
        <source>Server is busy</source>
        <translation>サーバー混雑中</translation>
    </message>
    <message>
        <source>Server is busy, trying again in %1</source>
        <translation>サーバー混雑中、%1後に再試行</translation>
    </message>
    <message>
        <source>Waiting for data…</source>
        <translation>データを待っています…</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <comment>speed, time left</comment>
        <translation>%1 · 残り %2</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>キュー待ち</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>ネットワーク待ち</translation>
    </message>
    <message>
        <source>Waiting for disk space</source>
        <translation>ディスクの空き待ち</translation>
    </message>
    <message>
        <source>Waiting for its folder to appear</source>
        <translation>フォルダーの出現待ち</translation>
    </message>
    <message>
        <source>Waiting for its scheduled time</source>
        <translation>予定時刻待ち</translation>
    </message>
    <message>
        <source>Waiting for an unmetered network</source>
        <translation>従量制でないネットワーク待ち</translation>
    </message>
    <message>
        <source>Waiting for the keyring to be unlocked</source>
        <translation>キーリングのロック解除待ち</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>ファイルを検証しています…</translation>
    </message>
    <message>
        <source>Moving to its new folder… %1</source>
        <translation>新しいフォルダーに移動しています… %1</translation>
    </message>
    <message>
        <source>Waiting for a free connection to %1</source>
        <comment>name of a server</comment>
        <translation>%1 への接続の空き待ち</translation>
    </message>
</context>
<context>
    <name>longhaul::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>space on the disk</comment>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>制限 %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Speed limit of all downloads together</source>
        <translation>すべてのダウンロードを合わせた速度制限</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln 件実行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 件待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>ダウンロード %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <comment>total speed of downloads</comment>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>Speed limit of all downloads: %1</source>
        <translation>すべてのダウンロードを合わせた速度制限: %1</translation>
    </message>
    <message>
        <source>Total speed: %1</source>
        <translation>合計速度: %1</translation>
    </message>
    <message>
        <source>Speed limit of all downloads: none</source>
        <translation>すべてのダウンロードの速度制限: なし</translation>
    </message>
</context>
<context>
    <name>longhaul::SystemTroubles</name>
    <message>
        <source>create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>create a file without a name</source>
        <translation>名前のないファイルの作成</translation>
    </message>
    <message>
        <source>name the file</source>
        <translation>ファイルの命名</translation>
    </message>
    <message>
        <source>open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>truncate</source>
        <translation>切り詰め</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>ディスクへの同期</translation>
    </message>
    <message>
        <source>reserve space</source>
        <translation>領域の確保</translation>
    </message>
    <message>
        <source>ask for free space</source>
        <translation>空き容量の確認</translation>
    </message>
    <message>
        <source>set the file&apos;s time</source>
        <translation>ファイルの日時の設定</translation>
    </message>
    <message>
        <source>read an attribute</source>
        <translation>属性の読み取り</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <translation>属性の設定</translation>
    </message>
    <message>
        <source>remove an attribute</source>
        <translation>属性の削除</translation>
    </message>
    <message>
        <source>look at the file</source>
        <translation>ファイルの確認</translation>
    </message>
    <message>
        <source>look at the folder</source>
        <translation>フォルダーの確認</translation>
    </message>
    <message>
        <source>look into the folder</source>
        <translation>フォルダーの読み取り</translation>
    </message>
    <message>
        <source>write to the folder</source>
        <translation>フォルダーへの書き込み</translation>
    </message>
    <message>
        <source>sync the folder</source>
        <translation>フォルダーのディスクへの同期</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンクの作成</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>この操作は許可されていません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ディスクの読み書きでエラーが発生しました</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>デバイスまたはアドレスがありません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスが使用中です</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルは既に存在します</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>デバイスがありません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>無効な引数です</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>システムで開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>プログラムが実行中です</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空き容量がありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ディスクは読み取り専用です</translation>
    </message>
    <message>
        <source>Too many links</source>
        <translation>リンクが多すぎます</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>シンボリックリンクの階層が多すぎます</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリが不足しています</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>この操作はサポートされていません</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>接続が相手側からリセットされました</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>サーバーへの経路がありません</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>ネットワークが停止しています</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>接続されていません</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>サーバー上のファイルは元のものではなくなりました</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当てを使い切りました</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>サーバーが停止しています</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>証明書は自己署名であり、信頼されていません</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>証明書チェーンのルート証明書は自己署名であり、信頼されていません</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>発行者の証明書が見つかりません</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>このコンピューターにある証明書の発行者の証明書が見つかりません</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>検証できた証明書がありません</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>証明書はまだ有効ではありません</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>証明書はこのサーバーのものではありません</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>証明書の署名が無効です</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>認証局の証明書のひとつが無効です</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>証明書はこの用途に適していません</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>ルート証明書はこの用途では信頼されていません</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>サーバーは証明書を提示しませんでした</translation>
    </message>
    <message>
        <source>This certificate was refused by you.</source>
        <translation>この証明書はあなたが拒否しました。</translation>
    </message>
    <message>
        <source>The server has changed its certificate.</source>
        <translation>サーバーの証明書が変わりました。</translation>
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
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>button</comment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>優先度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>高(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>標準(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>低(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>再試行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskCommands</name>
    <message>
        <source>The keyring did not take the password; it is used until the agent ends.</source>
        <translation>キーリングにパスワードを保存できませんでした。パスワードはエージェントの終了まで使用されます。</translation>
    </message>
    <message>
        <source>The certificate is not at hand any more. Try again, then look at it.</source>
        <translation>証明書の情報はもうありません。再試行してから、もう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskFacts</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>size, exact size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No, it would start from the beginning</source>
        <translation>いいえ、最初からになります</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>最終アドレス</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続数</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>再開可能</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>サインインユーザー</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Checksum found</source>
        <translation>実際のチェックサム</translation>
    </message>
    <message>
        <source>Version (ETag)</source>
        <translation>バージョン (ETag)</translation>
    </message>
    <message>
        <source>Changed on server</source>
        <translation>サーバー上の更新日時</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>ミラー</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskGroup</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file, its state</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Default queue</source>
        <translation>既定のキュー</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place in the order of the downloads</comment>
        <translation>順番</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続数</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskListView</name>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Order of the &amp;queue</source>
        <translation>キューの順(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>longhaul::TaskQuestions</name>
    <message>
        <source>New link</source>
        <translation>新しいリンク</translation>
    </message>
    <message>
        <source>Another address of the same file. What is here already is kept if it fits.</source>
        <translation>同じファイルの別のアドレスを指定します。取得済みの内容は、合致すれば保持されます。</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>このリンクを使用(&amp;U)</translation>
    </message>
    <message>
        <source>A link begins with http:// or https://.</source>
        <translation>リンクは http:// または https:// で始まります。</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>別の名前</translation>
    </message>
    <message>
        <source>The name under which the file is saved in %1</source>
        <translation>%1 に保存するファイルの名前</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Use this name</source>
        <translation>この名前を使用(&amp;U)</translation>
    </message>
    <message>
        <source>A name is not empty and has no “/”.</source>
        <translation>名前を空にすることや、「/」を含めることはできません。</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>The checksum that the file must have, as its publisher tells it. Leave it empty to check nothing.</source>
        <translation>ファイルの配布元が示している、ファイルの正しいチェックサムです。空にすると検証しません。</translation>
    </message>
    <message>
        <source>&amp;Checksum:</source>
        <translation>チェックサム(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>最初からダウンロード</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>最初からダウンロード(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ダウンロードの中止</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>中止(&amp;G)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>リストから削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <translation>ファイルごと削除</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>For all downloads together, in bytes per second: 500K, 2M, 1.5G. “off” is no limit.</source>
        <translation>すべてのダウンロードの合計速度をバイト/秒で指定します: 500K、2M、1.5G。「off」は制限なしです。</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>制限(&amp;L):</translation>
    </message>
    <message>
        <source>A limit is a number with K, M or G, or “off”.</source>
        <translation>制限は K、M、G を付けた数値、または「off」で指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) again from the first byte?</source>
        <translation>
            <numerusform>ダウンロード %Ln 件を最初からやり直しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Start “%1” again from the first byte?</source>
        <translation>「%1」を最初からダウンロードし直しますか？</translation>
    </message>
    <message>
        <source>What was fetched already (%1) is thrown away.</source>
        <translation>取得済みの内容 (%1) は破棄されます。</translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln download(s)?</source>
        <translation>
            <numerusform>ダウンロード %Ln 件を中止しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up “%1”?</source>
        <translation>「%1」のダウンロードを中止しますか？</translation>
    </message>
    <message>
        <source>What was fetched already (%1) is thrown away. Pause keeps it.</source>
        <translation>取得済みの内容 (%1) は破棄されます。一時停止すれば保持されます。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>ダウンロード %Ln 件をリストから削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>「%1」をリストから削除しますか？</translation>
    </message>
    <message>
        <source>Not everything is finished: what was fetched already (%1) is given up.</source>
        <translation>まだ完了していないものがあります。取得済みの内容 (%1) は破棄されます。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list and delete the files?</source>
        <translation>
            <numerusform>ダウンロード %Ln 件をリストから削除し、ファイルも削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the list and delete the file?</source>
        <translation>「%1」をリストから削除し、ファイルも削除しますか？</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーの選択</translation>
    </message>
</context>
<context>
    <name>longhaul::TransfersPage</name>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <comment>behind a number, with a space where the language has one</comment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>For all downloads together.</source>
        <translation>すべてのダウンロードの合計です。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>待たない</translation>
    </message>
    <message>
        <source>One hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>2 週間</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>その他の時間</translation>
    </message>
    <message>
        <source>Wait for a lost network or server</source>
        <translation>ネットワークやサーバーの復旧を待つ時間</translation>
    </message>
    <message>
        <source>After that time without a byte a download counts as failed.</source>
        <translation>この時間内に 1 バイトも受信しなければ、ダウンロードは失敗とみなされます。</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>同時ダウンロード数</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>残りは順番を待ちます。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続数</translation>
    </message>
    <message>
        <source>For one download, at most</source>
        <translation>ダウンロード 1 件あたりの上限</translation>
    </message>
    <message>
        <source>Longhaul opens only as many as make it faster.</source>
        <translation>Longhaul は速度の向上に役立つ数だけ接続を開きます。</translation>
    </message>
    <message>
        <source>To one server, at most</source>
        <translation>サーバー 1 台あたりの上限</translation>
    </message>
    <message>
        <source>Of all downloads from there together.</source>
        <translation>そのサーバーからのすべてのダウンロードの合計です。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>待ち時間</translation>
    </message>
</context>
<context>
    <name>longhaul::TrayMenu</name>
    <message>
        <source>&amp;Open Longhaul</source>
        <translation>Longhaul を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>すべて一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>すべて再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop the agent</source>
        <translation>エージェントを停止(&amp;S)</translation>
    </message>
    <message>
        <source>Downloads stop and go on with its next start.</source>
        <translation>ダウンロードは停止し、エージェントの次回起動時に再開します。</translation>
    </message>
    <message>
        <source>Speed &amp;limit</source>
        <translation>速度制限(&amp;L)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
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
            <numerusform>ダウンロード %Ln 件待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>ダウンロード中のものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloading</source>
        <translation>
            <numerusform>%Ln 件ダウンロード中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 件待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 – paused</source>
        <comment>file</comment>
        <translation>%1 – 一時停止中</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
</context>
<context>
    <name>longhaul::TroubleCard</name>
    <message>
        <source>In detail: %1</source>
        <translation>詳細: %1</translation>
    </message>
</context>
<context>
    <name>longhaul::Verb</name>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>中止(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>最初からダウンロード(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>リストから削除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove and delete f&amp;ile…</source>
        <translation>ファイルごと削除(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New link…</source>
        <translation>新しいリンク(&amp;N)…</translation>
    </message>
    <message>
        <source>O&amp;ther name…</source>
        <translation>別の名前(&amp;T)…</translation>
    </message>
    <message>
        <source>Compare c&amp;hecksum with…</source>
        <translation>チェックサムを照合(&amp;H)…</translation>
    </message>
    <message>
        <source>Choos&amp;e folder…</source>
        <translation>フォルダーを選択(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>longhaul::WindowActions</name>
    <message>
        <source>&amp;Add links…</source>
        <translation>リンクを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>リンクを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>すべて一時停止(&amp;A)</translation>
    </message>
    <message>
        <source>Resume a&amp;ll</source>
        <translation>すべて再開(&amp;L)</translation>
    </message>
    <message>
        <source>Remove &amp;finished from list</source>
        <translation>完了したものをリストから削除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>サイドバー(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Longhaul</source>
        <translation>Longhaul について(&amp;A)</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>すべて(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Drop &amp;target</source>
        <translation>ドロップターゲット(&amp;T)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>その他のツール</translation>
    </message>
</context>
<context>
    <name>longhaul::WindowNews</name>
    <message>
        <source>Finished: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what went wrong, name of the file</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
