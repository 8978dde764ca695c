package org.hubplan.ui.desk;

import java.util.List;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.apportion.ApportionView;
import org.hubplan.ui.apportion.ApportionViewModel;
import org.hubplan.ui.charts.ChartsOut;
import org.hubplan.ui.charts.ChartsView;
import org.hubplan.ui.charts.ChartsViewModel;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.money.MoneyFace;
import org.hubplan.ui.money.MoneyView;
import org.hubplan.ui.money.MoneyViewModel;
import org.hubplan.ui.rates.CardsOut;
import org.hubplan.ui.rates.RatesView;
import org.hubplan.ui.shell.Surroundings;

/// The faces of the money screen that other folders make, in the order they stand.
final class MoneyFaces {
    /// Name of the rate cards' face.
    static final String RATES = "rates";

    private MoneyFaces() {}

    /// The money screen with all its faces.
    ///
    /// @param bring opens the import
    static MoneyView view(PlanModel plan, Surroundings around, Following following, Runnable bring) {
        return new MoneyView(
                new MoneyViewModel(plan), beside(plan, around, following, bring), following, new TablesOut(plan, around));
    }

    private static List<MoneyFace> beside(PlanModel plan, Surroundings around, Following following, Runnable bring) {
        return List.of(
                MoneyFace.of(RATES, Texts.of("rates.face"), () -> new RatesView(
                        following.rates(), bring, new CardsOut(around.files(), around.toasts()))),
                MoneyFace.of(
                        "apportion",
                        Texts.of("apportion.face"),
                        () -> new ApportionView(new ApportionViewModel(plan), bring)),
                MoneyFace.of("charts", Texts.of("charts.face"), () -> charts(plan, around, following)));
    }

    private static ChartsView charts(PlanModel plan, Surroundings around, Following following) {
        return new ChartsView(
                new ChartsViewModel(plan, around.clock()),
                following::to,
                new ChartsOut(around.files(), around.toasts()));
    }
}
