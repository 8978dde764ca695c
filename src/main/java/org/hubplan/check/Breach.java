package org.hubplan.check;

import java.util.List;
import org.hubplan.model.Limit;
import org.hubplan.model.PostId;

/// A limit broken at one place.
///
/// @param about what at that place, where a limit can be broken more than once there: the ring fence, the cost;
///     empty elsewhere
/// @param clashes the figures that clash, the one that breaks the limit first
/// @param over by how much it is broken, in the unit of the first figure; above 0
/// @param posts those that break it, where single ones do
/// @param why one sentence with the figures
/// @param wayOut one sentence saying what to do
/// @param blocks whether the option can't be submitted as long as it stands
public record Breach(
        Limit limit,
        Place place,
        String about,
        List<Clash> clashes,
        long over,
        List<PostId> posts,
        String why,
        String wayOut,
        boolean blocks) {
    public Breach {
        clashes = List.copyOf(clashes);
        posts = List.copyOf(posts);
        if (over <= 0) {
            throw new IllegalArgumentException("A limit broken by nothing isn't broken: " + why);
        }
    }

    /// Both sentences.
    public String words() {
        return why + " " + wayOut;
    }

    /// Whether it is the same limit broken at the same place, by however much.
    public boolean isSameAs(Breach other) {
        return limit == other.limit && place.equals(other.place) && about.equals(other.about);
    }
}
