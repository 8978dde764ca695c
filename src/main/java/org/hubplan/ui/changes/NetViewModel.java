package org.hubplan.ui.changes;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Fte;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.work.Work;

/// As is, to be and net of the option on the screen, stack by stack, narrowed by what is typed or to one change.
/// Gone through anew only while it is looked at.
public final class NetViewModel {
    private final PlanModel plan;
    private final Work work;
    private final ReadOnlyObjectWrapper<List<NetRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Long>> only = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<NetRow> all = List.of();
    private String typed = "";
    private Optional<State> shown = Optional.empty();
    private boolean isLookedAt;

    /// What the lines depend on.
    private record State(OpenPlan plan, Scope scope) {}

    public NetViewModel(PlanModel plan, Work work) {
        this.plan = plan;
        this.work = work;
        plan.nowProperty().subscribe(_ -> keepUp());
        plan.scopeProperty().subscribe(_ -> keepUp());
    }

    /// Says whether it is on the screen.
    public void lookAt(boolean isShown) {
        isLookedAt = isShown;
        keepUp();
    }

    private void keepUp() {
        State wanted = new State(plan.now(), plan.scopeProperty().get());
        if (isLookedAt && !shown.equals(Optional.of(wanted))) {
            shown = Optional.of(wanted);
            work.start(
                    Texts.of("changes.net.working"),
                    _ -> wanted.plan().asIsToBe(wanted.plan().current(), wanted.scope()).lines().stream()
                            .map(NetRow::of)
                            .toList(),
                    lines -> put(wanted, lines),
                    _ -> {});
        }
    }

    /// Lines overtaken by a newer state while they were gathered are not shown.
    private void put(State of, List<NetRow> lines) {
        if (shown.equals(Optional.of(of))) {
            all = lines;
            narrow();
        }
    }

    void type(String words) {
        typed = words;
        narrow();
    }

    /// Only the lines a change touched; empty for all.
    public void narrowTo(Optional<Long> change) {
        only.set(change);
        narrow();
    }

    private void narrow() {
        List<NetRow> fitting = all.stream()
                .filter(row -> row.fits(typed))
                .filter(row -> only.get().map(row.changes()::contains).orElse(true))
                .toList();
        rows.set(fitting);
        Totals net = fitting.stream().map(NetRow::net).reduce(Totals.ZERO, Totals::plus);
        sum.set(fitting.isEmpty()
                ? ""
                : Texts.of(
                        "changes.net.sum",
                        Fte.change(net.posts() * Fte.FULL_TIME),
                        Fte.change(net.bwtFte()),
                        Fte.change(net.strengthFte())));
    }

    ReadOnlyObjectProperty<List<NetRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// What the lines shown come to: `Net of these lines: posts +9, BWT +9, …` New and redistributed pay are never added
    /// together, and so pay isn't summed here.
    ReadOnlyStringProperty sumProperty() {
        return sum.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Long>> onlyProperty() {
        return only.getReadOnlyProperty();
    }
}
