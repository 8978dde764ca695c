package org.hubplan.cli;

import org.hubplan.session.OpenPlan;
import org.hubplan.session.OptionVerbs;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "new-option",
        description = {
            "Makes an option: of the bare baseline, of all changes of another (--from), or of its first ones (--up-to).",
            "The option worked on stays the same; switch-option goes to the new one."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan new-option my-plan \"Four hubs only\"",
            "  hubplan new-option my-plan \"Preferred, less travel\" --from 1",
            "  hubplan new-option my-plan \"Without the last moves\" --from 1 --up-to 12"
        })
final class NewOption extends OnPlan {
    @Parameters(index = "1", paramLabel = "NAME", description = "What it is called.")
    private String name;

    @Option(names = "--from", paramLabel = "O", description = "Number or name of the option it begins as.")
    private String from;

    @Option(
            names = "--up-to",
            paramLabel = "N",
            converter = WholeNumber.FromZero.class,
            description = "The last entry of that option taken over; 0 for none.")
    private Integer upTo;

    @Spec
    private CommandSpec spec;

    NewOption(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        if (upTo != null && from == null) {
            throw new ParameterException(spec.commandLine(), "--up-to names an entry of an option: give --from too");
        }
        OpenPlan now = session.now();
        OptionVerbs options = session.options();
        int origin = from == null
                ? org.hubplan.change.Option.BASELINE
                : Named.option(now, from).number();
        return ChangeReply.of(
                upTo == null ? options.duplicate(origin, name) : options.branch(origin, upTo, name));
    }
}
