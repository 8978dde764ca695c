package org.hubplan.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hubplan.change.Change;
import org.hubplan.change.ImportPlan;
import org.hubplan.change.ImportPosts;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.cells.Sheet;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.tables.DateOrder;
import org.hubplan.exchange.values.UnknownValue;

/// What comes of reading a spreadsheet. Nothing is changed by it: that is for who asked.
public sealed interface Reading {
    /// Read to its end.
    ///
    /// @param account what became of every row
    /// @param change what it brings, for the baseline; empty where nothing in it is new
    /// @param sheets all the workbook's sheets, the one read and hidden ones among them
    /// @param unknown values that hold rows because they are not known, once each
    /// @param dates how its dates in figures were read; empty where it has none
    record Account(
            ImportAccount account,
            Optional<Change> change,
            List<Sheet> sheets,
            List<UnknownValue> unknown,
            Optional<DateOrder> dates)
            implements Reading {
        public Account {
            sheets = List.copyOf(sheets);
            unknown = List.copyOf(unknown);
        }

        /// With what tells the file from another of its name, where the change keeps that.
        ///
        /// @param hash SHA-256 of the file, in hex, reckoned only where it is kept
        Account hashed(Supplier<String> hash) {
            return new Account(
                    account,
                    change.map(brought -> switch (brought) {
                        case ImportPosts posts -> posts.hashed(hash.get());
                        case ImportPlan whole -> whole.hashed(hash.get());
                        default -> brought;
                    }),
                    sheets,
                    unknown,
                    dates);
        }
    }

    /// Its headings fit more than one kind: the planner has to say which it is.
    ///
    /// @param kinds two at least
    record SeveralKinds(String file, List<Kind> kinds) implements Reading {
        /// One sentence naming them, and the way out.
        public String words() {
            String named = kinds.stream().map(Kind::words).collect(Collectors.joining(" or "));
            return file + " could hold " + named + ": say which.";
        }
    }

    /// Its dates can be read day first or month first, and nothing in it tells which: the planner has to say.
    ///
    /// @param example one of them, as written
    record WhichDates(String file, String example) implements Reading {
        /// One sentence with the example.
        public String words() {
            return "The dates of " + file + " could be meant day first or month first (" + example + "): say which.";
        }
    }

    /// Not read.
    ///
    /// @param words why, and the way out, in one or two plain sentences
    record Refused(String words) implements Reading {}
}
