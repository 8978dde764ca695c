package org.hubplan.ui.shell;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hubplan.ui.kit.Texts;

/// What planners call an action that its own words don't say: `pdf` for the way to Paper. From the bundle, parted by commas.
final class AlsoCalled {
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("plan.import", Texts.of("palette.also.plan.import")),
            entry("plan.new", Texts.of("palette.also.plan.new")),
            entry("plan.open", Texts.of("palette.also.plan.open")),
            entry("plan.recent", Texts.of("palette.also.plan.recent")),
            entry("plan.sample", Texts.of("palette.also.plan.sample")),
            entry("plan.copy", Texts.of("palette.also.plan.copy")),
            entry("plan.held", Texts.of("palette.also.plan.held")),
            entry("paper.check", Texts.of("palette.also.paper.check")),
            entry("edit.undo", Texts.of("palette.also.edit.undo")),
            entry("edit.redo", Texts.of("palette.also.edit.redo")),
            entry("option.new", Texts.of("palette.also.option.new")),
            entry("option.duplicate", Texts.of("palette.also.option.duplicate")),
            entry("option.redate", Texts.of("palette.also.option.redate")),
            entry("option.lock", Texts.of("palette.also.option.lock")),
            entry("option.archive", Texts.of("palette.also.option.archive")),
            entry("what-if.begin", Texts.of("palette.also.what-if.begin")),
            entry("board.size.auto", Texts.of("palette.also.board.size.auto")),
            entry("board.flip", Texts.of("palette.also.board.flip")),
            entry("board.flows", Texts.of("palette.also.board.flows")),
            entry("board.motion", Texts.of("palette.also.board.motion")),
            entry("board.move-to", Texts.of("palette.also.board.move-to")),
            entry("board.spread", Texts.of("palette.also.board.spread")),
            entry("look.meeting", Texts.of("palette.also.look.meeting")),
            entry("filter.find", Texts.of("palette.also.filter.find")),
            entry("filter.choose", Texts.of("palette.also.filter.choose")),
            entry("posts.save", Texts.of("palette.also.posts.save")),
            entry("posts.copy", Texts.of("palette.also.posts.copy")),
            entry("posts.edit", Texts.of("palette.also.posts.edit")),
            entry("posts.sort", Texts.of("palette.also.posts.sort")),
            entry("notes.open", Texts.of("palette.also.notes.open")),
            entry("guide.show", Texts.of("palette.also.guide.show")),
            entry("go.board", Texts.of("palette.also.go.board")),
            entry("go.posts", Texts.of("palette.also.go.posts")),
            entry("go.changes", Texts.of("palette.also.go.changes")),
            entry("go.history", Texts.of("palette.also.go.history")),
            entry("go.checks", Texts.of("palette.also.go.checks")),
            entry("go.compare", Texts.of("palette.also.go.compare")),
            entry("go.money", Texts.of("palette.also.go.money")),
            entry("go.paper", Texts.of("palette.also.go.paper")),
            entry("go.settings", Texts.of("palette.also.go.settings")),
            entry("window.dark", Texts.of("palette.also.window.dark")),
            entry("window.high-contrast", Texts.of("palette.also.window.high-contrast")),
            entry("text.larger", Texts.of("palette.also.text.larger")),
            entry("text.smaller", Texts.of("palette.also.text.smaller")),
            entry("text.normal", Texts.of("palette.also.text.normal")),
            entry("work.open", Texts.of("palette.also.work.open")),
            entry("messages.open", Texts.of("palette.also.messages.open")),
            entry("help.open", Texts.of("palette.also.help.open")),
            entry("window.quit", Texts.of("palette.also.window.quit")));

    private AlsoCalled() {}

    /// How well one of an action's other names fits, 0 where it begins so, 1 where a word of it does; empty where none.
    ///
    /// @param wanted in lower case
    static Optional<Integer> fit(String id, String wanted) {
        return Stream.of(WORDS.getOrDefault(id, "").split(", *"))
                .flatMap(name -> fitOf(name, wanted).stream())
                .min(Integer::compare);
    }

    private static Optional<Integer> fitOf(String name, String wanted) {
        if (name.startsWith(wanted)) {
            return Optional.of(0);
        }
        return name.contains(" " + wanted) ? Optional.of(1) : Optional.empty();
    }
}
