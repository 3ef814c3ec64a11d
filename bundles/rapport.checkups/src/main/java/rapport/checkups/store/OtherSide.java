package rapport.checkups.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.AccountId;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.checkup.CheckUp;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.party.Directory;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.checkups.rules.PlausibleWord;
import rapport.store.api.Transaction;

/** The relationship about which something is told, and the people who may speak in it. */
record OtherSide(Directory directory, Relationships relationships, Levels levels) {

    static final Objection UNKNOWN =
            Objection.to("relationship", "checkup.relationship.unknown", "there is no such relationship");

    private static final AccountId PLATFORM = Caller.platform("private link").account();
    /** The relationship, where its level is enabled and the caller sees it. */
    Optional<Relationship> seen(Caller by, RelationshipId id) {
        return relationships
                .find(by, id)
                .filter(one -> levels.findEnabled(one.level()).isPresent());
    }

    /** The same; the caller then may change what is in it. */
    Optional<Relationship> writable(Caller by, RelationshipId id) {
        Optional<Relationship> found = seen(by, id);
        found.ifPresent(one -> by.require(Right.WRITE, one.level()));
        return found;
    }

    /** Why whom they call first is not asked of colleagues of ours; empty for anybody else. */
    List<Objection> objectionsToFirstCall(Relationship in) {
        return isAmongOurselves(in)
                ? List.of(Objection.to(
                        "relationship",
                        "firstcall.ours",
                        "whom they call first is asked of others, not of our own people"))
                : List.of();
    }

    /** Whether the other side are colleagues of ours. */
    boolean isAmongOurselves(Relationship in) {
        return levels.findEnabled(in.level())
                .filter(LevelDescription::isAmongOurselves)
                .isPresent();
    }

    List<Objection> objections(
            Transaction transaction, Relationship in, @Nullable PersonId person, @Nullable Instant at) {
        boolean amongOurselves = isAmongOurselves(in);
        List<PersonId> named = Optional.ofNullable(person).stream().toList();
        return new PlausibleWord(directory.names(transaction.by(), named), amongOurselves, transaction.at())
                .objections(person, at);
    }

    boolean isAmongOurselves(Caller by, RelationshipId id) {
        return seen(by, id).filter(this::isAmongOurselves).isPresent();
    }

    /** Whether one of our own people answers it, on a level among ourselves. */
    boolean isOurOwns(Caller by, CheckUp one) {
        return one.byThem() != null && isAmongOurselves(by, one.relationship());
    }

    /** Whether it is for one of our own people, who answers signed in or by a link, for which the platform writes; and not the caller. */
    boolean isForSomebodyElse(Caller by, CheckUp one) {
        boolean isAnswering = by.account().equals(PLATFORM)
                || by.findPerson().filter(person -> person.equals(one.byThem())).isPresent();
        return !isAnswering && isOurOwns(by, one);
    }

    /** As the journal keeps it: what one of our own people answers is theirs, and no trail tells it. */
    CheckUp untold(Caller by, CheckUp one) {
        return isOurOwns(by, one)
                ? new CheckUp(
                        one.id(),
                        one.version(),
                        one.relationship(),
                        one.questionnaire(),
                        one.byThem(),
                        one.byName(),
                        one.manner(),
                        one.at(),
                        one.sent(),
                        List.of())
                : one;
    }
}
