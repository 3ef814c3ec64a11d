package rapport.insight.store;

import static rapport.insight.store.MoveTable.BEGAN;
import static rapport.insight.store.MoveTable.MOVE;
import static rapport.insight.store.MoveTable.NOTICED;
import static rapport.insight.store.MoveTable.PERSON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import rapport.api.journal.JournalEntry;
import rapport.api.json.RecordsJson;
import rapport.api.party.Person;
import rapport.api.party.Position;
import rapport.store.api.Wanted;

/**
 * Notices when somebody whom we knew already takes or leaves a position. The first position that we learn of is no move, nor
 * is one that began or ended long ago.
 */
final class Moves {

    private static final int NEWS_DAYS = 180;

    /** A journal entry about a person's record. */
    void notice(DSLContext sql, JournalEntry entry) {
        if (entry.subject().kind().equals("position")) {
            noticeOne(sql, entry);
        } else if (entry.was() != null && entry.is() != null) {
            Person was = RecordsJson.gson().fromJson(entry.was(), Person.class);
            Person is = RecordsJson.gson().fromJson(entry.is(), Person.class);
            compare(sql, was.positions(), is.positions(), entry.at());
        }
    }

    private static void noticeOne(DSLContext sql, JournalEntry entry) {
        Position was = position(entry.was());
        Position is = position(entry.is());
        if (was != null && is != null) {
            compare(sql, List.of(was), List.of(is), entry.at());
        } else if (is != null && heldAnother(sql, is)) {
            noticeBegun(sql, is, entry.at());
        }
    }

    private static @Nullable Position position(@Nullable String json) {
        return json == null ? null : RecordsJson.gson().fromJson(json, Position.class);
    }

    private static boolean heldAnother(DSLContext sql, Position position) {
        return sql.fetchExists(sql.selectOne()
                .from(HouseTables.POSITION)
                .where(
                        HouseTables.POSITION_PERSON.eq(position.person().value()),
                        HouseTables.POSITION_ID.ne(position.id().value())));
    }

    private static void compare(DSLContext sql, List<Position> were, List<Position> are, Instant at) {
        for (Position position : are) {
            Optional<Position> had =
                    were.stream().filter(one -> isSame(one, position)).findFirst();
            if (had.isEmpty() && !were.isEmpty()) {
                noticeBegun(sql, position, at);
            } else if (position.to() != null
                    && had.filter(one -> one.to() == null).isPresent()) {
                noticeEnded(sql, position, position.to(), at);
            }
        }
    }

    // A record that was written anew may have given its positions new identifiers.
    private static boolean isSame(Position one, Position other) {
        return one.id().equals(other.id())
                || (one.organization().equals(other.organization()) && Objects.equals(one.title(), other.title()));
    }

    private static void noticeBegun(DSLContext sql, Position position, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        LocalDate from = position.from() == null ? day : position.from();
        if (position.isHeldOn(day) && from.isAfter(day.minusDays(NEWS_DAYS))) {
            keep(sql, position, true, from, at);
        }
    }

    private static void noticeEnded(DSLContext sql, Position position, LocalDate last, Instant at) {
        if (last.isAfter(LocalDate.ofInstant(at, ZoneOffset.UTC).minusDays(NEWS_DAYS))) {
            keep(sql, position, false, last, at);
        }
    }

    private static void keep(DSLContext sql, Position position, boolean began, LocalDate on, Instant at) {
        sql.deleteFrom(MOVE)
                .where(MoveTable.POSITION.eq(position.id().value()), BEGAN.eq(began))
                .execute();
        sql.insertInto(MOVE)
                .set(MoveTable.POSITION, position.id().value())
                .set(BEGAN, began)
                .set(PERSON, position.person().value())
                .set(MoveTable.ORGANIZATION, position.organization().value())
                .set(MoveTable.ON, on)
                .set(NOTICED, at)
                .set(MoveTable.HELD, RecordsJson.gson().toJson(position))
                .execute();
    }

    /** What we noticed about these people lately, newest first. */
    static Result<? extends Record> of(DSLContext sql, UUID[] people, Instant now) {
        return sql.select(PERSON, MoveTable.ORGANIZATION, BEGAN, MoveTable.ON, NOTICED, MoveTable.HELD)
                .from(Wanted.ids(people))
                .leftJoin(MOVE)
                .on(PERSON.eq(Wanted.ID))
                .where(NOTICED.gt(now.minus(Duration.ofDays(NEWS_DAYS))))
                .orderBy(NOTICED.desc())
                .fetch();
    }
}
