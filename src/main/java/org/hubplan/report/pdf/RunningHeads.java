package org.hubplan.report.pdf;

import java.util.List;
import org.hubplan.report.Paper.Running;

/// What stands at the head and foot of every page: the marking in the middle of both, plan and option, date and
/// version, and page n of m.
final class RunningHeads {
    private static final float MARKING_TOP = 16;
    private static final float HEAD = 31;
    private static final float FOOT = Sheet.HEIGHT - 42;
    private static final float MARKING_BOTTOM = Sheet.HEIGHT - 27;
    private static final float THIN = 0.5f;

    private RunningHeads() {}

    static void onto(List<Sheet> sheets, Running running, Faces faces) {
        int page = 1;
        for (Sheet sheet : sheets) {
            marking(sheet, running, MARKING_TOP, faces);
            ends(sheet, running.plan(), running.option(), HEAD, faces);
            sheet.rule(Sheet.LEFT, HEAD + 13, Sheet.width(), THIN, Ink.HAIRLINE);
            sheet.rule(Sheet.LEFT, FOOT - 4, Sheet.width(), THIN, Ink.HAIRLINE);
            ends(sheet, running.state(), "page " + page + " of " + sheets.size(), FOOT, faces);
            marking(sheet, running, MARKING_BOTTOM, faces);
            page++;
        }
    }

    private static void marking(Sheet sheet, Running running, float top, Faces faces) {
        String words = faces.printable(running.marking());
        float x = (Sheet.WIDTH - faces.width(words, Style.MARKING)) / 2;
        sheet.line(x, top + Style.MARKING.drop(), words, Style.MARKING, Tag.ARTIFACT);
    }

    private static void ends(Sheet sheet, String left, String right, float top, Faces faces) {
        String end = faces.shortened(right, Style.RUNNING, Sheet.width() / 2);
        float x = Sheet.RIGHT - faces.width(end, Style.RUNNING);
        String start = faces.shortened(left, Style.RUNNING, x - Widths.GAP - Sheet.LEFT);
        sheet.line(Sheet.LEFT, top + Style.RUNNING.drop(), start, Style.RUNNING, Tag.ARTIFACT);
        sheet.line(x, top + Style.RUNNING.drop(), end, Style.RUNNING, Tag.ARTIFACT);
    }
}
