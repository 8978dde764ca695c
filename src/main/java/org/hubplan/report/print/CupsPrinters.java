package org.hubplan.report.print;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.report.PageSetup.Size;

/// Queues of CUPS, by the commands every computer with CUPS has: `lpstat` and `lpoptions` tell of them, `lp` sends
/// the PDF itself, so that the printer gets what the preview shows and not a picture of it.
final class CupsPrinters implements Printers {
    private static final byte[] NOTHING = {};
    private static final String USUAL = "system default destination: ";
    private static final String SIZES = "PageSize";

    private final Commands commands;

    CupsPrinters(Commands commands) {
        this.commands = commands;
    }

    /// Whether this computer has the commands.
    static boolean isThere() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of("lp", "lpstat", "lpoptions")
                .allMatch(command -> Arrays.stream(path.split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command))));
    }

    @Override
    public List<Printer> all() {
        String usual = said("lpstat", "-d").lines()
                .filter(line -> line.startsWith(USUAL))
                .map(line -> line.substring(USUAL.length()).strip())
                .findFirst()
                .orElse("");
        return said("lpstat", "-e").lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new Printer(name, name.equals(usual), sizes(name)))
                .sorted(Comparator.comparing(Printer::isUsual).reversed())
                .toList();
    }

    /// From a line like `PageSize/Page Size: A3 *A4 Letter`.
    private Set<Size> sizes(String printer) {
        Set<String> names = said("lpoptions", "-p", printer, "-l").lines()
                .filter(line -> line.startsWith(SIZES))
                .flatMap(line -> Arrays.stream(line.substring(line.indexOf(':') + 1).split("[ *]+")))
                .collect(Collectors.toSet());
        return Arrays.stream(Size.values())
                .filter(size -> names.contains(size.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Size.class)));
    }

    /// What a command says; nothing where it fails, as where CUPS isn't running.
    private String said(String... words) {
        try {
            Commands.Said said = commands.run(List.of(words), NOTHING);
            return said.isDone() ? said.out() : "";
        } catch (IOException noAnswer) {
            return "";
        }
    }

    @Override
    public void send(Printer printer, PrintOrder order) {
        Commands.Said said;
        try {
            said = commands.run(words(printer, order), order.pdf());
        } catch (IOException failed) {
            throw new PrintRefused(printer.name() + " could not be reached (" + failed.getMessage() + "). " + WAY_OUT, failed);
        }
        if (!said.isDone()) {
            throw new PrintRefused(printer.name() + " did not take the paper (" + said.out() + "). " + WAY_OUT);
        }
    }

    /// Orientation isn't said: each page of the PDF has its own, which the queue turns to the paper.
    private static List<String> words(Printer printer, PrintOrder order) {
        List<String> words = new ArrayList<>(List.of("lp", "-d", printer.name(), "-t", order.title()));
        words.addAll(List.of("-n", Integer.toString(order.copies())));
        words.addAll(List.of("-P", order.pages().words()));
        words.addAll(List.of("-o", "media=" + printer.nearest(order.size())));
        if (printer.lacks(order.size())) {
            words.addAll(List.of("-o", "fit-to-page"));
        }
        words.add("-");
        return words;
    }
}
