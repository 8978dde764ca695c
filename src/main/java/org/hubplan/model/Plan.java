package org.hubplan.model;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.TreeMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/// An establishment at one moment: hubs, posts with their occupants, people without a post, and
/// what it knows of money (rate cards, business groups) and of the filling of posts.
///
/// A value: what changes it gives a new plan that shares everything unchanged with the old one, so a
/// change to k posts costs O(k log n) time and memory. Closed posts stay in it and count nowhere.
public final class Plan {
    private static final HashSet<PostId> NO_POSTS = HashSet.empty();

    private final Map<HubCode, Hub> hubs;
    private final HashMap<PostId, Post> posts;
    private final HashMap<String, PostId> numbers;
    private final HashMap<Stack, HashSet<PostId>> stacks;
    private final HashMap<HubCode, HashSet<Stack>> stacksOfHub;
    private final HashMap<HubCode, HashSet<PostId>> alignments;
    private final TreeMap<PersonId, Displaced> displaced;
    private final Finances finances;
    private final Filling filling;
    private final Outside outside;

    private Plan(
            Map<HubCode, Hub> hubs,
            HashMap<PostId, Post> posts,
            HashMap<String, PostId> numbers,
            HashMap<Stack, HashSet<PostId>> stacks,
            HashMap<HubCode, HashSet<Stack>> stacksOfHub,
            HashMap<HubCode, HashSet<PostId>> alignments,
            TreeMap<PersonId, Displaced> displaced,
            Finances finances,
            Filling filling,
            Outside outside) {
        this.hubs = hubs;
        this.posts = posts;
        this.numbers = numbers;
        this.stacks = stacks;
        this.stacksOfHub = stacksOfHub;
        this.alignments = alignments;
        this.displaced = displaced;
        this.finances = finances;
        this.filling = filling;
        this.outside = outside;
    }

    /// A plan of these hubs and rates, with no posts yet. The unplaced tray is added.
    public static Plan of(List<Hub> hubs, RateCards rates) {
        Map<HubCode, Hub> byCode = new LinkedHashMap<>();
        for (Hub hub : hubs) {
            if (byCode.put(hub.code(), hub) != null) {
                throw new IllegalArgumentException("Two hubs have the code " + hub.code());
            }
        }
        byCode.putIfAbsent(HubCode.UNPLACED, Hub.TRAY);
        return new Plan(
                Collections.unmodifiableMap(byCode),
                HashMap.empty(),
                HashMap.empty(),
                HashMap.empty(),
                HashMap.empty(),
                HashMap.empty(),
                TreeMap.empty(),
                Finances.of(rates),
                Filling.NONE,
                Outside.NONE);
    }

    /// A plan as a planner starts one: the starting hubs, the default rate card, no posts.
    public static Plan blank() {
        return of(StartingHubs.all(), RateCards.of(DefaultRates.of2018()));
    }

    // ---- what is in it

    /// Every hub in board order, closed ones and the unplaced tray among them.
    public Collection<Hub> hubs() {
        return hubs.values();
    }

    public Optional<Hub> hub(HubCode code) {
        return Optional.ofNullable(hubs.get(code));
    }

    /// The post, closed or not; empty where no post has this identity.
    public Optional<Post> post(PostId id) {
        return posts.get(id).toJavaOptional();
    }

    public Optional<Post> postNumbered(String number) {
        return numbers.get(number).flatMap(posts::get).toJavaOptional();
    }

    /// Every post that is not closed, in no particular order.
    public Stream<Post> posts() {
        return everyPost().filter(post -> !post.closed());
    }

    /// Every post ever in the plan, closed ones too, in no particular order.
    public Stream<Post> everyPost() {
        return posts.valuesIterator().toJavaStream();
    }

    /// The posts of one stack, in the order of their identities.
    public List<Post> stack(Stack stack) {
        return listed(stacks.getOrElse(stack, NO_POSTS));
    }

    private List<Post> listed(HashSet<PostId> ids) {
        List<Post> list = new ArrayList<>(ids.size());
        for (PostId id : ids) {
            list.add(posts.get(id).get());
        }
        list.sort(Comparator.comparing(Post::id));
        return list;
    }

    /// The stacks that lie at a hub, in no particular order.
    public Collection<Stack> stacksAt(HubCode hub) {
        return stacksOfHub.getOrElse(hub, HashSet.empty()).toJavaList();
    }

    /// The posts that sit at a hub, in the order of their identities.
    public List<Post> postsAt(HubCode hub) {
        List<Post> list = new ArrayList<>();
        stacksAt(hub).forEach(stack -> list.addAll(stack(stack)));
        list.sort((a, b) -> a.id().compareTo(b.id()));
        return list;
    }

    /// The posts with people who are aligned to a hub and so work there, in the order of their identities.
    public List<Post> postsAlignedTo(HubCode hub) {
        return listed(alignments.getOrElse(hub, NO_POSTS));
    }

    /// People without a post, by identity.
    public Collection<Displaced> displaced() {
        return displaced.values().toJavaList();
    }

    public Optional<Displaced> displaced(PersonId id) {
        return displaced.get(id).toJavaOptional();
    }

    public RateCards rates() {
        return finances.rates();
    }

    public BusinessGroups groups() {
        return finances.groups();
    }

    /// What it costs beside pay, and where the money comes from.
    public FundingPlan funding() {
        return finances.funding();
    }

    /// What the business groups give it in posts.
    public Giving giving() {
        return finances.giving();
    }

    /// Postings and adverts under way.
    public Filling filling() {
        return filling;
    }

    /// What others have published of strength, to lay the plan beside.
    public Outside outside() {
        return outside;
    }

    public Plan with(Outside newOutside) {
        return new Plan(hubs, posts, numbers, stacks, stacksOfHub, alignments, displaced, finances, filling, newOutside);
    }

    /// The functions posts have, in alphabetical order.
    public SortedSet<String> functions() {
        SortedSet<String> all = new java.util.TreeSet<>();
        stacks.keysIterator().forEach(stack -> all.add(stack.function()));
        return all;
    }

    /// The commands that own posts or people, in alphabetical order. Reads every post.
    public SortedSet<Command> commands() {
        SortedSet<Command> all = new java.util.TreeSet<>();
        posts().forEach(post -> all.add(post.owner()));
        displaced().forEach(person -> all.add(person.command()));
        return all;
    }

    // ---- the same with something changed

    /// With these posts as they are given, new or in place of those of the same identity.
    ///
    /// @throws IllegalArgumentException if a post sits, or someone in it works, at no known hub, or its number is
    ///     another post's
    public Plan with(Collection<Post> changed) {
        PlanEdit edit = new PlanEdit(posts, numbers, stacks, stacksOfHub, alignments);
        for (Post post : changed) {
            requireKnownHubs(post);
            edit.put(post);
        }
        return new Plan(
                hubs, edit.posts, edit.numbers, edit.stacks, edit.stacksOfHub, edit.alignments, displaced, finances, filling, outside);
    }

    private void requireKnownHubs(Post post) {
        if (!hubs.containsKey(post.hub())) {
            throw new IllegalArgumentException("Post " + post.number() + " sits at no known hub: " + post.hub());
        }
        for (Occupant person : post.occupants()) {
            if (person.isAligned() && !hubs.containsKey(person.alignedTo().get())) {
                throw new IllegalArgumentException(
                        "Someone in post " + post.number() + " works at no known hub: " + person.alignedTo().get());
            }
        }
    }

    /// With one more person in the unplaced tray.
    public Plan with(Displaced person) {
        return new Plan(hubs, posts, numbers, stacks, stacksOfHub, alignments, displaced.put(person.id(), person), finances, filling, outside);
    }

    /// With this person gone from the unplaced tray.
    public Plan without(PersonId person) {
        return new Plan(hubs, posts, numbers, stacks, stacksOfHub, alignments, displaced.remove(person), finances, filling, outside);
    }

    /// With this hub added at the end, or in place of the one of the same code.
    public Plan with(Hub hub) {
        Map<HubCode, Hub> all = new LinkedHashMap<>(hubs);
        all.put(hub.code(), hub);
        return new Plan(Collections.unmodifiableMap(all), posts, numbers, stacks, stacksOfHub, alignments, displaced, finances, filling, outside);
    }

    public Plan with(RateCards newRates) {
        return with(finances.with(newRates));
    }

    public Plan with(BusinessGroups newGroups) {
        return with(finances.with(newGroups));
    }

    public Plan with(FundingPlan newFunding) {
        return with(finances.with(newFunding));
    }

    public Plan with(Giving newGiving) {
        return with(finances.with(newGiving));
    }

    public Plan with(Filling newFilling) {
        return new Plan(hubs, posts, numbers, stacks, stacksOfHub, alignments, displaced, finances, newFilling, outside);
    }

    private Plan with(Finances newFinances) {
        return new Plan(hubs, posts, numbers, stacks, stacksOfHub, alignments, displaced, newFinances, filling, outside);
    }

    /// Equal in everything that is in it.
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Plan that
                && hubs.equals(that.hubs)
                && List.copyOf(hubs.keySet()).equals(List.copyOf(that.hubs.keySet()))
                && posts.equals(that.posts)
                && displaced.equals(that.displaced)
                && finances.equals(that.finances)
                && filling.equals(that.filling)
                && outside.equals(that.outside);
    }

    @Override
    public int hashCode() {
        return 31 * hubs.hashCode() + posts.size();
    }

    @Override
    public String toString() {
        return "Plan of " + posts.size() + " posts at " + (hubs.size() - 1) + " hubs";
    }
}
