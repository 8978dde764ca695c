package org.hubplan.ui.tour;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.hubplan.ui.charts.ChartKind;
import org.hubplan.ui.desk.Desk;

/// Goes round the charts, with a bar pointed at and the table of one.
final class ChartRound {
    private final Desk desk;
    private final Album album;

    ChartRound(Desk desk, Album album) {
        this.desk = desk;
        this.album = album;
    }

    void go() {
        desk.shell().orElseThrow().go("money");
        fire("money-face-charts");
        Album.letItSettle();
        for (ChartKind kind : ChartKind.values()) {
            fire("chart-" + kind.id());
            Album.letItSettle();
            Node bar = desk.scene().lookup(".chart-spot");
            if (bar != null) {
                bar.requestFocus();
            }
            album.take("chart-" + kind.id());
        }
        fire("charts-as-table");
        fire("chart-cost-by-source");
        album.take("chart-table");
        fire("charts-as-table");
    }

    private void fire(String id) {
        ((ToggleButton) desk.scene().lookup("#" + id)).fire();
    }
}
