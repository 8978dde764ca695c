package org.hubplan.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hubplan.change.PayOrigin;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Growth;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Fte;
import org.hubplan.model.Money;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.kit.Texts;

/// Puts the totals of a standing into the words of the ribbon.
///
/// @param shown what the ribbon is of: a preview's standing, or the one on disk
/// @param kept the standing on disk
/// @param baseline empty in the baseline itself, which has no change to show
/// @param unmet the first year that no money meets whole, of what is shown
record RibbonFigures(
        Standing shown, Standing kept, Optional<Standing> baseline, Scope scope, Optional<FundingYear> unmet) {

    /// Where a group of figures begins: those of the equation, who fills posts, what moved, what it costs.
    private static final Set<String> FIRST = Set.of("ribbon-officers", "ribbon-moved", "ribbon-pay");

    /// In their order on the ribbon. On every ribbon BWT − strength = vacancies − over-strength.
    List<RibbonFigure> all() {
        List<RibbonFigure> all = new ArrayList<>(List.of(bwt(), strength(), vacancies()));
        if (totals().overFte() != 0 || kept.ledger().total(scope).overFte() != 0) {
            all.add(overStrength());
        }
        all.addAll(List.of(officers(), staff(), moved(), pay()));
        Growth growth = shown.growth(scope);
        if (!growth.equals(Growth.NONE) || !kept.growth(scope).equals(Growth.NONE)) {
            all.add(newMoney());
            all.add(foundMoney());
        }
        unmet.map(this::firstUnmet).ifPresent(all::add);
        return all;
    }

    private Totals totals() {
        return shown.ledger().total(scope);
    }

    private RibbonFigure bwt() {
        return figure(
                "ribbon-bwt",
                Texts.of("ribbon.bwt"),
                "",
                standing -> fte(standing, Figure.BWT_FTE),
                Texts.of("unit.fte"),
                change(Figure.BWT_FTE),
                Texts.count("ribbon.posts", totals().posts()),
                Drill.whole(Figure.BWT_FTE, scope));
    }

    private RibbonFigure strength() {
        return figure(
                "ribbon-strength",
                Texts.of("ribbon.strength"),
                Texts.of("sign.minus"),
                standing -> fte(standing, Figure.STRENGTH_FTE),
                Texts.of("unit.fte"),
                change(Figure.STRENGTH_FTE),
                Texts.count("ribbon.people", totals().get(Figure.PEOPLE)),
                Drill.whole(Figure.STRENGTH_FTE, scope));
    }

    private RibbonFigure vacancies() {
        long perMille = totals().vacancyPerMille();
        return figure(
                "ribbon-vacancies",
                Texts.of("ribbon.vacancies"),
                Texts.of("sign.equals"),
                standing -> fte(standing, Figure.VACANT_FTE),
                Texts.of("unit.fte"),
                change(Figure.VACANT_FTE),
                Texts.count("ribbon.vacant-posts", totals().vacantPosts()) + " · "
                        + Texts.of("unit.percent", perMille / 10 + "." + perMille % 10),
                Drill.whole(Figure.VACANT_FTE, scope));
    }

    private RibbonFigure overStrength() {
        return figure(
                "ribbon-over",
                Texts.of("ribbon.over"),
                Texts.of("sign.minus"),
                standing -> fte(standing, Figure.OVER_FTE),
                Texts.of("unit.fte"),
                change(Figure.OVER_FTE),
                "",
                Drill.whole(Figure.OVER_FTE, scope));
    }

    private RibbonFigure officers() {
        return figure(
                "ribbon-officers",
                Texts.of("ribbon.officers"),
                "",
                standing -> fte(standing, Figure.OFFICERS_FTE),
                Texts.of("unit.fte"),
                change(Figure.OFFICERS_FTE),
                Texts.of("ribbon.of-bwt"),
                Drill.whole(Figure.OFFICERS_FTE, scope));
    }

    private RibbonFigure staff() {
        return figure(
                "ribbon-staff",
                Texts.of("ribbon.staff"),
                "",
                standing -> fte(standing, Figure.STAFF_FTE),
                Texts.of("unit.fte"),
                change(Figure.STAFF_FTE),
                Texts.of("ribbon.of-bwt"),
                Drill.whole(Figure.STAFF_FTE, scope));
    }

    private RibbonFigure moved() {
        Totals now = totals();
        return figure(
                "ribbon-moved",
                Texts.of("ribbon.moved"),
                "",
                standing -> Long.toString(standing.ledger().total(scope).get(Figure.MOVED_POSTS)),
                "",
                "",
                Texts.count("ribbon.people", now.get(Figure.MOVED_PEOPLE)) + " · "
                        + Texts.of("ribbon.vacant", now.get(Figure.MOVED_VACANT_POSTS)),
                Drill.whole(Figure.MOVED_POSTS, scope));
    }

    /// Its change stands beside it in two figures, new money and redistributed, which are never added together; what an
    /// option's own rates make of it beneath.
    private RibbonFigure pay() {
        return figure(
                "ribbon-pay",
                Texts.of("ribbon.pay", shown.ledger().pricing().year()),
                "",
                standing -> Money.brief(standing.ledger().total(scope).bwtCost()),
                "",
                "",
                payBeneath(),
                Drill.whole(Figure.BWT_COST, scope));
    }

    private String payBeneath() {
        long otherRates = shown.otherRates(scope, shown.ledger().pricing().year());
        return otherRates == 0
                ? Texts.of("ribbon.full-year")
                : Texts.of("ribbon.other-rates", Money.briefChange(otherRates));
    }

    private RibbonFigure newMoney() {
        return figure(
                "ribbon-new",
                Texts.of("ribbon.new"),
                "",
                standing -> Money.briefChange(standing.growth(scope).newPence()),
                "",
                "",
                Texts.of("ribbon.new.beneath"),
                new Drill.Pay(PayOrigin.NEW, scope));
    }

    private RibbonFigure foundMoney() {
        return figure(
                "ribbon-found",
                Texts.of("ribbon.found"),
                "",
                standing -> Money.briefChange(standing.growth(scope).redistributedPence()),
                "",
                "",
                Texts.of("ribbon.found.beneath"),
                new Drill.Pay(PayOrigin.FOUND, scope));
    }

    /// A gap before a pressure, as nobody has said anything about it.
    private RibbonFigure firstUnmet(FundingYear year) {
        boolean gap = year.gap() > 0;
        return new RibbonFigure(
                "ribbon-unmet",
                gap ? Texts.of("ribbon.gap") : Texts.of("ribbon.pressure"),
                false,
                "",
                year.year().toString(),
                "",
                "",
                Money.brief(gap ? year.gap() : year.pressure()),
                Optional.empty(),
                new Drill.Unmet(year.year(), Scope.EVERYTHING));
    }

    private RibbonFigure figure(
            String id,
            String label,
            String sign,
            Function<Standing, String> value,
            String unit,
            String change,
            String beneath,
            Drill drill) {
        String now = value.apply(shown);
        Optional<String> was = Optional.of(value.apply(kept)).filter(before -> !before.equals(now));
        return new RibbonFigure(id, label, FIRST.contains(id), sign, now, unit, change, beneath, was, drill);
    }

    private String fte(Standing standing, Figure figure) {
        return Fte.words(standing.ledger().total(scope).get(figure));
    }

    private String change(Figure figure) {
        return baseline.map(from -> totals().get(figure) - from.ledger().total(scope).get(figure))
                .map(by -> by == 0 ? Texts.of("ribbon.same") : Fte.change(by))
                .orElse("");
    }
}
