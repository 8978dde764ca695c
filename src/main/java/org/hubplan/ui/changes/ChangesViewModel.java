package org.hubplan.ui.changes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.hubplan.change.Act;
import org.hubplan.change.Entry;
import org.hubplan.change.Logged;
import org.hubplan.change.Option;
import org.hubplan.session.Agreement;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Timeline.Unfit;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.work.Work;

/// The changes of the current option, newest first, with what the commands concerned say of them. Undo and redo are
/// told by what they did: a change taken back stays, folded away until it is asked for, and struck then.
public final class ChangesViewModel {
    private final PlanModel plan;
    private final Work work;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<ChangeRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Agreement> agreement = new ReadOnlyObjectWrapper<>(new Agreement(List.of()));
    private final BooleanProperty undoneShown = new SimpleBooleanProperty();
    private final ReadOnlyLongWrapper undone = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper();
    private List<ChangeRow> all = List.of();
    private String typed = "";
    private Optional<OpenPlan> gathered = Optional.empty();
    private boolean isLookedAt;

    /// @param clock gives the planner's time zone
    public ChangesViewModel(PlanModel plan, Work work, Clock clock) {
        this.plan = plan;
        this.work = work;
        this.clock = clock;
        plan.nowProperty().subscribe(this::show);
        undoneShown.subscribe((_, _) -> narrow());
    }

    /// Says whether it is on the screen: only then agreement is gathered.
    public void lookAt(boolean isShown) {
        isLookedAt = isShown;
        keepUp();
    }

    private void show(OpenPlan now) {
        Set<Long> undone = now.undone(now.current());
        List<ChangeRow> made = now.currentTimeline().history().made().toJavaStream()
                .filter(entry -> entry.act() instanceof Act.Did)
                .map(entry -> row(now, entry, undone.contains(entry.n())))
                .collect(Collectors.toCollection(ArrayList::new));
        now.log()
                .map(Logged::entry)
                .filter(entry -> entry.act() instanceof Act.Began && entry.option() == now.current())
                .forEach(entry -> made.add(row(now, entry, false)));
        all = made;
        summarise();
        narrow();
        keepUp();
    }

    private void keepUp() {
        OpenPlan now = plan.now();
        if (isLookedAt && now.current() != Option.BASELINE && !gathered.equals(Optional.of(now))) {
            gathered = Optional.of(now);
            work.start(Texts.of("agreement.working"), _ -> now.agreement(now.current()), found -> put(now, found), _ -> {});
        }
    }

    private void put(OpenPlan of, Agreement found) {
        if (!gathered.equals(Optional.of(of))) {
            return;
        }
        Map<Long, String> words = new HashMap<>();
        found.lines().forEach(line -> words.put(line.entry().n(), AgreementWords.of(line)));
        all = all.stream().map(row -> row.agreed(words.getOrDefault(row.n(), ""))).toList();
        agreement.set(found);
        summarise();
        narrow();
    }

    private void summarise() {
        long takenBack = all.stream().filter(ChangeRow::undone).count();
        long standing = all.size() - takenBack;
        undone.set(takenBack);
        List<Agreement.Line> asked = agreement.get().asked();
        summary.set(Texts.count("changes.standing", standing)
                + (asked.isEmpty() || gathered.isEmpty()
                        ? ""
                        : " · "
                                + Texts.of(
                                        "changes.agreed",
                                        asked.stream().filter(Agreement.Line::isAgreed).count(),
                                        asked.size())));
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
                unfit,
                "");
    }

    void type(String words) {
        typed = words;
        narrow();
    }

    private void narrow() {
        rows.set(all.stream()
                .filter(row -> undoneShown.get() || !row.undone())
                .filter(row -> row.fits(typed))
                .toList());
    }

    public ReadOnlyObjectProperty<List<ChangeRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Whether changes taken back are among the rows.
    public BooleanProperty undoneShownProperty() {
        return undoneShown;
    }

    /// How many changes were taken back.
    public ReadOnlyLongProperty undoneProperty() {
        return undone.getReadOnlyProperty();
    }

    /// Has a change among the rows, whether it was taken back or not.
    void show(long entry) {
        if (all.stream().anyMatch(row -> row.n() == entry && row.undone())) {
            undoneShown.set(true);
        }
    }

    /// `68 changes · 12 of 66 agreed`
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }
}
