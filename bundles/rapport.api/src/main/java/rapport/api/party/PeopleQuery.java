package rapport.api.party;

import org.jspecify.annotations.Nullable;

/**
 * Which people, in which order. Null means "any".
 *
 * @param text words that begin parts of the name, a mail address or the organization's name
 * @param sort the order; the id breaks ties
 */
public record PeopleQuery(
        @Nullable String text,
        @Nullable String tag,
        @Nullable OrganizationId organization,
        @Nullable Boolean ours,
        Sort sort,
        boolean descending) {

    /** What people are sorted by. */
    public enum Sort {
        NAME,
        ORGANIZATION,
        CREATED,
        CHANGED
    }

    /** Everybody, by name. */
    public static final PeopleQuery ALL = new PeopleQuery(null, null, null, null, Sort.NAME, false);
}
