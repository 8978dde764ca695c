package org.hubplan.report.print;

import java.util.List;
import java.util.stream.Collectors;

/// The printers of this computer.
public interface Printers {
    String WAY_OUT = "Save the paper as PDF, and print it from where there is one.";

    /// Those there are now, the usual one first.
    List<Printer> all();

    /// Hands pages to a printer's queue, and comes back once it has them.
    ///
    /// @throws PrintRefused if the queue did not take them
    void send(Printer printer, PrintOrder order);

    /// By its name, or the usual one where none is named.
    ///
    /// @param name empty for the usual one
    /// @throws PrintRefused if there is none
    default Printer named(String name) {
        List<Printer> there = all();
        if (there.isEmpty()) {
            throw new PrintRefused("No printer is set up on this computer. " + WAY_OUT);
        }
        if (name.isBlank()) {
            return there.getFirst();
        }
        return there.stream()
                .filter(printer -> printer.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new PrintRefused("There is no printer " + name.strip() + ". There is "
                        + there.stream().map(Printer::name).collect(Collectors.joining(", ")) + "."));
    }

    /// Those of CUPS where the computer has its commands, else those Java finds.
    static Printers ofThisComputer() {
        return CupsPrinters.isThere() ? new CupsPrinters(Commands.OF_THIS_COMPUTER) : new JavaPrinters();
    }
}
