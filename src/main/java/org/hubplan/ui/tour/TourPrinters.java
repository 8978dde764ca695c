package org.hubplan.ui.tour;

import java.util.List;
import java.util.Set;
import org.hubplan.report.PageSetup.Size;
import org.hubplan.report.print.PrintOrder;
import org.hubplan.report.print.Printer;
import org.hubplan.report.print.Printers;

/// Printers as an office has them, so that the tour's pictures are the same on every computer. Nothing comes out of them.
final class TourPrinters implements Printers {
    @Override
    public List<Printer> all() {
        return List.of(
                new Printer("Office-2", true, Set.of(Size.A4)), new Printer("Plan-room", false, Set.of(Size.A4, Size.A3)));
    }

    @Override
    public void send(Printer printer, PrintOrder order) {
        // a tour looks at dialogs and prints nothing
    }
}
