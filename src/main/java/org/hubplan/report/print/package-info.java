/// Printing on the printers of this computer: the pages of a finished PDF, as the preview shows them.
///
/// `cli` and `ui` call `Printers`. Where the computer prints by CUPS (Linux, macOS), the PDF itself goes to the
/// queue by `lp`; elsewhere Java's own print services draw it. What stands on a page is decided long before.
package org.hubplan.report.print;
