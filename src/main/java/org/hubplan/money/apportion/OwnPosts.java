package org.hubplan.money.apportion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.Command;
import org.hubplan.model.Giving;
import org.hubplan.model.Giving.Share;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Posts of the plan itself beside the lines of business groups. Reads every post, once.
public final class OwnPosts {
    private OwnPosts() {}

    /// How many posts of commands other than the receiving one each giving group has in the plan; none are left out.
    public static Map<String, Integer> ofGivers(Plan plan, Giving giving) {
        Map<String, List<Post>> own = byGroup(plan, giving.to());
        Map<String, Integer> posts = new LinkedHashMap<>();
        giving.shares().stream()
                .filter(share -> share.posts() > 0 && own.containsKey(share.group()))
                .forEach(share -> posts.put(share.group(), own.get(share.group()).size()));
        return posts;
    }

    /// Vacant posts of the plan that can be among those given: of the giving groups' commands and of the grades they
    /// give, no more than they give of each. Filled posts never are: nobody is displaced by an apportionment.
    public static List<PostId> vacant(Plan plan, Giving giving) {
        Map<String, List<Post>> own = byGroup(plan, giving.to());
        List<PostId> taken = new ArrayList<>();
        for (Share share : giving.shares()) {
            share.byGrade().forEach((grade, count) -> own.getOrDefault(share.group(), List.of()).stream()
                    .filter(post -> post.isVacant() && post.grade() == grade)
                    .map(Post::id)
                    .sorted()
                    .limit(Math.max(0, count))
                    .forEach(taken::add));
        }
        return taken;
    }

    private static Map<String, List<Post>> byGroup(Plan plan, Command but) {
        Map<Command, List<Post>> byOwner = plan.posts()
                .filter(post -> !post.owner().equals(but))
                .collect(Collectors.groupingBy(Post::owner, TreeMap::new, Collectors.toList()));
        Map<String, List<Post>> byGroup = new HashMap<>();
        byOwner.forEach((owner, posts) -> plan.groups().of(owner).ifPresent(group ->
                byGroup.computeIfAbsent(group.name(), _ -> new ArrayList<>()).addAll(posts)));
        return byGroup;
    }

    /// The commands of the plan as groups of their own, by the BWT of their posts in it, the greatest first.
    ///
    /// @param but the command that takes no part
    public static List<BusinessGroup> asGroups(Plan plan, Command but) {
        Map<Command, BusinessGroup> groups = new TreeMap<>();
        plan.posts().filter(post -> !post.owner().equals(but)).forEach(post -> groups.merge(
                post.owner(), alone(post), (some, more) -> new BusinessGroup(
                        some.name(), some.fundedBwt() + more.fundedBwt(), some.nonFundedBwt() + more.nonFundedBwt(), "")));
        return groups.values().stream()
                .sorted(Comparator.comparingLong(BusinessGroup::bwt).reversed())
                .toList();
    }

    private static BusinessGroup alone(Post post) {
        return new BusinessGroup(
                post.owner().name(), post.funded() ? post.fte() : 0, post.funded() ? 0 : post.fte(), "");
    }
}
