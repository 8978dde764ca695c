package org.hubplan.report.pdf;

import org.hubplan.report.picture.Picture;

/// Something on a page. Points from the page's top left.
sealed interface Mark {
    /// What it is part of.
    Tag tag();

    /// One line of words.
    ///
    /// @param x left end
    /// @param y baseline
    record Line(float x, float y, String words, Style style, Tag tag) implements Mark {}

    /// A picture.
    ///
    /// @param x left end
    /// @param y upper end
    /// @param type of its words
    record Drawn(float x, float y, Picture picture, ChartType type, Tag tag) implements Mark {}

    /// A filled bar: a rule, however thick.
    record Bar(float x, float y, float width, float height, Ink ink) implements Mark {
        @Override
        public Tag tag() {
            return Tag.ARTIFACT;
        }
    }
}
