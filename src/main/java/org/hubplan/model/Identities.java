package org.hubplan.model;

import java.util.concurrent.atomic.AtomicInteger;

/// Gives out identities of posts and people that nothing in the plan file has had before.
public final class Identities {
    private final AtomicInteger lastPost = new AtomicInteger();
    private final AtomicInteger lastPerson = new AtomicInteger();

    public PostId nextPost() {
        return new PostId(lastPost.incrementAndGet());
    }

    public PersonId nextPerson() {
        return new PersonId(lastPerson.incrementAndGet());
    }

    /// From now on, gives out none up to those of this post and its people.
    public void passOver(Post post) {
        lastPost.accumulateAndGet(post.id().value(), Math::max);
        post.occupants().forEach(this::passOver);
    }

    public void passOver(Occupant person) {
        lastPerson.accumulateAndGet(person.id().value(), Math::max);
    }
}
