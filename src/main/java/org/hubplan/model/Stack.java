package org.hubplan.model;

/// Alike posts that lie together on the board: one cell of an opened hub's matrix.
public record Stack(HubCode hub, String function, Grade grade) {}
