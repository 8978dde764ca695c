package org.hubplan.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.model.Advert;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.BusinessGroups;
import org.hubplan.model.Displaced;
import org.hubplan.model.Engagement;
import org.hubplan.model.Filling;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.Giving;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.Outside;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.PostId;
import org.hubplan.model.Posting;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateCards;
import org.hubplan.model.RateParts;
import org.hubplan.model.Series;
import org.hubplan.model.VacancyReason;

/// What a first state holds that its tables have no columns for, as JSON among the settings. A plan without
/// any of it has no such setting, as plans made before it could be held.
///
/// @param built what rates of the tables are built from
/// @param funding empty where there is none
/// @param aligned people who work at another hub than their post's
/// @param postings a panel's
/// @param adverts recruiters'
/// @param giving empty where no posts are given
/// @param vacancies why vacant posts are vacant, of those that say so
/// @param engaged people who are not employed
/// @param series strength as others publish it
record FurtherState(
        List<BusinessGroup> groups,
        List<Built> built,
        Optional<FundingPlan> funding,
        List<Aligned> aligned,
        List<Posting> postings,
        List<Advert> adverts,
        Optional<Giving> giving,
        List<Vacancy> vacancies,
        List<Engaged> engaged,
        List<Series> series) {
    private static final FurtherState NONE = new FurtherState(
            List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of(),
            List.of());

    record Aligned(PersonId person, HubCode hub) {}

    record Vacancy(PostId post, VacancyReason reason) {}

    record Engaged(PersonId person, Engagement terms) {}

    record Built(FinancialYear year, Grade grade, RateParts parts) {}

    /// Empty where the tables hold all there is.
    static Optional<String> of(Plan plan) {
        List<Built> built = plan.rates().byYear().values().stream()
                .flatMap(card -> card.rates().entrySet().stream().flatMap(line -> line.getValue().parts().stream()
                        .map(parts -> new Built(card.year(), line.getKey(), parts))))
                .toList();
        FurtherState state = new FurtherState(
                plan.groups().all(),
                built,
                Optional.of(plan.funding()).filter(some -> !some.isEmpty()),
                alignedIn(plan),
                plan.filling().postings(),
                plan.filling().adverts(),
                Optional.of(plan.giving()).filter(some -> !some.isNone()),
                vacanciesIn(plan),
                engagedIn(plan),
                plan.outside().series());
        return state.equals(NONE) ? Optional.empty() : Optional.of(ChangeJson.write(state));
    }

    /// The plan of the tables with what this JSON adds.
    static Plan onto(Plan plan, String json, Shared shared) {
        FurtherState state = ChangeJson.read(FurtherState.class, json, shared);
        RateCards rates = plan.rates();
        for (Built built : state.built()) {
            rates = rates.with(withParts(rates.of(built.year()).orElseThrow(), built));
        }
        return state.onto(plan)
                .with(rates)
                .with(new BusinessGroups(state.groups()))
                .with(state.funding().orElse(FundingPlan.NONE))
                .with(new Filling(state.postings(), state.adverts()))
                .with(state.giving().orElse(Giving.NONE))
                .with(new Outside(state.series()));
    }

    private static List<Aligned> alignedIn(Plan plan) {
        return plan.posts()
                .flatMap(post -> post.occupants().stream())
                .flatMap(person -> person.alignedTo().stream().map(hub -> new Aligned(person.id(), hub)))
                .sorted(Comparator.comparing(Aligned::person))
                .toList();
    }

    private static List<Vacancy> vacanciesIn(Plan plan) {
        return plan.posts()
                .filter(post -> post.vacancyReason() != VacancyReason.OPEN)
                .map(post -> new Vacancy(post.id(), post.vacancyReason()))
                .sorted(Comparator.comparing(Vacancy::post))
                .toList();
    }

    private static List<Engaged> engagedIn(Plan plan) {
        return Stream.concat(
                        plan.posts().flatMap(post -> post.occupants().stream()),
                        plan.displaced().stream().map(Displaced::person))
                .filter(person -> person.engagement() != Engagement.EMPLOYED)
                .map(person -> new Engaged(person.id(), person.engagement()))
                .sorted(Comparator.comparing(Engaged::person))
                .toList();
    }

    /// Posts and people with what is said of them here.
    private Plan onto(Plan plan) {
        if (aligned.isEmpty() && vacancies.isEmpty() && engaged.isEmpty()) {
            return plan;
        }
        Map<PersonId, HubCode> hubs = aligned.stream().collect(Collectors.toMap(Aligned::person, Aligned::hub));
        Map<PersonId, Engagement> terms = engaged.stream().collect(Collectors.toMap(Engaged::person, Engaged::terms));
        Map<PostId, VacancyReason> reasons = vacancies.stream().collect(Collectors.toMap(Vacancy::post, Vacancy::reason));
        Plan after = plan.with(plan.posts()
                .map(post -> post.withOccupants(post.occupants().stream()
                                .map(person -> hubs.containsKey(person.id()) ? person.alignedTo(hubs.get(person.id())) : person)
                                .map(person -> person.engaged(terms.getOrDefault(person.id(), Engagement.EMPLOYED)))
                                .toList())
                        .withVacancyReason(reasons.getOrDefault(post.id(), VacancyReason.OPEN)))
                .toList());
        for (Displaced waiting : plan.displaced()) {
            if (terms.containsKey(waiting.id())) {
                after = after.with(new Displaced(
                        waiting.person().engaged(terms.get(waiting.id())), waiting.command(), waiting.lastPost()));
            }
        }
        return after;
    }

    private static RateCard withParts(RateCard card, Built built) {
        Rate flat = card.rates().get(built.grade());
        return card.with(Map.of(built.grade(), new Rate(flat.pence(), flat.basis(), Optional.of(built.parts()))));
    }
}
