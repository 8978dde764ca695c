package org.hubplan.exchange.cells;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import javax.xml.stream.XMLStreamException;

/// The one place where a library's complaint becomes a sentence a planner can use.
final class Refusals {
    private Refusals() {
    }

    interface Reading<T> {
        T run() throws IOException, XMLStreamException;
    }

    /// Runs a piece of reading; whatever goes wrong in the file comes out as [UnreadableFile],
    /// whatever goes wrong in the receiver of the rows comes out as it was thrown.
    static <T> T plainly(SourceFile source, Reading<T> reading) throws UnreadableFile {
        try {
            return reading.run();
        } catch (RowFeed.ReceiverFailed e) {
            throw e.thrown();
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw plain(source, e);
        }
    }

    private static UnreadableFile plain(SourceFile source, Throwable thrown) {
        // the JDK's XML reader wraps what its stream throws, once in each direction
        for (Throwable t = thrown; t != null; t = next(t)) {
            switch (t) {
                case UnreadableFile refusal -> {
                    return refusal;
                }
                case NoSuchFileException _, FileNotFoundException _ -> {
                    return source.refuse(Why.MISSING, "");
                }
                case AccessDeniedException _ -> {
                    return source.refuse(Why.NOT_ALLOWED, "");
                }
                case CharacterCodingException _ -> {
                    return source.broken("some of its text is not in the encoding of the rest");
                }
                default -> { }
            }
        }
        return source.broken(thrown);
    }

    private static Throwable next(Throwable t) {
        return t instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException() : t.getCause();
    }
}
