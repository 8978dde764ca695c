package org.hubplan.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hubplan.ui.history.HistoryViewModel.Verified;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Nothing;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.options.AskView;
import org.hubplan.ui.options.Asking;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The steps of the option worked on. A click or Enter takes the option to a step; Shift+Enter, or the button of its
/// line, makes an option that stands there.
public final class HistoryView extends VBox {
    private final HistoryViewModel model;
    private final Layers layers;
    private final ListView<HistoryRow> list = new ListView<>();
    private final Label verdict = new Label();
    /// Over the list while it holds but its beginning.
    private final Nothing nothing;

    /// @param notes opens the notes about a step
    /// @param toBoard leads to where steps are made
    public HistoryView(HistoryViewModel model, Layers layers, Consumer<HistoryRow> notes, Runnable toBoard) {
        this.model = model;
        this.layers = layers;
        setId("history");
        getStyleClass().add("hp-page");
        list.setId("history-list");
        list.getStyleClass().add("hp-history");
        list.setAccessibleText(Texts.of("history.list"));
        list.setCellFactory(_ -> new HistoryCell(model, this::askBranch, notes));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        nothing = new Nothing(Texts.of("history.none"), "history-to-board", Texts.of("changes.none.way"), toBoard);
        nothing.setPickOnBounds(false);
        StackPane steps = new StackPane(list, nothing);
        VBox.setVgrow(steps, Priority.ALWAYS);
        Label how = new Label(Texts.of("history.how"));
        how.getStyleClass().addAll("hp-small", "hp-muted");
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(head(), verdict, how, steps);
        verdict.setId("history-verdict");
        verdict.setWrapText(true);
        model.rowsProperty().subscribe(this::show);
        model.verifiedProperty().subscribe(this::show);
    }

    private HBox head() {
        Label title = new Label(Texts.of("history.title"));
        title.getStyleClass().add("hp-title");
        Label summary = new Label();
        summary.setId("history-summary");
        summary.getStyleClass().add("hp-muted");
        summary.textProperty().bind(model.summaryProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button verify = new Button(Texts.of("history.verify"), new FontIcon(MaterialDesignS.SHIELD_CHECK_OUTLINE));
        verify.setId("history-verify");
        verify.setOnAction(_ -> model.verify());
        HBox head = new HBox(16, title, summary, space, verify);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void show(List<HistoryRow> rows) {
        HistoryRow before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(rows);
        nothing.setVisible(rows.size() <= 1);
        rows.stream()
                .filter(row -> before == null ? row.state() == HistoryRow.State.HERE : row.n() == before.n())
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private void show(Optional<Verified> verified) {
        verdict.setManaged(verified.isPresent());
        verdict.setVisible(verified.isPresent());
        verified.ifPresent(one -> {
            verdict.setText(one.words());
            verdict.setGraphic(new FontIcon(
                    one.isIntact() ? MaterialDesignS.SHIELD_CHECK_OUTLINE : MaterialDesignS.SHIELD_ALERT_OUTLINE));
            verdict.getStyleClass().removeAll("hp-trouble");
            if (!one.isIntact()) {
                verdict.getStyleClass().add("hp-trouble");
            }
        });
    }

    private void onKey(KeyEvent key) {
        HistoryRow chosen = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.ENTER && chosen != null) {
            if (key.isShiftDown()) {
                askBranch(chosen);
            } else {
                model.go(chosen);
            }
            key.consume();
        }
    }

    private void askBranch(HistoryRow row) {
        if (model.canBranch(row)) {
            AskView.open(
                    layers,
                    new Asking(
                            "option-branch",
                            Texts.of("option.branch.title"),
                            Texts.of("option.branch.what", row.words()),
                            Texts.of("option.name"),
                            "",
                            Texts.of("option.new.verb"),
                            name -> model.branch(row, name)));
        }
    }
}
