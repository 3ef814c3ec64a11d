package rapport.api.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is or was at an organization. People hold several at once and over time.
 *
 * @param title null where only the organization is known
 * @param from first day; null where unknown
 * @param to last day; null while it lasts
 * @param source what tells us of it: {@code entered}, {@code import:contacts.csv} …
 */
public record Position(
        PositionId id,
        PersonId person,
        OrganizationId organization,
        @Nullable String title,
        @Nullable String department,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source) {

    public Position {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a position cannot end (" + to + ") before it begins (" + from + ")");
        }
    }

    /** Whether it is held on the given day; an unknown beginning counts as long ago. */
    public boolean isHeldOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
}
