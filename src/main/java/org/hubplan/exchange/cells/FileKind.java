package org.hubplan.exchange.cells;

/// The kinds of file that are read. Decided by what the file holds, not by its name.
public enum FileKind {
    XLSX, ODS, CSV
}
