package org.hubplan.cli;

import picocli.CommandLine.ITypeConverter;

/// Takes a group's name as it is written; the plan says which group it is.
final class GroupName implements ITypeConverter<String> {
    @Override
    public String convert(String written) {
        return written;
    }
}
