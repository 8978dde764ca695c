package org.hubplan.ui.drill;

import java.util.Optional;
import org.hubplan.ledger.Behind.Share;
import org.hubplan.ledger.Figure;
import org.hubplan.model.Displaced;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.ui.kit.Texts;

/// One post, or one person without a post, behind a figure.
///
/// @param from the hub it sat at in the baseline, where that is another; else empty
/// @param fte hundredths budgeted; 0 for a person without a post
/// @param people hundredths of FTE of people
/// @param vacant hundredths
/// @param over hundredths of FTE of people above the post's own
/// @param cost pence a year, budgeted
/// @param isRestricted whether the post is withheld from what leaves the command: restricted itself, or at a restricted
///     unit, now or in the baseline
/// @param share what it adds to the figure, in the figure's unit
record DrillRow(
        String number,
        String title,
        Grade grade,
        String function,
        String hub,
        String from,
        String owner,
        long fte,
        long people,
        long vacant,
        long over,
        long cost,
        boolean isRestricted,
        long share) {

    static DrillRow of(Share share, Figure figure, Plan plan, Plan baseline) {
        return share.post()
                .map(post -> of(post, share, figure, plan, baseline))
                .orElseGet(() -> of(share.person().orElseThrow(), share, figure, plan, baseline));
    }

    private static DrillRow of(Post post, Share share, Figure figure, Plan plan, Plan baseline) {
        Optional<Post> before = baseline.post(post.id());
        Optional<HubCode> first = before.map(Post::hub);
        return new DrillRow(
                post.number(),
                post.title(),
                post.grade(),
                post.function(),
                hub(plan, post.hub()),
                first.filter(hub -> !hub.equals(post.hub())).map(hub -> hub(plan, hub)).orElse(""),
                post.owner().name(),
                share.totals().bwtFte(),
                share.totals().strengthFte(),
                share.totals().vacantFte(),
                share.totals().overFte(),
                share.totals().bwtCost(),
                isRestricted(post, plan) || before.filter(one -> isRestricted(one, plan)).isPresent(),
                share.totals().get(figure));
    }

    private static DrillRow of(Displaced person, Share share, Figure figure, Plan plan, Plan baseline) {
        Optional<Post> left = baseline.postNumbered(person.lastPost());
        return new DrillRow(
                "",
                Texts.of("drill.person", person.lastPost()),
                person.person().grade(),
                "",
                Hub.TRAY.name(),
                "",
                person.command().name(),
                0,
                share.totals().strengthFte(),
                0,
                share.totals().overFte(),
                0,
                left.filter(post -> isRestricted(post, plan)).isPresent(),
                share.totals().get(figure));
    }

    private static boolean isRestricted(Post post, Plan plan) {
        return post.restricted() || plan.hub(post.hub()).filter(Hub::restricted).isPresent();
    }

    /// Whether it is a person without a post.
    boolean isPerson() {
        return number.isEmpty();
    }

    private static String hub(Plan plan, HubCode code) {
        return code.equals(HubCode.UNPLACED)
                ? Hub.TRAY.name()
                : code + " " + plan.hub(code).map(Hub::name).orElse("");
    }
}
