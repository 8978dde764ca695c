package org.hubplan.report.print;

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

    /// Whether it is known to lack paper of a size, and shrinks such pages to what it has.
    public boolean lacks(Size size) {
        return !sizes.isEmpty() && !sizes.contains(size);
    }
}
