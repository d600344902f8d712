<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>CalibrationReport</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>リクエスト/秒</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>Service times, one vCPU</source>
        <translation>サービス時間、vCPU 1個あたり</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Most/s</source>
        <translation>最大/秒</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>サービス時間</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>対応なし</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1（仮定）</translation>
    </message>
    <message>
        <source>Scalability</source>
        <translation>スケーラビリティ</translation>
    </message>
    <message>
        <source>Measured/s</source>
        <translation>実測/秒</translation>
    </message>
    <message>
        <source>Curve/s</source>
        <translation>曲線/秒</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>注意点</translation>
    </message>
</context>
<context>
    <name>CalibrationRows</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Sent in a</source>
        <translation>送信方式</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>リクエスト/秒</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>サービス時間</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>求め方</translation>
    </message>
    <message>
        <source>up to %1/s</source>
        <comment>requests</comment>
        <translation>最大 %1/秒</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Milliseconds of one vCPU</source>
        <translation>vCPU 1個のミリ秒</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1（仮定）</translation>
    </message>
    <message>
        <source>Standard deviation divided by the mean</source>
        <translation>標準偏差を平均で割った値</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>計画に反映済み</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Tool, date</source>
        <translation>ツール、日付</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>operation, where it comes from</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>scaling over nodes</source>
        <translation>ノード数によるスケール</translation>
    </message>
    <message>
        <source>α %1, β %2</source>
        <translation>α %1、β %2</translation>
    </message>
    <message>
        <source>Throughput against load</source>
        <translation>負荷に対するスループット</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>毎秒リクエスト数</translation>
    </message>
    <message>
        <source>Results with different numbers of clients or nodes draw a curve here: where it bends, and whether it has a peak.</source>
        <translation>クライアント数やノード数の異なる結果があれば曲線を描きます。どこで曲がるか、ピークがあるかが分かります。</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>Another number of clients or nodes would tell how it scales</source>
        <translation>別のクライアント数かノード数の結果があれば、スケールの仕方が分かります</translation>
    </message>
    <message>
        <source>Scalability law</source>
        <translation>スケーラビリティ則</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95 %の範囲</translation>
    </message>
    <message>
        <source>Most at:</source>
        <translation>最大の点:</translation>
    </message>
    <message>
        <source>Beyond %1 nodes it carries less</source>
        <translation>ノード%1台を超えると減ります</translation>
    </message>
    <message>
        <source>Beyond %1 clients it carries less</source>
        <translation>クライアント%1個を超えると減ります</translation>
    </message>
    <message>
        <source>No peak within twice what was measured</source>
        <translation>測定範囲の2倍以内にピークはありません</translation>
    </message>
</context>
<context>
    <name>CalibrationText</name>
    <message>
        <source>closed loop</source>
        <translation>クローズドループ</translation>
    </message>
    <message>
        <source>open loop</source>
        <translation>オープンループ</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>from capacity</source>
        <translation>処理能力から</translation>
    </message>
    <message>
        <source>from the quietest run</source>
        <translation>最も空いた実行から</translation>
    </message>
    <message>
        <source>Busy vCPU divided by the most requests a second (utilisation law).</source>
        <translation>使用したvCPUを毎秒の最大リクエスト数で割った値（使用率の法則）。</translation>
    </message>
    <message>
        <source>Mean answer time with the fewest clients: network and client are in it, so it is an upper bound. Name the vCPU of the measured node to use its capacity.</source>
        <translation>クライアントが最も少ないときの平均応答時間です。ネットワークとクライアントの時間を含むため上限です。測定したノードのvCPUを指定すると処理能力から求めます。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Clients at once</source>
        <translation>同時クライアント</translation>
    </message>
    <message>
        <source>The tool does not say how many clients it had: rate × mean time was taken (Little&apos;s law).</source>
        <translation>ツールがクライアント数を示さないため、レート × 平均時間としました（リトルの法則）。</translation>
    </message>
    <message>
        <source>Less than 80 % of the clients waited for the server: the tool itself was busy, the server may carry more.</source>
        <translation>サーバーを待っていたクライアントは80 %未満です。ツール自体が忙しく、サーバーはもっと処理できる可能性があります。</translation>
    </message>
    <message>
        <source>Service times are answer times of the quietest run, an upper bound: network and client are in them. Name the vCPU of a measured node to use its capacity.</source>
        <translation>サービス時間は最も空いた実行の応答時間で、上限です。ネットワークとクライアントの時間を含みます。測定したノードのvCPUを指定すると処理能力から求めます。</translation>
    </message>
    <message>
        <source>No run with more clients shows that the server was full: the service time is an upper bound. Measure with more clients until throughput stops growing.</source>
        <translation>クライアントを増やした実行がなく、サーバーが飽和したか分かりません。サービス時間は上限です。スループットが伸びなくなるまでクライアントを増やして測定してください。</translation>
    </message>
    <message>
        <source>Neither percentiles nor a deviation are in the results: CV 1 is assumed.</source>
        <translation>結果にパーセンタイルも偏差もないため、CVを1と仮定します。</translation>
    </message>
    <message>
        <source>The variation is that of a run with several clients: waiting for each other is in it. Measure with one client too.</source>
        <translation>変動は複数クライアントの実行のもので、互いの待ちを含みます。クライアント1個でも測定してください。</translation>
    </message>
    <message>
        <source>Some requests failed; check that they were not the quick ones.</source>
        <translation>失敗したリクエストがあります。速いものだけが失敗していないか確認してください。</translation>
    </message>
    <message>
        <source>The results are of different tools, which may measure different things.</source>
        <translation>異なるツールの結果で、測る対象が違う可能性があります。</translation>
    </message>
    <message>
        <source>Two counts cannot tell a peak: only the serial share was fitted. Measure a third.</source>
        <translation>2種類の数ではピークが分からないため、直列の割合だけを求めました。もう1種類測定してください。</translation>
    </message>
    <message>
        <source>No measurement is left to tell how sure the curve is. Measure another count.</source>
        <translation>曲線の確かさを示す測定が残っていません。別の数でも測定してください。</translation>
    </message>
    <message>
        <source>The peak of the curve lies beyond twice the largest count measured: it is not a prediction.</source>
        <translation>曲線のピークは測定した最大数の2倍を超えています。予測とは見なせません。</translation>
    </message>
    <message>
        <source>The throughput counts documents, the times are of whole bulk requests: no service time without the vCPU of a measured node.</source>
        <translation>スループットは文書数、時間はバルクリクエスト全体の値です。測定したノードのvCPUがないとサービス時間は求められません。</translation>
    </message>
    <message>
        <source>The text names no unit: its values were taken for milliseconds.</source>
        <translation>テキストに単位がないため、ミリ秒としました。</translation>
    </message>
    <message>
        <source>Closed loop: a client waits for its answer before it asks again, so a slow server is asked less (coordinated omission). Throughput and service time are used, percentiles are not.</source>
        <translation>クローズドループ: クライアントは応答を待ってから次を送るため、遅いサーバーには要求が減ります（coordinated omission）。スループットとサービス時間だけを使い、パーセンタイルは使いません。</translation>
    </message>
    <message>
        <source>The file does not say how requests were sent: percentiles are not used as answer times.</source>
        <translation>ファイルにリクエストの送り方がないため、パーセンタイルを応答時間として使いません。</translation>
    </message>
    <message>
        <source>Allowed: YCSB, go-ycsb, cassandra-stress, Rally or OpenSearch Benchmark, redis-benchmark, memtier, vegeta, k6, wrk, wrk2, ab, hey, pgbench, percentiles of HdrHistogram.</source>
        <translation>使用可能: YCSB、go-ycsb、cassandra-stress、RallyまたはOpenSearch Benchmark、redis-benchmark、memtier、vegeta、k6、wrk、wrk2、ab、hey、pgbench、HdrHistogramのパーセンタイル。</translation>
    </message>
    <message>
        <source>The file is no benchmark result that is known. %1</source>
        <comment>tools allowed</comment>
        <translation>既知のベンチマーク結果ではありません。%1</translation>
    </message>
    <message>
        <source>The file holds compressed histograms (.hlog): export their percentiles (.hgrm) with the library&apos;s own program.</source>
        <translation>圧縮されたヒストグラム（.hlog）です。ライブラリ付属のプログラムでパーセンタイル（.hgrm）を書き出してください。</translation>
    </message>
    <message>
        <source>The JSON document is no benchmark result that is known. %1</source>
        <comment>tools allowed</comment>
        <translation>既知のベンチマーク結果のJSONではありません。%1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, 95 % range</comment>
        <translation>%1（%2〜%3）</translation>
    </message>
    <message>
        <source>Serial share α %1, crosstalk β %2; no peak.</source>
        <translation>直列の割合 α %1、相互干渉 β %2。ピークなし。</translation>
    </message>
    <message>
        <source>Serial share α %1, crosstalk β %2; the most at %3 nodes.</source>
        <translation>直列の割合 α %1、相互干渉 β %2。ノード%3台で最大。</translation>
    </message>
    <message>
        <source>Serial share α %1, crosstalk β %2; the most at %3 clients.</source>
        <translation>直列の割合 α %1、相互干渉 β %2。クライアント%3個で最大。</translation>
    </message>
</context>
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
    <message>
        <source>Of the same user, half within</source>
        <translation>同じ利用者、半数が戻るまで</translation>
    </message>
    <message>
        <source>Of the same user, nine tenths within</source>
        <translation>同じ利用者、9割が戻るまで</translation>
    </message>
    <message>
        <source>hits within one user, extended</source>
        <translation>利用者内のヒット、延長</translation>
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
    <message>
        <source>Only %1 calls: a share of them may be off by %2 points even where calls do not depend on each other. From %3 calls on it is as sure as one half of a real log is of the other.</source>
        <translation>呼び出しが%1件しかありません。互いに独立でも割合は%2ポイントずれることがあります。%3件からは、実際のログの半分がもう半分を示すのと同じ程度に確かです。</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Prices or rules of the catalogue %1 are not the same.</source>
        <translation>カタログ%1の価格またはルールが変わっています。</translation>
    </message>
    <message>
        <source>Catalogue: %1, was %2.</source>
        <translation>カタログ：%1（以前は%2）。</translation>
    </message>
    <message>
        <source>A layout fits now; none did.</source>
        <translation>以前は収まる構成がありませんでしたが、今はあります。</translation>
    </message>
    <message>
        <source>No layout fits any more.</source>
        <translation>収まる構成がなくなりました。</translation>
    </message>
    <message>
        <source>Results in: %1, was %2.</source>
        <translation>結果の保存先：%1（以前は%2）。</translation>
    </message>
    <message>
        <source>Where: %1, was %2.</source>
        <translation>場所：%1（以前は%2）。</translation>
    </message>
    <message>
        <source>%1: %2 node(s), was %3.</source>
        <translation>%1：ノード%2台（以前は%3台）。</translation>
    </message>
    <message>
        <source>%1: server %2, was %3.</source>
        <comment>role, server types</comment>
        <translation>%1：サーバー%2（以前は%3）。</translation>
    </message>
    <message>
        <source>Cost a month: %1, was %2.</source>
        <translation>月額費用：%1（以前は%2）。</translation>
    </message>
    <message>
        <source>Paid once: %1, was %2.</source>
        <translation>一回限りの費用：%1（以前は%2）。</translation>
    </message>
    <message>
        <source>%1, p99: %2, was %3.</source>
        <comment>operation, times</comment>
        <translation>%1のp99：%2（以前は%3）。</translation>
    </message>
    <message>
        <source>Restored from %1 and computed again with today&apos;s catalogue.</source>
        <translation>%1から復元し、今日のカタログで計算し直しました。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>変わった点はありません。</translation>
    </message>
    <message>
        <source>The project inside the PDF is not the one the report was made from: its SHA-256 does not match the one in the report.</source>
        <translation>PDFの中のプロジェクトは、このレポートの作成に使われたものではありません。SHA-256がレポートに記された値と一致しません。</translation>
    </message>
    <message>
        <source>The plan inside the PDF is not the one the report shows: its SHA-256 does not match the one in the report.</source>
        <translation>PDFの中のプランは、レポートに示されたものではありません。SHA-256がレポートに記された値と一致しません。</translation>
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
    <name>CheckText</name>
    <message>
        <source>wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>to be settled</source>
        <translation>要解決</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>The lines of the bill sum to %1, the month says %2.</source>
        <translation>費用項目の合計は%1ですが、月額は%2となっています。</translation>
    </message>
    <message>
        <source>%1 keeps %2 copies on %3 nodes: two copies share a node.</source>
        <translation>%1：ノード%3台にレプリカ%2個を置くため、1台のノードにレプリカが2個載ります。</translation>
    </message>
    <message>
        <source>%1: with one of its %2 nodes lost in the busiest minute a goal is missed.</source>
        <translation>%1：最も混雑する1分にノード%2台のうち1台を失うと、目標に届きません。</translation>
    </message>
    <message>
        <source>The layout need not survive anything: say so, or ask for the loss of a node.</source>
        <translation>構成はどの障害にも耐えなくてよいことになっています。その旨を明記するか、ノード1台の喪失に耐える条件にしてください。</translation>
    </message>
    <message>
        <source>The peak is counted twice: the requests are said to hold the burst already, and a burst of %1 is answered too.</source>
        <translation>ピークが二重に計上されています。リクエスト数にバーストを含むとしながら、バースト%1も回答されています。</translation>
    </message>
    <message>
        <source>The peak is counted twice: the requests hold the busiest minute already, and the guide&apos;s factor %1 is set to %2.</source>
        <translation>ピークが二重に計上されています。リクエスト数は最も混雑する1分をすでに含みますが、指針の係数%1も%2に設定されています。</translation>
    </message>
    <message>
        <source>The same failure is answered twice: the guide&apos;s cluster factor %1 is set to %2, and the layout has spare nodes.</source>
        <translation>同じ障害に二重に備えています。指針のクラスター係数%1が%2に設定され、構成にも予備ノードがあります。</translation>
    </message>
    <message>
        <source>Units are mixed: the guide&apos;s %1 of %2 MB is the database&apos;s size in the other kind of megabytes.</source>
        <translation>単位が混在しています。指針の%1の%2 MBは、データベースのサイズをもう一方のメガバイトで表した値です。</translation>
    </message>
    <message>
        <source>Units are mixed: %1 has %2 GiB of memory, which is round in GB only.</source>
        <translation>単位が混在しています。%1のメモリは%2 GiBですが、GBでなければ切りのよい値になりません。</translation>
    </message>
    <message>
        <source>%1: the price is of %2, %3 days old.</source>
        <translation>%1：%2時点の価格で、%3日が経過しています。</translation>
    </message>
    <message>
        <source>%1: no price. Not priced is not free.</source>
        <translation>%1：価格がありません。価格なしは無料という意味ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n limit(s) not checked, because a figure is not known.</source>
        <translation>
            <numerusform>%1：数値が不明なため、制約%n件を確認していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No latency goal is set: nothing says how fast is fast enough.</source>
        <translation>レイテンシー目標がないため、どれだけ速ければ十分か分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) are the preset&apos;s and nobody has confirmed them.</source>
        <translation>
            <numerusform>ほかに、プリセットのままで誰も確認していない回答が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the preset&apos;s value, never confirmed; %2 a month stand on it.</source>
        <translation>%1：プリセットの値で、一度も確認されていません。月額%2がこの値に左右されます。</translation>
    </message>
    <message>
        <source>%1: the preset&apos;s value, never confirmed.</source>
        <translation>%1：プリセットの値で、一度も確認されていません。</translation>
    </message>
    <message>
        <source>The rules found nothing.</source>
        <translation>チェックで指摘された点はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Before it is sent: %n point(s)</source>
        <translation>
            <numerusform>提出前チェック：%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareFigures</name>
    <message>
        <source>less sure</source>
        <comment>a step&apos;s mark</comment>
        <translation>確かさ不足</translation>
    </message>
    <message>
        <source>What each changed answer adds to the cost</source>
        <translation>変わった回答ごとに加わる費用</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>変わった回答</translation>
    </message>
    <message>
        <source>A month; the scale begins at %1</source>
        <translation>月額（軸の始点：%1）</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>前 → 後</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>LLM API</source>
        <translation>LLM API</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no value</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1 a month before, %2 after; by itself it would be %3.</source>
        <translation>変更前は月額%1、変更後は月額%2です。単独での差：%3。</translation>
    </message>
    <message>
        <source>They share a step: between them no layout fits, or they contradict.</source>
        <translation>1つの段階にまとめた変更です。別々に反映すると、途中に収まる構成がないか、互いに矛盾します。</translation>
    </message>
    <message>
        <source>Enough in %1 of the futures only: a goal stands in the way of more.</source>
        <translation>足りるのは未来の%1だけです。目標が妨げとなり、それ以上にはできません。</translation>
    </message>
    <message>
        <source>Not all lines are priced.</source>
        <translation>一部の項目に価格がありません。</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>試した値</translation>
    </message>
    <message>
        <source>What the month costs at each value that was tried</source>
        <translation>試した値ごとの月額</translation>
    </message>
    <message>
        <source>How many nodes each value needs that was tried</source>
        <translation>試した値ごとの必要ノード数</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>within</source>
        <translation>条件内</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>条件超過</translation>
    </message>
    <message>
        <source>within what was asked</source>
        <translation>求めた条件の範囲内</translation>
    </message>
    <message>
        <source>beyond what was asked</source>
        <translation>求めた条件を超過</translation>
    </message>
    <message>
        <source>not as sure as asked</source>
        <translation>求めた信頼水準に未達</translation>
    </message>
    <message>
        <source>Budget:</source>
        <translation>予算：</translation>
    </message>
    <message>
        <source>Servers:</source>
        <translation>サーバー：</translation>
    </message>
    <message>
        <source>enough from</source>
        <translation>足りる下限</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>担える値</translation>
    </message>
</context>
<context>
    <name>CompareReport</name>
    <message>
        <source>%1, %2</source>
        <comment>file, scenario</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value, its difference</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>versions</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>from → to</source>
        <translation>前 → 後</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>月額の増減</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>then</source>
        <translation>反映後</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>収まらない</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて比較</translation>
    </message>
</context>
<context>
    <name>CompareSources</name>
    <message>
        <source>%1, as pinned</source>
        <comment>scenario</comment>
        <translation>%1（固定時点）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>scenario, file</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>…</source>
        <comment>a figure that is being computed</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, server type</comment>
        <translation>%2 × %1</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between servers</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>—</source>
        <comment>no value</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>product, kinds of node</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>nodes, purpose of their store</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Enough in</source>
        <translation>足りる未来</translation>
    </message>
    <message>
        <source>%1 of the futures</source>
        <translation>未来の%1</translation>
    </message>
    <message>
        <source>LLM API a month</source>
        <translation>LLM APIの月額</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨構成</translation>
    </message>
    <message>
        <source>No layout meets the goals</source>
        <translation>目標を達成する構成なし</translation>
    </message>
    <message>
        <source>Nearest to its goal</source>
        <translation>目標に最も近い操作</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, p99 of an operation</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>サービスの種類</translation>
    </message>
    <message>
        <source>How results are read again</source>
        <translation>結果を再び読む方法</translation>
    </message>
    <message>
        <source>Own servers</source>
        <translation>自社サーバー</translation>
    </message>
    <message>
        <source>Own prices</source>
        <translation>自社価格</translation>
    </message>
    <message>
        <source>Measured rates</source>
        <translation>実測速度</translation>
    </message>
    <message>
        <source>Rates of exchange</source>
        <translation>換算レート</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no goal</comment>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share of reads and its kind</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (preset)</source>
        <comment>an answer that nobody gave</comment>
        <translation>%1（プリセット）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, other figures</source>
        <comment>rows of a table</comment>
        <translation>%1、数値が異なる</translation>
    </message>
    <message>
        <source>%1, another range</source>
        <comment>an answer</comment>
        <translation>%1、範囲が異なる</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between changes that share a step</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the values of changes that share a step</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>no difference</comment>
        <translation>= %1</translation>
    </message>
    <message>
        <source>=</source>
        <comment>no difference</comment>
        <translation>=</translation>
    </message>
    <message>
        <source>No answer differs: the cost is the same.</source>
        <translation>回答がすべて同じなので、費用も同じです。</translation>
    </message>
    <message>
        <source>No layout meets the goals of the first: there is no cost to start from.</source>
        <translation>1つ目の目標を満たす構成がないため、出発点となる費用がありません。</translation>
    </message>
    <message>
        <source>No layout meets the goals of the second: there is no cost to lead to.</source>
        <translation>2つ目の目標を満たす構成がないため、到達点となる費用がありません。</translation>
    </message>
    <message>
        <source>The two are planned in different currencies: their costs cannot be joined.</source>
        <translation>2つの通貨が異なるため、費用をつなげません。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) differ, none of them moves the cost.</source>
        <translation>
            <numerusform>%n個のステップが異なりますが、費用は変わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month in all; most of it comes from: %2 (%3).</source>
        <translation>合計で月額%1。最も大きいのは%2（%3）です。</translation>
    </message>
    <message>
        <source>The asked confidence is not reached everywhere, because a goal stands in the way: down to %1 of the futures. There a step may cost less although more is asked.</source>
        <translation>目標が妨げとなり、求めた信頼水準に届かない箇所があります。低いところで未来の%1です。そのようなステップでは、求めるものが増えても費用が下がることがあります。</translation>
    </message>
    <message>
        <source>Each step is a plan with all changes so far, in the order of the interview. In another order the steps would be other ones, their sum the same; &quot;alone&quot; is what a change does by itself.</source>
        <translation>各ステップは、そこまでの変更をすべて含む計画で、質問の順に並びます。順序が違えばステップは変わりますが、合計は同じです。「単独」はその変更だけの効果です。</translation>
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
        <translation>毎秒%1件</translation>
    </message>
    <message>
        <source>%1 calls/s</source>
        <translation>毎秒%1回</translation>
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
    <message>
        <source>Local model</source>
        <translation>ローカルモデル</translation>
    </message>
    <message numerus="yes">
        <source>Local model: %1 on %n server(s) %2</source>
        <translation>
            <numerusform>ローカルモデル：%1（%2、サーバー%n台）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierText</name>
    <message>
        <source>%1: %2</source>
        <comment>operation, what is known of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, each: %2</source>
        <comment>operations, what is known of them</comment>
        <translation>それぞれ%1：%2</translation>
    </message>
    <message>
        <source>An estimate, not a quotation; assumptions on page %1.</source>
        <translation>見積書ではなく推定です。前提は%1ページにあります。</translation>
    </message>
    <message>
        <source>An estimate, not a quotation.</source>
        <translation>見積書ではなく推定です。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Sizing basis and cost</source>
        <translation>算定の根拠と費用</translation>
    </message>
    <message>
        <source>Project %1 · plan %2</source>
        <comment>first digits of two hashes</comment>
        <translation>プロジェクト %1 · 計画 %2</translation>
    </message>
    <message>
        <source>The fingerprints show that the files inside are those the report was made from. They are no signature: they do not say who made it.</source>
        <translation>フィンガープリントは、中のファイルがこのレポートの元になったものと同じであることを示します。署名ではなく、誰が作成したかは示しません。</translation>
    </message>
    <message>
        <source>The project travels inside this PDF as %1. Daemok opens the PDF, restores it and says what has changed since; any program that lists attachments can save it.</source>
        <translation>プロジェクトは%1としてこのPDFに入っています。DaemokでPDFを開くと復元し、その後の変化を示します。添付ファイルを表示できるプログラムなら、どれでも保存できます。</translation>
    </message>
    <message>
        <source>For the client named here only</source>
        <translation>ここに記載された顧客限り</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>low and high end of a range</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>未確認：%1</translation>
    </message>
    <message>
        <source>binds</source>
        <translation>決定要因</translation>
    </message>
    <message>
        <source>The recommended layout is enough in %1 of the futures that the ranges of the answers allow.</source>
        <translation>回答の範囲から考えられる未来のうち、%1で推奨構成が足ります。</translation>
    </message>
    <message>
        <source>Counts made anew in each future, a month costs between %1 and %2 in nine of ten.</source>
        <translation>未来ごとに台数を算定し直すと、月額は10通り中9通りで、%1から%2の間に収まります。</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未達</translation>
    </message>
    <message>
        <source>Which goal or condition gives way: as asked, nothing fits.</source>
        <translation>どの目標または条件を緩めるか。求められたままでは合う構成がありません。</translation>
    </message>
    <message>
        <source>Whether this layout is built at %1 a month.</source>
        <translation>月額%1でこの構成を構築するか。</translation>
    </message>
    <message>
        <source>Who obtains the prices that are missing: %1.</source>
        <translation>不足している価格を誰が入手するか：%1。</translation>
    </message>
    <message>
        <source>Who confirms what most money stands on: %1.</source>
        <translation>最も多くの費用がかかっている回答を誰が確認するか：%1。</translation>
    </message>
    <message>
        <source>The load may grow by a factor of %1 only; then a limit or goal is missed.</source>
        <translation>負荷が増えてよいのは%1倍までで、それを超えると限度または目標を満たせません。</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) could not be checked, because a figure is not published.</source>
        <translation>
            <numerusform>値が公表されていないため、%n個の限度を確認できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The LLM API allows less than is needed: %1.</source>
        <translation>LLM APIの許容量が必要量を下回ります：%1。</translation>
    </message>
    <message>
        <source>Similar questions are answered alike: %1 of the answers given that way may be wrong.</source>
        <translation>似た質問には同じ答えを返します。そのように返した答えのうち%1は誤っている可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the preset&apos;s; nobody has confirmed them.</source>
        <translation>
            <numerusform>%n個の回答がプリセットの値で、誰も確認していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm: %1. Now %2. %3</source>
        <comment>question, its value, how to get the number</comment>
        <translation>確認：%1。現在の値：%2。%3</translation>
    </message>
    <message>
        <source>Obtain a price: %1.</source>
        <translation>価格を入手：%1。</translation>
    </message>
    <message>
        <source>Run the load test of the chapter before on one store of the layout, and put its result into the project.</source>
        <translation>前章の負荷試験を構成のストア1つに対して実行し、結果をプロジェクトに取り込みます。</translation>
    </message>
    <message>
        <source>Compute again when prices are older than three months or an answer changes: open this PDF in Daemok.</source>
        <translation>価格が3か月より古くなったとき、または回答が変わったときは、DaemokでこのPDFを開いて計算し直します。</translation>
    </message>
    <message>
        <source>Load %1 items of the planned size first; an empty store answers faster than a full one.</source>
        <translation>まず、計画した大きさの項目を%1件ロードします。空のストアは満杯のストアより速く応答します。</translation>
    </message>
    <message>
        <source>Offer the rates below at the same time, at a constant pace, for at least ten minutes after warming up; do not wait for an answer before the next request.</source>
        <translation>ウォームアップ後、以下のレートを同時に一定の間隔で10分以上かけます。応答を待ってから次を送らないでください。</translation>
    </message>
    <message>
        <source>Then stop one node of the role with the most nodes and go on for ten minutes: every goal must still be met.</source>
        <translation>その後、最もノードの多い役割のノードを1つ止めて10分続けます。それでもすべての目標を満たす必要があります。</translation>
    </message>
    <message>
        <source>All amounts in %1. Prices of the catalogue are without VAT.</source>
        <comment>currency</comment>
        <translation>金額はすべて%1です。カタログの価格に付加価値税は含まれません。</translation>
    </message>
    <message>
        <source>Rate of exchange: 1 %1 = %2 %3 (%4).</source>
        <comment>currency, rate, currency, date</comment>
        <translation>為替レート：1 %1 = %2 %3（%4）。</translation>
    </message>
    <message>
        <source>Buying has cost less than renting from month %1 on, by the priced lines.</source>
        <translation>価格のある項目で見ると、%1か月目から購入のほうが借りるより安くなります。</translation>
    </message>
    <message>
        <source>By the priced lines buying does not cost less than renting in any month, or a price is missing.</source>
        <translation>価格のある項目で見ると、どの月も購入のほうが安くはならないか、価格が不足しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n further step(s): in the full audit and on the Growth page.</source>
        <translation>
            <numerusform>さらに%n個のステップ：完全監査と「成長」ページにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures of the decision are those of the report before.</source>
        <translation>決定に使う値は前回のレポートと同じです。</translation>
    </message>
    <message>
        <source>Assumed by this catalogue, with a stated reason</source>
        <translation>このカタログが理由を示して仮定した値</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Likely, and its range</source>
        <translation>想定値と範囲</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>裏付け</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>回答者</translation>
    </message>
    <message>
        <source>Money on it, a month</source>
        <translation>かかる月額</translation>
    </message>
    <message>
        <source>What it moves</source>
        <translation>動かすもの</translation>
    </message>
    <message>
        <source>To be decided with this page</source>
        <translation>このページで決めること</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目数</translation>
    </message>
    <message>
        <source>An item</source>
        <translation>1項目</translation>
    </message>
    <message>
        <source>One copy</source>
        <translation>コピー1つ</translation>
    </message>
    <message>
        <source>In the busiest minute</source>
        <translation>最も混雑する1分</translation>
    </message>
    <message>
        <source>Mean of it</source>
        <translation>その平均</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限度</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>A node carries</source>
        <translation>1ノードの能力</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Formula with values</source>
        <translation>値を入れた式</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Where the value comes from</source>
        <translation>値の出どころ</translation>
    </message>
    <message>
        <source>Why not fewer</source>
        <translation>これより少なくできない理由</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一回限り</translation>
    </message>
    <message>
        <source>36 months</source>
        <translation>36か月</translation>
    </message>
    <message>
        <source>60 months</source>
        <translation>60か月</translation>
    </message>
    <message>
        <source>Load test that verifies the layout</source>
        <translation>構成を検証する負荷試験</translation>
    </message>
    <message>
        <source>Passes at</source>
        <translation>合格基準</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Limits of the LLM API</source>
        <translation>LLM APIの上限</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許容</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>With reuse</source>
        <translation>再利用あり</translation>
    </message>
    <message>
        <source>Without reuse</source>
        <translation>再利用なし</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>SHA-256 of the project inside</source>
        <translation>中のプロジェクトのSHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the plan inside</source>
        <translation>中の計画のSHA-256</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>機密区分</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Range of the guide</source>
        <translation>指針の範囲</translation>
    </message>
    <message>
        <source>Worth knowing, a month</source>
        <translation>知る価値（月額）</translation>
    </message>
    <message>
        <source>What to ask next</source>
        <translation>次に尋ねること</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>失うもの</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Headroom left</source>
        <translation>残る余裕率</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>その後の状態</translation>
    </message>
    <message>
        <source>What breaks first, and when to order</source>
        <translation>最初に限界に達するものと発注時期</translation>
    </message>
    <message>
        <source>Steps that follow the load</source>
        <translation>負荷に応じた手順</translation>
    </message>
    <message>
        <source>What would be chosen for one year alone</source>
        <translation>1年だけのための選択</translation>
    </message>
    <message>
        <source>Backup and recovery</source>
        <translation>バックアップと復旧</translation>
    </message>
    <message>
        <source>Own servers beside rented ones</source>
        <translation>自社サーバーとレンタルの比較</translation>
    </message>
    <message>
        <source>Own servers</source>
        <translation>自社サーバー</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>レンタル</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Assumptions and quality of the inputs</source>
        <translation>仮定と入力の品質</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Recommended architecture</source>
        <translation>推奨アーキテクチャ</translation>
    </message>
    <message>
        <source>Sizing basis</source>
        <translation>算定根拠</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>再利用</translation>
    </message>
    <message>
        <source>TTA sizing sheet</source>
        <translation>TTA規模算定表</translation>
    </message>
    <message>
        <source>Local model</source>
        <translation>ローカルモデル</translation>
    </message>
    <message>
        <source>Bill of materials and cost</source>
        <translation>構成明細と費用</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>代替案</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>Growth and triggers</source>
        <translation>成長計画と増設時期</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>耐障害性</translation>
    </message>
    <message>
        <source>Risks and validation</source>
        <translation>リスクと検証</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Pre-submission check</source>
        <translation>提出前チェック</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>すべての回答</translation>
    </message>
    <message>
        <source>Formulas with the values put in</source>
        <translation>値を入れた計算式</translation>
    </message>
    <message>
        <source>Products that were rejected</source>
        <translation>選ばれなかった製品</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>What is recommended, what it costs and what has to be decided.</source>
        <translation>何を推奨するか、費用はいくらか、何を決める必要があるかをまとめます。</translation>
    </message>
    <message>
        <source>What the layout has to meet, and who said so.</source>
        <translation>構成が満たすべきことと、それを述べた人です。</translation>
    </message>
    <message>
        <source>The answers that decide most, their range and evidence; then what nobody has confirmed.</source>
        <translation>決定を最も左右する回答の範囲と裏付け、続いて誰も確認していない回答です。</translation>
    </message>
    <message>
        <source>From people to operations in the busiest minute of the last planned month.</source>
        <translation>計画の最後の月の最も混雑する1分を、利用者数から操作数へと順に示します。</translation>
    </message>
    <message>
        <source>Stores and roles in plain words, with the product&apos;s own word beside them.</source>
        <translation>ストアと役割を平易な言葉で記し、製品での用語を併記します。</translation>
    </message>
    <message>
        <source>Every limit that was checked for every role; the largest number decides.</source>
        <translation>すべての役割について確認したすべての制約です。最大の数がノード数を決めます。</translation>
    </message>
    <message>
        <source>What keeping results brings, and for how long they should be kept.</source>
        <translation>結果を保持する効果と、適切な保持期間です。</translation>
    </message>
    <message>
        <source>The Korean sizing guide beside the plan. Its figures and the plan&apos;s are not added to each other.</source>
        <translation>韓国の規模算定指針をプランと並べて示します。指針の数値とプランの数値は足し合わせません。</translation>
    </message>
    <message>
        <source>The model that runs on own machines.</source>
        <translation>自社のマシンで実行するモデルです。</translation>
    </message>
    <message>
        <source>What is bought, at which price of which day. Not priced is not free.</source>
        <translation>購入するものと価格、価格の基準日です。価格なしは無料という意味ではありません。</translation>
    </message>
    <message>
        <source>What else was computed, and the number that decided against it.</source>
        <translation>ほかに計算した案と、それを選ばなかった理由となる数値です。</translation>
    </message>
    <message>
        <source>What the ranges of the answers do to the cost, and how often each layout is enough.</source>
        <translation>回答の範囲が費用に与える影響と、構成ごとの足りる未来の割合です。</translation>
    </message>
    <message>
        <source>Nodes and cost month by month, the month in which each role is full, and what to do before it.</source>
        <translation>月ごとのノード数と費用、各役割が限界に達する月、その前にすべきことです。</translation>
    </message>
    <message>
        <source>Each failure in the busiest minute: whether the goals hold, and what headroom is left.</source>
        <translation>最も混雑する1分に起きる障害ごとに、目標を守れるか、余裕率がどれだけ残るかを示します。</translation>
    </message>
    <message>
        <source>What may turn out otherwise, and the test that finds out before it is bought.</source>
        <translation>想定と異なりうることと、購入前にそれを確かめる試験です。</translation>
    </message>
    <message>
        <source>In the order in which they bring most.</source>
        <translation>効果の大きい順です。</translation>
    </message>
    <message>
        <source>What an examiner would object to, found by rules.</source>
        <translation>審査で指摘されそうな点を、規則に基づいて洗い出したものです。</translation>
    </message>
    <message>
        <source>Every answer of the interview with its range, origin, evidence and date.</source>
        <translation>ヒアリングのすべての回答と、その範囲、根拠、裏付け、日付です。</translation>
    </message>
    <message>
        <source>The figures of the decision, each with its formula and where its values come from.</source>
        <translation>決定に使った数値と、その計算式、値の出どころです。</translation>
    </message>
    <message>
        <source>The most frequent reason of each product, and the nearest miss.</source>
        <translation>製品ごとの最も多い不採用の理由と、最も惜しいものです。</translation>
    </message>
    <message>
        <source>What the figures of ledger and prices stand on, most used first.</source>
        <translation>算定内訳と価格の数値の根拠となる出典を、よく使われる順に示します。</translation>
    </message>
    <message>
        <source>Terms of this report in Korean, English and Japanese.</source>
        <translation>このレポートの用語を韓国語、英語、日本語で示します。</translation>
    </message>
    <message>
        <source>Against the report that this one was made from.</source>
        <translation>このレポートの元になった以前のレポートと比較します。</translation>
    </message>
</context>
<context>
    <name>Economics</name>
    <message>
        <source>Chosen</source>
        <translation>選択値</translation>
    </message>
    <message>
        <source>Saves most</source>
        <translation>最大削減</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>How long an answer stays in the store.</source>
        <translation>回答をストアに保持する期間です。</translation>
    </message>
    <message>
        <source>Net saving, a month</source>
        <translation>純削減額（月）</translation>
    </message>
    <message>
        <source>Net saving, a day</source>
        <translation>純削減額（日）</translation>
    </message>
    <message>
        <source>Calls saved, a month</source>
        <translation>呼び出しの削減額（月）</translation>
    </message>
    <message>
        <source>Calls to the model that are not made, at its price.</source>
        <translation>省かれたモデル呼び出しを、その単価で換算した金額です。</translation>
    </message>
    <message>
        <source>Keeping, a month</source>
        <translation>保持費用（月）</translation>
    </message>
    <message>
        <source>What the layout costs above the one without stored results.</source>
        <translation>結果を保存しない構成に比べて増える費用です。</translation>
    </message>
    <message>
        <source>Wrong answers, a month</source>
        <translation>誤った回答の費用（月）</translation>
    </message>
    <message>
        <source>What they cost, less the calls they spare.</source>
        <translation>誤った回答による費用から、それで省けた呼び出しの費用を引いた額です。</translation>
    </message>
    <message>
        <source>Pays from a hit ratio of</source>
        <translation>損益分岐ヒット率</translation>
    </message>
    <message>
        <source>Where the calls saved equal what keeping and wrong answers cost.</source>
        <translation>呼び出しの削減額が、保持費用と誤った回答の費用の合計に等しくなる点です。</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>ヒット率</translation>
    </message>
    <message>
        <source>Calls answered from the store, of all calls.</source>
        <translation>全呼び出しのうち、ストアから回答した割合です。</translation>
    </message>
    <message>
        <source>Stored results</source>
        <translation>保存した結果</translation>
    </message>
    <message>
        <source>Items in the month the layout carries.</source>
        <translation>構成の算定対象となる月の件数です。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Of one copy, before index and compression.</source>
        <translation>レプリカ1個分の、インデックスと圧縮を反映する前の容量です。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Of the whole layout.</source>
        <translation>構成全体の台数です。</translation>
    </message>
    <message>
        <source>too much for it</source>
        <translation>収まらない</translation>
    </message>
    <message>
        <source>Writes for a useful read</source>
        <translation>有効な読み取り1回あたりの書き込み</translation>
    </message>
    <message>
        <source>(1 − h) / h</source>
        <translation>(1 − h) / h</translation>
    </message>
    <message>
        <source>no reads</source>
        <translation>読み取りなし</translation>
    </message>
    <message>
        <source>Not given when older than</source>
        <translation>回答の有効期間</translation>
    </message>
    <message>
        <source>Longer retentions act like this one.</source>
        <translation>これより長い保持期間は、この期間と同じ結果になります。</translation>
    </message>
    <message>
        <source>A wrong answer costs</source>
        <translation>誤った回答1件の費用</translation>
    </message>
    <message>
        <source>Against %1 for a call.</source>
        <translation>比較：呼び出し1件の費用は%1です。</translation>
    </message>
    <message>
        <source>The load was typed operation by operation: no calls, no reuse.</source>
        <translation>負荷が操作ごとに直接入力されているため、呼び出しも再利用もありません。</translation>
    </message>
    <message>
        <source>Money and nodes need a layout that can be built.</source>
        <translation>金額とノード数を示すには、構築できる構成が必要です。</translation>
    </message>
    <message>
        <source>The plan counts with the three answers: a hit ratio of %1 where the log gives %2.</source>
        <translation>プランは3つの回答に基づいてヒット率%1で計算しています。ログによるヒット率は%2です。</translation>
    </message>
    <message>
        <source>Answers are not shared between users: only repeats of the same user count, taken to come as soon as all.</source>
        <translation>回答をユーザー間で共有しないため、同じユーザーの繰り返しだけを数えます。その間隔は、繰り返し全体と同じとみなします。</translation>
    </message>
    <message>
        <source>What a wrong answer costs is not answered: it counts as nothing.</source>
        <translation>誤った回答の費用が未回答のため、0として計算しています。</translation>
    </message>
    <message>
        <source>Answers are not shared between users: only repeats of the same user count, with their own gaps.</source>
        <translation>回答を利用者間で共有しないため、同じ利用者の繰り返しだけをその間隔で数えます。</translation>
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
    <name>ExplainText</name>
    <message>
        <source>LLM calls in flight</source>
        <translation>同時進行のLLM呼び出し</translation>
    </message>
    <message>
        <source>LLM tokens a minute</source>
        <translation>毎分のLLMトークン</translation>
    </message>
    <message>
        <source>Requests answered from the store</source>
        <translation>ストアから回答したリクエスト</translation>
    </message>
    <message>
        <source>Look-ups by key</source>
        <translation>キー参照</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Lists, filters and aggregates</source>
        <translation>一覧、絞り込み、集計</translation>
    </message>
    <message>
        <source>Full-text searches</source>
        <translation>全文検索</translation>
    </message>
    <message>
        <source>Vector searches</source>
        <translation>ベクトル検索</translation>
    </message>
    <message>
        <source>Connections to a store</source>
        <translation>ストアへの接続数</translation>
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
        <source>LLM cost a month without reuse</source>
        <translation>再利用なしの月額LLM費用</translation>
    </message>
    <message>
        <source>LLM cost a month with reuse</source>
        <translation>再利用ありの月額LLM費用</translation>
    </message>
    <message>
        <source>LLM cost a month saved by reuse</source>
        <translation>再利用による月額LLM費用の削減額</translation>
    </message>
    <message>
        <source>%1: what is asked for</source>
        <comment>limit of the provider</comment>
        <translation>%1：必要量</translation>
    </message>
    <message>
        <source>%1: what is allowed</source>
        <comment>limit of the provider</comment>
        <translation>%1：許容量</translation>
    </message>
    <message>
        <source>Workers that keep the calls in flight</source>
        <translation>呼び出しを同時進行させるワーカー数</translation>
    </message>
    <message>
        <source>%1: what would fit</source>
        <comment>limit of the provider</comment>
        <translation>%1：収まる値</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>月額費用</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>一回限りの費用</translation>
    </message>
    <message>
        <source>Cost in 36 months</source>
        <translation>36か月の費用</translation>
    </message>
    <message>
        <source>Cost in 60 months</source>
        <translation>60か月の費用</translation>
    </message>
    <message>
        <source>Cost by which layouts are ranked</source>
        <translation>構成の順位付けに使う費用</translation>
    </message>
    <message>
        <source>%1: quantity</source>
        <comment>cost item</comment>
        <translation>%1：数量</translation>
    </message>
    <message>
        <source>%1: unit price</source>
        <comment>cost item</comment>
        <translation>%1：単価</translation>
    </message>
    <message>
        <source>%1: amount</source>
        <comment>cost item</comment>
        <translation>%1：金額</translation>
    </message>
    <message>
        <source>Number of nodes</source>
        <translation>ノード数</translation>
    </message>
    <message>
        <source>CPU busy at peak</source>
        <translation>ピーク時のCPU使用率</translation>
    </message>
    <message>
        <source>vCPU of a node</source>
        <translation>ノードのvCPU</translation>
    </message>
    <message>
        <source>Memory of a node</source>
        <translation>ノードのメモリ</translation>
    </message>
    <message>
        <source>Disk of a node</source>
        <translation>ノードのディスク</translation>
    </message>
    <message>
        <source>IOPS bought for a node</source>
        <translation>ノードごとに購入するIOPS</translation>
    </message>
    <message>
        <source>Throughput bought for a node</source>
        <translation>ノードごとに購入するスループット</translation>
    </message>
    <message>
        <source>%1: what is needed</source>
        <comment>constraint</comment>
        <translation>%1：必要量</translation>
    </message>
    <message>
        <source>%1: what one node carries</source>
        <comment>constraint</comment>
        <translation>%1：ノード1台が担う量</translation>
    </message>
    <message>
        <source>%1: nodes it asks for</source>
        <comment>constraint</comment>
        <translation>%1：必要なノード数</translation>
    </message>
    <message>
        <source>%1: operations a second</source>
        <comment>operation</comment>
        <translation>%1：毎秒の操作数</translation>
    </message>
    <message>
        <source>Bytes of one item</source>
        <translation>項目1件のバイト数</translation>
    </message>
    <message>
        <source>Managed capacity</source>
        <translation>マネージド容量</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余裕率</translation>
    </message>
    <message>
        <source>Month in which it stops fitting</source>
        <translation>収まらなくなる月</translation>
    </message>
    <message>
        <source>Stored when it stops fitting</source>
        <translation>収まらなくなる時点の保存容量</translation>
    </message>
    <message>
        <source>Requests when it stops fitting</source>
        <translation>収まらなくなる時点のリクエスト</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation, percentile</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Demand · %1</source>
        <comment>data set</comment>
        <translation>負荷 · %1</translation>
    </message>
    <message>
        <source>LLM API</source>
        <translation>LLM API</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two figures</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Requests of users each second of the busiest minute: what the layout is made for.</source>
        <translation>最も混雑する1分に毎秒届くユーザーのリクエスト数です。構成はこの値に合わせて算定します。</translation>
    </message>
    <message>
        <source>Requests that no stored result answers, so that the LLM is called.</source>
        <translation>保存した結果では答えられず、LLMを呼び出すリクエストです。</translation>
    </message>
    <message>
        <source>LLM calls that wait for their answer at the same time (Little&apos;s law).</source>
        <translation>同時に応答を待っているLLM呼び出しの数です（リトルの法則）。</translation>
    </message>
    <message>
        <source>Tokens in and out of the LLM in the busiest minute, against the provider&apos;s limit.</source>
        <translation>最も混雑する1分のLLMの入出力トークン数です。プロバイダーの上限と比較します。</translation>
    </message>
    <message>
        <source>Share of the requests that are answered by a result kept from before.</source>
        <translation>以前から保持している結果で答えるリクエストの割合です。</translation>
    </message>
    <message>
        <source>Items written each second of the busiest minute.</source>
        <translation>最も混雑する1分に、毎秒書き込む項目の数です。</translation>
    </message>
    <message>
        <source>Queries over many items each second of the busiest minute: what query nodes work on.</source>
        <translation>最も混雑する1分の、多数の項目を対象とする毎秒のクエリ数です。クエリノードが処理します。</translation>
    </message>
    <message>
        <source>Searches for words in texts each second of the busiest minute.</source>
        <translation>最も混雑する1分に、テキスト中の語を検索する毎秒の回数です。</translation>
    </message>
    <message>
        <source>Searches for similar vectors each second of the busiest minute.</source>
        <translation>最も混雑する1分に、類似ベクトルを検索する毎秒の回数です。</translation>
    </message>
    <message>
        <source>Connections that the service keeps open: what session nodes take.</source>
        <translation>サービスが開いたままにする接続の数です。セッションノードが受け付けます。</translation>
    </message>
    <message>
        <source>Items that lie in the stores, without copies.</source>
        <translation>ストアにある項目の数です。レプリカは含みません。</translation>
    </message>
    <message>
        <source>Bytes that lie in the stores, without copies and indexes.</source>
        <translation>ストアにあるデータのバイト数です。レプリカとインデックスは含みません。</translation>
    </message>
    <message>
        <source>What the LLM&apos;s provider would charge a month if every request called it.</source>
        <translation>すべてのリクエストがLLMを呼び出した場合に、LLMプロバイダーから請求される月額です。</translation>
    </message>
    <message>
        <source>What the LLM&apos;s provider charges a month for what no stored result answers.</source>
        <translation>保存した結果では答えられない分について、LLMプロバイダーから請求される月額です。</translation>
    </message>
    <message>
        <source>What need not be paid to the LLM&apos;s provider because results are kept and used again.</source>
        <translation>結果を保持して再利用することで、LLMプロバイダーへの支払いを免れる額です。</translation>
    </message>
    <message>
        <source>What the busiest minute asks of the provider.</source>
        <translation>最も混雑する1分に、プロバイダーに求める量です。</translation>
    </message>
    <message>
        <source>What the provider&apos;s contract allows.</source>
        <translation>プロバイダーとの契約で許容される量です。</translation>
    </message>
    <message>
        <source>The smallest change with which the provider&apos;s limit holds.</source>
        <translation>プロバイダーの上限に収めるための最小の変更です。</translation>
    </message>
    <message>
        <source>Workers of the service that keep this many calls open at once.</source>
        <translation>この数の呼び出しを同時に開いておくための、サービスのワーカー数です。</translation>
    </message>
    <message>
        <source>What this layout costs each month: the sum of its monthly lines that have a price.</source>
        <translation>この構成に毎月かかる費用で、価格のある毎月の項目の合計です。</translation>
    </message>
    <message>
        <source>What is bought once: the sum of the purchases.</source>
        <translation>一回限りの購入にかかる費用で、購入額の合計です。</translation>
    </message>
    <message>
        <source>Purchases and 36 months together.</source>
        <translation>購入額と36か月分の月額費用の合計です。</translation>
    </message>
    <message>
        <source>Purchases and 60 months together.</source>
        <translation>購入額と60か月分の月額費用の合計です。</translation>
    </message>
    <message>
        <source>Layouts are compared by this: the month, with purchases spread over 36 months.</source>
        <translation>構成の比較に使う費用です。月額費用に、購入額を36か月に配分した額を加えます。</translation>
    </message>
    <message>
        <source>How much of it the layout takes.</source>
        <translation>構成が必要とする数量です。</translation>
    </message>
    <message>
        <source>What one of it costs, by the price list named below.</source>
        <translation>1単位あたりの価格です。価格表の出典は下に示します。</translation>
    </message>
    <message>
        <source>What this line adds to the cost: its quantity times its price.</source>
        <translation>この項目が費用に加える額で、数量に単価を掛けたものです。</translation>
    </message>
    <message>
        <source>Nodes of this role: each limit asks for a number, and the largest counts.</source>
        <translation>この役割のノード数です。制約ごとに必要な台数を求め、最大のものを採ります。</translation>
    </message>
    <message>
        <source>Share of these nodes&apos; processors that is busy in the busiest minute.</source>
        <translation>最も混雑する1分に、これらのノードのプロセッサーが使われている割合です。</translation>
    </message>
    <message>
        <source>Virtual processors of one node, as the server type has them.</source>
        <translation>サーバータイプで決まる、ノード1台の仮想プロセッサー数です。</translation>
    </message>
    <message>
        <source>Memory of one node, as the server type has it.</source>
        <translation>サーバータイプで決まる、ノード1台のメモリです。</translation>
    </message>
    <message>
        <source>Disk of one node: the smallest that can be bought and holds its share.</source>
        <translation>ノード1台のディスクです。担当分のデータが収まり、購入できる最小のものです。</translation>
    </message>
    <message>
        <source>Reads and writes a second that are bought for a node&apos;s disk.</source>
        <translation>ノードのディスクのために購入する、毎秒の読み書き回数です。</translation>
    </message>
    <message>
        <source>Bytes a second that are bought for a node&apos;s disk.</source>
        <translation>ノードのディスクのために購入する、毎秒のバイト数です。</translation>
    </message>
    <message>
        <source>This is what all nodes together must carry.</source>
        <translation>これは全ノードで担うべき量です。</translation>
    </message>
    <message>
        <source>This is what one node carries.</source>
        <translation>これはノード1台が担う量です。</translation>
    </message>
    <message>
        <source>It asks for more nodes than any other limit: it decides.</source>
        <translation>ほかのどの制約よりも多くのノードを必要とするため、この制約がノード数を決めます。</translation>
    </message>
    <message>
        <source>Another limit asks for as many nodes or more.</source>
        <translation>ほかに、同数以上のノードを必要とする制約があります。</translation>
    </message>
    <message>
        <source>All nodes of this layout, the existing database&apos;s with them.</source>
        <translation>この構成の全ノード数です。既存データベースのノードを含みます。</translation>
    </message>
    <message>
        <source>All nodes of the stores; the existing database beside them is not counted.</source>
        <translation>ストアの全ノード数です。併設する既存データベースは含みません。</translation>
    </message>
    <message>
        <source>The largest factor on the load with which every limit and goal is still met.</source>
        <translation>すべての制約と目標を守ったまま負荷に掛けられる最大の倍率です。</translation>
    </message>
    <message>
        <source>%1 of 100 requests of this kind are answered at least as fast, in the busiest minute.</source>
        <translation>最も混雑する1分に、この種のリクエスト100件のうち%1件が、この時間以内に応答されます。</translation>
    </message>
    <message>
        <source>The first month of growth in which this layout is too small.</source>
        <translation>負荷の増加により、この構成では足りなくなる最初の月です。</translation>
    </message>
    <message>
        <source>What will be stored in the month in which this layout is too small.</source>
        <translation>この構成では足りなくなる月の保存容量です。</translation>
    </message>
    <message>
        <source>The busiest minute of the month in which this layout is too small.</source>
        <translation>この構成では足りなくなる月の、最も混雑する1分の値です。</translation>
    </message>
    <message>
        <source>What is bought of a service that its provider runs: it has no nodes.</source>
        <translation>プロバイダーが運用するサービスから購入する量です。ノードはありません。</translation>
    </message>
    <message>
        <source>How often this is asked of the store each second of the busiest minute.</source>
        <translation>最も混雑する1分に、この操作がストアに毎秒求められる回数です。</translation>
    </message>
    <message>
        <source>Items of this data set that are kept at the same time.</source>
        <translation>このデータセットで同時に保持する項目の数です。</translation>
    </message>
    <message>
        <source>Bytes of this data set, without copies and indexes.</source>
        <translation>このデータセットのバイト数です。レプリカとインデックスは含みません。</translation>
    </message>
    <message>
        <source>What one item of this data set takes, without copies and indexes.</source>
        <translation>このデータセットの項目1件が占めるバイト数です。レプリカとインデックスは含みません。</translation>
    </message>
    <message>
        <source>Each group keeps serving after the failure: another of its members leads.</source>
        <translation>障害後も各グループは処理を続けます。グループ内の別のメンバーがリーダーになります。</translation>
    </message>
    <message>
        <source>reply(a, k, X): of k nodes that are asked, the reply that comes as number a.</source>
        <translation>reply(a, k, X)：問い合わせたk台のノードのうち、a番目に届く応答です。</translation>
    </message>
    <message>
        <source>f is the density of F: the gaps between two equal requests are log-normal.</source>
        <translation>fはFの密度関数です。同じリクエストどうしの間隔は対数正規分布に従います。</translation>
    </message>
    <message>
        <source>The disk is read only where memory does not hold the data.</source>
        <translation>メモリにデータがない場合にだけディスクを読みます。</translation>
    </message>
    <message>
        <source>The fewest nodes with which every goal holds, the other roles as chosen; found by trying counts, each with its whole law of answer times.</source>
        <translation>ほかの役割を選択どおりにしたとき、すべての目標を達成する最小のノード数です。台数を変えて試し、そのつど応答時間の分布全体を計算して求めます。</translation>
    </message>
    <message>
        <source>Found by trying: all rates are multiplied until a limit or a goal breaks.</source>
        <translation>試行で求めます。制約または目標を守れなくなるまで、すべての頻度に倍率を掛けます。</translation>
    </message>
    <message>
        <source>last(k, X): k tasks run side by side and the slowest is awaited.</source>
        <translation>last(k, X)：k個のタスクを並列に実行し、最も遅いものを待ちます。</translation>
    </message>
    <message>
        <source>Found by trying months: the counts stay, the load grows.</source>
        <translation>月を変えて試行で求めます。ノード数はそのままで、負荷だけが増えます。</translation>
    </message>
    <message>
        <source>What is kept lies in object storage, not on the disks of these nodes.</source>
        <translation>保持するデータはこれらのノードのディスクではなく、オブジェクトストレージに置きます。</translation>
    </message>
    <message>
        <source>Charged once for the whole layout.</source>
        <translation>構成全体に対して一度だけ計上します。</translation>
    </message>
    <message>
        <source>The existing database is there already: only the difference is charged.</source>
        <translation>既存データベースはすでにあるため、差額だけを計上します。</translation>
    </message>
    <message>
        <source>A quantile of the sum of all waits and services, computed from their laws; never a sum of percentiles. W are mean waits, S mean services.</source>
        <translation>すべての待ち時間とサービス時間の和の分位数を、それぞれの分布から計算したものです。パーセンタイルの和ではありません。Wは平均待ち時間、Sは平均サービス時間です。</translation>
    </message>
    <message>
        <source>The load was entered as rates of the store: nothing is known of reuse.</source>
        <translation>負荷がストアの操作頻度として入力されているため、再利用については分かりません。</translation>
    </message>
    <message>
        <source>Lines without a price are not in this sum; they are not zero.</source>
        <translation>価格のない項目はこの合計に含まれません。0という意味ではありません。</translation>
    </message>
    <message>
        <source>Beyond it, this breaks first: %1.</source>
        <comment>constraint</comment>
        <translation>これを超えると、最初に限界に達するのは次の項目です：%1。</translation>
    </message>
    <message>
        <source>With %1 a goal is missed.</source>
        <comment>number of nodes</comment>
        <translation>%1では目標に届きません。</translation>
    </message>
    <message>
        <source>With %1 the queue of “%2” has no end; its goal is %3.</source>
        <comment>number of nodes</comment>
        <translation>%1では「%2」の待ち行列が際限なく伸びます。目標は%3です。</translation>
    </message>
    <message>
        <source>With %1 “%2” takes %3 at p99; its goal is %4.</source>
        <comment>number of nodes</comment>
        <translation>%1では「%2」のp99が%3になります。目標は%4です。</translation>
    </message>
    <message>
        <source>With %1 “%2” would take %3 at p99: within its goal of %4, but not with the margin that the search keeps.</source>
        <comment>number of nodes</comment>
        <translation>%1では「%2」のp99が%3になります。目標の%4には収まりますが、探索時に確保する余裕がありません。</translation>
    </message>
    <message>
        <source>%1: %2 at least, and one step fewer leaves %3.</source>
        <comment>limit, needed, left</comment>
        <translation>%1：最低%2が必要ですが、1段階減らすと%3になります。</translation>
    </message>
    <message>
        <source>%1: %2 needed, but %3 can carry only %4.</source>
        <comment>limit, needed, nodes, carried</comment>
        <translation>%1：%2が必要ですが、%3では%4しか担えません。</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <comment>number in a formula, its unit</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>computed: %1</source>
        <comment>figure, or what it belongs to</comment>
        <translation>計算値：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>origin, question</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>origin, question, date</comment>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>origin, date</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>origin, source, date</comment>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>date</comment>
        <translation>基準日：%1</translation>
    </message>
    <message>
        <source>Opens this figure.</source>
        <translation>この数値を開きます。</translation>
    </message>
    <message>
        <source>Goes to this question.</source>
        <translation>この質問に移動します。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, where it stands</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1	%2	%3	%4</source>
        <comment>symbol, name, value, source of a term</comment>
        <translation>%1	%2	%3	%4</translation>
    </message>
    <message>
        <source>Requests per second in the busiest minute</source>
        <translation>最も忙しい1分の毎秒リクエスト数</translation>
    </message>
    <message>
        <source>LLM calls per second in the busiest minute</source>
        <translation>最も忙しい1分の毎秒LLM呼び出し数</translation>
    </message>
    <message>
        <source>Recovery time that is asked for</source>
        <translation>求められる復旧時間</translation>
    </message>
    <message>
        <source>Recovery time that is reached</source>
        <translation>達成する復旧時間</translation>
    </message>
    <message>
        <source>Loss of written data that may be</source>
        <translation>許される書き込みデータの損失</translation>
    </message>
    <message>
        <source>Loss of written data that there may be</source>
        <translation>起こりうる書き込みデータの損失</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>保存するバックアップ</translation>
    </message>
    <message>
        <source>One full backup</source>
        <translation>フルバックアップ1回分</translation>
    </message>
    <message>
        <source>Bytes to be restored</source>
        <translation>復元するバイト数</translation>
    </message>
    <message>
        <source>Throughput of a node</source>
        <translation>ノード1台のスループット</translation>
    </message>
    <message>
        <source>Backup window</source>
        <translation>バックアップの時間枠</translation>
    </message>
    <message>
        <source>Restore time</source>
        <translation>復元時間</translation>
    </message>
    <message>
        <source>Time until the service works again</source>
        <translation>サービスが再開するまでの時間</translation>
    </message>
    <message>
        <source>Second site: purchase</source>
        <translation>第2拠点: 購入</translation>
    </message>
    <message>
        <source>Second site: cost a month</source>
        <translation>第2拠点: 月額</translation>
    </message>
    <message>
        <source>Reads of single items by key each second of the busiest minute.</source>
        <translation>最も忙しい1分の、キーによる1件ずつの毎秒読み取り。</translation>
    </message>
    <message>
        <source>The second site carries the whole load alone: it is as large as the first, at the prices of the first one&apos;s place.</source>
        <translation>第2拠点は全負荷を単独で担います。第1拠点と同じ規模で、第1拠点の価格で計算します。</translation>
    </message>
    <message>
        <source>It takes at least this long: %1.</source>
        <comment>missing fact</comment>
        <translation>少なくともこれだけかかります: %1。</translation>
    </message>
    <message>
        <source>Own servers of the model, a month</source>
        <translation>モデル用自社サーバーの月額</translation>
    </message>
    <message>
        <source>The same calls at the API, a month</source>
        <translation>同じ呼び出しのAPIの月額</translation>
    </message>
    <message>
        <source>Calls a month from which own servers cost less</source>
        <translation>自社サーバーのほうが安くなる月間呼び出し数</translation>
    </message>
    <message>
        <source>Model on own servers</source>
        <translation>自社サーバーのモデル</translation>
    </message>
    <message>
        <source>Servers and disks that serve the model in this layout; a purchase is spread over 36 months.</source>
        <translation>この構成でモデルを動かすサーバーとディスクの費用です。購入費は36か月に分けます。</translation>
    </message>
    <message>
        <source>What the provider would charge a month for the calls that the own servers answer.</source>
        <translation>自社サーバーが応答する呼び出しに対して、プロバイダーが請求する月額です。</translation>
    </message>
    <message>
        <source>From so many calls a month these servers cost less than the API.</source>
        <translation>月間の呼び出しがこの数以上なら、このサーバーのほうがAPIより安くなります。</translation>
    </message>
    <message>
        <source>n is the smallest whole number of instances for which this holds.</source>
        <translation>nは、この式が成り立つ最小のインスタンス数（整数）です。</translation>
    </message>
</context>
<context>
    <name>FailureRows</name>
    <message>
        <source>p99 of</source>
        <translation>p99の対象</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>際限なし</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>A role on its way gets more than it can do: its queue grows without end.</source>
        <translation>経路上の役割が処理しきれず、待ち行列が際限なく伸びます。</translation>
    </message>
    <message>
        <source>%1 of the requests are not answered: too few copies are left.</source>
        <translation>リクエストの%1に、残りのコピーが足りず応答できません。</translation>
    </message>
    <message>
        <source>%1 ± ?</source>
        <comment>p99, half-width not known</comment>
        <translation>%1 ± ?</translation>
    </message>
    <message>
        <source>%1 requests are too few for a half-width.</source>
        <translation>リクエスト%1件では半幅が求まりません。</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>p99, its half-width</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>With 95 % confidence it lies within this half-width; %1 requests.</source>
        <translation>95 %の信頼でこの半幅に入ります。リクエスト%1件。</translation>
    </message>
    <message>
        <source>The analytic p99 is %1 of it.</source>
        <translation>解析式のp99はその%1です。</translation>
    </message>
    <message>
        <source>While the loss was taken in: p99 %1.</source>
        <translation>障害を吸収する間: p99 %1。</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>nodes left, nodes</comment>
        <translation>%2中%1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>残りなし</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>CPU share before and now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Share of the CPU at the busiest minute, as planned and now; allowed after a failure: %1.</source>
        <translation>最も忙しい1分のCPUの割合、計画と現在。障害後の許容: %1。</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A zone</source>
        <translation>ゾーン1つ</translation>
    </message>
    <message>
        <source>LLM API %1 as slow</source>
        <translation>LLM APIが%1の遅さ</translation>
    </message>
    <message>
        <source>LLM API silent</source>
        <translation>LLM APIが無応答</translation>
    </message>
    <message>
        <source>Does not hold: the queue of %1 grows by %2 requests a second.</source>
        <translation>耐えられません: %1の待ち行列が毎秒%2リクエストずつ伸びます。</translation>
    </message>
    <message>
        <source>Does not hold: %1 of the items in %2 have no copy left.</source>
        <translation>耐えられません: %2の項目の%1にコピーが残っていません。</translation>
    </message>
    <message>
        <source>Does not hold: in %1 writes find %2 of the %3 copies they wait for.</source>
        <translation>耐えられません: %1では書き込みが待つ%3個のコピーのうち%2個しかありません。</translation>
    </message>
    <message>
        <source>Holds, but %1 takes %2 at p99 where %3 was asked.</source>
        <translation>耐えますが、%1のp99が%2で、目標は%3です。</translation>
    </message>
    <message>
        <source>The stores hold; before the LLM API %1 calls a second pile up.</source>
        <translation>ストアは耐えます。LLM APIの前に毎秒%1件の呼び出しがたまります。</translation>
    </message>
    <message>
        <source>Holds, but a role is busier than is planned for after a failure.</source>
        <translation>耐えますが、ある役割が障害後の計画より忙しくなります。</translation>
    </message>
    <message>
        <source>The layout as planned.</source>
        <translation>計画どおりの構成です。</translation>
    </message>
    <message>
        <source>Holds: every goal is still met.</source>
        <translation>耐えます: すべての目標を満たし続けます。</translation>
    </message>
    <message>
        <source>queue grows by %1/s</source>
        <translation>待ち行列が毎秒%1増加</translation>
    </message>
    <message>
        <source>another member leads</source>
        <translation>別のメンバーがリーダー</translation>
    </message>
    <message>
        <source>queue holds</source>
        <translation>待ち行列は維持</translation>
    </message>
    <message>
        <source>all %1 copies are there</source>
        <translation>コピー%1個がすべてある</translation>
    </message>
    <message>
        <source>%1 of %2 copies left of %3 of the items</source>
        <translation>項目の%3でコピー%2個中%1個が残る</translation>
    </message>
    <message>
        <source>%1, writes to them fail</source>
        <translation>%1、そこへの書き込みは失敗</translation>
    </message>
    <message>
        <source>no calls to an API</source>
        <translation>APIの呼び出しなし</translation>
    </message>
    <message>
        <source>%1 of %2 calls a second come back; %3 in flight, %4 before</source>
        <translation>毎秒%2件中%1件が応答。処理中%3件、以前は%4件</translation>
    </message>
    <message>
        <source>%1 requests: every p99 is known to 2 %</source>
        <translation>リクエスト%1件: すべてのp99が2 %以内で求まりました</translation>
    </message>
    <message>
        <source>%1 requests: the budget is spent</source>
        <translation>リクエスト%1件: 予算を使い切りました</translation>
    </message>
    <message>
        <source>Cancelled: %1 blocks with %2 requests stand</source>
        <translation>取り消し: ブロック%1個、リクエスト%2件までの結果</translation>
    </message>
    <message>
        <source>Not simulated: a role gets more than it can do, its queue has no end</source>
        <translation>シミュレーションなし: ある役割が処理しきれず、待ち行列が際限なく伸びます</translation>
    </message>
    <message>
        <source>Nothing to simulate: the stores are managed by their provider</source>
        <translation>シミュレーション対象なし: ストアは提供元が管理します</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of nodes, product</comment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>One node: %1</source>
        <translation>ノード1台: %1</translation>
    </message>
    <message>
        <source>%1 nodes: %2</source>
        <translation>ノード%1台: %2</translation>
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
        <translation>%1回</translation>
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
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1ユニット</translation>
    </message>
    <message>
        <source>%1 operations</source>
        <translation>操作%1件</translation>
    </message>
    <message>
        <source>%1 for a server</source>
        <translation>サーバー1台あたり%1</translation>
    </message>
    <message>
        <source>%1 for a server and month</source>
        <translation>サーバー1台・月あたり%1</translation>
    </message>
    <message>
        <source>%1 for a disk and month</source>
        <translation>ディスク1台・月あたり%1</translation>
    </message>
    <message>
        <source>%1 for a read unit and month</source>
        <translation>1読み取りユニット・月あたり%1</translation>
    </message>
    <message>
        <source>%1 for a write unit and month</source>
        <translation>1書き込みユニット・月あたり%1</translation>
    </message>
    <message>
        <source>%1 for a RU/s and month</source>
        <translation>1 RU/s・月あたり%1</translation>
    </message>
    <message>
        <source>%1 for a US dollar</source>
        <translation>1米ドルあたり%1</translation>
    </message>
    <message>
        <source>%1 for a won</source>
        <translation>1ウォンあたり%1</translation>
    </message>
    <message>
        <source>%1 for a yen</source>
        <translation>1円あたり%1</translation>
    </message>
    <message>
        <source>%1 for a euro</source>
        <translation>1ユーロあたり%1</translation>
    </message>
</context>
<context>
    <name>GrowthCharts</name>
    <message>
        <source>Data nodes</source>
        <translation>データノード</translation>
    </message>
    <message>
        <source>Query nodes</source>
        <translation>クエリノード</translation>
    </message>
    <message>
        <source>Session nodes</source>
        <translation>セッションノード</translation>
    </message>
    <message>
        <source>Other nodes</source>
        <translation>その他のノード</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成長</translation>
    </message>
    <message>
        <source>No layout meets the goals, so none can grow: see the Layout page.</source>
        <translation>目標を満たす構成がないため、成長を追えません。構成ページをご覧ください。</translation>
    </message>
    <message>
        <source>The months are being computed.</source>
        <translation>月ごとの値を計算しています。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Planned for:</source>
        <translation>計画時点:</translation>
    </message>
    <message>
        <source>Start is full:</source>
        <translation>初期構成の限界:</translation>
    </message>
    <message>
        <source>Order by:</source>
        <translation>発注期限:</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>全ノード</translation>
    </message>
    <message>
        <source>%1 from the start to month %2</source>
        <comment>nodes, month</comment>
        <translation>開始から%2か月目まで%1</translation>
    </message>
    <message>
        <source>%1 at the start, %2 in month %3</source>
        <comment>nodes, nodes, month</comment>
        <translation>開始時%1、%3か月目%2</translation>
    </message>
    <message>
        <source>A month (%1)</source>
        <comment>currency</comment>
        <translation>月額（%1）</translation>
    </message>
    <message>
        <source>%1 at the start, %2 in month %3</source>
        <comment>money a month, month</comment>
        <translation>開始時%1、%3か月目%2</translation>
    </message>
</context>
<context>
    <name>GrowthRows</name>
    <message>
        <source>Role, and what breaks it</source>
        <translation>役割と限界要因</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Full in</source>
        <translation>限界の月</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>発注期限</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必要数</translation>
    </message>
    <message>
        <source>Step, and what the product does</source>
        <translation>手順と製品の動作</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>移動量</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Chosen for that year alone</source>
        <translation>その年だけの選択</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Cost / month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>%1か月目</translation>
    </message>
    <message>
        <source>too late by %1</source>
        <comment>months</comment>
        <translation>%1遅い</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>product, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Start layout kept</source>
        <translation>初期構成のまま</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which layout, constraint</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: carries the load for %2 more</source>
        <comment>which layout, months</comment>
        <translation>%1: あと%2は担える</translation>
    </message>
    <message>
        <source>Lead time: %1.</source>
        <translation>リードタイム: %1。</translation>
    </message>
    <message>
        <source>not in sight</source>
        <translation>見込みなし</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Nothing has to move: what is stored lies elsewhere (%1).</source>
        <comment>unit</comment>
        <translation>移動なし: データは別の場所にあります（%1）。</translation>
    </message>
    <message>
        <source>Everything is written anew (%1); by hand.</source>
        <comment>unit</comment>
        <translation>すべて書き直します（%1）。手作業です。</translation>
    </message>
    <message>
        <source>New nodes start empty; somebody moves their share (%1).</source>
        <comment>unit</comment>
        <translation>新しいノードは空で始まり、人が分担分を移します（%1）。</translation>
    </message>
    <message>
        <source>The product moves the new nodes&apos; share itself (%1).</source>
        <comment>unit</comment>
        <translation>製品が新しいノードの分担分を自動で移します（%1）。</translation>
    </message>
    <message>
        <source>A command moves the new nodes&apos; share (%1).</source>
        <comment>unit</comment>
        <translation>コマンドで新しいノードの分担分を移します（%1）。</translation>
    </message>
    <message>
        <source>The number of shards only grows by a whole factor: split, or write a new index.</source>
        <translation>シャード数は整数倍でしか増えません。分割するか、新しいインデックスを書きます。</translation>
    </message>
    <message>
        <source>They keep nothing of their own: added in minutes.</source>
        <translation>自身では何も保持しないため、数分で追加できます。</translation>
    </message>
    <message>
        <source>%1: %2 → %3 primary shards</source>
        <comment>role, from, to</comment>
        <translation>%1: プライマリシャード %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3 nodes</source>
        <comment>role, from, to</comment>
        <translation>%1: ノード %2 → %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>At the rate that the product allows a node by default: %1.</source>
        <comment>throughput</comment>
        <translation>製品が既定でノード1台に許す速度: %1。</translation>
    </message>
    <message>
        <source>No rate of this product is known; the network and the disks bound it.</source>
        <translation>この製品の速度が不明のため、ネットワークとディスクが上限です。</translation>
    </message>
    <message>
        <source>Nothing meets the goals</source>
        <translation>目標を満たすものなし</translation>
    </message>
    <message>
        <source>All in the existing database (%1)</source>
        <translation>すべて既存データベースに（%1）</translation>
    </message>
    <message>
        <source>Another product than the time before: a migration in between.</source>
        <translation>前の時点と別の製品です。その間に移行が必要です。</translation>
    </message>
    <message>
        <source>For the first month alone.</source>
        <translation>最初の月だけの選択です。</translation>
    </message>
    <message>
        <source>The product stays.</source>
        <translation>製品は変わりません。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>time</comment>
        <translation>少なくとも%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, kept or missed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Back after</source>
        <translation>復帰まで</translation>
    </message>
    <message>
        <source>Data lost</source>
        <translation>データ損失</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>保存するバックアップ</translation>
    </message>
    <message>
        <source>Backup window</source>
        <translation>バックアップの時間枠</translation>
    </message>
    <message>
        <source>A full backup beside the service.</source>
        <translation>サービスと並行するフルバックアップ。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>All copies of every store, all nodes at once.</source>
        <translation>すべてのストアの全コピー、全ノード同時。</translation>
    </message>
    <message>
        <source>%1, partly priced</source>
        <comment>money</comment>
        <translation>%1、一部のみ価格あり</translation>
    </message>
    <message>
        <source>Second site</source>
        <translation>第2拠点</translation>
    </message>
    <message>
        <source>As large as the first: it carries the load alone.</source>
        <translation>第1拠点と同じ規模で、単独で負荷を担います。</translation>
    </message>
    <message>
        <source>What is built at the start carries the load to the end.</source>
        <translation>最初に構築したもので最後まで担えます。</translation>
    </message>
    <message>
        <source>Started small, %1 are full in month %2 (%3): the lead time of %4 is longer than that, so order them at once.</source>
        <comment>role, month, constraint, days</comment>
        <translation>小さく始めると、%1は%2か月目に限界です（%3）。リードタイム%4のほうが長いため、すぐに発注してください。</translation>
    </message>
    <message>
        <source>Started small, %1 are full in month %2 (%3): order more by month %4.</source>
        <comment>role, month, constraint, month</comment>
        <translation>小さく始めると、%1は%2か月目に限界です（%3）。%4か月目までに追加発注してください。</translation>
    </message>
    <message>
        <source>A retention is longer than the horizon: the last month is planned as if all of it had been kept.</source>
        <translation>計画期間より長い保持期間があります。最後の月は、全量が保持されているものとして計画します。</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>The client&apos;s service levels</source>
        <translation>顧客のサービスレベル</translation>
    </message>
    <message>
        <source>What users are promised for the whole answer, less the time of the network, the application and the model.</source>
        <translation>回答全体についてユーザーに約束した時間から、ネットワーク、アプリケーション、モデルの時間を引きます。</translation>
    </message>
    <message>
        <source>Today&apos;s look-ups; p99 is in the last line.</source>
        <translation>現在の参照時間です。p99は最終行にあります。</translation>
    </message>
    <message>
        <source>Today&apos;s writes in microseconds.</source>
        <translation>現在の書き込み時間です。単位はマイクロ秒です。</translation>
    </message>
    <message>
        <source>Today&apos;s slowest statements in milliseconds.</source>
        <translation>現在最も遅いSQL文です。単位はミリ秒です。</translation>
    </message>
    <message>
        <source>query_time_in_millis divided by query_total is today&apos;s mean.</source>
        <translation>query_time_in_millisをquery_totalで割ると、現在の平均になります。</translation>
    </message>
    <message>
        <source>Access log with the time of each request in its last column</source>
        <translation>各リクエストの所要時間が最終列にあるアクセスログ</translation>
    </message>
    <message>
        <source>99 of 100 requests took no longer than this.</source>
        <translation>リクエスト100件のうち99件は、この時間以内に完了しています。</translation>
    </message>
    <message>
        <source>Reads by index for each inserted record, since the statistics began.</source>
        <translation>統計の開始以降の、挿入レコード1件あたりのインデックスによる読み取り数です。</translation>
    </message>
    <message>
        <source>query divided by insert.</source>
        <translation>queryをinsertで割ります。</translation>
    </message>
    <message>
        <source>Web server log</source>
        <translation>Webサーバーログ</translation>
    </message>
    <message>
        <source>Requests for the history and for single old answers, divided by new ones.</source>
        <translation>履歴と個々の過去の回答へのリクエスト数を、新規リクエスト数で割ります。</translation>
    </message>
    <message>
        <source>Sort the most frequent statements into the six kinds and sum their calls: = by key, LIMIT a list, WHERE a filter, @@ or LIKE full text, &lt;=&gt; a vector, GROUP BY an aggregate.</source>
        <translation>頻度の高いSQL文を6種類に分け、種類ごとに呼び出し回数を合計します。=はキー参照、LIMITは一覧、WHEREは絞り込み、@@またはLIKEは全文検索、&lt;=&gt;はベクトル検索、GROUP BYは集計です。</translation>
    </message>
    <message>
        <source>The developers</source>
        <translation>開発担当者</translation>
    </message>
    <message>
        <source>Which screens read stored answers, and how often a day?</source>
        <translation>保存した回答を読む画面はどれで、1日に何回読みますか。</translation>
    </message>
    <message>
        <source>The screens</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Rows of a page of the history.</source>
        <translation>履歴1ページの行数です。</translation>
    </message>
    <message>
        <source>Search call of the service</source>
        <translation>サービスの検索呼び出し</translation>
    </message>
    <message>
        <source>Its “size”, “limit” or “top_k”.</source>
        <translation>その「size」「limit」または「top_k」の値です。</translation>
    </message>
    <message>
        <source>Source tree of the service</source>
        <translation>サービスのソースツリー</translation>
    </message>
    <message>
        <source>Where searches begin with the last 30 days.</source>
        <translation>検索の初期範囲が直近30日の場合に使います。</translation>
    </message>
    <message>
        <source>Which span is searched when nothing is chosen?</source>
        <translation>何も指定しないとき、どの期間を検索しますか。</translation>
    </message>
    <message>
        <source>PostgreSQL, MySQL</source>
        <translation>PostgreSQL、MySQL</translation>
    </message>
    <message>
        <source>Tibero, Altibase, CUBRID, SQL Server</source>
        <translation>Tibero、Altibase、CUBRID、SQL Server</translation>
    </message>
    <message>
        <source>Type the name; it is planned with PostgreSQL&apos;s facts and says so.</source>
        <translation>製品名を入力します。PostgreSQLのデータで計画し、その旨を表示します。</translation>
    </message>
    <message>
        <source>Twice, a minute apart, at the busiest time; take the difference.</source>
        <translation>最も混雑する時間に1分間隔で2回実行し、差を取ります。</translation>
    </message>
    <message>
        <source>Twice, a minute apart; the difference. It counts statements under autocommit too.</source>
        <translation>1分間隔で2回実行し、差を取ります。自動コミットで実行されたSQL文も数えます。</translation>
    </message>
    <message>
        <source>The last minute; ask for AWR&apos;s peak where it is licensed.</source>
        <translation>直近1分の値です。AWRのライセンスがあれば、そのピーク値を確認します。</translation>
    </message>
    <message>
        <source>Business continuity plan</source>
        <translation>事業継続計画（BCP）</translation>
    </message>
    <message>
        <source>PostgreSQL, table of calls</source>
        <translation>PostgreSQL、呼び出しテーブル</translation>
    </message>
    <message>
        <source>The last full month divided by the same month a year before, less 1.</source>
        <translation>直近の満1か月の値を前年同月の値で割り、1を引きます。</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>事業計画</translation>
    </message>
    <message>
        <source>Users or branches to be added, and when.</source>
        <translation>追加される予定のユーザーまたは拠点と、その時期です。</translation>
    </message>
    <message>
        <source>Bytes a call by month: how do they grow?</source>
        <translation>月ごとの呼び出し1件あたりのバイト数です。どのように増えていますか。</translation>
    </message>
    <message>
        <source>Longer prompts, more sources or images to come?</source>
        <translation>プロンプトが長くなる、出典や画像が増えるなどの予定はありますか。</translation>
    </message>
    <message>
        <source>Contract or depreciation</source>
        <translation>契約または減価償却</translation>
    </message>
    <message>
        <source>Until when must it suffice without buying again? Often 36 or 60 months.</source>
        <translation>買い足さずにいつまで足りる必要がありますか。多くは36か月または60か月です。</translation>
    </message>
    <message>
        <source>Service level agreement</source>
        <translation>サービスレベル合意書（SLA）</translation>
    </message>
    <message>
        <source>What may fail at the busiest time without anyone noticing: 99.9 % a month allows 43 minutes.</source>
        <translation>最も混雑する時間に、誰にも気付かれずに故障してよい範囲です。月99.9%なら許容される停止は43分です。</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>Zones of a region.</source>
        <translation>リージョンのゾーンです。</translation>
    </message>
    <message>
        <source>Own data centre</source>
        <translation>自社データセンター</translation>
    </message>
    <message>
        <source>Rooms or racks with power and network of their own.</source>
        <translation>電源とネットワークがそれぞれ独立した部屋またはラックです。</translation>
    </message>
    <message>
        <source>The client&apos;s standard</source>
        <translation>顧客の標準</translation>
    </message>
    <message>
        <source>Leave it empty for the product&apos;s own; three copies survive a second failure during a repair.</source>
        <translation>製品の既定値を使うなら空欄にします。レプリカが3個あれば、復旧中に2つ目の障害が起きても耐えられます。</translation>
    </message>
    <message>
        <source>“Recovery time objective” (RTO) of this service; without a plan: how long may it be down before somebody calls the board?</source>
        <translation>このサービスの「目標復旧時間」（RTO）です。計画がなければ、どれだけ停止すると経営層に報告が上がるかを尋ねます。</translation>
    </message>
    <message>
        <source>“Recovery point objective” (RPO); without a plan: how many minutes of conversations may be lost?</source>
        <translation>「目標復旧時点」（RPO）です。計画がなければ、何分間の会話なら失ってもよいかを尋ねます。</translation>
    </message>
    <message>
        <source>Second site: none, backups only, standing by, or serving too.</source>
        <translation>第2拠点：なし、バックアップのみ、スタンバイ、稼働系のどれかです。</translation>
    </message>
    <message>
        <source>Backup policy</source>
        <translation>バックアップ方針</translation>
    </message>
    <message>
        <source>Full backups kept at the same time, for example 7 daily.</source>
        <translation>同時に保持するフルバックアップの数です。例：日次で7個。</translation>
    </message>
    <message>
        <source>Purchasing, security</source>
        <translation>調達部門、セキュリティ部門</translation>
    </message>
    <message>
        <source>Which clouds have a contract or a certificate (CSAP in Korea, ISMAP in Japan)? Own servers: enter them under “Own servers”.</source>
        <translation>契約または認証（韓国はCSAP、日本はISMAP）のあるクラウドはどれですか。自社サーバーは「自社サーバー」に入力します。</translation>
    </message>
    <message>
        <source>Regions of the account.</source>
        <translation>アカウントのリージョンです。</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>データ保護責任者</translation>
    </message>
    <message>
        <source>In which countries may the data lie?</source>
        <translation>データをどの国に置けますか。</translation>
    </message>
    <message>
        <source>The people who will run it</source>
        <translation>運用担当者</translation>
    </message>
    <message>
        <source>What do they run today, and what may not be used? Licences count: AGPL, SSPL.</source>
        <translation>現在運用しているものは何で、使ってはならないものは何ですか。AGPL、SSPLなどのライセンスも確認します。</translation>
    </message>
    <message>
        <source>Decision of the consultant</source>
        <translation>コンサルタントの判断</translation>
    </message>
    <message>
        <source>Planning for a proposal; the vendor&apos;s best only to compare with his calculator.</source>
        <translation>提案には計画用の性能を使います。ベンダーの最良条件は、ベンダーの見積もりツールと比較する場合に限ります。</translation>
    </message>
    <message>
        <source>Personal data abroad needs a legal basis; ask about prompts and about answers separately.</source>
        <translation>個人データの国外移転には法的根拠が必要です。プロンプトと回答を分けて確認します。</translation>
    </message>
    <message>
        <source>A server of that zone</source>
        <translation>該当ネットワークのサーバー</translation>
    </message>
    <message>
        <source>No answer from outside: it is separated.</source>
        <translation>外部から応答がなければ、分離されています。</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ部門</translation>
    </message>
    <message>
        <source>Is there a gateway to an API outside, and what does it allow?</source>
        <translation>外部APIへのゲートウェイはありますか。何を許可していますか。</translation>
    </message>
    <message>
        <source>Project sponsor</source>
        <translation>プロジェクトスポンサー</translation>
    </message>
    <message>
        <source>For infrastructure without tokens; a one-off sum divided by the months.</source>
        <translation>トークンを除いたインフラの金額です。一括の予算は月数で割ります。</translation>
    </message>
    <message>
        <source>Currency of the budget and the report.</source>
        <translation>予算とレポートの通貨です。</translation>
    </message>
    <message>
        <source>In how many of ten futures must it be enough? 90 % is usual; more costs nodes.</source>
        <translation>将来の10通りのうち、何通りで足りる必要がありますか。一般には90%で、高くするほどノードが増えます。</translation>
    </message>
    <message>
        <source>Bill of the API provider</source>
        <translation>APIプロバイダーの請求書</translation>
    </message>
    <message>
        <source>The model with the largest amount.</source>
        <translation>金額が最も大きいモデルです。</translation>
    </message>
    <message>
        <source>OpenAI and compatible servers</source>
        <translation>OpenAIと互換サーバー</translation>
    </message>
    <message>
        <source>First number: seconds to the first byte of the stream. Repeat at the busiest time, take the mean.</source>
        <translation>1番目の数値が、ストリームの最初のバイトまでの秒数です。最も混雑する時間に繰り返し、平均を取ります。</translation>
    </message>
    <message>
        <source>Amazon Bedrock</source>
        <translation>Amazon Bedrock</translation>
    </message>
    <message>
        <source>CloudWatch, AWS/Bedrock, “TimeToFirstToken”.</source>
        <translation>CloudWatchのAWS/Bedrockにある「TimeToFirstToken」です。</translation>
    </message>
    <message>
        <source>Tokens of the answer divided by the second number less the first.</source>
        <translation>回答のトークン数を、2番目の数値から1番目の数値を引いた値で割ります。</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>“x-ratelimit-limit-requests” in the answer&apos;s header.</source>
        <translation>応答ヘッダーの「x-ratelimit-limit-requests」です。</translation>
    </message>
    <message>
        <source>“InvokeModel requests per minute” of the model.</source>
        <translation>モデルの「InvokeModel requests per minute」です。</translation>
    </message>
    <message>
        <source>Azure, Google Cloud, Anthropic</source>
        <translation>Azure、Google Cloud、Anthropic</translation>
    </message>
    <message>
        <source>Azure: Quotas of the deployment. Google Cloud: IAM, Quotas, “online prediction requests”. Anthropic: Console, Limits.</source>
        <translation>Azure：デプロイのQuotas。Google Cloud：IAMのQuotasにある「online prediction requests」。Anthropic：ConsoleのLimits。</translation>
    </message>
    <message>
        <source>“x-ratelimit-limit-tokens” in the answer&apos;s header.</source>
        <translation>応答ヘッダーの「x-ratelimit-limit-tokens」です。</translation>
    </message>
    <message>
        <source>“InvokeModel tokens per minute” of the model.</source>
        <translation>モデルの「InvokeModel tokens per minute」です。</translation>
    </message>
    <message>
        <source>Azure: “Tokens per minute” of the deployment. The others: Limits or Quotas of the account.</source>
        <translation>Azure：デプロイの「Tokens per minute」。その他：アカウントのLimitsまたはQuotas。</translation>
    </message>
    <message>
        <source>Console or contract of the API provider</source>
        <translation>APIプロバイダーのコンソールまたは契約</translation>
    </message>
    <message>
        <source>“Concurrent requests”; many have none: write “unlimited”.</source>
        <translation>「Concurrent requests」です。上限がないプロバイダーも多く、その場合は「無制限」と入力します。</translation>
    </message>
    <message>
        <source>Own server (vLLM)</source>
        <translation>自社サーバー（vLLM）</translation>
    </message>
    <message>
        <source>Calls it works on at the same time.</source>
        <translation>同時に処理している呼び出しの数です。</translation>
    </message>
    <message>
        <source>Stored responses, one JSON a line</source>
        <translation>保存した応答（1行に1つのJSON）</translation>
    </message>
    <message>
        <source>Console of the API provider</source>
        <translation>APIプロバイダーのコンソール</translation>
    </message>
    <message>
        <source>Cached input tokens divided by input tokens.</source>
        <translation>キャッシュ済み入力トークンを入力トークンで割ります。</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>ジョブスケジューラー</translation>
    </message>
    <message>
        <source>Largest nightly or monthly run: documents, calls, rows.</source>
        <translation>夜間または月次の最大の処理です。文書、呼び出し、行などの件数で数えます。</translation>
    </message>
    <message>
        <source>Hours between the start that is possible and the time by which the result is needed.</source>
        <translation>開始できる時刻から、結果が必要になる時刻までの時間数です。</translation>
    </message>
    <message>
        <source>Programs on the GPUs and the memory they hold.</source>
        <translation>GPUで動くプログラムと、それが占めるメモリです。</translation>
    </message>
    <message>
        <source>Is text embedded, ranked or classified without an API?</source>
        <translation>APIを使わずに、テキストの埋め込み、リランク、分類を行っていますか。</translation>
    </message>
    <message>
        <source>Web server log (combined format)</source>
        <translation>Webサーバーログ（combined形式）</translation>
    </message>
    <message>
        <source>Requests by day; keep only the paths that call the model.</source>
        <translation>日別のリクエスト数です。モデルを呼び出すパスだけを残します。</translation>
    </message>
    <message>
        <source>Calls by day over a week.</source>
        <translation>1週間の日別呼び出し数です。</translation>
    </message>
    <message>
        <source>OpenAI: Usage, requests by day. Azure: the resource&apos;s Metrics, “Azure OpenAI Requests”. Google Cloud: Vertex AI, Model observability.</source>
        <translation>OpenAI：Usageの日別リクエスト数。Azure：リソースのMetricsにある「Azure OpenAI Requests」。Google Cloud：Vertex AIのModel observability。</translation>
    </message>
    <message>
        <source>Account database</source>
        <translation>アカウントのデータベース</translation>
    </message>
    <message>
        <source>Accounts that may sign in today.</source>
        <translation>現在サインインできるアカウントの数です。</translation>
    </message>
    <message>
        <source>Directory service</source>
        <translation>ディレクトリサービス</translation>
    </message>
    <message>
        <source>Members of the group that is allowed to use it.</source>
        <translation>利用を許可されたグループのメンバー数です。</translation>
    </message>
    <message>
        <source>Different users by day.</source>
        <translation>日別のユニークユーザー数です。</translation>
    </message>
    <message>
        <source>PostgreSQL, MySQL: table of sign-ins</source>
        <translation>PostgreSQL、MySQL：サインインのテーブル</translation>
    </message>
    <message>
        <source>The ten busiest days.</source>
        <translation>利用者が最も多い10日です。</translation>
    </message>
    <message>
        <source>Different users in the busiest minute.</source>
        <translation>最も混雑する1分のユニークユーザー数です。</translation>
    </message>
    <message>
        <source>Sessions kept in Redis</source>
        <translation>Redisに保持するセッション</translation>
    </message>
    <message>
        <source>Open sessions at the busiest time.</source>
        <translation>最も混雑する時間に開いているセッションの数です。</translation>
    </message>
    <message>
        <source>Nothing measured</source>
        <translation>測定値がない場合</translation>
    </message>
    <message>
        <source>Three to ten of a hundred registered users is a usual range; say that it is an estimate.</source>
        <translation>一般に登録利用者100人あたり3～10人です。見積もりであることを明記します。</translation>
    </message>
    <message>
        <source>Requests by day; divide by the users of that day.</source>
        <translation>日別のリクエスト数です。その日の利用者数で割ります。</translation>
    </message>
    <message>
        <source>PostgreSQL, MySQL: table of calls</source>
        <translation>PostgreSQL、MySQL：呼び出しテーブル</translation>
    </message>
    <message>
        <source>The largest replica counts, not today&apos;s.</source>
        <translation>現在のレプリカ数ではなく、最大のレプリカ数を使います。</translation>
    </message>
    <message>
        <source>Deployment settings</source>
        <translation>デプロイ設定</translation>
    </message>
    <message>
        <source>Workers times machines: each process with its own pool counts.</source>
        <translation>ワーカー数×マシン台数です。固有のプールを持つプロセスをそれぞれ数えます。</translation>
    </message>
    <message>
        <source>Defaults: HikariCP 10, MongoDB drivers 100, HTTP clients often unlimited.</source>
        <translation>既定値：HikariCPは10、MongoDBドライバーは100、HTTPクライアントは多くの場合無制限です。</translation>
    </message>
    <message>
        <source>At the busiest time.</source>
        <translation>最も混雑する時間の値です。</translation>
    </message>
    <message>
        <source>MongoDB, Redis</source>
        <translation>MongoDB、Redis</translation>
    </message>
    <message>
        <source>Requests by hour of the day; count the hours that stand out.</source>
        <translation>時間帯別のリクエスト数です。目立って多い時間帯の数を数えます。</translation>
    </message>
    <message>
        <source>Requests by day of a whole month; working days or all days?</source>
        <translation>満1か月の日別リクエスト数です。営業日だけか毎日かを確認します。</translation>
    </message>
    <message>
        <source>The client&apos;s calendar</source>
        <translation>顧客の営業カレンダー</translation>
    </message>
    <message>
        <source>Working days are about 250; a public service open every day has 365.</source>
        <translation>営業日は約250日、毎日利用できる公共サービスは365日です。</translation>
    </message>
    <message>
        <source>Busiest minute divided by the mean of the minutes that have requests; give it the busy hours of one day.</source>
        <translation>最も混雑する1分を、リクエストのある1分間の平均で割った値です。1日の混雑時間帯のログを入力します。</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>呼び出しログ</translation>
    </message>
    <message>
        <source>Also measures the spread between calls.</source>
        <translation>呼び出し間隔のばらつきも測定します。</translation>
    </message>
    <message>
        <source>Whoever gave the number of requests</source>
        <translation>リクエスト数を提示した担当者</translation>
    </message>
    <message>
        <source>Was it a day&apos;s total (leave unchecked) or the busiest minute times 1,440 (check)?</source>
        <translation>1日の合計（選ばない）か、最も混雑する1分の1,440倍（選ぶ）かを確認します。</translation>
    </message>
    <message>
        <source>One line a minute; take the largest.</source>
        <translation>1分ごとに1行出力されます。最大の値を使います。</translation>
    </message>
    <message>
        <source>Twice, a minute apart: the difference of query_total or index_total / 60.</source>
        <translation>1分間隔で2回実行し、query_totalまたはindex_totalの差を60で割ります。</translation>
    </message>
    <message>
        <source>Twice in the busiest minute; the difference divided by 60.</source>
        <translation>最も混雑する1分に2回実行し、差を60で割ります。</translation>
    </message>
    <message>
        <source>Searches by the proxies since their start.</source>
        <translation>プロキシの起動以降の検索数です。</translation>
    </message>
    <message>
        <source>Web server log of one whole day (combined format)</source>
        <translation>丸1日分のWebサーバーログ（combined形式）</translation>
    </message>
    <message>
        <source>Drop it on the window, or run this: “reuse”, “share”. A hash of the prompt is enough, no text leaves the client.</source>
        <translation>ウィンドウにドロップするか、次のコマンドを実行します。「reuse」の「share」が該当する値です。プロンプトのハッシュだけで足り、テキストが顧客の外に出ることはありません。</translation>
    </message>
    <message>
        <source>One hash of a prompt a line</source>
        <translation>1行に1つのプロンプトのハッシュ</translation>
    </message>
    <message>
        <source>Share of repeats, however late they come.</source>
        <translation>間隔の長さを問わない、繰り返しの割合です。</translation>
    </message>
    <message>
        <source>“gap_p50” and “gap_p90”, in seconds.</source>
        <translation>「gap_p50」と「gap_p90」です。単位は秒です。</translation>
    </message>
    <message>
        <source>Seconds since the earlier equal call.</source>
        <translation>前の同じ呼び出しからの秒数です。</translation>
    </message>
    <message>
        <source>Before and after a read: if the time grows again, use extends it.</source>
        <translation>読み取りの前後に実行します。残り時間が再び増えていれば、使うたびに延長されています。</translation>
    </message>
    <message>
        <source>Does a read set the expiry anew?</source>
        <translation>読み取ると有効期限が新たに設定されますか。</translation>
    </message>
    <message>
        <source>Owner of the content</source>
        <translation>コンテンツの管理者</translation>
    </message>
    <message>
        <source>After how many days may an old price, rule or notice no longer be told?</source>
        <translation>古い価格、規則、お知らせは、何日経つと案内できなくなりますか。</translation>
    </message>
    <message>
        <source>Share of the sources that changed within 30 days.</source>
        <translation>30日以内に変更された出典の割合です。</translation>
    </message>
    <message>
        <source>May an answer made for one person be shown to another? Not where prompts carry personal data.</source>
        <translation>ある人のために作った回答を、別の人に見せてもよいですか。プロンプトに個人データが含まれる場合は不可です。</translation>
    </message>
    <message>
        <source>“within_user_share”: how much one user&apos;s own repeats bring.</source>
        <translation>「within_user_share」：同じユーザーの繰り返しだけで得られる再利用の割合です。</translation>
    </message>
    <message>
        <source>With pgvector: calls of a sample that have an earlier one within cosine distance 0.05.</source>
        <translation>pgvectorを使う場合：標本の呼び出しのうち、コサイン距離0.05以内に以前の呼び出しがあるものの割合です。</translation>
    </message>
    <message>
        <source>Leave it empty; equal requests alone are certain.</source>
        <translation>空欄にします。確実なのは同一のリクエストだけです。</translation>
    </message>
    <message>
        <source>A sample of 200 pairs</source>
        <translation>200組の標本</translation>
    </message>
    <message>
        <source>Two people judge whether the stored answer serves the new question; wrong pairs divided by all. 0 of 200 still means up to 1.5 %.</source>
        <translation>保存した回答が新しい質問に応えているかを2人で判定し、誤りの組数を全体の組数で割ります。200組中0組でも、実際の割合は1.5%までの可能性があります。</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>サービスデスク</translation>
    </message>
    <message>
        <source>Cost of one handled complaint, times the share of wrong answers that become one; at least the price of a repeated call.</source>
        <translation>苦情1件の対応費用に、誤った回答が苦情になる割合を掛けます。少なくとも再呼び出し1件の価格とします。</translation>
    </message>
    <message>
        <source>“retention_curve”: the day from which it hardly rises. The Reuse page draws it.</source>
        <translation>「retention_curve」：ほとんど伸びなくなる日数を使います。「再利用」ページに図で表示されます。</translation>
    </message>
    <message>
        <source>Records schedule or privacy policy</source>
        <translation>文書保存規程またはプライバシーポリシー</translation>
    </message>
    <message>
        <source>How long conversations must, and how long they may be kept.</source>
        <translation>会話を保存しなければならない期間と、保存してよい期間です。</translation>
    </message>
    <message>
        <source>Records schedule, audit</source>
        <translation>文書保存規程、監査部門</translation>
    </message>
    <message>
        <source>Public institutions and finance name years; ask which records it covers.</source>
        <translation>公共機関と金融機関では年数が定められています。どの記録が対象かを確認します。</translation>
    </message>
    <message>
        <source>Mean and percentiles of both.</source>
        <translation>入力と出力それぞれの平均とパーセンタイルです。</translation>
    </message>
    <message>
        <source>Input tokens of a month divided by its requests.</source>
        <translation>1か月の入力トークン数を、その月のリクエスト数で割ります。</translation>
    </message>
    <message>
        <source>Output tokens of a month divided by its requests.</source>
        <translation>1か月の出力トークン数を、その月のリクエスト数で割ります。</translation>
    </message>
    <message>
        <source>A sample of real text</source>
        <translation>実際のテキストの標本</translation>
    </message>
    <message>
        <source>With the tokeniser of the model.</source>
        <translation>モデルのトークナイザーを使います。</translation>
    </message>
    <message>
        <source>Which columns or fields of a call are stored today?</source>
        <translation>現在、呼び出しのどの列またはフィールドを保存していますか。</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査部門</translation>
    </message>
    <message>
        <source>Must it be provable which sources an answer was made from?</source>
        <translation>回答がどの出典から作られたかを証明できる必要がありますか。</translation>
    </message>
    <message>
        <source>With pgvector.</source>
        <translation>pgvectorを使う場合です。</translation>
    </message>
    <message>
        <source>Card of the embedding model</source>
        <translation>埋め込みモデルのモデルカード</translation>
    </message>
    <message>
        <source>“Embedding dimension” or “hidden size”.</source>
        <translation>「Embedding dimension」または「hidden size」です。</translation>
    </message>
    <message>
        <source>A sample of stored records</source>
        <translation>保存レコードの標本</translation>
    </message>
    <message>
        <source>The ratio stands in the output.</source>
        <translation>比率が出力に表示されます。</translation>
    </message>
    <message>
        <source>Any SQL store</source>
        <translation>任意のSQLストア</translation>
    </message>
    <message>
        <source>Not built yet</source>
        <translation>未構築の場合</translation>
    </message>
    <message>
        <source>Pages of all documents, times two to four passages a page.</source>
        <translation>全文書のページ数に、1ページあたりの断片数（2～4）を掛けます。</translation>
    </message>
    <message>
        <source>Owner of the documents</source>
        <translation>文書の管理者</translation>
    </message>
    <message>
        <source>Documents changed a day, times passages of each.</source>
        <translation>1日に変更される文書数に、文書あたりの断片数を掛けます。</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>購買部門</translation>
    </message>
    <message>
        <source>Days from the request until the server stands in the rack, approval and delivery included.</source>
        <translation>依頼からサーバーがラックに設置されるまでの日数。承認と納品を含みます。</translation>
    </message>
    <message>
        <source>keyspace_hits plus keyspace_misses, twice, a minute apart: the difference divided by 60.</source>
        <translation>keyspace_hitsとkeyspace_missesの合計を1分おいて2回取り、差を60で割ります。</translation>
    </message>
    <message>
        <source>Local read count, twice, a minute apart: the difference divided by 60.</source>
        <translation>Local read countを1分おいて2回取り、差を60で割ります。</translation>
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
    <message>
        <source>Local model</source>
        <translation>ローカルモデル</translation>
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
    <message>
        <source>Local model</source>
        <translation>ローカルモデル</translation>
    </message>
</context>
<context>
    <name>LogCharts</name>
    <message>
        <source>%1 requests</source>
        <translation>リクエスト%1件</translation>
    </message>
    <message>
        <source>Hit ratio of a store of a fixed size</source>
        <translation>件数固定のストアのヒット率</translation>
    </message>
    <message>
        <source>No call repeats an earlier one.</source>
        <translation>以前の呼び出しを繰り返すものはありません。</translation>
    </message>
    <message>
        <source>Items it holds; the one unused for longest is dropped</source>
        <translation>保存件数（最も長く未使用のものから削除）</translation>
    </message>
    <message>
        <source>Counted in the log</source>
        <translation>ログで集計</translation>
    </message>
    <message>
        <source>From the three answers</source>
        <translation>3つの回答から算出</translation>
    </message>
    <message>
        <source>All repeats of the log, %1 of its calls, are hits from %2 items on.</source>
        <translation>ログにある繰り返し（%1）は、保存件数%2件以上ですべてヒットになります。</translation>
    </message>
    <message>
        <source>Half:</source>
        <translation>半分：</translation>
    </message>
    <message>
        <source>Nine tenths:</source>
        <translation>9割：</translation>
    </message>
    <message>
        <source>Half of the repeats come within %1, nine tenths within %2.</source>
        <translation>繰り返しの半分は%1以内、9割は%2以内に起こります。</translation>
    </message>
    <message>
        <source>Repeats that came within a time</source>
        <translation>一定の間隔以内に起きた繰り返し</translation>
    </message>
    <message>
        <source>Requests since the earlier equal call</source>
        <translation>前の同じ呼び出しからのリクエスト数</translation>
    </message>
    <message>
        <source>Time since the earlier equal call</source>
        <translation>前の同じ呼び出しからの時間</translation>
    </message>
    <message>
        <source>Calls of the minute</source>
        <translation>1分ごとの呼び出し</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Busiest minute</source>
        <translation>最も混雑する1分</translation>
    </message>
    <message>
        <source>Calls a second</source>
        <translation>毎秒の呼び出し数</translation>
    </message>
    <message>
        <source>Since the first call</source>
        <translation>最初の呼び出しからの経過時間</translation>
    </message>
    <message>
        <source>Only a call log tells when calls come: drop one on the window, or choose File &gt; Import.</source>
        <translation>呼び出しの到着時刻が分かるのは呼び出しログだけです。ログをウィンドウにドロップするか、「ファイル」メニューの「呼び出しログを取り込む」を選んでください。</translation>
    </message>
    <message>
        <source>The log has no clock: it does not tell when calls came.</source>
        <translation>ログに時刻がないため、呼び出しがいつ到着したかは分かりません。</translation>
    </message>
    <message>
        <source>Mean:</source>
        <translation>平均：</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>ログ全体</translation>
    </message>
    <message>
        <source>Equal calls</source>
        <translation>同じ呼び出し</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>呼び出し%1件</translation>
    </message>
    <message>
        <source>%1 calls ask %2 different things.</source>
        <translation>呼び出し%1件のうち、異なる内容は%2件です。</translation>
    </message>
    <message>
        <source>Within one user</source>
        <translation>同じユーザー内</translation>
    </message>
    <message>
        <source>Only across users</source>
        <translation>異なるユーザー間のみ</translation>
    </message>
    <message>
        <source>lost where answers are not shared</source>
        <translation>回答を共有しない場合は失われる分</translation>
    </message>
    <message>
        <source>When normalised</source>
        <translation>正規化後</translation>
    </message>
    <message>
        <source>letter case, blanks and punctuation do not count</source>
        <translation>大文字・小文字、空白、句読点は無視</translation>
    </message>
    <message>
        <source>Within 5 s</source>
        <translation>5秒以内</translation>
    </message>
    <message>
        <source>likely retries</source>
        <translation>再試行と推定</translation>
    </message>
    <message>
        <source>Input tokens in repeated blocks</source>
        <translation>繰り返しブロックの入力トークン</translation>
    </message>
    <message>
        <source>what a provider&apos;s prompt cache can use</source>
        <translation>プロバイダーのプロンプトキャッシュが使える分</translation>
    </message>
    <message>
        <source>Halves, each counted alone</source>
        <translation>前半と後半（それぞれ単独で集計）</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>前半</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>後半</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>半分が起こる間隔</translation>
    </message>
    <message>
        <source>Repeats in the log</source>
        <translation>ログにある繰り返し</translation>
    </message>
    <message>
        <source>Only a call log tells how many calls repeat, within one user and across users: drop one on the window, or choose File &gt; Import.</source>
        <translation>同じユーザー内とユーザー間で繰り返される呼び出しの数が分かるのは、呼び出しログだけです。ログをウィンドウにドロップするか、「ファイル」メニューの「呼び出しログを取り込む」を選んでください。</translation>
    </message>
    <message>
        <source>No column of the log says which calls are equal: reuse was not measured.</source>
        <translation>どの呼び出しが同じかを示す列がログにないため、再利用は測定していません。</translation>
    </message>
    <message>
        <source>%1 of the calls repeat an earlier one; %2 of the answers are never read again.</source>
        <translation>呼び出しの%1は以前の呼び出しの繰り返しです。回答の%2は再び読まれません。</translation>
    </message>
    <message>
        <source>Within one user half come within %1, nine tenths within %2.</source>
        <translation>1人の利用者の中では半数が%1以内、9割が%2以内に戻ります。</translation>
    </message>
    <message>
        <source>%1 calls a second on average, %2 per second in the busiest minute.</source>
        <translation>平均で毎秒%1件の呼び出し、最も忙しい1分では毎秒%2件です。</translation>
    </message>
</context>
<context>
    <name>MarginalFigure</name>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
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
    <message>
        <source>= %1</source>
        <comment>a typed quantity in the unit asked for</comment>
        <translation>= %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, min, h or d</source>
        <translation>%1、min、h、d</translation>
    </message>
    <message>
        <source>GB, TB or GiB</source>
        <translation>GB、TB、GiB</translation>
    </message>
    <message>
        <source>bytes, kB, MB or KiB</source>
        <translation>bytes、kB、MB、KiB</translation>
    </message>
    <message>
        <source>/s, /min, /h or /d</source>
        <translation>/s、/min、/h、/d</translation>
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
    <name>PlacementFigures</name>
    <message>
        <source>The weights of a model stay on the card: nothing is cut into chunks.</source>
        <translation>モデルの重みはカードに常駐するため、チャンクには分割しません。</translation>
    </message>
    <message>
        <source>Probe this machine or describe a device: then this is drawn.</source>
        <translation>このマシンを検出するか、デバイスの情報を入力すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing runs on this device; the table says why.</source>
        <translation>このデバイスで実行できるものがありません。理由は表で確認できます。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory: %1
Free: %2</source>
        <translation>メモリ：%1
空き：%2</translation>
    </message>
    <message>
        <source>%1, %2 used</source>
        <comment>memory</comment>
        <translation>%1、使用中%2</translation>
    </message>
    <message>
        <source>used: unknown</source>
        <translation>使用中：不明</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>What a program may plan with: free memory less what the driver takes and a margin; where free memory is unknown, twice the margin.</source>
        <translation>プログラムが使用を見込んでよい量です。空きメモリからドライバーの使用分と余裕分を引いた値で、空きメモリが不明な場合は余裕分を2倍にします。</translation>
    </message>
    <message>
        <source>Largest buffer</source>
        <translation>最大バッファー</translation>
    </message>
    <message>
        <source>Memory of an instance</source>
        <translation>インスタンス1つのメモリ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Neither this device nor a server type here has a card that the catalogue knows.</source>
        <translation>このデバイスにも、対象のサーバータイプにも、カタログに登録されたカードがありません。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number of cards, card</comment>
        <translation>%2 × %1</translation>
    </message>
    <message>
        <source>Taken at peak</source>
        <translation>ピーク時の使用量</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>バッファー</translation>
    </message>
    <message>
        <source>Cache of %1 calls</source>
        <translation>呼び出し%1件のキャッシュ</translation>
    </message>
    <message>
        <source>Weights, buffers and cache take %1 of %2 that can be used.</source>
        <translation>重み、バッファー、キャッシュで、使用可能な%2のうち%1を使います。</translation>
    </message>
    <message>
        <source>Memory and what each strategy takes</source>
        <translation>メモリと処理方式別の使用量</translation>
    </message>
    <message>
        <source>What each strategy takes</source>
        <translation>処理方式別の使用量</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最適</translation>
    </message>
    <message>
        <source>%1 of %2 can be used.</source>
        <translation>%2のうち%1を使用できます。</translation>
    </message>
    <message>
        <source>Throughput against chunk size</source>
        <translation>チャンクサイズとスループット</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <source>Data a second</source>
        <translation>毎秒のデータ量</translation>
    </message>
    <message>
        <source>Fits the device</source>
        <translation>デバイスに収まる範囲</translation>
    </message>
    <message>
        <source>Measured by the lab</source>
        <translation>測定テストの実測値</translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation>選択：</translation>
    </message>
    <message>
        <source>The chosen chunk is %1; up to %2 fit.</source>
        <translation>選択したチャンクは%1で、最大%2まで収まります。</translation>
    </message>
    <message>
        <source>Time against the size of the data</source>
        <translation>データ量と所要時間</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>現在：</translation>
    </message>
    <message>
        <source>The data are now %1.</source>
        <translation>現在のデータ量は%1です。</translation>
    </message>
    <message>
        <source>From %1 passes on, keeping the data is faster</source>
        <translation>%1パスからはデータを常駐させる方が高速</translation>
    </message>
    <message>
        <source>Time against passes over the data</source>
        <translation>パス数と所要時間</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Break-even:</source>
        <translation>分岐点：</translation>
    </message>
    <message>
        <source>Keeping the data is faster from %1 passes on; now there are %2.</source>
        <translation>データを載せたまま使う方が、%1パスから速くなります。現在は%2パスです。</translation>
    </message>
    <message>
        <source>No number of passes makes keeping the data faster.</source>
        <translation>パス数をいくら増やしても、データを載せたまま使う方が速くなることはありません。</translation>
    </message>
    <message>
        <source>The lab&apos;s own data crossed at %1 passes, by the model at %2.</source>
        <translation>測定テストのデータでの分岐点（パス数）：実測%1、モデル%2。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The first chunks of one pass, step by step</source>
        <translation>1パスの最初の数チャンクの処理手順</translation>
    </message>
    <message>
        <source>Strategy and step</source>
        <translation>処理方式と段階</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>開始からの時間</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>chunks of %1</source>
        <translation>チャンク%1</translation>
    </message>
    <message>
        <source>What overlaps and what waits, for each strategy that runs.</source>
        <translation>実行可能な処理方式ごとに、並行して進む段階と待ちが生じる段階を示します。</translation>
    </message>
    <message>
        <source>Memory over time</source>
        <translation>メモリの推移</translation>
    </message>
    <message>
        <source>Probe or watch this machine: each answer is a point. Nothing is asked in the background unless you watch.</source>
        <translation>このマシンを検出または監視すると、応答ごとに点が1つ加わります。監視しない限り、バックグラウンドでの確認は行いません。</translation>
    </message>
    <message>
        <source>Since the first probe</source>
        <translation>最初の検出からの時間</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Last seen: %1 used, %2 free.</source>
        <translation>最新の値：使用中%1、空き%2。</translation>
    </message>
</context>
<context>
    <name>PlacementInputs</name>
    <message>
        <source>Vectors</source>
        <translation>ベクトル数</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>次元数</translation>
    </message>
    <message>
        <source>Bytes each</source>
        <translation>1次元のバイト数</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Per pass</source>
        <translation>1パスのクエリ数</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>対象時間</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Bytes an item</source>
        <translation>1件のバイト数</translation>
    </message>
    <message>
        <source>Work an item</source>
        <translation>1件の演算量</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Work a byte</source>
        <translation>1バイトの演算量</translation>
    </message>
    <message>
        <source>Results a byte</source>
        <translation>1バイトの結果量</translation>
    </message>
    <message>
        <source>Always resident</source>
        <translation>常駐データ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>読み取り速度</translation>
    </message>
    <message>
        <source>Bits a weight</source>
        <translation>重みのビット数</translation>
    </message>
    <message>
        <source>Cache bits</source>
        <translation>キャッシュのビット数</translation>
    </message>
    <message>
        <source>Calls in flight</source>
        <translation>同時進行の呼び出し</translation>
    </message>
    <message>
        <source>Embeddings that a search goes through.</source>
        <translation>検索の対象になる埋め込みの件数です。</translation>
    </message>
    <message>
        <source>Numbers of an embedding.</source>
        <translation>埋め込み1件を構成する数値の個数です。</translation>
    </message>
    <message>
        <source>4 for 32-bit floats, 2 for 16-bit, 1 for 8-bit integers.</source>
        <translation>32ビット浮動小数点は4、16ビットは2、8ビット整数は1です。</translation>
    </message>
    <message>
        <source>Searches a second at peak.</source>
        <translation>ピーク時の毎秒の検索数です。</translation>
    </message>
    <message>
        <source>Queries that share one pass over the data.</source>
        <translation>データに対する1回のパスで一緒に処理するクエリ数です。</translation>
    </message>
    <message>
        <source>Every batch of queries in this time is one pass over the data.</source>
        <translation>この時間内に、まとめて処理するクエリの単位ごとにデータを1パスします。</translation>
    </message>
    <message>
        <source>Items of a batch run.</source>
        <translation>バッチ1回で処理する件数です。</translation>
    </message>
    <message>
        <source>Bytes read for one item.</source>
        <translation>1件の処理で読み取るバイト数です。</translation>
    </message>
    <message>
        <source>Arithmetic operations for one item.</source>
        <translation>1件の処理に必要な算術演算の数です。</translation>
    </message>
    <message>
        <source>A run that takes longer is refused.</source>
        <translation>これより長くかかる処理は採用しません。</translation>
    </message>
    <message>
        <source>Input of the work.</source>
        <translation>処理の入力データ量です。</translation>
    </message>
    <message>
        <source>How often the work goes through its data.</source>
        <translation>処理がデータ全体を読む回数です。</translation>
    </message>
    <message>
        <source>Arithmetic operations for one byte of input.</source>
        <translation>入力1バイトに必要な算術演算の数です。</translation>
    </message>
    <message>
        <source>Bytes of results for one byte of input.</source>
        <translation>入力1バイトから生じる結果のバイト数です。</translation>
    </message>
    <message>
        <source>Weights and tables that stay on the device beside the data.</source>
        <translation>データのほかにデバイスに常駐する重みとテーブルです。</translation>
    </message>
    <message>
        <source>How fast the data can be read, megabytes a second; 0: they lie in memory.</source>
        <translation>データを読み取る速度（毎秒メガバイト）です。0はデータがメモリにあることを示します。</translation>
    </message>
    <message>
        <source>16 as published; 8 or about 4.85 when quantised.</source>
        <translation>公開時のままなら16、量子化した場合は8または約4.85です。</translation>
    </message>
    <message>
        <source>16 or 8 bits for a number of the calls&apos; cache.</source>
        <translation>呼び出しのキャッシュに入る数値1つのビット数で、16または8です。</translation>
    </message>
    <message>
        <source>Calls that are answered at the same time at peak.</source>
        <translation>ピーク時に同時に回答を処理している呼び出しの数です。</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>flop</source>
        <translation>flop</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>ビット</translation>
    </message>
</context>
<context>
    <name>PlacementRows</name>
    <message>
        <source>Time %1 + headroom %2 + confidence %3 + portability %4. Weights are the program&apos;s own; within 5 points it is a tie. The weakest input that moved the result is %5.</source>
        <translation>時間%1 + 余裕率%2 + 確度%3 + 移植性%4。配点は本プログラム独自のもので、5点以内の差は同点とします。結果を左右した入力のうち最も弱いものの根拠は「%5」です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a run, its time</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2 × %3</source>
        <comment>where, number of cards, card</comment>
        <translation>%1 · %3 × %2</translation>
    </message>
    <message>
        <source>%1: %2 instances</source>
        <comment>what asks, how many</comment>
        <translation>%1：インスタンス%2個</translation>
    </message>
    <message>
        <source>Reading the input is not counted: the card&apos;s tensor rate is not known.</source>
        <translation>カードのテンソル演算性能が不明なため、入力の読み込み処理は含めていません。</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>Too slow: the fastest, %1, takes %2; the deadline is %3.</source>
        <translation>遅すぎます。最も速い「%1」でも%2かかり、期限は%3です。</translation>
    </message>
    <message>
        <source>A million tokens cost %1 on own servers and %2 over the API (%3).</source>
        <translation>100万トークンあたりの費用は、自社サーバーで%1、API（%3）で%2です。</translation>
    </message>
    <message>
        <source>These servers cost no more than the API from %1 calls a month on; now there are %2.</source>
        <translation>月間呼び出しが%1件以上なら、これらのサーバーの費用はAPI以下になります。現在は月間%2件です。</translation>
    </message>
    <message>
        <source>The data may not leave: the API is no choice.</source>
        <translation>データを外部に出せないため、APIは選択できません。</translation>
    </message>
    <message>
        <source>Interface, strategy and reason</source>
        <translation>インターフェース、処理方式、理由</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余裕率</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Server type, and why not</source>
        <translation>サーバータイプと不採用の理由</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>Cost / month</source>
        <translation>月額費用</translation>
    </message>
    <message>
        <source>Driver, and what is the matter</source>
        <translation>ドライバーと問題点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%1 (a tie)</source>
        <translation>%1（同点）</translation>
    </message>
    <message>
        <source>Of the usable memory, what stays free.</source>
        <translation>使用可能なメモリのうち、空いたまま残る割合です。</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n分割</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 fit.</source>
        <translation>最大%1まで収まります。</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no time</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>This device&apos;s cards</source>
        <translation>このデバイスのカード</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, region</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>interface, driver</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The catalogue does not know the size of this model.</source>
        <translation>このモデルのサイズがカタログにありません。</translation>
    </message>
    <message>
        <source>No server type here holds %1 for these calls.</source>
        <translation>対象のサーバータイプの中に、%1を載せてこれらの呼び出しを処理できるものがありません。</translation>
    </message>
    <message>
        <source>%1 on %2 × %3: the least cost a month.</source>
        <comment>model, count, server type</comment>
        <translation>%1：%3 × %2、月額費用が最小です。</translation>
    </message>
    <message>
        <source>No device is known yet.</source>
        <translation>デバイスの情報がまだありません。</translation>
    </message>
    <message>
        <source>%1: %2 for %3.</source>
        <comment>way, time, size of the data</comment>
        <translation>%1：データ%3の処理に%2かかります。</translation>
    </message>
    <message>
        <source>%1 Low confidence: measure with the lab.</source>
        <translation>%1確度が低いため、測定テストで実測してください。</translation>
    </message>
    <message>
        <source>Against the API</source>
        <translation>APIとの比較</translation>
    </message>
    <message>
        <source>The model&apos;s family keeps less cache than is planned here: its windows or recurrent layers need less.</source>
        <translation>このモデル系列は、スライディングウィンドウや再帰層により、実際に必要なキャッシュがここでの計画値より少なくなります。</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>推奨が変わる条件</translation>
    </message>
    <message>
        <source>Nothing within a wide range of passes, data and memory.</source>
        <translation>パス数、データ量、メモリを広い範囲で変えても、推奨は変わりません。</translation>
    </message>
    <message>
        <source>Other algorithms</source>
        <translation>別のアルゴリズム</translation>
    </message>
    <message>
        <source>There is nothing to note before something runs.</source>
        <translation>実行可能なものが見つかるまで、記載事項はありません。</translation>
    </message>
    <message>
        <source>For the developers</source>
        <translation>開発者への注意事項</translation>
    </message>
</context>
<context>
    <name>PlacementText</name>
    <message>
        <source>everything at once takes %1 of memory</source>
        <translation>一括のメモリ使用量%1</translation>
    </message>
    <message>
        <source>streaming takes %1</source>
        <translation>ストリーミングのメモリ使用量%1</translation>
    </message>
    <message>
        <source>chunks in turn take %1</source>
        <translation>チャンク逐次処理の所要時間%1</translation>
    </message>
    <message>
        <source>streaming takes %1</source>
        <comment>a time</comment>
        <translation>ストリーミングの所要時間%1</translation>
    </message>
    <message>
        <source>everything at once is refused with code %1</source>
        <translation>一括はコード%1で拒否</translation>
    </message>
    <message>
        <source>from %1 passes on keeping the data is faster</source>
        <translation>%1パスからはデータを常駐させる方が高速</translation>
    </message>
    <message>
        <source>one buffer may have %1</source>
        <translation>1つのバッファーの上限%1</translation>
    </message>
    <message>
        <source>the device has %1</source>
        <translation>デバイスのメモリ%1</translation>
    </message>
    <message>
        <source>Equal results, a fraction of the memory.</source>
        <translation>結果は同じで、メモリはごく一部で済みます。</translation>
    </message>
    <message>
        <source>It holds for one pass over data that can be cut, with page-locked buffers and a copy engine, where computing is no faster than reading; not for repeated passes, random access, or the decoding of a language model.</source>
        <translation>分割できるデータを1パスだけ処理し、ページロックしたバッファーとコピーエンジンがあり、計算が読み取りより速くない場合に成り立ちます。繰り返しのパス、ランダムアクセス、言語モデルのデコードでは成り立ちません。</translation>
    </message>
    <message>
        <source>It holds for everything at once and for a single buffer above the limit; cut into chunks the same work runs.</source>
        <translation>一括処理の場合と、1つのバッファーが上限を超える場合に成り立ちます。チャンクに分割すれば、同じ処理を実行できます。</translation>
    </message>
    <message>
        <source>CUDA code must mind the same: its allocations fail as well, and on Windows they may spill silently.</source>
        <translation>CUDAのコードでも同じ注意が必要です。メモリの割り当ては同様に失敗し、Windowsではエラーなしにホストメモリへ退避されることがあります。</translation>
    </message>
    <message>
        <source>OpenCL overlaps with two queues or an out-of-order queue, maps host memory, and may page shared memory.</source>
        <translation>OpenCLでも、2つのキューまたはアウトオブオーダーキューで処理を並行させ、ホストメモリをマップできます。共有メモリのページングが可能な場合もあります。</translation>
    </message>
    <message>
        <source>Beside it: the largest buffer, link and disk, passes, the system, the driver&apos;s age, shared memory, who else uses the device.</source>
        <translation>ほかに、最大バッファー、リンクとディスク、パス数、システム、ドライバーの古さ、共有メモリ、デバイスのほかの利用者も影響します。</translation>
    </message>
    <message>
        <source>Some programs load everything, others work in chunks with little memory.</source>
        <translation>全体を載せるプログラムもあれば、少ないメモリでチャンクごとに処理するプログラムもあります。</translation>
    </message>
    <message>
        <source>CUDA keeps its speed with little memory by keeping input and output busy.</source>
        <translation>CUDAは入出力を絶えず動かすことで、少ないメモリでも速度を保ちます。</translation>
    </message>
    <message>
        <source>OpenCL does not run without enough memory.</source>
        <translation>OpenCLはメモリが足りないと動作しません。</translation>
    </message>
    <message>
        <source>OpenCL code must mind capacity and chunk size.</source>
        <translation>OpenCLのコードは容量とチャンクサイズに注意が必要です。</translation>
    </message>
    <message>
        <source>Only CUDA can overlap work or exceed its memory.</source>
        <translation>処理の並行実行やメモリ容量を超える処理ができるのはCUDAだけです。</translation>
    </message>
    <message>
        <source>The choice depends on the machine&apos;s memory, not on the maker alone.</source>
        <translation>選択はメーカーだけでなく、マシンのメモリによって決まります。</translation>
    </message>
    <message>
        <source>true</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>on conditions</source>
        <translation>条件付き</translation>
    </message>
    <message>
        <source>false</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>measured on this device</source>
        <translation>このデバイスで実測</translation>
    </message>
    <message>
        <source>cited: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>%1 Evidence (%2): %3.</source>
        <comment>condition, where it was measured, figures</comment>
        <translation>%1根拠（%2）：%3。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two figures</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>From %1 passes on: %2.</source>
        <translation>%1パス以上：%2。</translation>
    </message>
    <message>
        <source>Up to %1 passes: %2.</source>
        <translation>%1パス以下：%2。</translation>
    </message>
    <message>
        <source>With %1 more free memory: %2.</source>
        <translation>空きメモリが%1増えた場合：%2。</translation>
    </message>
    <message>
        <source>With buffers of %1 allowed: %2.</source>
        <translation>バッファーの上限が%1の場合：%2。</translation>
    </message>
    <message>
        <source>From %1 of data on: %2.</source>
        <translation>データが%1以上の場合：%2。</translation>
    </message>
    <message>
        <source>16 bits a number</source>
        <translation>数値の16ビット化</translation>
    </message>
    <message>
        <source>8 bits a number</source>
        <translation>数値の8ビット化</translation>
    </message>
    <message>
        <source>An IVF index</source>
        <translation>IVFインデックス</translation>
    </message>
    <message>
        <source>Queries in batches</source>
        <translation>クエリのバッチ化</translation>
    </message>
    <message>
        <source>Work in chunks</source>
        <translation>チャンク処理</translation>
    </message>
    <message>
        <source>Share it out</source>
        <translation>複数デバイスへの分散</translation>
    </message>
    <message>
        <source>the data shrink to %1</source>
        <translation>データは%1に縮小</translation>
    </message>
    <message>
        <source>a search reads %1 of the data</source>
        <translation>検索1回で読むのはデータの%1</translation>
    </message>
    <message>
        <source>%1 queries share a pass</source>
        <translation>クエリ%1件で1パスを共有</translation>
    </message>
    <message>
        <source>chunks of %1</source>
        <translation>%1ごとのチャンク</translation>
    </message>
    <message>
        <source>%1 devices, each with its part</source>
        <translation>デバイス%1個で分担</translation>
    </message>
    <message>
        <source>%1: %2; that alone is not enough.</source>
        <translation>%1：%2。これだけでは足りません。</translation>
    </message>
    <message>
        <source>%1: %2; it takes %3.</source>
        <translation>%1：%2。所要時間は%3です。</translation>
    </message>
    <message>
        <source>%1: %2; it fits.</source>
        <translation>%1：%2。これで収まります。</translation>
    </message>
    <message>
        <source>Run it %1; the model predicts %2.</source>
        <translation>処理方式は「%1」にしてください。モデルの予測では%2かかります。</translation>
    </message>
    <message>
        <source>Stay below %1 of the device&apos;s %2: the rest is the driver&apos;s and a margin.</source>
        <translation>使用量は、デバイスのメモリ%2のうち%1未満に抑えてください。残りはドライバーの使用分と余裕分です。</translation>
    </message>
    <message>
        <source>No single buffer above %1.</source>
        <translation>1つのバッファーは%1以下にしてください。</translation>
    </message>
    <message>
        <source>Load in transfers of %1.</source>
        <translation>1回の転送を%1にして読み込んでください。</translation>
    </message>
    <message>
        <source>Work in chunks of %1; up to %2 fit, larger ones gain nothing.</source>
        <translation>%1のチャンクで処理してください。最大%2まで収まりますが、大きくしても速くなりません。</translation>
    </message>
    <message>
        <source>Buffers in rotation: %1 on the host, %2 on the device.</source>
        <translation>順番に使い回すバッファー数：ホスト%1個、デバイス%2個。</translation>
    </message>
    <message>
        <source>Page-lock the host&apos;s buffers (%1): only then do copies run beside kernels.</source>
        <translation>ホストのバッファー（%1）をページロックしてください。ページロックした場合に限り、コピーとカーネルを並行して実行できます。</translation>
    </message>
    <message>
        <source>Copy and compute side by side, with a queue or stream for each of the %1 buffers.</source>
        <translation>%1個のバッファーそれぞれにキューまたはストリームを割り当て、コピーと計算を並行させてください。</translation>
    </message>
    <message>
        <source>Read ahead with a thread of its own: that is all the overlap there is here.</source>
        <translation>専用スレッドで先読みしてください。ここで並行できるのは読み込みだけです。</translation>
    </message>
    <message>
        <source>From %1 passes over the data on, keep them on the device.</source>
        <translation>データを%1パス以上処理する場合は、デバイスに常駐させてください。</translation>
    </message>
    <message>
        <source>Memory is shared: map host buffers instead of copying them.</source>
        <translation>メモリが共有されているため、ホストのバッファーはコピーせずにマップしてください。</translation>
    </message>
    <message>
        <source>Check every call: a driver may refuse memory only when it is first used.</source>
        <translation>すべての呼び出しの結果を確認してください。ドライバーは、メモリを初めて使う時点で割り当てを拒否することがあります。</translation>
    </message>
    <message>
        <source>On Windows a driver may spill into host memory without an error: that it ran does not prove that it fitted.</source>
        <translation>Windowsでは、ドライバーがエラーを出さずにホストのメモリへ退避することがあります。実行できても、収まったとは限りません。</translation>
    </message>
    <message>
        <source>Intel: buffers above 4 GiB need a flag at allocation and one at compilation.</source>
        <translation>Intel：4 GiBを超えるバッファーには、割り当て時とコンパイル時にそれぞれフラグが必要です。</translation>
    </message>
    <message>
        <source>Where memory is short, fall back to %1: it needs %2.</source>
        <translation>メモリが足りない場合は、処理方式を「%1」に切り替えてください。必要なメモリは%2です。</translation>
    </message>
    <message>
        <source>Some figures are assumed: measure before promising a time.</source>
        <translation>一部の数値は仮定です。所要時間を約束する前に測定してください。</translation>
    </message>
    <message>
        <source>Compare the results of two strategies once before relying on either.</source>
        <translation>2つの処理方式の結果を一度比較し、一致を確認してから採用してください。</translation>
    </message>
    <message>
        <source>The weights take %1 on every instance and stay there.</source>
        <translation>重みはインスタンスごとに%1を占め、常駐します。</translation>
    </message>
    <message>
        <source>A call keeps %1 of cache; %2 calls fit on an instance.</source>
        <translation>呼び出し1件のキャッシュは%1で、インスタンス1つに%2件収まります。</translation>
    </message>
    <message>
        <source>Limit a call to %1 tokens, its answer included.</source>
        <translation>呼び出し1件は、回答を含めて%1トークンまでに制限してください。</translation>
    </message>
    <message>
        <source>%1 instances, of which one may fail at peak.</source>
        <translation>インスタンスは%1個です。ピーク時に1個が故障しても足ります。</translation>
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
        <source>Embedding search</source>
        <translation>埋め込み検索</translation>
    </message>
    <message>
        <source>Batch scoring</source>
        <translation>バッチスコアリング</translation>
    </message>
    <message>
        <source>LLM serving</source>
        <translation>LLMサービング</translation>
    </message>
    <message>
        <source>Own workload</source>
        <translation>独自のワークロード</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>OpenCL</source>
        <translation>OpenCL</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>interface, strategy</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>First touch of memory</source>
        <translation>メモリへの初回アクセス</translation>
    </message>
    <message>
        <source>Read from the source</source>
        <translation>データ元からの読み込み</translation>
    </message>
    <message>
        <source>Copy to the device</source>
        <translation>デバイスへのコピー</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Copy back</source>
        <translation>書き戻し</translation>
    </message>
    <message>
        <source>Most of its time goes into reading the data.</source>
        <translation>所要時間の大半はデータの読み込みです。</translation>
    </message>
    <message>
        <source>Most of its time goes into copying to the device.</source>
        <translation>所要時間の大半はデバイスへのコピーです。</translation>
    </message>
    <message>
        <source>Most of its time goes into computing.</source>
        <translation>所要時間の大半は計算です。</translation>
    </message>
    <message>
        <source>Most of its time goes into copying results back.</source>
        <translation>所要時間の大半は結果の書き戻しです。</translation>
    </message>
    <message>
        <source>Most of its time goes into touching fresh memory.</source>
        <translation>所要時間の大半は、新たに確保したメモリへの初回アクセスです。</translation>
    </message>
    <message>
        <source>The device sleeps; Wake and measure asks it.</source>
        <translation>デバイスがスリープ中です。「スリープ解除して測定」で確認できます。</translation>
    </message>
    <message>
        <source>The device does not tell its memory; enter it by hand.</source>
        <translation>デバイスがメモリ量を報告しません。手入力してください。</translation>
    </message>
    <message>
        <source>It needs all data at once, so chunks are no use.</source>
        <translation>データ全体が一度に必要なため、チャンクには分割できません。</translation>
    </message>
    <message>
        <source>It needs %1 on the device; %2 can be used.</source>
        <translation>デバイスのメモリが%1必要ですが、使えるのは%2です。</translation>
    </message>
    <message>
        <source>One buffer would have %1; the driver allows %2.</source>
        <translation>1つのバッファーに%1が必要ですが、ドライバーの上限は%2です。</translation>
    </message>
    <message>
        <source>It needs %1 of the host; %2 are available.</source>
        <translation>ホストのメモリが%1必要ですが、使えるのは%2です。</translation>
    </message>
    <message>
        <source>What must stay resident leaves no room for a chunk: %1 of %2.</source>
        <translation>常駐データのほかにチャンクを置く空きがありません（必要%1、使用可能%2）。</translation>
    </message>
    <message>
        <source>It takes %1; the deadline is %2.</source>
        <translation>所要時間%1に対し、期限は%2です。</translation>
    </message>
    <message>
        <source>Nothing here can run it: see the reason of each way.</source>
        <translation>ここで実行できる方法はありません。方法ごとの理由を確認してください。</translation>
    </message>
    <message>
        <source>It does not fit and cannot be cut: shrink it, share it out, or use the host&apos;s memory.</source>
        <translation>メモリに収まらず、分割もできません。データを縮小するか、複数デバイスに分散するか、ホストのメモリを使ってください。</translation>
    </message>
    <message>
        <source>The device shares the host&apos;s memory: map instead of copying.</source>
        <translation>デバイスがホストのメモリを共有しているため、コピーせずにマップします。</translation>
    </message>
    <message>
        <source>The data fit and are read often enough: load once and keep.</source>
        <translation>データが収まり、十分な回数読まれるため、一度読み込んで常駐させます。</translation>
    </message>
    <message>
        <source>The data fit, but not into one buffer: keep them in segments.</source>
        <translation>データは収まりますが、1つのバッファーには入らないため、分割して常駐させます。</translation>
    </message>
    <message>
        <source>The data are read too seldom for loading all first to pay: stream them.</source>
        <translation>読まれる回数が少なく、先に全体を読み込んでも見合わないため、ストリーミングします。</translation>
    </message>
    <message>
        <source>The data do not fit, but can pass through: stream them.</source>
        <translation>データは収まりませんが、順に流して処理できるため、ストリーミングします。</translation>
    </message>
    <message>
        <source>There is room for one chunk at a time only.</source>
        <translation>一度に1チャンク分の空きしかありません。</translation>
    </message>
    <message>
        <source>Memory of the calls in flight</source>
        <translation>同時進行の呼び出しのメモリ</translation>
    </message>
    <message>
        <source>Tokens a second at peak</source>
        <translation>ピーク時の毎秒のトークン</translation>
    </message>
    <message>
        <source>Speed that a reader wants</source>
        <translation>ユーザーが求める速度</translation>
    </message>
    <message>
        <source>One instance lost</source>
        <translation>インスタンス1つの喪失</translation>
    </message>
    <message>
        <source>Weights, buffers and one call need %1; its cards leave %2.</source>
        <translation>重み、バッファー、呼び出し1件に%1が必要ですが、カードで使えるのは%2です。</translation>
    </message>
    <message>
        <source>A reader wants %1 tokens a second; alone on it a call gets %2.</source>
        <translation>ユーザーが求める速度は毎秒%1トークンですが、1件で占有しても毎秒%2トークンにとどまります。</translation>
    </message>
    <message>
        <source>The catalogue does not know its card.</source>
        <translation>このサーバータイプのカードはカタログにありません。</translation>
    </message>
    <message>
        <source>The catalogue does not know the bandwidth of its card.</source>
        <translation>このサーバータイプのカードの帯域幅がカタログにありません。</translation>
    </message>
    <message>
        <source>A call has %1 tokens; the model takes %2.</source>
        <translation>呼び出し1件は%1トークンですが、モデルが受け付けるのは%2トークンまでです。</translation>
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
    <message>
        <source>Local model</source>
        <translation>ローカルモデル</translation>
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
        <source>Its times vary widely.</source>
        <translation>所要時間のばらつきが大きいです。</translation>
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
    <message>
        <source>No local model is named: one of the catalogue&apos;s stands for it.</source>
        <translation>ローカルモデルの指定がないため、カタログのモデルで代用しています。</translation>
    </message>
    <message>
        <source>It needs a server with graphics cards that hold the model, in this region or in the table of own servers.</source>
        <translation>このリージョンまたは自社サーバー表に、モデルが収まるGPUカードを備えたサーバーが必要です。</translation>
    </message>
    <message>
        <source>KV cache of calls</source>
        <translation>呼び出しのKVキャッシュ</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>毎秒のトークン</translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>回答の表示速度</translation>
    </message>
    <message>
        <source>Calls in flight against those whose KV cache fits beside the weights of the local model.</source>
        <translation>同時進行の呼び出し数と、ローカルモデルの重みを除いたメモリにKVキャッシュが収まる呼び出し数の比較です。</translation>
    </message>
    <message>
        <source>Tokens of the busiest minute against what an instance computes at its target utilisation.</source>
        <translation>最も混雑する1分のトークン数と、インスタンス1つが目標使用率で処理する量の比較です。</translation>
    </message>
    <message>
        <source>Calls that share an instance slow each other down: enough instances that a reader still gets the wanted tokens a second.</source>
        <translation>同じインスタンスを共有する呼び出しは互いに遅くなります。ユーザーが求める毎秒のトークンを得るために必要なインスタンス数です。</translation>
    </message>
    <message>
        <source>Prices of own servers contain VAT.</source>
        <translation>自社サーバーの価格は税込みです。</translation>
    </message>
    <message>
        <source>Some prices contain VAT and others do not: the sum mixes both.</source>
        <translation>税込みと税抜きの価格が混在し、合計にも両方が混ざります。</translation>
    </message>
    <message>
        <source>It is enough in fewer futures than asked for: beyond, a goal cannot be met at any size.</source>
        <translation>求めたより少ない未来でしか足りません。それを超えると、どの規模でも目標を満たせません。</translation>
    </message>
    <message>
        <source>About one request in a hundred waits for the disk: its p99 lies on the step between the two.</source>
        <translation>リクエストのおよそ100件に1件がディスクを待ちます。p99はその境目にあります。</translation>
    </message>
    <message>
        <source>A role on its way is busier than 85 %: a little more load makes it much slower.</source>
        <translation>経路上の役割が85 %より忙しく、負荷が少し増えるだけで大きく遅くなります。</translation>
    </message>
    <message>
        <source>Every query asks most of the nodes, or one of them for much at once, and waits for the slowest.</source>
        <translation>どのクエリも大半のノードに問い合わせるか、1台に多くを一度に問い合わせ、最も遅い応答を待ちます。</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>要求なし</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未達</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>the throughput of a node&apos;s disk is not known</source>
        <translation>ノードのディスクのスループットが不明</translation>
    </message>
    <message>
        <source>the network rate of a server is not known</source>
        <translation>サーバーのネットワーク速度が不明</translation>
    </message>
    <message>
        <source>how long the provider takes to restore is not known</source>
        <translation>提供元の復元時間が不明</translation>
    </message>
    <message>
        <source>how far the second site is behind is not known</source>
        <translation>第2拠点の遅れが不明</translation>
    </message>
    <message>
        <source>own servers are needed to restore onto, and none stand by</source>
        <translation>復元先の自社サーバーが必要だが、待機しているものがない</translation>
    </message>
    <message>
        <source>neither backups nor a second site are kept</source>
        <translation>バックアップも第2拠点もない</translation>
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
    <message>
        <source>reads</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Days from the order of a server until it serves. Unknown: none in a cloud, the catalogue&apos;s assumption for servers that are bought.</source>
        <translation>サーバーの発注から稼働までの日数。不明の場合、クラウドは0日、購入するサーバーはカタログの仮定です。</translation>
    </message>
    <message>
        <source>Inserts per second in the busiest minute, where the load is known directly. It replaces the questions about users and requests.</source>
        <translation>負荷が直接分かる場合の、最も忙しい1分の毎秒挿入数です。利用者とリクエストの質問の代わりになります。</translation>
    </message>
    <message>
        <source>Reads by key, per second in the busiest minute.</source>
        <translation>最も忙しい1分の、キーによる毎秒読み取り数。</translation>
    </message>
    <message>
        <source>Lists, filters and aggregates, per second in the busiest minute.</source>
        <translation>最も忙しい1分の、毎秒の一覧、フィルター、集計数。</translation>
    </message>
    <message>
        <source>Full-text searches, per second in the busiest minute.</source>
        <translation>最も忙しい1分の、毎秒の全文検索数。</translation>
    </message>
    <message>
        <source>Similarity searches, per second in the busiest minute.</source>
        <translation>最も忙しい1分の、毎秒の類似検索数。</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>リードタイム</translation>
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
    <message>
        <source>No server for the model</source>
        <translation>モデル用サーバーなし</translation>
    </message>
    <message>
        <source>The data may not leave, and no server here holds the model that must answer.</source>
        <translation>データを外部に出せませんが、回答に必要なモデルが収まるサーバーがここにはありません。</translation>
    </message>
    <message>
        <source>Costs %1 more a month.</source>
        <translation>月額%1高くなります。</translation>
    </message>
</context>
<context>
    <name>RegretChart</name>
    <message>
        <source>Net saving</source>
        <translation>純削減額</translation>
    </message>
    <message>
        <source>Calls saved</source>
        <translation>呼び出しの削減額</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>誤った回答の費用</translation>
    </message>
    <message>
        <source>Wrong:</source>
        <translation>誤りの割合：</translation>
    </message>
    <message>
        <source>Pays up to:</source>
        <translation>採算限界：</translation>
    </message>
    <message>
        <source>Reuse against regret</source>
        <translation>再利用の効果と誤った回答の損失</translation>
    </message>
    <message>
        <source>Wrong ones among the similar questions matched</source>
        <translation>一致とみなした類似質問のうち誤りの割合</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>Without a price of the model&apos;s tokens the saving is not known.</source>
        <translation>モデルのトークン価格がないため、削減額は分かりません。</translation>
    </message>
    <message>
        <source>Only equal questions are answered from the store. Move the slider below to see what matching similar ones would save, and what its wrong answers would cost.</source>
        <translation>ストアから回答しているのは同じ質問だけです。下のスライダーを動かすと、類似質問も一致とみなした場合の削減額と、それに伴う誤った回答の費用を確認できます。</translation>
    </message>
    <message>
        <source>A month (%1)</source>
        <comment>currency</comment>
        <translation>月額（%1）</translation>
    </message>
    <message>
        <source>Similar questions: %1 a month</source>
        <comment>money with its sign</comment>
        <translation>類似質問：月額%1</translation>
    </message>
    <message>
        <source>%1 right and %2 wrong answers a day.</source>
        <translation>1日あたり正しい回答%1件、誤った回答%2件です。</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>any</source>
        <comment>no name was chosen: all are allowed</comment>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed: %n answer(s) come from the preset</source>
        <translation>
            <numerusform>未確認：プリセットのままの回答%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask these first: most money stands on them.</source>
        <translation>費用への影響が特に大きい質問です。先に確認してください。</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>likely, low, high</comment>
        <translation>%1（%2～%3）</translation>
    </message>
    <message>
        <source>requests %1 to %2</source>
        <translation>リクエスト数：%1～%2</translation>
    </message>
    <message>
        <source>stored bytes %1 to %2</source>
        <translation>保存容量：%1～%2</translation>
    </message>
    <message>
        <source>store operations %1 to %2</source>
        <translation>ストアの操作数：%1～%2</translation>
    </message>
    <message>
        <source>connections %1 to %2</source>
        <translation>接続数：%1～%2</translation>
    </message>
    <message>
        <source>LLM tokens %1 to %2</source>
        <translation>LLMトークン数：%1～%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more are marked in the interview.</source>
        <translation>
            <numerusform>ほか%n件はヒアリング画面に印を付けています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, origin</comment>
        <translation>%2%1件</translation>
    </message>
    <message>
        <source>Answers: %1.</source>
        <translation>回答：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n zone(s)</source>
        <comment>provider and region</comment>
        <translation>
            <numerusform>%1、%nゾーン</numerusform>
        </translation>
    </message>
    <message>
        <source>month %1, full retention</source>
        <translation>%1か月目（保持期間分のデータが蓄積した状態）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Daemok %1</source>
        <translation>Daemok %1</translation>
    </message>
    <message>
        <source>Daemok %1, catalogue %2 (%3)</source>
        <comment>version, version, hash</comment>
        <translation>Daemok %1、カタログ%2（%3）</translation>
    </message>
    <message>
        <source>%1 in 36 months</source>
        <translation>36か月で%1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not priced</source>
        <translation>
            <numerusform>価格のない項目%n件</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two figures</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 searched layouts for the results meet the goals; %2 products were compared.</source>
        <translation>結果ストアについて探索した構成のうち、目標を達成するものは%1件です。比較した製品は%2件です。</translation>
    </message>
    <message>
        <source>Its size is decided by %1 of the %2 %3: %4.</source>
        <comment>limit, count, kind of nodes, demand and what a node carries</comment>
        <translation>規模を決めるのは%3（%2台）の%1です：%4。</translation>
    </message>
    <message>
        <source>Reuse answers %1 of the requests from the store and saves %2 a month at the LLM API (%3 instead of %4).</source>
        <translation>再利用により、リクエストの%1にストアから回答し、LLM APIの費用を月額%2削減します（再利用なし%4、再利用あり%3）。</translation>
    </message>
    <message>
        <source>Reuse answers %1 of the requests from the store; the LLM API is not priced.</source>
        <translation>再利用により、リクエストの%1にストアから回答します。LLM APIの価格はありません。</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>met</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未達</translation>
    </message>
    <message numerus="yes">
        <source>%n further layout(s) were compared; the program lists them.</source>
        <translation>
            <numerusform>このほか%n件の構成を比較しました。一覧はプログラムで確認できます。</numerusform>
        </translation>
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
        <source>Demand at peak ÷ what one node carries, rounded up; the largest line decides.</source>
        <translation>ピーク時の必要量 ÷ ノード1台が担う量を切り上げた台数です。最大の行がノード数を決めます。</translation>
    </message>
    <message>
        <source>Managed capacity</source>
        <translation>マネージド容量</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>limit, nodes it asks for</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 ÷ %2 a node</source>
        <comment>demand, what a node carries</comment>
        <translation>%1 ÷ ノードあたり%2</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) not checked: the figure is not known</source>
        <translation>
            <numerusform>未確認の制約%n件（数値が不明）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cost item, what is bought</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Does not apply: %1.</source>
        <translation>該当なし：%1。</translation>
    </message>
    <message>
        <source>36 months: %1. 60 months: %2. Infrastructure only; LLM tokens stand apart.</source>
        <translation>36か月：%1。60か月：%2。インフラのみで、LLMのトークン費用は別です。</translation>
    </message>
    <message>
        <source>LLM API: no model named.</source>
        <translation>LLM API：モデル未指定。</translation>
    </message>
    <message>
        <source>LLM API, %1: not priced.</source>
        <translation>LLM API、%1：価格なし。</translation>
    </message>
    <message>
        <source>LLM API, %1: %2 a month without reuse, %3 with reuse (prices of %4).</source>
        <translation>LLM API、%1：再利用なしで月額%2、再利用ありで月額%3（価格の基準日：%4）。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 figures are assumed with a stated reason; the rest stand on the sources named here.</source>
        <translation>数値%2件のうち%1件は、理由を明記した仮定です。残りはここに示す出典に基づきます。</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <comment>of server types and purposes</comment>
        <translation>
            <numerusform>組み合わせ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Infrastructure recommendation</source>
        <translation>推奨インフラ構成</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>プロジェクトファイル</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>Sized for</source>
        <translation>算定条件</translation>
    </message>
    <message>
        <source>Prices as of</source>
        <translation>価格の基準日</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>算出ツール</translation>
    </message>
    <message>
        <source>The layout</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Latency at peak against the goals</source>
        <translation>ピーク時のレイテンシーと目標</translation>
    </message>
    <message>
        <source>Why this layout</source>
        <translation>この構成を選んだ理由</translation>
    </message>
    <message>
        <source>Alternatives, and why they lost</source>
        <translation>代替案と選ばれなかった理由</translation>
    </message>
    <message>
        <source>Sizing basis: the limit that decides each role</source>
        <translation>算定根拠：各役割を決める制約</translation>
    </message>
    <message>
        <source>Load in the busiest minute</source>
        <translation>最も混雑する1分の負荷</translation>
    </message>
    <message>
        <source>What it is computed from</source>
        <translation>算出の前提</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>月額費用</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Rejected, by product</source>
        <translation>製品別の不採用</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Goal (p99)</source>
        <translation>目標（p99）</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Of the goal</source>
        <translation>対目標比</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>案</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>結果ストア</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>Why it lost</source>
        <translation>選ばれなかった理由</translation>
    </message>
    <message>
        <source>Role, and the product&apos;s word</source>
        <translation>役割（製品での呼称）</translation>
    </message>
    <message>
        <source>Server and disk</source>
        <translation>サーバーとディスク</translation>
    </message>
    <message>
        <source>Limit that binds</source>
        <translation>決定要因</translation>
    </message>
    <message>
        <source>Next limit</source>
        <translation>次の制約</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>最大使用率</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>根拠</translation>
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
        <source>Together, a month</source>
        <translation>月額合計</translation>
    </message>
    <message>
        <source>Paid once</source>
        <translation>一回限りの費用</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>不採用の理由</translation>
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
        <source>Connections to a store</source>
        <translation>ストアへの接続数</translation>
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
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Infrastructure recommendation for %1</source>
        <translation>%1向け推奨インフラ構成</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>An estimate, not a quotation. Figures hold for the answers and the load on page 2.</source>
        <translation>本書は試算であり、見積書ではありません。数値は2ページの回答と負荷を前提とします。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1／%2ページ</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are not in the report&apos;s fonts and are printed as their code: %1</source>
        <translation>
            <numerusform>レポートのフォントにない文字が%n個あり、文字コードで印字されます：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no translation for %1; the report is written in English.</source>
        <translation>%1の翻訳がないため、レポートは英語で作成されます。</translation>
    </message>
</context>
<context>
    <name>RetentionCharts</name>
    <message>
        <source>From the log</source>
        <translation>ログから算出</translation>
    </message>
    <message>
        <source>From the three answers</source>
        <translation>3つの回答から算出</translation>
    </message>
    <message>
        <source>Retention; the log&apos;s requests as time at today&apos;s rate</source>
        <translation>保持期間（ログのリクエスト数を現在の頻度で時間に換算）</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation>選択値：</translation>
    </message>
    <message>
        <source>Saves most:</source>
        <translation>最大削減：</translation>
    </message>
    <message>
        <source>Counted in the log</source>
        <translation>ログで集計</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>リクエスト%1件</translation>
    </message>
    <message>
        <source>Hit ratio %1 at %2</source>
        <comment>share, retention</comment>
        <translation>ヒット率%1（保持期間%2）</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>With similar questions</source>
        <translation>類似質問を含む</translation>
    </message>
    <message>
        <source>%1: %2 at %3; at most %4, likely %5.</source>
        <translation>%1：保持期間%3で%2。最長の保持期間では%5と見込まれ、上限は%4です。</translation>
    </message>
    <message>
        <source>Stored volume</source>
        <translation>保存容量</translation>
    </message>
    <message>
        <source>Nothing is stored without calls: say how many there are a day.</source>
        <translation>呼び出しがなければ何も保存しません。1日の呼び出し数を入力してください。</translation>
    </message>
    <message>
        <source>%1 stored at %2</source>
        <comment>bytes, retention</comment>
        <translation>保存容量%1（保持期間%2）</translation>
    </message>
    <message>
        <source>%1 at %2, %3 at %4.</source>
        <translation>保持期間%2で%1、%4で%3です。</translation>
    </message>
    <message>
        <source>Calls saved</source>
        <translation>呼び出しの削減額</translation>
    </message>
    <message>
        <source>Cost of keeping</source>
        <translation>保持費用</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>誤った回答の費用</translation>
    </message>
    <message>
        <source>Net saving</source>
        <translation>純削減額</translation>
    </message>
    <message>
        <source>Money saved by reuse</source>
        <translation>再利用による削減額</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>The load was typed operation by operation: no calls, no reuse.</source>
        <translation>負荷が操作ごとに直接入力されているため、呼び出しも再利用もありません。</translation>
    </message>
    <message>
        <source>Money needs a layout that can be built: see the Layout page.</source>
        <translation>金額を示すには、構築できる構成が必要です。「構成」ページを確認してください。</translation>
    </message>
    <message>
        <source>Neither the model&apos;s tokens nor the servers have a price.</source>
        <translation>モデルのトークンにもサーバーにも価格がありません。</translation>
    </message>
    <message>
        <source>A month (%1)</source>
        <comment>currency</comment>
        <translation>月額（%1）</translation>
    </message>
    <message>
        <source>Saves %1</source>
        <comment>money a month</comment>
        <translation>%1の削減</translation>
    </message>
    <message>
        <source>Costs %1 more than it saves</source>
        <comment>money a month</comment>
        <translation>費用が削減額を%1上回る</translation>
    </message>
    <message>
        <source>Across all users</source>
        <translation>全利用者で</translation>
    </message>
    <message>
        <source>Within one user</source>
        <translation>1人の利用者の中で</translation>
    </message>
</context>
<context>
    <name>ReuseReportText</name>
    <message>
        <source>Re-use of answers</source>
        <translation>回答の再利用</translation>
    </message>
    <message>
        <source>Kept for %1, stored answers serve %2 of the calls (%3).</source>
        <comment>retention, share, range</comment>
        <translation>%1保持すると、保存した回答が呼び出しの%2（%3）に応えます。</translation>
    </message>
    <message>
        <source>Kept for %1, stored answers serve %2 of the calls (equal requests: %3) and take %4.</source>
        <comment>retention, share, range, bytes</comment>
        <translation>%1保持すると、保存した回答が呼び出しの%2（同じリクエスト: %3）に応え、%4を占めます。</translation>
    </message>
    <message>
        <source>What that saves is not known: not everything has a price.</source>
        <translation>節約額は不明です。価格のない項目があります。</translation>
    </message>
    <message>
        <source>That saves %1 a month, keeping paid for.</source>
        <translation>保持の費用を引いて月に%1を節約します。</translation>
    </message>
    <message>
        <source>That costs %1 a month more than it saves.</source>
        <translation>節約より月に%1多くかかります。</translation>
    </message>
    <message>
        <source>No other retention saves more.</source>
        <translation>これより節約できる保持期間はありません。</translation>
    </message>
    <message>
        <source>A retention of %1 would save most: %2 a month.</source>
        <translation>最も節約できる保持期間は%1、月に%2です。</translation>
    </message>
    <message>
        <source>The chosen one pays from a hit ratio of %1 on.</source>
        <translation>選んだ保持期間はヒット率%1から得になります。</translation>
    </message>
    <message>
        <source>What it is computed from</source>
        <translation>計算の根拠</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file, date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>file, two dates</comment>
        <translation>%1（%2〜%3）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two shares</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Measured: %1 calls of the log %2; %3 of them repeat an earlier one.</source>
        <translation>実測: ログ%2の呼び出し%1件。そのうち%3が前の呼び出しの繰り返しです。</translation>
    </message>
    <message>
        <source>Not measured: of the calls %1 repeat an earlier one (%2), half of the repeats come within %3, nine tenths within %4. Origin of the weakest of these answers: %5.</source>
        <translation>実測なし: 呼び出しの%1（%2）が前の呼び出しの繰り返しで、半数は%3以内、9割は%4以内に来ます。最も弱い回答の根拠: %5。</translation>
    </message>
    <message>
        <source>Within one user %1 of the calls repeat an earlier one, across all users %2.</source>
        <translation>1人の利用者の中では呼び出しの%1、全利用者では%2が前の呼び出しの繰り返しです。</translation>
    </message>
    <message>
        <source>The log does not tell users apart: reuse within one user is not known.</source>
        <translation>ログが利用者を区別しないため、1人の利用者の中の再利用は不明です。</translation>
    </message>
    <message>
        <source>Reuse within one user is not measured.</source>
        <translation>1人の利用者の中の再利用は実測していません。</translation>
    </message>
    <message>
        <source>Answers are shared between users.</source>
        <translation>回答は利用者間で共有されます。</translation>
    </message>
    <message>
        <source>Answers are not shared between users: only the first counts.</source>
        <translation>回答は利用者間で共有されないため、前者だけを数えます。</translation>
    </message>
    <message>
        <source>Answers are not shared between users, yet all repeats are counted here: the figures are too high.</source>
        <translation>回答は利用者間で共有されないのに、すべての繰り返しを数えているため、値は高すぎます。</translation>
    </message>
    <message>
        <source>Answers are not shared between users: the three answers must be meant of repeats of the same user.</source>
        <translation>回答は利用者間で共有されないため、3つの回答は同じ利用者の繰り返しについてのものでなければなりません。</translation>
    </message>
    <message>
        <source>%1 of the calls repeat the same one within 5 seconds: retries, which a store answers but a mended client would not send.</source>
        <translation>呼び出しの%1は5秒以内の同じ呼び出しの繰り返し、つまり再試行です。ストアは応えますが、直したクライアントなら送りません。</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>どれほど確かか</translation>
    </message>
    <message>
        <source>The range comes from the ends of the three answers. A call log of a few days would replace all three.</source>
        <translation>範囲は3つの回答の両端から来ます。数日分の呼び出しログがあれば3つとも置き換えられます。</translation>
    </message>
    <message>
        <source>The range is 5 to 95 % by resampling the log&apos;s keys.</source>
        <translation>範囲はログのキーを再標本化した5〜95 %です。</translation>
    </message>
    <message>
        <source>The log shows gaps up to %1; the retention of %2 is beyond it, by a model&apos;s tail.</source>
        <translation>ログに見える間隔は%1までです。保持期間%2はその先で、モデルの裾によります。</translation>
    </message>
    <message>
        <source>The log shows gaps up to %1: the retention lies within it.</source>
        <translation>ログに見える間隔は%1までで、保持期間はその中にあります。</translation>
    </message>
    <message>
        <source>Each half counted for itself: %1 and %2 repeat.</source>
        <translation>半分ずつ数えた繰り返し: %1と%2。</translation>
    </message>
    <message>
        <source>A sample of the keys was replayed: hit ratios may be off by %1 points.</source>
        <translation>キーの標本を再生したため、ヒット率は%1ポイントずれることがあります。</translation>
    </message>
</context>
<context>
    <name>ReverseText</name>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Retention of records</source>
        <translation>記録の保持期間</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>再利用</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>1日%1件のリクエスト</translation>
    </message>
    <message>
        <source>%1 with the LLM API</source>
        <comment>a budget</comment>
        <translation>%1（LLM APIを含む）</translation>
    </message>
    <message>
        <source>%1: enough from a reuse of %2 on.</source>
        <comment>limits, share</comment>
        <translation>%1：再利用が%2以上あれば足ります。</translation>
    </message>
    <message>
        <source>%1: carries up to %2.</source>
        <comment>limits, value</comment>
        <translation>%1：%2まで担えます。</translation>
    </message>
    <message>
        <source>%1: enough even without any reuse.</source>
        <comment>limits</comment>
        <translation>%1：再利用がまったくなくても足ります。</translation>
    </message>
    <message>
        <source>%1: carries everything that was tried, up to %2.</source>
        <comment>limits, value</comment>
        <translation>%1：試した値をすべて担えます（最大%2）。</translation>
    </message>
    <message>
        <source>%1: no layout meets the goals, not even at %2.</source>
        <comment>limits, value</comment>
        <translation>%1：%2でも、目標を達成する構成がありません。</translation>
    </message>
    <message>
        <source>%1: the asked confidence is not reached, not even at %2.</source>
        <comment>limits, value</comment>
        <translation>%1：%2でも、求めた信頼水準に届きません。</translation>
    </message>
    <message>
        <source>%1: carries nothing; %2 would need %3 and %4.</source>
        <comment>limits, value, money, nodes</comment>
        <translation>%1：担える値がありません。%2には%3と%4が必要です。</translation>
    </message>
    <message>
        <source>The load was typed as rates: there are no requests a day to ask for.</source>
        <translation>負荷が頻度で直接入力されているため、求める1日のリクエスト数がありません。</translation>
    </message>
    <message>
        <source>The layout or the LLM API has no whole price: a budget cannot be kept.</source>
        <translation>構成またはLLM APIに価格のない項目があるため、予算を守れるか分かりません。</translation>
    </message>
    <message>
        <source>The layout has no whole price: a budget cannot be kept.</source>
        <translation>構成に価格のない項目があるため、予算を守れるか分かりません。</translation>
    </message>
    <message>
        <source>%1: stopped.</source>
        <comment>traffic, retention or reuse</comment>
        <translation>%1：中止しました。</translation>
    </message>
    <message>
        <source>Answered: %1, for which no layout meets the goals.</source>
        <translation>回答：%1。この値では、目標を達成する構成がありません。</translation>
    </message>
    <message>
        <source>Answered: %1, which is not as sure as asked at any price: a goal stands in the way.</source>
        <translation>回答：%1。目標が妨げとなり、費用をいくらかけても求めた信頼水準に届きません。</translation>
    </message>
    <message>
        <source>Answered: %1, which is carried.</source>
        <translation>回答：%1。担える値です。</translation>
    </message>
    <message>
        <source>Answered: %1, which is not carried.</source>
        <translation>回答：%1。担えない値です。</translation>
    </message>
    <message>
        <source>At %1 no layout meets the goals: %2</source>
        <comment>value, reason</comment>
        <translation>%1では、目標を達成する構成がありません：%2</translation>
    </message>
    <message>
        <source>At %1 the asked confidence is not reached: %2</source>
        <comment>value, reason</comment>
        <translation>%1では、求めた信頼水準に届きません：%2</translation>
    </message>
    <message>
        <source>At %1 another product would be chosen: %2.</source>
        <comment>value, products</comment>
        <translation>%1では、別の製品が選ばれます：%2。</translation>
    </message>
    <message>
        <source>the goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>At %1 a role grows: %2, from %3 to %4 nodes (%5).</source>
        <comment>value, role, nodes, nodes, constraint</comment>
        <translation>%1では、ノードの増える役割があります：%2、%3台 → %4台（%5）。</translation>
    </message>
    <message>
        <source>At %1 the tokens cost more than the budget leaves.</source>
        <comment>value</comment>
        <translation>%1では、トークンの費用が予算の残額を超えます。</translation>
    </message>
    <message>
        <source>At %1 no role gets more nodes, but larger servers, disks or request units; what binds is %2 (%3).</source>
        <comment>value, constraint, role</comment>
        <translation>%1では、どの役割もノードは増えませんが、サーバー、ディスク、リクエストユニットのいずれかが大きくなります。決定要因：%2（%3）。</translation>
    </message>
    <message>
        <source>Found to 1 %; every value is a plan of its own, all other answers stay.</source>
        <translation>1 %の精度で求めます。値ごとに別のプランを立て、ほかの回答はそのままです。</translation>
    </message>
    <message>
        <source>Found to one day; every value is a plan of its own, all other answers stay.</source>
        <translation>1日の精度で求めます。値ごとに別のプランを立て、ほかの回答はそのままです。</translation>
    </message>
    <message>
        <source>Found to half a point; every value is a plan of its own, all other answers stay.</source>
        <translation>0.5ポイントの精度で求めます。値ごとに別のプランを立て、ほかの回答はそのままです。</translation>
    </message>
</context>
<context>
    <name>ReverseWords</name>
    <message>
        <source>a month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>no layout meets the goals</source>
        <translation>目標を達成する構成なし</translation>
    </message>
    <message>
        <source>not as sure as asked</source>
        <translation>求めた信頼水準に未達</translation>
    </message>
    <message>
        <source>within</source>
        <translation>条件内</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>条件超過</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>kind of layout, its stores</comment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>RiskFigures</name>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>low and high end of an answer</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Which answers move the cost</source>
        <translation>費用を動かす回答</translation>
    </message>
    <message>
        <source>No answer moves the cost within its range.</source>
        <translation>範囲内で費用を動かす回答はありません。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>A month, from its low to its high end</source>
        <translation>月額、下端から上端まで</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>収まらない</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>cost at the low and the high end of an answer</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1: %2 a month at %3, %4 a month at %5; the others at their likely values, on the same products and server types.</source>
        <translation>%1: %3で月額%2、%5で月額%4。他は見込み値、同じ製品とサーバーで。</translation>
    </message>
    <message>
        <source>%1 moves the cost most.</source>
        <translation>費用を最も動かすのは%1です。</translation>
    </message>
    <message>
        <source>What the month costs in the futures</source>
        <translation>未来ごとの月額</translation>
    </message>
    <message>
        <source>No future fits on these server types.</source>
        <translation>このサーバーで収まる未来はありません。</translation>
    </message>
    <message>
        <source>A month, counts made anew in each future</source>
        <translation>月額、未来ごとに台数を数え直す</translation>
    </message>
    <message>
        <source>Futures that cost at most so much</source>
        <translation>この金額以下の未来</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>未来</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Half of the futures cost at most %1 a month, nine in ten between %2 and %3.</source>
        <translation>未来の半分は月額%1以下、9割は%2から%3の間です。</translation>
    </message>
    <message>
        <source>In how many futures each layout is enough</source>
        <translation>構成ごとの、足りる未来の割合</translation>
    </message>
    <message>
        <source>No layout fits.</source>
        <translation>収まる構成がありません。</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Futures in which it is enough</source>
        <translation>足りる未来</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>The recommended layout is enough in %1 of the futures.</source>
        <translation>推奨構成は未来の%1で足ります。</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no value</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>On the recommended products and server types, with the counts that each future asks for; purchases spread over 36 months.</source>
        <translation>推奨した製品とサーバーで、未来ごとに必要な台数です。購入は36か月に分けます。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Nodes of the stores, without the existing database.</source>
        <translation>既存データベースを除くストアのノード。</translation>
    </message>
    <message>
        <source>By so much less, on average, the same confidence could be bought if this answer were known and all others stayed as open as they are.</source>
        <translation>この回答が分かり、他が今のまま不確かなとき、同じ信頼水準を平均でこれだけ安く得られます。</translation>
    </message>
    <message>
        <source>not confirmed by anybody</source>
        <translation>誰も確認していない</translation>
    </message>
</context>
<context>
    <name>SimulateWords</name>
    <message>
        <source>analytic p99</source>
        <translation>解析式のp99</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>障害: %1</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>Own servers</source>
        <translation>自社サーバー</translation>
    </message>
    <message>
        <source>Own prices</source>
        <translation>自社価格</translation>
    </message>
    <message>
        <source>Servers of the client, owned or quoted: planned with where their provider is chosen.</source>
        <translation>顧客が保有する、または見積もりを取ったサーバーです。そのプロバイダーを選んだ場合に計画で使います。</translation>
    </message>
    <message>
        <source>Quoted prices that go before the catalogue&apos;s.</source>
        <translation>カタログの価格より優先する見積もり価格です。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>コア</translation>
    </message>
    <message>
        <source>Threads/core</source>
        <translation>スレッド/コア</translation>
    </message>
    <message>
        <source>Memory (GiB)</source>
        <translation>メモリ（GiB）</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Network (Gbit/s)</source>
        <translation>ネットワーク（Gbit/s）</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>税込み</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>見積番号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What the server is called in the plan; each once for a provider and region.</source>
        <translation>プランに表示するサーバーの名前です。同じプロバイダーとリージョンの中で重複できません。</translation>
    </message>
    <message>
        <source>Empty is on-premise (onprem); or a word of your own that can be chosen as provider.</source>
        <translation>空欄ならオンプレミス（onprem）です。プロバイダーとして選べる独自の名前も使えます。</translation>
    </message>
    <message>
        <source>A site or region; may be empty.</source>
        <translation>拠点またはリージョンです。空欄でもかまいません。</translation>
    </message>
    <message>
        <source>Physical cores of the whole server, 1 to 4,096.</source>
        <translation>サーバー全体の物理コア数です。1～4,096。</translation>
    </message>
    <message>
        <source>Threads a core runs: 2 with hyper-threading (empty), 1 without.</source>
        <translation>コアあたりのスレッド数です。ハイパースレッディングありなら2（空欄）、なしなら1です。</translation>
    </message>
    <message>
        <source>Memory of the server in GiB; TiB may be written.</source>
        <translation>サーバーのメモリです。単位はGiBで、TiBと書くこともできます。</translation>
    </message>
    <message>
        <source>Count x size, kind (nvme, ssd, hdd) and IOPS of each, groups parted by “;”: 2 x 3840 GB nvme 90000 IOPS; 2 x 480 GB ssd</source>
        <translation>台数 x 容量に、種類（nvme、ssd、hdd）と1台あたりのIOPSを続け、組ごとに「;」で区切ります：2 x 3840 GB nvme 90000 IOPS; 2 x 480 GB ssd</translation>
    </message>
    <message>
        <source>Network in Gbit/s; may be empty.</source>
        <translation>ネットワーク速度です。単位はGbit/sで、空欄でもかまいません。</translation>
    </message>
    <message>
        <source>Price of one server; empty is not priced, which is not 0.</source>
        <translation>サーバー1台の価格です。空欄は価格なしを意味し、0とは異なります。</translation>
    </message>
    <message>
        <source>What the price pays: an hour, a month, or the purchase, spread over 36 months.</source>
        <translation>価格の対象です。hour（1時間）、month（1か月）、purchase（購入、36か月に配分）から選びます。</translation>
    </message>
    <message>
        <source>Three letters: KRW, JPY, USD, EUR. It is not converted without a dated rate.</source>
        <translation>3文字の通貨コードです：KRW、JPY、USD、EUR。日付のある換算レートがなければ換算しません。</translation>
    </message>
    <message>
        <source>Whether the price contains value added tax: yes or no.</source>
        <translation>価格に付加価値税（消費税）を含むかどうかです。yesまたはno。</translation>
    </message>
    <message>
        <source>Number or name of the quotation.</source>
        <translation>見積書の番号または名称です。</translation>
    </message>
    <message>
        <source>Day of the quotation: 2026-01-31.</source>
        <translation>見積日です：2026-01-31。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>A server type (m7i.xlarge), a volume (gp3), an LLM model, rcu, wcu, ru, or licence, support, maintenance, staff, backup, power_and_rack, dr_site; licence/PRODUCT for one product.</source>
        <translation>サーバータイプ（m7i.xlarge）、ボリューム（gp3）、LLMモデル、rcu、wcu、ru、またはlicence、support、maintenance、staff、backup、power_and_rack、dr_siteです。1つの製品だけならlicence/PRODUCTと書きます。</translation>
    </message>
    <message>
        <source>Provider whose price it is; empty is all.</source>
        <translation>価格を適用するプロバイダーです。空欄ならすべてに適用します。</translation>
    </message>
    <message>
        <source>Region whose price it is; empty is all.</source>
        <translation>価格を適用するリージョンです。空欄ならすべてに適用します。</translation>
    </message>
    <message>
        <source>Price of one unit before the discount.</source>
        <translation>割引前の1単位の価格です。</translation>
    </message>
    <message>
        <source>Servers: hour, month, purchase. Volumes: GiB-month, IOPS-month, MBps-month. Models: million-input, million-output. Others: as the message says.</source>
        <translation>サーバー：hour、month、purchase。ボリューム：GiB-month、IOPS-month、MBps-month。モデル：million-input、million-output。その他：メッセージの案内に従います。</translation>
    </message>
    <message>
        <source>Share taken off the price: 15 % or 0.15.</source>
        <translation>価格から差し引く割合です：15 %または0.15。</translation>
    </message>
    <message>
        <source>“%1” is empty; it must be given.</source>
        <translation>「%1」が空欄です。必須です。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目：%2</translation>
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
        <source>buffers of a prefill step</source>
        <translation>プリフィル1段階のバッファー</translation>
    </message>
    <message>
        <source>KV cache of a call</source>
        <translation>呼び出し1件のKVキャッシュ</translation>
    </message>
    <message>
        <source>what the disks of the role are asked for</source>
        <translation>役割のディスクに求める量</translation>
    </message>
    <message>
        <source>audit trail of a record</source>
        <translation>レコード1件の監査記録</translation>
    </message>
    <message>
        <source>replies that are awaited</source>
        <translation>待つ応答の数</translation>
    </message>
    <message>
        <source>bought for one node</source>
        <translation>ノード1台あたりの購入量</translation>
    </message>
    <message>
        <source>bytes of one item</source>
        <translation>項目1件のバイト数</translation>
    </message>
    <message>
        <source>memory of one connection</source>
        <translation>接続1本が使うメモリ</translation>
    </message>
    <message>
        <source>connections held by these nodes</source>
        <translation>これらのノードが保持する接続数</translation>
    </message>
    <message>
        <source>traffic between zones, GB a month</source>
        <translation>ゾーン間通信量（GB/月）</translation>
    </message>
    <message>
        <source>dimensions of a vector</source>
        <translation>ベクトルの次元数</translation>
    </message>
    <message>
        <source>disk space of the role, all nodes</source>
        <translation>役割のディスク容量（全ノード）</translation>
    </message>
    <message>
        <source>one read from disk</source>
        <translation>ディスク読み取り1回の時間</translation>
    </message>
    <message>
        <source>share of reads that miss memory</source>
        <translation>メモリにない読み取りの割合</translation>
    </message>
    <message>
        <source>size that is sold</source>
        <translation>販売単位のサイズ</translation>
    </message>
    <message>
        <source>keys, times and ids of a record</source>
        <translation>レコードのキー、時刻、ID</translation>
    </message>
    <message>
        <source>rate of exchange</source>
        <translation>換算レート</translation>
    </message>
    <message>
        <source>existing database, as it is today</source>
        <translation>既存データベース（現状）</translation>
    </message>
    <message>
        <source>existing database, with this service</source>
        <translation>既存データベース（本サービスを含む）</translation>
    </message>
    <message>
        <source>units that a search takes of each partition</source>
        <translation>検索がパーティションごとに使うユニット数</translation>
    </message>
    <message>
        <source>fixed number of nodes</source>
        <translation>固定のノード数</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>calls one application instance holds open</source>
        <translation>アプリケーションインスタンス1つが開いておく呼び出し数</translation>
    </message>
    <message>
        <source>included with the volume</source>
        <translation>ボリュームに含まれる量</translation>
    </message>
    <message>
        <source>size of a text index for each byte of text</source>
        <translation>テキスト1バイトあたりの全文インデックスのサイズ</translation>
    </message>
    <message>
        <source>fewest application instances</source>
        <translation>最小アプリケーションインスタンス数</translation>
    </message>
    <message>
        <source>fewest groups</source>
        <translation>最小グループ数</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>定価</translation>
    </message>
    <message>
        <source>LLM calls in flight</source>
        <translation>同時進行のLLM呼び出し</translation>
    </message>
    <message>
        <source>what the busiest minute asks for</source>
        <translation>最も混雑する1分に必要な量</translation>
    </message>
    <message>
        <source>LLM tokens a minute</source>
        <translation>毎分のLLMトークン</translation>
    </message>
    <message>
        <source>LLM cost with reuse</source>
        <translation>再利用ありのLLM費用</translation>
    </message>
    <message>
        <source>LLM cost without reuse</source>
        <translation>再利用なしのLLM費用</translation>
    </message>
    <message>
        <source>stored in the managed product</source>
        <translation>マネージド製品の保存容量</translation>
    </message>
    <message>
        <source>mean requests a second over the year</source>
        <translation>年間平均の毎秒リクエスト数</translation>
    </message>
    <message>
        <source>members of a group</source>
        <translation>グループのメンバー数</translation>
    </message>
    <message>
        <source>factor for allocator and replication buffers</source>
        <translation>アロケーターとレプリケーションバッファーの係数</translation>
    </message>
    <message>
        <source>nodes that the other limits ask for</source>
        <translation>ほかの制約で必要なノード数</translation>
    </message>
    <message>
        <source>nodes that must be left after the failure</source>
        <translation>障害後に残るべきノード数</translation>
    </message>
    <message>
        <source>kept in object storage</source>
        <translation>オブジェクトストレージの保存容量</translation>
    </message>
    <message>
        <source>partitions</source>
        <translation>パーティション数</translation>
    </message>
    <message>
        <source>peak requests a second that still fit</source>
        <translation>収まる最大のピーク時毎秒リクエスト数</translation>
    </message>
    <message>
        <source>bytes that one read unit covers</source>
        <translation>読み取りユニット1つが扱うバイト数</translation>
    </message>
    <message>
        <source>read units of one piece</source>
        <translation>1区分あたりの読み取りユニット数</translation>
    </message>
    <message>
        <source>request units</source>
        <translation>リクエストユニット</translation>
    </message>
    <message>
        <source>memory of one item&apos;s key and metadata</source>
        <translation>項目1件のキーとメタデータが使うメモリ</translation>
    </message>
    <message>
        <source>share of the values kept in memory</source>
        <translation>メモリに置く値の割合</translation>
    </message>
    <message>
        <source>searches that ask every partition</source>
        <translation>全パーティションに問い合わせる検索数</translation>
    </message>
    <message>
        <source>most documents in one shard</source>
        <translation>シャード1つの最大文書数</translation>
    </message>
    <message>
        <source>size that a shard should have</source>
        <translation>シャードの目標サイズ</translation>
    </message>
    <message>
        <source>references of an answer</source>
        <translation>回答1件の出典</translation>
    </message>
    <message>
        <source>nodes are added together</source>
        <translation>一度に追加するノード数</translation>
    </message>
    <message>
        <source>one copy as it is stored</source>
        <translation>レプリカ1個の実際の保存容量</translation>
    </message>
    <message>
        <source>stored items</source>
        <translation>保存件数</translation>
    </message>
    <message>
        <source>units are bought in steps of</source>
        <translation>ユニットの購入単位</translation>
    </message>
    <message>
        <source>people one application instance serves</source>
        <translation>アプリケーションインスタンス1つが対応する人数</translation>
    </message>
    <message>
        <source>bytes of one dimension</source>
        <translation>1次元のバイト数</translation>
    </message>
    <message>
        <source>copies of the vectors</source>
        <translation>ベクトルのレプリカ数</translation>
    </message>
    <message>
        <source>factor for vectors in memory</source>
        <translation>メモリ上のベクトルの係数</translation>
    </message>
    <message>
        <source>bytes of a vector&apos;s place in the graph</source>
        <translation>ベクトル1件がグラフで占めるバイト数</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>ベクトル数</translation>
    </message>
    <message>
        <source>bytes that one write unit covers</source>
        <translation>書き込みユニット1つが扱うバイト数</translation>
    </message>
    <message>
        <source>write units of one piece</source>
        <translation>1区分あたりの書き込みユニット数</translation>
    </message>
    <message>
        <source>%1 a second: %2</source>
        <comment>operation, data set</comment>
        <translation>毎秒の%1：%2</translation>
    </message>
    <message>
        <source>CPU time of one: %1</source>
        <comment>operation</comment>
        <translation>1件のCPU時間：%1</translation>
    </message>
    <message>
        <source>part of that work done by these nodes, copies counted: %1</source>
        <comment>operation</comment>
        <translation>その処理のうちこれらのノードが担う分（レプリカを含む）：%1</translation>
    </message>
    <message>
        <source>disk operations a second: %1</source>
        <comment>operation</comment>
        <translation>毎秒のディスク操作数：%1</translation>
    </message>
    <message>
        <source>disk throughput: %1</source>
        <comment>operation</comment>
        <translation>ディスクスループット：%1</translation>
    </message>
    <message>
        <source>traffic of clients: %1</source>
        <comment>operation</comment>
        <translation>クライアントの通信量：%1</translation>
    </message>
    <message>
        <source>traffic of copies: %1</source>
        <comment>operation</comment>
        <translation>レプリケーションの通信量：%1</translation>
    </message>
    <message>
        <source>traffic of stored items: %1</source>
        <comment>operation</comment>
        <translation>保存項目の通信量：%1</translation>
    </message>
    <message>
        <source>service time: %1</source>
        <comment>kind of nodes</comment>
        <translation>サービス時間：%1</translation>
    </message>
    <message>
        <source>mean wait: %1</source>
        <comment>kind of nodes</comment>
        <translation>平均待ち時間：%1</translation>
    </message>
    <message>
        <source>utilisation: %1</source>
        <comment>kind of nodes</comment>
        <translation>使用率：%1</translation>
    </message>
    <message>
        <source>goal: %1</source>
        <comment>operation</comment>
        <translation>目標：%1</translation>
    </message>
    <message>
        <source>p99: %1</source>
        <comment>operation</comment>
        <translation>p99：%1</translation>
    </message>
    <message>
        <source>full backups that are kept</source>
        <translation>保存するフルバックアップ</translation>
    </message>
    <message>
        <source>share of a node that a backup may take</source>
        <translation>バックアップが使えるノードの割合</translation>
    </message>
    <message>
        <source>backup of this store</source>
        <translation>このストアのバックアップ</translation>
    </message>
    <message>
        <source>bytes of all copies</source>
        <translation>全コピーのバイト数</translation>
    </message>
    <message>
        <source>planned demand over the likely one, from the futures</source>
        <translation>見込みに対する計画需要の比、未来から</translation>
    </message>
    <message>
        <source>at likely answers</source>
        <translation>見込みの回答で</translation>
    </message>
    <message>
        <source>throughput of a node</source>
        <translation>ノード1台のスループット</translation>
    </message>
    <message>
        <source>nodes that the CPU asks for</source>
        <translation>CPUが求めるノード</translation>
    </message>
    <message>
        <source>time until the service works again</source>
        <translation>サービスが再開するまでの時間</translation>
    </message>
    <message>
        <source>restore of this store</source>
        <translation>このストアの復元</translation>
    </message>
    <message>
        <source>share of a node that a restore may take</source>
        <translation>復元が使えるノードの割合</translation>
    </message>
    <message>
        <source>noticing, deciding and switching over</source>
        <translation>検知、判断、切り替え</translation>
    </message>
    <message>
        <source>share of the work done one at a time</source>
        <translation>1つずつ行う仕事の割合</translation>
    </message>
    <message>
        <source>cost of keeping each pair of nodes in agreement</source>
        <translation>ノードの組ごとに一致を保つ費用</translation>
    </message>
    <message>
        <source>written to the second site, GB a month</source>
        <translation>第2拠点への書き込み、GB/月</translation>
    </message>
    <message>
        <source>parameters used for one token</source>
        <translation>1トークンに使うパラメーター数</translation>
    </message>
    <message>
        <source>share of its time an instance may be busy after the failure</source>
        <translation>障害後に許すインスタンスの稼働時間の割合</translation>
    </message>
    <message>
        <source>share of its time an instance may be busy at peak</source>
        <translation>ピーク時に許すインスタンスの稼働時間の割合</translation>
    </message>
    <message>
        <source>disk of the system and the serving program</source>
        <translation>システムとサービングプログラムのディスク</translation>
    </message>
    <message>
        <source>own servers of the model, a month</source>
        <translation>モデル用自社サーバーの月額</translation>
    </message>
    <message>
        <source>tensor operations of a GPU a second</source>
        <translation>GPU 1つの毎秒テンソル演算</translation>
    </message>
    <message>
        <source>tokens a second that a reader wants</source>
        <translation>読む人が求める毎秒トークン数</translation>
    </message>
</context>
<context>
    <name>TtaText</name>
    <message>
        <source>WEB server, processors</source>
        <translation>WEBサーバー、プロセッサ</translation>
    </message>
    <message>
        <source>WAS server, processors</source>
        <translation>WASサーバー、プロセッサ</translation>
    </message>
    <message>
        <source>Database server, processors</source>
        <translation>データベースサーバー、プロセッサ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>System disk</source>
        <translation>システムディスク</translation>
    </message>
    <message>
        <source>Data disk</source>
        <translation>データディスク</translation>
    </message>
    <message>
        <source>Operations of the storage</source>
        <translation>ストレージの演算</translation>
    </message>
    <message>
        <source>Users at the same time</source>
        <translation>同時ユーザー</translation>
    </message>
    <message>
        <source>Operations of a user a second</source>
        <translation>1ユーザーの毎秒演算</translation>
    </message>
    <message>
        <source>Basic operations</source>
        <translation>基本演算</translation>
    </message>
    <message>
        <source>Purpose of the server</source>
        <translation>サーバーの用途</translation>
    </message>
    <message>
        <source>Load of the interface</source>
        <translation>インターフェース負荷</translation>
    </message>
    <message>
        <source>Peak load</source>
        <translation>ピーク負荷</translation>
    </message>
    <message>
        <source>Linked systems</source>
        <translation>連携システム</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余裕率</translation>
    </message>
    <message>
        <source>Target use of the processors</source>
        <translation>プロセッサの目標使用率</translation>
    </message>
    <message>
        <source>Unit of the benchmark</source>
        <translation>ベンチマークの単位</translation>
    </message>
    <message>
        <source>Transactions a minute</source>
        <translation>毎分トランザクション</translation>
    </message>
    <message>
        <source>Basic tpmC</source>
        <translation>基本tpmC</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>データベースの大きさ</translation>
    </message>
    <message>
        <source>Structure of the application</source>
        <translation>アプリケーションの構造</translation>
    </message>
    <message>
        <source>Load of the application, batch work</source>
        <translation>アプリケーション負荷、バッチ処理</translation>
    </message>
    <message>
        <source>Memory of the system</source>
        <translation>システムのメモリ</translation>
    </message>
    <message>
        <source>Memory of a user</source>
        <translation>1ユーザーのメモリ</translation>
    </message>
    <message>
        <source>Memory of the middleware</source>
        <translation>ミドルウェアのメモリ</translation>
    </message>
    <message>
        <source>Buffer cache of the system</source>
        <translation>システムのバッファキャッシュ</translation>
    </message>
    <message>
        <source>System area</source>
        <translation>システム領域</translation>
    </message>
    <message>
        <source>Application area</source>
        <translation>アプリケーション領域</translation>
    </message>
    <message>
        <source>Swap area</source>
        <translation>スワップ領域</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>ファイルシステム</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>RAID</source>
        <translation>RAID</translation>
    </message>
    <message>
        <source>tpmC of the database server</source>
        <translation>データベースサーバーのtpmC</translation>
    </message>
    <message>
        <source>Operations for each tpmC</source>
        <translation>tpmCあたりの演算</translation>
    </message>
    <message>
        <source>The guide gives a range; the value in it is assumed here.</source>
        <translation>指針は範囲を示しており、その中の値はここで仮定しました。</translation>
    </message>
    <message>
        <source>The guide&apos;s own range was not seen; this is a vendor&apos;s, of an older edition.</source>
        <translation>指針自体の範囲は確認できていません。これは旧版についてのベンダーの範囲です。</translation>
    </message>
    <message>
        <source>0.7 for WEB, 2 for WAS.</source>
        <translation>WEBは0.7、WASは2。</translation>
    </message>
    <message>
        <source>30 where the machine is undecided, 29 x86, 31 Unix.</source>
        <translation>機器が未定なら30、x86は29、Unixは31。</translation>
    </message>
    <message>
        <source>1.3 for RAID 5, assumed; 1 none, 2 RAID 1 or 10.</source>
        <translation>RAID 5と仮定して1.3。なしは1、RAID 1または10は2。</translation>
    </message>
    <message>
        <source>0.03 for OLTP, 0.01 for batch; an estimate.</source>
        <translation>OLTPは0.03、バッチは0.01。推定です。</translation>
    </message>
    <message>
        <source>The guide excludes systems that work in memory.</source>
        <translation>指針はメモリ上で動くシステムを除外しています。</translation>
    </message>
    <message>
        <source>The guide calls it an estimate.</source>
        <translation>指針が推定としている値です。</translation>
    </message>
    <message>
        <source>client</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>preset, to be confirmed</source>
        <translation>プリセット、要確認</translation>
    </message>
    <message>
        <source>computed on this sheet</source>
        <translation>この表で計算</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>fixed by the guide</source>
        <translation>指針で固定</translation>
    </message>
    <message>
        <source>left at 1: the peak is in the client&apos;s figure</source>
        <translation>1のまま：ピークは顧客の値に含まれる</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Per TTA: %1 (%2), formulas in our own words, second-hand from %3. To be compared with the standard before it is relied on.</source>
        <translation>TTAによる：%1（%2）。式は独自の言葉で書き、%3からの二次情報です。依拠する前に標準と照合してください。</translation>
    </message>
    <message>
        <source>Per vendor guide and model: every NoSQL, vector, in-memory and LLM role of this report. The guide does not cover them; nothing of this sheet enters their numbers.</source>
        <translation>ベンダーの指針とモデルによる：このレポートのすべてのNoSQL、ベクトル、インメモリ、LLMの役割。指針の対象外であり、この表の値はそれらの数値に入りません。</translation>
    </message>
    <message>
        <source>not computed: a value is missing</source>
        <translation>値がないため計算していません</translation>
    </message>
    <message>
        <source>Headroom 1.3 over a target use of 0.7 is a factor of 1.86 already: no further margin belongs on top. max-jOPS and tpmC are demands of benchmarks, not cores: take the machine&apos;s figure from published results.</source>
        <translation>余裕率1.3と目標使用率0.7で既に1.86倍なので、さらに余裕を加えません。max-jOPSとtpmCはコア数ではなくベンチマークの要求量です。機器の値は公表された結果から取ってください。</translation>
    </message>
    <message>
        <source>How far the guide&apos;s own ranges spread each result</source>
        <translation>指針自体の範囲が各結果をどれだけ広げるか</translation>
    </message>
    <message>
        <source>From the low to the high end of every factor that is chosen, as a multiple of the low end</source>
        <translation>選択する各係数の下端から上端まで、下端に対する倍率</translation>
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
    <message>
        <source>%1 runs on own servers: %2 a month.</source>
        <translation>%1は自社サーバーで実行し、月額%2です。</translation>
    </message>
    <message>
        <source>It stands for %1, because no local model is named.</source>
        <translation>ローカルモデルの指定がないため、%1の代わりに使っています。</translation>
    </message>
    <message>
        <source>the API&apos;s model</source>
        <translation>APIのモデル</translation>
    </message>
    <message>
        <source>The same calls over the API: %1 a month.</source>
        <translation>同じ呼び出しをAPIで行う場合：月額%1。</translation>
    </message>
    <message>
        <source>These servers cost less from %1 calls a month on.</source>
        <translation>月間呼び出しが%1件以上なら、これらのサーバーのほうが安くなります。</translation>
    </message>
    <message>
        <source>The data may not leave: the API is no choice.</source>
        <translation>データを外部に出せないため、APIは選択できません。</translation>
    </message>
    <message>
        <source>Local model</source>
        <translation>ローカルモデル</translation>
    </message>
    <message>
        <source>no API</source>
        <translation>API不使用</translation>
    </message>
    <message>
        <source>%1 to %2 in 90 % of futures</source>
        <translation>未来の90 %で%1〜%2</translation>
    </message>
    <message>
        <source>Planned at likely answers: enough in %1 of the futures.</source>
        <translation>見込みの回答で計画。未来の%1で足ります。</translation>
    </message>
    <message>
        <source>Enough in %1 of the futures (asked: %2).</source>
        <translation>未来の%1で足ります（要求: %2）。</translation>
    </message>
    <message>
        <source>Enough in %1 of the futures only, %2 were asked for: beyond, a goal cannot be met.</source>
        <translation>未来の%1でしか足りません（要求は%2）。それを超えると満たせない目標があります。</translation>
    </message>
</context>
<context>
    <name>WrittenChapters</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Where the keyboard is</source>
        <translation>キーボードのある場所</translation>
    </message>
    <message>
        <source>Next field or control</source>
        <translation>次の入力欄やボタン</translation>
    </message>
    <message>
        <source>Help for this question; elsewhere, for this page</source>
        <translation>この質問のヘルプ、それ以外ではこのページのヘルプ</translation>
    </message>
    <message>
        <source>A step up or down in a number</source>
        <translation>数値を1段階上げ下げ</translation>
    </message>
    <message>
        <source>Take back what was typed in a field</source>
        <translation>入力欄に打ったものを戻す</translation>
    </message>
    <message>
        <source>Range, origin and evidence of an answer</source>
        <translation>回答の範囲、根拠、証拠</translation>
    </message>
    <message>
        <source>Explain the figure, open what is chosen</source>
        <translation>数値を説明、選んだものを開く</translation>
    </message>
    <message>
        <source>From box to box, from point to point</source>
        <translation>箱から箱へ、点から点へ</translation>
    </message>
    <message>
        <source>Zoom a chart or the diagram; whole again</source>
        <translation>グラフや構成図の拡大、全体表示</translation>
    </message>
    <message>
        <source>Back and forward in the explanation</source>
        <translation>説明で戻る、進む</translation>
    </message>
    <message>
        <source>Close what was opened last</source>
        <translation>最後に開いたものを閉じる</translation>
    </message>
    <message>
        <source>About Daemok</source>
        <translation>Daemokについて</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>バージョン%1。</translation>
    </message>
    <message>
        <source>Daemok (대목) is the master carpenter who lays out a Korean timber house before the first beam is raised.</source>
        <translation>Daemok（대목、大木）は、最初の梁を上げる前に韓国の木造家屋を割り付ける棟梁のことです。</translation>
    </message>
    <message>
        <source>The program opens no network connection. What you enter stays on this machine.</source>
        <translation>このプログラムはネットワークに接続しません。入力したものはこのマシンに残ります。</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Version %1; every figure carries its source and date, shown where the figure is explained.</source>
        <translation>バージョン%1。すべての数値に出典と日付があり、数値の説明に示されます。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Newest figure</source>
        <translation>最新の数値</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Daemok is free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>DaemokはGNU General Public Licenseバージョン3以降による自由ソフトウェアで、いかなる保証もありません。</translation>
    </message>
    <message>
        <source>It is built with Qt, Qt Charts, yaml-cpp, JSON for Modern C++, CLI11, Boost, simdjson, xxHash, zlib, liblzma, Zstandard and the OpenCL headers, each under its own licence. The report is set in Noto Sans CJK (SIL Open Font License 1.1). Sources and licences of the catalogue&apos;s data stand in the file CREDITS beside it.</source>
        <translation>Qt、Qt Charts、yaml-cpp、JSON for Modern C++、CLI11、Boost、simdjson、xxHash、zlib、liblzma、Zstandard、OpenCLのヘッダーで作られ、それぞれのライセンスに従います。レポートの書体はNoto Sans CJK（SIL Open Font License 1.1）です。カタログのデータの出典とライセンスは隣のCREDITSファイルにあります。</translation>
    </message>
</context>
<context>
    <name>daemok::ui::AnswerReview</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, where it comes from</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
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
    <name>daemok::ui::CalibratePage</name>
    <message>
        <source>Add results…</source>
        <translation>結果を追加…</translation>
    </message>
    <message>
        <source>Output of YCSB, cassandra-stress, Rally, redis-benchmark, memtier, vegeta, k6, wrk, ab, hey, pgbench and others; or drop the files here.</source>
        <translation>YCSB、cassandra-stress、Rally、redis-benchmark、memtier、vegeta、k6、wrk、ab、hey、pgbenchなどの出力。ファイルをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Product that was measured</source>
        <translation>測定した製品</translation>
    </message>
    <message>
        <source>The product that was measured: its rates become measured ones.</source>
        <translation>測定した製品です。この製品の速度が実測値になります。</translation>
    </message>
    <message>
        <source>vCPU of a node</source>
        <translation>ノードのvCPU</translation>
    </message>
    <message>
        <source>vCPU of one measured node that the server could use (1 for a server with one thread). Service times then come from its capacity instead of answer times.</source>
        <translation>測定したノード1台でサーバーが使えたvCPU（1スレッドのサーバーは1）。サービス時間を応答時間ではなく処理能力から求めます。</translation>
    </message>
    <message>
        <source>Use in the plan</source>
        <translation>計画に使う</translation>
    </message>
    <message>
        <source>Writes the service times, and how it scales where nodes were varied, into the project. One undo step.</source>
        <translation>サービス時間と、ノード数を変えた場合はスケールの仕方をプロジェクトに書き込みます。元に戻す操作は1回です。</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>計画から外す</translation>
    </message>
    <message>
        <source>The catalogue&apos;s rates hold again for this product. One undo step.</source>
        <translation>この製品に再びカタログの速度を使います。元に戻す操作は1回です。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Benchmark results</source>
        <translation>ベンチマーク結果</translation>
    </message>
    <message>
        <source>Drop the output of a benchmark here, or choose files. Best: one run with a single client, and some with more until throughput stops growing.</source>
        <translation>ベンチマークの出力をここにドロップするか、ファイルを選んでください。クライアント1個で1回、さらにスループットが伸びなくなるまで増やして数回の結果が最適です。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Nodes that were measured in the chosen result</source>
        <translation>選んだ結果で測定したノード数</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Clients at once in the chosen result, if the file does not say so or says it wrong</source>
        <translation>ファイルにないか誤っている場合の、選んだ結果の同時クライアント数</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removes the chosen result (Delete)</source>
        <translation>選んだ結果を削除します（Delete）</translation>
    </message>
    <message>
        <source>Service times</source>
        <translation>サービス時間</translation>
    </message>
    <message>
        <source>Service time and variation of every operation stand here.</source>
        <translation>操作ごとのサービス時間と変動がここに並びます。</translation>
    </message>
    <message>
        <source>What the chosen operation counts as</source>
        <translation>選んだ操作を何として扱うか</translation>
    </message>
    <message>
        <source>The operation of the plan whose rate this one replaces</source>
        <translation>この速度で置き換える計画の操作</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>What to beware of</source>
        <translation>注意点</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Calibrated in the plan</source>
        <translation>計画に反映した校正</translation>
    </message>
    <message>
        <source>The plan uses the catalogue&apos;s rates. What you take over stands here, and only then do more nodes cost each other work.</source>
        <translation>計画はカタログの速度を使います。反映したものがここに並び、そのときから増えたノードは互いに仕事を増やします。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Replace assumed rates by what the client measured</source>
        <translation>仮定した速度を顧客の実測値に置き換える</translation>
    </message>
    <message>
        <source>Choose the product, and what each operation counts as</source>
        <translation>製品と、各操作の扱いを選んでください</translation>
    </message>
    <message>
        <source>%2, %1: %3 of one vCPU</source>
        <comment>operation, product, time</comment>
        <translation>%2、%1: vCPU 1個の%3</translation>
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
    <name>daemok::ui::ComparePage</name>
    <message>
        <source>Side by side</source>
        <translation>並べて比較</translation>
    </message>
    <message>
        <source>Cost, change by change</source>
        <translation>変更ごとの費用</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>ファイルと比較…</translation>
    </message>
    <message>
        <source>Another version of this project: its scenario stands first, the one on screen beside it. The open project stays as it is.</source>
        <translation>このプロジェクトの別の版です。そのシナリオが先頭に、画面のシナリオがその隣に並びます。開いているプロジェクトは変わりません。</translation>
    </message>
    <message>
        <source>What a budget carries</source>
        <translation>予算でまかなえるもの</translation>
    </message>
    <message>
        <source>Parts of the Compare page</source>
        <translation>比較ページの部分</translation>
    </message>
</context>
<context>
    <name>daemok::ui::DayCurve</name>
    <message>
        <source>A day of the service</source>
        <translation>サービスの1日</translation>
    </message>
    <message>
        <source>A sketch: the hours at which it is busy are not known. Left and right change the busy hours, up and down the burst; the edge and the peak can be dragged.</source>
        <translation>略図です。混雑する時間帯がいつかは分かりません。左右キーで混雑時間、上下キーでバーストを変えます。端とピークはドラッグできます。</translation>
    </message>
    <message>
        <source>%1 busy hours with %2 on average, %3 in the busiest minute</source>
        <translation>混雑時間%1時間、平均%2、最も混雑する1分は%3</translation>
    </message>
    <message>
        <source>%1 busy h · mean %2</source>
        <comment>hours, rate</comment>
        <translation>混雑%1時間 · 平均%2</translation>
    </message>
    <message>
        <source>peak included</source>
        <translation>ピークは計上済み</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>ピーク%1</translation>
    </message>
</context>
<context>
    <name>daemok::ui::DevicePanel</name>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>What is planned with as free; empty: as it was read.</source>
        <translation>計画で空きとして扱うメモリです。空欄なら読み取った値を使います。</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>バッファー</translation>
    </message>
    <message>
        <source>What one buffer may have; empty: as it was read.</source>
        <translation>1つのバッファーの上限です。空欄なら読み取った値を使います。</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>手動で変更</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>A server type</source>
        <translation>サーバータイプ</translation>
    </message>
    <message>
        <source>A figure of this device was changed by hand; empty the entry to take what was read.</source>
        <translation>このデバイスの数値が手動で変更されています。入力欄を空にすると、読み取った値に戻ります。</translation>
    </message>
    <message>
        <source>Devices of</source>
        <translation>デバイスの取得元</translation>
    </message>
    <message>
        <source>Where the devices come from.</source>
        <translation>デバイス情報の取得元です。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Asks every driver of this machine once, each in a process of its own.</source>
        <translation>このマシンのすべてのドライバーに、それぞれ別のプロセスで一度ずつ確認します。</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Asks every two seconds until it is pressed again. Nothing is asked in the background otherwise.</source>
        <translation>もう一度押すまで2秒ごとに確認します。それ以外にバックグラウンドで確認することはありません。</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>測定テスト</translation>
    </message>
    <message>
        <source>Measures this device for half a minute: rates, chunk sizes and passes; the model then uses what was measured.</source>
        <translation>このデバイスを30秒間測定します。対象は速度、チャンクサイズ、パス数で、以後はモデルが測定値を使います。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>&amp;Wake and measure</source>
        <translation>スリープ解除して測定(&amp;W)</translation>
    </message>
    <message>
        <source>Ask &amp;failed drivers again</source>
        <translation>失敗したドライバーを再確認(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save the probe report…</source>
        <translation>検出レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Paste the text of nvidia-smi, clinfo, rocm-smi or daemok probe --json here.</source>
        <translation>nvidia-smi、clinfo、rocm-smi、daemok probe --jsonのいずれかの出力テキストをここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Text of the client&apos;s machine</source>
        <translation>顧客のマシンのテキスト</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>カード名</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory of the device.</source>
        <translation>デバイスのメモリです。</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>帯域幅</translation>
    </message>
    <message>
        <source>Bandwidth of its memory; the catalogue&apos;s card where it is empty.</source>
        <translation>デバイスのメモリ帯域幅です。空欄ならカタログにあるカードの値を使います。</translation>
    </message>
    <message>
        <source>Server type</source>
        <translation>サーバータイプ</translation>
    </message>
    <message>
        <source>Still waiting for %1 …</source>
        <translation>%1の応答を待っています…</translation>
    </message>
    <message>
        <source>The lab is measuring: %1.</source>
        <translation>測定テスト中：%1。</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 · %4 %5</source>
        <comment>server type, cards, card, provider, region</comment>
        <translation>%1 · %3 × %2 · %4 %5</translation>
    </message>
    <message>
        <source>No server type of the chosen regions has a card that the catalogue knows.</source>
        <translation>選択したリージョンに、カタログに登録されたカードを備えたサーバータイプがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in this text.</source>
        <translation>
            <numerusform>このテキストにあるデバイス：%n個。</numerusform>
        </translation>
    </message>
    <message>
        <source>The lab prepares its data and kernels …</source>
        <translation>測定テストのデータとカーネルを準備しています…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the lab</source>
        <translation>測定テストを停止</translation>
    </message>
    <message>
        <source>Asking the drivers of this machine …</source>
        <translation>このマシンのドライバーに確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>Asked at %1; %n device(s).</source>
        <translation>
            <numerusform>%1に確認、デバイス%n個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet: Probe asks the drivers of this machine.</source>
        <translation>まだ確認していません。「検出」を押すと、このマシンのドライバーに確認します。</translation>
    </message>
    <message>
        <source>There is nothing to save before this machine was asked.</source>
        <translation>このマシンをまだ確認していないため、保存するものがありません。</translation>
    </message>
    <message>
        <source>Save the probe report</source>
        <translation>検出レポートの保存</translation>
    </message>
    <message>
        <source>Probe report (*.json);;Recording that can be replayed (*.jsonl)</source>
        <translation>検出レポート (*.json);;再生できる記録 (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
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
    <name>daemok::ui::ExplanationPanel</name>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る（Alt+←）</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>進む（Alt+→）</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>計算式</translation>
    </message>
    <message>
        <source>With the values put in</source>
        <translation>値を代入した式</translation>
    </message>
    <message>
        <source>Where each value comes from</source>
        <translation>各値の根拠</translation>
    </message>
    <message>
        <source>Why not fewer? %1</source>
        <translation>これ以上減らせない理由：%1</translation>
    </message>
    <message>
        <source>The present plan has no such figure.</source>
        <translation>現在のプランにこの数値はありません。</translation>
    </message>
    <message>
        <source>Choose a number on the page: here stands how it comes about.</source>
        <translation>ページの数値を選ぶと、算出の過程がここに表示されます。</translation>
    </message>
    <message>
        <source>Show instead: %1</source>
        <comment>figure</comment>
        <translation>代わりに表示：%1</translation>
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
    <name>daemok::ui::FailureTab</name>
    <message>
        <source>What is lost</source>
        <translation>失うもの</translation>
    </message>
    <message>
        <source>Choosing a line takes a node, a zone or the LLM API away; the first line puts everything back.</source>
        <translation>行を選ぶとノード、ゾーン、LLM APIのいずれかが失われます。最初の行ですべて戻ります。</translation>
    </message>
    <message>
        <source>What is taken away at the busiest minute</source>
        <translation>最も忙しい1分に失われるもの</translation>
    </message>
    <message>
        <source>p99 of each operation, before and after the loss</source>
        <translation>操作ごとのp99、障害の前と後</translation>
    </message>
    <message>
        <source>Nodes, CPU and queue of each role after the loss</source>
        <translation>障害後の役割ごとのノード、CPU、待ち行列</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>すべて戻す</translation>
    </message>
    <message>
        <source>Nothing is lost any more</source>
        <translation>失われたものはもうありません</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>Simulates requests one by one through the same layout, with what is lost, until every p99 is known to 2 % or %1 requests are done.</source>
        <translation>失われたものを含む同じ構成にリクエストを1件ずつ通し、すべてのp99が2 %以内で求まるか、リクエスト%1件が終わるまでシミュレーションします。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ends the simulation and shows what it holds</source>
        <translation>シミュレーションを終え、ここまでの結果を示します</translation>
    </message>
    <message>
        <source>Simulated requests</source>
        <translation>シミュレーションしたリクエスト</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>障害を試す</translation>
    </message>
    <message>
        <source>Click a role or the LLM API</source>
        <translation>役割かLLM APIをクリックしてください</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>store, its copies</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>シミュレーション中…</translation>
    </message>
    <message>
        <source>CPU and goals hold up to %1 of the load; as planned: %2</source>
        <translation>CPUと目標が保てる負荷: %1まで、計画では%2</translation>
    </message>
    <message>
        <source>The largest factor on the load with every goal met and the CPU within what is allowed, the existing database&apos;s too: the target before, the limit after a failure. Memory and disks do not count here, as they do in the headroom of the verdict.</source>
        <translation>すべての目標を満たし、既存データベースも含めてCPUが許容内に収まる最大の負荷倍率です。障害前は目標、障害後は上限を使います。判定の余裕率と違い、メモリーとディスクは数えません。</translation>
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
    <name>daemok::ui::FindingsList</name>
    <message>
        <source>Pre-submission check</source>
        <translation>提出前チェック</translation>
    </message>
    <message>
        <source>What an examiner would object to. Return or a double click leads to the question or the figure.</source>
        <translation>審査者が指摘しそうな点です。Enterキーまたはダブルクリックで、該当する質問や数値に移ります。</translation>
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
    <name>daemok::ui::FormatPreview</name>
    <message>
        <source>Columns are separated by</source>
        <translation>列の区切り</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>縦棒 |</translation>
    </message>
    <message>
        <source>First line names the columns</source>
        <translation>先頭行は列名</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>時刻の単位</translation>
    </message>
    <message>
        <source>Durations in</source>
        <translation>所要時間の単位</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>マイクロ秒</translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation>ナノ秒</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>列%1の内容</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>先頭の値</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) are not shown and keep what was detected.</source>
        <translation>
            <numerusform>ほか%n列は表示していません。検出した内容のまま使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column holds the time or the key of a request: without either there is nothing to measure.</source>
        <translation>リクエストの時刻またはキーの列を指定してください。どちらもなければ測定できるものがありません。</translation>
    </message>
    <message>
        <source>A key may be made of %1 columns at most.</source>
        <translation>キーに使える列は最大%1列です。</translation>
    </message>
</context>
<context>
    <name>daemok::ui::GrowthPage</name>
    <message>
        <source>No layout meets the goals: nothing can be followed by month.</source>
        <translation>目標を満たす構成がないため、月ごとに追えるものがありません。</translation>
    </message>
    <message>
        <source>What to do when</source>
        <translation>いつ何をするか</translation>
    </message>
    <message>
        <source>What is full when</source>
        <translation>いつ何が限界か</translation>
    </message>
    <message>
        <source>Chosen again</source>
        <translation>選び直し</translation>
    </message>
    <message>
        <source>Parts of the Growth page</source>
        <translation>成長ページの部分</translation>
    </message>
    <message>
        <source>Steps by month</source>
        <translation>月ごとの手順</translation>
    </message>
    <message>
        <source>Months in which roles are full</source>
        <translation>役割が限界に達する月</translation>
    </message>
    <message>
        <source>Products chosen again by year</source>
        <translation>年ごとに選び直した製品</translation>
    </message>
    <message>
        <source>Backup and recovery of the recommended layout</source>
        <translation>推奨構成のバックアップと復旧</translation>
    </message>
    <message>
        <source>Nothing has to be added until the horizon.</source>
        <translation>計画期間の終わりまで追加は不要です。</translation>
    </message>
    <message>
        <source>No role to watch.</source>
        <translation>見守る役割はありません。</translation>
    </message>
    <message>
        <source>No year to choose for.</source>
        <translation>選ぶ年はありません。</translation>
    </message>
    <message>
        <source>No layout to recover.</source>
        <translation>復旧する構成がありません。</translation>
    </message>
    <message>
        <source>Backup and recovery</source>
        <translation>バックアップと復旧</translation>
    </message>
</context>
<context>
    <name>daemok::ui::HelpMark</name>
    <message>
        <source>How to get this number (F1)</source>
        <translation>この数値の調べ方（F1）</translation>
    </message>
    <message>
        <source>How to get this number</source>
        <translation>この数値の調べ方</translation>
    </message>
</context>
<context>
    <name>daemok::ui::HelpPanel</name>
    <message>
        <source>User&apos;s guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Close the guide (Esc)</source>
        <translation>ガイドを閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>daemok::ui::HelpPopover</name>
    <message>
        <source>How to get this number: %1</source>
        <translation>この数値の調べ方：%1</translation>
    </message>
    <message>
        <source>How to get this number</source>
        <translation>この数値の調べ方</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー：%1</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>このコマンドをコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ImportPanel</name>
    <message>
        <source>How was the log taken?</source>
        <translation>ログの採取方法</translation>
    </message>
    <message>
        <source>All calls are in it</source>
        <translation>全呼び出し</translation>
    </message>
    <message>
        <source>Some calls, drawn one by one</source>
        <translation>呼び出し単位で抽出した一部</translation>
    </message>
    <message>
        <source>All calls of some keys</source>
        <translation>一部のキーの全呼び出し</translation>
    </message>
    <message>
        <source>Calls drawn one by one tear pairs of equal calls apart: reuse cannot be measured from them. A sample by key keeps it.</source>
        <translation>呼び出し単位で抽出すると、同じ呼び出しの組が途切れるため、再利用を測定できません。キー単位の標本なら組が保たれます。</translation>
    </message>
    <message>
        <source>Share of the calls or keys that is in the log, percent</source>
        <translation>ログに含まれる呼び出しまたはキーの割合（%）</translation>
    </message>
    <message>
        <source>Share that is in the log, percent</source>
        <translation>ログに含まれる割合（%）</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>取り込みの進行状況</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <comment>file name</comment>
        <translation>%1の取り込み</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation>選んだ回答を反映</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>ログを読み込む</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Detected: %1. Correct what is wrong; only the beginning of the file was looked at.</source>
        <translation>検出した形式：%1。誤りがあれば修正してください。確認したのはファイルの先頭部分だけです。</translation>
    </message>
    <message>
        <source>Say which share of the calls or keys is in the log: above 0 and at most 100 %.</source>
        <translation>ログに含まれる呼び出しまたはキーの割合を指定してください。0より大きく100%以下です。</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>%1を読み込み中：%2</translation>
    </message>
    <message>
        <source>Counting the repeats of %1: %2</source>
        <translation>%1の繰り返しを集計中：%2</translation>
    </message>
    <message>
        <source>Read: rates in windows over %1.</source>
        <translation>読み込み完了：期間%1の区間ごとの到着率。</translation>
    </message>
    <message>
        <source>Read: %1 calls in %2.</source>
        <translation>読み込み完了：期間%2の呼び出し%1件。</translation>
    </message>
    <message>
        <source>Read: %1 calls, without a clock.</source>
        <translation>読み込み完了：呼び出し%1件、時刻なし。</translation>
    </message>
    <message>
        <source>%1 of them repeat an earlier one.</source>
        <translation>そのうち%1は以前の呼び出しの繰り返しです。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, what is wrong</comment>
        <translation>%1、%2行目：%3</translation>
    </message>
    <message>
        <source>It fills no answer; its curves are kept for this page.</source>
        <translation>入力される回答はありません。曲線はこのページのために保持します。</translation>
    </message>
</context>
<context>
    <name>daemok::ui::InterviewHeader</name>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Service usage</source>
        <translation>サービスの利用</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>質問を検索</translation>
    </message>
    <message>
        <source>Search all questions (%1)</source>
        <translation>すべての質問を検索（%1）</translation>
    </message>
    <message>
        <source>Words of the question, its help, or its name in files; Enter goes to the first, Esc ends the search.</source>
        <translation>質問の文言、ヘルプ、ファイルでの名前から検索します。Enterで先頭の結果に移動し、Escで検索を終了します。</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Show the pinned questions only</source>
        <translation>固定した質問だけを表示</translation>
    </message>
</context>
<context>
    <name>daemok::ui::InterviewPanel</name>
    <message>
        <source>Interview</source>
        <translation>ヒアリング</translation>
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
        <source>No question has “%1” in its words, its help or its name in files.</source>
        <translation>「%1」を文言、ヘルプ、ファイルでの名前に含む質問はありません。</translation>
    </message>
    <message>
        <source>No question is pinned. Put the keyboard in one and press %1.</source>
        <translation>固定した質問はありません。質問にカーソルを置いて%1を押してください。</translation>
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
    <message>
        <source>Topology</source>
        <translation>構成図</translation>
    </message>
    <message>
        <source>Cost against p99</source>
        <translation>費用とp99</translation>
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
    <name>daemok::ui::LogTab</name>
    <message>
        <source>%1 users; the largest makes %2 of the calls.</source>
        <translation>ユーザー%1人。最多ユーザーが呼び出しの%2を占めます。</translation>
    </message>
    <message>
        <source>A sample of the keys was replayed: hit ratios may be off by %1 points.</source>
        <translation>キーの標本で再現したため、ヒット率に%1ポイントの誤差が見込まれます。</translation>
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
    <message>
        <source>&amp;Layout</source>
        <translation>構成(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Placement</source>
        <translation>配置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reuse</source>
        <translation>再利用(&amp;R)</translation>
    </message>
    <message>
        <source>Repor&amp;t</source>
        <translation>レポート(&amp;T)</translation>
    </message>
    <message>
        <source>Import a call log</source>
        <translation>呼び出しログの取り込み</translation>
    </message>
    <message>
        <source>Call logs (*.csv *.tsv *.txt *.log *.jsonl *.json *.i32be *.gz *.xz *.zst)</source>
        <translation>呼び出しログ (*.csv *.tsv *.txt *.log *.jsonl *.json *.i32be *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Cali&amp;brate</source>
        <translation>校正(&amp;B)</translation>
    </message>
    <message>
        <source>Failure and simulation</source>
        <translation>障害とシミュレーション</translation>
    </message>
    <message>
        <source>R&amp;isk</source>
        <translation>リスク(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Growth</source>
        <translation>成長(&amp;G)</translation>
    </message>
    <message>
        <source>Put the keyboard in a question first; then it can be pinned.</source>
        <translation>先に質問にカーソルを置くと固定できます。</translation>
    </message>
    <message>
        <source>Pinned for the workshop: %1</source>
        <translation>ワークショップ用に固定: %1</translation>
    </message>
    <message>
        <source>No longer pinned: %1</source>
        <translation>固定を解除: %1</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Compare with another version</source>
        <translation>別の版と比較</translation>
    </message>
    <message>
        <source>Daemok projects and reports (*%1 *.pdf)</source>
        <translation>Daemokのプロジェクトとレポート (*%1 *.pdf)</translation>
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
    <message>
        <source>Low %1, likely %2, high %3
%4
Click, or Alt+Down in the entry, to state the range.</source>
        <translation>下限%1、最も可能性の高い値%2、上限%3
%4
クリック、または入力欄でAlt+↓を押すと、範囲を指定できます。</translation>
    </message>
    <message>
        <source>Stated; outside it in one case of ten.</source>
        <translation>指定した範囲です。10回に1回はこの範囲を外れます。</translation>
    </message>
    <message>
        <source>The preset&apos;s own range.</source>
        <translation>プリセットの範囲です。</translation>
    </message>
    <message>
        <source>No range.</source>
        <translation>範囲なし。</translation>
    </message>
    <message>
        <source>Measured: ±10 %.</source>
        <translation>実測：±10%。</translation>
    </message>
    <message>
        <source>Estimate: odds × or ÷ 1.7.</source>
        <translation>見積もり：オッズの1/1.7倍～1.7倍。</translation>
    </message>
    <message>
        <source>Estimate: × or ÷ 1.7.</source>
        <translation>見積もり：1/1.7倍～1.7倍。</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>許容範囲：%1。</translation>
    </message>
</context>
<context>
    <name>daemok::ui::OriginBadge</name>
    <message>
        <source>Origin: %1</source>
        <translation>根拠：%1</translation>
    </message>
    <message>
        <source>%1
Click, or the menu key in the entry, for origin, evidence and date.</source>
        <translation>%1
クリック、または入力欄でメニューキーを押すと、根拠、裏付け、日付を指定できます。</translation>
    </message>
</context>
<context>
    <name>daemok::ui::OriginPopover</name>
    <message>
        <source>Origin of: %1</source>
        <translation>根拠：%1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>at the client&apos;s service; true within 10 %</source>
        <translation>顧客のサービスで測定、誤差10%以内</translation>
    </message>
    <message>
        <source>The client&apos;s estimate</source>
        <translation>顧客の見積もり</translation>
    </message>
    <message>
        <source>The client&apos;s goal</source>
        <translation>顧客の目標</translation>
    </message>
    <message>
        <source>may be 1.7 times more or less</source>
        <translation>1/1.7倍～1.7倍の幅を見込む</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>nothing is asked of this operation</source>
        <translation>この操作には何も求めない</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>値は不明</translation>
    </message>
    <message>
        <source>the preset&apos;s value: %1</source>
        <translation>プリセットの値：%1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, its reason</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>裏付け</translation>
    </message>
    <message>
        <source>report, query or person</source>
        <translation>レポート、クエリ、担当者など</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Year, month, day: 2026-01-31</source>
        <translation>年、月、日：2026-01-31</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>裏付け(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>“%1” is not a date; write year, month and day: 2026-01-31.</source>
        <translation>「%1」は日付ではありません。年、月、日で書いてください：2026-01-31。</translation>
    </message>
</context>
<context>
    <name>daemok::ui::PeopleFunnel</name>
    <message>
        <source>From registered people to the worst minute</source>
        <translation>登録利用者から最も混雑する1分の利用者まで</translation>
    </message>
    <message>
        <source>Up and down choose a line, left and right change it, Enter goes to the question. The ends of the lower two bars can be dragged.</source>
        <translation>上下キーで行を選び、左右キーで値を変え、Enterで質問に移動します。下の2本のバーは端をドラッグできます。</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>worst minute</source>
        <translation>ピーク1分</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>people, share of the stage before</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, people</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>daemok::ui::PlacementPage</name>
    <message>
        <source>Interfaces and strategies</source>
        <translation>インターフェースと処理方式</translation>
    </message>
    <message>
        <source>Probe this machine, paste text, or describe a device: every way to run the workload then stands here with its reason.</source>
        <translation>このマシンを検出するか、テキストを貼り付けるか、デバイスを入力してください。ワークロードを実行するすべての方法が、理由とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Servers for the model</source>
        <translation>モデル用サーバー</translation>
    </message>
    <message>
        <source>No server type of the chosen regions has cards.</source>
        <translation>選択したリージョンに、カードを備えたサーバータイプがありません。</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>チャンクサイズ</translation>
    </message>
    <message>
        <source>Data size</source>
        <translation>データ量</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>パス数</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>処理段階</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>時間推移</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>実装メモ</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張の検証</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>Reasons and notes</source>
        <translation>理由と実装メモ</translation>
    </message>
    <message>
        <source>Drivers that were asked</source>
        <translation>確認したドライバー</translation>
    </message>
    <message>
        <source>Drivers are listed when this machine was probed.</source>
        <translation>このマシンを検出すると、ドライバーの一覧が表示されます。</translation>
    </message>
    <message>
        <source>The lab could not measure anything.</source>
        <translation>測定テストでは何も測定できませんでした。</translation>
    </message>
    <message>
        <source>The strategies did not give equal results: do not trust this device or its driver.</source>
        <translation>処理方式によって結果が異なりました。このデバイスまたはドライバーは信頼しないでください。</translation>
    </message>
    <message>
        <source>The lab is done: every strategy gave the same result.</source>
        <translation>測定テストが完了しました。どの処理方式でも結果は同じでした。</translation>
    </message>
</context>
<context>
    <name>daemok::ui::PlacementState</name>
    <message>
        <source>Placement</source>
        <translation>配置</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ProgressMark</name>
    <message>
        <source>All %1 key questions confirmed</source>
        <translation>重要な質問%1件をすべて確認済み</translation>
    </message>
    <message>
        <source>%1 of %2 key questions confirmed</source>
        <translation>重要な質問%2件中%1件を確認済み</translation>
    </message>
    <message>
        <source>Every key question is answered by the client.</source>
        <translation>重要な質問にはすべて顧客が回答しています。</translation>
    </message>
    <message>
        <source>Go to the next open key question</source>
        <translation>次の未確認の重要な質問に移動</translation>
    </message>
    <message>
        <source>next ›</source>
        <translation>次へ ›</translation>
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
    <message>
        <source>call log %1</source>
        <comment>undo step; file name</comment>
        <translation>呼び出しログ%1</translation>
    </message>
    <message>
        <source>without the call log</source>
        <comment>undo step</comment>
        <translation>呼び出しログの削除</translation>
    </message>
    <message>
        <source>Own servers</source>
        <translation>自社サーバー</translation>
    </message>
    <message>
        <source>Own prices</source>
        <translation>自社価格</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>レポートの言語</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校正</translation>
    </message>
</context>
<context>
    <name>daemok::ui::RangeEditor</name>
    <message>
        <source>%1: low</source>
        <comment>question</comment>
        <translation>%1：下限</translation>
    </message>
    <message>
        <source>Low: in one case of twenty it is less.</source>
        <translation>下限：これを下回るのは20回に1回です。</translation>
    </message>
    <message>
        <source>%1: high</source>
        <comment>question</comment>
        <translation>%1：上限</translation>
    </message>
    <message>
        <source>High: in one case of twenty it is more.</source>
        <translation>上限：これを上回るのは20回に1回です。</translation>
    </message>
    <message>
        <source>%1: range</source>
        <comment>question</comment>
        <translation>%1：範囲</translation>
    </message>
    <message>
        <source>The arrow keys move an end or the likely value; Space takes the next one.</source>
        <translation>矢印キーで端または最も可能性の高い値を動かし、Spaceキーで次に切り替えます。</translation>
    </message>
    <message>
        <source>Drag the ends, or the bar of the likely value.</source>
        <translation>両端、または最も可能性の高い値の線をドラッグします。</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>根拠に従う</translation>
    </message>
    <message>
        <source>Take the range that follows from the origin again.</source>
        <translation>根拠から決まる範囲に戻します。</translation>
    </message>
    <message>
        <source>Low must be at most the likely value, %1.</source>
        <translation>下限は最も可能性の高い値（%1）以下にしてください。</translation>
    </message>
    <message>
        <source>High must be at least the likely value, %1.</source>
        <translation>上限は最も可能性の高い値（%1）以上にしてください。</translation>
    </message>
</context>
<context>
    <name>daemok::ui::RegretTab</name>
    <message>
        <source>Similar ones matched</source>
        <translation>一致とみなす類似質問</translation>
    </message>
    <message>
        <source>Wrong ones of them</source>
        <translation>そのうち誤り</translation>
    </message>
    <message>
        <source>%1 right and %2 wrong answers a day.</source>
        <translation>1日あたり正しい回答%1件、誤った回答%2件です。</translation>
    </message>
    <message>
        <source>What a wrong answer costs is not answered: it counts as nothing.</source>
        <translation>誤った回答の費用が未回答のため、0として計算しています。</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ReportPage</name>
    <message>
        <source>Preview of the report</source>
        <translation>レポートのプレビュー</translation>
    </message>
    <message>
        <source>The pages as they will print. Ctrl with the wheel, or + and −: size; 0: fit the width.</source>
        <translation>印刷されるとおりのページです。Ctrl+ホイールまたは+と−で拡大・縮小し、0で幅に合わせます。</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>レポートの言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>レポートの言語</translation>
    </message>
    <message>
        <source>The report&apos;s own language; the window keeps its own.</source>
        <translation>レポートだけの言語です。画面の言語は変わりません。</translation>
    </message>
    <message>
        <source>Pages written</source>
        <translation>書き出したページ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>PDFを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>レポートの書き出し</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>The export was cancelled; the file is as it was.</source>
        <translation>書き出しを取り消しました。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>%1 The file is as it was.</source>
        <comment>what failed</comment>
        <translation>%1ファイルは元のままです。</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <translation>版(&amp;D)</translation>
    </message>
    <message>
        <source>Summary, two pages</source>
        <translation>要約、2ページ</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案書</translation>
    </message>
    <message>
        <source>Full audit</source>
        <translation>完全監査</translation>
    </message>
    <message>
        <source>Edition of the report</source>
        <translation>レポートの版</translation>
    </message>
    <message>
        <source>How much the report says: the decision on two pages, a proposal, or everything an auditor asks for.</source>
        <translation>レポートの分量：2ページの決定、提案書、または監査人が求めるすべて。</translation>
    </message>
    <message>
        <source>Write these pages to a PDF file (Ctrl+Shift+E).</source>
        <translation>これらのページをPDFファイルに書き出します（Ctrl+Shift+E）。</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>レポートの章</translation>
    </message>
    <message>
        <source>Space or a click on the box leaves a chapter out; choosing one shows its page.</source>
        <translation>Spaceキーまたはチェックボックスで章を外します。章を選ぶとそのページを表示します。</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ReportPreview</name>
    <message>
        <source>Prices are hidden. The report shows them, so its pages are not shown here.</source>
        <translation>価格を隠しています。レポートには価格が出るため、ここにページを表示しません。</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ReusePage</name>
    <message>
        <source>Import a call log…</source>
        <translation>呼び出しログを取り込む…</translation>
    </message>
    <message>
        <source>Remove the log</source>
        <translation>ログを削除</translation>
    </message>
    <message>
        <source>Its curves leave the project; answers stay as they are.</source>
        <translation>曲線をプロジェクトから削除します。回答はそのままです。</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>類似</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Parts of the Reuse page</source>
        <translation>「再利用」ページの項目</translation>
    </message>
    <message>
        <source>From three answers. A call log measures instead of guessing: drop one on the window or choose a file.</source>
        <translation>3つの回答に基づく曲線です。呼び出しログがあれば、推測ではなく実測できます。ログをウィンドウにドロップするか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The log is read on this machine; only counts are kept, no key and no text.</source>
        <translation>ログはこのマシンで読み込みます。保持するのは集計値だけで、キーとテキストは残しません。</translation>
    </message>
    <message>
        <source>Measured: %1, %2 calls, without a clock, %3.</source>
        <comment>file, calls, date</comment>
        <translation>実測：%1、呼び出し%2件、時刻なし、%3。</translation>
    </message>
    <message>
        <source>Measured: %1, %2 calls in %3, %4.</source>
        <comment>file, calls, length, date</comment>
        <translation>実測：%1、期間%3の呼び出し%2件、%4。</translation>
    </message>
    <message>
        <source>Its reuse was not measured; the curves are from three answers.</source>
        <translation>再利用は測定していません。曲線は3つの回答に基づきます。</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ReverseTab</name>
    <message>
        <source>Budget a month</source>
        <translation>月の予算</translation>
    </message>
    <message>
        <source>Money a month; purchases of servers spread over 36 months.</source>
        <translation>月額です。サーバーの購入費は36か月に配分します。</translation>
    </message>
    <message>
        <source>Servers, at most</source>
        <translation>サーバー数の上限</translation>
    </message>
    <message>
        <source>Nodes of the stores. Any layout of the plan may be the one that keeps to it.</source>
        <translation>ストアのノード数です。計画のどの構成でも、この数に収まるものが使われます。</translation>
    </message>
    <message>
        <source>any</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>The question is being planned.</source>
        <translation>質問を計画しています。</translation>
    </message>
    <message>
        <source>As answered: %1</source>
        <translation>回答の値：%1</translation>
    </message>
    <message>
        <source>Carried: %1</source>
        <translation>まかなえる値：%1</translation>
    </message>
    <message>
        <source>What does a budget or a number of servers carry?</source>
        <translation>予算やサーバー数で何をまかなえますか？</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>尋ねるもの</translation>
    </message>
    <message>
        <source>The budget pays for the LLM API, too</source>
        <translation>LLM APIの費用も予算に含める</translation>
    </message>
    <message>
        <source>Put it into the interview</source>
        <translation>インタビューに入れる</translation>
    </message>
    <message>
        <source>The value becomes the answer, with its range in proportion; one step of undo.</source>
        <translation>この値が回答になり、範囲は比例して変わります。1回で元に戻せます。</translation>
    </message>
    <message>
        <source>The layout that is carried, beside the one of the answers</source>
        <translation>まかなえる構成を、回答の構成と並べて示します</translation>
    </message>
</context>
<context>
    <name>daemok::ui::RiskPage</name>
    <message>
        <source>Uncertainty</source>
        <translation>不確実性</translation>
    </message>
    <message>
        <source>Parts of the Risk page</source>
        <translation>リスクページの部分</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Figures of the futures</source>
        <translation>未来の数値</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>信頼水準(&amp;C)</translation>
    </message>
    <message>
        <source>Which question to ask next</source>
        <translation>次に聞く質問</translation>
    </message>
    <message>
        <source>What knowing an answer would save on average: the same confidence bought with less, estimated from the futures. A click leads to the question.</source>
        <translation>回答が分かると平均でいくら節約できるかを示します。同じ信頼水準をより安く得られる額で、未来から推定します。クリックで質問へ移ります。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>月あたりの価値</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Questions, by what their answers are worth</source>
        <translation>回答の価値の順に並べた質問</translation>
    </message>
    <message>
        <source>No single answer would save anything.</source>
        <translation>1つの回答だけで節約できるものはありません。</translation>
    </message>
    <message>
        <source>at likely</source>
        <comment>planned without confidence</comment>
        <translation>見込みで</translation>
    </message>
    <message>
        <source>The recommended layout is enough in %1 of the futures.</source>
        <translation>推奨構成は未来の%1で足ります。</translation>
    </message>
    <message>
        <source>%1 futures drawn from the ranges of %2 answers; they move together where one follows the other (assumed).</source>
        <translation>%2個の回答の範囲から引いた%1個の未来。互いに従う回答は一緒に動きます（仮定）。</translation>
    </message>
    <message>
        <source>In %1 of them a goal cannot be met on these server types at any count: cost and nodes are of the others.</source>
        <translation>そのうち%1では、このサーバーを何台並べても満たせない目標があります。費用とノードは残りの値です。</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5 %</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>No layout fits: there is nothing to be enough.</source>
        <translation>収まる構成がないため、足りるかどうかを見られません。</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>計画中…</translation>
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
    <name>daemok::ui::SideBySideTab</name>
    <message>
        <source>—</source>
        <comment>no version in this column</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>versions that are compared</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: duplicate the scenario (Ctrl+D) and change an answer, pin it (Ctrl+P), or open another version of the project.</source>
        <translation>まだ比較するものがありません。シナリオを複製（Ctrl+D）して回答を変えるか、固定（Ctrl+P）するか、プロジェクトの別の版を開いてください。</translation>
    </message>
    <message>
        <source>The steps are being planned.</source>
        <translation>ステップを計画しています。</translation>
    </message>
    <message>
        <source>Compared with the first</source>
        <translation>1つ目との比較</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>並べた版</translation>
    </message>
    <message>
        <source>The versions are being planned.</source>
        <translation>版を計画しています。</translation>
    </message>
    <message>
        <source>Which version the waterfall leads to</source>
        <translation>ウォーターフォールの到達先の版</translation>
    </message>
    <message>
        <source>Version that the others are compared with</source>
        <translation>ほかの版を比べる基準の版</translation>
    </message>
    <message>
        <source>Version in column %1</source>
        <translation>列%1の版</translation>
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
    <message>
        <source>&amp;Import a call log…</source>
        <translation>呼び出しログを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export the report…</source>
        <translation>レポートを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>説明(&amp;E)</translation>
    </message>
    <message>
        <source>Pin this &amp;question</source>
        <translation>この質問を固定(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>ワークショップ(&amp;W)</translation>
    </message>
    <message>
        <source>Hide &amp;prices</source>
        <translation>価格を隠す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>このページのヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Daemok</source>
        <translation>Daemokについて(&amp;A)</translation>
    </message>
    <message>
        <source>Pinned questions can be shown alone in a workshop; once more lets it go.</source>
        <translation>固定した質問はワークショップで単独表示できます。もう一度で解除します。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Compare with a &amp;file…</source>
        <translation>ファイルと比較(&amp;F)…</translation>
    </message>
    <message>
        <source>Another version of this project, beside the open one.</source>
        <translation>このプロジェクトの別の版を、開いているものの隣に置きます。</translation>
    </message>
</context>
<context>
    <name>daemok::ui::StudioPages</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>daemok::ui::TableLink</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>%1行</translation>
    </message>
</context>
<context>
    <name>daemok::ui::TableModel</name>
    <message>
        <source>it is about the same as row %1; keep one of them.</source>
        <translation>%1行目と同じ対象です。1つだけ残してください。</translation>
    </message>
</context>
<context>
    <name>daemok::ui::TablePanel</name>
    <message>
        <source>&amp;Add row</source>
        <translation>行を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add an empty row and type its cells (Ins)</source>
        <translation>空の行を追加してセルに入力します（Ins）</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Paste rows copied from a spreadsheet, with or without headings (%1). Rows of the same name are replaced.</source>
        <translation>表計算ソフトからコピーした行を貼り付けます（%1）。見出しの有無は問いません。同じ名前の行は置き換えます。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the rows of the chosen cells (Del on a whole row)</source>
        <translation>選んだセルの行を削除します（行全体を選んでDel）</translation>
    </message>
    <message>
        <source>Rows in the plan: %1.</source>
        <translation>プランに使う行：%1。</translation>
    </message>
    <message>
        <source>No rows yet. Add one, or copy cells in a spreadsheet and paste them here; their headings are recognised.</source>
        <translation>行がまだありません。行を追加するか、表計算ソフトでセルをコピーしてここに貼り付けてください。見出しは自動で認識します。</translation>
    </message>
    <message>
        <source>There is no text to paste: copy the cells in the spreadsheet first.</source>
        <translation>貼り付けるテキストがありません。先に表計算ソフトでセルをコピーしてください。</translation>
    </message>
    <message>
        <source>Nothing was pasted.
%1</source>
        <translation>何も貼り付けていません。
%1</translation>
    </message>
    <message>
        <source>Rows added: %1, replaced: %2.</source>
        <translation>追加%1行、置き換え%2行。</translation>
    </message>
    <message>
        <source>%1 Columns that are not used: %2.</source>
        <translation>%1使わない列：%2。</translation>
    </message>
</context>
<context>
    <name>daemok::ui::TableSheet</name>
    <message>
        <source>Own servers and prices</source>
        <translation>自社サーバーと自社価格</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
</context>
<context>
    <name>daemok::ui::TermRow</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>symbol, name, value</comment>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>origin as a sentence, source</comment>
        <translation>%1 %2</translation>
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
    <message>
        <source>Refining: planned at likely answers so far.</source>
        <translation>精緻化中: 今は見込みの回答による計画です。</translation>
    </message>
</context>
<context>
    <name>daemok::ui::WorkloadPanel</name>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>every vector (flat)</source>
        <translation>全ベクトル（Flat）</translation>
    </message>
    <message>
        <source>graph (HNSW)</source>
        <translation>グラフ（HNSW）</translation>
    </message>
    <message>
        <source>lists (IVF)</source>
        <translation>リスト（IVF）</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>プランどおり</translation>
    </message>
    <message>
        <source>can be cut into chunks</source>
        <translation>チャンクに分割可能</translation>
    </message>
    <message>
        <source>needs all data at once</source>
        <translation>データ全体が一度に必要</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
