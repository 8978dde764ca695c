package org.hubplan.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hubplan.change.PayOrigin;
import org.hubplan.model.HubKind;
import org.hubplan.model.CostDriver;
import org.hubplan.model.CostKind;
import org.hubplan.model.SourceKind;
import org.hubplan.money.apportion.Method;
import org.hubplan.money.apportion.Weighting;
import org.hubplan.report.PageSetup;
import org.hubplan.report.staffing.FigureGroup;
import org.hubplan.report.decision.Section;
import org.hubplan.report.mask.Masking;
import org.hubplan.session.paper.PaperKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads one of a few words, each with a key of its own.
abstract class Keyed<T> implements ITypeConverter<T> {
    private final List<String> keys;
    private final Function<String, Optional<T>> keyed;

    private Keyed(List<String> keys, Function<String, Optional<T>> keyed) {
        this.keys = keys;
        this.keyed = keyed;
    }

    @Override
    public final T convert(String written) {
        return keyed.apply(written.strip())
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + written + "\" is none of " + String.join(", ", keys)));
    }

    /// How posts are divided.
    static final class AMethod extends Keyed<Method> {
        AMethod() {
            super(List.of(Method.values()).stream().map(Method::key).toList(), Method::keyed);
        }
    }

    /// By which figures.
    static final class AWeighting extends Keyed<Weighting> {
        AWeighting() {
            super(List.of(Weighting.values()).stream().map(Weighting::key).toList(), Weighting::keyed);
        }
    }

    /// Where the pay of posts comes from.
    static final class APay extends Keyed<PayOrigin> {
        APay() {
            super(List.of("new", "found"), key -> switch (key.toLowerCase(Locale.ROOT)) {
                case "new" -> Optional.of(PayOrigin.NEW);
                case "found" -> Optional.of(PayOrigin.FOUND);
                default -> Optional.empty();
            });
        }
    }

    /// A lane of the board.
    static final class AKind extends Keyed<HubKind> {
        AKind() {
            super(
                    List.of("central", "bcu", "sc"),
                    key -> HubKind.keyed(key.toLowerCase(Locale.ROOT)).filter(kind -> kind != HubKind.UNPLACED));
        }
    }

    /// What a cost is to the books.
    static final class ACostKind extends Keyed<CostKind> {
        ACostKind() {
            super(List.of(CostKind.values()).stream().map(CostKind::key).toList(), CostKind::keyed);
        }
    }

    /// What a cost line counts.
    static final class ACostDriver extends Keyed<CostDriver> {
        ACostDriver() {
            super(List.of(CostDriver.values()).stream().map(CostDriver::key).toList(), CostDriver::keyed);
        }
    }

    /// What a source of funding is.
    static final class ASourceKind extends Keyed<SourceKind> {
        ASourceKind() {
            super(List.of(SourceKind.values()).stream().map(SourceKind::key).toList(), SourceKind::keyed);
        }
    }

    /// What becomes of restricted units.
    static final class AMasking extends Keyed<Masking> {
        AMasking() {
            super(List.of(Masking.values()).stream().map(Masking::key).toList(), Masking::keyed);
        }
    }

    /// A section of the decision paper.
    static final class ASection extends Keyed<Section> {
        ASection() {
            super(List.of(Section.values()).stream().map(Section::key).toList(), Section::keyed);
        }
    }

    /// Which paper.
    static final class APaperKind extends Keyed<PaperKind> {
        APaperKind() {
            super(List.of(PaperKind.values()).stream().map(PaperKind::key).toList(), PaperKind::keyed);
        }
    }

    /// Which figures of a staffing plan.
    static final class AFigureGroup extends Keyed<FigureGroup> {
        AFigureGroup() {
            super(List.of(FigureGroup.values()).stream().map(FigureGroup::key).toList(), FigureGroup::keyed);
        }
    }

    /// Which page a paper is set on.
    static final class APageSetup extends Keyed<PageSetup> {
        APageSetup() {
            super(PageSetup.all().stream().map(PageSetup::name).toList(), PageSetup::named);
        }
    }
}
