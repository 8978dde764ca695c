package org.hubplan.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hubplan.model.CostLine;
import org.hubplan.model.Grade;
import org.hubplan.model.Money;
import org.hubplan.model.Plan;
import org.hubplan.money.Pricing;

/// What grade rates leave out of an option's cost, so that `£0 new` is never read as `costs nothing`.
///
/// @param newPence new money of a full year at the grade rates of the plan's year
/// @param rates the year of the rate card
/// @param items what the option may cost beside that, without those that a part of the rates or a cost line covers
public record NotPriced(long newPence, String rates, List<Item> items) {
    public NotPriced {
        items = List.copyOf(items);
    }

    /// Something a grade rate doesn't hold. A cost line covers it whose name says one of its words.
    public enum Item {
        ZONES("London zones: a rate is of one zone, wherever its hub lies", "zone", "weighting"),
        SHIFT_PAY("shift pay of another shift pattern", "shift"),
        EXCESS_TRAVEL("excess travel of people whose place of work changes", "travel", "relocation"),
        DESKS("desks and terminals of posts that move in", "desk", "terminal", "hardware", "accommodation"),
        RECRUITMENT("recruitment, vetting and training of people in new posts", "recruit", "training", "vetting"),
        PROTECTION("pay protection or redundancy of people in posts removed or regraded", "protection", "redundan"),
        OVERTIME("overtime and on-call", "overtime", "on-call", "on call");

        private final String words;
        private final Set<String> named;

        Item(String words, String... named) {
            this.words = words;
            this.named = Set.of(named);
        }

        /// In a planner's words, for a list.
        public String words() {
            return words;
        }

        boolean isIn(CostLine line) {
            String name = line.name().toLowerCase(Locale.ROOT);
            return named.stream().anyMatch(name::contains);
        }
    }

    public static NotPriced in(Standing option) {
        Pricing pricing = option.ledger().pricing();
        return new NotPriced(
                option.growth(Scope.EVERYTHING).newPence(),
                pricing.card().year().toString(),
                Arrays.stream(Item.values())
                        .filter(item -> matters(item, option))
                        .filter(item -> !isCovered(item, option.plan(), pricing, grades(option)))
                        .toList());
    }

    private static boolean matters(Item item, Standing option) {
        Totals all = option.ledger().total(Scope.EVERYTHING);
        boolean moves = all.get(Figure.MOVED_POSTS) > 0;
        boolean adds = option.paySteps().stream().flatMap(step -> step.posts().stream()).anyMatch(part -> part.count() > 0);
        boolean removes = option.paySteps().stream().flatMap(step -> step.posts().stream()).anyMatch(part -> part.count() < 0);
        return switch (item) {
            case ZONES, SHIFT_PAY, OVERTIME -> moves || adds;
            case EXCESS_TRAVEL -> all.get(Figure.MOVED_PEOPLE) > 0;
            case DESKS -> moves || adds;
            case RECRUITMENT -> adds;
            case PROTECTION -> removes;
        };
    }

    private static boolean isCovered(Item item, Plan plan, Pricing pricing, Set<Grade> grades) {
        boolean inRates = item == Item.SHIFT_PAY && !grades.isEmpty() && grades.stream().allMatch(grade -> pricing.line(grade)
                .flatMap(rate -> rate.parts())
                .filter(parts -> parts.shift() > 0)
                .isPresent());
        return inRates || plan.funding().lines().stream().anyMatch(item::isIn);
    }

    private static Set<Grade> grades(Standing option) {
        return option.paySteps().stream()
                .flatMap(step -> step.posts().stream())
                .map(part -> part.paid().grade())
                .collect(Collectors.toSet());
    }

    /// `£0 new at 2018/19 grade rates. Not priced: …`
    public String words() {
        String pay = Money.words(newPence) + " new a year at " + rates + " grade rates";
        return items.isEmpty()
                ? pay + "."
                : pay + ". Not priced: "
                        + items.stream().map(Item::words).collect(Collectors.joining("; ")) + ".";
    }
}
