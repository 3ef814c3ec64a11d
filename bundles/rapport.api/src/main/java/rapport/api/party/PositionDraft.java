package rapport.api.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A position to be recorded.
 *
 * @param organization the organization; null where only its name is known
 * @param organizationName its name, found or made by the directory; null where the id is given
 */
public record PositionDraft(
        @Nullable OrganizationId organization,
        @Nullable String organizationName,
        @Nullable String title,
        @Nullable String department,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source) {}
