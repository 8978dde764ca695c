package org.hubplan.ui.board.flow;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Plan;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Row;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// The flows of the option that is worked on, kept only while they are shown: as the plan stands on disk, not as what
/// is being tried out would have it.
public final class Flows {
    private final PlanModel plan;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Flow>> flows = new ReadOnlyObjectWrapper<>(List.of());
    private Plan seen;
    private Plan seenBaseline;

    public Flows(PlanModel plan) {
        this.plan = plan;
        plan.checkedProperty().subscribe(_ -> look());
        shown.subscribe(_ -> look());
    }

    /// Whether they are drawn over the board.
    public BooleanProperty shownProperty() {
        return shown;
    }

    /// The largest first; empty while they are not shown.
    public ReadOnlyObjectProperty<List<Flow>> flowsProperty() {
        return flows.getReadOnlyProperty();
    }

    /// The same as a table, for who doesn't see them drawn and for a spreadsheet, shown or not.
    public Table table() {
        List<Row> rows = Flow.of(plan.baseline().plan(), plan.standing().plan()).stream()
                .map(flow -> Row.line(
                        new Words(flow.from().value()),
                        new Words(flow.to().value()),
                        Cell.of(flow.posts(), Measure.COUNT),
                        Cell.of(flow.people(), Measure.COUNT),
                        Cell.of(flow.vacant(), Measure.COUNT)))
                .toList();
        return new Table(
                Texts.of("board.flows.title"),
                List.of(
                        Column.words(Texts.of("board.flows.from")),
                        Column.words(Texts.of("board.flows.to")),
                        Column.figures("", Texts.of("board.flows.posts")),
                        Column.figures("", Texts.of("board.flows.people")),
                        Column.figures("", Texts.of("board.flows.vacant"))),
                rows,
                Table.Width.NATURAL,
                false);
    }

    /// Looks no further where the plan is the same as before.
    private void look() {
        Standing now = plan.standing();
        Plan baseline = plan.baseline().plan();
        if (!shown.get()) {
            seen = null;
            flows.set(List.of());
        } else if (now.plan() != seen || baseline != seenBaseline) {
            seen = now.plan();
            seenBaseline = baseline;
            flows.set(Flow.of(baseline, seen));
        }
    }
}
