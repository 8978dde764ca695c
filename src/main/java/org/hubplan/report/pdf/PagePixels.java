package org.hubplan.report.pdf;

/// A page as a picture.
///
/// @param width in pixels
/// @param height in pixels
/// @param argb a pixel an element, alpha in the highest byte, row by row from the top left; shared, never to be written to
public record PagePixels(int width, int height, int[] argb) {
    public PagePixels {
        if (argb.length != width * height) {
            throw new IllegalArgumentException(argb.length + " pixels are no " + width + " by " + height);
        }
    }
}
