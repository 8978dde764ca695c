package org.hubplan.ui.board.tile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.Limit;
import org.hubplan.model.Money;
import org.hubplan.ui.kit.Texts;

/// Tiles and lanes in words.
final class TileWords {
    /// Pence.
    private static final long A_THOUSAND = 1_000_00;
    /// Pence from which on it reads as a million.
    private static final long NEARLY_A_MILLION = 999_500_00;
    /// Pence from which on two decimals make four digits of it.
    private static final long NEARLY_TEN_MILLION = 9_995_000_00L;
    /// Pence from which on one decimal makes four digits of it.
    private static final long NEARLY_A_HUNDRED_MILLION = 99_950_000_00L;

    private TileWords() {}

    /// What a screen reader says of a tile: every figure, and what is wrong.
    static String spoken(Tile tile) {
        Hub hub = tile.hub();
        StringBuilder words = new StringBuilder(hub.isTray() ? hub.name() : hub.code() + ", " + hub.name());
        if (hub.closed()) {
            return words.append(", ").append(Texts.of("board.tile.closed")).toString();
        }
        words.append(": ");
        if (tile.of().isPresent()) {
            words.append(matching(tile)).append(": ");
        }
        words.append(figures(tile.now().line()));
        words.append(", ").append(Difference.words(tile.difference()));
        if (tile.desks().desks().isPresent()) {
            words.append(", ").append(desks(tile));
        }
        if (tile.isPreviewed()) {
            words.append(". ").append(Texts.of("board.would-be", figures(tile.wouldBe().line())));
        }
        if (!tile.broken().isNone()) {
            words.append(". ").append(tile.broken().spoken());
        }
        return words.toString();
    }

    /// `14.4/22.4`, or with a change that is being tried out `→17.2/26.2`.
    static String peopleOfPosts(Tile tile) {
        Totals line = tile.wouldBe().line();
        String words = people(line) + "/" + posts(line);
        return tile.isPreviewed() ? arrow(words) : words;
    }

    static String posts(Totals line) {
        return Fte.words(line.bwtFte());
    }

    static String people(Totals line) {
        return Fte.words(line.strengthFte());
    }

    /// `8`, or where some posts have more than their own FTE of people `8 · 0.5 over`, never one off the other.
    static String vacant(Totals line) {
        return line.overFte() == 0
                ? Fte.words(line.vacantFte())
                : Texts.of("board.tile.vacant-over", Fte.words(line.vacantFte()), Fte.words(line.overFte()));
    }

    static String cost(Totals line) {
        return Money.brief(line.bwtCost());
    }

    /// As short as a tile needs it, in at most three digits below a billion: `£61k`, `£782k`, `£9.54M`, `£36.8M`, `£137M`.
    static String shortCost(Totals line) {
        long pence = line.bwtCost();
        if (pence < A_THOUSAND) {
            return Money.brief(pence);
        }
        if (pence < NEARLY_A_MILLION) {
            return Texts.of("board.tile.thousands", (pence + A_THOUSAND / 2) / A_THOUSAND);
        }
        return pence < NEARLY_TEN_MILLION ? Money.brief(pence) : Texts.of("board.tile.millions", millions(pence));
    }

    private static String millions(long pence) {
        int places = pence < NEARLY_A_HUNDRED_MILLION ? 1 : 0;
        return BigDecimal.valueOf(pence, 8).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    /// `22.4 posts here, 14.4 people, 8 vacant, £1.30M a year`
    static String figures(Totals line) {
        return Texts.of("board.figures", posts(line), people(line), vacant(line), cost(line));
    }

    /// `12 of 38 posts match`, where a filter is on.
    private static String matching(Tile tile) {
        return Texts.of("board.tile.matching", tile.now().line().posts(), tile.of().orElseThrow());
    }

    /// What stands at the left of a tile's foot: officers and staff, or with a filter on how many posts match.
    static List<String> counts(Tile tile) {
        Totals now = tile.now().line();
        return tile.of().isPresent()
                ? List.of(matching(tile), "")
                : List.of(
                        Texts.of("board.tile.officers", Fte.words(now.officersFte())),
                        Texts.of("board.tile.staff", Fte.words(now.staffFte())));
    }

    /// What stands at the right of a tile's foot: the limit that is broken, or where none is, or only that, the desks; empty
    /// where nobody has counted them.
    static String foot(Tile tile) {
        boolean ofDesks = tile.broken().isNone() || tile.broken().isOfDesksOnly();
        return !ofDesks ? tile.broken().brief() : tile.desks().desks().isPresent() ? desks(tile) : "";
    }

    /// `desks 20/24`, `desks 23→27/30`, or where there are too few `over: desks 22/20`, so that more than the
    /// colour says so. From a hundred on, what is now gives way to what would be.
    private static String desks(Tile tile) {
        long now = tile.desks().taken();
        long wouldBe = tile.desks().wouldTake();
        String used = now == wouldBe ? Long.toString(now) : (now < 100 ? now : "") + arrow(Long.toString(wouldBe));
        int desks = tile.desks().desks().orElseThrow();
        if (tile.broken().breaches().stream().noneMatch(breach -> breach.limit() == Limit.DESKS)) {
            return Texts.of("board.tile.desks", used, desks);
        }
        return now == wouldBe
                ? Texts.of("board.tile.desks.over", used, desks)
                : Texts.of("board.tile.desks.would-be-over", used, desks);
    }

    /// `→155.6`
    static String arrow(String wouldBe) {
        return "→" + wouldBe;
    }
}
