package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hubplan.fixture.NoPrinters;
import org.hubplan.report.print.Printers;

/// Commands as a planner types them, carried out in this process, in a folder of their own.
final class Terminal {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2018-11-01T09:00:00Z"), ZoneId.of("Europe/London"));

    /// Made once and copied: a plan file that nobody has open is a file like any other.
    private static byte[] sample;

    private final Path folder;
    private Printers printers = new NoPrinters();

    Terminal(Path folder) {
        this.folder = folder;
    }

    /// On a computer with these printers.
    Terminal with(Printers there) {
        printers = there;
        return this;
    }

    /// With the sample plan in its folder, as `plan`.
    static synchronized Terminal withSample(Path folder) {
        Terminal terminal = new Terminal(folder);
        Path plan = folder.resolve("plan.hubplan");
        try {
            if (sample == null) {
                terminal.type("sample pcd484 @/plan").done();
                sample = Files.readAllBytes(plan);
            } else {
                Files.write(plan, sample);
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return terminal;
    }

    /// What a command left behind.
    record Answered(int exit, String out, String err) {
        /// The answer of a command that was done.
        String done() {
            assertThat(this).as(err).returns(0, Answered::exit);
            return out.strip();
        }

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(done());
            } catch (JsonProcessingException noJson) {
                throw new UncheckedIOException(noJson);
            }
        }

        /// Why a command was refused: nothing on standard output, and a sentence or two on standard error.
        String refused() {
            assertThat(this).returns(1, Answered::exit).returns("", Answered::out);
            return err.strip();
        }

        /// How a command was wrongly used.
        String wrong() {
            assertThat(this).returns(2, Answered::exit).returns("", Answered::out);
            return err.strip();
        }
    }

    /// Carries out one command; `@` stands for the folder.
    Answered type(String line) {
        return type(line, "");
    }

    /// With these lines on standard input.
    Answered type(String line, String input) {
        List<String> words = Words.of(line).stream().map(word -> word.replace("@", folder.toString())).toList();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Cli cli = new Cli(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                CLOCK,
                (plan, pictures) -> List.of(pictures.resolve(plan.getFileName() + ".png")),
                printers);
        int exit = cli.run(words.toArray(String[]::new));
        return new Answered(exit, out.toString(), err.toString());
    }
}
