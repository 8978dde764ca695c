package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hubplan.change.Entry;
import org.hubplan.change.TakeAcross;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.session.Answer;

/// How a change that was made is answered.
final class ChangeReply {
    private ChangeReply() {}

    /// @throws Refusal if it was not made
    static Reply of(Answer answer) {
        Answer.Done done = done(answer);
        return Reply.of(json(done), done.words());
    }

    /// Names how many of the posts taken are filled, since no one chose them one by one.
    ///
    /// @throws Refusal if it was not made
    static Reply of(Answer answer, Wanted wanted) {
        Answer.Done done = done(answer);
        return with(wanted, json(done), done.words());
    }

    /// What has not been done, and could be.
    static Reply wouldBe(Plan before, int option, Wanted wanted) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("option", option);
        json.put("kind", wanted.change().kind());
        json.put("words", wanted.change().words(before));
        json.put("dryRun", true);
        return with(wanted, json, "Would " + lowerFirst(wanted.change().words(before)));
    }

    private static Reply with(Wanted wanted, Map<String, Object> json, String words) {
        String line = words;
        if (wanted.taken().isPresent()) {
            List<Post> taken = wanted.taken().get();
            long vacant = taken.stream().filter(Post::isVacant).count();
            long filled = taken.size() - vacant;
            json.put("posts", taken.size());
            json.put("filledPosts", filled);
            json.put("vacantPosts", vacant);
            line += ": " + filled + " filled, " + vacant + " vacant";
        }
        json.putAll(wanted.figures());
        return Reply.of(json, wanted.note().isEmpty() ? line : line + "; " + wanted.note());
    }

    private static String lowerFirst(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /// With how each change fits that was taken across.
    ///
    /// @throws Refusal if nothing was made
    static Reply of(Answer answer, TakeAcross taking, List<Map<String, Object>> lines) {
        Answer.Done done = done(answer);
        Map<String, Object> json = json(done);
        json.put("lines", lines);
        long taken = taking.lines().stream().filter(line -> line.taken().isPresent()).count();
        return Reply.of(json, "Take " + taken + (taken == 1 ? " change" : " changes") + " across; the last is "
                + done.logged().entry().n() + ", " + done.words());
    }

    private static Answer.Done done(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done;
            case Answer.Refused refused -> throw new Refusal(refused.words());
        };
    }

    private static Map<String, Object> json(Answer.Done done) {
        Entry entry = done.logged().entry();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("n", entry.n());
        json.put("option", entry.option());
        json.put("kind", entry.kind());
        json.put("words", entry.words());
        json.put("reason", entry.reason());
        json.put("effective", entry.effective().toString());
        json.put("hash", done.logged().hash());
        return json;
    }
}
