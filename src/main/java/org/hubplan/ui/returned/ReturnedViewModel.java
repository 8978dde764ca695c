package org.hubplan.ui.returned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hubplan.exchange.tables.Harmless;
import org.hubplan.session.paper.returned.Finding;
import org.hubplan.session.paper.returned.Finding.Kind;
import org.hubplan.session.paper.returned.PaperCheck;
import org.hubplan.session.paper.returned.PaperCheck.Standing;
import org.hubplan.ui.kit.Texts;

/// What became of one returned paper, all of it or the findings of one kind.
final class ReturnedViewModel {
    private final PaperCheck check;
    private final ObjectProperty<Optional<Kind>> kind = new SimpleObjectProperty<>(Optional.empty());

    ReturnedViewModel(PaperCheck check) {
        this.check = check;
    }

    String title() {
        return Texts.of("returned.title", check.file());
    }

    String outcome() {
        return check.outcome();
    }

    String origins() {
        return check.origins();
    }

    /// Whether it was printed from a plan this one is not.
    boolean isOfAnotherPlan() {
        return check.standing() instanceof Standing.Another;
    }

    /// All, then every kind there is.
    List<Optional<Kind>> kinds() {
        List<Optional<Kind>> kinds = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Kind.values()).filter(one -> check.count(one) > 0).forEach(one -> kinds.add(Optional.of(one)));
        return kinds;
    }

    /// `Taken out (2)`
    String words(Optional<Kind> of) {
        return of.map(one -> Texts.of("returned.kind", one.label(), check.count(one)))
                .orElseGet(() -> Texts.of("returned.all", check.findings().size()));
    }

    ObjectProperty<Optional<Kind>> kindProperty() {
        return kind;
    }

    /// Those of the kind chosen, in the order of the paper.
    List<Finding> shown() {
        return check.findings().stream()
                .filter(finding -> kind.get().isEmpty() || kind.get().get() == finding.kind())
                .toList();
    }

    /// Those shown, for a letter or a spreadsheet: a line each, with tabs.
    String copied() {
        Stream<Stream<String>> lines = shown().stream().map(finding -> Stream.of(
                finding.kind().label(), finding.where(), finding.printed(), finding.says(), finding.plan()));
        Stream<String> head = Stream.of(
                Texts.of("returned.what"),
                Texts.of("returned.where"),
                Texts.of("returned.printed"),
                Texts.of("returned.says"),
                Texts.of("returned.plan"));
        return Stream.concat(Stream.of(head), lines)
                .map(line -> line.map(ReturnedViewModel::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String cell(String words) {
        return Harmless.written(words.replaceAll("[\\t\\r\\n]+", " "));
    }
}
