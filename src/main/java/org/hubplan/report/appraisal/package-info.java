/// The option appraisal: two to six options side by side, the baseline among them: workforce, moves, money, risks.
///
/// `session` gathers what it is made from. It sees the pure rooms and `report`'s blocks.
package org.hubplan.report.appraisal;
