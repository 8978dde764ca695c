package org.hubplan.ui.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.report.mask.Masking;
import org.hubplan.report.mask.Shown;
import org.hubplan.report.mask.Withheld;
import org.hubplan.ui.PlanModel;

/// What a meeting sees of the option that is worked on: hubs by lane with the posts that sit there, whoever's BWT they
/// are on, restricted units in one line, and totals of whose posts the ribbon counts. Nothing in it tells the figures of
/// a restricted unit.
public final class Meeting {
    /// Of whose posts a hub's line is.
    private static final Scope SCOPE = Scope.EVERYTHING;

    private final PlanModel plan;
    private final Subscription looking;
    private final ReadOnlyObjectWrapper<Picture> picture = new ReadOnlyObjectWrapper<>();

    /// One hub, or what is rolled up.
    ///
    /// @param code empty for what is rolled up
    /// @param change posts here against the baseline, in hundredths of FTE
    public record Line(String code, String name, Totals figures, long change) {}

    /// A kind of hubs.
    public record Lane(String name, List<Line> lines) {
        public Lane {
            lines = List.copyOf(lines);
        }
    }

    /// All of it. A value.
    ///
    /// @param option its name; empty where that says a name that is kept back
    /// @param marking protective marking, as shown
    /// @param whose whose posts the total counts, as chosen for the ribbon
    /// @param total of those, what is rolled up among it
    public record Picture(
            String option, boolean isBaseline, String marking, Scope whose, Totals total, List<Lane> lanes,
            Optional<Line> rolledUp) {
        public Picture {
            lanes = List.copyOf(lanes);
        }
    }

    public Meeting(PlanModel plan) {
        this.plan = plan;
        this.looking = Subscription.combine(
                plan.checkedProperty().subscribe(_ -> look()), plan.scopeProperty().subscribe((_, _) -> look()));
    }

    /// Shows the option's own figures again, and looks no further.
    void end() {
        looking.unsubscribe();
        plan.flip(false);
    }

    public ReadOnlyObjectProperty<Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    PlanModel plan() {
        return plan;
    }

    private void look() {
        Standing now = plan.standing();
        Standing baseline = plan.baseline();
        Standing option = plan.now().currentTimeline().now();
        // judged by the option too while the baseline is held up, so that no figure shows by flipping
        Withheld withheld = Withheld.of(
                Masking.ROLL_UP, SCOPE, List.of(baseline.plan(), now.plan(), option.plan()));
        Shown shown = withheld.shown(now);
        Shown before = withheld.shown(baseline);
        List<Lane> lanes = Stream.of(HubKind.CENTRAL, HubKind.BCU, HubKind.SPECIALIST_CRIME, HubKind.UNPLACED)
                .map(kind -> new Lane(kind.label(), now.plan().hubs().stream()
                        .filter(hub -> hub.kind() == kind && withheld.lists(hub))
                        .map(hub -> line(hub, shown, before))
                        .filter(line -> line.figures().posts() > 0 || !isEmptyAside(now, line))
                        .toList()))
                .filter(lane -> !lane.lines().isEmpty())
                .toList();
        Totals rest = shown.rolledUp(SCOPE);
        String name = plan.now().currentTimeline().option().name();
        Picture next = new Picture(
                withheld.isIn(name) ? "" : name,
                plan.isFlipped() || plan.now().currentTimeline().option().isBaseline(),
                plan.now().settings().shownMarking(),
                plan.scopeProperty().get(),
                shown.total(plan.scopeProperty().get()),
                lanes,
                Optional.of(withheld)
                        .filter(Withheld::isAny)
                        .map(it -> new Line(
                                "", it.lineName(), rest, rest.bwtFte() - before.rolledUp(SCOPE).bwtFte())));
        if (!next.equals(picture.get())) {
            picture.set(next);
        }
    }

    private static Line line(Hub hub, Shown shown, Shown before) {
        Totals figures = shown.lines().at(SCOPE, hub.code());
        return new Line(
                hub.code().value(),
                hub.name(),
                figures,
                figures.bwtFte() - before.lines().at(SCOPE, hub.code()).bwtFte());
    }

    /// A closed hub or the tray, of which an empty line says nothing.
    private static boolean isEmptyAside(Standing now, Line line) {
        return now.plan().hubs().stream()
                .filter(hub -> hub.code().value().equals(line.code()))
                .anyMatch(hub -> hub.closed() || hub.isTray());
    }
}
