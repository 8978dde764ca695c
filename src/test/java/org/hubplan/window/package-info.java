/// The real window on a real display, for what the headless platform can't show. Run by scripts under `src/test/xvfb`,
/// not by the tests.
package org.hubplan.window;
