package org.hubplan.ui.compare;

import java.util.List;
import org.hubplan.change.Option;

/// An option at the head of the comparison, in a few lines.
///
/// @param lines officers and staff, net and gross; posts and people moved; new and redistributed pay
/// @param balance whether its moves net to zero by grade, and where not, what breaks it; in the first card, that it is
///     the one compared with
/// @param isBalanced whether nothing breaks it
record OptionCard(Option option, List<String> lines, String balance, boolean isBalanced) {
    OptionCard {
        lines = List.copyOf(lines);
    }
}
