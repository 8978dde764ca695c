package org.hubplan.ui.drill;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ledger.AtRates;
import org.hubplan.ledger.Figure;
import org.hubplan.model.Fte;
import org.hubplan.model.Money;
import org.hubplan.session.Mover;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.CopyTableButton;
import org.hubplan.ui.kit.FigureWords;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.SavableTable;
import org.hubplan.ui.kit.SaveTableButton;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What is behind a figure, in a panel at the right of the window. Escape closes it.
public final class DrillView extends VBox {
    private static final double WIDTH = 1120;
    /// Height of a table's heading, with its border.
    private static final double HEAD = 36;

    private final DrillViewModel model;
    private final Optional<Onward> onward;
    private final Layers layers;
    private final Consumer<SavableTable> save;
    private Runnable leave = () -> {};
    private final Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));

    private DrillView(
            DrillViewModel model, Optional<Onward> onward, Layers layers, Consumer<SavableTable> save) {
        this.save = save;
        this.model = model;
        this.layers = layers;
        this.onward = onward;
        setId("drill");
        getStyleClass().addAll("hp-dialog", "hp-drill");
        setPrefSize(WIDTH, Double.MAX_VALUE);
        getChildren().add(head());
        if (model.hasRows()) {
            getChildren().add(behind());
        } else {
            model.rates().map(this::byRate).ifPresent(getChildren()::add);
        }
        if (!model.movers().isEmpty()) {
            getChildren().addAll(heading(Texts.count("drill.movers", model.movers().size())), movers());
        } else if (!model.hasRows()) {
            getChildren().add(heading(Texts.of("drill.no-movers")));
        }
    }

    /// Opens the panel over the window.
    ///
    /// @param onward empty where nothing can be gone on to, as from a figure of another option than the one on the screen
    /// @param save saves a table to a file
    public static Layer open(
            Layers layers, DrillViewModel model, Optional<Onward> onward, Consumer<SavableTable> save) {
        DrillView view = new DrillView(model, onward, layers, save);
        Layer layer = layers.openDialog(view, Pos.CENTER_RIGHT);
        view.close.setOnAction(_ -> layer.close());
        view.leave = layer::close;
        return layer;
    }

    /// The rates a cost rests on, or the posts; the posts of any other figure.
    private VBox behind() {
        VBox posts = new VBox(12, posts(), foot());
        VBox place = new VBox(12);
        VBox.setVgrow(place, Priority.ALWAYS);
        VBox.setVgrow(posts, Priority.ALWAYS);
        model.rates().ifPresentOrElse(
                rates -> {
                    RatesBehind byRate = byRate(rates);
                    VBox.setVgrow(byRate, Priority.ALWAYS);
                    place.getChildren().setAll(choices(place, byRate, posts), byRate);
                },
                () -> place.getChildren().setAll(posts));
        return place;
    }

    private RatesBehind byRate(AtRates rates) {
        return new RatesBehind(model, rates, onward.map(to -> grade -> {
            leave.run();
            to.toCard(rates.pricing().card().year(), grade);
        }));
    }

    private HBox choices(VBox place, Node byRate, Node posts) {
        ToggleGroup group = new ToggleGroup();
        ToggleButton rates = segment("drill-by-rate", Texts.of("drill.by-rate"), group);
        ToggleButton rows = segment("drill-by-post", Texts.of("drill.by-post"), group);
        rates.setSelected(true);
        rates.setOnAction(_ -> show(rates, place, byRate));
        rows.setOnAction(_ -> show(rows, place, posts));
        HBox segments = new HBox(rates, rows);
        segments.getStyleClass().add("hp-segments");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox choices = new HBox(12, segments, space);
        choices.setAlignment(Pos.CENTER_LEFT);
        onward.flatMap(to -> model.otherSideOfPay().map(other -> otherSide(to, other))).ifPresent(choices.getChildren()::add);
        return choices;
    }

    private static void show(ToggleButton chosen, VBox place, Node side) {
        chosen.setSelected(true);
        place.getChildren().set(1, side);
    }

    private static ToggleButton segment(String id, String words, ToggleGroup group) {
        ToggleButton segment = new ToggleButton(words);
        segment.setId(id);
        segment.setToggleGroup(group);
        segment.getStyleClass().setAll("hp-segment", "hp-focusable");
        return segment;
    }

    /// From the pay of posts to that of people in post, and back.
    private Button otherSide(Onward to, Drill other) {
        Button button = new Button(
                model.figure().filter(Figure.BWT_COST::equals).isPresent()
                        ? Texts.of("drill.people-pay")
                        : Texts.of("drill.posts-pay"));
        button.setId("drill-other-side");
        button.getStyleClass().addAll("hp-flat", "hp-link");
        button.setOnAction(_ -> {
            leave.run();
            to.to(other);
        });
        return button;
    }

    private HBox head() {
        Label title = new Label(model.title());
        title.getStyleClass().add("hp-subtitle");
        Label of = new Label(model.of());
        of.getStyleClass().addAll("hp-small", "hp-muted");
        Label sum = new Label(FigureWords.exact(model.unit(), model.sum()));
        sum.setId("drill-sum");
        sum.getStyleClass().add("hp-title");
        sum.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        close.setId("drill-close");
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.getStyleClass().addAll("hp-flat", "hp-icon");
        close.setAccessibleText(Texts.of("drill.close"));
        CopyTableButton copy = new CopyTableButton("drill-copy", () -> DrillCopy.of(model));
        SaveTableButton toFile = new SaveTableButton("drill-save", () -> DrillCopy.savable(model), save);
        HBox head = new HBox(16, new VBox(4, title, of), space, sum, copy, toFile, close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private TableView<DrillRow> posts() {
        TableView<DrillRow> table = new TableView<>(FXCollections.observableArrayList(model.rows()));
        table.setId("drill-posts");
        table.setAccessibleText(Texts.of("drill.posts"));
        table.setPlaceholder(new Label(Texts.of("drill.none")));
        Columns<DrillRow> columns = new Columns<>(table);
        columns.text(Texts.of("column.number"), 84, DrillRow::number).setCellFactory(_ -> new PostLink(this::openPost));
        columns.text(Texts.of("column.title"), 200, DrillRow::title);
        columns.ordered(Texts.of("column.grade"), 60, DrillRow::grade, grade -> grade.label());
        columns.text(Texts.of("column.function"), 120, DrillRow::function);
        columns.text(Texts.of("column.hub"), 168, DrillRow::hub);
        if (model.rows().stream().anyMatch(row -> !row.from().isEmpty())) {
            columns.text(Texts.of("column.from"), 150, DrillRow::from);
        }
        columns.text(Texts.of("column.owner"), 120, DrillRow::owner);
        columns.number(Texts.of("column.fte"), 48, DrillRow::fte, Fte::words);
        columns.number(Texts.of("column.people"), 60, DrillRow::people, Fte::words);
        columns.number(Texts.of("column.vacant"), 60, DrillRow::vacant, Fte::words);
        if (model.rows().stream().anyMatch(row -> row.over() > 0)) {
            columns.number(Texts.of("column.over"), 60, DrillRow::over, Fte::words);
        }
        columns.number(Texts.of("column.cost"), 84, DrillRow::cost, Money::words);
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openPost(table.getSelectionModel().getSelectedItem());
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openPost(table.getSelectionModel().getSelectedItem());
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    /// Where the post of a row came from, and what became of it; nothing for a person without a post.
    private void openPost(DrillRow row) {
        Optional.ofNullable(row).flatMap(model::story).ifPresent(story -> PostInspector.open(layers, story));
    }

    private HBox foot() {
        Label count = new Label(rows());
        count.getStyleClass().add("hp-muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label sum = new Label(Texts.of("drill.sum", model.title(), FigureWords.exact(model.unit(), model.sum())));
        sum.getStyleClass().add("hp-strong");
        return new HBox(8, count, space, sum);
    }

    private String rows() {
        long people = model.rows().stream().filter(DrillRow::isPerson).count();
        String posts = Texts.count("drill.rows", model.rows().size() - people);
        return people == 0 ? posts : posts + " · " + Texts.count("drill.people", people);
    }

    private TableView<Mover> movers() {
        TableView<Mover> table = new TableView<>(FXCollections.observableArrayList(model.movers()));
        table.setId("drill-changes");
        table.setAccessibleText(Texts.of("drill.changes"));
        Columns<Mover> columns = new Columns<>(table);
        columns.text(Texts.of("column.change"), 420, mover -> mover.entry().words());
        columns.text(Texts.of("column.reason"), 420, mover -> mover.entry().reason());
        columns.ordered(Texts.of("column.effective"), 104, mover -> mover.entry().effective(), Columns::day);
        columns.number(model.title(), 108, Mover::by, by -> FigureWords.exactChange(model.unit(), by));
        double most = model.hasRows() || model.rates().isPresent() ? 5 : 14;
        Scaled.rows(table, Math.min(model.movers().size(), most), HEAD);
        table.setMinHeight(USE_PREF_SIZE);
        return table;
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("hp-strong");
        return heading;
    }
}
