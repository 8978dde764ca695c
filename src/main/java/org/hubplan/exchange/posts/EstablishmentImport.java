package org.hubplan.exchange.posts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.hubplan.exchange.headings.Field;
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

/// Reads an establishment, one row per post, against the baseline: posts are told by their number. A number
/// the baseline has not is a new post; posts the file has not stay as they are.
public final class EstablishmentImport {
    private final String file;
    private final Table table;
    private final Plan baseline;
    private final List<Hub> hubs;
    private final PostRowReader reader;
    private final PostMerge merge;
    private final Map<String, Post> known = new HashMap<>();
    private final Map<String, PostRow> rows = new LinkedHashMap<>();
    private final Map<String, Integer> rowsOf = new HashMap<>();
    private final Map<String, Integer> firstRows = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Post> added = new ArrayList<>();
    private final List<Post> updated = new ArrayList<>();
    private final List<HeldRow> held = new ArrayList<>();
    private final PostNotes notes = new PostNotes();
    private int acceptedRows;
    private int updatedRows;
    private int unchangedRows;

    /// @param change what the file brings; empty where it says only what the baseline has
    public record Result(ImportAccount account, Optional<ImportPosts> change) {}

    private EstablishmentImport(
            String file, Table table, Plan baseline, List<Hub> hubs, Command owner, Identities identities) {
        this.file = file;
        this.table = table;
        this.baseline = baseline;
        this.hubs = hubs;
        this.reader = new PostRowReader(table, new HubNames(baseline, hubs), new Spellings(baseline, owner), owner);
        this.merge = new PostMerge(identities, owner, table.headings().has(Field.ALIGNED));
        baseline.everyPost().forEach(post -> known.put(key(post.number()), post));
    }

    /// Tells posts from totals and notes below these headings.
    public static Sort.Sieve sieve(Headings headings) {
        return new PostSieve(headings);
    }

    /// Reads every line of the table.
    ///
    /// @param hubs hubs that come into the plan with it
    /// @param owner the command posts count to where the sheet doesn't say
    /// @param identities for posts and people the baseline has not
    public static Result read(
            String file, Table table, Plan baseline, List<Hub> hubs, Command owner, Identities identities) {
        EstablishmentImport reading = new EstablishmentImport(file, table, baseline, hubs, owner, identities);
        table.lines().forEach(reading::read);
        reading.rows.values().forEach(reading::take);
        return reading.result();
    }

    private void read(Row line) {
        Faults faults = new Faults();
        String key = key(reader.number(line));
        if (!key.isEmpty() && !seen.add(key)) {
            Optional<PostRow> again = rows.containsKey(key)
                    ? reader.read(line, new Faults()).flatMap(rows.get(key)::joinedBy)
                    : Optional.empty();
            if (again.isPresent()) {
                put(key, again.get(), line);
                return;
            }
            faults.add(Field.NUMBER, "duplicate post number");
        }
        Optional<PostRow> row = reader.read(line, faults);
        row.ifPresentOrElse(one -> put(key, one, line), () -> held.add(faults.held(table.headings(), line)));
    }

    private void put(String key, PostRow row, Row line) {
        rows.put(key, row);
        firstRows.putIfAbsent(key, line.number());
        rowsOf.merge(key, 1, Integer::sum);
    }

    private void take(PostRow row) {
        String key = key(row.number());
        int count = rowsOf.get(key);
        notes.see(row, count);
        Post before = known.get(key);
        if (before == null) {
            added.add(merge.added(row));
            acceptedRows += count;
            return;
        }
        Post after = merge.merged(before, row);
        if (after.equals(before)) {
            unchangedRows += count;
        } else {
            updatedRows += count;
            updated.add(after);
        }
    }

    private Result result() {
        ImportAccount account = table.account(file, Kind.POSTS, acceptedRows, updatedRows, unchangedRows, held)
                .absent(absent())
                .noting(notes.sentences(held, reader.unknownReasons()));
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
                Stream.concat(added.stream(), updated.stream()).map(post -> firstRows.get(key(post.number()))).toList());
    }

    private List<String> absent() {
        return baseline.posts()
                .map(Post::number)
                .filter(number -> !seen.contains(key(number)))
                .sorted()
                .toList();
    }

    /// Case and spaces don't count in a post's number.
    private static String key(String number) {
        return Words.key(number);
    }
}
