package org.hubplan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.PostDifference;
import org.hubplan.exchange.Exchange;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.model.Identities;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.session.Glance;
import org.hubplan.session.ImportDifference;
import org.hubplan.session.Imported;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.PlanFromWorkbook;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = {
            "Reads a spreadsheet (.xlsx, .ods, .csv) into a plan's baseline, all of it in one step.",
            "A plan that is not there yet begins with it. Rows that can't be trusted are held and listed, not guessed."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan import my-plan establishment.xlsx",
            "  hubplan import my-plan rates.csv --as rates --json",
            "  hubplan import my-plan establishment.ods --sheet \"November\" --dry-run",
            "  hubplan import my-plan oddly-headed.xlsx --column Base=hub --save-map monthly.json",
            "  hubplan import my-plan next-month.xlsx --map monthly.json"
        })
final class ImportFile extends Answering {
    @Spec
    private CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "PLAN",
            converter = PlanPath.class,
            description = "The plan file, made where it isn't there; .hubplan is added where it is missing.")
    private Path plan;

    @Parameters(index = "1", paramLabel = "FILE", description = "The spreadsheet.")
    private Path file;

    @Mixin
    private HowToRead how;

    @Option(names = "--dry-run", description = "Only say what would come of it; change nothing.")
    private boolean dryRun;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NUMBER",
            description = "Of posts added or changed take these alone; without it, all.")
    private List<String> only;

    @Option(
            names = "--remove",
            split = ",",
            paramLabel = "NUMBER",
            description = "Posts the file has no longer that are to go, their people with them; \"all\" for every one."
                    + " Without it, they stay.")
    private List<String> removed;

    private final Plans plans;
    private final Clock clock;

    ImportFile(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    Reply answer() {
        Source source = how.of(file);
        Reply reply = reply(source);
        how.keep(source);
        return reply;
    }

    private Reply reply(Source source) {
        if (!Files.exists(plan)) {
            return dryRun ? tried(source, Plan.blank(), settings()) : begun(source);
        }
        Glance seen = Glance.at(plan);
        Reading reading = chosen(PlanFromWorkbook.read(seen, source, Progress.NONE), seen.plan());
        return dryRun
                ? tried(reading, seen.plan())
                : reply(PlanFromWorkbook.untaken(seen, reading).orElseGet(() -> taken(source, seen, reading)));
    }

    /// The plan is opened only now, since opening it writes to its file: one that takes nothing in stays as it was.
    private Imported taken(Source source, Glance seen, Reading reading) {
        try (Plans.Held held = plans.open(plan)) {
            Session session = held.session();
            Reading current = seen.isStill(session)
                    ? reading
                    : chosen(PlanFromWorkbook.read(session, source, Progress.NONE), session.now());
            return PlanFromWorkbook.into(session, current);
        }
    }

    /// What the planner takes of it.
    private Reading chosen(Reading reading, OpenPlan into) {
        if (!(reading instanceof Reading.Account read) || only == null && removed == null) {
            return reading;
        }
        ImportDifference difference = ImportDifference.of(read, into.baseline().plan());
        Set<PostId> taken = only == null
                ? difference.all()
                : numbered(only, Stream.concat(
                        difference.added().stream(), difference.changed().stream().map(PostDifference::after)), "adds or changes");
        Set<PostId> out = removed == null
                ? Set.of()
                : removed.equals(List.of("all"))
                        ? difference.gone().stream().map(Post::id).collect(Collectors.toSet())
                        : numbered(removed, difference.gone().stream(), "lacks");
        return difference.taking(taken, out);
    }

    private Set<PostId> numbered(List<String> numbers, Stream<Post> posts, String does) {
        Map<String, PostId> known = posts.collect(Collectors.toMap(post -> post.number().toLowerCase(Locale.ROOT), Post::id));
        Set<PostId> found = new HashSet<>();
        for (String number : numbers) {
            PostId id = known.get(number.strip().toLowerCase(Locale.ROOT));
            if (id == null) {
                throw new Refusal("There is no post " + number.strip() + " among those " + file.getFileName() + " " + does
                        + ". --dry-run lists them.");
            }
            found.add(id);
        }
        return found;
    }

    private Reply tried(Reading reading, OpenPlan into) {
        return reading instanceof Reading.Account read && isOfPosts(read.account().kind())
                ? answered(read.account(), DifferenceReply.of(ImportDifference.of(read, into.baseline().plan())))
                : tried(reading);
    }

    private static boolean isOfPosts(Kind kind) {
        return kind == Kind.POSTS || kind == Kind.LINES;
    }

    private Reply begun(Source source) {
        Imported imported = PlanFromWorkbook.begin(plan, settings(), source, clock, Progress.NONE);
        if (imported instanceof Imported.Begun begun) {
            begun.session().close();
        }
        return reply(imported);
    }

    /// A new plan is called as its file is.
    private PlanSettings settings() {
        String name = plan.getFileName().toString();
        boolean hasEnding = name.toLowerCase(Locale.ROOT).endsWith(PlanPath.SUFFIX);
        String stem = hasEnding ? name.substring(0, name.length() - PlanPath.SUFFIX.length()) : name;
        return PlanSettings.named(stem.isBlank() ? "New plan" : stem, System.getProperty("user.name"));
    }

    private Reply tried(Source source, Plan baseline, PlanSettings settings) {
        return tried(Exchange.read(source, baseline, settings.command(), new Identities(), Progress.NONE));
    }

    private Reply tried(Reading reading) {
        return switch (reading) {
            case Reading.Account account -> accounted(account.account());
            case Reading.SeveralKinds _, Reading.WhichDates _, Reading.Refused _ -> throw notRead(reading);
        };
    }

    private Reply reply(Imported imported) {
        return switch (imported) {
            case Imported.Begun begun -> accounted(begun.account());
            case Imported.Done done -> accounted(done.account());
            case Imported.EmptyHanded nothing -> accounted(nothing.account());
            case Imported.NotRead notRead -> throw notRead(notRead.why());
            case Imported.Refused refused ->
                throw new Refusal(refused.answer().words(), Optional.of(AccountReply.of(refused.account())));
        };
    }

    private Reply accounted(ImportAccount account) {
        return answered(account, AccountReply.of(account));
    }

    private static Reply answered(ImportAccount account, Reply reply) {
        if (account.isEmptyHanded()) {
            throw new Refusal(
                    "No row of " + account.file() + " could be used, so nothing was imported.", Optional.of(reply));
        }
        return reply;
    }

    private RuntimeException notRead(Reading reading) {
        return switch (reading) {
            case Reading.SeveralKinds several -> new ParameterException(
                    command.commandLine(), several.words() + " Say it with --as.");
            case Reading.WhichDates dates -> new ParameterException(
                    command.commandLine(), dates.words() + " Say it with --dates day-first or --dates month-first.");
            case Reading.Refused refused -> new Refusal(refused.words());
            case Reading.Account read -> throw new IllegalStateException("It was read: " + read.account().words());
        };
    }
}
