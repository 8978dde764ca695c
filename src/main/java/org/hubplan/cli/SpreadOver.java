package org.hubplan.cli;

import java.util.Arrays;
import java.util.List;
import org.hubplan.change.Spread;
import org.hubplan.change.SpreadPosts;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "spread",
        description = {
            "Spreads posts of one hub over several at once, as one change.",
            "They stay on the BWT they are on."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan spread my-plan --from MIB --to bcu --grade DC --count 12",
            "  hubplan spread my-plan --from MIB --to CE,CN,NE --state vacant --weights 3,2,1",
            "  hubplan spread my-plan --from TSK --to sc --count 6 --by vacancy"
        })
final class SpreadOver extends Changing {
    /// How the posts are shared out.
    enum Way {
        EQUAL,
        WEIGHT,
        VACANCY
    }

    @Spec
    private CommandSpec command;

    @Mixin
    private Picking picking;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "HUB,HUB,…|central|bcu|sc",
            description = "The hubs, by code or name, parted by commas; or every other hub of a kind.")
    private String to;

    @Option(
            names = "--by",
            paramLabel = "equal|weight|vacancy",
            description = "The same to each (without --by), in proportion to --weights, or to equal vacancies.")
    private Way way;

    @Option(
            names = "--weights",
            paramLabel = "W",
            split = ",",
            converter = WholeNumber.Weight.class,
            description = "One whole number for each hub.")
    private long[] weights;

    SpreadOver(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        Plan before = ground.plan();
        List<Post> posts = picking.from(before, _ -> true);
        List<Hub> hubs = Named.hubs(before, to, picking.source(before));
        if (posts.stream().anyMatch(post -> hubs.stream().map(Hub::code).anyMatch(post.hub()::equals))) {
            throw new Refusal("Some of the posts sit at a hub they were to be spread over. Leave that hub out.");
        }
        requireWeightsFor(hubs);
        return Wanted.of(shares(before, posts, hubs), posts);
    }

    private SpreadPosts shares(Plan before, List<Post> posts, List<Hub> hubs) {
        List<HubCode> codes = hubs.stream().map(Hub::code).toList();
        return switch (way()) {
            case EQUAL -> Spread.equally(posts, codes);
            case WEIGHT -> Spread.byWeight(posts, codes, weights);
            case VACANCY -> Spread.toEqualVacancy(before, posts, codes);
        };
    }

    private Way way() {
        return way != null ? way : weights == null ? Way.EQUAL : Way.WEIGHT;
    }

    private void requireWeightsFor(List<Hub> hubs) {
        if (hubs.isEmpty()) {
            throw new Refusal("There is no other open hub of the kind \"" + to + "\" in this plan.");
        }
        if ((way() == Way.WEIGHT) != (weights != null)) {
            throw wrong("--by weight and --weights go together.");
        }
        if (hubs.size() != hubs.stream().distinct().count()) {
            throw wrong("--to names a hub twice.");
        }
        if (weights == null) {
            return;
        }
        if (weights.length != hubs.size()) {
            throw wrong("--weights has " + weights.length + " numbers for " + hubs.size() + " hubs.");
        }
        if (Arrays.stream(weights).sum() == 0) {
            throw wrong("--weights are not all 0.");
        }
    }

    private ParameterException wrong(String why) {
        return new ParameterException(command.commandLine(), why);
    }
}
