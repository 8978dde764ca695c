package org.hubplan.report.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/// The tags of a paper as structure elements of a PDF.
final class Structure {
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName SPAN = new PdfName("ColSpan");

    private final PdfWriter writer;
    private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>();
    private final Map<String, PdfName> names = new HashMap<>();
    private final Map<Attributes, PdfObject> attributes = new HashMap<>();

    private record Attributes(String scope, int span) {}

    /// @param writer open and tagged
    Structure(PdfWriter writer, Tag document) {
        this.writer = writer;
        PdfStructureElement root = new PdfStructureElement(writer.getStructureTreeRoot(), name(document.role()));
        document.kids().forEach(kid -> element(root, kid));
    }

    PdfStructureElement of(Tag tag) {
        return elements.get(tag);
    }

    private void element(PdfStructureElement parent, Tag tag) {
        PdfStructureElement element = new PdfStructureElement(parent, name(tag.role()));
        if (!tag.scope().isEmpty() || tag.span() > 1) {
            element.put(PdfName.A, attributes.computeIfAbsent(new Attributes(tag.scope(), tag.span()), this::written));
        }
        tag.illustration().ifPresent(illustration -> illustrate(element, illustration));
        elements.put(tag, element);
        tag.kids().forEach(kid -> element(element, kid));
    }

    /// With words for those who hear it and the room it takes, as PDF/UA-1 asks (7.3).
    private static void illustrate(PdfStructureElement element, Tag.Illustration illustration) {
        element.put(PdfName.ALT, new PdfString(illustration.alt(), PdfObject.TEXT_UNICODE));
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        layout.put(PdfName.BBOX, new PdfRectangle(
                illustration.left(), illustration.bottom(), illustration.right(), illustration.top()));
        element.put(PdfName.A, layout);
    }

    private PdfName name(String role) {
        return names.computeIfAbsent(role, PdfName::new);
    }

    /// Written once, for all cells alike.
    private PdfObject written(Attributes of) {
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(PdfName.O, PdfName.TABLE);
        if (!of.scope().isEmpty()) {
            dictionary.put(SCOPE, new PdfName(of.scope()));
        }
        if (of.span() > 1) {
            dictionary.put(SPAN, new PdfNumber(of.span()));
        }
        try {
            return writer.addToBody(dictionary).getIndirectReference();
        } catch (java.io.IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }
}
