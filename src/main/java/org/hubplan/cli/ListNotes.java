package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.change.Note;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "notes",
        description = {
            "Lists the notes beside an option, its own and the baseline's, open to-dos first; with --all, of all options."
        },
        footer = {"", "Example:", "  hubplan notes my-plan --json"})
final class ListNotes extends OnPlan {
    @Mixin
    private InOption option;

    @Option(names = "--all", description = "Notes of every option.")
    private boolean all;

    ListNotes(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        List<Note> notes = all ? now.remarks().notesInOrder() : now.notes(option.number(now));
        TextTable table = new TextTable(5, "N", "Option", "About", "", "Text");
        notes.forEach(note -> table.row(
                Long.toString(note.id()),
                Integer.toString(note.option()),
                note.subject().words(),
                sort(note),
                note.text()));
        List<Map<String, Object>> json = notes.stream().map(ListNotes::json).toList();
        long open = notes.stream().filter(Note::isOpenToDo).count();
        String line = notes.size() + (notes.size() == 1 ? " note, " : " notes, ") + open + " still to do";
        return Reply.of(Map.of("notes", json), table.toString(), line);
    }

    private static String sort(Note note) {
        return note.sort() == Note.Sort.TO_DO && note.done() ? "done" : note.sort().label();
    }

    private static Map<String, Object> json(Note note) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("n", note.id());
        json.put("option", note.option());
        json.put("sort", note.sort().label().replace(' ', '-'));
        json.put("done", note.done());
        json.put("hub", note.subject().hub().map(HubCode::value).orElse(null));
        json.put("function", note.subject().function().isEmpty() ? null : note.subject().function());
        json.put("grade", note.subject().grade().map(Grade::label).orElse(null));
        json.put("change", note.subject().change() == 0 ? null : note.subject().change());
        json.put("text", note.text());
        return json;
    }
}
