package org.hubplan.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hubplan.change.Act;
import org.hubplan.change.Entry;
import org.hubplan.change.ImportPlan;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.Option;
import org.hubplan.change.Origin;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Where the baseline has a post from: the newest import that added or changed it, or the one the plan began with.
///
/// @param entry of the import in the log, which says who took it in and when
/// @param source name of the file
/// @param sheet name of its tab; empty where nobody kept it
/// @param row in the sheet, from 1; empty where nobody kept it
/// @param hash SHA-256 of the file, in hex; empty where nobody kept it
public record WhereFrom(Entry entry, String source, String sheet, OptionalInt row, String hash) {
    /// Empty for a post an option has added.
    public static Optional<WhereFrom> of(OpenPlan plan, PostId post) {
        for (Entry entry : plan.timeline(Option.BASELINE).history().standing().reversed()) {
            Optional<ImportPosts> read = read(entry);
            int at = read.map(posts -> place(posts, post)).orElse(-1);
            if (at >= 0) {
                return Optional.of(of(entry, read.get().source(), read.get().origin(), at));
            }
        }
        Entry first = plan.log().head().entry();
        List<PostId> begun = first.act() instanceof Act.Began
                ? plan.timeline(Option.BASELINE).start().plan().everyPost().map(Post::id).sorted().toList()
                : List.of();
        return first.act() instanceof Act.Began began && begun.contains(post)
                ? Optional.of(of(first, began.source(), began.origin(), begun.indexOf(post)))
                : Optional.empty();
    }

    private static WhereFrom of(Entry entry, String source, Optional<Origin> origin, int at) {
        return new WhereFrom(
                entry,
                source,
                origin.map(Origin::sheet).orElse(""),
                origin.map(known -> known.row(at)).orElse(OptionalInt.empty()),
                origin.map(Origin::hash).orElse(""));
    }

    private static Optional<ImportPosts> read(Entry entry) {
        return entry.act() instanceof Act.Did did
                ? switch (did.change()) {
                    case ImportPosts posts -> Optional.of(posts);
                    case ImportPlan whole -> Optional.of(whole.posts());
                    default -> Optional.empty();
                }
                : Optional.empty();
    }

    /// Among the posts a file brought, the added ones first; -1 where it brought it not.
    private static int place(ImportPosts read, PostId post) {
        for (int at = 0; at < read.added().size(); at++) {
            if (read.added().get(at).id().equals(post)) {
                return at;
            }
        }
        for (int at = 0; at < read.updated().size(); at++) {
            if (read.updated().get(at).id().equals(post)) {
                return read.added().size() + at;
            }
        }
        return -1;
    }

    /// `posts-2018-11.xlsx, sheet Establishment, row 12`
    public String words() {
        return (source.isEmpty() ? "made with the plan" : source)
                + (sheet.isEmpty() ? "" : ", sheet " + sheet)
                + (row.isPresent() ? ", row " + row.getAsInt() : "");
    }
}
