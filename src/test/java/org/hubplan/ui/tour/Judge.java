package org.hubplan.ui.tour;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.Image;
import javafx.scene.text.Text;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Picture;
import org.hubplan.ui.kit.TabStop;
import org.hubplan.ui.kit.ToldWhole;
import org.kordamp.ikonli.javafx.FontIcon;

/// Judges each stop of the tour as somebody would who can't tell pale from white, or has no mouse, or hears the screen.
final class Judge implements Album.Eye {
    /// WCAG 2.2, 1.4.3.
    private static final double LEAST_CONTRAST = 4.5;
    /// Of icons: WCAG 2.2, 1.4.11.
    private static final double LEAST_OF_SHAPES = 3;
    /// Pages of the kit show every ink on every ground with its contrast, and states that aren't real; what may stand on what
    /// is held by the test of the colours.
    private static final Set<String> OF_THE_KIT = Set.of("kit", "kit-colours");

    private final Set<String> stops = new LinkedHashSet<>();
    private final Set<String> faint = new TreeSet<>();
    private final Set<String> nameless = new TreeSet<>();
    private final Set<String> mouseOnly = new TreeSet<>();
    private final Set<String> cut = new TreeSet<>();
    private final Set<String> paintedTwice = new TreeSet<>();

    /// Texts under 4.5 to 1.
    Set<String> faint() {
        return faint;
    }

    /// What the keyboard reaches and has no accessible name.
    Set<String> nameless() {
        return nameless;
    }

    /// What does something on a click and can't be reached by the keyboard, nor lies in something that can.
    Set<String> mouseOnly() {
        return mouseOnly;
    }

    /// Words of which an end is left out, and nothing tells it when pointed at.
    Set<String> cut() {
        return cut;
    }

    /// Panes of which JavaFX keeps a picture, with another pane in it: whatever scrolls in the inner one, all of the outer
    /// one is painted anew.
    Set<String> paintedTwice() {
        return paintedTwice;
    }

    Set<String> stops() {
        return stops;
    }

    /// Nodes that aren't hidden, also where they have to be scrolled to.
    private static Stream<Node> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Judge::shown))
                : Stream.of(node);
    }

    @Override
    public void see(Scene scene, String stop, String look) {
        stops.add(stop);
        Node top = top(scene);
        Sight sight = new Sight(scene, top);
        sight.texts().stream().filter(seen -> isCut((Text) seen.node())).forEach(seen -> cut.add("%s %s: “%s” in %s"
                .formatted(stop, look, ((Text) seen.node()).getText(), path(seen.node()))));
        Image picture = Picture.of(scene);
        sight.texts().stream().filter(seen -> !isOff(seen.node()) && !OF_THE_KIT.contains(stop)).forEach(seen -> Contrast.of(seen, picture)
                .stream()
                .filter(contrast -> contrast < (seen.node() instanceof FontIcon ? LEAST_OF_SHAPES : LEAST_CONTRAST))
                .forEach(contrast -> faint.add("%s %s: %.1f “%s” in %s"
                        .formatted(stop, look, contrast, ((Text) seen.node()).getText(), path(seen.node())))));
        for (Node node : shown(top).toList()) {
            if (node.isFocusTraversable() && !isOff(node) && !(node instanceof ScrollBar) && isNameless(node)) {
                nameless.add(stop + ": " + path(node));
            }
            if (node.getOnMouseClicked() != null && !isOff(node) && !isReachable(node)) {
                mouseOnly.add(stop + ": " + path(node));
            }
            if (node.isCache() && shown(node).anyMatch(one -> one != node && isScrolled(one))) {
                paintedTwice.add(stop + ": " + path(node));
            }
        }
    }

    /// The topmost open layer, or all where none is open.
    private static Node top(Scene scene) {
        List<Node> layers = new ArrayList<>(scene.getRoot().lookupAll("*"));
        return layers.stream()
                .filter(Layer.class::isInstance)
                .reduce((_, later) -> later)
                .orElse(scene.getRoot());
    }

    private static boolean isCut(Text text) {
        return text.getParent() instanceof Labeled whole
                && !text.getText().equals(whole.getText())
                && text.getText().endsWith(whole.getEllipsisString())
                && !isTold(whole);
    }

    /// Whether it, or what it is a part of, says the whole when pointed at.
    private static boolean isTold(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (ToldWhole.isFor(one) || one instanceof Control control && control.getTooltip() != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isScrolled(Node node) {
        return node instanceof ScrollPane || node instanceof VirtualFlow;
    }

    private static boolean isOff(Node node) {
        return node.isDisabled();
    }

    private static boolean isNameless(Node node) {
        return isBlank(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)) && isBlank(node.getAccessibleText());
    }

    /// Headings and totals of a matrix: Shift with arrow keys selects a row or a column, and the menus of the hub and of
    /// what is selected show the posts behind. The palette's list goes by the arrow keys in its field.
    private static boolean hasAnotherWay(Node node) {
        return "matrix".equals(node.getId()) || "palette-list".equals(node.getId());
    }

    private static boolean isBlank(Object text) {
        return text == null || text.toString().isBlank();
    }

    private static boolean isReachable(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one.isFocusTraversable() || TabStop.reaches(one) || hasAnotherWay(one)) {
                return true;
            }
        }
        return false;
    }

    /// From the nearest ancestor with an id: `#tile-CE > .head > .label.name`.
    private static String path(Node node) {
        String own = node.getId() != null
                ? "#" + node.getId()
                : node.getClass().getSimpleName() + "." + String.join(".", node.getStyleClass());
        return node.getId() != null || node.getParent() == null ? own : path(node.getParent()) + " > " + own;
    }
}
