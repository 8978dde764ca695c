package org.hubplan.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One open dialog, panel or menu of the window.
public final class Layer extends StackPane {
    private final Region panel;
    private final Optional<Anchor> anchor;
    private final Optional<Node> cameFrom;
    private final List<Parent> within = new ArrayList<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private boolean open = true;

    /// A dialog at a place of the window, or what is opened at an anchor.
    ///
    /// @param anchor empty for a dialog, which asks before anything else can go on and darkens what is behind it
    /// @param cameFrom what had the focus before, and gets it back; null where nothing had
    Layer(Region panel, Pos place, Optional<Anchor> anchor, Node cameFrom) {
        this.panel = panel;
        this.anchor = anchor;
        this.cameFrom = Optional.ofNullable(cameFrom);
        for (Parent up = cameFrom == null ? null : cameFrom.getParent(); up != null; up = up.getParent()) {
            within.add(up);
        }
        panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(panel, place);
        if (isDialog()) {
            getStyleClass().add("hp-scrim");
            StackPane.setMargin(panel, new Insets(24));
        }
        setPickOnBounds(true);
        getChildren().add(panel);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::closeIfOutside);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscapeInTable);
        addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscapeFromNumber);
    }

    private void closeIfOutside(MouseEvent press) {
        if (press.getTarget() == this) {
            close();
        }
        press.consume();
    }

    private void closeOnEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        }
    }

    /// A field that checks what is typed keeps Escape to itself, and would keep the planner with it.
    private void closeOnEscapeFromNumber(KeyEvent key) {
        if (key.getTarget() instanceof TextInputControl field && field.getTextFormatter() != null) {
            closeOnEscape(key);
        }
    }

    /// Lists and tables keep Escape to themselves, to give up an edit; with none under way it is meant for the layer.
    private void closeOnEscapeInTable(KeyEvent key) {
        boolean isIdle = switch (key.getTarget()) {
            case ListView<?> list -> list.getEditingIndex() < 0;
            case TableView<?> table -> table.getEditingCell() == null;
            case TreeTableView<?> table -> table.getEditingCell() == null;
            default -> false;
        };
        if (isIdle) {
            closeOnEscape(key);
        }
    }

    /// Closes it, once; the focus goes back to where it was.
    public void close() {
        if (open) {
            open = false;
            afterwards.forEach(Runnable::run);
        }
    }

    public boolean isOpen() {
        return open;
    }

    /// Called when it has closed, however that came.
    public Layer onClosed(Runnable then) {
        afterwards.add(then);
        return this;
    }

    @Override
    protected void layoutChildren() {
        anchor.ifPresentOrElse(at -> at.lay(panel, getWidth(), getHeight()), super::layoutChildren);
    }

    /// Whether it asks before anything else can go on, and isn't a menu or a small panel of the screen behind it.
    boolean isDialog() {
        return anchor.isEmpty();
    }

    Region panel() {
        return panel;
    }

    /// What had the focus before it opened.
    Optional<Node> cameFrom() {
        return cameFrom;
    }

    /// What that lay in as this opened, the nearest first.
    List<Parent> within() {
        return within;
    }
}
