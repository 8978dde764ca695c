package org.hubplan.cli;

import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "go-to",
        description = {
            "Goes to another point of an option's history: takes back every step after an entry of the log,",
            "or makes those taken back again up to it."
        },
        footer = {"", "Examples:", "  hubplan go-to my-plan 12", "  hubplan go-to my-plan 0 --option 1"})
final class GoTo extends OnPlan {
    @Mixin
    private InOption option;

    @Parameters(
            index = "1",
            paramLabel = "N",
            converter = WholeNumber.FromZero.class,
            description = "The entry that is to be the newest that stands; 0 for none.")
    private Integer n;

    GoTo(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        return ChangeReply.of(session.goTo(option.number(session.now()), n));
    }
}
