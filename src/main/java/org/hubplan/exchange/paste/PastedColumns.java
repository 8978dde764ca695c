package org.hubplan.exchange.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Grounds;
import org.hubplan.exchange.headings.HeadingSearch;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.posts.ValueReader;
import org.hubplan.model.Plan;

/// What each column pasted holds.
///
/// @param fields by column, from the first on; empty for one that is not read
/// @param names by column, as its heading is written, or as the field is called
/// @param hasHeadings whether the first row pasted is a heading row
record PastedColumns(List<Optional<Field>> fields, List<String> names, boolean hasHeadings) {
    /// @param onto what columns are where there are no headings
    static PastedColumns of(Row first, int width, Plan plan, Onto onto) {
        Optional<Headings> headings = headings(first, plan);
        return headings.isPresent() ? headed(headings.get(), width) : inPlace(width, onto);
    }

    /// A heading row is told by words that are headings, outright for at least half of what stands in it: `Band E` is
    /// like a heading, and none.
    private static Optional<Headings> headings(Row first, Plan plan) {
        boolean namesPost = first.cells().stream().anyMatch(cell -> plan.postNumbered(cell.shown().strip()).isPresent());
        return HeadingSearch.ofPosts(first).filter(found -> {
            long sure = found.grounds().values().stream().filter(PastedColumns::isOutright).count();
            return sure > 0 && 2 * sure >= first.used() && !namesPost;
        });
    }

    private static boolean isOutright(Grounds grounds) {
        return grounds == Grounds.WORD || grounds == Grounds.TURNED || grounds == Grounds.NEARLY || grounds == Grounds.LAST_RESORT;
    }

    private static PastedColumns headed(Headings headings, int width) {
        List<Optional<Field>> fields = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int column = 0; column < Math.max(width, headings.texts().size()); column++) {
            int at = column;
            fields.add(headings.columns().entrySet().stream()
                    .filter(one -> one.getValue() == at)
                    .map(Map.Entry::getKey)
                    .filter(PastedColumns::isRead)
                    .findFirst());
            String text = column < headings.texts().size() ? headings.texts().get(column) : "";
            names.add(text.isBlank() ? "column " + (column + 1) : Words.tidy(text));
        }
        return new PastedColumns(fields, names, true);
    }

    private static PastedColumns inPlace(int width, Onto onto) {
        List<Optional<Field>> fields = IntStream.range(0, width)
                .mapToObj(column -> column < onto.columns().size() ? onto.columns().get(column) : Optional.<Field>empty())
                .map(field -> field.filter(PastedColumns::isRead))
                .toList();
        List<String> names = IntStream.range(0, width)
                .mapToObj(column -> fields.get(column).map(Field::label).orElse("column " + (column + 1)))
                .toList();
        return new PastedColumns(fields, names, false);
    }

    private static boolean isRead(Field field) {
        return field == Field.NUMBER || ValueReader.edited(field).isPresent();
    }

    /// What the row says the post's number is; empty where no column holds numbers.
    Optional<String> number(Row row) {
        int column = fields.indexOf(Optional.of(Field.NUMBER));
        return column < 0 ? Optional.empty() : Optional.of(Words.tidy(row.at(column).shown()));
    }


    boolean saysNothing() {
        return fields.stream().flatMap(Optional::stream).noneMatch(field -> field != Field.NUMBER);
    }

    /// The columns that aren't read, by name.
    List<String> unread() {
        return IntStream.range(0, fields.size()).filter(at -> fields.get(at).isEmpty()).mapToObj(names::get).toList();
    }
}
