package org.hubplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// For the build of an installer, not for planners, and so not in the help: Java watches it, and keeps what it learns
/// about the classes and their ways in a cache that every later start begins with. What isn't done here starts slower.
@Command(name = "rehearse", hidden = true, description = "Does once what planners do, for Java to learn it.")
final class Rehearse extends Answering {
    /// Java learns a way of going on from some hundreds of times.
    private static final int IMPORTS = 8;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder for what it leaves behind; made where it isn't there.")
    private Path folder;

    private final ToIntFunction<String[]> carryOut;

    /// @param carryOut carries out one command and gives its exit status
    Rehearse(ToIntFunction<String[]> carryOut) {
        this.carryOut = carryOut;
    }

    @Override
    Reply answer() {
        String plan = at("plan.hubplan");
        String posts = at("posts.xlsx");
        make();
        did("sample", "pcd484", plan, "--force");
        did("totals", plan);
        did("export", plan, posts, "--option", "0");
        for (int time = 1; time <= IMPORTS; time++) {
            String imported = forgotten("imported.hubplan");
            did("import", imported, posts, "--as", "posts");
            did("import", imported, posts);
        }
        did("report", plan, "--kind", "staffing", "--out", at("staffing.pdf"));
        did("tour", plan, at("pictures"));
        return Reply.of(Map.of("folder", folder.toString()), "Rehearsed in " + folder);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void make() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal("The folder " + folder + " can't be made.");
        }
    }

    private String forgotten(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
            return at(name);
        } catch (IOException e) {
            throw new Refusal(at(name) + " can't be written over.");
        }
    }

    private void did(String... words) {
        if (carryOut.applyAsInt(words) != 0) {
            throw new Refusal("This could not be done: " + String.join(" ", List.of(words)));
        }
    }
}
