package org.hubplan.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.Advert;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.BusinessGroups;
import org.hubplan.model.Displaced;
import org.hubplan.model.Hub;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.Posting;
import org.hubplan.model.RateCard;

/// A whole plan that was exported, read into the baseline: one step, with all a plan has beside its posts.
///
/// @param posts all that are new or other
/// @param hubs those that are new or other, as they are now
/// @param cards lines of rate cards that are new or other
/// @param groups business groups that are new or other
/// @param waiting people for the unplaced tray, none of them there already
/// @param postings those that are new or other
/// @param adverts those that are new or other
public record ImportPlan(
        ImportPosts posts,
        List<Hub> hubs,
        List<RateCard> cards,
        List<BusinessGroup> groups,
        List<Displaced> waiting,
        List<Posting> postings,
        List<Advert> adverts)
        implements Change {
    public ImportPlan {
        hubs = List.copyOf(hubs);
        cards = List.copyOf(cards);
        groups = List.copyOf(groups);
        waiting = List.copyOf(waiting);
        postings = List.copyOf(postings);
        adverts = List.copyOf(adverts);
    }

    /// The same, with what tells its file from another of the name.
    ///
    /// @param hash SHA-256 of the file, in hex
    public ImportPlan hashed(String hash) {
        return new ImportPlan(posts.hashed(hash), hubs, cards, groups, waiting, postings, adverts);
    }

    @Override
    public Outcome applyTo(Plan before) {
        Plan plan = before;
        for (Hub hub : hubs) {
            plan = plan.with(hub);
        }
        return switch (posts.applyTo(plan)) {
            case Outcome.Refused refused -> refused;
            case Applied applied -> applied.then(around(applied.plan()));
        };
    }

    private Applied around(Plan before) {
        Plan plan = cards.isEmpty()
                ? before
                : new SetRates(posts.source(), cards).applyTo(before).planOr(before);
        BusinessGroups all = plan.groups();
        for (BusinessGroup group : groups) {
            all = all.with(group);
        }
        plan = plan.with(all).with(plan.filling().withPostings(postings).withAdverts(adverts));
        Set<PersonId> people = new HashSet<>();
        for (Displaced person : waiting) {
            plan = plan.with(person);
            people.add(person.id());
        }
        return new Applied(plan, Set.of(), people);
    }

    @Override
    public String words(Plan before) {
        return posts.words(before);
    }

    @Override
    public String kind() {
        return "import-plan";
    }

    @Override
    public boolean isForBaseline() {
        return true;
    }
}
