package org.hubplan.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Saves the table beside it as a spreadsheet.
public final class SaveTableButton extends Button {
    /// @param table as it is when the button is pressed
    /// @param save asks for a file and writes it
    public SaveTableButton(String id, Supplier<SavableTable> table, Consumer<SavableTable> save) {
        super(null, new FontIcon(MaterialDesignC.CONTENT_SAVE_OUTLINE));
        setId(id);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().addAll("hp-flat", "hp-icon");
        setAccessibleText(Texts.of("tables.save-this"));
        setTooltip(new Tooltip(Texts.of("tables.save-this")));
        setOnAction(_ -> save.accept(table.get()));
    }
}
