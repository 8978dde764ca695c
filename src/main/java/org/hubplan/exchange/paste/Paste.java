package org.hubplan.exchange.paste;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.change.PostField;
import org.hubplan.change.PostValues;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.paste.PastedRow.Fault;
import org.hubplan.exchange.posts.ValueReader;
import org.hubplan.exchange.posts.ValueReader.Said;
import org.hubplan.model.Command;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Reads rows copied from a spreadsheet as values of posts there are. With a heading row columns are matched as an
/// import matches them, else by where they are pasted; rows are matched by post number, else by their order.
///
/// A blank cell leaves what a post has, but for its shift and building, which it takes away.
public final class Paste {
    private final Plan plan;
    private final ValueReader values;
    private final Onto onto;
    private final PastedColumns columns;
    private final Set<PostId> met = new HashSet<>();

    private Paste(Plan plan, Command own, Onto onto, PastedColumns columns) {
        this.plan = plan;
        this.values = new ValueReader(plan, own);
        this.onto = onto;
        this.columns = columns;
    }

    /// @param text with tabs between its cells
    /// @param own the command the plan is for
    public static Pasted read(String text, Plan plan, Command own, Onto onto) {
        List<Row> rows;
        try {
            rows = Clipboard.rows(text);
        } catch (IllegalArgumentException unreadable) {
            return Pasted.nothing(unreadable.getMessage() + " Copy the cells again.");
        }
        if (rows.isEmpty()) {
            return Pasted.nothing("There is no text to paste. Copy cells of a spreadsheet first.");
        }
        int width = rows.stream().mapToInt(Row::width).max().orElse(0);
        PastedColumns columns = PastedColumns.of(rows.getFirst(), width, plan, onto);
        return columns.saysNothing() ? Pasted.nothing(noColumn(columns, onto)) : new Paste(plan, own, onto, columns).all(rows);
    }

    private static String noColumn(PastedColumns columns, Onto onto) {
        return columns.hasHeadings() || onto.columns().isEmpty()
                ? "No column pasted is one that can be edited. Copy the heading row too, with headings such as Post No,"
                        + " Title, Grade, Hub or FTE."
                : "The columns it would be pasted into can't be edited. Choose a cell of another column, or copy the"
                        + " heading row too.";
    }

    private Pasted all(List<Row> rows) {
        List<PastedRow> read = new ArrayList<>();
        for (Row row : columns.hasHeadings() ? rows.subList(1, rows.size()) : rows) {
            read.add(row(row, read.size()));
        }
        return new Pasted(read, columns.unread(), columns.hasHeadings(), read.isEmpty()
                ? Optional.of("Only headings were copied. Copy the rows below them too.")
                : Optional.empty());
    }

    /// @param at its place among the rows, from 0
    private PastedRow row(Row row, int at) {
        Optional<String> number = columns.number(row);
        Optional<Post> post = number.isPresent()
                ? plan.postNumbered(number.get()).filter(found -> !found.closed())
                : Optional.of(at).filter(place -> place < onto.posts().size())
                        .flatMap(place -> plan.post(onto.posts().get(place)))
                        .filter(found -> !found.closed());
        String called = number.or(() -> post.map(Post::number)).orElse("");
        if (post.isEmpty()) {
            return new PastedRow(row.number(), called, post, PostValues.NONE, List.of(nobody(number, called)));
        }
        if (!met.add(post.get().id())) {
            return new PastedRow(row.number(), called, post, PostValues.NONE, List.of(new Fault(
                    Field.NUMBER.label(), called, "Another row speaks of this post.", "Keep one of the two.")));
        }
        return values(row, post.get());
    }

    private Fault nobody(Optional<String> number, String called) {
        String column = Field.NUMBER.label();
        if (number.isEmpty()) {
            return new Fault(column, "", "There is no post for this row.",
                    "Select as many posts as rows, or copy the column of post numbers too.");
        }
        return called.isEmpty()
                ? new Fault(column, "", "The row has no post number.", "Write it, or leave the row out.")
                : new Fault(column, called, "There is no post “" + called + "” in this plan.",
                        "Correct the number, or add the post first.");
    }

    private PastedRow values(Row row, Post post) {
        PostValues to = PostValues.NONE;
        List<Fault> faults = new ArrayList<>();
        for (int column = 0; column < columns.fields().size(); column++) {
            Optional<Field> said = columns.fields().get(column);
            Optional<PostField> field = said.flatMap(ValueReader::edited);
            if (field.isEmpty()) {
                continue;
            }
            String written = row.at(column).shown();
            switch (values.read(said.get(), written)) {
                case Said.Value(PostValues value) -> {
                    Optional<Refused> objection = value.objection(plan, post);
                    String name = columns.names().get(column);
                    objection.ifPresent(no -> faults.add(new Fault(name, written, no.why(), no.wayOut())));
                    if (objection.isEmpty() && !field.get().isSame(post, value.of(post))) {
                        to = to.and(value);
                    }
                }
                case Said.Faulty faulty -> faults.add(
                        new Fault(columns.names().get(column), written, faulty.why(), faulty.wayOut()));
                case Said.Nothing _ -> {}
            }
        }
        return new PastedRow(row.number(), post.number(), Optional.of(post), to, faults);
    }
}
