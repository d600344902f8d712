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
        <source>%1: at least %n node(s)</source>
        <translation>
            <numerusform>%1: at least %n node</numerusform>
            <numerusform>%1: at least %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n node(s) reach %2, the goal is %3</source>
        <translation>
            <numerusform>%1: %n node reaches %2, the goal is %3</numerusform>
            <numerusform>%1: %n nodes reach %2, the goal is %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n node(s) reach %2, too close to the goal of %3</source>
        <translation>
            <numerusform>%1: %n node reaches %2, too close to the goal of %3</numerusform>
            <numerusform>%1: %n nodes reach %2, too close to the goal of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 needed, %n node(s) carry %3</source>
        <translation>
            <numerusform>%1: %2 needed, %n node carries %3</numerusform>
            <numerusform>%1: %2 needed, %n nodes carry %3</numerusform>
        </translation>
    </message>
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
