/// The sheets on which commands agree to changes or refuse them, as they come back.
///
/// `session`, `cli` and `ui` call it; `export` writes the sheets. It sees `cells`, `headings`, `tables` and `account`.
package org.hubplan.exchange.replies;
