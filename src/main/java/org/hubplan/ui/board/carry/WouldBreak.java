package org.hubplan.ui.board.carry;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hubplan.check.Breach;
import org.hubplan.ui.Checked;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WarningLine;

/// What the change being tried out would break, a sentence each, and how many broken limits it would mend. Takes up no
/// room where it would do neither.
public final class WouldBreak extends VBox {
    /// Broken limits that are told in full.
    private static final int SENTENCES = 3;

    public WouldBreak(PlanModel plan) {
        getStyleClass().add("would-break");
        plan.checkedProperty().subscribe(this::show);
    }

    private void show(Checked checked) {
        List<Breach> broken = checked.wouldBreak();
        getChildren().setAll(broken.stream().limit(SENTENCES).map(breach -> new WarningLine(breach.why())).toList());
        if (broken.size() > SENTENCES) {
            getChildren().add(new WarningLine(Texts.of("board.broken.more", broken.size() - SENTENCES)));
        }
        int mended = checked.wouldMend().size();
        if (mended > 0) {
            Label mends = new Label(Texts.count("board.ghost.mends", mended));
            mends.getStyleClass().add("part");
            getChildren().add(mends);
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }
}
