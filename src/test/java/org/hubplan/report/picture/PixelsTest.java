package org.hubplan.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.hubplan.report.picture.Shape.Bar;
import org.hubplan.report.picture.Shape.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PixelsTest {
    private static final Bar GAP = new Bar(10, 10, 40, 20, new Look(Paint.GAP, Hatch.CROSSED), 0);

    @Test
    void a_bar_stands_where_the_picture_says_in_the_colour_of_paper_within_a_margin() throws IOException {
        Bar solid = new Bar(10, 10, 40, 20, Look.solid(Paint.SERIES_1), 0);
        byte[] png = new Pixels().png(new Picture(100, 50, List.of(solid)), 2);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(240);
        assertThat(image.getHeight()).isEqualTo(140);
        assertThat(image.getRGB(80, 60) & 0xffffff).isEqualTo(Paint.SERIES_1.onPaper());
        assertThat(image.getRGB(170, 60) & 0xffffff).isEqualTo(0xffffff);
    }

    @Test
    void its_ruler_tells_a_long_name_from_a_short_one() {
        Pixels ruler = new Pixels();
        assertThat(ruler.width("Central Intelligence", Type.LABEL)).isGreaterThan(ruler.width("Central", Type.LABEL));
    }

    @ParameterizedTest
    @EnumSource(Hatch.class)
    void no_stroke_leaves_its_bar(Hatch hatch) {
        for (Bar bar : List.of(GAP, new Bar(0, 0, 3, 90, GAP.look(), 0), new Bar(0, 0, 90, 0.5, GAP.look(), 0))) {
            assertThat(hatch.strokes(bar)).allSatisfy(line -> {
                assertThat(List.of(line.fromX(), line.toX())).allMatch(x -> x >= bar.x() - 0.01 && x <= bar.x() + bar.width() + 0.01);
                assertThat(List.of(line.fromY(), line.toY())).allMatch(y -> y >= bar.y() - 0.01 && y <= bar.y() + bar.height() + 0.01);
            });
        }
        assertThat(Hatch.SOLID.strokes(GAP)).isEmpty();
        assertThat(Hatch.RISING.strokes(GAP)).filteredOn(PixelsTest::isSlanted).isNotEmpty().allMatch(PixelsTest::rises);
    }

    private static boolean isSlanted(Line line) {
        return line.fromX() != line.toX() && line.fromY() != line.toY();
    }

    private static boolean rises(Line line) {
        return (line.toX() - line.fromX()) * (line.toY() - line.fromY()) < 0;
    }

    /// WCAG 2.2, 1.4.11 asks 3 : 1 of marks and 1.4.3 asks 4.5 : 1 of words.
    @ParameterizedTest
    @EnumSource(value = Paint.class, mode = EnumSource.Mode.EXCLUDE, names = {"GRID", "GROUND"})
    void every_ink_stands_out_from_paper(Paint paint) {
        assertThat(1.05 / (luminance(paint.onPaper()) + 0.05)).isGreaterThanOrEqualTo(4.5);
    }

    private static double luminance(int colour) {
        return 0.2126 * part(colour >> 16) + 0.7152 * part(colour >> 8) + 0.0722 * part(colour);
    }

    private static double part(int colour) {
        double share = (colour & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
