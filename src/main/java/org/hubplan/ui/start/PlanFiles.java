package org.hubplan.ui.start;

import java.util.List;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Texts;

/// What a plan file looks like in a file dialog.
public final class PlanFiles {
    public static final FileChoice.Kind KIND = new FileChoice.Kind(Texts.of("files.plans"), List.of("hubplan"));

    private PlanFiles() {}
}
