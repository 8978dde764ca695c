package org.hubplan.cli;

import org.hubplan.change.Note;
import org.hubplan.model.Plan;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "note",
        description = {
            "Writes a note beside the plan: about a hub, a stack at it, a change, or the option as a whole.",
            "It changes no figure. A to-do stays open until it is ticked; assumptions stand in papers."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan note my-plan \"Desks on the 3rd floor from May\" --hub CE",
            "  hubplan note my-plan \"Ask HR about shifts\" --hub CE --to-do",
            "  hubplan note my-plan \"Pay stays at 2018/19 rates\" --assumption"
        })
final class WriteNote extends OnPlan {
    @Mixin
    private InOption option;

    @Parameters(index = "1", paramLabel = "TEXT", description = "What it says.")
    private String text;

    @ArgGroup(exclusive = true)
    private About about;

    @ArgGroup(exclusive = true)
    private Kind kind;

    /// What a note is about, one of these; nothing for the option.
    static final class About {
        @Option(names = "--hub", paramLabel = "HUB", description = "About a hub: code or name.")
        private String hub;

        @Option(
                names = "--change",
                paramLabel = "N",
                converter = WholeNumber.Count.class,
                description = "About a change: its entry in the log.")
        private Integer change;
    }

    static final class Kind {
        @Option(names = "--to-do", description = "Something still to be done.")
        private boolean toDo;

        @Option(names = "--assumption", description = "Something the plan takes for granted.")
        private boolean assumption;
    }

    WriteNote(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        int number = option.number(now);
        return ChangeReply.of(session.remarks().note(number, subject(now, number), sort(), text));
    }

    private Note.Subject subject(OpenPlan now, int number) {
        if (about == null) {
            return Note.Subject.OPTION;
        }
        Plan plan = now.timeline(number).now().plan();
        return about.hub == null
                ? Note.Subject.change(Named.change(now, number, about.change).n())
                : Note.Subject.hub(Named.hub(plan, about.hub).code());
    }

    private Note.Sort sort() {
        if (kind == null) {
            return Note.Sort.NOTE;
        }
        return kind.toDo ? Note.Sort.TO_DO : Note.Sort.ASSUMPTION;
    }
}
