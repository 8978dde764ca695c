package org.hubplan.cli;

import java.util.List;
import java.util.Optional;
import org.hubplan.change.NameGroups;
import org.hubplan.change.RemoveGroup;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.Fte;
import org.hubplan.money.apportion.OwnPosts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "group",
        description = {
            "Sets an option's own figures of a business group, or takes the group out.",
            "A figure that isn't given stays as it was, or is 0."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan group my-plan --name \"Met HQ\" --funded 600 --non-funded 10",
            "  hubplan group my-plan --name \"Met HQ\" --remove",
            "  hubplan group my-plan --from-commands"
        })
final class NameGroup extends Changing {
    @Option(names = "--name", paramLabel = "TEXT", description = "What it is called.")
    private String name;

    @Option(names = "--funded", paramLabel = "FTE", converter = ManyPosts.class, description = "BWT with a budget behind it.")
    private Long funded;

    @Option(names = "--non-funded", paramLabel = "FTE", converter = ManyPosts.class, description = "BWT without one.")
    private Long nonFunded;

    @Option(names = "--priority", paramLabel = "TEXT", description = "In the posting process: Standard, High.")
    private String priority;

    @Option(names = "--remove", description = "Take it out.")
    private boolean remove;

    @Option(
            names = "--from-commands",
            description = "Make the other commands of the plan groups, by the BWT of their posts in it.")
    private boolean fromCommands;

    NameGroup(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        if (fromCommands) {
            return commands(ground);
        }
        if (name == null) {
            throw new Refusal("Name the group: --name TEXT, or --from-commands.");
        }
        if (remove) {
            return Wanted.of(new RemoveGroup(name.strip()));
        }
        if (funded == null && nonFunded == null && priority == null) {
            throw new Refusal("Say its BWT: --funded N, --non-funded N, or --remove.");
        }
        Optional<BusinessGroup> known = ground.plan().groups().named(name.strip());
        return Wanted.of(new NameGroups(List.of(new BusinessGroup(
                known.map(BusinessGroup::name).orElseGet(() -> Named.plainly(name)),
                funded != null ? funded : known.map(BusinessGroup::fundedBwt).orElse(0L),
                nonFunded != null ? nonFunded : known.map(BusinessGroup::nonFundedBwt).orElse(0L),
                priority != null ? priority.strip() : known.map(BusinessGroup::priority).orElse("")))));
    }

    private static Wanted commands(Ground ground) {
        List<BusinessGroup> groups = OwnPosts.asGroups(ground.plan(), ground.command());
        if (groups.isEmpty()) {
            throw new Refusal("Every post of this plan is on the BWT of " + ground.command()
                    + ". Import business groups, or name them one by one.");
        }
        return Wanted.of(new NameGroups(groups));
    }

    /// Reads the FTE of a whole group.
    static final class ManyPosts implements ITypeConverter<Long> {
        @Override
        public Long convert(String written) {
            return Fte.parseMany(written)
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + written + "\" is no FTE; write it as 260 or 12.5, with at most two decimals"));
        }
    }
}
