package org.hubplan.exchange.whole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hubplan.change.Change;
import org.hubplan.change.ImportPlan;
import org.hubplan.change.ImportPosts;
import org.hubplan.model.Advert;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.Displaced;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.Identities;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.Posting;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;

/// What of a whole-plan export is new to a baseline.
public record Brought(WholePlan whole, Plan baseline, Identities identities) {
    /// Hubs the baseline has not, for the posts to come.
    public List<Hub> newHubs() {
        return whole.hubs().stream().filter(hub -> baseline.hub(hub.code()).isEmpty()).toList();
    }

    /// Posts and the rest in one change; empty where nothing is new.
    public Optional<Change> with(String file, Optional<ImportPosts> posts) {
        List<Hub> hubs = Stream.concat(whole.hubs().stream(), posts.stream().flatMap(some -> some.hubs().stream()))
                .filter(hub -> !baseline.hub(hub.code()).equals(Optional.of(hub)))
                .distinct()
                .toList();
        ImportPosts atThose = new ImportPosts(
                file,
                List.of(),
                posts.map(ImportPosts::added).orElse(List.of()),
                posts.map(ImportPosts::updated).orElse(List.of()),
                posts.map(ImportPosts::held).orElse(List.of()),
                posts.flatMap(ImportPosts::origin),
                List.of());
        List<BusinessGroup> groups = whole.groups().stream()
                .filter(group -> !baseline.groups().named(group.name()).equals(Optional.of(group)))
                .toList();
        List<RateCard> cards = whole.cards().stream().map(this::news).flatMap(Optional::stream).toList();
        List<Displaced> waiting = missing();
        List<Posting> postings = postings(posts);
        List<Advert> adverts = whole.adverts().stream()
                .filter(advert -> !baseline.filling().adverts().contains(advert))
                .toList();
        boolean nothing = posts.isEmpty()
                && Stream.of(hubs, cards, groups, waiting, postings, adverts).allMatch(List::isEmpty);
        return nothing
                ? Optional.empty()
                : Optional.of(new ImportPlan(atThose, hubs, cards, groups, waiting, postings, adverts));
    }

    /// Those between posts there are, once the file's are there.
    private List<Posting> postings(Optional<ImportPosts> posts) {
        if (whole.moves().isEmpty()) {
            return List.of();
        }
        Map<String, Post> numbered = new HashMap<>();
        baseline.posts().forEach(post -> numbered.put(post.number(), post));
        posts.stream()
                .flatMap(some -> Stream.concat(some.added().stream(), some.updated().stream()))
                .forEach(post -> numbered.put(post.number(), post));
        Map<String, Posting> known = new HashMap<>();
        baseline.filling().postings().forEach(posting -> known.put(posting.reference(), posting));
        return whole.moves().stream()
                .flatMap(move -> move.between(numbered, Optional.ofNullable(known.get(move.reference())), identities).stream())
                .filter(posting -> !posting.equals(known.get(posting.reference())))
                .toList();
    }

    private Optional<RateCard> news(RateCard card) {
        Map<Grade, Rate> other = new EnumMap<>(Grade.class);
        card.rates().forEach((grade, rate) -> {
            Rate known = baseline.rates().of(card.year()).map(one -> one.rates().get(grade)).orElse(null);
            if (!rate.equals(known)) {
                other.put(grade, rate);
            }
        });
        return other.isEmpty() ? Optional.empty() : Optional.of(new RateCard(card.year(), other));
    }

    /// People without a post who are not waiting in the baseline yet: nothing tells two alike apart, so they are
    /// counted off.
    private List<Displaced> missing() {
        List<Displaced> there = new ArrayList<>(baseline.displaced());
        return whole.waiting().stream()
                .filter(person -> !there.remove(there.stream()
                        .filter(known -> alike(known, person))
                        .min(Comparator.comparing(Displaced::id))
                        .orElse(null)))
                .toList();
    }

    private static boolean alike(Displaced one, Displaced other) {
        return one.person().gradeHeld().equals(other.person().gradeHeld())
                && one.person().fte() == other.person().fte()
                && one.command().equals(other.command())
                && one.lastPost().equals(other.lastPost());
    }
}
