package org.hubplan.exchange.cells;

/// The most that is read of one file. Beyond any of these the file is refused whole.
///
/// @param rows in a sheet, blank ones between others included
/// @param columns in a sheet
/// @param cells that hold something, in a sheet
/// @param cellChars characters in one cell
/// @param lineChars characters in one line of a CSV
/// @param sharedStrings texts an XLSX keeps in common
/// @param sharedChars characters of all those together
/// @param entries files inside a workbook
/// @param entryBytes bytes one of them unpacks to
/// @param totalBytes bytes all of them unpack to
/// @param ratio the least that packed size may be of unpacked size
/// @param runBytes bytes of XML without a new tag
/// @param seconds that reading one sheet may take
public record Limits(int rows, int columns, long cells, int cellChars, int lineChars,
                     int sharedStrings, long sharedChars,
                     int entries, long entryBytes, long totalBytes, double ratio, int runBytes, int seconds) {
    private static final int MB = 1 << 20;

    /// What the grid of XLSX holds (XFD1048576), and a heap of 512 MB can take.
    public static final Limits STANDARD = new Limits(1_048_576, 16_384, 30_000_000, 100_000, MB,
            2_000_000, 48L * MB, 2_000, 256L * MB, 1024L * MB, 0.001, MB, 300);
}
