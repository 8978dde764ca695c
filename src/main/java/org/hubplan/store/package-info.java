/// The plan file on disk. The only room that speaks SQL.
///
/// `session` calls it and nobody else; only the words of a refused file, and of one verified, go further. It sees the pure rooms (`model`, `change`) and knows no JavaFX.
package org.hubplan.store;
