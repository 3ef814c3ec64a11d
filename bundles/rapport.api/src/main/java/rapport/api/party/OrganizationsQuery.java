package rapport.api.party;

import org.jspecify.annotations.Nullable;

/** Which organizations, in which order. Null means "any". */
public record OrganizationsQuery(
        @Nullable String text,
        @Nullable String tag,
        @Nullable Boolean ours,
        @Nullable OrganizationId parent,
        Sort sort,
        boolean descending) {

    /** What organizations are sorted by. */
    public enum Sort {
        NAME,
        CREATED,
        CHANGED
    }

    /** All of them, by name. */
    public static final OrganizationsQuery ALL = new OrganizationsQuery(null, null, null, null, Sort.NAME, false);
}
