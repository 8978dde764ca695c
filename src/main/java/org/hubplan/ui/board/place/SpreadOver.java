package org.hubplan.ui.board.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.change.Spread;
import org.hubplan.change.SpreadPosts;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.hubplan.session.Answer;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Load;

/// Spread…: a load goes over many hubs at once, as one change. The board shows the figures as they would be.
public final class SpreadOver {
    private final PlanModel plan;
    private final ObjectProperty<Load> load;
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.EQUALLY);
    private final List<Row> rows;
    private final ReadOnlyObjectWrapper<Integer> dealt = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyObjectWrapper<Optional<Refused>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean settingUp;

    /// How the posts are dealt out.
    public enum Way {
        EQUALLY,
        /// In proportion to numbers the planner gives; at first the posts each hub has now.
        BY_WEIGHT,
        TO_EQUAL_VACANCY,
        /// The numbers typed; what is left stays where it is.
        AS_TYPED
    }

    /// One hub that posts can be spread to.
    public static final class Row {
        private final Hub hub;
        private final BooleanProperty included = new SimpleBooleanProperty();
        private final ObjectProperty<Integer> weight = new SimpleObjectProperty<>(0);
        private final ObjectProperty<Integer> typed = new SimpleObjectProperty<>(0);
        private final ReadOnlyObjectWrapper<Integer> gets = new ReadOnlyObjectWrapper<>(0);
        private final ReadOnlyObjectWrapper<Totals> wouldBe = new ReadOnlyObjectWrapper<>(Totals.ZERO);

        private Row(Hub hub) {
            this.hub = hub;
        }

        public Hub hub() {
            return hub;
        }

        public BooleanProperty includedProperty() {
            return included;
        }

        public ObjectProperty<Integer> weightProperty() {
            return weight;
        }

        public ObjectProperty<Integer> typedProperty() {
            return typed;
        }

        /// How many posts it gets.
        public ReadOnlyObjectProperty<Integer> getsProperty() {
            return gets.getReadOnlyProperty();
        }

        /// The hub's line as it would be.
        public ReadOnlyObjectProperty<Totals> wouldBeProperty() {
            return wouldBe.getReadOnlyProperty();
        }
    }

    public SpreadOver(PlanModel plan, Load load) {
        this.plan = plan;
        this.load = new SimpleObjectProperty<>(load);
        Plan now = plan.standing().plan();
        rows = now.hubs().stream()
                .filter(hub -> !hub.closed() && !hub.isTray() && !load.from().equals(Set.of(hub.code())))
                .map(Row::new)
                .toList();
        for (Row row : rows) {
            row.weight.set(Math.toIntExact(
                    plan.standing().ledger().at(Scope.EVERYTHING, row.hub.code()).posts()));
            row.included.subscribe(_ -> deal());
            row.weight.subscribe(_ -> deal());
            row.typed.subscribe(_ -> deal());
        }
        way.subscribe(_ -> deal());
        this.load.subscribe(_ -> deal());
        include(Set.of(HubKind.BCU));
    }

    public ObjectProperty<Load> loadProperty() {
        return load;
    }

    public ObjectProperty<Way> wayProperty() {
        return way;
    }

    public List<Row> rows() {
        return rows;
    }

    /// How many posts are dealt out.
    public ReadOnlyObjectProperty<Integer> dealtProperty() {
        return dealt.getReadOnlyProperty();
    }

    /// Why it can't be done so.
    public ReadOnlyObjectProperty<Optional<Refused>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    // ---- verbs

    /// Takes in exactly the hubs of these lanes.
    public void include(Collection<HubKind> kinds) {
        settingUp = true;
        rows.forEach(row -> row.included.set(kinds.contains(row.hub.kind())));
        settingUp = false;
        deal();
    }

    /// Spreads the posts as shown.
    ///
    /// @return whether it was done
    public boolean confirm() {
        if (refusal.get().isPresent()) {
            return false;
        }
        Answer answer = plan.act(spread(), "");
        refusal.set(answer instanceof Answer.Refused refused ? Optional.of(refused.refusal()) : Optional.empty());
        return refusal.get().isEmpty();
    }

    public void cancel() {
        plan.stopTrying();
    }

    private void deal() {
        if (settingUp || rows.isEmpty()) {
            return;
        }
        Optional<Refused> impossible = impossible();
        SpreadPosts spread = impossible.isPresent() ? new SpreadPosts(List.of()) : spread();
        for (Row row : rows) {
            row.gets.set(spread.shares().stream()
                    .filter(share -> share.to().equals(row.hub.code()))
                    .mapToInt(share -> share.posts().size())
                    .sum());
        }
        dealt.set(spread.posts().size());
        if (impossible.isPresent()) {
            plan.stopTrying();
            refusal.set(impossible);
        } else {
            Standing.Next next = plan.tryOut(spread);
            refusal.set(next instanceof Standing.Next.No no ? Optional.of(no.refused()) : Optional.empty());
        }
        rows.forEach(row -> row.wouldBe.set(plan.shown().ledger().at(Scope.EVERYTHING, row.hub.code())));
    }

    private Optional<Refused> impossible() {
        List<Row> included = included();
        if (included.isEmpty()) {
            return Optional.of(new Refused("No hub is chosen.", "Tick at least one."));
        }
        int typed = included.stream().mapToInt(row -> row.typed.get()).sum();
        int held = load.get().count();
        if (way.get() == Way.AS_TYPED && typed > held) {
            return Optional.of(new Refused(
                    typed + " are typed, and " + held + " are to be spread.", "Take " + (typed - held) + " off."));
        }
        if (way.get() == Way.BY_WEIGHT && included.stream().allMatch(row -> row.weight.get() == 0)) {
            return Optional.of(new Refused("Every weight is 0.", "Give at least one hub a weight."));
        }
        return Optional.empty();
    }

    private SpreadPosts spread() {
        List<Row> included = included();
        List<HubCode> hubs = included.stream().map(row -> row.hub.code()).toList();
        Load held = load.get();
        return switch (way.get()) {
            case EQUALLY -> Spread.equally(held.taken(), hubs);
            case BY_WEIGHT -> Spread.byWeight(
                    held.taken(), hubs, included.stream().mapToLong(row -> row.weight.get()).toArray());
            case TO_EQUAL_VACANCY -> Spread.toEqualVacancy(plan.standing().plan(), held.taken(), hubs);
            case AS_TYPED -> Spread.asTyped(
                    held.taken(), hubs, included.stream().mapToInt(row -> row.typed.get()).toArray());
        };
    }

    private List<Row> included() {
        return rows.stream().filter(row -> row.included.get()).toList();
    }
}
