/// Help: shortcuts of every screen, the words the program uses, and where things lie.
///
/// `desk` opens it. It sees `kit`.
package org.hubplan.ui.help;
