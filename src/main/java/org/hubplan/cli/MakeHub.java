package org.hubplan.cli;

import java.util.OptionalInt;
import org.hubplan.change.AddHub;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "add-hub",
        description = "Adds a hub, at the end of its lane.",
        footer = {"", "Example:", "  hubplan add-hub my-plan --code SC5 --name \"SC Hub 5\" --kind sc --desks 30"})
final class MakeHub extends Changing {
    private static final int LONGEST_CODE = 20;

    @Option(names = "--code", required = true, paramLabel = "CODE", description = "Its short code, kept for good.")
    private String code;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "Its name.")
    private String name;

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "central|bcu|sc",
            converter = Keyed.AKind.class,
            description = "Its lane.")
    private HubKind kind;

    @Option(
            names = "--desks",
            paramLabel = "N",
            converter = WholeNumber.NoneOrMore.class,
            description = "How many people it can seat; without it, nobody knows.")
    private Integer desks;

    @Option(names = "--restricted", description = "Its strength is withheld from papers that leave the command.")
    private boolean restricted;

    MakeHub(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        String tidy = code.strip();
        if (tidy.isEmpty() || tidy.length() > LONGEST_CODE || name.isBlank()) {
            throw new Refusal("A hub has a code of 1 to " + LONGEST_CODE + " characters, and a name.");
        }
        if (!HubCode.isFit(tidy)) {
            throw new Refusal("A hub can't have the code " + tidy
                    + ": it is the name of the tray or of a lane, or has a comma or a blank in it. Choose another.");
        }
        return Wanted.of(new AddHub(new Hub(
                new HubCode(tidy), name.strip(), kind,
                desks == null ? OptionalInt.empty() : OptionalInt.of(desks), restricted, false)));
    }
}
