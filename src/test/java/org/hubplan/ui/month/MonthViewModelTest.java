package org.hubplan.ui.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hubplan.change.Option;
import org.hubplan.change.SetSeries;
import org.hubplan.fixture.NextMonth;
import org.hubplan.ledger.month.BridgeStep;
import org.hubplan.model.Series;
import org.hubplan.sample.SamplePlans;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.month.MonthViewModel.By;
import org.hubplan.ui.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthViewModelTest {
    @TempDir
    Path folder;

    private Session session;
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Work work = new Work(screen::add);

    @BeforeEach
    void sample() {
        session = SamplePlans.named("pcd484").orElseThrow().create(folder.resolve("plan.hubplan"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        work.close();
        session.close();
    }

    private MonthViewModel month() throws InterruptedException {
        MonthViewModel month = new MonthViewModel(new PlanModel(session), work);
        while (!work.jobs().isEmpty()) {
            Runnable next = screen.poll(60, TimeUnit.SECONDS);
            assertThat(next).as("something for the screen to do").isNotNull();
            next.run();
        }
        return month;
    }

    @Test
    void it_opens_with_the_last_two_establishments() throws InterruptedException {
        NextMonth.comesInto(session);

        MonthViewModel month = month();

        assertThat(month.toProperty().get().source()).isEqualTo("posts-2018-12.xlsx");
        assertThat(month.steps(true)).containsExactly(BridgeStep.REMOVALS, BridgeStep.POST_FTE);
        month.byProperty().set(By.HUB);
        assertThat(month.steps(true)).containsExactly(
                BridgeStep.REMOVALS, BridgeStep.RELOCATED_IN, BridgeStep.RELOCATED_OUT, BridgeStep.POST_FTE);
        MonthViewModel.Line mib = month.linesProperty().get().stream()
                .filter(line -> line.name().equals("Central Intelligence"))
                .findFirst()
                .orElseThrow();
        assertThat(month.behind(mib, BridgeStep.REMOVALS)).startsWith("MI0");
    }

    @Test
    void a_plan_of_one_establishment_has_no_bridge() throws InterruptedException {
        assertThat(month().linesProperty().get()).isEmpty();
    }

    @Test
    void vacancies_nobody_does_anything_about_are_named() throws InterruptedException {
        assertThat(month().points()).extracting(MonthViewModel.Point::what).containsOnly("Neither advertised nor posted into");
    }

    @Test
    void published_strength_stands_above_the_plans_own() throws InterruptedException {
        session.act(
                Option.BASELINE,
                new SetSeries("force.ods", List.of(new Series(
                        "Met", new TreeMap<>(Map.of(LocalDate.of(2019, 3, 31), new Series.Strength(3_043_500, 0, 0)))))),
                "");

        assertThat(month().published()).extracting(MonthViewModel.Published::name).containsExactly("Met", "This plan’s BWT");
    }
}
