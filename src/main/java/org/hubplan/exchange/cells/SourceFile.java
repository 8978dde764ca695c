package org.hubplan.exchange.cells;

import java.nio.file.Path;

/// The file being read, the limits it is read under, and what it is opened for.
record SourceFile(Path path, Limits limits, Sought sought) {
    /// A workbook.
    SourceFile(Path path, Limits limits) {
        this(path, limits, Sought.WORKBOOK);
    }

    /// The name for messages: no folder, no control characters.
    String name() {
        var last = path.getFileName();
        return (last == null ? path.toString() : last.toString()).replaceAll("\\p{Cntrl}", "?");
    }

    /// The name without its suffix.
    String stem() {
        int dot = name().lastIndexOf('.');
        return dot > 0 ? name().substring(0, dot) : name();
    }

    boolean isNamed(String... suffixes) {
        for (String suffix : suffixes) {
            if (name().regionMatches(true, name().length() - suffix.length(), suffix, 0, suffix.length())) {
                return true;
            }
        }
        return false;
    }

    UnreadableFile refuse(Why why, String detail) {
        return new UnreadableFile(sought, why, name(), detail, null);
    }

    UnreadableFile broken(String detail) {
        return refuse(Why.BROKEN, detail);
    }

    UnreadableFile broken(String detail, Throwable cause) {
        return new UnreadableFile(sought, Why.BROKEN, name(), detail, cause);
    }

    UnreadableFile broken(Throwable cause) {
        return broken("it cannot be read to its end", cause);
    }
}
