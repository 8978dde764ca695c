package org.hubplan.ui.shell;

import java.util.List;
import org.kordamp.ikonli.Ikon;

/// Finds things of the open plan by what is typed into the palette: hubs, posts, functions. They are listed under the
/// actions that fit.
@FunctionalInterface
public interface Finder {
    /// Finds nothing.
    Finder NOTHING = (_, _) -> List.of();

    /// A thing found.
    ///
    /// @param aside what kind of thing, and how much of it: `Hub · 22 posts`
    /// @param go leads there
    record Found(String words, String aside, Ikon icon, Runnable go) {}

    /// The best fit first.
    ///
    /// @param typed as typed, not blank
    /// @param most how many at most
    List<Found> find(String typed, int most);
}
