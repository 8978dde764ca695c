package org.hubplan.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hubplan.change.Change;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.adverts.AdvertsImport;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.exchange.cells.UnreadableFile;
import org.hubplan.exchange.cells.Workbook;
import org.hubplan.exchange.groups.GroupsImport;
import org.hubplan.exchange.headings.HeadingSearch;
import org.hubplan.exchange.headings.HeadingSearch.Found;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.headings.Pinned;
import org.hubplan.exchange.layout.Layout;
import org.hubplan.exchange.layout.LayoutReading;
import org.hubplan.exchange.layout.Likeness;
import org.hubplan.exchange.mapping.Mapping;
import org.hubplan.exchange.postings.PostingsImport;
import org.hubplan.exchange.posts.EstablishmentImport;
import org.hubplan.exchange.posts.EstablishmentLines;
import org.hubplan.exchange.posts.HubNames;
import org.hubplan.exchange.rates.RatesImport;
import org.hubplan.exchange.series.SeriesImport;
import org.hubplan.exchange.tables.DateColumns;
import org.hubplan.exchange.tables.DateOrder;
import org.hubplan.exchange.tables.Sort;
import org.hubplan.exchange.tables.Table;
import org.hubplan.exchange.values.KnownValues;
import org.hubplan.exchange.values.UnknownValue;
import org.hubplan.exchange.whole.Brought;
import org.hubplan.exchange.whole.WholePlan;
import org.hubplan.model.Command;
import org.hubplan.model.Hub;
import org.hubplan.model.Identities;
import org.hubplan.model.Plan;

/// The way in for other people's spreadsheets.
public final class Exchange {
    private Exchange() {}

    /// Reads a spreadsheet against a baseline.
    ///
    /// @param baseline what the plan has; a blank plan where the spreadsheet is to begin one
    /// @param owner the command posts count to where the spreadsheet doesn't say: the plan's own
    /// @param identities for the posts and people the baseline has not
    /// @throws java.util.concurrent.CancellationException if `progress` says to stop
    public static Reading read(
            Source source, Plan baseline, Command owner, Identities identities, Progress progress) {
        Reading reading = plainly(source, baseline, owner, identities, progress);
        return reading instanceof Reading.Account account
                ? account.hashed(() -> FileHash.of(source.file()))
                : reading;
    }

    private static Reading plainly(
            Source source, Plan baseline, Command owner, Identities identities, Progress progress) {
        try (Workbook book = Workbook.open(source.file(), source.said().dialect())) {
            boolean unsaid = source.said().leavesTheSheetOpen();
            Optional<WholePlan> whole = unsaid ? WholePlan.in(book, identities) : Optional.empty();
            if (whole.isPresent()) {
                return whole(book, source, new Brought(whole.get(), baseline, identities), owner, identities, progress);
            }
            return switch (search(book, source.said())) {
                case Found.Nothing nothing -> new Reading.Refused(nothing.words());
                case Found.Fits fits when fits.kinds().size() > 1 ->
                    new Reading.SeveralKinds(book.fileName(), fits.kinds());
                case Found.Fits fits -> read(book, fits, new Onto(baseline, owner, identities, source), progress);
            };
        } catch (UnreadableFile refused) {
            return new Reading.Refused(refused.getMessage());
        }
    }

    /// Every sheet of a whole-plan export at once.
    private static Reading whole(
            Workbook book, Source source, Brought brought, Command owner, Identities identities, Progress progress)
            throws UnreadableFile {
        if (!(HeadingSearch.in(book, Optional.of(Kind.POSTS), Optional.empty(), Pinned.NOTHING) instanceof Found.Fits fits)) {
            return new Reading.Refused(book.fileName() + " is an export of Hubplan's without its sheet of posts.");
        }
        Headings headings = fits.fits().getFirst();
        List<Hub> hubs = Stream.concat(source.hubs().stream(), brought.newHubs().stream()).distinct().toList();
        Table table = Table.read(
                book, headings, EstablishmentImport.sieve(headings), source.said().values(), progress);
        EstablishmentImport.Result posts =
                EstablishmentImport.read(book.fileName(), table, brought.baseline(), hubs, owner, identities);
        return new Reading.Account(
                posts.account().noting(brought.whole().unread()),
                brought.with(book.fileName(), posts.change()),
                book.sheets(),
                new KnownValues(table, brought.baseline(), hubs).unknown(),
                Optional.empty());
    }

    /// What a spreadsheet looks like, for a planner to see how it would be read: from its first rows alone, and so
    /// at once.
    ///
    /// @return empty where it can't be opened: reading it says why
    public static Optional<Layout> layout(Source source, Plan baseline) {
        try (Workbook book = Workbook.open(source.file(), source.said().dialect())) {
            return Optional.of(LayoutReading.of(
                    book,
                    search(book, source.said()),
                    source.said(),
                    new Likeness(new HubNames(baseline, source.hubs()))));
        } catch (UnreadableFile refused) {
            return Optional.empty();
        }
    }

    private static Found search(Workbook book, Mapping said) throws UnreadableFile {
        return HeadingSearch.in(book, said.as(), said.sheet(), said.headings());
    }

    private record Onto(Plan baseline, Command owner, Identities identities, Source source) {
        Table table(Workbook book, Headings headings, Sort.Sieve sieve, Progress progress) throws UnreadableFile {
            return Table.read(book, headings, sieve, source.said().values(), progress);
        }

        List<UnknownValue> unknown(Table table) {
            return new KnownValues(table, baseline, source.hubs()).unknown();
        }
    }

    private static Reading read(Workbook book, Found.Fits fits, Onto onto, Progress progress) throws UnreadableFile {
        Headings headings = fits.fits().getFirst();
        return switch (headings.kind()) {
            case POSTS -> {
                Table table = onto.table(book, headings, EstablishmentImport.sieve(headings), progress);
                EstablishmentImport.Result result = EstablishmentImport.read(
                        book.fileName(), table, onto.baseline(), onto.source().hubs(), onto.owner(), onto.identities());
                yield account(result.account(), result.change(), book, fits, onto.unknown(table), Optional.empty());
            }
            case LINES -> {
                Table table = onto.table(book, headings, EstablishmentLines.sieve(headings), progress);
                EstablishmentLines.Result result = EstablishmentLines.read(
                        book.fileName(), table, onto.baseline(), onto.source().hubs(), onto.owner(), onto.identities());
                yield account(result.account(), result.change(), book, fits, onto.unknown(table), Optional.empty());
            }
            case RATES -> {
                Table table = onto.table(book, headings, RatesImport.sieve(headings), progress);
                RatesImport.Result result =
                        RatesImport.read(book.fileName(), table, onto.baseline().rates());
                yield account(result.account(), result.change(), book, fits, onto.unknown(table), Optional.empty());
            }
            case SERIES -> {
                Table table = onto.table(book, headings, SeriesImport.sieve(headings), progress);
                List<String> above = Stream.concat(
                                book.head(headings.sheet(), headings.row() - 1).stream()
                                        .flatMap(row -> row.cells().stream().map(Cell::shown)),
                                Stream.of(book.fileName()))
                        .toList();
                SeriesImport.Result result =
                        SeriesImport.read(book.fileName(), table, above, onto.baseline().outside());
                yield account(result.account(), result.change(), book, fits, onto.unknown(table), Optional.empty());
            }
            case GROUPS -> {
                Table table = onto.table(book, headings, GroupsImport.sieve(headings), progress);
                GroupsImport.Result result =
                        GroupsImport.read(book.fileName(), table, onto.baseline().groups());
                yield account(result.account(), result.change(), book, fits, onto.unknown(table), Optional.empty());
            }
            case POSTINGS -> {
                Table table = onto.table(book, headings, PostingsImport.sieve(headings), progress);
                DateColumns dates = new DateColumns(
                        headings, table.lines(), PostingsImport.dates(), onto.source().said().dates(), book.countsFrom1904());
                if (dates.doubtful().isPresent()) {
                    yield new Reading.WhichDates(book.fileName(), dates.doubtful().get());
                }
                PostingsImport.Result result = PostingsImport.read(
                        book.fileName(), table, dates, onto.baseline(), onto.identities());
                yield account(result.account(), result.change(), book, fits, onto.unknown(table), dates.order());
            }
            case VACANCIES -> {
                Table table = onto.table(book, headings, AdvertsImport.sieve(headings), progress);
                AdvertsImport.Result result = AdvertsImport.read(book.fileName(), table, onto.baseline());
                yield account(result.account(), result.change(), book, fits, onto.unknown(table), Optional.empty());
            }
        };
    }

    private static Reading account(
            ImportAccount account,
            Optional<? extends Change> change,
            Workbook book,
            Found.Fits fits,
            List<UnknownValue> unknown,
            Optional<DateOrder> dates) {
        return new Reading.Account(
                account.noting(SheetNotes.of(book, fits.fits())), change.map(made -> made), book.sheets(), unknown, dates);
    }
}
