package org.hubplan.ui.desk;

import java.util.List;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.apportion.ApportionView;
import org.hubplan.ui.apportion.ApportionViewModel;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.money.MoneyFace;

/// The faces of the money screen that other folders make, in the order they stand.
final class MoneyFaces {
    private MoneyFaces() {}

    /// @param bring opens the import
    static List<MoneyFace> of(PlanModel plan, Runnable bring) {
        return List.of(MoneyFace.of(
                "apportion",
                Texts.of("apportion.face"),
                () -> new ApportionView(new ApportionViewModel(plan), bring)));
    }
}
