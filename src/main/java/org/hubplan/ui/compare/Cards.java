package org.hubplan.ui.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hubplan.ledger.Balance;
import org.hubplan.ledger.Causes;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Growth;
import org.hubplan.ledger.Totals;
import org.hubplan.ledger.Where;
import org.hubplan.model.Fte;
import org.hubplan.model.Money;
import org.hubplan.session.SideBySide;
import org.hubplan.ui.kit.Texts;

/// Puts each option of a comparison into a card.
record Cards(SideBySide compared) {
    List<OptionCard> all() {
        return IntStream.range(0, compared.options().size()).mapToObj(this::card).toList();
    }

    private OptionCard card(int at) {
        if (at == 0) {
            Totals here = compared.figures().total().each().getFirst();
            return new OptionCard(
                    compared.option(0),
                    List.of(
                            Texts.count("compare.first.posts", here.posts()),
                            Texts.of("compare.first.bwt", Fte.words(here.bwtFte())),
                            Texts.of("compare.first.strength", Fte.words(here.strengthFte())),
                            Texts.of("compare.first.pay", Money.brief(here.bwtCost()))),
                    Texts.of("compare.first"),
                    true);
        }
        Causes causes = compared.figures().causes(at, Where.ANYWHERE);
        Balance balance = compared.figures().balance(at);
        return new OptionCard(
                compared.option(at),
                List.of(
                        people("compare.officers", causes, Figure.OFFICERS_FTE) + " · "
                                + people("compare.staff", causes, Figure.STAFF_FTE),
                        moved(compared.figures().total().each().get(at)),
                        newPay(at),
                        redistributed(at)),
                words(balance),
                balance.isBalanced());
    }

    /// @param key of its words in the bundle
    private static String people(String key, Causes causes, Figure figure) {
        long net = causes.net().get(figure);
        long gross = causes.gross().get(figure);
        String words = Texts.of(key, Fte.change(net));
        return gross == Math.abs(net) ? words : Texts.of("compare.gross-of", words, Fte.words(gross));
    }

    private static String moved(Totals option) {
        return Texts.count("compare.posts-moved", option.get(Figure.MOVED_POSTS)) + ", "
                + Texts.count("compare.people-moved", option.get(Figure.MOVED_PEOPLE));
    }

    private String newPay(int at) {
        return Texts.of("compare.new-pay", Money.briefChange(growth(at).newPence() - growth(0).newPence()));
    }

    private String redistributed(int at) {
        return Texts.of(
                "compare.redistributed-pay",
                Money.briefChange(growth(at).redistributedPence() - growth(0).redistributedPence()));
    }

    private Growth growth(int at) {
        return compared.figures().standings().get(at).growth(compared.figures().scope());
    }

    private static String words(Balance balance) {
        if (balance.rows().isEmpty()) {
            return Texts.of("compare.balance.none");
        }
        if (balance.isBalanced()) {
            return Texts.of("compare.balance.zero");
        }
        String grades = balance.rows().stream()
                .filter(row -> row.netFte() != 0)
                .map(row -> row.grade() + " " + Fte.change(row.netFte()))
                .collect(Collectors.joining(", "));
        String reasons = balance.breaks().stream()
                .flatMap(one -> one.reasons().stream())
                .distinct()
                .map(CauseWords::of)
                .collect(Collectors.joining(", "));
        return Texts.of("compare.balance.broken", grades, reasons);
    }
}
