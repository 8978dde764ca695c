package org.hubplan.ui.posts.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.change.Change;
import org.hubplan.change.EditPosts;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.PostField;
import org.hubplan.change.PostValues;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// What setting fields of many posts comes to.
///
/// @param changing posts that would be other than they are
/// @param unchanged how many are so already
/// @param refused posts that can't be so, which stay as they are
/// @param steps what becomes of what, the most frequent first
/// @param change empty where no post would change
public record BulkPreview(
        int changing, int unchanged, List<NotSo> refused, List<Step> steps, Optional<Change> change) {
    static final BulkPreview NONE = new BulkPreview(0, 0, List.of(), List.of(), Optional.empty());

    /// A post that can't be so.
    public record NotSo(String number, String why) {}

    /// Posts that go from one value to another.
    public record Step(PostField field, String was, String is, int posts) {}

    public BulkPreview {
        refused = List.copyOf(refused);
        steps = List.copyOf(steps);
    }

    /// @param pay counts only where a grade or an FTE is set
    static BulkPreview of(List<Post> posts, PostValues values, PayOrigin pay, Plan plan) {
        if (values.equals(PostValues.NONE)) {
            return NONE;
        }
        List<PostId> changing = new ArrayList<>();
        List<NotSo> refused = new ArrayList<>();
        Map<List<Object>, Integer> steps = new LinkedHashMap<>();
        for (Post post : posts) {
            Optional<Refused> no = values.objection(plan, post);
            Post after = no.isPresent() ? post : values.of(post);
            no.ifPresent(why -> refused.add(new NotSo(post.number(), why.words())));
            if (!after.equals(post)) {
                changing.add(post.id());
                values.fields().stream()
                        .filter(field -> !field.isSame(post, after))
                        .forEach(field -> steps.merge(
                                List.of(field, FieldWords.said(field, post, plan), FieldWords.said(field, after, plan)), 1, Integer::sum));
            }
        }
        return new BulkPreview(
                changing.size(),
                posts.size() - changing.size() - refused.size(),
                refused,
                steps.entrySet().stream().map(BulkPreview::step).sorted((a, b) -> b.posts() - a.posts()).toList(),
                changing.isEmpty()
                        ? Optional.empty()
                        : Optional.of(EditPosts.of(List.of(new EditPosts.Part(changing, values)), pay).plainly()));
    }

    private static Step step(Map.Entry<List<Object>, Integer> met) {
        List<Object> key = met.getKey();
        return new Step((PostField) key.get(0), (String) key.get(1), (String) key.get(2), met.getValue());
    }
}
