package org.hubplan.ui.month;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.ledger.month.BridgeLine;
import org.hubplan.ledger.month.BridgeStep;
import org.hubplan.ledger.month.MonthBridge;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.posting.Reconciliation;
import org.hubplan.session.MonthEnd;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.SourcesOfPlan;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.work.Work;

/// The baseline's establishments, and what lies between two of them.
public final class MonthViewModel {
    /// What has a line of its own.
    public enum By {
        COMMAND,
        HUB
    }

    /// @param name of a command or hub; empty for the total
    public record Line(String name, BridgeLine figures, boolean total) {}

    /// One disagreement between the month's files.
    public record Point(String what, String where, String which) {}

    /// One body on one day; the plan's own BWT with no day.
    public record Published(String name, String day, long officers, long staff, long pcsos) {
        public long total() {
            return officers + staff + pcsos;
        }
    }

    private final PlanModel plan;
    private final ReadOnlyObjectWrapper<Optional<List<MonthEnd>>> ends = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final SimpleObjectProperty<MonthEnd> from = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<MonthEnd> to = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<By> by = new SimpleObjectProperty<>(By.COMMAND);
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

    /// Goes through the baseline's imports beside the screen.
    public MonthViewModel(PlanModel plan, Work work) {
        this.plan = plan;
        OpenPlan now = plan.now();
        from.subscribe(_ -> reckon());
        to.subscribe(_ -> reckon());
        by.subscribe(_ -> reckon());
        work.start(Texts.of("month.working"), _ -> MonthEnd.of(now), this::found, _ -> {});
    }

    private void found(List<MonthEnd> all) {
        ends.set(Optional.of(all));
        to.set(all.getLast());
        from.set(all.get(Math.max(0, all.size() - 2)));
    }

    private void reckon() {
        if (from.get() == null || to.get() == null || from.get().entry() >= to.get().entry()) {
            lines.set(List.of());
            return;
        }
        MonthBridge bridge = from.get().to(to.get());
        List<Line> all = new ArrayList<>();
        if (by.get() == By.COMMAND) {
            bridge.commands().forEach((command, line) -> all.add(new Line(command.name(), line, false)));
        } else {
            bridge.hubs().forEach((code, line) -> all.add(new Line(hub(code.value()), line, false)));
        }
        all.stream().map(Line::figures).reduce(BridgeLine::plus).ifPresent(sum ->
                all.add(new Line(Texts.of("month.total"), sum, true)));
        lines.set(all);
    }

    private String hub(String code) {
        return to.get().plan().hubs().stream()
                .filter(hub -> hub.code().value().equals(code))
                .map(hub -> hub.isTray() ? Texts.of("month.without-post") : hub.name())
                .findFirst()
                .orElse(code);
    }

    /// The steps that some line took, in their order.
    public List<BridgeStep> steps(boolean ofBwt) {
        return Stream.of(BridgeStep.values())
                .filter(step -> step.isOfBwt() == ofBwt)
                .filter(step -> lines.get().stream().anyMatch(line -> line.figures().of(step) != 0))
                .toList();
    }

    /// Numbers of the posts behind a step, the first of many: `MI00012, MI00640 and 12 more`.
    public String behind(Line line, BridgeStep step) {
        List<String> numbers = line.figures().behind(step).stream()
                .flatMap(id -> to.get().plan().post(id).or(() -> from.get().plan().post(id)).map(Post::number).stream())
                .sorted()
                .toList();
        int shown = Math.min(12, numbers.size());
        String named = String.join(", ", numbers.subList(0, shown));
        return numbers.size() > shown ? Texts.of("month.behind.more", named, numbers.size() - shown) : named;
    }

    /// Where establishment, postings and adverts don't agree.
    public List<Point> points() {
        Plan now = plan.baseline().plan();
        Reconciliation found = Reconciliation.of(now);
        List<Point> points = new ArrayList<>();
        found.lost().forEach(one -> points.add(new Point(
                Texts.of("month.point.lost"), "", one.posting().reference() + ": " + one.missing())));
        found.occupied().forEach(posting -> now.post(posting.to()).ifPresent(post -> points.add(new Point(
                Texts.of("month.point.occupied"), name(now, post.hub().value()), posting.reference() + " → " + post.number()))));
        found.filled().forEach(one -> points.add(new Point(
                Texts.of("month.point.filled"), name(now, one.hub().value()),
                Texts.of("month.point.filled.which", one.advertised(), one.grade(), one.vacant()))));
        found.idle().forEach(one -> points.add(new Point(
                Texts.of("month.point.idle"), name(now, one.hub().value()),
                one.posts().size() + " " + one.grade() + ": "
                        + String.join(", ", one.posts().stream().limit(8).map(Post::number).toList())
                        + (one.posts().size() > 8 ? " …" : ""))));
        return points;
    }

    /// What the three files hold, and whether they are of one month.
    public String pointsSummary() {
        Reconciliation found = Reconciliation.of(plan.baseline().plan());
        SourcesOfPlan sources = SourcesOfPlan.of(plan.now());
        String counts = Texts.of("month.points.summary", found.posts(), found.adverts(), found.postings());
        return sources.differ()
                ? counts + " " + Texts.of(
                        "month.points.differ",
                        String.join(", ", sources.files().stream().map(SourcesOfPlan.File::name).toList()))
                : counts;
    }

    private static String name(Plan plan, String code) {
        return plan.hubs().stream().filter(hub -> hub.code().value().equals(code)).map(Hub::name).findFirst().orElse(code);
    }

    /// Strength as others publish it, and the plan's own BWT at the end.
    public List<Published> published() {
        List<Published> all = new ArrayList<>();
        plan.baseline().plan().outside().series().forEach(series -> series.days().forEach((day, strength) -> all.add(
                new Published(series.name(), day.toString(), strength.officers(), strength.staff(), strength.pcsos()))));
        if (!all.isEmpty()) {
            Totals own = plan.baseline().ledger().total(Scope.EVERYTHING);
            all.add(new Published(Texts.of("month.published.own"), "", own.officersFte(), own.staffFte(), own.pcsoFte()));
        }
        return all;
    }

    static String fte(long hundredths) {
        return Fte.words(hundredths);
    }

    /// Empty until they are gathered.
    public ReadOnlyObjectProperty<Optional<List<MonthEnd>>> endsProperty() {
        return ends.getReadOnlyProperty();
    }

    public SimpleObjectProperty<MonthEnd> fromProperty() {
        return from;
    }

    public SimpleObjectProperty<MonthEnd> toProperty() {
        return to;
    }

    public SimpleObjectProperty<By> byProperty() {
        return by;
    }

    /// The total last; none where the two are not one after the other.
    public ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }
}
