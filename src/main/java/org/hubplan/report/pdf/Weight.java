package org.hubplan.report.pdf;

/// The weights of IBM Plex Sans that papers use.
enum Weight {
    REGULAR("Regular"),
    MEDIUM("Medium"),
    SEMI_BOLD("SemiBold");

    private final String file;

    Weight(String name) {
        this.file = "IBMPlexSans-" + name + ".ttf";
    }

    /// Name of its file in the bundled fonts.
    String file() {
        return file;
    }
}
