package org.hubplan.ui.find;

import org.hubplan.model.HubCode;
import org.hubplan.model.Post;
import org.hubplan.session.paper.PaperKind;
import org.hubplan.ui.filter.Chip;
import org.hubplan.ui.filter.SavedView;
import org.hubplan.ui.help.HelpText;

/// Where what is found leads.
public interface Ways {
    /// The hub opened on the board.
    void toHub(HubCode hub);

    /// The board with this in its filter and nothing else.
    void toPostsOf(Chip chip);

    /// The post with its history, and where it came from.
    void toPost(Post post);

    void toOption(int option);

    /// The change chosen in the list of changes.
    ///
    /// @param entry its number in the log
    void toChange(long entry);

    void toPaper(PaperKind kind);

    void toRates();

    void toView(SavedView view);

    /// What the word means.
    void toMeaning(HelpText.Line term);
}
