package org.hubplan.change;

import java.time.LocalDate;
import java.util.Optional;

/// What a command that loses or gains posts by a change says of it.
///
/// @param on the day it was sent or given; empty for a draft
/// @param who who gave it, by role
/// @param note as they wrote, empty where not given
public record Reply(State state, Optional<LocalDate> on, String who, String note) {
    /// Nobody has been asked yet.
    public static final Reply DRAFT = new Reply(State.DRAFT, Optional.empty(), "", "");

    public enum State {
        /// Not yet sent.
        DRAFT,
        /// Sent to the command, no reply yet.
        SENT,
        AGREED,
        REFUSED
    }

    public boolean isAgreed() {
        return state == State.AGREED;
    }
}
