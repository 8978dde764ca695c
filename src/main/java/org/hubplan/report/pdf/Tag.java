package org.hubplan.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a part of a page is, for readers who hear it: a node of the document's structure.
///
/// @param role a standard structure type: `H1`, `P`, `Table`, `TR`, `TH`, `TD`, `Figure`
/// @param scope `Column` or `Row` for a heading cell; empty for anything else
/// @param span how many columns a cell covers
/// @param illustration what a picture says and where it stands; empty for words
/// @param kids in reading order
record Tag(String role, String scope, int span, Optional<Illustration> illustration, List<Tag> kids) {
    /// Not part of the text: rules, and all that is repeated on each page.
    static final Tag ARTIFACT = new Tag("Artifact", "", 1, Optional.empty(), List.of());

    /// In points from the lower left corner of the page, where PDF begins to count.
    ///
    /// @param alt what it shows, in words
    record Illustration(String alt, float left, float bottom, float right, float top) {}

    static Tag document() {
        return new Tag("Document", "", 1, Optional.empty(), new ArrayList<>());
    }

    /// A picture within this one.
    Tag with(Illustration illustrating) {
        Tag tag = new Tag("Figure", "", 1, Optional.of(illustrating), new ArrayList<>());
        kids.add(tag);
        return tag;
    }

    /// One more within this one.
    Tag with(String kid) {
        return with(kid, "", 1);
    }

    Tag with(String kid, String kidScope, int kidSpan) {
        Tag tag = new Tag(kid, kidScope, kidSpan, Optional.empty(), new ArrayList<>());
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
