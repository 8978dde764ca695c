package org.hubplan.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.hubplan.change.Option;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Menu;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// Shows which option is worked on, and switches to another. The baseline says that it is read only.
final class OptionChooser extends Button {
    private final PlanModel plan;
    private final Label kind = new Label();
    private final Label name = new Label();
    private final FontIcon lock = new FontIcon(MaterialDesignL.LOCK_OUTLINE);

    OptionChooser(PlanModel plan, Layers layers) {
        this.plan = plan;
        setId("option");
        getStyleClass().add("hp-pill");
        kind.getStyleClass().add("hp-muted");
        name.getStyleClass().add("hp-medium");
        lock.getStyleClass().add("hp-small-icon");
        FontIcon arrow = new FontIcon(MaterialDesignC.CHEVRON_DOWN);
        arrow.getStyleClass().add("hp-small-icon");
        HBox all = new HBox(6, lock, kind, name, arrow);
        all.setAlignment(Pos.CENTER_LEFT);
        setGraphic(all);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> Menu.under(this, layers, choices()));
        plan.nowProperty().subscribe(this::show);
    }

    private void show(OpenPlan now) {
        Option option = now.currentTimeline().option();
        boolean isFixed = option.isBaseline() || option.locked();
        lock.setVisible(isFixed);
        lock.setManaged(isFixed);
        kind.setText(option.isBaseline() ? Texts.of("option.baseline.kind") : Texts.of("option.kind"));
        name.setText(option.isBaseline() ? option.name() : option.words());
        setAccessibleText(Texts.of("option.choose", option.words()));
    }

    private List<Menu.Item> choices() {
        return plan.now().options().stream().map(this::choice).toList();
    }

    private Menu.Item choice(Option option) {
        boolean isCurrent = option.number() == plan.now().current();
        Ikon icon = isCurrent ? MaterialDesignC.CHECK : MaterialDesignC.CIRCLE_MEDIUM;
        String aside = option.isBaseline()
                ? Texts.of("option.read-only")
                : Texts.count(
                        "option.changes",
                        plan.now().timeline(option.number()).history().done().size());
        return new Menu.Item(option.words(), Optional.of(icon), aside, true, () -> plan.switchTo(option.number()));
    }
}
