/// Pictures made of plain shapes: bars, lines and words in points from the top left, in inks that have a name and no
/// colour of their own until they are drawn.
///
/// One picture is drawn by whoever shows it: `report.pdf` as vectors, `Pixels` as an image, the window with shapes of
/// its own and the colours of its theme. It knows nothing of plans, papers, files, or any screen; how wide words
/// are is asked of a `Ruler` handed in.
package org.hubplan.report.picture;
