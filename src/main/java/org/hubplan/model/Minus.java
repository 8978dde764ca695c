package org.hubplan.model;

/// The minus sign of print (U+2212), as wide as the plus sign.
final class Minus {
    static final String SIGN = "\u2212";

    private Minus() {}
}
