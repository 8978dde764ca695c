package org.hubplan.ui.paper;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.hubplan.report.print.PageRange;
import org.hubplan.report.print.PrintOrder;
import org.hubplan.report.print.Printer;
import org.hubplan.ui.kit.Texts;

/// Printing the paper shown: on which printer, how many copies, which pages.
final class PrintViewModel {
    private final SetPaper paper;
    private final List<Printer> printers;
    private final ObjectProperty<Printer> printer = new SimpleObjectProperty<>();
    private final StringProperty copies = new SimpleStringProperty("1");
    private final StringProperty pages = new SimpleStringProperty("");

    /// @param printers of this computer, the usual one first
    PrintViewModel(SetPaper paper, List<Printer> printers) {
        this.paper = paper;
        this.printers = List.copyOf(printers);
        printers.stream().findFirst().ifPresent(printer::set);
    }

    List<Printer> printers() {
        return printers;
    }

    ObjectProperty<Printer> printerProperty() {
        return printer;
    }

    StringProperty copiesProperty() {
        return copies;
    }

    /// As typed; blank for all.
    StringProperty pagesProperty() {
        return pages;
    }

    /// What is printed: `19 pages, A4 Landscape, as shown`.
    String what() {
        return Texts.of(
                "paper.print.what",
                Texts.count("paper.count", paper.pages().pages()),
                paper.size().name(),
                SetupView.words(paper.orientation()));
    }

    /// What stands in the way, and the way out; empty for nothing.
    ObservableValue<String> problem() {
        return Bindings.createStringBinding(this::whyNot, printer, copies, pages);
    }

    /// That the printer has no such paper; empty where it has.
    ObservableValue<String> warning() {
        return printer.map(one -> one.lacks(paper.size())
                        ? Texts.of("paper.print.lacks", one.name(), paper.size().name())
                        : "")
                .orElse("");
    }

    private String whyNot() {
        if (printers.isEmpty()) {
            return Texts.of("paper.no-printer");
        }
        if (copies().isEmpty()) {
            return Texts.of("paper.print.copies.wrong", PrintOrder.MOST_COPIES);
        }
        Optional<PageRange> range = range();
        if (range.isEmpty()) {
            return Texts.of("paper.print.pages.wrong");
        }
        return range.get().to() > paper.pages().pages()
                ? Texts.of("paper.print.pages.none", range.get().to(), paper.pages().pages())
                : "";
    }

    private Optional<Integer> copies() {
        return Optional.of(copies.get().strip())
                .filter(typed -> typed.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(count -> count >= 1);
    }

    private Optional<PageRange> range() {
        return pages.get().isBlank()
                ? Optional.of(PageRange.all(paper.pages().pages()))
                : PageRange.written(pages.get());
    }

    /// What goes to the printer; empty while something stands in the way.
    Optional<PrintOrder> order() {
        return whyNot().isEmpty()
                ? Optional.of(new PrintOrder(
                        paper.title(), paper.pdf(), paper.size(), range().orElseThrow(), copies().orElseThrow()))
                : Optional.empty();
    }
}
