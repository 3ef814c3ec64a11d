package rapport.api.meeting;

import rapport.api.party.PersonId;

/**
 * What one of ours and one of theirs have in common.
 *
 * @param words what it is
 */
public record Shared(PersonId ours, PersonId theirs, String words) {}
