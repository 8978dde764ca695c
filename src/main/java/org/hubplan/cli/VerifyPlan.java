package org.hubplan.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hubplan.store.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description = {
            "Walks the log from its first entry and says whether a plan is as Hubplan wrote it.",
            "Each entry carries the hash of the one before. A plan that was altered, even so that it no longer opens, is",
            "refused with the first entry that is not as written. To tell a log cut short at its end, compare the hash",
            "with one noted before."
        },
        footer = {"", "Example:", "  hubplan verify my-plan --json"})
final class VerifyPlan extends Answering {
    /// Where the first state of a plan was altered, in place of an entry's number.
    private static final long FIRST_STATE = 0;

    @Parameters(
            index = "0",
            paramLabel = "PLAN",
            converter = PlanPath.class,
            description = "The plan file; .hubplan is added where it is missing.")
    private Path plan;

    private final Function<Path, Verdict> verdict;

    VerifyPlan(Function<Path, Verdict> verdict) {
        this.verdict = verdict;
    }

    @Override
    Reply answer() {
        return switch (verdict.apply(plan)) {
            case Verdict.Intact intact ->
                reply(intact, intact.entries(), intact.hash(), null);
            case Verdict.EntryAltered altered -> throw altered(altered, altered.n());
            case Verdict.FirstStateAltered altered -> throw altered(altered, FIRST_STATE);
        };
    }

    /// The answer all the same, for scripts, and the refusal that makes the exit status.
    private static Refusal altered(Verdict verdict, long n) {
        return new Refusal(
                verdict.words() + " Go back to a copy made before.", Optional.of(reply(verdict, null, null, n)));
    }

    private static Reply reply(Verdict verdict, Long entries, String hash, Long altered) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("intact", verdict instanceof Verdict.Intact);
        json.put("entries", entries);
        json.put("hash", hash);
        json.put("altered", altered);
        json.put("words", verdict.words());
        String words = hash == null ? verdict.words() : verdict.words() + "\nHash of the newest: " + hash;
        return Reply.of(json, words, verdict.words());
    }
}
