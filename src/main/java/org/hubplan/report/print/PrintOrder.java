package org.hubplan.report.print;

import org.hubplan.report.PageSetup.Size;

/// What is to be printed.
///
/// @param title of the print job, as the queue lists it
/// @param pdf the paper, as previewed; never written to
/// @param size of the paper to print on
/// @param copies at least 1
public record PrintOrder(String title, byte[] pdf, Size size, PageRange pages, int copies) {
    public static final int MOST_COPIES = 99;

    public PrintOrder {
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException(copies + " copies are not printed at once");
        }
    }
}
