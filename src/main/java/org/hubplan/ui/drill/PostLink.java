package org.hubplan.ui.drill;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.hubplan.ui.kit.Texts;

/// The number of a post behind a figure, which opens the post. Of a person without a post nothing.
final class PostLink extends TableCell<DrillRow, String> {
    private final Button link = new Button();

    PostLink(Consumer<DrillRow> open) {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        link.getStyleClass().addAll("hp-flat", "hp-link");
        link.setFocusTraversable(false);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> open.accept(getTableRow().getItem()));
    }

    @Override
    protected void updateItem(String number, boolean empty) {
        super.updateItem(number, empty);
        boolean isBlank = empty || number == null || number.isEmpty();
        setGraphic(isBlank ? null : link);
        if (!isBlank) {
            link.setText(number);
            link.setId("post-" + number);
            link.setAccessibleText(Texts.of("post.open", number));
        }
    }
}
