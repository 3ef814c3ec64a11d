package rapport.engagement.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.level.Levels;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.engagement.rules.PlausibleEngagement;
import rapport.store.api.Transaction;

/** The relationship in which something happens, and the people whom it names. */
record Host(Directory directory, Relationships relationships, Levels levels) {

    /** The relationship, where its level is enabled and the caller sees it; the caller then may change what is in it. */
    Optional<Relationship> writable(Caller by, RelationshipId id) {
        Optional<Relationship> found = relationships
                .find(by, id)
                .filter(one -> levels.findEnabled(one.level()).isPresent());
        found.ifPresent(one -> by.require(Right.WRITE, one.level()));
        return found;
    }

    Map<PartyId, PartyName> names(Caller by, Collection<PersonId> people) {
        return directory.names(by, people);
    }

    PlausibleEngagement plausible(Transaction transaction, Collection<PersonId> named) {
        LocalDate today = LocalDate.ofInstant(transaction.at(), transaction.by().zone());
        return new PlausibleEngagement(names(transaction.by(), named), today);
    }
}
