/// Work that takes longer than a blink, off the JavaFX thread: with progress, a way to cancel, and its
/// failure as a plain message.
///
/// Every screen may call it. It knows nothing of a plan.
package org.hubplan.ui.work;
