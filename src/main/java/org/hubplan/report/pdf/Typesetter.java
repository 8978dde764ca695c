package org.hubplan.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.report.Block.Beside;
import org.hubplan.report.Block.Chart;
import org.hubplan.report.Block.Facts;
import org.hubplan.report.Block.Heading;
import org.hubplan.report.Block.Notice;
import org.hubplan.report.Block.Passage;
import org.hubplan.report.Block.Prose;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Block.Title;
import org.hubplan.report.PageSetup;
import org.hubplan.report.Paper;
import org.hubplan.report.Precision;
import org.hubplan.report.pdf.Sheet.Bookmark;

/// Sets a paper: what stands where on which page.
///
/// A heading never stands alone at the foot of a page, a paragraph that fits on one page is not broken, and a short
/// table, up to half a page, is not spread over two.
final class Typesetter {
    /// Longer lines are hard to read.
    private static final float PROSE_WIDTH = 560;
    private static final float AFTER_PROSE = 5;

    private final Paper paper;
    private final Page page;
    private final Faces faces;
    private final Precision precision;
    private final Tables tables;
    private final FactsSetter facts;
    private final Setting setting;
    private final Tag document = Tag.document();
    private final List<Sheet> sheets = new ArrayList<>();
    private Sheet sheet;
    private float y;

    Typesetter(Paper paper, PageSetup setup, Faces faces, Setting setting) {
        this.paper = paper;
        this.page = Page.of(setup);
        this.faces = faces;
        this.precision = paper.precision();
        this.tables = new Tables(paper, precision, faces, page);
        this.facts = new FactsSetter(faces, page);
        this.setting = setting;
    }

    /// Every page, running heads and feet included.
    List<Sheet> set() {
        newSheet();
        for (int at = 0; at < paper.blocks().size(); at++) {
            set(at);
        }
        RunningHeads.onto(sheets, paper.running(), page, faces);
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
            case Prose prose -> prose(prose.words());
            case Passage passage -> prose(passage.words(precision));
            case Notice notice -> notice(notice);
            case Facts some -> facts.onto(this, some);
            case Table table -> tables.onto(this, table);
            case Chart chart -> setter(chart).onto(this);
            case Beside beside -> tables.onto(this, beside);
        }
    }

    private ChartSetter setter(Chart chart) {
        return new ChartSetter(chart.diagram(), precision, page, faces);
    }

    // ---- room on the page

    void newSheet() {
        setting.pageBegins();
        sheet = new Sheet();
        sheets.add(sheet);
        y = page.top();
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

    void rowIsSet() {
        setting.rowIsSet();
    }

    boolean isAtTop() {
        return y == page.top();
    }

    boolean hasRoom(float height) {
        return y + height <= page.bottom();
    }

    Tag tag(String role) {
        return document.with(role);
    }

    Tag tag(Tag.Illustration illustration) {
        return document.with(illustration);
    }

    // ---- blocks

    private void title(Title title) {
        Tag tag = tag("H1");
        lines(title.kind(), page.of(Style.TITLE), page.left(), page.textWidth(), tag);
        lines(title.of(), page.of(Style.SUBTITLE), page.left(), page.textWidth(), tag);
        y += page.times(7);
    }

    private void heading(Heading heading, int at) {
        boolean isSection = heading.level() == 1;
        Style style = page.of(isSection ? Style.SECTION : Style.PART);
        float above = page.times(isSection ? 16 : 8);
        float below = page.times(isSection ? 6 : 2);
        float height = above + height(heading.words(), style, page.textWidth()) + below;
        if (!isAtTop() && (heading.onNewPage() || !hasRoom(height + least(at + 1)))) {
            newSheet();
        }
        y += isAtTop() ? 0 : above;
        sheet.bookmarks().add(new Bookmark(heading.level() - 1, faces.printable(heading.words()), y));
        lines(heading.words(), style, page.left(), page.textWidth(), tag(isSection ? "H2" : "H3"));
        y += below;
    }

    /// The least height that must follow a heading on its page.
    private float least(int at) {
        if (at >= paper.blocks().size()) {
            return 0;
        }
        return switch (paper.blocks().get(at)) {
            case Table table -> tables.least(table);
            case Chart chart -> setter(chart).least();
            case Beside beside -> tables.least(beside);
            case Prose prose -> height(prose.words(), page.of(Style.PROSE), proseWidth());
            case Passage passage -> height(passage.words(precision), page.of(Style.PROSE), proseWidth()) + ledTo(at + 1);
            case Heading _ -> page.of(Style.PART).leading() + least(at + 1);
            case Title _, Notice _, Facts _ -> page.of(Style.PROSE).leading() * 2;
        };
    }

    /// Tables side by side go with the line that leads to them.
    private float ledTo(int at) {
        return at < paper.blocks().size() && paper.blocks().get(at) instanceof Beside
                ? page.times(AFTER_PROSE) + least(at)
                : 0;
    }

    private float proseWidth() {
        return Math.min(page.textWidth(), page.times(PROSE_WIDTH));
    }

    private void prose(String words) {
        paragraph(words, page.of(Style.PROSE), page.left(), proseWidth());
        y += page.times(AFTER_PROSE);
    }

    private void paragraph(String words, Style style, float x, float width) {
        if (!isAtTop() && !hasRoom(height(words, style, width))) {
            newSheet();
        }
        lines(words, style, x, width, tag("P"));
    }

    private void notice(Notice notice) {
        Style style = page.of(Style.NOTICE);
        float inset = page.times(9);
        float pad = page.times(2);
        float width = page.textWidth() - inset;
        if (!isAtTop() && !hasRoom(height(notice.words(), style, width) + 2 * pad)) {
            newSheet();
        }
        Sheet first = sheet;
        float top = y;
        y += pad;
        lines(notice.words(), style, page.left() + inset, width, tag("P"));
        y += pad;
        first.rule(page.left(), top, pad, (first == sheet ? y : page.bottom()) - top, Ink.ACCENT);
        y += page.times(8);
    }

    private float height(String words, Style style, float width) {
        return faces.lines(faces.printable(words), style, width).size() * style.leading();
    }

    /// Goes on over the next page where the words are longer than this one.
    private void lines(String words, Style style, float x, float width, Tag tag) {
        Tag part = tag;
        for (String line : faces.lines(faces.printable(words), style, width)) {
            if (!hasRoom(style.leading())) {
                newSheet();
                part = tag(tag.role());
            }
            sheet.line(x, y + style.drop(), line, style, part);
            y += style.leading();
        }
    }
}
