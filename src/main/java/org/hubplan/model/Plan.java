package org.hubplan.model;

import io.vavr.collection.TreeMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// An establishment at one moment: hubs, posts with their occupants, people without a post, and
/// what it knows of money (rate cards, business groups) and of the filling of posts.
///
/// A value: what changes it gives a new plan that shares everything unchanged with the old one, so a
/// change to k posts costs O(k log n) time and memory. Closed posts stay in it and count nowhere.
public final class Plan {
    private final Hubs hubs;
    private final Posts posts;
    private final TreeMap<PersonId, Displaced> displaced;
    private final Finances finances;
    private final Filling filling;
    private final Outside outside;

    private Plan(
            Hubs hubs,
            Posts posts,
            TreeMap<PersonId, Displaced> displaced,
            Finances finances,
            Filling filling,
            Outside outside) {
        this.hubs = hubs;
        this.posts = posts;
        this.displaced = displaced;
        this.finances = finances;
        this.filling = filling;
        this.outside = outside;
    }

    /// A plan of these hubs and rates, with no posts yet. The unplaced tray is added.
    public static Plan of(List<Hub> hubs, RateCards rates) {
        return new Plan(
                Hubs.of(hubs), Posts.NONE, TreeMap.empty(), Finances.of(rates), Filling.NONE, Outside.NONE);
    }

    /// A plan as a planner starts one: the starting hubs, the default rate card, no posts.
    public static Plan blank() {
        return of(StartingHubs.all(), RateCards.of(DefaultRates.of2018()));
    }

    // ---- what is in it

    /// Every hub in board order, closed ones and the unplaced tray among them.
    public Collection<Hub> hubs() {
        return hubs.all();
    }

    public Optional<Hub> hub(HubCode code) {
        return hubs.of(code);
    }

    /// The post, closed or not; empty where no post has this identity.
    public Optional<Post> post(PostId id) {
        return posts.of(id);
    }

    public Optional<Post> postNumbered(String number) {
        return posts.numbered(number);
    }

    /// Every post that is not closed, in no particular order.
    public Stream<Post> posts() {
        return everyPost().filter(post -> !post.closed());
    }

    /// Every post ever in the plan, closed ones too, in no particular order.
    public Stream<Post> everyPost() {
        return posts.all();
    }

    /// The posts of one stack, in the order of their identities.
    public List<Post> stack(Stack stack) {
        return posts.of(stack);
    }

    /// The stacks that lie at a hub, in no particular order.
    public Collection<Stack> stacksAt(HubCode hub) {
        return posts.stacksOf(hub);
    }

    /// The posts that sit at a hub, in the order of their identities.
    public List<Post> postsAt(HubCode hub) {
        return posts.at(hub);
    }

    /// The posts with people who are aligned to a hub and so work there, in the order of their identities.
    public List<Post> postsAlignedTo(HubCode hub) {
        return posts.workedAt(hub);
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
        return new Plan(hubs, posts, displaced, finances, filling, newOutside);
    }

    /// The functions posts have, in alphabetical order.
    public SortedSet<String> functions() {
        return posts.functions();
    }

    /// The commands that own posts or people, in alphabetical order. Reads every post.
    public SortedSet<Command> commands() {
        SortedSet<Command> all = new TreeSet<>();
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
        PostsEdit edit = new PostsEdit(posts);
        for (Post post : changed) {
            hubs.requireKnown(post);
            edit.put(post);
        }
        return new Plan(hubs, edit.done(), displaced, finances, filling, outside);
    }

    /// With one more person in the unplaced tray.
    public Plan with(Displaced person) {
        return new Plan(hubs, posts, displaced.put(person.id(), person), finances, filling, outside);
    }

    /// With this person gone from the unplaced tray.
    public Plan without(PersonId person) {
        return new Plan(hubs, posts, displaced.remove(person), finances, filling, outside);
    }

    /// With this hub added at the end, or in place of the one of the same code.
    public Plan with(Hub hub) {
        return new Plan(hubs.with(hub), posts, displaced, finances, filling, outside);
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
        return new Plan(hubs, posts, displaced, finances, newFilling, outside);
    }

    private Plan with(Finances newFinances) {
        return new Plan(hubs, posts, displaced, newFinances, filling, outside);
    }

    /// Equal in everything that is in it.
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Plan that
                && hubs.equals(that.hubs)
                && posts.byId().equals(that.posts.byId())
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
