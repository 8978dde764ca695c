package org.hubplan.ui.importing;

import java.util.List;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.ui.kit.Texts;

/// One number of the sum that every import must come to: accepted + updated + unchanged + held + ignored = rows.
///
/// @param id stable: `held`
/// @param sign before the number; empty before the first
/// @param words what the rows are
/// @param beneath what that means
record Term(String id, String sign, int rows, String words, String beneath) {
    /// The sum, its result last.
    static List<Term> of(ImportAccount account) {
        String ignored = account.ignored().words();
        return List.of(
                new Term("accepted", "", account.accepted(), Texts.of("import.accepted"), Texts.of("import.accepted.is")),
                new Term("updated", "+", account.updated(), Texts.of("import.updated"), Texts.of("import.updated.is")),
                new Term(
                        "unchanged", "+", account.unchanged(), Texts.of("import.unchanged"), Texts.of("import.unchanged.is")),
                new Term("held", "+", account.held().size(), Texts.of("import.held"), Texts.of("import.held.is")),
                new Term(
                        "ignored",
                        "+",
                        account.ignored().rows(),
                        Texts.of("import.ignored"),
                        ignored.isEmpty() ? Texts.of("import.ignored.is") : ignored),
                new Term("rows", "=", account.rows(), Texts.of("import.rows"), Texts.of("import.rows.are")));
    }
}
