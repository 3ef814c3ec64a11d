package rapport.followup.store;

import static rapport.followup.store.FollowUpTable.DUE;
import static rapport.followup.store.FollowUpTable.FOLLOW_UP;
import static rapport.followup.store.FollowUpTable.ID;
import static rapport.followup.store.FollowUpTable.PERSON;
import static rapport.followup.store.FollowUpTable.RELATIONSHIP;
import static rapport.followup.store.FollowUpTable.SETTLED_AT;
import static rapport.followup.store.HouseTables.POSITION;
import static rapport.followup.store.HouseTables.POSITION_ORGANIZATION;
import static rapport.followup.store.HouseTables.POSITION_PERSON;
import static rapport.followup.store.HouseTables.RELATIONSHIP_ID;
import static rapport.followup.store.HouseTables.RELATIONSHIP_PARTY;
import static rapport.followup.store.HouseTables.STAKEHOLDER;
import static rapport.followup.store.HouseTables.STAKEHOLDER_IN;
import static rapport.followup.store.HouseTables.STAKEHOLDER_PERSON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.followup.FollowUp;
import rapport.api.journal.JournalEntry;
import rapport.api.json.RecordsJson;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/**
 * Tells rules whom to ask how it holds: what was asked wherever the person is now and where it began, and what is to be asked
 * once, there where somebody looks after the person.
 */
@Component
public final class FollowUpFacts implements FactSource<FollowUp> {

    private static final int MOST = 100;
    private static final Duration REMEMBERED = Duration.ofDays(730);
    private static final Field<UUID> WHERE = DSL.field(DSL.name("told", "touched"), SQLDataType.UUID);

    private final Store store;

    @Activate
    public FollowUpFacts(@Reference Database database) {
        this.store = database.open(SqlFollowUps.SCHEMA);
    }

    @Override
    public Class<FollowUp> kind() {
        return FollowUp.class;
    }

    @Override
    public Map<RelationshipId, List<FollowUp>> of(Collection<RelationshipId> relationships, Instant now) {
        return store.read(session -> of(session.sql(), relationships, now));
    }

    private static Map<RelationshipId, List<FollowUp>> of(
            DSLContext sql, Collection<RelationshipId> relationships, Instant now) {
        List<? extends Record> rows = query(sql, relationships, now).fetch();
        UUID[] asked = rows.stream()
                .map(FollowUpRows::tell)
                .filter(one -> one.state() == FollowUp.State.OPEN)
                .map(one -> one.person().value())
                .distinct()
                .toArray(UUID[]::new);
        Map<UUID, List<Record>> touched = new Touch(LocalDate.ofInstant(now, ZoneOffset.UTC)).by(sql, asked);
        Map<RelationshipId, List<FollowUp>> facts = new HashMap<>();
        for (Record row : rows) {
            FollowUp one = FollowUpRows.tell(row);
            List<FollowUp> told = facts.computeIfAbsent(new RelationshipId(row.get(WHERE)), none -> new ArrayList<>());
            if (told.size() < MOST && isToldIn(row.get(WHERE), one, touched)) {
                told.add(one);
            }
        }
        facts.values().removeIf(List::isEmpty);
        return facts;
    }

    /** Two who are told to ask the same person the same would ask twice. */
    private static boolean isToldIn(UUID relationship, FollowUp one, Map<UUID, List<Record>> touched) {
        return one.state() != FollowUp.State.OPEN
                || Touch.nearest(one, touched.getOrDefault(one.person().value(), List.of()))
                        .map(row -> row.get(Touch.TOUCHED).equals(relationship))
                        .orElse(true);
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return told(entry).stream()
                .map(FollowUp::relationship)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    @Override
    public Collection<PersonId> peopleChangedBy(JournalEntry entry) {
        return told(entry).stream().map(FollowUp::person).toList();
    }

    private static List<FollowUp> told(JournalEntry entry) {
        return entry.subject().kind().equals(SqlFollowUps.KIND) && entry.is() != null
                ? List.of(RecordsJson.gson().fromJson(entry.is(), FollowUp.class))
                : List.of();
    }

    static ResultQuery<? extends Record> query(DSLContext sql, Collection<RelationshipId> relationships, Instant now) {
        UUID[] ids = relationships.stream().map(RelationshipId::value).toArray(UUID[]::new);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Condition remembered = ID.isNotNull().and(SETTLED_AT.isNull().or(SETTLED_AT.ge(now.minus(REMEMBERED))));
        Table<?> told = where(ids, remembered)
                .union(ofStakeholders(ids, remembered))
                .union(ofParties(ids, remembered))
                .union(ofHolders(ids, remembered, today))
                .asTable("told", "touched", "told_id");
        return sql.select(WHERE)
                .select(FollowUpRows.COLUMNS)
                .from(told)
                .leftJoin(FOLLOW_UP)
                .on(ID.eq(DSL.field(DSL.name("told", "told_id"), SQLDataType.UUID)))
                .orderBy(DUE.desc(), ID.desc());
    }

    private static Select<Record2<UUID, UUID>> where(UUID[] ids, Condition remembered) {
        return DSL.select(Wanted.ID, ID)
                .from(Wanted.ids(ids))
                .leftJoin(FOLLOW_UP)
                .on(RELATIONSHIP.eq(Wanted.ID))
                .where(remembered);
    }

    private static Select<Record2<UUID, UUID>> ofStakeholders(UUID[] ids, Condition remembered) {
        return DSL.select(Wanted.ID, ID)
                .from(Wanted.ids(ids))
                .leftJoin(STAKEHOLDER)
                .on(STAKEHOLDER_IN.eq(Wanted.ID))
                .leftJoin(FOLLOW_UP)
                .on(PERSON.eq(STAKEHOLDER_PERSON))
                .where(remembered);
    }

    private static Select<Record2<UUID, UUID>> ofParties(UUID[] ids, Condition remembered) {
        return DSL.select(Wanted.ID, ID)
                .from(Wanted.ids(ids))
                .leftJoin(HouseTables.RELATIONSHIP)
                .on(RELATIONSHIP_ID.eq(Wanted.ID))
                .leftJoin(FOLLOW_UP)
                .on(PERSON.eq(RELATIONSHIP_PARTY))
                .where(remembered);
    }

    private static Select<Record2<UUID, UUID>> ofHolders(UUID[] ids, Condition remembered, LocalDate today) {
        return DSL.select(Wanted.ID, ID)
                .from(Wanted.ids(ids))
                .leftJoin(HouseTables.RELATIONSHIP)
                .on(RELATIONSHIP_ID.eq(Wanted.ID))
                .leftJoin(POSITION)
                .on(POSITION_ORGANIZATION.eq(RELATIONSHIP_PARTY))
                .leftJoin(FOLLOW_UP)
                .on(PERSON.eq(POSITION_PERSON))
                .where(remembered, HouseTables.isHeldOn(today));
    }
}
