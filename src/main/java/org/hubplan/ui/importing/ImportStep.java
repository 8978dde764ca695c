package org.hubplan.ui.importing;

import org.hubplan.ui.kit.Texts;

/// The steps of the dialog, in the order a planner goes through them. A workbook whose reading is certain opens at
/// the last.
public enum ImportStep {
    FILE,
    COLUMNS,
    VALUES,
    ACCOUNT;

    /// As on the row of steps: `2 Columns`.
    public String words() {
        return switch (this) {
            case FILE -> Texts.of("import.step.file");
            case COLUMNS -> Texts.of("import.step.columns");
            case VALUES -> Texts.of("import.step.values");
            case ACCOUNT -> Texts.of("import.step.account");
        };
    }

    /// The step after this; the last stays.
    ImportStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /// The step before this; the first stays.
    ImportStep before() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
