package rapport.relationships.store;

import static rapport.relationships.store.StakeholderTable.ID;
import static rapport.relationships.store.StakeholderTable.INTEREST;
import static rapport.relationships.store.StakeholderTable.PERSON;
import static rapport.relationships.store.StakeholderTable.POWER;
import static rapport.relationships.store.StakeholderTable.RELATIONSHIP;
import static rapport.relationships.store.StakeholderTable.ROLE;
import static rapport.relationships.store.StakeholderTable.STAKEHOLDER;
import static rapport.relationships.store.StakeholderTable.STANCE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import rapport.api.id.Ids;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Stakeholder;
import rapport.api.relationship.StakeholderDraft;
import rapport.api.relationship.StakeholderId;
import rapport.api.relationship.Stance;
import rapport.store.api.Change;
import rapport.store.api.Transaction;
import rapport.store.api.Wanted;

/** The people of a relationship, with their part in it. */
final class Stakeholders {

    private static final String KIND = "relationship";
    private static final List<Field<?>> COLUMNS = List.of(ID, RELATIONSHIP, PERSON, ROLE, POWER, INTEREST, STANCE);

    private final LastContact lastContact;

    Stakeholders(LastContact lastContact) {
        this.lastContact = lastContact;
    }

    static List<Stakeholder> of(DSLContext sql, RelationshipId relationship, Condition seen) {
        return sql.select(COLUMNS)
                .from(STAKEHOLDER)
                .join(RelationshipTable.RELATIONSHIP)
                .on(RelationshipTable.ID.eq(RELATIONSHIP))
                .where(RELATIONSHIP.eq(relationship.value()), seen)
                .orderBy(POWER.desc(), INTEREST.desc(), ID)
                .fetch(Stakeholders::read);
    }

    /** The powerful first in each. */
    static List<Stakeholder> ofAll(DSLContext sql, Collection<RelationshipId> relationships) {
        return sql.select(COLUMNS)
                .from(Wanted.ids(
                        relationships.stream().map(RelationshipId::value).toList()))
                .leftJoin(STAKEHOLDER)
                .on(RELATIONSHIP.eq(Wanted.ID))
                .where(ID.isNotNull())
                .orderBy(RELATIONSHIP, POWER.desc(), INTEREST.desc(), ID)
                .fetch(Stakeholders::read);
    }

    Stakeholder set(Transaction transaction, RelationshipId relationship, StakeholderDraft draft) {
        Optional<Stakeholder> was = find(transaction.sql(), relationship, draft.person());
        return was.isPresent()
                ? change(transaction, was.get(), draft)
                : add(transaction, drafted(new StakeholderId(Ids.next()), relationship, draft));
    }

    void remove(Transaction transaction, RelationshipId relationship, PersonId person) {
        find(transaction.sql(), relationship, person).ifPresent(was -> {
            transaction
                    .sql()
                    .deleteFrom(STAKEHOLDER)
                    .where(ID.eq(was.id().value()))
                    .execute();
            lastContact.lookAgain(transaction.sql(), relationship.value());
            transaction.record(Change.removed(KIND, relationship, "StakeholderRemoved", was));
        });
    }

    private Stakeholder add(Transaction transaction, Stakeholder added) {
        transaction
                .sql()
                .insertInto(STAKEHOLDER)
                .set(ID, added.id().value())
                .set(RELATIONSHIP, added.relationship().value())
                .set(PERSON, added.person().value())
                .set(ROLE, added.role())
                .set(POWER, (short) added.power())
                .set(INTEREST, (short) added.interest())
                .set(STANCE, added.stance().name())
                .execute();
        lastContact.lookAgain(transaction.sql(), added.relationship().value());
        transaction.record(Change.added(KIND, added.relationship(), "StakeholderAdded", added));
        return added;
    }

    private static Stakeholder change(Transaction transaction, Stakeholder was, StakeholderDraft draft) {
        Stakeholder is = drafted(was.id(), was.relationship(), draft);
        if (is.equals(was)) {
            return was;
        }
        transaction
                .sql()
                .update(STAKEHOLDER)
                .set(ROLE, is.role())
                .set(POWER, (short) is.power())
                .set(INTEREST, (short) is.interest())
                .set(STANCE, is.stance().name())
                .where(ID.eq(is.id().value()))
                .execute();
        transaction.record(Change.changed(KIND, is.relationship(), "StakeholderChanged", was, is));
        return is;
    }

    private static Optional<Stakeholder> find(DSLContext sql, RelationshipId relationship, PersonId person) {
        return sql.select(COLUMNS)
                .from(STAKEHOLDER)
                .where(RELATIONSHIP.eq(relationship.value()), PERSON.eq(person.value()))
                .fetchOptional(Stakeholders::read);
    }

    private static Stakeholder drafted(StakeholderId id, RelationshipId relationship, StakeholderDraft draft) {
        return new Stakeholder(
                id, relationship, draft.person(), draft.role(), draft.power(), draft.interest(), draft.stance());
    }

    private static Stakeholder read(Record row) {
        return new Stakeholder(
                new StakeholderId(row.get(ID)),
                new RelationshipId(row.get(RELATIONSHIP)),
                new PersonId(row.get(PERSON)),
                row.get(ROLE),
                row.get(POWER),
                row.get(INTEREST),
                Stance.valueOf(row.get(STANCE)));
    }
}
