package org.hubplan.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.hubplan.change.Option;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Menu;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// Shows which option is worked on, switches to another, and offers what can be done with options. The baseline says
/// that it is read only.
final class OptionChooser extends Button {
    private final PlanModel plan;
    private final Actions actions;
    private final Label kind = new Label();
    private final Label name = new Label();
    private final HBox all = new HBox(6);
    private final FontIcon lock = new FontIcon(MaterialDesignL.LOCK_OUTLINE);

    OptionChooser(PlanModel plan, Actions actions, Layers layers) {
        this.plan = plan;
        this.actions = actions;
        setId("option");
        getStyleClass().add("hp-pill");
        kind.getStyleClass().add("hp-muted");
        name.getStyleClass().add("hp-medium");
        lock.getStyleClass().add("hp-small-icon");
        FontIcon arrow = new FontIcon(MaterialDesignC.CHEVRON_DOWN);
        arrow.getStyleClass().add("hp-small-icon");
        all.getChildren().setAll(lock, kind, name, arrow);
        all.setAlignment(Pos.CENTER_LEFT);
        setGraphic(all);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip());
        getTooltip().textProperty().bind(accessibleTextProperty());
        setOnAction(_ -> Menu.under(this, layers, items()));
        plan.nowProperty().subscribe(this::show);
    }

    private void show(OpenPlan now) {
        Option option = now.currentTimeline().option();
        boolean isFixed = option.isBaseline() || option.locked();
        lock.setVisible(isFixed);
        lock.setManaged(isFixed);
        kind.setText(kind(option));
        name.setText(name(now, option));
        setAccessibleText(Texts.of("option.choose", option.words()));
    }

    private static String kind(Option option) {
        if (option.isBaseline()) {
            return Texts.of("option.baseline.kind");
        }
        return option.isWhatIf() ? Texts.of("option.what-if.kind") : Texts.of("option.kind");
    }

    private static String name(OpenPlan now, Option option) {
        if (option.isBaseline()) {
            return option.name();
        }
        return option.whatIfOn().isPresent()
                ? now.timeline(option.whatIfOn().getAsInt()).option().words()
                : option.words();
    }

    /// The options in use, then what can be done with them and with what-ifs.
    private List<Menu.Item> items() {
        List<Menu.Item> items = new ArrayList<>();
        plan.now().liveOptions().forEach(option -> items.add(choice(option)));
        items.add(Menu.Item.RULE);
        actions.all().stream()
                .filter(action -> action.id().startsWith("option.") || action.id().startsWith("what-if."))
                .filter(action -> action.possible().get())
                .map(Menu.Item::of)
                .forEach(items::add);
        return items;
    }

    private Menu.Item choice(Option option) {
        boolean isCurrent = option.number() == plan.now().current();
        Ikon icon = isCurrent ? MaterialDesignC.CHECK : icon(option);
        return new Menu.Item(
                option.words(), Optional.of(icon), aside(option), true, () -> plan.switchTo(option.number()));
    }

    private static Ikon icon(Option option) {
        if (option.isWhatIf()) {
            return MaterialDesignF.FLASK_OUTLINE;
        }
        return option.locked() || option.isBaseline() ? MaterialDesignL.LOCK_OUTLINE : MaterialDesignC.CIRCLE_MEDIUM;
    }

    /// `14 changes · locked`
    private String aside(Option option) {
        if (option.isBaseline()) {
            return Texts.of("option.read-only");
        }
        String changes = Texts.count(
                "option.changes",
                plan.now().timeline(option.number()).history().standing().size());
        if (option.whatIfOn().isPresent()) {
            return changes + " · " + Texts.of("option.is-what-if", option.whatIfOn().getAsInt());
        }
        return option.locked() ? changes + " · " + Texts.of("option.is-locked") : changes;
    }

    /// How wide it is with its words whole, in pixels.
    double wholeWidth() {
        double ofKind = kind.isManaged() ? 0 : kind.prefWidth(-1) + all.getSpacing();
        return prefWidth(-1) - Cut.width(name) + name.prefWidth(-1) + ofKind;
    }

    /// Leaves out that it is an option, then cuts its name, so that it is no wider; the tooltip has it whole.
    void narrowTo(double width) {
        double over = wholeWidth() - width;
        double ofKind = kind.prefWidth(-1) + all.getSpacing();
        kind.setVisible(over <= 0);
        kind.setManaged(over <= 0);
        Cut.to(name, name.prefWidth(-1) - Math.max(0, over - ofKind));
    }
}
