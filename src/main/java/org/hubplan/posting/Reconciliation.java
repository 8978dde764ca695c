package org.hubplan.posting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hubplan.model.Advert;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.Posting;
import org.hubplan.model.PostingStatus;
import org.hubplan.model.VacancyReason;

/// The establishment, the panel's postings and the recruiters' adverts held against each other: where they don't agree.
///
/// @param posts how many vacant posts there are
/// @param postings how many postings there are, whatever their status
/// @param adverts how many vacancies are advertised
/// @param lost postings from or into a post that is not there
/// @param occupied postings still to come into a post that somebody is in and nobody is posted out of
/// @param filled places where more is advertised than is vacant
/// @param idle vacant posts that are neither advertised nor posted into nor said to be frozen, covered, held or offered
public record Reconciliation(
        int posts,
        int postings,
        int adverts,
        List<Lost> lost,
        List<Posting> occupied,
        List<Overadvertised> filled,
        List<Idle> idle) {
    /// @param missing what it names and the plan has not
    public record Lost(Posting posting, String missing) {}

    /// @param advertised vacancies in all adverts of the place
    /// @param vacant posts there
    public record Overadvertised(HubCode hub, Grade grade, int advertised, int vacant, List<Advert> adverts) {}

    /// @param posts at least one
    public record Idle(HubCode hub, Grade grade, List<Post> posts) {}

    private record Place(HubCode hub, Grade grade) {
        static Place of(Post post) {
            return new Place(post.hub(), post.grade());
        }
    }

    public Reconciliation {
        lost = List.copyOf(lost);
        occupied = List.copyOf(occupied);
        filled = List.copyOf(filled);
        idle = List.copyOf(idle);
    }

    public static Reconciliation of(Plan plan) {
        List<Posting> postings = plan.filling().postings();
        List<Advert> adverts = plan.filling().adverts();
        Map<Place, List<Post>> vacant = new HashMap<>();
        plan.posts().filter(Post::isVacant).sorted(java.util.Comparator.comparing(Post::number)).forEach(post ->
                vacant.computeIfAbsent(Place.of(post), _ -> new ArrayList<>()).add(post));
        Map<Place, List<Advert>> advertised = new LinkedHashMap<>();
        adverts.forEach(advert -> advertised
                .computeIfAbsent(new Place(advert.hub(), advert.grade()), _ -> new ArrayList<>())
                .add(advert));
        return new Reconciliation(
                vacant.values().stream().mapToInt(List::size).sum(),
                postings.size(),
                adverts.stream().mapToInt(Advert::posts).sum(),
                lost(plan, postings),
                occupied(plan, postings),
                filled(vacant, advertised),
                idle(plan, vacant, advertised, postings));
    }

    private static boolean isToCome(Posting posting) {
        return posting.status() != PostingStatus.DONE
                && posting.status() != PostingStatus.WITHDRAWN
                && posting.status() != PostingStatus.BLOCKED;
    }

    private static List<Lost> lost(Plan plan, List<Posting> postings) {
        List<Lost> lost = new ArrayList<>();
        for (Posting posting : postings) {
            missing(plan, posting.to(), "the post it posts into").ifPresent(what -> lost.add(new Lost(posting, what)));
            posting.from()
                    .flatMap(from -> missing(plan, from, "the post it leaves"))
                    .ifPresent(what -> lost.add(new Lost(posting, what)));
        }
        return lost;
    }

    private static Optional<String> missing(Plan plan, PostId post, String what) {
        return plan.post(post).filter(one -> !one.closed()).isPresent() ? Optional.empty() : Optional.of(what);
    }

    private static List<Posting> occupied(Plan plan, List<Posting> postings) {
        List<PostId> emptied = postings.stream().filter(Posting::takesEffect).flatMap(one -> one.from().stream()).toList();
        return postings.stream()
                .filter(Reconciliation::isToCome)
                .filter(posting -> plan.post(posting.to()).filter(post -> !post.isVacant()).isPresent())
                .filter(posting -> !emptied.contains(posting.to()))
                .toList();
    }

    private static List<Overadvertised> filled(Map<Place, List<Post>> vacant, Map<Place, List<Advert>> advertised) {
        List<Overadvertised> filled = new ArrayList<>();
        advertised.forEach((place, adverts) -> {
            int wanted = adverts.stream().mapToInt(Advert::posts).sum();
            int there = vacant.getOrDefault(place, List.of()).size();
            if (wanted > there) {
                filled.add(new Overadvertised(place.hub(), place.grade(), wanted, there, adverts));
            }
        });
        return filled;
    }

    /// Of each place's vacancies, as many as are advertised there are spoken for, the first of them.
    private static List<Idle> idle(
            Plan plan, Map<Place, List<Post>> vacant, Map<Place, List<Advert>> advertised, List<Posting> postings) {
        List<PostId> posted = postings.stream().filter(Reconciliation::isToCome).map(Posting::to).toList();
        Map<HubCode, Integer> order = new HashMap<>();
        plan.hubs().forEach(hub -> order.put(hub.code(), order.size()));
        Map<Place, List<Post>> idle = new TreeMap<>(java.util.Comparator
                .<Place, Integer>comparing(place -> order.get(place.hub()))
                .thenComparing(Place::grade));
        vacant.forEach((place, posts) -> {
            int spoken = advertised.getOrDefault(place, List.of()).stream().mapToInt(Advert::posts).sum();
            List<Post> left = posts.stream()
                    .filter(post -> post.vacancyReason() == VacancyReason.OPEN && !posted.contains(post.id()))
                    .skip(spoken)
                    .toList();
            if (!left.isEmpty()) {
                idle.put(place, left);
            }
        });
        return idle.entrySet().stream()
                .map(one -> new Idle(one.getKey().hub(), one.getKey().grade(), one.getValue()))
                .toList();
    }

    /// Vacant posts nobody is doing anything about.
    public int idlePosts() {
        return idle.stream().mapToInt(one -> one.posts().size()).sum();
    }

    public boolean agrees() {
        return lost.isEmpty() && occupied.isEmpty() && filled.isEmpty() && idle.isEmpty();
    }
}
