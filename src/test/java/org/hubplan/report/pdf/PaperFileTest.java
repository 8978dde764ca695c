package org.hubplan.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hubplan.ledger.Scope;
import org.hubplan.report.PageSetup;
import org.hubplan.report.Paper;
import org.hubplan.report.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperFileTest {
    private static final Paper PAPER = Papers.preferred(Scope.EVERYTHING).paper();

    @TempDir
    Path folder;

    @Test
    void a_saved_paper_is_a_pdf_and_nothing_else_is_left() throws IOException {
        PaperFile.save(PAPER, PageSetup.USUAL, folder.resolve("plan.pdf"));
        assertThat(Files.readString(folder.resolve("plan.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.7");
        assertThat(files()).containsExactly("plan.pdf");
    }

    @Test
    void a_paper_takes_the_place_of_the_one_before() throws IOException {
        Files.writeString(folder.resolve("plan.pdf"), "last month");
        PaperFile.save(PAPER, PageSetup.USUAL, folder.resolve("plan.pdf"));
        assertThat(Files.size(folder.resolve("plan.pdf"))).isGreaterThan(10_000);
    }

    @Test
    void a_paper_that_cant_be_written_leaves_the_one_before() throws IOException {
        Files.writeString(folder.resolve("plan.pdf"), "last month");
        // where the unfinished paper would go there is already a folder, with something in it
        Files.createDirectories(folder.resolve(".plan.pdf.unfinished/in the way"));
        assertThatThrownBy(() -> PaperFile.save(PAPER, PageSetup.USUAL, folder.resolve("plan.pdf")))
                .isInstanceOf(PaperRefused.class)
                .hasMessageStartingWith(folder.resolve("plan.pdf") + " can't be written (")
                .hasMessageEndingWith("save the paper elsewhere.");
        assertThat(folder.resolve("plan.pdf")).hasContent("last month");
    }

    @Test
    void a_missing_folder_is_named() {
        assertThatThrownBy(() -> PaperFile.save(PAPER, PageSetup.USUAL, folder.resolve("papers/plan.pdf")))
                .isInstanceOf(PaperRefused.class)
                .hasMessage("There is no folder " + folder.resolve("papers") + ". Make it first, or save the paper elsewhere.");
    }

    @Test
    void a_folder_is_not_written_over() throws IOException {
        Files.createDirectory(folder.resolve("papers.pdf"));
        assertThatThrownBy(() -> PaperFile.save(PAPER, PageSetup.USUAL, folder.resolve("papers.pdf")))
                .isInstanceOf(PaperRefused.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void a_plan_is_never_written_over_by_its_paper() throws IOException {
        Files.writeString(folder.resolve("my.hubplan"), "the plan");
        assertThatThrownBy(() -> PaperFile.save(PAPER, PageSetup.USUAL, folder.resolve("my.hubplan")))
                .isInstanceOf(PaperRefused.class)
                .hasMessageContaining("is no name for a paper");
        assertThat(folder.resolve("my.hubplan")).hasContent("the plan");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
