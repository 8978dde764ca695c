package org.hubplan.change;

import io.vavr.collection.HashMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Comparator;
import java.util.List;
import org.hubplan.model.Limits;

/// What is said about the plan and changes no figure: replies of commands, notes, frozen versions, limits, words of
/// papers. A value.
///
/// @param notes by the entry that first wrote them
/// @param versions oldest first
/// @param limits what every option is held to
/// @param words sections of papers in the planner's own words
public record Remarks(
        Replies replies,
        TreeMap<Long, Note> notes,
        Vector<Version> versions,
        Limits limits,
        HashMap<WordedSection, String> words) {
    public static final Remarks NONE =
            new Remarks(Replies.NONE, TreeMap.empty(), Vector.empty(), Limits.USUAL, HashMap.empty());

    /// After one more entry of the log, of whatever kind.
    public Remarks then(Entry entry) {
        return switch (entry.act()) {
            case Act.Replied replied -> new Remarks(replies.then(replied, entry.n()), notes, versions, limits, words);
            case Act.Noted noted -> new Remarks(replies, notes.put(written(entry, noted)), versions, limits, words);
            case Act.Unnoted gone -> new Remarks(replies, notes.remove(gone.note()), versions, limits, words);
            case Act.LimitsSet set -> new Remarks(replies, notes, versions, set.limits(), words);
            case Act.Worded worded -> new Remarks(replies, notes, versions, limits, worded(entry.option(), worded));
            case Act.Froze froze -> new Remarks(
                    replies,
                    notes,
                    versions.append(new Version(
                            entry.n(), entry.at(), entry.author(), entry.option(), froze.label(), froze.papers())),
                    limits,
                    words);
            default -> this;
        };
    }

    private HashMap<WordedSection, String> worded(int option, Act.Worded worded) {
        WordedSection section = new WordedSection(option, worded.paper(), worded.section());
        return worded.text().isEmpty() ? words.remove(section) : words.put(section, worded.text());
    }

    /// Open to-dos first, and of these and of the rest the newest first.
    public List<Note> notesInOrder() {
        return notes.values()
                .reverse()
                .toJavaStream()
                .sorted(Comparator.comparing(note -> !note.isOpenToDo()))
                .toList();
    }

    private static io.vavr.Tuple2<Long, Note> written(Entry entry, Act.Noted noted) {
        long id = noted.note() == 0 ? entry.n() : noted.note();
        return io.vavr.Tuple.of(
                id, new Note(id, entry.option(), noted.subject(), noted.sort(), noted.text(), noted.done()));
    }
}
