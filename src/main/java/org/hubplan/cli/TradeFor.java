package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.change.TradePosts;
import org.hubplan.change.Wording;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.model.Money;
import org.hubplan.model.Post;
import org.hubplan.money.Pricing;
import org.hubplan.money.Trade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "trade",
        description = {
            "Gives posts up for new ones of a grade, paid from what they cost: as many as they pay for, or --gained.",
            "Says what is left over. --dry-run shows it, changing nothing."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan trade my-plan --from MIB --grade DC --state vacant --count 3 --for \"Band E\" --dry-run",
            "  hubplan trade my-plan --from MIB --grade DC --count 3 --for \"Band E\" --at CE --in Research"
        })
final class TradeFor extends Changing {
    @Mixin
    private Picking picking;

    @Option(names = "--for", required = true, paramLabel = "G", description = "The grade of the new posts: \"Band E\".")
    private String gainedGrade;

    @Option(
            names = "--gained",
            paramLabel = "N",
            converter = WholeNumber.Count.class,
            description = "How many new posts; without it, and at most, as many as those given up pay for.")
    private Integer gained;

    @Mixin
    private NewPosts kind;

    TradeFor(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        List<Post> given = picking.from(ground.plan(), _ -> true);
        Grade grade = Named.grade(gainedGrade);
        Trade trade = trade(ground.standing().ledger().pricing(), given, grade);
        List<Post> posts = kind.posts(ground, grade, trade.gained(), given);
        return Wanted.of(new TradePosts(given.stream().map(Post::id).toList(), posts), given)
                .noting(figures(trade), trade.words());
    }

    private Trade trade(Pricing pricing, List<Post> given, Grade grade) {
        given.stream().map(Post::grade).filter(one -> !pricing.prices(one)).findFirst().ifPresent(one -> {
            throw unpriced(pricing, one);
        });
        if (!pricing.prices(grade)) {
            throw unpriced(pricing, grade);
        }
        Trade trade = Trade.costNeutral(pricing, given, grade, kind.fte());
        if (gained != null && gained > trade.gained()) {
            throw new Refusal(Wording.posts(given) + " pay for " + trade.gained() + " " + grade + ", not " + gained
                    + ". Trade for as many, and add the others with add --pay new.");
        }
        if (gained != null) {
            return Trade.of(pricing, given, grade, kind.fte(), gained);
        }
        if (trade.gained() == 0) {
            throw new Refusal(Wording.posts(given) + " cost " + Money.words(trade.givenPence()) + " a year, less than one "
                    + grade + " of " + Fte.words(kind.fte()) + " FTE at " + Money.words(trade.eachPence())
                    + ". Give up more.");
        }
        return trade;
    }

    private static Refusal unpriced(Pricing pricing, Grade grade) {
        return new Refusal("There is no rate for " + grade + " in " + pricing.card().year()
                + ", so it can't be traded. Set one first: set-rate.");
    }

    private static Map<String, Object> figures(Trade trade) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("gainedPosts", trade.gained());
        figures.put("givenPence", trade.givenPence());
        figures.put("eachPence", trade.eachPence());
        figures.put("remainderPence", trade.remainderPence());
        return figures;
    }
}
