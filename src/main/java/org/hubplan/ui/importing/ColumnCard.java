package org.hubplan.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.layout.VBox;
import org.hubplan.exchange.cells.Columns;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Grounds;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.layout.Column;
import org.hubplan.ui.kit.ChoiceWords;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// What stands over a column of raw cells: what it is taken to hold, to be chosen otherwise, how sure that is and why.
final class ColumnCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// @param used name of the saved mapping it is read by
    ColumnCard(Column column, Kind kind, Optional<String> used, ShapeViewModel model) {
        getStyleClass().add("import-card");
        Label letter = new Label(Columns.letters(column.at()));
        letter.getStyleClass().addAll("hp-caption", "hp-muted");
        ComboBox<Optional<Field>> holds = holds(column, kind, model);
        Label reason = new Label(reason(column, used));
        reason.setId("import-why-" + Columns.letters(column.at()));
        reason.setWrapText(true);
        reason.getStyleClass().addAll("hp-small", "hp-muted", "reason");
        getChildren().setAll(letter, holds, sure(column), reason);
        addEventHandler(MouseDragEvent.MOUSE_DRAG_ENTERED, _ -> pseudoClassStateChanged(CHOSEN, true));
        addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, _ -> pseudoClassStateChanged(CHOSEN, false));
    }

    private static ComboBox<Optional<Field>> holds(Column column, Kind kind, ShapeViewModel model) {
        ComboBox<Optional<Field>> holds = new ComboBox<>();
        holds.setId("import-holds-" + Columns.letters(column.at()));
        holds.setMaxWidth(Double.MAX_VALUE);
        ChoiceWords.in(holds, field -> field.map(Field::label).orElse(Texts.of("import.column.not-read")));
        List<Optional<Field>> choices = new ArrayList<>(List.of(Optional.empty()));
        kind.fields().forEach(field -> choices.add(Optional.of(field)));
        holds.getItems().setAll(choices);
        holds.setVisibleRowCount(12);
        holds.setValue(column.field());
        holds.setAccessibleText(Texts.of("import.column.holds", column.name(), column.reason()));
        holds.setOnAction(_ -> model.hold(column, holds.getValue()));
        return holds;
    }

    /// In words and by its shape: a tick, a half, a question.
    private static Label sure(Column column) {
        FontIcon shape = new FontIcon(shape(column));
        shape.getStyleClass().add("hp-small-icon");
        Label sure = new Label(words(column), shape);
        sure.getStyleClass().addAll("hp-small", "hp-medium", "sure");
        sure.setId("import-sure-" + Columns.letters(column.at()));
        return sure;
    }

    private static String words(Column column) {
        if (column.confidence().isPresent()) {
            return switch (column.confidence().get()) {
                case CERTAIN -> Texts.of("import.column.certain");
                case LIKELY -> Texts.of("import.column.likely");
                case GUESS -> Texts.of("import.column.guess");
            };
        }
        if (column.personal().isPresent()) {
            return Texts.of("import.column.personal");
        }
        return column.suggested().isPresent() ? Texts.of("import.column.suggested") : Texts.of("import.column.unread");
    }

    private static Ikon shape(Column column) {
        if (column.confidence().isPresent()) {
            return switch (column.confidence().get()) {
                case CERTAIN -> MaterialDesignC.CHECK_CIRCLE;
                case LIKELY -> MaterialDesignC.CIRCLE_HALF_FULL;
                case GUESS -> MaterialDesignH.HELP_CIRCLE_OUTLINE;
            };
        }
        return column.personal().isPresent()
                ? MaterialDesignA.ACCOUNT_OFF_OUTLINE
                : column.suggested().isPresent() ? MaterialDesignH.HELP_CIRCLE_OUTLINE : MaterialDesignM.MINUS_CIRCLE_OUTLINE;
    }

    private static String reason(Column column, Optional<String> used) {
        boolean bySaved = column.grounds().equals(Optional.of(Grounds.SAID)) && used.isPresent();
        return bySaved ? Texts.of("import.column.saved", used.get()) : column.reason();
    }
}
