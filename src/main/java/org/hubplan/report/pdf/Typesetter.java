package org.hubplan.report.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.report.Block.Beside;
import org.hubplan.report.Block.Facts;
import org.hubplan.report.Block.Heading;
import org.hubplan.report.Block.Notice;
import org.hubplan.report.Block.Passage;
import org.hubplan.report.Block.Prose;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Block.Title;
import org.hubplan.report.Paper;
import org.hubplan.report.Precision;
import org.hubplan.report.pdf.Sheet.Bookmark;

/// Sets a paper: what stands where on which page.
///
/// A heading never stands alone at the foot of a page, a paragraph is never broken, and a short table, up to two
/// fifths of a page, is not spread over two.
final class Typesetter {
    private static final float PROSE_WIDTH = 560;
    private static final int FACTS_IN_A_ROW = 4;
    private static final float BETWEEN_HALVES = 40;
    private static final float HALF = (Sheet.width() - BETWEEN_HALVES) / 2;

    private final Paper paper;
    private final Faces faces;
    private final Widths widths;
    private final Precision precision;
    private final Map<Table, TableSetter> setters = new IdentityHashMap<>();
    private final Tag document = Tag.document();
    private final List<Sheet> sheets = new ArrayList<>();
    private Sheet sheet;
    private float y;

    Typesetter(Paper paper, Faces faces) {
        this.paper = paper;
        this.faces = faces;
        this.precision = paper.precision();
        this.widths = new Widths(paper, precision, faces);
    }

    /// Every page, running heads and feet included.
    List<Sheet> set() {
        newSheet();
        for (int at = 0; at < paper.blocks().size(); at++) {
            set(at);
        }
        RunningHeads.onto(sheets, paper.running(), faces);
        return sheets;
    }

    /// The structure of what was set.
    Tag document() {
        return document;
    }

    private void set(int at) {
        switch (paper.blocks().get(at)) {
            case Title title -> title(title);
            case Heading heading -> heading(heading, at);
            case Prose prose -> paragraph(prose.words(), Style.PROSE, Sheet.LEFT, PROSE_WIDTH, 5);
            case Passage passage -> paragraph(passage.words(precision), Style.PROSE, Sheet.LEFT, PROSE_WIDTH, 5);
            case Notice notice -> notice(notice);
            case Facts facts -> facts(facts);
            case Table table -> setter(table).onto(this);
            case Beside beside -> beside(beside);
        }
    }

    private TableSetter setter(Table table) {
        return setters.computeIfAbsent(
                table, _ -> new TableSetter(table, precision, faces, widths.of(table, Sheet.LEFT, Sheet.width())));
    }

    private void beside(Beside beside) {
        TableSetter left = halfSetter(beside.left(), Sheet.LEFT);
        TableSetter right = halfSetter(beside.right(), Sheet.LEFT + HALF + BETWEEN_HALVES);
        if (!isAtTop() && !hasRoom(Math.max(left.least(), right.least()))) {
            newSheet();
        }
        float top = y;
        left.onto(this);
        float bottom = y;
        y = top;
        right.onto(this);
        y = Math.max(y, bottom);
    }

    private TableSetter halfSetter(Table table, float left) {
        return setters.computeIfAbsent(
                table, _ -> new TableSetter(table, precision, faces, widths.of(table, left, HALF)));
    }

    // ---- room on the page

    void newSheet() {
        sheet = new Sheet();
        sheets.add(sheet);
        y = Sheet.TOP;
    }

    Sheet sheet() {
        return sheet;
    }

    float y() {
        return y;
    }

    void down(float height) {
        y += height;
    }

    boolean isAtTop() {
        return y == Sheet.TOP;
    }

    boolean hasRoom(float height) {
        return y + height <= Sheet.BOTTOM;
    }

    Tag tag(String role) {
        return document.with(role);
    }

    // ---- blocks

    private void title(Title title) {
        Tag tag = tag("H1");
        sheet.line(Sheet.LEFT, y + Style.TITLE.drop(), faces.printable(title.kind()), Style.TITLE, tag);
        y += Style.TITLE.leading();
        for (String line : faces.lines(faces.printable(title.of()), Style.SUBTITLE, Sheet.width())) {
            sheet.line(Sheet.LEFT, y + Style.SUBTITLE.drop(), line, Style.SUBTITLE, tag);
            y += Style.SUBTITLE.leading();
        }
        y += 7;
    }

    private void heading(Heading heading, int at) {
        boolean isSection = heading.level() == 1;
        Style style = isSection ? Style.SECTION : Style.PART;
        float above = isSection ? 16 : 8;
        float below = isSection ? 6 : 2;
        String words = faces.printable(heading.words());
        List<String> lines = faces.lines(words, style, Sheet.width());
        float height = above + lines.size() * style.leading() + below;
        if (!isAtTop() && (heading.onNewPage() || !hasRoom(height + least(at + 1)))) {
            newSheet();
        }
        y += isAtTop() ? 0 : above;
        sheet.bookmarks().add(new Bookmark(heading.level() - 1, words, y));
        Tag tag = tag(isSection ? "H2" : "H3");
        for (String line : lines) {
            sheet.line(Sheet.LEFT, y + style.drop(), line, style, tag);
            y += style.leading();
        }
        y += below;
    }

    /// The least height that must follow a heading on its page.
    private float least(int at) {
        if (at >= paper.blocks().size()) {
            return 0;
        }
        return switch (paper.blocks().get(at)) {
            case Table table -> setter(table).least();
            case Beside beside -> Math.max(
                    halfSetter(beside.left(), Sheet.LEFT).least(),
                    halfSetter(beside.right(), Sheet.LEFT + HALF + BETWEEN_HALVES).least());
            case Prose prose -> height(prose.words());
            case Passage passage -> height(passage.words(precision));
            case Heading heading -> Style.PART.leading() + least(at + 1);
            case Title _, Notice _, Facts _ -> Style.PROSE.leading() * 2;
        };
    }

    private float height(String prose) {
        return faces.lines(faces.printable(prose), Style.PROSE, PROSE_WIDTH).size() * Style.PROSE.leading();
    }

    private void paragraph(String words, Style style, float x, float width, float below) {
        List<String> lines = faces.lines(faces.printable(words), style, width);
        if (!hasRoom(lines.size() * style.leading())) {
            newSheet();
        }
        Tag tag = tag("P");
        for (String line : lines) {
            sheet.line(x, y + style.drop(), line, style, tag);
            y += style.leading();
        }
        y += below;
    }

    private void notice(Notice notice) {
        float top = y;
        y += 2;
        paragraph(notice.words(), Style.NOTICE, Sheet.LEFT + 9, Sheet.width() - 9, 0);
        y += 2;
        sheet.rule(Sheet.LEFT, top, 2, y - top, Ink.ACCENT);
        y += 8;
    }

    private void facts(Facts facts) {
        float column = (Sheet.width() - (FACTS_IN_A_ROW - 1) * Widths.GAP) / FACTS_IN_A_ROW;
        for (int from = 0; from < facts.facts().size(); from += FACTS_IN_A_ROW) {
            int to = Math.min(from + FACTS_IN_A_ROW, facts.facts().size());
            float height = 0;
            for (int at = from; at < to; at++) {
                Facts.Fact fact = facts.facts().get(at);
                float x = Sheet.LEFT + (at - from) * (column + Widths.GAP);
                height = Math.max(height, fact(fact, x, column));
            }
            y += height + 6;
        }
        y += 2;
    }

    private float fact(Facts.Fact fact, float x, float width) {
        Tag tag = tag("P");
        float top = y;
        sheet.line(x, top + Style.LABEL.drop(), fact.label(), Style.LABEL, tag);
        top += Style.LABEL.leading();
        for (String line : faces.lines(faces.printable(fact.words()), Style.FACT, width)) {
            sheet.line(x, top + Style.FACT.drop(), line, Style.FACT, tag);
            top += Style.FACT.leading();
        }
        return top - y;
    }
}
