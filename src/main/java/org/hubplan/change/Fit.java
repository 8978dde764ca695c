package org.hubplan.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Plan;
import org.hubplan.model.PostId;

/// How a change that was made on one plan fits another: the one comparison behind replay on a new baseline and
/// behind taking a change across into another option.
///
/// For each post, hub, person and rate the change touches, and each field it sets: what it *was*, what the change
/// *wanted*, and what it *is*. Is = wanted: done already. Is = was: still valid. The thing gone: overtaken. Else a
/// conflict.
///
/// @param verdict the gravest of all
/// @param touched everything the change touches, hubs first, then posts in the order of their identities
/// @param rest the same change to those of its posts that are still valid, where that is a part of them
/// @param refusal why it can't be made as it is; empty where it can
public record Fit(Verdict verdict, List<Touch> touched, Optional<Change> rest, Optional<Refused> refusal) {
    public Fit {
        touched = List.copyOf(touched);
    }

    /// @param before the plan it was made on
    /// @param onto the plan it is to be made on
    public static Fit of(Change change, Plan before, Plan onto) {
        return of(change, Trial.of(change, before), Trial.of(change, onto));
    }

    /// @param made where it was made
    /// @param there where it is to be made
    static Fit of(Change change, Trial made, Trial there) {
        Optional<Refused> refusal = there.refusal();
        return switch (made.outcome()) {
            case Applied applied ->
                compared(change, Touched.by(made.before(), applied, there.before()), there.before(), refusal);
            case Refused _ ->
                new Fit(refusal.isPresent() ? Verdict.OVERTAKEN : Verdict.VALID, List.of(), Optional.empty(), refusal);
        };
    }

    private static Fit compared(Change change, List<Touch> touched, Plan onto, Optional<Refused> refusal) {
        return new Fit(verdict(touched, refusal.isPresent()), touched, rest(change, touched, onto), refusal);
    }

    /// A change to what nobody compares is never taken for done.
    private static Verdict verdict(List<Touch> touched, boolean isRefused) {
        Verdict worst = touched.stream().map(Touch::verdict).reduce(Verdict::or).orElse(Verdict.VALID);
        return worst == Verdict.VALID && isRefused ? Verdict.CONFLICT : worst;
    }

    private static Optional<Change> rest(Change change, List<Touch> touched, Plan onto) {
        Set<PostId> valid = touched.stream()
                .filter(touch -> touch.verdict() == Verdict.VALID)
                .flatMap(touch -> touch.post().stream())
                .collect(Collectors.toSet());
        return valid.isEmpty() || touched.stream().allMatch(touch -> touch.verdict() == Verdict.VALID)
                ? Optional.empty()
                : change.only(valid).filter(part -> part.applyTo(onto) instanceof Applied);
    }

    /// What doesn't fit, field by field.
    public List<Clash> clashes() {
        return touched.stream().flatMap(touch -> touch.clashes().stream()).toList();
    }

    public long count(Verdict counted) {
        return touched.stream().filter(touch -> touch.verdict() == counted).count();
    }

    /// Whether the posts it touches differ in how it fits them.
    public boolean isMixed() {
        return touched.stream().map(Touch::verdict).distinct().count() > 1;
    }

    /// `still valid`, or `3 of 4 done already, 1 still valid` where its posts differ.
    public String words() {
        if (!isMixed()) {
            return verdict.words();
        }
        List<String> parts = Stream.of(Verdict.values())
                .filter(part -> count(part) > 0)
                .map(part -> count(part) + " " + part.words())
                .toList();
        String ofAll = parts.getFirst().replaceFirst(" ", " of " + touched.size() + " ");
        return ofAll + ", " + String.join(", ", parts.subList(1, parts.size()));
    }

    /// What to do where nobody says otherwise; empty where somebody has to.
    public Optional<Choice> suggested() {
        return switch (verdict) {
            case VALID -> Optional.of(Choice.AS_IS);
            case DONE -> Optional.of(Choice.LEAVE);
            case OVERTAKEN, CONFLICT -> Optional.empty();
        };
    }

    /// What can be chosen: never what would be refused.
    public List<Choice> choices() {
        return Stream.of(Choice.values())
                .filter(choice -> switch (choice) {
                    case AS_IS -> refusal.isEmpty();
                    case WHAT_FITS -> rest.isPresent();
                    case LEAVE -> true;
                })
                .toList();
    }

    /// What becomes of the change by a choice; empty where nothing is made of it.
    public Optional<Change> by(Choice choice, Change change) {
        return switch (choice) {
            case AS_IS -> refusal.isPresent() ? Optional.empty() : Optional.of(change);
            case WHAT_FITS -> rest;
            case LEAVE -> Optional.empty();
        };
    }
}
