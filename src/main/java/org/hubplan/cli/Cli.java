package org.hubplan.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hubplan.report.print.Printers;
import org.hubplan.session.Session;
import org.hubplan.store.PlanFileRefused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line. One call is one command.
public final class Cli {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_USAGE = 2;

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Clock clock;
    private final Tour tour;
    private final Printers printers;

    /// @param in what `run` reads where it is given no file
    /// @param out takes the answer and nothing else
    /// @param err takes refusals and notes, in plain sentences
    /// @param printers of this computer
    public Cli(InputStream in, PrintWriter out, PrintWriter err, Clock clock, Tour tour, Printers printers) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.tour = tour;
        this.printers = printers;
    }

    /// Carries out one command.
    ///
    /// @return the exit status: 0 done, 1 refused, 2 wrong usage
    public int run(String... words) {
        try {
            return whole(words).execute(words);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /// With the one command that is named, and with all where none is: looking into the options of every command takes
    /// longer than most commands do.
    private CommandLine whole(String... words) {
        CommandLine whole = new CommandLine(new Hubplan());
        Optional<Object> named = commands().filter(command -> words.length > 0 && isNamed(command, words[0])).findFirst();
        named.ifPresentOrElse(whole::addSubcommand, () -> commands().forEach(whole::addSubcommand));
        return settled(whole)
                .setOut(out)
                .setErr(err)
                .setExecutionStrategy(this::carryOut)
                .setParameterExceptionHandler(this::wrongUsage);
    }

    /// In the order help shows them.
    private Stream<Object> commands() {
        Plans plans = plan -> new Plans.Held(Session.open(plan, clock), true);
        return Stream.of(
                        Stream.of(new MakeSample(clock), new ImportFile(plans, clock)),
                        new CommandsOnPlan(plans, Session::verify).all(),
                        Stream.of(
                                new Run(plans, in, out),
                                new WriteReport(plans, clock),
                                new PrintPaper(plans, clock, printers),
                                new ListPrinters(printers),
                                new ExportPlan(plans),
                                new AskForAgreement(plans, clock),
                                new FreezeVersion(plans, clock),
                                new ListVersions(plans),
                                new ReprintVersion(plans),
                                new DrawTour(tour),
                                new Rehearse(this::run)))
                .flatMap(Function.identity());
    }

    private static boolean isNamed(Object command, String word) {
        return command.getClass().getAnnotation(Command.class).name().equals(word);
    }

    /// The commands that work on a plan there is, which are also the lines of a run.
    static CommandLine onOnePlan(Session session) {
        CommandLine commands = new CommandLine(new Hubplan());
        new CommandsOnPlan(_ -> new Plans.Held(session, false), _ -> session.verify()).all().forEach(commands::addSubcommand);
        return settled(commands);
    }

    private static CommandLine settled(CommandLine line) {
        return line.setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpWidth(100);
    }

    private int carryOut(ParseResult parsed) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        ParseResult named = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        Object command = named.commandSpec().userObject();
        try {
            return switch (command) {
                case Answering answering -> print(answering, answering.answer());
                case Run run -> run.carryOut() ? DONE : REFUSED;
                default -> throw new ParameterException(parsed.commandSpec().commandLine(), "Name a command.");
            };
        } catch (Refusal refusal) {
            refusal.found().ifPresent(reply -> print((Answering) command, reply));
            return refused(refusal.getMessage());
        } catch (PlanFileRefused refused) {
            return refused(refused.getMessage());
        } catch (ParameterException wrong) {
            throw wrong;
        } catch (RuntimeException unforeseen) {
            return refused("Hubplan could not finish this: " + unforeseen);
        }
    }

    private int print(Answering command, Reply reply) {
        out.println(command.printed(reply));
        reply.notes().forEach(err::println);
        return DONE;
    }

    private int wrongUsage(ParameterException wrong, String[] words) {
        err.println(isUnknownCommand(wrong) ? "There is no command " + words[0] + "." : wrong.getMessage());
        err.println("See " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help.");
        return WRONG_USAGE;
    }

    private static boolean isUnknownCommand(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException && wrong.getCommandLine().getParent() == null;
    }

    private int refused(String why) {
        err.println(why);
        return REFUSED;
    }
}
