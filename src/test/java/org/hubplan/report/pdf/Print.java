package org.hubplan.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hubplan.report.PageSetup;
import org.hubplan.report.Paper;

/// Papers as they are set, and what any printed page must keep to.
final class Print {
    static final Faces FACES = new Faces();
    private static final float HAIR = 0.1f;

    private Print() {}

    static List<Sheet> set(Paper paper, PageSetup setup) {
        return new Typesetter(paper, setup, FACES, new Setting(paper, _ -> {})).set();
    }

    static List<Mark.Line> lines(Sheet sheet) {
        return sheet.marks().stream()
                .flatMap(mark -> mark instanceof Mark.Line line ? Stream.of(line) : Stream.empty())
                .toList();
    }

    static List<String> words(Sheet sheet) {
        return lines(sheet).stream().map(Mark.Line::words).toList();
    }

    static float end(Mark.Line line) {
        return line.x() + FACES.width(line.words(), line.style());
    }

    /// Nothing past the margins, nothing under the foot, nothing on anything else.
    static void isWellSet(String what, List<Sheet> sheets, PageSetup setup) {
        Page page = Page.of(setup);
        for (Sheet sheet : sheets) {
            String where = what + ", " + setup.name() + ", page " + (sheets.indexOf(sheet) + 1);
            for (Mark.Line line : lines(sheet)) {
                assertThat(line.x()).as(where + ": " + line.words()).isGreaterThanOrEqualTo(page.left() - HAIR);
                assertThat(end(line)).as(where + ": " + line.words()).isLessThanOrEqualTo(page.right() + HAIR);
                assertThat(line.y()).as(where + ": " + line.words()).isBetween(0f, page.height());
                if (line.tag() != Tag.ARTIFACT) {
                    assertThat(line.y()).as(where + ": " + line.words()).isBetween(page.top(), page.bottom());
                }
            }
            assertThat(overlapping(sheet)).as(where).isEmpty();
        }
    }

    /// Words that lie on other words.
    static List<String> overlapping(Sheet sheet) {
        List<Mark.Line> lines = lines(sheet).stream().sorted(Comparator.comparing(Mark.Line::y)).toList();
        List<String> found = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Mark.Line one = lines.get(at);
            for (int next = at + 1; next < lines.size() && lines.get(next).y() - one.y() < one.style().size() * 0.7f; next++) {
                Mark.Line other = lines.get(next);
                if (end(one) > other.x() + HAIR && end(other) > one.x() + HAIR) {
                    found.add(one.words() + " | " + other.words());
                }
            }
        }
        return found;
    }
}
