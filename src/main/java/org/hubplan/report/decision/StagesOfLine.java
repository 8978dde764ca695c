package org.hubplan.report.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hubplan.money.funding.FundingYear;

/// How one cost line is met over the years, years alike together, each sum that line's own.
final class StagesOfLine {
    private final List<FundingYear> years;
    private final String line;

    StagesOfLine(List<FundingYear> years, String line) {
        this.years = years;
        this.line = line;
    }

    /// `in 2019/20 £206,000 from Earmarked reserve`, `from 2021/22 £150,000 a year from Savings A and £56,000 a year as
    /// a pressure …`.
    List<String> all() {
        return stages(means -> means, false);
    }

    /// Only what no money meets: `in 2019/20 £64,550 is met by nothing said yet`.
    List<String> open() {
        return stages(means -> new Means(Means.NONE.money(), means.pressure(), means.gap()), true);
    }

    private List<String> stages(Function<Means, Means> part, boolean asSentence) {
        List<Means> means = years.stream().map(year -> part.apply(Means.of(year, line))).toList();
        List<String> stages = new ArrayList<>();
        int next;
        for (int at = 0; at < years.size(); at = next) {
            next = at + 1;
            while (next < years.size() && means.get(next).equals(means.get(at))) {
                next++;
            }
            if (!means.get(at).isNone()) {
                stages.add(when(at, next - 1) + " "
                        + sums(means.get(at), Means.what(line, years.get(at).year()), next - at > 1 ? " a year" : "", asSentence));
            }
        }
        return stages;
    }

    /// What goes on in the last year shown has no end.
    private String when(int first, int last) {
        String from = years.get(first).year().toString();
        return first == last
                ? "in " + from
                : "from " + from + (last == years.size() - 1 ? "" : " to " + years.get(last).year());
    }

    /// `£374,000 from MPS Capital Plan and £64,550 by nothing said yet`
    ///
    /// @param what heads the keys of the figures
    /// @param each `a year`, where it goes on so
    /// @param asSentence whether what is open has its verb
    static String sums(Means means, String what, String each, boolean asSentence) {
        List<String> sums = means.money().keySet().stream()
                .map(source -> "{" + Means.from(what, source) + "}" + each + " from " + source)
                .collect(Collectors.toCollection(ArrayList::new));
        if (means.pressure() != 0) {
            sums.add("{" + Means.asPressure(what) + "}" + each + (asSentence ? " stands" : "")
                    + " as a pressure in the Medium Term Financial Plan, to be mitigated by savings yet to be named");
        }
        if (means.gap() != 0) {
            sums.add("{" + Means.unmet(what) + "}" + each + (asSentence ? " is" : "") + " met by nothing said yet");
        }
        int last = sums.size() - 1;
        return last == 0 ? sums.getFirst() : String.join(", ", sums.subList(0, last)) + " and " + sums.get(last);
    }
}
