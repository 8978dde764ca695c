package org.hubplan.ui.lens;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.hubplan.session.Lens;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Layers;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/// The ways to look at some changes only, and back.
public final class LensActions {
    private final PlanModel plan;
    private final Layers layers;
    private final Clock clock;

    public LensActions(PlanModel plan, Layers layers, Clock clock) {
        this.plan = plan;
        this.layers = layers;
        this.clock = clock;
    }

    public Stream<Action> all() {
        BooleanBinding isAll = Bindings.createBooleanBinding(
                () -> plan.lensProperty().get().isAll(), plan.lensProperty());
        return Stream.of(
                Action.of("look.agreed", "lens.agreed", MaterialDesignH.HANDSHAKE_OUTLINE, () -> plan.lookThrough(Lens.agreed())),
                Action.of("look.as-at", "lens.as-at", MaterialDesignC.CALENDAR_CLOCK, this::askDay),
                Action.of("look.all", "lens.all", MaterialDesignE.EYE_OUTLINE, () -> plan.lookThrough(Lens.ALL))
                        .when(isAll.not(), "why-not.lens"));
    }

    private void askDay() {
        DayView.open(layers, LocalDate.now(clock), day -> plan.lookThrough(Lens.asAt(day)));
    }
}
