package org.hubplan.store;

import java.util.Comparator;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.Displaced;
import org.hubplan.model.Hub;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateParts;

/// SHA-256 of everything in a first state, in an order that is for good. A part the model gains later is added
/// only where it isn't at its default, so that plans made before keep their digest.
final class FirstStateDigest {
    private final Sha256 sha = new Sha256();

    private FirstStateDigest() {}

    static String of(Plan plan) {
        FirstStateDigest digest = new FirstStateDigest();
        plan.hubs().forEach(digest::add);
        plan.rates().byYear().values().forEach(digest::add);
        plan.everyPost().sorted(Comparator.comparing(Post::id)).forEach(digest::add);
        plan.displaced().forEach(digest::add);
        plan.groups().all().forEach(digest::add);
        if (!plan.funding().isEmpty()) {
            digest.sha.add("funding").add(ChangeJson.write(plan.funding()));
        }
        if (!plan.giving().isNone()) {
            digest.sha.add("giving").add(ChangeJson.write(plan.giving()));
        }
        return digest.sha.hex();
    }

    private void add(Hub hub) {
        sha.add("hub").add(hub.code().value()).add(hub.name()).add(hub.kind().key());
        sha.add(hub.desks().orElse(-1)).add(hub.restricted()).add(hub.closed());
    }

    private void add(RateCard card) {
        sha.add("rates").add(card.year().toString());
        card.rates().forEach((grade, rate) -> {
            sha.add(grade.label()).add(rate.pence()).add(rate.basis());
            rate.parts().ifPresent(this::add);
        });
    }

    private void add(RateParts parts) {
        sha.add("parts").add(parts.basic()).add(parts.weighting()).add(parts.allowance()).add(parts.shift());
        sha.add(parts.insurance()).add(parts.insuredAbove()).add(parts.pension());
    }

    private void add(Post post) {
        sha.add("post").add(post.id().value()).add(post.number()).add(post.title()).add(post.grade().label());
        sha.add(post.function()).add(post.owner().name()).add(post.hub().value()).add(post.fte()).add(post.funded());
        sha.add(post.shift()).add(post.building()).add(post.restricted()).add(post.closed());
        post.occupants().forEach(this::add);
    }

    private void add(Occupant person) {
        sha.add("person").add(person.id().value()).add(person.grade().label());
        sha.add(Spelling.of(person.flag())).add(person.fte());
        person.alignedTo().ifPresent(hub -> sha.add("aligned").add(hub.value()));
    }

    private void add(BusinessGroup group) {
        sha.add("group").add(group.name()).add(group.fundedBwt()).add(group.nonFundedBwt()).add(group.priority());
    }

    private void add(Displaced waiting) {
        sha.add("waiting").add(waiting.command().name()).add(waiting.lastPost());
        add(waiting.person());
    }
}
