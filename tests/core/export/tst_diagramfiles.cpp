// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/base64.h"
#include "core/export/drawiodiagram.h"
#include "core/export/svgdiagram.h"
#include "core/export/xmltext.h"
#include "core/figure/diagramlayout.h"
#include "tests/core/figure/plainwords.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qmap.h>
#include <QtCore/qobject.h>
#include <QtCore/qxmlstream.h>

using namespace daemok;
using namespace daemok::testing;

namespace {

TopologyRole role(const std::string &id, RoleKind kind, int count)
{
    TopologyRole made;
    made.id = id;
    made.kinds = {kind};
    made.word = "mongod & <mongos>";
    made.count = count;
    made.server = "r6i.xlarge";
    made.zones = {count - count / 2, count / 2};
    made.fullest = Fullness{Constraint::Memory, 0.5};
    return made;
}

DiagramSpec drawing()
{
    Topology topology;
    topology.zones = 2;
    topology.requestsPerSecond = 183;
    topology.api = TopologyApi{"model", 174, 14300000};
    TopologyStore results;
    results.id = "results";
    results.name = "Store \"A\"";
    results.roles = {role("results/session", RoleKind::Session, 3),
                     role("results/data", RoleKind::Data, 300)};
    results.served = {{Operation::Insert, 540}};
    TopologyStore search;
    search.id = "search";
    search.name = "검색 저장소";
    search.copiedFrom = "results";
    search.fedPerSecond = 540;
    search.units = {{"RCU", 12}};
    search.served = {{Operation::FullText, 12}};
    topology.stores = {results, search};
    return layoutDiagram(topology, PlainWords(), estimatedWidth);
}

// Every element of a well-formed document, with its attributes; texts of the SVG apart.
struct Element
{
    QString name;
    QXmlStreamAttributes attributes;

    [[nodiscard]] QString value(const char *key) const
    {
        return attributes.value(QLatin1String(key)).toString();
    }
};

struct Document
{
    QList<Element> elements;
    QStringList texts;
    QString error;
};

Document parsed(const std::string &xml)
{
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    Document document;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            document.elements << Element{reader.name().toString(), reader.attributes()};
        else if (reader.isCharacters() && !reader.isWhitespace())
            document.texts << reader.text().toString();
    }
    if (reader.hasError())
        document.error = reader.errorString();
    return document;
}

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

class TestDiagramFiles : public QObject
{
    Q_OBJECT

private slots:
    // RFC 4648, section 10.
    void base64IsThatOfTheStandard()
    {
        QCOMPARE(base64(""), std::string(""));
        QCOMPARE(base64("f"), std::string("Zg=="));
        QCOMPARE(base64("fo"), std::string("Zm8="));
        QCOMPARE(base64("foo"), std::string("Zm9v"));
        QCOMPARE(base64("foob"), std::string("Zm9vYg=="));
        QCOMPARE(base64("fooba"), std::string("Zm9vYmE="));
        QCOMPARE(base64("foobar"), std::string("Zm9vYmFy"));
    }

    void whatXmlForbidsIsEscapedOrLeftOut()
    {
        QCOMPARE(xmlEscaped("a<b & \"c\"\x01"), std::string("a&lt;b &amp; &quot;c&quot;"));
        QCOMPARE(xmlNumber(1.0 / 3), std::string("0.33"));
        QCOMPARE(xmlNumber(-0.0001), std::string("0"));
        QCOMPARE(xmlColour(0x00FF0A), std::string("#00ff0a"));
    }

    void theSvgHoldsEveryWordAsText()
    {
        const DiagramSpec spec = drawing();
        const Document svg = parsed(svgDiagram(spec));
        QCOMPARE(svg.error, QString());
        QCOMPARE(svg.elements.front().name, QStringLiteral("svg"));
        QStringList wanted;
        for (const DiagramNode &node : spec.nodes) {
            for (const DiagramText &line : node.texts)
                wanted << text(line.text);
        }
        for (const DiagramEdge &edge : spec.edges) {
            for (const DiagramText &line : edge.texts)
                wanted << text(line.text);
        }
        QVERIFY(wanted.size() > 15);
        for (const QString &line : wanted)
            QVERIFY2(svg.texts.contains(line), qPrintable(line));
        for (const Element &element : svg.elements)
            QVERIFY2(element.name != QLatin1String("image"), "a picture in a vector drawing");
    }

    void theSvgDrawsEverySquareAndEveryFlow()
    {
        const DiagramSpec spec = drawing();
        const Document svg = parsed(svgDiagram(spec));
        qsizetype lines = 0;
        qsizetype heads = 0;
        for (const Element &element : svg.elements) {
            lines += element.name == QLatin1String("polyline") ? 1 : 0;
            heads += element.name == QLatin1String("polygon") ? 1 : 0;
        }
        qsizetype glyphs = 0;
        for (const DiagramNode &node : spec.nodes)
            glyphs += static_cast<qsizetype>(node.glyph.size());
        QCOMPARE(heads, static_cast<qsizetype>(spec.edges.size()));
        QCOMPARE(lines, static_cast<qsizetype>(spec.edges.size()) + glyphs);
    }

    void drawioConnectorsAreBoundToTheirBoxes()
    {
        const DiagramSpec spec = drawing();
        const Document file = parsed(drawioDiagram(spec, "A & B"));
        QCOMPARE(file.error, QString());
        QStringList ids;
        for (const Element &element : file.elements) {
            if (const QString id = element.value("id"); !id.isEmpty())
                ids << id;
        }
        QStringList unique = ids;
        unique.removeDuplicates();
        QCOMPARE(ids.size(), unique.size());
        int connectors = 0;
        for (const Element &element : file.elements) {
            if (element.value("edge") != QLatin1String("1"))
                continue;
            ++connectors;
            QVERIFY2(ids.contains(element.value("source")), qPrintable(element.value("id")));
            QVERIFY2(ids.contains(element.value("target")), qPrintable(element.value("id")));
            QVERIFY(element.value("style").contains(QLatin1String("exitX="))
                    && element.value("style").contains(QLatin1String("entryY=")));
        }
        QCOMPARE(connectors, static_cast<int>(spec.edges.size()));
        for (const DiagramNode &node : spec.nodes)
            QVERIFY2(ids.contains(text(node.id)), node.id.c_str());
    }

    // draw.io places what lies in a container relative to it.
    void drawioBoxesStandWhereTheDrawingSays()
    {
        const DiagramSpec spec = drawing();
        const Document file = parsed(drawioDiagram(spec, "page"));
        QMap<QString, QPair<QString, QRectF>> placed; // id -> parent, geometry
        QString object;
        QString cell;
        QString parent;
        for (const Element &element : file.elements) {
            if (element.name == QLatin1String("object"))
                object = element.value("id");
            if (element.name == QLatin1String("mxCell")) {
                cell = element.value("id").isEmpty() ? object : element.value("id");
                parent = element.value("parent");
            }
            if (element.name == QLatin1String("mxGeometry") && !element.value("width").isEmpty())
                placed[cell] = {parent,
                                QRectF(element.value("x").toDouble(), element.value("y").toDouble(),
                                       element.value("width").toDouble(),
                                       element.value("height").toDouble())};
        }
        for (const DiagramNode &node : spec.nodes) {
            QVERIFY2(placed.contains(text(node.id)), node.id.c_str());
            const auto [parentId, box] = placed[text(node.id)];
            QPointF origin;
            if (parentId != QLatin1String("1"))
                origin = placed[parentId].second.topLeft();
            QVERIFY(std::abs(box.x() + origin.x() - node.box.x) < 0.02);
            QVERIFY(std::abs(box.y() + origin.y() - node.box.y) < 0.02);
            QVERIFY(std::abs(box.width() - node.box.width) < 0.02);
            QVERIFY(std::abs(box.height() - node.box.height) < 0.02);
        }
    }

    void drawioShowsTheSquaresAsOnePicture()
    {
        const Document file = parsed(drawioDiagram(drawing(), "page"));
        const QString marker = QStringLiteral("image=data:image/svg+xml,");
        int pictures = 0;
        for (const Element &element : file.elements) {
            const QString style = element.value("style");
            const auto at = style.indexOf(marker);
            if (at < 0)
                continue;
            ++pictures;
            const QString data = style.mid(at + marker.size()).chopped(1);
            const QByteArray svg = QByteArray::fromBase64(data.toLatin1());
            const Document picture = parsed(svg.toStdString());
            QCOMPARE(picture.error, QString());
            QVERIFY(picture.elements.size() > 3);
            QCOMPARE(element.value("connectable"), QStringLiteral("0"));
        }
        QCOMPARE(pictures, 2); // both roles; the managed store has none
    }
};

DAEMOK_TEST_MAIN(TestDiagramFiles)
#include "tst_diagramfiles.moc"
