package org.hubplan.ui.kit;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// Words for who hears the screen, seen by nobody.
///
/// JavaFX knows no live regions: a change of this node's text is told to the platform, which a screen reader may or may
/// not speak. The same words can be read in the list of messages, which is reached by a key.
final class Voice extends Label {
    Voice() {
        setAccessibleRole(AccessibleRole.TEXT);
        setOpacity(0);
        setMouseTransparent(true);
        setManaged(false);
    }

    void say(String words) {
        setText(words);
        setAccessibleText(words);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
