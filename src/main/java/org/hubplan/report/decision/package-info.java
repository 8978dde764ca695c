/// The decision paper: what a board is asked to decide, in the order of a MOPAC decision, in words of which every
/// figure is the plan's own.
///
/// A section's words are a text with placeholders, generated from the plan or the planner's own; `OptionFigures` are
/// what placeholders may name, each with where it comes from. `session` gathers what it is made from. It sees the pure
/// rooms, `report`'s blocks and the parts other papers lend.
package org.hubplan.report.decision;
