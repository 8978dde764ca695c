package org.hubplan.ui.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hubplan.model.Force;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubLimits;
import org.hubplan.model.Limit;
import org.hubplan.model.Limits;
import org.hubplan.model.Plan;
import org.hubplan.model.RingFence;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// What every option of the plan is held to, each part kept as soon as it is given. What can't be is refused in
/// words, and stays as it was.
public final class LimitsViewModel {
    private final PlanModel plan;
    private final ReadOnlyObjectWrapper<Limits> limits = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<HubRow>> hubs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    public LimitsViewModel(PlanModel plan) {
        this.plan = plan;
        plan.checkedProperty().subscribe(_ -> show());
    }

    private void show() {
        limits.set(plan.now().limits());
        Plan now = plan.standing().plan();
        hubs.set(now.hubs().stream()
                .filter(hub -> !hub.isTray() && !hub.closed())
                .map(hub -> HubRow.of(hub, plan.standing().ledger(), limits.get()))
                .toList());
    }

    public ReadOnlyObjectProperty<Limits> limitsProperty() {
        return limits.getReadOnlyProperty();
    }

    /// Open hubs in board order, with what sits there now.
    public ReadOnlyObjectProperty<List<HubRow>> hubsProperty() {
        return hubs.getReadOnlyProperty();
    }

    /// Why what was given last can't be; empty where it was kept.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// The functions a ring fence can be around.
    public List<String> functions() {
        return List.copyOf(plan.baseline().plan().functions());
    }

    // ---- verbs

    public void set(Limit limit, Force force) {
        hold(limits.get().with(limit, force));
    }

    /// @param written how many other FTE one FTE of supervisors may have
    public void setOthersPerSupervisor(String written) {
        Optional<Integer> others = Written.count(written).filter(number -> number > 0);
        keep(others.map(number -> limits.get().withSupervision(number, limits.get().supervisedByFunction())),
                Texts.of("limits.others.wanted"));
    }

    public void setSupervisedByFunction(boolean byFunction) {
        hold(limits.get().withSupervision(limits.get().othersPerSupervisor(), byFunction));
    }

    /// @param written percent with at most one decimal
    public void setCap(String written) {
        keep(Written.perMille(written).map(limits.get()::withCap), Texts.of("limits.cap.wanted"));
    }

    public void setDesksForPeopleOnly(boolean peopleOnly) {
        hold(limits.get().withDesksForPeopleOnly(peopleOnly));
    }

    /// @param written FTE; blank for none
    public void setMinimum(HubCode hub, String written) {
        fte(hub, written, HubLimits::withMinimum);
    }

    /// @param written FTE; blank for none
    public void setMaximum(HubCode hub, String written) {
        fte(hub, written, HubLimits::withMaximum);
    }

    /// @param written how many people the hub can seat; blank for the number it came with
    public void setDesks(HubCode hub, String written) {
        HubLimits numbers = limits.get().of(hub);
        if (written.isBlank()) {
            hold(limits.get().with(hub, numbers.withDesks(OptionalInt.empty())));
            return;
        }
        keep(Written.count(written).map(desks -> limits.get().with(hub, numbers.withDesks(OptionalInt.of(desks)))),
                Texts.of("limits.desks.wanted"));
    }

    /// @param numbers of posts, parted by commas; blank for all that function and grade cover
    public void fence(Optional<String> function, Optional<Grade> grade, String numbers) {
        List<String> posts = Written.list(numbers);
        Optional<String> unknown = posts.stream()
                .filter(number -> plan.baseline().plan().postNumbered(number).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            trouble.set(Texts.of("limits.fence.unknown", unknown.get()));
        } else if (function.isEmpty() && grade.isEmpty() && posts.isEmpty()) {
            trouble.set(Texts.of("limits.fence.wanted"));
        } else {
            List<RingFence> fences = new ArrayList<>(limits.get().ringFences());
            fences.add(new RingFence(function, grade, posts));
            hold(limits.get().withRingFences(fences.stream().distinct().toList()));
        }
    }

    public void unfence(RingFence fence) {
        List<RingFence> fences = new ArrayList<>(limits.get().ringFences());
        fences.remove(fence);
        hold(limits.get().withRingFences(fences));
    }

    private void fte(HubCode hub, String written, BiFunction<HubLimits, OptionalLong, HubLimits> with) {
        Optional<OptionalLong> given = written.isBlank()
                ? Optional.of(OptionalLong.empty())
                : Written.hundredths(written).map(OptionalLong::of);
        if (given.isEmpty()) {
            trouble.set(Texts.of("limits.fte.wanted"));
            return;
        }
        try {
            hold(limits.get().with(hub, with.apply(limits.get().of(hub), given.get())));
        } catch (IllegalArgumentException apart) {
            trouble.set(apart.getMessage() + ".");
        }
    }

    private void keep(Optional<Limits> wanted, String why) {
        wanted.ifPresentOrElse(this::hold, () -> trouble.set(why));
    }

    private void hold(Limits wanted) {
        trouble.set("");
        if (!wanted.equals(limits.get())) {
            plan.hold(wanted);
        }
    }
}
