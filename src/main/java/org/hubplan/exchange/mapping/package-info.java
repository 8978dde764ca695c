/// What a planner says of how spreadsheets are read, as a value, and kept in a file for those of the same shape.
///
/// `org.hubplan.exchange` reads by it; `session`, `cli` and `ui` make it.
package org.hubplan.exchange.mapping;
