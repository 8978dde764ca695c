package org.hubplan.exchange.whole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hubplan.change.Change;
import org.hubplan.change.ImportPlan;
import org.hubplan.change.ImportPosts;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.Displaced;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.Plan;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;

/// What of a whole-plan export is new to a baseline.
public record Brought(WholePlan whole, Plan baseline) {
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
                posts.map(ImportPosts::held).orElse(List.of()));
        List<BusinessGroup> groups = whole.groups().stream()
                .filter(group -> !baseline.groups().named(group.name()).equals(Optional.of(group)))
                .toList();
        List<RateCard> cards = whole.cards().stream().map(this::news).flatMap(Optional::stream).toList();
        List<Displaced> waiting = missing();
        boolean nothing = posts.isEmpty() && hubs.isEmpty() && cards.isEmpty() && groups.isEmpty() && waiting.isEmpty();
        return nothing ? Optional.empty() : Optional.of(new ImportPlan(atThose, hubs, cards, groups, waiting));
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
