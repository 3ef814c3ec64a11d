package rapport.api.search;

import java.util.List;
import rapport.api.access.Caller;

/** Finds whose names begin with the words, or nearly so, and what stands in records. Safe for use by many threads. */
public interface Search {

    /**
     * The best matches that the caller may see.
     *
     * @param words as typed; blank finds nothing
     * @param atMost 1 to 100
     */
    List<Hit> find(Caller by, String words, int atMost);

    /**
     * The best matches among the records that are found by what stands in them, such as concerns, of relationships that the
     * caller may see. Every word must be there, or a word that begins so.
     *
     * @param words as typed; blank finds nothing
     * @param atMost 1 to 100
     */
    List<Hit> findWords(Caller by, String words, int atMost);

    /** The same among the records of one kind, such as {@code commitment}. */
    default List<Hit> findWords(Caller by, String words, String kind, int atMost) {
        return findWords(by, words, atMost).stream()
                .filter(hit -> hit.kind().equals(kind))
                .toList();
    }

    /**
     * A match.
     *
     * @param kind {@code person}, {@code organization}, {@code relationship}, {@code concern} …
     * @param id which one
     * @param title its name
     * @param subtitle what tells it from others of the same name; may be empty
     * @param level the level it belongs to; empty where it belongs to none
     * @param path its page in the console
     */
    record Hit(String kind, String id, String title, String subtitle, String level, String path) {}
}
