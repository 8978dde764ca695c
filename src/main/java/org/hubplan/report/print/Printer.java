package org.hubplan.report.print;

import java.util.Collections;
import java.util.Set;
import org.hubplan.report.PageSetup.Size;

/// A printer this computer can send pages to.
///
/// @param name of its queue
/// @param isUsual whether it is the one used where none is named
/// @param sizes of paper it takes; empty where nobody knows
public record Printer(String name, boolean isUsual, Set<Size> sizes) {
    public Printer {
        sizes = Set.copyOf(sizes);
    }

    /// The paper a page of a size is printed on: its own where nobody knows better, else the largest there is.
    Size nearest(Size size) {
        return lacks(size) ? Collections.max(sizes) : size;
    }

    /// Whether it is known to lack paper of a size, and shrinks such pages to what it has.
    public boolean lacks(Size size) {
        return !sizes.isEmpty() && !sizes.contains(size);
    }
}
