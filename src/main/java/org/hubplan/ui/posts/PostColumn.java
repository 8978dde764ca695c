package org.hubplan.ui.posts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.hubplan.change.PostField;
import org.hubplan.model.Fte;
import org.hubplan.model.Occupant;
import org.hubplan.model.Post;
import org.hubplan.report.Cell;
import org.hubplan.report.Measure;
import org.hubplan.ui.filter.PostState;
import org.hubplan.ui.kit.Texts;

/// A column of the Posts table, in the order they stand until the planner orders them otherwise.
public enum PostColumn {
    CHANGE(Texts.of("posts.column.change"), 92, true, new Holds.Ranked(ChangeMark::words, ChangeMark::rank)),
    NUMBER(Texts.of("column.number"), 72, true, PostLine::post, Post::number),
    TITLE(Texts.of("column.title"), 172, true, PostLine::post, Post::title),
    GRADE(Texts.of("column.grade"), 58, true, new Holds.Ranked(
            line -> line.post().grade().label(), line -> line.post().grade().ordinal())),
    FUNCTION(Texts.of("column.function"), 116, true, PostLine::post, Post::function),
    HUB(Texts.of("column.hub"), 146, true, line -> line.look().hub(line.post().hub()), words -> words),
    WAS_AT(Texts.of("posts.column.was-at"), 140, true,
            line -> line.movedFrom().map(line.look()::hub).orElse(""), words -> words),
    OWNER(Texts.of("column.owner"), 104, true, line -> line.post().owner().name(), words -> words),
    FTE(Texts.of("column.fte"), 44, true, Measure.FTE, line -> line.post().fte()),
    STRENGTH(Texts.of("posts.column.strength"), 66, true, Measure.FTE, line -> line.post().strength()),
    STATE(Texts.of("column.state"), 86, true, new Holds.Ranked(
            line -> state(line.post()), line -> PostState.of(line.post()).ordinal())),
    VACANT(Texts.of("column.vacant"), 60, false, Measure.FTE, line -> line.post().vacancy()),
    OVER(Texts.of("column.over"), 60, false, Measure.FTE, line -> line.post().overStrength()),
    VACANCY_REASON(Texts.of("posts.column.vacancy-reason"), 128, false,
            line -> line.post().isVacant() ? line.post().vacancyReason().label() : "", words -> words),
    PEOPLE(Texts.of("posts.column.people"), 96, false, PostLine::post, PostColumn::people),
    FUNDED(Texts.of("posts.column.funded"), 68, false, new Holds.Ranked(
            line -> line.post().funded() ? Texts.of("posts.yes") : Texts.of("posts.no"), line -> line.post().funded() ? 0 : 1)),
    COST(Texts.of("column.cost"), 84, true, Measure.PENCE, PostLine::cost),
    SHIFT(Texts.of("posts.column.shift"), 96, false, PostLine::post, Post::shift),
    BUILDING(Texts.of("posts.column.building"), 128, false, PostLine::post, Post::building),
    RESTRICTED(Texts.of("posts.column.restricted"), 88, false, new Holds.Ranked(
            line -> line.post().restricted() ? Texts.of("posts.restricted") : "", line -> line.post().restricted() ? 0 : 1)),
    NOTES(Texts.of("posts.column.notes"), 160, false, line -> line.look().notes(line.post().stack()), words -> words);

    private final String heading;
    private final double width;
    private final boolean atFirst;
    private final Holds holds;

    PostColumn(String heading, double width, boolean atFirst, Holds holds) {
        this.heading = heading;
        this.width = width;
        this.atFirst = atFirst;
        this.holds = holds;
    }

    <T> PostColumn(
            String heading, double width, boolean atFirst, Function<PostLine, T> part, Function<T, String> words) {
        this(heading, width, atFirst, new Holds.Words(part.andThen(words)));
    }

    PostColumn(String heading, double width, boolean atFirst, Measure measure, ToLongFunction<PostLine> value) {
        this(heading, width, atFirst, new Holds.Amount(measure, value));
    }

    /// As the planner reads it: `Grade`.
    public String heading() {
        return heading;
    }

    /// In the file of what is remembered, and in ids: `was-at`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PostColumn> keyed(String key) {
        return Arrays.stream(values()).filter(column -> column.key().equals(key)).findFirst();
    }

    /// Pixels at 100 % text until the planner sets it otherwise.
    double width() {
        return width;
    }

    /// Whether it is shown until the planner chooses otherwise.
    boolean isShownAtFirst() {
        return atFirst;
    }

    Holds holds() {
        return holds;
    }

    public boolean isFigure() {
        return holds instanceof Holds.Amount;
    }

    /// As shown; empty where there is nothing to say.
    public String words(PostLine line) {
        return holds.words(line);
    }

    /// What of a post its cells are edited in; empty where they are told from other things, or never change.
    public Optional<PostField> field() {
        return Arrays.stream(PostField.values()).filter(field -> field.name().equals(name())).findFirst();
    }

    /// As copied or saved: a figure exact.
    Cell cell(PostLine line) {
        return holds instanceof Holds.Amount amount
                ? Cell.of(amount.value().applyAsLong(line), amount.measure())
                : new Cell.Words(words(line));
    }

    /// The order of its lines when sorted upward.
    Comparator<PostLine> order() {
        return switch (holds) {
            case Holds.Words words -> Comparator.comparing(words.said(), String.CASE_INSENSITIVE_ORDER);
            case Holds.Ranked ranked -> Comparator.comparingLong(ranked.rank());
            case Holds.Amount amount -> Comparator.comparingLong(amount.value());
        };
    }

    /// With a shape of its own: `○ Vacant`, `◐ Part-filled`.
    private static String state(Post post) {
        PostState state = PostState.of(post);
        return switch (state) {
            case VACANT -> Texts.of("posts.state.vacant", state.words());
            case PART_FILLED -> Texts.of("posts.state.part", state.words());
            case FILLED -> Texts.of("posts.state.filled", state.words());
            case OVER -> Texts.of("posts.state.over");
        };
    }

    /// The grades held: `T/DI`, `DC 0.5, DS`; empty for a vacant post.
    private static String people(Post post) {
        List<Occupant> people = post.occupants();
        return people.size() == 1
                ? person(people.getFirst())
                : people.stream().map(PostColumn::person).collect(Collectors.joining(", "));
    }

    private static String person(Occupant person) {
        return person.gradeHeld() + (person.fte() == Fte.FULL_TIME ? "" : " " + Fte.words(person.fte()));
    }
}
