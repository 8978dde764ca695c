package org.hubplan.ui.shell;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/// One of the screens of the window, as the rail lists them.
///
/// @param id stable: `board`
/// @param title for the rail and for who hears the screen
/// @param view makes its nodes, the first time it is shown
public record Screen(String id, String title, Ikon icon, Supplier<? extends Node> view) {}
