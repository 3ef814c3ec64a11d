package rapport.insight.store;

import static rapport.insight.store.HouseTables.PARTY;
import static rapport.insight.store.HouseTables.PARTY_ID;
import static rapport.insight.store.HouseTables.PARTY_OURS;
import static rapport.insight.store.HouseTables.POSITION;
import static rapport.insight.store.HouseTables.POSITION_DEPARTMENT;
import static rapport.insight.store.HouseTables.POSITION_ORGANIZATION;
import static rapport.insight.store.HouseTables.POSITION_PERSON;
import static rapport.insight.store.TieTable.A;
import static rapport.insight.store.TieTable.B;
import static rapport.insight.store.TieTable.INNER_B;
import static rapport.insight.store.TieTable.LAST_FROM_A;
import static rapport.insight.store.TieTable.LAST_FROM_B;
import static rapport.insight.store.TieTable.TIE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.ResultQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.tie.Collaboration;
import rapport.api.tie.Collaborations;
import rapport.insight.rules.SharedWork;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/** Reads from the ties of our own people how their departments work together, in two statements. */
@Component
public final class KeptCollaborations implements Collaborations {

    private final Store store;
    private final Clock clock;

    @Activate
    public KeptCollaborations(@Reference Database database, @Reference Clock clock) {
        this.store = database.open(new Schema("insight", KeptCollaborations.class));
        this.clock = clock;
    }

    @Override
    public List<Collaboration> all(Caller by) {
        Instant now = clock.instant();
        return store.read(session -> {
            Map<UUID, String> parts = parts(places(session.sql(), today(now)));
            SharedWork work = new SharedWork(parts);
            inTouch(session.sql(), parts.keySet(), now.minus(ContactHistory.REMEMBERED))
                    .forEach(row -> work.add(row.value1(), row.value2(), row.value3() != null));
            return work.collaborations();
        });
    }

    @Override
    public int inNoPart(Caller by) {
        return store.read(session -> {
            List<Record3<UUID, String, String>> places =
                    places(session.sql(), today(clock.instant())).fetch();
            Set<UUID> people = places.stream().map(Record3::value1).collect(Collectors.toSet());
            return people.size() - parts(places).size();
        });
    }

    private static Map<UUID, String> parts(Iterable<Record3<UUID, String, String>> places) {
        Map<UUID, String> parts = new HashMap<>();
        places.forEach(row -> PartsAtWork.put(parts, row.value1(), row.value2(), row.value3()));
        return parts;
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Where our own people work. */
    private static ResultQuery<Record3<UUID, String, String>> places(DSLContext sql, LocalDate today) {
        return sql.select(POSITION_PERSON, POSITION_DEPARTMENT, PartsAtWork.undivided(today))
                .from(PARTY)
                .leftJoin(POSITION)
                .on(POSITION_ORGANIZATION.eq(PARTY_ID))
                .where(PARTY_OURS.isTrue(), POSITION_PERSON.isNotNull(), HouseTables.isHeldOn(today));
    }

    /** With whom these, who are ours, were in touch since. */
    static ResultQuery<Record3<UUID, UUID, UUID>> inTouch(DSLContext sql, Collection<UUID> ours, Instant since) {
        return sql.select(A, B, INNER_B)
                .from(Wanted.ids(ours))
                .leftJoin(TIE)
                .on(A.eq(Wanted.ID))
                .where(LAST_FROM_A.gt(since).or(LAST_FROM_B.gt(since)));
    }
}
