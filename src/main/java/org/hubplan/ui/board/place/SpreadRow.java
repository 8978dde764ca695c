package org.hubplan.ui.board.place;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.GridPane;
import org.hubplan.model.Fte;
import org.hubplan.ui.board.place.SpreadOver.Row;
import org.hubplan.ui.board.place.SpreadOver.Way;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.ToldWhole;

/// One hub of the grid of Spread….
final class SpreadRow {
    private final Row row;
    private final SpreadOver spread;
    private final CheckBox hub;
    private final TextField number = new TextField();
    private final Label gets = new Label();
    private final Label posts = new Label();
    private final Label vacancy = new Label();
    private Optional<ObjectProperty<Integer>> written = Optional.empty();

    SpreadRow(Row row, SpreadOver spread) {
        this.row = row;
        this.spread = spread;
        hub = ToldWhole.of(new CheckBox(row.hub().code() + "  " + row.hub().name()));
        hub.setId("spread-hub-" + row.hub().code());
        hub.selectedProperty().bindBidirectional(row.includedProperty());
        number.setId("spread-number-" + row.hub().code());
        number.setPrefColumnCount(3);
        number.setAlignment(Pos.CENTER_RIGHT);
        number.setAccessibleText(Texts.of("board.spread.number-of", row.hub().name()));
        number.setTextFormatter(
                new TextFormatter<String>(edit -> edit.getControlNewText().matches("\\d{0,5}") ? edit : null));
        number.textProperty().subscribe(this::write);
        gets.getStyleClass().add("hp-strong");
        gets.setId("spread-gets-" + row.hub().code());
        row.includedProperty().subscribe(included -> number.setDisable(!included));
        row.getsProperty().subscribe(count -> gets.setText(count == 0 ? "" : "+" + count));
        row.wouldBeProperty().subscribe(line -> {
            posts.setText(Fte.words(line.bwtFte()));
            vacancy.setText(HubWords.vacancy(line));
        });
    }

    void layIn(GridPane grid, int at) {
        grid.addRow(at, hub, number, gets, posts, vacancy);
    }

    /// Shows the number the planner gives in this way of spreading, where it has one.
    void showWay(Way way) {
        written = switch (way) {
            case BY_WEIGHT -> Optional.of(row.weightProperty());
            case AS_TYPED -> Optional.of(row.typedProperty());
            case EQUALLY, TO_EQUAL_VACANCY -> Optional.empty();
        };
        number.setVisible(written.isPresent());
        number.setManaged(written.isPresent());
        written.ifPresent(shown -> number.setText(Integer.toString(shown.get())));
    }

    private void write(String text) {
        int typed = text.isEmpty() ? 0 : Integer.parseInt(text);
        written.filter(shown -> shown.get() != typed).ifPresent(shown -> {
            shown.set(typed);
            if (spread.wayProperty().get() == Way.AS_TYPED && typed > 0) {
                row.includedProperty().set(true);
            }
        });
    }
}
