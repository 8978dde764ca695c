package org.hubplan.cli;

import org.hubplan.model.Percent;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a percentage of pay, as hundredths of a percent: `2.5` is 250.
class PercentWritten implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String written) {
        return Percent.parse(written)
                .filter(this::isFit)
                .orElseThrow(() -> new TypeConversionException("\"" + written + "\" is not " + wanted()));
    }

    boolean isFit(int hundredths) {
        return hundredths > -100_00;
    }

    String wanted() {
        return "a percentage above -100; write it as 2.5";
    }

    /// One that is not below 0.
    static final class OnCost extends PercentWritten {
        @Override
        boolean isFit(int hundredths) {
            return hundredths >= 0;
        }

        @Override
        String wanted() {
            return "a percentage from 0 on; write it as 13.8";
        }
    }
}
