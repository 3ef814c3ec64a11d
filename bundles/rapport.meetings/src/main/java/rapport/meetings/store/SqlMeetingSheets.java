package rapport.meetings.store;

import static org.jooq.impl.DSL.noCondition;
import static rapport.meetings.store.MeetingRows.AT;
import static rapport.meetings.store.MeetingRows.TOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.SortField;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.commitment.Commitments;
import rapport.api.id.Ids;
import rapport.api.interaction.Interactions;
import rapport.api.level.Levels;
import rapport.api.meeting.MeetingAccount;
import rapport.api.meeting.MeetingPlan;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheetId;
import rapport.api.meeting.MeetingSheets;
import rapport.api.meeting.MeetingSheetsQuery;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationships;
import rapport.meetings.rules.PlausibleMeeting;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Meetings in the database, seen by those who may read the level of their relationship. */
@Component
public final class SqlMeetingSheets implements MeetingSheets {

    public static final Schema SCHEMA = new Schema("meetings", SqlMeetingSheets.class);
    static final String KIND = "meeting";

    private final Store store;
    private final Host host;
    private final RelationshipRecords<MeetingSheet> sheets;
    private final Telling telling;

    @Activate
    public SqlMeetingSheets(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels,
            @Reference Interactions interactions,
            @Reference Commitments commitments) {
        this.store = database.open(SCHEMA);
        this.host = new Host(directory, relationships, levels);
        this.sheets = records(levels);
        this.telling = new Telling(interactions, commitments);
    }

    static RelationshipRecords<MeetingSheet> records(Levels levels) {
        return new RelationshipRecords<>(KIND, MeetingRows.TABLE, new MeetingRows(), levels);
    }

    @Override
    public Optional<MeetingSheet> find(Caller by, MeetingSheetId id) {
        return store.read(session -> sheets.find(session.sql(), by, id.value()));
    }

    @Override
    public Slice<MeetingSheet> list(Caller by, MeetingSheetsQuery query, PageRequest page) {
        return store.read(
                session -> sheets.list(session.sql(), by, matching(sheets, query), page, order(sheets, query)));
    }

    @Override
    public Outcome<MeetingSheet> prepare(Caller by, MeetingPlan plan) {
        return store.write(by, transaction -> {
            Optional<Relationship> in = host.writable(by, plan.relationship());
            List<Objection> objections = new ArrayList<>(toPlan(transaction, plan));
            if (in.isEmpty()) {
                objections.add(
                        Objection.to("relationship", "meeting.relationship.unknown", "there is no such relationship"));
            }
            return objections.isEmpty()
                    ? Outcome.done(sheets.add(
                            transaction,
                            Sheets.planned(new MeetingSheetId(Ids.next()), plan),
                            in.orElseThrow().level(),
                            "MeetingPrepared"))
                    : Outcome.refused(objections);
        });
    }

    @Override
    public Outcome<MeetingSheet> change(Caller by, MeetingSheetId id, long version, MeetingPlan plan) {
        return store.write(by, transaction -> {
            MeetingSheet was = writable(transaction, id, version);
            List<Objection> objections = toPlan(transaction, plan);
            return objections.isEmpty()
                    ? Outcome.done(sheets.change(transaction, was, Sheets.changed(was, plan), "MeetingChanged"))
                    : Outcome.refused(objections);
        });
    }

    @Override
    public Outcome<MeetingSheet> tell(Caller by, MeetingSheetId id, long version, MeetingAccount account) {
        try {
            return store.write(by, transaction -> tell(transaction, writable(transaction, id, version), account));
        } catch (Telling.Refused refused) {
            return Outcome.refused(refused.objections());
        }
    }

    @Override
    public void delete(Caller by, MeetingSheetId id, long version) {
        store.run(by, transaction -> sheets.delete(transaction, writable(transaction, id, version), "MeetingDeleted"));
    }

    @Override
    public void restore(Caller by, MeetingSheetId id) {
        store.run(
                by,
                transaction -> sheets.findDeleted(transaction, id.value())
                        .filter(deleted ->
                                host.writable(by, deleted.relationship()).isPresent())
                        .ifPresent(deleted -> sheets.restore(transaction, deleted, "MeetingRestored")));
    }

    static Condition matching(RelationshipRecords<MeetingSheet> sheets, MeetingSheetsQuery query) {
        Condition wanted = noCondition();
        if (query.relationship() != null) {
            wanted = wanted.and(sheets.relationship().eq(query.relationship().value()));
        }
        if (query.level() != null) {
            wanted = wanted.and(sheets.level().eq(query.level()));
        }
        return query.told() == null ? wanted : wanted.and(TOLD.eq(query.told()));
    }

    /** What the query fixes comes first, since the embedded engine finds the order only so. */
    static List<SortField<?>> order(RelationshipRecords<MeetingSheet> sheets, MeetingSheetsQuery query) {
        List<SortField<?>> order = new ArrayList<>();
        if (query.relationship() != null) {
            order.add(sheets.relationship().desc());
        } else if (query.level() != null) {
            order.add(sheets.level().desc());
        }
        order.add(AT.desc());
        order.add(sheets.id().desc());
        return order;
    }

    private Outcome<MeetingSheet> tell(Transaction transaction, MeetingSheet was, MeetingAccount account) {
        List<Objection> objections = new PlausibleMeeting(
                        host.names(transaction.by(), Sheets.people(account.ours(), account.people())), transaction.at())
                .toAccount(account);
        return objections.isEmpty()
                ? Outcome.done(sheets.change(transaction, was, telling.tell(transaction, was, account), "MeetingTold"))
                : Outcome.refused(objections);
    }

    private List<Objection> toPlan(Transaction transaction, MeetingPlan plan) {
        return new PlausibleMeeting(
                        host.names(transaction.by(), Sheets.people(plan.ours(), plan.people())), transaction.at())
                .toPlan(plan);
    }

    private MeetingSheet writable(Transaction transaction, MeetingSheetId id, long version) {
        MeetingSheet was = sheets.current(transaction, id.value(), version);
        host.writable(transaction.by(), was.relationship());
        return was;
    }
}
