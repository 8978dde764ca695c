package org.hubplan.ui.kit;

import org.hubplan.ledger.Figure;
import org.hubplan.ledger.PayBill;
import org.hubplan.model.Fte;
import org.hubplan.model.Money;

/// Figures in a planner's words.
public final class FigureWords {
    private FigureWords() {}

    /// `Vacancies`
    public static String title(Figure figure) {
        return switch (figure) {
            case POSTS -> Texts.of("figure.posts");
            case VACANT_POSTS -> Texts.of("figure.vacant-posts");
            case UNFUNDED_POSTS -> Texts.of("figure.unfunded-posts");
            case PEOPLE -> Texts.of("figure.people");
            case BWT_FTE -> Texts.of("figure.bwt");
            case STRENGTH_FTE -> Texts.of("figure.strength");
            case VACANT_FTE -> Texts.of("figure.vacancies");
            case FUNDED_VACANT_FTE -> Texts.of("figure.funded-vacancies");
            case OVER_FTE -> Texts.of("figure.over");
            case UNFUNDED_FTE -> Texts.of("figure.unfunded");
            case OFFICERS_FTE -> Texts.of("figure.officers");
            case STAFF_FTE -> Texts.of("figure.staff");
            case PCSO_FTE -> Texts.of("figure.pcso");
            case ALIGNED_IN_FTE -> Texts.of("figure.aligned-in");
            case ALIGNED_OUT_FTE -> Texts.of("figure.aligned-out");
            case BWT_COST -> Texts.of("figure.pay");
            case STRENGTH_COST -> Texts.of("figure.strength-pay");
            case UNFUNDED_BWT_COST -> Texts.of("figure.unfunded-pay");
            case MOVED_POSTS -> Texts.of("figure.moved");
            case MOVED_PEOPLE -> Texts.of("figure.moved-people");
            case MOVED_VACANT_POSTS -> Texts.of("figure.moved-vacant");
        };
    }

    /// `BWT cost`
    public static String title(PayBill.Part part) {
        return switch (part) {
            case FUNDED -> Texts.of("figure.bill.funded");
            case NON_FUNDED -> Texts.of("figure.bill.non-funded");
            case BWT -> Texts.of("figure.bill.bwt");
            case STRENGTH -> Texts.of("figure.bill.strength");
            case VACANCY_SAVING -> Texts.of("figure.bill.vacancy-saving");
        };
    }

    /// To the hundredth or the penny, with its unit: `12.6 FTE`, `1,204`, `£206,000`.
    public static String exact(Figure.Unit unit, long amount) {
        return switch (unit) {
            case COUNT -> Fte.words(amount * Fte.FULL_TIME);
            case FTE -> Texts.of("drill.fte", Fte.words(amount));
            case PENCE -> Money.words(amount);
        };
    }

    /// The same as a change, with its sign.
    public static String exactChange(Figure.Unit unit, long amount) {
        return switch (unit) {
            case COUNT -> Fte.change(amount * Fte.FULL_TIME);
            case FTE -> Fte.change(amount);
            case PENCE -> amount > 0 ? "+" + Money.words(amount) : Money.words(amount);
        };
    }

    /// In few letters, for a table with a heading that says the unit: `12.6`, `1,204`, `£0.206M`.
    public static String brief(Figure.Unit unit, long amount) {
        return switch (unit) {
            case COUNT -> Fte.words(amount * Fte.FULL_TIME);
            case FTE -> Fte.words(amount);
            case PENCE -> Money.brief(amount);
        };
    }

    /// The same as a change, with its sign, and `=` for none.
    public static String briefChange(Figure.Unit unit, long amount) {
        return switch (unit) {
            case COUNT -> Fte.change(amount * Fte.FULL_TIME);
            case FTE -> Fte.change(amount);
            case PENCE -> Money.briefChange(amount);
        };
    }
}
