package org.hubplan.ui.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.hubplan.ledger.Scope;
import org.hubplan.report.Paper;
import org.hubplan.report.pdf.PagePreview;
import org.hubplan.report.pdf.PdfPaper;
import org.hubplan.session.Lens;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.paper.Papers;
import org.hubplan.session.paper.Versions;
import org.hubplan.session.paper.WantedPaper;
import org.hubplan.ui.work.Job;

/// Everything a paper depends on but the day it is of: while two are equal, so are their papers.
record PaperState(OpenPlan plan, Scope scope, PaperChoice choice, PaperSetup setup) {
    /// Sets the paper; one of a frozen version is what it was then. Takes as long as its pages do, so it is asked away
    /// from the screen.
    ///
    /// @param day the paper's date
    /// @param job is told how far it has come
    SetPaper set(LocalDate day, Job job) {
        return switch (choice) {
            case PaperChoice.Fresh fresh -> set(wanted(fresh, day), job);
            case PaperChoice.Frozen frozen -> {
                byte[] pdf = Versions.pdf(frozen.paper());
                yield new SetPaper(frozen.words(), pdf, PagePreview.of(pdf), Optional.empty());
            }
        };
    }

    private WantedPaper wanted(PaperChoice.Fresh fresh, LocalDate day) {
        return WantedPaper.of(fresh.kind(), plan.current(), day)
                .within(scope)
                .through(fresh.agreedOnly() ? Lens.agreed() : Lens.ALL)
                .laidOut(setup.layout())
                .masked(setup.masking());
    }

    private SetPaper set(WantedPaper wanted, Job job) {
        Paper made = Papers.of(plan, wanted);
        byte[] pdf = PdfPaper.bytes(made, setup.page(), job::at);
        SetPaper.Printed from = new SetPaper.Printed(plan, wanted, setup.page(), made);
        return new SetPaper(made.title(), pdf, PagePreview.of(pdf), Optional.of(from));
    }
}
