package org.hubplan.change;

/// An entry as it stands in the log on disk.
///
/// @param hash SHA-256 in hexadecimal of the entry and the hash of the one before: the links of the chain
public record Logged(Entry entry, String hash) {}
