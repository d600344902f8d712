<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>CalibrationReport</name>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>루프</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>초당 요청</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>쓰지 않음</translation>
    </message>
    <message>
        <source>Service times, one vCPU</source>
        <translation>서비스 시간, vCPU 하나 기준</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>해당 작업</translation>
    </message>
    <message>
        <source>Most/s</source>
        <translation>초당 최대</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>서비스 시간</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>대응 없음</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (가정)</translation>
    </message>
    <message>
        <source>Scalability</source>
        <translation>확장성</translation>
    </message>
    <message>
        <source>Measured/s</source>
        <translation>실측/초</translation>
    </message>
    <message>
        <source>Curve/s</source>
        <translation>곡선/초</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>주의할 점</translation>
    </message>
</context>
<context>
    <name>CalibrationRows</name>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Sent in a</source>
        <translation>전송 방식</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>초당 요청</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>쓰지 않음</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>해당 작업</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>서비스 시간</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>구한 방법</translation>
    </message>
    <message>
        <source>up to %1/s</source>
        <comment>requests</comment>
        <translation>최대 %1/초</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Milliseconds of one vCPU</source>
        <translation>vCPU 하나의 밀리초</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (가정)</translation>
    </message>
    <message>
        <source>Standard deviation divided by the mean</source>
        <translation>표준 편차를 평균으로 나눈 값</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>계획에 반영됨</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Tool, date</source>
        <translation>도구, 날짜</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>operation, where it comes from</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>scaling over nodes</source>
        <translation>노드 수에 따른 확장</translation>
    </message>
    <message>
        <source>α %1, β %2</source>
        <translation>α %1, β %2</translation>
    </message>
    <message>
        <source>Throughput against load</source>
        <translation>부하에 따른 처리량</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>초당 요청 수</translation>
    </message>
    <message>
        <source>Results with different numbers of clients or nodes draw a curve here: where it bends, and whether it has a peak.</source>
        <translation>클라이언트나 노드 수가 다른 결과가 있으면 곡선을 그립니다. 어디서 꺾이는지, 피크가 있는지 보입니다.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>실측</translation>
    </message>
    <message>
        <source>Another number of clients or nodes would tell how it scales</source>
        <translation>다른 수의 클라이언트나 노드로 잰 결과가 있으면 확장 양상을 알 수 있습니다</translation>
    </message>
    <message>
        <source>Scalability law</source>
        <translation>확장성 법칙</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95 % 범위</translation>
    </message>
    <message>
        <source>Most at:</source>
        <translation>최대 지점:</translation>
    </message>
    <message>
        <source>Beyond %1 nodes it carries less</source>
        <translation>노드 %1개를 넘으면 처리량이 줄어듭니다</translation>
    </message>
    <message>
        <source>Beyond %1 clients it carries less</source>
        <translation>클라이언트 %1개를 넘으면 처리량이 줄어듭니다</translation>
    </message>
    <message>
        <source>No peak within twice what was measured</source>
        <translation>잰 범위의 두 배 안에는 피크가 없습니다</translation>
    </message>
</context>
<context>
    <name>CalibrationText</name>
    <message>
        <source>closed loop</source>
        <translation>닫힌 루프</translation>
    </message>
    <message>
        <source>open loop</source>
        <translation>열린 루프</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>표시 없음</translation>
    </message>
    <message>
        <source>from capacity</source>
        <translation>처리 능력에서</translation>
    </message>
    <message>
        <source>from the quietest run</source>
        <translation>가장 한가한 실행에서</translation>
    </message>
    <message>
        <source>Busy vCPU divided by the most requests a second (utilisation law).</source>
        <translation>사용한 vCPU를 초당 최대 요청 수로 나눈 값(사용률 법칙).</translation>
    </message>
    <message>
        <source>Mean answer time with the fewest clients: network and client are in it, so it is an upper bound. Name the vCPU of the measured node to use its capacity.</source>
        <translation>클라이언트가 가장 적을 때의 평균 응답 시간입니다. 네트워크와 클라이언트의 시간이 들어 있어 상한입니다. 측정한 노드의 vCPU를 알려 주면 처리 능력에서 구합니다.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>Clients at once</source>
        <translation>동시 클라이언트</translation>
    </message>
    <message>
        <source>The tool does not say how many clients it had: rate × mean time was taken (Little&apos;s law).</source>
        <translation>도구가 클라이언트 수를 알려 주지 않아 처리율 × 평균 시간으로 구했습니다(리틀의 법칙).</translation>
    </message>
    <message>
        <source>Less than 80 % of the clients waited for the server: the tool itself was busy, the server may carry more.</source>
        <translation>서버를 기다린 클라이언트가 80 % 미만입니다. 도구 자체가 바빴으므로 서버는 더 처리할 수 있습니다.</translation>
    </message>
    <message>
        <source>Service times are answer times of the quietest run, an upper bound: network and client are in them. Name the vCPU of a measured node to use its capacity.</source>
        <translation>서비스 시간은 가장 한가한 실행의 응답 시간이며 상한입니다. 네트워크와 클라이언트의 시간이 들어 있습니다. 측정한 노드의 vCPU를 알려 주면 처리 능력에서 구합니다.</translation>
    </message>
    <message>
        <source>No run with more clients shows that the server was full: the service time is an upper bound. Measure with more clients until throughput stops growing.</source>
        <translation>클라이언트가 더 많은 실행이 없어 서버가 꽉 찼는지 알 수 없습니다. 서비스 시간은 상한입니다. 처리량이 더 늘지 않을 때까지 클라이언트를 늘려 측정하십시오.</translation>
    </message>
    <message>
        <source>Neither percentiles nor a deviation are in the results: CV 1 is assumed.</source>
        <translation>결과에 백분위도 편차도 없어 CV를 1로 가정합니다.</translation>
    </message>
    <message>
        <source>The variation is that of a run with several clients: waiting for each other is in it. Measure with one client too.</source>
        <translation>변동은 여러 클라이언트로 실행한 값이라 서로 기다린 시간이 들어 있습니다. 클라이언트 하나로도 측정하십시오.</translation>
    </message>
    <message>
        <source>Some requests failed; check that they were not the quick ones.</source>
        <translation>실패한 요청이 있습니다. 빠른 요청만 실패한 것은 아닌지 확인하십시오.</translation>
    </message>
    <message>
        <source>The results are of different tools, which may measure different things.</source>
        <translation>서로 다른 도구의 결과라 서로 다른 것을 재었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Two counts cannot tell a peak: only the serial share was fitted. Measure a third.</source>
        <translation>두 가지 수로는 피크를 알 수 없어 직렬 비율만 맞추었습니다. 한 가지 수를 더 측정하십시오.</translation>
    </message>
    <message>
        <source>No measurement is left to tell how sure the curve is. Measure another count.</source>
        <translation>곡선이 얼마나 확실한지 알려 줄 측정이 남지 않았습니다. 다른 수로 더 측정하십시오.</translation>
    </message>
    <message>
        <source>The peak of the curve lies beyond twice the largest count measured: it is not a prediction.</source>
        <translation>곡선의 피크가 측정한 최대 수의 두 배를 넘습니다. 예측으로 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>The throughput counts documents, the times are of whole bulk requests: no service time without the vCPU of a measured node.</source>
        <translation>처리량은 문서 수, 시간은 벌크 요청 전체의 값입니다. 측정한 노드의 vCPU 없이는 서비스 시간을 구할 수 없습니다.</translation>
    </message>
    <message>
        <source>The text names no unit: its values were taken for milliseconds.</source>
        <translation>텍스트에 단위가 없어 밀리초로 보았습니다.</translation>
    </message>
    <message>
        <source>Closed loop: a client waits for its answer before it asks again, so a slow server is asked less (coordinated omission). Throughput and service time are used, percentiles are not.</source>
        <translation>닫힌 루프: 클라이언트가 응답을 받은 뒤에야 다시 요청하므로 느린 서버에는 요청이 덜 갑니다(coordinated omission). 처리량과 서비스 시간만 쓰고 백분위는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>The file does not say how requests were sent: percentiles are not used as answer times.</source>
        <translation>파일에 요청을 보낸 방식이 없어 백분위를 응답 시간으로 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Allowed: YCSB, go-ycsb, cassandra-stress, Rally or OpenSearch Benchmark, redis-benchmark, memtier, vegeta, k6, wrk, wrk2, ab, hey, pgbench, percentiles of HdrHistogram.</source>
        <translation>허용: YCSB, go-ycsb, cassandra-stress, Rally 또는 OpenSearch Benchmark, redis-benchmark, memtier, vegeta, k6, wrk, wrk2, ab, hey, pgbench, HdrHistogram 백분위.</translation>
    </message>
    <message>
        <source>The file is no benchmark result that is known. %1</source>
        <comment>tools allowed</comment>
        <translation>알려진 벤치마크 결과 파일이 아닙니다. %1</translation>
    </message>
    <message>
        <source>The file holds compressed histograms (.hlog): export their percentiles (.hgrm) with the library&apos;s own program.</source>
        <translation>압축된 히스토그램(.hlog)입니다. 라이브러리에 딸린 프로그램으로 백분위(.hgrm)를 내보내십시오.</translation>
    </message>
    <message>
        <source>The JSON document is no benchmark result that is known. %1</source>
        <comment>tools allowed</comment>
        <translation>알려진 벤치마크 결과 JSON이 아닙니다. %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, 95 % range</comment>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message>
        <source>Serial share α %1, crosstalk β %2; no peak.</source>
        <translation>직렬 비율 α %1, 간섭 β %2; 피크 없음.</translation>
    </message>
    <message>
        <source>Serial share α %1, crosstalk β %2; the most at %3 nodes.</source>
        <translation>직렬 비율 α %1, 간섭 β %2; 노드 %3개에서 최대.</translation>
    </message>
    <message>
        <source>Serial share α %1, crosstalk β %2; the most at %3 clients.</source>
        <translation>직렬 비율 α %1, 간섭 β %2; 클라이언트 %3개에서 최대.</translation>
    </message>
</context>
<context>
    <name>CallLogCommand</name>
    <message>
        <source>read %1 %</source>
        <translation>읽음 %1%</translation>
    </message>
</context>
<context>
    <name>CallLogReport</name>
    <message>
        <source>%1/s</source>
        <comment>a rate</comment>
        <translation>초당 %1</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>요청 1건</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>요청 %1건</translation>
    </message>
    <message>
        <source>%1 windows</source>
        <translation>구간 %1개</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>호출 %1건</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, column</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>When calls come</source>
        <translation>호출이 들어오는 시점</translation>
    </message>
    <message>
        <source>Length of the log</source>
        <translation>로그 기간</translation>
    </message>
    <message>
        <source>Mean rate</source>
        <translation>평균 도착률</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>가장 바쁜 1시간</translation>
    </message>
    <message>
        <source>Busiest minute</source>
        <translation>가장 바쁜 1분</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>버스트</translation>
    </message>
    <message>
        <source>busiest minute over the mean of the busiest hour</source>
        <translation>가장 바쁜 1시간 평균 대비 가장 바쁜 1분의 배수</translation>
    </message>
    <message>
        <source>Busiest second</source>
        <translation>가장 바쁜 1초</translation>
    </message>
    <message>
        <source>Variation of the gaps</source>
        <translation>도착 간격의 변동계수</translation>
    </message>
    <message>
        <source>1 = independent callers</source>
        <translation>1 = 서로 독립인 호출자</translation>
    </message>
    <message>
        <source>Calls in flight</source>
        <translation>동시 진행 호출</translation>
    </message>
    <message>
        <source>rate × duration (Little)</source>
        <translation>도착률 × 소요 시간(리틀의 법칙)</translation>
    </message>
    <message>
        <source>Calls in flight, busiest minute</source>
        <translation>동시 진행 호출, 가장 바쁜 1분</translation>
    </message>
    <message>
        <source>Rates in windows of %1</source>
        <translation>%1 구간별 도착률</translation>
    </message>
    <message>
        <source>Busiest window</source>
        <translation>가장 바쁜 구간</translation>
    </message>
    <message>
        <source>%1 of the mean</source>
        <translation>평균의 %1</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>Largest client</source>
        <translation>가장 큰 클라이언트</translation>
    </message>
    <message>
        <source>Largest tenth of the clients</source>
        <translation>상위 10% 클라이언트</translation>
    </message>
    <message>
        <source>Sizes and users</source>
        <translation>크기와 사용자</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>입력 토큰</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>출력 토큰</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>%1 users; the largest makes %2 of the calls, the largest tenth %3.</source>
        <translation>사용자 %1명. 최다 사용자의 호출 비중은 %2, 상위 10%의 비중은 %3입니다.</translation>
    </message>
    <message>
        <source>Answers an import would fill</source>
        <translation>가져오면 채워질 답변</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Reuse of whole prompts</source>
        <translation>프롬프트 전체의 재사용</translation>
    </message>
    <message>
        <source>Reuse of the prompts&apos; blocks</source>
        <translation>프롬프트 블록의 재사용</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>%1 of %2; %3 different</source>
        <translation>%2 중 %1, 서로 다른 것 %3</translation>
    </message>
    <message>
        <source>Repeats of the same user</source>
        <translation>같은 사용자의 반복</translation>
    </message>
    <message>
        <source>what is left where answers may not be shared</source>
        <translation>답변을 공유할 수 없을 때 남는 몫</translation>
    </message>
    <message>
        <source>Repeats when normalised</source>
        <translation>정규화한 뒤의 반복</translation>
    </message>
    <message>
        <source>letter case, blanks and punctuation do not count</source>
        <translation>대소문자, 공백, 문장 부호는 무시</translation>
    </message>
    <message>
        <source>Input tokens in repeated blocks</source>
        <translation>반복된 블록의 입력 토큰</translation>
    </message>
    <message>
        <source>Repeats within 5 s</source>
        <translation>5초 이내의 반복</translation>
    </message>
    <message>
        <source>of all calls, likely retries; counted above</source>
        <translation>전체 호출 대비, 재시도로 추정(위에 포함)</translation>
    </message>
    <message>
        <source>Seen only once</source>
        <translation>한 번만 나온 것</translation>
    </message>
    <message>
        <source>of the different ones, never read again</source>
        <translation>서로 다른 것 중 다시 읽히지 않은 비율</translation>
    </message>
    <message>
        <source>Half of the repeats within</source>
        <translation>반복의 절반이 일어나는 시간</translation>
    </message>
    <message>
        <source>Nine tenths within</source>
        <translation>반복의 90%가 일어나는 시간</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>보관 기간</translation>
    </message>
    <message>
        <source>hits, fixed</source>
        <translation>적중, 고정</translation>
    </message>
    <message>
        <source>hits, extended</source>
        <translation>적중, 연장</translation>
    </message>
    <message>
        <source>stored, fixed</source>
        <translation>저장량, 고정</translation>
    </message>
    <message>
        <source>beyond the log: %1 to %2</source>
        <translation>로그 범위 밖: %1 ~ %2</translation>
    </message>
    <message>
        <source>store of items</source>
        <translation>저장 항목 수</translation>
    </message>
    <message>
        <source>hits, least recent dropped</source>
        <translation>적중, 오래 쓰지 않은 것부터 삭제</translation>
    </message>
    <message>
        <source>Of the same user, half within</source>
        <translation>같은 이용자, 절반이 돌아오는 시간</translation>
    </message>
    <message>
        <source>Of the same user, nine tenths within</source>
        <translation>같은 이용자, 열에 아홉이 돌아오는 시간</translation>
    </message>
    <message>
        <source>hits within one user, extended</source>
        <translation>이용자 안의 적중, 연장</translation>
    </message>
</context>
<context>
    <name>CallLogText</name>
    <message>
        <source>time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>key of the request</source>
        <translation>요청의 키</translation>
    </message>
    <message>
        <source>user</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>input tokens</source>
        <translation>입력 토큰</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>출력 토큰</translation>
    </message>
    <message>
        <source>duration of the call</source>
        <translation>호출 소요 시간</translation>
    </message>
    <message>
        <source>blocks of the prompt</source>
        <translation>프롬프트의 블록</translation>
    </message>
    <message>
        <source>calls a second</source>
        <translation>초당 호출 수</translation>
    </message>
    <message>
        <source>variation of the gaps</source>
        <translation>도착 간격의 변동계수</translation>
    </message>
    <message>
        <source>table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 행</translation>
    </message>
    <message>
        <source>one key a line</source>
        <translation>한 줄에 키 하나</translation>
    </message>
    <message>
        <source>4-byte keys</source>
        <translation>4바이트 키</translation>
    </message>
    <message>
        <source>more or fewer columns than the other lines</source>
        <translation>다른 행과 열 수가 다름</translation>
    </message>
    <message>
        <source>longer than 8 MiB</source>
        <translation>8 MiB보다 긺</translation>
    </message>
    <message>
        <source>not one JSON object</source>
        <translation>JSON 객체 하나가 아님</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>닫히지 않은 따옴표</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>키 없음</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>시각 없음</translation>
    </message>
    <message>
        <source>the time cannot be read</source>
        <translation>시각을 읽을 수 없음</translation>
    </message>
    <message>
        <source>a time in another form or unit than the log&apos;s other times</source>
        <translation>로그의 다른 시각과 형식이나 단위가 다름</translation>
    </message>
    <message>
        <source>tokens, duration or rate are no number from 0 on</source>
        <translation>토큰, 소요 시간, 도착률이 0 이상의 숫자가 아님</translation>
    </message>
    <message>
        <source>half a key at the end</source>
        <translation>끝에서 잘린 키</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>텍스트가 아님</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>텍스트가 아닙니다</translation>
    </message>
    <message>
        <source>it is UTF-16 text; save it as UTF-8</source>
        <translation>UTF-16 텍스트입니다. UTF-8로 저장하십시오</translation>
    </message>
    <message>
        <source>its JSON is not one object a line</source>
        <translation>JSON이 한 줄에 객체 하나씩이 아닙니다</translation>
    </message>
    <message>
        <source>no line ends in its first 256 KiB</source>
        <translation>처음 256 KiB 안에서 끝나는 행이 없습니다</translation>
    </message>
    <message>
        <source>its lines do not agree on a number of columns</source>
        <translation>행마다 열 수가 다릅니다</translation>
    </message>
    <message>
        <source>The log has no clock: retention and gaps count requests, not time.</source>
        <translation>로그에 시각이 없습니다. 보관 기간과 간격은 시간이 아니라 요청 수로 셉니다.</translation>
    </message>
    <message>
        <source>No column says which calls are equal: reuse is not measured.</source>
        <translation>어느 호출이 같은지 알려 주는 열이 없습니다. 재사용은 측정하지 않습니다.</translation>
    </message>
    <message>
        <source>The unit of the times is not stated: they were taken for seconds.</source>
        <translation>시각의 단위가 적혀 있지 않아 초로 읽었습니다.</translation>
    </message>
    <message>
        <source>The unit of the durations is not stated: they were taken for seconds.</source>
        <translation>소요 시간의 단위가 적혀 있지 않아 초로 읽었습니다.</translation>
    </message>
    <message>
        <source>The clock went back %1 times, by up to %2: the calls were put in order of time.</source>
        <translation>시계가 %1번 뒤로 갔습니다(최대 %2). 호출을 시간순으로 정렬했습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 lines could not be used.</source>
        <translation>%2행 중 %1행은 쓸 수 없었습니다.</translation>
    </message>
    <message>
        <source>%1 of them write the time in another form or unit.</source>
        <translation>그중 %1행은 시각의 형식이나 단위가 다릅니다.</translation>
    </message>
    <message>
        <source>The times are days: bursts and gaps within a day are not in the log.</source>
        <translation>시각이 날짜 단위입니다. 하루 안의 버스트와 간격은 로그에 없습니다.</translation>
    </message>
    <message>
        <source>The log covers %1: too short to tell the busy hour; peaks of other hours are not in it.</source>
        <translation>로그 기간이 %1밖에 되지 않아 가장 바쁜 시간을 알 수 없고, 다른 시간대의 피크도 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The log covers no whole minute: its burst cannot be told.</source>
        <translation>로그가 1분을 채우지 못해 버스트를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Only %1 repeats: the gaps between equal calls are rough.</source>
        <translation>반복이 %1건뿐이어서 같은 호출 사이의 간격은 대략적입니다.</translation>
    </message>
    <message>
        <source>Nine tenths of the repeats seen come within %1, the log covers %2: longer gaps are hardly in it.</source>
        <translation>관측된 반복의 90%가 %1 안에 일어났고 로그 기간은 %2입니다. 더 긴 간격은 로그에 거의 없습니다.</translation>
    </message>
    <message>
        <source>The log keeps %1 of the calls, chosen call by call: reuse is not measured, as most pairs of equal calls are torn. Choose by key instead.</source>
        <translation>로그가 호출 단위로 %1만 남긴 표본입니다. 같은 호출의 짝이 대부분 끊어져 재사용은 측정하지 않습니다. 키 단위로 추출하십시오.</translation>
    </message>
    <message>
        <source>The log keeps %1 of the keys: rates and stored items are scaled up.</source>
        <translation>로그가 키의 %1만 남긴 표본입니다. 도착률과 저장 항목 수는 비율만큼 키웠습니다.</translation>
    </message>
    <message>
        <source>Burst and variation are those of the %1 kept, not of all calls.</source>
        <translation>버스트와 변동계수는 전체 호출이 아니라 남긴 %1 기준입니다.</translation>
    </message>
    <message>
        <source>Only %1 keys were kept: expect hit ratios to be off by %2 points.</source>
        <translation>남은 키가 %1개뿐입니다. 적중률의 오차는 %2포인트로 예상합니다.</translation>
    </message>
    <message>
        <source>Replayed with %1 of the keys (%2): expect hit ratios to be off by %3 points.</source>
        <translation>키의 %1(%2개)만으로 재현했습니다. 적중률의 오차는 %3포인트로 예상합니다.</translation>
    </message>
    <message>
        <source>Reuse drifts: %1 in the first half of the log, %2 in the second.</source>
        <translation>재사용이 변합니다. 로그 전반부 %1, 후반부 %2.</translation>
    </message>
    <message>
        <source>Gaps drift: half of the repeats come within %1 in the first half of the log, within %2 in the second.</source>
        <translation>간격이 변합니다. 반복의 절반이 로그 전반부에서는 %1, 후반부에서는 %2 안에 일어납니다.</translation>
    </message>
    <message>
        <source>The rate drifts: %1 calls in the first half of the log, %2 in the second.</source>
        <translation>호출 수가 변합니다. 로그 전반부 %1건, 후반부 %2건.</translation>
    </message>
    <message>
        <source>The file holds rates, not calls: sizes and reuse are not in it.</source>
        <translation>파일에 호출이 아니라 도착률이 들어 있습니다. 크기와 재사용은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Only %1 calls: a share of them may be off by %2 points even where calls do not depend on each other. From %3 calls on it is as sure as one half of a real log is of the other.</source>
        <translation>호출이 %1건뿐입니다. 호출이 서로 무관하더라도 비율이 %2포인트 어긋날 수 있습니다. %3건부터는 실제 로그의 절반이 나머지 절반을 알려 주는 만큼 확실합니다.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Prices or rules of the catalogue %1 are not the same.</source>
        <translation>카탈로그(버전 %1)의 가격이나 규칙이 달라졌습니다.</translation>
    </message>
    <message>
        <source>Catalogue: %1, was %2.</source>
        <translation>카탈로그: %1(이전 %2).</translation>
    </message>
    <message>
        <source>A layout fits now; none did.</source>
        <translation>전에는 맞는 구성이 없었지만 이제 있습니다.</translation>
    </message>
    <message>
        <source>No layout fits any more.</source>
        <translation>이제 맞는 구성이 없습니다.</translation>
    </message>
    <message>
        <source>Results in: %1, was %2.</source>
        <translation>결과 저장소: %1(이전 %2).</translation>
    </message>
    <message>
        <source>Where: %1, was %2.</source>
        <translation>위치: %1(이전 %2).</translation>
    </message>
    <message>
        <source>%1: %2 node(s), was %3.</source>
        <translation>%1: 노드 %2대(이전 %3대).</translation>
    </message>
    <message>
        <source>%1: server %2, was %3.</source>
        <comment>role, server types</comment>
        <translation>%1: 서버 %2(이전 %3).</translation>
    </message>
    <message>
        <source>Cost a month: %1, was %2.</source>
        <translation>월 비용: %1(이전 %2).</translation>
    </message>
    <message>
        <source>Paid once: %1, was %2.</source>
        <translation>일회 비용: %1(이전 %2).</translation>
    </message>
    <message>
        <source>%1, p99: %2, was %3.</source>
        <comment>operation, times</comment>
        <translation>%1 p99: %2(이전 %3).</translation>
    </message>
    <message>
        <source>Restored from %1 and computed again with today&apos;s catalogue.</source>
        <translation>%1 파일에서 복원하여 오늘의 카탈로그로 다시 계산했습니다.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>달라진 점이 없습니다.</translation>
    </message>
    <message>
        <source>The project inside the PDF is not the one the report was made from: its SHA-256 does not match the one in the report.</source>
        <translation>PDF 안의 프로젝트는 이 보고서를 만든 프로젝트가 아닙니다. SHA-256이 보고서에 적힌 값과 다릅니다.</translation>
    </message>
    <message>
        <source>The plan inside the PDF is not the one the report shows: its SHA-256 does not match the one in the report.</source>
        <translation>PDF 안의 계획은 보고서에 나온 계획이 아닙니다. SHA-256이 보고서에 적힌 값과 다릅니다.</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>month %1</source>
        <translation>%1개월째</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short name of a month, year</comment>
        <translation>%2년 %1</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 ~ %2</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>wrong</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>to be settled</source>
        <translation>해결 필요</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>The lines of the bill sum to %1, the month says %2.</source>
        <translation>비용 항목의 합계는 %1, 월 비용은 %2입니다.</translation>
    </message>
    <message>
        <source>%1 keeps %2 copies on %3 nodes: two copies share a node.</source>
        <translation>%1: 노드 %3대에 복제본 %2개를 두어 한 노드에 복제본 2개가 놓입니다.</translation>
    </message>
    <message>
        <source>%1: with one of its %2 nodes lost in the busiest minute a goal is missed.</source>
        <translation>%1: 가장 바쁜 1분에 노드 %2대 중 1대를 잃으면 미달하는 목표가 있습니다.</translation>
    </message>
    <message>
        <source>The layout need not survive anything: say so, or ask for the loss of a node.</source>
        <translation>구성이 어떤 장애도 견디지 않아도 된다고 되어 있습니다. 보고서에 그렇게 밝히거나 노드 1대의 손실을 견디는 조건을 넣으십시오.</translation>
    </message>
    <message>
        <source>The peak is counted twice: the requests are said to hold the burst already, and a burst of %1 is answered too.</source>
        <translation>피크가 이중으로 계산됩니다. 요청 수에 버스트가 이미 들어 있다고 했는데 버스트도 답했습니다(%1).</translation>
    </message>
    <message>
        <source>The peak is counted twice: the requests hold the busiest minute already, and the guide&apos;s factor %1 is set to %2.</source>
        <translation>피크가 이중으로 계산됩니다. 요청 수에 가장 바쁜 1분이 이미 들어 있는데 지침의 보정치도 적용했습니다(%1 = %2).</translation>
    </message>
    <message>
        <source>The same failure is answered twice: the guide&apos;s cluster factor %1 is set to %2, and the layout has spare nodes.</source>
        <translation>같은 장애에 이중으로 대비합니다. 지침의 클러스터 보정치를 적용했는데(%1 = %2) 구성에도 예비 노드가 있습니다.</translation>
    </message>
    <message>
        <source>Units are mixed: the guide&apos;s %1 of %2 MB is the database&apos;s size in the other kind of megabytes.</source>
        <translation>단위가 섞여 있습니다. 지침의 %1 항목에 적은 %2 MB는 데이터베이스 크기를 다른 종류의 메가바이트로 나타낸 값입니다.</translation>
    </message>
    <message>
        <source>Units are mixed: %1 has %2 GiB of memory, which is round in GB only.</source>
        <translation>단위가 섞여 있습니다. %1: 메모리 %2 GiB. GB일 때만 딱 떨어지는 값입니다.</translation>
    </message>
    <message>
        <source>%1: the price is of %2, %3 days old.</source>
        <translation>%1: %2 기준 가격이며 %3일이 지났습니다.</translation>
    </message>
    <message>
        <source>%1: no price. Not priced is not free.</source>
        <translation>%1: 가격이 없습니다. 가격 없음은 무료가 아닙니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n limit(s) not checked, because a figure is not known.</source>
        <translation>
            <numerusform>%1: 수치를 알 수 없어 제약 %n개를 확인하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No latency goal is set: nothing says how fast is fast enough.</source>
        <translation>지연 시간 목표가 없어 얼마나 빨라야 충분한지 알 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) are the preset&apos;s and nobody has confirmed them.</source>
        <translation>
            <numerusform>그 밖에 답변 %n개가 프리셋 값이며 아무도 확인하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the preset&apos;s value, never confirmed; %2 a month stand on it.</source>
        <translation>%1: 프리셋 값이며 확인된 적이 없습니다. 월 %2 비용이 이 값에 달려 있습니다.</translation>
    </message>
    <message>
        <source>%1: the preset&apos;s value, never confirmed.</source>
        <translation>%1: 프리셋 값이며 확인된 적이 없습니다.</translation>
    </message>
    <message>
        <source>The rules found nothing.</source>
        <translation>점검에서 지적된 사항이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Before it is sent: %n point(s)</source>
        <translation>
            <numerusform>제출 전 점검: %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareFigures</name>
    <message>
        <source>less sure</source>
        <comment>a step&apos;s mark</comment>
        <translation>덜 확실</translation>
    </message>
    <message>
        <source>What each changed answer adds to the cost</source>
        <translation>바뀐 답변마다 더해지는 비용</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>바뀐 답변</translation>
    </message>
    <message>
        <source>A month; the scale begins at %1</source>
        <translation>월 비용(축 시작: %1)</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>월 비용</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>이전 → 이후</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>단독</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
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
        <translation>변경 전 월 %1, 변경 후 월 %2. 단독으로 적용할 때의 차이: %3.</translation>
    </message>
    <message>
        <source>They share a step: between them no layout fits, or they contradict.</source>
        <translation>한 단계로 묶은 변경입니다. 따로 적용하면 그 사이에 맞는 구성이 없거나 서로 모순됩니다.</translation>
    </message>
    <message>
        <source>Enough in %1 of the futures only: a goal stands in the way of more.</source>
        <translation>충분한 미래: %1. 지킬 수 없는 목표가 있어 더 높일 수 없습니다.</translation>
    </message>
    <message>
        <source>Not all lines are priced.</source>
        <translation>일부 항목에 가격이 없습니다.</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>시도한 값</translation>
    </message>
    <message>
        <source>What the month costs at each value that was tried</source>
        <translation>시도한 값별 월 비용</translation>
    </message>
    <message>
        <source>How many nodes each value needs that was tried</source>
        <translation>시도한 값별 필요 노드 수</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>within</source>
        <translation>조건 이내</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>조건 초과</translation>
    </message>
    <message>
        <source>within what was asked</source>
        <translation>요구한 조건 이내</translation>
    </message>
    <message>
        <source>beyond what was asked</source>
        <translation>요구한 조건 초과</translation>
    </message>
    <message>
        <source>not as sure as asked</source>
        <translation>요구한 신뢰 수준 미달</translation>
    </message>
    <message>
        <source>Budget:</source>
        <translation>예산:</translation>
    </message>
    <message>
        <source>Servers:</source>
        <translation>서버:</translation>
    </message>
    <message>
        <source>enough from</source>
        <translation>충분한 최솟값</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>감당하는 값</translation>
    </message>
</context>
<context>
    <name>CompareReport</name>
    <message>
        <source>%1, %2</source>
        <comment>file, scenario</comment>
        <translation>%1, %2</translation>
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
        <translation>변경</translation>
    </message>
    <message>
        <source>from → to</source>
        <translation>이전 → 이후</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>월 증감</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>단독</translation>
    </message>
    <message>
        <source>then</source>
        <translation>반영 후</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>맞지 않음</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히 비교</translation>
    </message>
</context>
<context>
    <name>CompareSources</name>
    <message>
        <source>%1, as pinned</source>
        <comment>scenario</comment>
        <translation>%1(고정 시점)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>scenario, file</comment>
        <translation>%1(%2)</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>nodes, purpose of their store</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Enough in</source>
        <translation>충분한 미래</translation>
    </message>
    <message>
        <source>%1 of the futures</source>
        <translation>미래의 %1</translation>
    </message>
    <message>
        <source>LLM API a month</source>
        <translation>월 LLM API 비용</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>권장 구성</translation>
    </message>
    <message>
        <source>No layout meets the goals</source>
        <translation>목표를 충족하는 구성 없음</translation>
    </message>
    <message>
        <source>Nearest to its goal</source>
        <translation>목표에 가장 근접한 작업</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, p99 of an operation</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>서비스 종류</translation>
    </message>
    <message>
        <source>How results are read again</source>
        <translation>결과를 다시 읽는 방식</translation>
    </message>
    <message>
        <source>Own servers</source>
        <translation>보유 서버</translation>
    </message>
    <message>
        <source>Own prices</source>
        <translation>자체 가격표</translation>
    </message>
    <message>
        <source>Measured rates</source>
        <translation>실측 속도</translation>
    </message>
    <message>
        <source>Rates of exchange</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no goal</comment>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n행</numerusform>
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
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (preset)</source>
        <comment>an answer that nobody gave</comment>
        <translation>%1(프리셋)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, other figures</source>
        <comment>rows of a table</comment>
        <translation>%1, 수치 다름</translation>
    </message>
    <message>
        <source>%1, another range</source>
        <comment>an answer</comment>
        <translation>%1, 범위 다름</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between changes that share a step</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the values of changes that share a step</comment>
        <translation>; </translation>
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
        <translation>답변이 모두 같아 비용도 같습니다.</translation>
    </message>
    <message>
        <source>No layout meets the goals of the first: there is no cost to start from.</source>
        <translation>첫 번째 버전의 목표를 충족하는 구성이 없어 출발점이 될 비용이 없습니다.</translation>
    </message>
    <message>
        <source>No layout meets the goals of the second: there is no cost to lead to.</source>
        <translation>두 번째 버전의 목표를 충족하는 구성이 없어 도착점이 될 비용이 없습니다.</translation>
    </message>
    <message>
        <source>The two are planned in different currencies: their costs cannot be joined.</source>
        <translation>두 버전의 통화가 서로 달라 비용을 이을 수 없습니다.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) differ, none of them moves the cost.</source>
        <translation>
            <numerusform>단계 %n개가 다르지만 비용을 바꾸는 것은 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month in all; most of it comes from: %2 (%3).</source>
        <translation>합계 월 %1, 가장 큰 몫: %2 (%3).</translation>
    </message>
    <message>
        <source>The asked confidence is not reached everywhere, because a goal stands in the way: down to %1 of the futures. There a step may cost less although more is asked.</source>
        <translation>목표 하나가 가로막아 요청한 신뢰 수준에 모두 이르지는 못합니다. 낮은 곳은 미래의 %1 수준입니다. 그런 단계에서는 요구가 늘어도 비용이 줄 수 있습니다.</translation>
    </message>
    <message>
        <source>Each step is a plan with all changes so far, in the order of the interview. In another order the steps would be other ones, their sum the same; &quot;alone&quot; is what a change does by itself.</source>
        <translation>각 단계는 그때까지의 변경을 모두 반영한 계획이며 인터뷰 순서를 따릅니다. 순서가 다르면 단계는 달라지지만 합계는 같습니다. “단독”은 그 변경 하나만의 효과입니다.</translation>
    </message>
</context>
<context>
    <name>CostLatency</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>노드 %n대</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost against p99 of the tightest operation</source>
        <translation>비용 대비 가장 빠듯한 작업의 p99</translation>
    </message>
    <message>
        <source>No layout was searched with a time to show.</source>
        <translation>시간을 보여 줄 구성을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Cost per month (%1)</source>
        <translation>월 비용(%1)</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Meets goals</source>
        <translation>목표 충족</translation>
    </message>
    <message>
        <source>Misses a goal</source>
        <translation>목표 미달</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>권장</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s), %1</source>
        <translation>
            <numerusform>노드 %n대, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>효율 경계</translation>
    </message>
    <message>
        <source>%1 searched layouts meet the goals, %2 do not.</source>
        <translation>탐색한 구성 중 목표 충족 %1개, 미달 %2개입니다.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>고정한 계획</translation>
    </message>
    <message>
        <source>Goal, %1:</source>
        <comment>operation</comment>
        <translation>목표, %1:</translation>
    </message>
</context>
<context>
    <name>DeviceReport</name>
    <message>
        <source>Devices of this machine</source>
        <translation>이 컴퓨터의 장치</translation>
    </message>
    <message>
        <source>, %1 threads, memory %2</source>
        <translation>, 스레드 %1개, 메모리 %2</translation>
    </message>
    <message>
        <source>available now: </source>
        <translation>현재 사용 가능: </translation>
    </message>
    <message>
        <source>No GPU and no OpenCL device.</source>
        <translation>GPU도 OpenCL 장치도 없습니다.</translation>
    </message>
    <message>
        <source>asleep; daemok probe --wake asks it</source>
        <translation>절전 중. daemok probe --wake 명령으로 깨워 확인합니다</translation>
    </message>
    <message>
        <source>memory: </source>
        <translation>메모리: </translation>
    </message>
    <message>
        <source>, shared with the host</source>
        <translation>, 호스트와 공유</translation>
    </message>
    <message>
        <source>free: </source>
        <translation>여유: </translation>
    </message>
    <message>
        <source>largest buffer: </source>
        <translation>최대 버퍼: </translation>
    </message>
    <message>
        <source>possibly the same card as %1: equal name and size, but no address to prove it</source>
        <translation>%1 장치와 같은 카드일 수 있음: 이름과 크기가 같으나 확인할 주소가 없습니다</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>드라이버</translation>
    </message>
    <message>
        <source>data set %1 MiB from %2; memory %3, largest buffer %4</source>
        <translation>데이터 %1 MiB(%2), 메모리 %3, 최대 버퍼 %4</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>작업 부하</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>처리 방식</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>chunk MiB</source>
        <translation>청크 MiB</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>패스</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>실측</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source> (code %1); by the model: %2</source>
        <translation> (코드 %1), 모델 판정: %2</translation>
    </message>
    <message>
        <source>Lab: %1</source>
        <translation>측정 시험: %1</translation>
    </message>
    <message>
        <source>The strategies did not give equal results: do not trust this device or its driver.</source>
        <translation>처리 방식마다 결과가 달랐습니다. 이 장치나 드라이버를 신뢰하지 마십시오.</translation>
    </message>
    <message>
        <source>Keeping the data pays from %1 passes on by the model, from %2 as measured.</source>
        <translation>데이터를 올려 둔 채 쓰는 편이 모델상 %1 패스부터, 실측상 %2 패스부터 유리합니다.</translation>
    </message>
    <message>
        <source>measuring: %1 %</source>
        <translation>측정 중: %1%</translation>
    </message>
    <message>
        <source>There is no device to measure; daemok probe says why.</source>
        <translation>측정할 장치가 없습니다. 이유는 daemok probe 명령으로 확인합니다.</translation>
    </message>
    <message>
        <source>Still waiting for %1 ...</source>
        <translation>%1 응답을 아직 기다리는 중 ...</translation>
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
        <translation>프로세서</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>가속기</translation>
    </message>
    <message>
        <source>host</source>
        <comment>the machine itself, in a list of interfaces</comment>
        <translation>호스트</translation>
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
        <translation>응답함</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>드라이버 없음</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>장치 없음</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>비정상 종료</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>너무 오래됨</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>the operating system</source>
        <translation>운영체제</translation>
    </message>
    <message>
        <source>the OpenCL driver</source>
        <translation>OpenCL 드라이버</translation>
    </message>
    <message>
        <source>AMD&apos;s OpenCL extension</source>
        <translation>AMD의 OpenCL 확장</translation>
    </message>
    <message>
        <source>the CUDA driver</source>
        <translation>CUDA 드라이버</translation>
    </message>
    <message>
        <source>the amdgpu kernel driver</source>
        <translation>amdgpu 커널 드라이버</translation>
    </message>
    <message>
        <source>the amdgpu kernel driver, shared memory included</source>
        <translation>amdgpu 커널 드라이버, 공유 메모리 포함</translation>
    </message>
    <message>
        <source>the KFD topology</source>
        <translation>KFD 토폴로지</translation>
    </message>
    <message>
        <source>the i915 kernel driver</source>
        <translation>i915 커널 드라이버</translation>
    </message>
    <message>
        <source>the xe kernel driver</source>
        <translation>xe 커널 드라이버</translation>
    </message>
    <message>
        <source>pasted nvidia-smi text</source>
        <translation>붙여 넣은 nvidia-smi 텍스트</translation>
    </message>
    <message>
        <source>pasted clinfo text</source>
        <translation>붙여 넣은 clinfo 텍스트</translation>
    </message>
    <message>
        <source>pasted rocm-smi text</source>
        <translation>붙여 넣은 rocm-smi 텍스트</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation>카탈로그</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>실측</translation>
    </message>
    <message>
        <source>counted by the maker&apos;s driver</source>
        <translation>제조사 드라이버가 집계</translation>
    </message>
    <message>
        <source>reported by the driver</source>
        <translation>드라이버가 보고</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>amount of memory, who counted it</comment>
        <translation>%1, 근거: %2</translation>
    </message>
    <message>
        <source>bulk</source>
        <translation>일괄</translation>
    </message>
    <message>
        <source>bulk in segments</source>
        <translation>분할 일괄</translation>
    </message>
    <message>
        <source>chunked</source>
        <translation>청크</translation>
    </message>
    <message>
        <source>streamed</source>
        <translation>스트리밍</translation>
    </message>
    <message>
        <source>Everything is loaded into one buffer once and kept for every pass.</source>
        <translation>전체를 버퍼 하나에 한 번 올려 모든 패스에서 씁니다.</translation>
    </message>
    <message>
        <source>Everything is loaded once and kept, in several buffers because one may not be so large.</source>
        <translation>전체를 한 번 올려 두되, 버퍼 하나의 크기 제한 때문에 여러 버퍼로 나눕니다.</translation>
    </message>
    <message>
        <source>A chunk at a time: read, copy, compute, copy back, in turn; again for every pass.</source>
        <translation>청크마다 읽기, 복사, 계산, 되돌려 복사를 차례로 하고 패스마다 반복합니다.</translation>
    </message>
    <message>
        <source>In chunks, the next one being read while this one is computed.</source>
        <translation>한 청크를 계산하는 동안 다음 청크를 읽습니다.</translation>
    </message>
    <message>
        <source>can run</source>
        <translation>실행 가능</translation>
    </message>
    <message>
        <source>the device sleeps</source>
        <translation>장치가 절전 중</translation>
    </message>
    <message>
        <source>its memory is unknown</source>
        <translation>메모리를 알 수 없음</translation>
    </message>
    <message>
        <source>needs all data at once</source>
        <translation>데이터 전체가 한 번에 필요함</translation>
    </message>
    <message>
        <source>more than the usable memory</source>
        <translation>사용 가능한 메모리 초과</translation>
    </message>
    <message>
        <source>more than one buffer may hold</source>
        <translation>버퍼 하나의 한도 초과</translation>
    </message>
    <message>
        <source>more than the host has free</source>
        <translation>호스트의 여유 메모리 초과</translation>
    </message>
    <message>
        <source>no room beside what must stay</source>
        <translation>상주 데이터 외의 공간이 없음</translation>
    </message>
    <message>
        <source>misses the deadline</source>
        <translation>마감 시한 초과</translation>
    </message>
    <message>
        <source>It lists one device.</source>
        <translation>장치 하나를 보고합니다.</translation>
    </message>
    <message>
        <source>It lists several devices.</source>
        <translation>장치 여러 개를 보고합니다.</translation>
    </message>
    <message>
        <source>Its device shares the memory of the host.</source>
        <translation>장치가 호스트의 메모리를 함께 씁니다.</translation>
    </message>
    <message>
        <source>It was not asked, because that would wake a sleeping device; daemok probe --wake asks it.</source>
        <translation>절전 중인 장치를 깨우게 되므로 확인하지 않았습니다. daemok probe --wake 명령으로 확인합니다.</translation>
    </message>
    <message>
        <source>It answered completely and crashed afterwards; the answer is used.</source>
        <translation>응답을 마친 뒤 비정상 종료했습니다. 응답은 사용합니다.</translation>
    </message>
    <message>
        <source>It answered completely and did not end afterwards; the answer is used.</source>
        <translation>응답을 마친 뒤 종료하지 않았습니다. 응답은 사용합니다.</translation>
    </message>
    <message>
        <source>It answered, and printed text of its own that was left out.</source>
        <translation>응답했으나 드라이버가 출력한 다른 텍스트는 제외했습니다.</translation>
    </message>
    <message>
        <source>Its driver is not installed; without such a card that is as it should be.</source>
        <translation>드라이버가 설치되어 있지 않습니다. 해당 카드가 없다면 정상입니다.</translation>
    </message>
    <message>
        <source>It is registered, but its library is missing; reinstall the package or remove the .icd file.</source>
        <translation>등록되어 있으나 라이브러리가 없습니다. 패키지를 다시 설치하거나 .icd 파일을 지우십시오.</translation>
    </message>
    <message>
        <source>No OpenCL driver is registered; pocl-opencl-icd runs OpenCL on the processor.</source>
        <translation>등록된 OpenCL 드라이버가 없습니다. pocl-opencl-icd 패키지를 쓰면 프로세서에서 OpenCL을 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>In the driver&apos;s place lies the CUDA Toolkit&apos;s stub, which only serves linking; install the NVIDIA driver.</source>
        <translation>드라이버 자리에 링크용 CUDA Toolkit 스텁이 있습니다. NVIDIA 드라이버를 설치하십시오.</translation>
    </message>
    <message>
        <source>The driver is there and says that there is no device.</source>
        <translation>드라이버는 있으나 장치가 없다고 응답합니다.</translation>
    </message>
    <message>
        <source>The driver answers and lists no device.</source>
        <translation>드라이버가 응답하지만 장치를 보고하지 않습니다.</translation>
    </message>
    <message>
        <source>The driver answers and offers no platform.</source>
        <translation>드라이버가 응답하지만 플랫폼을 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>It crashed while it was loaded; the other drivers were asked without it.</source>
        <translation>불러오는 중 비정상 종료했습니다. 다른 드라이버는 이 드라이버 없이 확인했습니다.</translation>
    </message>
    <message>
        <source>It crashed in a call; the other drivers were asked without it.</source>
        <translation>호출 중 비정상 종료했습니다. 다른 드라이버는 이 드라이버 없이 확인했습니다.</translation>
    </message>
    <message>
        <source>It aborted its process; the other drivers were asked without it.</source>
        <translation>프로세스를 중단시켰습니다. 다른 드라이버는 이 드라이버 없이 확인했습니다.</translation>
    </message>
    <message>
        <source>It ended its process before it had answered.</source>
        <translation>응답하기 전에 프로세스를 끝냈습니다.</translation>
    </message>
    <message>
        <source>It did not come back from being loaded and was stopped.</source>
        <translation>불러오기에서 돌아오지 않아 중지했습니다.</translation>
    </message>
    <message>
        <source>It did not come back from a call and was stopped.</source>
        <translation>호출에서 돌아오지 않아 중지했습니다.</translation>
    </message>
    <message>
        <source>It is older than the measuring kernels need; its memory is known, the lab cannot run.</source>
        <translation>측정 커널에 필요한 버전보다 오래되었습니다. 메모리는 알 수 있으나 측정 시험은 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Its library and its kernel module differ in version; restart the machine after an update.</source>
        <translation>라이브러리와 커널 모듈의 버전이 다릅니다. 업데이트 후에는 컴퓨터를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>It refused the measuring kernels; its memory is known, the lab cannot run.</source>
        <translation>측정 커널을 거부했습니다. 메모리는 알 수 있으나 측정 시험은 할 수 없습니다.</translation>
    </message>
    <message>
        <source>What it wrote cannot be read.</source>
        <translation>드라이버의 출력을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>It ended without an answer.</source>
        <translation>응답 없이 종료했습니다.</translation>
    </message>
    <message>
        <source>A call failed.</source>
        <translation>호출이 실패했습니다.</translation>
    </message>
    <message>
        <source>Its library lacks a function.</source>
        <translation>라이브러리에 필요한 함수가 없습니다.</translation>
    </message>
    <message>
        <source>This user may not use it; check the rights of its device files.</source>
        <translation>이 사용자에게 권한이 없습니다. 장치 파일의 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The program daemok-probe cannot be started; it belongs beside daemok.</source>
        <translation>daemok-probe 프로그램을 시작할 수 없습니다. daemok 프로그램과 같은 폴더에 있어야 합니다.</translation>
    </message>
    <message>
        <source>This daemok-probe was built without it.</source>
        <translation>이 daemok-probe에는 해당 기능이 빌드되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>It failed before and its file has not changed since, so it was not asked; daemok probe --again asks it.</source>
        <translation>이전에 실패했고 파일이 그대로여서 확인하지 않았습니다. daemok probe --again 명령으로 다시 확인합니다.</translation>
    </message>
    <message>
        <source>Asking it was cancelled.</source>
        <translation>확인이 취소되었습니다.</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <comment>stage of a driver&apos;s work, call</comment>
        <translation>%1 단계: %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>코드 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
</context>
<context>
    <name>DiagramText</name>
    <message>
        <source>Users</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Users of the service</source>
        <translation>서비스 사용자</translation>
    </message>
    <message>
        <source>AI service</source>
        <translation>AI 서비스</translation>
    </message>
    <message>
        <source>%1 from the store</source>
        <comment>share of requests</comment>
        <translation>저장소 응답 %1</translation>
    </message>
    <message>
        <source>The AI service, which asks every store</source>
        <translation>모든 저장소에 요청하는 AI 서비스</translation>
    </message>
    <message>
        <source>LLM API</source>
        <translation>LLM API</translation>
    </message>
    <message>
        <source>%1 tokens/min</source>
        <translation>분당 토큰 %1</translation>
    </message>
    <message>
        <source>LLM API: %1</source>
        <translation>LLM API: %1</translation>
    </message>
    <message>
        <source>existing database</source>
        <translation>기존 데이터베이스</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of the data</source>
        <translation>
            <numerusform>데이터 복제본 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>planned with stand-in facts</source>
        <translation>대체 자료로 계획</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two figures</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>Store %1: %2, %n node(s)</source>
        <translation>
            <numerusform>저장소 %1: %2, 노드 %n대</numerusform>
        </translation>
    </message>
    <message>
        <source>for: %1</source>
        <comment>why a node is there</comment>
        <translation>이유: %1</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>CPU %1 busy</source>
        <translation>CPU 사용률 %1</translation>
    </message>
    <message>
        <source>%1 %2 full</source>
        <comment>constraint, share of what is usable</comment>
        <translation>%1 %2 참</translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>number of nodes</comment>
        <translation>×%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %n node(s), %3</source>
        <translation>
            <numerusform>%1(%2): 노드 %n대, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1 busy at peak</source>
        <translation>피크 시 CPU 사용률 %1</translation>
    </message>
    <message>
        <source>Why not fewer: %1</source>
        <translation>더 줄일 수 없는 이유: %1</translation>
    </message>
    <message>
        <source>Managed capacity</source>
        <translation>관리형 용량</translation>
    </message>
    <message>
        <source>%1: bought as request units</source>
        <translation>%1: 요청 단위로 구매</translation>
    </message>
    <message>
        <source>Bought as request units; the provider runs the nodes.</source>
        <translation>요청 단위로 구매하며 노드는 제공사가 운영합니다.</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>초당 요청 %1</translation>
    </message>
    <message>
        <source>%1 calls/s</source>
        <translation>초당 호출 %1</translation>
    </message>
    <message>
        <source>%1 look-ups/s</source>
        <translation>초당 조회 %1</translation>
    </message>
    <message>
        <source>%1 inserts/s</source>
        <translation>초당 삽입 %1</translation>
    </message>
    <message>
        <source>%1 lists/s</source>
        <translation>초당 목록 %1</translation>
    </message>
    <message>
        <source>%1 text searches/s</source>
        <translation>초당 전문 검색 %1</translation>
    </message>
    <message>
        <source>%1 vector searches/s</source>
        <translation>초당 벡터 검색 %1</translation>
    </message>
    <message>
        <source>%1 statistics/s</source>
        <translation>초당 집계 %1</translation>
    </message>
    <message>
        <source>%1 others/s</source>
        <translation>초당 기타 %1</translation>
    </message>
    <message>
        <source>feeds</source>
        <translation>데이터 공급</translation>
    </message>
    <message>
        <source>feeds %1/s</source>
        <translation>초당 공급 %1</translation>
    </message>
    <message>
        <source>□ = %1</source>
        <comment>a square is so many nodes</comment>
        <translation>□ = %1대</translation>
    </message>
    <message>
        <source>Square: a node · frame: a zone · fill: its fullest resource at peak</source>
        <translation>사각형: 노드 · 테두리: 존 · 채움: 피크 시 가장 많이 찬 자원</translation>
    </message>
    <message>
        <source>Square: a node · fill: its fullest resource at peak</source>
        <translation>사각형: 노드 · 채움: 피크 시 가장 많이 찬 자원</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n node(s)</source>
        <translation>
            <numerusform>%1(노드 %n대)</numerusform>
        </translation>
    </message>
    <message>
        <source>Topology: the service asks %1.</source>
        <translation>구성도: 서비스가 요청하는 저장소는 %1입니다.</translation>
    </message>
    <message>
        <source>Local model</source>
        <translation>로컬 모델</translation>
    </message>
    <message numerus="yes">
        <source>Local model: %1 on %n server(s) %2</source>
        <translation>
            <numerusform>로컬 모델: %1, 서버 %n대(%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierText</name>
    <message>
        <source>%1: %2</source>
        <comment>operation, what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, each: %2</source>
        <comment>operations, what is known of them</comment>
        <translation>각각 %1: %2</translation>
    </message>
    <message>
        <source>An estimate, not a quotation; assumptions on page %1.</source>
        <translation>견적이 아닌 추정입니다. 가정은 %1쪽에 있습니다.</translation>
    </message>
    <message>
        <source>An estimate, not a quotation.</source>
        <translation>견적이 아닌 추정입니다.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Sizing basis and cost</source>
        <translation>산정 근거와 비용</translation>
    </message>
    <message>
        <source>Project %1 · plan %2</source>
        <comment>first digits of two hashes</comment>
        <translation>프로젝트 %1 · 계획 %2</translation>
    </message>
    <message>
        <source>The fingerprints show that the files inside are those the report was made from. They are no signature: they do not say who made it.</source>
        <translation>지문은 안에 든 파일이 이 보고서를 만든 파일과 같음을 보여 줍니다. 서명이 아니므로 누가 만들었는지는 말하지 않습니다.</translation>
    </message>
    <message>
        <source>The project travels inside this PDF as %1. Daemok opens the PDF, restores it and says what has changed since; any program that lists attachments can save it.</source>
        <translation>프로젝트가 %1 파일로 이 PDF 안에 들어 있습니다. Daemok으로 PDF를 열면 프로젝트를 복원하고 그 뒤 달라진 점을 알려 줍니다. 첨부 파일을 보여 주는 프로그램이면 무엇으로든 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>For the client named here only</source>
        <translation>여기 적힌 고객만 볼 수 있습니다</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>low and high end of a range</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>무제한</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>확인 안 됨</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>확인 안 됨: %1</translation>
    </message>
    <message>
        <source>binds</source>
        <translation>결정 제약</translation>
    </message>
    <message>
        <source>The recommended layout is enough in %1 of the futures that the ranges of the answers allow.</source>
        <translation>답변 범위에서 나올 수 있는 미래 가운데 %1 비율에서 권장 구성이 충분합니다.</translation>
    </message>
    <message>
        <source>Counts made anew in each future, a month costs between %1 and %2 in nine of ten.</source>
        <translation>미래마다 노드 수를 새로 산정하면 월 비용은 열에 아홉 번 %1 ~ %2 사이입니다.</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>미달</translation>
    </message>
    <message>
        <source>Which goal or condition gives way: as asked, nothing fits.</source>
        <translation>어느 목표나 조건을 양보할지: 요청한 대로는 맞는 구성이 없습니다.</translation>
    </message>
    <message>
        <source>Whether this layout is built at %1 a month.</source>
        <translation>월 %1 비용으로 이 구성을 구축할지.</translation>
    </message>
    <message>
        <source>Who obtains the prices that are missing: %1.</source>
        <translation>빠진 가격을 누가 확보할지: %1.</translation>
    </message>
    <message>
        <source>Who confirms what most money stands on: %1.</source>
        <translation>가장 많은 비용이 걸린 답을 누가 확인할지: %1.</translation>
    </message>
    <message>
        <source>The load may grow by a factor of %1 only; then a limit or goal is missed.</source>
        <translation>부하가 %1배까지만 늘 수 있으며, 그 뒤에는 한도나 목표를 지키지 못합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) could not be checked, because a figure is not published.</source>
        <translation>
            <numerusform>값이 공표되지 않아 한도 %n개를 검사하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The LLM API allows less than is needed: %1.</source>
        <translation>LLM API의 허용량이 필요량보다 적습니다: %1.</translation>
    </message>
    <message>
        <source>Similar questions are answered alike: %1 of the answers given that way may be wrong.</source>
        <translation>비슷한 질문에 같은 답을 줍니다. 그렇게 준 답 가운데 %1 정도는 틀릴 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the preset&apos;s; nobody has confirmed them.</source>
        <translation>
            <numerusform>답 %n개가 프리셋 값이며 아무도 확인하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm: %1. Now %2. %3</source>
        <comment>question, its value, how to get the number</comment>
        <translation>확인할 것: %1. 지금 값: %2. %3</translation>
    </message>
    <message>
        <source>Obtain a price: %1.</source>
        <translation>가격을 확보할 것: %1.</translation>
    </message>
    <message>
        <source>Run the load test of the chapter before on one store of the layout, and put its result into the project.</source>
        <translation>앞 장의 부하 시험을 구성의 저장소 하나에 실행하고 결과를 프로젝트에 넣습니다.</translation>
    </message>
    <message>
        <source>Compute again when prices are older than three months or an answer changes: open this PDF in Daemok.</source>
        <translation>가격이 석 달보다 오래되었거나 답이 바뀌면 다시 계산합니다. Daemok으로 이 PDF를 여십시오.</translation>
    </message>
    <message>
        <source>Load %1 items of the planned size first; an empty store answers faster than a full one.</source>
        <translation>먼저 계획한 크기의 항목 %1개를 적재합니다. 빈 저장소는 가득 찬 저장소보다 빨리 응답합니다.</translation>
    </message>
    <message>
        <source>Offer the rates below at the same time, at a constant pace, for at least ten minutes after warming up; do not wait for an answer before the next request.</source>
        <translation>예열한 뒤 아래 속도를 동시에 일정한 간격으로 최소 10분 동안 보냅니다. 응답을 기다렸다가 다음 요청을 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Then stop one node of the role with the most nodes and go on for ten minutes: every goal must still be met.</source>
        <translation>그다음 노드가 가장 많은 역할의 노드 하나를 멈추고 10분 더 계속합니다. 그래도 모든 목표를 지켜야 합니다.</translation>
    </message>
    <message>
        <source>All amounts in %1. Prices of the catalogue are without VAT.</source>
        <comment>currency</comment>
        <translation>모든 금액의 단위: %1. 카탈로그 가격에는 부가가치세가 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Rate of exchange: 1 %1 = %2 %3 (%4).</source>
        <comment>currency, rate, currency, date</comment>
        <translation>환율: 1 %1 = %2 %3 (%4).</translation>
    </message>
    <message>
        <source>Buying has cost less than renting from month %1 on, by the priced lines.</source>
        <translation>가격이 있는 항목으로 보면 %1개월째부터 구매가 임대보다 저렴합니다.</translation>
    </message>
    <message>
        <source>By the priced lines buying does not cost less than renting in any month, or a price is missing.</source>
        <translation>가격이 있는 항목으로 보면 어느 달에도 구매가 임대보다 저렴하지 않거나, 빠진 가격이 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n further step(s): in the full audit and on the Growth page.</source>
        <translation>
            <numerusform>추가 단계 %n개: 전체 감사과 증가 페이지에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures of the decision are those of the report before.</source>
        <translation>결정에 쓰인 값은 이전 보고서와 같습니다.</translation>
    </message>
    <message>
        <source>Assumed by this catalogue, with a stated reason</source>
        <translation>이 카탈로그가 이유를 밝히고 가정한 값</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Likely, and its range</source>
        <translation>예상값과 범위</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증빙</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>제시한 사람</translation>
    </message>
    <message>
        <source>Money on it, a month</source>
        <translation>걸린 월 비용</translation>
    </message>
    <message>
        <source>What it moves</source>
        <translation>바뀌는 것</translation>
    </message>
    <message>
        <source>To be decided with this page</source>
        <translation>이 페이지로 결정할 것</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>항목 수</translation>
    </message>
    <message>
        <source>An item</source>
        <translation>항목 하나</translation>
    </message>
    <message>
        <source>One copy</source>
        <translation>사본 하나</translation>
    </message>
    <message>
        <source>In the busiest minute</source>
        <translation>가장 바쁜 1분</translation>
    </message>
    <message>
        <source>Mean of it</source>
        <translation>그 평균</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>수요</translation>
    </message>
    <message>
        <source>A node carries</source>
        <translation>노드 하나의 처리 능력</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Formula with values</source>
        <translation>값을 넣은 식</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Where the value comes from</source>
        <translation>값의 출처</translation>
    </message>
    <message>
        <source>Why not fewer</source>
        <translation>더 적으면 안 되는 이유</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>월 비용</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>일회</translation>
    </message>
    <message>
        <source>36 months</source>
        <translation>36개월</translation>
    </message>
    <message>
        <source>60 months</source>
        <translation>60개월</translation>
    </message>
    <message>
        <source>Load test that verifies the layout</source>
        <translation>구성을 검증하는 부하 시험</translation>
    </message>
    <message>
        <source>Passes at</source>
        <translation>합격 기준</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>Limits of the LLM API</source>
        <translation>LLM API의 한도</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>허용</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>With reuse</source>
        <translation>재사용 있음</translation>
    </message>
    <message>
        <source>Without reuse</source>
        <translation>재사용 없음</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>SHA-256 of the project inside</source>
        <translation>안에 든 프로젝트의 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the plan inside</source>
        <translation>안에 든 계획의 SHA-256</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>기밀 등급</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Range of the guide</source>
        <translation>지침의 범위</translation>
    </message>
    <message>
        <source>Worth knowing, a month</source>
        <translation>알면 아끼는 월 비용</translation>
    </message>
    <message>
        <source>What to ask next</source>
        <translation>다음에 물을 것</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>잃는 대상</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Headroom left</source>
        <translation>남은 여유율</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>이후 상태</translation>
    </message>
    <message>
        <source>What breaks first, and when to order</source>
        <translation>먼저 한계에 이르는 것과 발주 시점</translation>
    </message>
    <message>
        <source>Steps that follow the load</source>
        <translation>부하에 따른 단계</translation>
    </message>
    <message>
        <source>What would be chosen for one year alone</source>
        <translation>한 해만을 위한 선택</translation>
    </message>
    <message>
        <source>Backup and recovery</source>
        <translation>백업과 복구</translation>
    </message>
    <message>
        <source>Own servers beside rented ones</source>
        <translation>자체 서버와 임대 서버 비교</translation>
    </message>
    <message>
        <source>Own servers</source>
        <translation>자체 서버</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>임대 서버</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>요구사항</translation>
    </message>
    <message>
        <source>Assumptions and quality of the inputs</source>
        <translation>가정과 입력의 품질</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>작업 부하</translation>
    </message>
    <message>
        <source>Recommended architecture</source>
        <translation>권장 아키텍처</translation>
    </message>
    <message>
        <source>Sizing basis</source>
        <translation>산정 근거</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>재사용</translation>
    </message>
    <message>
        <source>TTA sizing sheet</source>
        <translation>TTA 규모산정표</translation>
    </message>
    <message>
        <source>Local model</source>
        <translation>로컬 모델</translation>
    </message>
    <message>
        <source>Bill of materials and cost</source>
        <translation>품목 명세와 비용</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>대안</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>민감도</translation>
    </message>
    <message>
        <source>Growth and triggers</source>
        <translation>증가 계획과 증설 시점</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>복원력</translation>
    </message>
    <message>
        <source>Risks and validation</source>
        <translation>위험과 검증</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Pre-submission check</source>
        <translation>제출 전 점검</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>모든 답변</translation>
    </message>
    <message>
        <source>Formulas with the values put in</source>
        <translation>값을 넣은 수식</translation>
    </message>
    <message>
        <source>Products that were rejected</source>
        <translation>탈락한 제품</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>용어집</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 사항</translation>
    </message>
    <message>
        <source>What is recommended, what it costs and what has to be decided.</source>
        <translation>무엇을 권장하는지, 비용은 얼마인지, 무엇을 결정해야 하는지 정리합니다.</translation>
    </message>
    <message>
        <source>What the layout has to meet, and who said so.</source>
        <translation>구성이 충족해야 하는 것과 그것을 말한 사람입니다.</translation>
    </message>
    <message>
        <source>The answers that decide most, their range and evidence; then what nobody has confirmed.</source>
        <translation>결정에 가장 큰 영향을 주는 답변의 범위와 증빙, 이어서 아무도 확인하지 않은 답변입니다.</translation>
    </message>
    <message>
        <source>From people to operations in the busiest minute of the last planned month.</source>
        <translation>계획 마지막 달의 가장 바쁜 1분을 이용자 수에서 작업 수까지 풀어 보여 줍니다.</translation>
    </message>
    <message>
        <source>Stores and roles in plain words, with the product&apos;s own word beside them.</source>
        <translation>저장소와 역할을 쉬운 말로 적고 제품에서 쓰는 용어를 나란히 적습니다.</translation>
    </message>
    <message>
        <source>Every limit that was checked for every role; the largest number decides.</source>
        <translation>모든 역할에서 확인한 모든 제약입니다. 가장 큰 수가 노드 수를 결정합니다.</translation>
    </message>
    <message>
        <source>What keeping results brings, and for how long they should be kept.</source>
        <translation>결과를 보관하여 얻는 효과와 적절한 보관 기간입니다.</translation>
    </message>
    <message>
        <source>The Korean sizing guide beside the plan. Its figures and the plan&apos;s are not added to each other.</source>
        <translation>한국의 규모산정 지침을 계획과 나란히 보여 줍니다. 지침의 수치와 계획의 수치는 서로 더하지 않습니다.</translation>
    </message>
    <message>
        <source>The model that runs on own machines.</source>
        <translation>자체 장비에서 실행하는 모델입니다.</translation>
    </message>
    <message>
        <source>What is bought, at which price of which day. Not priced is not free.</source>
        <translation>구매 품목과 가격, 가격의 기준일입니다. 가격 없음은 무료가 아닙니다.</translation>
    </message>
    <message>
        <source>What else was computed, and the number that decided against it.</source>
        <translation>함께 계산한 다른 안과, 그 안을 고르지 않은 이유가 된 수치입니다.</translation>
    </message>
    <message>
        <source>What the ranges of the answers do to the cost, and how often each layout is enough.</source>
        <translation>답변의 범위가 비용에 미치는 영향과 구성마다 충분한 미래의 비율입니다.</translation>
    </message>
    <message>
        <source>Nodes and cost month by month, the month in which each role is full, and what to do before it.</source>
        <translation>월별 노드 수와 비용, 역할마다 한계에 이르는 달, 그 전에 할 일입니다.</translation>
    </message>
    <message>
        <source>Each failure in the busiest minute: whether the goals hold, and what headroom is left.</source>
        <translation>가장 바쁜 1분에 일어나는 장애마다 목표를 지키는지, 여유율이 얼마나 남는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>What may turn out otherwise, and the test that finds out before it is bought.</source>
        <translation>예상과 다를 수 있는 것과, 구매 전에 이를 확인하는 시험입니다.</translation>
    </message>
    <message>
        <source>In the order in which they bring most.</source>
        <translation>효과가 큰 순서입니다.</translation>
    </message>
    <message>
        <source>What an examiner would object to, found by rules.</source>
        <translation>심사에서 지적될 만한 점을 규칙으로 찾았습니다.</translation>
    </message>
    <message>
        <source>Every answer of the interview with its range, origin, evidence and date.</source>
        <translation>질문의 모든 답변과 그 범위, 근거, 증빙, 날짜입니다.</translation>
    </message>
    <message>
        <source>The figures of the decision, each with its formula and where its values come from.</source>
        <translation>결정에 쓰인 수치와 그 수식, 값의 출처입니다.</translation>
    </message>
    <message>
        <source>The most frequent reason of each product, and the nearest miss.</source>
        <translation>제품별로 가장 잦은 탈락 이유와 가장 근접한 경우입니다.</translation>
    </message>
    <message>
        <source>What the figures of ledger and prices stand on, most used first.</source>
        <translation>산정 내역과 가격의 수치가 근거로 삼는 출처를 많이 쓰인 순서로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Terms of this report in Korean, English and Japanese.</source>
        <translation>이 보고서의 용어를 한국어, 영어, 일본어로 적습니다.</translation>
    </message>
    <message>
        <source>Against the report that this one was made from.</source>
        <translation>이 보고서의 바탕이 된 이전 보고서와 비교합니다.</translation>
    </message>
</context>
<context>
    <name>Economics</name>
    <message>
        <source>Chosen</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Saves most</source>
        <translation>최대 절감</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>가격 없음</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>보관 기간</translation>
    </message>
    <message>
        <source>How long an answer stays in the store.</source>
        <translation>답변이 저장소에 남아 있는 기간입니다.</translation>
    </message>
    <message>
        <source>Net saving, a month</source>
        <translation>월 순절감액</translation>
    </message>
    <message>
        <source>Net saving, a day</source>
        <translation>일 순절감액</translation>
    </message>
    <message>
        <source>Calls saved, a month</source>
        <translation>월 호출 절감액</translation>
    </message>
    <message>
        <source>Calls to the model that are not made, at its price.</source>
        <translation>하지 않아도 되는 모델 호출을 모델 가격으로 계산한 금액입니다.</translation>
    </message>
    <message>
        <source>Keeping, a month</source>
        <translation>월 보관 비용</translation>
    </message>
    <message>
        <source>What the layout costs above the one without stored results.</source>
        <translation>결과를 저장하지 않는 구성보다 이 구성에 더 드는 비용입니다.</translation>
    </message>
    <message>
        <source>Wrong answers, a month</source>
        <translation>월 틀린 답변 비용</translation>
    </message>
    <message>
        <source>What they cost, less the calls they spare.</source>
        <translation>틀린 답변의 비용에서 그 답변으로 줄어든 호출 비용을 뺀 금액입니다.</translation>
    </message>
    <message>
        <source>Pays from a hit ratio of</source>
        <translation>손익분기 적중률</translation>
    </message>
    <message>
        <source>Where the calls saved equal what keeping and wrong answers cost.</source>
        <translation>호출 절감액이 보관 비용과 틀린 답변 비용의 합과 같아지는 적중률입니다.</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>적중률</translation>
    </message>
    <message>
        <source>Calls answered from the store, of all calls.</source>
        <translation>전체 호출 중 저장소에서 답하는 호출의 비율입니다.</translation>
    </message>
    <message>
        <source>Stored results</source>
        <translation>저장된 결과</translation>
    </message>
    <message>
        <source>Items in the month the layout carries.</source>
        <translation>구성이 감당해야 하는 달의 저장 항목 수입니다.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>용량</translation>
    </message>
    <message>
        <source>Of one copy, before index and compression.</source>
        <translation>복제본 하나의 용량이며, 인덱스와 압축을 반영하기 전입니다.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>Of the whole layout.</source>
        <translation>구성 전체의 노드 수입니다.</translation>
    </message>
    <message>
        <source>too much for it</source>
        <translation>감당 불가</translation>
    </message>
    <message>
        <source>Writes for a useful read</source>
        <translation>유효 읽기당 쓰기</translation>
    </message>
    <message>
        <source>(1 − h) / h</source>
        <translation>(1 − h) / h</translation>
    </message>
    <message>
        <source>no reads</source>
        <translation>읽기 없음</translation>
    </message>
    <message>
        <source>Not given when older than</source>
        <translation>답변 유효 기간</translation>
    </message>
    <message>
        <source>Longer retentions act like this one.</source>
        <translation>보관 기간이 이보다 길어도 결과는 이 기간과 같습니다.</translation>
    </message>
    <message>
        <source>A wrong answer costs</source>
        <translation>틀린 답변 1건의 비용</translation>
    </message>
    <message>
        <source>Against %1 for a call.</source>
        <translation>비교 기준인 호출 1건의 가격: %1.</translation>
    </message>
    <message>
        <source>The load was typed operation by operation: no calls, no reuse.</source>
        <translation>부하를 작업별로 직접 입력하여 호출도 재사용도 없습니다.</translation>
    </message>
    <message>
        <source>Money and nodes need a layout that can be built.</source>
        <translation>금액과 노드 수를 계산하려면 실현 가능한 구성이 필요합니다.</translation>
    </message>
    <message>
        <source>The plan counts with the three answers: a hit ratio of %1 where the log gives %2.</source>
        <translation>계획은 세 답변을 기준으로 계산합니다. 적중률은 계획 %1, 로그 %2입니다.</translation>
    </message>
    <message>
        <source>Answers are not shared between users: only repeats of the same user count, taken to come as soon as all.</source>
        <translation>답변을 사용자 간에 공유하지 않으므로 같은 사용자의 반복만 셉니다. 그 간격은 전체 반복과 같다고 가정합니다.</translation>
    </message>
    <message>
        <source>What a wrong answer costs is not answered: it counts as nothing.</source>
        <translation>틀린 답변의 비용이 입력되지 않아 0으로 계산합니다.</translation>
    </message>
    <message>
        <source>Answers are not shared between users: only repeats of the same user count, with their own gaps.</source>
        <translation>답변을 이용자끼리 공유하지 않으므로 같은 이용자의 반복만 그 간격대로 셉니다.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file %1 does not exist; name an existing file.</source>
        <translation>%1 파일이 없습니다. 있는 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2); check its permissions.</source>
        <translation>%1 파일을 읽을 수 없습니다(%2). 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written (%2); nothing was changed.</source>
        <translation>%1 파일에 쓸 수 없습니다(%2). 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are allowed.</source>
        <translation>파일이 %1바이트입니다. 허용: 최대 %2바이트.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as UTF-8.</source>
        <translation>파일이 UTF-8 텍스트가 아닙니다. UTF-8로 저장하십시오.</translation>
    </message>
    <message>
        <source>The YAML cannot be read: %1; correct it at this place.</source>
        <translation>YAML을 읽을 수 없습니다: %1. 이 위치를 고치십시오.</translation>
    </message>
    <message>
        <source>The YAML is nested too deeply; at most %1 levels are allowed.</source>
        <translation>YAML의 중첩이 너무 깊습니다. 허용: 최대 %1단계.</translation>
    </message>
    <message>
        <source>YAML anchors and aliases are not allowed; write the values out.</source>
        <translation>YAML 앵커와 별칭은 쓸 수 없습니다. 값을 직접 쓰십시오.</translation>
    </message>
    <message>
        <source>The key “%1” is not known.</source>
        <translation>알 수 없는 키입니다: “%1”.</translation>
    </message>
    <message>
        <source>The key “%1” is not known; did you mean “%2”?</source>
        <translation>알 수 없는 키입니다: “%1”. 혹시 “%2”입니까?</translation>
    </message>
    <message>
        <source>The key “%1” stands twice; keep one of them.</source>
        <translation>키 “%1” 항목이 두 번 나옵니다. 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>The key “%1” is missing; it must be given.</source>
        <translation>키 “%1” 항목이 없습니다. 반드시 있어야 합니다.</translation>
    </message>
    <message>
        <source>“%1” has the wrong form; expected: %2.</source>
        <translation>“%1” 항목의 형식이 다릅니다. 필요한 형식: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number: %2; write digits with an optional decimal point.</source>
        <translation>“%1” 값이 숫자가 아닙니다: %2. 숫자로 쓰고 필요하면 소수점을 찍으십시오.</translation>
    </message>
    <message>
        <source>“%1” is %2; allowed: %3.</source>
        <translation>“%1” 값이 %2입니다. 허용 범위: %3.</translation>
    </message>
    <message>
        <source>“%1” is “%2”; allowed: %3.</source>
        <translation>“%1” 값이 “%2”입니다. 허용: %3.</translation>
    </message>
    <message>
        <source>“%1” has the unit %2; expected: %3.</source>
        <translation>“%1” 단위가 %2입니다. 필요한 단위: %3.</translation>
    </message>
    <message>
        <source>The schema is “%1”; expected: “%2”.</source>
        <translation>스키마가 “%1”입니다. 필요한 스키마: “%2”.</translation>
    </message>
    <message>
        <source>The file was written by a newer version (schema “%1”); this one reads up to “%2”.</source>
        <translation>더 새로운 버전이 쓴 파일입니다(스키마 “%1”). 이 버전은 “%2”까지 읽습니다.</translation>
    </message>
    <message>
        <source>The file is cut off: its end marker is missing; restore it from a copy.</source>
        <translation>파일이 중간에 잘렸습니다. 끝 표시가 없습니다. 사본에서 복원하십시오.</translation>
    </message>
    <message>
        <source>“%1” names “%2”, which is not known.</source>
        <translation>“%1” 항목의 “%2” 이름을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” names “%2”, which is not known; did you mean “%3”?</source>
        <translation>“%1” 항목의 “%2” 이름을 알 수 없습니다. 혹시 “%3”입니까?</translation>
    </message>
    <message>
        <source>The row has %1 columns; expected: %2.</source>
        <translation>행의 열이 %1개입니다. 필요한 열: %2개.</translation>
    </message>
    <message>
        <source>“%1” is listed twice; keep one of them.</source>
        <translation>“%1” 항목이 두 번 나옵니다. 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>“%1” contradicts: %2.</source>
        <translation>“%1” 값이 서로 모순됩니다: %2.</translation>
    </message>
    <message>
        <source>The plan has no figure “%1”; name one by its JSON pointer into plan --json.</source>
        <translation>계획에 “%1” 수치가 없습니다. plan --json 출력의 JSON 포인터로 지정하십시오.</translation>
    </message>
    <message>
        <source>The project has no scenario “%1”.</source>
        <translation>프로젝트에 “%1” 시나리오가 없습니다.</translation>
    </message>
    <message>
        <source>There is no preset “%1”; allowed: %2.</source>
        <translation>“%1” 프리셋이 없습니다. 허용: %2.</translation>
    </message>
    <message>
        <source>The %1 file is cut off: it ends in the middle of its data; copy it again.</source>
        <translation>%1 파일이 중간에 잘렸습니다. 데이터 도중에 끝납니다. 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>The %1 file is damaged and cannot be decompressed; copy it again.</source>
        <translation>%1 파일이 손상되어 압축을 풀 수 없습니다. 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>The file is no call log: %1. Allowed: CSV or TSV, JSON lines, one key a line, 4-byte keys (.i32be); plain, gzip, xz or zstd.</source>
        <translation>호출 로그가 아닙니다: %1. 허용: CSV나 TSV, JSON 행, 한 줄에 키 하나, 4바이트 키(.i32be). 압축하지 않거나 gzip, xz, zstd.</translation>
    </message>
    <message>
        <source>The log has nothing to count: no record, or neither a time nor a key.</source>
        <translation>로그에 셀 것이 없습니다. 레코드가 없거나 시각과 키가 모두 없습니다.</translation>
    </message>
    <message>
        <source>There is no column “%1”; there are: %2.</source>
        <translation>“%1” 열이 없습니다. 있는 열: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”; did you mean “%2”? There are: %3.</source>
        <translation>“%1” 열이 없습니다. 혹시 “%2”입니까? 있는 열: %3.</translation>
    </message>
    <message>
        <source>The column “%1” cannot be the %2: it holds “%3”.</source>
        <translation>“%1” 열은 %2 열이 될 수 없습니다. 들어 있는 값: “%3”.</translation>
    </message>
    <message>
        <source>%1 of %2 lines cannot be used, more than one in a hundred; the first: %3.</source>
        <translation>%2행 중 %1행을 쓸 수 없어 100분의 1을 넘습니다. 첫 번째: %3.</translation>
    </message>
    <message>
        <source>“%1” does not say how the log was sampled; allowed: call:SHARE or key:SHARE with a share above 0 and up to 1.</source>
        <translation>“%1” 값으로는 로그의 표본 추출 방식을 알 수 없습니다. 허용: call:비율 또는 key:비율, 비율은 0보다 크고 1 이하.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>취소했습니다. 아무것도 바뀌지 않았습니다.</translation>
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
        <translation>동시 진행 LLM 호출</translation>
    </message>
    <message>
        <source>LLM tokens a minute</source>
        <translation>분당 LLM 토큰</translation>
    </message>
    <message>
        <source>Requests answered from the store</source>
        <translation>저장소 응답 비율</translation>
    </message>
    <message>
        <source>Look-ups by key</source>
        <translation>키 조회</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>삽입</translation>
    </message>
    <message>
        <source>Lists, filters and aggregates</source>
        <translation>목록, 필터, 집계</translation>
    </message>
    <message>
        <source>Full-text searches</source>
        <translation>전문 검색</translation>
    </message>
    <message>
        <source>Vector searches</source>
        <translation>벡터 검색</translation>
    </message>
    <message>
        <source>Connections to a store</source>
        <translation>저장소 연결</translation>
    </message>
    <message>
        <source>Stored items</source>
        <translation>저장 항목</translation>
    </message>
    <message>
        <source>Stored bytes</source>
        <translation>저장 용량</translation>
    </message>
    <message>
        <source>LLM cost a month without reuse</source>
        <translation>재사용하지 않을 때의 월 LLM 비용</translation>
    </message>
    <message>
        <source>LLM cost a month with reuse</source>
        <translation>재사용 시 월 LLM 비용</translation>
    </message>
    <message>
        <source>LLM cost a month saved by reuse</source>
        <translation>재사용으로 절감하는 월 LLM 비용</translation>
    </message>
    <message>
        <source>%1: what is asked for</source>
        <comment>limit of the provider</comment>
        <translation>%1: 요구량</translation>
    </message>
    <message>
        <source>%1: what is allowed</source>
        <comment>limit of the provider</comment>
        <translation>%1: 허용량</translation>
    </message>
    <message>
        <source>Workers that keep the calls in flight</source>
        <translation>동시 호출을 유지하는 워커 수</translation>
    </message>
    <message>
        <source>%1: what would fit</source>
        <comment>limit of the provider</comment>
        <translation>%1: 한도를 지키는 값</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>월 비용</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>일회 비용</translation>
    </message>
    <message>
        <source>Cost in 36 months</source>
        <translation>36개월 비용</translation>
    </message>
    <message>
        <source>Cost in 60 months</source>
        <translation>60개월 비용</translation>
    </message>
    <message>
        <source>Cost by which layouts are ranked</source>
        <translation>구성 순위를 정하는 비용</translation>
    </message>
    <message>
        <source>%1: quantity</source>
        <comment>cost item</comment>
        <translation>%1: 수량</translation>
    </message>
    <message>
        <source>%1: unit price</source>
        <comment>cost item</comment>
        <translation>%1: 단가</translation>
    </message>
    <message>
        <source>%1: amount</source>
        <comment>cost item</comment>
        <translation>%1: 금액</translation>
    </message>
    <message>
        <source>Number of nodes</source>
        <translation>노드 수</translation>
    </message>
    <message>
        <source>CPU busy at peak</source>
        <translation>피크 시 CPU 사용률</translation>
    </message>
    <message>
        <source>vCPU of a node</source>
        <translation>노드의 vCPU</translation>
    </message>
    <message>
        <source>Memory of a node</source>
        <translation>노드의 메모리</translation>
    </message>
    <message>
        <source>Disk of a node</source>
        <translation>노드의 디스크</translation>
    </message>
    <message>
        <source>IOPS bought for a node</source>
        <translation>노드당 구매 IOPS</translation>
    </message>
    <message>
        <source>Throughput bought for a node</source>
        <translation>노드당 구매 처리량</translation>
    </message>
    <message>
        <source>%1: what is needed</source>
        <comment>constraint</comment>
        <translation>%1: 필요량</translation>
    </message>
    <message>
        <source>%1: what one node carries</source>
        <comment>constraint</comment>
        <translation>%1: 노드 1대가 감당하는 양</translation>
    </message>
    <message>
        <source>%1: nodes it asks for</source>
        <comment>constraint</comment>
        <translation>%1: 요구 노드 수</translation>
    </message>
    <message>
        <source>%1: operations a second</source>
        <comment>operation</comment>
        <translation>%1: 초당 작업 수</translation>
    </message>
    <message>
        <source>Bytes of one item</source>
        <translation>항목 1개의 바이트</translation>
    </message>
    <message>
        <source>Managed capacity</source>
        <translation>관리형 용량</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>여유율</translation>
    </message>
    <message>
        <source>Month in which it stops fitting</source>
        <translation>한계를 넘는 달</translation>
    </message>
    <message>
        <source>Stored when it stops fitting</source>
        <translation>한계를 넘을 때의 저장 용량</translation>
    </message>
    <message>
        <source>Requests when it stops fitting</source>
        <translation>한계를 넘을 때의 요청</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation, percentile</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Demand · %1</source>
        <comment>data set</comment>
        <translation>수요 · %1</translation>
    </message>
    <message>
        <source>LLM API</source>
        <translation>LLM API</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>수요</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two figures</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Requests of users each second of the busiest minute: what the layout is made for.</source>
        <translation>가장 바쁜 1분에 이용자가 보내는 초당 요청 수입니다. 구성은 이 값에 맞추어 산정합니다.</translation>
    </message>
    <message>
        <source>Requests that no stored result answers, so that the LLM is called.</source>
        <translation>저장된 결과로 답할 수 없어 LLM을 호출하는 요청입니다.</translation>
    </message>
    <message>
        <source>LLM calls that wait for their answer at the same time (Little&apos;s law).</source>
        <translation>응답을 동시에 기다리는 LLM 호출 수입니다(리틀의 법칙).</translation>
    </message>
    <message>
        <source>Tokens in and out of the LLM in the busiest minute, against the provider&apos;s limit.</source>
        <translation>가장 바쁜 1분에 LLM에 입출력되는 토큰 수이며, 제공사의 한도와 비교합니다.</translation>
    </message>
    <message>
        <source>Share of the requests that are answered by a result kept from before.</source>
        <translation>전에 보관해 둔 결과로 답하는 요청의 비율입니다.</translation>
    </message>
    <message>
        <source>Items written each second of the busiest minute.</source>
        <translation>가장 바쁜 1분에 초당 쓰는 항목 수입니다.</translation>
    </message>
    <message>
        <source>Queries over many items each second of the busiest minute: what query nodes work on.</source>
        <translation>가장 바쁜 1분에 여러 항목을 대상으로 하는 초당 쿼리 수입니다. 쿼리 노드가 처리합니다.</translation>
    </message>
    <message>
        <source>Searches for words in texts each second of the busiest minute.</source>
        <translation>가장 바쁜 1분에 텍스트에서 단어를 찾는 초당 검색 수입니다.</translation>
    </message>
    <message>
        <source>Searches for similar vectors each second of the busiest minute.</source>
        <translation>가장 바쁜 1분에 유사한 벡터를 찾는 초당 검색 수입니다.</translation>
    </message>
    <message>
        <source>Connections that the service keeps open: what session nodes take.</source>
        <translation>서비스가 열어 두는 연결 수입니다. 세션 노드가 받습니다.</translation>
    </message>
    <message>
        <source>Items that lie in the stores, without copies.</source>
        <translation>저장소에 있는 항목 수이며, 복제본은 제외합니다.</translation>
    </message>
    <message>
        <source>Bytes that lie in the stores, without copies and indexes.</source>
        <translation>저장소에 있는 바이트이며, 복제본과 인덱스는 제외합니다.</translation>
    </message>
    <message>
        <source>What the LLM&apos;s provider would charge a month if every request called it.</source>
        <translation>모든 요청이 LLM을 호출한다면 LLM 제공사가 청구할 월 금액입니다.</translation>
    </message>
    <message>
        <source>What the LLM&apos;s provider charges a month for what no stored result answers.</source>
        <translation>저장된 결과로 답하지 못하는 요청에 LLM 제공사가 청구하는 월 금액입니다.</translation>
    </message>
    <message>
        <source>What need not be paid to the LLM&apos;s provider because results are kept and used again.</source>
        <translation>결과를 보관해 다시 쓰므로 LLM 제공사에 내지 않아도 되는 금액입니다.</translation>
    </message>
    <message>
        <source>What the busiest minute asks of the provider.</source>
        <translation>가장 바쁜 1분에 제공사에 요구하는 양입니다.</translation>
    </message>
    <message>
        <source>What the provider&apos;s contract allows.</source>
        <translation>제공사와의 계약에서 허용하는 양입니다.</translation>
    </message>
    <message>
        <source>The smallest change with which the provider&apos;s limit holds.</source>
        <translation>제공사의 한도를 지키는 데 필요한 최소한의 변경입니다.</translation>
    </message>
    <message>
        <source>Workers of the service that keep this many calls open at once.</source>
        <translation>이만큼의 호출을 동시에 열어 두는 서비스의 워커 수입니다.</translation>
    </message>
    <message>
        <source>What this layout costs each month: the sum of its monthly lines that have a price.</source>
        <translation>이 구성의 월 비용입니다. 매월 드는 항목 중 가격이 있는 항목의 합계입니다.</translation>
    </message>
    <message>
        <source>What is bought once: the sum of the purchases.</source>
        <translation>한 번만 구매하는 비용입니다. 구매 항목의 합계입니다.</translation>
    </message>
    <message>
        <source>Purchases and 36 months together.</source>
        <translation>구매 비용과 36개월의 월 비용을 합한 금액입니다.</translation>
    </message>
    <message>
        <source>Purchases and 60 months together.</source>
        <translation>구매 비용과 60개월의 월 비용을 합한 금액입니다.</translation>
    </message>
    <message>
        <source>Layouts are compared by this: the month, with purchases spread over 36 months.</source>
        <translation>구성을 비교하는 기준입니다. 월 비용에 구매 비용을 36개월로 나눈 금액을 더합니다.</translation>
    </message>
    <message>
        <source>How much of it the layout takes.</source>
        <translation>구성이 쓰는 이 항목의 수량입니다.</translation>
    </message>
    <message>
        <source>What one of it costs, by the price list named below.</source>
        <translation>아래에 적은 가격표에 따른 단가입니다.</translation>
    </message>
    <message>
        <source>What this line adds to the cost: its quantity times its price.</source>
        <translation>이 항목이 비용에 더하는 금액입니다. 수량에 단가를 곱합니다.</translation>
    </message>
    <message>
        <source>Nodes of this role: each limit asks for a number, and the largest counts.</source>
        <translation>이 역할의 노드 수입니다. 제약마다 필요한 수를 구해 가장 큰 값을 씁니다.</translation>
    </message>
    <message>
        <source>Share of these nodes&apos; processors that is busy in the busiest minute.</source>
        <translation>가장 바쁜 1분에 이 노드들의 프로세서가 사용 중인 비율입니다.</translation>
    </message>
    <message>
        <source>Virtual processors of one node, as the server type has them.</source>
        <translation>노드 1대의 가상 프로세서 수이며, 서버 유형에 따라 정해집니다.</translation>
    </message>
    <message>
        <source>Memory of one node, as the server type has it.</source>
        <translation>노드 1대의 메모리이며, 서버 유형에 따라 정해집니다.</translation>
    </message>
    <message>
        <source>Disk of one node: the smallest that can be bought and holds its share.</source>
        <translation>노드 1대의 디스크입니다. 노드가 맡은 데이터를 담으면서 구매할 수 있는 가장 작은 크기입니다.</translation>
    </message>
    <message>
        <source>Reads and writes a second that are bought for a node&apos;s disk.</source>
        <translation>노드의 디스크에 구매하는 초당 읽기·쓰기 횟수입니다.</translation>
    </message>
    <message>
        <source>Bytes a second that are bought for a node&apos;s disk.</source>
        <translation>노드의 디스크에 구매하는 초당 바이트입니다.</translation>
    </message>
    <message>
        <source>This is what all nodes together must carry.</source>
        <translation>이 값은 모든 노드가 함께 감당해야 하는 양입니다.</translation>
    </message>
    <message>
        <source>This is what one node carries.</source>
        <translation>이 값은 노드 1대가 감당하는 양입니다.</translation>
    </message>
    <message>
        <source>It asks for more nodes than any other limit: it decides.</source>
        <translation>다른 어떤 제약보다 많은 노드를 요구하므로 이 제약이 노드 수를 결정합니다.</translation>
    </message>
    <message>
        <source>Another limit asks for as many nodes or more.</source>
        <translation>이만큼 또는 더 많은 노드를 요구하는 다른 제약이 있습니다.</translation>
    </message>
    <message>
        <source>All nodes of this layout, the existing database&apos;s with them.</source>
        <translation>이 구성의 전체 노드 수이며, 기존 데이터베이스의 노드를 포함합니다.</translation>
    </message>
    <message>
        <source>All nodes of the stores; the existing database beside them is not counted.</source>
        <translation>저장소의 전체 노드 수이며, 함께 쓰는 기존 데이터베이스는 세지 않습니다.</translation>
    </message>
    <message>
        <source>The largest factor on the load with which every limit and goal is still met.</source>
        <translation>모든 제약과 목표를 지키면서 부하에 곱할 수 있는 최대 배수입니다.</translation>
    </message>
    <message>
        <source>%1 of 100 requests of this kind are answered at least as fast, in the busiest minute.</source>
        <translation>가장 바쁜 1분에 이런 요청 100건 중 %1건이 이 시간 안에 응답을 받습니다.</translation>
    </message>
    <message>
        <source>The first month of growth in which this layout is too small.</source>
        <translation>부하가 늘어 이 구성으로 부족해지는 첫 달입니다.</translation>
    </message>
    <message>
        <source>What will be stored in the month in which this layout is too small.</source>
        <translation>이 구성으로 부족해지는 달의 저장 용량입니다.</translation>
    </message>
    <message>
        <source>The busiest minute of the month in which this layout is too small.</source>
        <translation>이 구성으로 부족해지는 달에 가장 바쁜 1분의 요청입니다.</translation>
    </message>
    <message>
        <source>What is bought of a service that its provider runs: it has no nodes.</source>
        <translation>제공사가 운영하는 서비스에서 구매하는 양입니다. 노드는 없습니다.</translation>
    </message>
    <message>
        <source>How often this is asked of the store each second of the busiest minute.</source>
        <translation>가장 바쁜 1분에 저장소가 이 작업을 요청받는 초당 횟수입니다.</translation>
    </message>
    <message>
        <source>Items of this data set that are kept at the same time.</source>
        <translation>이 데이터 세트에서 동시에 보관하는 항목 수입니다.</translation>
    </message>
    <message>
        <source>Bytes of this data set, without copies and indexes.</source>
        <translation>이 데이터 세트의 바이트이며, 복제본과 인덱스는 제외합니다.</translation>
    </message>
    <message>
        <source>What one item of this data set takes, without copies and indexes.</source>
        <translation>이 데이터 세트의 항목 1개가 차지하는 바이트이며, 복제본과 인덱스는 제외합니다.</translation>
    </message>
    <message>
        <source>Each group keeps serving after the failure: another of its members leads.</source>
        <translation>장애가 나도 각 그룹은 계속 동작합니다. 그룹의 다른 멤버가 리더를 맡습니다.</translation>
    </message>
    <message>
        <source>reply(a, k, X): of k nodes that are asked, the reply that comes as number a.</source>
        <translation>reply(a, k, X): 요청받은 노드 k대의 응답 중 a번째로 도착하는 응답입니다.</translation>
    </message>
    <message>
        <source>f is the density of F: the gaps between two equal requests are log-normal.</source>
        <translation>f는 F의 확률 밀도입니다. 같은 요청 사이의 간격은 로그 정규 분포를 따릅니다.</translation>
    </message>
    <message>
        <source>The disk is read only where memory does not hold the data.</source>
        <translation>메모리에 없는 데이터만 디스크에서 읽습니다.</translation>
    </message>
    <message>
        <source>The fewest nodes with which every goal holds, the other roles as chosen; found by trying counts, each with its whole law of answer times.</source>
        <translation>다른 역할을 선택한 대로 둘 때 모든 목표를 충족하는 최소 노드 수입니다. 노드 수를 바꾸어 가며 매번 응답 시간의 전체 분포를 계산해 찾습니다.</translation>
    </message>
    <message>
        <source>Found by trying: all rates are multiplied until a limit or a goal breaks.</source>
        <translation>제약이나 목표 하나가 깨질 때까지 모든 부하에 배수를 곱해 찾습니다.</translation>
    </message>
    <message>
        <source>last(k, X): k tasks run side by side and the slowest is awaited.</source>
        <translation>last(k, X): 작업 k개를 병렬로 실행하고 가장 느린 작업을 기다립니다.</translation>
    </message>
    <message>
        <source>Found by trying months: the counts stay, the load grows.</source>
        <translation>개월 수를 바꾸어 가며 찾습니다. 노드 수는 그대로 두고 부하만 늘립니다.</translation>
    </message>
    <message>
        <source>What is kept lies in object storage, not on the disks of these nodes.</source>
        <translation>보관 데이터는 이 노드들의 디스크가 아니라 오브젝트 스토리지에 있습니다.</translation>
    </message>
    <message>
        <source>Charged once for the whole layout.</source>
        <translation>구성 전체에 한 번만 부과됩니다.</translation>
    </message>
    <message>
        <source>The existing database is there already: only the difference is charged.</source>
        <translation>기존 데이터베이스가 이미 있으므로 차액만 부과됩니다.</translation>
    </message>
    <message>
        <source>A quantile of the sum of all waits and services, computed from their laws; never a sum of percentiles. W are mean waits, S mean services.</source>
        <translation>모든 대기 시간과 서비스 시간을 더한 값의 분위수이며, 각각의 분포에서 계산합니다. 백분위수를 서로 더하지 않습니다. W는 평균 대기 시간, S는 평균 서비스 시간입니다.</translation>
    </message>
    <message>
        <source>The load was entered as rates of the store: nothing is known of reuse.</source>
        <translation>부하를 저장소의 초당 작업 수로 입력하여 재사용은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Lines without a price are not in this sum; they are not zero.</source>
        <translation>가격이 없는 항목은 이 합계에 들어 있지 않습니다. 0이라는 뜻이 아닙니다.</translation>
    </message>
    <message>
        <source>Beyond it, this breaks first: %1.</source>
        <comment>constraint</comment>
        <translation>이를 넘으면 먼저 깨지는 제약: %1.</translation>
    </message>
    <message>
        <source>With %1 a goal is missed.</source>
        <comment>number of nodes</comment>
        <translation>%1일 때 미달하는 목표가 있습니다.</translation>
    </message>
    <message>
        <source>With %1 the queue of “%2” has no end; its goal is %3.</source>
        <comment>number of nodes</comment>
        <translation>%1일 때 “%2” 작업의 대기열이 끝없이 길어집니다. 목표는 %3입니다.</translation>
    </message>
    <message>
        <source>With %1 “%2” takes %3 at p99; its goal is %4.</source>
        <comment>number of nodes</comment>
        <translation>%1일 때 “%2” 작업의 p99는 %3, 목표는 %4입니다.</translation>
    </message>
    <message>
        <source>With %1 “%2” would take %3 at p99: within its goal of %4, but not with the margin that the search keeps.</source>
        <comment>number of nodes</comment>
        <translation>%1일 때 “%2” 작업의 p99는 %3입니다. 목표 %4 이내이지만 탐색에서 두는 여유를 지키지 못합니다.</translation>
    </message>
    <message>
        <source>%1: %2 at least, and one step fewer leaves %3.</source>
        <comment>limit, needed, left</comment>
        <translation>%1: 최소 %2, 한 단계 줄이면 %3만 남습니다.</translation>
    </message>
    <message>
        <source>%1: %2 needed, but %3 can carry only %4.</source>
        <comment>limit, needed, nodes, carried</comment>
        <translation>%1: %2만큼 필요하나 %3에서는 %4만큼만 감당합니다.</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <comment>number in a formula, its unit</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>computed: %1</source>
        <comment>figure, or what it belongs to</comment>
        <translation>계산: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>origin, question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>origin, question, date</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>origin, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>origin, source, date</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>date</comment>
        <translation>기준일: %1</translation>
    </message>
    <message>
        <source>Opens this figure.</source>
        <translation>이 수치를 엽니다.</translation>
    </message>
    <message>
        <source>Goes to this question.</source>
        <translation>이 질문으로 이동합니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, where it stands</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1	%2	%3	%4</source>
        <comment>symbol, name, value, source of a term</comment>
        <translation>%1	%2	%3	%4</translation>
    </message>
    <message>
        <source>Requests per second in the busiest minute</source>
        <translation>가장 바쁜 1분의 초당 요청 수</translation>
    </message>
    <message>
        <source>LLM calls per second in the busiest minute</source>
        <translation>가장 바쁜 1분의 초당 LLM 호출 수</translation>
    </message>
    <message>
        <source>Recovery time that is asked for</source>
        <translation>요구하는 복구 시간</translation>
    </message>
    <message>
        <source>Recovery time that is reached</source>
        <translation>달성하는 복구 시간</translation>
    </message>
    <message>
        <source>Loss of written data that may be</source>
        <translation>허용하는 기록 데이터 손실</translation>
    </message>
    <message>
        <source>Loss of written data that there may be</source>
        <translation>생길 수 있는 기록 데이터 손실</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>보관하는 백업</translation>
    </message>
    <message>
        <source>One full backup</source>
        <translation>전체 백업 한 벌</translation>
    </message>
    <message>
        <source>Bytes to be restored</source>
        <translation>복원할 바이트</translation>
    </message>
    <message>
        <source>Throughput of a node</source>
        <translation>노드 한 대의 처리량</translation>
    </message>
    <message>
        <source>Backup window</source>
        <translation>백업 시간대</translation>
    </message>
    <message>
        <source>Restore time</source>
        <translation>복원 시간</translation>
    </message>
    <message>
        <source>Time until the service works again</source>
        <translation>서비스가 다시 돌아오기까지의 시간</translation>
    </message>
    <message>
        <source>Second site: purchase</source>
        <translation>제2 사이트: 구매</translation>
    </message>
    <message>
        <source>Second site: cost a month</source>
        <translation>제2 사이트: 월 비용</translation>
    </message>
    <message>
        <source>Reads of single items by key each second of the busiest minute.</source>
        <translation>가장 바쁜 1분의 초당 키 단건 조회.</translation>
    </message>
    <message>
        <source>The second site carries the whole load alone: it is as large as the first, at the prices of the first one&apos;s place.</source>
        <translation>제2 사이트는 전체 부하를 혼자 감당합니다. 첫 사이트와 크기가 같고 첫 사이트의 가격으로 셈합니다.</translation>
    </message>
    <message>
        <source>It takes at least this long: %1.</source>
        <comment>missing fact</comment>
        <translation>적어도 이만큼 걸립니다: %1.</translation>
    </message>
    <message>
        <source>Own servers of the model, a month</source>
        <translation>모델용 자체 서버의 월 비용</translation>
    </message>
    <message>
        <source>The same calls at the API, a month</source>
        <translation>같은 호출의 월 API 비용</translation>
    </message>
    <message>
        <source>Calls a month from which own servers cost less</source>
        <translation>자체 서버가 더 저렴해지는 월 호출 수</translation>
    </message>
    <message>
        <source>Model on own servers</source>
        <translation>자체 서버의 모델</translation>
    </message>
    <message>
        <source>Servers and disks that serve the model in this layout; a purchase is spread over 36 months.</source>
        <translation>이 구성에서 모델을 서빙하는 서버와 디스크의 비용입니다. 구매 비용은 36개월로 나눕니다.</translation>
    </message>
    <message>
        <source>What the provider would charge a month for the calls that the own servers answer.</source>
        <translation>자체 서버가 응답하는 호출에 대해 제공사가 청구할 월 금액입니다.</translation>
    </message>
    <message>
        <source>From so many calls a month these servers cost less than the API.</source>
        <translation>월 호출 수가 이 값 이상이면 이 서버가 API보다 저렴합니다.</translation>
    </message>
    <message>
        <source>n is the smallest whole number of instances for which this holds.</source>
        <translation>n은 이 식이 성립하는 가장 작은 인스턴스 수(정수)입니다.</translation>
    </message>
</context>
<context>
    <name>FailureRows</name>
    <message>
        <source>p99 of</source>
        <translation>p99 대상</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>시뮬레이션</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>끝없음</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>A role on its way gets more than it can do: its queue grows without end.</source>
        <translation>경로의 한 역할이 감당하지 못해 대기열이 끝없이 늘어납니다.</translation>
    </message>
    <message>
        <source>%1 of the requests are not answered: too few copies are left.</source>
        <translation>요청의 %1: 남은 사본이 모자라 응답하지 못합니다.</translation>
    </message>
    <message>
        <source>%1 ± ?</source>
        <comment>p99, half-width not known</comment>
        <translation>%1 ± ?</translation>
    </message>
    <message>
        <source>%1 requests are too few for a half-width.</source>
        <translation>요청 %1건으로는 반폭을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>p99, its half-width</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>With 95 % confidence it lies within this half-width; %1 requests.</source>
        <translation>95 % 신뢰로 이 반폭 안에 있습니다; 요청 %1건.</translation>
    </message>
    <message>
        <source>The analytic p99 is %1 of it.</source>
        <translation>해석식 p99는 시뮬레이션의 %1입니다.</translation>
    </message>
    <message>
        <source>While the loss was taken in: p99 %1.</source>
        <translation>장애를 흡수하는 동안: p99 %1.</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>목표 %1</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>목표 없음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>nodes left, nodes</comment>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>남은 것 없음</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>CPU share before and now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Share of the CPU at the busiest minute, as planned and now; allowed after a failure: %1.</source>
        <translation>가장 바쁜 1분의 CPU 비율, 계획과 현재; 장애 뒤 허용: %1.</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>A zone</source>
        <translation>존 하나</translation>
    </message>
    <message>
        <source>LLM API %1 as slow</source>
        <translation>LLM API %1 느림</translation>
    </message>
    <message>
        <source>LLM API silent</source>
        <translation>LLM API 무응답</translation>
    </message>
    <message>
        <source>Does not hold: the queue of %1 grows by %2 requests a second.</source>
        <translation>견디지 못함: %1 대기열이 초당 요청 %2건씩 늘어납니다.</translation>
    </message>
    <message>
        <source>Does not hold: %1 of the items in %2 have no copy left.</source>
        <translation>견디지 못함: 항목의 %1, 저장소 %2 안에 남은 사본이 없습니다.</translation>
    </message>
    <message>
        <source>Does not hold: in %1 writes find %2 of the %3 copies they wait for.</source>
        <translation>견디지 못함: 저장소 %1: 쓰기가 기다리는 사본 %3개 중 %2개만 남았습니다.</translation>
    </message>
    <message>
        <source>Holds, but %1 takes %2 at p99 where %3 was asked.</source>
        <translation>견디지만 %1: p99 %2, 목표는 %3입니다.</translation>
    </message>
    <message>
        <source>The stores hold; before the LLM API %1 calls a second pile up.</source>
        <translation>저장소는 견딥니다. LLM API 앞에 초당 호출 %1건이 쌓입니다.</translation>
    </message>
    <message>
        <source>Holds, but a role is busier than is planned for after a failure.</source>
        <translation>견디지만 한 역할이 장애 뒤 계획한 것보다 바쁩니다.</translation>
    </message>
    <message>
        <source>The layout as planned.</source>
        <translation>계획한 구성 그대로입니다.</translation>
    </message>
    <message>
        <source>Holds: every goal is still met.</source>
        <translation>견딤: 모든 목표를 계속 충족합니다.</translation>
    </message>
    <message>
        <source>queue grows by %1/s</source>
        <translation>대기열이 초당 %1건씩 증가</translation>
    </message>
    <message>
        <source>another member leads</source>
        <translation>다른 구성원이 리더</translation>
    </message>
    <message>
        <source>queue holds</source>
        <translation>대기열 유지</translation>
    </message>
    <message>
        <source>all %1 copies are there</source>
        <translation>사본 %1개가 모두 있음</translation>
    </message>
    <message>
        <source>%1 of %2 copies left of %3 of the items</source>
        <translation>사본 %2개 중 %1개 남음(항목의 %3)</translation>
    </message>
    <message>
        <source>%1, writes to them fail</source>
        <translation>%1, 그 항목의 쓰기 실패</translation>
    </message>
    <message>
        <source>no calls to an API</source>
        <translation>API 호출 없음</translation>
    </message>
    <message>
        <source>%1 of %2 calls a second come back; %3 in flight, %4 before</source>
        <translation>초당 호출 %2건 중 %1건 응답; 진행 중 %3건, 이전 %4건</translation>
    </message>
    <message>
        <source>%1 requests: every p99 is known to 2 %</source>
        <translation>요청 %1건: 모든 p99를 2 % 안으로 구했습니다</translation>
    </message>
    <message>
        <source>%1 requests: the budget is spent</source>
        <translation>요청 %1건: 예산을 다 썼습니다</translation>
    </message>
    <message>
        <source>Cancelled: %1 blocks with %2 requests stand</source>
        <translation>취소됨: 블록 %1개, 요청 %2건까지의 결과</translation>
    </message>
    <message>
        <source>Not simulated: a role gets more than it can do, its queue has no end</source>
        <translation>시뮬레이션하지 않음: 한 역할이 감당하지 못해 대기열에 끝이 없습니다</translation>
    </message>
    <message>
        <source>Nothing to simulate: the stores are managed by their provider</source>
        <translation>시뮬레이션할 것 없음: 저장소를 제공사가 관리합니다</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of nodes, product</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>One node: %1</source>
        <translation>노드 1대: %1</translation>
    </message>
    <message>
        <source>%1 nodes: %2</source>
        <translation>노드 %1대: %2</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, row</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>row, its mark</comment>
        <translation>%1(%2)</translation>
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
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>무제한</translation>
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
        <translation>월 %1</translation>
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
        <translation>연결 %1개</translation>
    </message>
    <message>
        <source>%1 vCPU</source>
        <translation>vCPU %1개</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>코어 %1개</translation>
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
        <translation>작업 %1개</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>GPU %1개</translation>
    </message>
    <message>
        <source>%1 reads</source>
        <translation>%1회</translation>
    </message>
    <message>
        <source>%1 per GiB</source>
        <translation>GiB당 %1</translation>
    </message>
    <message>
        <source>%1 h a day</source>
        <translation>하루 %1시간</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>초당 토큰 %1</translation>
    </message>
    <message>
        <source>%1 tokens/min</source>
        <translation>분당 토큰 %1</translation>
    </message>
    <message>
        <source>%1 server hours</source>
        <translation>서버 시간 %1</translation>
    </message>
    <message>
        <source>%1 unit hours</source>
        <translation>단위 시간 %1</translation>
    </message>
    <message>
        <source>%1 GB for a month</source>
        <translation>월 %1 GB</translation>
    </message>
    <message>
        <source>%1 GiB for a month</source>
        <translation>월 %1 GiB</translation>
    </message>
    <message>
        <source>%1 IOPS for a month</source>
        <translation>월 %1 IOPS</translation>
    </message>
    <message>
        <source>%1 MB/s for a month</source>
        <translation>월 %1 MB/s</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1개월</translation>
    </message>
    <message>
        <source>%1 servers</source>
        <translation>서버 %1대</translation>
    </message>
    <message>
        <source>%1 shards</source>
        <translation>샤드 %1개</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>파티션 %1개</translation>
    </message>
    <message>
        <source>%1 queries</source>
        <translation>쿼리 %1건</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>워커 %1개</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>복제본 %1개</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>존 %1개</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>그룹 %1개</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>항목 %1개</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>토큰 %1개</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1명</translation>
    </message>
    <message>
        <source>%1 dimensions</source>
        <translation>%1차원</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>초당 %1</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>분당 %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>하루 %1</translation>
    </message>
    <message>
        <source>%1 operations/s</source>
        <translation>초당 작업 %1</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>호출 %1건</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>%1 units/s</source>
        <translation>초당 단위 %1</translation>
    </message>
    <message>
        <source>%1 upgrade</source>
        <translation>업그레이드 %1건</translation>
    </message>
    <message>
        <source>%1 read units</source>
        <translation>읽기 단위 %1</translation>
    </message>
    <message>
        <source>%1 write units</source>
        <translation>쓰기 단위 %1</translation>
    </message>
    <message>
        <source>%1 RU/s</source>
        <translation>%1 RU/s</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1개월</translation>
    </message>
    <message>
        <source>%1 disks</source>
        <translation>디스크 %1개</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>시간당 %1</translation>
    </message>
    <message>
        <source>%1 for a million</source>
        <translation>100만 건당 %1</translation>
    </message>
    <message>
        <source>%1 for a GB</source>
        <translation>GB당 %1</translation>
    </message>
    <message>
        <source>%1 for a GB and month</source>
        <translation>월 GB당 %1</translation>
    </message>
    <message>
        <source>%1 for a GiB and month</source>
        <translation>월 GiB당 %1</translation>
    </message>
    <message>
        <source>%1 for an IOPS and month</source>
        <translation>월 IOPS당 %1</translation>
    </message>
    <message>
        <source>%1 for a MB/s and month</source>
        <translation>월 MB/s당 %1</translation>
    </message>
    <message>
        <source>%1 for a server hour</source>
        <translation>서버 시간당 %1</translation>
    </message>
    <message>
        <source>%1 for a unit hour</source>
        <translation>단위 시간당 %1</translation>
    </message>
    <message>
        <source>%1 for the upgrade</source>
        <translation>업그레이드에 %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>한도 없음</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>연 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>노드 %n대</numerusform>
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
        <translation>단위 %1</translation>
    </message>
    <message>
        <source>%1 operations</source>
        <translation>작업 %1건</translation>
    </message>
    <message>
        <source>%1 for a server</source>
        <translation>서버당 %1</translation>
    </message>
    <message>
        <source>%1 for a server and month</source>
        <translation>월 서버당 %1</translation>
    </message>
    <message>
        <source>%1 for a disk and month</source>
        <translation>월 디스크당 %1</translation>
    </message>
    <message>
        <source>%1 for a read unit and month</source>
        <translation>월 읽기 단위당 %1</translation>
    </message>
    <message>
        <source>%1 for a write unit and month</source>
        <translation>월 쓰기 단위당 %1</translation>
    </message>
    <message>
        <source>%1 for a RU/s and month</source>
        <translation>월 RU/s당 %1</translation>
    </message>
    <message>
        <source>%1 for a US dollar</source>
        <translation>미화 1달러당 %1</translation>
    </message>
    <message>
        <source>%1 for a won</source>
        <translation>1원당 %1</translation>
    </message>
    <message>
        <source>%1 for a yen</source>
        <translation>1엔당 %1</translation>
    </message>
    <message>
        <source>%1 for a euro</source>
        <translation>1유로당 %1</translation>
    </message>
</context>
<context>
    <name>GrowthCharts</name>
    <message>
        <source>Data nodes</source>
        <translation>데이터 노드</translation>
    </message>
    <message>
        <source>Query nodes</source>
        <translation>쿼리 노드</translation>
    </message>
    <message>
        <source>Session nodes</source>
        <translation>세션 노드</translation>
    </message>
    <message>
        <source>Other nodes</source>
        <translation>기타 노드</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>증가</translation>
    </message>
    <message>
        <source>No layout meets the goals, so none can grow: see the Layout page.</source>
        <translation>목표를 충족하는 구성이 없어 증가를 볼 수 없습니다. 구성 페이지를 보십시오.</translation>
    </message>
    <message>
        <source>The months are being computed.</source>
        <translation>월별 값을 계산하고 있습니다.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>개월</translation>
    </message>
    <message>
        <source>Planned for:</source>
        <translation>계획 시점:</translation>
    </message>
    <message>
        <source>Start is full:</source>
        <translation>초기 구성 한계:</translation>
    </message>
    <message>
        <source>Order by:</source>
        <translation>발주 기한:</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>모든 노드</translation>
    </message>
    <message>
        <source>%1 from the start to month %2</source>
        <comment>nodes, month</comment>
        <translation>시작부터 %2개월째까지 %1</translation>
    </message>
    <message>
        <source>%1 at the start, %2 in month %3</source>
        <comment>nodes, nodes, month</comment>
        <translation>시작 %1, %3개월째 %2</translation>
    </message>
    <message>
        <source>A month (%1)</source>
        <comment>currency</comment>
        <translation>월 비용 (%1)</translation>
    </message>
    <message>
        <source>%1 at the start, %2 in month %3</source>
        <comment>money a month, month</comment>
        <translation>시작 %1, %3개월째 %2</translation>
    </message>
</context>
<context>
    <name>GrowthRows</name>
    <message>
        <source>Role, and what breaks it</source>
        <translation>역할과 한계 요인</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>Full in</source>
        <translation>한계 시점</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>발주 기한</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>필요 수</translation>
    </message>
    <message>
        <source>Step, and what the product does</source>
        <translation>단계와 제품의 동작</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>시점</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>이동량</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Chosen for that year alone</source>
        <translation>그해만을 위한 선택</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Cost / month</source>
        <translation>월 비용</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>요구</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>%1개월째</translation>
    </message>
    <message>
        <source>too late by %1</source>
        <comment>months</comment>
        <translation>%1 늦음</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>product, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Start layout kept</source>
        <translation>초기 구성 유지</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which layout, constraint</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: carries the load for %2 more</source>
        <comment>which layout, months</comment>
        <translation>%1: 앞으로 %2 더 감당</translation>
    </message>
    <message>
        <source>Lead time: %1.</source>
        <translation>조달 기간: %1.</translation>
    </message>
    <message>
        <source>not in sight</source>
        <translation>보이지 않음</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Nothing has to move: what is stored lies elsewhere (%1).</source>
        <comment>unit</comment>
        <translation>옮길 것 없음: 데이터가 다른 곳에 있습니다(%1).</translation>
    </message>
    <message>
        <source>Everything is written anew (%1); by hand.</source>
        <comment>unit</comment>
        <translation>모두 새로 기록합니다(%1). 수작업입니다.</translation>
    </message>
    <message>
        <source>New nodes start empty; somebody moves their share (%1).</source>
        <comment>unit</comment>
        <translation>새 노드는 빈 채로 시작하며 사람이 몫을 옮깁니다(%1).</translation>
    </message>
    <message>
        <source>The product moves the new nodes&apos; share itself (%1).</source>
        <comment>unit</comment>
        <translation>제품이 새 노드의 몫을 스스로 옮깁니다(%1).</translation>
    </message>
    <message>
        <source>A command moves the new nodes&apos; share (%1).</source>
        <comment>unit</comment>
        <translation>명령으로 새 노드의 몫을 옮깁니다(%1).</translation>
    </message>
    <message>
        <source>The number of shards only grows by a whole factor: split, or write a new index.</source>
        <translation>샤드 수는 정수배로만 늘어납니다. 분할하거나 새 인덱스를 기록합니다.</translation>
    </message>
    <message>
        <source>They keep nothing of their own: added in minutes.</source>
        <translation>스스로 보관하는 것이 없어 몇 분이면 추가합니다.</translation>
    </message>
    <message>
        <source>%1: %2 → %3 primary shards</source>
        <comment>role, from, to</comment>
        <translation>%1: 프라이머리 샤드 %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3 nodes</source>
        <comment>role, from, to</comment>
        <translation>%1: 노드 %2 → %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>At the rate that the product allows a node by default: %1.</source>
        <comment>throughput</comment>
        <translation>제품이 기본으로 노드 한 대에 허용하는 속도: %1.</translation>
    </message>
    <message>
        <source>No rate of this product is known; the network and the disks bound it.</source>
        <translation>이 제품의 속도를 알 수 없어 네트워크와 디스크가 한계를 정합니다.</translation>
    </message>
    <message>
        <source>Nothing meets the goals</source>
        <translation>목표를 충족하는 것이 없음</translation>
    </message>
    <message>
        <source>All in the existing database (%1)</source>
        <translation>모두 기존 데이터베이스에 (%1)</translation>
    </message>
    <message>
        <source>Another product than the time before: a migration in between.</source>
        <translation>이전 시점과 다른 제품입니다. 그 사이에 이전 작업이 필요합니다.</translation>
    </message>
    <message>
        <source>For the first month alone.</source>
        <translation>첫 달만의 선택입니다.</translation>
    </message>
    <message>
        <source>The product stays.</source>
        <translation>제품이 그대로입니다.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>time</comment>
        <translation>적어도 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, kept or missed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Back after</source>
        <translation>복귀까지</translation>
    </message>
    <message>
        <source>Data lost</source>
        <translation>데이터 손실</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>보관하는 백업</translation>
    </message>
    <message>
        <source>Backup window</source>
        <translation>백업 시간대</translation>
    </message>
    <message>
        <source>A full backup beside the service.</source>
        <translation>서비스와 병행하는 전체 백업.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>All copies of every store, all nodes at once.</source>
        <translation>모든 저장소의 모든 사본, 모든 노드 동시.</translation>
    </message>
    <message>
        <source>%1, partly priced</source>
        <comment>money</comment>
        <translation>%1, 일부만 가격 있음</translation>
    </message>
    <message>
        <source>Second site</source>
        <translation>제2 사이트</translation>
    </message>
    <message>
        <source>As large as the first: it carries the load alone.</source>
        <translation>첫 사이트와 크기가 같으며 혼자 부하를 감당합니다.</translation>
    </message>
    <message>
        <source>What is built at the start carries the load to the end.</source>
        <translation>처음에 구축한 것으로 끝까지 감당합니다.</translation>
    </message>
    <message>
        <source>Started small, %1 are full in month %2 (%3): the lead time of %4 is longer than that, so order them at once.</source>
        <comment>role, month, constraint, days</comment>
        <translation>작게 시작하면 %1: %2개월째에 한계에 이릅니다(%3). 조달 기간 %4: 그보다 길므로 바로 발주하십시오.</translation>
    </message>
    <message>
        <source>Started small, %1 are full in month %2 (%3): order more by month %4.</source>
        <comment>role, month, constraint, month</comment>
        <translation>작게 시작하면 %1: %2개월째에 한계에 이릅니다(%3). %4개월째까지 추가 발주하십시오.</translation>
    </message>
    <message>
        <source>A retention is longer than the horizon: the last month is planned as if all of it had been kept.</source>
        <translation>계획 기간보다 긴 보관 기간이 있습니다. 마지막 달은 보관분이 모두 있는 것으로 계획합니다.</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>The client&apos;s service levels</source>
        <translation>고객의 서비스 수준 목표</translation>
    </message>
    <message>
        <source>What users are promised for the whole answer, less the time of the network, the application and the model.</source>
        <translation>전체 응답에 대해 이용자에게 약속한 시간에서 네트워크, 애플리케이션, 모델의 시간을 뺍니다.</translation>
    </message>
    <message>
        <source>Today&apos;s look-ups; p99 is in the last line.</source>
        <translation>현재의 조회 시간입니다. p99는 마지막 행에 있습니다.</translation>
    </message>
    <message>
        <source>Today&apos;s writes in microseconds.</source>
        <translation>현재의 쓰기 시간(마이크로초)입니다.</translation>
    </message>
    <message>
        <source>Today&apos;s slowest statements in milliseconds.</source>
        <translation>현재 가장 느린 SQL 문과 소요 시간(밀리초)입니다.</translation>
    </message>
    <message>
        <source>query_time_in_millis divided by query_total is today&apos;s mean.</source>
        <translation>query_time_in_millis 값을 query_total 값으로 나누면 현재의 평균입니다.</translation>
    </message>
    <message>
        <source>Access log with the time of each request in its last column</source>
        <translation>마지막 열에 요청별 소요 시간이 있는 접속 로그</translation>
    </message>
    <message>
        <source>99 of 100 requests took no longer than this.</source>
        <translation>요청 100건 중 99건의 소요 시간이 이 값 이하입니다.</translation>
    </message>
    <message>
        <source>Reads by index for each inserted record, since the statistics began.</source>
        <translation>통계 수집을 시작한 이후, 삽입한 레코드 1건당 인덱스로 읽은 횟수입니다.</translation>
    </message>
    <message>
        <source>query divided by insert.</source>
        <translation>query 값을 insert 값으로 나눕니다.</translation>
    </message>
    <message>
        <source>Web server log</source>
        <translation>웹 서버 로그</translation>
    </message>
    <message>
        <source>Requests for the history and for single old answers, divided by new ones.</source>
        <translation>이력 요청과 지난 답변을 하나씩 조회하는 요청의 수를 새 요청 수로 나눕니다.</translation>
    </message>
    <message>
        <source>Sort the most frequent statements into the six kinds and sum their calls: = by key, LIMIT a list, WHERE a filter, @@ or LIKE full text, &lt;=&gt; a vector, GROUP BY an aggregate.</source>
        <translation>가장 자주 실행되는 SQL 문을 여섯 종류로 나누어 호출 수를 더합니다. =: 키 조회, LIMIT: 목록, WHERE: 필터, @@ 또는 LIKE: 전문 검색, &lt;=&gt;: 벡터 검색, GROUP BY: 집계.</translation>
    </message>
    <message>
        <source>The developers</source>
        <translation>개발 담당자</translation>
    </message>
    <message>
        <source>Which screens read stored answers, and how often a day?</source>
        <translation>저장된 답변을 읽는 화면은 무엇이며, 하루에 몇 번 읽습니까?</translation>
    </message>
    <message>
        <source>The screens</source>
        <translation>서비스 화면</translation>
    </message>
    <message>
        <source>Rows of a page of the history.</source>
        <translation>이력 한 페이지의 행 수입니다.</translation>
    </message>
    <message>
        <source>Search call of the service</source>
        <translation>서비스의 검색 호출</translation>
    </message>
    <message>
        <source>Its “size”, “limit” or “top_k”.</source>
        <translation>“size”, “limit” 또는 “top_k” 값입니다.</translation>
    </message>
    <message>
        <source>Source tree of the service</source>
        <translation>서비스 소스 코드</translation>
    </message>
    <message>
        <source>Where searches begin with the last 30 days.</source>
        <translation>검색의 기본 범위가 최근 30일인 경우에 씁니다.</translation>
    </message>
    <message>
        <source>Which span is searched when nothing is chosen?</source>
        <translation>아무것도 선택하지 않으면 어느 기간을 검색합니까?</translation>
    </message>
    <message>
        <source>PostgreSQL, MySQL</source>
        <translation>PostgreSQL, MySQL</translation>
    </message>
    <message>
        <source>Tibero, Altibase, CUBRID, SQL Server</source>
        <translation>Tibero, Altibase, CUBRID, SQL Server</translation>
    </message>
    <message>
        <source>Type the name; it is planned with PostgreSQL&apos;s facts and says so.</source>
        <translation>제품 이름을 입력하십시오. PostgreSQL 자료로 계획하고 그 사실을 표시합니다.</translation>
    </message>
    <message>
        <source>Twice, a minute apart, at the busiest time; take the difference.</source>
        <translation>가장 바쁜 시간에 1분 간격으로 두 번 실행하여 차이를 구합니다.</translation>
    </message>
    <message>
        <source>Twice, a minute apart; the difference. It counts statements under autocommit too.</source>
        <translation>1분 간격으로 두 번 실행하여 차이를 구합니다. autocommit 상태에서 실행한 SQL 문도 셉니다.</translation>
    </message>
    <message>
        <source>The last minute; ask for AWR&apos;s peak where it is licensed.</source>
        <translation>최근 1분의 값입니다. AWR 라이선스가 있으면 AWR의 피크 값을 요청하십시오.</translation>
    </message>
    <message>
        <source>Business continuity plan</source>
        <translation>업무 연속성 계획(BCP)</translation>
    </message>
    <message>
        <source>PostgreSQL, table of calls</source>
        <translation>PostgreSQL: 호출 테이블</translation>
    </message>
    <message>
        <source>The last full month divided by the same month a year before, less 1.</source>
        <translation>최근의 온전한 한 달을 전년 같은 달로 나눈 뒤 1을 뺍니다.</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>사업 계획</translation>
    </message>
    <message>
        <source>Users or branches to be added, and when.</source>
        <translation>추가될 이용자나 지점과 그 시기입니다.</translation>
    </message>
    <message>
        <source>Bytes a call by month: how do they grow?</source>
        <translation>월별로 본 호출당 바이트가 어떻게 늘어납니까?</translation>
    </message>
    <message>
        <source>Longer prompts, more sources or images to come?</source>
        <translation>프롬프트가 길어지거나 원천 자료 또는 이미지가 늘어날 예정입니까?</translation>
    </message>
    <message>
        <source>Contract or depreciation</source>
        <translation>계약 또는 감가상각</translation>
    </message>
    <message>
        <source>Until when must it suffice without buying again? Often 36 or 60 months.</source>
        <translation>추가 구매 없이 언제까지 충분해야 합니까? 보통 36개월 또는 60개월입니다.</translation>
    </message>
    <message>
        <source>Service level agreement</source>
        <translation>서비스 수준 협약(SLA)</translation>
    </message>
    <message>
        <source>What may fail at the busiest time without anyone noticing: 99.9 % a month allows 43 minutes.</source>
        <translation>가장 바쁜 시간에 고장 나도 아무도 알아채지 못해야 하는 범위입니다. 월 99.9%이면 43분까지 허용됩니다.</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>Zones of a region.</source>
        <translation>리전의 존입니다.</translation>
    </message>
    <message>
        <source>Own data centre</source>
        <translation>자체 데이터 센터</translation>
    </message>
    <message>
        <source>Rooms or racks with power and network of their own.</source>
        <translation>전원과 네트워크가 따로 있는 전산실이나 랙입니다.</translation>
    </message>
    <message>
        <source>The client&apos;s standard</source>
        <translation>고객의 표준</translation>
    </message>
    <message>
        <source>Leave it empty for the product&apos;s own; three copies survive a second failure during a repair.</source>
        <translation>비워 두면 제품의 기본값을 씁니다. 복제본이 3개이면 복구 중에 일어나는 두 번째 장애도 견딥니다.</translation>
    </message>
    <message>
        <source>“Recovery time objective” (RTO) of this service; without a plan: how long may it be down before somebody calls the board?</source>
        <translation>이 서비스의 “복구 목표 시간”(RTO)입니다. 계획이 없다면, 경영진에 보고가 올라가기 전까지 얼마나 중단되어도 됩니까?</translation>
    </message>
    <message>
        <source>“Recovery point objective” (RPO); without a plan: how many minutes of conversations may be lost?</source>
        <translation>“복구 목표 시점”(RPO)입니다. 계획이 없다면, 대화를 몇 분치까지 잃어도 됩니까?</translation>
    </message>
    <message>
        <source>Second site: none, backups only, standing by, or serving too.</source>
        <translation>제2 센터의 형태: 없음, 백업만 보관, 대기, 함께 가동.</translation>
    </message>
    <message>
        <source>Backup policy</source>
        <translation>백업 정책</translation>
    </message>
    <message>
        <source>Full backups kept at the same time, for example 7 daily.</source>
        <translation>동시에 보관하는 전체 백업 수입니다. 예: 매일 백업 7개.</translation>
    </message>
    <message>
        <source>Purchasing, security</source>
        <translation>구매, 보안 담당자</translation>
    </message>
    <message>
        <source>Which clouds have a contract or a certificate (CSAP in Korea, ISMAP in Japan)? Own servers: enter them under “Own servers”.</source>
        <translation>계약이나 인증(한국 CSAP, 일본 ISMAP)이 있는 클라우드는 무엇입니까? 자체 서버는 “보유 서버”에 입력하십시오.</translation>
    </message>
    <message>
        <source>Regions of the account.</source>
        <translation>계정에서 쓸 수 있는 리전입니다.</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>개인정보 보호책임자</translation>
    </message>
    <message>
        <source>In which countries may the data lie?</source>
        <translation>데이터를 어느 국가에 둘 수 있습니까?</translation>
    </message>
    <message>
        <source>The people who will run it</source>
        <translation>운영 담당자</translation>
    </message>
    <message>
        <source>What do they run today, and what may not be used? Licences count: AGPL, SSPL.</source>
        <translation>현재 무엇을 운영하며, 쓰면 안 되는 것은 무엇입니까? AGPL, SSPL 등 라이선스도 확인합니다.</translation>
    </message>
    <message>
        <source>Decision of the consultant</source>
        <translation>컨설턴트의 판단</translation>
    </message>
    <message>
        <source>Planning for a proposal; the vendor&apos;s best only to compare with his calculator.</source>
        <translation>제안에는 계획 기준을 씁니다. 제조사 최상은 제조사의 계산기와 비교할 때만 씁니다.</translation>
    </message>
    <message>
        <source>Personal data abroad needs a legal basis; ask about prompts and about answers separately.</source>
        <translation>개인정보를 국외로 이전하려면 법적 근거가 필요합니다. 프롬프트와 답변을 따로 확인하십시오.</translation>
    </message>
    <message>
        <source>A server of that zone</source>
        <translation>해당 망의 서버</translation>
    </message>
    <message>
        <source>No answer from outside: it is separated.</source>
        <translation>외부에서 응답이 없으면 분리된 망입니다.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>보안 담당자</translation>
    </message>
    <message>
        <source>Is there a gateway to an API outside, and what does it allow?</source>
        <translation>외부 API로 연결되는 게이트웨이가 있습니까? 있다면 무엇을 허용합니까?</translation>
    </message>
    <message>
        <source>Project sponsor</source>
        <translation>프로젝트 스폰서</translation>
    </message>
    <message>
        <source>For infrastructure without tokens; a one-off sum divided by the months.</source>
        <translation>토큰을 제외한 인프라 예산입니다. 일회 금액은 개월 수로 나눕니다.</translation>
    </message>
    <message>
        <source>Currency of the budget and the report.</source>
        <translation>예산과 보고서의 통화입니다.</translation>
    </message>
    <message>
        <source>In how many of ten futures must it be enough? 90 % is usual; more costs nodes.</source>
        <translation>앞으로 있을 수 있는 열 가지 경우 중 몇 가지에서 충분해야 합니까? 보통 90%이며, 높이면 노드가 더 듭니다.</translation>
    </message>
    <message>
        <source>Bill of the API provider</source>
        <translation>API 제공사의 청구서</translation>
    </message>
    <message>
        <source>The model with the largest amount.</source>
        <translation>금액이 가장 큰 모델입니다.</translation>
    </message>
    <message>
        <source>OpenAI and compatible servers</source>
        <translation>OpenAI 및 호환 서버</translation>
    </message>
    <message>
        <source>First number: seconds to the first byte of the stream. Repeat at the busiest time, take the mean.</source>
        <translation>첫 번째 숫자가 스트림의 첫 바이트까지 걸린 시간(초)입니다. 가장 바쁜 시간에 여러 번 실행하여 평균을 구합니다.</translation>
    </message>
    <message>
        <source>Amazon Bedrock</source>
        <translation>Amazon Bedrock</translation>
    </message>
    <message>
        <source>CloudWatch, AWS/Bedrock, “TimeToFirstToken”.</source>
        <translation>CloudWatch, AWS/Bedrock, “TimeToFirstToken” 지표입니다.</translation>
    </message>
    <message>
        <source>Tokens of the answer divided by the second number less the first.</source>
        <translation>답변의 토큰 수를, 두 번째 숫자에서 첫 번째 숫자를 뺀 값으로 나눕니다.</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>“x-ratelimit-limit-requests” in the answer&apos;s header.</source>
        <translation>응답 헤더의 “x-ratelimit-limit-requests” 값입니다.</translation>
    </message>
    <message>
        <source>“InvokeModel requests per minute” of the model.</source>
        <translation>해당 모델의 “InvokeModel requests per minute” 값입니다.</translation>
    </message>
    <message>
        <source>Azure, Google Cloud, Anthropic</source>
        <translation>Azure, Google Cloud, Anthropic</translation>
    </message>
    <message>
        <source>Azure: Quotas of the deployment. Google Cloud: IAM, Quotas, “online prediction requests”. Anthropic: Console, Limits.</source>
        <translation>Azure: 배포의 Quotas. Google Cloud: IAM, Quotas, “online prediction requests”. Anthropic: Console, Limits.</translation>
    </message>
    <message>
        <source>“x-ratelimit-limit-tokens” in the answer&apos;s header.</source>
        <translation>응답 헤더의 “x-ratelimit-limit-tokens” 값입니다.</translation>
    </message>
    <message>
        <source>“InvokeModel tokens per minute” of the model.</source>
        <translation>해당 모델의 “InvokeModel tokens per minute” 값입니다.</translation>
    </message>
    <message>
        <source>Azure: “Tokens per minute” of the deployment. The others: Limits or Quotas of the account.</source>
        <translation>Azure: 배포의 “Tokens per minute”. 그 밖: 계정의 Limits 또는 Quotas.</translation>
    </message>
    <message>
        <source>Console or contract of the API provider</source>
        <translation>API 제공사의 콘솔 또는 계약</translation>
    </message>
    <message>
        <source>“Concurrent requests”; many have none: write “unlimited”.</source>
        <translation>“Concurrent requests” 값입니다. 한도가 없는 곳이 많으며, 그때는 “무제한”이라고 쓰십시오.</translation>
    </message>
    <message>
        <source>Own server (vLLM)</source>
        <translation>자체 서버(vLLM)</translation>
    </message>
    <message>
        <source>Calls it works on at the same time.</source>
        <translation>동시에 처리하는 호출 수입니다.</translation>
    </message>
    <message>
        <source>Stored responses, one JSON a line</source>
        <translation>저장된 응답, 한 줄에 JSON 하나</translation>
    </message>
    <message>
        <source>Console of the API provider</source>
        <translation>API 제공사의 콘솔</translation>
    </message>
    <message>
        <source>Cached input tokens divided by input tokens.</source>
        <translation>캐시된 입력 토큰을 입력 토큰으로 나눕니다.</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>작업 스케줄러</translation>
    </message>
    <message>
        <source>Largest nightly or monthly run: documents, calls, rows.</source>
        <translation>야간 또는 월간 작업 중 가장 큰 작업의 문서, 호출 또는 행 수입니다.</translation>
    </message>
    <message>
        <source>Hours between the start that is possible and the time by which the result is needed.</source>
        <translation>시작할 수 있는 시각부터 결과가 필요한 시각까지의 시간입니다.</translation>
    </message>
    <message>
        <source>Programs on the GPUs and the memory they hold.</source>
        <translation>GPU에서 실행 중인 프로그램과 각 프로그램이 차지한 메모리입니다.</translation>
    </message>
    <message>
        <source>Is text embedded, ranked or classified without an API?</source>
        <translation>API 없이 텍스트를 임베딩하거나 재순위화하거나 분류합니까?</translation>
    </message>
    <message>
        <source>Web server log (combined format)</source>
        <translation>웹 서버 로그(combined 형식)</translation>
    </message>
    <message>
        <source>Requests by day; keep only the paths that call the model.</source>
        <translation>일별 요청 수입니다. 모델을 호출하는 경로만 남기십시오.</translation>
    </message>
    <message>
        <source>Calls by day over a week.</source>
        <translation>일주일 동안의 일별 호출 수입니다.</translation>
    </message>
    <message>
        <source>OpenAI: Usage, requests by day. Azure: the resource&apos;s Metrics, “Azure OpenAI Requests”. Google Cloud: Vertex AI, Model observability.</source>
        <translation>OpenAI: Usage, 일별 요청 수. Azure: 리소스의 Metrics, “Azure OpenAI Requests”. Google Cloud: Vertex AI, Model observability.</translation>
    </message>
    <message>
        <source>Account database</source>
        <translation>계정 데이터베이스</translation>
    </message>
    <message>
        <source>Accounts that may sign in today.</source>
        <translation>현재 로그인할 수 있는 계정 수입니다.</translation>
    </message>
    <message>
        <source>Directory service</source>
        <translation>디렉터리 서비스</translation>
    </message>
    <message>
        <source>Members of the group that is allowed to use it.</source>
        <translation>서비스 이용이 허용된 그룹의 구성원 수입니다.</translation>
    </message>
    <message>
        <source>Different users by day.</source>
        <translation>일별로 센 서로 다른 이용자 수입니다.</translation>
    </message>
    <message>
        <source>PostgreSQL, MySQL: table of sign-ins</source>
        <translation>PostgreSQL, MySQL: 로그인 이력 테이블</translation>
    </message>
    <message>
        <source>The ten busiest days.</source>
        <translation>가장 바쁜 10일입니다.</translation>
    </message>
    <message>
        <source>Different users in the busiest minute.</source>
        <translation>가장 바쁜 1분의 서로 다른 이용자 수입니다.</translation>
    </message>
    <message>
        <source>Sessions kept in Redis</source>
        <translation>Redis에 보관하는 세션</translation>
    </message>
    <message>
        <source>Open sessions at the busiest time.</source>
        <translation>가장 바쁜 시간에 열려 있는 세션 수입니다.</translation>
    </message>
    <message>
        <source>Nothing measured</source>
        <translation>측정값이 없는 경우</translation>
    </message>
    <message>
        <source>Three to ten of a hundred registered users is a usual range; say that it is an estimate.</source>
        <translation>보통 등록 이용자 100명당 3~10명입니다. 추정임을 밝히십시오.</translation>
    </message>
    <message>
        <source>Requests by day; divide by the users of that day.</source>
        <translation>일별 요청 수를 그날의 이용자 수로 나눕니다.</translation>
    </message>
    <message>
        <source>PostgreSQL, MySQL: table of calls</source>
        <translation>PostgreSQL, MySQL: 호출 테이블</translation>
    </message>
    <message>
        <source>The largest replica counts, not today&apos;s.</source>
        <translation>현재 값이 아니라 최대 레플리카 수를 씁니다.</translation>
    </message>
    <message>
        <source>Deployment settings</source>
        <translation>배포 설정</translation>
    </message>
    <message>
        <source>Workers times machines: each process with its own pool counts.</source>
        <translation>워커 수 × 서버 수입니다. 자체 풀을 가진 프로세스를 하나씩 셉니다.</translation>
    </message>
    <message>
        <source>Defaults: HikariCP 10, MongoDB drivers 100, HTTP clients often unlimited.</source>
        <translation>기본값은 HikariCP 10, MongoDB 드라이버 100이며, HTTP 클라이언트는 무제한인 경우가 많습니다.</translation>
    </message>
    <message>
        <source>At the busiest time.</source>
        <translation>가장 바쁜 시간에 실행합니다.</translation>
    </message>
    <message>
        <source>MongoDB, Redis</source>
        <translation>MongoDB, Redis</translation>
    </message>
    <message>
        <source>Requests by hour of the day; count the hours that stand out.</source>
        <translation>시간대별 요청 수입니다. 요청이 두드러지게 많은 시간대를 세십시오.</translation>
    </message>
    <message>
        <source>Requests by day of a whole month; working days or all days?</source>
        <translation>한 달 전체의 일별 요청 수입니다. 근무일에만 들어옵니까, 매일 들어옵니까?</translation>
    </message>
    <message>
        <source>The client&apos;s calendar</source>
        <translation>고객의 업무 달력</translation>
    </message>
    <message>
        <source>Working days are about 250; a public service open every day has 365.</source>
        <translation>근무일은 약 250일이며, 매일 운영하는 공공 서비스는 365일입니다.</translation>
    </message>
    <message>
        <source>Busiest minute divided by the mean of the minutes that have requests; give it the busy hours of one day.</source>
        <translation>가장 바쁜 1분의 요청 수를, 요청이 있는 모든 1분의 평균으로 나눕니다. 하루의 바쁜 시간대 로그만 넣으십시오.</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>호출 로그</translation>
    </message>
    <message>
        <source>Also measures the spread between calls.</source>
        <translation>호출 간격의 변동도 측정합니다.</translation>
    </message>
    <message>
        <source>Whoever gave the number of requests</source>
        <translation>요청 수를 알려 준 담당자</translation>
    </message>
    <message>
        <source>Was it a day&apos;s total (leave unchecked) or the busiest minute times 1,440 (check)?</source>
        <translation>하루 합계였습니까(선택하지 않음), 가장 바쁜 1분 × 1,440이었습니까(선택)?</translation>
    </message>
    <message>
        <source>One line a minute; take the largest.</source>
        <translation>1분에 한 행씩 나옵니다. 가장 큰 값을 씁니다.</translation>
    </message>
    <message>
        <source>Twice, a minute apart: the difference of query_total or index_total / 60.</source>
        <translation>1분 간격으로 두 번 실행하여 query_total 또는 index_total의 차이를 60으로 나눕니다.</translation>
    </message>
    <message>
        <source>Twice in the busiest minute; the difference divided by 60.</source>
        <translation>가장 바쁜 1분의 시작과 끝에 실행하여 차이를 60으로 나눕니다.</translation>
    </message>
    <message>
        <source>Searches by the proxies since their start.</source>
        <translation>프록시가 시작한 이후 처리한 검색 수입니다.</translation>
    </message>
    <message>
        <source>Web server log of one whole day (combined format)</source>
        <translation>하루 전체의 웹 서버 로그(combined 형식)</translation>
    </message>
    <message>
        <source>Drop it on the window, or run this: “reuse”, “share”. A hash of the prompt is enough, no text leaves the client.</source>
        <translation>로그를 창에 끌어다 놓거나 다음을 실행하여 “reuse”의 “share” 값을 확인합니다. 프롬프트의 해시만 있으면 되며, 텍스트는 고객사 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>One hash of a prompt a line</source>
        <translation>프롬프트 해시, 한 줄에 하나</translation>
    </message>
    <message>
        <source>Share of repeats, however late they come.</source>
        <translation>간격의 길이와 관계없이 센 반복의 비율입니다.</translation>
    </message>
    <message>
        <source>“gap_p50” and “gap_p90”, in seconds.</source>
        <translation>“gap_p50” 및 “gap_p90” 값(초)입니다.</translation>
    </message>
    <message>
        <source>Seconds since the earlier equal call.</source>
        <translation>앞선 같은 호출 이후의 시간(초)입니다.</translation>
    </message>
    <message>
        <source>Before and after a read: if the time grows again, use extends it.</source>
        <translation>읽기 전과 후에 실행합니다. 시간이 다시 늘어나면 쓸수록 연장되는 방식입니다.</translation>
    </message>
    <message>
        <source>Does a read set the expiry anew?</source>
        <translation>읽을 때 만료 시간이 다시 설정됩니까?</translation>
    </message>
    <message>
        <source>Owner of the content</source>
        <translation>콘텐츠 담당자</translation>
    </message>
    <message>
        <source>After how many days may an old price, rule or notice no longer be told?</source>
        <translation>며칠이 지나면 옛 가격, 규정, 공지를 더는 안내하면 안 됩니까?</translation>
    </message>
    <message>
        <source>Share of the sources that changed within 30 days.</source>
        <translation>30일 안에 바뀐 원천 자료의 비율입니다.</translation>
    </message>
    <message>
        <source>May an answer made for one person be shown to another? Not where prompts carry personal data.</source>
        <translation>한 사람을 위해 만든 답변을 다른 사람에게 보여 주어도 됩니까? 프롬프트에 개인정보가 들어 있으면 안 됩니다.</translation>
    </message>
    <message>
        <source>“within_user_share”: how much one user&apos;s own repeats bring.</source>
        <translation>“within_user_share”: 한 사용자 안의 반복만으로 얻는 비율입니다.</translation>
    </message>
    <message>
        <source>With pgvector: calls of a sample that have an earlier one within cosine distance 0.05.</source>
        <translation>pgvector를 쓰는 경우, 표본 호출 중 코사인 거리 0.05 이내의 앞선 호출이 있는 비율입니다.</translation>
    </message>
    <message>
        <source>Leave it empty; equal requests alone are certain.</source>
        <translation>비워 두십시오. 확실한 것은 같은 요청뿐입니다.</translation>
    </message>
    <message>
        <source>A sample of 200 pairs</source>
        <translation>표본 200쌍</translation>
    </message>
    <message>
        <source>Two people judge whether the stored answer serves the new question; wrong pairs divided by all. 0 of 200 still means up to 1.5 %.</source>
        <translation>저장된 답변이 새 질문에 맞는지 두 사람이 판정하고, 틀린 쌍의 수를 전체로 나눕니다. 200쌍 중 0쌍이어도 실제로는 1.5%까지 될 수 있습니다.</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>서비스 데스크</translation>
    </message>
    <message>
        <source>Cost of one handled complaint, times the share of wrong answers that become one; at least the price of a repeated call.</source>
        <translation>불만 1건의 처리 비용에 틀린 답변이 불만으로 이어지는 비율을 곱합니다. 최소한 재호출 1건의 가격으로 봅니다.</translation>
    </message>
    <message>
        <source>“retention_curve”: the day from which it hardly rises. The Reuse page draws it.</source>
        <translation>“retention_curve”: 곡선이 거의 오르지 않기 시작하는 일수입니다. 재사용 페이지에서 곡선을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Records schedule or privacy policy</source>
        <translation>기록 보존 기준 또는 개인정보 처리방침</translation>
    </message>
    <message>
        <source>How long conversations must, and how long they may be kept.</source>
        <translation>대화를 보관해야 하는 기간과 보관할 수 있는 기간입니다.</translation>
    </message>
    <message>
        <source>Records schedule, audit</source>
        <translation>기록 보존 기준, 감사 담당자</translation>
    </message>
    <message>
        <source>Public institutions and finance name years; ask which records it covers.</source>
        <translation>공공기관과 금융권은 연 단위로 정합니다. 어떤 기록에 적용되는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Mean and percentiles of both.</source>
        <translation>입력 토큰과 출력 토큰의 평균과 백분위수입니다.</translation>
    </message>
    <message>
        <source>Input tokens of a month divided by its requests.</source>
        <translation>한 달의 입력 토큰 수를 요청 수로 나눕니다.</translation>
    </message>
    <message>
        <source>Output tokens of a month divided by its requests.</source>
        <translation>한 달의 출력 토큰 수를 요청 수로 나눕니다.</translation>
    </message>
    <message>
        <source>A sample of real text</source>
        <translation>실제 텍스트의 표본</translation>
    </message>
    <message>
        <source>With the tokeniser of the model.</source>
        <translation>모델의 토크나이저로 셉니다.</translation>
    </message>
    <message>
        <source>Which columns or fields of a call are stored today?</source>
        <translation>현재 호출의 어느 열이나 필드를 저장합니까?</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>감사 담당자</translation>
    </message>
    <message>
        <source>Must it be provable which sources an answer was made from?</source>
        <translation>답변이 어떤 원천 자료로 만들어졌는지 입증할 수 있어야 합니까?</translation>
    </message>
    <message>
        <source>With pgvector.</source>
        <translation>pgvector를 쓰는 경우입니다.</translation>
    </message>
    <message>
        <source>Card of the embedding model</source>
        <translation>임베딩 모델의 모델 카드</translation>
    </message>
    <message>
        <source>“Embedding dimension” or “hidden size”.</source>
        <translation>“Embedding dimension” 또는 “hidden size” 값입니다.</translation>
    </message>
    <message>
        <source>A sample of stored records</source>
        <translation>저장된 레코드의 표본</translation>
    </message>
    <message>
        <source>The ratio stands in the output.</source>
        <translation>출력에 압축률이 표시됩니다.</translation>
    </message>
    <message>
        <source>Any SQL store</source>
        <translation>SQL 저장소 공통</translation>
    </message>
    <message>
        <source>Not built yet</source>
        <translation>아직 구축하지 않은 경우</translation>
    </message>
    <message>
        <source>Pages of all documents, times two to four passages a page.</source>
        <translation>모든 문서의 페이지 수에 페이지당 조각 2~4개를 곱합니다.</translation>
    </message>
    <message>
        <source>Owner of the documents</source>
        <translation>문서 담당자</translation>
    </message>
    <message>
        <source>Documents changed a day, times passages of each.</source>
        <translation>하루에 바뀌는 문서 수에 문서당 조각 수를 곱합니다.</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>구매 부서</translation>
    </message>
    <message>
        <source>Days from the request until the server stands in the rack, approval and delivery included.</source>
        <translation>요청부터 서버가 랙에 설치될 때까지의 일수. 승인과 납품을 포함합니다.</translation>
    </message>
    <message>
        <source>keyspace_hits plus keyspace_misses, twice, a minute apart: the difference divided by 60.</source>
        <translation>keyspace_hits와 keyspace_misses의 합을 1분 간격으로 두 번 재어 차이를 60으로 나눕니다.</translation>
    </message>
    <message>
        <source>Local read count, twice, a minute apart: the difference divided by 60.</source>
        <translation>Local read count를 1분 간격으로 두 번 재어 차이를 60으로 나눕니다.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>저장소</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>상세</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>단가</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>매월</translation>
    </message>
    <message>
        <source>once</source>
        <translation>일회</translation>
    </message>
</context>
<context>
    <name>LayoutRows</name>
    <message>
        <source>Store, role and limit</source>
        <translation>저장소, 역할, 제약</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>필요량</translation>
    </message>
    <message>
        <source>One node carries</source>
        <translation>노드 1대가 감당하는 양</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of the data</source>
        <translation>
            <numerusform>데이터 복제본 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>fed from %1</source>
        <translation>%1에서 공급</translation>
    </message>
    <message>
        <source>planned with stand-in facts</source>
        <translation>대체 자료로 계획</translation>
    </message>
    <message>
        <source>%1 · %2 vCPU · %3</source>
        <comment>server type, cores, memory</comment>
        <translation>%1 · vCPU %2개 · %3</translation>
    </message>
    <message>
        <source>CPU %1 busy</source>
        <translation>CPU 사용률 %1</translation>
    </message>
    <message>
        <source>limit: %1</source>
        <comment>constraint</comment>
        <translation>제약: %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two figures</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>managed %1</source>
        <translation>관리형 %1</translation>
    </message>
    <message>
        <source>Managed capacity</source>
        <translation>관리형 용량</translation>
    </message>
    <message>
        <source>Bought as request units; the provider runs the nodes.</source>
        <translation>요청 단위로 구매하며 노드는 제공사가 운영합니다.</translation>
    </message>
    <message>
        <source>binds</source>
        <translation>결정 제약</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>확인 안 됨</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Layout, and why it lost</source>
        <translation>구성과 탈락 이유</translation>
    </message>
    <message>
        <source>Cost / month</source>
        <translation>월 비용</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>p99 / goal</source>
        <translation>p99 / 목표</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>단가</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Why it is not the answer</source>
        <translation>답이 아닌 이유</translation>
    </message>
    <message>
        <source>Server types</source>
        <translation>서버 유형</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of choice, its products</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: p99 %2, goal %3</source>
        <comment>operation, its p99</comment>
        <translation>%1: p99 %2, 목표 %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no value</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1, 일회</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>용도: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Local model</source>
        <translation>로컬 모델</translation>
    </message>
</context>
<context>
    <name>LedgerFigure</name>
    <message>
        <source>Ledger: nodes that each limit asks for</source>
        <translation>산정 내역: 제약마다 요구하는 노드 수</translation>
    </message>
    <message>
        <source>The ledger appears here when a layout is found.</source>
        <translation>구성을 찾으면 산정 내역이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Role and limit</source>
        <translation>역할과 제약</translation>
    </message>
    <message>
        <source>Nodes it asks for</source>
        <translation>요구 노드 수</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>필요량</translation>
    </message>
    <message>
        <source>One node carries</source>
        <translation>노드 1대가 감당하는 양</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>확인 안 됨</translation>
    </message>
    <message>
        <source>binds</source>
        <translation>결정 제약</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>product, its word for the role, server type</comment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>number of nodes</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Managed capacity</source>
        <translation>관리형 용량</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s), each with the limit that decides its nodes.</source>
        <translation>
            <numerusform>역할 %n개와, 각 역할의 노드 수를 정하는 제약입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Local model</source>
        <translation>로컬 모델</translation>
    </message>
</context>
<context>
    <name>LogCharts</name>
    <message>
        <source>%1 requests</source>
        <translation>요청 %1건</translation>
    </message>
    <message>
        <source>Hit ratio of a store of a fixed size</source>
        <translation>고정 크기 저장소의 적중률</translation>
    </message>
    <message>
        <source>No call repeats an earlier one.</source>
        <translation>앞선 호출을 반복하는 호출이 없습니다.</translation>
    </message>
    <message>
        <source>Items it holds; the one unused for longest is dropped</source>
        <translation>저장 항목 수(가장 오래 쓰지 않은 항목부터 삭제)</translation>
    </message>
    <message>
        <source>Counted in the log</source>
        <translation>로그 집계</translation>
    </message>
    <message>
        <source>From the three answers</source>
        <translation>세 답변 기준</translation>
    </message>
    <message>
        <source>All repeats of the log, %1 of its calls, are hits from %2 items on.</source>
        <translation>항목을 %2개 이상 저장하면 로그의 반복(%1)이 모두 적중합니다.</translation>
    </message>
    <message>
        <source>Half:</source>
        <translation>절반:</translation>
    </message>
    <message>
        <source>Nine tenths:</source>
        <translation>90%:</translation>
    </message>
    <message>
        <source>Half of the repeats come within %1, nine tenths within %2.</source>
        <translation>반복의 절반은 %1 안에, 90%는 %2 안에 일어납니다.</translation>
    </message>
    <message>
        <source>Repeats that came within a time</source>
        <translation>시간 간격 안에 일어난 반복의 비율</translation>
    </message>
    <message>
        <source>Requests since the earlier equal call</source>
        <translation>앞선 같은 호출 이후의 요청 수</translation>
    </message>
    <message>
        <source>Time since the earlier equal call</source>
        <translation>앞선 같은 호출 이후의 시간</translation>
    </message>
    <message>
        <source>Calls of the minute</source>
        <translation>해당 1분의 호출</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Busiest minute</source>
        <translation>가장 바쁜 1분</translation>
    </message>
    <message>
        <source>Calls a second</source>
        <translation>초당 호출</translation>
    </message>
    <message>
        <source>Since the first call</source>
        <translation>첫 호출 이후</translation>
    </message>
    <message>
        <source>Only a call log tells when calls come: drop one on the window, or choose File &gt; Import.</source>
        <translation>호출이 들어오는 시점은 호출 로그로만 알 수 있습니다. 로그를 창에 끌어다 놓거나 파일 &gt; 호출 로그 가져오기를 선택하십시오.</translation>
    </message>
    <message>
        <source>The log has no clock: it does not tell when calls came.</source>
        <translation>로그에 시각이 없어 호출이 들어온 시점을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Mean:</source>
        <translation>평균:</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>전체 로그</translation>
    </message>
    <message>
        <source>Equal calls</source>
        <translation>같은 호출</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>호출 %1건</translation>
    </message>
    <message>
        <source>%1 calls ask %2 different things.</source>
        <translation>호출 %1건이 묻는 서로 다른 내용은 %2가지입니다.</translation>
    </message>
    <message>
        <source>Within one user</source>
        <translation>한 사용자 안</translation>
    </message>
    <message>
        <source>Only across users</source>
        <translation>사용자 간에만</translation>
    </message>
    <message>
        <source>lost where answers are not shared</source>
        <translation>답변을 공유하지 않으면 잃는 몫</translation>
    </message>
    <message>
        <source>When normalised</source>
        <translation>정규화한 경우</translation>
    </message>
    <message>
        <source>letter case, blanks and punctuation do not count</source>
        <translation>대소문자, 공백, 문장 부호는 무시</translation>
    </message>
    <message>
        <source>Within 5 s</source>
        <translation>5초 이내</translation>
    </message>
    <message>
        <source>likely retries</source>
        <translation>재시도로 추정</translation>
    </message>
    <message>
        <source>Input tokens in repeated blocks</source>
        <translation>반복된 블록의 입력 토큰</translation>
    </message>
    <message>
        <source>what a provider&apos;s prompt cache can use</source>
        <translation>제공사의 프롬프트 캐시를 쓸 수 있는 몫</translation>
    </message>
    <message>
        <source>Halves, each counted alone</source>
        <translation>전반부와 후반부(따로 집계)</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>전반부</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>후반부</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>절반까지의 간격</translation>
    </message>
    <message>
        <source>Repeats in the log</source>
        <translation>로그의 반복</translation>
    </message>
    <message>
        <source>Only a call log tells how many calls repeat, within one user and across users: drop one on the window, or choose File &gt; Import.</source>
        <translation>한 사용자 안과 사용자 간에 반복되는 호출 수는 호출 로그로만 알 수 있습니다. 로그를 창에 끌어다 놓거나 파일 &gt; 호출 로그 가져오기를 선택하십시오.</translation>
    </message>
    <message>
        <source>No column of the log says which calls are equal: reuse was not measured.</source>
        <translation>로그에 어느 호출이 같은지 알려 주는 열이 없어 재사용을 측정하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 of the calls repeat an earlier one; %2 of the answers are never read again.</source>
        <translation>호출 중 앞선 호출을 반복한 비율은 %1, 답변 중 다시 읽히지 않은 비율은 %2입니다.</translation>
    </message>
    <message>
        <source>Within one user half come within %1, nine tenths within %2.</source>
        <translation>이용자 안에서 절반은 %1 안에, 열에 아홉은 %2 안에 돌아옵니다.</translation>
    </message>
    <message>
        <source>%1 calls a second on average, %2 per second in the busiest minute.</source>
        <translation>평균 초당 호출 %1건, 가장 바쁜 1분에는 초당 %2건입니다.</translation>
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
        <translation>역할별로 노드 한 대를 더할 때의 비용과 효과</translation>
    </message>
    <message>
        <source>No role of this layout grows node by node.</source>
        <translation>이 구성에는 노드 단위로 늘어나는 역할이 없습니다.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Next node, a month</source>
        <translation>다음 노드, 월</translation>
    </message>
    <message>
        <source>Load (now %1)</source>
        <translation>부하(현재 %1)</translation>
    </message>
    <message>
        <source>Not fewer for</source>
        <translation>못 줄이는 제약</translation>
    </message>
    <message>
        <source>p99 then</source>
        <translation>추가 후 p99</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n at a time</source>
        <translation>
            <numerusform>%1, 한 번에 %n대</numerusform>
        </translation>
    </message>
    <message>
        <source>fixed number</source>
        <translation>고정 대수</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>가격 없음</translation>
    </message>
    <message>
        <source>more load</source>
        <translation>부하 증가</translation>
    </message>
    <message>
        <source>Why not fewer: %1</source>
        <translation>더 줄일 수 없는 이유: %1</translation>
    </message>
    <message>
        <source>p99 of the tightest operation: %1</source>
        <translation>가장 빠듯한 작업의 p99: %1</translation>
    </message>
    <message numerus="yes">
        <source>One more node of %n role(s) lets the layout carry more load.</source>
        <translation>
            <numerusform>노드를 한 대 더하면 구성이 더 많은 부하를 감당하는 역할은 %n개입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>unlimited</source>
        <translation>무제한</translation>
    </message>
    <message>
        <source>“%1” is not a number; write digits, for example %2.</source>
        <translation>“%1” 값이 숫자가 아닙니다. 숫자로 쓰십시오. 예: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a unit known here; leave it out or write %2.</source>
        <translation>“%1” 단위는 여기에서 쓸 수 없습니다. 단위를 빼거나 다음을 쓰십시오: %2.</translation>
    </message>
    <message>
        <source>k or M</source>
        <translation>k 또는 M</translation>
    </message>
    <message>
        <source>A whole number is needed; allowed: %1.</source>
        <translation>정수가 필요합니다. 허용: %1.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>range and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, or “unlimited”</source>
        <translation>%1, 또는 “무제한”</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>허용: %1.</translation>
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
        <translation>%1, 분, 시간 또는 일</translation>
    </message>
    <message>
        <source>GB, TB or GiB</source>
        <translation>GB, TB 또는 GiB</translation>
    </message>
    <message>
        <source>bytes, kB, MB or KiB</source>
        <translation>바이트, kB, MB 또는 KiB</translation>
    </message>
    <message>
        <source>/s, /min, /h or /d</source>
        <translation>/초, /분, /시간 또는 /일</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>measured</source>
        <translation>실측</translation>
    </message>
    <message>
        <source>published</source>
        <translation>공표</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>Measured at the client&apos;s service or on its machines.</source>
        <translation>고객의 서비스나 장비에서 측정한 값입니다.</translation>
    </message>
    <message>
        <source>Published by the maker or in a named source.</source>
        <translation>제조사 또는 명시된 출처가 공표한 값입니다.</translation>
    </message>
    <message>
        <source>The client&apos;s estimate.</source>
        <translation>고객이 추정한 값입니다.</translation>
    </message>
    <message>
        <source>Nobody has answered this yet: the preset&apos;s value is used.</source>
        <translation>아직 아무도 답하지 않아 프리셋 값을 사용합니다.</translation>
    </message>
    <message>
        <source>Assumed, with a stated reason; no source gives it.</source>
        <translation>출처가 없어 이유를 밝히고 가정한 값입니다.</translation>
    </message>
    <message>
        <source>read at the source</source>
        <translation>원문에서 확인</translation>
    </message>
    <message>
        <source>read in an excerpt of the source</source>
        <translation>원문의 발췌에서 확인</translation>
    </message>
    <message>
        <source>read in a copy of the source</source>
        <translation>원문의 사본에서 확인</translation>
    </message>
    <message>
        <source>derived from sourced figures</source>
        <translation>출처가 있는 수치에서 계산</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>검증되지 않음</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>날짜 모름</translation>
    </message>
</context>
<context>
    <name>PlacementFigures</name>
    <message>
        <source>The weights of a model stay on the card: nothing is cut into chunks.</source>
        <translation>모델의 가중치는 카드에 상주하므로 청크로 나누지 않습니다.</translation>
    </message>
    <message>
        <source>Probe this machine or describe a device: then this is drawn.</source>
        <translation>이 컴퓨터의 장치를 확인하거나 장치를 직접 입력하면 그림이 나타납니다.</translation>
    </message>
    <message>
        <source>Nothing runs on this device; the table says why.</source>
        <translation>이 장치에서 실행할 수 있는 방식이 없습니다. 이유는 표에 있습니다.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Memory: %1
Free: %2</source>
        <translation>메모리: %1
여유: %2</translation>
    </message>
    <message>
        <source>%1, %2 used</source>
        <comment>memory</comment>
        <translation>%1 중 %2 사용</translation>
    </message>
    <message>
        <source>used: unknown</source>
        <translation>사용량: 모름</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>What a program may plan with: free memory less what the driver takes and a margin; where free memory is unknown, twice the margin.</source>
        <translation>프로그램이 계획에 쓸 수 있는 메모리입니다. 여유 메모리에서 드라이버가 쓰는 양과 여유분을 뺀 값이며, 여유 메모리를 모르면 여유분을 두 배로 잡습니다.</translation>
    </message>
    <message>
        <source>Largest buffer</source>
        <translation>최대 버퍼</translation>
    </message>
    <message>
        <source>Memory of an instance</source>
        <translation>인스턴스의 메모리</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Neither this device nor a server type here has a card that the catalogue knows.</source>
        <translation>이 장치에도 여기의 서버 유형에도 카탈로그에 있는 카드가 없습니다.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number of cards, card</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Taken at peak</source>
        <translation>피크 시 사용량</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>버퍼</translation>
    </message>
    <message>
        <source>Cache of %1 calls</source>
        <translation>호출 %1건의 캐시</translation>
    </message>
    <message>
        <source>Weights, buffers and cache take %1 of %2 that can be used.</source>
        <translation>가중치, 버퍼, 캐시의 사용량은 %1, 사용 가능한 메모리는 %2입니다.</translation>
    </message>
    <message>
        <source>Memory and what each strategy takes</source>
        <translation>메모리와 처리 방식별 사용량</translation>
    </message>
    <message>
        <source>What each strategy takes</source>
        <translation>처리 방식별 사용량</translation>
    </message>
    <message>
        <source>best</source>
        <translation>최적</translation>
    </message>
    <message>
        <source>%1 of %2 can be used.</source>
        <translation>%2 중 %1만큼 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Throughput against chunk size</source>
        <translation>청크 크기에 따른 처리량</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>청크</translation>
    </message>
    <message>
        <source>Data a second</source>
        <translation>초당 데이터</translation>
    </message>
    <message>
        <source>Fits the device</source>
        <translation>장치에 들어가는 범위</translation>
    </message>
    <message>
        <source>Measured by the lab</source>
        <translation>측정 시험 실측</translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation>선택:</translation>
    </message>
    <message>
        <source>The chosen chunk is %1; up to %2 fit.</source>
        <translation>선택한 청크는 %1, 들어가는 최대 청크는 %2입니다.</translation>
    </message>
    <message>
        <source>Time against the size of the data</source>
        <translation>데이터 크기에 따른 시간</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>현재:</translation>
    </message>
    <message>
        <source>The data are now %1.</source>
        <translation>현재 데이터는 %1입니다.</translation>
    </message>
    <message>
        <source>From %1 passes on, keeping the data is faster</source>
        <translation>%1 패스부터는 데이터를 올려 두는 편이 빠름</translation>
    </message>
    <message>
        <source>Time against passes over the data</source>
        <translation>데이터 패스 수에 따른 시간</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>패스</translation>
    </message>
    <message>
        <source>Break-even:</source>
        <translation>교차점:</translation>
    </message>
    <message>
        <source>Keeping the data is faster from %1 passes on; now there are %2.</source>
        <translation>%1 패스부터 데이터를 올려 두는 편이 빠릅니다. 현재는 %2 패스입니다.</translation>
    </message>
    <message>
        <source>No number of passes makes keeping the data faster.</source>
        <translation>패스 수가 아무리 많아도 데이터를 올려 두는 편이 더 빨라지지 않습니다.</translation>
    </message>
    <message>
        <source>The lab&apos;s own data crossed at %1 passes, by the model at %2.</source>
        <translation>측정 시험 데이터의 교차점(패스): 실측 %1, 모델 %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>The first chunks of one pass, step by step</source>
        <translation>한 패스의 처음 몇 청크, 단계별</translation>
    </message>
    <message>
        <source>Strategy and step</source>
        <translation>처리 방식과 단계</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>시작 후 경과 시간</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>chunks of %1</source>
        <translation>청크 크기 %1</translation>
    </message>
    <message>
        <source>What overlaps and what waits, for each strategy that runs.</source>
        <translation>실행 가능한 처리 방식마다 무엇이 중첩되고 무엇이 기다리는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Memory over time</source>
        <translation>시간에 따른 메모리</translation>
    </message>
    <message>
        <source>Probe or watch this machine: each answer is a point. Nothing is asked in the background unless you watch.</source>
        <translation>이 컴퓨터를 확인하거나 감시하면 응답마다 점이 하나씩 표시됩니다. 감시하지 않는 동안에는 백그라운드에서 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>Since the first probe</source>
        <translation>첫 확인 후 경과 시간</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>여유</translation>
    </message>
    <message>
        <source>Last seen: %1 used, %2 free.</source>
        <translation>최근 값: 사용 %1, 여유 %2.</translation>
    </message>
</context>
<context>
    <name>PlacementInputs</name>
    <message>
        <source>Vectors</source>
        <translation>벡터</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>차원</translation>
    </message>
    <message>
        <source>Bytes each</source>
        <translation>차원당 바이트</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>쿼리</translation>
    </message>
    <message>
        <source>Per pass</source>
        <translation>패스당 쿼리</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Bytes an item</source>
        <translation>항목당 바이트</translation>
    </message>
    <message>
        <source>Work an item</source>
        <translation>항목당 연산량</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>마감 시한</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>패스</translation>
    </message>
    <message>
        <source>Work a byte</source>
        <translation>바이트당 연산량</translation>
    </message>
    <message>
        <source>Results a byte</source>
        <translation>바이트당 결과</translation>
    </message>
    <message>
        <source>Always resident</source>
        <translation>상시 상주</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원본 읽기 속도</translation>
    </message>
    <message>
        <source>Bits a weight</source>
        <translation>가중치 비트</translation>
    </message>
    <message>
        <source>Cache bits</source>
        <translation>캐시 비트</translation>
    </message>
    <message>
        <source>Calls in flight</source>
        <translation>동시 진행 호출</translation>
    </message>
    <message>
        <source>Embeddings that a search goes through.</source>
        <translation>검색 대상 임베딩 수입니다.</translation>
    </message>
    <message>
        <source>Numbers of an embedding.</source>
        <translation>임베딩 하나의 차원 수입니다.</translation>
    </message>
    <message>
        <source>4 for 32-bit floats, 2 for 16-bit, 1 for 8-bit integers.</source>
        <translation>32비트 부동소수점은 4, 16비트는 2, 8비트 정수는 1입니다.</translation>
    </message>
    <message>
        <source>Searches a second at peak.</source>
        <translation>피크 시 초당 검색 수입니다.</translation>
    </message>
    <message>
        <source>Queries that share one pass over the data.</source>
        <translation>데이터를 한 번 훑는 패스를 함께 쓰는 쿼리 수입니다.</translation>
    </message>
    <message>
        <source>Every batch of queries in this time is one pass over the data.</source>
        <translation>이 시간에 들어오는 쿼리를 묶어 처리하며, 묶음마다 데이터를 한 번 훑는 패스가 됩니다.</translation>
    </message>
    <message>
        <source>Items of a batch run.</source>
        <translation>배치 실행 1회의 항목 수입니다.</translation>
    </message>
    <message>
        <source>Bytes read for one item.</source>
        <translation>항목 하나를 처리할 때 읽는 바이트입니다.</translation>
    </message>
    <message>
        <source>Arithmetic operations for one item.</source>
        <translation>항목 하나를 처리하는 산술 연산 수입니다.</translation>
    </message>
    <message>
        <source>A run that takes longer is refused.</source>
        <translation>이보다 오래 걸리는 실행 방식은 탈락시킵니다.</translation>
    </message>
    <message>
        <source>Input of the work.</source>
        <translation>작업의 입력 데이터입니다.</translation>
    </message>
    <message>
        <source>How often the work goes through its data.</source>
        <translation>작업이 데이터를 처음부터 끝까지 훑는 횟수입니다.</translation>
    </message>
    <message>
        <source>Arithmetic operations for one byte of input.</source>
        <translation>입력 1바이트당 산술 연산 수입니다.</translation>
    </message>
    <message>
        <source>Bytes of results for one byte of input.</source>
        <translation>입력 1바이트당 결과 바이트입니다.</translation>
    </message>
    <message>
        <source>Weights and tables that stay on the device beside the data.</source>
        <translation>데이터와 별도로 장치에 상주하는 가중치와 테이블입니다.</translation>
    </message>
    <message>
        <source>How fast the data can be read, megabytes a second; 0: they lie in memory.</source>
        <translation>데이터를 읽을 수 있는 속도(초당 메가바이트)입니다. 0이면 데이터가 메모리에 있는 것으로 봅니다.</translation>
    </message>
    <message>
        <source>16 as published; 8 or about 4.85 when quantised.</source>
        <translation>공개된 그대로면 16, 양자화하면 8 또는 약 4.85입니다.</translation>
    </message>
    <message>
        <source>16 or 8 bits for a number of the calls&apos; cache.</source>
        <translation>호출 캐시의 수 하나에 쓰는 비트입니다. 16 또는 8입니다.</translation>
    </message>
    <message>
        <source>Calls that are answered at the same time at peak.</source>
        <translation>피크 때 동시에 응답하는 호출 수입니다.</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/초</translation>
    </message>
    <message>
        <source>h</source>
        <translation>시간</translation>
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
        <translation>비트</translation>
    </message>
</context>
<context>
    <name>PlacementRows</name>
    <message>
        <source>Time %1 + headroom %2 + confidence %3 + portability %4. Weights are the program&apos;s own; within 5 points it is a tie. The weakest input that moved the result is %5.</source>
        <translation>시간 %1 + 여유율 %2 + 신뢰 수준 %3 + 이식성 %4. 배점은 이 프로그램이 정한 값이며, 5점 이내의 차이는 동점으로 봅니다. 결과에 영향을 준 입력 중 가장 약한 근거: %5.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a run, its time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 × %3</source>
        <comment>where, number of cards, card</comment>
        <translation>%1 · %2 × %3</translation>
    </message>
    <message>
        <source>%1: %2 instances</source>
        <comment>what asks, how many</comment>
        <translation>%1: 인스턴스 %2개</translation>
    </message>
    <message>
        <source>Reading the input is not counted: the card&apos;s tensor rate is not known.</source>
        <translation>카드의 텐서 연산 속도를 알 수 없어 입력을 읽는 시간은 계산에 넣지 않았습니다.</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>가격 없음</translation>
    </message>
    <message>
        <source>Too slow: the fastest, %1, takes %2; the deadline is %3.</source>
        <translation>너무 느립니다. 가장 빠른 방식(%1)의 소요 시간은 %2, 마감 시한은 %3입니다.</translation>
    </message>
    <message>
        <source>A million tokens cost %1 on own servers and %2 over the API (%3).</source>
        <translation>토큰 100만 개당 비용은 자체 서버 %1, API(%3) %2입니다.</translation>
    </message>
    <message>
        <source>These servers cost no more than the API from %1 calls a month on; now there are %2.</source>
        <translation>월 호출 %1건이 이 서버와 API의 비용이 같아지는 지점입니다. 현재는 월 %2건입니다.</translation>
    </message>
    <message>
        <source>The data may not leave: the API is no choice.</source>
        <translation>데이터를 외부로 내보낼 수 없어 API는 선택할 수 없습니다.</translation>
    </message>
    <message>
        <source>Interface, strategy and reason</source>
        <translation>인터페이스, 처리 방식, 이유</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>여유율</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>청크</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Server type, and why not</source>
        <translation>서버 유형과 탈락 이유</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>인스턴스</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>호출</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>사용률</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>초당 토큰</translation>
    </message>
    <message>
        <source>Cost / month</source>
        <translation>월 비용</translation>
    </message>
    <message>
        <source>Driver, and what is the matter</source>
        <translation>드라이버와 문제</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>%1 (a tie)</source>
        <translation>%1(동점)</translation>
    </message>
    <message>
        <source>Of the usable memory, what stays free.</source>
        <translation>사용 가능한 메모리 중 비어 있는 비율입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>세그먼트 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 fit.</source>
        <translation>최대 %1까지 들어갑니다.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no time</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>This device&apos;s cards</source>
        <translation>이 장치의 카드</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, region</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>interface, driver</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The catalogue does not know the size of this model.</source>
        <translation>카탈로그에 이 모델의 크기가 없습니다.</translation>
    </message>
    <message>
        <source>No server type here holds %1 for these calls.</source>
        <translation>이 호출을 처리하면서 %1 모델을 담을 수 있는 서버 유형이 여기에 없습니다.</translation>
    </message>
    <message>
        <source>%1 on %2 × %3: the least cost a month.</source>
        <comment>model, count, server type</comment>
        <translation>%1 모델: %2 × %3 구성의 월 비용이 가장 낮습니다.</translation>
    </message>
    <message>
        <source>No device is known yet.</source>
        <translation>아직 알려진 장치가 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2 for %3.</source>
        <comment>way, time, size of the data</comment>
        <translation>%1: 데이터 %3 처리에 %2 걸립니다.</translation>
    </message>
    <message>
        <source>%1 Low confidence: measure with the lab.</source>
        <translation>%1 신뢰 수준이 낮습니다. 측정 시험으로 확인하십시오.</translation>
    </message>
    <message>
        <source>Against the API</source>
        <translation>API와 비교</translation>
    </message>
    <message>
        <source>The model&apos;s family keeps less cache than is planned here: its windows or recurrent layers need less.</source>
        <translation>이 계열의 모델은 슬라이딩 윈도나 순환 계층을 써서 여기서 계획한 것보다 캐시가 적게 듭니다.</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>결과가 달라지는 조건</translation>
    </message>
    <message>
        <source>Nothing within a wide range of passes, data and memory.</source>
        <translation>패스 수, 데이터, 메모리를 넓은 범위에서 바꾸어도 결과가 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>Other algorithms</source>
        <translation>다른 알고리즘</translation>
    </message>
    <message>
        <source>There is nothing to note before something runs.</source>
        <translation>실행 가능한 방식이 있어야 참고 사항을 제시할 수 있습니다.</translation>
    </message>
    <message>
        <source>For the developers</source>
        <translation>개발자 참고 사항</translation>
    </message>
</context>
<context>
    <name>PlacementText</name>
    <message>
        <source>everything at once takes %1 of memory</source>
        <translation>일괄 처리의 메모리 사용량 %1</translation>
    </message>
    <message>
        <source>streaming takes %1</source>
        <translation>스트리밍의 메모리 사용량 %1</translation>
    </message>
    <message>
        <source>chunks in turn take %1</source>
        <translation>청크 순차 처리의 소요 시간 %1</translation>
    </message>
    <message>
        <source>streaming takes %1</source>
        <comment>a time</comment>
        <translation>스트리밍의 소요 시간 %1</translation>
    </message>
    <message>
        <source>everything at once is refused with code %1</source>
        <translation>일괄 처리는 코드 %1 오류로 거부됨</translation>
    </message>
    <message>
        <source>from %1 passes on keeping the data is faster</source>
        <translation>%1 패스부터 데이터를 올려 두는 편이 빠름</translation>
    </message>
    <message>
        <source>one buffer may have %1</source>
        <translation>버퍼 하나의 한도 %1</translation>
    </message>
    <message>
        <source>the device has %1</source>
        <translation>장치 메모리 %1</translation>
    </message>
    <message>
        <source>Equal results, a fraction of the memory.</source>
        <translation>결과는 같고 메모리는 일부만 씁니다.</translation>
    </message>
    <message>
        <source>It holds for one pass over data that can be cut, with page-locked buffers and a copy engine, where computing is no faster than reading; not for repeated passes, random access, or the decoding of a language model.</source>
        <translation>나눌 수 있는 데이터를 한 번만 훑고, 페이지 고정 버퍼와 복사 엔진이 있으며, 계산이 읽기보다 빠르지 않을 때 성립합니다. 반복 패스, 임의 접근, 언어 모델의 디코딩에는 성립하지 않습니다.</translation>
    </message>
    <message>
        <source>It holds for everything at once and for a single buffer above the limit; cut into chunks the same work runs.</source>
        <translation>전체를 한 번에 올릴 때와 버퍼 하나가 한도를 넘을 때 성립합니다. 청크로 나누면 같은 작업이 실행됩니다.</translation>
    </message>
    <message>
        <source>CUDA code must mind the same: its allocations fail as well, and on Windows they may spill silently.</source>
        <translation>CUDA 코드도 똑같이 주의해야 합니다. CUDA에서도 할당이 실패하며, Windows에서는 알림 없이 호스트 메모리로 넘칠 수 있습니다.</translation>
    </message>
    <message>
        <source>OpenCL overlaps with two queues or an out-of-order queue, maps host memory, and may page shared memory.</source>
        <translation>OpenCL도 큐 두 개나 비순차 큐로 작업을 중첩하고, 호스트 메모리를 매핑하며, 공유 메모리를 페이징할 수 있습니다.</translation>
    </message>
    <message>
        <source>Beside it: the largest buffer, link and disk, passes, the system, the driver&apos;s age, shared memory, who else uses the device.</source>
        <translation>그 밖의 요인: 최대 버퍼, 링크와 디스크, 패스 수, 운영체제, 드라이버의 노후도, 공유 메모리, 장치를 함께 쓰는 다른 프로그램.</translation>
    </message>
    <message>
        <source>Some programs load everything, others work in chunks with little memory.</source>
        <translation>어떤 프로그램은 전체를 올리고, 어떤 프로그램은 적은 메모리로 청크 단위로 처리합니다.</translation>
    </message>
    <message>
        <source>CUDA keeps its speed with little memory by keeping input and output busy.</source>
        <translation>CUDA는 입출력을 쉬지 않게 하여 메모리가 적어도 속도를 유지합니다.</translation>
    </message>
    <message>
        <source>OpenCL does not run without enough memory.</source>
        <translation>OpenCL은 메모리가 부족하면 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>OpenCL code must mind capacity and chunk size.</source>
        <translation>OpenCL 코드는 용량과 청크 크기에 주의해야 합니다.</translation>
    </message>
    <message>
        <source>Only CUDA can overlap work or exceed its memory.</source>
        <translation>CUDA만 작업을 중첩하거나 메모리보다 큰 데이터를 처리할 수 있습니다.</translation>
    </message>
    <message>
        <source>The choice depends on the machine&apos;s memory, not on the maker alone.</source>
        <translation>선택은 제조사만이 아니라 컴퓨터의 메모리에 달려 있습니다.</translation>
    </message>
    <message>
        <source>true</source>
        <translation>사실</translation>
    </message>
    <message>
        <source>on conditions</source>
        <translation>조건부</translation>
    </message>
    <message>
        <source>false</source>
        <translation>사실 아님</translation>
    </message>
    <message>
        <source>measured on this device</source>
        <translation>이 장치에서 실측</translation>
    </message>
    <message>
        <source>cited: %1</source>
        <translation>인용: %1</translation>
    </message>
    <message>
        <source>%1 Evidence (%2): %3.</source>
        <comment>condition, where it was measured, figures</comment>
        <translation>%1 근거(%2): %3.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two figures</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>From %1 passes on: %2.</source>
        <translation>%1 패스부터: %2.</translation>
    </message>
    <message>
        <source>Up to %1 passes: %2.</source>
        <translation>%1 패스까지: %2.</translation>
    </message>
    <message>
        <source>With %1 more free memory: %2.</source>
        <translation>여유 메모리가 %1 더 많으면: %2.</translation>
    </message>
    <message>
        <source>With buffers of %1 allowed: %2.</source>
        <translation>버퍼를 %1까지 허용하면: %2.</translation>
    </message>
    <message>
        <source>From %1 of data on: %2.</source>
        <translation>데이터 %1부터: %2.</translation>
    </message>
    <message>
        <source>16 bits a number</source>
        <translation>16비트 정밀도</translation>
    </message>
    <message>
        <source>8 bits a number</source>
        <translation>8비트 정밀도</translation>
    </message>
    <message>
        <source>An IVF index</source>
        <translation>IVF 인덱스</translation>
    </message>
    <message>
        <source>Queries in batches</source>
        <translation>쿼리 묶음 처리</translation>
    </message>
    <message>
        <source>Work in chunks</source>
        <translation>청크 단위 처리</translation>
    </message>
    <message>
        <source>Share it out</source>
        <translation>여러 장치에 분산</translation>
    </message>
    <message>
        <source>the data shrink to %1</source>
        <translation>데이터 크기가 %1까지 줄어듦</translation>
    </message>
    <message>
        <source>a search reads %1 of the data</source>
        <translation>검색 1회에 읽는 데이터 비율 %1</translation>
    </message>
    <message>
        <source>%1 queries share a pass</source>
        <translation>쿼리 %1개가 패스 하나를 함께 사용</translation>
    </message>
    <message>
        <source>chunks of %1</source>
        <translation>청크 크기 %1</translation>
    </message>
    <message>
        <source>%1 devices, each with its part</source>
        <translation>장치 %1개가 데이터를 나누어 맡음</translation>
    </message>
    <message>
        <source>%1: %2; that alone is not enough.</source>
        <translation>%1: %2. 이것만으로는 부족합니다.</translation>
    </message>
    <message>
        <source>%1: %2; it takes %3.</source>
        <translation>%1: %2. 소요 시간은 %3입니다.</translation>
    </message>
    <message>
        <source>%1: %2; it fits.</source>
        <translation>%1: %2. 메모리에 들어갑니다.</translation>
    </message>
    <message>
        <source>Run it %1; the model predicts %2.</source>
        <translation>실행 방식: %1. 모델이 예측한 시간은 %2입니다.</translation>
    </message>
    <message>
        <source>Stay below %1 of the device&apos;s %2: the rest is the driver&apos;s and a margin.</source>
        <translation>장치 메모리 %2 중 %1 미만만 사용하십시오. 나머지는 드라이버의 몫과 여유분입니다.</translation>
    </message>
    <message>
        <source>No single buffer above %1.</source>
        <translation>버퍼 하나의 크기는 %1 이하로 하십시오.</translation>
    </message>
    <message>
        <source>Load in transfers of %1.</source>
        <translation>%1 단위로 나누어 전송하며 올리십시오.</translation>
    </message>
    <message>
        <source>Work in chunks of %1; up to %2 fit, larger ones gain nothing.</source>
        <translation>청크 크기: %1. 최대 %2까지 들어가지만 더 크게 해도 이득이 없습니다.</translation>
    </message>
    <message>
        <source>Buffers in rotation: %1 on the host, %2 on the device.</source>
        <translation>번갈아 쓰는 버퍼: 호스트 %1개, 장치 %2개.</translation>
    </message>
    <message>
        <source>Page-lock the host&apos;s buffers (%1): only then do copies run beside kernels.</source>
        <translation>호스트 버퍼(%1)를 페이지 고정하십시오. 그래야 복사와 커널 실행이 동시에 진행됩니다.</translation>
    </message>
    <message>
        <source>Copy and compute side by side, with a queue or stream for each of the %1 buffers.</source>
        <translation>버퍼 %1개에 각각 큐나 스트림을 두어 복사와 계산을 동시에 진행하십시오.</translation>
    </message>
    <message>
        <source>Read ahead with a thread of its own: that is all the overlap there is here.</source>
        <translation>별도 스레드로 미리 읽으십시오. 여기에서 가능한 중첩은 이것뿐입니다.</translation>
    </message>
    <message>
        <source>From %1 passes over the data on, keep them on the device.</source>
        <translation>데이터를 %1 패스 이상 훑는다면 장치에 올려 두십시오.</translation>
    </message>
    <message>
        <source>Memory is shared: map host buffers instead of copying them.</source>
        <translation>메모리를 공유하므로 호스트 버퍼를 복사하지 말고 매핑하십시오.</translation>
    </message>
    <message>
        <source>Check every call: a driver may refuse memory only when it is first used.</source>
        <translation>모든 호출의 결과를 검사하십시오. 드라이버는 메모리를 처음 사용하는 시점에야 거부할 수 있습니다.</translation>
    </message>
    <message>
        <source>On Windows a driver may spill into host memory without an error: that it ran does not prove that it fitted.</source>
        <translation>Windows에서는 드라이버가 오류 없이 호스트 메모리로 넘칠 수 있습니다. 실행되었다고 해서 장치 메모리에 들어갔다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>Intel: buffers above 4 GiB need a flag at allocation and one at compilation.</source>
        <translation>Intel: 4 GiB를 넘는 버퍼에는 할당 시와 컴파일 시에 각각 플래그가 필요합니다.</translation>
    </message>
    <message>
        <source>Where memory is short, fall back to %1: it needs %2.</source>
        <translation>메모리가 부족하면 다음 방식으로 전환하십시오: %1(필요 메모리 %2).</translation>
    </message>
    <message>
        <source>Some figures are assumed: measure before promising a time.</source>
        <translation>일부 수치는 가정입니다. 시간을 약속하기 전에 측정하십시오.</translation>
    </message>
    <message>
        <source>Compare the results of two strategies once before relying on either.</source>
        <translation>어느 처리 방식이든 신뢰하기 전에 두 방식의 결과를 한 번 비교하십시오.</translation>
    </message>
    <message>
        <source>The weights take %1 on every instance and stay there.</source>
        <translation>가중치는 인스턴스마다 %1만큼 차지하며 계속 상주합니다.</translation>
    </message>
    <message>
        <source>A call keeps %1 of cache; %2 calls fit on an instance.</source>
        <translation>호출 1건의 캐시 사용량은 %1이며, 인스턴스 하나에 호출 %2건이 들어갑니다.</translation>
    </message>
    <message>
        <source>Limit a call to %1 tokens, its answer included.</source>
        <translation>호출 1건은 답변을 포함하여 토큰 %1개 이하로 제한하십시오.</translation>
    </message>
    <message>
        <source>%1 instances, of which one may fail at peak.</source>
        <translation>인스턴스는 %1개이며, 피크 때 1개에 장애가 나도 견딥니다.</translation>
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
        <translation>임베딩 검색</translation>
    </message>
    <message>
        <source>Batch scoring</source>
        <translation>배치 스코어링</translation>
    </message>
    <message>
        <source>LLM serving</source>
        <translation>LLM 서빙</translation>
    </message>
    <message>
        <source>Own workload</source>
        <translation>직접 정의한 작업</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First touch of memory</source>
        <translation>메모리 첫 접근</translation>
    </message>
    <message>
        <source>Read from the source</source>
        <translation>원본 읽기</translation>
    </message>
    <message>
        <source>Copy to the device</source>
        <translation>장치로 복사</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>계산</translation>
    </message>
    <message>
        <source>Copy back</source>
        <translation>되돌려 복사</translation>
    </message>
    <message>
        <source>Most of its time goes into reading the data.</source>
        <translation>데이터를 읽는 데 시간이 가장 많이 걸립니다.</translation>
    </message>
    <message>
        <source>Most of its time goes into copying to the device.</source>
        <translation>장치로 복사하는 데 시간이 가장 많이 걸립니다.</translation>
    </message>
    <message>
        <source>Most of its time goes into computing.</source>
        <translation>계산에 시간이 가장 많이 걸립니다.</translation>
    </message>
    <message>
        <source>Most of its time goes into copying results back.</source>
        <translation>결과를 되돌려 복사하는 데 시간이 가장 많이 걸립니다.</translation>
    </message>
    <message>
        <source>Most of its time goes into touching fresh memory.</source>
        <translation>새로 할당한 메모리에 처음 접근하는 데 시간이 가장 많이 걸립니다.</translation>
    </message>
    <message>
        <source>The device sleeps; Wake and measure asks it.</source>
        <translation>장치가 절전 중입니다. “깨워서 확인” 메뉴로 확인합니다.</translation>
    </message>
    <message>
        <source>The device does not tell its memory; enter it by hand.</source>
        <translation>장치가 메모리 크기를 알려 주지 않습니다. 직접 입력하십시오.</translation>
    </message>
    <message>
        <source>It needs all data at once, so chunks are no use.</source>
        <translation>데이터 전체가 한 번에 필요하여 청크로 나누어도 소용이 없습니다.</translation>
    </message>
    <message>
        <source>It needs %1 on the device; %2 can be used.</source>
        <translation>장치 메모리가 %1만큼 필요한데 %2까지만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>One buffer would have %1; the driver allows %2.</source>
        <translation>버퍼 하나의 크기가 %1인데 드라이버는 %2까지만 허용합니다.</translation>
    </message>
    <message>
        <source>It needs %1 of the host; %2 are available.</source>
        <translation>호스트 메모리가 %1만큼 필요한데 %2까지만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>What must stay resident leaves no room for a chunk: %1 of %2.</source>
        <translation>상주해야 하는 데이터가 %2 중 %1만큼 차지하여 청크를 둘 공간이 없습니다.</translation>
    </message>
    <message>
        <source>It takes %1; the deadline is %2.</source>
        <translation>소요 시간은 %1, 마감 시한은 %2입니다.</translation>
    </message>
    <message>
        <source>Nothing here can run it: see the reason of each way.</source>
        <translation>여기에서 실행할 수 있는 방식이 없습니다. 방식별 이유를 확인하십시오.</translation>
    </message>
    <message>
        <source>It does not fit and cannot be cut: shrink it, share it out, or use the host&apos;s memory.</source>
        <translation>메모리에 들어가지 않고 나눌 수도 없습니다. 데이터를 줄이거나, 여러 장치에 분산하거나, 호스트 메모리를 쓰십시오.</translation>
    </message>
    <message>
        <source>The device shares the host&apos;s memory: map instead of copying.</source>
        <translation>장치가 호스트의 메모리를 함께 쓰므로 복사하지 말고 매핑하십시오.</translation>
    </message>
    <message>
        <source>The data fit and are read often enough: load once and keep.</source>
        <translation>데이터가 메모리에 들어가고 충분히 자주 읽히므로 한 번 올려 두고 쓰십시오.</translation>
    </message>
    <message>
        <source>The data fit, but not into one buffer: keep them in segments.</source>
        <translation>데이터가 메모리에는 들어가지만 버퍼 하나에는 들어가지 않으므로 세그먼트로 나누어 올려 두십시오.</translation>
    </message>
    <message>
        <source>The data are read too seldom for loading all first to pay: stream them.</source>
        <translation>데이터를 읽는 횟수가 적어 전체를 먼저 올리면 손해이므로 스트리밍하십시오.</translation>
    </message>
    <message>
        <source>The data do not fit, but can pass through: stream them.</source>
        <translation>데이터가 메모리에 들어가지 않지만 나누어 흘려보낼 수 있으므로 스트리밍하십시오.</translation>
    </message>
    <message>
        <source>There is room for one chunk at a time only.</source>
        <translation>한 번에 청크 하나를 둘 공간밖에 없습니다.</translation>
    </message>
    <message>
        <source>Memory of the calls in flight</source>
        <translation>동시 진행 호출의 메모리</translation>
    </message>
    <message>
        <source>Tokens a second at peak</source>
        <translation>피크 시 초당 토큰</translation>
    </message>
    <message>
        <source>Speed that a reader wants</source>
        <translation>이용자가 원하는 속도</translation>
    </message>
    <message>
        <source>One instance lost</source>
        <translation>인스턴스 1개 장애 대비</translation>
    </message>
    <message>
        <source>Weights, buffers and one call need %1; its cards leave %2.</source>
        <translation>가중치, 버퍼, 호출 1건에 %1만큼 필요한데 카드에서 쓸 수 있는 메모리는 %2입니다.</translation>
    </message>
    <message>
        <source>A reader wants %1 tokens a second; alone on it a call gets %2.</source>
        <translation>이용자가 원하는 속도는 초당 토큰 %1개인데, 호출 1건만 처리해도 초당 %2개에 그칩니다.</translation>
    </message>
    <message>
        <source>The catalogue does not know its card.</source>
        <translation>카탈로그에 이 카드가 없습니다.</translation>
    </message>
    <message>
        <source>The catalogue does not know the bandwidth of its card.</source>
        <translation>카탈로그에 이 카드의 대역폭이 없습니다.</translation>
    </message>
    <message>
        <source>A call has %1 tokens; the model takes %2.</source>
        <translation>호출 1건의 토큰은 %1개인데 모델의 한도는 %2개입니다.</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>Alternatives</source>
        <translation>대안</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>안</translation>
    </message>
    <message>
        <source>results in</source>
        <translation>결과 저장소</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>월 비용</translation>
    </message>
    <message>
        <source>why it lost</source>
        <translation>탈락 이유</translation>
    </message>
    <message>
        <source>%1 ×: %2</source>
        <comment>how many, why</comment>
        <translation>%1건: %2</translation>
    </message>
    <message>
        <source>Rejected, by product (server types and purposes; the nearest miss)</source>
        <translation>제품별 탈락(서버 유형과 용도, 가장 근접한 경우)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quantity, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>일회</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>월 비용</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Paid once</source>
        <translation>일회 비용</translation>
    </message>
    <message>
        <source>36 months: %1. 60 months: %2. Infrastructure only; LLM tokens stand apart.</source>
        <translation>36개월: %1. 60개월: %2. 인프라만 계산했으며 LLM 토큰 비용은 별도입니다.</translation>
    </message>
    <message>
        <source>Does not apply: %1.</source>
        <translation>해당 없음: %1.</translation>
    </message>
    <message>
        <source>LLM API</source>
        <translation>LLM API</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>모델 미지정</translation>
    </message>
    <message>
        <source>%1: %2 a month without reuse, %3 with reuse.</source>
        <translation>%1: 재사용 없이 월 %2, 재사용 시 월 %3.</translation>
    </message>
    <message>
        <source>%1: not priced.</source>
        <translation>%1: 가격 없음.</translation>
    </message>
    <message>
        <source>limit not known</source>
        <translation>한도 모름</translation>
    </message>
    <message>
        <source>met</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>미달</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>한도 %1</translation>
    </message>
    <message>
        <source>Stores and nodes</source>
        <translation>저장소와 노드</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>복제본 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>fed from %1</source>
        <translation>%1에서 공급</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>사용률 %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, kind of nodes</comment>
        <translation>%2 × %1</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>확인 안 됨</translation>
    </message>
    <message>
        <source>%1 a node</source>
        <translation>노드당 %1</translation>
    </message>
    <message>
        <source>binds (%1)</source>
        <translation>결정 제약(%1)</translation>
    </message>
    <message>
        <source>? Unchecked: %1.</source>
        <translation>? 확인 안 됨: %1.</translation>
    </message>
    <message>
        <source>goal (p99)</source>
        <translation>목표(p99)</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>목표 없음</translation>
    </message>
    <message>
        <source>Latency at peak</source>
        <translation>피크 시 지연 시간</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>존 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>%1개월째</translation>
    </message>
    <message>
        <source>Load in the busiest minute</source>
        <translation>가장 바쁜 1분의 부하</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a rate</comment>
        <translation>초당 %1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>LLM calls</source>
        <translation>LLM 호출</translation>
    </message>
    <message>
        <source>LLM calls in flight</source>
        <translation>동시 진행 LLM 호출</translation>
    </message>
    <message>
        <source>LLM tokens a minute</source>
        <translation>분당 LLM 토큰</translation>
    </message>
    <message>
        <source>Answered from the store</source>
        <translation>저장소 응답 비율</translation>
    </message>
    <message>
        <source>Store connections</source>
        <translation>저장소 연결</translation>
    </message>
    <message>
        <source>Stored items</source>
        <translation>저장 항목</translation>
    </message>
    <message>
        <source>Stored bytes</source>
        <translation>저장 용량</translation>
    </message>
    <message>
        <source>Before you rely on it</source>
        <translation>신뢰하기 전에 확인할 것</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 외 %1개</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) come from the preset and nobody has confirmed them: %1%2.</source>
        <translation>
            <numerusform>프리셋에서 왔고 아무도 확인하지 않은 답변이 %n개 있습니다: %1%2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue %1. Every figure: daemok explain %2 /recommended/roles/0/count</source>
        <translation>카탈로그 %1. 모든 수치의 설명: daemok explain %2 /recommended/roles/0/count</translation>
    </message>
    <message>
        <source>Local model</source>
        <translation>로컬 모델</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Some lines have no price: the sum is not complete.</source>
        <translation>일부 항목에 가격이 없어 합계가 완전하지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing has a price: ranked by servers, cores, memory and disk.</source>
        <translation>가격이 하나도 없어 서버, 코어, 메모리, 디스크로 순위를 매겼습니다.</translation>
    </message>
    <message>
        <source>Some prices are in another currency and no dated rate converts them.</source>
        <translation>일부 가격이 다른 통화이며 날짜가 있는 환율이 없습니다.</translation>
    </message>
    <message>
        <source>The existing database is too small for its load today or with what is added.</source>
        <translation>기존 데이터베이스가 현재 부하 또는 추가될 부하에 비해 작습니다.</translation>
    </message>
    <message>
        <source>It stops fitting before the end of the horizon.</source>
        <translation>계획 기간이 끝나기 전에 한계를 넘습니다.</translation>
    </message>
    <message>
        <source>No latency goal is set: sized by utilisation alone.</source>
        <translation>지연 시간 목표가 없어 사용률만으로 산정했습니다.</translation>
    </message>
    <message>
        <source>Planned with another product&apos;s facts.</source>
        <translation>다른 제품의 자료로 계획했습니다.</translation>
    </message>
    <message>
        <source>Its results store is made for something else: it ranks behind the others.</source>
        <translation>결과 저장소로 쓴 제품의 본래 용도가 달라 다른 안보다 뒤에 놓입니다.</translation>
    </message>
    <message>
        <source>Planned with the vendors&apos; best-case rates.</source>
        <translation>제조사의 최상 조건 성능으로 계획했습니다.</translation>
    </message>
    <message>
        <source>Some limits could not be checked: a fact is missing.</source>
        <translation>자료가 없어 일부 제약을 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>Its copies are busy at the same moments: waiting for one means waiting for all.</source>
        <translation>복제본이 같은 순간에 바빠집니다. 하나를 기다리면 모두 기다리게 됩니다.</translation>
    </message>
    <message>
        <source>Its times vary widely.</source>
        <translation>소요 시간의 편차가 큽니다.</translation>
    </message>
    <message>
        <source>It fits with a goal of %1.</source>
        <translation>목표를 %1까지 늦추면 맞습니다.</translation>
    </message>
    <message>
        <source>It fits when every goal is relaxed by %1.</source>
        <translation>모든 목표를 %1 완화하면 맞습니다.</translation>
    </message>
    <message>
        <source>It fits when it need not survive a failure.</source>
        <translation>장애를 견디지 않아도 된다면 맞습니다.</translation>
    </message>
    <message>
        <source>It needs larger servers than those in the catalogue and the table of own servers.</source>
        <translation>카탈로그와 보유 서버 표에 있는 것보다 큰 서버가 필요합니다.</translation>
    </message>
    <message>
        <source>It needs a region, or own servers, that the catalogue knows.</source>
        <translation>카탈로그에 있는 리전이나 보유 서버가 필요합니다.</translation>
    </message>
    <message>
        <source>It fits with %1 zones.</source>
        <translation>존 %1개이면 맞습니다.</translation>
    </message>
    <message>
        <source>It needs another region, or a larger server in the table of own servers.</source>
        <translation>다른 리전이나 보유 서버 표의 더 큰 서버가 필요합니다.</translation>
    </message>
    <message>
        <source>It fits when data may leave.</source>
        <translation>데이터를 외부로 보낼 수 있으면 맞습니다.</translation>
    </message>
    <message>
        <source>It needs prices in the price book.</source>
        <translation>가격표에 가격이 있어야 합니다.</translation>
    </message>
    <message>
        <source>It fits when more products are allowed.</source>
        <translation>더 많은 제품을 허용하면 맞습니다.</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>분당 요청</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>분당 토큰</translation>
    </message>
    <message>
        <source>Calls at the same time</source>
        <translation>동시 호출</translation>
    </message>
    <message>
        <source>ask for a quota of %1</source>
        <translation>한도를 %1까지 올려 달라고 요청</translation>
    </message>
    <message>
        <source>reuse %1 of the requests</source>
        <translation>요청의 %1 재사용</translation>
    </message>
    <message>
        <source>shift some calls to batch</source>
        <translation>일부 호출을 배치로 이동</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Memory for the disk</source>
        <translation>디스크 대비 메모리</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>디스크 공간</translation>
    </message>
    <message>
        <source>Data per node</source>
        <translation>노드당 데이터</translation>
    </message>
    <message>
        <source>Disk operations</source>
        <translation>디스크 IOPS</translation>
    </message>
    <message>
        <source>Disk throughput</source>
        <translation>디스크 처리량</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>샤드</translation>
    </message>
    <message>
        <source>Query ceiling</source>
        <translation>쿼리 상한</translation>
    </message>
    <message>
        <source>High availability</source>
        <translation>고가용성</translation>
    </message>
    <message>
        <source>Surviving a failure</source>
        <translation>장애 대비</translation>
    </message>
    <message>
        <source>Latency goal</source>
        <translation>지연 시간 목표</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>올림</translation>
    </message>
    <message>
        <source>Request units</source>
        <translation>요청 단위</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>Client connections against what one node takes.</source>
        <translation>클라이언트 연결 수와 노드 1대가 받는 연결 수의 비교입니다.</translation>
    </message>
    <message>
        <source>CPU work of the busiest minute against the share of a node that may be busy.</source>
        <translation>가장 바쁜 1분의 CPU 작업량과 노드에 허용된 사용률의 비교입니다.</translation>
    </message>
    <message>
        <source>Resident data, working set and vectors against the memory a node leaves for them.</source>
        <translation>상주 데이터, 워킹 셋, 벡터와 노드가 이를 위해 남기는 메모리의 비교입니다.</translation>
    </message>
    <message>
        <source>Disk data against the most that a node&apos;s memory may carry.</source>
        <translation>디스크 데이터와 노드의 메모리로 감당할 수 있는 최대량의 비교입니다.</translation>
    </message>
    <message>
        <source>Stored bytes against the most that the maker advises for one node.</source>
        <translation>저장 용량과 제조사가 노드 1대에 권하는 최대량의 비교입니다.</translation>
    </message>
    <message>
        <source>Stored bytes with copies, indexes and compression against the part of a disk that may be filled.</source>
        <translation>복제, 인덱스, 압축을 반영한 저장 용량과 채워도 되는 디스크 비율의 비교입니다.</translation>
    </message>
    <message>
        <source>Disk reads and writes a second against what a node&apos;s disks carry.</source>
        <translation>초당 디스크 읽기·쓰기와 노드의 디스크가 감당하는 양의 비교입니다.</translation>
    </message>
    <message>
        <source>Bytes to and from disk a second against what a node&apos;s disks carry.</source>
        <translation>초당 디스크 입출력 바이트와 노드의 디스크가 감당하는 양의 비교입니다.</translation>
    </message>
    <message>
        <source>Traffic of clients and copies against a node&apos;s network.</source>
        <translation>클라이언트와 복제 트래픽을 노드의 네트워크와 비교한 것입니다.</translation>
    </message>
    <message>
        <source>Shards or partitions against what one node should hold.</source>
        <translation>샤드나 파티션 수와 노드 1대에 적당한 수의 비교입니다.</translation>
    </message>
    <message>
        <source>Selects a second against the planning ceiling of one node.</source>
        <translation>초당 SELECT 수와 노드 1대의 계획 상한의 비교입니다.</translation>
    </message>
    <message>
        <source>The least nodes with which the product is highly available.</source>
        <translation>제품이 고가용성을 갖추는 최소 노드 수입니다.</translation>
    </message>
    <message>
        <source>Nodes needed so that the stated failure at peak leaves enough.</source>
        <translation>피크에 지정한 장애가 나도 충분하도록 필요한 노드 수입니다.</translation>
    </message>
    <message>
        <source>The fewest nodes with which the goal is met, the other roles as recommended.</source>
        <translation>다른 역할을 권장대로 둘 때 목표를 충족하는 최소 노드 수입니다.</translation>
    </message>
    <message>
        <source>Whole groups, equal zones and odd quorums round the count up.</source>
        <translation>그룹 단위, 존 균등, 홀수 쿼럼에 맞추어 노드 수를 올립니다.</translation>
    </message>
    <message>
        <source>Request units of the busiest minute.</source>
        <translation>가장 바쁜 1분의 요청 단위입니다.</translation>
    </message>
    <message>
        <source>Partitions by request units and by stored bytes.</source>
        <translation>요청 단위와 저장 용량에 따른 파티션 수입니다.</translation>
    </message>
    <message>
        <source>the network rate of this server is not known</source>
        <translation>이 서버의 네트워크 속도를 알 수 없습니다</translation>
    </message>
    <message>
        <source>the operations of the local disk are not known</source>
        <translation>로컬 디스크의 IOPS를 알 수 없습니다</translation>
    </message>
    <message>
        <source>the throughput of the local disk is not known</source>
        <translation>로컬 디스크의 처리량을 알 수 없습니다</translation>
    </message>
    <message>
        <source>the operations of this volume are not known</source>
        <translation>이 볼륨의 IOPS를 알 수 없습니다</translation>
    </message>
    <message>
        <source>the throughput of this volume is not known</source>
        <translation>이 볼륨의 처리량을 알 수 없습니다</translation>
    </message>
    <message>
        <source>no disk</source>
        <translation>디스크 없음</translation>
    </message>
    <message>
        <source>local NVMe</source>
        <translation>로컬 NVMe</translation>
    </message>
    <message>
        <source>network volume</source>
        <translation>네트워크 볼륨</translation>
    </message>
    <message>
        <source>own disks</source>
        <translation>보유 디스크</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>size and kind of disk: 800 GiB gp3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>records</source>
        <translation>요청 기록</translation>
    </message>
    <message>
        <source>search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>벡터</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>캐시</translation>
    </message>
    <message>
        <source>analytics</source>
        <translation>분석</translation>
    </message>
    <message>
        <source>corpus</source>
        <translation>문서 모음</translation>
    </message>
    <message>
        <source>existing service</source>
        <translation>기존 서비스</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>조회</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>삽입</translation>
    </message>
    <message>
        <source>list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>집계</translation>
    </message>
    <message>
        <source>vector search</source>
        <translation>벡터 검색</translation>
    </message>
    <message>
        <source>priced</source>
        <translation>가격 있음</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>가격 없음</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>디스크</translation>
    </message>
    <message>
        <source>Managed storage</source>
        <translation>관리형 스토리지</translation>
    </message>
    <message>
        <source>Object storage</source>
        <translation>오브젝트 스토리지</translation>
    </message>
    <message>
        <source>Traffic between zones</source>
        <translation>존 간 트래픽</translation>
    </message>
    <message>
        <source>Traffic to the internet</source>
        <translation>인터넷 전송 트래픽</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>기술 지원</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>유지 보수</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>운영 인력</translation>
    </message>
    <message>
        <source>Power and rack</source>
        <translation>전력과 랙</translation>
    </message>
    <message>
        <source>Second site</source>
        <translation>제2 센터</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>구매</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>권장안</translation>
    </message>
    <message>
        <source>Lean</source>
        <translation>절감안</translation>
    </message>
    <message>
        <source>Resilient</source>
        <translation>강화안</translation>
    </message>
    <message>
        <source>Fewest nodes</source>
        <translation>최소 노드안</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>초기안</translation>
    </message>
    <message>
        <source>One store</source>
        <translation>단일 저장소안</translation>
    </message>
    <message>
        <source>All in the existing database</source>
        <translation>기존 DB 통합안</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>다른 제품</translation>
    </message>
    <message>
        <source>The least cost that meets every goal.</source>
        <translation>모든 목표를 충족하는 최저 비용입니다.</translation>
    </message>
    <message>
        <source>The same without room for a failure.</source>
        <translation>같은 구성에서 장애에 대비한 여유를 뺀 것입니다.</translation>
    </message>
    <message>
        <source>Survives one level more than asked.</source>
        <translation>요구보다 한 단계 큰 장애를 견딥니다.</translation>
    </message>
    <message>
        <source>The fewest nodes to run, whatever they cost.</source>
        <translation>비용과 관계없이 운영할 노드가 가장 적습니다.</translation>
    </message>
    <message>
        <source>Enough for the first month, before the service grows.</source>
        <translation>서비스가 커지기 전, 첫 달에 충분한 구성입니다.</translation>
    </message>
    <message>
        <source>Everything in one new store, where one product can do it all.</source>
        <translation>한 제품이 모두 할 수 있을 때, 새 저장소 하나에 모두 둡니다.</translation>
    </message>
    <message>
        <source>No new store: everything in the relational database that is there.</source>
        <translation>새 저장소 없이 지금 있는 관계형 데이터베이스에 모두 둡니다.</translation>
    </message>
    <message>
        <source>The best layout with another product for the results.</source>
        <translation>결과 저장소에 다른 제품을 쓸 때 가장 좋은 구성입니다.</translation>
    </message>
    <message>
        <source>No local model is named: one of the catalogue&apos;s stands for it.</source>
        <translation>로컬 모델이 지정되지 않아 카탈로그의 모델로 대신했습니다.</translation>
    </message>
    <message>
        <source>It needs a server with graphics cards that hold the model, in this region or in the table of own servers.</source>
        <translation>이 리전이나 보유 서버 표에 모델을 담을 수 있는 그래픽 카드 서버가 필요합니다.</translation>
    </message>
    <message>
        <source>KV cache of calls</source>
        <translation>호출의 KV 캐시</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>초당 토큰</translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>답변 읽기 속도</translation>
    </message>
    <message>
        <source>Calls in flight against those whose KV cache fits beside the weights of the local model.</source>
        <translation>동시 진행 호출 수와, 로컬 모델의 가중치를 두고 남은 메모리에 KV 캐시가 들어가는 호출 수의 비교입니다.</translation>
    </message>
    <message>
        <source>Tokens of the busiest minute against what an instance computes at its target utilisation.</source>
        <translation>가장 바쁜 1분의 토큰과 인스턴스 하나가 목표 사용률에서 계산하는 토큰의 비교입니다.</translation>
    </message>
    <message>
        <source>Calls that share an instance slow each other down: enough instances that a reader still gets the wanted tokens a second.</source>
        <translation>인스턴스를 함께 쓰는 호출은 서로를 느리게 합니다. 이용자가 원하는 초당 토큰을 유지하는 데 필요한 인스턴스 수입니다.</translation>
    </message>
    <message>
        <source>Prices of own servers contain VAT.</source>
        <translation>자체 서버의 가격에 부가세가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Some prices contain VAT and others do not: the sum mixes both.</source>
        <translation>부가세가 들어 있는 가격과 없는 가격이 섞여 있어 합계에 둘이 섞입니다.</translation>
    </message>
    <message>
        <source>It is enough in fewer futures than asked for: beyond, a goal cannot be met at any size.</source>
        <translation>요구한 것보다 적은 미래에서만 충분합니다. 그 이상에서는 어떤 크기로도 목표를 충족하지 못합니다.</translation>
    </message>
    <message>
        <source>About one request in a hundred waits for the disk: its p99 lies on the step between the two.</source>
        <translation>요청 백 건 중 한 건쯤이 디스크를 기다립니다. p99가 그 경계에 있습니다.</translation>
    </message>
    <message>
        <source>A role on its way is busier than 85 %: a little more load makes it much slower.</source>
        <translation>경로의 한 역할이 85 %보다 바쁩니다. 부하가 조금만 늘어도 크게 느려집니다.</translation>
    </message>
    <message>
        <source>Every query asks most of the nodes, or one of them for much at once, and waits for the slowest.</source>
        <translation>모든 쿼리가 대부분의 노드에 묻거나 한 노드에 많은 것을 한꺼번에 묻고 가장 느린 응답을 기다립니다.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>요구 없음</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>지킴</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>못 지킴</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>확인 못 함</translation>
    </message>
    <message>
        <source>the throughput of a node&apos;s disk is not known</source>
        <translation>노드 디스크의 처리량을 알 수 없음</translation>
    </message>
    <message>
        <source>the network rate of a server is not known</source>
        <translation>서버의 네트워크 속도를 알 수 없음</translation>
    </message>
    <message>
        <source>how long the provider takes to restore is not known</source>
        <translation>제공사의 복원 시간을 알 수 없음</translation>
    </message>
    <message>
        <source>how far the second site is behind is not known</source>
        <translation>제2 사이트가 얼마나 뒤처지는지 알 수 없음</translation>
    </message>
    <message>
        <source>own servers are needed to restore onto, and none stand by</source>
        <translation>복원할 자체 서버가 필요하나 대기 중인 것이 없음</translation>
    </message>
    <message>
        <source>neither backups nor a second site are kept</source>
        <translation>백업도 제2 사이트도 없음</translation>
    </message>
</context>
<context>
    <name>ProductText</name>
    <message>
        <source>session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>query</source>
        <translation>쿼리</translation>
    </message>
    <message>
        <source>data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>조정</translation>
    </message>
    <message>
        <source>ingest</source>
        <translation>수집</translation>
    </message>
    <message>
        <source>log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Session nodes</source>
        <translation>세션 노드</translation>
    </message>
    <message>
        <source>Query nodes</source>
        <translation>쿼리 노드</translation>
    </message>
    <message>
        <source>Data nodes</source>
        <translation>데이터 노드</translation>
    </message>
    <message>
        <source>Coordination nodes</source>
        <translation>조정 노드</translation>
    </message>
    <message>
        <source>Ingest nodes</source>
        <translation>수집 노드</translation>
    </message>
    <message>
        <source>Log nodes</source>
        <translation>로그 노드</translation>
    </message>
    <message>
        <source>Database servers</source>
        <translation>데이터베이스 서버</translation>
    </message>
    <message>
        <source>Model servers</source>
        <translation>모델 서버</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <comment>kinds of work: session, query and data</comment>
        <translation>%1 노드</translation>
    </message>
    <message>
        <source>Receive client sessions; grow with connections and with operations in flight.</source>
        <translation>클라이언트 세션을 받습니다. 연결 수와 진행 중인 작업 수에 따라 늘어납니다.</translation>
    </message>
    <message>
        <source>Process queries; grow with the rate of selects and with the data each one reads.</source>
        <translation>쿼리를 처리합니다. SELECT 빈도와 한 번에 읽는 데이터 양에 따라 늘어납니다.</translation>
    </message>
    <message>
        <source>Hold the data; grow with volume, memory and writes.</source>
        <translation>데이터를 보관합니다. 용량, 메모리, 쓰기에 따라 늘어납니다.</translation>
    </message>
    <message>
        <source>Keep the cluster&apos;s state; a fixed small number.</source>
        <translation>클러스터의 상태를 관리합니다. 적은 수로 고정됩니다.</translation>
    </message>
    <message>
        <source>Prepare and accept what is written; grow with inserts.</source>
        <translation>쓰는 데이터를 가공해 받아들입니다. 삽입에 따라 늘어납니다.</translation>
    </message>
    <message>
        <source>Carry the log of changes between the other nodes.</source>
        <translation>다른 노드 사이에 변경 로그를 전달합니다.</translation>
    </message>
    <message>
        <source>The existing service&apos;s relational database.</source>
        <translation>기존 서비스의 관계형 데이터베이스입니다.</translation>
    </message>
    <message>
        <source>Run models locally.</source>
        <translation>모델을 로컬에서 실행합니다.</translation>
    </message>
    <message>
        <source>look-up by key</source>
        <translation>키 조회</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>삽입</translation>
    </message>
    <message>
        <source>list and filter</source>
        <translation>목록과 필터</translation>
    </message>
    <message>
        <source>full-text search</source>
        <translation>전문 검색</translation>
    </message>
    <message>
        <source>vector search</source>
        <translation>벡터 검색</translation>
    </message>
    <message>
        <source>aggregate</source>
        <translation>집계</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>제공 안 됨</translation>
    </message>
    <message>
        <source>by reading through the data</source>
        <translation>데이터를 훑어 읽음</translation>
    </message>
    <message>
        <source>with a secondary index</source>
        <translation>보조 인덱스 사용</translation>
    </message>
    <message>
        <source>with an extra node type</source>
        <translation>추가 노드 유형 사용</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>내장</translation>
    </message>
    <message>
        <source>no language analysis</source>
        <translation>언어 분석 없음</translation>
    </message>
    <message>
        <source>language analysis by a plug-in</source>
        <translation>플러그인으로 언어 분석</translation>
    </message>
    <message>
        <source>language analysis built in</source>
        <translation>언어 분석 내장</translation>
    </message>
    <message>
        <source>always together with another role</source>
        <translation>항상 다른 역할과 함께</translation>
    </message>
    <message>
        <source>together or apart</source>
        <translation>함께 또는 따로</translation>
    </message>
    <message>
        <source>always apart</source>
        <translation>항상 따로</translation>
    </message>
    <message>
        <source>ring: any number of nodes, each item on several of them</source>
        <translation>링: 노드 수에 제한이 없고 항목마다 여러 노드에 있음</translation>
    </message>
    <message>
        <source>groups: each with a leader that takes the writes, and its copies</source>
        <translation>그룹: 쓰기를 맡는 리더와 복제본으로 이루어짐</translation>
    </message>
    <message>
        <source>one primary with standbys: grows only by a bigger machine</source>
        <translation>프라이머리 하나와 대기 서버: 더 큰 장비로만 확장</translation>
    </message>
    <message>
        <source>planning rates</source>
        <translation>계획 기준 성능</translation>
    </message>
    <message>
        <source>vendor&apos;s best case</source>
        <translation>제조사 최상 조건</translation>
    </message>
    <message>
        <source>stored results</source>
        <translation>저장된 결과</translation>
    </message>
    <message>
        <source>records of every request</source>
        <translation>모든 요청의 기록</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>벡터</translation>
    </message>
    <message>
        <source>document corpus</source>
        <translation>문서 모음</translation>
    </message>
    <message>
        <source>existing database</source>
        <translation>기존 데이터베이스</translation>
    </message>
    <message>
        <source>share of CPU busy at peak</source>
        <translation>피크 시 CPU 사용률</translation>
    </message>
    <message>
        <source>share of CPU busy at peak after the stated failure</source>
        <translation>지정한 장애 후 피크 시 CPU 사용률</translation>
    </message>
    <message>
        <source>factor for background work such as compaction</source>
        <translation>컴팩션 등 백그라운드 작업 계수</translation>
    </message>
    <message>
        <source>vCPU that share one queue</source>
        <translation>대기열 하나를 나누어 쓰는 vCPU</translation>
    </message>
    <message>
        <source>client connections a node takes</source>
        <translation>노드가 받는 클라이언트 연결 수</translation>
    </message>
    <message>
        <source>memory a connection holds, MiB</source>
        <translation>연결 하나가 쓰는 메모리, MiB</translation>
    </message>
    <message>
        <source>share of memory given to the managed heap</source>
        <translation>관리형 힙에 주는 메모리 비율</translation>
    </message>
    <message>
        <source>cap of the managed heap, GiB</source>
        <translation>관리형 힙의 상한, GiB</translation>
    </message>
    <message>
        <source>memory of the operating system and agents, GiB</source>
        <translation>운영체제와 에이전트의 메모리, GiB</translation>
    </message>
    <message>
        <source>share of memory that data may fill</source>
        <translation>데이터가 채워도 되는 메모리 비율</translation>
    </message>
    <message>
        <source>share of the stored bytes that must be in memory</source>
        <translation>메모리에 있어야 하는 저장 용량 비율</translation>
    </message>
    <message>
        <source>bytes in memory for each item beside its value</source>
        <translation>항목마다 값 외에 메모리에서 차지하는 바이트</translation>
    </message>
    <message>
        <source>factor on resident bytes for fragmentation</source>
        <translation>단편화에 따른 상주 바이트 계수</translation>
    </message>
    <message>
        <source>most disk data for each byte of memory</source>
        <translation>메모리 1바이트당 최대 디스크 데이터</translation>
    </message>
    <message>
        <source>share of a disk that may be filled</source>
        <translation>채워도 되는 디스크 비율</translation>
    </message>
    <message>
        <source>factor on stored bytes for index and file system</source>
        <translation>인덱스와 파일 시스템에 따른 저장 용량 계수</translation>
    </message>
    <message>
        <source>whether stored bytes are compressed</source>
        <translation>저장 데이터의 압축 여부</translation>
    </message>
    <message>
        <source>extra stored bytes for each secondary index</source>
        <translation>보조 인덱스 하나당 추가 저장 용량</translation>
    </message>
    <message>
        <source>extra insert work for each secondary index</source>
        <translation>보조 인덱스 하나당 추가 삽입 작업</translation>
    </message>
    <message>
        <source>extra stored bytes of the full-text index</source>
        <translation>전문 인덱스의 추가 저장 용량</translation>
    </message>
    <message>
        <source>extra insert work of the full-text index</source>
        <translation>전문 인덱스의 추가 삽입 작업</translation>
    </message>
    <message>
        <source>most data for one node, GiB</source>
        <translation>노드 1대의 최대 데이터, GiB</translation>
    </message>
    <message>
        <source>largest disk of one node, GiB</source>
        <translation>노드 1대의 최대 디스크, GiB</translation>
    </message>
    <message>
        <source>bytes written to disk for each byte inserted</source>
        <translation>삽입 1바이트당 디스크에 쓰는 바이트</translation>
    </message>
    <message>
        <source>disk reads for one look-up that misses memory</source>
        <translation>메모리에 없는 조회 1건당 디스크 읽기</translation>
    </message>
    <message>
        <source>disk writes for one insert</source>
        <translation>삽입 1건당 디스크 쓰기</translation>
    </message>
    <message>
        <source>share of the stored bytes that is hot</source>
        <translation>자주 쓰이는 저장 데이터 비율</translation>
    </message>
    <message>
        <source>size of a shard, GiB</source>
        <translation>샤드 크기, GiB</translation>
    </message>
    <message>
        <source>shards for each GiB of heap</source>
        <translation>힙 1 GiB당 샤드 수</translation>
    </message>
    <message>
        <source>shards for each node</source>
        <translation>노드당 샤드 수</translation>
    </message>
    <message>
        <source>documents for each shard</source>
        <translation>샤드당 문서 수</translation>
    </message>
    <message>
        <source>bytes in memory for each vector dimension</source>
        <translation>벡터 1차원당 메모리 바이트</translation>
    </message>
    <message>
        <source>bytes in memory for each vector&apos;s graph</source>
        <translation>벡터 1개의 그래프가 차지하는 메모리 바이트</translation>
    </message>
    <message>
        <source>factor on the vectors&apos; memory</source>
        <translation>벡터 메모리에 대한 계수</translation>
    </message>
    <message>
        <source>share of memory that vectors may use</source>
        <translation>벡터가 쓸 수 있는 메모리 비율</translation>
    </message>
    <message>
        <source>largest number of indexed dimensions</source>
        <translation>인덱싱할 수 있는 최대 차원 수</translation>
    </message>
    <message>
        <source>largest item, bytes</source>
        <translation>최대 항목 크기, 바이트</translation>
    </message>
    <message>
        <source>copies of the data, the first included</source>
        <translation>데이터 복제본 수(원본 포함)</translation>
    </message>
    <message>
        <source>most copies of the data</source>
        <translation>데이터 복제본의 최대 수</translation>
    </message>
    <message>
        <source>copies asked for one read</source>
        <translation>읽기 1건이 요청하는 복제본 수</translation>
    </message>
    <message>
        <source>copies awaited for one write</source>
        <translation>쓰기 1건이 기다리는 복제본 수</translation>
    </message>
    <message>
        <source>production floor of a data node, vCPU</source>
        <translation>운영용 데이터 노드의 최소 vCPU</translation>
    </message>
    <message>
        <source>production floor of a data node, GiB of memory</source>
        <translation>운영용 데이터 노드의 최소 메모리, GiB</translation>
    </message>
    <message>
        <source>least memory for each vCPU, GiB</source>
        <translation>vCPU당 최소 메모리, GiB</translation>
    </message>
    <message>
        <source>largest cluster, nodes</source>
        <translation>최대 클러스터, 노드 수</translation>
    </message>
    <message>
        <source>planning ceiling of selects a second for one node</source>
        <translation>노드 1대의 초당 SELECT 계획 상한</translation>
    </message>
    <message>
        <source>queries in execution for each vCPU</source>
        <translation>vCPU당 실행 중인 쿼리 수</translation>
    </message>
    <message>
        <source>days until deleted data gives its space back</source>
        <translation>삭제한 데이터가 공간을 돌려줄 때까지의 일수</translation>
    </message>
    <message>
        <source>bytes covered by one read unit</source>
        <translation>읽기 단위 하나가 처리하는 바이트</translation>
    </message>
    <message>
        <source>bytes covered by one write unit</source>
        <translation>쓰기 단위 하나가 처리하는 바이트</translation>
    </message>
    <message>
        <source>units for one read</source>
        <translation>읽기 1건의 단위 수</translation>
    </message>
    <message>
        <source>units for one write</source>
        <translation>쓰기 1건의 단위 수</translation>
    </message>
    <message>
        <source>units a second for one partition</source>
        <translation>파티션 하나의 초당 단위 수</translation>
    </message>
    <message>
        <source>stored GiB for one partition</source>
        <translation>파티션 하나의 저장 용량, GiB</translation>
    </message>
    <message>
        <source>extra units for each partition a query crosses</source>
        <translation>쿼리가 지나는 파티션마다 추가되는 단위 수</translation>
    </message>
    <message>
        <source>step in which units are bought</source>
        <translation>단위를 구매하는 간격</translation>
    </message>
    <message>
        <source>network round trip inside a zone, ms</source>
        <translation>존 안의 네트워크 왕복 시간, ms</translation>
    </message>
    <message>
        <source>mean read of a local NVMe disk, ms</source>
        <translation>로컬 NVMe 디스크의 평균 읽기 시간, ms</translation>
    </message>
    <message>
        <source>mean read of a network volume, ms</source>
        <translation>네트워크 볼륨의 평균 읽기 시간, ms</translation>
    </message>
    <message>
        <source>coefficient of variation of CPU service</source>
        <translation>CPU 서비스 시간의 변동계수</translation>
    </message>
    <message>
        <source>coefficient of variation of reading through data</source>
        <translation>데이터를 훑어 읽는 시간의 변동계수</translation>
    </message>
    <message>
        <source>secondary indexes a store keeps when lists are asked</source>
        <translation>목록을 요청할 때 저장소가 두는 보조 인덱스 수</translation>
    </message>
    <message>
        <source>reads each AI request adds to the existing database</source>
        <translation>AI 요청 1건이 기존 데이터베이스에 더하는 읽기 수</translation>
    </message>
    <message>
        <source>writes each AI request adds to the existing database</source>
        <translation>AI 요청 1건이 기존 데이터베이스에 더하는 쓰기 수</translation>
    </message>
    <message>
        <source>rows a store takes in one insert</source>
        <translation>저장소가 삽입 한 번에 받는 행 수</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>AI requests the service answers on a normal busy day. Leave empty to use daily users times requests per user. Found in the gateway&apos;s or the API provider&apos;s usage report.</source>
        <translation>평소 바쁜 날에 서비스가 답하는 AI 요청 수입니다. 비워 두면 일 이용자 수 × 1인당 요청 수를 씁니다. 게이트웨이나 API 제공사의 사용량 보고서에서 확인합니다.</translation>
    </message>
    <message>
        <source>People who may use the service. Found in the account database.</source>
        <translation>서비스를 쓸 수 있는 사람 수입니다. 계정 데이터베이스에서 확인합니다.</translation>
    </message>
    <message>
        <source>Different people who use the service on a busy day. Found in the access log or the analytics tool.</source>
        <translation>바쁜 날에 서비스를 쓰는 서로 다른 사람 수입니다. 접속 로그나 분석 도구에서 확인합니다.</translation>
    </message>
    <message>
        <source>People active in the busiest minute. It sizes the application instances, not the stores: those follow connections.</source>
        <translation>가장 바쁜 1분에 활동하는 사람 수입니다. 저장소가 아니라 애플리케이션 인스턴스를 산정하는 값이며, 저장소는 연결 수로 산정합니다.</translation>
    </message>
    <message>
        <source>AI requests of one user on a busy day: requests divided by daily users.</source>
        <translation>바쁜 날 이용자 1인의 AI 요청 수입니다. 요청 수를 일 이용자 수로 나눈 값입니다.</translation>
    </message>
    <message>
        <source>Processes of the service that open connections to the stores at peak. Found in the deployment&apos;s settings.</source>
        <translation>피크 때 저장소에 연결을 여는 서비스 프로세스 수입니다. 배포 설정에서 확인합니다.</translation>
    </message>
    <message>
        <source>Connections one application instance keeps open to a store: the driver&apos;s pool size.</source>
        <translation>애플리케이션 인스턴스 하나가 저장소에 열어 두는 연결 수, 곧 드라이버의 커넥션 풀 크기입니다.</translation>
    </message>
    <message>
        <source>Client connections to each store at peak. Leave empty to use instances times the pool and its monitors.</source>
        <translation>피크 때 각 저장소의 클라이언트 연결 수입니다. 비워 두면 인스턴스 수 × 풀 크기에 모니터링 연결을 더해 씁니다.</translation>
    </message>
    <message>
        <source>Hours of a day in which most requests come. 8 for an office, 24 for a worldwide service.</source>
        <translation>하루 중 대부분의 요청이 들어오는 시간입니다. 사무실 업무는 8, 전 세계 서비스는 24입니다.</translation>
    </message>
    <message>
        <source>Days of a year with this load: about 250 for working days, 365 for every day. It drives volume, not the peak.</source>
        <translation>이런 부하가 걸리는 연간 일수입니다. 근무일만이면 약 250, 매일이면 365입니다. 피크가 아니라 용량을 정합니다.</translation>
    </message>
    <message>
        <source>How many times the mean of the busy hours the busiest minute is. Count requests a minute in the log: largest divided by mean.</source>
        <translation>가장 바쁜 1분이 바쁜 시간대 평균의 몇 배인지 나타냅니다. 로그에서 분당 요청 수를 세어 최댓값을 평균으로 나눕니다.</translation>
    </message>
    <message>
        <source>Check it when requests per day is already derived from the peak, so that the burst is not counted twice.</source>
        <translation>일 요청 수를 이미 피크에서 계산했다면 선택하십시오. 버스트를 두 번 곱하지 않게 됩니다.</translation>
    </message>
    <message>
        <source>Of 100 requests, how many ask something that was answered before and could take the stored answer. Count equal prompts in the log.</source>
        <translation>요청 100건 중 전에 답한 것을 다시 물어 저장된 답변을 쓸 수 있는 건수입니다. 로그에서 같은 프롬프트를 셉니다.</translation>
    </message>
    <message>
        <source>Time since the earlier equal request, within which half of the repeats come.</source>
        <translation>앞선 같은 요청과의 시간 간격으로, 반복의 절반이 이 안에 옵니다.</translation>
    </message>
    <message>
        <source>Time since the earlier equal request, within which nine tenths of the repeats come.</source>
        <translation>앞선 같은 요청과의 시간 간격으로, 반복의 90%가 이 안에 옵니다.</translation>
    </message>
    <message>
        <source>Fixed at write: it expires after the retention, read or not. Extended: each use begins the retention anew.</source>
        <translation>쓸 때 고정: 읽히든 아니든 보관 기간이 지나면 만료됩니다. 연장: 쓸 때마다 보관 기간이 다시 시작됩니다.</translation>
    </message>
    <message>
        <source>Days after which a stored answer must not be used any more, because its sources have changed.</source>
        <translation>원천 자료가 바뀌어 저장된 답변을 더는 쓸 수 없게 되는 일수입니다.</translation>
    </message>
    <message>
        <source>Whether one user may get an answer that was stored for another. If not, reuse happens within one user only.</source>
        <translation>다른 사용자를 위해 저장한 답변을 줄 수 있는지 여부입니다. 없다면 재사용은 한 사용자 안에서만 일어납니다.</translation>
    </message>
    <message>
        <source>Share of the remaining requests that a similar, not equal, stored answer would serve. It needs vectors.</source>
        <translation>나머지 요청 중 같지는 않아도 비슷한 저장 답변으로 처리할 수 있는 비율입니다. 벡터가 필요합니다.</translation>
    </message>
    <message>
        <source>Share of the answers served by similarity that are wrong. Measured with a sample of pairs judged by people.</source>
        <translation>유사도로 제공한 답변 중 틀린 비율입니다. 사람이 판정한 표본 쌍으로 측정합니다.</translation>
    </message>
    <message>
        <source>What one wrong answer costs the client: a repeated call, a complaint, a refund.</source>
        <translation>틀린 답변 하나가 고객에게 끼치는 비용입니다. 재문의, 불만, 환불 등입니다.</translation>
    </message>
    <message>
        <source>Days for which stored results can be reused. Longer finds more repeats and stores more.</source>
        <translation>저장된 결과를 재사용할 수 있는 일수입니다. 길수록 반복을 더 찾고 더 많이 저장합니다.</translation>
    </message>
    <message>
        <source>Days for which every request is kept for history and audit.</source>
        <translation>이력과 감사를 위해 모든 요청을 보관하는 일수입니다.</translation>
    </message>
    <message>
        <source>Days for which old records stay in cheap storage after that.</source>
        <translation>그 뒤 오래된 기록을 저렴한 스토리지에 두는 일수입니다.</translation>
    </message>
    <message>
        <source>Mean tokens of one request with its context. Found in the API provider&apos;s usage report.</source>
        <translation>문맥을 포함한 요청 1건의 평균 토큰 수입니다. API 제공사의 사용량 보고서에서 확인합니다.</translation>
    </message>
    <message>
        <source>Mean tokens of one answer. Found in the API provider&apos;s usage report.</source>
        <translation>답변 1건의 평균 토큰 수입니다. API 제공사의 사용량 보고서에서 확인합니다.</translation>
    </message>
    <message>
        <source>Bytes of text for one token: about 4 in English; measure it for Korean and Japanese, three bytes a syllable.</source>
        <translation>토큰 하나의 텍스트 바이트입니다. 영어는 약 4이며, 한국어와 일본어는 음절당 3바이트이므로 측정하십시오.</translation>
    </message>
    <message>
        <source>Which parts of each call are stored: question, answer, sources, vector, audit trail.</source>
        <translation>호출마다 저장하는 항목입니다. 질문, 답변, 원천 자료, 벡터, 감사 기록 중에서 고릅니다.</translation>
    </message>
    <message>
        <source>Dimensions of the embedding model: 768, 1,024, 1,536 and the like. 0 without vectors.</source>
        <translation>임베딩 모델의 차원 수입니다. 768, 1,024, 1,536 등이며 벡터가 없으면 0입니다.</translation>
    </message>
    <message>
        <source>Stored bytes divided by compressed bytes. 2 is usual for text; compress a sample with zstd to know.</source>
        <translation>저장 바이트를 압축 바이트로 나눈 값입니다. 텍스트는 보통 2이며, 표본을 zstd로 압축해 확인합니다.</translation>
    </message>
    <message>
        <source>Passages (chunks) of documents that are searched for sources.</source>
        <translation>근거를 찾기 위해 검색하는 문서의 조각(청크) 수입니다.</translation>
    </message>
    <message>
        <source>Mean size of one passage with its metadata.</source>
        <translation>메타데이터를 포함한 조각 하나의 평균 크기입니다.</translation>
    </message>
    <message>
        <source>Passages added or changed on a day.</source>
        <translation>하루에 추가되거나 바뀌는 조각 수입니다.</translation>
    </message>
    <message>
        <source>How often one stored record is read again while it is kept: history, lists, reports. Most are read less often than one thinks.</source>
        <translation>저장된 레코드 하나를 보관하는 동안 다시 읽는 횟수입니다. 이력, 목록, 보고서 등이며, 대개 생각보다 적게 읽힙니다.</translation>
    </message>
    <message>
        <source>Share of these reads that fetch one record by its key. The six shares sum to 100 %; changing one rescales the others.</source>
        <translation>이 읽기 중 키로 레코드 하나를 가져오는 비율입니다. 여섯 비율의 합은 100%이며 하나를 바꾸면 나머지가 조정됩니다.</translation>
    </message>
    <message>
        <source>Share of these reads that list records, for example one user&apos;s history.</source>
        <translation>이 읽기 중 레코드 목록을 보는 비율입니다. 예: 한 사용자의 이력.</translation>
    </message>
    <message>
        <source>Share of these reads that filter by fields, for example a date and a topic.</source>
        <translation>이 읽기 중 필드로 거르는 비율입니다. 예: 날짜와 주제.</translation>
    </message>
    <message>
        <source>Share of these reads that search words in the text.</source>
        <translation>이 읽기 중 텍스트에서 단어를 검색하는 비율입니다.</translation>
    </message>
    <message>
        <source>Share of these reads that search by vector.</source>
        <translation>이 읽기 중 벡터로 검색하는 비율입니다.</translation>
    </message>
    <message>
        <source>Share of these reads that count, sum or group many records.</source>
        <translation>이 읽기 중 많은 레코드를 세거나 더하거나 묶는 비율입니다.</translation>
    </message>
    <message>
        <source>Records returned by one list or filter: the page size.</source>
        <translation>목록이나 필터 한 번이 돌려주는 레코드 수, 곧 페이지 크기입니다.</translation>
    </message>
    <message>
        <source>Records returned by one search.</source>
        <translation>검색 한 번이 돌려주는 레코드 수입니다.</translation>
    </message>
    <message>
        <source>Share of the stored data that one search touches. Searching only the last 30 days of 365 touches 8 %.</source>
        <translation>검색 한 번이 읽는 저장 데이터의 비율입니다. 365일 중 최근 30일만 검색하면 8%입니다.</translation>
    </message>
    <message>
        <source>The existing service&apos;s relational database. Products without facts of their own are planned with PostgreSQL&apos;s, and say so.</source>
        <translation>기존 서비스의 관계형 데이터베이스입니다. 자체 자료가 없는 제품은 PostgreSQL 자료로 계획하고 그 사실을 표시합니다.</translation>
    </message>
    <message>
        <source>Transactions of the existing database in its busiest minute. Found in its monitoring.</source>
        <translation>가장 바쁜 1분의 기존 데이터베이스 트랜잭션 수입니다. 모니터링에서 확인합니다.</translation>
    </message>
    <message>
        <source>Size of the existing database with its indexes.</source>
        <translation>인덱스를 포함한 기존 데이터베이스의 크기입니다.</translation>
    </message>
    <message>
        <source>Growth of requests in a year. 30 % means 1.3 times as many after twelve months.</source>
        <translation>요청의 연간 증가율입니다. 30%이면 12개월 뒤 1.3배가 됩니다.</translation>
    </message>
    <message>
        <source>Growth of what one request stores in a year: longer prompts, more sources.</source>
        <translation>요청 1건의 저장량이 한 해에 늘어나는 비율입니다. 프롬프트가 길어지거나 원천 자료가 많아지는 경우입니다.</translation>
    </message>
    <message>
        <source>Months ahead for which the layout must suffice. It carries the load of the last month.</source>
        <translation>구성이 충분해야 하는 앞으로의 개월 수입니다. 마지막 달의 부하를 감당합니다.</translation>
    </message>
    <message>
        <source>What may fail at peak without breaking the goals: nothing, one node or one zone.</source>
        <translation>피크 때 고장 나도 목표를 지켜야 하는 범위입니다. 없음, 노드 1대, 존 1개 중에서 고릅니다.</translation>
    </message>
    <message>
        <source>Data-centre zones over which the nodes are spread.</source>
        <translation>노드를 나누어 두는 데이터 센터 존입니다.</translation>
    </message>
    <message>
        <source>Copies kept by each store, the first included. Leave empty for the product&apos;s default.</source>
        <translation>저장소마다 두는 복제본 수(원본 포함)입니다. 비워 두면 제품의 기본값을 씁니다.</translation>
    </message>
    <message>
        <source>Recovery time objective: minutes until the service works again after a disaster.</source>
        <translation>복구 목표 시간(RTO)입니다. 재해 뒤 서비스가 다시 동작할 때까지의 분입니다.</translation>
    </message>
    <message>
        <source>Recovery point objective: minutes of written data that may be lost.</source>
        <translation>복구 목표 시점(RPO)입니다. 잃어도 되는 쓰기 데이터의 분입니다.</translation>
    </message>
    <message>
        <source>What stands at a second site: nothing, backups, a standby or an active copy.</source>
        <translation>제2 센터에 두는 것입니다. 없음, 백업, 대기, 가동 중에서 고릅니다.</translation>
    </message>
    <message>
        <source>Full backups that are kept.</source>
        <translation>보관하는 전체 백업 수입니다.</translation>
    </message>
    <message>
        <source>Clouds that are compared, or on-premise. None checked compares all of them.</source>
        <translation>비교할 클라우드 또는 온프레미스입니다. 선택하지 않으면 모두 비교합니다.</translation>
    </message>
    <message>
        <source>Regions that are compared. None checked compares all regions of the providers.</source>
        <translation>비교할 리전입니다. 선택하지 않으면 제공사의 모든 리전을 비교합니다.</translation>
    </message>
    <message>
        <source>Products allowed for the stores. None checked allows all.</source>
        <translation>저장소로 허용할 제품입니다. 선택하지 않으면 모두 허용합니다.</translation>
    </message>
    <message>
        <source>Planning rates leave room for what benchmarks leave out; the vendor&apos;s best case does not. They are never mixed in one plan.</source>
        <translation>계획 기준 성능은 벤치마크가 빠뜨린 것을 위한 여유를 두고, 제조사 최상 조건은 두지 않습니다. 한 계획에서 둘을 섞지 않습니다.</translation>
    </message>
    <message>
        <source>Whether data may be processed outside: no, within the country, or anywhere.</source>
        <translation>데이터를 외부에서 처리해도 되는지 여부입니다. 불가, 국내 가능, 어디나 가능 중에서 고릅니다.</translation>
    </message>
    <message>
        <source>Open, or separated from the internet as in many public institutions. Separated excludes managed products and LLM APIs.</source>
        <translation>개방망이거나, 많은 공공기관처럼 인터넷과 분리된 망입니다. 분리망에서는 관리형 제품과 LLM API를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The model called over the API. Its token prices are in the catalogue.</source>
        <translation>API로 호출하는 모델입니다. 토큰 가격은 카탈로그에 있습니다.</translation>
    </message>
    <message>
        <source>Mean time until the model sends its first token.</source>
        <translation>모델이 첫 토큰을 보낼 때까지의 평균 시간입니다.</translation>
    </message>
    <message>
        <source>Speed of the answer after the first token.</source>
        <translation>첫 토큰 이후 답변이 나오는 속도입니다.</translation>
    </message>
    <message>
        <source>The provider&apos;s limit of requests a minute for this account. Found in the provider&apos;s console.</source>
        <translation>이 계정에 대한 제공사의 분당 요청 한도입니다. 제공사 콘솔에서 확인합니다.</translation>
    </message>
    <message>
        <source>The provider&apos;s limit of tokens a minute for this account. Found in the provider&apos;s console.</source>
        <translation>이 계정에 대한 제공사의 분당 토큰 한도입니다. 제공사 콘솔에서 확인합니다.</translation>
    </message>
    <message>
        <source>The provider&apos;s limit of calls in flight. Found in the provider&apos;s console.</source>
        <translation>제공사의 동시 진행 호출 한도입니다. 제공사 콘솔에서 확인합니다.</translation>
    </message>
    <message>
        <source>Share of the input tokens that the provider bills at its cached price, because prompts begin alike.</source>
        <translation>프롬프트의 앞부분이 같아 제공사가 캐시 가격으로 청구하는 입력 토큰의 비율입니다.</translation>
    </message>
    <message>
        <source>Items of the largest batch run.</source>
        <translation>가장 큰 배치 작업의 항목 수입니다.</translation>
    </message>
    <message>
        <source>Hours within which that batch must be done.</source>
        <translation>그 배치를 끝내야 하는 시간입니다.</translation>
    </message>
    <message>
        <source>Models that run on own machines: embedding, rerank, classification, LLM. Separate them with commas.</source>
        <translation>자체 장비에서 실행하는 모델입니다. 임베딩, 재순위화, 분류, LLM 등이며 쉼표로 구분합니다.</translation>
    </message>
    <message>
        <source>Money available for the infrastructure each month, without tokens.</source>
        <translation>토큰을 제외하고 인프라에 매월 쓸 수 있는 금액입니다.</translation>
    </message>
    <message>
        <source>Currency in which the plan is read. Prices without a dated rate are not converted.</source>
        <translation>계획을 표시할 통화입니다. 날짜가 있는 환율이 없는 가격은 환산하지 않습니다.</translation>
    </message>
    <message>
        <source>Probability with which the layout must be enough. Empty plans at the likely values.</source>
        <translation>구성이 충분해야 하는 확률입니다. 비워 두면 가능성이 가장 높은 값으로 계획합니다.</translation>
    </message>
    <message>
        <source>Mean size of one stored record.</source>
        <translation>저장된 레코드 하나의 평균 크기입니다.</translation>
    </message>
    <message>
        <source>Mean load over the day divided by the busiest minute. It turns the rate of inserts into volume.</source>
        <translation>하루 평균 부하를 가장 바쁜 1분으로 나눈 값입니다. 삽입 빈도를 용량으로 환산합니다.</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>일 요청 수</translation>
    </message>
    <message>
        <source>Registered users</source>
        <translation>등록 이용자</translation>
    </message>
    <message>
        <source>Daily users</source>
        <translation>일 이용자</translation>
    </message>
    <message>
        <source>Users at the same time</source>
        <translation>동시 이용자</translation>
    </message>
    <message>
        <source>Requests per user</source>
        <translation>1인당 요청 수</translation>
    </message>
    <message>
        <source>Application instances</source>
        <translation>애플리케이션 인스턴스</translation>
    </message>
    <message>
        <source>Pool per instance</source>
        <translation>인스턴스당 풀 크기</translation>
    </message>
    <message>
        <source>Connections to a store</source>
        <translation>저장소 연결 수</translation>
    </message>
    <message>
        <source>Busy hours</source>
        <translation>바쁜 시간</translation>
    </message>
    <message>
        <source>Busy days per year</source>
        <translation>연간 바쁜 날</translation>
    </message>
    <message>
        <source>Burst in the busiest minute</source>
        <translation>가장 바쁜 1분의 버스트</translation>
    </message>
    <message>
        <source>Burst already included</source>
        <translation>버스트 이미 포함</translation>
    </message>
    <message>
        <source>Requests that repeat</source>
        <translation>반복되는 요청</translation>
    </message>
    <message>
        <source>Half repeat within</source>
        <translation>절반이 반복되는 시간</translation>
    </message>
    <message>
        <source>Nine of ten repeat within</source>
        <translation>90%가 반복되는 시간</translation>
    </message>
    <message>
        <source>Expiry of a stored answer</source>
        <translation>저장된 답변의 만료</translation>
    </message>
    <message>
        <source>Answer is stale after</source>
        <translation>답변 유효 기간</translation>
    </message>
    <message>
        <source>Shared between users</source>
        <translation>사용자 간 공유</translation>
    </message>
    <message>
        <source>Gain from similar requests</source>
        <translation>유사 요청의 추가 이득</translation>
    </message>
    <message>
        <source>Wrong answers of those</source>
        <translation>그중 틀린 답변</translation>
    </message>
    <message>
        <source>Cost of a wrong answer</source>
        <translation>틀린 답변의 비용</translation>
    </message>
    <message>
        <source>Keep for reuse</source>
        <translation>재사용 보관 기간</translation>
    </message>
    <message>
        <source>Keep records</source>
        <translation>기록 보관 기간</translation>
    </message>
    <message>
        <source>Keep in the archive</source>
        <translation>장기 보관 기간</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>입력 토큰</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>출력 토큰</translation>
    </message>
    <message>
        <source>Bytes per token</source>
        <translation>토큰당 바이트</translation>
    </message>
    <message>
        <source>Stored parts</source>
        <translation>저장 항목</translation>
    </message>
    <message>
        <source>Vector dimensions</source>
        <translation>벡터 차원</translation>
    </message>
    <message>
        <source>Compression ratio</source>
        <translation>압축률</translation>
    </message>
    <message>
        <source>Corpus passages</source>
        <translation>문서 조각 수</translation>
    </message>
    <message>
        <source>Bytes per passage</source>
        <translation>조각당 바이트</translation>
    </message>
    <message>
        <source>Corpus updates per day</source>
        <translation>일 문서 갱신 수</translation>
    </message>
    <message>
        <source>Reads of a stored record</source>
        <translation>저장 레코드 재조회</translation>
    </message>
    <message>
        <source>… by key</source>
        <translation>… 키로</translation>
    </message>
    <message>
        <source>… as a list</source>
        <translation>… 목록으로</translation>
    </message>
    <message>
        <source>… with a filter</source>
        <translation>… 필터로</translation>
    </message>
    <message>
        <source>… by full text</source>
        <translation>… 전문 검색으로</translation>
    </message>
    <message>
        <source>… by similarity</source>
        <translation>… 유사도로</translation>
    </message>
    <message>
        <source>… as a statistic</source>
        <translation>… 집계로</translation>
    </message>
    <message>
        <source>Records per list</source>
        <translation>목록당 레코드</translation>
    </message>
    <message>
        <source>Records per search</source>
        <translation>검색당 레코드</translation>
    </message>
    <message>
        <source>Data a search reads</source>
        <translation>검색이 읽는 데이터</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Transactions per minute</source>
        <translation>분당 트랜잭션</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Growth of users</source>
        <translation>이용자 증가율</translation>
    </message>
    <message>
        <source>Growth of volume</source>
        <translation>용량 증가율</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>계획 기간</translation>
    </message>
    <message>
        <source>Must survive</source>
        <translation>견뎌야 할 장애</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>존</translation>
    </message>
    <message>
        <source>Copies of the data</source>
        <translation>데이터 복제본</translation>
    </message>
    <message>
        <source>Back within</source>
        <translation>복구 시간</translation>
    </message>
    <message>
        <source>Loss of at most</source>
        <translation>허용 손실</translation>
    </message>
    <message>
        <source>Second site</source>
        <translation>제2 센터</translation>
    </message>
    <message>
        <source>Backup copies</source>
        <translation>백업 수</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>제공사</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Rates of work</source>
        <translation>성능 기준</translation>
    </message>
    <message>
        <source>Data may leave</source>
        <translation>데이터 외부 반출</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>LLM model</source>
        <translation>LLM 모델</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>첫 토큰까지</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>초당 토큰</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>분당 요청</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>분당 토큰</translation>
    </message>
    <message>
        <source>Calls at the same time</source>
        <translation>동시 호출</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>캐시된 입력</translation>
    </message>
    <message>
        <source>Largest batch</source>
        <translation>최대 배치</translation>
    </message>
    <message>
        <source>Batch deadline</source>
        <translation>배치 마감 시한</translation>
    </message>
    <message>
        <source>Local models</source>
        <translation>로컬 모델</translation>
    </message>
    <message>
        <source>Budget per month</source>
        <translation>월 예산</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>신뢰 수준</translation>
    </message>
    <message>
        <source>Inserts per second</source>
        <translation>초당 삽입</translation>
    </message>
    <message>
        <source>Look-ups per second</source>
        <translation>초당 조회</translation>
    </message>
    <message>
        <source>Selects per second</source>
        <translation>초당 SELECT</translation>
    </message>
    <message>
        <source>Searches per second</source>
        <translation>초당 검색</translation>
    </message>
    <message>
        <source>Vector searches per second</source>
        <translation>초당 벡터 검색</translation>
    </message>
    <message>
        <source>Bytes per record</source>
        <translation>레코드당 바이트</translation>
    </message>
    <message>
        <source>Mean share of the peak</source>
        <translation>피크 대비 평균</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/일</translation>
    </message>
    <message>
        <source>/ s</source>
        <translation>/초</translation>
    </message>
    <message>
        <source>/ min</source>
        <translation>/분</translation>
    </message>
    <message>
        <source>h / day</source>
        <translation>시간/일</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>h</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>s</source>
        <translation>초</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>months</source>
        <translation>개월</translation>
    </message>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>% / year</source>
        <translation>%/년</translation>
    </message>
    <message>
        <source>times</source>
        <translation>배</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>items</source>
        <translation>건</translation>
    </message>
    <message>
        <source>Support chatbot</source>
        <translation>상담 챗봇</translation>
    </message>
    <message>
        <source>Contact-centre answers (FAQ)</source>
        <translation>고객센터 답변(FAQ)</translation>
    </message>
    <message>
        <source>Document answers and summaries (RAG)</source>
        <translation>문서 답변과 요약(RAG)</translation>
    </message>
    <message>
        <source>Social-text analytics</source>
        <translation>소셜 텍스트 분석</translation>
    </message>
    <message>
        <source>Generation and translation</source>
        <translation>생성과 번역</translation>
    </message>
    <message>
        <source>Code assistant</source>
        <translation>코드 도우미</translation>
    </message>
    <message>
        <source>Embedding and semantic search</source>
        <translation>임베딩과 의미 검색</translation>
    </message>
    <message>
        <source>fixed at write</source>
        <translation>쓸 때 고정</translation>
    </message>
    <message>
        <source>extended by use</source>
        <translation>쓸수록 연장</translation>
    </message>
    <message>
        <source>question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>원천 자료</translation>
    </message>
    <message>
        <source>vector</source>
        <translation>벡터</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>감사 기록</translation>
    </message>
    <message>
        <source>no failure</source>
        <translation>장애 없음</translation>
    </message>
    <message>
        <source>loss of a node</source>
        <translation>노드 1대 손실</translation>
    </message>
    <message>
        <source>loss of a zone</source>
        <translation>존 1개 손실</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>active</source>
        <translation>가동</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>계획 기준</translation>
    </message>
    <message>
        <source>vendor&apos;s best</source>
        <translation>제조사 최상</translation>
    </message>
    <message>
        <source>no</source>
        <translation>불가</translation>
    </message>
    <message>
        <source>in the country</source>
        <translation>국내만</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>가능</translation>
    </message>
    <message>
        <source>open</source>
        <translation>개방</translation>
    </message>
    <message>
        <source>separated</source>
        <translation>분리</translation>
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
        <translation>온프레미스</translation>
    </message>
    <message>
        <source>Look-up within</source>
        <translation>키 조회 목표</translation>
    </message>
    <message>
        <source>Insert within</source>
        <translation>삽입 목표</translation>
    </message>
    <message>
        <source>List within</source>
        <translation>목록 목표</translation>
    </message>
    <message>
        <source>Statistic within</source>
        <translation>집계 목표</translation>
    </message>
    <message>
        <source>Full-text search within</source>
        <translation>전문 검색 목표</translation>
    </message>
    <message>
        <source>Vector search within</source>
        <translation>벡터 검색 목표</translation>
    </message>
    <message>
        <source>99 of 100 look-ups by key must be answered by the store within this time.</source>
        <translation>키 조회 100건 중 99건에 저장소가 이 시간 안에 답해야 합니다.</translation>
    </message>
    <message>
        <source>99 of 100 inserts must be confirmed by the store within this time.</source>
        <translation>삽입 100건 중 99건을 저장소가 이 시간 안에 확인해야 합니다.</translation>
    </message>
    <message>
        <source>99 of 100 lists and filters must be answered within this time.</source>
        <translation>목록과 필터 100건 중 99건에 이 시간 안에 답해야 합니다.</translation>
    </message>
    <message>
        <source>99 of 100 counts, sums and groupings must be answered within this time.</source>
        <translation>개수, 합계, 묶음 100건 중 99건에 이 시간 안에 답해야 합니다.</translation>
    </message>
    <message>
        <source>99 of 100 full-text searches must be answered within this time.</source>
        <translation>전문 검색 100건 중 99건에 이 시간 안에 답해야 합니다.</translation>
    </message>
    <message>
        <source>99 of 100 vector searches must be answered within this time.</source>
        <translation>벡터 검색 100건 중 99건에 이 시간 안에 답해야 합니다.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>예 또는 아니요</translation>
    </message>
    <message>
        <source>one of the listed words</source>
        <translation>목록의 단어 하나</translation>
    </message>
    <message>
        <source>some of the listed words</source>
        <translation>목록의 단어 몇 개</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>이름의 목록</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>회</translation>
    </message>
    <message>
        <source>Days from the order of a server until it serves. Unknown: none in a cloud, the catalogue&apos;s assumption for servers that are bought.</source>
        <translation>서버를 발주한 뒤 서비스에 쓰기까지의 일수. 모르면 클라우드는 0일, 구매하는 서버는 카탈로그의 가정값입니다.</translation>
    </message>
    <message>
        <source>Inserts per second in the busiest minute, where the load is known directly. It replaces the questions about users and requests.</source>
        <translation>부하를 직접 아는 경우, 가장 바쁜 1분의 초당 삽입 수입니다. 이용자와 요청 질문을 대신합니다.</translation>
    </message>
    <message>
        <source>Reads by key, per second in the busiest minute.</source>
        <translation>가장 바쁜 1분의 초당 키 조회 수.</translation>
    </message>
    <message>
        <source>Lists, filters and aggregates, per second in the busiest minute.</source>
        <translation>가장 바쁜 1분의 초당 목록, 필터, 집계 수.</translation>
    </message>
    <message>
        <source>Full-text searches, per second in the busiest minute.</source>
        <translation>가장 바쁜 1분의 초당 전문 검색 수.</translation>
    </message>
    <message>
        <source>Similarity searches, per second in the busiest minute.</source>
        <translation>가장 바쁜 1분의 초당 유사도 검색 수.</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>조달 기간</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Load</source>
        <translation>부하</translation>
    </message>
    <message>
        <source>Reuse of answers</source>
        <translation>답변 재사용</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>보관 대상</translation>
    </message>
    <message>
        <source>Reading it again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Answer times (p99)</source>
        <translation>응답 시간(p99)</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>증가</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>장애</translation>
    </message>
    <message>
        <source>Place and products</source>
        <translation>위치와 제품</translation>
    </message>
    <message>
        <source>Existing database</source>
        <translation>기존 데이터베이스</translation>
    </message>
    <message>
        <source>LLM API</source>
        <translation>LLM API</translation>
    </message>
    <message>
        <source>Money and confidence</source>
        <translation>비용과 신뢰 수준</translation>
    </message>
    <message>
        <source>Load known directly</source>
        <translation>직접 아는 부하</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>미국 달러</translation>
    </message>
    <message>
        <source>Korean won</source>
        <translation>대한민국 원</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>일본 엔</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>유로</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Not asked for</source>
        <translation>요청하지 않음</translation>
    </message>
    <message>
        <source>Not offered here</source>
        <translation>제공되지 않음</translation>
    </message>
    <message>
        <source>Cannot do it</source>
        <translation>처리할 수 없음</translation>
    </message>
    <message>
        <source>Not built in</source>
        <translation>내장되지 않음</translation>
    </message>
    <message>
        <source>Record too large</source>
        <translation>레코드가 너무 큼</translation>
    </message>
    <message>
        <source>Too many dimensions</source>
        <translation>차원이 너무 많음</translation>
    </message>
    <message>
        <source>Data may not leave</source>
        <translation>외부 반출 불가</translation>
    </message>
    <message>
        <source>Server too small</source>
        <translation>서버가 너무 작음</translation>
    </message>
    <message>
        <source>Accelerator server</source>
        <translation>가속기 서버</translation>
    </message>
    <message>
        <source>No disk</source>
        <translation>디스크 없음</translation>
    </message>
    <message>
        <source>Disk is lost on stop</source>
        <translation>중지하면 디스크가 사라짐</translation>
    </message>
    <message>
        <source>One leader takes the writes</source>
        <translation>리더 하나가 쓰기를 맡음</translation>
    </message>
    <message>
        <source>Disk limit</source>
        <translation>디스크 한도</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>메모리 한도</translation>
    </message>
    <message>
        <source>Cluster limit</source>
        <translation>클러스터 한도</translation>
    </message>
    <message>
        <source>Zones and quorum</source>
        <translation>존과 쿼럼</translation>
    </message>
    <message>
        <source>Goal not met</source>
        <translation>목표 미달</translation>
    </message>
    <message>
        <source>Not priced</source>
        <translation>가격 없음</translation>
    </message>
    <message>
        <source>Poor fit for results</source>
        <translation>결과 저장에 맞지 않음</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>더 비쌈</translation>
    </message>
    <message>
        <source>More servers</source>
        <translation>서버가 더 많음</translation>
    </message>
    <message>
        <source>It is not among the products asked for.</source>
        <translation>요청한 제품에 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The provider does not offer it.</source>
        <translation>제공사가 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>It cannot do this: %1.</source>
        <translation>다음을 처리할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>A store of its own for this must have it built in: %1.</source>
        <translation>이 용도의 전용 저장소는 다음 기능이 내장되어 있어야 합니다: %1.</translation>
    </message>
    <message>
        <source>The largest record has %1; it takes %2.</source>
        <translation>가장 큰 레코드는 %1인데 %2까지만 받습니다.</translation>
    </message>
    <message>
        <source>Vectors have %1 dimensions; it indexes %2.</source>
        <translation>벡터는 %1차원인데 %2차원까지만 인덱싱합니다.</translation>
    </message>
    <message>
        <source>It is a managed service and the data may not leave.</source>
        <translation>관리형 서비스인데 데이터를 외부로 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Servers below its production floor: %1, needed %2.</source>
        <translation>서버가 운영 최소 사양보다 작습니다: %1, 필요 %2.</translation>
    </message>
    <message>
        <source>Accelerator servers are not used for stores.</source>
        <translation>가속기 서버는 저장소로 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Neither a local disk nor a volume type is known here.</source>
        <translation>여기에는 알려진 로컬 디스크도 볼륨 유형도 없습니다.</translation>
    </message>
    <message>
        <source>A single copy must not lie on a disk that is lost on stop.</source>
        <translation>복제본이 하나뿐인 데이터를 중지하면 사라지는 디스크에 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>One leader must take %1; the server carries %2.</source>
        <translation>리더 하나가 %1만큼 맡아야 하는데 서버는 %2까지 감당합니다.</translation>
    </message>
    <message>
        <source>It needs %1 on one node; the disk gives %2.</source>
        <translation>노드 1대에 %1만큼 필요한데 디스크는 %2까지 제공합니다.</translation>
    </message>
    <message>
        <source>It needs %1 of memory on one node; the server has %2.</source>
        <translation>노드 1대에 메모리가 %1만큼 필요한데 서버에는 %2만큼 있습니다.</translation>
    </message>
    <message>
        <source>It would need %1; a cluster has at most %2.</source>
        <translation>%1만큼 필요한데 클러스터의 한도는 %2입니다.</translation>
    </message>
    <message>
        <source>Its quorum does not survive the loss of a zone with these zones.</source>
        <translation>이 존 수에서는 존 1개를 잃으면 쿼럼이 유지되지 않습니다.</translation>
    </message>
    <message>
        <source>At any count it reaches %1; the goal is %2.</source>
        <translation>노드 수를 늘려도 %1까지만 도달하며 목표는 %2입니다.</translation>
    </message>
    <message>
        <source>A part of it has no price, so it ranks behind every priced layout.</source>
        <translation>일부에 가격이 없어 가격이 있는 모든 구성보다 뒤에 놓입니다.</translation>
    </message>
    <message>
        <source>Made for something else than keeping results; at least %1 a month.</source>
        <translation>결과 저장이 아닌 다른 용도로 만든 제품이며, 월 %1 이상 듭니다.</translation>
    </message>
    <message>
        <source>Costs at least %1 a month.</source>
        <translation>월 %1 이상 듭니다.</translation>
    </message>
    <message>
        <source>Needs more servers: %1.</source>
        <translation>서버가 더 필요합니다: %1.</translation>
    </message>
    <message>
        <source>Costs %1 more a month (%2).</source>
        <translation>월 %1 더 듭니다(%2).</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Costs %1 less a month.</source>
        <translation>월 %1 덜 듭니다.</translation>
    </message>
    <message numerus="yes">
        <source>Costs the same with %n more node(s).</source>
        <translation>
            <numerusform>비용은 같고 노드가 %n대 더 많습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs the same.</source>
        <translation>비용이 같습니다.</translation>
    </message>
    <message>
        <source>Misses a goal: %1 takes %2, allowed %3.</source>
        <translation>목표에 미달합니다: %1 %2, 허용 %3.</translation>
    </message>
    <message>
        <source>Does not meet every limit.</source>
        <translation>모든 제약을 충족하지는 못합니다.</translation>
    </message>
    <message>
        <source>Has no room for a failure.</source>
        <translation>장애에 대비한 여유가 없습니다.</translation>
    </message>
    <message>
        <source>Carries the first month only.</source>
        <translation>첫 달의 부하만 감당합니다.</translation>
    </message>
    <message>
        <source>Stops fitting in month %1.</source>
        <translation>%1개월째에 한계를 넘습니다.</translation>
    </message>
    <message>
        <source>The nearest is %1: %2 needs %3, the goal is %4.</source>
        <translation>가장 가까운 제품은 %1입니다. %2 소요 시간 %3, 목표 %4입니다.</translation>
    </message>
    <message>
        <source>%1 needs %2 (goal %3)</source>
        <translation>%1 %2(목표 %3)</translation>
    </message>
    <message>
        <source>Several goals stand in the way: %1.</source>
        <translation>여러 목표가 걸림돌입니다: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What stands in the way: %1.</source>
        <translation>걸림돌: %1.</translation>
    </message>
    <message>
        <source>No server for the model</source>
        <translation>모델용 서버 없음</translation>
    </message>
    <message>
        <source>The data may not leave, and no server here holds the model that must answer.</source>
        <translation>데이터를 외부로 보낼 수 없는데, 답변할 모델을 담을 수 있는 서버가 여기에 없습니다.</translation>
    </message>
    <message>
        <source>Costs %1 more a month.</source>
        <translation>월 %1 더 듭니다.</translation>
    </message>
</context>
<context>
    <name>RegretChart</name>
    <message>
        <source>Net saving</source>
        <translation>순절감액</translation>
    </message>
    <message>
        <source>Calls saved</source>
        <translation>호출 절감액</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>틀린 답변 비용</translation>
    </message>
    <message>
        <source>Wrong:</source>
        <translation>틀린 비율:</translation>
    </message>
    <message>
        <source>Pays up to:</source>
        <translation>손익분기:</translation>
    </message>
    <message>
        <source>Reuse against regret</source>
        <translation>재사용의 이득과 손실</translation>
    </message>
    <message>
        <source>Wrong ones among the similar questions matched</source>
        <translation>유사 질문으로 답한 것 중 틀린 비율</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>월 금액</translation>
    </message>
    <message>
        <source>Without a price of the model&apos;s tokens the saving is not known.</source>
        <translation>모델의 토큰 가격이 없어 절감액을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Only equal questions are answered from the store. Move the slider below to see what matching similar ones would save, and what its wrong answers would cost.</source>
        <translation>지금은 같은 질문에만 저장된 답변을 제공합니다. 아래 슬라이더를 움직이면 유사 질문에도 제공할 때의 절감액과 틀린 답변의 비용을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>A month (%1)</source>
        <comment>currency</comment>
        <translation>월 금액(%1)</translation>
    </message>
    <message>
        <source>Similar questions: %1 a month</source>
        <comment>money with its sign</comment>
        <translation>유사 질문: 월 %1</translation>
    </message>
    <message>
        <source>%1 right and %2 wrong answers a day.</source>
        <translation>하루에 맞는 답변 %1건, 틀린 답변 %2건입니다.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>any</source>
        <comment>no name was chosen: all are allowed</comment>
        <translation>제한 없음</translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed: %n answer(s) come from the preset</source>
        <translation>
            <numerusform>미확인: 프리셋에서 온 답변 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask these first: most money stands on them.</source>
        <translation>비용에 미치는 영향이 가장 크므로 먼저 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>likely, low, high</comment>
        <translation>%1(%2~%3)</translation>
    </message>
    <message>
        <source>requests %1 to %2</source>
        <translation>요청 %1 ~ %2</translation>
    </message>
    <message>
        <source>stored bytes %1 to %2</source>
        <translation>저장 용량 %1 ~ %2</translation>
    </message>
    <message>
        <source>store operations %1 to %2</source>
        <translation>저장소 작업 %1 ~ %2</translation>
    </message>
    <message>
        <source>connections %1 to %2</source>
        <translation>연결 %1 ~ %2</translation>
    </message>
    <message>
        <source>LLM tokens %1 to %2</source>
        <translation>LLM 토큰 %1 ~ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more are marked in the interview.</source>
        <translation>
            <numerusform>그 밖의 %n개는 질문 화면에 표시되어 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, origin</comment>
        <translation>%2 %1개</translation>
    </message>
    <message>
        <source>Answers: %1.</source>
        <translation>답변: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n zone(s)</source>
        <comment>provider and region</comment>
        <translation>
            <numerusform>%1, 존 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>month %1, full retention</source>
        <translation>%1개월째, 보관 기간이 다 찬 상태</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Daemok %1</source>
        <translation>Daemok %1</translation>
    </message>
    <message>
        <source>Daemok %1, catalogue %2 (%3)</source>
        <comment>version, version, hash</comment>
        <translation>Daemok %1, 카탈로그 %2(%3)</translation>
    </message>
    <message>
        <source>%1 in 36 months</source>
        <translation>36개월 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not priced</source>
        <translation>
            <numerusform>가격 없는 항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two figures</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 searched layouts for the results meet the goals; %2 products were compared.</source>
        <translation>결과 저장소로 탐색한 구성 중 %1개가 목표를 충족하며, 비교한 제품은 %2개입니다.</translation>
    </message>
    <message>
        <source>Its size is decided by %1 of the %2 %3: %4.</source>
        <comment>limit, count, kind of nodes, demand and what a node carries</comment>
        <translation>규모는 %3 %2대의 %1 제약이 결정합니다: %4.</translation>
    </message>
    <message>
        <source>Reuse answers %1 of the requests from the store and saves %2 a month at the LLM API (%3 instead of %4).</source>
        <translation>재사용으로 요청의 %1에 저장된 답변을 제공하여 LLM API 비용을 월 %2 절감합니다(재사용 없이 %4, 재사용 시 %3).</translation>
    </message>
    <message>
        <source>Reuse answers %1 of the requests from the store; the LLM API is not priced.</source>
        <translation>재사용으로 요청의 %1에 저장된 답변을 제공합니다. LLM API에는 가격이 없습니다.</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>목표 없음</translation>
    </message>
    <message>
        <source>met</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>미달</translation>
    </message>
    <message numerus="yes">
        <source>%n further layout(s) were compared; the program lists them.</source>
        <translation>
            <numerusform>그 밖에 구성 %n개를 더 비교했으며 프로그램에서 볼 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies of the data</source>
        <translation>
            <numerusform>데이터 복제본 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>fed from %1</source>
        <translation>%1에서 공급</translation>
    </message>
    <message>
        <source>Demand at peak ÷ what one node carries, rounded up; the largest line decides.</source>
        <translation>피크 수요 ÷ 노드 1대가 감당하는 양을 올린 값입니다. 가장 큰 값이 노드 수를 결정합니다.</translation>
    </message>
    <message>
        <source>Managed capacity</source>
        <translation>관리형 용량</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>limit, nodes it asks for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ÷ %2 a node</source>
        <comment>demand, what a node carries</comment>
        <translation>%1 ÷ 노드당 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) not checked: the figure is not known</source>
        <translation>
            <numerusform>제약 %n개 확인 안 됨: 수치를 알 수 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cost item, what is bought</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Does not apply: %1.</source>
        <translation>해당 없음: %1.</translation>
    </message>
    <message>
        <source>36 months: %1. 60 months: %2. Infrastructure only; LLM tokens stand apart.</source>
        <translation>36개월: %1. 60개월: %2. 인프라만 계산했으며 LLM 토큰 비용은 별도입니다.</translation>
    </message>
    <message>
        <source>LLM API: no model named.</source>
        <translation>LLM API: 모델 미지정.</translation>
    </message>
    <message>
        <source>LLM API, %1: not priced.</source>
        <translation>LLM API, %1: 가격 없음.</translation>
    </message>
    <message>
        <source>LLM API, %1: %2 a month without reuse, %3 with reuse (prices of %4).</source>
        <translation>LLM API, %1: 재사용 없이 월 %2, 재사용 시 월 %3(가격 기준일: %4).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, date</comment>
        <translation>%1(%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 figures are assumed with a stated reason; the rest stand on the sources named here.</source>
        <translation>수치 %2개 중 %1개는 이유를 밝힌 가정이며, 나머지는 여기에 적은 출처에 근거합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <comment>of server types and purposes</comment>
        <translation>
            <numerusform>조합 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Infrastructure recommendation</source>
        <translation>인프라 권장안</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>프로젝트 파일</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Sized for</source>
        <translation>산정 기준</translation>
    </message>
    <message>
        <source>Prices as of</source>
        <translation>가격 기준일</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>산정 도구</translation>
    </message>
    <message>
        <source>The layout</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>Latency at peak against the goals</source>
        <translation>피크 시 지연 시간과 목표</translation>
    </message>
    <message>
        <source>Why this layout</source>
        <translation>이 구성을 권장하는 이유</translation>
    </message>
    <message>
        <source>Alternatives, and why they lost</source>
        <translation>대안과 탈락 이유</translation>
    </message>
    <message>
        <source>Sizing basis: the limit that decides each role</source>
        <translation>산정 근거: 역할별 결정 제약</translation>
    </message>
    <message>
        <source>Load in the busiest minute</source>
        <translation>가장 바쁜 1분의 부하</translation>
    </message>
    <message>
        <source>What it is computed from</source>
        <translation>산정에 사용한 입력</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>월 비용</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Rejected, by product</source>
        <translation>제품별 탈락</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>작업</translation>
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
        <translation>목표(p99)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Of the goal</source>
        <translation>목표 대비</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>안</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>결과 저장소</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>월 비용</translation>
    </message>
    <message>
        <source>Why it lost</source>
        <translation>탈락 이유</translation>
    </message>
    <message>
        <source>Role, and the product&apos;s word</source>
        <translation>역할과 제품 용어</translation>
    </message>
    <message>
        <source>Server and disk</source>
        <translation>서버와 디스크</translation>
    </message>
    <message>
        <source>Limit that binds</source>
        <translation>결정 제약</translation>
    </message>
    <message>
        <source>Next limit</source>
        <translation>다음 제약</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>최대 점유율</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>단가</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Together, a month</source>
        <translation>월 합계</translation>
    </message>
    <message>
        <source>Paid once</source>
        <translation>일회 비용</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>가격 없음</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>탈락 이유</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>LLM calls</source>
        <translation>LLM 호출</translation>
    </message>
    <message>
        <source>LLM calls in flight</source>
        <translation>동시 진행 LLM 호출</translation>
    </message>
    <message>
        <source>LLM tokens a minute</source>
        <translation>분당 LLM 토큰</translation>
    </message>
    <message>
        <source>Answered from the store</source>
        <translation>저장소 응답 비율</translation>
    </message>
    <message>
        <source>Connections to a store</source>
        <translation>저장소 연결</translation>
    </message>
    <message>
        <source>Stored items</source>
        <translation>저장 항목</translation>
    </message>
    <message>
        <source>Stored bytes</source>
        <translation>저장 용량</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>제안서</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>감사 자료</translation>
    </message>
    <message>
        <source>Infrastructure recommendation for %1</source>
        <translation>%1 인프라 권장안</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>미입력</translation>
    </message>
    <message>
        <source>An estimate, not a quotation. Figures hold for the answers and the load on page 2.</source>
        <translation>견적이 아닌 추정입니다. 수치는 2쪽의 답변과 부하를 전제로 합니다.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are not in the report&apos;s fonts and are printed as their code: %1</source>
        <translation>
            <numerusform>보고서 글꼴에 없는 문자 %n개는 코드로 인쇄합니다: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no translation for %1; the report is written in English.</source>
        <translation>%1 번역이 없어 보고서를 영어로 작성합니다.</translation>
    </message>
</context>
<context>
    <name>RetentionCharts</name>
    <message>
        <source>From the log</source>
        <translation>로그 기준</translation>
    </message>
    <message>
        <source>From the three answers</source>
        <translation>세 답변 기준</translation>
    </message>
    <message>
        <source>Retention; the log&apos;s requests as time at today&apos;s rate</source>
        <translation>보관 기간(로그의 요청 수를 현재 요청 빈도에 따라 시간으로 환산)</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>보관 기간</translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation>선택:</translation>
    </message>
    <message>
        <source>Saves most:</source>
        <translation>최대 절감:</translation>
    </message>
    <message>
        <source>Counted in the log</source>
        <translation>로그 집계</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>요청 %1건</translation>
    </message>
    <message>
        <source>Hit ratio %1 at %2</source>
        <comment>share, retention</comment>
        <translation>보관 기간 %2: 적중률 %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>With similar questions</source>
        <translation>유사 질문 포함</translation>
    </message>
    <message>
        <source>%1: %2 at %3; at most %4, likely %5.</source>
        <translation>%1: 보관 기간 %3에서 %2, 가장 길게 보관하면 예상 %5, 최대 %4.</translation>
    </message>
    <message>
        <source>Stored volume</source>
        <translation>저장 용량</translation>
    </message>
    <message>
        <source>Nothing is stored without calls: say how many there are a day.</source>
        <translation>호출이 없으면 저장되는 것이 없습니다. 하루 호출 수를 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 stored at %2</source>
        <comment>bytes, retention</comment>
        <translation>보관 기간 %2: 저장 용량 %1</translation>
    </message>
    <message>
        <source>%1 at %2, %3 at %4.</source>
        <translation>보관 기간 %2에서 %1, %4에서 %3.</translation>
    </message>
    <message>
        <source>Calls saved</source>
        <translation>호출 절감액</translation>
    </message>
    <message>
        <source>Cost of keeping</source>
        <translation>보관 비용</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>틀린 답변 비용</translation>
    </message>
    <message>
        <source>Net saving</source>
        <translation>순절감액</translation>
    </message>
    <message>
        <source>Money saved by reuse</source>
        <translation>재사용으로 절감하는 금액</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>월 금액</translation>
    </message>
    <message>
        <source>The load was typed operation by operation: no calls, no reuse.</source>
        <translation>부하를 작업별로 직접 입력하여 호출도 재사용도 없습니다.</translation>
    </message>
    <message>
        <source>Money needs a layout that can be built: see the Layout page.</source>
        <translation>금액을 계산하려면 실현 가능한 구성이 필요합니다. 구성 페이지를 확인하십시오.</translation>
    </message>
    <message>
        <source>Neither the model&apos;s tokens nor the servers have a price.</source>
        <translation>모델 토큰과 서버에 모두 가격이 없습니다.</translation>
    </message>
    <message>
        <source>A month (%1)</source>
        <comment>currency</comment>
        <translation>월 금액(%1)</translation>
    </message>
    <message>
        <source>Saves %1</source>
        <comment>money a month</comment>
        <translation>%1 절감</translation>
    </message>
    <message>
        <source>Costs %1 more than it saves</source>
        <comment>money a month</comment>
        <translation>절감액보다 비용이 %1 더 큼</translation>
    </message>
    <message>
        <source>Across all users</source>
        <translation>모든 이용자 사이</translation>
    </message>
    <message>
        <source>Within one user</source>
        <translation>한 이용자 안</translation>
    </message>
</context>
<context>
    <name>ReuseReportText</name>
    <message>
        <source>Re-use of answers</source>
        <translation>답변의 재사용</translation>
    </message>
    <message>
        <source>Kept for %1, stored answers serve %2 of the calls (%3).</source>
        <comment>retention, share, range</comment>
        <translation>%1 보관하면 저장된 답변이 호출의 %2(%3)에 응답합니다.</translation>
    </message>
    <message>
        <source>Kept for %1, stored answers serve %2 of the calls (equal requests: %3) and take %4.</source>
        <comment>retention, share, range, bytes</comment>
        <translation>%1 보관하면 저장된 답변이 호출의 %2(같은 요청: %3)에 응답하며 %4만큼 차지합니다.</translation>
    </message>
    <message>
        <source>What that saves is not known: not everything has a price.</source>
        <translation>절감액을 알 수 없습니다. 가격이 없는 항목이 있습니다.</translation>
    </message>
    <message>
        <source>That saves %1 a month, keeping paid for.</source>
        <translation>보관 비용을 빼고 월 %1: 절감합니다.</translation>
    </message>
    <message>
        <source>That costs %1 a month more than it saves.</source>
        <translation>절감보다 월 %1 더 듭니다.</translation>
    </message>
    <message>
        <source>No other retention saves more.</source>
        <translation>더 많이 절감하는 다른 보관 기간은 없습니다.</translation>
    </message>
    <message>
        <source>A retention of %1 would save most: %2 a month.</source>
        <translation>가장 많이 절감하는 보관 기간: %1, 월 %2.</translation>
    </message>
    <message>
        <source>The chosen one pays from a hit ratio of %1 on.</source>
        <translation>선택한 보관 기간은 적중률 %1부터 이득입니다.</translation>
    </message>
    <message>
        <source>What it is computed from</source>
        <translation>계산의 근거</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file, date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>file, two dates</comment>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two shares</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Measured: %1 calls of the log %2; %3 of them repeat an earlier one.</source>
        <translation>실측: 호출 %1건(로그 %2); 이 중 %3: 앞선 호출의 반복입니다.</translation>
    </message>
    <message>
        <source>Not measured: of the calls %1 repeat an earlier one (%2), half of the repeats come within %3, nine tenths within %4. Origin of the weakest of these answers: %5.</source>
        <translation>실측하지 않음: 호출의 %1(%2): 앞선 호출의 반복입니다. 반복의 절반은 %3 안에, 열에 아홉은 %4 안에 옵니다. 가장 약한 답의 근거: %5.</translation>
    </message>
    <message>
        <source>Within one user %1 of the calls repeat an earlier one, across all users %2.</source>
        <translation>한 이용자 안에서 호출의 %1, 모든 이용자 사이에서 %2: 앞선 호출의 반복입니다.</translation>
    </message>
    <message>
        <source>The log does not tell users apart: reuse within one user is not known.</source>
        <translation>로그가 이용자를 구분하지 않아 한 이용자 안의 재사용은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Reuse within one user is not measured.</source>
        <translation>한 이용자 안의 재사용은 실측하지 않았습니다.</translation>
    </message>
    <message>
        <source>Answers are shared between users.</source>
        <translation>답변을 이용자끼리 공유합니다.</translation>
    </message>
    <message>
        <source>Answers are not shared between users: only the first counts.</source>
        <translation>답변을 이용자끼리 공유하지 않으므로 앞의 값만 셉니다.</translation>
    </message>
    <message>
        <source>Answers are not shared between users, yet all repeats are counted here: the figures are too high.</source>
        <translation>답변을 이용자끼리 공유하지 않는데 모든 반복을 세었으므로 값이 실제보다 높습니다.</translation>
    </message>
    <message>
        <source>Answers are not shared between users: the three answers must be meant of repeats of the same user.</source>
        <translation>답변을 이용자끼리 공유하지 않으므로 세 답은 같은 이용자의 반복을 뜻해야 합니다.</translation>
    </message>
    <message>
        <source>%1 of the calls repeat the same one within 5 seconds: retries, which a store answers but a mended client would not send.</source>
        <translation>호출의 %1: 5초 안에 같은 호출을 반복한 재시도입니다. 저장소가 응답하지만 고친 클라이언트라면 보내지 않습니다.</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>얼마나 확실한가</translation>
    </message>
    <message>
        <source>The range comes from the ends of the three answers. A call log of a few days would replace all three.</source>
        <translation>범위는 세 답의 양 끝에서 나옵니다. 며칠치 호출 로그가 있으면 셋을 모두 대신합니다.</translation>
    </message>
    <message>
        <source>The range is 5 to 95 % by resampling the log&apos;s keys.</source>
        <translation>범위는 로그의 키를 재표집한 5–95 %입니다.</translation>
    </message>
    <message>
        <source>The log shows gaps up to %1; the retention of %2 is beyond it, by a model&apos;s tail.</source>
        <translation>로그에는 %1까지의 간격이 보입니다. 보관 기간 %2: 그 너머이며 모형의 꼬리로 구했습니다.</translation>
    </message>
    <message>
        <source>The log shows gaps up to %1: the retention lies within it.</source>
        <translation>로그에는 %1까지의 간격이 보이며 보관 기간이 그 안에 있습니다.</translation>
    </message>
    <message>
        <source>Each half counted for itself: %1 and %2 repeat.</source>
        <translation>절반씩 따로 센 반복: %1, %2.</translation>
    </message>
    <message>
        <source>A sample of the keys was replayed: hit ratios may be off by %1 points.</source>
        <translation>키의 표본을 재생하였으므로 적중률이 %1포인트 어긋날 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ReverseText</name>
    <message>
        <source>Traffic</source>
        <translation>트래픽</translation>
    </message>
    <message>
        <source>Retention of records</source>
        <translation>기록 보관 기간</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>재사용</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>일 요청 %1건</translation>
    </message>
    <message>
        <source>%1 with the LLM API</source>
        <comment>a budget</comment>
        <translation>%1(LLM API 포함)</translation>
    </message>
    <message>
        <source>%1: enough from a reuse of %2 on.</source>
        <comment>limits, share</comment>
        <translation>%1: 재사용이 %2 이상이면 충분합니다.</translation>
    </message>
    <message>
        <source>%1: carries up to %2.</source>
        <comment>limits, value</comment>
        <translation>%1: 최대 %2 수준까지 감당합니다.</translation>
    </message>
    <message>
        <source>%1: enough even without any reuse.</source>
        <comment>limits</comment>
        <translation>%1: 재사용이 전혀 없어도 충분합니다.</translation>
    </message>
    <message>
        <source>%1: carries everything that was tried, up to %2.</source>
        <comment>limits, value</comment>
        <translation>%1: 시도한 값을 모두 감당합니다(최댓값: %2).</translation>
    </message>
    <message>
        <source>%1: no layout meets the goals, not even at %2.</source>
        <comment>limits, value</comment>
        <translation>%1: %2 조건에서도 목표를 충족하는 구성이 없습니다.</translation>
    </message>
    <message>
        <source>%1: the asked confidence is not reached, not even at %2.</source>
        <comment>limits, value</comment>
        <translation>%1: %2 조건에서도 요구한 신뢰 수준에 이르지 못합니다.</translation>
    </message>
    <message>
        <source>%1: carries nothing; %2 would need %3 and %4.</source>
        <comment>limits, value, money, nodes</comment>
        <translation>%1: 감당할 수 있는 값이 없습니다. %2 조건에 필요한 것: %3, %4.</translation>
    </message>
    <message>
        <source>The load was typed as rates: there are no requests a day to ask for.</source>
        <translation>부하를 빈도로 직접 입력하여, 구할 일 요청 수가 없습니다.</translation>
    </message>
    <message>
        <source>The layout or the LLM API has no whole price: a budget cannot be kept.</source>
        <translation>구성이나 LLM API에 가격이 없는 항목이 있어 예산을 지키는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The layout has no whole price: a budget cannot be kept.</source>
        <translation>구성에 가격이 없는 항목이 있어 예산을 지키는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1: stopped.</source>
        <comment>traffic, retention or reuse</comment>
        <translation>%1: 중지했습니다.</translation>
    </message>
    <message>
        <source>Answered: %1, for which no layout meets the goals.</source>
        <translation>답변: %1. 이 값에서 목표를 충족하는 구성이 없습니다.</translation>
    </message>
    <message>
        <source>Answered: %1, which is not as sure as asked at any price: a goal stands in the way.</source>
        <translation>답변: %1. 막는 목표가 있어, 비용을 아무리 늘려도 요구한 신뢰 수준에 이르지 못합니다.</translation>
    </message>
    <message>
        <source>Answered: %1, which is carried.</source>
        <translation>답변: %1. 감당할 수 있는 값입니다.</translation>
    </message>
    <message>
        <source>Answered: %1, which is not carried.</source>
        <translation>답변: %1. 감당할 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>At %1 no layout meets the goals: %2</source>
        <comment>value, reason</comment>
        <translation>%1 조건에서는 목표를 충족하는 구성이 없습니다: %2</translation>
    </message>
    <message>
        <source>At %1 the asked confidence is not reached: %2</source>
        <comment>value, reason</comment>
        <translation>%1 조건에서는 요구한 신뢰 수준에 이르지 못합니다: %2</translation>
    </message>
    <message>
        <source>At %1 another product would be chosen: %2.</source>
        <comment>value, products</comment>
        <translation>%1 조건에서는 다른 제품을 고르게 됩니다: %2.</translation>
    </message>
    <message>
        <source>the goals</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>At %1 a role grows: %2, from %3 to %4 nodes (%5).</source>
        <comment>value, role, nodes, nodes, constraint</comment>
        <translation>%1 조건에서는 늘어나는 역할이 있습니다: %2, 노드 %3개 → %4개(%5).</translation>
    </message>
    <message>
        <source>At %1 the tokens cost more than the budget leaves.</source>
        <comment>value</comment>
        <translation>%1 조건에서는 토큰 비용이 예산의 남은 금액을 넘습니다.</translation>
    </message>
    <message>
        <source>At %1 no role gets more nodes, but larger servers, disks or request units; what binds is %2 (%3).</source>
        <comment>value, constraint, role</comment>
        <translation>%1 조건에서는 어느 역할도 노드가 늘지 않지만 서버, 디스크 또는 요청 단위가 커집니다. 결정 제약: %2(%3).</translation>
    </message>
    <message>
        <source>Found to 1 %; every value is a plan of its own, all other answers stay.</source>
        <translation>1 % 단위까지 찾습니다. 값마다 따로 계획하며 다른 답변은 그대로입니다.</translation>
    </message>
    <message>
        <source>Found to one day; every value is a plan of its own, all other answers stay.</source>
        <translation>하루 단위까지 찾습니다. 값마다 따로 계획하며 다른 답변은 그대로입니다.</translation>
    </message>
    <message>
        <source>Found to half a point; every value is a plan of its own, all other answers stay.</source>
        <translation>0.5%포인트 단위까지 찾습니다. 값마다 따로 계획하며 다른 답변은 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>ReverseWords</name>
    <message>
        <source>a month</source>
        <translation>월 비용</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>no layout meets the goals</source>
        <translation>목표를 충족하는 구성 없음</translation>
    </message>
    <message>
        <source>not as sure as asked</source>
        <translation>요구한 신뢰 수준 미달</translation>
    </message>
    <message>
        <source>within</source>
        <translation>조건 이내</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>조건 초과</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>kind of layout, its stores</comment>
        <translation>%1: %2.</translation>
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
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Which answers move the cost</source>
        <translation>비용을 움직이는 답</translation>
    </message>
    <message>
        <source>No answer moves the cost within its range.</source>
        <translation>범위 안에서 비용을 움직이는 답이 없습니다.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>A month, from its low to its high end</source>
        <translation>월 비용, 낮은 끝에서 높은 끝까지</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>맞지 않음</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>cost at the low and the high end of an answer</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1: %2 a month at %3, %4 a month at %5; the others at their likely values, on the same products and server types.</source>
        <translation>%1: %3일 때 월 %2, %5일 때 월 %4; 나머지는 예상값, 같은 제품과 서버 유형 기준.</translation>
    </message>
    <message>
        <source>%1 moves the cost most.</source>
        <translation>비용을 가장 크게 움직이는 답: %1.</translation>
    </message>
    <message>
        <source>What the month costs in the futures</source>
        <translation>여러 미래의 월 비용</translation>
    </message>
    <message>
        <source>No future fits on these server types.</source>
        <translation>이 서버 유형으로 충분한 미래가 없습니다.</translation>
    </message>
    <message>
        <source>A month, counts made anew in each future</source>
        <translation>월 비용, 미래마다 대수를 새로 셈</translation>
    </message>
    <message>
        <source>Futures that cost at most so much</source>
        <translation>이 금액 이하인 미래</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>미래</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Half of the futures cost at most %1 a month, nine in ten between %2 and %3.</source>
        <translation>미래의 절반은 월 %1 이하, 열에 아홉은 월 %2에서 %3 사이입니다.</translation>
    </message>
    <message>
        <source>In how many futures each layout is enough</source>
        <translation>구성마다 충분한 미래의 비율</translation>
    </message>
    <message>
        <source>No layout fits.</source>
        <translation>맞는 구성이 없습니다.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>Futures in which it is enough</source>
        <translation>충분한 미래</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>The recommended layout is enough in %1 of the futures.</source>
        <translation>권장 구성이 충분한 미래: %1.</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no value</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>월 비용</translation>
    </message>
    <message>
        <source>On the recommended products and server types, with the counts that each future asks for; purchases spread over 36 months.</source>
        <translation>권장한 제품과 서버 유형에서 미래마다 필요한 대수로 셈합니다. 구매는 36개월로 나눕니다.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>Nodes of the stores, without the existing database.</source>
        <translation>기존 데이터베이스를 뺀 저장소의 노드.</translation>
    </message>
    <message>
        <source>By so much less, on average, the same confidence could be bought if this answer were known and all others stayed as open as they are.</source>
        <translation>이 답을 알고 나머지는 지금만큼 열려 있을 때, 같은 신뢰 수준을 평균 이만큼 싸게 얻습니다.</translation>
    </message>
    <message>
        <source>not confirmed by anybody</source>
        <translation>아무도 확인하지 않음</translation>
    </message>
</context>
<context>
    <name>SimulateWords</name>
    <message>
        <source>analytic p99</source>
        <translation>해석식 p99</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>장애: %1</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>Own servers</source>
        <translation>보유 서버</translation>
    </message>
    <message>
        <source>Own prices</source>
        <translation>자체 가격표</translation>
    </message>
    <message>
        <source>Servers of the client, owned or quoted: planned with where their provider is chosen.</source>
        <translation>고객이 보유하거나 견적을 받은 서버입니다. 해당 제공사를 선택하면 계획에 사용합니다.</translation>
    </message>
    <message>
        <source>Quoted prices that go before the catalogue&apos;s.</source>
        <translation>카탈로그 가격보다 우선하는 견적 가격입니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>제공사</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>코어</translation>
    </message>
    <message>
        <source>Threads/core</source>
        <translation>코어당 스레드</translation>
    </message>
    <message>
        <source>Memory (GiB)</source>
        <translation>메모리(GiB)</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>디스크</translation>
    </message>
    <message>
        <source>Network (Gbit/s)</source>
        <translation>네트워크(Gbit/s)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>부가세 포함</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>견적</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>견적일</translation>
    </message>
    <message>
        <source>What the server is called in the plan; each once for a provider and region.</source>
        <translation>계획에 표시할 서버 이름입니다. 같은 제공사와 리전 안에서는 한 번만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Empty is on-premise (onprem); or a word of your own that can be chosen as provider.</source>
        <translation>비워 두면 온프레미스(onprem)입니다. 직접 정한 이름을 쓰면 제공사로 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>A site or region; may be empty.</source>
        <translation>센터나 리전입니다. 비워 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>Physical cores of the whole server, 1 to 4,096.</source>
        <translation>서버 전체의 물리 코어 수입니다. 1 ~ 4,096.</translation>
    </message>
    <message>
        <source>Threads a core runs: 2 with hyper-threading (empty), 1 without.</source>
        <translation>코어 하나가 실행하는 스레드 수입니다. 하이퍼스레딩을 쓰면 2(빈칸), 쓰지 않으면 1입니다.</translation>
    </message>
    <message>
        <source>Memory of the server in GiB; TiB may be written.</source>
        <translation>서버의 메모리(GiB)입니다. TiB로 쓸 수도 있습니다.</translation>
    </message>
    <message>
        <source>Count x size, kind (nvme, ssd, hdd) and IOPS of each, groups parted by “;”: 2 x 3840 GB nvme 90000 IOPS; 2 x 480 GB ssd</source>
        <translation>개수 x 크기, 종류(nvme, ssd, hdd), 개당 IOPS를 쓰고 묶음은 “;”로 구분합니다. 예: 2 x 3840 GB nvme 90000 IOPS; 2 x 480 GB ssd</translation>
    </message>
    <message>
        <source>Network in Gbit/s; may be empty.</source>
        <translation>네트워크 속도(Gbit/s)입니다. 비워 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>Price of one server; empty is not priced, which is not 0.</source>
        <translation>서버 1대의 가격입니다. 빈칸은 가격 없음을 뜻하며 0과 다릅니다.</translation>
    </message>
    <message>
        <source>What the price pays: an hour, a month, or the purchase, spread over 36 months.</source>
        <translation>가격이 적용되는 단위입니다. hour(시간), month(월), purchase(구매, 36개월로 나누어 계산) 중 하나를 씁니다.</translation>
    </message>
    <message>
        <source>Three letters: KRW, JPY, USD, EUR. It is not converted without a dated rate.</source>
        <translation>세 글자 통화 코드(KRW, JPY, USD, EUR)입니다. 날짜가 있는 환율이 없으면 환산하지 않습니다.</translation>
    </message>
    <message>
        <source>Whether the price contains value added tax: yes or no.</source>
        <translation>가격에 부가가치세가 포함되었는지 여부입니다. yes 또는 no를 씁니다.</translation>
    </message>
    <message>
        <source>Number or name of the quotation.</source>
        <translation>견적서의 번호나 이름입니다.</translation>
    </message>
    <message>
        <source>Day of the quotation: 2026-01-31.</source>
        <translation>견적 날짜입니다. 예: 2026-01-31.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>할인율</translation>
    </message>
    <message>
        <source>A server type (m7i.xlarge), a volume (gp3), an LLM model, rcu, wcu, ru, or licence, support, maintenance, staff, backup, power_and_rack, dr_site; licence/PRODUCT for one product.</source>
        <translation>서버 유형(m7i.xlarge), 볼륨(gp3), LLM 모델, rcu, wcu, ru 또는 licence, support, maintenance, staff, backup, power_and_rack, dr_site를 씁니다. 제품 하나의 라이선스는 licence/PRODUCT로 씁니다.</translation>
    </message>
    <message>
        <source>Provider whose price it is; empty is all.</source>
        <translation>가격을 적용할 제공사입니다. 비워 두면 모든 제공사에 적용합니다.</translation>
    </message>
    <message>
        <source>Region whose price it is; empty is all.</source>
        <translation>가격을 적용할 리전입니다. 비워 두면 모든 리전에 적용합니다.</translation>
    </message>
    <message>
        <source>Price of one unit before the discount.</source>
        <translation>할인 전의 단위당 가격입니다.</translation>
    </message>
    <message>
        <source>Servers: hour, month, purchase. Volumes: GiB-month, IOPS-month, MBps-month. Models: million-input, million-output. Others: as the message says.</source>
        <translation>서버: hour, month, purchase. 볼륨: GiB-month, IOPS-month, MBps-month. 모델: million-input, million-output. 그 밖: 메시지에 표시되는 단위.</translation>
    </message>
    <message>
        <source>Share taken off the price: 15 % or 0.15.</source>
        <translation>가격에서 빼는 비율입니다. 15 % 또는 0.15와 같이 씁니다.</translation>
    </message>
    <message>
        <source>“%1” is empty; it must be given.</source>
        <translation>“%1” 칸이 비어 있습니다. 반드시 입력해야 합니다.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
</context>
<context>
    <name>TermText</name>
    <message>
        <source>activations of a token, in hidden sizes</source>
        <translation>토큰 하나의 활성값(은닉 크기의 배수)</translation>
    </message>
    <message>
        <source>share of the bandwidth that is reached</source>
        <translation>실제로 도달하는 대역폭 비율</translation>
    </message>
    <message>
        <source>bits of a weight</source>
        <translation>가중치의 비트 수</translation>
    </message>
    <message>
        <source>blocks of a pass</source>
        <translation>패스 하나의 블록 수</translation>
    </message>
    <message>
        <source>calls served together</source>
        <translation>함께 처리하는 호출 수</translation>
    </message>
    <message>
        <source>bytes of a chunk</source>
        <translation>청크의 바이트</translation>
    </message>
    <message>
        <source>chunks on the device at once</source>
        <translation>동시에 장치에 있는 청크 수</translation>
    </message>
    <message>
        <source>memory the driver takes for a program</source>
        <translation>드라이버가 프로그램에 쓰는 메모리</translation>
    </message>
    <message>
        <source>tokens of a call with its answer</source>
        <translation>답변을 포함한 호출 1건의 토큰 수</translation>
    </message>
    <message>
        <source>time for one token of every call</source>
        <translation>모든 호출의 토큰 하나에 걸리는 시간</translation>
    </message>
    <message>
        <source>memory of the device</source>
        <translation>장치의 메모리</translation>
    </message>
    <message>
        <source>free memory of the device</source>
        <translation>장치의 여유 메모리</translation>
    </message>
    <message>
        <source>time to copy a block&apos;s results back</source>
        <translation>블록의 결과를 되돌려 복사하는 시간</translation>
    </message>
    <message>
        <source>share of the tensor rate that is reached</source>
        <translation>실제로 도달하는 텐서 성능 비율</translation>
    </message>
    <message>
        <source>GPUs of an instance</source>
        <translation>인스턴스의 GPU 수</translation>
    </message>
    <message>
        <source>hidden size of the model</source>
        <translation>모델의 은닉 크기</translation>
    </message>
    <message>
        <source>memory of the host</source>
        <translation>호스트의 메모리</translation>
    </message>
    <message>
        <source>available memory of the host</source>
        <translation>호스트의 사용 가능한 메모리</translation>
    </message>
    <message>
        <source>bytes of the data</source>
        <translation>데이터의 바이트</translation>
    </message>
    <message>
        <source>input tokens a second at peak</source>
        <translation>피크 시 초당 입력 토큰</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>인스턴스 수</translation>
    </message>
    <message>
        <source>bytes computed a second</source>
        <translation>초당 계산하는 바이트</translation>
    </message>
    <message>
        <source>time to compute a block</source>
        <translation>블록을 계산하는 시간</translation>
    </message>
    <message>
        <source>KV cache of a token</source>
        <translation>토큰 하나의 KV 캐시</translation>
    </message>
    <message>
        <source>largest single buffer</source>
        <translation>버퍼 하나의 최대 크기</translation>
    </message>
    <message>
        <source>largest chunk that fits</source>
        <translation>들어가는 최대 청크</translation>
    </message>
    <message>
        <source>bytes copied to the device a second</source>
        <translation>초당 장치로 복사하는 바이트</translation>
    </message>
    <message>
        <source>time to load and compute once</source>
        <translation>한 번 올리고 계산하는 시간</translation>
    </message>
    <message>
        <source>memory bandwidth of a GPU</source>
        <translation>GPU의 메모리 대역폭</translation>
    </message>
    <message>
        <source>margin that stays free</source>
        <translation>비워 두는 여유분</translation>
    </message>
    <message>
        <source>parameters of the model</source>
        <translation>모델의 매개변수 수</translation>
    </message>
    <message>
        <source>bytes of results for each byte of data</source>
        <translation>데이터 1바이트당 결과 바이트</translation>
    </message>
    <message>
        <source>output tokens a second at peak</source>
        <translation>피크 시 초당 출력 토큰</translation>
    </message>
    <message>
        <source>efficiency of overlapping</source>
        <translation>중첩 처리의 효율</translation>
    </message>
    <message>
        <source>passes over the data</source>
        <translation>데이터를 훑는 패스 수</translation>
    </message>
    <message>
        <source>tokens of a prefill step</source>
        <translation>프리필 한 단계의 토큰 수</translation>
    </message>
    <message>
        <source>bytes that stay on the device</source>
        <translation>장치에 상주하는 바이트</translation>
    </message>
    <message>
        <source>time of a further pass over kept data</source>
        <translation>올려 둔 데이터의 추가 패스 시간</translation>
    </message>
    <message>
        <source>time to read a block</source>
        <translation>블록을 읽는 시간</translation>
    </message>
    <message>
        <source>fixed time of a step</source>
        <translation>단계마다의 고정 시간</translation>
    </message>
    <message>
        <source>time of a streamed pass</source>
        <translation>스트리밍 패스의 시간</translation>
    </message>
    <message>
        <source>time to copy a block to the device</source>
        <translation>블록을 장치로 복사하는 시간</translation>
    </message>
    <message>
        <source>memory that may be planned with</source>
        <translation>계획에 쓸 수 있는 메모리</translation>
    </message>
    <message>
        <source>vocabulary of the model</source>
        <translation>모델의 어휘 크기</translation>
    </message>
    <message>
        <source>bytes of the weights</source>
        <translation>가중치의 바이트</translation>
    </message>
    <message>
        <source>scratch bytes for each byte of data</source>
        <translation>데이터 1바이트당 임시 바이트</translation>
    </message>
    <message>
        <source>application instances</source>
        <translation>애플리케이션 인스턴스</translation>
    </message>
    <message>
        <source>arrivals a second at one node</source>
        <translation>노드 1대의 초당 도착 수</translation>
    </message>
    <message>
        <source>burst of the busiest minute</source>
        <translation>가장 바쁜 1분의 버스트</translation>
    </message>
    <message>
        <source>busy hours of a day</source>
        <translation>하루 중 바쁜 시간</translation>
    </message>
    <message>
        <source>share of the day&apos;s requests in busy hours</source>
        <translation>하루 요청 중 바쁜 시간대의 비율</translation>
    </message>
    <message>
        <source>deleted bytes that still take space</source>
        <translation>삭제했으나 아직 공간을 차지하는 바이트</translation>
    </message>
    <message>
        <source>bytes of one operation</source>
        <translation>작업 1건의 바이트</translation>
    </message>
    <message>
        <source>page cache of a node</source>
        <translation>노드의 페이지 캐시</translation>
    </message>
    <message>
        <source>price of cached input tokens</source>
        <translation>캐시된 입력 토큰의 가격</translation>
    </message>
    <message>
        <source>mean requests a second</source>
        <translation>초당 평균 요청 수</translation>
    </message>
    <message>
        <source>compression ratio</source>
        <translation>압축률</translation>
    </message>
    <message>
        <source>connections a node takes</source>
        <translation>노드가 받는 연결 수</translation>
    </message>
    <message>
        <source>copies of the data</source>
        <translation>데이터 복제본 수</translation>
    </message>
    <message>
        <source>most data for one node</source>
        <translation>노드 1대의 최대 데이터</translation>
    </message>
    <message>
        <source>share of a disk that may be filled</source>
        <translation>채워도 되는 디스크 비율</translation>
    </message>
    <message>
        <source>operations of the disks</source>
        <translation>디스크의 IOPS</translation>
    </message>
    <message>
        <source>factor for index and file system</source>
        <translation>인덱스와 파일 시스템 계수</translation>
    </message>
    <message>
        <source>most disk data for each byte of memory</source>
        <translation>메모리 1바이트당 최대 디스크 데이터</translation>
    </message>
    <message>
        <source>disk of a node</source>
        <translation>노드의 디스크</translation>
    </message>
    <message>
        <source>throughput of the disks</source>
        <translation>디스크의 처리량</translation>
    </message>
    <message>
        <source>hit ratio of equal requests</source>
        <translation>같은 요청의 적중률</translation>
    </message>
    <message>
        <source>time to the first token</source>
        <translation>첫 토큰까지의 시간</translation>
    </message>
    <message>
        <source>share of repeats within the retention</source>
        <translation>보관 기간 안의 반복 비율</translation>
    </message>
    <message>
        <source>spread of the gaps (log scale)</source>
        <translation>간격의 퍼짐(로그 척도)</translation>
    </message>
    <message>
        <source>growth of requests in a year</source>
        <translation>요청의 연간 증가율</translation>
    </message>
    <message>
        <source>growth of volume in a year</source>
        <translation>용량의 연간 증가율</translation>
    </message>
    <message>
        <source>least nodes for high availability</source>
        <translation>고가용성을 위한 최소 노드 수</translation>
    </message>
    <message>
        <source>managed heap</source>
        <translation>관리형 힙</translation>
    </message>
    <message>
        <source>hit ratio</source>
        <translation>적중률</translation>
    </message>
    <message>
        <source>factor for indexes</source>
        <translation>인덱스 계수</translation>
    </message>
    <message>
        <source>price of input tokens</source>
        <translation>입력 토큰의 가격</translation>
    </message>
    <message>
        <source>tokens of a request</source>
        <translation>요청 1건의 토큰 수</translation>
    </message>
    <message>
        <source>disk reads a second</source>
        <translation>초당 디스크 읽기</translation>
    </message>
    <message>
        <source>disk writes a second</source>
        <translation>초당 디스크 쓰기</translation>
    </message>
    <message>
        <source>what is needed</source>
        <translation>필요량</translation>
    </message>
    <message>
        <source>what one node carries</source>
        <translation>노드 1대가 감당하는 양</translation>
    </message>
    <message>
        <source>LLM calls a month</source>
        <translation>월 LLM 호출 수</translation>
    </message>
    <message>
        <source>LLM calls a second</source>
        <translation>초당 LLM 호출 수</translation>
    </message>
    <message>
        <source>mean share of the peak</source>
        <translation>피크 대비 평균 비율</translation>
    </message>
    <message>
        <source>memory of the connections</source>
        <translation>연결이 쓰는 메모리</translation>
    </message>
    <message>
        <source>memory of keys and metadata</source>
        <translation>키와 메타데이터가 쓰는 메모리</translation>
    </message>
    <message>
        <source>memory of values</source>
        <translation>값이 쓰는 메모리</translation>
    </message>
    <message>
        <source>memory of vectors</source>
        <translation>벡터가 쓰는 메모리</translation>
    </message>
    <message>
        <source>monitoring connections of an instance</source>
        <translation>인스턴스의 모니터링 연결 수</translation>
    </message>
    <message>
        <source>month</source>
        <translation>개월 차</translation>
    </message>
    <message>
        <source>cost a month</source>
        <translation>월 비용</translation>
    </message>
    <message>
        <source>months</source>
        <translation>개월 수</translation>
    </message>
    <message>
        <source>traffic of clients</source>
        <translation>클라이언트 트래픽</translation>
    </message>
    <message>
        <source>traffic of copies</source>
        <translation>복제 트래픽</translation>
    </message>
    <message>
        <source>traffic of stored items</source>
        <translation>저장 항목의 트래픽</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>노드 수</translation>
    </message>
    <message>
        <source>one-off cost</source>
        <translation>일회 비용</translation>
    </message>
    <message>
        <source>operations in flight</source>
        <translation>진행 중인 작업 수</translation>
    </message>
    <message>
        <source>price of output tokens</source>
        <translation>출력 토큰의 가격</translation>
    </message>
    <message>
        <source>tokens of an answer</source>
        <translation>답변 1건의 토큰 수</translation>
    </message>
    <message>
        <source>parallel tasks</source>
        <translation>병렬 작업 수</translation>
    </message>
    <message>
        <source>peak rate</source>
        <translation>피크 빈도</translation>
    </message>
    <message>
        <source>peak requests a second</source>
        <translation>피크 시 초당 요청 수</translation>
    </message>
    <message>
        <source>peak requests a second, today</source>
        <translation>현재 피크 시 초당 요청 수</translation>
    </message>
    <message>
        <source>pool of an instance</source>
        <translation>인스턴스의 풀 크기</translation>
    </message>
    <message>
        <source>cached share of the input</source>
        <translation>입력 중 캐시 비율</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>queries one node takes</source>
        <translation>노드 1대가 받는 쿼리 수</translation>
    </message>
    <message>
        <source>share of reads</source>
        <translation>읽기 비율</translation>
    </message>
    <message>
        <source>days records are kept</source>
        <translation>기록 보관 일수</translation>
    </message>
    <message>
        <source>records a day</source>
        <translation>하루 기록 수</translation>
    </message>
    <message>
        <source>seconds of a request</source>
        <translation>요청 1건의 시간(초)</translation>
    </message>
    <message>
        <source>requests a day</source>
        <translation>일 요청 수</translation>
    </message>
    <message>
        <source>memory of the operating system and agents</source>
        <translation>운영체제와 에이전트의 메모리</translation>
    </message>
    <message>
        <source>gap within which half repeat</source>
        <translation>절반이 반복되는 간격</translation>
    </message>
    <message>
        <source>gap within which nine of ten repeat</source>
        <translation>90%가 반복되는 간격</translation>
    </message>
    <message>
        <source>retention for reuse</source>
        <translation>재사용 보관 기간</translation>
    </message>
    <message>
        <source>requests that repeat</source>
        <translation>반복되는 요청</translation>
    </message>
    <message>
        <source>network round trips</source>
        <translation>네트워크 왕복 횟수</translation>
    </message>
    <message>
        <source>searchable copy of the text</source>
        <translation>검색용 텍스트 사본</translation>
    </message>
    <message>
        <source>gain from similar requests</source>
        <translation>유사 요청의 추가 이득</translation>
    </message>
    <message>
        <source>memory of the server</source>
        <translation>서버의 메모리</translation>
    </message>
    <message>
        <source>network of the server</source>
        <translation>서버의 네트워크</translation>
    </message>
    <message>
        <source>vCPU of the server</source>
        <translation>서버의 vCPU</translation>
    </message>
    <message>
        <source>vCPU that share a queue</source>
        <translation>대기열 하나를 나누어 쓰는 vCPU</translation>
    </message>
    <message>
        <source>variation of the service time</source>
        <translation>서비스 시간의 변동계수</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>서비스 시간</translation>
    </message>
    <message>
        <source>shards</source>
        <translation>샤드 수</translation>
    </message>
    <message>
        <source>shards for each GiB of heap</source>
        <translation>힙 1 GiB당 샤드 수</translation>
    </message>
    <message>
        <source>shards one node should hold</source>
        <translation>노드 1대에 적당한 샤드 수</translation>
    </message>
    <message>
        <source>connections to a store</source>
        <translation>저장소 연결 수</translation>
    </message>
    <message>
        <source>stored bytes</source>
        <translation>저장 용량</translation>
    </message>
    <message>
        <source>stored bytes of records</source>
        <translation>기록의 저장 용량</translation>
    </message>
    <message>
        <source>stored bytes of vectors</source>
        <translation>벡터의 저장 용량</translation>
    </message>
    <message>
        <source>bytes read through a second</source>
        <translation>초당 훑어 읽는 바이트</translation>
    </message>
    <message>
        <source>bytes written a second</source>
        <translation>초당 쓰는 바이트</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>초당 토큰</translation>
    </message>
    <message>
        <source>bytes covered by one unit</source>
        <translation>단위 하나가 처리하는 바이트</translation>
    </message>
    <message>
        <source>price of one unit</source>
        <translation>단위 하나의 가격</translation>
    </message>
    <message>
        <source>request units of one operation</source>
        <translation>작업 1건의 요청 단위</translation>
    </message>
    <message>
        <source>share of memory that data may fill</source>
        <translation>데이터가 채워도 되는 메모리 비율</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>사용률</translation>
    </message>
    <message>
        <source>CPU share allowed after the failure</source>
        <translation>장애 후 허용하는 CPU 사용률</translation>
    </message>
    <message>
        <source>CPU share allowed at peak</source>
        <translation>피크 시 허용하는 CPU 사용률</translation>
    </message>
    <message>
        <source>vCPU busy at peak</source>
        <translation>피크 시 사용하는 vCPU</translation>
    </message>
    <message>
        <source>vCPU busy after the failure</source>
        <translation>장애 후 사용하는 vCPU</translation>
    </message>
    <message>
        <source>decay of the waiting time</source>
        <translation>대기 시간의 감쇠율</translation>
    </message>
    <message>
        <source>probability to wait</source>
        <translation>대기할 확률</translation>
    </message>
    <message>
        <source>working set</source>
        <translation>워킹 셋</translation>
    </message>
    <message>
        <source>growth in a year</source>
        <translation>연간 증가율</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>존 수</translation>
    </message>
    <message>
        <source>nodes by: %1</source>
        <comment>constraint</comment>
        <translation>노드 수 기준: %1</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <comment>cost item</comment>
        <translation>비용: %1</translation>
    </message>
    <message>
        <source>operations a second: %1</source>
        <comment>operation</comment>
        <translation>초당 작업 수: %1</translation>
    </message>
    <message>
        <source>buffers of a prefill step</source>
        <translation>프리필 한 단계의 버퍼</translation>
    </message>
    <message>
        <source>KV cache of a call</source>
        <translation>호출 1건의 KV 캐시</translation>
    </message>
    <message>
        <source>what the disks of the role are asked for</source>
        <translation>역할의 디스크에 요구되는 양</translation>
    </message>
    <message>
        <source>audit trail of a record</source>
        <translation>레코드 1건의 감사 기록</translation>
    </message>
    <message>
        <source>replies that are awaited</source>
        <translation>기다리는 응답 수</translation>
    </message>
    <message>
        <source>bought for one node</source>
        <translation>노드 1대에 구매하는 양</translation>
    </message>
    <message>
        <source>bytes of one item</source>
        <translation>항목 1개의 바이트</translation>
    </message>
    <message>
        <source>memory of one connection</source>
        <translation>연결 1개가 쓰는 메모리</translation>
    </message>
    <message>
        <source>connections held by these nodes</source>
        <translation>이 노드들이 유지하는 연결 수</translation>
    </message>
    <message>
        <source>traffic between zones, GB a month</source>
        <translation>존 간 트래픽, 월 GB</translation>
    </message>
    <message>
        <source>dimensions of a vector</source>
        <translation>벡터의 차원 수</translation>
    </message>
    <message>
        <source>disk space of the role, all nodes</source>
        <translation>역할의 디스크 공간, 모든 노드 합계</translation>
    </message>
    <message>
        <source>one read from disk</source>
        <translation>디스크 읽기 1회의 시간</translation>
    </message>
    <message>
        <source>share of reads that miss memory</source>
        <translation>메모리에 없는 읽기의 비율</translation>
    </message>
    <message>
        <source>size that is sold</source>
        <translation>판매 단위 크기</translation>
    </message>
    <message>
        <source>keys, times and ids of a record</source>
        <translation>레코드의 키, 시각, ID</translation>
    </message>
    <message>
        <source>rate of exchange</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>existing database, as it is today</source>
        <translation>기존 데이터베이스의 현재 비용</translation>
    </message>
    <message>
        <source>existing database, with this service</source>
        <translation>이 서비스를 더한 기존 데이터베이스의 비용</translation>
    </message>
    <message>
        <source>units that a search takes of each partition</source>
        <translation>검색이 파티션마다 쓰는 단위 수</translation>
    </message>
    <message>
        <source>fixed number of nodes</source>
        <translation>고정된 노드 수</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>calls one application instance holds open</source>
        <translation>애플리케이션 인스턴스 하나가 동시에 진행하는 호출 수</translation>
    </message>
    <message>
        <source>included with the volume</source>
        <translation>볼륨에 포함된 양</translation>
    </message>
    <message>
        <source>size of a text index for each byte of text</source>
        <translation>텍스트 1바이트당 전문 인덱스 크기</translation>
    </message>
    <message>
        <source>fewest application instances</source>
        <translation>최소 애플리케이션 인스턴스 수</translation>
    </message>
    <message>
        <source>fewest groups</source>
        <translation>최소 그룹 수</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>정가</translation>
    </message>
    <message>
        <source>LLM calls in flight</source>
        <translation>동시 진행 LLM 호출</translation>
    </message>
    <message>
        <source>what the busiest minute asks for</source>
        <translation>가장 바쁜 1분의 요구량</translation>
    </message>
    <message>
        <source>LLM tokens a minute</source>
        <translation>분당 LLM 토큰</translation>
    </message>
    <message>
        <source>LLM cost with reuse</source>
        <translation>재사용 시 LLM 비용</translation>
    </message>
    <message>
        <source>LLM cost without reuse</source>
        <translation>재사용하지 않을 때의 LLM 비용</translation>
    </message>
    <message>
        <source>stored in the managed product</source>
        <translation>관리형 제품의 저장 용량</translation>
    </message>
    <message>
        <source>mean requests a second over the year</source>
        <translation>연중 초당 평균 요청 수</translation>
    </message>
    <message>
        <source>members of a group</source>
        <translation>그룹의 멤버 수</translation>
    </message>
    <message>
        <source>factor for allocator and replication buffers</source>
        <translation>할당자와 복제 버퍼 계수</translation>
    </message>
    <message>
        <source>nodes that the other limits ask for</source>
        <translation>다른 제약이 요구하는 노드 수</translation>
    </message>
    <message>
        <source>nodes that must be left after the failure</source>
        <translation>장애 후 남아야 하는 노드 수</translation>
    </message>
    <message>
        <source>kept in object storage</source>
        <translation>오브젝트 스토리지에 보관하는 용량</translation>
    </message>
    <message>
        <source>partitions</source>
        <translation>파티션 수</translation>
    </message>
    <message>
        <source>peak requests a second that still fit</source>
        <translation>감당할 수 있는 피크 시 초당 요청 수</translation>
    </message>
    <message>
        <source>bytes that one read unit covers</source>
        <translation>읽기 단위 하나가 처리하는 바이트</translation>
    </message>
    <message>
        <source>read units of one piece</source>
        <translation>조각 하나의 읽기 단위 수</translation>
    </message>
    <message>
        <source>request units</source>
        <translation>요청 단위</translation>
    </message>
    <message>
        <source>memory of one item&apos;s key and metadata</source>
        <translation>항목 1개의 키와 메타데이터가 쓰는 메모리</translation>
    </message>
    <message>
        <source>share of the values kept in memory</source>
        <translation>메모리에 두는 값의 비율</translation>
    </message>
    <message>
        <source>searches that ask every partition</source>
        <translation>모든 파티션에 요청하는 검색 수</translation>
    </message>
    <message>
        <source>most documents in one shard</source>
        <translation>샤드 하나의 최대 문서 수</translation>
    </message>
    <message>
        <source>size that a shard should have</source>
        <translation>샤드의 적정 크기</translation>
    </message>
    <message>
        <source>references of an answer</source>
        <translation>답변 1건의 원천 자료</translation>
    </message>
    <message>
        <source>nodes are added together</source>
        <translation>한 번에 추가하는 노드 수</translation>
    </message>
    <message>
        <source>one copy as it is stored</source>
        <translation>복제본 1개의 저장 용량</translation>
    </message>
    <message>
        <source>stored items</source>
        <translation>저장 항목 수</translation>
    </message>
    <message>
        <source>units are bought in steps of</source>
        <translation>단위를 구매하는 간격</translation>
    </message>
    <message>
        <source>people one application instance serves</source>
        <translation>애플리케이션 인스턴스 하나가 처리하는 이용자 수</translation>
    </message>
    <message>
        <source>bytes of one dimension</source>
        <translation>차원 하나의 바이트</translation>
    </message>
    <message>
        <source>copies of the vectors</source>
        <translation>벡터의 복제본 수</translation>
    </message>
    <message>
        <source>factor for vectors in memory</source>
        <translation>벡터 메모리에 대한 계수</translation>
    </message>
    <message>
        <source>bytes of a vector&apos;s place in the graph</source>
        <translation>벡터 1개가 그래프에서 차지하는 바이트</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>벡터 수</translation>
    </message>
    <message>
        <source>bytes that one write unit covers</source>
        <translation>쓰기 단위 하나가 처리하는 바이트</translation>
    </message>
    <message>
        <source>write units of one piece</source>
        <translation>조각 하나의 쓰기 단위 수</translation>
    </message>
    <message>
        <source>%1 a second: %2</source>
        <comment>operation, data set</comment>
        <translation>초당 %1: %2</translation>
    </message>
    <message>
        <source>CPU time of one: %1</source>
        <comment>operation</comment>
        <translation>작업 1건의 CPU 시간: %1</translation>
    </message>
    <message>
        <source>part of that work done by these nodes, copies counted: %1</source>
        <comment>operation</comment>
        <translation>그 작업량 중 이 노드들이 처리하는 몫, 복제 포함: %1</translation>
    </message>
    <message>
        <source>disk operations a second: %1</source>
        <comment>operation</comment>
        <translation>디스크 IOPS: %1</translation>
    </message>
    <message>
        <source>disk throughput: %1</source>
        <comment>operation</comment>
        <translation>디스크 처리량: %1</translation>
    </message>
    <message>
        <source>traffic of clients: %1</source>
        <comment>operation</comment>
        <translation>클라이언트 트래픽: %1</translation>
    </message>
    <message>
        <source>traffic of copies: %1</source>
        <comment>operation</comment>
        <translation>복제 트래픽: %1</translation>
    </message>
    <message>
        <source>traffic of stored items: %1</source>
        <comment>operation</comment>
        <translation>저장 항목의 트래픽: %1</translation>
    </message>
    <message>
        <source>service time: %1</source>
        <comment>kind of nodes</comment>
        <translation>서비스 시간: %1</translation>
    </message>
    <message>
        <source>mean wait: %1</source>
        <comment>kind of nodes</comment>
        <translation>평균 대기 시간: %1</translation>
    </message>
    <message>
        <source>utilisation: %1</source>
        <comment>kind of nodes</comment>
        <translation>사용률: %1</translation>
    </message>
    <message>
        <source>goal: %1</source>
        <comment>operation</comment>
        <translation>목표: %1</translation>
    </message>
    <message>
        <source>p99: %1</source>
        <comment>operation</comment>
        <translation>p99: %1</translation>
    </message>
    <message>
        <source>full backups that are kept</source>
        <translation>보관하는 전체 백업</translation>
    </message>
    <message>
        <source>share of a node that a backup may take</source>
        <translation>백업이 쓸 수 있는 노드의 비율</translation>
    </message>
    <message>
        <source>backup of this store</source>
        <translation>이 저장소의 백업</translation>
    </message>
    <message>
        <source>bytes of all copies</source>
        <translation>모든 사본의 바이트</translation>
    </message>
    <message>
        <source>planned demand over the likely one, from the futures</source>
        <translation>예상값에 대한 계획 수요의 비율, 미래에서 구함</translation>
    </message>
    <message>
        <source>at likely answers</source>
        <translation>예상 답 기준</translation>
    </message>
    <message>
        <source>throughput of a node</source>
        <translation>노드 한 대의 처리량</translation>
    </message>
    <message>
        <source>nodes that the CPU asks for</source>
        <translation>CPU가 요구하는 노드</translation>
    </message>
    <message>
        <source>time until the service works again</source>
        <translation>서비스가 다시 돌아오기까지의 시간</translation>
    </message>
    <message>
        <source>restore of this store</source>
        <translation>이 저장소의 복원</translation>
    </message>
    <message>
        <source>share of a node that a restore may take</source>
        <translation>복원이 쓸 수 있는 노드의 비율</translation>
    </message>
    <message>
        <source>noticing, deciding and switching over</source>
        <translation>알아채고 결정하고 전환하기</translation>
    </message>
    <message>
        <source>share of the work done one at a time</source>
        <translation>한 번에 하나씩 하는 일의 비율</translation>
    </message>
    <message>
        <source>cost of keeping each pair of nodes in agreement</source>
        <translation>두 노드씩 일치를 유지하는 비용</translation>
    </message>
    <message>
        <source>written to the second site, GB a month</source>
        <translation>제2 사이트로 기록, 월 GB</translation>
    </message>
    <message>
        <source>parameters used for one token</source>
        <translation>토큰 하나에 쓰는 매개변수 수</translation>
    </message>
    <message>
        <source>share of its time an instance may be busy after the failure</source>
        <translation>장애 후 허용하는 인스턴스의 사용 시간 비율</translation>
    </message>
    <message>
        <source>share of its time an instance may be busy at peak</source>
        <translation>피크 시 허용하는 인스턴스의 사용 시간 비율</translation>
    </message>
    <message>
        <source>disk of the system and the serving program</source>
        <translation>시스템과 서빙 프로그램의 디스크</translation>
    </message>
    <message>
        <source>own servers of the model, a month</source>
        <translation>모델용 자체 서버의 월 비용</translation>
    </message>
    <message>
        <source>tensor operations of a GPU a second</source>
        <translation>GPU 하나의 초당 텐서 연산</translation>
    </message>
    <message>
        <source>tokens a second that a reader wants</source>
        <translation>읽는 사람이 원하는 초당 토큰</translation>
    </message>
</context>
<context>
    <name>TtaText</name>
    <message>
        <source>WEB server, processors</source>
        <translation>WEB 서버, 프로세서</translation>
    </message>
    <message>
        <source>WAS server, processors</source>
        <translation>WAS 서버, 프로세서</translation>
    </message>
    <message>
        <source>Database server, processors</source>
        <translation>데이터베이스 서버, 프로세서</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>System disk</source>
        <translation>시스템 디스크</translation>
    </message>
    <message>
        <source>Data disk</source>
        <translation>데이터 디스크</translation>
    </message>
    <message>
        <source>Operations of the storage</source>
        <translation>스토리지 연산</translation>
    </message>
    <message>
        <source>Users at the same time</source>
        <translation>동시 사용자</translation>
    </message>
    <message>
        <source>Operations of a user a second</source>
        <translation>사용자당 초당 연산</translation>
    </message>
    <message>
        <source>Basic operations</source>
        <translation>기본 연산</translation>
    </message>
    <message>
        <source>Purpose of the server</source>
        <translation>서버 용도</translation>
    </message>
    <message>
        <source>Load of the interface</source>
        <translation>인터페이스 부하</translation>
    </message>
    <message>
        <source>Peak load</source>
        <translation>피크 부하</translation>
    </message>
    <message>
        <source>Linked systems</source>
        <translation>연계 시스템</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>여유율</translation>
    </message>
    <message>
        <source>Target use of the processors</source>
        <translation>프로세서 목표 사용률</translation>
    </message>
    <message>
        <source>Unit of the benchmark</source>
        <translation>벤치마크 단위</translation>
    </message>
    <message>
        <source>Transactions a minute</source>
        <translation>분당 트랜잭션</translation>
    </message>
    <message>
        <source>Basic tpmC</source>
        <translation>기본 tpmC</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>데이터베이스 크기</translation>
    </message>
    <message>
        <source>Structure of the application</source>
        <translation>애플리케이션 구조</translation>
    </message>
    <message>
        <source>Load of the application, batch work</source>
        <translation>애플리케이션 부하, 배치 작업</translation>
    </message>
    <message>
        <source>Memory of the system</source>
        <translation>시스템 메모리</translation>
    </message>
    <message>
        <source>Memory of a user</source>
        <translation>사용자당 메모리</translation>
    </message>
    <message>
        <source>Memory of the middleware</source>
        <translation>미들웨어 메모리</translation>
    </message>
    <message>
        <source>Buffer cache of the system</source>
        <translation>시스템 버퍼 캐시</translation>
    </message>
    <message>
        <source>System area</source>
        <translation>시스템 영역</translation>
    </message>
    <message>
        <source>Application area</source>
        <translation>애플리케이션 영역</translation>
    </message>
    <message>
        <source>Swap area</source>
        <translation>스왑 영역</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>파일 시스템</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>RAID</source>
        <translation>RAID</translation>
    </message>
    <message>
        <source>tpmC of the database server</source>
        <translation>데이터베이스 서버의 tpmC</translation>
    </message>
    <message>
        <source>Operations for each tpmC</source>
        <translation>tpmC당 연산</translation>
    </message>
    <message>
        <source>The guide gives a range; the value in it is assumed here.</source>
        <translation>지침은 범위를 제시하며, 그 안의 값은 여기서 가정했습니다.</translation>
    </message>
    <message>
        <source>The guide&apos;s own range was not seen; this is a vendor&apos;s, of an older edition.</source>
        <translation>지침의 범위를 직접 확인하지 못해 이전 판을 다룬 공급업체의 범위를 썼습니다.</translation>
    </message>
    <message>
        <source>0.7 for WEB, 2 for WAS.</source>
        <translation>WEB은 0.7, WAS는 2.</translation>
    </message>
    <message>
        <source>30 where the machine is undecided, 29 x86, 31 Unix.</source>
        <translation>장비가 정해지지 않았으면 30, x86은 29, Unix는 31.</translation>
    </message>
    <message>
        <source>1.3 for RAID 5, assumed; 1 none, 2 RAID 1 or 10.</source>
        <translation>RAID 5로 가정하여 1.3, 없으면 1, RAID 1 또는 10은 2.</translation>
    </message>
    <message>
        <source>0.03 for OLTP, 0.01 for batch; an estimate.</source>
        <translation>OLTP는 0.03, 배치는 0.01. 추정값입니다.</translation>
    </message>
    <message>
        <source>The guide excludes systems that work in memory.</source>
        <translation>지침은 메모리에서 동작하는 시스템을 제외합니다.</translation>
    </message>
    <message>
        <source>The guide calls it an estimate.</source>
        <translation>지침에서 추정이라고 밝힌 값입니다.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>preset, to be confirmed</source>
        <translation>프리셋, 확인 필요</translation>
    </message>
    <message>
        <source>computed on this sheet</source>
        <translation>이 표에서 계산</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>fixed by the guide</source>
        <translation>지침에서 고정</translation>
    </message>
    <message>
        <source>left at 1: the peak is in the client&apos;s figure</source>
        <translation>1로 둠: 피크는 고객의 값에 들어 있음</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Per TTA: %1 (%2), formulas in our own words, second-hand from %3. To be compared with the standard before it is relied on.</source>
        <translation>TTA 기준: %1 (%2). 식은 우리 말로 옮겼으며 %3 자료를 거친 2차 정보입니다. 의존하기 전에 표준과 대조하십시오.</translation>
    </message>
    <message>
        <source>Per vendor guide and model: every NoSQL, vector, in-memory and LLM role of this report. The guide does not cover them; nothing of this sheet enters their numbers.</source>
        <translation>공급업체 지침과 모델 기준: 이 보고서의 모든 NoSQL, 벡터, 인메모리, LLM 역할. 지침의 대상이 아니며 이 표의 값은 그 수치에 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>not computed: a value is missing</source>
        <translation>값이 없어 계산하지 않음</translation>
    </message>
    <message>
        <source>Headroom 1.3 over a target use of 0.7 is a factor of 1.86 already: no further margin belongs on top. max-jOPS and tpmC are demands of benchmarks, not cores: take the machine&apos;s figure from published results.</source>
        <translation>여유율 1.3에 목표 사용률 0.7이면 이미 1.86배이므로 그 위에 여유를 더하지 않습니다. max-jOPS와 tpmC는 코어 수가 아니라 벤치마크의 요구량입니다. 장비의 값은 공표된 결과에서 가져오십시오.</translation>
    </message>
    <message>
        <source>How far the guide&apos;s own ranges spread each result</source>
        <translation>지침 자체의 범위가 각 결과를 얼마나 벌리는지</translation>
    </message>
    <message>
        <source>From the low to the high end of every factor that is chosen, as a multiple of the low end</source>
        <translation>선택하는 모든 계수를 낮은 끝에서 높은 끝까지, 낮은 끝의 배수로</translation>
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
        <translation>이전: %1</translation>
    </message>
    <message>
        <source>all-round</source>
        <comment>nodes that do session, query and data work at once</comment>
        <translation>통합</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>월 비용</translation>
    </message>
    <message>
        <source>%1 in 36 months</source>
        <translation>36개월 %1</translation>
    </message>
    <message>
        <source>Infrastructure only; tokens stand apart. 36 months: %1. 60 months: %2.</source>
        <translation>인프라만 계산했으며 토큰 비용은 별도입니다. 36개월: %1. 60개월: %2.</translation>
    </message>
    <message>
        <source>not all lines are priced</source>
        <translation>일부 항목 가격 없음</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>count, server type, role of it</comment>
        <translation>%2 × %1, %3</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kinds of node</comment>
        <translation>기타</translation>
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
        <translation>관리형, 요청 단위 과금</translation>
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
        <translation>목표 %1</translation>
    </message>
    <message>
        <source>no goal set</source>
        <translation>목표 없음</translation>
    </message>
    <message>
        <source>%1: p50 %2, p95 %3, p99 %4</source>
        <translation>%1: p50 %2, p95 %3, p99 %4</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>여유율</translation>
    </message>
    <message>
        <source>load until a limit</source>
        <translation>한계까지의 부하</translation>
    </message>
    <message>
        <source>The largest factor on the load with which every limit and goal is still met.</source>
        <translation>모든 제약과 목표를 지키면서 부하에 곱할 수 있는 최대 배수입니다.</translation>
    </message>
    <message>
        <source>Limit that binds</source>
        <translation>결정 제약</translation>
    </message>
    <message>
        <source>%1: %2 (%3 nodes)</source>
        <translation>%1: %2(노드 %3대)</translation>
    </message>
    <message>
        <source>API money saved</source>
        <translation>API 절감액</translation>
    </message>
    <message>
        <source>%1 answered from the store</source>
        <translation>저장소 응답 %1</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>가격 없음</translation>
    </message>
    <message>
        <source>%1: %2 a month without reuse, %3 with it.</source>
        <translation>%1: 재사용 없이 월 %2, 재사용 시 월 %3.</translation>
    </message>
    <message>
        <source>LLM API limits</source>
        <translation>LLM API 한도</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>미입력</translation>
    </message>
    <message>
        <source>%1 calls in flight</source>
        <translation>동시 진행 호출 %1건</translation>
    </message>
    <message>
        <source>%1: %2 needed, limit not known</source>
        <translation>%1: 필요 %2, 한도 모름</translation>
    </message>
    <message>
        <source>%1: %2 needed, %3 allowed</source>
        <translation>%1: 필요 %2, 허용 %3</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>초과</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>limit, what helps</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>준수</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>product, what it is for</comment>
        <translation>%2용 %1</translation>
    </message>
    <message>
        <source>no new store</source>
        <translation>새 저장소 없음</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two stores</comment>
        <translation> / </translation>
    </message>
    <message>
        <source> + </source>
        <comment>between the products of a layout</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>No layout meets the goals.</source>
        <translation>목표를 충족하는 구성이 없습니다.</translation>
    </message>
    <message>
        <source>Recommended: %1.</source>
        <translation>권장 구성: %1</translation>
    </message>
    <message>
        <source>No latency goal is set.</source>
        <translation>지연 시간 목표가 없습니다.</translation>
    </message>
    <message>
        <source>It meets every latency goal at peak.</source>
        <translation>피크에서 모든 지연 시간 목표를 충족합니다.</translation>
    </message>
    <message>
        <source>It survives the loss of a node.</source>
        <translation>노드 1대를 잃어도 견딥니다.</translation>
    </message>
    <message>
        <source>It survives the loss of a zone.</source>
        <translation>존 1개를 잃어도 견딥니다.</translation>
    </message>
    <message>
        <source>It stops fitting in month %1 (%2).</source>
        <translation>%1개월째에 한계를 넘습니다(%2).</translation>
    </message>
    <message numerus="yes">
        <source>It fits through all %n month(s).</source>
        <translation>
            <numerusform>%n개월 내내 충분합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs on own servers: %2 a month.</source>
        <translation>%1: 자체 서버에서 실행하며 비용은 월 %2입니다.</translation>
    </message>
    <message>
        <source>It stands for %1, because no local model is named.</source>
        <translation>로컬 모델이 지정되지 않아 이 모델로 대신했습니다. 대신한 대상: %1.</translation>
    </message>
    <message>
        <source>the API&apos;s model</source>
        <translation>API 모델</translation>
    </message>
    <message>
        <source>The same calls over the API: %1 a month.</source>
        <translation>같은 호출을 API로 처리하면 월 %1입니다.</translation>
    </message>
    <message>
        <source>These servers cost less from %1 calls a month on.</source>
        <translation>월 호출이 %1건 이상이면 이 서버의 비용이 더 낮습니다.</translation>
    </message>
    <message>
        <source>The data may not leave: the API is no choice.</source>
        <translation>데이터를 외부로 내보낼 수 없어 API는 선택할 수 없습니다.</translation>
    </message>
    <message>
        <source>Local model</source>
        <translation>로컬 모델</translation>
    </message>
    <message>
        <source>no API</source>
        <translation>API 미사용</translation>
    </message>
    <message>
        <source>%1 to %2 in 90 % of futures</source>
        <translation>미래의 90 %에서 %1 – %2</translation>
    </message>
    <message>
        <source>Planned at likely answers: enough in %1 of the futures.</source>
        <translation>예상 답으로 계획함. 충분한 미래: %1.</translation>
    </message>
    <message>
        <source>Enough in %1 of the futures (asked: %2).</source>
        <translation>충분한 미래: %1(요구: %2).</translation>
    </message>
    <message>
        <source>Enough in %1 of the futures only, %2 were asked for: beyond, a goal cannot be met.</source>
        <translation>충분한 미래는 %1뿐, 요구는 %2. 그 이상에서는 목표 하나를 충족하지 못합니다.</translation>
    </message>
</context>
<context>
    <name>WrittenChapters</name>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>What</source>
        <translation>하는 일</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 또는 </translation>
    </message>
    <message>
        <source>Where the keyboard is</source>
        <translation>키보드가 있는 곳</translation>
    </message>
    <message>
        <source>Next field or control</source>
        <translation>다음 입력란이나 단추</translation>
    </message>
    <message>
        <source>Help for this question; elsewhere, for this page</source>
        <translation>이 질문의 도움말, 그 밖에서는 이 페이지의 도움말</translation>
    </message>
    <message>
        <source>A step up or down in a number</source>
        <translation>숫자를 한 단계 올리거나 내림</translation>
    </message>
    <message>
        <source>Take back what was typed in a field</source>
        <translation>입력란에 친 것을 되돌림</translation>
    </message>
    <message>
        <source>Range, origin and evidence of an answer</source>
        <translation>답의 범위, 근거, 증거</translation>
    </message>
    <message>
        <source>Explain the figure, open what is chosen</source>
        <translation>수치 설명, 선택한 것 열기</translation>
    </message>
    <message>
        <source>From box to box, from point to point</source>
        <translation>상자에서 상자로, 점에서 점으로</translation>
    </message>
    <message>
        <source>Zoom a chart or the diagram; whole again</source>
        <translation>차트나 구성도 확대; 전체 보기</translation>
    </message>
    <message>
        <source>Back and forward in the explanation</source>
        <translation>설명에서 뒤로, 앞으로</translation>
    </message>
    <message>
        <source>Close what was opened last</source>
        <translation>마지막에 연 것 닫기</translation>
    </message>
    <message>
        <source>About Daemok</source>
        <translation>Daemok 정보</translation>
    </message>
    <message>
        <source>Version %1.</source>
        <translation>버전 %1.</translation>
    </message>
    <message>
        <source>Daemok (대목) is the master carpenter who lays out a Korean timber house before the first beam is raised.</source>
        <translation>Daemok(대목)은 첫 들보를 올리기 전에 한옥의 짜임을 정하는 으뜸 목수입니다.</translation>
    </message>
    <message>
        <source>The program opens no network connection. What you enter stays on this machine.</source>
        <translation>이 프로그램은 네트워크에 연결하지 않습니다. 입력한 것은 이 컴퓨터에 남습니다.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>카탈로그</translation>
    </message>
    <message>
        <source>Version %1; every figure carries its source and date, shown where the figure is explained.</source>
        <translation>버전 %1. 모든 수치에 출처와 날짜가 있으며 수치를 설명하는 곳에 보입니다.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Newest figure</source>
        <translation>가장 새로운 수치</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Daemok is free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Daemok은 GNU General Public License 버전 3 이상에 따른 자유 소프트웨어이며 어떤 보증도 없습니다.</translation>
    </message>
    <message>
        <source>It is built with Qt, Qt Charts, yaml-cpp, JSON for Modern C++, CLI11, Boost, simdjson, xxHash, zlib, liblzma, Zstandard and the OpenCL headers, each under its own licence. The report is set in Noto Sans CJK (SIL Open Font License 1.1). Sources and licences of the catalogue&apos;s data stand in the file CREDITS beside it.</source>
        <translation>Qt, Qt Charts, yaml-cpp, JSON for Modern C++, CLI11, Boost, simdjson, xxHash, zlib, liblzma, Zstandard, OpenCL 헤더로 만들었으며 각각 자체 라이선스를 따릅니다. 보고서 글꼴은 Noto Sans CJK(SIL Open Font License 1.1)입니다. 카탈로그 데이터의 출처와 라이선스는 그 옆의 CREDITS 파일에 있습니다.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::AnswerReview</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>실측</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, where it comes from</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>모름</translation>
    </message>
</context>
<context>
    <name>daemok::ui::BarView</name>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two readings</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>daemok::ui::CalibratePage</name>
    <message>
        <source>Add results…</source>
        <translation>결과 추가…</translation>
    </message>
    <message>
        <source>Output of YCSB, cassandra-stress, Rally, redis-benchmark, memtier, vegeta, k6, wrk, ab, hey, pgbench and others; or drop the files here.</source>
        <translation>YCSB, cassandra-stress, Rally, redis-benchmark, memtier, vegeta, k6, wrk, ab, hey, pgbench 등의 출력. 파일을 여기에 끌어 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>Product that was measured</source>
        <translation>측정한 제품</translation>
    </message>
    <message>
        <source>The product that was measured: its rates become measured ones.</source>
        <translation>측정한 제품입니다. 이 제품의 속도가 실측값이 됩니다.</translation>
    </message>
    <message>
        <source>vCPU of a node</source>
        <translation>노드의 vCPU</translation>
    </message>
    <message>
        <source>vCPU of one measured node that the server could use (1 for a server with one thread). Service times then come from its capacity instead of answer times.</source>
        <translation>측정한 노드 한 대에서 서버가 쓸 수 있었던 vCPU(스레드가 하나인 서버는 1). 그러면 서비스 시간을 응답 시간 대신 처리 능력에서 구합니다.</translation>
    </message>
    <message>
        <source>Use in the plan</source>
        <translation>계획에 쓰기</translation>
    </message>
    <message>
        <source>Writes the service times, and how it scales where nodes were varied, into the project. One undo step.</source>
        <translation>서비스 시간과, 노드 수를 바꾼 경우 확장 양상을 프로젝트에 기록합니다. 실행 취소 한 단계입니다.</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>계획에서 빼기</translation>
    </message>
    <message>
        <source>The catalogue&apos;s rates hold again for this product. One undo step.</source>
        <translation>이 제품에 다시 카탈로그의 속도를 씁니다. 실행 취소 한 단계입니다.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Benchmark results</source>
        <translation>벤치마크 결과</translation>
    </message>
    <message>
        <source>Drop the output of a benchmark here, or choose files. Best: one run with a single client, and some with more until throughput stops growing.</source>
        <translation>벤치마크 출력을 여기에 끌어 놓거나 파일을 고르십시오. 클라이언트 하나로 한 번, 그리고 처리량이 더 늘지 않을 때까지 늘려 가며 몇 번 실행한 결과가 가장 좋습니다.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>Nodes that were measured in the chosen result</source>
        <translation>선택한 결과에서 측정한 노드 수</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>Clients at once in the chosen result, if the file does not say so or says it wrong</source>
        <translation>파일에 없거나 잘못 적힌 경우, 선택한 결과의 동시 클라이언트 수</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Removes the chosen result (Delete)</source>
        <translation>선택한 결과를 제거합니다(Delete)</translation>
    </message>
    <message>
        <source>Service times</source>
        <translation>서비스 시간</translation>
    </message>
    <message>
        <source>Service time and variation of every operation stand here.</source>
        <translation>작업마다 서비스 시간과 변동이 여기에 보입니다.</translation>
    </message>
    <message>
        <source>What the chosen operation counts as</source>
        <translation>선택한 작업을 무엇으로 볼지</translation>
    </message>
    <message>
        <source>The operation of the plan whose rate this one replaces</source>
        <translation>이 속도로 대신할 계획의 작업</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>What to beware of</source>
        <translation>주의할 점</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>해당 작업</translation>
    </message>
    <message>
        <source>Calibrated in the plan</source>
        <translation>계획에 반영된 보정</translation>
    </message>
    <message>
        <source>The plan uses the catalogue&apos;s rates. What you take over stands here, and only then do more nodes cost each other work.</source>
        <translation>계획은 카탈로그의 속도를 씁니다. 반영한 것이 여기에 보이며, 그때부터 노드가 늘면 서로 일을 더합니다.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Replace assumed rates by what the client measured</source>
        <translation>가정한 속도를 고객이 실측한 값으로 바꾸기</translation>
    </message>
    <message>
        <source>Choose the product, and what each operation counts as</source>
        <translation>제품과 각 작업이 무엇에 해당하는지 고르십시오</translation>
    </message>
    <message>
        <source>%2, %1: %3 of one vCPU</source>
        <comment>operation, product, time</comment>
        <translation>%2, %1: vCPU 하나의 %3</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ChartView</name>
    <message>
        <source>%1: %2</source>
        <comment>series, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two readings</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>daemok::ui::ChoiceField</name>
    <message>
        <source>unknown</source>
        <translation>모름</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ComparePage</name>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Cost, change by change</source>
        <translation>변경별 비용</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>파일과 비교…</translation>
    </message>
    <message>
        <source>Another version of this project: its scenario stands first, the one on screen beside it. The open project stays as it is.</source>
        <translation>이 프로젝트의 다른 버전입니다. 그 시나리오가 맨 앞에, 화면의 시나리오가 그 옆에 놓입니다. 열린 프로젝트는 그대로입니다.</translation>
    </message>
    <message>
        <source>What a budget carries</source>
        <translation>예산으로 가능한 것</translation>
    </message>
    <message>
        <source>Parts of the Compare page</source>
        <translation>비교 페이지의 부분</translation>
    </message>
</context>
<context>
    <name>daemok::ui::DayCurve</name>
    <message>
        <source>A day of the service</source>
        <translation>서비스의 하루</translation>
    </message>
    <message>
        <source>A sketch: the hours at which it is busy are not known. Left and right change the busy hours, up and down the burst; the edge and the peak can be dragged.</source>
        <translation>개략도이며, 하루 중 언제 바쁜지는 알 수 없습니다. 왼쪽·오른쪽 화살표 키로 바쁜 시간을, 위·아래 화살표 키로 버스트를 바꿉니다. 가장자리와 피크는 끌어서 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 busy hours with %2 on average, %3 in the busiest minute</source>
        <translation>바쁜 시간 %1시간, 평균 %2, 가장 바쁜 1분 %3</translation>
    </message>
    <message>
        <source>%1 busy h · mean %2</source>
        <comment>hours, rate</comment>
        <translation>바쁜 %1시간 · 평균 %2</translation>
    </message>
    <message>
        <source>peak included</source>
        <translation>피크 이미 포함</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>피크 %1</translation>
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
        <translation>여유</translation>
    </message>
    <message>
        <source>What is planned with as free; empty: as it was read.</source>
        <translation>계획에 쓸 여유 메모리입니다. 비워 두면 읽은 값을 씁니다.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>버퍼</translation>
    </message>
    <message>
        <source>What one buffer may have; empty: as it was read.</source>
        <translation>버퍼 하나의 최대 크기입니다. 비워 두면 읽은 값을 씁니다.</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>직접 변경</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>붙여 넣은 텍스트</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>A server type</source>
        <translation>서버 유형</translation>
    </message>
    <message>
        <source>A figure of this device was changed by hand; empty the entry to take what was read.</source>
        <translation>이 장치의 수치를 직접 바꾸었습니다. 입력란을 비우면 읽은 값을 씁니다.</translation>
    </message>
    <message>
        <source>Devices of</source>
        <translation>장치 정보의 출처</translation>
    </message>
    <message>
        <source>Where the devices come from.</source>
        <translation>장치 정보를 어디에서 가져올지 선택합니다.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>장치 확인</translation>
    </message>
    <message>
        <source>Asks every driver of this machine once, each in a process of its own.</source>
        <translation>이 컴퓨터의 모든 드라이버를 각각 별도의 프로세스에서 한 번씩 확인합니다.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>감시</translation>
    </message>
    <message>
        <source>Asks every two seconds until it is pressed again. Nothing is asked in the background otherwise.</source>
        <translation>다시 누를 때까지 2초마다 확인합니다. 감시하지 않는 동안에는 백그라운드에서 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>측정 시험</translation>
    </message>
    <message>
        <source>Measures this device for half a minute: rates, chunk sizes and passes; the model then uses what was measured.</source>
        <translation>이 장치의 속도, 청크 크기, 패스를 30초 동안 측정합니다. 이후 모델은 실측값을 씁니다.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>&amp;Wake and measure</source>
        <translation>깨워서 확인(&amp;W)</translation>
    </message>
    <message>
        <source>Ask &amp;failed drivers again</source>
        <translation>실패한 드라이버 다시 확인(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save the probe report…</source>
        <translation>장치 확인 보고서 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Paste the text of nvidia-smi, clinfo, rocm-smi or daemok probe --json here.</source>
        <translation>nvidia-smi, clinfo, rocm-smi 또는 daemok probe --json 명령의 출력을 여기에 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>Text of the client&apos;s machine</source>
        <translation>고객 컴퓨터의 출력 텍스트</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>카드 이름</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>인터페이스</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Memory of the device.</source>
        <translation>장치의 메모리입니다.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>대역폭</translation>
    </message>
    <message>
        <source>Bandwidth of its memory; the catalogue&apos;s card where it is empty.</source>
        <translation>장치 메모리의 대역폭입니다. 비워 두면 카탈로그에 있는 카드의 값을 씁니다.</translation>
    </message>
    <message>
        <source>Server type</source>
        <translation>서버 유형</translation>
    </message>
    <message>
        <source>Still waiting for %1 …</source>
        <translation>%1 응답을 아직 기다리는 중 …</translation>
    </message>
    <message>
        <source>The lab is measuring: %1.</source>
        <translation>측정 시험 진행률: %1.</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 · %4 %5</source>
        <comment>server type, cards, card, provider, region</comment>
        <translation>%1 · %2 × %3 · %4 %5</translation>
    </message>
    <message>
        <source>No server type of the chosen regions has a card that the catalogue knows.</source>
        <translation>선택한 리전에는 카탈로그에 있는 카드를 쓰는 서버 유형이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in this text.</source>
        <translation>
            <numerusform>이 텍스트에 있는 장치: %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lab prepares its data and kernels …</source>
        <translation>측정 시험의 데이터와 커널을 준비하는 중 …</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop the lab</source>
        <translation>측정 시험 중지</translation>
    </message>
    <message>
        <source>Asking the drivers of this machine …</source>
        <translation>이 컴퓨터의 드라이버를 확인하는 중 …</translation>
    </message>
    <message numerus="yes">
        <source>Asked at %1; %n device(s).</source>
        <translation>
            <numerusform>확인 시각: %1, 장치 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet: Probe asks the drivers of this machine.</source>
        <translation>아직 확인하지 않았습니다. “장치 확인”을 누르면 이 컴퓨터의 드라이버를 확인합니다.</translation>
    </message>
    <message>
        <source>There is nothing to save before this machine was asked.</source>
        <translation>이 컴퓨터를 확인하기 전에는 저장할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Save the probe report</source>
        <translation>장치 확인 보고서 저장</translation>
    </message>
    <message>
        <source>Probe report (*.json);;Recording that can be replayed (*.jsonl)</source>
        <translation>장치 확인 보고서 (*.json);;재현할 수 있는 기록 (*.jsonl)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장함: %1</translation>
    </message>
</context>
<context>
    <name>daemok::ui::DiagramCard</name>
    <message>
        <source>Save for draw.io…</source>
        <translation>draw.io 형식으로 저장…</translation>
    </message>
</context>
<context>
    <name>daemok::ui::DiagramView</name>
    <message>
        <source>Topology diagram</source>
        <translation>구성도</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ExplanationPanel</name>
    <message>
        <source>Explanation</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>뒤로(Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>앞으로(Alt+Right)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>수식</translation>
    </message>
    <message>
        <source>With the values put in</source>
        <translation>값을 대입한 식</translation>
    </message>
    <message>
        <source>Where each value comes from</source>
        <translation>각 값의 근거</translation>
    </message>
    <message>
        <source>Why not fewer? %1</source>
        <translation>더 줄일 수 없는 이유: %1</translation>
    </message>
    <message>
        <source>The present plan has no such figure.</source>
        <translation>현재 계획에는 이 수치가 없습니다.</translation>
    </message>
    <message>
        <source>Choose a number on the page: here stands how it comes about.</source>
        <translation>페이지에서 수치를 선택하면 그 수치의 산정 과정이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Show instead: %1</source>
        <comment>figure</comment>
        <translation>대신 보기: %1</translation>
    </message>
</context>
<context>
    <name>daemok::ui::FactTile</name>
    <message>
        <source>%1
Against the pinned plan: %2</source>
        <translation>%1
고정한 계획 대비: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a fact means, how it changed</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>daemok::ui::FailureTab</name>
    <message>
        <source>What is lost</source>
        <translation>잃는 것</translation>
    </message>
    <message>
        <source>Choosing a line takes a node, a zone or the LLM API away; the first line puts everything back.</source>
        <translation>줄을 고르면 노드, 존 또는 LLM API가 사라집니다. 첫 줄은 모두 되돌립니다.</translation>
    </message>
    <message>
        <source>What is taken away at the busiest minute</source>
        <translation>가장 바쁜 1분에 사라지는 것</translation>
    </message>
    <message>
        <source>p99 of each operation, before and after the loss</source>
        <translation>작업별 p99, 장애 전과 후</translation>
    </message>
    <message>
        <source>Nodes, CPU and queue of each role after the loss</source>
        <translation>장애 뒤 역할별 노드, CPU, 대기열</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>모두 되돌리기</translation>
    </message>
    <message>
        <source>Nothing is lost any more</source>
        <translation>더는 잃은 것이 없습니다</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>시뮬레이션</translation>
    </message>
    <message>
        <source>Simulates requests one by one through the same layout, with what is lost, until every p99 is known to 2 % or %1 requests are done.</source>
        <translation>잃은 것이 있는 같은 구성으로 요청을 하나씩 보내, 모든 p99를 2 % 안으로 구하거나 요청 %1건을 마칠 때까지 시뮬레이션합니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Ends the simulation and shows what it holds</source>
        <translation>시뮬레이션을 끝내고 지금까지의 결과를 보입니다</translation>
    </message>
    <message>
        <source>Simulated requests</source>
        <translation>시뮬레이션한 요청</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>장애 시험</translation>
    </message>
    <message>
        <source>Click a role or the LLM API</source>
        <translation>역할이나 LLM API를 클릭하십시오</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>store, its copies</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>시뮬레이션 중…</translation>
    </message>
    <message>
        <source>CPU and goals hold up to %1 of the load; as planned: %2</source>
        <translation>CPU와 목표가 견디는 부하: 현재의 %1, 계획 %2</translation>
    </message>
    <message>
        <source>The largest factor on the load with every goal met and the CPU within what is allowed, the existing database&apos;s too: the target before, the limit after a failure. Memory and disks do not count here, as they do in the headroom of the verdict.</source>
        <translation>모든 목표를 충족하고 기존 데이터베이스까지 CPU가 허용 범위 안에 드는 가장 큰 부하 배수입니다. 장애 전에는 목표, 장애 뒤에는 한계를 씁니다. 판정의 여유율과 달리 메모리와 디스크는 세지 않습니다.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::FigureHeader</name>
    <message>
        <source>Show everything (Home)</source>
        <translation>전체 보기(Home)</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Copy or save this figure</source>
        <translation>이 그림 복사 또는 저장</translation>
    </message>
</context>
<context>
    <name>daemok::ui::FigureMenu</name>
    <message>
        <source>Copy picture</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>표 복사</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVG로 저장…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG로 저장…</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What stood there is kept.</source>
        <comment>file, reason</comment>
        <translation>%1 파일을 쓸 수 없습니다: %2. 전에 있던 파일은 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::FindingsList</name>
    <message>
        <source>Pre-submission check</source>
        <translation>제출 전 점검</translation>
    </message>
    <message>
        <source>What an examiner would object to. Return or a double click leads to the question or the figure.</source>
        <translation>심사자가 지적할 내용입니다. Enter 키나 두 번 클릭으로 해당 질문이나 수치로 갑니다.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::FlagField</name>
    <message>
        <source>unknown</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>daemok::ui::FormatPreview</name>
    <message>
        <source>Columns are separated by</source>
        <translation>열 구분 기호</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>세미콜론</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>세로줄 |</translation>
    </message>
    <message>
        <source>First line names the columns</source>
        <translation>첫 행은 열 이름</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>시각 단위</translation>
    </message>
    <message>
        <source>Durations in</source>
        <translation>소요 시간 단위</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>밀리초</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>마이크로초</translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation>나노초</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>%1 열의 내용</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>처음 값</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) are not shown and keep what was detected.</source>
        <translation>
            <numerusform>그 밖의 열 %n개는 표시하지 않으며 감지한 내용을 그대로 사용합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column holds the time or the key of a request: without either there is nothing to measure.</source>
        <translation>시각이나 요청의 키가 어느 열에 있는지 지정하십시오. 둘 다 없으면 측정할 것이 없습니다.</translation>
    </message>
    <message>
        <source>A key may be made of %1 columns at most.</source>
        <translation>키로 묶을 수 있는 열은 최대 %1개입니다.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::GrowthPage</name>
    <message>
        <source>No layout meets the goals: nothing can be followed by month.</source>
        <translation>목표를 충족하는 구성이 없어 월별로 볼 것이 없습니다.</translation>
    </message>
    <message>
        <source>What to do when</source>
        <translation>언제 무엇을 할지</translation>
    </message>
    <message>
        <source>What is full when</source>
        <translation>언제 무엇이 한계인지</translation>
    </message>
    <message>
        <source>Chosen again</source>
        <translation>다시 선택</translation>
    </message>
    <message>
        <source>Parts of the Growth page</source>
        <translation>증가 페이지의 부분</translation>
    </message>
    <message>
        <source>Steps by month</source>
        <translation>월별 단계</translation>
    </message>
    <message>
        <source>Months in which roles are full</source>
        <translation>역할이 한계에 이르는 달</translation>
    </message>
    <message>
        <source>Products chosen again by year</source>
        <translation>연도별로 다시 고른 제품</translation>
    </message>
    <message>
        <source>Backup and recovery of the recommended layout</source>
        <translation>권장 구성의 백업과 복구</translation>
    </message>
    <message>
        <source>Nothing has to be added until the horizon.</source>
        <translation>계획 기간 끝까지 더할 것이 없습니다.</translation>
    </message>
    <message>
        <source>No role to watch.</source>
        <translation>지켜볼 역할이 없습니다.</translation>
    </message>
    <message>
        <source>No year to choose for.</source>
        <translation>고를 연도가 없습니다.</translation>
    </message>
    <message>
        <source>No layout to recover.</source>
        <translation>복구할 구성이 없습니다.</translation>
    </message>
    <message>
        <source>Backup and recovery</source>
        <translation>백업과 복구</translation>
    </message>
</context>
<context>
    <name>daemok::ui::HelpMark</name>
    <message>
        <source>How to get this number (F1)</source>
        <translation>이 수치를 확인하는 방법(F1)</translation>
    </message>
    <message>
        <source>How to get this number</source>
        <translation>이 수치를 확인하는 방법</translation>
    </message>
</context>
<context>
    <name>daemok::ui::HelpPanel</name>
    <message>
        <source>User&apos;s guide</source>
        <translation>사용 설명서</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>장</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Close the guide (Esc)</source>
        <translation>설명서 닫기 (Esc)</translation>
    </message>
</context>
<context>
    <name>daemok::ui::HelpPopover</name>
    <message>
        <source>How to get this number: %1</source>
        <translation>이 수치를 확인하는 방법: %1</translation>
    </message>
    <message>
        <source>How to get this number</source>
        <translation>이 수치를 확인하는 방법</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>복사: %1</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>이 명령 복사</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ImportPanel</name>
    <message>
        <source>How was the log taken?</source>
        <translation>로그 수집 방식</translation>
    </message>
    <message>
        <source>All calls are in it</source>
        <translation>모든 호출 포함</translation>
    </message>
    <message>
        <source>Some calls, drawn one by one</source>
        <translation>일부 호출, 호출 단위 표본</translation>
    </message>
    <message>
        <source>All calls of some keys</source>
        <translation>일부 키의 모든 호출, 키 단위 표본</translation>
    </message>
    <message>
        <source>Calls drawn one by one tear pairs of equal calls apart: reuse cannot be measured from them. A sample by key keeps it.</source>
        <translation>호출 단위로 추출하면 같은 호출의 짝이 끊어져 재사용을 측정할 수 없습니다. 키 단위로 추출하면 측정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Share of the calls or keys that is in the log, percent</source>
        <translation>로그에 담긴 호출 또는 키의 비율, 퍼센트</translation>
    </message>
    <message>
        <source>Share that is in the log, percent</source>
        <translation>로그에 담긴 비율, 퍼센트</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>가져오기 진행률</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <comment>file name</comment>
        <translation>%1 가져오기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation>선택한 항목 적용</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>로그 읽기</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Detected: %1. Correct what is wrong; only the beginning of the file was looked at.</source>
        <translation>감지한 형식: %1. 틀린 것을 고치십시오. 파일의 앞부분만 확인했습니다.</translation>
    </message>
    <message>
        <source>Say which share of the calls or keys is in the log: above 0 and at most 100 %.</source>
        <translation>로그에 담긴 호출 또는 키의 비율을 입력하십시오. 0보다 크고 100% 이하여야 합니다.</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>%1 읽는 중: %2</translation>
    </message>
    <message>
        <source>Counting the repeats of %1: %2</source>
        <translation>%1의 반복을 세는 중: %2</translation>
    </message>
    <message>
        <source>Read: rates in windows over %1.</source>
        <translation>읽음: %1 동안의 구간별 도착률.</translation>
    </message>
    <message>
        <source>Read: %1 calls in %2.</source>
        <translation>읽음: %2 동안의 호출 %1건.</translation>
    </message>
    <message>
        <source>Read: %1 calls, without a clock.</source>
        <translation>읽음: 호출 %1건, 시각 없음.</translation>
    </message>
    <message>
        <source>%1 of them repeat an earlier one.</source>
        <translation>그중 앞선 호출을 반복한 비율은 %1입니다.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, what is wrong</comment>
        <translation>%1, %2행: %3</translation>
    </message>
    <message>
        <source>It fills no answer; its curves are kept for this page.</source>
        <translation>채울 수 있는 답변이 없습니다. 곡선은 이 페이지에서 볼 수 있도록 보관합니다.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::InterviewHeader</name>
    <message>
        <source>Sample</source>
        <translation>예제</translation>
    </message>
    <message>
        <source>Service usage</source>
        <translation>서비스 이용</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>질문 검색</translation>
    </message>
    <message>
        <source>Search all questions (%1)</source>
        <translation>모든 질문 검색(%1)</translation>
    </message>
    <message>
        <source>Words of the question, its help, or its name in files; Enter goes to the first, Esc ends the search.</source>
        <translation>질문, 도움말, 파일에 쓰는 이름의 단어로 찾습니다. Enter를 누르면 첫 결과로 이동하고 Esc를 누르면 검색을 끝냅니다.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>Show the pinned questions only</source>
        <translation>고정한 질문만 보기</translation>
    </message>
</context>
<context>
    <name>daemok::ui::InterviewPanel</name>
    <message>
        <source>Interview</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>&amp;Which service is closest?</source>
        <translation>가장 가까운 서비스(&amp;W)</translation>
    </message>
    <message>
        <source>Which service is closest?</source>
        <translation>가장 가까운 서비스</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>고객(&amp;L)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>name as it appears in the report</source>
        <translation>보고서에 표시할 이름</translation>
    </message>
    <message>
        <source>&amp;More questions</source>
        <translation>질문 더 보기(&amp;M)</translation>
    </message>
    <message>
        <source>No question has “%1” in its words, its help or its name in files.</source>
        <translation>“%1” 검색 결과가 없습니다. 질문, 도움말, 파일에 쓰는 이름에서 찾았습니다.</translation>
    </message>
    <message>
        <source>No question is pinned. Put the keyboard in one and press %1.</source>
        <translation>고정한 질문이 없습니다. 질문에 커서를 두고 %1 키를 누르십시오.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::LayoutPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a tab, rows in it</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>What the next node buys is not known for this layout.</source>
        <translation>이 구성에서 다음 노드의 효과는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>대안</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>탈락</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <comment>kind of choice</comment>
        <translation>구성: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 · %n zone(s)</source>
        <comment>provider, region</comment>
        <translation>
            <numerusform>%1 %2 · 존 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the recommended layout</source>
        <translation>권장 구성으로 돌아가기</translation>
    </message>
    <message>
        <source>Alternatives and why each lost</source>
        <translation>대안과 각각의 탈락 이유</translation>
    </message>
    <message>
        <source>Alternatives appear here when a layout is found.</source>
        <translation>구성을 찾으면 대안이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Cost lines of the shown layout</source>
        <translation>표시한 구성의 비용 항목</translation>
    </message>
    <message>
        <source>Cost lines appear here when a layout is found.</source>
        <translation>구성을 찾으면 비용 항목이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Rejected products with the reason</source>
        <translation>탈락한 제품과 이유</translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation>탈락한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>산정 내역</translation>
    </message>
    <message>
        <source>Next node</source>
        <translation>다음 노드</translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation>비용 항목</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>구성도</translation>
    </message>
    <message>
        <source>Cost against p99</source>
        <translation>비용과 p99</translation>
    </message>
</context>
<context>
    <name>daemok::ui::LedgerTree</name>
    <message>
        <source>Layout: stores, roles and the ledger of each role</source>
        <translation>구성: 저장소, 역할, 역할별 산정 내역</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ListField</name>
    <message>
        <source>%1 +%2</source>
        <comment>first of a list, how many more</comment>
        <translation>%1 외 %2</translation>
    </message>
</context>
<context>
    <name>daemok::ui::LogTab</name>
    <message>
        <source>%1 users; the largest makes %2 of the calls.</source>
        <translation>사용자 %1명. 최다 사용자의 호출 비중은 %2입니다.</translation>
    </message>
    <message>
        <source>A sample of the keys was replayed: hit ratios may be off by %1 points.</source>
        <translation>키의 표본만으로 재현했습니다. 적중률에 %1포인트의 오차가 있을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::MainWindow</name>
    <message>
        <source>No network used</source>
        <translation>네트워크 사용 안 함</translation>
    </message>
    <message>
        <source>The program opens no network connection; what you enter stays on this machine.</source>
        <translation>이 프로그램은 네트워크에 연결하지 않습니다. 입력한 내용은 이 컴퓨터에만 남습니다.</translation>
    </message>
    <message>
        <source>Changes cannot be kept safe: %1</source>
        <translation>변경 내용을 안전하게 보관할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>예제</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>새 프로젝트</translation>
    </message>
    <message>
        <source>%1[*] — Daemok</source>
        <comment>file or client</comment>
        <translation>%1[*] — Daemok</translation>
    </message>
    <message>
        <source>Computed in %1</source>
        <translation>계산 시간 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, date</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Catalogue %1, newest figure %2</source>
        <translation>카탈로그 %1, 최신 수치 %2</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>저장하지 않은 변경이 있습니다.</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>저장하고 계속</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>저장하지 않고 계속</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>여기에 머무르기</translation>
    </message>
    <message>
        <source>a new project</source>
        <translation>새 프로젝트</translation>
    </message>
    <message>
        <source>Changes to %1 of %2 were not saved when the program ended.</source>
        <translation>프로그램이 종료될 때 저장되지 않은 %1의 변경이 있습니다(%2).</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>프로젝트 열기</translation>
    </message>
    <message>
        <source>Daemok projects (*%1)</source>
        <translation>Daemok 프로젝트 (*%1)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>다른 이름으로 프로젝트 저장</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>구성(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Placement</source>
        <translation>배치(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reuse</source>
        <translation>재사용(&amp;R)</translation>
    </message>
    <message>
        <source>Repor&amp;t</source>
        <translation>보고서(&amp;T)</translation>
    </message>
    <message>
        <source>Import a call log</source>
        <translation>호출 로그 가져오기</translation>
    </message>
    <message>
        <source>Call logs (*.csv *.tsv *.txt *.log *.jsonl *.json *.i32be *.gz *.xz *.zst)</source>
        <translation>호출 로그 (*.csv *.tsv *.txt *.log *.jsonl *.json *.i32be *.gz *.xz *.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Cali&amp;brate</source>
        <translation>보정(&amp;B)</translation>
    </message>
    <message>
        <source>Failure and simulation</source>
        <translation>장애와 시뮬레이션</translation>
    </message>
    <message>
        <source>R&amp;isk</source>
        <translation>위험(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Growth</source>
        <translation>증가(&amp;G)</translation>
    </message>
    <message>
        <source>Put the keyboard in a question first; then it can be pinned.</source>
        <translation>먼저 질문에 커서를 두면 고정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Pinned for the workshop: %1</source>
        <translation>워크숍용으로 고정: %1</translation>
    </message>
    <message>
        <source>No longer pinned: %1</source>
        <translation>고정 해제: %1</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>Compare with another version</source>
        <translation>다른 버전과 비교</translation>
    </message>
    <message>
        <source>Daemok projects and reports (*%1 *.pdf)</source>
        <translation>Daemok 프로젝트와 보고서 (*%1 *.pdf)</translation>
    </message>
</context>
<context>
    <name>daemok::ui::NotificationBar</name>
    <message>
        <source>Close this notice</source>
        <translation>알림 닫기</translation>
    </message>
</context>
<context>
    <name>daemok::ui::NumberField</name>
    <message>
        <source>%1
Allowed: %2.</source>
        <translation>%1
허용: %2.</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>목표 없음</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>Low %1, likely %2, high %3
%4
Click, or Alt+Down in the entry, to state the range.</source>
        <translation>하한 %1, 예상 %2, 상한 %3
%4
누르거나 입력란에서 Alt+Down을 누르면 범위를 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Stated; outside it in one case of ten.</source>
        <translation>지정한 범위: 열 번 중 한 번은 이 범위를 벗어납니다.</translation>
    </message>
    <message>
        <source>The preset&apos;s own range.</source>
        <translation>프리셋의 범위입니다.</translation>
    </message>
    <message>
        <source>No range.</source>
        <translation>범위 없음.</translation>
    </message>
    <message>
        <source>Measured: ±10 %.</source>
        <translation>실측: ±10%.</translation>
    </message>
    <message>
        <source>Estimate: odds × or ÷ 1.7.</source>
        <translation>추정: 오즈 × 또는 ÷ 1.7.</translation>
    </message>
    <message>
        <source>Estimate: × or ÷ 1.7.</source>
        <translation>추정: × 또는 ÷ 1.7.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>허용: %1.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::OriginBadge</name>
    <message>
        <source>Origin: %1</source>
        <translation>근거: %1</translation>
    </message>
    <message>
        <source>%1
Click, or the menu key in the entry, for origin, evidence and date.</source>
        <translation>%1
누르거나 입력란에서 메뉴 키를 누르면 근거, 증빙, 날짜를 지정할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::OriginPopover</name>
    <message>
        <source>Origin of: %1</source>
        <translation>근거: %1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>실측</translation>
    </message>
    <message>
        <source>at the client&apos;s service; true within 10 %</source>
        <translation>고객의 서비스에서 측정, 오차 10% 이내</translation>
    </message>
    <message>
        <source>The client&apos;s estimate</source>
        <translation>고객의 추정</translation>
    </message>
    <message>
        <source>The client&apos;s goal</source>
        <translation>고객의 목표</translation>
    </message>
    <message>
        <source>may be 1.7 times more or less</source>
        <translation>1.7배까지 크거나 작을 수 있음</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>목표 없음</translation>
    </message>
    <message>
        <source>nothing is asked of this operation</source>
        <translation>이 작업에는 요구하지 않음</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>알려진 값 없음</translation>
    </message>
    <message>
        <source>the preset&apos;s value: %1</source>
        <translation>프리셋 값: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, its reason</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증빙</translation>
    </message>
    <message>
        <source>report, query or person</source>
        <translation>보고서, 쿼리 또는 담당자</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Year, month, day: 2026-01-31</source>
        <translation>연, 월, 일: 2026-01-31</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>증빙(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>날짜(&amp;D)</translation>
    </message>
    <message>
        <source>“%1” is not a date; write year, month and day: 2026-01-31.</source>
        <translation>“%1” 값은 날짜가 아닙니다. 연, 월, 일을 다음과 같이 쓰십시오: 2026-01-31.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::PeopleFunnel</name>
    <message>
        <source>From registered people to the worst minute</source>
        <translation>등록 이용자에서 가장 바쁜 1분까지</translation>
    </message>
    <message>
        <source>Up and down choose a line, left and right change it, Enter goes to the question. The ends of the lower two bars can be dragged.</source>
        <translation>위·아래 화살표 키로 줄을 고르고 왼쪽·오른쪽 화살표 키로 값을 바꾸며, Enter를 누르면 해당 질문으로 이동합니다. 아래 두 막대의 끝은 끌어서 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>하루</translation>
    </message>
    <message>
        <source>worst minute</source>
        <translation>피크 1분</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>people, share of the stage before</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, people</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>daemok::ui::PlacementPage</name>
    <message>
        <source>Interfaces and strategies</source>
        <translation>인터페이스와 처리 방식</translation>
    </message>
    <message>
        <source>Probe this machine, paste text, or describe a device: every way to run the workload then stands here with its reason.</source>
        <translation>이 컴퓨터의 장치를 확인하거나, 텍스트를 붙여 넣거나, 장치를 직접 입력하면 작업 부하의 모든 실행 방식과 그 이유가 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Servers for the model</source>
        <translation>모델을 실행할 서버</translation>
    </message>
    <message>
        <source>No server type of the chosen regions has cards.</source>
        <translation>선택한 리전에는 카드가 있는 서버 유형이 없습니다.</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>청크 크기</translation>
    </message>
    <message>
        <source>Data size</source>
        <translation>데이터 크기</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>패스</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>시간 추이</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장 검증</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>드라이버</translation>
    </message>
    <message>
        <source>Reasons and notes</source>
        <translation>이유와 참고 사항</translation>
    </message>
    <message>
        <source>Drivers that were asked</source>
        <translation>확인한 드라이버</translation>
    </message>
    <message>
        <source>Drivers are listed when this machine was probed.</source>
        <translation>이 컴퓨터의 장치를 확인하면 드라이버 목록이 나타납니다.</translation>
    </message>
    <message>
        <source>The lab could not measure anything.</source>
        <translation>측정 시험에서 아무것도 측정하지 못했습니다.</translation>
    </message>
    <message>
        <source>The strategies did not give equal results: do not trust this device or its driver.</source>
        <translation>처리 방식마다 결과가 달랐습니다. 이 장치나 드라이버를 신뢰하지 마십시오.</translation>
    </message>
    <message>
        <source>The lab is done: every strategy gave the same result.</source>
        <translation>측정 시험을 마쳤습니다. 모든 처리 방식의 결과가 같았습니다.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::PlacementState</name>
    <message>
        <source>Placement</source>
        <translation>배치</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ProgressMark</name>
    <message>
        <source>All %1 key questions confirmed</source>
        <translation>핵심 질문 %1개 모두 확인</translation>
    </message>
    <message>
        <source>%1 of %2 key questions confirmed</source>
        <translation>핵심 질문 %2개 중 %1개 확인</translation>
    </message>
    <message>
        <source>Every key question is answered by the client.</source>
        <translation>모든 핵심 질문에 고객이 답했습니다.</translation>
    </message>
    <message>
        <source>Go to the next open key question</source>
        <translation>다음 미확인 핵심 질문으로 이동</translation>
    </message>
    <message>
        <source>next ›</source>
        <translation>다음 ›</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ProjectController</name>
    <message>
        <source>Kind of service</source>
        <translation>서비스 종류</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a scenario</comment>
        <translation>%1 사본</translation>
    </message>
    <message>
        <source>Duplicate the scenario</source>
        <translation>시나리오 복제</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>시나리오 이름 변경</translation>
    </message>
    <message>
        <source>Remove the scenario</source>
        <translation>시나리오 삭제</translation>
    </message>
    <message>
        <source>call log %1</source>
        <comment>undo step; file name</comment>
        <translation>호출 로그 %1 가져오기</translation>
    </message>
    <message>
        <source>without the call log</source>
        <comment>undo step</comment>
        <translation>호출 로그 제거</translation>
    </message>
    <message>
        <source>Own servers</source>
        <translation>보유 서버</translation>
    </message>
    <message>
        <source>Own prices</source>
        <translation>자체 가격표</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>보고서의 언어</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>보정</translation>
    </message>
</context>
<context>
    <name>daemok::ui::RangeEditor</name>
    <message>
        <source>%1: low</source>
        <comment>question</comment>
        <translation>%1: 하한</translation>
    </message>
    <message>
        <source>Low: in one case of twenty it is less.</source>
        <translation>하한: 스무 번 중 한 번은 이보다 작습니다.</translation>
    </message>
    <message>
        <source>%1: high</source>
        <comment>question</comment>
        <translation>%1: 상한</translation>
    </message>
    <message>
        <source>High: in one case of twenty it is more.</source>
        <translation>상한: 스무 번 중 한 번은 이보다 큽니다.</translation>
    </message>
    <message>
        <source>%1: range</source>
        <comment>question</comment>
        <translation>%1: 범위</translation>
    </message>
    <message>
        <source>The arrow keys move an end or the likely value; Space takes the next one.</source>
        <translation>화살표 키로 양 끝이나 예상값을 옮기고, Space를 누르면 다음 것을 선택합니다.</translation>
    </message>
    <message>
        <source>Drag the ends, or the bar of the likely value.</source>
        <translation>양 끝이나 예상값 막대를 끌어서 옮기십시오.</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>근거대로</translation>
    </message>
    <message>
        <source>Take the range that follows from the origin again.</source>
        <translation>근거에 따라 정해지는 범위로 되돌립니다.</translation>
    </message>
    <message>
        <source>Low must be at most the likely value, %1.</source>
        <translation>하한은 예상값 이하여야 합니다. 예상값: %1.</translation>
    </message>
    <message>
        <source>High must be at least the likely value, %1.</source>
        <translation>상한은 예상값 이상이어야 합니다. 예상값: %1.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::RegretTab</name>
    <message>
        <source>Similar ones matched</source>
        <translation>유사 질문 응답 비율</translation>
    </message>
    <message>
        <source>Wrong ones of them</source>
        <translation>그중 틀린 비율</translation>
    </message>
    <message>
        <source>%1 right and %2 wrong answers a day.</source>
        <translation>하루에 맞는 답변 %1건, 틀린 답변 %2건입니다.</translation>
    </message>
    <message>
        <source>What a wrong answer costs is not answered: it counts as nothing.</source>
        <translation>틀린 답변의 비용이 입력되지 않아 0으로 계산합니다.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ReportPage</name>
    <message>
        <source>Preview of the report</source>
        <translation>보고서 미리 보기</translation>
    </message>
    <message>
        <source>The pages as they will print. Ctrl with the wheel, or + and −: size; 0: fit the width.</source>
        <translation>인쇄되는 모양 그대로 표시합니다. Ctrl+휠 또는 +, −: 크기 조절, 0: 너비에 맞춤.</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>보고서 언어(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>보고서 언어</translation>
    </message>
    <message>
        <source>The report&apos;s own language; the window keeps its own.</source>
        <translation>보고서에만 적용되는 언어이며, 창의 언어는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Pages written</source>
        <translation>작성한 쪽</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>PDF 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>보고서 내보내기</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message>
        <source>The export was cancelled; the file is as it was.</source>
        <translation>내보내기를 취소했습니다. 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>%1 The file is as it was.</source>
        <comment>what failed</comment>
        <translation>%1 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <translation>판(&amp;D)</translation>
    </message>
    <message>
        <source>Summary, two pages</source>
        <translation>요약, 2쪽</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>제안서</translation>
    </message>
    <message>
        <source>Full audit</source>
        <translation>전체 감사</translation>
    </message>
    <message>
        <source>Edition of the report</source>
        <translation>보고서의 판</translation>
    </message>
    <message>
        <source>How much the report says: the decision on two pages, a proposal, or everything an auditor asks for.</source>
        <translation>보고서의 분량: 두 쪽짜리 결정, 제안서, 또는 감사인이 묻는 모든 것.</translation>
    </message>
    <message>
        <source>Write these pages to a PDF file (Ctrl+Shift+E).</source>
        <translation>이 쪽들을 PDF 파일로 씁니다(Ctrl+Shift+E).</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>보고서의 장</translation>
    </message>
    <message>
        <source>Space or a click on the box leaves a chapter out; choosing one shows its page.</source>
        <translation>Space 키나 상자 클릭으로 장을 뺍니다. 장을 고르면 그 쪽을 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ReportPreview</name>
    <message>
        <source>Prices are hidden. The report shows them, so its pages are not shown here.</source>
        <translation>가격을 숨겼습니다. 보고서에는 가격이 나오므로 여기에 페이지를 보이지 않습니다.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ReusePage</name>
    <message>
        <source>Import a call log…</source>
        <translation>호출 로그 가져오기…</translation>
    </message>
    <message>
        <source>Remove the log</source>
        <translation>로그 제거</translation>
    </message>
    <message>
        <source>Its curves leave the project; answers stay as they are.</source>
        <translation>로그의 곡선을 프로젝트에서 제거합니다. 답변은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>유사 질문</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>저장소</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Parts of the Reuse page</source>
        <translation>재사용 페이지의 탭</translation>
    </message>
    <message>
        <source>From three answers. A call log measures instead of guessing: drop one on the window or choose a file.</source>
        <translation>세 답변에서 계산했습니다. 호출 로그가 있으면 추측하지 않고 측정합니다. 로그를 창에 끌어다 놓거나 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>The log is read on this machine; only counts are kept, no key and no text.</source>
        <translation>로그는 이 컴퓨터에서 읽습니다. 집계한 수만 보관하며 키와 텍스트는 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Measured: %1, %2 calls, without a clock, %3.</source>
        <comment>file, calls, date</comment>
        <translation>실측: %1, 호출 %2건, 시각 없음, %3.</translation>
    </message>
    <message>
        <source>Measured: %1, %2 calls in %3, %4.</source>
        <comment>file, calls, length, date</comment>
        <translation>실측: %1, %3 동안의 호출 %2건, %4.</translation>
    </message>
    <message>
        <source>Its reuse was not measured; the curves are from three answers.</source>
        <translation>로그의 재사용을 측정하지 않아 곡선은 세 답변에서 계산했습니다.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ReverseTab</name>
    <message>
        <source>Budget a month</source>
        <translation>월 예산</translation>
    </message>
    <message>
        <source>Money a month; purchases of servers spread over 36 months.</source>
        <translation>월 금액이며 서버 구매비는 36개월로 나눕니다.</translation>
    </message>
    <message>
        <source>Servers, at most</source>
        <translation>서버 수 상한</translation>
    </message>
    <message>
        <source>Nodes of the stores. Any layout of the plan may be the one that keeps to it.</source>
        <translation>저장소의 노드 수입니다. 계획의 어느 구성이든 이 수를 지키는 것이 쓰일 수 있습니다.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>The question is being planned.</source>
        <translation>질문을 계획하는 중입니다.</translation>
    </message>
    <message>
        <source>As answered: %1</source>
        <translation>답한 값: %1</translation>
    </message>
    <message>
        <source>Carried: %1</source>
        <translation>감당하는 값: %1</translation>
    </message>
    <message>
        <source>What does a budget or a number of servers carry?</source>
        <translation>예산이나 서버 수로 어디까지 가능합니까?</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>묻는 것</translation>
    </message>
    <message>
        <source>The budget pays for the LLM API, too</source>
        <translation>예산에 LLM API 비용도 포함</translation>
    </message>
    <message>
        <source>Put it into the interview</source>
        <translation>인터뷰에 넣기</translation>
    </message>
    <message>
        <source>The value becomes the answer, with its range in proportion; one step of undo.</source>
        <translation>이 값이 답이 되고 범위는 비례하여 바뀝니다. 한 번에 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>The layout that is carried, beside the one of the answers</source>
        <translation>예산으로 가능한 구성을 답변의 구성과 나란히 봅니다</translation>
    </message>
</context>
<context>
    <name>daemok::ui::RiskPage</name>
    <message>
        <source>Uncertainty</source>
        <translation>불확실성</translation>
    </message>
    <message>
        <source>Parts of the Risk page</source>
        <translation>위험 페이지의 부분</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>Figures of the futures</source>
        <translation>여러 미래의 수치</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>신뢰 수준(&amp;C)</translation>
    </message>
    <message>
        <source>Which question to ask next</source>
        <translation>다음에 물을 질문</translation>
    </message>
    <message>
        <source>What knowing an answer would save on average: the same confidence bought with less, estimated from the futures. A click leads to the question.</source>
        <translation>답을 알면 평균 얼마를 아끼는지 보입니다. 같은 신뢰 수준을 더 싸게 얻는 금액이며 미래에서 추정합니다. 클릭하면 질문으로 갑니다.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>월 가치</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Questions, by what their answers are worth</source>
        <translation>답의 가치 순서로 본 질문</translation>
    </message>
    <message>
        <source>No single answer would save anything.</source>
        <translation>답 하나만으로 아낄 수 있는 것은 없습니다.</translation>
    </message>
    <message>
        <source>at likely</source>
        <comment>planned without confidence</comment>
        <translation>예상값 기준</translation>
    </message>
    <message>
        <source>The recommended layout is enough in %1 of the futures.</source>
        <translation>권장 구성이 충분한 미래: %1.</translation>
    </message>
    <message>
        <source>%1 futures drawn from the ranges of %2 answers; they move together where one follows the other (assumed).</source>
        <translation>답 %2개의 범위에서 뽑은 미래 %1개. 서로 따르는 답은 함께 움직입니다(가정).</translation>
    </message>
    <message>
        <source>In %1 of them a goal cannot be met on these server types at any count: cost and nodes are of the others.</source>
        <translation>그중 %1: 이 서버 유형으로는 몇 대로도 목표를 충족하지 못합니다. 비용과 노드는 나머지의 값입니다.</translation>
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
        <translation>맞는 구성이 없어 충분한지 볼 것이 없습니다.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>계획 중…</translation>
    </message>
</context>
<context>
    <name>daemok::ui::RowModel</name>
    <message>
        <source>%1, %2</source>
        <comment>row, its note</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>daemok::ui::ScenarioBar</name>
    <message>
        <source>S&amp;cenario</source>
        <translation>시나리오(&amp;C)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>The scenario on screen. Type another name and press Enter to rename it.</source>
        <translation>화면의 시나리오입니다. 다른 이름을 입력하고 Enter를 누르면 이름이 바뀝니다.</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>고정: %1</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Differences are to this. Click to unpin it.</source>
        <translation>차이는 이 계획을 기준으로 합니다. 누르면 고정을 풉니다.</translation>
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
        <translation>다른 파일…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>versions that are compared</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: duplicate the scenario (Ctrl+D) and change an answer, pin it (Ctrl+P), or open another version of the project.</source>
        <translation>아직 비교할 것이 없습니다. 시나리오를 복제(Ctrl+D)하고 답을 바꾸거나, 고정(Ctrl+P)하거나, 프로젝트의 다른 버전을 여십시오.</translation>
    </message>
    <message>
        <source>The steps are being planned.</source>
        <translation>단계를 계획하는 중입니다.</translation>
    </message>
    <message>
        <source>Compared with the first</source>
        <translation>첫 번째와 비교</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>나란히 놓은 버전</translation>
    </message>
    <message>
        <source>The versions are being planned.</source>
        <translation>버전을 계획하는 중입니다.</translation>
    </message>
    <message>
        <source>Which version the waterfall leads to</source>
        <translation>폭포 차트가 이르는 버전</translation>
    </message>
    <message>
        <source>Version that the others are compared with</source>
        <translation>다른 버전과 비교할 기준 버전</translation>
    </message>
    <message>
        <source>Version in column %1</source>
        <translation>%1열의 버전</translation>
    </message>
</context>
<context>
    <name>daemok::ui::StudioActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>예제 열기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>복제(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>이름 변경(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>삭제(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pin for comparison</source>
        <translation>비교 기준으로 고정(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>고정 해제(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>다음 영역(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;more questions</source>
        <translation>질문 더 보기(&amp;M)</translation>
    </message>
    <message>
        <source>Keep the plan as it is now; changes are shown against it.</source>
        <translation>지금 계획을 기준으로 두고 이후의 변화를 비교해 보여 줍니다.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>시나리오(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>&amp;New from preset</source>
        <translation>프리셋으로 새로 만들기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>최근 파일(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>비교 대상(&amp;C)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>언어(&amp;G)</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>시스템 테마(&amp;Y)</translation>
    </message>
    <message>
        <source>L&amp;ight theme</source>
        <translation>밝은 테마(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>어두운 테마(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import a call log…</source>
        <translation>호출 로그 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export the report…</source>
        <translation>보고서 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>설명(&amp;E)</translation>
    </message>
    <message>
        <source>Pin this &amp;question</source>
        <translation>이 질문 고정(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>워크숍(&amp;W)</translation>
    </message>
    <message>
        <source>Hide &amp;prices</source>
        <translation>가격 숨기기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>이 페이지의 도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Daemok</source>
        <translation>Daemok 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Pinned questions can be shown alone in a workshop; once more lets it go.</source>
        <translation>고정한 질문은 워크숍에서 따로 볼 수 있습니다. 한 번 더 누르면 풀립니다.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Compare with a &amp;file…</source>
        <translation>파일과 비교(&amp;F)…</translation>
    </message>
    <message>
        <source>Another version of this project, beside the open one.</source>
        <translation>이 프로젝트의 다른 버전을 열린 프로젝트 옆에 놓습니다.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::StudioPages</name>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
</context>
<context>
    <name>daemok::ui::TableLink</name>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>%1행</translation>
    </message>
</context>
<context>
    <name>daemok::ui::TableModel</name>
    <message>
        <source>it is about the same as row %1; keep one of them.</source>
        <translation>%1행과 대상이 같습니다. 하나만 남기십시오.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::TablePanel</name>
    <message>
        <source>&amp;Add row</source>
        <translation>행 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Add an empty row and type its cells (Ins)</source>
        <translation>빈 행을 추가하고 칸을 입력합니다(Ins).</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Paste rows copied from a spreadsheet, with or without headings (%1). Rows of the same name are replaced.</source>
        <translation>스프레드시트에서 복사한 행을 붙여 넣습니다(%1). 제목 행은 있어도 없어도 됩니다. 이름이 같은 행은 바뀝니다.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>삭제(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the rows of the chosen cells (Del on a whole row)</source>
        <translation>선택한 칸이 있는 행을 삭제합니다(행 전체를 선택했으면 Del).</translation>
    </message>
    <message>
        <source>Rows in the plan: %1.</source>
        <translation>계획에 쓰는 행: %1개.</translation>
    </message>
    <message>
        <source>No rows yet. Add one, or copy cells in a spreadsheet and paste them here; their headings are recognised.</source>
        <translation>아직 행이 없습니다. 행을 추가하거나 스프레드시트의 칸을 복사해 여기에 붙여 넣으십시오. 제목은 자동으로 인식합니다.</translation>
    </message>
    <message>
        <source>There is no text to paste: copy the cells in the spreadsheet first.</source>
        <translation>붙여 넣을 텍스트가 없습니다. 먼저 스프레드시트에서 칸을 복사하십시오.</translation>
    </message>
    <message>
        <source>Nothing was pasted.
%1</source>
        <translation>아무것도 붙여 넣지 않았습니다.
%1</translation>
    </message>
    <message>
        <source>Rows added: %1, replaced: %2.</source>
        <translation>추가한 행: %1개, 바꾼 행: %2개.</translation>
    </message>
    <message>
        <source>%1 Columns that are not used: %2.</source>
        <translation>%1 사용하지 않는 열: %2.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::TableSheet</name>
    <message>
        <source>Own servers and prices</source>
        <translation>보유 서버와 자체 가격표</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
</context>
<context>
    <name>daemok::ui::TermRow</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>symbol, name, value</comment>
        <translation>%1, %2: %3</translation>
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
        <translation>결론</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>계획 중…</translation>
    </message>
    <message>
        <source>Refining: planned at likely answers so far.</source>
        <translation>다듬는 중: 지금은 예상 답으로 계획한 것입니다.</translation>
    </message>
</context>
<context>
    <name>daemok::ui::WorkloadPanel</name>
    <message>
        <source>Workload</source>
        <translation>작업 부하</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>every vector (flat)</source>
        <translation>전체 벡터(flat)</translation>
    </message>
    <message>
        <source>graph (HNSW)</source>
        <translation>그래프(HNSW)</translation>
    </message>
    <message>
        <source>lists (IVF)</source>
        <translation>리스트(IVF)</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>계획의 모델</translation>
    </message>
    <message>
        <source>can be cut into chunks</source>
        <translation>청크로 나눌 수 있음</translation>
    </message>
    <message>
        <source>needs all data at once</source>
        <translation>데이터 전체가 한 번에 필요함</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
