package rapport.temperature.store;

import static rapport.temperature.store.SurveyTable.BEGUN_AT;
import static rapport.temperature.store.SurveyTable.BEGUN_BY;
import static rapport.temperature.store.SurveyTable.CLOSED_AT;
import static rapport.temperature.store.SurveyTable.ENGLISH;
import static rapport.temperature.store.SurveyTable.GERMAN;
import static rapport.temperature.store.SurveyTable.ID;
import static rapport.temperature.store.SurveyTable.INSTRUMENT;
import static rapport.temperature.store.SurveyTable.LEVEL;
import static rapport.temperature.store.SurveyTable.ROLES;
import static rapport.temperature.store.SurveyTable.STAGE;
import static rapport.temperature.store.SurveyTable.SURVEY;
import static rapport.temperature.store.SurveyTable.TAG;
import static rapport.temperature.store.SurveyTable.TITLE;
import static rapport.temperature.store.SurveyTable.VERSION;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFinalStep;
import rapport.api.level.Localized;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.reading.Instrument;
import rapport.api.survey.Audience;
import rapport.api.survey.Survey;
import rapport.api.survey.SurveyId;
import rapport.store.api.Keyset;
import rapport.store.api.Versioned;

/** A survey as a row. */
final class SurveyRows {

    static final Keyset LATEST = Keyset.by(BEGUN_AT.desc(), ID.desc());

    private static final List<Field<?>> COLUMNS = List.of(
            ID, VERSION, TITLE, INSTRUMENT, ENGLISH, GERMAN, LEVEL, STAGE, TAG, ROLES, BEGUN_BY, BEGUN_AT, CLOSED_AT);
    private static final Versioned VERSIONED = new Versioned("survey", SURVEY, ID, VERSION);

    private SurveyRows() {}

    static Optional<Survey> find(DSLContext sql, SurveyId id, Condition seen) {
        return sql.select(COLUMNS).from(SURVEY).where(ID.eq(id.value()), seen).fetchOptional(SurveyRows::read);
    }

    static Slice<Survey> list(DSLContext sql, Condition seen, PageRequest page) {
        return LATEST.page(matching(sql, seen), page, SurveyRows::read);
    }

    static SelectFinalStep<Record> matching(DSLContext sql, Condition seen) {
        return sql.select(COLUMNS).from(SURVEY).where(seen);
    }

    static void insert(DSLContext sql, Survey begun) {
        Audience audience = begun.audience();
        sql.insertInto(SURVEY)
                .set(ID, begun.id().value())
                .set(VERSION, begun.version())
                .set(TITLE, begun.title())
                .set(INSTRUMENT, begun.instrument().name())
                .set(ENGLISH, begun.question().english())
                .set(GERMAN, begun.question().in(Locale.GERMAN))
                .set(LEVEL, audience.level())
                .set(STAGE, audience.stage())
                .set(TAG, audience.tag())
                .set(ROLES, audience.roles().stream().sorted().collect(Collectors.joining(" ")))
                .set(BEGUN_BY, begun.begunByName())
                .set(BEGUN_AT, begun.begunAt())
                .execute();
    }

    static void close(DSLContext sql, Survey was, long version, Instant at) {
        VERSIONED.update(sql, was.id().value(), version, Map.of(CLOSED_AT, at));
    }

    private static Survey read(Record row) {
        return new Survey(
                new SurveyId(row.get(ID)),
                row.get(VERSION),
                row.get(TITLE),
                Instrument.valueOf(row.get(INSTRUMENT)),
                Localized.of(row.get(ENGLISH), row.get(GERMAN)),
                new Audience(
                        row.get(LEVEL),
                        row.get(STAGE),
                        row.get(TAG),
                        Arrays.stream(row.get(ROLES).split(" "))
                                .filter(role -> !role.isEmpty())
                                .collect(Collectors.toSet())),
                row.get(BEGUN_BY),
                row.get(BEGUN_AT),
                row.get(CLOSED_AT));
    }
}
