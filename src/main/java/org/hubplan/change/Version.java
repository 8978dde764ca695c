package org.hubplan.change;

import java.time.Instant;
import java.util.List;

/// An option as it once stood, kept under a name: `v0.3, Board 12 Nov`.
///
/// @param n the entry that froze it; the option stood as all entries before it say
public record Version(long n, Instant at, String author, int option, String label, List<FrozenPaper> papers) {
    public Version {
        papers = List.copyOf(papers);
    }
}
