package rapport.meetings.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.interaction.InteractionId;
import rapport.api.level.Levels;
import rapport.api.meeting.MeetingAccount;
import rapport.api.meeting.MeetingPlan;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheets;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/**
 * Takes meetings in that happened elsewhere. Where their interaction was taken in before, as it is where both come from one
 * installation, the sheet joins it rather than making a second one; of interactions and who took part in them we only read.
 */
@Component(service = TakenMeetings.class)
public final class TakenMeetings {

    private static final Table<Record> PARTICIPANT = table(name("participant"));
    private static final Field<UUID> PERSON = required("participant", "person", SQLDataType.UUID);
    private static final Field<UUID> PART_OF = required("participant", "interaction", SQLDataType.UUID);
    private static final Field<Instant> AT = required("participant", "at", SQLDataType.INSTANT);

    private final Store store;
    private final MeetingSheets sheets;
    private final RelationshipRecords<MeetingSheet> records;

    @Activate
    public TakenMeetings(@Reference Database database, @Reference MeetingSheets sheets, @Reference Levels levels) {
        this.store = database.open(SqlMeetingSheets.SCHEMA);
        this.sheets = sheets;
        this.records = SqlMeetingSheets.records(levels);
    }

    /** Prepares it and tells of it, as part of the transaction that is under way, which is undone where it comes to a refusal. */
    public Outcome<MeetingSheet> take(Caller by, MeetingPlan plan, MeetingAccount account) {
        return sheets.prepare(by, plan)
                .map(sheet -> joined(by, sheet))
                .then(sheet -> sheets.tell(by, sheet.id(), sheet.version(), account));
    }

    private MeetingSheet joined(Caller by, MeetingSheet sheet) {
        List<PersonId> people = Stream.concat(sheet.ours().stream(), sheet.people().stream())
                .distinct()
                .toList();
        return store.write(
                by,
                transaction -> among(transaction.sql(), people, sheet.at()).fetch(PART_OF).stream()
                        .findFirst()
                        .map(known -> Sheets.joined(sheet, new InteractionId(known)))
                        .map(joined -> records.change(transaction, sheet, joined, "MeetingChanged"))
                        .orElse(sheet));
    }

    /** The interactions of that instant in which all of these people took part. */
    static ResultQuery<? extends Record> among(DSLContext sql, List<PersonId> people, Instant at) {
        return sql.select(PART_OF)
                .from(Wanted.ids(people.stream().map(PersonId::value).toList()))
                .leftJoin(PARTICIPANT)
                .on(PERSON.eq(Wanted.ID))
                .where(AT.eq(at))
                .groupBy(PART_OF)
                .having(count().eq(people.size()));
    }
}
