package org.hubplan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "tour",
        description = "Draws every screen of a plan to PNG pictures, with no display.",
        footer = {"", "Example:", "  hubplan tour my-plan pictures"})
final class DrawTour extends Answering {
    @Parameters(
            index = "0",
            paramLabel = "PLAN",
            converter = PlanPath.class,
            description = "The plan file; .hubplan is added where it is missing.")
    private Path plan;

    @Parameters(index = "1", paramLabel = "DIR", description = "Folder for the pictures; made where it isn't there.")
    private Path folder;

    private final Tour tour;

    DrawTour(Tour tour) {
        this.tour = tour;
    }

    @Override
    Reply answer() {
        List<Path> pictures = tour.draw(plan, folder);
        return Reply.of(
                Map.of("pictures", pictures.stream().map(Path::toString).toList()),
                pictures.stream().map(Path::toString).collect(Collectors.joining("\n")),
                pictures.size() + " pictures in " + folder);
    }
}
