package rapport.search.model;

import rapport.api.search.Findable;

/**
 * A record as the index keeps it.
 *
 * @param level the level of its relationship, which decides who may find it
 */
public record IndexedWords(Findable found, String level) {}
