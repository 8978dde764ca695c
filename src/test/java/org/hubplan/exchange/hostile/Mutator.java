package org.hubplan.exchange.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hubplan.exchange.cells.Made;

/// Spoils sound workbooks at random, the same way for the same seed: bytes of the container, its parts, tags and
/// attributes of its XML, values.
final class Mutator {
    private static final String[] EXTREMES = {
        "", "-", "..", "0", "-1", "1e308", "1E999", "NaN", "-0.0", "99999999999999999999", "0.001", "1,234", "=1+1",
        "@SUM(A1)", "'", "\"", "\t", "\u0000", "\uFEFF", "\u202E", "\uD83D\uDE00", "T/", "A/A/DC", "Band Z", "N/A",
        "#REF!", "31/02/2019", "00/00/0000", "2019-13-45", "NaN%", "100000%", "P1", "Total", "x".repeat(5_000),
        "&amp;", "&#0;", "&#xFFFE;", "<b>", "]]>", "\r\n", "999999999999999999999999999", "1048577", "XFE1", "\\",
    };

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    /// One spoilt file.
    ///
    /// @param name with the suffix of its kind
    record Spoilt(String name, byte[] bytes) {}

    Spoilt next() {
        return switch (random.nextInt(3)) {
            case 0 -> new Spoilt("m.xlsx", workbook(Establishment.xlsx()));
            case 1 -> new Spoilt("m.ods", workbook(Establishment.ods()));
            default -> new Spoilt("m.csv", text());
        };
    }

    private byte[] workbook(Map<String, String> sound) {
        Map<String, String> parts = new LinkedHashMap<>(sound);
        int level = random.nextInt(4);
        for (int n = 1 + random.nextInt(3); n > 0 && level != 0 && parts.size() > 1; n--) {
            String part = any(new ArrayList<>(parts.keySet()));
            switch (level) {
                case 1 -> reshuffle(parts, part);
                case 2 -> parts.compute(part, (_, xml) -> markup(xml));
                default -> parts.compute(part, (_, xml) -> value(xml));
            }
        }
        byte[] zip = Made.zipped(parts);
        return level == 0 ? bytes(zip) : zip;
    }

    /// Parts taken out, renamed, put in each other's place.
    private void reshuffle(Map<String, String> parts, String part) {
        String xml = parts.remove(part);
        switch (random.nextInt(4)) {
            case 0 -> {}
            case 1 -> parts.put(part + any(List.of("x", "/", ".xml", " ", "\u00e9")), xml);
            case 2 -> parts.put(part, any(new ArrayList<>(parts.values())));
            default -> parts.put(part, xml.substring(0, random.nextInt(xml.length() + 1)));
        }
    }

    /// A tag lost, doubled, opened, made the document's own type; letters lost.
    private String markup(String xml) {
        int from = Math.max(0, xml.indexOf('<', random.nextInt(xml.length() + 1)));
        int to = Math.max(from, xml.indexOf('>', from) + 1);
        String tag = xml.substring(from, to);
        String without = xml.substring(0, from) + xml.substring(to);
        return switch (random.nextInt(7)) {
            case 0 -> without;
            case 1 -> xml.substring(0, from) + tag + xml.substring(from);
            case 2 -> xml.substring(0, from) + tag.repeat(200) + xml.substring(to);
            case 3 -> xml.substring(0, from) + "<!--" + xml.substring(from);
            case 4 -> "<!DOCTYPE a [<!ENTITY b 'c'>]>" + xml;
            case 5 -> xml.substring(0, from) + tag.replaceAll("\"[^\"]*\"", "\"" + extreme() + "\"") + xml.substring(to);
            default -> xml.substring(0, from) + xml.substring(Math.min(xml.length(), from + random.nextInt(40)));
        };
    }

    /// What stands between two tags, or in one attribute.
    private String value(String xml) {
        int from = xml.indexOf('>', random.nextInt(xml.length() + 1));
        int to = xml.indexOf('<', Math.max(0, from));
        if (from < 0 || to < 0) {
            return xml;
        }
        String extreme = extreme();
        String safe = random.nextInt(4) == 0 ? extreme : extreme.replace("&", "&amp;").replace("<", "&lt;").replace("\u0000", "");
        return xml.substring(0, from + 1) + safe + xml.substring(to);
    }

    private byte[] text() {
        String csv = Establishment.csv();
        if (random.nextInt(3) == 0) {
            return bytes(Establishment.csvBytes());
        }
        List<String> lines = new ArrayList<>(Arrays.asList(csv.split("\r\n")));
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            int line = random.nextInt(lines.size());
            String[] fields = lines.get(line).split(",", -1);
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(line);
                case 1 -> lines.add(line, lines.get(line));
                case 2 -> lines.set(line, lines.get(line).replace(',', any(List.of(';', '\t', '|', ' '))));
                default -> {
                    fields[random.nextInt(fields.length)] = extreme();
                    lines.set(line, String.join(",", fields));
                }
            }
            if (lines.isEmpty()) {
                break;
            }
        }
        String joined = String.join(any(List.of("\r\n", "\n", "\r")), lines);
        return joined.getBytes(any(List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)));
    }

    private byte[] bytes(byte[] sound) {
        byte[] spoilt = sound.clone();
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(3) == 0 ? Arrays.copyOf(spoilt, random.nextInt(spoilt.length)) : spoilt;
    }

    private String extreme() {
        return EXTREMES[random.nextInt(EXTREMES.length)];
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
