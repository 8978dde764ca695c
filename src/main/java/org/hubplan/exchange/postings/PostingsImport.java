package org.hubplan.exchange.postings;

import static org.hubplan.exchange.headings.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hubplan.change.SetPostings;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.postings.PostingRow.Line;
import org.hubplan.exchange.tables.DateColumns;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.exchange.tables.Sort;
import org.hubplan.exchange.tables.Table;
import org.hubplan.model.Identities;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.Posting;

/// Reads a posting panel against the posts of the baseline. Postings are told by their reference; those the file
/// has not stay as they are.
public final class PostingsImport {
    private final Table table;
    private final Plan baseline;
    private final Identities identities;
    private final PostingRow reader;
    private final Map<String, Posting> known = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<Row, Line> read = new LinkedHashMap<>();
    private final Map<PostId, LocalDate> released = new HashMap<>();
    private final Set<PostId> taken = new HashSet<>();
    private final TreeMap<Integer, HeldRow> held = new TreeMap<>();
    private final List<Posting> brought = new ArrayList<>();
    private int accepted;
    private int updated;
    private int effective;

    /// @param change what the file brings; empty where it says only what the baseline has
    public record Result(ImportAccount account, Optional<SetPostings> change) {}

    private PostingsImport(Table table, DateColumns dates, Plan baseline, Identities identities) {
        this.table = table;
        this.baseline = baseline;
        this.identities = identities;
        Map<String, Post> posts = new HashMap<>();
        baseline.posts().forEach(post -> posts.put(Words.key(post.number()), post));
        this.reader = new PostingRow(table.headings(), posts, dates);
        baseline.filling().postings().forEach(posting -> known.put(Words.key(posting.reference()), posting));
    }

    /// Tells postings from totals and notes below these headings.
    public static Sort.Sieve sieve(Headings headings) {
        return row -> {
            Sort plainly = Sort.plainly(row, headings);
            if (plainly != Sort.DATA) {
                return plainly;
            }
            if (Sort.isTotalLabel(headings.cell(row, POSTING_REF).shown())) {
                return Sort.TOTAL;
            }
            boolean told = Sort.couldBeReference(headings.cell(row, POSTING_REF).shown().strip());
            boolean moves = !headings.cell(row, TO_POST).isBlank() && !headings.cell(row, START_DATE).isBlank();
            return told || moves ? Sort.DATA : Sort.OTHER;
        };
    }

    /// The columns that hold dates.
    public static List<Field> dates() {
        return List.of(RELEASE_DATE, START_DATE);
    }

    public static Result read(String file, Table table, DateColumns dates, Plan baseline, Identities identities) {
        PostingsImport reading = new PostingsImport(table, dates, baseline, identities);
        table.lines().forEach(reading::read);
        reading.read.forEach(reading::take);
        return reading.result(file);
    }

    private void read(Row line) {
        Faults faults = new Faults();
        String key = Words.key(reader.reference(line));
        if (!key.isEmpty() && !seen.add(key)) {
            faults.add(POSTING_REF, "duplicate posting reference");
        }
        Optional<Line> posting = reader.read(line, faults);
        posting.filter(one -> !faults.any()).ifPresentOrElse(one -> {
            read.put(line, one);
            if (one.status().takesEffect()) {
                one.from().ifPresent(from -> released.merge(from.id(), one.released(), (a, b) -> a.isBefore(b) ? a : b));
            }
        }, () -> hold(line, faults));
    }

    private void hold(Row line, Faults faults) {
        held.put(line.number(), faults.held(table.headings(), line));
    }

    /// Once all are read, since a post is free that another posting empties in time.
    private void take(Row line, Line row) {
        Faults faults = new Faults();
        Posting before = known.get(Words.key(row.reference()));
        LocalDate empties = released.get(row.to().id());
        if (!row.to().isVacant() && (empties == null || empties.isAfter(row.started()))) {
            faults.add(TO_POST, "the post it posts into is not vacant");
        }
        row.from().filter(from -> from.occupants().size() != 1).ifPresent(from -> faults.add(
                FROM_POST, from.isVacant() ? "the post it leaves is vacant" : "the post it leaves has several people"));
        if (row.status().takesEffect() && !faults.any() && !taken.add(row.to().id())) {
            faults.add(TO_POST, "another posting fills the post");
        }
        if (faults.any()) {
            hold(line, faults);
            return;
        }
        Posting after = posting(row, before);
        effective += after.takesEffect() ? 1 : 0;
        if (after.equals(before)) {
            return;
        }
        brought.add(after);
        if (before == null) {
            accepted++;
        } else {
            updated++;
        }
    }

    private Posting posting(Line row, Posting before) {
        PersonId person = row.from()
                .map(from -> from.occupants().getFirst().id())
                .or(() -> Optional.ofNullable(before).filter(known -> known.from().isEmpty()).map(known -> known.person().id()))
                .orElseGet(identities::nextPerson);
        return new Posting(
                before == null ? row.reference() : before.reference(), row.status(),
                new Occupant(person, row.rank().grade(), row.rank().flag(), row.fte()), row.from().map(Post::id),
                row.to().id(), row.released(), row.started(), row.reason(), row.priority(), row.backfill());
    }

    private Result result(String file) {
        int good = read.size() - (held.size() - (table.lines().size() - read.size()));
        List<String> notes = new ArrayList<>();
        if (good > 0) {
            notes.add(effective + (effective == 1 ? " posting takes effect, " : " postings take effect, ")
                    + (good - effective) + (good - effective == 1 ? " does" : " do")
                    + " not (proposed, deferred, blocked or appealed).");
        }
        if (!table.headings().has(PANEL_STATUS)) {
            notes.add("There is no column for the status of a posting: all are read as agreed.");
        }
        int unchanged = good - accepted - updated;
        ImportAccount account = table.account(
                        file, Kind.POSTINGS, accepted, updated, unchanged, List.copyOf(held.values()))
                .noting(notes);
        return new Result(account, brought.isEmpty() ? Optional.empty() : Optional.of(new SetPostings(file, brought)));
    }
}
