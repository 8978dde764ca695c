package org.hubplan.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The command line as a whole, as its help shows it.
@Command(
        name = "hubplan",
        versionProvider = Hubplan.Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Plans the redistribution of intelligence posts between hubs.",
            "Without a command it opens the window. A PLAN is a .hubplan file; the suffix is added where it is missing."
        },
        commandListHeading = "%nCommands:%n",
        footer = {"", "HUBPLAN_HOME, where it is set, is the folder Hubplan keeps its own files in.",
            "Exit status: 0 done, 1 refused, 2 wrong usage."})
final class Hubplan {
    /// As built; a run from loose classes has no number.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String built = Hubplan.class.getPackage().getImplementationVersion();
            return new String[] {"Hubplan " + (built == null ? "(not packaged)" : built)};
        }
    }
}
