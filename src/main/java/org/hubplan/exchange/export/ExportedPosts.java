package org.hubplan.exchange.export;

import static org.hubplan.exchange.export.SheetContent.figure;
import static org.hubplan.exchange.export.SheetContent.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.model.Displaced;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;

/// The posts and people of a plan that go into a file: all of them, or all but those that are restricted.
final class ExportedPosts {
    private final Plan plan;
    private final boolean masked;
    private final List<Post> posts;
    private final List<Displaced> people;

    ExportedPosts(Plan plan, boolean masked) {
        this.plan = plan;
        this.masked = masked;
        Map<HubCode, Integer> places = new HashMap<>();
        plan.hubs().forEach(hub -> places.put(hub.code(), places.size()));
        this.posts = plan.posts()
                .filter(post -> !isLeftOut(post))
                .sorted(Comparator.<Post, Integer>comparing(post -> places.get(post.hub()))
                        .thenComparing(Post::number))
                .map(this::withoutLeftOutHubs)
                .toList();
        this.people = plan.displaced().stream()
                .filter(person -> plan.postNumbered(person.lastPost()).filter(this::isLeftOut).isEmpty())
                .toList();
    }

    private boolean isLeftOut(Post post) {
        return masked && (post.restricted() || isLeftOut(post.hub()));
    }

    private boolean isLeftOut(HubCode hub) {
        return masked && plan.hub(hub).map(Hub::restricted).orElse(false);
    }

    /// People aligned to a hub that is left out show where their posts sit.
    private Post withoutLeftOutHubs(Post post) {
        return !isAlignedToLeftOut(post)
                ? post
                : post.withOccupants(post.occupants().stream()
                        .map(person -> person.alignedTo().filter(this::isLeftOut).isPresent() ? person.unaligned() : person)
                        .toList());
    }

    private boolean isAlignedToLeftOut(Post post) {
        return post.occupants().stream().anyMatch(person -> person.alignedTo().filter(this::isLeftOut).isPresent());
    }

    /// What is under way to fill them.
    FillingSheets filling() {
        return new FillingSheets(plan, post -> !isLeftOut(post), hub -> !isLeftOut(hub));
    }

    int peopleWithoutAPost() {
        return people.size();
    }

    /// What was masked, a sentence each.
    List<String> leftOut() {
        List<String> sentences = new ArrayList<>();
        long hidden = plan.posts().count() - posts.size();
        if (hidden > 0) {
            String hubs = plan.hubs().stream()
                    .filter(Hub::restricted)
                    .map(hub -> hub.name() + " (" + hub.code() + ")")
                    .collect(Collectors.joining(", "));
            sentences.add(hidden + (hidden == 1 ? " post that is" : " posts that are") + " restricted"
                    + (hubs.isEmpty() ? "." : " or at a restricted hub: " + hubs + "."));
        }
        long unaligned = plan.posts().filter(post -> !isLeftOut(post)).filter(this::isAlignedToLeftOut).count();
        if (unaligned > 0) {
            sentences.add("Where the people of " + unaligned + (unaligned == 1 ? " post" : " posts")
                    + " work, aligned to a restricted hub.");
        }
        int hiddenPeople = plan.displaced().size() - people.size();
        if (hiddenPeople > 0) {
            sentences.add(hiddenPeople + (hiddenPeople == 1 ? " person" : " people")
                    + " without a post, who came from restricted posts.");
        }
        return sentences;
    }

    /// @param marking stands on every row, since rows are copied on without their sheet
    SheetContent posts(String marking) {
        List<PostColumn> columns = PostColumn.neededBy(posts);
        List<String> headings = Stream.concat(columns.stream().map(PostColumn::heading), Stream.of("Marking"))
                .toList();
        return new SheetContent(
                "Posts",
                headings,
                posts.stream()
                        .map(post -> Stream.concat(
                                        columns.stream().map(column -> column.of(post, plan)),
                                        Stream.of(text(marking)))
                                .toList())
                        .toList());
    }

    SheetContent people(String marking) {
        List<List<SheetContent.Value>> rows = new ArrayList<>();
        for (Displaced waiting : people) {
            rows.add(List.of(
                    figure(BigDecimal.valueOf(rows.size() + 1L)),
                    text(waiting.person().gradeHeld()),
                    figure(Fte.decimal(waiting.person().fte())),
                    text(waiting.command().name()),
                    text(waiting.lastPost()),
                    text(marking)));
        }
        return new SheetContent(
                "People without a post", List.of("Person", "Held", "FTE", "Of command", "Came from post", "Marking"), rows);
    }
}
