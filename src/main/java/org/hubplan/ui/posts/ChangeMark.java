package org.hubplan.ui.posts;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.model.Post;
import org.hubplan.ui.kit.Texts;

/// What a post's change against the baseline is shown by: a shape and words, never a colour alone.
final class ChangeMark {
    private ChangeMark() {}

    /// `+ new`, `→ moved`, `→ moved, ± grade`, `± title, FTE`; empty where nothing differs.
    static String words(PostLine line) {
        if (line.isNew()) {
            return Texts.of("posts.mark.new");
        }
        if (!line.isChanged()) {
            return "";
        }
        List<String> marks = new ArrayList<>();
        if (line.movedFrom().isPresent()) {
            marks.add(Texts.of("posts.mark.moved"));
        }
        String others = String.join(", ", others(line.before().orElseThrow(), line.post()));
        if (!others.isEmpty()) {
            marks.add(Texts.of("posts.mark.other", others));
        }
        return String.join(" ", marks);
    }

    /// New ones first, then moved ones, then changed ones, then the rest.
    static long rank(PostLine line) {
        return line.isNew() ? 0 : line.movedFrom().isPresent() ? 1 : line.isChanged() ? 2 : 3;
    }

    private static List<String> others(Post was, Post is) {
        List<String> all = new ArrayList<>();
        differs(all, was.grade() != is.grade(), PostColumn.GRADE);
        differs(all, !was.function().equals(is.function()), PostColumn.FUNCTION);
        differs(all, !was.owner().equals(is.owner()), PostColumn.OWNER);
        differs(all, was.fte() != is.fte(), PostColumn.FTE);
        differs(all, !was.occupants().equals(is.occupants()), PostColumn.PEOPLE);
        differs(all, was.funded() != is.funded(), PostColumn.FUNDED);
        differs(all, !was.number().equals(is.number()), PostColumn.NUMBER);
        differs(all, !was.title().equals(is.title()), PostColumn.TITLE);
        differs(all, was.vacancyReason() != is.vacancyReason() && was.isVacant() == is.isVacant(), PostColumn.VACANCY_REASON);
        differs(all, !was.shift().equals(is.shift()), PostColumn.SHIFT);
        differs(all, !was.building().equals(is.building()), PostColumn.BUILDING);
        differs(all, was.restricted() != is.restricted(), PostColumn.RESTRICTED);
        return all;
    }

    private static void differs(List<String> all, boolean isOther, PostColumn what) {
        if (isOther) {
            String heading = what.heading();
            all.add(what == PostColumn.FTE ? heading : heading.substring(0, 1).toLowerCase(java.util.Locale.UK) + heading.substring(1));
        }
    }
}
