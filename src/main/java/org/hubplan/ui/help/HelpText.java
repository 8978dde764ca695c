package org.hubplan.ui.help;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.ActionGroup;
import org.hubplan.ui.kit.Texts;

/// What Help says, as words: the same on the screen, copied, and in a file.
///
/// @param sections in their order
public record HelpText(List<Section> sections) {
    private static final int COLUMN = 28;

    /// One part of it, under a heading.
    public record Section(String heading, List<Line> lines) {}

    /// A key, a term or a question, and what there is to say of it.
    public record Line(String what, String says) {}

    public HelpText {
        sections = List.copyOf(sections);
    }

    /// Of this program as it is now.
    ///
    /// @param actions the whole table
    public static HelpText of(Collection<Action> actions, Whereabouts where) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(Texts.of("help.find"), lines(Texts.of("help.find.lines"))));
        sections.addAll(shortcuts(actions));
        sections.addAll(keys());
        sections.add(new Section(Texts.of("help.terms"), terms()));
        sections.add(new Section(Texts.of("help.readers"), lines(Texts.of("help.readers.lines"))));
        sections.add(new Section(Texts.of("help.where"), where.lines()));
        return new HelpText(sections);
    }

    /// What words mean.
    public static List<Line> terms() {
        return lines(Texts.of("help.terms.lines"));
    }

    /// Every action with a shortcut, group by group.
    private static List<Section> shortcuts(Collection<Action> actions) {
        return Stream.of(ActionGroup.values())
                .map(group -> new Section(
                        Texts.of("help.shortcuts", group.words()),
                        actions.stream()
                                .filter(action -> ActionGroup.of(action) == group && !action.keys().isEmpty())
                                .map(action -> new Line(action.shortcut(), action.name()))
                                .toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    /// Keys that do something only where the focus is.
    private static List<Section> keys() {
        return List.of(
                new Section(Texts.of("help.keys.board"), lines(Texts.of("help.keys.board.lines"))),
                new Section(Texts.of("help.keys.hub"), lines(Texts.of("help.keys.hub.lines"))),
                new Section(Texts.of("help.keys.drag"), lines(Texts.of("help.keys.drag.lines"))),
                new Section(Texts.of("help.keys.tables"), lines(Texts.of("help.keys.tables.lines"))),
                new Section(Texts.of("help.keys.everywhere"), lines(Texts.of("help.keys.everywhere.lines"))));
    }

    /// A line each, what and what it says parted by a bar.
    static List<Line> lines(String written) {
        return written.lines()
                .map(line -> line.split("\\|", 2))
                .map(parts -> new Line(parts[0].strip(), parts[1].strip()))
                .toList();
    }

    /// With only what holds the words typed; all of it where none are.
    HelpText about(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return new HelpText(sections.stream()
                .map(section -> new Section(
                        section.heading(),
                        section.lines().stream()
                                .filter(line -> holds(section.heading(), wanted) || holds(line.what() + " " + line.says(), wanted))
                                .toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList());
    }

    private static boolean holds(String words, String wanted) {
        return words.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /// As plain text, to copy or print.
    public String plain() {
        return sections.stream().map(HelpText::plain).collect(Collectors.joining("\n", Texts.of("help.title") + "\n\n", ""));
    }

    private static String plain(Section section) {
        return section.heading() + "\n" + section.lines().stream()
                .map(line -> "  " + line.what() + " ".repeat(Math.max(2, COLUMN - line.what().length())) + line.says() + "\n")
                .collect(Collectors.joining());
    }
}
