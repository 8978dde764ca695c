package org.hubplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hubplan.change.GivingInWords;
import org.hubplan.model.Fte;
import org.hubplan.money.apportion.ByGrade;
import org.hubplan.money.apportion.ByGrade.OfGrade;
import org.hubplan.money.apportion.Claim;
import org.hubplan.money.apportion.Method;
import org.hubplan.money.apportion.Quota;
import org.hubplan.money.apportion.Weighting;

/// How posts apportioned grade by grade are answered: a column a grade, with all of them together.
record GradesReply(ByGrade done, List<Claim> claims, Weighting weighting, int posts, Method method) {
    Reply reply() {
        List<String> headings = new ArrayList<>(List.of("Business group", weighting.label()));
        done.grades().forEach(grade -> headings.add(grade.grade().label()));
        headings.add("Posts");
        TextTable table = new TextTable(1, headings.toArray(String[]::new));
        IntStream.range(0, claims.size()).forEach(at -> table.row(row(at)));
        String line = IntStream.range(0, claims.size())
                .mapToObj(at -> claims.get(at).name() + " " + done.posts(at))
                .collect(Collectors.joining(", "));
        String heading = posts + (posts == 1 ? " post" : " posts") + " by " + weighting.label() + ", "
                + method.label() + ", each grade by itself";
        return Reply.of(json(), heading + "\n\n" + table, line);
    }

    private List<String> row(int at) {
        List<String> row = new ArrayList<>(List.of(claims.get(at).name(), Fte.words(claims.get(at).weight())));
        done.grades().forEach(grade -> row.add(GivingInWords.signed(grade.posts(at))));
        row.add(GivingInWords.signed(done.posts(at)));
        return row;
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("posts", posts);
        json.put("method", method.key());
        json.put("weight", weighting.label());
        json.put("by", "grade");
        json.put("groups", IntStream.range(0, claims.size()).mapToObj(this::group).toList());
        json.put("grades", done.grades().stream().map(GradesReply::grade).toList());
        return json;
    }

    private Map<String, Object> group(int at) {
        Map<String, Object> byGrade = new LinkedHashMap<>();
        done.grades().forEach(grade -> byGrade.put(grade.grade().label(), grade.posts(at)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", claims.get(at).name());
        json.put("weight", Fte.decimal(claims.get(at).weight()));
        json.put("quota", Quota.of(posts, claims, at).toString());
        json.put("posts", done.posts(at));
        json.put("byGrade", byGrade);
        return json;
    }

    private static Map<String, Object> grade(OfGrade grade) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("grade", grade.grade().label());
        json.put("posts", grade.givenBack() ? -grade.apportionment().posts() : grade.apportionment().posts());
        json.put("gainsNext", grade.apportionment().gainsNext().orElse(null));
        json.put("losesNext", grade.apportionment().losesNext().orElse(null));
        return json;
    }
}
