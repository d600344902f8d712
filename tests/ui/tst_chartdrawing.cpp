// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in a chart, on screen and on paper; needs no window.
#include "core/figure/diagramlayout.h"
#include "tests/shots/figures.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/contrast.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/directlabels.h"
#include "ui/charts/figuremenu.h"
#include "ui/charts/ticks.h"
#include "ui/diagram/diagrampainter.h"
#include "ui/text/format.h"

#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <array>
#include <cmath>

using namespace daemok;
using namespace daemok::ui;
using daemok::testing::contrast;

namespace {

struct Linear
{
    double r, g, b;
};

Linear linearOf(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

// Machado, Oliveira, Fernandes (2009), severity 1.0: how linear RGB is seen.
using Matrix = std::array<double, 9>;
constexpr Matrix kProtanopia = {0.152286, 1.052583,  -0.204868, 0.114503, 0.786281,
                                0.099216, -0.003882, -0.048116, 1.051998};
constexpr Matrix kDeuteranopia = {0.367322, 0.860646,  -0.227968, 0.280085, 0.672501,
                                  0.047413, -0.011820, 0.042940,  0.968881};
constexpr Matrix kTritanopia = {1.255528, -0.076749, -0.178779, -0.078411, 0.930809,
                                0.147602, 0.004733,  0.691367,  0.303900};
constexpr Matrix kNormal = {1, 0, 0, 0, 1, 0, 0, 0, 1};

// CIE 1976 L*a*b*, D65.
std::array<double, 3> lab(const QColor &colour, const Matrix &m)
{
    const Linear c = linearOf(colour);
    const auto clip = [](double v) { return std::clamp(v, 0.0, 1.0); };
    const double r = clip(m[0] * c.r + m[1] * c.g + m[2] * c.b);
    const double g = clip(m[3] * c.r + m[4] * c.g + m[5] * c.b);
    const double b = clip(m[6] * c.r + m[7] * c.g + m[8] * c.b);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const QColor &a, const QColor &b, const Matrix &vision)
{
    const auto first = lab(a, vision);
    const auto second = lab(b, vision);
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

struct Document
{
    QString error;
    int pictures = 0;
    QString texts;
};

Document parsed(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    Document document;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("image"))
            ++document.pictures;
        if (reader.isCharacters())
            document.texts += reader.text().toString().remove(QLatin1Char('\n'));
    }
    if (reader.hasError())
        document.error = reader.errorString();
    return document;
}

const QRectF kBounds(0, 0, 640, 360);

} // namespace

class TestChartDrawing : public QObject
{
    Q_OBJECT

    static void styles()
    {
        QTest::addColumn<int>("style");
        QTest::newRow("light") << 0;
        QTest::newRow("dark") << 1;
        QTest::newRow("print") << 2;
    }
    static ChartStyle style(int which)
    {
        return which == 2 ? ChartStyle::print()
                          : ChartStyle::screen(which == 1 ? Theme::darkTheme() : Theme::light());
    }

private slots:
    // WCAG 2.1: 4.5:1 for text, 3:1 for graphics.
    void coloursStandOutFromTheGround_data() { styles(); }
    void coloursStandOutFromTheGround()
    {
        QFETCH(int, style);
        const ChartStyle look = TestChartDrawing::style(style);
        QVERIFY(contrast(look.text, look.ground) >= 4.5);
        QVERIFY(contrast(look.muted, look.ground) >= 4.5);
        QVERIFY(contrast(look.marker, look.ground) >= 4.5); // markers bear text
        for (const QColor &colour : look.colours)
            QVERIFY2(contrast(colour, look.ground) >= 4.5, qPrintable(colour.name())); // names too
        for (const QColor &colour : {look.accent, look.good, look.neutral})
            QVERIFY2(contrast(colour, look.ground) >= 3, qPrintable(colour.name()));
    }

    // Told apart by every common colour vision, and by dash and shape without any.
    void seriesAreToldApart_data() { styles(); }
    void seriesAreToldApart()
    {
        QFETCH(int, style);
        const ChartStyle look = TestChartDrawing::style(style);
        for (int i = 0; i < kSlots; ++i) {
            for (int j = i + 1; j < kSlots; ++j) {
                ChartSeries a{SeriesRole::Other, "", {}, SeriesKind::Line, i};
                ChartSeries b{SeriesRole::Other, "", {}, SeriesKind::Line, j};
                QVERIFY(look.look(a).dash != look.look(b).dash);
                QVERIFY(look.look(a).mark != look.look(b).mark);
                for (const Matrix &vision : {kNormal, kProtanopia, kDeuteranopia, kTritanopia}) {
                    const double far = difference(look.look(a).colour, look.look(b).colour, vision);
                    QVERIFY2(
                        far > 20,
                        qPrintable(QStringLiteral("slots %1 and %2: %3").arg(i).arg(j).arg(far)));
                }
            }
        }
    }

    void aGhostLooksLikeItsSeriesButFaded()
    {
        const ChartStyle look = ChartStyle::print();
        ChartSeries series{SeriesRole::Subject, "", {}, SeriesKind::Line};
        const SeriesLook solid = look.look(series);
        series.ghost = true;
        const SeriesLook ghost = look.look(series);
        QVERIFY(!ghost.dash.isEmpty());
        QVERIFY(contrast(ghost.colour, look.ground) < contrast(solid.colour, look.ground));
        QVERIFY(contrast(ghost.colour, look.ground) >= 2);
    }

    void valuesAndPixelsAgreeBothWays()
    {
        for (const ChartSpec &spec : shots::chartFigures(QStringLiteral("en"))) {
            if (!hasPoints(spec))
                continue;
            const ChartFrame frame = chartFrame(spec, kBounds, ChartStyle::print());
            QVERIFY(kBounds.contains(frame.plot));
            for (const ChartSeries &series : spec.series) {
                for (const ChartPoint &point : series.points) {
                    const QPointF at = frame.at(point);
                    QVERIFY(std::abs(frame.valueX(at.x()) - point.x)
                            < 1e-6 * (1 + std::abs(point.x)));
                    QVERIFY(at.x() >= frame.plot.left() - 1e-6
                            && at.x() <= frame.plot.right() + 1e-6);
                }
            }
        }
    }

    // Marks of an axis never write over each other.
    void axisLabelsDoNotOverlap_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const char *language : {"en", "ko", "ja"}) {
            for (const int width : {240, 420, 900})
                QTest::addRow("%s %d", language, width) << QString::fromLatin1(language) << width;
        }
    }
    void axisLabelsDoNotOverlap()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        const ChartStyle look = ChartStyle::print();
        const QFontMetricsF metrics(look.small);
        for (const ChartSpec &spec : shots::chartFigures(language)) {
            const ChartFrame frame = chartFrame(spec, QRectF(0, 0, width, 300), look);
            double end = -1e9;
            for (std::size_t i = 0; i < frame.x.marks.size(); ++i) {
                const double x = frame.pixelX(fromAxis(frame.x.scale, frame.x.marks[i]));
                const double half =
                    metrics.size(0, frame.x.labels[static_cast<qsizetype>(i)]).width() / 2;
                QVERIFY2(x - half >= end, qPrintable(frame.x.labels[static_cast<qsizetype>(i)]));
                end = x + half;
            }
        }
    }

    // Two lines close to each other keep both their names.
    void pillsOfMarkersDoNotCoverEachOther()
    {
        const ChartStyle look = ChartStyle::print();
        ChartSpec spec;
        spec.x.scale = Scale::Log;
        spec.x.unit = "s";
        spec.series = {{SeriesRole::Subject, "curve", {{1, 1}, {1e7, 2}}, SeriesKind::Line}};
        for (const double second : {604800.0, 610000.0, 2.6e6, 9e6, 1.0}) {
            spec.markers.clear();
            for (const double value : {604800.0, second}) {
                ChartMarker marker;
                marker.across = ChartMarker::Across::X;
                marker.value = value;
                marker.label = value == 604800.0 ? "Chosen:" : "Saves most:";
                spec.markers.push_back(std::move(marker));
            }
            const ChartFrame frame = chartFrame(spec, QRectF(0, 0, 420, 180), look);
            const auto markers = markerFrames(spec, frame, look);
            QCOMPARE(markers.size(), std::size_t(2));
            QVERIFY2(!markers[0].pill.intersects(markers[1].pill),
                     qPrintable(QString::number(second)));
            for (const MarkerFrame &marker : markers)
                QVERIFY(frame.bounds.contains(marker.pill));
        }
    }

    void namesInThePlotCoverNothing_data() { axisLabelsDoNotOverlap_data(); }
    void namesInThePlotCoverNothing()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        const ChartStyle look = ChartStyle::print();
        int named = 0;
        for (const ChartSpec &spec : shots::chartFigures(language)) {
            const ChartFrame frame = chartFrame(spec, QRectF(0, 0, width, 300), look);
            std::vector<QRectF> taken;
            for (const MarkerFrame &marker : markerFrames(spec, frame, look))
                taken.push_back(marker.pill);
            const std::vector<DirectLabel> labels = directLabels(spec, frame, look, taken);
            named += static_cast<int>(labels.size());
            for (std::size_t i = 0; i < labels.size(); ++i) {
                QVERIFY(frame.plot.adjusted(0, -3, 0, 0).contains(labels[i].box));
                for (std::size_t j = i + 1; j < labels.size(); ++j)
                    QVERIFY(!labels[i].box.intersects(labels[j].box));
                for (const QRectF &pill : taken)
                    QVERIFY(!labels[i].box.intersects(pill));
                for (const ChartSeries &series : spec.series) {
                    const bool marks =
                        series.kind == SeriesKind::Scatter || series.kind == SeriesKind::Line;
                    for (const ChartPoint &point : series.points) {
                        const bool covered =
                            labels[i].box.adjusted(1, 2, -1, -2).contains(frame.at(point));
                        QVERIFY2(!marks || !covered, qPrintable(labels[i].text));
                    }
                }
            }
        }
        QVERIFY(named > 0 || width < 300);
    }

    // January is marked; 36 months at most six marks: every half year.
    void monthsAreMarkedByTheYear()
    {
        const std::vector<double> marks = monthMarks(0, 36, 12 * 2026 + 10, 6); // from November
        QCOMPARE(marks, (std::vector<double>{2, 8, 14, 20, 26, 32}));
        ChartAxis axis;
        axis.scale = Scale::Month;
        axis.firstMonth = 12 * 2026 + 10;
        QCOMPARE(axisText(axis, 2, Format(QLocale::c())), QStringLiteral("Jan 2027"));
        axis.firstMonth = -1;
        QCOMPARE(axisText(axis, 2, Format(QLocale::c())), QStringLiteral("month 2"));
        QCOMPARE(monthMarks(0, 240, -1, 5), (std::vector<double>{0, 48, 96, 144, 192, 240}));
    }

    void paperHoldsVectorsAndEveryWord_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ko", "ja"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void paperHoldsVectorsAndEveryWord()
    {
        QFETCH(QString, language);
        for (const ChartSpec &spec : shots::chartFigures(language)) {
            const Document svg = parsed(chartSvg(spec, QSize(720, 420)));
            QCOMPARE(svg.error, QString());
            QCOMPARE(svg.pictures, 0);
            const QString title = QString::fromStdString(spec.title);
            QVERIFY2(svg.texts.contains(title), qPrintable(title));
            for (const ChartSeries &series : spec.series) {
                const QString name = QString::fromStdString(series.name);
                QVERIFY2(name.isEmpty() || series.points.empty() || svg.texts.contains(name),
                         qPrintable(name));
            }
        }
    }

    // A report prints from the same specs: every figure goes into a PDF as vectors.
    void aPdfHoldsNoPicture()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("figures.pdf"));
        {
            QPdfWriter pdf(path);
            QPainter painter(&pdf);
            painter.scale(pdf.width() / 720.0, pdf.width() / 720.0);
            double y = 0;
            for (const ChartSpec &spec : shots::chartFigures(QStringLiteral("ko"))) {
                paintChart(painter, QRectF(0, y, 720, 160), spec, ChartStyle::print());
                y += 165;
            }
            pdf.newPage();
            const DiagramSpec diagram =
                layoutDiagram(shots::topologyFigures()[2], *shots::wordsFor(QStringLiteral("ko")),
                              diagramMeter(), {720, 500});
            painter.scale(720 / diagram.width, 720 / diagram.width);
            paintDiagram(painter, diagram, DiagramStyle::print());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(!bytes.contains("/Subtype /Image"));
        QVERIFY(bytes.contains("/FontFile2")); // text, with its glyphs
        QVERIFY(bytes.size() < 400000);
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chart.svg"));
        QCOMPARE(FigureMenu::write(path, "new"), QString());
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("new"));
        const QString nowhere = folder.filePath(QStringLiteral("absent/chart.svg"));
        const QString problem = FigureMenu::write(nowhere, "new");
        QVERIFY(problem.contains(nowhere));
        QVERIFY(!QFile::exists(nowhere));
    }

    void aPictureIsAPng()
    {
        const QImage image =
            chartPicture(shots::chartFigures(QStringLiteral("en")).front(), QSize(300, 200), 2);
        QCOMPARE(image.size(), QSize(600, 400));
        QVERIFY(FigureMenu::png(image).startsWith("\x89PNG"));
        QVERIFY(image.pixelColor(2, 2) == QColor(Qt::white));
    }
};

DAEMOK_TEST_MAIN_GUI(TestChartDrawing)
#include "tst_chartdrawing.moc"
