package rapport.links.rules;

import java.time.Duration;
import java.util.regex.Pattern;
import rapport.api.link.LinkDraft;

/** Whoever is asked should have days to answer, and nobody should hold a way in for ever. */
public final class PlausibleLink {

    /** Longer than this no question stays open. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Pattern PURPOSE = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private PlausibleLink() {}

    /** Does nothing where the draft makes sense. */
    public static void require(LinkDraft draft) {
        if (!PURPOSE.matcher(draft.purpose()).matches()) {
            throw new IllegalArgumentException(
                    "purpose must be a name like confirm-concern, was \"" + draft.purpose() + "\"");
        }
        Duration lifetime = draft.lifetime();
        if (lifetime.compareTo(SHORTEST) < 0 || lifetime.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "lifetime must be between a minute and " + LONGEST.toDays() + " days, was " + lifetime);
        }
    }
}
