package org.hubplan.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.Held;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.Option;
import org.hubplan.change.Origin;
import org.hubplan.exchange.HeldRowsFile;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.exchange.headings.ColumnNames;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.headings.Pinned;
import org.hubplan.exchange.mapping.Mapping;
import org.hubplan.model.Hub;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Rows that were held, put right where they stand and tried again, without the file they came from.
///
/// What is accepted is one step in the baseline's history; the rows that are left stay in the tray.
public final class HeldTray {
    private HeldTray() {}

    /// What came of trying rows again.
    public sealed interface Tried {
        /// @param accepted how many rows were taken in
        /// @param left those still held, with what is wrong with each now
        record Done(int accepted, List<Held> left, Answer.Done answer) implements Tried {}

        /// None can be trusted yet; nothing has changed.
        ///
        /// @param left all that were tried, with what is wrong with each now
        record StillHeld(List<Held> left) implements Tried {}

        /// @param words why not, in a sentence or two
        record Refused(String words) implements Tried {}
    }

    /// Whether the tray knows the cells of a row, so that it can be tried again.
    public static boolean canTry(HeldRows tray, Held row) {
        return tray.origin().isPresent() && !row.cells().isEmpty();
    }

    /// Tries rows again.
    ///
    /// @param cells what is to stand in each row now, in the order of the tray's headings
    /// @throws org.hubplan.store.PlanFileRefused if the plan file can't be written
    public static Tried again(Session session, Map<Held, List<String>> cells) {
        return again(session, cells, List.of());
    }

    /// Tries rows again with hubs they name and the plan has not, which come into it with them.
    ///
    /// @param cells what is to stand in each row now, in the order of the tray's headings
    /// @param hubs which the baseline has not; nothing comes of them where no row is accepted
    /// @throws org.hubplan.store.PlanFileRefused if the plan file can't be written
    public static Tried again(Session session, Map<Held, List<String>> cells, List<Hub> hubs) {
        HeldRows tray = session.now().held();
        List<Held> tried = new ArrayList<>(cells.keySet());
        if (tried.isEmpty() || !tray.rows().containsAll(tried) || !tried.stream().allMatch(row -> canTry(tray, row))) {
            return new Tried.Refused("These rows can't be tried again: their cells were not kept. Import their file again.");
        }
        Origin origin = tray.origin().orElseThrow();
        List<List<String>> rows = tried.stream().map(cells::get).toList();
        return switch (read(session, origin, rows, hubs)) {
            case Reading.Account read -> taken(session, tray, tried, rows, read);
            case Reading.Refused refused -> new Tried.Refused(refused.words());
            case Reading.SeveralKinds several -> new Tried.Refused(several.words());
            case Reading.WhichDates dates -> new Tried.Refused(dates.words());
        };
    }

    private static Reading read(Session session, Origin origin, List<List<String>> rows, List<Hub> hubs) {
        try {
            Path file = Files.createTempFile("held", ".csv");
            try {
                HeldRowsFile.save(origin, rows, file);
                return PlanFromWorkbook.read(session, Source.of(file).read(mapping(origin)).with(hubs), Progress.NONE);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    /// As its sheet was read the first time.
    private static Mapping mapping(Origin origin) {
        Map<String, Optional<Field>> columns = new LinkedHashMap<>();
        List<String> names = ColumnNames.of(origin.headings());
        for (int at = 0; at < names.size(); at++) {
            columns.put(names.get(at), Field.keyed(origin.fields().get(at)));
        }
        boolean lines = origin.fields().contains(Field.LINE_BWT.key());
        return Mapping.NOTHING.as(lines ? Kind.LINES : Kind.POSTS).headings(new Pinned(OptionalInt.of(1), columns));
    }

    private static Tried taken(
            Session session, HeldRows tray, List<Held> tried, List<List<String>> rows, Reading.Account read) {
        Map<Held, Held> still = new HashMap<>();
        for (HeldRow row : read.account().held()) {
            int at = row.row() - 2;
            Held was = tried.get(at);
            still.put(was, new Held(
                    was.sheet(), was.row(), row.column(), row.value(), row.reason(), row.also(), rows.get(at)));
        }
        Set<PostId> clashing = clashes(session, tray, tried, read, rows, still);
        if (still.size() == tried.size()) {
            return new Tried.StillHeld(tried.stream().map(still::get).toList());
        }
        List<Held> left = tray.rows().stream()
                .filter(row -> !tried.contains(row) || still.containsKey(row))
                .map(row -> still.getOrDefault(row, row))
                .toList();
        return switch (session.act(Option.BASELINE, change(tray, tried, read, clashing, left), "")) {
            case Answer.Done done -> new Tried.Done(tried.size() - still.size(), left, done);
            case Answer.Refused refused -> new Tried.Refused(refused.words());
        };
    }

    /// Posts that another row of the same file has brought already: a row tried again may not take their place, and stays held.
    private static Set<PostId> clashes(
            Session session,
            HeldRows tray,
            List<Held> tried,
            Reading.Account read,
            List<List<String>> rows,
            Map<Held, Held> still) {
        Set<PostId> refused = new HashSet<>();
        ImportPosts brought = read.change().filter(ImportPosts.class::isInstance).map(ImportPosts.class::cast).orElse(null);
        String hash = tray.origin().map(Origin::hash).orElse("");
        for (int at = 0; brought != null && at < brought.updated().size(); at++) {
            Post post = brought.updated().get(at);
            Held was = tried.get(brought.origin().orElseThrow().row(brought.added().size() + at).orElseThrow() - 2);
            boolean isOfThisFile = WhereFrom.of(session.now(), post.id())
                    .filter(from -> from.hash().equals(hash) && from.row().isPresent() && from.row().getAsInt() != was.row())
                    .isPresent();
            boolean wasTwice = Stream.concat(Stream.of(was.reason()), was.also().stream())
                    .anyMatch(reason -> reason.startsWith("duplicate") || reason.startsWith("another line"));
            if (isOfThisFile || wasTwice) {
                refused.add(post.id());
                still.put(was, new Held(
                        was.sheet(), was.row(), was.column(), was.value(),
                        "another row of the file has brought post " + post.number() + " already", List.of(),
                        rows.get(tried.indexOf(was))));
            }
        }
        if (!still.isEmpty() && brought != null) {
            Stream.concat(brought.added().stream(), brought.updated().stream())
                    .filter(post -> still.containsKey(tried.get(row(brought, post))))
                    .forEach(post -> refused.add(post.id()));
        }
        return refused;
    }

    /// Place among the rows tried of the one that brought a post.
    private static int row(ImportPosts brought, Post post) {
        int added = brought.added().indexOf(post);
        int at = added >= 0 ? added : brought.added().size() + brought.updated().indexOf(post);
        return brought.origin().orElseThrow().row(at).orElseThrow() - 2;
    }

    /// With the file and the rows they stood in at first; a row that says what is there already brings nothing but that it is
    /// held no more.
    private static ImportPosts change(
            HeldRows tray, List<Held> tried, Reading.Account read, Set<PostId> refused, List<Held> left) {
        ImportPosts all = read.change().map(ImportPosts.class::cast)
                .orElseGet(() -> new ImportPosts(tray.source(), List.of(), List.of()));
        Set<PostId> taken = Stream.concat(all.added().stream(), all.updated().stream())
                .map(Post::id)
                .filter(id -> !refused.contains(id))
                .collect(Collectors.toSet());
        ImportPosts brought = all.taking(taken, List.of());
        Origin origin = tray.origin().orElseThrow();
        List<Integer> rows = new ArrayList<>();
        Optional<Origin> inFile = brought.origin();
        for (int at = 0; at < brought.added().size() + brought.updated().size(); at++) {
            int place = at;
            inFile.ifPresent(known -> rows.add(tried.get(known.row(place).orElseThrow() - 2).row()));
        }
        return new ImportPosts(
                tray.source(), brought.hubs(), brought.added(), brought.updated(), left, Optional.of(origin.at(rows)), List.of());
    }
}
