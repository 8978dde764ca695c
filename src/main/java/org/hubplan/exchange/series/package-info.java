/// Reads strength as others publish it, beside a plan.
///
/// `exchange` calls it. It sees the pure rooms.
package org.hubplan.exchange.series;
