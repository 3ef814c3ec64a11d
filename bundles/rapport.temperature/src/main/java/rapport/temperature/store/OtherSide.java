package rapport.temperature.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Concerns;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.party.Directory;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.store.api.Transaction;
import rapport.temperature.rules.PlausibleReading;

/** The relationship in which somebody is asked, the people who may answer there, and what it can be about. */
record OtherSide(Directory directory, Relationships relationships, Concerns concerns, Levels levels) {

    /** The relationship, where its level is enabled and the caller sees it; the caller then may change what is in it. */
    Optional<Relationship> writable(Caller by, RelationshipId id) {
        Optional<Relationship> found = relationships
                .find(by, id)
                .filter(one -> levels.findEnabled(one.level()).isPresent());
        found.ifPresent(one -> by.require(Right.WRITE, one.level()));
        return found;
    }

    PlausibleReading plausible(
            Transaction transaction, RelationshipId in, PersonId person, @Nullable ConcernId concern) {
        Caller by = transaction.by();
        boolean amongOurselves = relationships
                .find(by, in)
                .flatMap(one -> levels.findEnabled(one.level()))
                .filter(LevelDescription::isAmongOurselves)
                .isPresent();
        boolean fits = concern == null
                || concerns.find(by, concern)
                        .map(Concern::relationship)
                        .filter(in::equals)
                        .isPresent();
        return new PlausibleReading(directory.names(by, List.of(person)), amongOurselves, fits, transaction.at());
    }

    static Objection unknownRelationship() {
        return Objection.to("relationship", "reading.relationship.unknown", "there is no such relationship");
    }
}
