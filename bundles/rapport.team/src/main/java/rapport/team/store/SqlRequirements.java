package rapport.team.store;

import static org.jooq.impl.DSL.noCondition;
import static rapport.team.store.RequirementRows.OWNER;
import static rapport.team.store.RequirementRows.PLACE;
import static rapport.team.store.RequirementRows.RECORDED_AT;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.id.Ids;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationships;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;
import rapport.store.api.Transaction;
import rapport.team.model.Requirement;
import rapport.team.model.RequirementDraft;
import rapport.team.model.RequirementId;
import rapport.team.model.RequirementsQuery;
import rapport.team.rules.PlausibleRequirement;

/** Requirements in the database, seen by those who may read the level of their relationship. */
@Component(service = Requirements.class)
public final class SqlRequirements implements Requirements {

    static final String KIND = "team-requirement";

    private final Store store;
    private final Directory directory;
    private final Writable writable;
    private final RelationshipRecords<Requirement> records;

    @Activate
    public SqlRequirements(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels) {
        this.store = database.open(SqlPulses.SCHEMA);
        this.directory = directory;
        this.writable = new Writable(relationships, levels);
        this.records = records(levels);
    }

    static RelationshipRecords<Requirement> records(Levels levels) {
        return new RelationshipRecords<>(KIND, RequirementRows.TABLE, new RequirementRows(), levels);
    }

    @Override
    public Optional<Requirement> find(Caller by, RequirementId id) {
        return store.read(session -> records.find(session.sql(), by, id.value()));
    }

    @Override
    public Slice<Requirement> list(Caller by, RequirementsQuery query, PageRequest page) {
        return store.read(
                session -> records.list(session.sql(), by, matching(records, query), page, order(records, query)));
    }

    @Override
    public Outcome<Requirement> record(Caller by, RequirementDraft draft) {
        return store.write(by, transaction -> {
            Optional<Relationship> in = writable.find(by, draft.relationship());
            List<Objection> objections = new ArrayList<>(objections(by, draft));
            if (in.isEmpty()) {
                objections.add(
                        Objection.to("relationship", "requirement.relationship", "there is no such relationship"));
            }
            Requirement recorded = new Requirement(
                    new RequirementId(Ids.next()),
                    1,
                    draft.relationship(),
                    draft.what().strip(),
                    stripped(draft.contract()),
                    draft.owner(),
                    transaction.at().truncatedTo(ChronoUnit.MICROS),
                    null,
                    null,
                    null);
            return objections.isEmpty()
                    ? Outcome.done(
                            records.add(transaction, recorded, in.orElseThrow().level(), "RequirementRecorded"))
                    : Outcome.refused(objections);
        });
    }

    @Override
    public Outcome<Requirement> change(Caller by, RequirementId id, long version, RequirementDraft draft) {
        return store.write(by, transaction -> {
            Requirement was = writable(transaction, id, version);
            List<Objection> objections = objections(by, draft);
            Requirement is = was.changed(draft.what().strip(), stripped(draft.contract()), draft.owner());
            return objections.isEmpty()
                    ? Outcome.done(records.change(transaction, was, is, "RequirementChanged"))
                    : Outcome.refused(objections);
        });
    }

    // Whoever may read it may say "mine": it is their own word, not the relationship's.
    @Override
    public Outcome<Requirement> accept(Caller by, RequirementId id, long version) {
        return store.write(by, transaction -> {
            Requirement was = records.current(transaction, id.value(), version);
            PersonId person = by.person();
            if (person == null || (was.owner() != null && !was.owner().equals(person))) {
                return Outcome.refused(others());
            }
            Requirement is = was.accepted(person, transaction.at().truncatedTo(ChronoUnit.MICROS));
            return Outcome.done(
                    was.acceptedAt() == null ? records.change(transaction, was, is, "RequirementAccepted") : was);
        });
    }

    @Override
    public Outcome<Requirement> handBack(Caller by, RequirementId id, long version, String because) {
        return store.write(by, transaction -> {
            Requirement was = records.current(transaction, id.value(), version);
            PersonId person = by.person();
            List<Objection> objections = new ArrayList<>(PlausibleRequirement.toReturning(because));
            if (person == null || !person.equals(was.owner())) {
                objections.add(others());
            }
            return person == null || !objections.isEmpty()
                    ? Outcome.refused(objections)
                    : Outcome.done(records.change(
                            transaction, was, was.returned(person, because.strip()), "RequirementHandedBack"));
        });
    }

    @Override
    public void delete(Caller by, RequirementId id, long version) {
        store.run(
                by,
                transaction -> records.delete(transaction, writable(transaction, id, version), "RequirementDeleted"));
    }

    @Override
    public void restore(Caller by, RequirementId id) {
        store.run(
                by,
                transaction -> records.findDeleted(transaction, id.value())
                        .filter(deleted ->
                                writable.find(by, deleted.relationship()).isPresent())
                        .ifPresent(deleted -> records.restore(transaction, deleted, "RequirementRestored")));
    }

    static Condition matching(RelationshipRecords<Requirement> records, RequirementsQuery query) {
        Condition wanted =
                query.owner() == null ? noCondition() : OWNER.eq(query.owner().value());
        return query.relationship() == null
                ? wanted
                : wanted.and(records.relationship().eq(query.relationship().value()));
    }

    /** What the query fixes comes first, since the embedded engine finds the order only so. */
    static List<SortField<?>> order(RelationshipRecords<Requirement> records, RequirementsQuery query) {
        List<SortField<?>> order = new ArrayList<>();
        if (query.relationship() != null) {
            order.add(records.relationship().asc());
        } else if (query.owner() != null) {
            order.add(OWNER.asc());
        }
        order.add(PLACE.asc());
        order.add(RECORDED_AT.asc());
        order.add(records.id().asc());
        return order;
    }

    private List<Objection> objections(Caller by, RequirementDraft draft) {
        PersonId owner = draft.owner();
        PartyName name =
                owner == null ? null : directory.names(by, List.of(owner)).get(owner);
        return PlausibleRequirement.objections(draft, name);
    }

    private static Objection others() {
        return Objection.to("", "requirement.others", "only whoever is asked can say whether it is theirs");
    }

    private Requirement writable(Transaction transaction, RequirementId id, long version) {
        Requirement was = records.current(transaction, id.value(), version);
        writable.find(transaction.by(), was.relationship());
        return was;
    }

    private static @Nullable String stripped(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
