package org.hubplan.ui.posts.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Growth;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Fte;
import org.hubplan.model.Money;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// What a change tried out does to the ribbon's figures.
///
/// @param figure as on the ribbon
record Effect(String figure, String was, String is) {
    /// Those that differ, in the ribbon's order, for the posts the ribbon counts.
    static List<Effect> of(PlanModel plan) {
        Standing kept = plan.standing();
        Standing shown = plan.shown();
        Scope scope = plan.scopeProperty().get();
        List<Effect> all = new ArrayList<>();
        all.add(fte("ribbon.bwt", Figure.BWT_FTE, kept, shown, scope));
        all.add(fte("ribbon.strength", Figure.STRENGTH_FTE, kept, shown, scope));
        all.add(fte("ribbon.vacancies", Figure.VACANT_FTE, kept, shown, scope));
        all.add(fte("ribbon.over", Figure.OVER_FTE, kept, shown, scope));
        all.add(new Effect(
                Texts.of("ribbon.moved"),
                Long.toString(kept.ledger().total(scope).get(Figure.MOVED_POSTS)),
                Long.toString(shown.ledger().total(scope).get(Figure.MOVED_POSTS))));
        all.add(new Effect(
                Texts.of("ribbon.pay", shown.ledger().pricing().year()),
                Money.words(kept.ledger().total(scope).bwtCost()),
                Money.words(shown.ledger().total(scope).bwtCost())));
        Growth before = kept.growth(scope);
        Growth after = shown.growth(scope);
        all.add(new Effect(Texts.of("ribbon.new"), Money.words(before.newPence()), Money.words(after.newPence())));
        all.add(new Effect(
                Texts.of("ribbon.found"), Money.words(before.redistributedPence()), Money.words(after.redistributedPence())));
        all.removeIf(effect -> effect.was().equals(effect.is()));
        return all;
    }

    private static Effect fte(String key, Figure figure, Standing kept, Standing shown, Scope scope) {
        return new Effect(
                Texts.of(key) + ", " + Texts.of("unit.fte"),
                Fte.words(kept.ledger().total(scope).get(figure)),
                Fte.words(shown.ledger().total(scope).get(figure)));
    }

    /// In one line, or that no figure of the ribbon changes.
    static String words(PlanModel plan) {
        List<Effect> all = of(plan);
        return all.isEmpty()
                ? Texts.of("posts.edit.no-effect")
                : all.stream()
                        .map(effect -> Texts.of("posts.edit.effect", effect.figure(), effect.was(), effect.is()))
                        .collect(Collectors.joining(" · "));
    }
}
