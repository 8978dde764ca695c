package org.hubplan.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Draws a scene to a PNG file, with or without a display.
public final class Picture {
    private Picture() {}

    /// What the scene shows now. Called on the JavaFX thread, once its layout is done.
    public static void save(Scene scene, Path png) {
        save(of(scene), png);
    }

    /// What the scene shows now, as large as its root is: where there is no display the root may be made larger than
    /// any window.
    public static Image of(Scene scene) {
        Bounds whole = scene.getRoot().getLayoutBounds();
        SnapshotParameters all = new SnapshotParameters();
        all.setViewport(new Rectangle2D(0, 0, whole.getWidth(), whole.getHeight()));
        all.setFill(scene.getFill());
        return scene.getRoot().snapshot(all, null);
    }

    /// @throws UncheckedIOException if the file can't be written
    public static void save(Image image, Path png) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        drawn.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            if (png.getParent() != null) {
                Files.createDirectories(png.getParent());
            }
            ImageIO.write(drawn, "png", png.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
