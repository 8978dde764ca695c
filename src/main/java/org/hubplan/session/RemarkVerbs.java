package org.hubplan.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.Act;
import org.hubplan.change.FrozenPaper;
import org.hubplan.change.Note;
import org.hubplan.change.Option;
import org.hubplan.change.Reply;
import org.hubplan.change.WordedSection;
import org.hubplan.check.LimitsInWords;
import org.hubplan.model.Command;
import org.hubplan.model.Limits;

/// What is said about a plan and changes no figure: each an entry of the log, on disk before it shows. Locked options
/// take remarks too.
public final class RemarkVerbs {
    private final Session session;

    RemarkVerbs(Session session) {
        this.session = session;
    }

    /// Records a command's reply to changes.
    ///
    /// @param changes numbers of their entries, at least one
    public Answer reply(int option, List<Long> changes, Command command, Reply reply) {
        synchronized (session) {
            OpenPlan now = session.now();
            List<Long> unknown = changes.stream()
                    .filter(n -> now.timelines().get(option).forAll(
                            timeline -> !timeline.history().made().exists(entry -> entry.n() == n)))
                    .toList();
            if (changes.isEmpty() || !unknown.isEmpty()) {
                return Answer.refused(
                        changes.isEmpty()
                                ? "No change was named that " + command + " replies to."
                                : "Entry " + unknown.getFirst() + " is no change of option " + option + ".",
                        "Name entries of the option's changes.");
            }
            return session.keep(step(now, option, changes, command, reply));
        }
    }

    static Step step(OpenPlan plan, int option, List<Long> changes, Command command, Reply reply) {
        return new Step(
                option,
                new Act.Replied(changes, command, reply),
                words(changes, command, reply),
                reply.note(),
                plan.timeline(option).option().effective());
    }

    private static String words(List<Long> changes, Command command, Reply reply) {
        String what = changes.size() == 1 ? "change " + changes.getFirst() : changes.size() + " changes";
        return switch (reply.state()) {
            case DRAFT -> "Take back what was asked of " + command + " on " + what;
            case SENT -> "Send " + what + " to " + command;
            case AGREED -> command + " agrees to " + what;
            case REFUSED -> command + " refuses " + what;
        };
    }

    /// Writes a new note.
    public Answer note(int option, Note.Subject subject, Note.Sort sort, String text) {
        return written(option, 0, subject, sort, text, false);
    }

    /// Writes a note anew, or marks a to-do done.
    public Answer edit(Note note, String text, boolean done) {
        return written(note.option(), note.id(), note.subject(), note.sort(), text, done);
    }

    private Answer written(int option, long note, Note.Subject subject, Note.Sort sort, String text, boolean done) {
        if (text.isBlank()) {
            return Answer.refused("There is nothing in this note.", "Write something, or remove it.");
        }
        String what = switch (sort) {
            case NOTE -> "Note";
            case TO_DO -> done ? "Done" : "To do";
            case ASSUMPTION -> "Assumption";
        };
        return keep(option, new Act.Noted(note, subject, sort, text.strip(), done), what + ": " + text.strip(), "");
    }

    public Answer remove(Note note) {
        return keep(note.option(), new Act.Unnoted(note.id()), "Remove note: " + note.text(), "");
    }

    /// Keeps an option as it stands under a name.
    ///
    /// @param papers its papers as printed now
    public Answer freeze(int option, String label, List<FrozenPaper> papers) {
        synchronized (session) {
            boolean taken = session.now().remarks().versions().exists(version -> version.label().equalsIgnoreCase(label.strip()));
            if (label.isBlank() || taken) {
                return Answer.refused(
                        label.isBlank() ? "A version has a name." : "There is a version " + label.strip() + " already.",
                        "Call it after its number and its board, such as v0.3, Board 12 Nov.");
            }
            return keep(option, new Act.Froze(label.strip(), papers), "Freeze " + label.strip(), "");
        }
    }

    /// Keeps a planner's own words of a section of a paper.
    ///
    /// @param name of the section, as a planner calls it
    /// @param worded its text; empty to say again what the plan gives
    public Answer word(int option, String name, Act.Worded worded) {
        String before = session.now()
                .remarks()
                .words()
                .getOrElse(new WordedSection(option, worded.paper(), worded.section()), "");
        if (before.equals(worded.text())) {
            return Answer.refused(name + " says that already.", "Write something else, or leave it.");
        }
        String words = worded.text().isEmpty() ? "Say " + name + " as the plan gives it" : "Word " + name;
        return keep(option, worded, words, "");
    }

    /// Holds every option to other limits from now on.
    public Answer hold(Limits limits) {
        synchronized (session) {
            String words = LimitsInWords.difference(session.now().limits(), limits);
            return words.isEmpty()
                    ? Answer.refused("The plan is held to these limits already.", "Set another number, or switch a limit.")
                    : keep(Option.BASELINE, new Act.LimitsSet(limits), words, "");
        }
    }

    private Answer keep(int option, Act act, String words, String reason) {
        synchronized (session) {
            Optional<Answer.Refused> none = OptionGate.noOption(session.now(), option);
            if (none.isPresent()) {
                return none.get();
            }
            LocalDate effective = session.now().timeline(option).option().effective();
            return session.keep(new Step(option, act, words, reason, effective));
        }
    }
}
