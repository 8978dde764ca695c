package org.hubplan.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hubplan.report.PageSetup.Size;
import org.hubplan.report.print.Commands.Said;
import org.junit.jupiter.api.Test;

class CupsPrintersTest {
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private final Map<String, Said> answers = new HashMap<>();
    private final List<List<String>> asked = new ArrayList<>();
    private final List<byte[]> read = new ArrayList<>();
    private final Printers printers = new CupsPrinters((words, in) -> {
        asked.add(words);
        read.add(in);
        return answers.getOrDefault(String.join(" ", words), new Said(0, ""));
    });

    private void twoQueues() {
        answers.put("lpstat -d", new Said(0, "system default destination: Office-2"));
        answers.put("lpstat -e", new Said(0, "Hall\nOffice-2"));
        answers.put("lpoptions -p Hall -l", new Said(0, "PageSize/Page Size: *A4 Letter\nDuplex/Two-sided: None"));
        answers.put("lpoptions -p Office-2 -l", new Said(0, "PageSize/Media Size: Letter *A4 A3 A5"));
    }

    @Test
    void queues_are_told_with_their_paper_the_usual_one_first() {
        twoQueues();
        assertThat(printers.all()).containsExactly(
                new Printer("Office-2", true, Set.of(Size.A4, Size.A3)), new Printer("Hall", false, Set.of(Size.A4)));
        assertThat(printers.all().getLast().lacks(Size.A3)).isTrue();
        assertThat(printers.named("").name()).isEqualTo("Office-2");
        assertThat(printers.named("hall").name()).isEqualTo("Hall");
    }

    @Test
    void a_queue_whose_paper_nobody_knows_lacks_none() {
        answers.put("lpstat -e", new Said(0, "Raw"));
        assertThat(printers.all()).containsExactly(new Printer("Raw", false, Set.of()));
        assertThat(printers.all().getFirst().lacks(Size.A3)).isFalse();
    }

    @Test
    void where_there_is_none_the_way_out_is_said() {
        answers.put("lpstat -e", new Said(1, "lpstat: Bad file descriptor"));
        assertThat(printers.all()).isEmpty();
        assertThatThrownBy(() -> printers.named(""))
                .isInstanceOf(PrintRefused.class)
                .hasMessage("No printer is set up on this computer. Save the paper as PDF, and print it from where there is one.");
    }

    @Test
    void a_name_that_is_none_is_answered_with_those_there_are() {
        twoQueues();
        assertThatThrownBy(() -> printers.named("Attic"))
                .isInstanceOf(PrintRefused.class)
                .hasMessage("There is no printer Attic. There is Office-2, Hall.");
    }

    @Test
    void the_pdf_itself_goes_to_the_queue_with_pages_copies_and_paper() {
        twoQueues();
        printers.send(
                printers.named("Office-2"), new PrintOrder("-x; rm \"plan\"", PDF, Size.A3, new PageRange(2, 4), 3));
        assertThat(asked.getLast()).containsExactly(
                "lp", "-d", "Office-2", "-t", "-x; rm \"plan\"", "-n", "3", "-P", "2-4", "-o", "media=A3", "-");
        assertThat(read.getLast()).isEqualTo(PDF);
    }

    /// Asked for paper it lacks, CUPS takes letter paper rather than A4.
    @Test
    void pages_larger_than_the_paper_are_shrunk_to_what_there_is() {
        twoQueues();
        printers.send(printers.named("Hall"), new PrintOrder("plan", PDF, Size.A3, PageRange.all(2), 1));
        assertThat(asked.getLast()).containsSequence("-o", "media=A4", "-o", "fit-to-page", "-");
    }

    @Test
    void a_queue_that_takes_nothing_says_why() {
        twoQueues();
        Printer hall = printers.named("Hall");
        Printers refusing = new CupsPrinters((_, _) -> new Said(1, "lp: Destination \"Hall\" is not accepting jobs."));
        Printers gone = new CupsPrinters((_, _) -> {
            throw new IOException("no lp");
        });
        PrintOrder order = new PrintOrder("plan", PDF, Size.A4, PageRange.all(2), 1);
        assertThatThrownBy(() -> refusing.send(hall, order))
                .isInstanceOf(PrintRefused.class)
                .hasMessageStartingWith("Hall did not take the paper (lp: Destination \"Hall\" is not accepting jobs.). Save");
        assertThatThrownBy(() -> gone.send(hall, order))
                .isInstanceOf(PrintRefused.class)
                .hasMessageStartingWith("Hall could not be reached (no lp). Save the paper as PDF");
    }

    @Test
    void none_or_a_hundred_copies_are_no_order() {
        assertThatThrownBy(() -> new PrintOrder("plan", PDF, Size.A4, PageRange.all(2), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PrintOrder("plan", PDF, Size.A4, PageRange.all(2), 100))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
