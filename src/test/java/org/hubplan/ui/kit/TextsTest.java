package org.hubplan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern ASKED_FOR = Pattern.compile("Texts\\s*\\.(?:of|count)\\(\\s*\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)+)\"");

    @Test
    void every_key_asked_for_is_in_the_bundle() throws IOException {
        assertThat(found(ASKED_FOR)).isNotEmpty().isSubsetOf(keys());
    }

    @Test
    void every_key_in_the_bundle_is_asked_for() throws IOException {
        Set<String> unused = keys();
        unused.removeAll(found(LITERAL));

        assertThat(unused).isEmpty();
    }

    @Test
    void every_text_says_something() {
        ResourceBundle texts = ResourceBundle.getBundle("org.hubplan.ui.texts");

        assertThat(keys()).allSatisfy(key -> assertThat(texts.getString(key)).isNotBlank());
    }

    @Test
    void a_missing_key_is_refused() {
        assertThatThrownBy(() -> Texts.of("no.such.key")).hasMessageContaining("no.such.key");
    }

    private static Set<String> keys() {
        return new TreeSet<>(ResourceBundle.getBundle("org.hubplan.ui.texts").keySet());
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/hubplan"))) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                    .map(TextsTest::read)
                    .flatMap(source -> pattern.matcher(source).results())
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
