package org.hubplan.exchange.grades;

import static org.hubplan.exchange.headings.Field.*;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Memory;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.tables.Faults;
import org.hubplan.model.WorkerType;

/// The columns that say a row's grade: one of rank or band, or one of each, and whether it is an officer's.
public final class GradeCells {
    private static final Set<String> OFFICER =
            Set.of("officer", "officers", "police officer", "police officers", "police", "o", "po", "warranted");
    private static final Set<String> STAFF = Set.of(
            "staff", "police staff", "s", "ps", "civilian", "civil staff", "civilian staff", "member of staff",
            "met staff");

    private static final Set<String> PCSO =
            Set.of("pcso", "pcsos", "community support officer", "police community support officer");

    private final Headings headings;
    private final Predicate<String> terms;
    private final boolean bandHeading;
    private final Memory<Optional<Rank>> ranks = new Memory<>(text -> Rank.read(text, false));
    private final Memory<Optional<Rank>> bands = new Memory<>(text -> Rank.read(text, true));
    private final Memory<Optional<WorkerType>> types = new Memory<>(GradeCells::type);

    public GradeCells(Headings headings) {
        this(headings, _ -> false);
    }

    /// @param terms tells what in the column for officer and staff says on what terms a person works instead
    public GradeCells(Headings headings, Predicate<String> terms) {
        this.headings = headings;
        this.terms = terms;
        Set<String> rankWords = Words.tokens(headings.text(RANK));
        this.bandHeading = rankWords.contains("band") || rankWords.contains("grade");
    }

    /// The rank or band; empty where `faults` say why not.
    public Optional<Rank> read(Row line, Faults faults) {
        Optional<WorkerType> type = types.of(headings.cell(line, WORKER_TYPE).shown());
        Field field = field(line);
        String text = headings.cell(line, field).shown();
        Optional<Rank> rank = grade(line, field, type);
        if (rank.isEmpty()) {
            faults.add(field, text.isBlank() ? "no rank or band" : "unknown rank or band");
        } else if (field == RANK && disagrees(line, rank.get())) {
            faults.add(BAND, "rank and band do not agree");
        }
        checkType(line, rank, type, faults);
        return rank;
    }

    /// Which of the two columns says the grade.
    public Field field(Row line) {
        boolean band = headings.has(BAND) && (!headings.has(RANK) || headings.cell(line, RANK).isBlank());
        return band ? BAND : RANK;
    }

    /// The rank or band of whoever is in the post, where a column says so.
    ///
    /// @return empty where none does, or `faults` say why it can't be read
    public Optional<Rank> held(Row line, Faults faults) {
        String text = headings.cell(line, HELD).shown();
        if (text.isBlank() || Words.isNil(text)) {
            return Optional.empty();
        }
        Optional<Rank> held = bands.of(text);
        if (held.isEmpty()) {
            faults.add(HELD, "unknown rank held");
        }
        return held;
    }

    /// Whether what stands in one of the columns of grades is known, or nothing stands there.
    ///
    /// @param field rank, band, rank held, or officer or staff
    public boolean knows(Row line, Field field) {
        String text = headings.cell(line, field).shown();
        Optional<WorkerType> type = types.of(headings.cell(line, WORKER_TYPE).shown());
        return text.isBlank() || switch (field) {
            case WORKER_TYPE -> type.isPresent() || terms.test(text);
            case HELD -> Words.isNil(text) || bands.of(text).isPresent();
            default -> field != field(line) || grade(line, field, type).isPresent();
        };
    }

    /// Whether the row names a grade at all.
    public boolean hasGrade(Row line) {
        return grade(line, RANK, Optional.empty()).isPresent() || grade(line, BAND, Optional.empty()).isPresent();
    }

    private Optional<Rank> grade(Row line, Field field, Optional<WorkerType> type) {
        boolean bareBand = field == BAND || bandHeading || type.equals(Optional.of(WorkerType.STAFF));
        return (bareBand ? bands : ranks).of(headings.cell(line, field).shown());
    }

    private boolean disagrees(Row line, Rank rank) {
        return !headings.cell(line, BAND).isBlank() && !grade(line, BAND, Optional.empty()).equals(Optional.of(rank));
    }

    private static Optional<WorkerType> type(String text) {
        String bare = Words.bare(text);
        return OFFICER.contains(bare)
                ? Optional.of(WorkerType.OFFICER)
                : STAFF.contains(bare)
                        ? Optional.of(WorkerType.STAFF)
                        : PCSO.contains(bare) ? Optional.of(WorkerType.PCSO) : Optional.empty();
    }

    private void checkType(Row line, Optional<Rank> rank, Optional<WorkerType> type, Faults faults) {
        if (headings.cell(line, WORKER_TYPE).isBlank()) {
            return;
        }
        if (type.isEmpty() && terms.test(headings.cell(line, WORKER_TYPE).shown())) {
            return;
        }
        if (type.isEmpty()) {
            faults.add(WORKER_TYPE, "neither officer nor staff");
        } else if (rank.isPresent() && rank.get().grade().workerType() != type.get()) {
            faults.add(WORKER_TYPE, headings.text(WORKER_TYPE) + " does not fit the grade");
        }
    }
}
