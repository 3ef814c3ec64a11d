package rapport.exchange.model;

import java.util.List;

/** What a look at the beginning of a file showed. */
public sealed interface Inspection {

    /**
     * It can be read.
     *
     * @param samples the cells of the first rows of a table; empty for other formats
     */
    record Readable(Reading reading, List<List<String>> samples) implements Inspection {

        public Readable {
            samples = List.copyOf(samples);
        }
    }

    /** It cannot be read at all. */
    record Objected(Unreadable reason) implements Inspection {}
}
