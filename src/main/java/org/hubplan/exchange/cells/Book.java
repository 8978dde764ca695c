package org.hubplan.exchange.cells;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// What each kind of file must be able to do; [Workbook] turns its failures into plain sentences.
interface Book extends AutoCloseable {
    List<Sheet> sheets();

    /// Things in the file that are left alone, in the planner's words.
    List<String> leftAlone();

    void read(Sheet sheet, RowFeed feed) throws IOException, XMLStreamException;

    @Override
    void close() throws IOException;
}
