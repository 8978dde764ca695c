package org.hubplan.ui.tour;

import javafx.scene.control.ToggleButton;
import org.hubplan.sample.PublishedFigures;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.desk.Desk;

/// Goes round the money screen: by year, costs and sources, and the figures of the paper where the plan is its sample.
final class MoneyRound {
    private final Desk desk;
    private final Album album;

    MoneyRound(Desk desk, Album album) {
        this.desk = desk;
        this.album = album;
    }

    void go(PlanModel plan) {
        desk.shell().orElseThrow().go("money");
        album.take("money");
        face("money-face-sources");
        album.take("money-sources");
        if (PublishedFigures.of(plan.now()).isPresent()) {
            face("money-face-published");
        }
        album.take("money-published");
        face("money-face-assumptions");
        album.take("money-assumptions");
    }

    private void face(String id) {
        ((ToggleButton) desk.scene().lookup("#" + id)).fire();
    }
}
