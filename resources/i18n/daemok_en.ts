<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>CheckText</name>
    <message numerus="yes">
        <source>%1: %n limit(s) not checked, because a figure is not known.</source>
        <translation>
            <numerusform>%1: %n limit not checked, because a figure is not known.</numerusform>
            <numerusform>%1: %n limits not checked, because a figure is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) are the preset&apos;s and nobody has confirmed them.</source>
        <translation>
            <numerusform>%n more answer is the preset&apos;s and nobody has confirmed it.</numerusform>
            <numerusform>%n more answers are the preset&apos;s and nobody has confirmed them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before it is sent: %n point(s)</source>
        <translation>
            <numerusform>Before it is sent: %n point</numerusform>
            <numerusform>Before it is sent: %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) differ, none of them moves the cost.</source>
        <translation>
            <numerusform>%n step differs and does not move the cost.</numerusform>
            <numerusform>%n steps differ, none of them moves the cost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostLatency</name>
    <message numerus="yes">
        <source>%n node(s), %1</source>
        <translation>
            <numerusform>%n node, %1</numerusform>
            <numerusform>%n nodes, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagramText</name>
    <message numerus="yes">
        <source>%n copies of the data</source>
        <translation>
            <numerusform>%n copy of the data</numerusform>
            <numerusform>%n copies of the data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store %1: %2, %n node(s)</source>
        <translation>
            <numerusform>Store %1: %2, %n node</numerusform>
            <numerusform>Store %1: %2, %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %n node(s), %3</source>
        <translation>
            <numerusform>%1 (%2): %n node, %3</numerusform>
            <numerusform>%1 (%2): %n nodes, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n node(s)</source>
        <translation>
            <numerusform>%1 with %n node</numerusform>
            <numerusform>%1 with %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Local model: %1 on %n server(s) %2</source>
        <translation>
            <numerusform>Local model: %1 on %n server %2</numerusform>
            <numerusform>Local model: %1 on %n servers %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierText</name>
    <message numerus="yes">
        <source>%n limit(s) could not be checked, because a figure is not published.</source>
        <translation>
            <numerusform>%n limit could not be checked, because a figure is not published.</numerusform>
            <numerusform>%n limits could not be checked, because a figure is not published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the preset&apos;s; nobody has confirmed them.</source>
        <translation>
            <numerusform>%n answer is the preset&apos;s; nobody has confirmed it.</numerusform>
            <numerusform>%n answers are the preset&apos;s; nobody has confirmed them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further step(s): in the full audit and on the Growth page.</source>
        <translation>
            <numerusform>%n further step: in the full audit and on the Growth page.</numerusform>
            <numerusform>%n further steps: in the full audit and on the Growth page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayoutRows</name>
    <message numerus="yes">
        <source>%n copies of the data</source>
        <translation>
            <numerusform>%n copy of the data</numerusform>
            <numerusform>%n copies of the data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerFigure</name>
    <message numerus="yes">
        <source>%n role(s), each with the limit that decides its nodes.</source>
        <translation>
            <numerusform>%n role, with the limit that decides its nodes.</numerusform>
            <numerusform>%n roles, each with the limit that decides its nodes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarginalFigure</name>
    <message numerus="yes">
        <source>%1, %n at a time</source>
        <translation>
            <numerusform>%1, %n at a time</numerusform>
            <numerusform>%1, %n at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One more node of %n role(s) lets the layout carry more load.</source>
        <translation>
            <numerusform>One more node of %n role lets the layout carry more load.</numerusform>
            <numerusform>One more node of %n roles lets the layout carry more load.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacementRows</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) come from the preset and nobody has confirmed them: %1%2.</source>
        <translation>
            <numerusform>%n answer comes from the preset and nobody has confirmed it: %1%2.</numerusform>
            <numerusform>%n answers come from the preset and nobody has confirmed them: %1%2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message numerus="yes">
        <source>Costs the same with %n more node(s).</source>
        <translation>
            <numerusform>Costs the same with %n more node.</numerusform>
            <numerusform>Costs the same with %n more nodes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>Not confirmed: %n answer(s) come from the preset</source>
        <translation>
            <numerusform>Not confirmed: %n answer comes from the preset</numerusform>
            <numerusform>Not confirmed: %n answers come from the preset</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are marked in the interview.</source>
        <translation>
            <numerusform>%n more is marked in the interview.</numerusform>
            <numerusform>%n more are marked in the interview.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n zone(s)</source>
        <comment>provider and region</comment>
        <translation>
            <numerusform>%1, %n zone</numerusform>
            <numerusform>%1, %n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not priced</source>
        <translation>
            <numerusform>%n item not priced</numerusform>
            <numerusform>%n items not priced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further layout(s) were compared; the program lists them.</source>
        <translation>
            <numerusform>%n further layout was compared; the program lists it.</numerusform>
            <numerusform>%n further layouts were compared; the program lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies of the data</source>
        <translation>
            <numerusform>%n copy of the data</numerusform>
            <numerusform>%n copies of the data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) not checked: the figure is not known</source>
        <translation>
            <numerusform>%n limit not checked: the figure is not known</numerusform>
            <numerusform>%n limits not checked: the figure is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <comment>of server types and purposes</comment>
        <translation>
            <numerusform>%n combination</numerusform>
            <numerusform>%n combinations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are not in the report&apos;s fonts and are printed as their code: %1</source>
        <translation>
            <numerusform>%n character is not in the report&apos;s fonts and is printed as its code: %1</numerusform>
            <numerusform>%n characters are not in the report&apos;s fonts and are printed as their codes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message numerus="yes">
        <source>It fits through all %n month(s).</source>
        <translation>
            <numerusform>It fits through the month planned.</numerusform>
            <numerusform>It fits through all %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daemok::ui::DevicePanel</name>
    <message numerus="yes">
        <source>%n device(s) in this text.</source>
        <translation>
            <numerusform>%n device in this text.</numerusform>
            <numerusform>%n devices in this text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked at %1; %n device(s).</source>
        <translation>
            <numerusform>Asked at %1; %n device.</numerusform>
            <numerusform>Asked at %1; %n devices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daemok::ui::FormatPreview</name>
    <message numerus="yes">
        <source>%n more column(s) are not shown and keep what was detected.</source>
        <translation>
            <numerusform>%n more column is not shown and keeps what was detected.</numerusform>
            <numerusform>%n more columns are not shown and keep what was detected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daemok::ui::LayoutPage</name>
    <message numerus="yes">
        <source>%1 %2 · %n zone(s)</source>
        <comment>provider, region</comment>
        <translation>
            <numerusform>%1 %2 · %n zone</numerusform>
            <numerusform>%1 %2 · %n zones</numerusform>
        </translation>
    </message>
</context>
</TS>
