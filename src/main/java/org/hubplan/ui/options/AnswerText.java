package org.hubplan.ui.options;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.Entry;
import org.hubplan.ui.kit.Texts;

/// The one-page answer to a what-if as plain text, for a message or a minute.
final class AnswerText {
    private AnswerText() {}

    static String of(WhatIf whatIf) {
        Stream<String> figures = whatIf.figures().stream()
                .map(figure -> figure.name() + ": " + figure.beneath()
                        + (figure.differs() ? " → " + figure.with() + " (" + figure.change() + ")" : ""));
        return Stream.of(
                        Stream.of(Texts.of("what-if.answer.title", whatIf.beneath().words()), whatIf.changes()),
                        whatIf.made().stream().map(AnswerText::line),
                        Stream.of(""),
                        figures,
                        Stream.of(whatIf.hubs()).filter(hubs -> !hubs.isEmpty()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /// `Move 4 DC from Central Intelligence to Central East. Why: nearer to those it serves`
    static String line(Entry entry) {
        return entry.reason().isEmpty()
                ? entry.words()
                : entry.words() + ". " + Texts.of("what-if.answer.why", entry.reason());
    }
}
