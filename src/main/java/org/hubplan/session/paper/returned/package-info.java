/// Papers that come back as Word files, laid against the plan figure by figure.
///
/// `PaperCheck` is the one door for command line and window. It stands in `session` because it needs both sides:
/// `exchange.papers`, which reads a stranger's file, and `report`, which knows what the plan prints now; these two don't
/// see each other. Nothing here changes a plan.
package org.hubplan.session.paper.returned;
