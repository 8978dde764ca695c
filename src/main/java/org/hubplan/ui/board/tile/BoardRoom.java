package org.hubplan.ui.board.tile;

/// The room there is for a board.
///
/// @param width in pixels, of opened hub and lanes together
/// @param height in pixels
/// @param text how large text is, 1 for 100 %
/// @param opened whether a hub stands opened
public record BoardRoom(double width, double height, double text, boolean opened) {}
