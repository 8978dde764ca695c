package org.hubplan.model;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;

/// The posts of a plan while a batch of them goes in: keeps numbers, stacks and alignments true to the posts.
final class PostsEdit {
    private HashMap<PostId, Post> posts;
    private HashMap<String, PostId> numbers;
    private HashMap<Stack, HashSet<PostId>> stacks;
    private HashMap<HubCode, HashSet<Stack>> stacksOfHub;
    private HashMap<HubCode, HashSet<PostId>> alignments;

    PostsEdit(Posts before) {
        this.posts = before.byId();
        this.numbers = before.byNumber();
        this.stacks = before.stacks();
        this.stacksOfHub = before.stacksAt();
        this.alignments = before.alignedTo();
    }

    Posts done() {
        return new Posts(posts, numbers, stacks, stacksOfHub, alignments);
    }

    void put(Post post) {
        Post before = posts.get(post.id()).getOrNull();
        if (before == null || !before.number().equals(post.number())) {
            renumber(before, post);
        }
        if (before != null && !before.closed()) {
            before.occupants().forEach(person -> person.alignedTo().ifPresent(hub -> unalign(before.id(), hub)));
        }
        posts = posts.put(post.id(), post);
        restack(before, post);
        if (!post.closed()) {
            post.occupants().forEach(person -> person.alignedTo().ifPresent(hub -> align(post.id(), hub)));
        }
    }

    private void renumber(Post before, Post post) {
        if (numbers.containsKey(post.number())) {
            throw new IllegalArgumentException("Two posts have the number " + post.number());
        }
        if (before != null) {
            numbers = numbers.remove(before.number());
        }
        numbers = numbers.put(post.number(), post.id());
    }

    /// Most changes other than moves leave a post in its stack.
    private void restack(Post before, Post post) {
        boolean wasThere = before != null && !before.closed();
        boolean isThere = !post.closed();
        if (wasThere && isThere && before.stack().equals(post.stack())) {
            return;
        }
        if (wasThere) {
            unstack(before);
        }
        if (isThere) {
            stackUp(post);
        }
    }

    private void unstack(Post post) {
        Stack stack = post.stack();
        HashSet<PostId> left = stacks.get(stack).get().remove(post.id());
        if (left.isEmpty()) {
            stacks = stacks.remove(stack);
            stacksOfHub = stacksOfHub.put(stack.hub(), stacksOfHub.get(stack.hub()).get().remove(stack));
        } else {
            stacks = stacks.put(stack, left);
        }
    }

    private void stackUp(Post post) {
        Stack stack = post.stack();
        HashSet<PostId> there = stacks.get(stack).getOrNull();
        if (there == null) {
            there = HashSet.empty();
            stacksOfHub = stacksOfHub.put(
                    stack.hub(), stacksOfHub.getOrElse(stack.hub(), HashSet.empty()).add(stack));
        }
        stacks = stacks.put(stack, there.add(post.id()));
    }

    private void align(PostId post, HubCode hub) {
        alignments = alignments.put(hub, alignments.getOrElse(hub, HashSet.empty()).add(post));
    }

    private void unalign(PostId post, HubCode hub) {
        HashSet<PostId> left = alignments.getOrElse(hub, HashSet.empty()).remove(post);
        alignments = left.isEmpty() ? alignments.remove(hub) : alignments.put(hub, left);
    }
}
