package org.hubplan.model;

import java.util.Arrays;
import java.util.Optional;

/// Why a vacant post is vacant, as planners tell vacancies apart that can be filled from those that can't.
public enum VacancyReason {
    /// Nobody has said more than that it is vacant.
    OPEN("open", "Open"),
    ADVERTISED("advertised", "Advertised"),
    /// Someone has been offered it and has not come yet.
    OFFERED("offered", "Offered"),
    /// Not to be filled for now.
    FROZEN("frozen", "Frozen"),
    /// Kept for someone who comes back: from maternity leave, secondment, a career break.
    RETURNER("returner", "Held for a returner"),
    /// Nobody is in it, and its work is done by someone from elsewhere.
    COVERED("covered", "Covered");

    private final String key;
    private final String label;

    VacancyReason(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /// As in the file and on the command line: `returner`.
    public String key() {
        return key;
    }

    /// As planners write it: `Held for a returner`.
    public String label() {
        return label;
    }

    public static Optional<VacancyReason> keyed(String key) {
        return Arrays.stream(values()).filter(reason -> reason.key.equalsIgnoreCase(key)).findFirst();
    }
}
