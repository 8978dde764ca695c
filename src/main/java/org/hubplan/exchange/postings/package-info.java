/// Posting panels: rows that each move one person into a post. Names and pay numbers are not read.
///
/// `org.hubplan.exchange` calls it; it sees the packages that find headings, rows and grades, `model` and `change`.
package org.hubplan.exchange.postings;
