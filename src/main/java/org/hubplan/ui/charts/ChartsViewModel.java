package org.hubplan.ui.charts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hubplan.report.Block;
import org.hubplan.report.Diagram;
import org.hubplan.report.Imprint;
import org.hubplan.report.Paper;
import org.hubplan.report.chart.AlonePicture;
import org.hubplan.report.pdf.PdfPaper;
import org.hubplan.report.picture.Pixels;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.drill.DrillViewModel;
import org.hubplan.ui.kit.Texts;

/// Charts of the option on the screen. One is made only while the screen shows it.
public final class ChartsViewModel {
    /// Of a chart as an image: in points, and pixels a point.
    private static final double WIDTH = 640;
    private static final double SCALE = 3;

    private final PlanModel plan;
    private final Clock clock;
    private final ObjectProperty<ChartKind> kind = new SimpleObjectProperty<>(ChartKind.COST_BY_SOURCE);
    private final BooleanProperty asTable = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<ShownChart>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean isOnScreen;

    public ChartsViewModel(PlanModel plan, Clock clock) {
        this.plan = plan;
        this.clock = clock;
        plan.nowProperty().subscribe(this::refresh);
        plan.lensProperty().subscribe(this::refresh);
        plan.scopeProperty().subscribe(this::refresh);
        kind.subscribe(this::refresh);
    }

    /// Told when the charts come on the screen and go.
    void setOnScreen(boolean isShown) {
        isOnScreen = isShown;
        refresh();
    }

    private void refresh() {
        if (isOnScreen) {
            shown.set(Optional.of(new Charting(plan).of(kind.get())));
        }
    }

    public ObjectProperty<ChartKind> kindProperty() {
        return kind;
    }

    /// Whether the chart's figures stand as a table in its place.
    public BooleanProperty asTableProperty() {
        return asTable;
    }

    /// Empty until the screen has shown one.
    ReadOnlyObjectProperty<Optional<ShownChart>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What to do with the chart, where nothing in it is pointed at.
    String hint() {
        return plan.now().currentTimeline().option().isBaseline() ? Texts.of("charts.baseline") : Texts.of("charts.hint");
    }

    /// What a figure comes from; empty where it can't be followed.
    Optional<DrillViewModel> behind(int point) {
        return shown.get()
                .flatMap(chart -> chart.behind().get(point).drill())
                .map(followed -> DrillViewModel.of(plan.now(), followed.drill(), followed.of()));
    }

    /// The chart as a PNG file, in the colours of paper, with the marking and what it is of.
    byte[] png() {
        Pixels pixels = new Pixels();
        ShownChart chart = shown.get().orElseThrow();
        return pixels.png(alone(chart.diagram()).drawn(WIDTH, pixels, chart.precision()), SCALE);
    }

    private AlonePicture alone(Diagram diagram) {
        Paper.Running running = imprint().running("Chart", "Option " + imprint().option().words());
        return new AlonePicture(diagram, running.marking(), running.plan() + " · " + running.option() + " · " + running.state());
    }

    /// The chart and its table as a paper, to be printed or kept.
    byte[] pdf() {
        Diagram diagram = shown.get().orElseThrow().diagram();
        List<Block> body = List.of(new Block.Chart(diagram), diagram.table());
        return PdfPaper.bytes(imprint().paper("Chart", List.of(), body));
    }

    private Imprint imprint() {
        OpenPlan now = plan.now();
        return new Imprint(
                now.settings(), now.currentTimeline().option(), LocalDate.now(clock), now.log().size());
    }
}
