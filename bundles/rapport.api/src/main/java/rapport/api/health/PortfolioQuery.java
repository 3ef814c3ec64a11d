package rapport.api.health;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;

/** Which relationships, in which order. Null means "any". */
public record PortfolioQuery(
        @Nullable String level, @Nullable PersonId owner, PortfolioEntry.@Nullable Standing standing, Sort sort) {

    /** All of them, those first that need somebody. */
    public static final PortfolioQuery ALL = new PortfolioQuery(null, null, null, Sort.HEALTH);

    /** What they are sorted by. */
    public enum Sort {
        /** The poorest first; unknown ones last. */
        HEALTH,
        /** Those whose health fell most first. */
        CHANGE,
        /** Those not heard of for longest first. */
        CONTACT
    }
}
