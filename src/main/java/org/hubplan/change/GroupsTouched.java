package org.hubplan.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.Fte;
import org.hubplan.model.Giving;
import org.hubplan.model.Plan;

/// What a change did to business groups and to the posts they give, each part compared with another plan.
final class GroupsTouched {
    private GroupsTouched() {}

    static List<Touch> by(Plan before, Plan after, Plan onto) {
        return new PartsTouched("business groups", before, onto).by(parts(before), parts(after), parts(onto));
    }

    private static Map<String, String> parts(Plan plan) {
        Map<String, String> parts = new LinkedHashMap<>();
        plan.groups().all().forEach(group -> parts.put("Business group " + group.name(), said(group)));
        if (!plan.giving().isNone()) {
            parts.put("Posts from business groups", said(plan.giving()));
        }
        return parts;
    }

    private static String said(BusinessGroup group) {
        return Fte.words(group.fundedBwt()) + " funded, " + Fte.words(group.nonFundedBwt()) + " non-funded"
                + (group.priority().isEmpty() ? "" : ", priority " + group.priority());
    }

    /// Its weights and bounds too: the same posts by other weights are another apportionment.
    private static String said(Giving giving) {
        StringBuilder said = new StringBuilder(GivingInWords.of(giving)).append(", to ").append(giving.to());
        giving.shares().forEach(share -> {
            said.append("; ").append(share.group()).append(" weighs ").append(Fte.words(share.weight()));
            share.byGrade().forEach((grade, posts) -> said.append(", ").append(posts).append(' ').append(grade));
            if (share.floor() > 0) {
                said.append(", at least ").append(share.floor());
            }
            share.cap().ifPresent(cap -> said.append(", at most ").append(cap));
        });
        return said.toString();
    }
}
