package org.hubplan.session.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hubplan.change.Logged;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Command;
import org.hubplan.report.docx.Origin;
import org.hubplan.report.mask.Masking;
import org.hubplan.report.staffing.FigureGroup;
import org.hubplan.report.staffing.StaffingLayout;
import org.hubplan.session.Lens;
import org.hubplan.session.OpenPlan;

/// Which paper of which state of a plan a Word file was printed from, as the file carries it.
///
/// @param plan its name
/// @param version number of the newest entry of its log
/// @param hash of that entry, and so of everything before it
public record PaperOrigin(String plan, WantedPaper wanted, long version, String hash) {
    private static final String PLAN = "Hubplan plan";
    private static final String KIND = "Hubplan paper";
    private static final String OPTION = "Hubplan option";
    private static final String COMMAND = "Hubplan command";
    private static final String AS_AT = "Hubplan as at";
    private static final String AGREED = "Hubplan agreed only";
    private static final String COLUMNS = "Hubplan columns";
    private static final String HUB_PAGES = "Hubplan hub pages";
    private static final String MASKING = "Hubplan restricted units";
    private static final String BESIDE = "Hubplan options beside";
    private static final String PRINTED = "Hubplan printed";
    private static final String VERSION = "Hubplan version";
    private static final String HASH = "Hubplan version hash";

    static PaperOrigin of(OpenPlan plan, WantedPaper wanted) {
        Logged newest = plan.log().last();
        return new PaperOrigin(plan.settings().name(), wanted, newest.entry().n(), newest.hash());
    }

    /// For the file's own properties.
    ///
    /// @param author stands as the file's author
    Origin written(String author) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(PLAN, plan);
        facts.put(KIND, wanted.kind().key());
        facts.put(OPTION, Integer.toString(wanted.option()));
        wanted.scope().command().ifPresent(command -> facts.put(COMMAND, command.name()));
        wanted.lens().asAt().ifPresent(day -> facts.put(AS_AT, day.toString()));
        facts.put(AGREED, yesOrNo(wanted.lens().agreedOnly()));
        facts.put(COLUMNS, wanted.layout().figures().stream().map(Enum::name).collect(Collectors.joining(",")));
        facts.put(HUB_PAGES, yesOrNo(wanted.layout().hubPages()));
        facts.put(MASKING, wanted.masking().key());
        facts.put(BESIDE, wanted.beside().stream().map(Object::toString).collect(Collectors.joining(",")));
        facts.put(PRINTED, wanted.printed().toString());
        facts.put(VERSION, Long.toString(version));
        facts.put(HASH, hash);
        return new Origin(author, facts);
    }

    /// Read back from a file's properties; empty where they are not Hubplan's, or not whole.
    public static Optional<PaperOrigin> read(Map<String, String> properties) {
        try {
            Optional<PaperKind> kind = Optional.ofNullable(properties.get(KIND)).flatMap(PaperKind::keyed);
            if (kind.isEmpty() || !properties.containsKey(HASH)) {
                return Optional.empty();
            }
            Scope scope = Optional.ofNullable(properties.get(COMMAND))
                    .map(name -> Scope.of(new Command(name)))
                    .orElse(Scope.EVERYTHING);
            Optional<LocalDate> asAt = Optional.ofNullable(properties.get(AS_AT)).map(LocalDate::parse);
            WantedPaper wanted = WantedPaper.of(
                            kind.get(), Integer.parseInt(properties.get(OPTION)), LocalDate.parse(properties.get(PRINTED)))
                    .within(scope)
                    .through(new Lens(asAt, isYes(properties.get(AGREED))))
                    .laidOut(layout(properties))
                    .masked(Masking.keyed(properties.getOrDefault(MASKING, "")).orElse(Masking.NONE))
                    .beside(beside(properties.getOrDefault(BESIDE, "")));
            return Optional.of(new PaperOrigin(
                    properties.getOrDefault(PLAN, ""),
                    wanted,
                    Long.parseLong(properties.get(VERSION)),
                    properties.get(HASH)));
        } catch (DateTimeException | IllegalArgumentException | NullPointerException tampered) {
            return Optional.empty();
        }
    }

    private static List<Integer> beside(String written) {
        return Arrays.stream(written.split(",")).filter(one -> !one.isEmpty()).map(Integer::valueOf).toList();
    }

    private static StaffingLayout layout(Map<String, String> properties) {
        Set<FigureGroup> figures = Arrays.stream(properties.get(COLUMNS).split(","))
                .map(FigureGroup::valueOf)
                .collect(Collectors.toSet());
        return new StaffingLayout(figures, isYes(properties.get(HUB_PAGES)));
    }

    private static String yesOrNo(boolean claim) {
        return claim ? "yes" : "no";
    }

    private static boolean isYes(String written) {
        return "yes".equals(written);
    }
}
