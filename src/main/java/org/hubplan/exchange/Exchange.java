package org.hubplan.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hubplan.change.Change;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.adverts.AdvertsImport;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.exchange.cells.UnreadableFile;
import org.hubplan.exchange.cells.Workbook;
import org.hubplan.exchange.groups.GroupsImport;
import org.hubplan.exchange.headings.HeadingSearch;
import org.hubplan.exchange.headings.HeadingSearch.Found;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.postings.PostingsImport;
import org.hubplan.exchange.posts.EstablishmentImport;
import org.hubplan.exchange.rates.RatesImport;
import org.hubplan.exchange.tables.DateColumns;
import org.hubplan.exchange.tables.DateOrder;
import org.hubplan.exchange.tables.Table;
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
        try (Workbook book = Workbook.open(source.file())) {
            boolean unsaid = source.as().isEmpty() && source.sheet().isEmpty();
            Optional<WholePlan> whole = unsaid ? WholePlan.in(book, identities) : Optional.empty();
            if (whole.isPresent()) {
                return whole(book, source, new Brought(whole.get(), baseline, identities), owner, identities, progress);
            }
            return switch (HeadingSearch.in(book, source.as(), source.sheet())) {
                case Found.Nothing nothing -> new Reading.Refused(nothing.words());
                case Found.Fits fits when fits.kinds().size() > 1 ->
                    new Reading.SeveralKinds(book.fileName(), fits.kinds());
                case Found.Fits fits -> read(book, fits, new Onto(baseline, owner, identities, source.hubs(), source.dates()), progress);
            };
        } catch (UnreadableFile refused) {
            return new Reading.Refused(refused.getMessage());
        }
    }

    /// Every sheet of a whole-plan export at once.
    private static Reading whole(
            Workbook book, Source source, Brought brought, Command owner, Identities identities, Progress progress)
            throws UnreadableFile {
        if (!(HeadingSearch.in(book, Optional.of(Kind.POSTS), Optional.empty()) instanceof Found.Fits fits)) {
            return new Reading.Refused(book.fileName() + " is an export of Hubplan's without its sheet of posts.");
        }
        Headings headings = fits.fits().getFirst();
        List<Hub> hubs = Stream.concat(source.hubs().stream(), brought.newHubs().stream()).distinct().toList();
        Table table = Table.read(book, headings, EstablishmentImport.sieve(headings), progress);
        EstablishmentImport.Result posts =
                EstablishmentImport.read(book.fileName(), table, brought.baseline(), hubs, owner, identities);
        return new Reading.Account(
                posts.account().noting(brought.whole().unread()),
                brought.with(book.fileName(), posts.change()),
                book.sheets());
    }

    private record Onto(
            Plan baseline, Command owner, Identities identities, List<Hub> hubs, Optional<DateOrder> dates) {}

    private static Reading read(Workbook book, Found.Fits fits, Onto onto, Progress progress) throws UnreadableFile {
        Headings headings = fits.fits().getFirst();
        return switch (headings.kind()) {
            case POSTS -> {
                Table table = Table.read(book, headings, EstablishmentImport.sieve(headings), progress);
                EstablishmentImport.Result result = EstablishmentImport.read(
                        book.fileName(), table, onto.baseline(), onto.hubs(), onto.owner(), onto.identities());
                yield account(result.account(), result.change(), book, fits);
            }
            case RATES -> {
                Table table = Table.read(book, headings, RatesImport.sieve(headings), progress);
                RatesImport.Result result =
                        RatesImport.read(book.fileName(), table, onto.baseline().rates());
                yield account(result.account(), result.change(), book, fits);
            }
            case GROUPS -> {
                Table table = Table.read(book, headings, GroupsImport.sieve(headings), progress);
                GroupsImport.Result result =
                        GroupsImport.read(book.fileName(), table, onto.baseline().groups());
                yield account(result.account(), result.change(), book, fits);
            }
            case POSTINGS -> {
                Table table = Table.read(book, headings, PostingsImport.sieve(headings), progress);
                DateColumns dates = new DateColumns(
                        headings, table.lines(), PostingsImport.dates(), onto.dates(), book.countsFrom1904());
                if (dates.doubtful().isPresent()) {
                    yield new Reading.WhichDates(book.fileName(), dates.doubtful().get());
                }
                PostingsImport.Result result = PostingsImport.read(
                        book.fileName(), table, dates, onto.baseline(), onto.identities());
                yield account(result.account(), result.change(), book, fits);
            }
            case VACANCIES -> {
                Table table = Table.read(book, headings, AdvertsImport.sieve(headings), progress);
                AdvertsImport.Result result = AdvertsImport.read(book.fileName(), table, onto.baseline());
                yield account(result.account(), result.change(), book, fits);
            }
        };
    }

    private static Reading account(
            ImportAccount account, Optional<? extends Change> change, Workbook book, Found.Fits fits) {
        return new Reading.Account(
                account.noting(SheetNotes.of(book, fits.fits())), change.map(made -> made), book.sheets());
    }
}
