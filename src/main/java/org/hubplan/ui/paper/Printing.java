package org.hubplan.ui.paper;

import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.hubplan.report.pdf.PagePreview;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.work.Job;
import org.hubplan.ui.work.Work;

/// Prints the pages shown, on a printer of this computer the planner chooses.
final class Printing {
    private static final int DOTS_PER_INCH = 300;

    private final Work work;
    private final Consumer<String> trouble;

    Printing(Work work, Consumer<String> trouble) {
        this.work = work;
        this.trouble = trouble;
    }

    /// @param done called when the printer has it
    void print(SetPaper paper, Window window, Runnable done) {
        PrinterJob print = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
        if (print == null) {
            trouble.accept(Texts.of("paper.no-printer"));
            return;
        }
        print.getJobSettings().setJobName(paper.title());
        if (print.showPrintDialog(window)) {
            work.start(Texts.of("paper.printing"), job -> send(paper.pages(), print, job), _ -> done.run(), trouble);
        }
    }

    private static PageOrientation orientation(PagePreview pages) {
        return pages.heightOverWidth(1) > 1 ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE;
    }

    private static boolean send(PagePreview pages, PrinterJob print, Job job) {
        PageLayout layout = print.getPrinter()
                .createPageLayout(Paper.A4, orientation(pages), Printer.MarginType.HARDWARE_MINIMUM);
        for (int page = 1; page <= pages.pages(); page++) {
            job.at((page - 1) / (double) pages.pages());
            ImageView sheet = new ImageView(PageCell.image(pages.atDpi(page, DOTS_PER_INCH)));
            sheet.setPreserveRatio(true);
            sheet.setFitWidth(layout.getPrintableWidth());
            if (!print.printPage(layout, sheet)) {
                throw new IllegalStateException(Texts.of("paper.printer-refused", print.getPrinter().getName()));
            }
        }
        return print.endJob();
    }
}
