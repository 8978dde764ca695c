package org.hubplan.model;

import static org.hubplan.model.WorkerType.OFFICER;
import static org.hubplan.model.WorkerType.STAFF;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Police ranks and staff bands, senior first: officers from Commander down, then staff from Band A down,
/// then police community support officers.
/// Uniform and detective ranks of one level stand apart, since planners count them apart.
public enum Grade {
    CDR("Cdr", OFFICER, 7),
    DCS("DCS", OFFICER, 6),
    CSU("CSU", OFFICER, 6),
    DSU("DSU", OFFICER, 5),
    SUPT("Supt", OFFICER, 5),
    DCI("DCI", OFFICER, 4),
    CI("CI", OFFICER, 4),
    DI("DI", OFFICER, 3),
    INSP("Insp", OFFICER, 3),
    DS("DS", OFFICER, 2),
    PS("PS", OFFICER, 2),
    DC("DC", OFFICER, 1),
    PC("PC", OFFICER, 1),
    BAND_A("Band A", STAFF, 7),
    BAND_B("Band B", STAFF, 6),
    BAND_C("Band C", STAFF, 5),
    BAND_D("Band D", STAFF, 4),
    BAND_E("Band E", STAFF, 3),
    BAND_F("Band F", STAFF, 2),
    BAND_G("Band G", STAFF, 1),
    PCSO("PCSO", WorkerType.PCSO, 1);

    private static final Map<String, Grade> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toMap(Grade::label, Function.identity()));

    private final String label;
    private final WorkerType workerType;
    private final int level;

    Grade(String label, WorkerType workerType, int level) {
        this.label = label;
        this.workerType = workerType;
        this.level = level;
    }

    /// As written in a plan, in print and on the command line: `DC`, `Insp`, `Band E`.
    public String label() {
        return label;
    }

    public WorkerType workerType() {
        return workerType;
    }

    /// Height within its worker type, 1 the most junior. PC and DC share a level, as do each pair above them.
    public int level() {
        return level;
    }

    public boolean isOfficer() {
        return workerType == OFFICER;
    }

    /// For narrow columns: `B·E` for Band E, else the label.
    public String shortLabel() {
        return workerType == STAFF ? "B·" + label.charAt(5) : label;
    }

    /// The grade with exactly this label.
    public static Optional<Grade> labelled(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    @Override
    public String toString() {
        return label;
    }
}
