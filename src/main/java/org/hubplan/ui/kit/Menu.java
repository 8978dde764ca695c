package org.hubplan.ui.kit;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A menu in the scene: a column of choices, gone once one is made. Arrow keys walk it, letters typed go to the line
/// that begins so, Escape closes it. Where it is longer than the window it scrolls.
public final class Menu extends VBox {
    /// How much of the window's height a menu takes at most.
    private static final double MOST_OF_WINDOW = 0.8;
    private static final double ROOM_FOR_BAR = 14;

    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final TypeAhead typed = new TypeAhead(InstantSource.system());
    private Optional<Layer> layer = Optional.empty();

    /// One line of a menu.
    ///
    /// @param icon empty where none says more than the words
    /// @param aside small, at the right: a shortcut, a count; may be empty
    public record Item(String words, Optional<Ikon> icon, String aside, boolean possible, Runnable verb) {
        /// A line across, between choices of two kinds.
        public static final Item RULE = new Item("", Optional.empty(), "", false, () -> {});

        public static Item of(Action action) {
            return new Item(
                    action.words().get(), Optional.of(action.icon()), action.shortcut(), action.possible().get(), action::run);
        }

        public static Item of(String words, Ikon icon, String aside, Runnable verb) {
            return new Item(words, Optional.of(icon), aside, true, verb);
        }
    }

    private Menu(List<Item> items) {
        getStyleClass().add("hp-menu");
        setAccessibleText(Texts.of("menu.spoken"));
        items.forEach(item -> lines.getChildren().add(item == Item.RULE ? rule() : line(item)));
        scroll.getStyleClass().add("hp-menu-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        addEventFilter(KeyEvent.KEY_TYPED, this::type);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(super.computePrefHeight(width), most());
    }

    @Override
    protected double computePrefWidth(double height) {
        double wide = super.computePrefWidth(height);
        return super.computePrefHeight(-1) > most() ? wide + ROOM_FOR_BAR : wide;
    }

    private double most() {
        return getScene() == null ? Double.MAX_VALUE : getScene().getHeight() * MOST_OF_WINDOW;
    }

    /// Opens a menu under a button or other node.
    public static Layer under(Node anchor, Layers layers, List<Item> items) {
        Bounds bounds = anchor.localToScene(anchor.getBoundsInLocal());
        return at(bounds.getMinX(), bounds.getMaxY() + 4, layers, items);
    }

    /// Opens a menu at a point of the scene.
    public static Layer at(double sceneX, double sceneY, Layers layers, List<Item> items) {
        Menu menu = new Menu(items);
        Layer layer = layers.openAt(menu, sceneX, sceneY);
        menu.layer = Optional.of(layer);
        return layer;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("hp-menu-rule");
        rule.setDisable(true);
        return rule;
    }

    private Button line(Item item) {
        Label words = new Label(item.words());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox();
        line.getStyleClass().add("hp-menu-line");
        item.icon().ifPresent(icon -> line.getChildren().add(new FontIcon(icon)));
        line.getChildren().addAll(words, space);
        if (!item.aside().isEmpty()) {
            Label aside = new Label(item.aside());
            aside.getStyleClass().addAll("hp-caption", "hp-muted");
            line.getChildren().add(aside);
        }
        Button button = new Button(item.words(), line);
        button.getStyleClass().setAll("hp-menu-item");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setDisable(!item.possible());
        button.setOnMouseEntered(_ -> button.requestFocus());
        button.setOnAction(_ -> {
            layer.ifPresent(Layer::close);
            item.verb().run();
        });
        // as wide as the widest, once that is known: what stands aside lines up at the right
        line.minWidthProperty().bind(Bindings.max(0, button.widthProperty().subtract(20)));
        return button;
    }

    private void walk(KeyEvent key) {
        List<Node> reachable = reachable();
        int at = reachable.indexOf(getScene().getFocusOwner());
        OptionalInt to =
                switch (key.getCode()) {
                    case DOWN -> OptionalInt.of(at + 1);
                    case UP -> OptionalInt.of(Math.max(at, 0) - 1);
                    case HOME -> OptionalInt.of(0);
                    case END -> OptionalInt.of(reachable.size() - 1);
                    default -> OptionalInt.empty();
                };
        if (to.isPresent() && !reachable.isEmpty()) {
            goTo(reachable.get(Math.floorMod(to.getAsInt(), reachable.size())));
            key.consume();
        }
    }

    /// A space alone presses the line; amid letters it is one of them.
    private void type(KeyEvent key) {
        String letter = key.getCharacter();
        boolean isLetter = !letter.isEmpty() && !Character.isISOControl(letter.charAt(0));
        if (!isLetter || key.isShortcutDown() || letter.isBlank() && !typed.isUnderWay()) {
            return;
        }
        List<Node> reachable = reachable();
        List<String> words = reachable.stream().map(line -> ((Button) line).getText()).toList();
        typed.next(letter, words, reachable.indexOf(getScene().getFocusOwner()))
                .ifPresent(line -> goTo(reachable.get(line)));
        key.consume();
    }

    private List<Node> reachable() {
        return lines.getChildren().stream().filter(child -> !child.isDisabled()).toList();
    }

    private void goTo(Node line) {
        line.requestFocus();
        Scrolling.show(scroll, line);
    }
}
