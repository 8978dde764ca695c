package org.hubplan.ui.board.tile;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Where;
import org.hubplan.model.HubCode;
import org.hubplan.model.Post;
import org.hubplan.ui.kit.Texts;

/// What the faces of one hub's tile are made of: labels, and figures that are followed to their rows or dragged.
///
/// A click anywhere but on such a figure opens the hub. So that a planner knows before the click, a figure is no wider
/// than what it says, is underlined beneath the pointer, and tells where either click leads.
///
/// @param told what a figure tells beneath the pointer
record TileParts(HubCode hub, TileVerbs verbs, Tooltip told) {
    private static final PseudoClass WOULD_BE = PseudoClass.getPseudoClass("would-be");

    TileParts(HubCode hub, TileVerbs verbs) {
        this(hub, verbs, new Tooltip(Texts.of("board.tile.followed")));
    }

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

    /// Shows the difference against the baseline, what it would be in place of what it is; nothing where there is none.
    static void show(Label change, Tile tile) {
        change.setText(tile.difference().map(Difference::brief).orElse(""));
        change.pseudoClassStateChanged(WOULD_BE, tile.difference().filter(Difference::isPreviewed).isPresent());
    }

    /// One whose words are never cut, and as wide as so many letters at least: what follows stands in one column on all
    /// tiles, or on none.
    ///
    /// @param wide how much wider than high the letters are together
    static Label column(String styleClass, double wide) {
        Label label = new Label() {
            @Override
            protected double computePrefWidth(double height) {
                return Math.max(super.computePrefWidth(height), Math.ceil(wide * getFont().getSize()));
            }
        };
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static <T extends Region> T growing(T node) {
        node.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    /// A label in as much room as there is, itself no wider than its words: what is beside them is the tile's.
    static HBox amidRoom(Label label, Pos side) {
        HBox room = growing(new HBox(label));
        room.setAlignment(side);
        return room;
    }

    /// From now on a click on it shows the rows behind the figure.
    Label followed(Label label, Figure figure) {
        label.getStyleClass().add("hp-followed");
        label.setTooltip(told);
        // the tile's own tooltip would take the place of this one
        label.addEventHandler(MouseEvent.MOUSE_MOVED, MouseEvent::consume);
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
