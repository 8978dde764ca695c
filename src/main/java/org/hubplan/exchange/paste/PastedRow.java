package org.hubplan.exchange.paste;

import java.util.List;
import java.util.Optional;
import org.hubplan.change.PostField;
import org.hubplan.change.PostValues;
import org.hubplan.model.Post;

/// One row pasted, and what it comes to.
///
/// @param row its place in what was pasted, from 1, the heading row counted
/// @param number of the post, as pasted or as found by its place; empty where there is none
/// @param post the one it speaks of; empty where there is none
/// @param to what of the post would be other than it is
/// @param faults why the row can't be taken; none where it can
public record PastedRow(int row, String number, Optional<Post> post, PostValues to, List<Fault> faults) {
    /// Something of the row that can't be taken.
    ///
    /// @param column its heading, or what the column is taken for
    /// @param value as pasted
    /// @param wayOut one sentence saying what to do
    public record Fault(String column, String value, String why, String wayOut) {
        /// Both sentences.
        public String words() {
            return why + " " + wayOut;
        }
    }

    public PastedRow {
        faults = List.copyOf(faults);
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /// Whether it would change its post.
    public boolean changes() {
        return !isFaulty() && !to.equals(PostValues.NONE);
    }

    public boolean changes(PostField field) {
        return to.fields().contains(field);
    }
}
