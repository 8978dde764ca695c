package org.hubplan.session;

import org.hubplan.change.Act;
import org.hubplan.change.AddPosts;
import org.hubplan.change.Change;
import org.hubplan.change.FillPost;
import org.hubplan.change.FillPosts;
import org.hubplan.change.ImportPlan;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.Logged;
import org.hubplan.change.SetPostings;
import org.hubplan.change.TradePosts;
import org.hubplan.model.Identities;
import org.hubplan.store.StoredPlan;

/// Finds the identities a plan file has given out, in its first state and in every change ever made,
/// undone ones too.
final class IdentitiesInUse {
    private IdentitiesInUse() {}

    static void passOver(Identities identities, StoredPlan stored) {
        stored.first().everyPost().forEach(identities::passOver);
        stored.first().displaced().forEach(waiting -> identities.passOver(waiting.person()));
        stored.first().filling().postings().forEach(posting -> identities.passOver(posting.person()));
        for (Logged logged : stored.log()) {
            if (logged.entry().act() instanceof Act.Did did) {
                passOver(identities, did.change());
            }
        }
    }

    static void passOver(Identities identities, Change change) {
        switch (change) {
            case AddPosts add -> add.posts().forEach(identities::passOver);
            case FillPost fill -> identities.passOver(fill.person());
            case FillPosts several -> several.fills().forEach(fill -> identities.passOver(fill.person()));
            case TradePosts trade -> trade.gained().forEach(identities::passOver);
            case SetPostings set -> set.postings().forEach(posting -> identities.passOver(posting.person()));
            case ImportPlan whole -> {
                passOver(identities, whole.posts());
                whole.waiting().forEach(waiting -> identities.passOver(waiting.person()));
                whole.postings().forEach(posting -> identities.passOver(posting.person()));
            }
            case ImportPosts read -> {
                read.added().forEach(identities::passOver);
                read.updated().forEach(identities::passOver);
            }
            default -> {}
        }
    }
}
