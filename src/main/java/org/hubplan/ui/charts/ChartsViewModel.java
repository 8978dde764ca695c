package org.hubplan.ui.charts;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hubplan.report.picture.Pixels;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.drill.DrillViewModel;

/// Charts of the option on the screen. One is made only while the screen shows it.
public final class ChartsViewModel {
    /// Of a chart as an image: in points, and pixels a point.
    private static final double WIDTH = 640;
    private static final double SCALE = 3;

    private final PlanModel plan;
    private final ObjectProperty<ChartKind> kind = new SimpleObjectProperty<>(ChartKind.COST_BY_SOURCE);
    private final BooleanProperty asTable = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<ShownChart>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean isOnScreen;

    public ChartsViewModel(PlanModel plan) {
        this.plan = plan;
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

    /// What a figure comes from; empty where it can't be followed.
    Optional<DrillViewModel> behind(int point) {
        return shown.get()
                .flatMap(chart -> chart.behind().get(point).drill())
                .map(followed -> DrillViewModel.of(plan.now(), followed.drill(), followed.of()));
    }

    /// The chart as a PNG file, in the colours of paper; empty where there is none.
    Optional<byte[]> png() {
        Pixels pixels = new Pixels();
        return shown.get().map(chart -> pixels.png(
                chart.diagram().drawn(
                        WIDTH, chart.diagram().height(WIDTH, pixels, chart.precision()), pixels, chart.precision()),
                SCALE));
    }
}
