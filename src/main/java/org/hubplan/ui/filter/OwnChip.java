package org.hubplan.ui.filter;

/// What one screen alone filters by, shown among the chips of its strip: a rule above a column of the table.
///
/// @param kind what it asks about, as it is spoken: `Grade`
/// @param words as the chip says it: `Grade is DC`
/// @param takeOff takes it off
public record OwnChip(String kind, String words, Runnable takeOff) {}
