package org.hubplan.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hubplan.change.ApportionPosts;
import org.hubplan.model.Giving;
import org.hubplan.model.Plan;
import org.hubplan.model.PostId;
import org.hubplan.money.apportion.OwnPosts;
import org.hubplan.session.Session;

/// An apportionment made so in an option.
///
/// @param takeVacant whether vacant posts of the plan are among those given
record CarryOut(Session session, int option, boolean takeVacant) {
    Reply answer(ApportionReply reckoned, String reason, Optional<LocalDate> effective) {
        Plan plan = session.now().timeline(option).now().plan();
        Giving giving = reckoned.reckoning().giving();
        List<PostId> taken = takeVacant ? OwnPosts.vacant(plan, giving) : List.of();
        Map<String, Integer> own = OwnPosts.ofGivers(plan, giving);
        Map<String, Object> figures = new LinkedHashMap<>(reckoned.json());
        figures.put("takenPosts", taken.size());
        Wanted wanted = Wanted.of(new ApportionPosts(giving, taken)).noting(figures, "");
        Reply done = ChangeReply.of(session.act(option, wanted.change(), reason, effective), wanted);
        return own.isEmpty() ? done : done.noting(List.of(stays(own, taken.size())));
    }

    /// What becomes of the plan's own posts, said plainly.
    private String stays(Map<String, Integer> own, int taken) {
        String groups = own.entrySet().stream()
                .map(group -> group.getKey() + " (" + group.getValue() + ")")
                .collect(Collectors.joining(", "));
        return takeVacant
                ? "Posts of the giving groups are in this plan: " + groups + ". " + taken
                        + " of them, vacant, were removed as part of what is given; the rest goes off the groups' lines."
                : "Posts of the giving groups are in this plan: " + groups
                        + ". They stay; what is given goes off the groups' lines.";
    }
}
