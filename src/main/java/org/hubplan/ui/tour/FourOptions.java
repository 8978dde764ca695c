package org.hubplan.ui.tour;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Option;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.compare.CompareViewModel;
import org.hubplan.ui.kit.Texts;

/// Has four options compared. Where the plan has fewer, the tour's copy of it gets variants of the option worked on,
/// each with a move of its own.
final class FourOptions {
    private static final int FOUR = 4;

    private FourOptions() {}

    /// @return numbers of the variants made for it
    static List<Integer> compare(PlanModel plan, CompareViewModel compare) {
        int mine = plan.now().current();
        List<Integer> made = new ArrayList<>();
        for (int more = plan.now().liveOptions().size(); more < FOUR; more++) {
            branch(plan, mine, more);
            made.add(plan.now().current());
        }
        plan.now().liveOptions().stream()
                .map(Option::number)
                .filter(option -> !compare.chosenProperty().get().contains(option))
                .limit(FOUR - compare.chosenProperty().get().size())
                .forEach(compare::toggle);
        compare.grossProperty().set(true);
        plan.switchTo(mine);
        return made;
    }

    private static void branch(PlanModel plan, int from, int moved) {
        plan.session().options().duplicate(from, Texts.of("tour.branch", moved));
        plan.refresh();
        plan.switchTo(plan.now().liveOptions().getLast().number());
        Plan now = plan.standing().plan();
        Guide.fullest(now).flatMap(hub -> Guide.load(now, hub)).ifPresent(load -> plan.act(
                new MovePosts(load.posts().stream().limit(moved).map(Post::id).toList(), Guide.farthest(now)), ""));
    }
}
