package org.hubplan.model;

import java.util.Arrays;
import java.util.Optional;

/// What a cost line counts, so that its amount follows from the posts of the option.
public enum CostDriver {
    /// A post more at a hub than it has desks for, by the end of a year: whatever its desks and terminals were short of.
    DESK("desk", "desk beyond a hub’s spare ones"),
    /// A post of the baseline that sits at another hub.
    POST_IN("post-in", "post moved in"),
    /// A post the baseline doesn't have.
    NEW_POST("new-post", "new post");

    private final String key;
    private final String label;

    CostDriver(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /// As in the file and on the command line: `post-in`.
    public String key() {
        return key;
    }

    /// What one is, in words: `post moved in`.
    public String label() {
        return label;
    }

    public static Optional<CostDriver> keyed(String key) {
        return Arrays.stream(values()).filter(driver -> driver.key.equalsIgnoreCase(key)).findFirst();
    }
}
