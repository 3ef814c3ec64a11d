package rapport.api.signal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;

/**
 * One row of Today.
 *
 * @param relationship what needs the caller; null where it is a person whom no relationship looks after
 * @param party who the relationship is with; the person where there is none
 * @param person whom to talk to; null where it is the relationship as a whole
 * @param reason why, in one sentence, in the caller's language
 * @param advice what to do or ask, in one sentence, in the caller's language
 * @param since from when on it holds
 */
public record TodayEntry(
        SignalId id,
        String rule,
        Severity severity,
        @Nullable Relationship relationship,
        PartyName party,
        @Nullable PartyName person,
        String reason,
        String advice,
        Act act,
        Instant since,
        List<Evidence> evidence) {

    public TodayEntry {
        evidence = List.copyOf(evidence);
    }

    public Optional<Relationship> findRelationship() {
        return Optional.ofNullable(relationship);
    }
}
