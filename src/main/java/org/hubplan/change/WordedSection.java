package org.hubplan.change;

/// A section of a paper that has words of the planner's own.
///
/// @param option the paper is of
/// @param paper its kind: `decision`
/// @param section of it: `summary`
public record WordedSection(int option, String paper, String section) {}
