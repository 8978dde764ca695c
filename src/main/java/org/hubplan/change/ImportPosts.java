package org.hubplan.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Hub;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// An establishment workbook read into the baseline: one step, whatever its size.
///
/// @param source name of the file it came from
/// @param hubs hubs the workbook names and the baseline had not, which the planner added with it
/// @param added posts the baseline had not
/// @param updated posts the baseline had, as they are now
/// @param held rows of the workbook that were not trusted and are no part of the change
/// @param origin where added and then updated posts stood in the workbook; empty where nobody knows
/// @param gone posts the workbook has no longer and the planner took out with it; their people leave the plan
public record ImportPosts(
        String source,
        List<Hub> hubs,
        List<Post> added,
        List<Post> updated,
        List<Held> held,
        Optional<Origin> origin,
        List<PostId> gone)
        implements Change {
    public ImportPosts {
        hubs = List.copyOf(hubs);
        added = List.copyOf(added);
        updated = List.copyOf(updated);
        held = List.copyOf(held);
        gone = List.copyOf(gone);
        if (Stream.concat(added.stream(), updated.stream()).map(Post::id).distinct().count()
                < added.size() + updated.size()) {
            throw new IllegalArgumentException("A post is imported once");
        }
    }

    public ImportPosts(String source, List<Hub> hubs, List<Post> added, List<Post> updated, List<Held> held) {
        this(source, hubs, added, updated, held, Optional.empty(), List.of());
    }

    /// The same, with where its posts stood in the workbook.
    public ImportPosts from(Origin known) {
        return new ImportPosts(source, hubs, added, updated, held, Optional.of(known), gone);
    }

    /// The same, with what tells its file from another of the name.
    ///
    /// @param hash SHA-256 of the file, in hex
    public ImportPosts hashed(String hash) {
        return origin.map(known -> from(known.hashed(hash))).orElse(this);
    }

    /// Only what a planner takes of it.
    ///
    /// @param taken posts added or changed that are taken; the others stay as they are
    /// @param out posts of the plan that the workbook has no longer and that are to go
    public ImportPosts taking(Set<PostId> taken, List<PostId> out) {
        List<Post> all = Stream.concat(added.stream(), updated.stream()).toList();
        List<Integer> known = origin.map(Origin::everyRow).orElse(List.of());
        List<Integer> rows = IntStream.range(0, Math.min(all.size(), known.size()))
                .filter(at -> taken.contains(all.get(at).id()))
                .mapToObj(known::get)
                .toList();
        return new ImportPosts(
                source,
                hubs,
                added.stream().filter(post -> taken.contains(post.id())).toList(),
                updated.stream().filter(post -> taken.contains(post.id())).toList(),
                held,
                origin.map(from -> from.at(rows)),
                out);
    }

    /// Of a workbook of which no row was held.
    public ImportPosts(String source, List<Hub> hubs, List<Post> added, List<Post> updated) {
        this(source, hubs, added, updated, List.of());
    }

    /// Of posts alone, at hubs the baseline has.
    public ImportPosts(String source, List<Post> added, List<Post> updated) {
        this(source, List.of(), added, updated);
    }

    @Override
    public Outcome applyTo(Plan before) {
        Plan plan = before;
        for (Hub hub : hubs) {
            switch (new AddHub(hub).applyTo(plan)) {
                case Applied applied -> plan = applied.plan();
                case Refused refused -> {
                    return refused;
                }
            }
        }
        return withPosts(plan);
    }

    private Outcome withPosts(Plan plan) {
        List<Post> all = Stream.concat(added.stream(), updated.stream()).toList();
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
        for (Post post : updated) {
            if (plan.post(post.id()).isEmpty()) {
                return new Refused("There is no post " + post.number() + " to change.", "Import the workbook again.");
            }
        }
        return switch (Found.in(plan, gone)) {
            case Found.Missing missing when !gone.isEmpty() -> missing.refused();
            case Found.Posts found when !gone.isEmpty() -> Applied.posts(
                    plan, Stream.concat(all.stream(), found.posts().stream().map(Post::asClosed)).toList());
            default -> Applied.posts(plan, all);
        };
    }

    @Override
    public String words(Plan before) {
        String withHubs = hubs.isEmpty()
                ? ""
                : hubs.stream().map(hub -> hub.code().value()).collect(Collectors.joining(", ", ", with hub ", ""));
        return "Import " + source + ": " + added.size() + (added.size() == 1 ? " post added, " : " posts added, ")
                + updated.size() + " changed"
                + (gone.isEmpty() ? "" : ", " + gone.size() + " gone") + withHubs;
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
