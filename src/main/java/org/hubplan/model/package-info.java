/// What a plan is and carries: posts and their occupants, hubs, grades, commands, rate cards,
/// money, FTE and financial years. Everything here is a value and refuses to exist in a wrong state.
///
/// Every other room may call it. It knows no JavaFX, no SQL, no files and no clock.
package org.hubplan.model;
