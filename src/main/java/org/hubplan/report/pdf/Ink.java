package org.hubplan.report.pdf;

/// A colour of print, each part from 0 to 255. All but the hairline stand out from white by 4.5 : 1 or more.
record Ink(int red, int green, int blue) {
    static final Ink TEXT = new Ink(0x1b, 0x22, 0x2c);
    static final Ink QUIET = new Ink(0x5c, 0x66, 0x73);
    static final Ink ACCENT = new Ink(0x1d, 0x4e, 0x89);
    static final Ink HAIRLINE = new Ink(0xd3, 0xd8, 0xde);
}
