package org.hubplan.ui.board.hub;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.hub.OpenedHub.Looks;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/// The head of an opened hub: its name and menu, and beneath them how it is looked at and how many posts are shown. Where
/// there is little height the code does for the name and all of it stands in one line.
final class HubHead {
    private static final double ROWS = 124;

    private final PlanModel plan;
    private final OpenedHub opened;
    private final Label title = new Label();
    private final Label figures = new Label();
    private final Label stack = new Label();
    private final ToggleButton asMatrix = new ToggleButton(Texts.of("board.hub.matrix"));
    private final ToggleButton asList = new ToggleButton(Texts.of("board.hub.list"));
    private final HBox choices = new HBox(asMatrix, asList);
    private final RowsChoice rows;
    private final List<Node> buttons;
    private final HBox line = new HBox();
    private final WrappingLine looks = new WrappingLine(8);
    private boolean isLow;

    HubHead(PlanModel plan, OpenedHub opened, HubVerbs verbs) {
        this.plan = plan;
        this.opened = opened;
        rows = new RowsChoice(opened);
        Scaled.to(rows, ROWS, rows::setPrefWidth);
        title.getStyleClass().addAll("hp-subtitle");
        title.setId("opened-title");
        figures.getStyleClass().add("figures");
        stack.getStyleClass().add("stack");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("head");
        looks.getStyleClass().add("looks");
        buttons = buttons(verbs);
        chooseLooks();
        lay();
        opened.hubProperty().subscribe(_ -> show());
        opened.matrixProperty().subscribe(_ -> show());
        opened.filteredProperty().subscribe(_ -> show());
        opened.looksProperty().subscribe(_ -> showLooks());
        opened.bunchProperty().subscribe(_ -> showLooks());
    }

    Node line() {
        return line;
    }

    /// Beneath the line, while there is height for it.
    Node looks() {
        return looks;
    }

    void keepLow(boolean low) {
        if (low != isLow) {
            isLow = low;
            lay();
            show();
        }
    }

    private void lay() {
        List<Node> ways = List.of(choices, rows, stack);
        line.getChildren().clear();
        looks.getChildren().clear();
        List<Node> inLine = new ArrayList<>(List.of(title));
        if (isLow) {
            inLine.addAll(ways);
        } else {
            looks.getChildren().addAll(ways);
            looks.getChildren().addAll(spacer(), figures);
        }
        inLine.add(spacer());
        inLine.addAll(buttons);
        line.getChildren().setAll(inLine);
        looks.setVisible(!isLow);
        looks.setManaged(!isLow);
    }

    private List<Node> buttons(HubVerbs verbs) {
        Button menu = icon("hub-menu", MaterialDesignD.DOTS_HORIZONTAL, Texts.of("board.hub.menu"));
        menu.setOnAction(_ -> opened.hubProperty().get().ifPresent(hub -> verbs.hubMenu(hub, menu)));
        Button shut = icon("close-opened", MaterialDesignC.CLOSE, Texts.of("board.hub.close"));
        shut.setOnAction(_ -> verbs.close());
        return List.of(menu, shut);
    }

    private void chooseLooks() {
        ToggleGroup group = new ToggleGroup();
        asMatrix.setId("as-matrix");
        asList.setId("as-list");
        for (ToggleButton button : new ToggleButton[] {asMatrix, asList}) {
            button.getStyleClass().add("choice");
            button.setToggleGroup(group);
        }
        asMatrix.setOnAction(_ -> {
            asMatrix.setSelected(true);
            opened.backToMatrix();
        });
        asList.setOnAction(_ -> {
            asList.setSelected(true);
            opened.list();
        });
        choices.getStyleClass().add("choices");
        choices.setMinWidth(Region.USE_PREF_SIZE);
        choices.setAlignment(Pos.CENTER_LEFT);
    }

    private static Button icon(String id, Ikon icon, String spoken) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("hp-flat", "hp-icon");
        button.setAccessibleText(spoken);
        return button;
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private void show() {
        opened.hubProperty().get().ifPresent(hub -> {
            Totals totals = plan.standing().ledger().at(Scope.EVERYTHING, hub.code());
            title.setText(hub.isTray() ? hub.name() : isLow ? hub.code().value() : hub.code() + " · " + hub.name());
            figures.setText(opened.filteredProperty().get()
                    ? Texts.of("board.hub.matching", opened.matching(), totals.posts())
                    : Texts.of(
                            "board.hub.figures",
                            Texts.count("board.posts", totals.posts()),
                            Fte.words(totals.bwtFte())));
        });
    }

    private void showLooks() {
        boolean isMatrix = opened.looksProperty().get() == Looks.MATRIX;
        asMatrix.setSelected(isMatrix);
        asList.setSelected(!isMatrix);
        stack.setText(opened.bunchProperty().get().map(this::name).orElse(""));
        rows.setVisible(isMatrix);
        rows.setManaged(isMatrix);
    }

    /// `DC · Open Source`, as the row and the column are called that it was opened from.
    private String name(Bunch bunch) {
        Rows by = opened.rowsProperty().get();
        return Texts.of("board.hub.stack", by.across().heading(bunch).words(), by.down().heading(bunch).words());
    }
}
