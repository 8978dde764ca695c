package org.hubplan.ui.paper;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hubplan.report.print.PrintOrder;
import org.hubplan.report.print.Printer;
import org.hubplan.report.print.Printers;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.work.Work;

/// Finds the printers there are, and sends them the paper shown, beside the screen.
final class Printing {
    private final Work work;
    private final Printers printers;
    private final Supplier<Optional<SetPaper>> paper;
    private final Consumer<String> trouble;
    private final Runnable out;

    /// @param paper the one shown; empty until the first is set
    /// @param trouble is told what went wrong, in plain words
    /// @param out called when a printer has a paper
    Printing(
            Work work,
            Printers printers,
            Supplier<Optional<SetPaper>> paper,
            Consumer<String> trouble,
            Runnable out) {
        this.work = work;
        this.printers = printers;
        this.paper = paper;
        this.trouble = trouble;
        this.out = out;
    }

    /// Looks which printers there are.
    ///
    /// @param found is told once that is known
    void look(Consumer<PrintViewModel> found) {
        paper.get().ifPresent(shown -> work.start(
                Texts.of("paper.print.looking"),
                _ -> printers.all(),
                there -> found.accept(new PrintViewModel(shown, there)),
                trouble));
    }

    /// @param done called when the printer has it
    void send(Printer printer, PrintOrder order, Runnable done) {
        work.start(
                Texts.of("paper.printing"),
                _ -> {
                    printers.send(printer, order);
                    return printer;
                },
                _ -> {
                    done.run();
                    out.run();
                },
                trouble);
    }
}
