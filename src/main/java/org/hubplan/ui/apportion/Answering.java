package org.hubplan.ui.apportion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hubplan.change.GivingInWords;
import org.hubplan.ledger.FoundPosts;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.Command;
import org.hubplan.model.Fte;
import org.hubplan.model.Giving;
import org.hubplan.model.Plan;
import org.hubplan.money.apportion.Apportionment;
import org.hubplan.money.apportion.Claim;
import org.hubplan.money.apportion.GroupLine;
import org.hubplan.money.apportion.Method;
import org.hubplan.money.apportion.OwnPosts;
import org.hubplan.money.apportion.Quota;
import org.hubplan.money.apportion.Reckoning;
import org.hubplan.money.apportion.Terms;
import org.hubplan.ui.kit.Texts;

/// A question answered: the table's rows, or what stands in the way.
final class Answering {
    private static final int DECIMALS = 3;

    private final Question question;
    private final Plan plan;
    private final FoundPosts found;
    private final Command to;
    private final List<String> names;
    private final Optional<Reckoning.Result> result;

    Answering(Question question, Plan plan, FoundPosts found, Command to) {
        this.question = question;
        this.plan = plan;
        this.found = found;
        this.to = to;
        this.names = plan.groups().all().stream().map(BusinessGroup::name).toList();
        boolean sound = names.stream().allMatch(name -> question.of(name).trouble().isEmpty());
        this.result = sound ? by(question.method.get()) : Optional.empty();
    }

    private Optional<Reckoning.Result> by(Method method) {
        Terms terms = question.terms(names).by(method);
        if (question.byGrade.get()) {
            return Optional.of(Reckoning.byGrade(
                    question.howMany.get() == HowMany.GROSS ? found.gross() : found.net(), terms, plan.groups(), to));
        }
        String typed = question.posts.get().strip();
        return typed.matches("\\d{1,6}")
                ? Optional.of(Reckoning.inAll(Integer.parseInt(typed), terms, plan.groups(), to))
                : Optional.empty();
    }

    Optional<Reckoning> reckoning() {
        return result.flatMap(Answering::done);
    }

    private static Optional<Reckoning> done(Reckoning.Result result) {
        return result instanceof Reckoning.Result.Done(Reckoning reckoning) ? Optional.of(reckoning) : Optional.empty();
    }

    /// Why nothing is reckoned, where no group in particular is the cause.
    String trouble() {
        if (names.stream().anyMatch(name -> question.of(name).trouble().isPresent())) {
            return "";
        }
        return switch (result.orElse(null)) {
            case null -> Texts.of("apportion.wanted.posts");
            case Reckoning.Result.Not not when not.group().isEmpty() -> not.refused().words();
            case Reckoning.Result.Not _ -> "";
            case Reckoning.Result.Done done when done.reckoning().giving().posts() <= 0 -> Texts.of("apportion.none-found");
            case Reckoning.Result.Done _ -> "";
        };
    }

    // ---- the table

    List<ApportionRow> rows() {
        Optional<Reckoning> done = reckoning();
        List<Optional<Reckoning>> others = Stream.of(Method.values())
                .filter(method -> method != question.method.get())
                .map(method -> done.isEmpty() ? Optional.<Reckoning>empty() : by(method).flatMap(Answering::done))
                .toList();
        Map<String, GroupLine> after = done.map(Reckoning::giving).map(plan::with).map(GroupLine::of).stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(GroupLine::name, Function.identity()));
        List<ApportionRow> rows = new ArrayList<>();
        for (BusinessGroup group : plan.groups().all()) {
            long bwt = Optional.ofNullable(after.get(group.name())).map(GroupLine::after).orElse(group.bwt());
            rows.add(row(group, done, others, Fte.words(bwt)));
        }
        return rows;
    }

    /// All groups that take part, together; empty where nothing is reckoned.
    Optional<ApportionRow> total() {
        return reckoning().map(done -> {
            String posts = GivingInWords.signed(done.giving().posts());
            String weights = Fte.words(done.claims().stream().mapToLong(Claim::weight).sum());
            List<GroupLine> lines = GroupLine.of(plan.with(done.giving()));
            return new ApportionRow(
                    Texts.of("apportion.total"), "", weights, posts, "", posts, "", "", List.of(posts, posts),
                    Fte.words(lines.stream().mapToLong(GroupLine::before).sum()),
                    Fte.words(lines.stream().mapToLong(GroupLine::after).sum()),
                    "");
        });
    }

    private ApportionRow row(
            BusinessGroup group, Optional<Reckoning> done, List<Optional<Reckoning>> others, String after) {
        String note = plan.groups().of(to).equals(Optional.of(group)) ? Texts.of("apportion.receives", to) : "";
        String weight = Fte.words(question.weighting.get().of(group));
        int at = done.map(one -> at(one, group.name())).orElse(-1);
        if (at < 0) {
            return ApportionRow.idle(group.name(), note, weight, Fte.words(group.bwt()), after, trouble(group.name()));
        }
        Reckoning reckoning = done.get();
        Quota quota = reckoning.quota(at);
        Giving.Share share = reckoning.giving().shares().get(at);
        return new ApportionRow(
                group.name(), note, weight, quota.toString(), quota.decimal(DECIMALS).toPlainString(), GivingInWords.signed(share.posts()),
                grades(share), next(reckoning, group.name()),
                others.stream().map(other -> posts(other, at)).toList(),
                Fte.words(group.bwt()), after, "");
    }

    private static int at(Reckoning reckoning, String group) {
        List<Claim> claims = reckoning.claims();
        return IntStream.range(0, claims.size()).filter(at -> claims.get(at).name().equals(group)).findFirst().orElse(-1);
    }

    private String trouble(String group) {
        Optional<String> refused = result.stream()
                .flatMap(one -> one instanceof Reckoning.Result.Not not ? Stream.of(not) : Stream.empty())
                .filter(not -> not.group().equals(Optional.of(group)))
                .map(not -> not.refused().words())
                .findFirst();
        return question.of(group).trouble().or(() -> refused).orElse("");
    }

    private static String posts(Optional<Reckoning> other, int at) {
        return other.map(one -> GivingInWords.signed(one.giving().shares().get(at).posts())).orElse(ApportionRow.DASH);
    }

    private static String grades(Giving.Share share) {
        return share.byGrade().entrySet().stream()
                .map(grade -> GivingInWords.signed(grade.getValue()) + " " + grade.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String next(Reckoning reckoning, String group) {
        Stream<Optional<String>> marks = reckoning.inAll()
                .map(all -> Stream.of(
                        all.gainsNext().filter(group::equals).map(_ -> Texts.of("apportion.gains")),
                        all.losesNext().filter(group::equals).map(_ -> Texts.of("apportion.loses"))))
                .orElseGet(() -> Stream.of(
                        grades(reckoning, group, Apportionment::gainsNext).map(all -> Texts.of("apportion.gains.grades", all)),
                        grades(reckoning, group, Apportionment::losesNext).map(all -> Texts.of("apportion.loses.grades", all))));
        return marks.flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    /// The grades of which a group has the next post, or the last, of those asked for.
    private static Optional<String> grades(
            Reckoning reckoning, String group, Function<Apportionment, Optional<String>> who) {
        String all = reckoning.byGrade().orElseThrow().grades().stream()
                .filter(grade -> !grade.givenBack() && who.apply(grade.apportionment()).equals(Optional.of(group)))
                .map(grade -> grade.grade().label())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    // ---- in sentences

    String how() {
        return reckoning().map(one -> Texts.of(
                        "apportion.how",
                        GivingInWords.counted(one.giving().posts()),
                        question.weighting.get().label(),
                        Fte.words(one.claims().stream().mapToLong(Claim::weight).sum()),
                        question.method.get().label())
                        + (question.byGrade.get() ? " " + Texts.of("apportion.how.by-grade") : ""))
                .orElse("");
    }

    String own() {
        Map<String, Integer> own = reckoning().map(one -> OwnPosts.ofGivers(plan, one.giving())).orElse(Map.of());
        return own.isEmpty()
                ? ""
                : Texts.of("apportion.own", own.entrySet().stream()
                        .map(group -> group.getKey() + " (" + group.getValue() + ")")
                        .collect(Collectors.joining(", ")));
    }
}
