package org.hubplan.ui.drill;

import java.util.Optional;
import org.hubplan.change.PayOrigin;
import org.hubplan.ledger.Behind;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Part;
import org.hubplan.ledger.PayBill;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Where;
import org.hubplan.model.FinancialYear;
import org.hubplan.ui.kit.Texts;

/// A figure that is to be followed to what it comes from.
public sealed interface Drill {
    /// A figure of the ledger, with the posts and people behind it.
    ///
    /// @param alone the posts that count, where the figure is of some alone
    record Counted(Figure figure, Scope scope, Where where, Optional<Alone> alone) implements Drill {
        /// Of every post.
        public Counted(Figure figure, Scope scope, Where where) {
            this(figure, scope, where, Optional.empty());
        }

        /// What is behind it in an option as it stands.
        Behind behind(Standing standing) {
            return alone.map(some -> some.part().at(standing).behind(figure, scope, where))
                    .orElseGet(() -> standing.behind(figure, scope, where));
        }

        /// The figure in an option as it stands.
        long in(Standing standing) {
            return alone.map(some -> some.part().at(standing).ledger())
                    .orElseGet(standing::ledger)
                    .of(scope, where)
                    .get(figure);
        }
    }

    /// Some of the posts.
    ///
    /// @param words which, as in "only posts that match the filter"
    record Alone(Part part, String words) {
        public static Alone matching(Part part) {
            return new Alone(part, Texts.of("drill.alone.matching"));
        }

        public static Alone onOthersBwt(Part part) {
            return new Alone(part, Texts.of("drill.alone.others"));
        }
    }

    /// The pay that posts added, removed and regraded bring, with the changes behind it.
    record Pay(PayOrigin origin, Scope scope) implements Drill {}

    /// What changes cost in one financial year, with the changes behind it.
    ///
    /// @param isNew whether of new money, or of redistributed
    /// @param fullYear whether the full-year effect, or what falls in the year
    record InYear(FinancialYear year, boolean isNew, boolean fullYear, Scope scope) implements Drill {
        public InYear ofFullYear() {
            return new InYear(year, isNew, true, scope);
        }
    }

    /// What the baseline's posts cost more by rates of an option's own, in one financial year, with the changes behind it.
    record OtherRates(FinancialYear year, Scope scope) implements Drill {}

    /// One part of the whole pay bill of one financial year, with the changes that moved it.
    record Bill(FinancialYear year, PayBill.Part part, Scope scope) implements Drill {}

    /// What a cost line counts in one financial year, with the changes that brought it about.
    ///
    /// @param line its name
    record Counting(FinancialYear year, String line, Scope scope) implements Drill {}

    /// The first year that no money meets whole, with the changes that cost new money in it.
    record Unmet(FinancialYear year, Scope scope) implements Drill {}

    Scope scope();

    static Drill whole(Figure figure, Scope scope) {
        return new Counted(figure, scope, Where.ANYWHERE);
    }

    /// Which option a figure is of, and which the changes that moved it are told against.
    ///
    /// @param against 0 for the baseline
    record Of(int option, int against) {
        /// The option against the baseline.
        public static Of option(int option) {
            return new Of(option, 0);
        }
    }
}
