package org.hubplan.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.hubplan.model.PlanSettings;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.Buttons;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The top bar: which plan, which option, whose posts, search, undo and redo, and the protective marking. In a narrow
/// window names are cut short; in a very narrow one, or with very large text, it takes two rows.
final class TopBar extends Pane {
    private static final double GAP = 8;
    /// What a name needs to be told by, in heights of a line.
    private static final double LEAST_NAME = 4;

    private final PlanButton plan;
    private final OptionChooser option;
    private final ScopeSwitch scope;
    private final Button search;
    private final Label searchWords = new Label(Texts.of("search.prompt"));
    private final Label searchKeys = new Label();
    private final List<Region> verbs;
    private final Label marking;

    TopBar(PlanModel plan, Actions actions, Layers layers) {
        setId("top-bar");
        getStyleClass().add("hp-top-bar");
        setMinWidth(0);
        this.plan = new PlanButton(plan, actions, layers);
        this.option = new OptionChooser(plan, actions, layers);
        this.scope = new ScopeSwitch(plan);
        this.search = search(actions);
        this.verbs = List.of(
                new OpenChecks(plan, actions),
                Buttons.icon(actions.get("edit.undo")),
                Buttons.icon(actions.get("edit.redo")));
        this.marking = marking(plan);
        getChildren().setAll(this.plan, option, scope, search);
        getChildren().addAll(verbs);
        getChildren().add(marking);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return fit(width < 0 ? Double.MAX_VALUE : width).rows() * rowHeight() + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double rowHeight() {
        return 2 * GAP + getManagedChildren().stream().mapToDouble(part -> part.prefHeight(-1)).max().orElse(0) - 4;
    }

    private TopBarFit fit(double width) {
        double verbsRoom = verbs.stream().mapToDouble(verb -> width(verb) + GAP).sum();
        return TopBarFit.of(
                new TopBarFit.Wish(
                        plan.wholeWidth() + GAP,
                        option.wholeWidth() + GAP,
                        searchWidth(true) + GAP,
                        searchWidth(false) + GAP,
                        marking.prefWidth(-1) + GAP,
                        scope.prefWidth(-1) + GAP + verbsRoom,
                        LEAST_NAME * plan.prefHeight(-1)),
                width - getInsets().getLeft() - getInsets().getRight());
    }

    private double searchWidth(boolean isWhole) {
        double words = searchWords.prefWidth(-1) + searchKeys.prefWidth(-1) + 2 * GAP;
        return search.prefWidth(-1) + (isWhole ? words : 0) - (searchWords.isManaged() ? words : 0);
    }

    /// As wide as it will be laid out: some styles ask for more than it prefers.
    private static double width(Region part) {
        return Math.max(part.minWidth(-1), part.prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        TopBarFit fit = fit(getWidth());
        plan.narrowTo(fit.plan() - GAP);
        option.narrowTo(fit.option() - GAP);
        searchWords.setVisible(fit.isSearchWhole());
        searchKeys.setVisible(fit.isSearchWhole());
        search.resize(searchWidth(fit.isSearchWhole()), search.prefHeight(-1));
        double left = getInsets().getLeft();
        double afterOption = row(0, left, List.of(plan, option));
        double afterScope = row(fit.rows() - 1, fit.rows() == 1 ? afterOption : left, List.of(scope));
        place(search, fit.rows() - 1, afterScope);
        double right = getWidth() - getInsets().getRight();
        marking.autosize();
        place(marking, 0, right - marking.getWidth());
        double verbsFrom = (fit.rows() == 1 ? right - marking.getWidth() - GAP : right)
                - verbs.stream().mapToDouble(verb -> width(verb) + GAP).sum() + GAP;
        row(fit.rows() - 1, verbsFrom, verbs);
    }

    /// Puts parts side by side.
    ///
    /// @return where the next one would stand
    private double row(int row, double from, List<? extends Region> parts) {
        double x = from;
        for (Region part : parts) {
            part.autosize();
            place(part, row, x);
            x += part.getWidth() + GAP;
        }
        return x;
    }

    private void place(Region part, int row, double x) {
        part.relocate(snapPositionX(x), snapPositionY((row + 0.5) * rowHeight() - part.getHeight() / 2));
    }

    private Button search(Actions actions) {
        searchWords.getStyleClass().add("hp-muted");
        searchKeys.setText(actions.get("palette.open").shortcut());
        searchKeys.getStyleClass().add("hp-keys");
        List.of(searchWords, searchKeys)
                .forEach(words -> words.managedProperty().bind(words.visibleProperty()));
        HBox all = new HBox(GAP, new FontIcon(MaterialDesignM.MAGNIFY), searchWords, searchKeys);
        all.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, all);
        button.setId("search");
        button.getStyleClass().add("hp-search");
        button.setAccessibleText(Texts.of("search.prompt"));
        button.setTooltip(new Tooltip(Texts.of("search.prompt") + "  " + searchKeys.getText()));
        button.setOnAction(_ -> actions.get("palette.open").run());
        return button;
    }

    private static Label marking(PlanModel plan) {
        Label marking = new Label();
        marking.setId("marking");
        marking.getStyleClass().addAll("hp-marking", "hp-caption");
        marking.setMinWidth(USE_PREF_SIZE);
        marking.textProperty().bind(settings(plan).map(PlanSettings::shownMarking));
        return marking;
    }

    private static ObservableValue<PlanSettings> settings(PlanModel plan) {
        return plan.nowProperty().map(OpenPlan::settings);
    }
}
