package rapport.modules.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.level.Localized;

/**
 * How a bundle is: what it gives, what it needs, and what keeps it from working.
 *
 * @param state the framework's word for it, in lower case
 * @param startedAt when it last became active; null while it is not
 * @param gives what it offers to others, by kind
 * @param needs whom it leans on
 * @param usedBy symbolic names of the bundles that lean on it
 * @param problems why it does not work as it should, one sentence each
 */
public record BundleReport(
        String symbolicName,
        String version,
        String state,
        @Nullable Instant startedAt,
        List<Gift> gives,
        List<Need> needs,
        List<String> usedBy,
        List<Localized> problems) {

    public BundleReport {
        gives = List.copyOf(gives);
        needs = List.copyOf(needs);
        usedBy = List.copyOf(usedBy);
        problems = List.copyOf(problems);
    }

    /** Services of one kind that a bundle offers, such as three of {@code Page}. */
    public record Gift(String kind, int count) {}

    /**
     * A bundle on which another one leans.
     *
     * @param supplier its symbolic name
     * @param packages how many packages of it are imported
     * @param services the kinds of services of it that are in use
     */
    public record Need(String supplier, int packages, List<String> services) {

        public Need {
            services = List.copyOf(services);
        }
    }
}
