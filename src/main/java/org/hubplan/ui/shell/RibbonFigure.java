package org.hubplan.ui.shell;

import java.util.Optional;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.kit.Texts;

/// One figure of the totals ribbon, in words.
///
/// @param id of its node: `ribbon-bwt`
/// @param isFirst whether a group of figures begins with it
/// @param sign what stands between it and the figure before: `−`, `=`, or empty
/// @param value as it is, or as it would be during a preview: `640.2`
/// @param unit small, beside the value: `FTE`; may be empty
/// @param change against the baseline, with its sign; empty in the baseline itself and where it says nothing
/// @param beneath counts and parts, for the small line
/// @param was the value on disk where a preview would make it another
/// @param drill what a click opens
public record RibbonFigure(
        String id,
        String label,
        boolean isFirst,
        String sign,
        String value,
        String unit,
        String change,
        String beneath,
        Optional<String> was,
        Drill drill) {

    /// What its word means, where that is not told beside it: two words alike of money that is missing. Empty else.
    String meaning() {
        return switch (drill) {
            case Drill.Unmet _ when label.equals(Texts.of("ribbon.gap")) -> Texts.of("ribbon.gap.means");
            case Drill.Unmet _ -> Texts.of("ribbon.pressure.means");
            default -> "";
        };
    }

    /// For who hears the screen: every part in one sentence.
    public String spoken() {
        return label + " " + value + " " + unit + (change.isEmpty() ? "" : ", " + change)
                + (beneath.isEmpty() ? "" : ", " + beneath)
                + was.map(before -> ", now " + before).orElse("");
    }

    /// The same where it doesn't stand among the others: without the sign and the line that join it to them.
    RibbonFigure alone() {
        return new RibbonFigure(id, label, false, "", value, unit, change, beneath, was, drill);
    }
}
