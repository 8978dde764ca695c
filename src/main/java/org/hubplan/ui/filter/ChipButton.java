package org.hubplan.ui.filter;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// One chip of a filter: a click, Enter, Delete or Backspace takes it off.
final class ChipButton extends Button {
    ChipButton(Chip chip, Runnable takeOff) {
        this(new OwnChip(chip.kind().words(), chip.words(), takeOff));
    }

    ChipButton(OwnChip chip) {
        super(chip.words(), new FontIcon(MaterialDesignC.CLOSE));
        getStyleClass().setAll("filter-chip", "hp-focusable");
        setContentDisplay(ContentDisplay.RIGHT);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(Texts.of("filter.chip.spoken", chip.kind(), chip.words()));
        setTooltip(new Tooltip(Texts.of("filter.chip.take-off")));
        setOnAction(_ -> chip.takeOff().run());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE || key.getCode() == KeyCode.ENTER) {
                chip.takeOff().run();
                key.consume();
            }
        });
    }
}
