package rapport.api.checkup;

import java.time.Instant;
import rapport.api.relationship.RelationshipId;

/**
 * When a check-up of a relationship is due next: its cadence after the last complete one, or, where there was none, after the
 * relationship came to its stage. Those that are never due by themselves have none. A fact for rules, given by a
 * {@link rapport.api.signal.FactSource}: a check-up is overdue from {@code dueAt} on.
 *
 * @param everyDays its cadence for this relationship
 */
public record CheckUpDue(RelationshipId relationship, String questionnaire, Instant dueAt, int everyDays) {}
