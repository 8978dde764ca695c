package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hubplan.model.Fte;
import org.hubplan.money.apportion.Apportionment;
import org.hubplan.money.apportion.Method;
import org.hubplan.money.apportion.Reckoning;
import org.hubplan.money.apportion.Weighting;

/// How an apportionment is answered.
record ApportionReply(Reckoning reckoning, Weighting weighting, Method method) {
    Reply reply() {
        return reckoning.inAll().map(this::inAll).orElseGet(() -> byGrade().reply());
    }

    Map<String, Object> json() {
        return reckoning.inAll().map(this::json).orElseGet(() -> byGrade().json());
    }

    private GradesReply byGrade() {
        return new GradesReply(
                reckoning.byGrade().orElseThrow(), reckoning.claims(), weighting, reckoning.giving().posts(), method);
    }

    private Reply inAll(Apportionment done) {
        TextTable table = new TextTable(1, "Business group", weighting.label(), "Quota", "≈", "Posts");
        done.shares().forEach(share -> table.row(
                share.name(),
                Fte.words(share.weight()),
                share.quota().toString(),
                share.quota().decimal(3).toPlainString(),
                Integer.toString(share.posts())));
        String line = done.shares().stream()
                .map(share -> share.name() + " " + share.posts())
                .collect(Collectors.joining(", "));
        return Reply.of(json(done), heading(done) + "\n\n" + table + "\n\n" + next(done), line);
    }

    private String heading(Apportionment done) {
        return done.posts() + (done.posts() == 1 ? " post" : " posts") + " by " + weighting.label() + ", "
                + done.method().label();
    }

    private static String next(Apportionment done) {
        return "One post more would go to " + done.gainsNext().orElse("no one") + "; with one fewer, "
                + done.losesNext().orElse("no one") + " would lose one.";
    }

    private Map<String, Object> json(Apportionment done) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("posts", done.posts());
        json.put("method", done.method().key());
        json.put("weight", weighting.label());
        json.put("groups", done.shares().stream().map(ApportionReply::json).toList());
        json.put("gainsNext", done.gainsNext().orElse(null));
        json.put("losesNext", done.losesNext().orElse(null));
        return json;
    }

    private static Map<String, Object> json(Apportionment.Share share) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", share.name());
        json.put("weight", Fte.decimal(share.weight()));
        json.put("quota", share.quota().toString());
        json.put("posts", share.posts());
        return json;
    }
}
