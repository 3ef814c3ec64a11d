package rapport.api.signal;

import rapport.api.party.PartyId;

/**
 * A reason to act that belongs to one of our people and to no relationship.
 *
 * @param id the same for the same matter on each reading
 * @param with whom it concerns
 * @param signal why; its addressee is not looked at
 */
public record PersonalSignal(SignalId id, PartyId with, Signal signal) {}
