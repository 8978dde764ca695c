package org.hubplan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hubplan.ledger.Growth;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplePlanTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-11-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void a_sample_written_and_opened_again_stands_where_its_steps_lead() {
        Path file = folder.resolve("sample.hubplan");
        Standing written;
        try (Session session = Pcd484.plan().create(file, CLOCK)) {
            written = session.now().currentTimeline().now();
        }

        try (Session session = Session.open(file, CLOCK)) {
            Standing opened = session.now().currentTimeline().now();

            assertThat(session.now().log()).hasSize(1 + Pcd484.plan().steps().size());
            assertThat(opened.plan()).isEqualTo(written.plan());
            assertThat(opened.ledger()).isEqualTo(written.ledger());
            assertThat(opened.growth(Scope.EVERYTHING)).isEqualTo(new Growth(20_600_000, 31_511_700));
        }
    }

    @Test
    void posts_a_sample_adds_keep_their_identities_to_themselves() {
        try (Session session = Pcd484.plan().create(folder.resolve("sample.hubplan"), CLOCK)) {
            assertThat(session.now().currentTimeline().now().plan().post(session.identities().nextPost())).isEmpty();
        }
    }
}
