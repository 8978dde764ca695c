package org.hubplan.exchange.postings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hubplan.exchange.headings.Words;
import org.hubplan.model.PostingStatus;

/// What panels write for the status of a posting.
public final class PanelStatuses {
    private static final Map<String, PostingStatus> ALL = new HashMap<>();

    static {
        teach(PostingStatus.PROPOSED, "proposed|proposal|pending|draft|to be agreed|tbc|nominated|under consideration");
        teach(PostingStatus.AGREED, "agreed|approved|confirmed|accepted|ratified");
        teach(PostingStatus.DONE, "done|complete|completed|posted|started|in post|moved");
        teach(PostingStatus.DEFERRED, "deferred|on hold|postponed|delayed|held");
        teach(PostingStatus.BLOCKED, "blocked|refused|rejected|not agreed|not approved|declined");
        teach(PostingStatus.APPEALED, "appealed|appeal|under appeal|appeal pending");
        teach(PostingStatus.WITHDRAWN, "withdrawn|cancelled|canceled|no longer required");
    }

    private PanelStatuses() {}

    private static void teach(PostingStatus status, String words) {
        for (String word : words.split("\\|")) {
            ALL.put(word, status);
        }
    }

    public static Optional<PostingStatus> of(String text) {
        return Optional.ofNullable(ALL.get(Words.bare(text)))
                .or(() -> Optional.ofNullable(ALL.get(Words.bare(Words.unmarked(text)))));
    }
}
