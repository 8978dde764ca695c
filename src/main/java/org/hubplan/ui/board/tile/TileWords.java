package org.hubplan.ui.board.tile;

import org.hubplan.ledger.Totals;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.Limit;
import org.hubplan.model.Money;
import org.hubplan.ui.kit.Texts;

/// Tiles and lanes in words.
final class TileWords {
    private TileWords() {}

    /// What a screen reader says of a tile: every figure, and what is wrong.
    static String spoken(Tile tile) {
        Hub hub = tile.hub();
        StringBuilder words = new StringBuilder(hub.isTray() ? hub.name() : hub.code() + ", " + hub.name());
        if (hub.closed()) {
            return words.append(", ").append(Texts.of("board.tile.closed")).toString();
        }
        words.append(": ").append(figures(tile.now().line()));
        words.append(", ").append(Texts.of("board.against-baseline", Fte.change(tile.change())));
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

    /// `22.4 posts here, 14.4 people, 8 vacant, £1.30M a year`
    static String figures(Totals line) {
        return Texts.of("board.figures", posts(line), people(line), vacant(line), cost(line));
    }

    /// What stands at the foot of a tile: the limit that is broken, or where none is, or only that, the desks; empty
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
