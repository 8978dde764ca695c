package org.hubplan.ui.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.start.PlansViewModel;

/// The plan a workbook is to begin: called and kept like the workbook until the planner says otherwise.
public final class NewPlanDraft {
    private final StringProperty name = new SimpleStringProperty("");
    private final Path folder;
    private final ObjectProperty<Optional<Path>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectBinding<Path> file;
    private final ObjectBinding<Optional<String>> problem;

    /// @param otherwise folder for the plan where the workbook's can't be written to
    NewPlanDraft(Path workbook, Path otherwise) {
        Path beside = workbook.toAbsolutePath().getParent();
        folder = Files.isWritable(beside) ? beside : otherwise;
        String called = workbook.getFileName().toString();
        int dot = called.lastIndexOf('.');
        name.set(dot > 0 ? called.substring(0, dot) : called);
        file = Bindings.createObjectBinding(this::currentFile, name, chosen);
        problem = Bindings.createObjectBinding(this::currentProblem, name, file);
    }

    /// As on the title of papers.
    public StringProperty nameProperty() {
        return name;
    }

    /// The file the plan will be kept in.
    public ObjectBinding<Path> file() {
        return file;
    }

    /// Why it can't be made so, in plain words; empty where it can.
    public ObjectBinding<Optional<String>> problem() {
        return problem;
    }

    /// Keeps it in the file the planner chose, whatever it is called.
    public void keepAt(Path planFile) {
        chosen.set(Optional.of(planFile));
    }

    private Path currentFile() {
        return chosen.get().orElseGet(() -> folder.resolve(fileName()));
    }

    /// What every computer takes for a file's name.
    private String fileName() {
        return name.get().strip().replaceAll("[^\\p{L}\\p{N} ._()-]", "-") + ".hubplan";
    }

    private Optional<String> currentProblem() {
        if (name.get().isBlank()) {
            return Optional.of(Texts.of("import.new.nameless"));
        }
        return Files.exists(file.get())
                ? Optional.of(Texts.of(
                        "import.new.taken", PlansViewModel.name(file.get()), file.get().toAbsolutePath().getParent()))
                : Optional.empty();
    }
}
