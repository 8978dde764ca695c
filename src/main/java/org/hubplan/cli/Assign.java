package org.hubplan.cli;

import java.util.Optional;
import java.util.OptionalLong;
import org.hubplan.change.AssignFunding;
import org.hubplan.change.UnassignFunding;
import org.hubplan.model.Assignment;
import org.hubplan.model.FinancialYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "assign",
        description = {
            "Has a source meet a cost of an option, after those assigned to it before; \"New pay\" is a cost too.",
            "Without --to it goes on; without --pounds it meets all that is needed."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan assign my-plan --cost \"New pay\" --source \"Earmarked reserve\" --from 2019/20 --to 2019/20",
            "  hubplan assign my-plan --cost \"New pay\" --source MTFP --remove"
        })
final class Assign extends Changing {
    @Option(names = "--cost", required = true, paramLabel = "NAME", description = "The cost.")
    private String cost;

    @Option(names = "--source", required = true, paramLabel = "NAME", description = "What meets it.")
    private String source;

    @Option(names = "--from", paramLabel = "YYYY/YY", converter = Year.class, description = "The first year.")
    private FinancialYear from;

    @Option(names = "--to", paramLabel = "YYYY/YY", converter = Year.class, description = "The last year.")
    private FinancialYear to;

    @Option(names = "--pounds", paramLabel = "POUNDS", converter = Pounds.class, description = "At most, a year.")
    private Long pence;

    @Option(names = "--remove", description = "Have it meet the cost no longer.")
    private boolean remove;

    Assign(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        if (remove) {
            return Wanted.of(new UnassignFunding(cost.strip(), source.strip()));
        }
        if (from == null || to != null && to.compareTo(from) < 0 || pence != null && pence == 0) {
            throw new Refusal("Say from which year, to one no earlier, and for more than £0: --from 2019/20 --to 2020/21.");
        }
        return Wanted.of(new AssignFunding(new Assignment(
                cost.strip(),
                source.strip(),
                from,
                Optional.ofNullable(to),
                pence == null ? OptionalLong.empty() : OptionalLong.of(pence))));
    }
}
