package org.hubplan.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.VacancyReason;

/// Says why vacant posts are vacant. It changes no figure; once somebody comes in, the reason is gone.
public record SetVacancyReason(List<PostId> posts, VacancyReason vacancyReason) implements Change {
    public SetVacancyReason {
        posts = List.copyOf(posts);
    }

    @Override
    public Outcome applyTo(Plan plan) {
        return switch (Found.in(plan, posts)) {
            case Found.Missing missing -> missing.refused();
            case Found.Posts found -> {
                List<Post> changed = found.posts().stream()
                        .filter(post -> post.isVacant() && post.vacancyReason() != vacancyReason)
                        .map(post -> post.withVacancyReason(vacancyReason))
                        .toList();
                yield changed.isEmpty()
                        ? new Refused(
                                "Filled, or already so: " + Wording.posts(found.posts()) + ".",
                                "Choose a vacant post that has another reason.")
                        : Applied.posts(plan, changed);
            }
        };
    }

    @Override
    public String words(Plan before) {
        return "Call the vacancy of " + Wording.posts(before, posts) + " at " + Wording.whereFrom(before, posts) + " "
                + vacancyReason.label().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Change> only(Set<PostId> some) {
        return Optional.of(new SetVacancyReason(posts.stream().filter(some::contains).toList(), vacancyReason));
    }

    @Override
    public String kind() {
        return "vacancy-reason";
    }
}
