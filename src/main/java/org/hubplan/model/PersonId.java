package org.hubplan.model;

/// Identity of an anonymous person within a plan file. It says nothing of who the person is.
public record PersonId(int value) implements Comparable<PersonId> {
    public PersonId {
        if (value < 1) {
            throw new IllegalArgumentException("Person identities count from 1: " + value);
        }
    }

    @Override
    public int compareTo(PersonId other) {
        return Integer.compare(value, other.value);
    }
}
