package org.hubplan.cli;

import org.hubplan.change.Note;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "tick",
        description = "Marks a to-do as done.",
        footer = {"", "Example:", "  hubplan tick my-plan 17"})
final class TickNote extends OnPlan {
    @Parameters(
            index = "1",
            paramLabel = "N",
            converter = WholeNumber.Count.class,
            description = "The to-do: its number among the notes.")
    private Integer n;

    TickNote(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        Note note = Named.note(session.now(), n);
        if (!note.isOpenToDo()) {
            throw new Refusal("Note " + n + " is no to-do that is open.");
        }
        return ChangeReply.of(session.remarks().edit(note, note.text(), true));
    }
}
