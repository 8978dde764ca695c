package org.hubplan.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.report.PageSetup;
import org.hubplan.report.Paper;
import org.hubplan.report.pdf.PagePreview;
import org.hubplan.report.pdf.PaperRefused;
import org.hubplan.report.pdf.PdfPaper;
import org.hubplan.report.print.PageRange;
import org.hubplan.report.print.PrintOrder;
import org.hubplan.report.print.PrintRefused;
import org.hubplan.report.print.Printer;
import org.hubplan.report.print.Printers;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import org.hubplan.session.paper.Papers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "print",
        description = "Prints a paper of a plan on a printer of this computer, page for page as report writes it.",
        footer = {"", "Example:", "  hubplan print my-plan --kind staffing --printer Office-2 --pages 1-4 --copies 2"})
final class PrintPaper extends OnPlan {
    @Mixin
    private AskedPaper asked;

    @Option(names = "--printer", paramLabel = "NAME", description = "Which, as printers lists them; without it, the usual one.")
    private String printer = "";

    @Option(
            names = "--pages",
            paramLabel = "N-M",
            converter = Pages.class,
            description = "Only these, as 3 or 2-5; without it, all.")
    private PageRange pages;

    @Option(names = "--copies", paramLabel = "N", description = "How many; without it, 1.")
    private int copies = 1;

    private final Clock clock;
    private final Printers printers;

    PrintPaper(Plans plans, Clock clock, Printers printers) {
        super(plans);
        this.clock = clock;
        this.printers = printers;
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        if (copies < 1 || copies > PrintOrder.MOST_COPIES) {
            throw new Refusal("From 1 to " + PrintOrder.MOST_COPIES + " copies are printed at once, not " + copies + ".");
        }
        try {
            Printer to = printers.named(printer);
            PrintOrder order = order(Papers.of(now, asked.wanted(now, LocalDate.now(clock))), asked.page());
            printers.send(to, order);
            return reply(to, order);
        } catch (PrintRefused refused) {
            throw new Refusal(refused.getMessage());
        } catch (PaperRefused refused) {
            throw new Refusal(refused.getMessage());
        }
    }

    private PrintOrder order(Paper paper, PageSetup setup) {
        byte[] pdf = PdfPaper.bytes(paper, setup);
        int count = count(pdf);
        PageRange range = pages == null ? PageRange.all(count) : pages;
        if (range.to() > count) {
            throw new Refusal("The paper has " + count + " pages, and no page " + range.to() + ".");
        }
        return new PrintOrder(paper.title(), pdf, setup.size(), range, copies);
    }

    private static int count(byte[] pdf) {
        try (PagePreview preview = PagePreview.of(pdf)) {
            return preview.pages();
        }
    }

    private static Reply reply(Printer to, PrintOrder order) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("printer", to.name());
        json.put("title", order.title());
        json.put("pages", order.pages().count());
        json.put("copies", order.copies());
        String words = "Sent " + order.pages().count() + (order.pages().count() == 1 ? " page" : " pages")
                + (order.copies() == 1 ? "" : ", " + order.copies() + " copies,") + " to " + to.name() + ".";
        return Reply.of(json, words).noting(to.lacks(order.size())
                ? List.of(to.name() + " has no " + order.size() + " paper: it shrinks the pages to what it has.")
                : List.of());
    }
}
