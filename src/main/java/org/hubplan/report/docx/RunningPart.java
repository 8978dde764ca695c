package org.hubplan.report.docx;

import static org.hubplan.report.docx.TableMarkup.twentieths;

import org.hubplan.report.PageSetup;
import org.hubplan.report.Paper.Running;

/// What stands at the head and the foot of every page: the marking in the middle of both, plan and option, date and
/// version, and page n of m, which Word counts.
final class RunningPart {
    private final Running running;
    private final float room;

    RunningPart(Running running, PageSetup setup) {
        this.running = running;
        this.room = setup.width() - 2 * setup.margins().sides();
    }

    byte[] header() {
        Markup xml = new Markup("w:hdr", "xmlns:w", Parts.WORD);
        new Paragraph(xml).of("Marking", running.marking());
        beginEnds(xml, "Header", running.plan());
        Look.PLAIN.run(xml, running.option());
        return xml.bytes();
    }

    byte[] footer() {
        Markup xml = new Markup("w:ftr", "xmlns:w", Parts.WORD);
        beginEnds(xml, "Footer", running.state());
        Look.PLAIN.run(xml, "page ");
        field(xml, " PAGE ");
        Look.PLAIN.run(xml, " of ");
        field(xml, " NUMPAGES ");
        xml.close();
        new Paragraph(xml).of("Marking", running.marking());
        return xml.bytes();
    }

    /// A line with words at its left; what follows stands at its right.
    private void beginEnds(Markup xml, String style, String left) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        xml.open("w:tabs").empty("w:tab", "w:val", "right", "w:pos", twentieths(room)).close().close();
        Look.PLAIN.run(xml, left);
        xml.open("w:r").empty("w:tab").close();
    }

    private static void field(Markup xml, String what) {
        xml.open("w:fldSimple", "w:instr", what);
        Look.PLAIN.run(xml, "1");
        xml.close();
    }
}
