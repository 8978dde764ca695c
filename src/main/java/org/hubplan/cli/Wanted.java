package org.hubplan.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.change.Change;
import org.hubplan.model.Post;

/// What a command is to do.
///
/// @param taken the posts it does it to, where they were picked and not named one by one
/// @param figures what the answer says beside it in JSON
/// @param note the same in words, empty where there is nothing to say
record Wanted(Change change, Optional<List<Post>> taken, Map<String, Object> figures, String note) {
    static Wanted of(Change change) {
        return new Wanted(change, Optional.empty(), Map.of(), "");
    }

    static Wanted of(Change change, List<Post> taken) {
        return new Wanted(change, Optional.of(taken), Map.of(), "");
    }

    Wanted noting(Map<String, Object> itsFigures, String itsNote) {
        return new Wanted(change, taken, itsFigures, itsNote);
    }
}
