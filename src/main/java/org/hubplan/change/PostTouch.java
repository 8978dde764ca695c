package org.hubplan.change;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hubplan.model.Fte;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;

/// How a change fits one post: whether the post is there, what the change sets of it, and who is in it.
final class PostTouch {
    private static final String GONE = "removed";
    private static final String ABSENT = "not in the plan";

    private final Optional<Post> was;
    private final Post wanted;
    private final Plan before;
    private final Plan onto;
    private final ThreeWay compared;

    private PostTouch(Optional<Post> was, Post wanted, Plan before, Plan onto) {
        this.was = was;
        this.wanted = wanted;
        this.before = before;
        this.onto = onto;
        this.compared = new ThreeWay("Post " + wanted.number(), Optional.of(wanted.id()), before, onto);
    }

    /// @param was empty where the change adds the post
    static Touch of(Optional<Post> was, Post wanted, Plan before, Plan onto) {
        PostTouch touch = new PostTouch(was, wanted, before, onto);
        was.ifPresentOrElse(touch::changed, touch::added);
        return touch.compared.result();
    }

    /// A workbook that brings a post added here knows its number, and not the identity it was given.
    private Optional<Post> inOnto(String number) {
        return onto.post(wanted.id()).or(() -> onto.postNumbered(number));
    }

    private void added() {
        Optional<Post> there = inOnto(wanted.number());
        if (there.isEmpty()) {
            Found.hubRefusal(onto, wanted.hub()).ifPresentOrElse(
                    _ -> compared.found(
                            Verdict.OVERTAKEN, "hub", ABSENT, wanted.hub().value(), "closed or not in the plan"),
                    compared::stands);
        } else if (there.get().closed()) {
            compared.found(Verdict.OVERTAKEN, "post", ABSENT, "in the plan", GONE);
        } else {
            compared.compareNew(Aspect.OF_POST, wanted, there.get());
        }
    }

    private void changed(Post set) {
        Optional<Post> is = inOnto(set.number());
        boolean open = is.filter(post -> !post.closed()).isPresent();
        if (!open && wanted.closed() && is.isPresent()) {
            return;
        }
        if (!open) {
            gone(set, is.isEmpty() ? ABSENT : GONE);
            return;
        }
        if (wanted.closed()) {
            compared.stands();
        }
        compared.compare(Aspect.OF_POST, set, wanted, is.get());
        people(set.occupants(), wanted.occupants(), is.get().occupants());
    }

    /// All that the change would set of a post that isn't there any more.
    private void gone(Post set, String how) {
        if (wanted.closed()) {
            compared.found(Verdict.OVERTAKEN, "post", "in the plan", GONE, how);
            return;
        }
        compared.gone(Aspect.OF_POST, set, wanted, how);
        if (!set.occupants().equals(wanted.occupants())) {
            compared.found(Verdict.OVERTAKEN, "people", said(set.occupants()), said(wanted.occupants()), "post " + how);
        }
    }

    private void people(List<Occupant> had, List<Occupant> wants, List<Occupant> has) {
        Map<PersonId, Occupant> was = byId(had);
        Map<PersonId, Occupant> after = byId(wants);
        Map<PersonId, Occupant> now = byId(has);
        if (was.keySet().equals(after.keySet())) {
            samePeople(was, after, now);
            return;
        }
        Set<PersonId> strangers = new HashSet<>(now.keySet());
        strangers.removeAll(was.keySet());
        strangers.removeAll(after.keySet());
        boolean arrived = after.values().stream()
                .filter(comer -> !was.containsKey(comer.id()) && !now.containsKey(comer.id()))
                .allMatch(comer -> isRecognised(comer, strangers, now));
        if (!strangers.isEmpty()) {
            compared.found(Verdict.CONFLICT, "people", said(had), said(wants), said(has));
        } else if (!arrived || now.keySet().stream().anyMatch(id -> was.containsKey(id) && !after.containsKey(id))) {
            compared.stands();
        }
    }

    /// Nobody comes or goes: what the change sets of the people themselves.
    private void samePeople(Map<PersonId, Occupant> was, Map<PersonId, Occupant> after, Map<PersonId, Occupant> now) {
        after.forEach((id, person) -> {
            if (person.equals(was.get(id))) {
                return;
            }
            if (now.containsKey(id)) {
                compared.compare(Aspect.OF_PERSON, was.get(id), person, now.get(id));
            } else {
                compared.found(
                        Verdict.OVERTAKEN, "people", said(List.of(was.get(id))), "changed", "no longer in the post");
            }
        });
    }

    /// A workbook names nobody: whoever of the same grade and FTE has come into the post is the newcomer who was to.
    private boolean isRecognised(Occupant comer, Set<PersonId> strangers, Map<PersonId, Occupant> now) {
        Optional<PersonId> alike = strangers.stream()
                .filter(id -> isAlike(now.get(id), comer))
                .filter(_ -> before.displaced(comer.id()).isEmpty())
                .min(Comparator.naturalOrder());
        return alike.filter(strangers::remove).isPresent();
    }

    private static boolean isAlike(Occupant one, Occupant other) {
        return one.grade() == other.grade() && one.flag() == other.flag() && one.fte() == other.fte();
    }

    private static Map<PersonId, Occupant> byId(List<Occupant> people) {
        Map<PersonId, Occupant> all = new HashMap<>();
        people.forEach(person -> all.put(person.id(), person));
        return all;
    }

    /// `nobody`, `DC`, `DC (0.8 FTE), T/DI`
    private static String said(List<Occupant> people) {
        return people.isEmpty()
                ? "nobody"
                : people.stream()
                        .map(person -> person.gradeHeld()
                                + (person.fte() == Fte.FULL_TIME ? "" : " (" + Fte.words(person.fte()) + " FTE)"))
                        .collect(Collectors.joining(", "));
    }
}
