package org.hubplan.exchange.posts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.PostField;
import org.hubplan.change.PostValues;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.grades.Rank;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.tables.Harmless;
import org.hubplan.model.Command;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.VacancyReason;

/// Reads what is typed or pasted as the value of one field of a post, in all the spellings an import knows: `D/Sgt`
/// for a grade, `ce` for a hub, `x` for funded.
public final class ValueReader {
    private static final int LONGEST = 1000;

    private final Plan plan;
    private final HubNames hubs;
    private final Spellings spellings;

    /// @param own the command the plan is for
    public ValueReader(Plan plan, Command own) {
        this.plan = plan;
        this.hubs = new HubNames(plan, List.of());
        this.spellings = new Spellings(plan, own);
    }

    /// What a text comes to.
    public sealed interface Said {
        /// @param values of the one field
        record Value(PostValues values) implements Said {}

        /// Nothing stands there, and a post can't be without.
        record Nothing() implements Said {}

        /// @param why one sentence naming what was written
        /// @param wayOut one sentence saying what to write
        record Faulty(String why, String wayOut) implements Said {
            /// Both sentences.
            public String words() {
                return why + " " + wayOut;
            }
        }
    }

    /// @param written as typed, or as it stands in a cell of a spreadsheet, a guard against formulas with it
    public Said read(PostField field, String written) {
        String text = Words.tidy(Harmless.read(written.strip()));
        if (text.length() > LONGEST) {
            return new Said.Faulty(
                    "This " + field.words() + " is longer than " + LONGEST + " characters.", "Write a shorter one.");
        }
        boolean mayBeNone = field == PostField.SHIFT || field == PostField.BUILDING;
        return text.isEmpty() && !mayBeNone ? new Said.Nothing() : said(field, text);
    }

    /// The same of a column of a spreadsheet, where one of unfunded posts says the contrary.
    ///
    /// @param column one that sets something: see [#edited]
    public Said read(Field column, String written) {
        return column == Field.UNFUNDED
                ? claim(Marks.UNFUNDED, written, unfunded -> PostValues.NONE.withFunded(!unfunded))
                : read(edited(column).orElseThrow(), written);
    }

    private Said said(PostField field, String text) {
        return switch (field) {
            case TITLE -> new Said.Value(PostValues.NONE.withTitle(text));
            case GRADE -> known(Rank.read(text, true), text, "is no rank or band",
                    "Write one such as DC, DS or Band E.", rank -> PostValues.NONE.withGrade(rank.grade()));
            case FUNCTION -> new Said.Value(PostValues.NONE.withFunction(spellings.function(text)));
            case OWNER -> new Said.Value(PostValues.NONE.withOwner(spellings.command(text)));
            case HUB -> hub(text);
            case FTE -> fte(text);
            case FUNDED -> claim(Marks.FUNDED, text, PostValues.NONE::withFunded);
            case SHIFT -> new Said.Value(PostValues.NONE.withShift(spellings.other(text)));
            case BUILDING -> new Said.Value(PostValues.NONE.withBuilding(spellings.other(text)));
            case RESTRICTED -> claim(Marks.RESTRICTED, text, PostValues.NONE::withRestricted);
            case VACANCY_REASON -> known(reason(text), text, "is no reason for a vacancy", "Write one of "
                    + Arrays.stream(VacancyReason.values()).map(VacancyReason::label).collect(Collectors.joining(", "))
                    + ".", PostValues.NONE::withVacancyReason);
        };
    }

    private static <T> Said known(
            Optional<T> read, String text, String fault, String wayOut, Function<T, PostValues> values) {
        return read.<Said>map(value -> new Said.Value(values.apply(value)))
                .orElseGet(() -> new Said.Faulty("“" + text + "” " + fault + ".", wayOut));
    }

    private Said hub(String text) {
        Optional<Hub> found = hubs.find(text).or(() -> tray(text));
        return found.filter(Hub::closed).isPresent()
                ? new Said.Faulty("“" + text + "” is closed and takes no posts.", "Write the code or name of an open hub.")
                : known(found, text, "is no hub of this plan", "Write a hub's code or name, or add the hub first.",
                        hub -> PostValues.NONE.withHub(hub.code()));
    }

    private Optional<Hub> tray(String text) {
        boolean isMeant = Stream.of("unplaced", "unplaced tray", "the unplaced tray").anyMatch(Words.bare(text)::equals);
        return isMeant ? plan.hub(HubCode.UNPLACED) : Optional.empty();
    }

    private static Said fte(String text) {
        return switch (FteFigure.of(new Cell.Text(text), Field.FTE.label())) {
            case FteFigure.Read read when read.hundredths() > 0 ->
                new Said.Value(PostValues.NONE.withFte(read.hundredths()));
            case FteFigure.Read _ -> new Said.Faulty("“" + text + "”: FTE is not above 0.", "Write one such as 1 or 0.8.");
            case FteFigure.Doubtful doubtful ->
                new Said.Faulty("“" + text + "”: " + doubtful.reason() + ".", "Write one such as 1 or 0.8.");
        };
    }

    private static Said claim(Marks marks, String text, Function<Boolean, PostValues> values) {
        return switch (marks.read(text)) {
            case YES -> new Said.Value(values.apply(true));
            case NO -> new Said.Value(values.apply(false));
            case BLANK -> new Said.Nothing();
            case NEITHER -> new Said.Faulty("“" + text + "” is neither yes nor no.", "Write yes or no.");
        };
    }

    private static Optional<VacancyReason> reason(String text) {
        String key = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(VacancyReason.values())
                .filter(reason -> reason.label().toLowerCase(Locale.ROOT).equals(key))
                .findFirst()
                .or(() -> VacancyReasons.read(text));
    }

    /// The field a column of a spreadsheet sets; empty where it sets none that can be edited.
    ///
    /// @param field as an import would read it
    public static Optional<PostField> edited(Field field) {
        return switch (field) {
            case TITLE -> Optional.of(PostField.TITLE);
            case RANK, BAND -> Optional.of(PostField.GRADE);
            case FUNCTION -> Optional.of(PostField.FUNCTION);
            case OWNER -> Optional.of(PostField.OWNER);
            case HUB -> Optional.of(PostField.HUB);
            case FTE -> Optional.of(PostField.FTE);
            case FUNDED, UNFUNDED -> Optional.of(PostField.FUNDED);
            case SHIFT -> Optional.of(PostField.SHIFT);
            case BUILDING -> Optional.of(PostField.BUILDING);
            case RESTRICTED -> Optional.of(PostField.RESTRICTED);
            case VACANCY_REASON -> Optional.of(PostField.VACANCY_REASON);
            default -> Optional.empty();
        };
    }
}
