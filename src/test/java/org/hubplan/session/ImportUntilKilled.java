package org.hubplan.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.model.PlanSettings;

/// A process that imports a workbook, into a plan or as the beginning of one, and says when it begins and when all of
/// it is on disk.
final class ImportUntilKilled {
    private ImportUntilKilled() {}

    public static void main(String[] args) throws InterruptedException {
        Path plan = Path.of(args[0]);
        Source source = Source.of(Path.of(args[1]));
        if (Files.exists(plan)) {
            Session session = Session.open(plan, Clock.systemUTC());
            say("ready");
            PlanFromWorkbook.into(session, source, Progress.NONE);
        } else {
            say("ready");
            PlanFromWorkbook.begin(
                    plan, PlanSettings.named("Killed", "A. Planner"), source, Clock.systemUTC(), Progress.NONE);
        }
        say("done");
        Thread.sleep(60_000);
    }

    private static void say(String word) {
        System.out.print(word + "\n");
        System.out.flush();
    }
}
