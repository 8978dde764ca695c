package org.hubplan.exchange.grades;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hubplan.exchange.headings.Words;
import org.hubplan.model.Grade;
import org.hubplan.model.GradeFlag;

/// A rank or band as workbooks spell it: `D/Sgt`, `BAND  E`, `Temp DI`.
///
/// @param flag what a prefix T/ or A/ says of the person who holds it
public record Rank(Grade grade, GradeFlag flag) {
    private static final Pattern FLAG_BEFORE = Pattern.compile(
            "\\(?\\s*(?:(T|TY|TMP|TEMP|TEMPORARY)|A|ACT|ACTG|ACTING)(?:\\s*\\)\\s*|\\s*[/.\\-]\\s*|\\s+)(\\S.*)");
    private static final Pattern FLAG_AFTER =
            Pattern.compile("(.*\\S)\\s*\\(\\s*(?:(T|TY|TMP|TEMP|TEMPORARY)|A|ACT|ACTG|ACTING)\\s*\\)");
    private static final Pattern BAND =
            Pattern.compile("(?:police )?(?:staff )?band ?([a-g])(?: staff)?|([a-g]) band");
    private static final Map<String, Grade> SPELLINGS = spellings();

    /// Reads one; empty where it is none that is known, or could be two.
    ///
    /// @param bareBand whether a letter alone is a band, as in a column headed Band
    public static Optional<Rank> read(String text, boolean bareBand) {
        return plainly(text, bareBand).or(() -> plainly(Words.unmarked(text), bareBand));
    }

    private static Optional<Rank> plainly(String text, boolean bareBand) {
        return grade(text, bareBand)
                .map(grade -> new Rank(grade, GradeFlag.SUBSTANTIVE))
                .or(() -> flagged(Words.tidy(text).toUpperCase(Locale.ROOT)));
    }

    private static Optional<Rank> flagged(String upper) {
        Matcher before = FLAG_BEFORE.matcher(upper);
        if (before.matches()) {
            return grade(before.group(2), false).map(grade -> new Rank(grade, flag(before.group(1))));
        }
        Matcher after = FLAG_AFTER.matcher(upper);
        return after.matches()
                ? grade(after.group(1), false).map(grade -> new Rank(grade, flag(after.group(2))))
                : Optional.empty();
    }

    private static GradeFlag flag(String temporary) {
        return temporary == null ? GradeFlag.ACTING : GradeFlag.TEMPORARY;
    }

    private static Optional<Grade> grade(String text, boolean bareBand) {
        String bare = Words.bare(text);
        Matcher band = BAND.matcher(bare);
        if (band.matches()) {
            return band(band.group(1) == null ? band.group(2) : band.group(1));
        }
        return bareBand && bare.length() == 1
                ? band(bare)
                : Optional.ofNullable(SPELLINGS.get(bare.replace(" ", "")));
    }

    private static Optional<Grade> band(String letter) {
        return Grade.labelled("Band " + letter.toUpperCase(Locale.ROOT));
    }

    private static Map<String, Grade> spellings() {
        Map<Grade, String> words = new EnumMap<>(Grade.class);
        words.put(Grade.PC, "pc pcon con const constable policeconstable policecon");
        words.put(Grade.DC, "dc dcon dconst detcon detconst detconstable detectivecon detectiveconstable");
        words.put(Grade.PS, "ps psgt sgt sergt serg sergeant policesgt policesergeant");
        words.put(Grade.DS, "ds dsgt dserg dsergeant detsgt detserg detsergeant detectivesgt detectivesergeant");
        words.put(Grade.INSP, "insp inspr inspector policeinsp policeinspector");
        words.put(Grade.DI, "di dinsp dinspector detinsp detinspector detectiveinsp detectiveinspector");
        words.put(Grade.CI, "ci cinsp chinsp chiefinsp chiefinspector");
        words.put(
                Grade.DCI,
                "dci dcinsp dchinsp detci detcinsp detchinsp detchiefinsp detchiefinspector"
                        + " detectivechiefinsp detectivechiefinspector");
        words.put(Grade.SUPT, "supt super superintendent policesuperintendent");
        words.put(
                Grade.DSU,
                "dsu dsupt dsuper detsu detsupt detsuper detsuperintendent detectivesupt detectivesuperintendent");
        words.put(Grade.CSU, "csu csupt chsupt chiefsupt chiefsuper chiefsuperintendent");
        words.put(
                Grade.DCS,
                "dcs dcsu dcsupt dchsupt detcsupt detchsupt detchiefsupt detchiefsuperintendent"
                        + " detectivechiefsupt detectivechiefsuperintendent");
        words.put(Grade.CDR, "cdr cmdr commander");
        words.put(Grade.PCSO, "pcso pcsos communitysupportofficer policecommunitysupportofficer cso");
        Map<String, Grade> all = new HashMap<>();
        words.forEach((grade, spellings) -> {
            for (String spelling : spellings.split(" ")) {
                all.put(spelling, grade);
            }
        });
        return all;
    }
}
