package org.hubplan.exchange.cells;

/// What a file is opened for, in the words a refusal takes.
enum Sought {
    WORKBOOK("workbook", "spreadsheet program", ".xlsx", ".xlsx, .ods or .csv"),
    WORD_FILE("Word file", "word processor", ".docx", ".docx");

    private final String file;
    private final String program;
    private final String ending;
    private final String endings;

    Sought(String file, String program, String ending, String endings) {
        this.file = file;
        this.program = program;
        this.ending = ending;
        this.endings = endings;
    }

    /// A sentence with its `{file}`, `{program}`, `{ending}` and `{endings}` said.
    String said(String sentence) {
        return sentence
                .replace("{file}", file)
                .replace("{program}", program)
                .replace("{endings}", endings)
                .replace("{ending}", ending);
    }
}
