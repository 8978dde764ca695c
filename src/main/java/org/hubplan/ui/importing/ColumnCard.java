package org.hubplan.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hubplan.exchange.cells.Columns;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Grounds;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.layout.Column;
import org.hubplan.ui.kit.ChoiceMade;
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

    private final ShapeViewModel model;
    private final Label letter = new Label();
    private final ComboBox<Optional<Field>> holds = new ComboBox<>();
    private final Label sure = new Label();
    private final Label reason = new Label();
    private Column column;

    ColumnCard(Column column, ShapeViewModel model) {
        this.column = column;
        this.model = model;
        getStyleClass().add("import-card");
        String at = Columns.letters(column.at());
        letter.setText(at);
        letter.getStyleClass().addAll("hp-caption", "hp-muted");
        holds.setId("import-holds-" + at);
        holds.setMaxWidth(Double.MAX_VALUE);
        holds.setVisibleRowCount(12);
        ChoiceWords.in(holds, field -> field.map(Field::label).orElse(Texts.of("import.column.not-read")));
        ChoiceMade.in(holds, field -> model.hold(this.column, field));
        sure.setId("import-sure-" + at);
        sure.getStyleClass().addAll("hp-small", "hp-medium", "sure");
        reason.setId("import-why-" + at);
        reason.setWrapText(true);
        reason.getStyleClass().addAll("hp-small", "hp-muted", "reason");
        getChildren().setAll(letter, holds, sure, reason);
    }

    /// Whether a field is held over it.
    void choose(boolean isChosen) {
        pseudoClassStateChanged(CHOSEN, isChosen);
    }

    /// What stands over the column now; the chooser stays, and with it the keyboard.
    void show(Column now) {
        column = now;
        Kind kind = model.layoutProperty().get().orElseThrow().kind();
        List<Optional<Field>> choices = new ArrayList<>(List.of(Optional.empty()));
        kind.fields().forEach(field -> choices.add(Optional.of(field)));
        if (!holds.getItems().equals(choices)) {
            holds.getItems().setAll(choices);
        }
        holds.setValue(now.field());
        holds.setAccessibleText(Texts.of("import.column.holds", now.name(), now.reason()));
        FontIcon shape = new FontIcon(shape(now));
        shape.getStyleClass().add("hp-small-icon");
        sure.setGraphic(shape);
        sure.setText(words(now));
        reason.setText(reason(now, model.usedProperty().get()));
    }

    /// How sure it is, beside the shape that says so too.
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

    /// A tick, a half, a question; a person struck out.
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
