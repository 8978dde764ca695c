package org.hubplan.ui.find;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hubplan.change.Entry;
import org.hubplan.change.Option;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.session.paper.PaperKind;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.filter.Chip;
import org.hubplan.ui.filter.SavedView;
import org.hubplan.ui.find.Hit.Kind;
import org.hubplan.ui.help.HelpText;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.shell.Finder;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// Finds whatever is in the open plan by any of its names, as the planner types.
public final class PlanFinder implements Finder {
    /// How many of a kind are shown.
    static final int MOST_OF_A_KIND = 5;

    private final PlanModel plan;
    private final Supplier<List<SavedView>> views;
    private final Ways ways;
    private final BooleanSupplier isMasked;

    /// @param views kept of this plan
    /// @param isMasked whether others look on, so that nothing restricted is found. Asked at each search, and here alone
    public PlanFinder(PlanModel plan, Supplier<List<SavedView>> views, Ways ways, BooleanSupplier isMasked) {
        this.plan = plan;
        this.views = views;
        this.ways = ways;
        this.isMasked = isMasked;
    }

    @Override
    public List<Finder.Found> find(String typed, int most) {
        return find(typed).stream().limit(most).map(Hit::inPalette).toList();
    }

    /// What fits, the kind with the best fit first, and in each the best fit first; nothing where nothing is typed.
    List<Hit> find(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        Fit fit = new Fit(typed);
        Plan now = plan.standing().plan();
        return Arrays.stream(Kind.values())
                .map(kind -> ofKind(kind, fit, typed, now).toList())
                .filter(ofKind -> !ofKind.isEmpty())
                .sorted(Comparator.comparing(ofKind -> ofKind.getFirst().rank()))
                .flatMap(List::stream)
                .toList();
    }

    private Stream<Hit> ofKind(Kind kind, Fit fit, String typed, Plan now) {
        return switch (kind) {
            case VIEW -> of(views.get(), view -> fit.of(view.name()), (view, rank) -> found(
                    kind, view.name(), view.filter().words(), MaterialDesignB.BOOKMARK_OUTLINE, rank, () -> ways.toView(view)));
            case HUB -> hubs(fit, now);
            case FUNCTION -> of(now.functions(), function -> fit.of(function), (function, rank) -> found(
                    kind, function, posts(By.FUNCTION, function), MaterialDesignF.FILTER_VARIANT, rank,
                    () -> ways.toPostsOf(new Chip.OfFunction(function))));
            case GRADE -> of(List.of(Grade.values()), grade -> posts(By.GRADE, grade).isEmpty()
                    ? Optional.empty()
                    : fit.of(grade.label()), (grade, rank) -> found(
                    kind, grade.label(), posts(By.GRADE, grade), MaterialDesignF.FILTER_VARIANT, rank,
                    () -> ways.toPostsOf(new Chip.OfGrade(grade))));
            case POST -> new PostsFound(now, ways, this::isShown).of(typed.strip());
            case OPTION -> of(plan.now().liveOptions(), option -> fit.best(option.name(), option.words()),
                    (option, rank) -> found(
                            kind, option.words(), "", MaterialDesignS.SOURCE_BRANCH, rank,
                            () -> ways.toOption(option.number())));
            case CHANGE -> changes(fit, now);
            case PAPER -> of(List.of(PaperKind.values()), paper -> fit.of(paper.label()), (paper, rank) -> found(
                    kind, paper.label(), "", MaterialDesignF.FILE_DOCUMENT_OUTLINE, rank, () -> ways.toPaper(paper)));
            case RATES -> of(now.rates().byYear().keySet(), year -> fit.of(Texts.of("find.rate-card", year)),
                    (year, rank) -> found(
                            kind, Texts.of("find.rate-card", year), "", MaterialDesignC.CASH_MULTIPLE, rank, ways::toRates));
            case TERM -> of(HelpText.terms(), term -> fit.of(term.what()), (term, rank) -> found(
                    kind, term.what(), "", MaterialDesignB.BOOK_OPEN_VARIANT, rank, () -> ways.toMeaning(term)));
        };
    }

    private Stream<Hit> hubs(Fit fit, Plan now) {
        List<Hub> shown = now.hubs().stream().filter(this::isShown).toList();
        return of(shown, hub -> fit.best(hub.code().value(), hub.name()), (hub, rank) -> found(
                Kind.HUB,
                hub.isTray() ? hub.name() : hub.code() + " · " + hub.name(),
                posts(By.HUB, hub.code()),
                MaterialDesignM.MAP_MARKER_OUTLINE,
                rank,
                () -> ways.toHub(hub.code())));
    }

    /// The newest first.
    private Stream<Hit> changes(Fit fit, Plan now) {
        if (plan.now().currentTimeline().option().number() == Option.BASELINE) {
            return Stream.empty();
        }
        List<Entry> made = plan.now().currentTimeline().history().standing().reversed();
        List<Hub> hidden = now.hubs().stream().filter(hub -> !isShown(hub)).toList();
        return of(
                made.stream().filter(entry -> hidden.stream().noneMatch(hub -> names(entry, hub))).toList(),
                entry -> fit.best(entry.words(), entry.reason()),
                (entry, rank) -> found(
                        Kind.CHANGE, entry.words(), entry.reason(), MaterialDesignS.SWAP_HORIZONTAL, rank,
                        () -> ways.toChange(entry.n())));
    }

    private static boolean names(Entry entry, Hub hub) {
        return entry.words().contains(hub.name()) || entry.words().contains(hub.code().value());
    }

    /// The one place that says whether something of a hub may be found.
    private boolean isShown(Hub hub) {
        return !(hub.restricted() && isMasked.getAsBoolean());
    }

    private boolean isShown(HubCode hub, boolean restricted) {
        return !isMasked.getAsBoolean()
                || !restricted && plan.standing().plan().hub(hub).map(this::isShown).orElse(false);
    }

    /// `28 posts`; empty where there are none.
    private String posts(By by, Object key) {
        long posts = plan.standing().ledger().of(Scope.EVERYTHING, by, key).posts();
        return posts == 0 ? "" : Texts.count("board.posts", posts);
    }

    private static Hit found(Kind kind, String words, String aside, Ikon icon, int rank, Runnable go) {
        return new Hit(kind, words, aside, icon, rank, go);
    }

    /// Makes a find of one thing.
    private interface Making<T> {
        Hit of(T one, int rank);
    }

    private static <T> Stream<Hit> of(Collection<T> all, Function<T, Optional<Integer>> rank, Making<T> making) {
        return all.stream()
                .flatMap(one -> rank.apply(one).map(its -> making.of(one, its)).stream())
                .sorted(Comparator.comparing(Hit::rank))
                .limit(MOST_OF_A_KIND);
    }
}
