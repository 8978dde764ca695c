package org.hubplan.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the pages of a paper are set up: the same for the preview, the PDF and the printer.
public record PageSetup(Size size, Orientation orientation, Margins margins) {
    /// A4 on its side: a staffing plan's tables are wide.
    public static final PageSetup USUAL = new PageSetup(Size.A4, Orientation.LANDSCAPE, Margins.NORMAL);

    /// Sizes of paper by ISO 216, in points (72 an inch).
    public enum Size {
        A4(595.28f, 841.89f),
        A3(841.89f, 1190.55f);

        private final float shortSide;
        private final float longSide;

        Size(float shortSide, float longSide) {
            this.shortSide = shortSide;
            this.longSide = longSide;
        }
    }

    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    /// How far print keeps from the edges.
    public enum Margins {
        /// 10 mm at the sides, which every office printer reaches.
        NARROW(28),
        /// 15 mm.
        NORMAL(42),
        /// 25 mm, with room to punch and bind.
        WIDE(71);

        private final float sides;

        Margins(float sides) {
            this.sides = sides;
        }

        /// Blank at the left and at the right, in points.
        public float sides() {
            return sides;
        }
    }

    public static PageSetup of(Size size, Orientation orientation) {
        return new PageSetup(size, orientation, Margins.NORMAL);
    }

    /// Width of the page as it is read, in points.
    public float width() {
        return isLandscape() ? size.longSide : size.shortSide;
    }

    /// Height of the page as it is read, in points.
    public float height() {
        return isLandscape() ? size.shortSide : size.longSide;
    }

    public boolean isLandscape() {
        return orientation == Orientation.LANDSCAPE;
    }

    public PageSetup with(Size other) {
        return new PageSetup(other, orientation, margins);
    }

    public PageSetup with(Orientation other) {
        return new PageSetup(size, other, margins);
    }

    public PageSetup with(Margins other) {
        return new PageSetup(size, orientation, other);
    }

    /// `a4-landscape`, with `-narrow` or `-wide` behind it where margins aren't the normal ones.
    public String name() {
        String page = (size + "-" + orientation).toLowerCase(Locale.ROOT);
        return margins == Margins.NORMAL ? page : page + "-" + margins.name().toLowerCase(Locale.ROOT);
    }

    /// Every set-up there is, A4 before A3.
    public static List<PageSetup> all() {
        return Arrays.stream(Size.values())
                .flatMap(size -> Arrays.stream(Orientation.values()).map(way -> of(size, way)))
                .flatMap(setup -> Arrays.stream(Margins.values()).map(setup::with))
                .toList();
    }

    /// By its name in any case; empty where there is none of the name.
    public static Optional<PageSetup> named(String name) {
        return all().stream().filter(setup -> setup.name().equalsIgnoreCase(name.strip())).findFirst();
    }
}
