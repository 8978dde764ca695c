package org.hubplan.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.hubplan.session.Lens;
import picocli.CommandLine.Option;

/// `--as-at` and `--agreed`, in every command whose figures may count some of an option's changes only.
final class ThroughLens {
    @Option(
            names = "--as-at",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "Only changes that have taken effect by this day; without it, all.")
    private LocalDate asAt;

    @Option(
            names = "--agreed",
            description = "Only changes that every command concerned has agreed to; without it, all.")
    private boolean agreed;

    Lens of() {
        return new Lens(Optional.ofNullable(asAt), agreed);
    }

    LocalDate asAt() {
        return asAt;
    }
}
