package org.hubplan.cli;

import org.hubplan.change.CloseHub;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "close-hub",
        description = "Closes a hub that has no posts and nobody aligned to it. It stays in the record.",
        footer = {"", "Example:", "  hubplan close-hub my-plan --hub SC4"})
final class ShutHub extends Changing {
    @Option(names = "--hub", required = true, paramLabel = "HUB", description = "The hub: code or name.")
    private String hub;

    ShutHub(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        return Wanted.of(new CloseHub(Named.hub(ground.plan(), hub).code()));
    }
}
