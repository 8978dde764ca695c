/// How posts found from existing ones fall to business groups, as papers print it: the weight, exact quotas, whole
/// posts, and the rule for ties.
///
/// Other papers call it; it sees the pure rooms and the values of `report`.
package org.hubplan.report.apportion;
