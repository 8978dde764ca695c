package org.hubplan.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.Act;
import org.hubplan.change.Entry;
import org.hubplan.change.History;
import org.hubplan.change.Option;

/// What may be done with options as a whole. Each is an entry of the log, on disk before it shows; none of them is
/// taken back by undo, since each has its own way back.
public final class OptionVerbs {
    private final Session session;

    OptionVerbs(Session session) {
        this.session = session;
    }

    /// A new option with every change that stands in another.
    ///
    /// @param from the option it begins as; 0 for the bare baseline
    public Answer duplicate(int from, String name) {
        synchronized (session) {
            return branch(from, newest(from), name);
        }
    }

    /// A new option with the first changes of another.
    ///
    /// @param upTo the last entry taken over; 0 for none
    public Answer branch(int from, long upTo, String name) {
        synchronized (session) {
            OpenPlan now = session.now();
            Optional<Answer.Refused> refused = OptionGate.noOption(now, from).or(() -> OptionGate.badName(now, name, -1));
            if (refused.isPresent()) {
                return refused.get();
            }
            long last = from == Option.BASELINE ? 0 : upTo;
            History history = now.timeline(from).history();
            if (last != 0 && !history.done().exists(entry -> entry.n() == last)) {
                return Answer.refused(
                        "Entry " + last + " is no change that stands in option " + from + ".",
                        "Branch from a change of its history.");
            }
            Option origin = now.timeline(from).option();
            String words = "Make option " + next(now) + " " + name.strip() + " from " + words(origin, history, last);
            Act made = new Act.Made(name.strip(), origin.effective(), from, last, false);
            return session.keep(new Step(next(now), made, words, "", origin.effective()));
        }
    }

    private static String words(Option origin, History history, long last) {
        if (last == 0) {
            return "the baseline";
        }
        int changes = history.upTo(last).standing().size();
        return "option " + origin.words() + " with " + changes + (changes == 1 ? " change" : " changes");
    }

    public Answer rename(int option, String name) {
        synchronized (session) {
            return OptionGate.badName(session.now(), name, option)
                    .<Answer>map(refused -> refused)
                    .orElseGet(() -> about(option, new Act.Renamed(name.strip()), "Rename option " + words(option)
                            + " to " + name.strip(), ""));
        }
    }

    /// Sets the day that changes yet to be made take effect on unless they say otherwise.
    public Answer redate(int option, LocalDate effective) {
        return EffectiveDay.refusal(effective)
                .<Answer>map(refused -> refused)
                .orElseGet(() -> about(
                        option,
                        new Act.Redated(effective),
                        "Changes of option " + words(option) + " take effect on " + effective,
                        ""));
    }

    /// Says anew why a change was made, and from when it takes effect. The change itself stays as it is.
    ///
    /// @param n its entry
    public Answer amend(int option, long n, String reason, LocalDate effective) {
        synchronized (session) {
            OpenPlan now = session.now();
            Optional<Answer.Refused> shut =
                    Gate.shut(now, option, false).or(() -> EffectiveDay.refusal(effective));
            if (shut.isPresent()) {
                return shut.get();
            }
            Optional<Entry> change = now.timeline(option).history().made()
                    .find(entry -> entry.n() == n && entry.act() instanceof Act.Did)
                    .toJavaOptional();
            if (change.isEmpty()) {
                return Answer.refused(
                        "Entry " + n + " is no change of option " + words(option) + ".", "Name one of its changes.");
            }
            if (change.get().reason().equals(reason.strip()) && change.get().effective().equals(effective)) {
                return Answer.refused("Change " + n + " says so already.", "Write another reason, or another day.");
            }
            return session.keep(new Step(
                    option,
                    new Act.Amended(n, reason.strip(), effective),
                    "Say anew of change " + n + " why, and from when",
                    reason.strip(),
                    effective));
        }
    }

    /// Lays an option by. Where it was the one worked on, the first other is worked on next.
    public Answer archive(int option) {
        synchronized (session) {
            Answer answer = about(option, new Act.Archived(), "Archive option " + words(option), "");
            if (answer instanceof Answer.Done && session.now().current() == option) {
                session.switchTo(firstLive(Option.BASELINE));
            }
            return answer;
        }
    }

    public Answer restore(int option) {
        return about(option, new Act.Restored(), "Restore option " + words(option), "");
    }

    /// Submits an option: it takes no more changes until it is unlocked. Refused while a limit that blocks is broken.
    public Answer lock(int option, String reason) {
        synchronized (session) {
            return OptionGate.brokenLimits(session.now(), option)
                    .<Answer>map(refused -> refused)
                    .orElseGet(() -> about(option, new Act.Locked(), "Lock option " + words(option), reason));
        }
    }

    /// @param reason why, which must be given
    public Answer unlock(int option, String reason) {
        return reason.isBlank()
                ? Answer.refused("An option is unlocked for a reason, and none was given.", "Say why it is to change.")
                : about(option, new Act.Unlocked(), "Unlock option " + words(option), reason.strip());
    }

    /// Begins a what-if on top of an option and works on it.
    public Answer whatIf(int option) {
        synchronized (session) {
            OpenPlan now = session.now();
            Optional<Answer.Refused> refused = OptionGate.noWhatIf(now, option);
            if (refused.isPresent()) {
                return refused.get();
            }
            Option base = now.timeline(option).option();
            Act made = new Act.Made("What if", base.effective(), option, newest(option), true);
            Answer answer =
                    session.keep(new Step(next(now), made, "Try a what-if on option " + base.words(), "", base.effective()));
            session.switchTo(next(now));
            return answer;
        }
    }

    /// Keeps a what-if: its option goes on from where it stands.
    public Answer keep(int whatIf) {
        synchronized (session) {
            OpenPlan now = session.now();
            Optional<Answer.Refused> refused = OptionGate.notToKeep(now, whatIf);
            if (refused.isPresent()) {
                return refused.get();
            }
            Option scratch = now.timeline(whatIf).option();
            Option base = now.timeline(scratch.whatIfOn().orElseThrow()).option();
            Answer answer = session.keep(List.of(
                    new Step(whatIf, new Act.Archived(), "End the what-if on option " + base.words(), "", base.effective()),
                    new Step(
                            base.number(),
                            new Act.Kept(whatIf),
                            "Keep the what-if in option " + base.words(),
                            "",
                            base.effective())));
            session.switchTo(base.number());
            return answer;
        }
    }

    /// Throws a what-if away. Its changes stay in the log.
    public Answer discard(int whatIf) {
        synchronized (session) {
            Optional<Answer.Refused> refused = OptionGate.noScratch(session.now(), whatIf);
            if (refused.isPresent()) {
                return refused.get();
            }
            Option scratch = session.now().timeline(whatIf).option();
            int base = scratch.whatIfOn().orElseThrow();
            Answer answer = session.keep(new Step(
                    whatIf, new Act.Discarded(), "Discard the what-if on option " + words(base), "", scratch.effective()));
            session.switchTo(base);
            return answer;
        }
    }

    private Answer about(int option, Act act, String words, String reason) {
        synchronized (session) {
            OpenPlan now = session.now();
            return OptionGate.shut(now, option, act)
                    .<Answer>map(refused -> refused)
                    .orElseGet(() -> session.keep(new Step(
                            option, act, words, reason, now.timeline(option).option().effective())));
        }
    }

    private long newest(int option) {
        return session.now()
                .timelines()
                .get(option)
                .filter(timeline -> !timeline.option().isBaseline() && timeline.history().canUndo())
                .map(timeline -> timeline.history().done().head().n())
                .getOrElse(0L);
    }

    private String words(int option) {
        return session.now().timelines().get(option).map(timeline -> timeline.option().words()).getOrElse("" + option);
    }

    private int firstLive(int otherwise) {
        return session.now().liveOptions().stream()
                .filter(option -> !option.isBaseline() && !option.isWhatIf())
                .findFirst()
                .map(Option::number)
                .orElse(otherwise);
    }

    private static int next(OpenPlan now) {
        return now.timelines().last()._1 + 1;
    }

}
