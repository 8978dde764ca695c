package org.hubplan.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ledger.Figure;
import org.hubplan.report.Block.Table;
import org.hubplan.ui.compare.CompareViewModel.Shown;
import org.hubplan.ui.drill.DrillViewModel;
import org.hubplan.ui.kit.ChoiceWords;
import org.hubplan.ui.kit.CopyTableButton;
import org.hubplan.ui.kit.FigureWords;
import org.hubplan.ui.kit.SavableTable;
import org.hubplan.ui.kit.SaveTableButton;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Scrolling;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;

/// Options side by side: which are compared, a card of each, and every figure in a table.
public final class CompareView extends ScrollPane {
    private static final double LEAST_TABLE = 160;

    private final CompareViewModel model;
    private final GridPane cards = new GridPane(12, 0);
    private final CompareTable table;
    private final Consumer<SavableTable> save;
    private final VBox empty;

    /// @param drill opens what a figure comes from
    /// @param save saves a table to a file
    public CompareView(CompareViewModel model, Consumer<DrillViewModel> drill, Consumer<SavableTable> save) {
        this.model = model;
        this.save = save;
        this.table = new CompareTable((it, at) -> drill.accept(model.behind(it, at)));
        this.empty = empty();
        setId("compare");
        Scrolling.page(this);
        cards.setId("compare-cards");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox page = new VBox(head(), new OptionPicker(model), cards, table, empty);
        page.getStyleClass().addAll("hp-page", "hp-compare");
        Scaled.to(table, LEAST_TABLE, table::setMinHeight);
        setContent(page);
        setFitToHeight(true);
        model.shownProperty().subscribe(this::show);
        sceneProperty().subscribe(scene -> model.setOnScreen(scene != null));
    }

    public CompareViewModel model() {
        return model;
    }

    private void show(Optional<Shown> shown) {
        List.of(cards, table).forEach(node -> stand(node, shown.isPresent()));
        stand(empty, shown.isEmpty());
        shown.ifPresent(one -> {
            lay(one.cards());
            table.show(one);
        });
    }

    /// Side by side, all of one width.
    private void lay(List<OptionCard> all) {
        cards.getChildren().clear();
        cards.getColumnConstraints().clear();
        for (OptionCard card : all) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / all.size());
            cards.getColumnConstraints().add(column);
            cards.addRow(0, new CardView(card));
        }
    }

    private static void stand(Node node, boolean isThere) {
        node.setVisible(isThere);
        node.setManaged(isThere);
    }

    // ---- head

    private WrappingLine head() {
        Label title = new Label(Texts.of("compare.title"));
        title.getStyleClass().add("hp-title");
        title.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        CheckBox differences = new CheckBox(Texts.of("compare.only-differences"));
        differences.setId("compare-only-differences");
        differences.setMinWidth(USE_PREF_SIZE);
        differences.selectedProperty().bindBidirectional(model.onlyDifferencesProperty());
        Label by = new Label(Texts.of("compare.lines-show"));
        by.getStyleClass().add("hp-muted");
        by.setMinWidth(USE_PREF_SIZE);
        ComboBox<Figure> figure = figures();
        by.setLabelFor(figure);
        WrappingLine head = new WrappingLine(12, title, space, netOrGross(), differences, by, figure, copy(), save());
        return head;
    }

    private CopyTableButton copy() {
        CopyTableButton copy = new CopyTableButton("compare-copy", this::copied);
        copy.disableProperty().bind(model.shownProperty().map(Optional::isEmpty));
        return copy;
    }

    private SaveTableButton save() {
        SaveTableButton button = new SaveTableButton("compare-save", () -> SavableTable.plain(copied()), save);
        button.disableProperty().bind(model.shownProperty().map(Optional::isEmpty));
        return button;
    }

    private Table copied() {
        return new CompareCopy(model.shownProperty().getValue().orElseThrow()).table();
    }

    private ComboBox<Figure> figures() {
        ComboBox<Figure> figure = new ComboBox<>();
        figure.setId("compare-figure");
        figure.setAccessibleText(Texts.of("compare.lines-show"));
        ChoiceWords.in(figure, FigureWords::title);
        figure.getItems().setAll(CompareViewModel.FIGURES);
        figure.valueProperty().bindBidirectional(model.figureProperty());
        return figure;
    }

    private HBox netOrGross() {
        ToggleGroup sides = new ToggleGroup();
        ToggleButton net = side("compare-net", Texts.of("compare.net"), sides);
        ToggleButton gross = side("compare-gross", Texts.of("compare.gross"), sides);
        net.setOnAction(_ -> turn(false, net, gross));
        gross.setOnAction(_ -> turn(true, net, gross));
        model.grossProperty().subscribe(isGross -> turn(isGross, net, gross));
        HBox both = new HBox(net, gross);
        both.getStyleClass().add("hp-segments");
        both.setAlignment(Pos.CENTER);
        return both;
    }

    private void turn(boolean isGross, ToggleButton net, ToggleButton gross) {
        model.grossProperty().set(isGross);
        net.setSelected(!isGross);
        gross.setSelected(isGross);
    }

    private static ToggleButton side(String id, String words, ToggleGroup sides) {
        ToggleButton side = new ToggleButton(words);
        side.setId(id);
        side.setToggleGroup(sides);
        side.getStyleClass().setAll("hp-segment", "hp-focusable");
        side.setMinWidth(USE_PREF_SIZE);
        return side;
    }

    private static VBox empty() {
        Label why = new Label(Texts.of("compare.empty"));
        why.getStyleClass().add("hp-subtitle");
        Label how = new Label(Texts.of("compare.empty.how"));
        how.getStyleClass().add("hp-muted");
        VBox empty = new VBox(8, why, how);
        empty.setId("compare-empty");
        empty.getStyleClass().add("hp-card");
        return empty;
    }
}
