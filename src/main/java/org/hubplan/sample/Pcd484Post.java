package org.hubplan.sample;

import java.util.List;
import org.hubplan.model.Command;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// What a post of `pcd484` is, before anyone fills it: title, shift and building follow from grade, function and hub.
record Pcd484Post(String number, Hub hub, String function, Grade grade, Command owner) {
    static final String LOCAL = "Local Intelligence";

    /// The post, vacant.
    ///
    /// @param fte hundredths of FTE
    Post with(PostId id, long fte, boolean funded) {
        return new Post(
                id,
                number,
                role() + ", " + function,
                grade,
                function,
                owner,
                hub.code(),
                fte,
                funded,
                shift(),
                hub.kind() == HubKind.CENTRAL ? "Cobalt Square" : hub.name() + " Base",
                hub.restricted(),
                List.of(),
                false);
    }

    /// The post, vacant, full-time and funded.
    Post with(PostId id) {
        return with(id, Fte.FULL_TIME, true);
    }

    private String role() {
        return switch (grade) {
            case DSU, DCI -> "Head";
            case DI -> "Manager";
            case DS, PS -> "Supervisor";
            case BAND_C -> "Senior analyst";
            case BAND_D -> "Analyst";
            case BAND_E -> "Researcher";
            case BAND_F -> "Support officer";
            default -> "Officer";
        };
    }

    private String shift() {
        return switch (function) {
            case "24/7 Intelligence" -> "24/7";
            case "Daily Management Support", "Tasking", "Covert Support" -> "Early/Late";
            default -> "Day";
        };
    }
}
