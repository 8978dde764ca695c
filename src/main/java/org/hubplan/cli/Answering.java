package org.hubplan.cli;

import picocli.CommandLine.Option;

/// A command of the command line.
abstract class Answering {
    @Option(names = "--json", description = "Answer in JSON: stable keys, every figure a number.")
    private boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show what the command does.")
    private boolean help;

    /// Does the work.
    ///
    /// @throws Refusal if it can't be done as asked
    abstract Reply answer();

    /// The answer as printed.
    final String printed(Reply reply) {
        return json ? Json.of(reply.json()) : reply.text();
    }

    /// The answer as printed in one line.
    final String printedInOneLine(Reply reply) {
        return json ? Json.of(reply.json()) : reply.line();
    }
}
