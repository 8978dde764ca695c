package org.hubplan.cli;

import org.hubplan.change.RenameHub;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "rename-hub",
        description = "Gives a hub another name. Its code stays.",
        footer = {"", "Example:", "  hubplan rename-hub my-plan --hub CE --to \"Hackney and Tower Hamlets\""})
final class NameHub extends Changing {
    @Option(names = "--hub", required = true, paramLabel = "HUB", description = "The hub: code or name.")
    private String hub;

    @Option(names = "--to", required = true, paramLabel = "NAME", description = "The name it gets.")
    private String to;

    NameHub(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        if (to.isBlank()) {
            throw new Refusal("The name of a hub is not blank.");
        }
        return Wanted.of(new RenameHub(Named.hub(ground.plan(), hub).code(), to.strip()));
    }
}
