/// Where Hubplan starts, and the only place where its rooms are wired together, by constructors.
/// Nothing is decided here: what belongs in which room, and who may call whom, is held by `RoomsTest`.
package org.hubplan;
