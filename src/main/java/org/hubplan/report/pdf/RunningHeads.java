package org.hubplan.report.pdf;

import java.util.List;
import org.hubplan.report.Paper.Running;

/// What stands at the head and foot of every page: the marking in the middle of both, plan and option, date and
/// version, and page n of m.
final class RunningHeads {
    private static final float MARKING_TOP = 16;
    private static final float HEAD = 31;
    private static final float UNDER_HEAD = 13;
    // from the bottom
    private static final float FOOT = 42;
    private static final float OVER_FOOT = 4;
    private static final float MARKING_BOTTOM = 27;
    private static final float THIN = 0.5f;

    private final Page page;
    private final Faces faces;
    private final Style running;
    private final Style marking;

    private RunningHeads(Page page, Faces faces) {
        this.page = page;
        this.faces = faces;
        this.running = page.of(Style.RUNNING);
        this.marking = page.of(Style.MARKING);
    }

    static void onto(List<Sheet> sheets, Running running, Page page, Faces faces) {
        RunningHeads heads = new RunningHeads(page, faces);
        int number = 1;
        for (Sheet sheet : sheets) {
            heads.onto(sheet, running, "page " + number + " of " + sheets.size());
            number++;
        }
    }

    private void onto(Sheet sheet, Running running, String number) {
        float head = page.times(HEAD);
        float foot = page.height() - page.times(FOOT);
        marking(sheet, running, page.times(MARKING_TOP));
        ends(sheet, running.plan(), running.option(), head);
        sheet.rule(page.left(), head + page.times(UNDER_HEAD), page.textWidth(), THIN, Ink.HAIRLINE);
        sheet.rule(page.left(), foot - page.times(OVER_FOOT), page.textWidth(), THIN, Ink.HAIRLINE);
        ends(sheet, running.state(), number, foot);
        marking(sheet, running, page.height() - page.times(MARKING_BOTTOM));
    }

    private void marking(Sheet sheet, Running running, float top) {
        String words = faces.shortened(running.marking(), marking, page.textWidth());
        float x = (page.width() - faces.width(words, marking)) / 2;
        sheet.line(x, top + marking.drop(), words, marking, Tag.ARTIFACT);
    }

    private void ends(Sheet sheet, String left, String right, float top) {
        String end = faces.shortened(right, running, page.textWidth() / 2);
        float x = page.right() - faces.width(end, running);
        String start = faces.shortened(left, running, x - Widths.GAP - page.left());
        sheet.line(page.left(), top + running.drop(), start, running, Tag.ARTIFACT);
        sheet.line(x, top + running.drop(), end, running, Tag.ARTIFACT);
    }
}
