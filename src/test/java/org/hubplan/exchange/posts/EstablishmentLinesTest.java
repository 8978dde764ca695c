package org.hubplan.exchange.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.nio.file.Path;
import java.util.List;
import org.hubplan.exchange.Imported;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.money.Pricing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An establishment that comes as counts, not as posts.
class EstablishmentLinesTest {
    private static final String OCTOBER = """
            Hub | Function | Rank/Band | BWT (FTE) | Strength (FTE)
            CE | Research | DC | 11.5 | 9.2
            CE | Research | DS | 2 | 2.6
            Central North | Analysis | Band D | 4.00 | -
            Total | | | 17.5 | 11.8
            ZZ | Research | DC | 1 | 1
            CN | Analysis | Band D | 3 | 1
            NE | Analysis | Band D | | 1
            NE | Analysis | Band E | lots | 1
            """;

    @TempDir
    Path folder;

    @Test
    void bwt_strength_vacancies_and_over_strength_are_those_of_the_lines() {
        Imported read = read(OCTOBER, Plan.blank());

        assertThat(read.account().kind()).isEqualTo(Kind.LINES);
        assertThat(List.of(read.account().accepted(), read.account().ignored().rows(), read.account().rows())).containsExactly(3, 1, 8);
        assertThat(read.reasons()).containsExactly(
                "unknown hub", "another line has the same hub, function and grade",
                "strength without BWT: there is no post for these people", "BWT is not a number");
        Totals ce = Ledger.of(read.plan(), read.plan(), Pricing.newest(read.plan().rates())).at(Scope.EVERYTHING, new HubCode("CE"));
        assertThat(List.of(ce.posts(), ce.bwtFte(), ce.strengthFte(), ce.vacantFte(), ce.overFte()))
                .containsExactly(14L, 1_350L, 1_180L, 230L, 60L);
        assertThat(read.account().notes()).contains("3 lines are 18 posts, filled one after the other.");
    }

    @Test
    void its_posts_are_found_again_by_the_next_file_of_lines() {
        Plan october = read(OCTOBER, Plan.blank()).plan();

        Imported november = read("""
                Hub | Function | Rank/Band | BWT (FTE) | Strength (FTE)
                CE | Research | DC | 11.5 | 10.2
                CE | Research | DS | 1 | 0.5
                CN | Analysis | Band D | 4 | 0
                """, october);

        assertThat(november.account().words()).startsWith("0 accepted, 2 updated, 1 unchanged of 3 rows");
        assertThat(november.account().absent()).containsExactly("CE/DS/Research/2");
        assertThat(november.plan().postNumbered("CE/DC/Research/10").orElseThrow().strength()).isEqualTo(100);
        assertThat(november.plan().postNumbered("CE/DC/Research/11").orElseThrow().strength()).isEqualTo(20);
    }

    @Test
    void a_sheet_with_a_number_for_each_post_is_no_sheet_of_lines() {
        Imported read = read("""
                Post No | Hub | Rank/Band | BWT FTE | Strength FTE
                P1 | CE | DC | 1 | 1
                """, Plan.blank());

        assertThat(read.account().kind()).isEqualTo(Kind.POSTS);
        assertThat(read.plan().posts().map(Post::number)).containsExactly("P1");
    }

    private Imported read(String rows, Plan onto) {
        return Imported.from(Source.of(book("Lines", rows).xlsx(folder.resolve("lines.xlsx"))), onto);
    }
}
