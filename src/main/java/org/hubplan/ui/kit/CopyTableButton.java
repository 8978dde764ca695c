package org.hubplan.ui.kit;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Precision;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Puts the table beside it on the clipboard, and shows for a moment that it did.
public final class CopyTableButton extends Button {
    private static final Duration A_MOMENT = Duration.seconds(2);

    /// @param table as it is when the button is pressed
    public CopyTableButton(String id, Supplier<Table> table) {
        super(null, new FontIcon(MaterialDesignC.CONTENT_COPY));
        setId(id);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().addAll("hp-flat", "hp-icon");
        setAccessibleText(Texts.of("tables.copy-this"));
        setTooltip(new Tooltip(Texts.of("tables.copy-this")));
        PauseTransition shown = new PauseTransition(A_MOMENT);
        shown.setOnFinished(_ -> say(MaterialDesignC.CONTENT_COPY, Texts.of("tables.copy-this")));
        setOnAction(_ -> {
            Table copied = table.get();
            CopiedTable.copy(copied, Precision.of(copied));
            say(MaterialDesignC.CHECK, Texts.of("tables.copied", copied.name()));
            shown.playFromStart();
        });
    }

    private void say(MaterialDesignC icon, String words) {
        setGraphic(new FontIcon(icon));
        setAccessibleText(words);
    }
}
