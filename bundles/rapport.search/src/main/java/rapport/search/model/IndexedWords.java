package rapport.search.model;

import rapport.api.search.Findable;

/**
 * A record as the index keeps it.
 *
 * @param level whose readers may find it; {@link #NO_LEVEL} where whoever sees people may
 */
public record IndexedWords(Findable found, String level) {

    /** The level of what belongs to no relationship. */
    public static final String NO_LEVEL = "";
}
