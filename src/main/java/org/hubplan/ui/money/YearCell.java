package org.hubplan.ui.money;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.hubplan.model.Money;
import org.hubplan.money.funding.Cover.State;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.money.MoneyRow.Cell;
import org.hubplan.ui.money.MoneyRow.Sort;

/// One amount of the funding table, and before it whether it is paid for. One with more behind it is a button.
final class YearCell extends HBox {
    YearCell(MoneyRow row, Cell cell, String year, Consumer<Drill> open) {
        super(8);
        setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("money-cell");
        cell.state().ifPresent(state -> getChildren().add(state(state)));
        Labeled amount = cell.drill().<Labeled>map(drill -> button(drill, open)).orElseGet(Label::new);
        amount.setText(cell.pence() == 0 ? "\u2013" : Money.words(cell.pence()));
        amount.getStyleClass().add(cell.pence() == 0 || row.sort() == Sort.ASIDE ? "hp-muted" : "money-amount");
        if (row.sort() == Sort.TOTAL) {
            amount.getStyleClass().add("hp-medium");
        }
        amount.setMinWidth(USE_PREF_SIZE);
        amount.setAccessibleText(row.name() + ", " + year + ": " + spoken(cell));
        if (!cell.by().isEmpty()) {
            Tooltip.install(this, new Tooltip(cell.by()));
        }
        getChildren().add(amount);
    }

    private static Label state(State state) {
        Label word = new Label(said(state));
        word.getStyleClass().addAll("hp-caption", state == State.COVERED ? "hp-muted" : "money-open");
        word.setMinWidth(0);
        return word;
    }

    private static Button button(Drill drill, Consumer<Drill> open) {
        Button button = new Button();
        button.getStyleClass().setAll("hp-focusable", "money-behind");
        button.setOnAction(_ -> open.accept(drill));
        return button;
    }

    private static String spoken(Cell cell) {
        return Money.words(cell.pence()) + cell.state().map(state -> ", " + said(state)).orElse("")
                + (cell.by().isEmpty() ? "" : ", " + cell.by().replace("\n", ", "));
    }

    private static String said(State state) {
        return switch (state) {
            case COVERED -> Texts.of("money.state.covered");
            case PART -> Texts.of("money.state.part");
            case GAP -> Texts.of("money.state.gap");
            case PRESSURE -> Texts.of("money.state.pressure");
        };
    }
}
