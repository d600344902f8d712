<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>CallLogCommand</name>
    <message>
        <source>read %1 %</source>
        <translation>読み込み%1%</translation>
    </message>
</context>
<context>
    <name>CallLogReport</name>
    <message>
        <source>%1/s</source>
        <comment>a rate</comment>
        <translation>毎秒%1</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>リクエスト1件</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>リクエスト%1件</translation>
    </message>
    <message>
        <source>%1 windows</source>
        <translation>区間%1個</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>呼び出し%1件</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, column</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>When calls come</source>
        <translation>呼び出しの到着</translation>
    </message>
    <message>
        <source>Length of the log</source>
        <translation>ログの期間</translation>
    </message>
    <message>
        <source>Mean rate</source>
        <translation>平均到着率</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>最も混雑する1時間</translation>
    </message>
    <message>
        <source>Busiest minute</source>
        <translation>最も混雑する1分</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>バースト</translation>
    </message>
    <message>
        <source>busiest minute over the mean of the busiest hour</source>
        <translation>最も混雑する1時間の平均に対する最も混雑する1分の倍率</translation>
    </message>
    <message>
        <source>Busiest second</source>
        <translation>最も混雑する1秒</translation>
    </message>
    <message>
        <source>Variation of the gaps</source>
        <translation>到着間隔の変動係数</translation>
    </message>
    <message>
        <source>1 = independent callers</source>
        <translation>1 = 互いに独立した呼び出し元</translation>
    </message>
    <message>
        <source>Calls in flight</source>
        <translation>同時進行の呼び出し</translation>
    </message>
    <message>
        <source>rate × duration (Little)</source>
        <translation>到着率 × 所要時間（リトルの法則）</translation>
    </message>
    <message>
        <source>Calls in flight, busiest minute</source>
        <translation>同時進行の呼び出し、最も混雑する1分</translation>
    </message>
    <message>
        <source>Rates in windows of %1</source>
        <translation>%1区間ごとの到着率</translation>
    </message>
    <message>
        <source>Busiest window</source>
        <translation>最も混雑する区間</translation>
    </message>
    <message>
        <source>%1 of the mean</source>
        <translation>平均の%1</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Largest client</source>
        <translation>最大のクライアント</translation>
    </message>
    <message>
        <source>Largest tenth of the clients</source>
        <translation>上位10%のクライアント</translation>
    </message>
    <message>
        <source>Sizes and users</source>
        <translation>サイズとユーザー</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%1 users; the largest makes %2 of the calls, the largest tenth %3.</source>
        <translation>ユーザー%1人。最多ユーザーが呼び出しの%2、上位10%が%3を占めます。</translation>
    </message>
    <message>
        <source>Answers an import would fill</source>
        <translation>取り込みで入力される回答</translation>
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
        <source>Reuse of whole prompts</source>
        <translation>プロンプト全体の再利用</translation>
    </message>
    <message>
        <source>Reuse of the prompts&apos; blocks</source>
        <translation>プロンプトのブロックの再利用</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>%1 of %2; %3 different</source>
        <translation>%2件中%1件、異なるもの%3件</translation>
    </message>
    <message>
        <source>Repeats of the same user</source>
        <translation>同じユーザーの繰り返し</translation>
    </message>
    <message>
        <source>what is left where answers may not be shared</source>
        <translation>回答を共有できない場合に残る分</translation>
    </message>
    <message>
        <source>Repeats when normalised</source>
        <translation>正規化後の繰り返し</translation>
    </message>
    <message>
        <source>letter case, blanks and punctuation do not count</source>
        <translation>大文字・小文字、空白、句読点は無視</translation>
    </message>
    <message>
        <source>Input tokens in repeated blocks</source>
        <translation>繰り返しブロックの入力トークン</translation>
    </message>
    <message>
        <source>Repeats within 5 s</source>
        <translation>5秒以内の繰り返し</translation>
    </message>
    <message>
        <source>of all calls, likely retries; counted above</source>
        <translation>全呼び出しに対する割合、再試行と推定（上に含む）</translation>
    </message>
    <message>
        <source>Seen only once</source>
        <translation>一度だけ現れたもの</translation>
    </message>
    <message>
        <source>of the different ones, never read again</source>
        <translation>異なるもののうち再び読まれない割合</translation>
    </message>
    <message>
        <source>Half of the repeats within</source>
        <translation>繰り返しの半分が起こる時間</translation>
    </message>
    <message>
        <source>Nine tenths within</source>
        <translation>繰り返しの9割が起こる時間</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>hits, fixed</source>
        <translation>ヒット、固定</translation>
    </message>
    <message>
        <source>hits, extended</source>
        <translation>ヒット、延長</translation>
    </message>
    <message>
        <source>stored, fixed</source>
        <translation>保存量、固定</translation>
    </message>
    <message>
        <source>beyond the log: %1 to %2</source>
        <translation>ログの範囲外：%1～%2</translation>
    </message>
    <message>
        <source>store of items</source>
        <translation>保存件数</translation>
    </message>
    <message>
        <source>hits, least recent dropped</source>
        <translation>ヒット、最も長く未使用のものから削除</translation>
    </message>
</context>
<context>
    <name>CallLogText</name>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>key of the request</source>
        <translation>リクエストのキー</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>input tokens</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>duration of the call</source>
        <translation>呼び出しの所要時間</translation>
    </message>
    <message>
        <source>blocks of the prompt</source>
        <translation>プロンプトのブロック</translation>
    </message>
    <message>
        <source>calls a second</source>
        <translation>毎秒の呼び出し数</translation>
    </message>
    <message>
        <source>variation of the gaps</source>
        <translation>到着間隔の変動係数</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON行</translation>
    </message>
    <message>
        <source>one key a line</source>
        <translation>1行に1キー</translation>
    </message>
    <message>
        <source>4-byte keys</source>
        <translation>4バイトキー</translation>
    </message>
    <message>
        <source>more or fewer columns than the other lines</source>
        <translation>ほかの行と列数が異なる</translation>
    </message>
    <message>
        <source>longer than 8 MiB</source>
        <translation>8 MiBより長い</translation>
    </message>
    <message>
        <source>not one JSON object</source>
        <translation>1つのJSONオブジェクトではない</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>閉じていない引用符</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>時刻なし</translation>
    </message>
    <message>
        <source>the time cannot be read</source>
        <translation>時刻を読み取れない</translation>
    </message>
    <message>
        <source>a time in another form or unit than the log&apos;s other times</source>
        <translation>ログのほかの時刻と形式または単位が異なる</translation>
    </message>
    <message>
        <source>tokens, duration or rate are no number from 0 on</source>
        <translation>トークン、所要時間、到着率が0以上の数ではない</translation>
    </message>
    <message>
        <source>half a key at the end</source>
        <translation>末尾で途切れたキー</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>テキストではない</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>it is UTF-16 text; save it as UTF-8</source>
        <translation>UTF-16のテキストです。UTF-8で保存してください</translation>
    </message>
    <message>
        <source>its JSON is not one object a line</source>
        <translation>JSONが1行に1オブジェクトではありません</translation>
    </message>
    <message>
        <source>no line ends in its first 256 KiB</source>
        <translation>先頭256 KiB以内で終わる行がありません</translation>
    </message>
    <message>
        <source>its lines do not agree on a number of columns</source>
        <translation>行によって列数が異なります</translation>
    </message>
    <message>
        <source>The log has no clock: retention and gaps count requests, not time.</source>
        <translation>ログに時刻がありません。保持期間と間隔は時間ではなくリクエスト数で数えます。</translation>
    </message>
    <message>
        <source>No column says which calls are equal: reuse is not measured.</source>
        <translation>どの呼び出しが同じかを示す列がありません。再利用は測定しません。</translation>
    </message>
    <message>
        <source>The unit of the times is not stated: they were taken for seconds.</source>
        <translation>時刻の単位が書かれていないため、秒として読みました。</translation>
    </message>
    <message>
        <source>The unit of the durations is not stated: they were taken for seconds.</source>
        <translation>所要時間の単位が書かれていないため、秒として読みました。</translation>
    </message>
    <message>
        <source>The clock went back %1 times, by up to %2: the calls were put in order of time.</source>
        <translation>時計が%1回逆行しました（最大%2）。呼び出しを時刻順に並べ替えました。</translation>
    </message>
    <message>
        <source>%1 of %2 lines could not be used.</source>
        <translation>%2行のうち%1行は使えませんでした。</translation>
    </message>
    <message>
        <source>%1 of them write the time in another form or unit.</source>
        <translation>そのうち%1行は時刻の形式または単位が異なります。</translation>
    </message>
    <message>
        <source>The times are days: bursts and gaps within a day are not in the log.</source>
        <translation>時刻が日単位です。1日の中のバーストと間隔はログにありません。</translation>
    </message>
    <message>
        <source>The log covers %1: too short to tell the busy hour; peaks of other hours are not in it.</source>
        <translation>ログの期間は%1しかなく、最も混雑する時間帯を判断できません。ほかの時間帯のピークも含まれません。</translation>
    </message>
    <message>
        <source>The log covers no whole minute: its burst cannot be told.</source>
        <translation>ログが1分に満たないため、バーストを判断できません。</translation>
    </message>
    <message>
        <source>Only %1 repeats: the gaps between equal calls are rough.</source>
        <translation>繰り返しが%1件しかないため、同じ呼び出しの間隔はおおよその値です。</translation>
    </message>
    <message>
        <source>Nine tenths of the repeats seen come within %1, the log covers %2: longer gaps are hardly in it.</source>
        <translation>観測された繰り返しの9割は%1以内に起こり、ログの期間は%2です。より長い間隔はログにほとんどありません。</translation>
    </message>
    <message>
        <source>The log keeps %1 of the calls, chosen call by call: reuse is not measured, as most pairs of equal calls are torn. Choose by key instead.</source>
        <translation>ログは呼び出し単位で%1だけを残した標本です。同じ呼び出しの組がほとんど途切れるため、再利用は測定しません。キー単位で抽出してください。</translation>
    </message>
    <message>
        <source>The log keeps %1 of the keys: rates and stored items are scaled up.</source>
        <translation>ログはキーの%1だけを残した標本です。到着率と保存件数は比率に応じて拡大しました。</translation>
    </message>
    <message>
        <source>Burst and variation are those of the %1 kept, not of all calls.</source>
        <translation>バーストと変動係数は全呼び出しではなく、残した%1に基づきます。</translation>
    </message>
    <message>
        <source>Only %1 keys were kept: expect hit ratios to be off by %2 points.</source>
        <translation>残ったキーは%1個だけです。ヒット率の誤差は%2ポイントと見込まれます。</translation>
    </message>
    <message>
        <source>Replayed with %1 of the keys (%2): expect hit ratios to be off by %3 points.</source>
        <translation>キーの%1（%2個）で再現しました。ヒット率の誤差は%3ポイントと見込まれます。</translation>
    </message>
    <message>
        <source>Reuse drifts: %1 in the first half of the log, %2 in the second.</source>
        <translation>再利用が変化しています。ログの前半は%1、後半は%2です。</translation>
    </message>
    <message>
        <source>Gaps drift: half of the repeats come within %1 in the first half of the log, within %2 in the second.</source>
        <translation>間隔が変化しています。繰り返しの半分がログの前半では%1、後半では%2以内に起こります。</translation>
    </message>
    <message>
        <source>The rate drifts: %1 calls in the first half of the log, %2 in the second.</source>
        <translation>呼び出し数が変化しています。ログの前半は%1件、後半は%2件です。</translation>
    </message>
    <message>
        <source>The file holds rates, not calls: sizes and reuse are not in it.</source>
        <translation>ファイルには呼び出しではなく到着率が入っています。サイズと再利用は含まれません。</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>month %1</source>
        <translation>%1か月目</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short name of a month, year</comment>
        <translation>%2年%1</translation>
    </message>
</context>
<context>
    <name>ChartMarker</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a line, its value</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <source>%1: %2</source>
        <comment>axis, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>CostLatency</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>ノード%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost against p99 of the tightest operation</source>
        <translation>費用に対する最も厳しい操作のp99</translation>
    </message>
    <message>
        <source>No layout was searched with a time to show.</source>
        <translation>時間を示せる構成が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Cost per month (%1)</source>
        <translation>月額費用（%1）</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Meets goals</source>
        <translation>目標を達成</translation>
    </message>
    <message>
        <source>Misses a goal</source>
        <translation>目標に未達</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s), %1</source>
        <translation>
            <numerusform>ノード%n台、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>効率的フロンティア</translation>
    </message>
    <message>
        <source>%1 searched layouts meet the goals, %2 do not.</source>
        <translation>探索した構成のうち、目標を達成するものは%1件、未達は%2件です。</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定したプラン</translation>
    </message>
    <message>
        <source>Goal, %1:</source>
        <comment>operation</comment>
        <translation>目標、%1：</translation>
    </message>
</context>
<context>
    <name>DeviceReport</name>
    <message>
        <source>Devices of this machine</source>
        <translation>このマシンのデバイス</translation>
    </message>
    <message>
        <source>, %1 threads, memory %2</source>
        <translation>、%1スレッド、メモリ%2</translation>
    </message>
    <message>
        <source>available now: </source>
        <translation>現在利用可能：</translation>
    </message>
    <message>
        <source>No GPU and no OpenCL device.</source>
        <translation>GPUもOpenCLデバイスもありません。</translation>
    </message>
    <message>
        <source>asleep; daemok probe --wake asks it</source>
        <translation>スリープ中。daemok probe --wakeで起こして確認します</translation>
    </message>
    <message>
        <source>memory: </source>
        <translation>メモリ：</translation>
    </message>
    <message>
        <source>, shared with the host</source>
        <translation>、ホストと共有</translation>
    </message>
    <message>
        <source>free: </source>
        <translation>空き：</translation>
    </message>
    <message>
        <source>largest buffer: </source>
        <translation>最大バッファー：</translation>
    </message>
    <message>
        <source>possibly the same card as %1: equal name and size, but no address to prove it</source>
        <translation>%1と同じカードの可能性：名前とサイズは同じですが、確かめるアドレスがありません</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>data set %1 MiB from %2; memory %3, largest buffer %4</source>
        <translation>データ%1 MiB（%2）、メモリ%3、最大バッファー%4</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>処理方式</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>chunk MiB</source>
        <translation>チャンクMiB</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source> (code %1); by the model: %2</source>
        <translation>（コード%1）、モデルの判定：%2</translation>
    </message>
    <message>
        <source>Lab: %1</source>
        <translation>測定テスト：%1</translation>
    </message>
    <message>
        <source>The strategies did not give equal results: do not trust this device or its driver.</source>
        <translation>処理方式によって結果が異なりました。このデバイスまたはドライバーは信頼しないでください。</translation>
    </message>
    <message>
        <source>Keeping the data pays from %1 passes on by the model, from %2 as measured.</source>
        <translation>データを載せたまま使う方が、モデルでは%1パスから、実測では%2パスから有利です。</translation>
    </message>
    <message>
        <source>measuring: %1 %</source>
        <translation>測定中：%1%</translation>
    </message>
    <message>
        <source>There is no device to measure; daemok probe says why.</source>
        <translation>測定するデバイスがありません。理由はdaemok probeで確認できます。</translation>
    </message>
    <message>
        <source>Still waiting for %1 ...</source>
        <translation>%1の応答を待っています ...</translation>
    </message>
</context>
<context>
    <name>DeviceText</name>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>アクセラレーター</translation>
    </message>
    <message>
        <source>host</source>
        <comment>the machine itself, in a list of interfaces</comment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>NVML</source>
        <translation>NVML</translation>
    </message>
    <message>
        <source>OpenCL</source>
        <translation>OpenCL</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>ドライバーなし</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>デバイスなし</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>異常終了</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>古すぎる</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>the operating system</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>the OpenCL driver</source>
        <translation>OpenCLドライバー</translation>
    </message>
    <message>
        <source>AMD&apos;s OpenCL extension</source>
        <translation>AMDのOpenCL拡張</translation>
    </message>
    <message>
        <source>the CUDA driver</source>
        <translation>CUDAドライバー</translation>
    </message>
    <message>
        <source>the amdgpu kernel driver</source>
        <translation>amdgpuカーネルドライバー</translation>
    </message>
    <message>
        <source>the amdgpu kernel driver, shared memory included</source>
        <translation>amdgpuカーネルドライバー、共有メモリを含む</translation>
    </message>
    <message>
        <source>the KFD topology</source>
        <translation>KFDトポロジー</translation>
    </message>
    <message>
        <source>the i915 kernel driver</source>
        <translation>i915カーネルドライバー</translation>
    </message>
    <message>
        <source>the xe kernel driver</source>
        <translation>xeカーネルドライバー</translation>
    </message>
    <message>
        <source>pasted nvidia-smi text</source>
        <translation>貼り付けたnvidia-smiのテキスト</translation>
    </message>
    <message>
        <source>pasted clinfo text</source>
        <translation>貼り付けたclinfoのテキスト</translation>
    </message>
    <message>
        <source>pasted rocm-smi text</source>
        <translation>貼り付けたrocm-smiのテキスト</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>counted by the maker&apos;s driver</source>
        <translation>メーカーのドライバーが集計</translation>
    </message>
    <message>
        <source>reported by the driver</source>
        <translation>ドライバーが報告</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>amount of memory, who counted it</comment>
        <translation>%1、根拠：%2</translation>
    </message>
    <message>
        <source>bulk</source>
        <translation>一括</translation>
    </message>
    <message>
        <source>bulk in segments</source>
        <translation>分割一括</translation>
    </message>
    <message>
        <source>chunked</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <source>streamed</source>
        <translation>ストリーミング</translation>
    </message>
    <message>
        <source>Everything is loaded into one buffer once and kept for every pass.</source>
        <translation>全体を1つのバッファーに一度載せ、すべてのパスで使います。</translation>
    </message>
    <message>
        <source>Everything is loaded once and kept, in several buffers because one may not be so large.</source>
        <translation>全体を一度載せますが、1つのバッファーの上限のため複数に分けます。</translation>
    </message>
    <message>
        <source>A chunk at a time: read, copy, compute, copy back, in turn; again for every pass.</source>
        <translation>チャンクごとに読み込み、コピー、計算、書き戻しを順に行い、パスごとに繰り返します。</translation>
    </message>
    <message>
        <source>In chunks, the next one being read while this one is computed.</source>
        <translation>1つのチャンクを計算する間に次のチャンクを読み込みます。</translation>
    </message>
    <message>
        <source>can run</source>
        <translation>実行可能</translation>
    </message>
    <message>
        <source>the device sleeps</source>
        <translation>デバイスがスリープ中</translation>
    </message>
    <message>
        <source>its memory is unknown</source>
        <translation>メモリが不明</translation>
    </message>
    <message>
        <source>needs all data at once</source>
        <translation>データ全体が一度に必要</translation>
    </message>
    <message>
        <source>more than the usable memory</source>
        <translation>使用可能なメモリを超過</translation>
    </message>
    <message>
        <source>more than one buffer may hold</source>
        <translation>1つのバッファーの上限を超過</translation>
    </message>
    <message>
        <source>more than the host has free</source>
        <translation>ホストの空きメモリを超過</translation>
    </message>
    <message>
        <source>no room beside what must stay</source>
        <translation>常駐データ以外の空きがない</translation>
    </message>
    <message>
        <source>misses the deadline</source>
        <translation>期限に間に合わない</translation>
    </message>
    <message>
        <source>It lists one device.</source>
        <translation>デバイスを1つ報告しています。</translation>
    </message>
    <message>
        <source>It lists several devices.</source>
        <translation>複数のデバイスを報告しています。</translation>
    </message>
    <message>
        <source>Its device shares the memory of the host.</source>
        <translation>デバイスがホストのメモリを共有しています。</translation>
    </message>
    <message>
        <source>It was not asked, because that would wake a sleeping device; daemok probe --wake asks it.</source>
        <translation>スリープ中のデバイスを起こすことになるため確認していません。daemok probe --wakeで確認します。</translation>
    </message>
    <message>
        <source>It answered completely and crashed afterwards; the answer is used.</source>
        <translation>応答を終えた後に異常終了しました。応答は使用します。</translation>
    </message>
    <message>
        <source>It answered completely and did not end afterwards; the answer is used.</source>
        <translation>応答を終えた後に終了しませんでした。応答は使用します。</translation>
    </message>
    <message>
        <source>It answered, and printed text of its own that was left out.</source>
        <translation>応答しましたが、ドライバー自身が出力したテキストは除きました。</translation>
    </message>
    <message>
        <source>Its driver is not installed; without such a card that is as it should be.</source>
        <translation>ドライバーがインストールされていません。該当するカードがなければ正常です。</translation>
    </message>
    <message>
        <source>It is registered, but its library is missing; reinstall the package or remove the .icd file.</source>
        <translation>登録されていますがライブラリがありません。パッケージを再インストールするか、.icdファイルを削除してください。</translation>
    </message>
    <message>
        <source>No OpenCL driver is registered; pocl-opencl-icd runs OpenCL on the processor.</source>
        <translation>登録されたOpenCLドライバーがありません。pocl-opencl-icdを使うとプロセッサーでOpenCLを実行できます。</translation>
    </message>
    <message>
        <source>In the driver&apos;s place lies the CUDA Toolkit&apos;s stub, which only serves linking; install the NVIDIA driver.</source>
        <translation>ドライバーの場所にリンク用のCUDA Toolkitのスタブがあります。NVIDIAドライバーをインストールしてください。</translation>
    </message>
    <message>
        <source>The driver is there and says that there is no device.</source>
        <translation>ドライバーはありますが、デバイスがないと応答しています。</translation>
    </message>
    <message>
        <source>The driver answers and lists no device.</source>
        <translation>ドライバーは応答しますが、デバイスを報告しません。</translation>
    </message>
    <message>
        <source>The driver answers and offers no platform.</source>
        <translation>ドライバーは応答しますが、プラットフォームを提供しません。</translation>
    </message>
    <message>
        <source>It crashed while it was loaded; the other drivers were asked without it.</source>
        <translation>読み込み中に異常終了しました。ほかのドライバーはこれを除いて確認しました。</translation>
    </message>
    <message>
        <source>It crashed in a call; the other drivers were asked without it.</source>
        <translation>呼び出し中に異常終了しました。ほかのドライバーはこれを除いて確認しました。</translation>
    </message>
    <message>
        <source>It aborted its process; the other drivers were asked without it.</source>
        <translation>プロセスを中断させました。ほかのドライバーはこれを除いて確認しました。</translation>
    </message>
    <message>
        <source>It ended its process before it had answered.</source>
        <translation>応答する前にプロセスを終了しました。</translation>
    </message>
    <message>
        <source>It did not come back from being loaded and was stopped.</source>
        <translation>読み込みから戻らないため停止しました。</translation>
    </message>
    <message>
        <source>It did not come back from a call and was stopped.</source>
        <translation>呼び出しから戻らないため停止しました。</translation>
    </message>
    <message>
        <source>It is older than the measuring kernels need; its memory is known, the lab cannot run.</source>
        <translation>測定カーネルに必要なバージョンより古いものです。メモリは分かりますが、測定テストは実行できません。</translation>
    </message>
    <message>
        <source>Its library and its kernel module differ in version; restart the machine after an update.</source>
        <translation>ライブラリとカーネルモジュールのバージョンが異なります。更新後はマシンを再起動してください。</translation>
    </message>
    <message>
        <source>It refused the measuring kernels; its memory is known, the lab cannot run.</source>
        <translation>測定カーネルを拒否しました。メモリは分かりますが、測定テストは実行できません。</translation>
    </message>
    <message>
        <source>What it wrote cannot be read.</source>
        <translation>ドライバーの出力を読み取れません。</translation>
    </message>
    <message>
        <source>It ended without an answer.</source>
        <translation>応答せずに終了しました。</translation>
    </message>
    <message>
        <source>A call failed.</source>
        <translation>呼び出しが失敗しました。</translation>
    </message>
    <message>
        <source>Its library lacks a function.</source>
        <translation>ライブラリに必要な関数がありません。</translation>
    </message>
    <message>
        <source>This user may not use it; check the rights of its device files.</source>
        <translation>このユーザーには使用権限がありません。デバイスファイルの権限を確認してください。</translation>
    </message>
    <message>
        <source>The program daemok-probe cannot be started; it belongs beside daemok.</source>
        <translation>daemok-probeを起動できません。daemokと同じフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>This daemok-probe was built without it.</source>
        <translation>このdaemok-probeにはその機能が組み込まれていません。</translation>
    </message>
    <message>
        <source>It failed before and its file has not changed since, so it was not asked; daemok probe --again asks it.</source>
        <translation>以前に失敗し、ファイルが変わっていないため確認していません。daemok probe --againで再確認します。</translation>
    </message>
    <message>
        <source>Asking it was cancelled.</source>
        <translation>確認を取り消しました。</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <comment>stage of a driver&apos;s work, call</comment>
        <translation>%1の段階：%2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>コード%1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
</context>
<context>
    <name>DiagramText</name>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Users of the service</source>
        <translation>サービスのユーザー</translation>
    </message>
    <message>
        <source>AI service</source>
        <translation>AIサービス</translation>
    </message>
    <message>
        <source>%1 from the store</source>
        <comment>share of requests</comment>
        <translation>ストアから%1</translation>
    </message>
    <message>
        <source>The AI service, which asks every store</source>
        <translation>すべてのストアに問い合わせるAIサービス</translation>
    </message>
    <message>
        <source>LLM API</source>
        <translation>LLM API</translation>
    </message>
    <message>
        <source>%1 tokens/min</source>
        <translation>毎分%1トークン</translation>
    </message>
    <message>
        <source>LLM API: %1</source>
        <translation>LLM API：%1</translation>
    </message>
    <message>
        <source>existing database</source>
        <translation>既存データベース</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of the data</source>
        <translation>
            <numerusform>データのレプリカ%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>planned with stand-in facts</source>
        <translation>代替データで計画</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two figures</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>Store %1: %2, %n node(s)</source>
        <translation>
            <numerusform>ストア%1：%2、ノード%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>for: %1</source>
        <comment>why a node is there</comment>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>CPU %1 busy</source>
        <translation>CPU使用率%1</translation>
    </message>
    <message>
        <source>%1 %2 full</source>
        <comment>constraint, share of what is usable</comment>
        <translation>%1 %2充填</translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>number of nodes</comment>
        <translation>×%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %n node(s), %3</source>
        <translation>
            <numerusform>%1（%2）：ノード%n台、%3</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1 busy at peak</source>
        <translation>ピーク時のCPU使用率%1</translation>
    </message>
    <message>
        <source>Why not fewer: %1</source>
        <translation>これ以上減らせない理由：%1</translation>
    </message>
    <message>
        <source>Managed capacity</source>
        <translation>マネージド容量</translation>
    </message>
    <message>
        <source>%1: bought as request units</source>
        <translation>%1：リクエストユニットで購入</translation>
    </message>
    <message>
        <source>Bought as request units; the provider runs the nodes.</source>
        <translation>リクエストユニットで購入し、ノードはプロバイダーが運用します。</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>毎秒%1リクエスト</translation>
    </message>
    <message>
        <source>%1 calls/s</source>
        <translation>毎秒%1呼び出し</translation>
    </message>
    <message>
        <source>%1 look-ups/s</source>
        <translation>毎秒%1参照</translation>
    </message>
    <message>
        <source>%1 inserts/s</source>
        <translation>毎秒%1挿入</translation>
    </message>
    <message>
        <source>%1 lists/s</source>
        <translation>毎秒%1一覧</translation>
    </message>
    <message>
        <source>%1 text searches/s</source>
        <translation>毎秒%1全文検索</translation>
    </message>
    <message>
        <source>%1 vector searches/s</source>
        <translation>毎秒%1ベクトル検索</translation>
    </message>
    <message>
        <source>%1 statistics/s</source>
        <translation>毎秒%1集計</translation>
    </message>
    <message>
        <source>%1 others/s</source>
        <translation>毎秒%1その他</translation>
    </message>
    <message>
        <source>feeds</source>
        <translation>データ供給</translation>
    </message>
    <message>
        <source>feeds %1/s</source>
        <translation>毎秒%1供給</translation>
    </message>
    <message>
        <source>□ = %1</source>
        <comment>a square is so many nodes</comment>
        <translation>□ = %1台</translation>
    </message>
    <message>
        <source>Square: a node · frame: a zone · fill: its fullest resource at peak</source>
        <translation>四角：ノード · 枠：ゾーン · 塗り：ピーク時に最も埋まる資源</translation>
    </message>
    <message>
        <source>Square: a node · fill: its fullest resource at peak</source>
        <translation>四角：ノード · 塗り：ピーク時に最も埋まる資源</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n node(s)</source>
        <translation>
            <numerusform>%1（ノード%n台）</numerusform>
        </translation>
    </message>
    <message>
        <source>Topology: the service asks %1.</source>
        <translation>構成図：サービスが問い合わせるストアは%1です。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file %1 does not exist; name an existing file.</source>
        <translation>ファイル%1は存在しません。存在するファイルを指定してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2); check its permissions.</source>
        <translation>ファイル%1を読み取れません（%2）。権限を確認してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written (%2); nothing was changed.</source>
        <translation>ファイル%1に書き込めません（%2）。何も変更されていません。</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are allowed.</source>
        <translation>ファイルは%1バイトです。上限は%2バイトです。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as UTF-8.</source>
        <translation>ファイルがUTF-8のテキストではありません。UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>The YAML cannot be read: %1; correct it at this place.</source>
        <translation>YAMLを読み取れません：%1。この位置を修正してください。</translation>
    </message>
    <message>
        <source>The YAML is nested too deeply; at most %1 levels are allowed.</source>
        <translation>YAMLの入れ子が深すぎます。上限は%1段です。</translation>
    </message>
    <message>
        <source>YAML anchors and aliases are not allowed; write the values out.</source>
        <translation>YAMLのアンカーとエイリアスは使えません。値を直接書いてください。</translation>
    </message>
    <message>
        <source>The key “%1” is not known.</source>
        <translation>不明なキーです：「%1」。</translation>
    </message>
    <message>
        <source>The key “%1” is not known; did you mean “%2”?</source>
        <translation>不明なキーです：「%1」。「%2」ではありませんか。</translation>
    </message>
    <message>
        <source>The key “%1” stands twice; keep one of them.</source>
        <translation>キー「%1」が2回現れます。1つだけ残してください。</translation>
    </message>
    <message>
        <source>The key “%1” is missing; it must be given.</source>
        <translation>キー「%1」がありません。必須です。</translation>
    </message>
    <message>
        <source>“%1” has the wrong form; expected: %2.</source>
        <translation>「%1」の形式が違います。必要な形式：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a number: %2; write digits with an optional decimal point.</source>
        <translation>「%1」は数値ではありません：%2。数字と必要に応じて小数点で書いてください。</translation>
    </message>
    <message>
        <source>“%1” is %2; allowed: %3.</source>
        <translation>「%1」は%2です。許容範囲：%3。</translation>
    </message>
    <message>
        <source>“%1” is “%2”; allowed: %3.</source>
        <translation>「%1」は「%2」です。使える値：%3。</translation>
    </message>
    <message>
        <source>“%1” has the unit %2; expected: %3.</source>
        <translation>「%1」の単位は%2です。必要な単位：%3。</translation>
    </message>
    <message>
        <source>The schema is “%1”; expected: “%2”.</source>
        <translation>スキーマが「%1」です。必要なスキーマ：「%2」。</translation>
    </message>
    <message>
        <source>The file was written by a newer version (schema “%1”); this one reads up to “%2”.</source>
        <translation>より新しいバージョンのファイルです（スキーマ「%1」）。このバージョンが読めるのは「%2」までです。</translation>
    </message>
    <message>
        <source>The file is cut off: its end marker is missing; restore it from a copy.</source>
        <translation>ファイルが途中で切れています。終端の印がありません。コピーから復元してください。</translation>
    </message>
    <message>
        <source>“%1” names “%2”, which is not known.</source>
        <translation>「%1」が示す「%2」は不明です。</translation>
    </message>
    <message>
        <source>“%1” names “%2”, which is not known; did you mean “%3”?</source>
        <translation>「%1」が示す「%2」は不明です。「%3」ではありませんか。</translation>
    </message>
    <message>
        <source>The row has %1 columns; expected: %2.</source>
        <translation>行の列数は%1です。必要な列数：%2。</translation>
    </message>
    <message>
        <source>“%1” is listed twice; keep one of them.</source>
        <translation>「%1」が2回現れます。1つだけ残してください。</translation>
    </message>
    <message>
        <source>“%1” contradicts: %2.</source>
        <translation>「%1」が矛盾しています：%2。</translation>
    </message>
    <message>
        <source>The plan has no figure “%1”; name one by its JSON pointer into plan --json.</source>
        <translation>プランに数値「%1」がありません。plan --jsonの出力のJSONポインターで指定してください。</translation>
    </message>
    <message>
        <source>The project has no scenario “%1”.</source>
        <translation>プロジェクトにシナリオ「%1」がありません。</translation>
    </message>
    <message>
        <source>There is no preset “%1”; allowed: %2.</source>
        <translation>プリセット「%1」はありません。使える値：%2。</translation>
    </message>
    <message>
        <source>“%1” is not built yet.</source>
        <translation>「%1」はまだありません。</translation>
    </message>
    <message>
        <source>The %1 file is cut off: it ends in the middle of its data; copy it again.</source>
        <translation>%1ファイルが途中で切れています。データの途中で終わっています。コピーし直してください。</translation>
    </message>
    <message>
        <source>The %1 file is damaged and cannot be decompressed; copy it again.</source>
        <translation>%1ファイルが破損しており展開できません。コピーし直してください。</translation>
    </message>
    <message>
        <source>The file is no call log: %1. Allowed: CSV or TSV, JSON lines, one key a line, 4-byte keys (.i32be); plain, gzip, xz or zstd.</source>
        <translation>呼び出しログではありません：%1。使える形式：CSVまたはTSV、JSON行、1行に1キー、4バイトキー（.i32be）。無圧縮、gzip、xz、zstd。</translation>
    </message>
    <message>
        <source>The log has nothing to count: no record, or neither a time nor a key.</source>
        <translation>ログに数えるものがありません。レコードがないか、時刻もキーもありません。</translation>
    </message>
    <message>
        <source>There is no column “%1”; there are: %2.</source>
        <translation>列「%1」がありません。ある列：%2。</translation>
    </message>
    <message>
        <source>There is no column “%1”; did you mean “%2”? There are: %3.</source>
        <translation>列「%1」がありません。「%2」ではありませんか。ある列：%3。</translation>
    </message>
    <message>
        <source>The column “%1” cannot be the %2: it holds “%3”.</source>
        <translation>列「%1」は%2にできません。入っている値：「%3」。</translation>
    </message>
    <message>
        <source>%1 of %2 lines cannot be used, more than one in a hundred; the first: %3.</source>
        <translation>%2行のうち%1行が使えず、100分の1を超えています。最初のもの：%3。</translation>
    </message>
    <message>
        <source>“%1” does not say how the log was sampled; allowed: call:SHARE or key:SHARE with a share above 0 and up to 1.</source>
        <translation>「%1」ではログの抽出方法が分かりません。使える値：call:比率またはkey:比率、比率は0より大きく1以下。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>取り消しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <comment>file, line, what is wrong</comment>
        <translation>%1:%2: %3</translation>
    </message>
    <message>
        <source>%1:%2:%3: %4</source>
        <comment>file, line, column, what is wrong</comment>
        <translation>%1:%2:%3: %4</translation>
    </message>
</context>
<context>
    <name>ExplainReport</name>
    <message>
        <source>Why not fewer: %1 needs %2; one node less carries %3.</source>
        <translation>これ以上減らせない理由：%1に%2が必要ですが、1台減らすと%3しか担えません。</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, row</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>row, its mark</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1G</source>
        <translation>%1G</translation>
    </message>
    <message>
        <source>%1T</source>
        <translation>%1T</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
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
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>月額%1</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>currency symbol, scaled amount</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>接続%1本</translation>
    </message>
    <message>
        <source>%1 vCPU</source>
        <translation>%1 vCPU</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1コア</translation>
    </message>
    <message>
        <source>%1 IOPS</source>
        <translation>%1 IOPS</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Gbit/s</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>タスク%1個</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>GPU %1基</translation>
    </message>
    <message>
        <source>%1 reads</source>
        <translation>読み取り%1回</translation>
    </message>
    <message>
        <source>%1 per GiB</source>
        <translation>1 GiBあたり%1</translation>
    </message>
    <message>
        <source>%1 h a day</source>
        <translation>1日%1時間</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>毎秒%1トークン</translation>
    </message>
    <message>
        <source>%1 tokens/min</source>
        <translation>毎分%1トークン</translation>
    </message>
    <message>
        <source>%1 server hours</source>
        <translation>%1サーバー時間</translation>
    </message>
    <message>
        <source>%1 unit hours</source>
        <translation>%1ユニット時間</translation>
    </message>
    <message>
        <source>%1 GB for a month</source>
        <translation>月%1 GB</translation>
    </message>
    <message>
        <source>%1 GiB for a month</source>
        <translation>月%1 GiB</translation>
    </message>
    <message>
        <source>%1 IOPS for a month</source>
        <translation>月%1 IOPS</translation>
    </message>
    <message>
        <source>%1 MB/s for a month</source>
        <translation>月%1 MB/s</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1か月</translation>
    </message>
    <message>
        <source>%1 servers</source>
        <translation>サーバー%1台</translation>
    </message>
    <message>
        <source>%1 shards</source>
        <translation>シャード%1個</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>パーティション%1個</translation>
    </message>
    <message>
        <source>%1 queries</source>
        <translation>クエリ%1件</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>ワーカー%1個</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>レプリカ%1個</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1ゾーン</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>グループ%1個</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1トークン</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>%1 dimensions</source>
        <translation>%1次元</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>毎秒%1</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>毎分%1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>1日%1</translation>
    </message>
    <message>
        <source>%1 operations/s</source>
        <translation>毎秒%1操作</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>呼び出し%1件</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>%1 units/s</source>
        <translation>毎秒%1ユニット</translation>
    </message>
    <message>
        <source>%1 upgrade</source>
        <translation>アップグレード%1件</translation>
    </message>
    <message>
        <source>%1 read units</source>
        <translation>%1読み取りユニット</translation>
    </message>
    <message>
        <source>%1 write units</source>
        <translation>%1書き込みユニット</translation>
    </message>
    <message>
        <source>%1 RU/s</source>
        <translation>%1 RU/s</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1か月</translation>
    </message>
    <message>
        <source>%1 disks</source>
        <translation>ディスク%1台</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>1時間あたり%1</translation>
    </message>
    <message>
        <source>%1 for a million</source>
        <translation>100万件あたり%1</translation>
    </message>
    <message>
        <source>%1 for a GB</source>
        <translation>1 GBあたり%1</translation>
    </message>
    <message>
        <source>%1 for a GB and month</source>
        <translation>1 GB・月あたり%1</translation>
    </message>
    <message>
        <source>%1 for a GiB and month</source>
        <translation>1 GiB・月あたり%1</translation>
    </message>
    <message>
        <source>%1 for an IOPS and month</source>
        <translation>1 IOPS・月あたり%1</translation>
    </message>
    <message>
        <source>%1 for a MB/s and month</source>
        <translation>1 MB/s・月あたり%1</translation>
    </message>
    <message>
        <source>%1 for a server hour</source>
        <translation>サーバー1時間あたり%1</translation>
    </message>
    <message>
        <source>%1 for a unit hour</source>
        <translation>ユニット1時間あたり%1</translation>
    </message>
    <message>
        <source>%1 for the upgrade</source>
        <translation>アップグレードに%1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>年%1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>ノード%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一回</translation>
    </message>
</context>
<context>
    <name>LayoutRows</name>
    <message>
        <source>Store, role and limit</source>
        <translation>ストア、役割、制約</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要量</translation>
    </message>
    <message>
        <source>One node carries</source>
        <translation>ノード1台が担う量</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of the data</source>
        <translation>
            <numerusform>データのレプリカ%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>fed from %1</source>
        <translation>%1から供給</translation>
    </message>
    <message>
        <source>planned with stand-in facts</source>
        <translation>代替データで計画</translation>
    </message>
    <message>
        <source>%1 · %2 vCPU · %3</source>
        <comment>server type, cores, memory</comment>
        <translation>%1 · %2 vCPU · %3</translation>
    </message>
    <message>
        <source>CPU %1 busy</source>
        <translation>CPU使用率%1</translation>
    </message>
    <message>
        <source>limit: %1</source>
        <comment>constraint</comment>
        <translation>制約：%1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two figures</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>managed %1</source>
        <translation>マネージド%1</translation>
    </message>
    <message>
        <source>Managed capacity</source>
        <translation>マネージド容量</translation>
    </message>
    <message>
        <source>Bought as request units; the provider runs the nodes.</source>
        <translation>リクエストユニットで購入し、ノードはプロバイダーが運用します。</translation>
    </message>
    <message>
        <source>binds</source>
        <translation>決定要因</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>address, how it was read</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, date</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Layout, and why it lost</source>
        <translation>構成と選ばれなかった理由</translation>
    </message>
    <message>
        <source>Cost / month</source>
        <translation>月額費用</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>p99 / goal</source>
        <translation>p99／目標</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Why it is not the answer</source>
        <translation>選ばれない理由</translation>
    </message>
    <message>
        <source>Server types</source>
        <translation>サーバータイプ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of choice, its products</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: p99 %2, goal %3</source>
        <comment>operation, its p99</comment>
        <translation>%1：p99 %2、目標%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no value</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1、一回</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>LedgerFigure</name>
    <message>
        <source>Ledger: nodes that each limit asks for</source>
        <translation>算定内訳：制約ごとに必要なノード数</translation>
    </message>
    <message>
        <source>The ledger appears here when a layout is found.</source>
        <translation>構成が見つかると、算定内訳がここに表示されます。</translation>
    </message>
    <message>
        <source>Role and limit</source>
        <translation>役割と制約</translation>
    </message>
    <message>
        <source>Nodes it asks for</source>
        <translation>必要なノード数</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要量</translation>
    </message>
    <message>
        <source>One node carries</source>
        <translation>ノード1台が担う量</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>binds</source>
        <translation>決定要因</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>product, its word for the role, server type</comment>
        <translation>%1、%2 · %3</translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>number of nodes</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Managed capacity</source>
        <translation>マネージド容量</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s), each with the limit that decides its nodes.</source>
        <translation>
            <numerusform>%n個の役割と、それぞれのノード数を決める制約です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarginalFigure</name>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n node(s)</source>
        <translation>
            <numerusform>%1：ノードは最低%n台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n node(s) reach %2, the goal is %3</source>
        <translation>
            <numerusform>%1：ノード%n台では%2、目標は%3です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n node(s) reach %2, too close to the goal of %3</source>
        <translation>
            <numerusform>%1：ノード%n台では%2、目標%3に近すぎます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 needed, %n node(s) carry %3</source>
        <translation>
            <numerusform>%1：必要量%2、ノード%n台が担う量%3</numerusform>
        </translation>
    </message>
    <message>
        <source>What the next node of each role costs and buys</source>
        <translation>役割ごとにノードを1台増やす費用と効果</translation>
    </message>
    <message>
        <source>No role of this layout grows node by node.</source>
        <translation>この構成にはノード単位で増える役割がありません。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Next node, a month</source>
        <translation>次のノード、月額</translation>
    </message>
    <message>
        <source>Load (now %1)</source>
        <translation>負荷（現在%1）</translation>
    </message>
    <message>
        <source>Not fewer for</source>
        <translation>減らせない制約</translation>
    </message>
    <message>
        <source>p99 then</source>
        <translation>追加後のp99</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n at a time</source>
        <translation>
            <numerusform>%1、一度に%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>fixed number</source>
        <translation>固定台数</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>more load</source>
        <translation>負荷増</translation>
    </message>
    <message>
        <source>Why not fewer: %1</source>
        <translation>これ以上減らせない理由：%1</translation>
    </message>
    <message>
        <source>p99 of the tightest operation: %1</source>
        <translation>最も厳しい操作のp99：%1</translation>
    </message>
    <message numerus="yes">
        <source>One more node of %n role(s) lets the layout carry more load.</source>
        <translation>
            <numerusform>ノードを1台増やすと構成の担う負荷が増える役割は%n個です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>“%1” is not a number; write digits, for example %2.</source>
        <translation>「%1」は数値ではありません。数字で書いてください。例：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a unit known here; leave it out or write %2.</source>
        <translation>「%1」はここで使える単位ではありません。単位を省くか、次を使ってください：%2。</translation>
    </message>
    <message>
        <source>k or M</source>
        <translation>kまたはM</translation>
    </message>
    <message>
        <source>A whole number is needed; allowed: %1.</source>
        <translation>整数が必要です。許容範囲：%1。</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>range and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, or “unlimited”</source>
        <translation>%1、または「無制限」</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>許容範囲：%1。</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公表</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Measured at the client&apos;s service or on its machines.</source>
        <translation>顧客のサービスまたはマシンで測定した値です。</translation>
    </message>
    <message>
        <source>Published by the maker or in a named source.</source>
        <translation>メーカーまたは明示された出典が公表した値です。</translation>
    </message>
    <message>
        <source>The client&apos;s estimate.</source>
        <translation>顧客が見積もった値です。</translation>
    </message>
    <message>
        <source>Nobody has answered this yet: the preset&apos;s value is used.</source>
        <translation>まだ誰も回答していないため、プリセットの値を使います。</translation>
    </message>
    <message>
        <source>Assumed, with a stated reason; no source gives it.</source>
        <translation>出典がないため、理由を明記して仮定した値です。</translation>
    </message>
    <message>
        <source>read at the source</source>
        <translation>原典で確認</translation>
    </message>
    <message>
        <source>read in an excerpt of the source</source>
        <translation>原典の抜粋で確認</translation>
    </message>
    <message>
        <source>read in a copy of the source</source>
        <translation>原典の写しで確認</translation>
    </message>
    <message>
        <source>derived from sourced figures</source>
        <translation>出典のある数値から算出</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>日付不明</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>Alternatives</source>
        <translation>代替案</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>案</translation>
    </message>
    <message>
        <source>results in</source>
        <translation>結果ストア</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>why it lost</source>
        <translation>選ばれなかった理由</translation>
    </message>
    <message>
        <source>%1 ×: %2</source>
        <comment>how many, why</comment>
        <translation>%1件：%2</translation>
    </message>
    <message>
        <source>Rejected, by product (server types and purposes; the nearest miss)</source>
        <translation>製品別の不採用（サーバータイプと用途、最も惜しいもの）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一回</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>月額費用</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Paid once</source>
        <translation>一回限りの費用</translation>
    </message>
    <message>
        <source>36 months: %1. 60 months: %2. Infrastructure only; LLM tokens stand apart.</source>
        <translation>36か月：%1。60か月：%2。インフラのみで、LLMのトークン費用は別です。</translation>
    </message>
    <message>
        <source>Does not apply: %1.</source>
        <translation>該当なし：%1。</translation>
    </message>
    <message>
        <source>LLM API</source>
        <translation>LLM API</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>モデル未指定</translation>
    </message>
    <message>
        <source>%1: %2 a month without reuse, %3 with reuse.</source>
        <translation>%1：再利用なしで月額%2、再利用ありで月額%3。</translation>
    </message>
    <message>
        <source>%1: not priced.</source>
        <translation>%1：価格なし。</translation>
    </message>
    <message>
        <source>limit not known</source>
        <translation>上限不明</translation>
    </message>
    <message>
        <source>met</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未達</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>上限%1</translation>
    </message>
    <message>
        <source>Stores and nodes</source>
        <translation>ストアとノード</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>レプリカ%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>fed from %1</source>
        <translation>%1から供給</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>使用率%1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, kind of nodes</comment>
        <translation>%2 × %1</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1 a node</source>
        <translation>ノードあたり%1</translation>
    </message>
    <message>
        <source>binds (%1)</source>
        <translation>決定要因（%1）</translation>
    </message>
    <message>
        <source>? Unchecked: %1.</source>
        <translation>? 未確認：%1。</translation>
    </message>
    <message>
        <source>goal (p99)</source>
        <translation>目標（p99）</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>Latency at peak</source>
        <translation>ピーク時のレイテンシー</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%nゾーン</numerusform>
        </translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>%1か月目</translation>
    </message>
    <message>
        <source>Load in the busiest minute</source>
        <translation>最も混雑する1分の負荷</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a rate</comment>
        <translation>毎秒%1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>LLM calls</source>
        <translation>LLM呼び出し</translation>
    </message>
    <message>
        <source>LLM calls in flight</source>
        <translation>同時進行のLLM呼び出し</translation>
    </message>
    <message>
        <source>LLM tokens a minute</source>
        <translation>毎分のLLMトークン</translation>
    </message>
    <message>
        <source>Answered from the store</source>
        <translation>ストアからの回答</translation>
    </message>
    <message>
        <source>Store connections</source>
        <translation>ストアへの接続</translation>
    </message>
    <message>
        <source>Stored items</source>
        <translation>保存件数</translation>
    </message>
    <message>
        <source>Stored bytes</source>
        <translation>保存容量</translation>
    </message>
    <message>
        <source>Before you rely on it</source>
        <translation>信頼する前に確認すること</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) come from the preset and nobody has confirmed them: %1%2.</source>
        <translation>
            <numerusform>プリセットのままで誰も確認していない回答が%n件あります：%1%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue %1. Every figure: daemok explain %2 /recommended/roles/0/count</source>
        <translation>カタログ%1。各数値の説明：daemok explain %2 /recommended/roles/0/count</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Some lines have no price: the sum is not complete.</source>
        <translation>一部の項目に価格がなく、合計は完全ではありません。</translation>
    </message>
    <message>
        <source>Nothing has a price: ranked by servers, cores, memory and disk.</source>
        <translation>価格がまったくないため、サーバー、コア、メモリ、ディスクで順位を付けました。</translation>
    </message>
    <message>
        <source>Some prices are in another currency and no dated rate converts them.</source>
        <translation>一部の価格が別の通貨で、日付のある換算レートがありません。</translation>
    </message>
    <message>
        <source>The existing database is too small for its load today or with what is added.</source>
        <translation>既存データベースが現在の負荷または追加される負荷に対して小さすぎます。</translation>
    </message>
    <message>
        <source>It stops fitting before the end of the horizon.</source>
        <translation>計画期間の終わりより前に収まらなくなります。</translation>
    </message>
    <message>
        <source>No latency goal is set: sized by utilisation alone.</source>
        <translation>レイテンシー目標がないため、使用率だけで算定しました。</translation>
    </message>
    <message>
        <source>Planned with another product&apos;s facts.</source>
        <translation>別の製品のデータで計画しました。</translation>
    </message>
    <message>
        <source>Its results store is made for something else: it ranks behind the others.</source>
        <translation>結果ストアの製品は本来の用途が異なるため、ほかの案より後ろに置かれます。</translation>
    </message>
    <message>
        <source>Planned with the vendors&apos; best-case rates.</source>
        <translation>ベンダーの最良条件の性能で計画しました。</translation>
    </message>
    <message>
        <source>Some limits could not be checked: a fact is missing.</source>
        <translation>データがないため、一部の制約を確認できませんでした。</translation>
    </message>
    <message>
        <source>Its copies are busy at the same moments: waiting for one means waiting for all.</source>
        <translation>レプリカが同じ瞬間に混雑します。1つを待つことは全部を待つことになります。</translation>
    </message>
    <message>
        <source>A little more load makes it much slower.</source>
        <translation>負荷が少し増えるだけで大幅に遅くなります。</translation>
    </message>
    <message>
        <source>After the stated failure the goal is missed.</source>
        <translation>指定した障害の後は目標に届きません。</translation>
    </message>
    <message>
        <source>Its times vary widely.</source>
        <translation>所要時間のばらつきが大きいです。</translation>
    </message>
    <message>
        <source>Every query asks every node and waits for the slowest.</source>
        <translation>すべてのクエリが全ノードに問い合わせ、最も遅いノードを待ちます。</translation>
    </message>
    <message>
        <source>It fits with a goal of %1.</source>
        <translation>目標を%1にすれば収まります。</translation>
    </message>
    <message>
        <source>It fits when every goal is relaxed by %1.</source>
        <translation>すべての目標を%1緩めれば収まります。</translation>
    </message>
    <message>
        <source>It fits when it need not survive a failure.</source>
        <translation>障害に耐えなくてよければ収まります。</translation>
    </message>
    <message>
        <source>It needs larger servers than those in the catalogue and the table of own servers.</source>
        <translation>カタログと自社サーバー表にあるものより大きいサーバーが必要です。</translation>
    </message>
    <message>
        <source>It needs a region, or own servers, that the catalogue knows.</source>
        <translation>カタログにあるリージョンまたは自社サーバーが必要です。</translation>
    </message>
    <message>
        <source>It fits with %1 zones.</source>
        <translation>%1ゾーンあれば収まります。</translation>
    </message>
    <message>
        <source>It needs another region, or a larger server in the table of own servers.</source>
        <translation>別のリージョン、または自社サーバー表のより大きいサーバーが必要です。</translation>
    </message>
    <message>
        <source>It fits when data may leave.</source>
        <translation>データを外部に出せれば収まります。</translation>
    </message>
    <message>
        <source>It needs prices in the price book.</source>
        <translation>価格表に価格が必要です。</translation>
    </message>
    <message>
        <source>It fits when more products are allowed.</source>
        <translation>より多くの製品を許可すれば収まります。</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>毎分のリクエスト</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>毎分のトークン</translation>
    </message>
    <message>
        <source>Calls at the same time</source>
        <translation>同時呼び出し</translation>
    </message>
    <message>
        <source>ask for a quota of %1</source>
        <translation>上限を%1に引き上げるよう依頼</translation>
    </message>
    <message>
        <source>reuse %1 of the requests</source>
        <translation>リクエストの%1を再利用</translation>
    </message>
    <message>
        <source>shift some calls to batch</source>
        <translation>一部の呼び出しをバッチに移す</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory for the disk</source>
        <translation>ディスク用メモリ</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>ディスク容量</translation>
    </message>
    <message>
        <source>Data per node</source>
        <translation>ノードあたりのデータ</translation>
    </message>
    <message>
        <source>Disk operations</source>
        <translation>ディスクIOPS</translation>
    </message>
    <message>
        <source>Disk throughput</source>
        <translation>ディスクスループット</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Query ceiling</source>
        <translation>クエリの上限</translation>
    </message>
    <message>
        <source>High availability</source>
        <translation>高可用性</translation>
    </message>
    <message>
        <source>Surviving a failure</source>
        <translation>障害への備え</translation>
    </message>
    <message>
        <source>Latency goal</source>
        <translation>レイテンシー目標</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>切り上げ</translation>
    </message>
    <message>
        <source>Request units</source>
        <translation>リクエストユニット</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Client connections against what one node takes.</source>
        <translation>クライアント接続数と、ノード1台が受け付ける接続数の比較です。</translation>
    </message>
    <message>
        <source>CPU work of the busiest minute against the share of a node that may be busy.</source>
        <translation>最も混雑する1分のCPU処理量と、ノードに許される使用率の比較です。</translation>
    </message>
    <message>
        <source>Resident data, working set and vectors against the memory a node leaves for them.</source>
        <translation>常駐データ、ワーキングセット、ベクトルと、ノードがそのために残すメモリの比較です。</translation>
    </message>
    <message>
        <source>Disk data against the most that a node&apos;s memory may carry.</source>
        <translation>ディスク上のデータと、ノードのメモリで担える最大量の比較です。</translation>
    </message>
    <message>
        <source>Stored bytes against the most that the maker advises for one node.</source>
        <translation>保存容量と、メーカーがノード1台に推奨する最大量の比較です。</translation>
    </message>
    <message>
        <source>Stored bytes with copies, indexes and compression against the part of a disk that may be filled.</source>
        <translation>レプリカ、インデックス、圧縮を反映した保存容量と、使ってよいディスク割合の比較です。</translation>
    </message>
    <message>
        <source>Disk reads and writes a second against what a node&apos;s disks carry.</source>
        <translation>毎秒のディスク読み書きと、ノードのディスクが担う量の比較です。</translation>
    </message>
    <message>
        <source>Bytes to and from disk a second against what a node&apos;s disks carry.</source>
        <translation>毎秒のディスク入出力バイトと、ノードのディスクが担う量の比較です。</translation>
    </message>
    <message>
        <source>Traffic of clients and copies against a node&apos;s network.</source>
        <translation>クライアントとレプリケーションの通信量を、ノードのネットワークと比較したものです。</translation>
    </message>
    <message>
        <source>Shards or partitions against what one node should hold.</source>
        <translation>シャードまたはパーティションの数と、ノード1台に適した数の比較です。</translation>
    </message>
    <message>
        <source>Selects a second against the planning ceiling of one node.</source>
        <translation>毎秒のSELECT数と、ノード1台の計画上限の比較です。</translation>
    </message>
    <message>
        <source>The least nodes with which the product is highly available.</source>
        <translation>製品が高可用性を備える最小のノード数です。</translation>
    </message>
    <message>
        <source>Nodes needed so that the stated failure at peak leaves enough.</source>
        <translation>ピーク時に指定した障害が起きても足りるために必要なノード数です。</translation>
    </message>
    <message>
        <source>The fewest nodes with which the goal is met, the other roles as recommended.</source>
        <translation>ほかの役割を推奨どおりにしたとき、目標を達成する最小のノード数です。</translation>
    </message>
    <message>
        <source>Whole groups, equal zones and odd quorums round the count up.</source>
        <translation>グループ単位、ゾーン均等、奇数クォーラムに合わせてノード数を切り上げます。</translation>
    </message>
    <message>
        <source>Request units of the busiest minute.</source>
        <translation>最も混雑する1分のリクエストユニットです。</translation>
    </message>
    <message>
        <source>Partitions by request units and by stored bytes.</source>
        <translation>リクエストユニットと保存容量によるパーティション数です。</translation>
    </message>
    <message>
        <source>the network rate of this server is not known</source>
        <translation>このサーバーのネットワーク速度が不明です</translation>
    </message>
    <message>
        <source>the operations of the local disk are not known</source>
        <translation>ローカルディスクのIOPSが不明です</translation>
    </message>
    <message>
        <source>the throughput of the local disk is not known</source>
        <translation>ローカルディスクのスループットが不明です</translation>
    </message>
    <message>
        <source>the operations of this volume are not known</source>
        <translation>このボリュームのIOPSが不明です</translation>
    </message>
    <message>
        <source>the throughput of this volume is not known</source>
        <translation>このボリュームのスループットが不明です</translation>
    </message>
    <message>
        <source>no disk</source>
        <translation>ディスクなし</translation>
    </message>
    <message>
        <source>local NVMe</source>
        <translation>ローカルNVMe</translation>
    </message>
    <message>
        <source>network volume</source>
        <translation>ネットワークボリューム</translation>
    </message>
    <message>
        <source>own disks</source>
        <translation>自社ディスク</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>size and kind of disk: 800 GiB gp3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>records</source>
        <translation>リクエスト記録</translation>
    </message>
    <message>
        <source>search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>analytics</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>corpus</source>
        <translation>コーパス</translation>
    </message>
    <message>
        <source>existing service</source>
        <translation>既存サービス</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>list</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>vector search</source>
        <translation>ベクトル検索</translation>
    </message>
    <message>
        <source>priced</source>
        <translation>価格あり</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Managed storage</source>
        <translation>マネージドストレージ</translation>
    </message>
    <message>
        <source>Object storage</source>
        <translation>オブジェクトストレージ</translation>
    </message>
    <message>
        <source>Traffic between zones</source>
        <translation>ゾーン間通信</translation>
    </message>
    <message>
        <source>Traffic to the internet</source>
        <translation>インターネットへの送信</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>運用要員</translation>
    </message>
    <message>
        <source>Power and rack</source>
        <translation>電力とラック</translation>
    </message>
    <message>
        <source>Second site</source>
        <translation>第2拠点</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨案</translation>
    </message>
    <message>
        <source>Lean</source>
        <translation>節約案</translation>
    </message>
    <message>
        <source>Resilient</source>
        <translation>強化案</translation>
    </message>
    <message>
        <source>Fewest nodes</source>
        <translation>最少ノード案</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>初期案</translation>
    </message>
    <message>
        <source>One store</source>
        <translation>単一ストア案</translation>
    </message>
    <message>
        <source>All in the existing database</source>
        <translation>既存DB統合案</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>別の製品</translation>
    </message>
    <message>
        <source>The least cost that meets every goal.</source>
        <translation>すべての目標を達成する最低費用です。</translation>
    </message>
    <message>
        <source>The same without room for a failure.</source>
        <translation>同じ構成から障害への余裕を除いたものです。</translation>
    </message>
    <message>
        <source>Survives one level more than asked.</source>
        <translation>要求より一段階大きい障害に耐えます。</translation>
    </message>
    <message>
        <source>The fewest nodes to run, whatever they cost.</source>
        <translation>費用にかかわらず、運用するノードが最も少ない案です。</translation>
    </message>
    <message>
        <source>Enough for the first month, before the service grows.</source>
        <translation>サービスが成長する前、最初の月に足りる構成です。</translation>
    </message>
    <message>
        <source>Everything in one new store, where one product can do it all.</source>
        <translation>1つの製品ですべて行える場合に、新しいストア1つにまとめます。</translation>
    </message>
    <message>
        <source>No new store: everything in the relational database that is there.</source>
        <translation>新しいストアを設けず、今ある関係データベースにすべて置きます。</translation>
    </message>
    <message>
        <source>The best layout with another product for the results.</source>
        <translation>結果ストアに別の製品を使う場合の最良の構成です。</translation>
    </message>
</context>
<context>
    <name>ProductText</name>
    <message>
        <source>session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>ingest</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Session nodes</source>
        <translation>セッションノード</translation>
    </message>
    <message>
        <source>Query nodes</source>
        <translation>クエリノード</translation>
    </message>
    <message>
        <source>Data nodes</source>
        <translation>データノード</translation>
    </message>
    <message>
        <source>Coordination nodes</source>
        <translation>調整ノード</translation>
    </message>
    <message>
        <source>Ingest nodes</source>
        <translation>取り込みノード</translation>
    </message>
    <message>
        <source>Log nodes</source>
        <translation>ログノード</translation>
    </message>
    <message>
        <source>Database servers</source>
        <translation>データベースサーバー</translation>
    </message>
    <message>
        <source>Model servers</source>
        <translation>モデルサーバー</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <comment>kinds of work: session, query and data</comment>
        <translation>%1ノード</translation>
    </message>
    <message>
        <source>Receive client sessions; grow with connections and with operations in flight.</source>
        <translation>クライアントのセッションを受け付けます。接続数と処理中の操作数に応じて増えます。</translation>
    </message>
    <message>
        <source>Process queries; grow with the rate of selects and with the data each one reads.</source>
        <translation>クエリを処理します。SELECTの頻度と1回に読むデータ量に応じて増えます。</translation>
    </message>
    <message>
        <source>Hold the data; grow with volume, memory and writes.</source>
        <translation>データを保持します。容量、メモリ、書き込みに応じて増えます。</translation>
    </message>
    <message>
        <source>Keep the cluster&apos;s state; a fixed small number.</source>
        <translation>クラスターの状態を管理します。少数で固定です。</translation>
    </message>
    <message>
        <source>Prepare and accept what is written; grow with inserts.</source>
        <translation>書き込むデータを加工して受け入れます。挿入に応じて増えます。</translation>
    </message>
    <message>
        <source>Carry the log of changes between the other nodes.</source>
        <translation>ほかのノードの間で変更ログを運びます。</translation>
    </message>
    <message>
        <source>The existing service&apos;s relational database.</source>
        <translation>既存サービスの関係データベースです。</translation>
    </message>
    <message>
        <source>Run models locally.</source>
        <translation>モデルをローカルで実行します。</translation>
    </message>
    <message>
        <source>look-up by key</source>
        <translation>キー参照</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>list and filter</source>
        <translation>一覧と絞り込み</translation>
    </message>
    <message>
        <source>full-text search</source>
        <translation>全文検索</translation>
    </message>
    <message>
        <source>vector search</source>
        <translation>ベクトル検索</translation>
    </message>
    <message>
        <source>aggregate</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>提供なし</translation>
    </message>
    <message>
        <source>by reading through the data</source>
        <translation>データを走査</translation>
    </message>
    <message>
        <source>with a secondary index</source>
        <translation>セカンダリインデックスを使用</translation>
    </message>
    <message>
        <source>with an extra node type</source>
        <translation>追加のノードタイプを使用</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>no language analysis</source>
        <translation>言語解析なし</translation>
    </message>
    <message>
        <source>language analysis by a plug-in</source>
        <translation>プラグインで言語解析</translation>
    </message>
    <message>
        <source>language analysis built in</source>
        <translation>言語解析を内蔵</translation>
    </message>
    <message>
        <source>always together with another role</source>
        <translation>常に別の役割と同居</translation>
    </message>
    <message>
        <source>together or apart</source>
        <translation>同居または分離</translation>
    </message>
    <message>
        <source>always apart</source>
        <translation>常に分離</translation>
    </message>
    <message>
        <source>ring: any number of nodes, each item on several of them</source>
        <translation>リング：ノード数は任意、各項目は複数ノードに配置</translation>
    </message>
    <message>
        <source>groups: each with a leader that takes the writes, and its copies</source>
        <translation>グループ：書き込みを担うリーダーとそのレプリカで構成</translation>
    </message>
    <message>
        <source>one primary with standbys: grows only by a bigger machine</source>
        <translation>プライマリ1台とスタンバイ：より大きいマシンでのみ拡張</translation>
    </message>
    <message>
        <source>planning rates</source>
        <translation>計画用の性能</translation>
    </message>
    <message>
        <source>vendor&apos;s best case</source>
        <translation>ベンダーの最良条件</translation>
    </message>
    <message>
        <source>stored results</source>
        <translation>保存した結果</translation>
    </message>
    <message>
        <source>records of every request</source>
        <translation>全リクエストの記録</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>document corpus</source>
        <translation>文書コーパス</translation>
    </message>
    <message>
        <source>existing database</source>
        <translation>既存データベース</translation>
    </message>
    <message>
        <source>share of CPU busy at peak</source>
        <translation>ピーク時のCPU使用率</translation>
    </message>
    <message>
        <source>share of CPU busy at peak after the stated failure</source>
        <translation>指定した障害後のピーク時CPU使用率</translation>
    </message>
    <message>
        <source>factor for background work such as compaction</source>
        <translation>コンパクションなど背景処理の係数</translation>
    </message>
    <message>
        <source>vCPU that share one queue</source>
        <translation>1つの待ち行列を共有するvCPU</translation>
    </message>
    <message>
        <source>client connections a node takes</source>
        <translation>ノードが受け付けるクライアント接続数</translation>
    </message>
    <message>
        <source>memory a connection holds, MiB</source>
        <translation>1接続が使うメモリ、MiB</translation>
    </message>
    <message>
        <source>share of memory given to the managed heap</source>
        <translation>管理ヒープに割り当てるメモリの割合</translation>
    </message>
    <message>
        <source>cap of the managed heap, GiB</source>
        <translation>管理ヒープの上限、GiB</translation>
    </message>
    <message>
        <source>memory of the operating system and agents, GiB</source>
        <translation>OSとエージェントのメモリ、GiB</translation>
    </message>
    <message>
        <source>share of memory that data may fill</source>
        <translation>データが使ってよいメモリの割合</translation>
    </message>
    <message>
        <source>share of the stored bytes that must be in memory</source>
        <translation>メモリに載せるべき保存容量の割合</translation>
    </message>
    <message>
        <source>bytes in memory for each item beside its value</source>
        <translation>各項目が値のほかにメモリで占めるバイト数</translation>
    </message>
    <message>
        <source>factor on resident bytes for fragmentation</source>
        <translation>断片化による常駐バイトの係数</translation>
    </message>
    <message>
        <source>most disk data for each byte of memory</source>
        <translation>メモリ1バイトあたりの最大ディスクデータ</translation>
    </message>
    <message>
        <source>share of a disk that may be filled</source>
        <translation>使ってよいディスクの割合</translation>
    </message>
    <message>
        <source>factor on stored bytes for index and file system</source>
        <translation>インデックスとファイルシステムによる保存容量の係数</translation>
    </message>
    <message>
        <source>whether stored bytes are compressed</source>
        <translation>保存データの圧縮の有無</translation>
    </message>
    <message>
        <source>extra stored bytes for each secondary index</source>
        <translation>セカンダリインデックス1つあたりの追加保存容量</translation>
    </message>
    <message>
        <source>extra insert work for each secondary index</source>
        <translation>セカンダリインデックス1つあたりの追加挿入処理</translation>
    </message>
    <message>
        <source>extra stored bytes of the full-text index</source>
        <translation>全文インデックスの追加保存容量</translation>
    </message>
    <message>
        <source>extra insert work of the full-text index</source>
        <translation>全文インデックスの追加挿入処理</translation>
    </message>
    <message>
        <source>most data for one node, GiB</source>
        <translation>ノード1台の最大データ、GiB</translation>
    </message>
    <message>
        <source>largest disk of one node, GiB</source>
        <translation>ノード1台の最大ディスク、GiB</translation>
    </message>
    <message>
        <source>bytes written to disk for each byte inserted</source>
        <translation>挿入1バイトあたりのディスク書き込みバイト</translation>
    </message>
    <message>
        <source>disk reads for one look-up that misses memory</source>
        <translation>メモリにない参照1件あたりのディスク読み取り</translation>
    </message>
    <message>
        <source>disk writes for one insert</source>
        <translation>挿入1件あたりのディスク書き込み</translation>
    </message>
    <message>
        <source>share of the stored bytes that is hot</source>
        <translation>よく使われる保存データの割合</translation>
    </message>
    <message>
        <source>size of a shard, GiB</source>
        <translation>シャードのサイズ、GiB</translation>
    </message>
    <message>
        <source>shards for each GiB of heap</source>
        <translation>ヒープ1 GiBあたりのシャード数</translation>
    </message>
    <message>
        <source>shards for each node</source>
        <translation>ノードあたりのシャード数</translation>
    </message>
    <message>
        <source>documents for each shard</source>
        <translation>シャードあたりの文書数</translation>
    </message>
    <message>
        <source>bytes in memory for each vector dimension</source>
        <translation>ベクトル1次元あたりのメモリバイト</translation>
    </message>
    <message>
        <source>bytes in memory for each vector&apos;s graph</source>
        <translation>ベクトル1件のグラフが占めるメモリバイト</translation>
    </message>
    <message>
        <source>factor on the vectors&apos; memory</source>
        <translation>ベクトルのメモリに対する係数</translation>
    </message>
    <message>
        <source>share of memory that vectors may use</source>
        <translation>ベクトルが使えるメモリの割合</translation>
    </message>
    <message>
        <source>largest number of indexed dimensions</source>
        <translation>索引できる最大次元数</translation>
    </message>
    <message>
        <source>largest item, bytes</source>
        <translation>最大項目サイズ、バイト</translation>
    </message>
    <message>
        <source>copies of the data, the first included</source>
        <translation>データのレプリカ数（原本を含む）</translation>
    </message>
    <message>
        <source>most copies of the data</source>
        <translation>データのレプリカの最大数</translation>
    </message>
    <message>
        <source>copies asked for one read</source>
        <translation>読み取り1件が問い合わせるレプリカ数</translation>
    </message>
    <message>
        <source>copies awaited for one write</source>
        <translation>書き込み1件が待つレプリカ数</translation>
    </message>
    <message>
        <source>production floor of a data node, vCPU</source>
        <translation>本番用データノードの最小vCPU</translation>
    </message>
    <message>
        <source>production floor of a data node, GiB of memory</source>
        <translation>本番用データノードの最小メモリ、GiB</translation>
    </message>
    <message>
        <source>least memory for each vCPU, GiB</source>
        <translation>vCPUあたりの最小メモリ、GiB</translation>
    </message>
    <message>
        <source>largest cluster, nodes</source>
        <translation>最大クラスター、ノード数</translation>
    </message>
    <message>
        <source>planning ceiling of selects a second for one node</source>
        <translation>ノード1台の毎秒SELECTの計画上限</translation>
    </message>
    <message>
        <source>queries in execution for each vCPU</source>
        <translation>vCPUあたりの実行中クエリ数</translation>
    </message>
    <message>
        <source>days until deleted data gives its space back</source>
        <translation>削除データの領域が解放されるまでの日数</translation>
    </message>
    <message>
        <source>bytes covered by one read unit</source>
        <translation>読み取りユニット1つが扱うバイト数</translation>
    </message>
    <message>
        <source>bytes covered by one write unit</source>
        <translation>書き込みユニット1つが扱うバイト数</translation>
    </message>
    <message>
        <source>units for one read</source>
        <translation>読み取り1件のユニット数</translation>
    </message>
    <message>
        <source>units for one write</source>
        <translation>書き込み1件のユニット数</translation>
    </message>
    <message>
        <source>units a second for one partition</source>
        <translation>パーティション1つの毎秒ユニット数</translation>
    </message>
    <message>
        <source>stored GiB for one partition</source>
        <translation>パーティション1つの保存容量、GiB</translation>
    </message>
    <message>
        <source>extra units for each partition a query crosses</source>
        <translation>クエリがまたぐパーティションごとの追加ユニット数</translation>
    </message>
    <message>
        <source>step in which units are bought</source>
        <translation>ユニットの購入単位</translation>
    </message>
    <message>
        <source>network round trip inside a zone, ms</source>
        <translation>ゾーン内のネットワーク往復時間、ms</translation>
    </message>
    <message>
        <source>mean read of a local NVMe disk, ms</source>
        <translation>ローカルNVMeディスクの平均読み取り時間、ms</translation>
    </message>
    <message>
        <source>mean read of a network volume, ms</source>
        <translation>ネットワークボリュームの平均読み取り時間、ms</translation>
    </message>
    <message>
        <source>coefficient of variation of CPU service</source>
        <translation>CPUサービス時間の変動係数</translation>
    </message>
    <message>
        <source>coefficient of variation of reading through data</source>
        <translation>データ走査時間の変動係数</translation>
    </message>
    <message>
        <source>secondary indexes a store keeps when lists are asked</source>
        <translation>一覧に応じるためにストアが持つセカンダリインデックス数</translation>
    </message>
    <message>
        <source>reads each AI request adds to the existing database</source>
        <translation>AIリクエスト1件が既存データベースに加える読み取り数</translation>
    </message>
    <message>
        <source>writes each AI request adds to the existing database</source>
        <translation>AIリクエスト1件が既存データベースに加える書き込み数</translation>
    </message>
    <message>
        <source>rows a store takes in one insert</source>
        <translation>ストアが1回の挿入で受ける行数</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>AI requests the service answers on a normal busy day. Leave empty to use daily users times requests per user. Found in the gateway&apos;s or the API provider&apos;s usage report.</source>
        <translation>通常の忙しい日にサービスが答えるAIリクエスト数です。空欄なら1日の利用者数×1人あたりのリクエスト数を使います。ゲートウェイまたはAPIプロバイダーの利用レポートで確認します。</translation>
    </message>
    <message>
        <source>People who may use the service. Found in the account database.</source>
        <translation>サービスを使える人数です。アカウントのデータベースで確認します。</translation>
    </message>
    <message>
        <source>Different people who use the service on a busy day. Found in the access log or the analytics tool.</source>
        <translation>忙しい日にサービスを使う異なる人数です。アクセスログまたは分析ツールで確認します。</translation>
    </message>
    <message>
        <source>People active in the busiest minute. It sizes the application instances, not the stores: those follow connections.</source>
        <translation>最も混雑する1分に活動する人数です。ストアではなくアプリケーションインスタンスの算定に使い、ストアは接続数で算定します。</translation>
    </message>
    <message>
        <source>AI requests of one user on a busy day: requests divided by daily users.</source>
        <translation>忙しい日の利用者1人あたりのAIリクエスト数です。リクエスト数を1日の利用者数で割った値です。</translation>
    </message>
    <message>
        <source>Processes of the service that open connections to the stores at peak. Found in the deployment&apos;s settings.</source>
        <translation>ピーク時にストアへ接続を開くサービスのプロセス数です。デプロイ設定で確認します。</translation>
    </message>
    <message>
        <source>Connections one application instance keeps open to a store: the driver&apos;s pool size.</source>
        <translation>アプリケーションインスタンス1つがストアに開いておく接続数、つまりドライバーのコネクションプールのサイズです。</translation>
    </message>
    <message>
        <source>Client connections to each store at peak. Leave empty to use instances times the pool and its monitors.</source>
        <translation>ピーク時の各ストアへのクライアント接続数です。空欄ならインスタンス数×プールのサイズに監視用接続を加えて使います。</translation>
    </message>
    <message>
        <source>Hours of a day in which most requests come. 8 for an office, 24 for a worldwide service.</source>
        <translation>1日のうち大半のリクエストが来る時間数です。オフィス業務なら8、世界向けサービスなら24です。</translation>
    </message>
    <message>
        <source>Days of a year with this load: about 250 for working days, 365 for every day. It drives volume, not the peak.</source>
        <translation>このような負荷がかかる年間日数です。営業日のみなら約250、毎日なら365です。ピークではなく容量を決めます。</translation>
    </message>
    <message>
        <source>How many times the mean of the busy hours the busiest minute is. Count requests a minute in the log: largest divided by mean.</source>
        <translation>最も混雑する1分が、混雑時間帯の平均の何倍かを示します。ログで毎分のリクエスト数を数え、最大を平均で割ります。</translation>
    </message>
    <message>
        <source>Check it when requests per day is already derived from the peak, so that the burst is not counted twice.</source>
        <translation>1日のリクエスト数がすでにピークから求めた値なら選んでください。バーストを二重に掛けずに済みます。</translation>
    </message>
    <message>
        <source>Of 100 requests, how many ask something that was answered before and could take the stored answer. Count equal prompts in the log.</source>
        <translation>リクエスト100件のうち、以前答えた内容を再び尋ね、保存した回答を使えるものの件数です。ログで同じプロンプトを数えます。</translation>
    </message>
    <message>
        <source>Time since the earlier equal request, within which half of the repeats come.</source>
        <translation>前の同じリクエストからの時間で、繰り返しの半分がこの間に来ます。</translation>
    </message>
    <message>
        <source>Time since the earlier equal request, within which nine tenths of the repeats come.</source>
        <translation>前の同じリクエストからの時間で、繰り返しの9割がこの間に来ます。</translation>
    </message>
    <message>
        <source>Fixed at write: it expires after the retention, read or not. Extended: each use begins the retention anew.</source>
        <translation>書き込み時に固定：読まれるかどうかにかかわらず、保持期間が過ぎると失効します。延長：使うたびに保持期間が新たに始まります。</translation>
    </message>
    <message>
        <source>Days after which a stored answer must not be used any more, because its sources have changed.</source>
        <translation>元の資料が変わり、保存した回答を使えなくなるまでの日数です。</translation>
    </message>
    <message>
        <source>Whether one user may get an answer that was stored for another. If not, reuse happens within one user only.</source>
        <translation>別のユーザーのために保存した回答を渡してよいかどうかです。よくない場合、再利用は同じユーザー内に限られます。</translation>
    </message>
    <message>
        <source>Share of the remaining requests that a similar, not equal, stored answer would serve. It needs vectors.</source>
        <translation>残りのリクエストのうち、同一ではないが類似した保存済みの回答で応じられる割合です。ベクトルが必要です。</translation>
    </message>
    <message>
        <source>Share of the answers served by similarity that are wrong. Measured with a sample of pairs judged by people.</source>
        <translation>類似度で提供した回答のうち誤っている割合です。人が判定した標本の組で測定します。</translation>
    </message>
    <message>
        <source>What one wrong answer costs the client: a repeated call, a complaint, a refund.</source>
        <translation>誤った回答1件が顧客にもたらす費用です。再問い合わせ、苦情、返金などです。</translation>
    </message>
    <message>
        <source>Days for which stored results can be reused. Longer finds more repeats and stores more.</source>
        <translation>保存した結果を再利用できる日数です。長いほど繰り返しを多く拾い、保存量も増えます。</translation>
    </message>
    <message>
        <source>Days for which every request is kept for history and audit.</source>
        <translation>履歴と監査のために全リクエストを保持する日数です。</translation>
    </message>
    <message>
        <source>Days for which old records stay in cheap storage after that.</source>
        <translation>その後、古い記録を安価なストレージに置く日数です。</translation>
    </message>
    <message>
        <source>Mean tokens of one request with its context. Found in the API provider&apos;s usage report.</source>
        <translation>文脈を含むリクエスト1件の平均トークン数です。APIプロバイダーの利用レポートで確認します。</translation>
    </message>
    <message>
        <source>Mean tokens of one answer. Found in the API provider&apos;s usage report.</source>
        <translation>回答1件の平均トークン数です。APIプロバイダーの利用レポートで確認します。</translation>
    </message>
    <message>
        <source>Bytes of text for one token: about 4 in English; measure it for Korean and Japanese, three bytes a syllable.</source>
        <translation>1トークンのテキストのバイト数です。英語は約4です。韓国語と日本語は1音節3バイトなので測定してください。</translation>
    </message>
    <message>
        <source>Which parts of each call are stored: question, answer, sources, vector, audit trail.</source>
        <translation>呼び出しごとに保存する項目です。質問、回答、出典、ベクトル、監査記録から選びます。</translation>
    </message>
    <message>
        <source>Dimensions of the embedding model: 768, 1,024, 1,536 and the like. 0 without vectors.</source>
        <translation>埋め込みモデルの次元数です。768、1,024、1,536などで、ベクトルがなければ0です。</translation>
    </message>
    <message>
        <source>Stored bytes divided by compressed bytes. 2 is usual for text; compress a sample with zstd to know.</source>
        <translation>保存バイトを圧縮後のバイトで割った値です。テキストは通常2で、標本をzstdで圧縮して確認します。</translation>
    </message>
    <message>
        <source>Passages (chunks) of documents that are searched for sources.</source>
        <translation>出典を探すために検索する文書の断片（チャンク）の数です。</translation>
    </message>
    <message>
        <source>Mean size of one passage with its metadata.</source>
        <translation>メタデータを含む断片1つの平均サイズです。</translation>
    </message>
    <message>
        <source>Passages added or changed on a day.</source>
        <translation>1日に追加または変更される断片の数です。</translation>
    </message>
    <message>
        <source>How often one stored record is read again while it is kept: history, lists, reports. Most are read less often than one thinks.</source>
        <translation>保存したレコード1件が保持中に再び読まれる回数です。履歴、一覧、レポートなどで、たいてい思うより少ないものです。</translation>
    </message>
    <message>
        <source>Share of these reads that fetch one record by its key. The six shares sum to 100 %; changing one rescales the others.</source>
        <translation>この読み取りのうち、キーで1件のレコードを取り出す割合です。6つの割合の合計は100%で、1つを変えると残りが調整されます。</translation>
    </message>
    <message>
        <source>Share of these reads that list records, for example one user&apos;s history.</source>
        <translation>この読み取りのうち、レコードの一覧を出す割合です。例：1人のユーザーの履歴。</translation>
    </message>
    <message>
        <source>Share of these reads that filter by fields, for example a date and a topic.</source>
        <translation>この読み取りのうち、フィールドで絞り込む割合です。例：日付と話題。</translation>
    </message>
    <message>
        <source>Share of these reads that search words in the text.</source>
        <translation>この読み取りのうち、テキスト中の語を検索する割合です。</translation>
    </message>
    <message>
        <source>Share of these reads that search by vector.</source>
        <translation>この読み取りのうち、ベクトルで検索する割合です。</translation>
    </message>
    <message>
        <source>Share of these reads that count, sum or group many records.</source>
        <translation>この読み取りのうち、多数のレコードを数え、合計し、または分類する割合です。</translation>
    </message>
    <message>
        <source>Records returned by one list or filter: the page size.</source>
        <translation>一覧または絞り込み1回が返すレコード数、つまりページサイズです。</translation>
    </message>
    <message>
        <source>Records returned by one search.</source>
        <translation>検索1回が返すレコード数です。</translation>
    </message>
    <message>
        <source>Share of the stored data that one search touches. Searching only the last 30 days of 365 touches 8 %.</source>
        <translation>検索1回が読む保存データの割合です。365日のうち直近30日だけを検索すれば8%です。</translation>
    </message>
    <message>
        <source>The existing service&apos;s relational database. Products without facts of their own are planned with PostgreSQL&apos;s, and say so.</source>
        <translation>既存サービスの関係データベースです。固有のデータがない製品はPostgreSQLのデータで計画し、その旨を表示します。</translation>
    </message>
    <message>
        <source>Transactions of the existing database in its busiest minute. Found in its monitoring.</source>
        <translation>最も混雑する1分の既存データベースのトランザクション数です。監視画面で確認します。</translation>
    </message>
    <message>
        <source>Size of the existing database with its indexes.</source>
        <translation>インデックスを含む既存データベースのサイズです。</translation>
    </message>
    <message>
        <source>Growth of requests in a year. 30 % means 1.3 times as many after twelve months.</source>
        <translation>リクエストの年間増加率です。30%なら12か月後に1.3倍になります。</translation>
    </message>
    <message>
        <source>Growth of what one request stores in a year: longer prompts, more sources.</source>
        <translation>リクエスト1件の保存量が1年で増える割合です。プロンプトが長くなる、出典が増えるなどの場合です。</translation>
    </message>
    <message>
        <source>Months ahead for which the layout must suffice. It carries the load of the last month.</source>
        <translation>構成が足りていなければならない今後の月数です。最後の月の負荷を担います。</translation>
    </message>
    <message>
        <source>What may fail at peak without breaking the goals: nothing, one node or one zone.</source>
        <translation>ピーク時に故障しても目標を守るべき範囲です。なし、ノード1台、1ゾーンから選びます。</translation>
    </message>
    <message>
        <source>Data-centre zones over which the nodes are spread.</source>
        <translation>ノードを分散させるデータセンターのゾーンです。</translation>
    </message>
    <message>
        <source>Copies kept by each store, the first included. Leave empty for the product&apos;s default.</source>
        <translation>各ストアが持つレプリカ数（原本を含む）です。空欄なら製品の既定値を使います。</translation>
    </message>
    <message>
        <source>Recovery time objective: minutes until the service works again after a disaster.</source>
        <translation>目標復旧時間（RTO）です。災害後にサービスが再び動くまでの分数です。</translation>
    </message>
    <message>
        <source>Recovery point objective: minutes of written data that may be lost.</source>
        <translation>目標復旧時点（RPO）です。失ってもよい書き込みデータの分数です。</translation>
    </message>
    <message>
        <source>What stands at a second site: nothing, backups, a standby or an active copy.</source>
        <translation>第2拠点に置くものです。なし、バックアップ、スタンバイ、稼働系から選びます。</translation>
    </message>
    <message>
        <source>Full backups that are kept.</source>
        <translation>保持するフルバックアップの数です。</translation>
    </message>
    <message>
        <source>Clouds that are compared, or on-premise. None checked compares all of them.</source>
        <translation>比較するクラウドまたはオンプレミスです。選ばなければすべて比較します。</translation>
    </message>
    <message>
        <source>Regions that are compared. None checked compares all regions of the providers.</source>
        <translation>比較するリージョンです。選ばなければプロバイダーの全リージョンを比較します。</translation>
    </message>
    <message>
        <source>Products allowed for the stores. None checked allows all.</source>
        <translation>ストアとして許可する製品です。選ばなければすべて許可します。</translation>
    </message>
    <message>
        <source>Planning rates leave room for what benchmarks leave out; the vendor&apos;s best case does not. They are never mixed in one plan.</source>
        <translation>計画用の性能はベンチマークに含まれないものへの余裕を取り、ベンダーの最良条件は取りません。1つのプランで混ぜることはありません。</translation>
    </message>
    <message>
        <source>Whether data may be processed outside: no, within the country, or anywhere.</source>
        <translation>データを外部で処理してよいかどうかです。不可、国内のみ、どこでも可から選びます。</translation>
    </message>
    <message>
        <source>Open, or separated from the internet as in many public institutions. Separated excludes managed products and LLM APIs.</source>
        <translation>開放、または多くの公共機関のようにインターネットから分離したネットワークです。分離の場合、マネージド製品とLLM APIは使えません。</translation>
    </message>
    <message>
        <source>The model called over the API. Its token prices are in the catalogue.</source>
        <translation>APIで呼び出すモデルです。トークン価格はカタログにあります。</translation>
    </message>
    <message>
        <source>Mean time until the model sends its first token.</source>
        <translation>モデルが最初のトークンを送るまでの平均時間です。</translation>
    </message>
    <message>
        <source>Speed of the answer after the first token.</source>
        <translation>最初のトークンの後に回答が出る速度です。</translation>
    </message>
    <message>
        <source>The provider&apos;s limit of requests a minute for this account. Found in the provider&apos;s console.</source>
        <translation>このアカウントに対するプロバイダーの毎分リクエスト上限です。プロバイダーのコンソールで確認します。</translation>
    </message>
    <message>
        <source>The provider&apos;s limit of tokens a minute for this account. Found in the provider&apos;s console.</source>
        <translation>このアカウントに対するプロバイダーの毎分トークン上限です。プロバイダーのコンソールで確認します。</translation>
    </message>
    <message>
        <source>The provider&apos;s limit of calls in flight. Found in the provider&apos;s console.</source>
        <translation>プロバイダーの同時進行の呼び出し上限です。プロバイダーのコンソールで確認します。</translation>
    </message>
    <message>
        <source>Share of the input tokens that the provider bills at its cached price, because prompts begin alike.</source>
        <translation>プロンプトの先頭が共通のため、プロバイダーがキャッシュ価格で請求する入力トークンの割合です。</translation>
    </message>
    <message>
        <source>Items of the largest batch run.</source>
        <translation>最大のバッチ処理の件数です。</translation>
    </message>
    <message>
        <source>Hours within which that batch must be done.</source>
        <translation>そのバッチを終えるべき時間数です。</translation>
    </message>
    <message>
        <source>Models that run on own machines: embedding, rerank, classification, LLM. Separate them with commas.</source>
        <translation>自社のマシンで実行するモデルです。埋め込み、リランク、分類、LLMなどで、コンマで区切ります。</translation>
    </message>
    <message>
        <source>Money available for the infrastructure each month, without tokens.</source>
        <translation>トークンを除き、インフラに毎月使える金額です。</translation>
    </message>
    <message>
        <source>Currency in which the plan is read. Prices without a dated rate are not converted.</source>
        <translation>プランを表示する通貨です。日付のある換算レートがない価格は換算しません。</translation>
    </message>
    <message>
        <source>Probability with which the layout must be enough. Empty plans at the likely values.</source>
        <translation>構成が足りるべき確率です。空欄なら最も可能性の高い値で計画します。</translation>
    </message>
    <message>
        <source>Inserts in the busiest minute, where the load is known directly. It replaces the questions about users and requests.</source>
        <translation>負荷を直接把握している場合の、最も混雑する1分の挿入数です。ユーザーとリクエストに関する質問の代わりになります。</translation>
    </message>
    <message>
        <source>Reads by key in the busiest minute.</source>
        <translation>最も混雑する1分のキー参照数です。</translation>
    </message>
    <message>
        <source>Lists, filters and aggregates in the busiest minute.</source>
        <translation>最も混雑する1分の一覧、絞り込み、集計の数です。</translation>
    </message>
    <message>
        <source>Full-text searches in the busiest minute.</source>
        <translation>最も混雑する1分の全文検索数です。</translation>
    </message>
    <message>
        <source>Similarity searches in the busiest minute.</source>
        <translation>最も混雑する1分の類似検索数です。</translation>
    </message>
    <message>
        <source>Mean size of one stored record.</source>
        <translation>保存したレコード1件の平均サイズです。</translation>
    </message>
    <message>
        <source>Mean load over the day divided by the busiest minute. It turns the rate of inserts into volume.</source>
        <translation>1日の平均負荷を最も混雑する1分で割った値です。挿入の頻度を容量に換算します。</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>1日のリクエスト数</translation>
    </message>
    <message>
        <source>Registered users</source>
        <translation>登録利用者</translation>
    </message>
    <message>
        <source>Daily users</source>
        <translation>1日の利用者</translation>
    </message>
    <message>
        <source>Users at the same time</source>
        <translation>同時利用者</translation>
    </message>
    <message>
        <source>Requests per user</source>
        <translation>1人あたりのリクエスト</translation>
    </message>
    <message>
        <source>Application instances</source>
        <translation>アプリケーションインスタンス</translation>
    </message>
    <message>
        <source>Pool per instance</source>
        <translation>インスタンスあたりのプール</translation>
    </message>
    <message>
        <source>Connections to a store</source>
        <translation>ストアへの接続数</translation>
    </message>
    <message>
        <source>Busy hours</source>
        <translation>混雑時間</translation>
    </message>
    <message>
        <source>Busy days per year</source>
        <translation>年間の稼働日</translation>
    </message>
    <message>
        <source>Burst in the busiest minute</source>
        <translation>最も混雑する1分のバースト</translation>
    </message>
    <message>
        <source>Burst already included</source>
        <translation>バーストは計上済み</translation>
    </message>
    <message>
        <source>Requests that repeat</source>
        <translation>繰り返しのリクエスト</translation>
    </message>
    <message>
        <source>Half repeat within</source>
        <translation>半分が繰り返す時間</translation>
    </message>
    <message>
        <source>Nine of ten repeat within</source>
        <translation>9割が繰り返す時間</translation>
    </message>
    <message>
        <source>Expiry of a stored answer</source>
        <translation>保存した回答の失効</translation>
    </message>
    <message>
        <source>Answer is stale after</source>
        <translation>回答の有効期間</translation>
    </message>
    <message>
        <source>Shared between users</source>
        <translation>ユーザー間で共有</translation>
    </message>
    <message>
        <source>Gain from similar requests</source>
        <translation>類似リクエストの上乗せ</translation>
    </message>
    <message>
        <source>Wrong answers of those</source>
        <translation>そのうち誤った回答</translation>
    </message>
    <message>
        <source>Cost of a wrong answer</source>
        <translation>誤った回答の費用</translation>
    </message>
    <message>
        <source>Keep for reuse</source>
        <translation>再利用のための保持</translation>
    </message>
    <message>
        <source>Keep records</source>
        <translation>記録の保持</translation>
    </message>
    <message>
        <source>Keep in the archive</source>
        <translation>アーカイブの保持</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Bytes per token</source>
        <translation>1トークンのバイト数</translation>
    </message>
    <message>
        <source>Stored parts</source>
        <translation>保存する項目</translation>
    </message>
    <message>
        <source>Vector dimensions</source>
        <translation>ベクトルの次元</translation>
    </message>
    <message>
        <source>Compression ratio</source>
        <translation>圧縮率</translation>
    </message>
    <message>
        <source>Corpus passages</source>
        <translation>コーパスの断片数</translation>
    </message>
    <message>
        <source>Bytes per passage</source>
        <translation>断片あたりのバイト数</translation>
    </message>
    <message>
        <source>Corpus updates per day</source>
        <translation>コーパスの1日の更新</translation>
    </message>
    <message>
        <source>Reads of a stored record</source>
        <translation>保存レコードの再読</translation>
    </message>
    <message>
        <source>… by key</source>
        <translation>… キーで</translation>
    </message>
    <message>
        <source>… as a list</source>
        <translation>… 一覧で</translation>
    </message>
    <message>
        <source>… with a filter</source>
        <translation>… 絞り込みで</translation>
    </message>
    <message>
        <source>… by full text</source>
        <translation>… 全文検索で</translation>
    </message>
    <message>
        <source>… by similarity</source>
        <translation>… 類似度で</translation>
    </message>
    <message>
        <source>… as a statistic</source>
        <translation>… 集計で</translation>
    </message>
    <message>
        <source>Records per list</source>
        <translation>一覧あたりのレコード</translation>
    </message>
    <message>
        <source>Records per search</source>
        <translation>検索あたりのレコード</translation>
    </message>
    <message>
        <source>Data a search reads</source>
        <translation>検索が読むデータ</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Transactions per minute</source>
        <translation>毎分のトランザクション</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Growth of users</source>
        <translation>利用者の増加</translation>
    </message>
    <message>
        <source>Growth of volume</source>
        <translation>容量の増加</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>計画期間</translation>
    </message>
    <message>
        <source>Must survive</source>
        <translation>耐えるべき障害</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Copies of the data</source>
        <translation>データのレプリカ</translation>
    </message>
    <message>
        <source>Back within</source>
        <translation>復旧時間</translation>
    </message>
    <message>
        <source>Loss of at most</source>
        <translation>許容する損失</translation>
    </message>
    <message>
        <source>Second site</source>
        <translation>第2拠点</translation>
    </message>
    <message>
        <source>Backup copies</source>
        <translation>バックアップ数</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Rates of work</source>
        <translation>性能の基準</translation>
    </message>
    <message>
        <source>Data may leave</source>
        <translation>データの外部持ち出し</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>LLM model</source>
        <translation>LLMモデル</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>最初のトークンまで</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>毎秒のトークン</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>毎分のリクエスト</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>毎分のトークン</translation>
    </message>
    <message>
        <source>Calls at the same time</source>
        <translation>同時呼び出し</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>キャッシュ済み入力</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation>最大バッチ</translation>
    </message>
    <message>
        <source>Batch deadline</source>
        <translation>バッチの期限</translation>
    </message>
    <message>
        <source>Local models</source>
        <translation>ローカルモデル</translation>
    </message>
    <message>
        <source>Budget per month</source>
        <translation>月額予算</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼水準</translation>
    </message>
    <message>
        <source>Inserts per second</source>
        <translation>毎秒の挿入</translation>
    </message>
    <message>
        <source>Look-ups per second</source>
        <translation>毎秒の参照</translation>
    </message>
    <message>
        <source>Selects per second</source>
        <translation>毎秒のSELECT</translation>
    </message>
    <message>
        <source>Searches per second</source>
        <translation>毎秒の検索</translation>
    </message>
    <message>
        <source>Vector searches per second</source>
        <translation>毎秒のベクトル検索</translation>
    </message>
    <message>
        <source>Bytes per record</source>
        <translation>レコードあたりのバイト数</translation>
    </message>
    <message>
        <source>Mean share of the peak</source>
        <translation>ピークに対する平均</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/日</translation>
    </message>
    <message>
        <source>/ s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>/ min</source>
        <translation>/分</translation>
    </message>
    <message>
        <source>h / day</source>
        <translation>時間/日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>% / year</source>
        <translation>%/年</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Support chatbot</source>
        <translation>サポートチャットボット</translation>
    </message>
    <message>
        <source>Contact-centre answers (FAQ)</source>
        <translation>コンタクトセンターの回答（FAQ）</translation>
    </message>
    <message>
        <source>Document answers and summaries (RAG)</source>
        <translation>文書の回答と要約（RAG）</translation>
    </message>
    <message>
        <source>Social-text analytics</source>
        <translation>ソーシャルテキスト分析</translation>
    </message>
    <message>
        <source>Generation and translation</source>
        <translation>生成と翻訳</translation>
    </message>
    <message>
        <source>Code assistant</source>
        <translation>コードアシスタント</translation>
    </message>
    <message>
        <source>Embedding and semantic search</source>
        <translation>埋め込みと意味検索</translation>
    </message>
    <message>
        <source>fixed at write</source>
        <translation>書き込み時に固定</translation>
    </message>
    <message>
        <source>extended by use</source>
        <translation>使うたびに延長</translation>
    </message>
    <message>
        <source>question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>vector</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>監査記録</translation>
    </message>
    <message>
        <source>no failure</source>
        <translation>障害なし</translation>
    </message>
    <message>
        <source>loss of a node</source>
        <translation>ノード1台の喪失</translation>
    </message>
    <message>
        <source>loss of a zone</source>
        <translation>1ゾーンの喪失</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>スタンバイ</translation>
    </message>
    <message>
        <source>active</source>
        <translation>稼働系</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>計画用</translation>
    </message>
    <message>
        <source>vendor&apos;s best</source>
        <translation>ベンダー最良</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>in the country</source>
        <translation>国内のみ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>可</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開放</translation>
    </message>
    <message>
        <source>separated</source>
        <translation>分離</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Google Cloud</source>
        <translation>Google Cloud</translation>
    </message>
    <message>
        <source>on-premise</source>
        <translation>オンプレミス</translation>
    </message>
    <message>
        <source>Look-up within</source>
        <translation>参照の目標</translation>
    </message>
    <message>
        <source>Insert within</source>
        <translation>挿入の目標</translation>
    </message>
    <message>
        <source>List within</source>
        <translation>一覧の目標</translation>
    </message>
    <message>
        <source>Statistic within</source>
        <translation>集計の目標</translation>
    </message>
    <message>
        <source>Full-text search within</source>
        <translation>全文検索の目標</translation>
    </message>
    <message>
        <source>Vector search within</source>
        <translation>ベクトル検索の目標</translation>
    </message>
    <message>
        <source>99 of 100 look-ups by key must be answered by the store within this time.</source>
        <translation>キー参照100件のうち99件に、ストアがこの時間内に答える必要があります。</translation>
    </message>
    <message>
        <source>99 of 100 inserts must be confirmed by the store within this time.</source>
        <translation>挿入100件のうち99件を、ストアがこの時間内に確認する必要があります。</translation>
    </message>
    <message>
        <source>99 of 100 lists and filters must be answered within this time.</source>
        <translation>一覧と絞り込み100件のうち99件に、この時間内に答える必要があります。</translation>
    </message>
    <message>
        <source>99 of 100 counts, sums and groupings must be answered within this time.</source>
        <translation>件数、合計、分類100件のうち99件に、この時間内に答える必要があります。</translation>
    </message>
    <message>
        <source>99 of 100 full-text searches must be answered within this time.</source>
        <translation>全文検索100件のうち99件に、この時間内に答える必要があります。</translation>
    </message>
    <message>
        <source>99 of 100 vector searches must be answered within this time.</source>
        <translation>ベクトル検索100件のうち99件に、この時間内に答える必要があります。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はいまたはいいえ</translation>
    </message>
    <message>
        <source>one of the listed words</source>
        <translation>一覧の語のどれか1つ</translation>
    </message>
    <message>
        <source>some of the listed words</source>
        <translation>一覧の語のいくつか</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>名前の一覧</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Reuse of answers</source>
        <translation>回答の再利用</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保持するもの</translation>
    </message>
    <message>
        <source>Reading it again</source>
        <translation>再読</translation>
    </message>
    <message>
        <source>Answer times (p99)</source>
        <translation>応答時間（p99）</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成長</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Place and products</source>
        <translation>場所と製品</translation>
    </message>
    <message>
        <source>Existing database</source>
        <translation>既存データベース</translation>
    </message>
    <message>
        <source>LLM API</source>
        <translation>LLM API</translation>
    </message>
    <message>
        <source>Money and confidence</source>
        <translation>費用と信頼水準</translation>
    </message>
    <message>
        <source>Load known directly</source>
        <translation>直接分かる負荷</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>米ドル</translation>
    </message>
    <message>
        <source>Korean won</source>
        <translation>韓国ウォン</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日本円</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>ユーロ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Not asked for</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Not offered here</source>
        <translation>ここでは提供なし</translation>
    </message>
    <message>
        <source>Cannot do it</source>
        <translation>処理できない</translation>
    </message>
    <message>
        <source>Not built in</source>
        <translation>内蔵していない</translation>
    </message>
    <message>
        <source>Record too large</source>
        <translation>レコードが大きすぎる</translation>
    </message>
    <message>
        <source>Too many dimensions</source>
        <translation>次元が多すぎる</translation>
    </message>
    <message>
        <source>Data may not leave</source>
        <translation>データ持ち出し不可</translation>
    </message>
    <message>
        <source>Server too small</source>
        <translation>サーバーが小さすぎる</translation>
    </message>
    <message>
        <source>Accelerator server</source>
        <translation>アクセラレーターサーバー</translation>
    </message>
    <message>
        <source>No disk</source>
        <translation>ディスクなし</translation>
    </message>
    <message>
        <source>Disk is lost on stop</source>
        <translation>停止でディスクが消える</translation>
    </message>
    <message>
        <source>One leader takes the writes</source>
        <translation>リーダー1台が書き込みを担う</translation>
    </message>
    <message>
        <source>Disk limit</source>
        <translation>ディスクの上限</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>メモリの上限</translation>
    </message>
    <message>
        <source>Cluster limit</source>
        <translation>クラスターの上限</translation>
    </message>
    <message>
        <source>Zones and quorum</source>
        <translation>ゾーンとクォーラム</translation>
    </message>
    <message>
        <source>Goal not met</source>
        <translation>目標に未達</translation>
    </message>
    <message>
        <source>Not priced</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>Poor fit for results</source>
        <translation>結果の保存に不向き</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>より高価</translation>
    </message>
    <message>
        <source>More servers</source>
        <translation>サーバーがより多い</translation>
    </message>
    <message>
        <source>It is not among the products asked for.</source>
        <translation>指定された製品に含まれていません。</translation>
    </message>
    <message>
        <source>The provider does not offer it.</source>
        <translation>プロバイダーが提供していません。</translation>
    </message>
    <message>
        <source>It cannot do this: %1.</source>
        <translation>次の処理ができません：%1。</translation>
    </message>
    <message>
        <source>A store of its own for this must have it built in: %1.</source>
        <translation>この用途専用のストアは、次の機能を内蔵している必要があります：%1。</translation>
    </message>
    <message>
        <source>The largest record has %1; it takes %2.</source>
        <translation>最大のレコードは%1ですが、受け付けるのは%2までです。</translation>
    </message>
    <message>
        <source>Vectors have %1 dimensions; it indexes %2.</source>
        <translation>ベクトルは%1次元ですが、索引できるのは%2次元までです。</translation>
    </message>
    <message>
        <source>It is a managed service and the data may not leave.</source>
        <translation>マネージドサービスですが、データを外部に出せません。</translation>
    </message>
    <message>
        <source>Servers below its production floor: %1, needed %2.</source>
        <translation>サーバーが本番の最小要件を下回ります：%1、必要%2。</translation>
    </message>
    <message>
        <source>Accelerator servers are not used for stores.</source>
        <translation>アクセラレーターサーバーはストアに使いません。</translation>
    </message>
    <message>
        <source>Neither a local disk nor a volume type is known here.</source>
        <translation>ここでは既知のローカルディスクもボリュームタイプもありません。</translation>
    </message>
    <message>
        <source>A single copy must not lie on a disk that is lost on stop.</source>
        <translation>レプリカが1つだけのデータを、停止で消えるディスクに置くことはできません。</translation>
    </message>
    <message>
        <source>One leader must take %1; the server carries %2.</source>
        <translation>リーダー1台が%1を担う必要がありますが、サーバーが担えるのは%2です。</translation>
    </message>
    <message>
        <source>It needs %1 on one node; the disk gives %2.</source>
        <translation>ノード1台に%1が必要ですが、ディスクが提供できるのは%2です。</translation>
    </message>
    <message>
        <source>It needs %1 of memory on one node; the server has %2.</source>
        <translation>ノード1台に%1のメモリが必要ですが、サーバーのメモリは%2です。</translation>
    </message>
    <message>
        <source>It would need %1; a cluster has at most %2.</source>
        <translation>%1が必要ですが、クラスターの上限は%2です。</translation>
    </message>
    <message>
        <source>Its quorum does not survive the loss of a zone with these zones.</source>
        <translation>このゾーン数では、1ゾーンの喪失でクォーラムを維持できません。</translation>
    </message>
    <message>
        <source>At any count it reaches %1; the goal is %2.</source>
        <translation>ノード数を増やしても%1までで、目標は%2です。</translation>
    </message>
    <message>
        <source>A part of it has no price, so it ranks behind every priced layout.</source>
        <translation>一部に価格がないため、価格のあるすべての構成より後ろに置かれます。</translation>
    </message>
    <message>
        <source>Made for something else than keeping results; at least %1 a month.</source>
        <translation>結果の保存とは別の用途の製品で、月額%1以上かかります。</translation>
    </message>
    <message>
        <source>Costs at least %1 a month.</source>
        <translation>月額%1以上かかります。</translation>
    </message>
    <message>
        <source>Needs more servers: %1.</source>
        <translation>より多くのサーバーが必要です：%1。</translation>
    </message>
    <message>
        <source>Costs %1 more a month (%2).</source>
        <translation>月額%1高くなります（%2）。</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Costs %1 less a month.</source>
        <translation>月額%1安くなります。</translation>
    </message>
    <message numerus="yes">
        <source>Costs the same with %n more node(s).</source>
        <translation>
            <numerusform>費用は同じで、ノードが%n台多くなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs the same.</source>
        <translation>費用は同じです。</translation>
    </message>
    <message>
        <source>Misses a goal: %1 takes %2, allowed %3.</source>
        <translation>目標に届きません：%1 %2、許容%3。</translation>
    </message>
    <message>
        <source>Does not meet every limit.</source>
        <translation>すべての制約を満たしてはいません。</translation>
    </message>
    <message>
        <source>Has no room for a failure.</source>
        <translation>障害に備えた余裕がありません。</translation>
    </message>
    <message>
        <source>Carries the first month only.</source>
        <translation>最初の月の負荷しか担えません。</translation>
    </message>
    <message>
        <source>Stops fitting in month %1.</source>
        <translation>%1か月目に収まらなくなります。</translation>
    </message>
    <message>
        <source>The nearest is %1: %2 needs %3, the goal is %4.</source>
        <translation>最も近いのは%1です。%2に%3かかり、目標は%4です。</translation>
    </message>
    <message>
        <source>%1 needs %2 (goal %3)</source>
        <translation>%1 %2（目標%3）</translation>
    </message>
    <message>
        <source>Several goals stand in the way: %1.</source>
        <translation>複数の目標が妨げになっています：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>What stands in the way: %1.</source>
        <translation>妨げになっているもの：%1。</translation>
    </message>
</context>
<context>
    <name>TermText</name>
    <message>
        <source>activations of a token, in hidden sizes</source>
        <translation>1トークンの活性値（隠れ層サイズの倍数）</translation>
    </message>
    <message>
        <source>share of the bandwidth that is reached</source>
        <translation>実際に達する帯域幅の割合</translation>
    </message>
    <message>
        <source>bits of a weight</source>
        <translation>重みのビット数</translation>
    </message>
    <message>
        <source>blocks of a pass</source>
        <translation>1パスのブロック数</translation>
    </message>
    <message>
        <source>calls served together</source>
        <translation>まとめて処理する呼び出し数</translation>
    </message>
    <message>
        <source>bytes of a chunk</source>
        <translation>チャンクのバイト数</translation>
    </message>
    <message>
        <source>chunks on the device at once</source>
        <translation>同時にデバイスにあるチャンク数</translation>
    </message>
    <message>
        <source>memory the driver takes for a program</source>
        <translation>ドライバーがプログラムに使うメモリ</translation>
    </message>
    <message>
        <source>tokens of a call with its answer</source>
        <translation>回答を含む呼び出し1件のトークン数</translation>
    </message>
    <message>
        <source>time for one token of every call</source>
        <translation>全呼び出しの1トークンにかかる時間</translation>
    </message>
    <message>
        <source>memory of the device</source>
        <translation>デバイスのメモリ</translation>
    </message>
    <message>
        <source>free memory of the device</source>
        <translation>デバイスの空きメモリ</translation>
    </message>
    <message>
        <source>time to copy a block&apos;s results back</source>
        <translation>ブロックの結果を書き戻す時間</translation>
    </message>
    <message>
        <source>share of the tensor rate that is reached</source>
        <translation>実際に達するテンソル性能の割合</translation>
    </message>
    <message>
        <source>GPUs of an instance</source>
        <translation>インスタンスのGPU数</translation>
    </message>
    <message>
        <source>hidden size of the model</source>
        <translation>モデルの隠れ層サイズ</translation>
    </message>
    <message>
        <source>memory of the host</source>
        <translation>ホストのメモリ</translation>
    </message>
    <message>
        <source>available memory of the host</source>
        <translation>ホストの利用可能なメモリ</translation>
    </message>
    <message>
        <source>bytes of the data</source>
        <translation>データのバイト数</translation>
    </message>
    <message>
        <source>input tokens a second at peak</source>
        <translation>ピーク時の毎秒入力トークン</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>インスタンス数</translation>
    </message>
    <message>
        <source>bytes computed a second</source>
        <translation>毎秒計算するバイト数</translation>
    </message>
    <message>
        <source>time to compute a block</source>
        <translation>ブロックを計算する時間</translation>
    </message>
    <message>
        <source>KV cache of a token</source>
        <translation>1トークンのKVキャッシュ</translation>
    </message>
    <message>
        <source>largest single buffer</source>
        <translation>1つのバッファーの最大サイズ</translation>
    </message>
    <message>
        <source>largest chunk that fits</source>
        <translation>収まる最大チャンク</translation>
    </message>
    <message>
        <source>bytes copied to the device a second</source>
        <translation>毎秒デバイスへコピーするバイト数</translation>
    </message>
    <message>
        <source>time to load and compute once</source>
        <translation>一度読み込んで計算する時間</translation>
    </message>
    <message>
        <source>memory bandwidth of a GPU</source>
        <translation>GPUのメモリ帯域幅</translation>
    </message>
    <message>
        <source>margin that stays free</source>
        <translation>空けておく余裕分</translation>
    </message>
    <message>
        <source>parameters of the model</source>
        <translation>モデルのパラメーター数</translation>
    </message>
    <message>
        <source>bytes of results for each byte of data</source>
        <translation>データ1バイトあたりの結果バイト数</translation>
    </message>
    <message>
        <source>output tokens a second at peak</source>
        <translation>ピーク時の毎秒出力トークン</translation>
    </message>
    <message>
        <source>efficiency of overlapping</source>
        <translation>重ね合わせの効率</translation>
    </message>
    <message>
        <source>passes over the data</source>
        <translation>データを通すパス数</translation>
    </message>
    <message>
        <source>tokens of a prefill step</source>
        <translation>プリフィル1段階のトークン数</translation>
    </message>
    <message>
        <source>bytes that stay on the device</source>
        <translation>デバイスに常駐するバイト数</translation>
    </message>
    <message>
        <source>time of a further pass over kept data</source>
        <translation>載せたデータの追加パスの時間</translation>
    </message>
    <message>
        <source>time to read a block</source>
        <translation>ブロックを読む時間</translation>
    </message>
    <message>
        <source>fixed time of a step</source>
        <translation>1段階の固定時間</translation>
    </message>
    <message>
        <source>time of a streamed pass</source>
        <translation>ストリーミングパスの時間</translation>
    </message>
    <message>
        <source>time to copy a block to the device</source>
        <translation>ブロックをデバイスへコピーする時間</translation>
    </message>
    <message>
        <source>memory that may be planned with</source>
        <translation>計画に使えるメモリ</translation>
    </message>
    <message>
        <source>vocabulary of the model</source>
        <translation>モデルの語彙サイズ</translation>
    </message>
    <message>
        <source>bytes of the weights</source>
        <translation>重みのバイト数</translation>
    </message>
    <message>
        <source>scratch bytes for each byte of data</source>
        <translation>データ1バイトあたりの作業用バイト数</translation>
    </message>
    <message>
        <source>application instances</source>
        <translation>アプリケーションインスタンス</translation>
    </message>
    <message>
        <source>arrivals a second at one node</source>
        <translation>ノード1台の毎秒到着数</translation>
    </message>
    <message>
        <source>burst of the busiest minute</source>
        <translation>最も混雑する1分のバースト</translation>
    </message>
    <message>
        <source>busy hours of a day</source>
        <translation>1日の混雑時間</translation>
    </message>
    <message>
        <source>share of the day&apos;s requests in busy hours</source>
        <translation>1日のリクエストのうち混雑時間帯の割合</translation>
    </message>
    <message>
        <source>deleted bytes that still take space</source>
        <translation>削除後もまだ領域を占めるバイト数</translation>
    </message>
    <message>
        <source>bytes of one operation</source>
        <translation>操作1件のバイト数</translation>
    </message>
    <message>
        <source>page cache of a node</source>
        <translation>ノードのページキャッシュ</translation>
    </message>
    <message>
        <source>price of cached input tokens</source>
        <translation>キャッシュ済み入力トークンの価格</translation>
    </message>
    <message>
        <source>mean requests a second</source>
        <translation>毎秒の平均リクエスト数</translation>
    </message>
    <message>
        <source>compression ratio</source>
        <translation>圧縮率</translation>
    </message>
    <message>
        <source>connections a node takes</source>
        <translation>ノードが受け付ける接続数</translation>
    </message>
    <message>
        <source>copies of the data</source>
        <translation>データのレプリカ数</translation>
    </message>
    <message>
        <source>most data for one node</source>
        <translation>ノード1台の最大データ</translation>
    </message>
    <message>
        <source>share of a disk that may be filled</source>
        <translation>使ってよいディスクの割合</translation>
    </message>
    <message>
        <source>operations of the disks</source>
        <translation>ディスクのIOPS</translation>
    </message>
    <message>
        <source>factor for index and file system</source>
        <translation>インデックスとファイルシステムの係数</translation>
    </message>
    <message>
        <source>most disk data for each byte of memory</source>
        <translation>メモリ1バイトあたりの最大ディスクデータ</translation>
    </message>
    <message>
        <source>disk of a node</source>
        <translation>ノードのディスク</translation>
    </message>
    <message>
        <source>throughput of the disks</source>
        <translation>ディスクのスループット</translation>
    </message>
    <message>
        <source>hit ratio of equal requests</source>
        <translation>同一リクエストのヒット率</translation>
    </message>
    <message>
        <source>time to the first token</source>
        <translation>最初のトークンまでの時間</translation>
    </message>
    <message>
        <source>share of repeats within the retention</source>
        <translation>保持期間内の繰り返しの割合</translation>
    </message>
    <message>
        <source>spread of the gaps (log scale)</source>
        <translation>間隔の広がり（対数尺度）</translation>
    </message>
    <message>
        <source>growth of requests in a year</source>
        <translation>リクエストの年間増加率</translation>
    </message>
    <message>
        <source>growth of volume in a year</source>
        <translation>容量の年間増加率</translation>
    </message>
    <message>
        <source>least nodes for high availability</source>
        <translation>高可用性のための最小ノード数</translation>
    </message>
    <message>
        <source>managed heap</source>
        <translation>管理ヒープ</translation>
    </message>
    <message>
        <source>hit ratio</source>
        <translation>ヒット率</translation>
    </message>
    <message>
        <source>factor for indexes</source>
        <translation>インデックスの係数</translation>
    </message>
    <message>
        <source>price of input tokens</source>
        <translation>入力トークンの価格</translation>
    </message>
    <message>
        <source>tokens of a request</source>
        <translation>リクエスト1件のトークン数</translation>
    </message>
    <message>
        <source>disk reads a second</source>
        <translation>毎秒のディスク読み取り</translation>
    </message>
    <message>
        <source>disk writes a second</source>
        <translation>毎秒のディスク書き込み</translation>
    </message>
    <message>
        <source>what is needed</source>
        <translation>必要量</translation>
    </message>
    <message>
        <source>what one node carries</source>
        <translation>ノード1台が担う量</translation>
    </message>
    <message>
        <source>LLM calls a month</source>
        <translation>月間のLLM呼び出し数</translation>
    </message>
    <message>
        <source>LLM calls a second</source>
        <translation>毎秒のLLM呼び出し数</translation>
    </message>
    <message>
        <source>mean share of the peak</source>
        <translation>ピークに対する平均の割合</translation>
    </message>
    <message>
        <source>memory of the connections</source>
        <translation>接続が使うメモリ</translation>
    </message>
    <message>
        <source>memory of keys and metadata</source>
        <translation>キーとメタデータが使うメモリ</translation>
    </message>
    <message>
        <source>memory of values</source>
        <translation>値が使うメモリ</translation>
    </message>
    <message>
        <source>memory of vectors</source>
        <translation>ベクトルが使うメモリ</translation>
    </message>
    <message>
        <source>monitoring connections of an instance</source>
        <translation>インスタンスの監視用接続数</translation>
    </message>
    <message>
        <source>month</source>
        <translation>か月目</translation>
    </message>
    <message>
        <source>cost a month</source>
        <translation>月額費用</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>traffic of clients</source>
        <translation>クライアントの通信量</translation>
    </message>
    <message>
        <source>traffic of copies</source>
        <translation>レプリケーションの通信量</translation>
    </message>
    <message>
        <source>traffic of stored items</source>
        <translation>保存項目の通信量</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>ノード数</translation>
    </message>
    <message>
        <source>one-off cost</source>
        <translation>一回限りの費用</translation>
    </message>
    <message>
        <source>operations in flight</source>
        <translation>処理中の操作数</translation>
    </message>
    <message>
        <source>price of output tokens</source>
        <translation>出力トークンの価格</translation>
    </message>
    <message>
        <source>tokens of an answer</source>
        <translation>回答1件のトークン数</translation>
    </message>
    <message>
        <source>parallel tasks</source>
        <translation>並列タスク数</translation>
    </message>
    <message>
        <source>peak rate</source>
        <translation>ピーク時の頻度</translation>
    </message>
    <message>
        <source>peak requests a second</source>
        <translation>ピーク時の毎秒リクエスト数</translation>
    </message>
    <message>
        <source>peak requests a second, today</source>
        <translation>現在のピーク時の毎秒リクエスト数</translation>
    </message>
    <message>
        <source>pool of an instance</source>
        <translation>インスタンスのプールサイズ</translation>
    </message>
    <message>
        <source>cached share of the input</source>
        <translation>入力のうちキャッシュ済みの割合</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>queries one node takes</source>
        <translation>ノード1台が受けるクエリ数</translation>
    </message>
    <message>
        <source>share of reads</source>
        <translation>読み取りの割合</translation>
    </message>
    <message>
        <source>days records are kept</source>
        <translation>記録の保持日数</translation>
    </message>
    <message>
        <source>records a day</source>
        <translation>1日の記録数</translation>
    </message>
    <message>
        <source>seconds of a request</source>
        <translation>リクエスト1件の秒数</translation>
    </message>
    <message>
        <source>requests a day</source>
        <translation>1日のリクエスト数</translation>
    </message>
    <message>
        <source>memory of the operating system and agents</source>
        <translation>OSとエージェントのメモリ</translation>
    </message>
    <message>
        <source>gap within which half repeat</source>
        <translation>半分が繰り返す間隔</translation>
    </message>
    <message>
        <source>gap within which nine of ten repeat</source>
        <translation>9割が繰り返す間隔</translation>
    </message>
    <message>
        <source>retention for reuse</source>
        <translation>再利用の保持期間</translation>
    </message>
    <message>
        <source>requests that repeat</source>
        <translation>繰り返しのリクエスト</translation>
    </message>
    <message>
        <source>network round trips</source>
        <translation>ネットワークの往復回数</translation>
    </message>
    <message>
        <source>searchable copy of the text</source>
        <translation>検索用のテキストの写し</translation>
    </message>
    <message>
        <source>gain from similar requests</source>
        <translation>類似リクエストの上乗せ</translation>
    </message>
    <message>
        <source>memory of the server</source>
        <translation>サーバーのメモリ</translation>
    </message>
    <message>
        <source>network of the server</source>
        <translation>サーバーのネットワーク</translation>
    </message>
    <message>
        <source>vCPU of the server</source>
        <translation>サーバーのvCPU</translation>
    </message>
    <message>
        <source>vCPU that share a queue</source>
        <translation>1つの待ち行列を共有するvCPU</translation>
    </message>
    <message>
        <source>variation of the service time</source>
        <translation>サービス時間の変動係数</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>サービス時間</translation>
    </message>
    <message>
        <source>shards</source>
        <translation>シャード数</translation>
    </message>
    <message>
        <source>shards for each GiB of heap</source>
        <translation>ヒープ1 GiBあたりのシャード数</translation>
    </message>
    <message>
        <source>shards one node should hold</source>
        <translation>ノード1台に適したシャード数</translation>
    </message>
    <message>
        <source>connections to a store</source>
        <translation>ストアへの接続数</translation>
    </message>
    <message>
        <source>stored bytes</source>
        <translation>保存容量</translation>
    </message>
    <message>
        <source>stored bytes of records</source>
        <translation>記録の保存容量</translation>
    </message>
    <message>
        <source>stored bytes of vectors</source>
        <translation>ベクトルの保存容量</translation>
    </message>
    <message>
        <source>bytes read through a second</source>
        <translation>毎秒走査するバイト数</translation>
    </message>
    <message>
        <source>bytes written a second</source>
        <translation>毎秒書き込むバイト数</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>毎秒のトークン</translation>
    </message>
    <message>
        <source>bytes covered by one unit</source>
        <translation>ユニット1つが扱うバイト数</translation>
    </message>
    <message>
        <source>price of one unit</source>
        <translation>ユニット1つの価格</translation>
    </message>
    <message>
        <source>request units of one operation</source>
        <translation>操作1件のリクエストユニット</translation>
    </message>
    <message>
        <source>share of memory that data may fill</source>
        <translation>データが使ってよいメモリの割合</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>CPU share allowed after the failure</source>
        <translation>障害後に許すCPU使用率</translation>
    </message>
    <message>
        <source>CPU share allowed at peak</source>
        <translation>ピーク時に許すCPU使用率</translation>
    </message>
    <message>
        <source>vCPU busy at peak</source>
        <translation>ピーク時に使うvCPU</translation>
    </message>
    <message>
        <source>vCPU busy after the failure</source>
        <translation>障害後に使うvCPU</translation>
    </message>
    <message>
        <source>decay of the waiting time</source>
        <translation>待ち時間の減衰率</translation>
    </message>
    <message>
        <source>probability to wait</source>
        <translation>待つ確率</translation>
    </message>
    <message>
        <source>working set</source>
        <translation>ワーキングセット</translation>
    </message>
    <message>
        <source>growth in a year</source>
        <translation>年間増加率</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>ゾーン数</translation>
    </message>
    <message>
        <source>nodes by: %1</source>
        <comment>constraint</comment>
        <translation>ノード数の制約：%1</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <comment>cost item</comment>
        <translation>費用：%1</translation>
    </message>
    <message>
        <source>operations a second: %1</source>
        <comment>operation</comment>
        <translation>毎秒の操作数：%1</translation>
    </message>
    <message>
        <source>CPU work: %1</source>
        <comment>operation</comment>
        <translation>CPU処理量：%1</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>%1 %2%3</source>
        <comment>arrow, sign, how much a figure has changed</comment>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>the limit that bound before</comment>
        <translation>変更前：%1</translation>
    </message>
    <message>
        <source>all-round</source>
        <comment>nodes that do session, query and data work at once</comment>
        <translation>統合</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>月額費用</translation>
    </message>
    <message>
        <source>%1 in 36 months</source>
        <translation>36か月で%1</translation>
    </message>
    <message>
        <source>Infrastructure only; tokens stand apart. 36 months: %1. 60 months: %2.</source>
        <translation>インフラのみで、トークン費用は別です。36か月：%1。60か月：%2。</translation>
    </message>
    <message>
        <source>not all lines are priced</source>
        <translation>一部の項目に価格なし</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>count, server type, role of it</comment>
        <translation>%2 × %1、%3</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kinds of node</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <comment>count and kind of node: 3 session</comment>
        <translation>%2&#xa0;%1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two figures</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>managed, by request units</source>
        <translation>マネージド、ユニット課金</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no value</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>p99 %1</source>
        <translation>%1 p99</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>目標%1</translation>
    </message>
    <message>
        <source>no goal set</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>%1: p50 %2, p95 %3, p99 %4</source>
        <translation>%1：p50 %2、p95 %3、p99 %4</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余裕率</translation>
    </message>
    <message>
        <source>load until a limit</source>
        <translation>限界までの負荷</translation>
    </message>
    <message>
        <source>The largest factor on the load with which every limit and goal is still met.</source>
        <translation>すべての制約と目標を守ったまま負荷に掛けられる最大の倍率です。</translation>
    </message>
    <message>
        <source>Limit that binds</source>
        <translation>決定要因</translation>
    </message>
    <message>
        <source>%1: %2 (%3 nodes)</source>
        <translation>%1：%2（ノード%3台）</translation>
    </message>
    <message>
        <source>API money saved</source>
        <translation>API費用の削減額</translation>
    </message>
    <message>
        <source>%1 answered from the store</source>
        <translation>ストアから%1を回答</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>%1: %2 a month without reuse, %3 with it.</source>
        <translation>%1：再利用なしで月額%2、再利用ありで月額%3。</translation>
    </message>
    <message>
        <source>LLM API limits</source>
        <translation>LLM APIの上限</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>%1 calls in flight</source>
        <translation>同時進行の呼び出し%1件</translation>
    </message>
    <message>
        <source>%1: %2 needed, limit not known</source>
        <translation>%1：必要%2、上限不明</translation>
    </message>
    <message>
        <source>%1: %2 needed, %3 allowed</source>
        <translation>%1：必要%2、許容%3</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>limit, what helps</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>範囲内</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>product, what it is for</comment>
        <translation>%2用の%1</translation>
    </message>
    <message>
        <source>no new store</source>
        <translation>新しいストアなし</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two stores</comment>
        <translation>／</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between the products of a layout</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>No layout meets the goals.</source>
        <translation>目標を達成する構成がありません。</translation>
    </message>
    <message>
        <source>Recommended: %1.</source>
        <translation>推奨構成：%1</translation>
    </message>
    <message>
        <source>No latency goal is set.</source>
        <translation>レイテンシー目標がありません。</translation>
    </message>
    <message>
        <source>It meets every latency goal at peak.</source>
        <translation>ピーク時にすべてのレイテンシー目標を達成します。</translation>
    </message>
    <message>
        <source>It survives the loss of a node.</source>
        <translation>ノード1台の喪失に耐えます。</translation>
    </message>
    <message>
        <source>It survives the loss of a zone.</source>
        <translation>1ゾーンの喪失に耐えます。</translation>
    </message>
    <message>
        <source>It stops fitting in month %1 (%2).</source>
        <translation>%1か月目に収まらなくなります（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>It fits through all %n month(s).</source>
        <translation>
            <numerusform>%nか月間を通して足ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daemok::ui::BarView</name>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, its figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two readings</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ChartView</name>
    <message>
        <source>%1: %2</source>
        <comment>series, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two readings</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ChoiceField</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>daemok::ui::DiagramCard</name>
    <message>
        <source>Save for draw.io…</source>
        <translation>draw.io形式で保存…</translation>
    </message>
</context>
<context>
    <name>daemok::ui::DiagramView</name>
    <message>
        <source>Topology diagram</source>
        <translation>構成図</translation>
    </message>
</context>
<context>
    <name>daemok::ui::FactTile</name>
    <message>
        <source>%1
Against the pinned plan: %2</source>
        <translation>%1
固定したプランとの差：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a fact means, how it changed</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>daemok::ui::Field</name>
    <message>
        <source>Measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>The client&apos;s estimate</source>
        <translation>顧客の見積もり</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>Unknown: take the preset&apos;s value</source>
        <translation>不明：プリセットの値を使用</translation>
    </message>
</context>
<context>
    <name>daemok::ui::FigureHeader</name>
    <message>
        <source>Show everything (Home)</source>
        <translation>全体を表示（Home）</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Copy or save this figure</source>
        <translation>この図をコピーまたは保存</translation>
    </message>
</context>
<context>
    <name>daemok::ui::FigureMenu</name>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVGで保存…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNGで保存…</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What stood there is kept.</source>
        <comment>file, reason</comment>
        <translation>%1に書き込めません：%2。以前の内容はそのままです。</translation>
    </message>
</context>
<context>
    <name>daemok::ui::FlagField</name>
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
</context>
<context>
    <name>daemok::ui::InterviewPanel</name>
    <message>
        <source>Interview</source>
        <translation>ヒアリング</translation>
    </message>
    <message>
        <source>Service usage</source>
        <translation>サービスの利用</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>&amp;Which service is closest?</source>
        <translation>最も近いサービス(&amp;W)</translation>
    </message>
    <message>
        <source>Which service is closest?</source>
        <translation>最も近いサービス</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>顧客(&amp;L)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>name as it appears in the report</source>
        <translation>レポートに表示する名前</translation>
    </message>
    <message>
        <source>&amp;More questions</source>
        <translation>質問をさらに表示(&amp;M)</translation>
    </message>
    <message>
        <source>%1 of %2 main questions answered</source>
        <translation>主な質問%2件中%1件に回答</translation>
    </message>
</context>
<context>
    <name>daemok::ui::LayoutPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a tab, rows in it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What the next node buys is not known for this layout.</source>
        <translation>この構成では、次のノードの効果は分かりません。</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>代替案</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <comment>kind of choice</comment>
        <translation>構成：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 · %n zone(s)</source>
        <comment>provider, region</comment>
        <translation>
            <numerusform>%1 %2 · %nゾーン</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the recommended layout</source>
        <translation>推奨構成に戻る</translation>
    </message>
    <message>
        <source>Alternatives and why each lost</source>
        <translation>代替案とそれぞれが選ばれなかった理由</translation>
    </message>
    <message>
        <source>Alternatives appear here when a layout is found.</source>
        <translation>構成が見つかると、代替案がここに表示されます。</translation>
    </message>
    <message>
        <source>Cost lines of the shown layout</source>
        <translation>表示中の構成の費用項目</translation>
    </message>
    <message>
        <source>Cost lines appear here when a layout is found.</source>
        <translation>構成が見つかると、費用項目がここに表示されます。</translation>
    </message>
    <message>
        <source>Rejected products with the reason</source>
        <translation>不採用の製品と理由</translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation>不採用はありません。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>算定内訳</translation>
    </message>
    <message>
        <source>Next node</source>
        <translation>次のノード</translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation>費用項目</translation>
    </message>
</context>
<context>
    <name>daemok::ui::LedgerTree</name>
    <message>
        <source>Layout: stores, roles and the ledger of each role</source>
        <translation>構成：ストア、役割、役割ごとの算定内訳</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ListField</name>
    <message>
        <source>%1 +%2</source>
        <comment>first of a list, how many more</comment>
        <translation>%1 ほか%2</translation>
    </message>
</context>
<context>
    <name>daemok::ui::MainWindow</name>
    <message>
        <source>No network used</source>
        <translation>ネットワーク未使用</translation>
    </message>
    <message>
        <source>The program opens no network connection; what you enter stays on this machine.</source>
        <translation>このプログラムはネットワークに接続しません。入力した内容はこのマシンにだけ残ります。</translation>
    </message>
    <message>
        <source>Changes cannot be kept safe: %1</source>
        <translation>変更を安全に保管できません：%1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>%1[*] — Daemok</source>
        <comment>file or client</comment>
        <translation>%1[*] — Daemok</translation>
    </message>
    <message>
        <source>Computed in %1</source>
        <translation>計算時間%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, date</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Catalogue %1, newest figure %2</source>
        <translation>カタログ%1、最新の数値%2</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>保存していない変更があります。</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>保存して続ける</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>保存せずに続ける</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>このまま戻る</translation>
    </message>
    <message>
        <source>a new project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Changes to %1 of %2 were not saved when the program ended.</source>
        <translation>プログラムの終了時に、%1の変更（%2）が保存されていませんでした。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Daemok projects (*%1)</source>
        <translation>Daemokプロジェクト (*%1)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>名前を付けてプロジェクトを保存</translation>
    </message>
</context>
<context>
    <name>daemok::ui::NotificationBar</name>
    <message>
        <source>Close this notice</source>
        <translation>通知を閉じる</translation>
    </message>
</context>
<context>
    <name>daemok::ui::NumberField</name>
    <message>
        <source>%1
Allowed: %2.</source>
        <translation>%1
許容範囲：%2。</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>daemok::ui::OriginBadge</name>
    <message>
        <source>Origin: %1</source>
        <translation>根拠：%1</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ProjectController</name>
    <message>
        <source>Kind of service</source>
        <translation>サービスの種類</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a scenario</comment>
        <translation>%1のコピー</translation>
    </message>
    <message>
        <source>Duplicate the scenario</source>
        <translation>シナリオの複製</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>シナリオ名の変更</translation>
    </message>
    <message>
        <source>Remove the scenario</source>
        <translation>シナリオの削除</translation>
    </message>
</context>
<context>
    <name>daemok::ui::RowModel</name>
    <message>
        <source>%1, %2</source>
        <comment>row, its note</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ScenarioBar</name>
    <message>
        <source>S&amp;cenario</source>
        <translation>シナリオ(&amp;C)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>The scenario on screen. Type another name and press Enter to rename it.</source>
        <translation>画面のシナリオです。別の名前を入力してEnterを押すと名前が変わります。</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>固定：%1</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Differences are to this. Click to unpin it.</source>
        <translation>差はこのプランを基準にしています。クリックで固定を外します。</translation>
    </message>
</context>
<context>
    <name>daemok::ui::StudioActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pin for comparison</source>
        <translation>比較のため固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>固定を解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>構成(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>次の領域(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;more questions</source>
        <translation>質問をさらに表示(&amp;M)</translation>
    </message>
    <message>
        <source>Keep the plan as it is now; changes are shown against it.</source>
        <translation>今のプランを基準として残し、以後の変化を比べて表示します。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>シナリオ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;New from preset</source>
        <translation>プリセットから新規作成(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>比較対象(&amp;C)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>システムのテーマ(&amp;Y)</translation>
    </message>
    <message>
        <source>L&amp;ight theme</source>
        <translation>ライトテーマ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>ダークテーマ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>daemok::ui::VerdictStrip</name>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>計画中…</translation>
    </message>
</context>
</TS>
