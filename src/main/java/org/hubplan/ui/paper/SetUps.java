package org.hubplan.ui.paper;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hubplan.session.Memory;
import org.hubplan.session.paper.PaperKind;

/// How each kind of paper of one plan was last set up, from one start to the next.
public final class SetUps {
    private final Memory memory;
    private final Path plan;

    /// @param plan its file
    public SetUps(Memory memory, Path plan) {
        this.memory = memory;
        this.plan = plan.toAbsolutePath();
    }

    PaperSetup of(PaperKind kind) {
        return Optional.ofNullable(memory.now().papers().getOrDefault(plan, Map.of()).get(kind.key()))
                .map(words -> PaperSetup.written(words, kind))
                .orElseGet(() -> PaperSetup.usual(kind));
    }

    void keep(PaperKind kind, PaperSetup setup) {
        memory.keep(remembered -> remembered.settingUp(plan, kind.key(), setup.words()));
    }
}
