package org.hubplan.exchange.export;

import static org.hubplan.exchange.export.SheetContent.figure;
import static org.hubplan.exchange.export.SheetContent.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hubplan.exchange.export.SheetContent.Value;
import org.hubplan.exchange.whole.PlanSheet;
import org.hubplan.model.Advert;
import org.hubplan.model.Fte;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.Posting;

/// What is under way to fill posts, as sheets: postings between posts of the file, and adverts at its hubs.
final class FillingSheets {
    private final Plan plan;
    private final List<Posting> postings;
    private final List<Advert> adverts;

    /// @param holds whether a post goes into the file
    /// @param open whether a hub does
    FillingSheets(Plan plan, Predicate<Post> holds, Predicate<HubCode> open) {
        this.plan = plan;
        this.postings = plan.filling().postings().stream()
                .filter(posting -> isHeld(posting.to(), holds) && posting.from().map(from -> isHeld(from, holds)).orElse(true))
                .toList();
        this.adverts = plan.filling().adverts().stream().filter(advert -> open.test(advert.hub())).toList();
    }

    private boolean isHeld(PostId id, Predicate<Post> holds) {
        return plan.post(id).filter(holds).isPresent();
    }

    /// What is in the plan and not in the file, a sentence each.
    List<String> leftOut() {
        List<String> sentences = new ArrayList<>();
        int moves = plan.filling().postings().size() - postings.size();
        if (moves > 0) {
            sentences.add(moves + (moves == 1 ? " posting" : " postings") + " from or to posts that are not in the file.");
        }
        int hidden = plan.filling().adverts().size() - adverts.size();
        if (hidden > 0) {
            sentences.add(hidden + (hidden == 1 ? " advert" : " adverts") + " of vacancies at restricted hubs.");
        }
        return sentences;
    }

    SheetContent postings() {
        return PlanSheets.sheet(PlanSheet.POSTINGS, postings.stream().map(this::row).toList());
    }

    private List<Value> row(Posting posting) {
        return List.of(
                text(posting.reference()),
                text(posting.status().words()),
                text(posting.person().gradeHeld()),
                figure(Fte.decimal(posting.person().fte())),
                text(posting.from().flatMap(this::number).orElse("")),
                text(number(posting.to()).orElseThrow()),
                text(posting.released().toString()),
                text(posting.started().toString()),
                text(posting.reason()),
                text(posting.priority()),
                text(posting.backfill() ? "Y" : "N"));
    }

    private Optional<String> number(PostId post) {
        return plan.post(post).map(Post::number);
    }

    SheetContent adverts() {
        return PlanSheets.sheet(PlanSheet.ADVERTS, adverts.stream().map(FillingSheets::row).toList());
    }

    private static List<Value> row(Advert advert) {
        return List.of(
                text(advert.reference()),
                figure(BigDecimal.valueOf(advert.posts())),
                text(advert.hub().value()),
                text(advert.grade().label()),
                PlanSheets.hundredths(advert.hours()),
                text(advert.building()),
                text(advert.contract()));
    }
}
