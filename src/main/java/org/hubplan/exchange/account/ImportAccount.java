package org.hubplan.exchange.account;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.change.Held;
import org.hubplan.exchange.headings.Kind;

/// What became of every row of an imported sheet. Each row is in one count, and only one.
///
/// @param file its name, without the folder
/// @param sheet the sheet read
/// @param headingRow number of the row its headings stand in, from 1
/// @param accepted rows that brought something new
/// @param updated rows that changed what was there
/// @param unchanged rows that say what was there already
/// @param held rows not trusted, in the order of the sheet
/// @param rows every row below the headings to the last used one
/// @param absent numbers of posts the plan has and the file has not; they stay
/// @param notes what else a planner should know, a plain sentence each
public record ImportAccount(
        String file,
        Kind kind,
        String sheet,
        int headingRow,
        int accepted,
        int updated,
        int unchanged,
        List<HeldRow> held,
        Ignored ignored,
        int rows,
        List<String> absent,
        List<String> notes) {

    public ImportAccount {
        held = List.copyOf(held);
        absent = List.copyOf(absent);
        notes = List.copyOf(notes);
        if (rows != accepted + updated + unchanged + held.size() + ignored.rows()) {
            throw new IllegalStateException("The account of " + file + " does not balance: " + rows + " rows, but "
                    + accepted + " + " + updated + " + " + unchanged + " + " + held.size() + " + " + ignored.rows());
        }
    }

    /// The same with more sentences after its own.
    public ImportAccount noting(List<String> more) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(more);
        return new ImportAccount(
                file, kind, sheet, headingRow, accepted, updated, unchanged, held, ignored, rows, absent, all);
    }

    /// The same once some of the absent posts are taken out of the plan.
    ///
    /// @param still numbers of those that stay
    public ImportAccount absent(List<String> still) {
        return new ImportAccount(
                file, kind, sheet, headingRow, accepted, updated, unchanged, held, ignored, rows, still, notes);
    }

    /// The same where a planner takes only some of it: what isn't taken leaves the plan as it is.
    ///
    /// @param added posts that are new and not taken
    /// @param changed posts that are changed and not taken
    public ImportAccount without(int added, int changed) {
        int fewerAdded = Math.min(added, accepted);
        int fewerChanged = Math.min(changed, updated);
        return new ImportAccount(
                file, kind, sheet, headingRow, accepted - fewerAdded, updated - fewerChanged,
                unchanged + fewerAdded + fewerChanged, held, ignored, rows, absent, notes);
    }

    /// The held rows as the plan keeps them.
    public List<Held> kept() {
        return held.stream().map(HeldRow::kept).toList();
    }

    /// Whether no row at all could be used, so that nothing is imported.
    public boolean isEmptyHanded() {
        return accepted + updated + unchanged == 0;
    }

    /// `642 accepted, 8 held, 39 ignored (19 blank, 20 totals and subtotals) of 689 rows in sheet Establishment`
    public String words() {
        StringBuilder words = new StringBuilder(accepted + " accepted");
        if (updated > 0) {
            words.append(", ").append(updated).append(" updated");
        }
        if (unchanged > 0) {
            words.append(", ").append(unchanged).append(" unchanged");
        }
        if (!held.isEmpty()) {
            words.append(", ").append(held.size()).append(" held");
        }
        if (ignored.rows() > 0) {
            words.append(", ").append(ignored.rows()).append(" ignored (").append(ignored.words()).append(")");
        }
        return words + " of " + rows + " rows in sheet " + sheet;
    }
}
