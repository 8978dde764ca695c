package org.hubplan.store;

/// Something in a plan file that a later Hubplan wrote, and this one doesn't know.
final class Newer extends RuntimeException {
    private static final long serialVersionUID = 1;

    Newer(String unknown) {
        super("Unknown here: " + unknown);
    }
}
