package org.hubplan.model;

/// Identity of a post within a plan file, given once and never used again, in every option the same.
public record PostId(int value) implements Comparable<PostId> {
    public PostId {
        if (value < 1) {
            throw new IllegalArgumentException("Post identities count from 1: " + value);
        }
    }

    @Override
    public int compareTo(PostId other) {
        return Integer.compare(value, other.value);
    }
}
