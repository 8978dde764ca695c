package org.hubplan.ui.tour;

import javafx.scene.control.ButtonBase;
import org.hubplan.change.UprateRates;
import org.hubplan.model.RateCard;
import org.hubplan.model.Uprating;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.kit.Layers;

/// Goes round the rate cards: the plan's card and one made from it with the officers' pension of April 2019, a rate with
/// its parts, one being written, and what the two years differ by.
final class RatesRound {
    private static final Uprating APRIL_2019 = Uprating.ofPay(2_00, 2_00).withOfficersPension(31_00);

    private final Desk desk;
    private final Layers layers;
    private final Album album;

    RatesRound(Desk desk, Layers layers, Album album) {
        this.desk = desk;
        this.layers = layers;
        this.album = album;
    }

    void go(PlanModel plan) {
        desk.shell().orElseThrow().go("money");
        plan.standing().plan().rates().newest().map(RateCard::year).ifPresent(newest ->
                plan.act(new UprateRates(newest, newest.plus(1), APRIL_2019), "Pay award and pension of April 2019"));
        layers.dismissToast();
        press("money-face-rates");
        album.take("rates");
        press("rate-edit");
        album.take("rates-edit");
        press("rates-make");
        album.take("rates-make");
        press("rates-compare");
        album.take("rates-compare");
        press("ribbon-pay");
        album.take("rates-behind");
        layers.closeAll();
        press("ribbon-found");
        album.take("rates-behind-changes");
        layers.closeAll();
        plan.undo();
        layers.dismissToast();
    }

    private void press(String id) {
        ((ButtonBase) desk.scene().lookup("#" + id)).fire();
    }
}
