package org.hubplan.exchange.posts;

import static org.hubplan.exchange.headings.Field.HUB;
import static org.hubplan.exchange.headings.Field.LINE_BWT;
import static org.hubplan.exchange.headings.Field.LINE_STRENGTH;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.Origin;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.grades.GradeCells;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.exchange.tables.Sort;
import org.hubplan.exchange.tables.Table;
import org.hubplan.model.Command;
import org.hubplan.model.Hub;
import org.hubplan.model.Identities;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;

/// Reads establishment lines against the baseline: each becomes as many posts as its BWT has, the last of them
/// part-time where it isn't whole, filled one after the other by its strength. So the line's BWT, strength, vacancies and
/// over-strength are those of its posts, and each can be moved.
///
/// The posts are numbered after their line, `CE/DC/Research/3`, so that the next file finds them again.
public final class EstablishmentLines {
    private final String file;
    private final Table table;
    private final Plan baseline;
    private final List<Hub> hubs;
    private final LineRow reader;
    private final PostMerge merge;
    private final Map<String, Post> known = new HashMap<>();
    private final Set<String> lines = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final List<Post> added = new ArrayList<>();
    private final List<Post> updated = new ArrayList<>();
    private final List<HeldRow> held = new ArrayList<>();
    private int accepted;
    private int changed;
    private int unchanged;
    private int posts;

    /// @param change what the file brings; empty where it says only what the baseline has
    public record Result(ImportAccount account, Optional<ImportPosts> change) {}

    private EstablishmentLines(
            String file, Table table, Plan baseline, List<Hub> hubs, Command owner, Identities identities) {
        this.file = file;
        this.table = table;
        this.baseline = baseline;
        this.hubs = hubs;
        this.reader = new LineRow(table, new HubNames(baseline, hubs), new Spellings(baseline, owner), owner);
        this.merge = new PostMerge(identities, owner, false);
        baseline.everyPost().forEach(post -> known.put(Words.key(post.number()), post));
    }

    /// Tells lines from totals and notes below these headings.
    public static Sort.Sieve sieve(Headings headings) {
        GradeCells grades = new GradeCells(headings);
        return row -> {
            Sort plainly = Sort.plainly(row, headings);
            if (plainly != Sort.DATA) {
                return plainly;
            }
            boolean placed = !headings.cell(row, HUB).isBlank();
            boolean figured = !headings.cell(row, LINE_BWT).isBlank() || !headings.cell(row, LINE_STRENGTH).isBlank();
            boolean total = row.cells().stream().anyMatch(cell -> Sort.isTotalLabel(cell.shown()));
            if (total && !(placed && grades.hasGrade(row) && !Sort.isTotalLabel(headings.cell(row, HUB).shown()))) {
                return Sort.TOTAL;
            }
            return figured ? placed || grades.hasGrade(row) ? Sort.DATA : Sort.TOTAL : Sort.OTHER;
        };
    }

    /// Reads every line of the table.
    ///
    /// @param hubs hubs that come into the plan with it
    /// @param owner the command posts count to where the sheet doesn't say
    /// @param identities for posts and people the baseline has not
    public static Result read(
            String file, Table table, Plan baseline, List<Hub> hubs, Command owner, Identities identities) {
        EstablishmentLines reading = new EstablishmentLines(file, table, baseline, hubs, owner, identities);
        table.lines().forEach(reading::read);
        return reading.result();
    }

    private void read(Row row) {
        Faults faults = new Faults();
        Optional<LineRow.Line> line = reader.read(row, faults);
        line.filter(one -> !lines.add(Words.key(one.name())))
                .ifPresent(_ -> faults.add(HUB, "another line has the same hub, function and grade"));
        if (faults.any()) {
            held.add(faults.held(table.headings(), row));
        } else {
            line.orElseThrow().posts().forEach(post -> rowOf.put(Words.key(post.number()), row.number()));
            take(line.orElseThrow());
        }
    }

    private void take(LineRow.Line line) {
        boolean isKnown = false;
        boolean isOther = false;
        for (PostRow row : line.posts()) {
            numbers.add(Words.key(row.number()));
            posts++;
            Post before = known.get(Words.key(row.number()));
            if (before == null) {
                added.add(merge.added(row));
                isOther = true;
                continue;
            }
            isKnown = true;
            Post after = merge.merged(before, row);
            if (!after.equals(before)) {
                updated.add(after);
                isOther = true;
            }
        }
        if (!isOther) {
            unchanged++;
        } else if (isKnown) {
            changed++;
        } else {
            accepted++;
        }
    }

    private Result result() {
        List<String> notes = new ArrayList<>();
        if (posts > 0) {
            int whole = accepted + changed + unchanged;
            notes.add(whole + (whole == 1 ? " line is " : " lines are ") + posts + (posts == 1 ? " post" : " posts")
                    + ", filled one after the other.");
        }
        ImportAccount account = table.account(file, Kind.LINES, accepted, changed, unchanged, held)
                .absent(absent())
                .noting(notes);
        boolean nothing = hubs.isEmpty() && added.isEmpty() && updated.isEmpty();
        return new Result(
                account, nothing ? Optional.empty() : Optional.of(new ImportPosts(file, hubs, added, updated, account.kept()).from(origin())));
    }

    private Origin origin() {
        return Origin.of(
                table.headings().sheet().name(),
                "",
                table.headings().kept(),
                table.headings().keptFields(),
                Stream.concat(added.stream(), updated.stream()).map(post -> rowOf.get(Words.key(post.number()))).toList());
    }

    /// Posts the baseline has and no line of the file.
    private List<String> absent() {
        return baseline.posts()
                .map(Post::number)
                .filter(number -> !numbers.contains(Words.key(number)))
                .sorted()
                .toList();
    }
}
