/// Rate cards: by year side by side, what a rate is built from, edited, copied to another year or uprated, and two years
/// compared by what the plan would cost.
///
/// `desk` makes it, as a face of the money screen. It sees `kit` and the plan's model.
package org.hubplan.ui.rates;
