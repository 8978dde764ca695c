package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.hubplan.session.Remembered.Place;
import org.hubplan.session.Remembered.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("own/window.properties");
    }

    @Test
    void what_was_remembered_is_there_at_the_next_start() {
        Remembered all = Remembered.NOTHING
                .using(Path.of("/plans/a.hubplan"))
                .using(Path.of("/plans/bé.hubplan"))
                .withTheme("dark")
                .at(new Place(12, 34, 1400, 900, false))
                .asWelcomed()
                .seeing(Path.of("/plans/a.hubplan"), new Seen(15, "ab12"))
                .seeing(Path.of("/plans/bé.hubplan"), new Seen(3, "cd34"))
                .settingUp(Path.of("/plans/a.hubplan"), "staffing", "a3-landscape posts,bwt hub-pages")
                .settingUp(Path.of("/plans/a.hubplan"), "what-if", "a4-portrait")
                .keeping("posts.columns", "number=120 title=240")
                .keeping("text.size", "100")
                .keeping("text.size", "125")
                .settingUp(Path.of("/plans/bé.hubplan"), "staffing", "a4-portrait");
        new Memory(file()).keep(_ -> all);

        assertThat(new Memory(file()).now()).isEqualTo(all);
    }

    @Test
    void nothing_is_remembered_at_first_or_from_a_spoilt_file() throws IOException {
        assertThat(new Memory(file()).now()).isEqualTo(Remembered.NOTHING);

        Files.createDirectories(file().getParent());
        Files.writeString(file(), "window.x=far left\n");
        assertThat(new Memory(file()).now()).isEqualTo(Remembered.NOTHING);
    }

    @Test
    void a_file_that_cannot_be_written_troubles_nobody() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("own"), "a file, no folder");
        Memory memory = new Memory(inTheWay.resolve("window.properties"));

        memory.keep(remembered -> remembered.withTheme("dark"));

        assertThat(memory.now().theme()).isEqualTo("dark");
    }

    @Test
    void the_plan_used_last_comes_first_and_once_and_ten_are_enough() {
        Remembered all = IntStream.rangeClosed(1, 12)
                .mapToObj(n -> Path.of("/plans/" + n))
                .reduce(Remembered.NOTHING, Remembered::using, (a, b) -> b)
                .using(Path.of("/plans/9"));

        assertThat(all.recent()).hasSize(10).startsWith(Path.of("/plans/9"), Path.of("/plans/12"), Path.of("/plans/11"));
    }

    @Test
    void the_data_folder_is_where_the_computer_keeps_such_things_unless_told() {
        Path home = Path.of("/home/p");

        assertThat(DataFolder.of(Map.of(), "Linux", home).path()).isEqualTo(Path.of("/home/p/.local/share/hubplan"));
        assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", "/data"), "Linux", home).path())
                .isEqualTo(Path.of("/data/hubplan"));
        assertThat(DataFolder.of(Map.of(), "Mac OS X", home).path())
                .isEqualTo(Path.of("/home/p/Library/Application Support/Hubplan"));
        assertThat(DataFolder.of(Map.of("APPDATA", "/roaming"), "Windows 11", home).path())
                .isEqualTo(Path.of("/roaming/Hubplan"));
        assertThat(DataFolder.of(Map.of("HUBPLAN_HOME", "/mine"), "Linux", home).path()).isEqualTo(Path.of("/mine"));
    }
}
