package org.hubplan.change;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;

/// Something a planner wrote beside the plan.
///
/// @param id the entry that first wrote it
/// @param option the option it was written in; 0 for the baseline, and so for all
/// @param done whether a to-do is done
public record Note(long id, int option, Subject subject, Sort sort, String text, boolean done) {
    public enum Sort {
        NOTE,
        /// Something still to be done.
        TO_DO,
        /// Something the plan takes for granted, listed in papers.
        ASSUMPTION;

        /// `to do`
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /// What it is about: a hub, a stack at it, a change, or (all empty) the option itself.
    ///
    /// @param function narrows a hub to a stack, together with the grade; empty where it does not
    /// @param change entry of the change; 0 for none
    public record Subject(Optional<HubCode> hub, String function, Optional<Grade> grade, long change) {
        public static final Subject OPTION = new Subject(Optional.empty(), "", Optional.empty(), 0);

        public static Subject hub(HubCode hub) {
            return new Subject(Optional.of(hub), "", Optional.empty(), 0);
        }

        public static Subject stack(HubCode hub, String function, Grade grade) {
            return new Subject(Optional.of(hub), function, Optional.of(grade), 0);
        }

        public static Subject change(long n) {
            return new Subject(Optional.empty(), "", Optional.empty(), n);
        }

        /// `CE`, `CE DC Analysis`, `change 12`, or `option`.
        public String words() {
            if (change != 0) {
                return "change " + change;
            }
            return hub.isEmpty()
                    ? "option"
                    : Stream.of(hub.get().value(), grade.map(Grade::label).orElse(""), function)
                            .filter(word -> !word.isEmpty())
                            .collect(Collectors.joining(" "));
        }
    }

    public boolean isOpenToDo() {
        return sort == Sort.TO_DO && !done;
    }
}
