package org.hubplan.exchange.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hubplan.exchange.cells.SaidDialect;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.headings.Pinned;
import org.hubplan.exchange.tables.DateOrder;
import org.hubplan.exchange.tables.Replacements;

/// A saved mapping as JSON that a planner can read and write by hand. Every part but `format` may be left out;
/// parts it doesn't know are refused, since a misspelt one would be passed over in silence.
public final class MappingJson {
    /// What stands for a column that is not to be read.
    public static final String SKIP = "skip";

    private static final int FORMAT = 1;
    private static final Set<String> PARTS = Set.of(
            "format", "name", "shape", "as", "sheet", "headingRow", "columns", "values", "dates", "delimiter", "quote",
            "encoding");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MappingJson() {}

    public static String write(SavedMapping saved) {
        Mapping mapping = saved.mapping();
        ObjectNode json = JSON.createObjectNode();
        json.put("format", FORMAT);
        json.put("name", saved.name());
        saved.shape().forEach(json.putArray("shape")::add);
        mapping.as().ifPresent(kind -> json.put("as", kind.key()));
        mapping.sheet().ifPresent(sheet -> json.put("sheet", sheet));
        mapping.headings().row().ifPresent(row -> json.put("headingRow", row));
        ObjectNode columns = json.putObject("columns");
        mapping.headings().columns().forEach((name, field) -> columns.put(name, field.map(Field::key).orElse(SKIP)));
        ObjectNode values = json.putObject("values");
        mapping.values().values().forEach((field, each) -> each.forEach(values.putObject(field.key())::put));
        mapping.dates().ifPresent(order -> json.put("dates", order.words().replace(' ', '-')));
        mapping.dialect().delimiter().ifPresent(delimiter -> json.put("delimiter", SaidDialect.words(delimiter)));
        mapping.dialect().quote().ifPresent(quote -> json.put("quote", quote.toString()));
        mapping.dialect().charset().ifPresent(charset -> json.put("encoding", charset.name().toLowerCase(Locale.ROOT)));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @param file its name, for messages
    /// @throws UnreadableMapping if it is no mapping, or one of a later Hubplan's
    public static SavedMapping read(String json, String file) throws UnreadableMapping {
        JsonNode node = node(json, file);
        Mapping mapping = new Mapping(
                one(node, "as", file, Kind::keyed, "posts, postings, vacancies, rates or groups"),
                text(node, "sheet"),
                new Pinned(row(node, file), columns(node, file)),
                dialect(node, file),
                one(node, "dates", file, DateOrder::keyed, "day-first or month-first"),
                values(node, file));
        List<String> shape = new ArrayList<>();
        node.path("shape").forEach(heading -> shape.add(heading.asText()));
        return new SavedMapping(text(node, "name").orElse(""), shape, mapping);
    }

    private static JsonNode node(String json, String file) throws UnreadableMapping {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new UnreadableMapping(file + " is not a mapping: it is not JSON ("
                    + broken.getOriginalMessage() + ").");
        }
        if (node == null || !node.isObject()) {
            throw new UnreadableMapping(file + " is not a mapping: it holds no JSON object.");
        }
        for (var parts = node.fieldNames(); parts.hasNext();) {
            String part = parts.next();
            if (!PARTS.contains(part)) {
                throw new UnreadableMapping(file + " has a part “" + part + "” that no mapping has: use "
                        + String.join(", ", PARTS.stream().sorted().toList()) + ".");
            }
        }
        if (node.path("format").asInt(FORMAT) != FORMAT) {
            throw new UnreadableMapping(file + " is a mapping of a later Hubplan's: use that, or save it again here.");
        }
        return node;
    }

    private static OptionalInt row(JsonNode node, String file) throws UnreadableMapping {
        JsonNode row = node.path("headingRow");
        if (row.isMissingNode()) {
            return OptionalInt.empty();
        }
        if (!row.isInt() || row.asInt() < 1) {
            throw new UnreadableMapping(file + " says " + row + " for headingRow: say a row from 1.");
        }
        return OptionalInt.of(row.asInt());
    }

    private static Map<String, Optional<Field>> columns(JsonNode node, String file) throws UnreadableMapping {
        Map<String, Optional<Field>> columns = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> column : node.path("columns").properties()) {
            boolean skipped = column.getValue().asText().equalsIgnoreCase(SKIP);
            columns.put(column.getKey(), skipped ? Optional.empty() : Optional.of(field(column.getValue().asText(), file)));
        }
        return columns;
    }

    private static Replacements values(JsonNode node, String file) throws UnreadableMapping {
        Replacements values = Replacements.NONE;
        for (Map.Entry<String, JsonNode> each : node.path("values").properties()) {
            Field field = field(each.getKey(), file);
            for (Map.Entry<String, JsonNode> value : each.getValue().properties()) {
                values = values.with(field, value.getKey(), value.getValue().asText());
            }
        }
        return values;
    }

    private static Field field(String text, String file) throws UnreadableMapping {
        return Field.keyed(text).orElseThrow(() -> new UnreadableMapping(
                file + " speaks of “" + text + "”, which no column holds: say a field such as number, hub or rank, or skip."));
    }

    private static SaidDialect dialect(JsonNode node, String file) throws UnreadableMapping {
        Optional<Charset> charset;
        try {
            charset = text(node, "encoding").map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new UnreadableMapping(file + " says an encoding nobody knows: say utf-8, windows-1252 or utf-16.");
        }
        return new SaidDialect(
                charset,
                one(node, "delimiter", file, SaidDialect::delimiter, "comma, semicolon, tab or bar"),
                one(node, "quote", file, MappingJson::quote, "\" or '"));
    }

    private static Optional<Character> quote(String text) {
        return SaidDialect.QUOTES.stream().filter(quote -> text.equals(quote.toString())).findFirst();
    }

    private interface Keyed<T> {
        Optional<T> of(String text);
    }

    private static <T> Optional<T> one(JsonNode node, String part, String file, Keyed<T> keyed, String known)
            throws UnreadableMapping {
        Optional<String> text = text(node, part);
        Optional<T> value = text.flatMap(keyed::of);
        if (text.isPresent() && value.isEmpty()) {
            throw new UnreadableMapping(file + " says “" + text.get() + "” for " + part + ": say " + known + ".");
        }
        return value;
    }

    private static Optional<String> text(JsonNode node, String part) {
        return Optional.ofNullable(node.get(part)).map(JsonNode::asText);
    }
}
