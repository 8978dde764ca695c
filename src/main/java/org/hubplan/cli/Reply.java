package org.hubplan.cli;

import java.util.ArrayList;
import java.util.List;

/// What a command answers.
///
/// @param json what `--json` prints: maps and lists with stable keys, and figures that are numbers
/// @param text the same for a person, of one line or more
/// @param line the same in one line, as `run` answers
/// @param notes whatever the reader should know beside it, a sentence each: for standard error
record Reply(Object json, String text, String line, List<String> notes) {
    Reply {
        notes = List.copyOf(notes);
    }

    /// One that needs one line only.
    static Reply of(Object json, String line) {
        return new Reply(json, line, line, List.of());
    }

    /// With more notes.
    Reply noting(List<String> more) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Reply(json, text, line, all);
    }

    static Reply of(Object json, String text, String line) {
        return new Reply(json, text, line, List.of());
    }
}
