package org.hubplan.ui.tour;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.kit.Layers;

/// Looks at the apportionment: as it is asked for, then each grade by itself and carried out. Leaves nothing behind
/// but what undo takes back.
final class ApportionRound {
    private final Desk desk;
    private final Layers layers;
    private final Album album;

    ApportionRound(Desk desk, Layers layers, Album album) {
        this.desk = desk;
        this.layers = layers;
        this.album = album;
    }

    void go(PlanModel plan) {
        ((ToggleButton) desk.scene().lookup("#money-face-apportion")).fire();
        album.take("apportion");
        CheckBox byGrade = (CheckBox) desk.scene().lookup("#apportion-by-grade");
        byGrade.fire();
        Button carryOut = (Button) desk.scene().lookup("#apportion-carry-out");
        boolean possible = !carryOut.isDisabled();
        carryOut.fire();
        layers.dismissToast();
        album.take("apportion-carried");
        byGrade.fire();
        if (possible) {
            plan.undo();
            layers.dismissToast();
        }
    }
}
