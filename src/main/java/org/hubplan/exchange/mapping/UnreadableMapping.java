package org.hubplan.exchange.mapping;

/// A file that was given for a mapping and is none. Its message says why, in plain words.
public final class UnreadableMapping extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableMapping(String words) {
        super(words);
    }
}
