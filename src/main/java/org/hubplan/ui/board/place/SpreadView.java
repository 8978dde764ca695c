package org.hubplan.ui.board.place;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.HubKind;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.carry.TakeView;
import org.hubplan.ui.board.place.SpreadOver.Way;
import org.hubplan.ui.kit.Texts;

/// Spread…: which hubs, how the posts are dealt, and what each would come to.
public final class SpreadView extends VBox {
    private static final List<HubKind> LANES = List.of(HubKind.CENTRAL, HubKind.BCU, HubKind.SPECIALIST_CRIME);

    /// Of the grid in a low window, where it scrolls: its heading and a hub or two.
    private static final double LEAST = 64;

    private final SpreadOver spread;
    private final Runnable close;
    private final Label title = new Label();
    private final TakeView take;
    private final Map<Way, ToggleButton> ways = new EnumMap<>(Way.class);
    private final List<SpreadRow> rows;
    private final Label numberHeading = heading("");
    private final Label dealt = new Label();
    private final Label refusal = new Label();
    private final Button confirm = new Button(Texts.of("board.spread.confirm"));

    /// @param close closes the panel this is shown in; whoever shows it cancels the preview then
    public SpreadView(SpreadOver spread, Runnable close) {
        this.spread = spread;
        this.close = close;
        setId("spread-panel");
        getStyleClass().addAll("hp-menu", "place");
        title.getStyleClass().add("hp-strong");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        take = new TakeView(
                "spread",
                count -> spread.loadProperty().set(spread.loadProperty().get().withCount(count)),
                order -> spread.loadProperty().set(spread.loadProperty().get().withOrder(order)));
        rows = spread.rows().stream().map(row -> new SpreadRow(row, spread)).toList();
        refusal.getStyleClass().add("hp-broken");
        refusal.setWrapText(true);
        getChildren().setAll(title, take, ways(), lanes(), grid(), refusal, foot());
        spread.loadProperty().subscribe(this::showLoad);
        spread.wayProperty().subscribe(this::showWay);
        spread.dealtProperty().subscribe(_ -> showDealt());
        spread.refusalProperty().subscribe(this::showRefusal);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private HBox ways() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        row.getStyleClass().add("choices");
        for (Way way : Way.values()) {
            ToggleButton button = new ToggleButton(words(way));
            button.setId("spread-" + way.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.getStyleClass().add("choice");
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                spread.wayProperty().set(way);
            });
            ways.put(way, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private static String words(Way way) {
        return switch (way) {
            case EQUALLY -> Texts.of("board.spread.equally");
            case BY_WEIGHT -> Texts.of("board.spread.by-weight");
            case TO_EQUAL_VACANCY -> Texts.of("board.spread.to-equal-vacancy");
            case AS_TYPED -> Texts.of("board.spread.as-typed");
        };
    }

    private HBox lanes() {
        HBox row = new HBox();
        row.getStyleClass().add("lanes-chosen");
        row.setAlignment(Pos.CENTER_LEFT);
        Label over = new Label(Texts.of("board.spread.over"));
        over.getStyleClass().add("hp-muted");
        row.getChildren().add(over);
        for (HubKind lane : LANES) {
            Button button = new Button(Texts.of("board.spread.all", lane.label()));
            button.setId("spread-over-" + lane.key());
            button.getStyleClass().addAll("choice");
            button.setOnAction(_ -> spread.include(Set.of(lane)));
            row.getChildren().add(button);
        }
        Button all = new Button(Texts.of("board.spread.all-hubs"));
        all.getStyleClass().addAll("choice");
        all.setOnAction(_ -> spread.include(LANES));
        row.getChildren().add(all);
        return row;
    }

    private ScrollPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("spread-grid");
        ColumnConstraints hub = new ColumnConstraints();
        hub.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(hub);
        for (int at = 0; at < 4; at++) {
            ColumnConstraints figure = new ColumnConstraints();
            figure.setHalignment(HPos.RIGHT);
            figure.setMinWidth(Region.USE_PREF_SIZE);
            grid.getColumnConstraints().add(figure);
        }
        grid.addRow(
                0,
                heading(Texts.of("board.spread.hub")),
                numberHeading,
                heading(Texts.of("board.spread.gets")),
                heading(Texts.of("board.spread.posts")),
                heading(Texts.of("board.spread.vacancy")));
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).layIn(grid, at + 1);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(LEAST);
        scroll.getStyleClass().add("matrix-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("hp-caption", "hp-muted");
        return label;
    }

    private HBox foot() {
        dealt.setId("spread-dealt");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button cancel = new Button(Texts.of("board.cancel"));
        cancel.setOnAction(_ -> close.run());
        confirm.setId("spread-confirm");
        confirm.getStyleClass().add("accent");
        confirm.setOnAction(_ -> confirm());
        HBox foot = new HBox(dealt, space, cancel, confirm);
        foot.getStyleClass().add("foot");
        return foot;
    }

    private void key(KeyEvent key) {
        boolean writing = key.getTarget() instanceof TextField || key.getTarget() instanceof CheckBox;
        if (key.getCode() == KeyCode.ESCAPE) {
            close.run();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && writing) {
            confirm();
            key.consume();
        }
    }

    private void confirm() {
        if (spread.confirm()) {
            close.run();
        }
    }

    private void showLoad(Load load) {
        title.setText(Texts.of("board.spread.title", load.words()));
        take.show(load);
        showDealt();
    }

    private void showWay(Way way) {
        ways.get(way).setSelected(true);
        numberHeading.setText(
                switch (way) {
                    case BY_WEIGHT -> Texts.of("board.spread.weight");
                    case AS_TYPED -> Texts.of("board.spread.typed");
                    case EQUALLY, TO_EQUAL_VACANCY -> "";
                });
        rows.forEach(row -> row.showWay(way));
    }

    private void showDealt() {
        int count = spread.loadProperty().get().count();
        int given = spread.dealtProperty().get();
        dealt.setText(
                given == count
                        ? Texts.of("board.spread.all-dealt", given)
                        : Texts.of("board.spread.dealt", given, count, count - given));
    }

    private void showRefusal(Optional<Refused> no) {
        refusal.setText(no.map(Refused::words).orElse(""));
        refusal.setManaged(no.isPresent());
        refusal.setVisible(no.isPresent());
        confirm.setDisable(no.isPresent());
    }
}
