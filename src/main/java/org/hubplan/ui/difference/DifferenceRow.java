package org.hubplan.ui.difference;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.PostDifference;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.session.ImportDifference;
import org.hubplan.ui.kit.Texts;

/// One post that differs.
///
/// @param number of the post, by which a planner knows it
/// @param what of one changed, field by field, `hub: Central Intelligence → North West; FTE: 1 → 0.8`; of another, what
///     post it is
/// @param people of a post that is gone, who would leave the plan with it; else 0
public record DifferenceRow(Differing differing, PostId post, String number, String what, int people) {
    /// Changed ones first, since they are to be read, then added and gone ones; each in the order of the file or plan.
    ///
    /// @param baseline whose names the hubs have
    static List<DifferenceRow> of(ImportDifference difference, Plan baseline) {
        return Stream.of(
                        difference.changed().stream().map(DifferenceRow::changed),
                        difference.added().stream().map(post -> row(Differing.ADDED, post, baseline)),
                        difference.gone().stream().map(post -> row(Differing.GONE, post, baseline)))
                .flatMap(rows -> rows)
                .toList();
    }

    private static DifferenceRow changed(PostDifference one) {
        String what = one.fields().stream()
                .map(field -> Texts.of("difference.field", field.words(), said(field.was()), said(field.is())))
                .collect(Collectors.joining("; "));
        return new DifferenceRow(Differing.CHANGED, one.after().id(), one.after().number(), what, 0);
    }

    private static String said(String value) {
        return value.isEmpty() ? Texts.of("difference.nothing") : value;
    }

    private static DifferenceRow row(Differing differing, Post post, Plan baseline) {
        String hub = baseline.hub(post.hub()).map(Hub::name).orElse(post.hub().value());
        String what = Stream.of(
                        post.grade().label(),
                        post.function(),
                        hub,
                        Texts.of("difference.fte", Fte.words(post.fte())),
                        post.isVacant() ? Texts.of("difference.vacant") : Texts.of("difference.filled"))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
        int people = differing == Differing.GONE ? post.occupants().size() : 0;
        return new DifferenceRow(differing, post.id(), post.number(), what, people);
    }
}
