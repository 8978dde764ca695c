package org.hubplan.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hubplan.report.Block.Beside;
import org.hubplan.report.Block.Table;

/// A paper ready to be set: what stands on it, in reading order.
///
/// @param title what a reader's window shows: `Staffing plan, Met Intelligence 2018, option 1 Preferred`
/// @param printed the date it carries
/// @param running what stands at the head and foot of every page
public record Paper(String title, LocalDate printed, Running running, List<Block> blocks) {
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /// What stands on every page, beside its number.
    ///
    /// @param marking protective marking, centred at the top and at the bottom
    /// @param plan at the top left
    /// @param option at the top right
    /// @param state at the bottom left: date and version
    public record Running(String marking, String plan, String option, String state) {}

    /// Every table on it, in reading order.
    public Stream<Table> tables() {
        return blocks.stream().flatMap(block -> switch (block) {
            case Table table -> Stream.of(table);
            case Beside beside -> Stream.of(beside.left(), beside.right());
            default -> Stream.empty();
        });
    }

    /// Every chart on it, in reading order.
    public Stream<Diagram> diagrams() {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Chart chart ? Stream.of(chart.diagram()) : Stream.empty());
    }

    /// The same with every word on it said otherwise, the running heads and its own name among them.
    public Paper inWords(UnaryOperator<String> words) {
        return new Paper(
                words.apply(title),
                printed,
                new Running(
                        running.marking(),
                        words.apply(running.plan()),
                        words.apply(running.option()),
                        words.apply(running.state())),
                blocks.stream().map(block -> Reworded.of(block, words)).toList());
    }

    /// How many decimals its figures take.
    public Precision precision() {
        return Precision.of(this);
    }
}
