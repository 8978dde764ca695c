package org.hubplan.check;

import java.util.List;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Totals;
import org.hubplan.model.HubCode;
import org.hubplan.model.Limit;

/// Nothing and nobody waits in the unplaced tray.
final class EmptyTray implements Rule {
    @Override
    public Limit limit() {
        return Limit.UNPLACED;
    }

    @Override
    public String guards() {
        return "Every post sits at a hub and every person has a post: the unplaced tray is empty.";
    }

    @Override
    public List<Breach> breaches(Facts facts) {
        Totals tray = facts.at(HubCode.UNPLACED);
        long posts = tray.posts();
        long people = tray.get(Figure.PEOPLE);
        if (posts + people == 0) {
            return List.of();
        }
        String waiting = posts == 0
                ? Said.people(people)
                : Said.posts(posts) + (people == 0 ? "" : " and " + Said.people(people));
        return List.of(facts.breach(
                limit(),
                new Place.AtHub(HubCode.UNPLACED),
                List.of(Clash.count("waiting", posts + people), Clash.count("posts", posts), Clash.count("people", people)),
                posts + people,
                waiting + (posts + people == 1 ? " waits" : " wait") + " in the unplaced tray.",
                "Place what waits there, or remove the posts."));
    }
}
