package org.hubplan.ui.changes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hubplan.change.Act;
import org.hubplan.change.Entry;
import org.hubplan.change.Logged;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Timeline.Unfit;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// The changes of the current option, newest first. Undo and redo are told by what they did: a change taken back is
/// struck, and stays.
public final class ChangesViewModel {
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<ChangeRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper();

    /// @param clock gives the planner's time zone
    public ChangesViewModel(PlanModel plan, Clock clock) {
        this.clock = clock;
        plan.nowProperty().subscribe(this::show);
    }

    private void show(OpenPlan now) {
        Set<Long> undone = now.undone(now.current());
        List<ChangeRow> all = now.currentTimeline().history().made().toJavaStream()
                .filter(entry -> entry.act() instanceof Act.Did)
                .map(entry -> row(now, entry, undone.contains(entry.n())))
                .collect(Collectors.toCollection(ArrayList::new));
        now.log()
                .map(Logged::entry)
                .filter(entry -> entry.act() instanceof Act.Began && entry.option() == now.current())
                .forEach(entry -> all.add(row(now, entry, false)));
        rows.set(List.copyOf(all));
        long takenBack = all.stream().filter(ChangeRow::undone).count();
        long standing = all.size() - takenBack;
        summary.set(Texts.count("changes.standing", standing)
                + (takenBack == 0 ? "" : " · " + Texts.of("changes.undone", takenBack)));
    }

    private ChangeRow row(OpenPlan now, Entry entry, boolean undone) {
        String unfit = now.currentTimeline().unfit()
                .find(one -> one.entry().n() == entry.n())
                .map(Unfit::refusal)
                .map(refusal -> refusal.words())
                .getOrElse("");
        return new ChangeRow(
                entry.n(),
                entry.at().atZone(clock.getZone()),
                entry.author(),
                entry.words(),
                entry.reason(),
                entry.effective(),
                undone,
                unfit);
    }

    public ReadOnlyObjectProperty<List<ChangeRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// `68 changes · 2 undone`
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }
}
