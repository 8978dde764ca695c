/// Establishments: rows that each speak of one post, read against the posts a plan has.
///
/// `org.hubplan.exchange` calls it; it sees the packages that find headings, rows and grades, `model` and `change`.
package org.hubplan.exchange.posts;
