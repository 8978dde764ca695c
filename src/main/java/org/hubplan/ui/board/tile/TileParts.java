package org.hubplan.ui.board.tile;

import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Where;
import org.hubplan.model.HubCode;
import org.hubplan.model.Post;

/// What the faces of one hub's tile are made of: labels, and figures that are followed to their rows or dragged.
record TileParts(HubCode hub, TileVerbs verbs) {
    static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    /// One whose words are never cut.
    static Label whole(String styleClass) {
        Label label = label(styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static <T extends Region> T growing(T node) {
        node.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    /// From now on a click on it shows the rows behind the figure.
    Label followed(Label label, Figure figure) {
        label.getStyleClass().add("hp-followed");
        label.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress() && !click.isShortcutDown()) {
                verbs.follow(figure, Where.at(hub));
                click.consume();
            }
        });
        return label;
    }

    /// From now on a drag of it carries those posts of the hub.
    void dragged(Label label, Predicate<Post> those) {
        verbs.dragFrom(label, hub, those);
    }
}
