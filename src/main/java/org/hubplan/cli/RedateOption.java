package org.hubplan.cli;

import java.time.LocalDate;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "redate-option",
        description = {
            "Sets the day that changes of an option take effect on, unless they say otherwise.",
            "Changes made before keep their day."
        },
        footer = {"", "Example:", "  hubplan redate-option my-plan 2019-09-01 --option 1"})
final class RedateOption extends OnPlan {
    @Mixin
    private InOption option;

    @Parameters(index = "1", paramLabel = "DATE", converter = Day.class, description = "The day: 2019-04-01.")
    private LocalDate effective;

    RedateOption(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        return ChangeReply.of(session.options().redate(option.number(session.now()), effective));
    }
}
