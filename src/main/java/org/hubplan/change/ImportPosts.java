package org.hubplan.change;

import java.util.List;
import java.util.Optional;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;

/// An establishment workbook read into the baseline: one step, whatever its size.
///
/// @param source name of the file it came from
/// @param added posts the baseline had not
/// @param updated posts the baseline had, as they are now
public record ImportPosts(String source, List<Post> added, List<Post> updated) implements Change {
    public ImportPosts {
        added = List.copyOf(added);
        updated = List.copyOf(updated);
    }

    @Override
    public Outcome applyTo(Plan plan) {
        List<Post> all = java.util.stream.Stream.concat(added.stream(), updated.stream()).toList();
        for (Post post : all) {
            Optional<Refused> noHub = Found.hubRefusal(plan, post.hub());
            if (noHub.isPresent()) {
                return noHub.get();
            }
        }
        for (Post post : added) {
            if (plan.post(post.id()).isPresent() || plan.postNumbered(post.number()).isPresent()) {
                return new Refused("There is already a post " + post.number() + ".", "Import the workbook again.");
            }
        }
        return Applied.posts(plan, all);
    }

    @Override
    public String words(Plan before) {
        return "Import " + source + ": " + added.size() + " posts added, " + updated.size() + " changed";
    }

    @Override
    public String kind() {
        return "import";
    }

    @Override
    public boolean isForBaseline() {
        return true;
    }
}
