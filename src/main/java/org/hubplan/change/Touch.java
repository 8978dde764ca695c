package org.hubplan.change;

import java.util.List;
import java.util.Optional;
import org.hubplan.model.PostId;

/// One post, person, hub, rate or part of the funding a change touches, and how the change fits it.
///
/// @param of in words: `Post P1`, `Hub CE`, `Rate of DC in 2018/19`
/// @param post the post's identity; empty where it is none
/// @param clashes why it is overtaken or in conflict; empty where it is neither
public record Touch(String of, Optional<PostId> post, Verdict verdict, List<Clash> clashes) {
    public Touch {
        clashes = List.copyOf(clashes);
    }
}
