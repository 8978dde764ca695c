package org.hubplan.ui.board.place;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.ui.board.carry.CountField;
import org.hubplan.ui.board.carry.OrderChoice;
import org.hubplan.ui.board.place.ToBe.Other;
import org.hubplan.ui.kit.ChoiceWords;
import org.hubplan.ui.kit.Texts;

/// The to-be number of a hub or a cell, and where posts come from or go to. Enter makes the moves, and
/// asks for the other hub first where none is chosen.
public final class ToBeView extends VBox {
    private static final int MOST = 99_999;

    private final ToBe toBe;
    private final Runnable close;
    private final CountField count;
    private final Label direction = new Label();
    private final ComboBox<Other> other = new ComboBox<>();
    private final OrderChoice order;
    private final Label refusal = new Label();
    private final Button confirm = new Button(Texts.of("board.to-be.confirm"));

    /// @param close closes the panel this is shown in; whoever shows it cancels the preview then
    public ToBeView(ToBe toBe, Runnable close) {
        this.toBe = toBe;
        this.close = close;
        setId("to-be-panel");
        getStyleClass().addAll("hp-menu", "place");
        Label title = new Label(title(toBe));
        title.getStyleClass().add("hp-strong");
        count = new CountField("to-be", Texts.of("board.to-be.spoken"), toBe.wantedProperty()::set);
        Label was = new Label(Texts.of("board.to-be.now", toBe.now()));
        was.getStyleClass().add("hp-muted");
        HBox number = new HBox(8, count, was);
        number.setAlignment(Pos.CENTER_LEFT);
        direction.setLabelFor(other);
        direction.setMinWidth(Region.USE_PREF_SIZE);
        other.setId("to-be-other");
        other.setItems(toBe.others());
        other.setPromptText(Texts.of("board.to-be.choose"));
        ChoiceWords.in(other, ToBeView::words);
        other.valueProperty().subscribe((_, chosen) -> toBe.otherProperty().set(Optional.ofNullable(chosen)));
        HBox source = new HBox(8, direction, other);
        source.setAlignment(Pos.CENTER_LEFT);
        order = new OrderChoice("to-be", toBe.orderProperty()::set);
        refusal.setWrapText(true);
        getChildren().setAll(title, number, source, order, refusal, foot());
        toBe.wantedProperty().subscribe(_ -> show());
        toBe.otherProperty().subscribe(chosen -> other.setValue(chosen.orElse(null)));
        toBe.orderProperty().subscribe(order::show);
        toBe.refusalProperty().subscribe(this::showRefusal);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Puts the keyboard into the number, after the digit typed first.
    public void focusNumber() {
        count.focusEnd();
    }

    private HBox foot() {
        confirm.setId("to-be-confirm");
        confirm.getStyleClass().add("accent");
        confirm.setOnAction(_ -> confirm());
        Button cancel = new Button(Texts.of("board.cancel"));
        cancel.setId("to-be-cancel");
        cancel.setOnAction(_ -> close.run());
        HBox foot = new HBox(8, cancel, confirm);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button) && !other.isShowing()) {
            confirm();
            key.consume();
        }
    }

    /// Asks where to, or from, as long as that isn't said.
    private void confirm() {
        if (toBe.isOpen()) {
            other.requestFocus();
            other.show();
        } else if (toBe.confirm()) {
            close.run();
        }
    }

    private void show() {
        count.show(toBe.wantedProperty().get(), 0, MOST);
        direction.setText(Texts.of(toBe.isMore() ? "board.to-be.from" : "board.to-be.to"));
    }

    private void showRefusal(Optional<Refused> no) {
        refusal.setText(no.map(why -> why.why() + " " + why.wayOut()).orElse(""));
        refusal.getStyleClass().setAll("label", toBe.isOpen() ? "hp-muted" : "hp-broken");
        refusal.setVisible(no.isPresent());
        refusal.setManaged(no.isPresent());
        confirm.setDisable(no.isPresent());
    }

    private static String title(ToBe toBe) {
        String hub = toBe.where().hub().value();
        return toBe.where()
                .stack()
                .map(stack -> Texts.of("board.to-be.title.cell", hub, stack.grade(), stack.function()))
                .orElseGet(() -> Texts.of("board.to-be.title", hub));
    }

    private static String words(Other one) {
        return switch (one) {
            case Other.InHand held -> Texts.of("board.to-be.in-hand", held.load().posts().size());
            case Other.AtHub at -> at.hub().isTray()
                    ? Texts.of("board.to-be.tray", at.posts())
                    : Texts.of("board.to-be.hub", at.hub().code(), at.hub().name(), at.posts());
        };
    }
}
