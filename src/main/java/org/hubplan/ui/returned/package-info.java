/// Papers that come back as Word files: which of their figures no longer hold.
///
/// `Returned` reads a file away from the screen and opens the list; what it lists is `session.paper.returned`'s. The desk
/// and the paper screen call it.
package org.hubplan.ui.returned;
