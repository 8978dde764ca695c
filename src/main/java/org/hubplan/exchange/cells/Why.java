package org.hubplan.exchange.cells;

/// The reasons a file or sheet cannot be read, each with its sentence and the way out.
///
/// The sentence follows the file's name; `%s` is the detail, where there is one, and the rest in braces is as
/// `Sought` has it.
public enum Why {
    MISSING("is not there: check the name and the folder."),
    NOT_ALLOWED("cannot be opened: another program may be holding it, or you may not have the right"
            + " to read it. Close it elsewhere, or copy it to a folder of your own."),
    FOLDER("is a folder: choose the {file} inside it."),
    EMPTY_FILE("is empty (0 bytes): ask for a fresh copy."),
    NOT_A_WORKBOOK("is not a {file} (%s): save it as {endings} and try again."),
    OLD_WORKBOOK("is a {file} in an older format (%s): open it in your {program},"
            + " save it as {ending} and try again."),
    PASSWORD("is protected with a password: open it in your {program}, take the password"
            + " off, save it and try again."),
    BROKEN("is damaged (%s): ask for a fresh copy, or open it in your {program} and save"
            + " it again."),
    UNSAFE("is not built like an honest {file} (%s), so it was not read: open it in your"
            + " {program} and save it again, or ask where it comes from."),
    TOO_BIG("holds more than Hubplan reads (%s): take out what is not needed, or split the file."),
    NO_ROWS("has no rows to read%s: choose another sheet or file."),
    NO_SUCH_SHEET("has no sheet called %s: choose one of its sheets.");

    private final String sentence;

    Why(String sentence) {
        this.sentence = sentence;
    }

    String about(Sought sought, String fileName, String detail) {
        return fileName + " " + sought.said(sentence).replace("%s", detail);
    }
}
