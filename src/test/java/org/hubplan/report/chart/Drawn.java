package org.hubplan.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hubplan.report.Diagram;
import org.hubplan.report.Precision;
import org.hubplan.report.picture.Paint;
import org.hubplan.report.picture.Picture;
import org.hubplan.report.picture.Pixels;
import org.hubplan.report.picture.Ruler;
import org.hubplan.report.picture.Shape;
import org.hubplan.report.picture.Shape.Bar;
import org.hubplan.report.picture.Shape.Words;
import org.hubplan.report.picture.Type;

/// Charts drawn for tests, with a ruler on which every sign is as wide as any other.
final class Drawn {
    static final Ruler RULER = new Ruler() {
        @Override
        public double width(String words, Type type) {
            return 4.2 * words.length();
        }

        @Override
        public double leading(Type type) {
            return 9.5;
        }

        @Override
        public double capitals(Type type) {
            return 5.2;
        }
    };

    private static final Ruler PRINT = new Pixels();

    private Drawn() {}

    static Picture picture(Diagram diagram, double width) {
        Precision precision = Precision.of(diagram);
        return diagram.drawn(width, diagram.height(width, RULER, precision), RULER, precision);
    }

    static List<Words> words(Picture picture) {
        return only(picture, Words.class);
    }

    static List<String> read(Picture picture) {
        return words(picture).stream().map(Words::words).toList();
    }

    /// Those that show figures.
    static List<Bar> bars(Picture picture) {
        return only(picture, Bar.class).stream()
                .filter(bar -> bar.point() != Shape.NO_POINT && bar.paint() != Paint.GROUND)
                .toList();
    }

    private static <T> List<T> only(Picture picture, Class<T> kind) {
        return picture.shapes().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// However wide signs are, and in as little height as it takes.
    static void isLegible(Diagram diagram, double width) {
        Precision precision = Precision.of(diagram);
        for (Ruler ruler : List.of(RULER, PRINT)) {
            double own = diagram.height(width, ruler, precision);
            double least = diagram.leastHeight(width, ruler, precision);
            for (double height : new double[] {least, own, own + 200}) {
                isLegible(diagram.drawn(width, height, ruler, precision));
            }
        }
    }

    /// Nothing stands outside it, and no words on other words.
    static void isLegible(Picture picture) {
        assertThat(only(picture, Bar.class)).allSatisfy(bar -> {
            assertThat(bar.x()).isGreaterThanOrEqualTo(-0.01);
            assertThat(bar.y()).isGreaterThanOrEqualTo(-0.01);
            assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(picture.width() + 0.01);
            assertThat(bar.y() + bar.height()).isLessThanOrEqualTo(picture.height() + 0.01);
        });
        List<Words> words = words(picture);
        assertThat(words).allSatisfy(one -> {
            assertThat(one.x()).isGreaterThanOrEqualTo(-0.01);
            assertThat(one.x() + one.width()).isLessThanOrEqualTo(picture.width() + 0.01);
            assertThat(one.y() - RULER.capitals(one.type())).isGreaterThanOrEqualTo(-0.01);
            assertThat(one.y()).isLessThanOrEqualTo(picture.height() + 0.01);
        });
        for (Words one : words) {
            assertThat(words.stream().filter(other -> other != one && overlap(one, other))).as(one.words()).isEmpty();
        }
    }

    private static boolean overlap(Words one, Words other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && Math.abs(one.y() - other.y()) < RULER.capitals(one.type());
    }

    static Stream<Double> widths() {
        return Stream.of(440.0, 511.0, 757.0, 1200.0);
    }
}
