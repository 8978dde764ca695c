package org.hubplan.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The window's content with what lies above it, all in one scene: dialogs and panels, menus, toasts, and
/// on top of everything what a drag carries.
///
/// None of these is a window of its own, so that a picture of the scene shows them and they work where
/// there is no display.
public final class Layers extends StackPane {
    private final StackPane content = new StackPane();
    private final StackPane opened = new StackPane();
    private final StackPane toasts = new StackPane();
    private final Pane carried = new Pane();
    private final Voice voice = new Voice();
    private final Deque<Layer> stack = new ArrayDeque<>();
    private final FocusKeeper focus = new FocusKeeper(this, stack);

    public Layers() {
        new FocusRing(this);
        // what doesn't fit a window is cut at its far side, never at both
        content.setMinSize(0, 0);
        content.setAlignment(Pos.TOP_LEFT);
        carried.setMouseTransparent(true);
        opened.setPickOnBounds(false);
        toasts.setPickOnBounds(false);
        getChildren().setAll(voice, content, opened, toasts, carried);
        getStyleClass().add("hp-layers");
    }

    /// What lies beneath everything else, in place of what lay there; whatever was open above it closes.
    public void setContent(Node node) {
        closeAll();
        content.getChildren().setAll(node);
    }

    /// Opens a dialog over a scrim, at the middle or wherever `place` says. The keyboard stays in it until it
    /// closes: by Escape, by a click outside, or by `Layer.close`.
    ///
    /// @param panel sized by itself, at most as large as the window less a margin
    public Layer openDialog(Region panel, Pos place) {
        return open(panel, place, Optional.empty());
    }

    /// Opens a menu or a small panel at a point of the scene, moved inward where it would stick out, and as large as
    /// the window at most. The screen behind stays bright; a click outside closes it.
    public Layer openAt(Region panel, double sceneX, double sceneY) {
        return openAt(panel, new Anchor(sceneX, sceneY, false));
    }

    /// Opens a panel beneath a point of the scene: as tall as it wants to be where there is room, else lower, so that
    /// what is above the point stays in sight.
    public Layer openBeneath(Region panel, double sceneX, double sceneY) {
        return openAt(panel, new Anchor(sceneX, sceneY, true));
    }

    private Layer openAt(Region panel, Anchor anchor) {
        Layer layer = open(panel, Pos.TOP_LEFT, Optional.of(anchor));
        layer.applyCss();
        layer.resize(getWidth(), getHeight());
        layer.layout();
        return layer;
    }

    private Layer open(Region panel, Pos place, Optional<Anchor> anchor) {
        Layer layer = new Layer(panel, place, anchor, focus.owner());
        layer.onClosed(() -> {
            stack.remove(layer);
            opened.getChildren().remove(layer);
            focus.giveBack(layer);
        });
        stack.push(layer);
        opened.getChildren().add(layer);
        focus.take(layer);
        return layer;
    }

    /// Whether a dialog or menu is open.
    public boolean isCovered() {
        return !stack.isEmpty();
    }

    /// Closes what is open, the top first.
    public void closeAll() {
        while (!stack.isEmpty()) {
            stack.peek().close();
        }
    }

    /// Closes the menus and small panels that are open, which belong to the screen they were opened over.
    public void closePanels() {
        List.copyOf(stack).stream().filter(layer -> !layer.isDialog()).forEach(Layer::close);
    }

    /// Says something to assistive technology without showing it: a move made, a message come.
    public void say(String words) {
        voice.say(words);
    }

    /// What was last said to assistive technology.
    public String lastSaid() {
        return voice.getText();
    }

    /// Shows a toast at the foot of the window, over the status line, in place of the one before.
    public void toast(Node toast) {
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        StackPane.setMargin(toast, new Insets(0, 8, 1, 72));
        toasts.getChildren().setAll(toast);
    }

    public boolean isToasting() {
        return !toasts.getChildren().isEmpty();
    }

    public void dismissToast() {
        toasts.getChildren().clear();
    }

    /// Where a drag draws what it carries: above everything, deaf to the mouse, in scene coordinates.
    public Pane carried() {
        return carried;
    }
}
