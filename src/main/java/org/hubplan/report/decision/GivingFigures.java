package org.hubplan.report.decision;

import static org.hubplan.report.Measure.COUNT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.ledger.FoundPosts;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Giving;
import org.hubplan.money.apportion.Apportionment;
import org.hubplan.money.apportion.Apportionment.Result;
import org.hubplan.money.apportion.Claim;
import org.hubplan.money.apportion.Method;
import org.hubplan.money.apportion.Weighting;

/// What business groups give, as figures a text may name: by the apportionment the option carries out; where it
/// carries none out, by the usual one of the posts it finds from existing ones.
final class GivingFigures {
    static final Weighting USUAL_WEIGHT = Weighting.NON_FUNDED;
    static final Method USUAL_METHOD = Method.LARGEST_REMAINDER;

    private GivingFigures() {}

    static List<NamedFigure> of(Standing option) {
        Giving giving = option.plan().giving();
        List<NamedFigure> figures = new ArrayList<>();
        if (!giving.isNone()) {
            String source = "apportionment carried out, by " + giving.weight() + ", " + giving.method();
            figures.add(posts(giving.posts(), source));
            giving.shares().forEach(share -> figures.add(gives(share.group(), share.posts(), source)));
        }
        proposed(option).ifPresent(apportionment -> {
            String source = "posts found from existing ones, net, apportioned by " + USUAL_WEIGHT.label() + ", "
                    + USUAL_METHOD.label() + "; not carried out";
            figures.add(posts(apportionment.posts(), source));
            apportionment.shares().forEach(share -> figures.add(gives(share.name(), share.posts(), source)));
        });
        return figures;
    }

    private static NamedFigure posts(int posts, String source) {
        return NamedFigure.of("apportioned-posts", posts, COUNT, "Posts business groups give", source);
    }

    private static NamedFigure gives(String group, int posts, String source) {
        return NamedFigure.of("gives " + group, posts, COUNT, "Posts " + group + " gives", source);
    }

    /// How the posts an option finds from existing ones would fall to the plan's groups; empty where it says that
    /// itself, finds none, or the groups weigh nothing.
    static Optional<Apportionment> proposed(Standing option) {
        int found = FoundPosts.count(FoundPosts.of(option).net());
        if (!option.plan().giving().isNone() || found <= 0 || option.plan().groups().isEmpty()) {
            return Optional.empty();
        }
        List<Claim> claims = option.plan().groups().all().stream()
                .map(group -> new Claim(group.name(), USUAL_WEIGHT.of(group)))
                .toList();
        return Apportionment.of(found, claims, USUAL_METHOD) instanceof Result.Done done
                ? Optional.of(done.apportionment())
                : Optional.empty();
    }
}
