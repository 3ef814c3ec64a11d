package rapport.api.engagement;

import java.time.Instant;

/**
 * The owners of a milestone met: one of ours and one of theirs talked in person, by video or by telephone since it was agreed,
 * told on a meeting sheet or recorded otherwise.
 *
 * @param at when they last did
 */
public record OwnersMet(MilestoneId milestone, Instant at) {}
