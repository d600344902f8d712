<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>CostLatency</name>
    <message numerus="yes">
        <source>%n node(s), %1</source>
        <translation>
            <numerusform>%n node, %1</numerusform>
            <numerusform>%n nodes, %1</numerusform>
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
