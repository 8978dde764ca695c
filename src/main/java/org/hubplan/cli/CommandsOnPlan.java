package org.hubplan.cli;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hubplan.store.Verdict;

/// The commands that work on a plan there is, in the order help shows them. Each is a line of a run too.
///
/// @param verdict says whether a plan is as Hubplan wrote it, though it need not open
record CommandsOnPlan(Plans plans, Function<Path, Verdict> verdict) {
    Stream<Answering> all() {
        return Stream.of(
                        figures(), aboutPlaces(), aboutPeople(), aboutPosts(), aboutHubsAndRates(), aboutFunding(), history(),
                        options(), agreement(), notes())
                .flatMap(Function.identity());
    }

    private Stream<Answering> figures() {
        return Stream.of(
                new ShowTotals(plans),
                new CompareOptions(plans),
                new Apportion(plans),
                new ShowFunding(plans),
                new ShowRates(plans),
                new CheckPlan(plans),
                new CheckPaper(plans),
                new SetLimits(plans),
                new ShowLog(plans),
                new VerifyPlan(verdict));
    }

    private Stream<Answering> aboutPlaces() {
        return Stream.of(
                new Move(plans), new SpreadOver(plans), new Transfer(plans), new Align(plans), new EndAlign(plans));
    }

    private Stream<Answering> aboutPeople() {
        return Stream.of(new Fill(plans), new Vacate(plans), new Leave(plans));
    }

    private Stream<Answering> aboutPosts() {
        return Stream.of(
                new Add(plans),
                new Remove(plans),
                new TradeFor(plans),
                new Regrade(plans),
                new Retitle(plans),
                new GiveVacancyReason(plans),
                new Edit(plans),
                new PasteRows(plans),
                new ShowPost(plans),
                new ShowHeld(plans),
                new ShowBridge(plans),
                new ShowSeries(plans),
                new Reconcile(plans),
                new RetryHeld(plans),
                new GiveFte(plans),
                new Fund(plans),
                new Unfund(plans),
                new Withholding.Restrict(plans),
                new Withholding.Unrestrict(plans));
    }

    private Stream<Answering> aboutHubsAndRates() {
        return Stream.of(
                new MakeHub(plans),
                new NameHub(plans),
                new ShutHub(plans),
                new SeatHub(plans),
                new PriceGrade(plans),
                new UprateCard(plans));
    }

    private Stream<Answering> aboutFunding() {
        return Stream.of(
                new Cost(plans),
                new Source(plans),
                new PutBy(plans),
                new Assign(plans),
                new Suppose(plans),
                new NameGroup(plans));
    }

    private Stream<Answering> history() {
        return Stream.of(new Undo(plans), new Redo(plans), new GoTo(plans));
    }

    private Stream<Answering> options() {
        return Stream.of(
                new ListOptions(plans),
                new NewOption(plans),
                new SwitchOption(plans),
                new RenameOption(plans),
                new RedateOption(plans),
                new ArchiveOption(plans),
                new RestoreOption(plans),
                new LockOption(plans),
                new UnlockOption(plans),
                new TryWhatIf(plans),
                new KeepWhatIf(plans),
                new DiscardWhatIf(plans),
                new ShowReplay(plans),
                new SettleReplay(plans),
                new TakeChanges(plans));
    }

    private Stream<Answering> agreement() {
        return Stream.of(
                new AmendChange(plans), new ShowAgreement(plans), new RecordReply(plans), new TakeReplies(plans));
    }

    private Stream<Answering> notes() {
        return Stream.of(
                new WriteNote(plans),
                new ListNotes(plans),
                new TickNote(plans),
                new RemoveNote(plans),
                new WordSection(plans),
                new ListWords(plans));
    }
}
