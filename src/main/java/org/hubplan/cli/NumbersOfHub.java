package org.hubplan.cli;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubLimits;
import org.hubplan.model.Limits;
import org.hubplan.session.Session;
import picocli.CommandLine.Option;

/// The numbers one hub is held to.
final class NumbersOfHub {
    @Option(names = "--hub", paramLabel = "HUB", description = "The hub --minimum, --maximum and --desks are of: code or name.")
    private String hub;

    @Option(
            names = "--minimum",
            paramLabel = "FTE|none",
            converter = WrittenNumber.OfFte.class,
            description = "The least BWT at the hub.")
    private OptionalLong minimum;

    @Option(
            names = "--maximum",
            paramLabel = "FTE|none",
            converter = WrittenNumber.OfFte.class,
            description = "The most BWT at the hub.")
    private OptionalLong maximum;

    @Option(
            names = "--desks",
            paramLabel = "N|none",
            converter = WrittenNumber.OfDesks.class,
            description = "The desks at the hub; none is the number it came with.")
    private OptionalInt desks;

    boolean isGiven() {
        return hub != null || minimum != null || maximum != null || desks != null;
    }

    Limits of(Limits before, Session session) {
        if (!isGiven()) {
            return before;
        }
        if (hub == null || minimum == null && maximum == null && desks == null) {
            throw new Refusal("--hub and one of --minimum, --maximum and --desks go together.");
        }
        HubCode code = Named.hub(session.now().currentTimeline().now().plan(), hub).code();
        HubLimits numbers = before.of(code);
        OptionalLong least = minimum == null ? numbers.minimum() : minimum;
        OptionalLong most = maximum == null ? numbers.maximum() : maximum;
        if (least.isPresent() && most.isPresent() && least.getAsLong() > most.getAsLong()) {
            throw new Refusal("A hub's minimum can't be above its maximum. Set both, or one to none.");
        }
        return before.with(code, new HubLimits(least, most, desks == null ? numbers.desks() : desks));
    }
}
