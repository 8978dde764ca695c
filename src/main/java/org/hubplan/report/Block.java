package org.hubplan.report;

import java.util.List;
import java.util.stream.Collectors;

/// A part of a paper.
public sealed interface Block {
    /// The name of the paper, once, at its top.
    ///
    /// @param kind what kind of paper it is: `Staffing plan`
    /// @param of what it is about: plan and option
    record Title(String kind, String of) implements Block {}

    /// Names what follows.
    ///
    /// @param level 1 for a section, 2 for a part of one
    /// @param onNewPage whether the section begins a page
    record Heading(int level, String words, boolean onNewPage) implements Block {}

    /// A paragraph.
    record Prose(String words) implements Block {}

    /// A paragraph whose figures are the plan's.
    ///
    /// @param runs said one after the other, blanks between them theirs
    record Passage(List<Run> runs) implements Block {
        public Passage {
            runs = List.copyOf(runs);
        }

        /// As read.
        public String words(Precision precision) {
            return runs.stream().map(run -> run.words(precision)).collect(Collectors.joining());
        }
    }

    /// A stretch of a passage.
    sealed interface Run {
        String words(Precision precision);

        record Said(String text) implements Run {
            @Override
            public String words(Precision precision) {
                return text;
            }
        }

        /// A figure reckoned from the plan, with its unit.
        ///
        /// @param figure which one, stable from one printing to the next: `five-year-cash`, `new-pay 2019/20`
        record Bound(String figure, Cell.Amount amount) implements Run {
            @Override
            public String words(Precision precision) {
                return precision.withUnit(amount);
            }
        }
    }

    /// A paragraph that must not be missed.
    record Notice(String words) implements Block {}

    /// Short answers side by side: who, when, by which rates.
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }

        public record Fact(String label, String words) {}
    }

    /// A chart, from margin to margin, with its title above. Its table is a block of its own, where a paper wants it.
    record Chart(Diagram diagram) implements Block {}

    /// Two tables side by side, read the left one first. They stay on one page.
    record Beside(Table left, Table right) implements Block {}

    /// A table.
    ///
    /// @param name what it shows, for readers who hear it
    /// @param width how much of the page it takes
    /// @param bookmarked whether its groups are listed among the paper's bookmarks
    record Table(String name, List<Column> columns, List<Row> rows, Width width, boolean bookmarked) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.rank() != Row.Rank.GROUP && row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            row.cells().size() + " cells under " + columns.size() + " headings in " + name);
                }
            }
        }

        public enum Width {
            /// From margin to margin.
            FULL,
            /// As wide as what is in it.
            NATURAL
        }
    }
}
