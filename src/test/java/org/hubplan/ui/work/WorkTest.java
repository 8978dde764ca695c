package org.hubplan.ui.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hubplan.store.PlanFileRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The screen is played by a queue: what would touch it runs when the test says so.
class WorkTest {
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Work work = new Work(screen::add);
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void a_job_is_listed_while_it_runs_and_tells_what_came_of_it() throws Exception {
        work.start("Adding", _ -> 2 + 2, sum -> told.add("sum " + sum), told::add);
        assertThat(work.jobs()).singleElement().satisfies(job -> assertThat(job.words()).isEqualTo("Adding"));

        letTheScreenGoOn();

        assertThat(work.jobs()).isEmpty();
        assertThat(told).containsExactly("sum 4");
    }

    @Test
    void progress_is_shown() throws Exception {
        Job job = work.start("Counting", at -> {
            at.at(0.5);
            return "";
        }, told::add, told::add);
        letTheScreenGoOn();

        assertThat(job.progressProperty().get()).isEqualTo(0.5);
    }

    @Test
    void a_cancelled_job_ends_at_its_next_step_and_tells_nothing() throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        Job job = work.start("Waiting", at -> {
            cancelled.await();
            at.at(0.5);
            return "done";
        }, told::add, told::add);
        job.cancel();
        cancelled.countDown();

        letTheScreenGoOn();

        assertThat(told).isEmpty();
        assertThat(work.jobs()).isEmpty();
    }

    @Test
    void a_refusal_is_told_in_its_own_words_and_a_fault_plainly() throws Exception {
        work.start("Opening", _ -> {
            throw new PlanFileRefused("It is open elsewhere.");
        }, _ -> {}, told::add);
        letTheScreenGoOn();
        work.start("Opening", _ -> {
            throw new IllegalStateException("disk on fire");
        }, _ -> {}, told::add);
        letTheScreenGoOn();

        assertThat(told)
                .containsExactly("It is open elsewhere.", "Opening did not work out: disk on fire. Nothing was changed.");
    }

    @Test
    void a_job_whose_failure_has_no_words_is_listed_no_longer() {
        work.start("Opening", _ -> {
            throw new IllegalStateException() {
                @Override
                public String getMessage() {
                    throw new LinkageError("no words");
                }
            };
        }, _ -> {}, told::add);

        assertThatThrownBy(this::letTheScreenGoOn).isInstanceOf(LinkageError.class);
        assertThat(work.jobs()).isEmpty();
    }

    @Test
    void how_jobs_ended_is_kept_the_last_first() throws Exception {
        CountDownLatch allAsked = new CountDownLatch(1);
        work.start("Adding", _ -> {
            allAsked.await();
            return 4;
        }, _ -> {}, told::add);
        work.start("Reading", _ -> {
            throw new PlanFileRefused("It is open elsewhere.");
        }, _ -> {}, _ -> {});
        work.start("Waiting", _ -> 5, _ -> {}, told::add).cancel();
        allAsked.countDown();
        letTheScreenGoOn();

        assertThat(work.finished().all())
                .extracting(Ended::words, Ended::how, Ended::why)
                .containsExactly(
                        tuple("Waiting", Ended.How.CANCELLED, Optional.empty()),
                        tuple("Reading", Ended.How.FAILED, Optional.of("It is open elsewhere.")),
                        tuple("Adding", Ended.How.DONE, Optional.empty()));
    }

    @Test
    void what_was_cancelled_too_late_is_told_as_done() throws Exception {
        CountDownLatch ran = new CountDownLatch(1);
        Job job = work.start("Adding", _ -> {
            ran.countDown();
            return 4;
        }, sum -> told.add("sum " + sum), told::add);
        assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
        job.cancel();
        letTheScreenGoOn();

        assertThat(told).containsExactly("sum 4");
        assertThat(work.finished().all()).extracting(Ended::how).containsExactly(Ended.How.DONE);
    }

    @Test
    void a_failure_is_counted_until_somebody_looks() throws Exception {
        work.start("Reading", _ -> {
            throw new PlanFileRefused("It is open elsewhere.");
        }, _ -> {}, _ -> {});
        letTheScreenGoOn();
        assertThat(work.finished().unseenFailuresProperty().get()).isEqualTo(1);

        work.finished().look();

        assertThat(work.finished().unseenFailuresProperty().get()).isZero();
        assertThat(work.finished().all()).hasSize(1);
    }

    @Test
    void a_job_waits_until_the_one_before_it_has_ended() throws Exception {
        CountDownLatch mayEnd = new CountDownLatch(1);
        Job first = work.start("First", _ -> {
            mayEnd.await();
            return 1;
        }, _ -> {}, told::add);
        Job second = work.start("Second", _ -> 2, _ -> {}, told::add);
        screen.poll(10, TimeUnit.SECONDS).run();
        assertThat(first.runningProperty().get()).isTrue();
        assertThat(second.runningProperty().get()).isFalse();

        mayEnd.countDown();
        letTheScreenGoOn();
        assertThat(second.runningProperty().get()).isTrue();
    }

    private void letTheScreenGoOn() throws InterruptedException {
        while (!work.jobs().isEmpty()) {
            Runnable next = screen.poll(10, TimeUnit.SECONDS);
            assertThat(next).as("something for the screen to do").isNotNull();
            next.run();
        }
    }
}
