package org.hubplan.ui.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How much of each figure of the ribbon a window has room for. The figures of the equation (BWT, strength, vacancies,
/// over-strength) are never folded away; the others give way to them, who fills posts first and the cost last.
final class RibbonFit {
    private static final List<String> GIVE_WAY = List.of(
            "ribbon-staff",
            "ribbon-officers",
            "ribbon-found",
            "ribbon-new",
            "ribbon-moved",
            "ribbon-unmet",
            "ribbon-pay");

    /// How a figure is shown.
    enum Form {
        /// With counts and parts beneath.
        WHOLE,
        /// Its value and its change alone.
        BRIEF,
        /// Behind the button at the end.
        FOLDED
    }

    /// How wide a figure is, in pixels.
    record Size(String id, double whole, double brief) {
        private double in(Form form) {
            return switch (form) {
                case WHOLE -> whole;
                case BRIEF -> brief;
                case FOLDED -> 0;
            };
        }
    }

    private RibbonFit() {}

    /// The forms of the figures, in their order.
    ///
    /// @param room in pixels
    /// @param more how wide the button is that the folded ones stand behind
    static List<Form> of(List<Size> figures, double room, double more) {
        List<Form> forms = new ArrayList<>(Collections.nCopies(figures.size(), Form.WHOLE));
        List<Integer> inTurn = inTurn(figures);
        for (int at : inTurn) {
            if (width(figures, forms, more) <= room) {
                return List.copyOf(forms);
            }
            forms.set(at, Form.BRIEF);
        }
        for (int at : inTurn) {
            if (width(figures, forms, more) > room && GIVE_WAY.contains(figures.get(at).id())) {
                forms.set(at, Form.FOLDED);
            }
        }
        return List.copyOf(forms);
    }

    /// What is tighter of two: so that the ribbon doesn't spread out again while a drag only passes by.
    static List<Form> tighter(List<Form> some, List<Form> others) {
        List<Form> tighter = new ArrayList<>();
        for (int at = 0; at < some.size(); at++) {
            Form one = some.get(at);
            Form other = others.get(at);
            tighter.add(one.compareTo(other) >= 0 ? one : other);
        }
        return List.copyOf(tighter);
    }

    static double width(List<Size> figures, List<Form> forms, double more) {
        double width = forms.contains(Form.FOLDED) ? more : 0;
        for (int at = 0; at < forms.size(); at++) {
            width += figures.get(at).in(forms.get(at));
        }
        return width;
    }

    /// Places of the figures, the first to give way first; those of the equation last, from its end.
    private static List<Integer> inTurn(List<Size> figures) {
        List<String> ids = figures.stream().map(Size::id).toList();
        List<Integer> inTurn = new ArrayList<>();
        GIVE_WAY.stream().map(ids::indexOf).filter(at -> at >= 0).forEach(inTurn::add);
        for (int at = figures.size() - 1; at >= 0; at--) {
            if (!inTurn.contains(at)) {
                inTurn.add(at);
            }
        }
        return inTurn;
    }
}
