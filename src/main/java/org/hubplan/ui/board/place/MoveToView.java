package org.hubplan.ui.board.place;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Hub;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.carry.TakeView;
import org.hubplan.ui.board.carry.WouldBreak;
import org.hubplan.ui.kit.Texts;

/// Move to…: type a hub, see the board as it would be, press Enter.
public final class MoveToView extends VBox {
    private static final int ROWS_SEEN = 11;
    private static final double ROW = 28;

    private final PlanModel plan;
    private final MoveTo moveTo;
    private final Runnable close;
    private final Label title = new Label();
    private final TakeView take;
    private final TextField query = new TextField();
    private final ListView<Hub> list;
    private final Label refusal = new Label();
    private final Button move = new Button(Texts.of("board.move"));

    /// @param close closes the panel this is shown in; whoever shows it cancels the preview then
    public MoveToView(PlanModel plan, MoveTo moveTo, Runnable close) {
        this.plan = plan;
        this.moveTo = moveTo;
        this.close = close;
        setId("move-to-panel");
        getStyleClass().addAll("hp-menu", "place");
        title.getStyleClass().add("hp-strong");
        take = new TakeView(
                "move-to",
                count -> moveTo.loadProperty().set(moveTo.loadProperty().get().withCount(count)),
                order -> moveTo.loadProperty().set(moveTo.loadProperty().get().withOrder(order)));
        query.setId("move-to-query");
        query.setPromptText(Texts.of("board.move-to.prompt"));
        query.textProperty().bindBidirectional(moveTo.queryProperty());
        list = list();
        refusal.getStyleClass().add("hp-broken");
        refusal.setWrapText(true);
        move.setId("move-to-move");
        move.getStyleClass().add("accent");
        move.setOnAction(_ -> confirm());
        getChildren().setAll(title, query, list, take, refusal, new WouldBreak(plan), foot());
        moveTo.loadProperty().subscribe(this::showLoad);
        moveTo.chosenProperty().subscribe(this::showChosen);
        moveTo.refusalProperty().subscribe(this::showRefusal);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Where the keyboard begins.
    public void focusQuery() {
        query.requestFocus();
    }

    private ListView<Hub> list() {
        ListView<Hub> hubs = new ListView<>(moveTo.found());
        hubs.setId("move-to-hubs");
        hubs.setFixedCellSize(ROW);
        hubs.setMinHeight(2 * ROW);
        VBox.setVgrow(hubs, Priority.ALWAYS);
        moveTo.found().subscribe(() -> hubs.setPrefHeight(height()));
        hubs.setPrefHeight(height());
        hubs.setFocusTraversable(false);
        hubs.setPlaceholder(new Label(Texts.of("board.move-to.none")));
        hubs.setCellFactory(_ -> new HubCell());
        hubs.setOnMouseClicked(click -> {
            Hub clicked = hubs.getSelectionModel().getSelectedItem();
            if (clicked != null) {
                moveTo.choose(clicked);
                if (click.getClickCount() == 2) {
                    confirm();
                }
            }
            query.requestFocus();
        });
        return hubs;
    }

    private double height() {
        return ROW * Math.clamp(moveTo.found().size(), 2, ROWS_SEEN) + 4;
    }

    private HBox foot() {
        Label keys = new Label(Texts.of("board.move-to.keys"));
        keys.getStyleClass().addAll("hp-caption", "hp-muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button cancel = new Button(Texts.of("board.cancel"));
        cancel.setOnAction(_ -> close.run());
        HBox foot = new HBox(keys, space, cancel, move);
        foot.getStyleClass().add("foot");
        return foot;
    }

    private void key(KeyEvent key) {
        boolean inCount = key.getTarget() instanceof TextField field && field != query;
        if (key.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField) {
            confirm();
        } else if (key.getCode() == KeyCode.DOWN && !inCount) {
            moveTo.step(1);
        } else if (key.getCode() == KeyCode.UP && !inCount) {
            moveTo.step(-1);
        } else {
            return;
        }
        key.consume();
    }

    private void confirm() {
        if (moveTo.confirm()) {
            close.run();
        }
    }

    private void showLoad(Load load) {
        title.setText(Texts.of("board.move-to.title", load.words()));
        take.show(load);
        take.setManaged(load.posts().size() > 1);
        take.setVisible(take.isManaged());
    }

    private void showChosen(Optional<Hub> chosen) {
        move.setDisable(chosen.isEmpty());
        query.setAccessibleText(Texts.of(
                "board.move-to.spoken", title.getText(), chosen.map(hub -> hub.code() + ", " + hub.name()).orElse("")));
        if (chosen.isPresent()) {
            list.getSelectionModel().select(chosen.get());
            list.scrollTo(chosen.get());
        } else {
            list.getSelectionModel().clearSelection();
        }
    }

    private void showRefusal(Optional<Refused> no) {
        refusal.setText(no.map(Refused::words).orElse(""));
        refusal.setManaged(no.isPresent());
        refusal.setVisible(no.isPresent());
    }

    /// A hub in the list, with what sits there now.
    private final class HubCell extends ListCell<Hub> {
        private final Label code = new Label();
        private final Label name = new Label();
        private final Label figures = new Label();
        private final HBox row = new HBox(code, name, figures);

        HubCell() {
            getStyleClass().add("hub-row");
            // as wide as the list: a long name gives way, not the figures
            setPrefWidth(0);
            row.getStyleClass().add("row");
            code.getStyleClass().add("code");
            figures.getStyleClass().add("figures");
            figures.setMinWidth(Region.USE_PREF_SIZE);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(Hub hub, boolean empty) {
            super.updateItem(hub, empty);
            setGraphic(empty ? null : row);
            if (!empty) {
                code.setText(hub.isTray() ? "" : hub.code().value());
                name.setText(hub.name());
                figures.setText(HubWords.figures(plan.standing().ledger(), plan.now().limits(), hub, moveTo.isRecent(hub)));
            }
        }
    }
}
