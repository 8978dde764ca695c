package org.hubplan.exchange;

import static org.hubplan.exchange.Book.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// One file of each kind as a planner has them, all invented: an establishment of 689 rows with titles, a group
/// heading, subtotals, spellings and a hidden sheet; the panel that moves people into its posts; adverts in a
/// Windows-1252 CSV with semicolons; business groups; a rate card.
public final class Samples {
    private Samples() {}

    public static Path establishment(Path folder, String ending) {
        Book book = book("Establishment", text("establishment.txt")).andHidden("Lookup", text("lookup.txt"));
        Path file = folder.resolve("posts-2018-11." + ending);
        return ending.equals("ods") ? book.ods(file) : book.xlsx(file);
    }

    public static Path panel(Path folder) {
        return book("Panel", text("panel.txt")).xlsx(folder.resolve("posting-panel-2018-11.xlsx"));
    }

    public static Path vacancies(Path folder) {
        return copied(folder, "vacancies-2018-11.csv");
    }

    public static Path groups(Path folder) {
        return copied(folder, "business-groups.csv");
    }

    public static Path rates(Path folder) {
        return copied(folder, "rates-2018-19.csv");
    }

    private static Path copied(Path folder, String name) {
        Path file = folder.resolve(name);
        try (InputStream in = open(name)) {
            Files.copy(in, file);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return file;
    }

    private static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static InputStream open(String name) {
        return Samples.class.getResourceAsStream("/org/hubplan/samples/" + name);
    }
}
