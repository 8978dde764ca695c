package org.hubplan.ui.lens;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.change.Entry;
import org.hubplan.session.Lens;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// Across every screen while only some changes are looked at: which, how many, and the way back to all.
public final class LensStrip extends HBox {
    private final Label words = new Label(null, new FontIcon(MaterialDesignE.EYE_OUTLINE));

    public LensStrip(PlanModel plan) {
        setId("lens");
        getStyleClass().add("hp-what-if");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("lens-words");
        words.getStyleClass().add("hp-strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button all = new Button(Texts.of("lens.all"));
        all.setId("lens-all");
        all.setOnAction(_ -> plan.lookThrough(Lens.ALL));
        getChildren().setAll(words, space, all);
        plan.nowProperty().subscribe(now -> show(now, plan.lensProperty().get()));
        plan.lensProperty().subscribe(lens -> show(plan.now(), lens));
    }

    private void show(OpenPlan now, Lens lens) {
        setVisible(!lens.isAll());
        setManaged(!lens.isAll());
        if (!lens.isAll()) {
            words.setText(words(now, lens));
            setAccessibleText(words.getText());
        }
    }

    private static String words(OpenPlan now, Lens lens) {
        int made = now.currentTimeline().option().isBaseline() ? 0 : now.currentTimeline().history().standing().size();
        if (lens.agreedOnly()) {
            return Texts.of("lens.showing.agreed", made == 0 ? 0 : now.agreement(now.current()).agreed().size(), made);
        }
        LocalDate day = lens.asAt().orElseThrow();
        long inEffect = made == 0
                ? 0
                : now.currentTimeline().history().standing().stream()
                        .map(Entry::effective)
                        .filter(effective -> !effective.isAfter(day))
                        .count();
        return Texts.of("lens.showing.as-at", Columns.day(day), inEffect, made);
    }
}
