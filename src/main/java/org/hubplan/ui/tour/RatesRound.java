package org.hubplan.ui.tour;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import org.hubplan.change.UprateRates;
import org.hubplan.model.Uprating;
import org.hubplan.session.Answer;
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
        boolean isMade = plan.standing().plan().rates().newest()
                .map(newest -> plan.act(
                        new UprateRates(newest.year(), newest.year().plus(1), APRIL_2019), "Pay award of April 2019"))
                .filter(Answer.Done.class::isInstance)
                .isPresent();
        layers.dismissToast();
        press("money-face-rates");
        album.take("rates");
        press("rate-edit");
        album.take("rates-edit");
        press("rates-make");
        write("card-officers", "2.5");
        write("card-staff", "2.5");
        album.take("rates-make");
        write("card-officers", "");
        write("card-staff", "");
        press("rates-compare");
        album.take("rates-compare");
        behind("ribbon-pay", "rates-behind");
        behind("ribbon-found", "rates-behind-changes");
        if (isMade) {
            plan.undo();
        }
        layers.dismissToast();
    }

    /// What a figure of the ribbon rests on. Pay that changes move is on no ribbon where nothing has moved any.
    private void behind(String figure, String stop) {
        press(figure);
        album.take(stop);
        layers.closeAll();
    }

    private void write(String id, String words) {
        if (desk.scene().lookup("#" + id) instanceof TextField field) {
            field.setText(words);
        }
    }

    private void press(String id) {
        if (desk.scene().lookup("#" + id) instanceof ButtonBase button) {
            button.fire();
        }
    }
}
