package org.hubplan.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hubplan.model.Command;
import org.hubplan.model.Limits;

/// What an entry of the log did.
public sealed interface Act {
    /// The plan made, with its first state, which can't be undone.
    ///
    /// @param source the file it was imported from, the sample it is, or empty for a blank plan
    /// @param held rows of that file that were not trusted and are no part of the plan
    /// @param origin where the posts stood in that file, in the order of their identities; empty where nobody knows
    record Began(String source, List<Held> held, Optional<Origin> origin) implements Act {
        public Began {
            held = List.copyOf(held);
        }

        /// Of nothing held.
        public Began(String source) {
            this(source, List.of(), Optional.empty());
        }
    }

    /// A change made.
    ///
    /// @param takenFrom the entry of another option it was taken across from; 0 where it was made here
    record Did(Change change, long takenFrom) implements Act {
        /// A change made here.
        public Did(Change change) {
            this(change, 0);
        }
    }

    /// The change of entry `n` taken back.
    record Undid(long n) implements Act {}

    /// The change of entry `n` made again.
    record Redid(long n) implements Act {}

    /// Why a change was made, and from when it takes effect, said anew. The change itself stays as it is.
    ///
    /// @param n its entry
    record Amended(long n, String reason, LocalDate effective) implements Act {}

    /// Changes looked at again on a new baseline, all in one step. What isn't named stands as it was.
    record Settled(List<Settlement> settlements) implements Act {
        public Settled {
            settlements = List.copyOf(settlements);
        }
    }

    // ---- about an option, which is the entry's own

    /// An option made, with the first changes of another.
    ///
    /// @param name what it is called
    /// @param effective the date its changes take effect unless they say otherwise
    /// @param from the option it comes from; 0 for the baseline and no changes
    /// @param upTo the last entry of that option it takes over, counted as the history stood; 0 for none
    /// @param whatIf whether it is a scratch on top of `from`, to be kept or thrown away
    record Made(String name, LocalDate effective, int from, long upTo, boolean whatIf) implements Act {}

    record Renamed(String name) implements Act {}

    /// The date its changes take effect, unless they say otherwise, set anew for changes yet to come.
    record Redated(LocalDate effective) implements Act {}

    /// Laid by: out of the way, nothing lost.
    record Archived() implements Act {}

    record Restored() implements Act {}

    /// Submitted: takes no more changes.
    record Locked() implements Act {}

    record Unlocked() implements Act {}

    /// The option goes on from where a what-if on top of it stands; the what-if is over.
    record Kept(int whatIf) implements Act {}

    /// The what-if that this entry's option is was thrown away. Its changes stay in the log and count nowhere.
    record Discarded() implements Act {}

    // ---- about the plan; no figure changes

    /// A command's reply to changes.
    ///
    /// @param changes numbers of their entries
    record Replied(List<Long> changes, Command command, Reply reply) implements Act {
        public Replied {
            changes = List.copyOf(changes);
        }
    }

    /// A note as it now reads.
    ///
    /// @param note the entry that first wrote it; 0 where this does
    record Noted(long note, Note.Subject subject, Note.Sort sort, String text, boolean done) implements Act {}

    /// A note taken away.
    ///
    /// @param note the entry that first wrote it
    record Unnoted(long note) implements Act {}

    /// The option as it stands, kept under a name with its papers as printed.
    record Froze(String label, List<FrozenPaper> papers) implements Act {
        public Froze {
            papers = List.copyOf(papers);
        }
    }

    /// What a section of a paper of the option says from now on, in the planner's own words.
    ///
    /// @param paper kind of the paper: `decision`
    /// @param section of it: `summary`
    /// @param text with placeholders for figures; empty to say again what the plan gives
    record Worded(String paper, String section, String text) implements Act {}

    /// What every option is held to from now on, in the baseline's own history.
    record LimitsSet(Limits limits) implements Act {}

    /// Stable short key, as in the log: a change's own where it was made here, or that of the act.
    default String kind() {
        return switch (this) {
            case Began _ -> "begin";
            case Did did -> did.change().kind();
            case Undid _ -> "undo";
            case Redid _ -> "redo";
            case Amended _ -> "amend";
            case Settled _ -> "settle";
            case Made _ -> "make-option";
            case Renamed _ -> "rename-option";
            case Redated _ -> "redate-option";
            case Archived _ -> "archive-option";
            case Restored _ -> "restore-option";
            case Locked _ -> "lock-option";
            case Unlocked _ -> "unlock-option";
            case Kept _ -> "keep-what-if";
            case Discarded _ -> "discard-what-if";
            case Replied _ -> "reply";
            case Noted _ -> "note";
            case Unnoted _ -> "remove-note";
            case Froze _ -> "freeze";
            case Worded _ -> "word";
            case LimitsSet _ -> "limits";
        };
    }
}
