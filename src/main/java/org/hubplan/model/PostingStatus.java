package org.hubplan.model;

/// How far the posting panel has come with a posting.
public enum PostingStatus {
    PROPOSED("Proposed"),
    AGREED("Agreed"),
    DONE("Done"),
    DEFERRED("Deferred"),
    BLOCKED("Blocked"),
    APPEALED("Appealed"),
    WITHDRAWN("Withdrawn");

    private final String words;

    PostingStatus(String words) {
        this.words = words;
    }

    /// As panels write it.
    public String words() {
        return words;
    }

    /// Whether the person moves on the posting's dates, as far as anyone knows today.
    public boolean takesEffect() {
        return this == AGREED || this == DONE;
    }
}
