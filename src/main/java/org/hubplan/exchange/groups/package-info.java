/// Business groups: rows that each give one group's Budgeted Workforce Target, read against those a plan has.
///
/// `org.hubplan.exchange` calls it; it sees the packages that find headings and rows, `model` and `change`.
package org.hubplan.exchange.groups;
