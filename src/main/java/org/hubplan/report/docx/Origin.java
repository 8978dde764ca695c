package org.hubplan.report.docx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where a Word file comes from, so that it is recognised when it comes back.
///
/// @param author whose plan it is: stands as the file's author
/// @param facts what was asked of the plan, by name: kind of paper, option, version; kept among the file's own properties
public record Origin(String author, Map<String, String> facts) {
    public Origin {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
