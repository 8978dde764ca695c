package org.hubplan.exchange.cells;

/// The reasons a file or sheet cannot be read, each with its sentence and the way out.
///
/// The sentence follows the file's name; `%s` is the detail, where there is one.
public enum Why {
    MISSING("is not there: check the name and the folder."),
    NOT_ALLOWED("cannot be opened: another program may be holding it, or you may not have the right"
            + " to read it. Close it elsewhere, or copy it to a folder of your own."),
    FOLDER("is a folder: choose the workbook inside it."),
    EMPTY_FILE("is empty (0 bytes): ask for a fresh copy."),
    NOT_A_WORKBOOK("is not a workbook (%s): save it as .xlsx, .ods or .csv and try again."),
    OLD_WORKBOOK("is a workbook in an older format (%s): open it in your spreadsheet program,"
            + " save it as .xlsx and try again."),
    PASSWORD("is protected with a password: open it in your spreadsheet program, take the password"
            + " off, save it and try again."),
    BROKEN("is damaged (%s): ask for a fresh copy, or open it in your spreadsheet program and save"
            + " it again."),
    UNSAFE("is not built like an honest workbook (%s), so it was not read: open it in your"
            + " spreadsheet program and save it again, or ask where it comes from."),
    TOO_BIG("holds more than Hubplan reads (%s): take out what is not needed, or split the file."),
    NO_ROWS("has no rows to read%s: choose another sheet or file."),
    NO_SUCH_SHEET("has no sheet called %s: choose one of its sheets.");

    private final String sentence;

    Why(String sentence) {
        this.sentence = sentence;
    }

    String about(String fileName, String detail) {
        return fileName + " " + sentence.replace("%s", detail);
    }
}
