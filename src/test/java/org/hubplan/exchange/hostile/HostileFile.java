package org.hubplan.exchange.hostile;

import java.io.IOException;
import java.nio.file.Path;

/// A file built to break whoever reads it.
///
/// @param what is wrong with it, as a fact
/// @param name of the file, with its suffix
/// @param words some that its refusal holds
record HostileFile(String what, String name, String words, Writing writing) {
    interface Writing {
        void to(Path file) throws IOException;
    }

    Path in(Path folder) throws IOException {
        Path file = folder.resolve(name);
        writing.to(file);
        return file;
    }

    @Override
    public String toString() {
        return what;
    }
}
