package rapport.listening.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.level.LevelDescription;
import rapport.api.level.LevelDescription.Counterpart;
import rapport.api.level.Levels;
import rapport.api.party.Directory;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.listening.rules.PlausibleConcern;
import rapport.store.api.Transaction;

/** The relationship in which a concern stands, and the people who may speak in it. */
record OtherSide(Directory directory, Relationships relationships, Levels levels) {

    /** The relationship, where its level is enabled and the caller sees it; the caller then may change what is in it. */
    Optional<Relationship> writable(Caller by, RelationshipId id) {
        Optional<Relationship> found = relationships
                .find(by, id)
                .filter(one -> levels.findEnabled(one.level()).isPresent());
        found.ifPresent(one -> by.require(Right.WRITE, one.level()));
        return found;
    }

    void requireWrite(Caller by, Concern concern) {
        relationships.find(by, concern.relationship()).ifPresent(one -> by.require(Right.WRITE, one.level()));
    }

    PlausibleConcern plausible(Transaction transaction, RelationshipId in, Collection<PersonId> named) {
        Caller by = transaction.by();
        boolean amongOurselves = relationships
                .find(by, in)
                .flatMap(one -> levels.findEnabled(one.level()))
                .map(LevelDescription::counterparts)
                .filter(counterparts -> !counterparts.contains(Counterpart.ORGANIZATION))
                .isPresent();
        return new PlausibleConcern(directory.names(by, named), amongOurselves, transaction.at());
    }

    PlausibleConcern plausible(Transaction transaction, ConcernDraft draft) {
        List<PersonId> named = Stream.of(Optional.ofNullable(draft.person()), Optional.ofNullable(draft.owner()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return plausible(transaction, draft.relationship(), named);
    }
}
