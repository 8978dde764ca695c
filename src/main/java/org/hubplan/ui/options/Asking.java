package org.hubplan.ui.options;

import java.util.function.Function;
import org.hubplan.session.Answer;

/// One thing a dialog asks a planner for before something is done.
///
/// @param id of the dialog and, with a dash and a word more, of what is in it
/// @param what in a sentence or two, what will come of it
/// @param label of the field
/// @param before what stands in the field at first
/// @param verb on the button that does it
/// @param doing does it with what was typed; where it is refused, the dialog says why and stays
public record Asking(
        String id, String title, String what, String label, String before, String verb, Function<String, Answer> doing) {}
