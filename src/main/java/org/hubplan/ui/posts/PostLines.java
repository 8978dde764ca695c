package org.hubplan.ui.posts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.session.OpenPlan;

/// A line for each post of the plan, by identity. After a change only the lines of posts that changed are made anew.
final class PostLines {
    /// From how many changed lines on it costs less to lay all of them at once.
    private static final int MANY = 200;

    private final ObservableList<PostLine> lines = FXCollections.observableArrayList();
    private Optional<Shown> last = Optional.empty();

    /// What the lines were last made from.
    private record Shown(Standing standing, Plan baseline, PostLook look) {}

    ObservableList<PostLine> lines() {
        return lines;
    }

    /// Brings the lines in step.
    ///
    /// @return whether any line changed
    boolean show(OpenPlan plan, Standing standing) {
        Plan baseline = plan.baseline().plan();
        PostLook fresh = PostLook.of(plan, standing);
        PostLook look = last.map(Shown::look).filter(fresh::equals).orElse(fresh);
        Optional<Collection<PostId>> some = last.filter(shown -> shown.look() == look && shown.baseline() == baseline)
                .flatMap(shown -> standing.mayDiffer(shown.standing()));
        Shown next = new Shown(standing, baseline, look);
        boolean isChanged = some.isPresent() ? change(some.get(), next) : layAll(next);
        last = Optional.of(next);
        return isChanged;
    }

    private boolean layAll(Shown next) {
        List<PostLine> all = next.standing().plan().posts()
                .map(post -> PostLine.of(post, next.baseline(), next.look()))
                .sorted(Comparator.comparing(PostLine::id))
                .toList();
        boolean isChanged = !all.equals(lines);
        if (isChanged) {
            lines.setAll(all);
        }
        return isChanged;
    }

    private boolean change(Collection<PostId> some, Shown next) {
        List<PostId> changed = some.stream().filter(id -> isOther(id, next)).toList();
        if (changed.size() > MANY) {
            return layAll(next);
        }
        changed.forEach(id -> change(id, next));
        return !changed.isEmpty();
    }

    private boolean isOther(PostId id, Shown next) {
        int at = place(id);
        Optional<Post> is = standing(id, next);
        return at < 0 ? is.isPresent() : is.isEmpty() || is.get() != lines.get(at).post();
    }

    private void change(PostId id, Shown next) {
        int at = place(id);
        Optional<PostLine> is = standing(id, next).map(post -> PostLine.of(post, next.baseline(), next.look()));
        if (at < 0) {
            lines.add(-at - 1, is.orElseThrow());
        } else if (is.isPresent()) {
            lines.set(at, is.get());
        } else {
            lines.remove(at);
        }
    }

    private static Optional<Post> standing(PostId id, Shown shown) {
        return shown.standing().plan().post(id).filter(post -> !post.closed());
    }

    /// Where the line of a post is; below 0 where there is none: one less than the negative of where it belongs.
    private int place(PostId id) {
        int low = 0;
        int high = lines.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = lines.get(middle).id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return -low - 1;
    }

    /// The line of a post; empty where the plan has none of this identity.
    Optional<PostLine> of(PostId id) {
        int at = place(id);
        return at < 0 ? Optional.empty() : Optional.of(lines.get(at));
    }

    /// All of them, to look at while they change.
    List<PostLine> now() {
        return Collections.unmodifiableList(new ArrayList<>(lines));
    }
}
