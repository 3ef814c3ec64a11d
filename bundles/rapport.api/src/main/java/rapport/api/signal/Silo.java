package rapport.api.signal;

import java.time.Instant;
import rapport.api.relationship.RelationshipId;

/**
 * Two parts of one side that both work in a relationship, and of which nobody has seen members of the one talk with members of the
 * other within half a year. A fact for rules.
 *
 * @param ours whether they are parts of ours rather than of theirs
 * @param one a department, or an organization of ours
 * @param other the other one, later in the alphabet
 * @param contacts how many contacts the two had in all
 * @param since from when on both had enough of them
 */
public record Silo(RelationshipId relationship, boolean ours, String one, String other, int contacts, Instant since) {}
