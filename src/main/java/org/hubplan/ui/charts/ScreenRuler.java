package org.hubplan.ui.charts;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.hubplan.report.picture.Ruler;
import org.hubplan.report.picture.Type;

/// How much room words in charts take in the window.
final class ScreenRuler implements Ruler {
    private static final double SIZE = 12;
    private static final double SMALL = 11;
    private static final double LEADING = 1.34;
    /// Height of capitals in IBM Plex Sans, as a share of the size.
    private static final double CAPITALS = 0.698;

    private final Map<Type, Font> fonts = new EnumMap<>(Type.class);
    private final Map<Type, Map<String, Double>> widths = new EnumMap<>(Type.class);
    private final Text trial = new Text();

    ScreenRuler() {
        stretch(1);
    }

    /// Words in charts are as large as the others of the window.
    ///
    /// @param ratio 1 for 100 %
    void stretch(double ratio) {
        fonts.put(Type.LABEL, Font.font("IBM Plex Sans", SIZE * ratio));
        fonts.put(Type.HEADING, Font.font("IBM Plex Sans SmBld", SIZE * ratio));
        fonts.put(Type.FIGURE, Font.font("IBM Plex Sans Medm", SIZE * ratio));
        fonts.put(Type.TOTAL, Font.font("IBM Plex Sans SmBld", SIZE * ratio));
        fonts.put(Type.AXIS, Font.font("IBM Plex Sans", SMALL * ratio));
        fonts.put(Type.SMALL, Font.font("IBM Plex Sans", SMALL * ratio));
        fonts.put(Type.SMALL_HEADING, Font.font("IBM Plex Sans SmBld", SMALL * ratio));
        widths.clear();
    }

    Font font(Type type) {
        return fonts.get(type);
    }

    @Override
    public double width(String words, Type type) {
        return widths.computeIfAbsent(type, _ -> new HashMap<>()).computeIfAbsent(words, _ -> measured(words, type));
    }

    private double measured(String words, Type type) {
        trial.setFont(font(type));
        trial.setText(words);
        return trial.getLayoutBounds().getWidth();
    }

    @Override
    public double leading(Type type) {
        return font(type).getSize() * LEADING;
    }

    @Override
    public double capitals(Type type) {
        return font(type).getSize() * CAPITALS;
    }
}
