package org.hubplan.cli;

import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "remove-note",
        description = "Takes a note away. The log keeps what it said.",
        footer = {"", "Example:", "  hubplan remove-note my-plan 17"})
final class RemoveNote extends OnPlan {
    @Parameters(
            index = "1",
            paramLabel = "N",
            converter = WholeNumber.Count.class,
            description = "Its number among the notes.")
    private Integer n;

    RemoveNote(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        return ChangeReply.of(session.remarks().remove(Named.note(session.now(), n)));
    }
}
