package rapport.exchange.model;

import java.util.Iterator;
import java.util.List;

/** The rows of a file, once, in order, without holding more than one. Reading never fails because of what a row says. */
public interface Rows extends Iterator<Row>, AutoCloseable {

    /** The headings under which the original cells of each row stand. */
    List<String> headings();

    /** How many bytes of the file have been read, for the progress bar. */
    long bytesRead();

    @Override
    void close();
}
