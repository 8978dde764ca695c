/// The window: the only room that speaks JavaFX. One folder per screen, beside `shell` (the window around
/// the screens), `kit` (shared cells, fields and the theme) and `work` (background work).
///
/// A screen is a `View` (nodes, ids, accessible names, bindings) and a `ViewModel` (properties and verbs,
/// no `javafx.scene`, tested without a toolkit). It stands on `session`; it knows no SQL and no file formats.
package org.hubplan.ui;
