package org.hubplan.ui.drill;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.hubplan.change.Option;
import org.hubplan.change.PayOrigin;
import org.hubplan.ledger.AtRates;
import org.hubplan.ledger.Behind;
import org.hubplan.ledger.DriverCount;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Growth;
import org.hubplan.ledger.PayBill;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Where;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.CostLine;
import org.hubplan.model.Hub;
import org.hubplan.model.Money;
import org.hubplan.model.Plan;
import org.hubplan.model.UnitCost;
import org.hubplan.money.Pricing;
import org.hubplan.session.Mover;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Timeline;
import org.hubplan.ui.kit.FigureWords;
import org.hubplan.ui.kit.Texts;

/// What a figure comes from, as it stands on disk: its posts and people with their sum, and the changes that moved it.
///
/// @param title the figure in words: `Vacancies`
/// @param of part of the plan, scope and option it is of: `Central East · Met Intelligence · 1 Preferred`
/// @param unit of the figure, the sum and every row's share
/// @param sum of all rows, which is the figure; for pay, of all movers
/// @param rows empty for pay, which has no posts of its own
/// @param movers together the difference from what the figure is told against
/// @param rates of a cost, by grade; else empty
/// @param counted the figure with its posts; empty for pay of changes alone
/// @param option the number of the option it is of
/// @param plan whose posts the rows are; empty for pay of changes alone
public record DrillViewModel(
        String title,
        String of,
        Figure.Unit unit,
        boolean hasRows,
        List<DrillRow> rows,
        long sum,
        List<Mover> movers,
        Optional<AtRates> rates,
        Optional<Drill.Counted> counted,
        int option,
        Optional<OpenPlan> plan) {

    /// Of changes alone, without posts of its own.
    private DrillViewModel(
            String title, String of, Figure.Unit unit, long sum, List<Mover> movers, Optional<AtRates> rates, int option) {
        this(title, of, unit, false, List.of(), sum, movers, rates, Optional.empty(), option, Optional.empty());
    }

    /// The figure it is, where it has posts.
    Optional<Figure> figure() {
        return counted.map(Drill.Counted::figure);
    }

    /// Where the post of a row comes from, and what became of it; empty for a person without a post.
    Optional<PostStory> story(DrillRow row) {
        return plan.flatMap(now -> now.timeline(option).now().plan().postNumbered(row.number())
                .map(post -> PostStory.of(now, option, post)));
    }

    /// Of the cost of posts the same of people, and the other way round; empty for any other figure.
    Optional<Drill> otherSideOfPay() {
        return counted.filter(drill -> drill.figure() == Figure.BWT_COST || drill.figure() == Figure.STRENGTH_COST)
                .map(drill -> new Drill.Counted(
                        drill.figure() == Figure.BWT_COST ? Figure.STRENGTH_COST : Figure.BWT_COST,
                        drill.scope(),
                        drill.where(),
                        drill.alone()));
    }

    /// Of the option worked on, against the baseline.
    public static DrillViewModel of(OpenPlan now, Drill drill) {
        return of(now, drill, Drill.Of.option(now.current()));
    }

    public static DrillViewModel of(OpenPlan now, Drill drill, Drill.Of of) {
        Telling telling = new Telling(now, of, drill.scope());
        return switch (drill) {
            case Drill.Counted counted -> telling.counted(counted);
            case Drill.Pay pay -> telling.pay(pay);
            case Drill.InYear inYear -> telling.inYear(inYear);
            case Drill.Unmet unmet -> telling.inYear(new Drill.InYear(unmet.year(), true, false, unmet.scope()));
            case Drill.Bill bill -> telling.bill(bill);
            case Drill.Counting counting -> telling.counting(counting);
            case Drill.OtherRates rates -> telling.otherRates(rates.year());
        };
    }

    private record Telling(OpenPlan now, Drill.Of of, Scope scope) {
        Timeline timeline() {
            return now.timeline(of.option());
        }

        DrillViewModel counted(Drill.Counted drill) {
            Standing standing = timeline().now();
            Plan baseline = now.baseline().plan();
            Behind behind = drill.behind(standing);
            List<DrillRow> rows = behind.shares().stream()
                    .map(share -> DrillRow.of(share, drill.figure(), standing.plan(), baseline))
                    .toList();
            return new DrillViewModel(
                    FigureWords.title(drill.figure()),
                    drill.alone()
                            .map(some -> Texts.of("drill.alone", place(drill.where()), some.words()))
                            .orElseGet(() -> place(drill.where())),
                    drill.figure().unit(),
                    true,
                    rows,
                    behind.sum(),
                    movers(drill::in),
                    drill.figure().unit() == Figure.Unit.PENCE
                            ? Optional.of(AtRates.of(behind, standing.ledger().pricing()))
                            : Optional.empty(),
                    Optional.of(drill),
                    of.option(),
                    Optional.of(now));
        }

        DrillViewModel pay(Drill.Pay drill) {
            boolean isNew = drill.origin() == PayOrigin.NEW;
            return changesAlone(
                    isNew ? Texts.of("ribbon.new") : Texts.of("ribbon.found"),
                    movers(one -> {
                        Growth growth = one.growth(scope);
                        return isNew ? growth.newPence() : growth.redistributedPence();
                    }),
                    ratesOfChanges(timeline().now().ledger().pricing(), LocalDate.MAX, isNew));
        }

        DrillViewModel inYear(Drill.InYear drill) {
            String money = drill.isNew() ? Texts.of("ribbon.new") : Texts.of("ribbon.found");
            return changesAlone(
                    drill.fullYear()
                            ? Texts.of("drill.full-year", money, drill.year())
                            : Texts.of("drill.part-year", money, drill.year()),
                    Mover.between(inYear(now.timeline(of.against()), drill), inYear(timeline(), drill)),
                    ratesOfChanges(pricing(drill.year()), drill.year().lastDay(), drill.isNew()));
        }

        private Pricing pricing(FinancialYear year) {
            return Pricing.nearest(timeline().now().plan().rates(), year);
        }

        /// Of what is told against the baseline; against another option the changes of both count.
        private Optional<AtRates> ratesOfChanges(Pricing pricing, LocalDate until, boolean isNew) {
            return of.against() == Option.BASELINE
                    ? Optional.of(AtRates.ofChanges(
                            timeline().now(), scope, pricing, until, origin -> (origin == PayOrigin.NEW) == isNew))
                    : Optional.empty();
        }

        DrillViewModel otherRates(FinancialYear year) {
            return changesAlone(
                    Texts.of("drill.other-rates", year),
                    movers(one -> one.otherRates(scope, year)),
                    Optional.empty());
        }

        DrillViewModel bill(Drill.Bill drill) {
            Standing standing = timeline().now();
            PayBill.Amount bill = PayBill.of(standing, scope, drill.year()).of(drill.part());
            List<Mover> movers = Mover.numbered(
                    timeline(),
                    PayBill.effects(standing, scope, drill.year(), drill.part()).stream()
                            .collect(Collectors.toMap(
                                    PayBill.Effect::entry, effect -> effect.amount().partYear(), Long::sum, LinkedHashMap::new)));
            long before = bill.partYear() - movers.stream().mapToLong(Mover::by).sum();
            return new DrillViewModel(
                    Texts.of("drill.part-year", FigureWords.title(drill.part()), drill.year()),
                    Texts.of("drill.before", place(Where.ANYWHERE), Money.words(before)),
                    Figure.Unit.PENCE,
                    bill.partYear(),
                    movers,
                    AtRates.ofBill(standing, scope, pricing(drill.year()), drill.part()),
                    of.option());
        }

        DrillViewModel counting(Drill.Counting drill) {
            Standing standing = timeline().now();
            UnitCost each = standing.plan().funding().line(drill.line()).flatMap(CostLine::each).orElseThrow();
            DriverCount.Year year = DriverCount.of(standing, each.per()).years().get(drill.year());
            Map<Long, Long> posts = new LinkedHashMap<>();
            year.posts().forEach((entry, count) -> posts.put(entry, (long) count));
            return new DrillViewModel(
                    Texts.of("drill.part-year", drill.line(), drill.year()),
                    Texts.of("drill.counted", place(Where.ANYWHERE), year.count(), each.words()),
                    Figure.Unit.COUNT,
                    year.count(),
                    Mover.numbered(timeline(), posts),
                    Optional.empty(),
                    of.option());
        }

        private List<Mover> inYear(Timeline option, Drill.InYear drill) {
            return Mover.of(option, scope, drill.year(), line -> {
                long pence = drill.fullYear() ? line.fullYear() : line.partYear();
                return line.isNew() == drill.isNew() ? pence : 0;
            });
        }

        private DrillViewModel changesAlone(String title, List<Mover> movers, Optional<AtRates> rates) {
            long sum = movers.stream().mapToLong(Mover::by).sum();
            return new DrillViewModel(
                    title, place(Where.ANYWHERE), Figure.Unit.PENCE, sum, movers, rates.filter(one -> !one.lines().isEmpty()), of.option());
        }

        private List<Mover> movers(ToLongFunction<Standing> figure) {
            return of.option() == Option.BASELINE && of.against() == Option.BASELINE
                    ? List.of()
                    : Mover.between(now.timeline(of.against()), timeline(), figure);
        }

        private String place(Where where) {
            StringBuilder words = new StringBuilder();
            where.kind().ifPresent(kind -> words.append(kind.label()).append(" · "));
            where.hub().flatMap(timeline().now().plan()::hub).map(Hub::name).ifPresent(hub -> words.append(hub).append(" · "));
            where.function().ifPresent(function -> words.append(function).append(" · "));
            where.grade().ifPresent(grade -> words.append(grade.label()).append(" · "));
            words.append(scope.equals(Scope.EVERYTHING) ? Texts.of("drill.everything") : scope.words());
            words.append(" · ").append(timeline().option().words());
            return of.against() == Option.BASELINE
                    ? words.toString()
                    : Texts.of("drill.against", words, now.timeline(of.against()).option().words());
        }
    }
}
