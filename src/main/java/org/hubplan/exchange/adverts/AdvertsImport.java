package org.hubplan.exchange.adverts;

import static org.hubplan.exchange.headings.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hubplan.change.SetAdverts;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.posts.HubNames;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.exchange.tables.Sort;
import org.hubplan.exchange.tables.Table;
import org.hubplan.model.Advert;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;

/// Reads vacancy adverts against those the plan has; they are told by their reference. They make and change no
/// post: what is advertised and not vacant is said.
public final class AdvertsImport {
    private final Table table;
    private final Plan baseline;
    private final AdvertRow reader;
    private final Map<String, Advert> known = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Advert> brought = new ArrayList<>();
    private final List<HeldRow> held = new ArrayList<>();
    private final TreeMap<String, Integer> advertised = new TreeMap<>();
    private int accepted;
    private int updated;
    private int unchanged;

    /// @param change what the file brings; empty where it says only what the plan has
    public record Result(ImportAccount account, Optional<SetAdverts> change) {}

    private AdvertsImport(Table table, Plan baseline) {
        this.table = table;
        this.baseline = baseline;
        this.reader = new AdvertRow(table.headings(), new HubNames(baseline, List.of()));
        baseline.filling().adverts().forEach(advert -> known.put(Words.key(advert.reference()), advert));
    }

    /// Tells adverts from totals and notes below these headings.
    public static Sort.Sieve sieve(Headings headings) {
        return row -> {
            Sort plainly = Sort.plainly(row, headings);
            if (plainly != Sort.DATA) {
                return plainly;
            }
            if (Sort.isTotalLabel(headings.cell(row, VACANCY_REF).shown())) {
                return Sort.TOTAL;
            }
            boolean told = Sort.couldBeReference(headings.cell(row, VACANCY_REF).shown().strip());
            boolean placed = !headings.cell(row, HUB).isBlank();
            boolean counted = !headings.cell(row, ADVERTISED).isBlank();
            return told || placed ? Sort.DATA : counted ? Sort.TOTAL : Sort.OTHER;
        };
    }

    public static Result read(String file, Table table, Plan baseline) {
        AdvertsImport reading = new AdvertsImport(table, baseline);
        table.lines().forEach(reading::read);
        return reading.result(file);
    }

    private void read(Row line) {
        Faults faults = new Faults();
        String key = Words.key(reader.reference(line));
        if (!key.isEmpty() && !seen.add(key)) {
            faults.add(VACANCY_REF, "duplicate vacancy reference");
        }
        Optional<Advert> advert = reader.read(line, faults);
        if (faults.any()) {
            held.add(faults.held(table.headings(), line));
        } else {
            take(advert.orElseThrow());
        }
    }

    private void take(Advert advert) {
        advertised.merge(place(advert), advert.posts(), Integer::sum);
        Advert before = known.get(Words.key(advert.reference()));
        if (advert.equals(before)) {
            unchanged++;
            return;
        }
        brought.add(advert);
        if (before == null) {
            accepted++;
        } else {
            updated++;
        }
    }

    private static String place(Advert advert) {
        return advert.grade() + " at " + advert.hub();
    }

    private Result result(String file) {
        ImportAccount account = table.account(file, Kind.VACANCIES, accepted, updated, unchanged, held)
                .noting(notes());
        return new Result(account, brought.isEmpty() ? Optional.empty() : Optional.of(new SetAdverts(file, brought)));
    }

    /// `3 Band E at NA are advertised, but only 2 are vacant.`
    private List<String> notes() {
        Map<String, Integer> vacant = new HashMap<>();
        baseline.posts()
                .filter(Post::isVacant)
                .forEach(post -> vacant.merge(post.grade() + " at " + post.hub(), 1, Integer::sum));
        List<String> notes = new ArrayList<>();
        advertised.forEach((place, posts) -> {
            int there = vacant.getOrDefault(place, 0);
            if (posts > there) {
                notes.add(posts + " " + place + (posts == 1 ? " is" : " are") + " advertised, but "
                        + (there == 0 ? "none is vacant." : there == 1 ? "only 1 is vacant." : "only " + there + " are vacant."));
            }
        });
        return notes;
    }
}
