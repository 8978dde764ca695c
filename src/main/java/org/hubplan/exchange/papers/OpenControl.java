package org.hubplan.exchange.papers;

import org.hubplan.exchange.papers.ReturnedPaper.Control;

/// A content control while it is read.
final class OpenControl {
    private final int place;
    private final StringBuilder words = new StringBuilder();
    private String name = "";
    private String tag = "";
    private boolean isEmptied;

    /// @param place among the file's controls, from 0
    OpenControl(int place) {
        this.place = place;
    }

    int place() {
        return place;
    }

    void named(String given) {
        name = given;
    }

    void tagged(String given) {
        tag = given;
    }

    /// Word shows a prompt in place of what was there.
    void emptied() {
        isEmptied = true;
    }

    void say(String more) {
        words.append(more);
    }

    Control closed() {
        return new Control(name, tag, isEmptied ? "" : plain(words));
    }

    /// Any run of blanks as one.
    static String plain(CharSequence words) {
        return words.toString().replaceAll("[\\s\u00a0\u202f\u2009]+", " ").strip();
    }
}
