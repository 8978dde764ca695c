package org.hubplan.cli;

import java.util.OptionalInt;
import org.hubplan.change.SetDesks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "set-desks",
        description = "Says how many people a hub can seat; without --desks, that nobody knows.",
        footer = {"", "Example:", "  hubplan set-desks my-plan --hub CE --desks 24"})
final class SeatHub extends Changing {
    @Option(names = "--hub", required = true, paramLabel = "HUB", description = "The hub: code or name.")
    private String hub;

    @Option(
            names = "--desks",
            paramLabel = "N",
            converter = WholeNumber.NoneOrMore.class,
            description = "How many.")
    private Integer desks;

    SeatHub(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        return Wanted.of(new SetDesks(
                Named.hub(ground.plan(), hub).code(),
                desks == null ? OptionalInt.empty() : OptionalInt.of(desks)));
    }
}
