package org.hubplan.session;

import java.util.List;
import java.util.Optional;
import org.hubplan.change.Act;
import org.hubplan.change.History;
import org.hubplan.change.Logged;
import org.hubplan.change.Option;
import org.hubplan.check.Breach;

/// What may be done with which options, and why not.
final class OptionGate {
    private OptionGate() {}

    static Optional<Answer.Refused> noOption(OpenPlan plan, int number) {
        return plan.timelines().containsKey(number)
                ? Optional.empty()
                : Optional.of(Answer.refused(
                        "There is no option " + number + " in this plan.",
                        "It has the options "
                                + String.join(", ", plan.options().stream().map(Option::words).toList()) + "."));
    }

    /// @param own the option whose name it may be already; −1 for none
    static Optional<Answer.Refused> badName(OpenPlan plan, String name, int own) {
        if (name.isBlank()) {
            return Optional.of(Answer.refused("An option has a name.", "Give it one, such as Preferred."));
        }
        if (name.strip().matches("\\d+")) {
            return Optional.of(Answer.refused(
                    "An option is found by its number, so its name can't be one.", "Give it a name such as Preferred."));
        }
        return plan.liveOptions().stream()
                .filter(option -> option.number() != own && option.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(option -> Answer.refused(
                        "Option " + option.number() + " is called " + option.name() + " already.",
                        "Give this one another name."));
    }

    /// Why an act about an option as a whole can't be done; empty where it can.
    static Optional<Answer.Refused> shut(OpenPlan plan, int number, Act act) {
        Optional<Answer.Refused> none = noOption(plan, number);
        if (none.isPresent()) {
            return none;
        }
        Option option = plan.timeline(number).option();
        if (option.isBaseline()) {
            return Optional.of(Answer.refused(
                    "The baseline is changed only by imports.", "Make an option of it, and change that."));
        }
        if (option.isWhatIf()) {
            return Optional.of(Answer.refused(
                    "A what-if is kept or discarded, nothing else.", "Keep it, or make an option from it first."));
        }
        return switch (act) {
            case Act.Archived _ when option.archived() -> already(option, "archived", "Restore it to work in it again.");
            case Act.Archived _ when plan.liveOptions().stream()
                    .anyMatch(other -> other.whatIfOn().isPresent() && other.whatIfOn().getAsInt() == number) ->
                Optional.of(Answer.refused(
                        "A what-if is open on option " + option.words() + ".", "Keep or discard it first."));
            case Act.Restored _ when !option.archived() -> already(option, "in use", "Archive it to lay it by.");
            case Act.Restored _ -> badName(plan, option.name(), number);
            case Act.Locked _ when option.locked() -> already(option, "locked", "Unlock it to change it.");
            case Act.Unlocked _ when !option.locked() -> already(option, "unlocked", "Lock it to submit it.");
            case Act.Renamed _, Act.Redated _ when option.locked() ->
                Optional.of(Answer.refused("Option " + option.words() + " is locked.", "Unlock it first."));
            default -> Optional.empty();
        };
    }

    /// Why an option can't be submitted as it stands: the limits it breaks that block.
    static Optional<Answer.Refused> brokenLimits(OpenPlan plan, int number) {
        return shut(plan, number, new Act.Locked()).or(() -> {
            List<Breach> blocking = plan.checks().of(plan.timeline(number).now()).stream()
                    .filter(Breach::blocks)
                    .toList();
            int more = blocking.size() - 1;
            return blocking.stream()
                    .findFirst()
                    .map(first -> Answer.refused(
                            first.why() + switch (more) {
                                case 0 -> "";
                                case 1 -> " And 1 more limit is broken.";
                                default -> " And " + more + " more limits are broken.";
                            },
                            more == 0 ? first.wayOut() : "Mend what the checks list, or let those limits only warn."));
        });
    }

    private static Optional<Answer.Refused> already(Option option, String what, String wayOut) {
        return Optional.of(Answer.refused("Option " + option.words() + " is " + what + " already.", wayOut));
    }

    /// Why an option's history can't go to an entry.
    ///
    /// @param n 0 for before the first step
    static Optional<Answer.Refused> noPoint(OpenPlan plan, int number, long n) {
        return noOption(plan, number).or(() -> {
            History history = plan.timeline(number).history();
            if (n != 0 && !history.done().exists(step -> step.n() == n) && !history.undone().exists(step -> step.n() == n)) {
                return Optional.of(Answer.refused(
                        "Entry " + n + " is no step of option " + plan.timeline(number).option().words()
                                + " that stands or can be made again.",
                        "Choose one of its history."));
            }
            return n == newest(plan.timeline(number))
                    ? Optional.of(Answer.refused(
                            "Option " + plan.timeline(number).option().words() + " stands there already.",
                            "Choose another point of its history."))
                    : Optional.empty();
        });
    }

    /// Why a what-if can't be begun on an option.
    static Optional<Answer.Refused> noWhatIf(OpenPlan plan, int number) {
        return noOption(plan, number).or(() -> {
            Option option = plan.timeline(number).option();
            if (option.isBaseline()) {
                return Optional.of(Answer.refused(
                        "A what-if is tried on an option, and the baseline is none.", "Choose option 1, for one."));
            }
            return option.isWhatIf() || option.archived()
                    ? Optional.of(Answer.refused(
                            "Option " + option.words() + " is " + (option.isWhatIf() ? "a what-if itself." : "archived."),
                            option.isWhatIf() ? "Keep or discard it first." : "Restore it first."))
                    : Optional.empty();
        });
    }

    /// Why an option can't be kept or discarded as a what-if.
    static Optional<Answer.Refused> noScratch(OpenPlan plan, int number) {
        return noOption(plan, number).or(() -> {
            Option option = plan.timeline(number).option();
            return option.isWhatIf() && !option.archived()
                    ? Optional.empty()
                    : Optional.of(Answer.refused(
                            "Option " + option.words() + " is no what-if.", "Begin one on it, if that is what you want."));
        });
    }

    /// Why a what-if can't be kept.
    static Optional<Answer.Refused> notToKeep(OpenPlan plan, int number) {
        return noScratch(plan, number).or(() -> {
            Timeline base = plan.timeline(plan.timeline(number).option().whatIfOn().orElseThrow());
            if (base.option().archived()) {
                return Optional.of(Answer.refused(
                        "Option " + base.option().words() + " is archived.", "Restore it, or make an option from the what-if."));
            }
            if (base.option().locked()) {
                return Optional.of(Answer.refused(
                        "Option " + base.option().words() + " is locked.",
                        "Unlock it, or make an option from the what-if."));
            }
            return newest(base) == begunAt(plan, number) && !amendedSince(plan, number)
                    ? Optional.empty()
                    : Optional.of(Answer.refused(
                            "Option " + base.option().words() + " has changed since the what-if was begun.",
                            "Take the what-if's changes across, or make an option from it."));
        });
    }

    private static long newest(Timeline timeline) {
        return timeline.history().canUndo() ? timeline.history().done().head().n() : 0;
    }

    /// Whether reasons or days of the option beneath were said anew since the what-if was begun.
    private static boolean amendedSince(OpenPlan plan, int number) {
        int base = plan.timeline(number).option().whatIfOn().orElseThrow();
        return plan.log()
                .map(Logged::entry)
                .dropWhile(entry -> entry.option() != number)
                .exists(entry -> entry.option() == base && entry.act() instanceof Act.Amended);
    }

    private static long begunAt(OpenPlan plan, int number) {
        return plan.log()
                .filter(logged -> logged.entry().option() == number)
                .map(logged -> logged.entry().act())
                .find(Act.Made.class::isInstance)
                .map(act -> ((Act.Made) act).upTo())
                .getOrElse(0L);
    }
}
