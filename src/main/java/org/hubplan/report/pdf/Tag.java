package org.hubplan.report.pdf;

import java.util.ArrayList;
import java.util.List;

/// What a part of a page is, for readers who hear it: a node of the document's structure.
///
/// @param role a standard structure type: `H1`, `P`, `Table`, `TR`, `TH`, `TD`
/// @param scope `Column` or `Row` for a heading cell; empty for anything else
/// @param span how many columns a cell covers
/// @param kids in reading order
record Tag(String role, String scope, int span, List<Tag> kids) {
    /// Not part of the text: rules, and all that is repeated on each page.
    static final Tag ARTIFACT = new Tag("Artifact", "", 1, List.of());

    static Tag document() {
        return new Tag("Document", "", 1, new ArrayList<>());
    }

    /// One more within this one.
    Tag with(String kid) {
        return with(kid, "", 1);
    }

    Tag with(String kid, String kidScope, int kidSpan) {
        Tag tag = new Tag(kid, kidScope, kidSpan, new ArrayList<>());
        kids.add(tag);
        return tag;
    }

    /// Tags are nodes, not values: two alike cells are two.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
