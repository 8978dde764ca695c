package org.hubplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hubplan.sample.SamplePlan;
import org.hubplan.sample.SamplePlans;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "sample",
        description = "Writes a plan that comes with Hubplan. Its figures are invented, and it says so.",
        footer = {"", "Example:", "  hubplan sample pcd484 my-plan"})
final class MakeSample extends Answering {
    @Parameters(index = "0", paramLabel = "NAME", description = "Which sample: pcd484.")
    private String name;

    @Parameters(
            index = "1",
            paramLabel = "PLAN",
            converter = PlanPath.class,
            description = "The plan file to make; .hubplan is added where it is missing.")
    private Path plan;

    @Option(names = "--force", description = "Write over a plan that is there already.")
    private boolean force;

    private final Clock clock;

    MakeSample(Clock clock) {
        this.clock = clock;
    }

    @Override
    Reply answer() {
        SamplePlan sample = SamplePlans.named(name)
                .orElseThrow(() -> new Refusal("There is no sample \"" + name + "\". There "
                        + (SamplePlans.names().size() == 1 ? "is " : "are ")
                        + String.join(", ", SamplePlans.names()) + "."));
        if (Files.exists(plan) && !force) {
            throw new Refusal(plan + " is there already. Choose another name, or write over it with --force.");
        }
        if (Files.exists(plan)) {
            writeOver(sample);
        } else {
            sample.create(plan, clock).close();
        }
        return reply(sample);
    }

    /// Made apart and then put in its place, so that the plan that is there stays whole until then.
    private void writeOver(SamplePlan sample) {
        try {
            Path apart = Files.createTempDirectory("hubplan");
            Path made = apart.resolve(sample.name() + PlanPath.SUFFIX);
            try (Session session = sample.create(made, clock)) {
                session.saveCopyOver(plan);
            } finally {
                Files.deleteIfExists(made);
                Files.delete(apart);
            }
        } catch (IOException failed) {
            throw new Refusal("The sample could not be made in the folder for temporary files. Is the disk full?");
        }
    }

    private Reply reply(SamplePlan sample) {
        long posts = sample.baseline().posts().count();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sample", sample.name());
        json.put("plan", plan.toString());
        json.put("posts", posts);
        json.put("invented", sample.settings().invented());
        return Reply.of(json, "Wrote " + plan + ", with " + posts + " posts. Its figures are invented.");
    }
}
