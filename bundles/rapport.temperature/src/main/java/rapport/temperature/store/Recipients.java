package rapport.temperature.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static rapport.temperature.store.RecipientTable.ANSWER;
import static rapport.temperature.store.RecipientTable.ANSWERED_AT;
import static rapport.temperature.store.RecipientTable.ID;
import static rapport.temperature.store.RecipientTable.LINK;
import static rapport.temperature.store.RecipientTable.PERSON;
import static rapport.temperature.store.RecipientTable.RECIPIENT;
import static rapport.temperature.store.RecipientTable.RELATIONSHIP;
import static rapport.temperature.store.RecipientTable.REMINDED_AT;
import static rapport.temperature.store.RecipientTable.SENT_AT;
import static rapport.temperature.store.RecipientTable.STATE;
import static rapport.temperature.store.RecipientTable.SURVEY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.SelectFinalStep;
import org.jooq.SelectForUpdateStep;
import org.jooq.SelectLimitPercentStep;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import rapport.api.id.Ids;
import rapport.api.link.LinkId;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.survey.Recipient;
import rapport.api.survey.Recipient.State;
import rapport.api.survey.RecipientId;
import rapport.api.survey.SurveyId;
import rapport.store.api.Keyset;
import rapport.store.api.RowWriter;

/** Who is asked by surveys, and how far that has come. */
final class Recipients {

    private static final List<Field<?>> COLUMNS =
            List.of(ID, SURVEY, PERSON, RELATIONSHIP, STATE, ANSWER, LINK, SENT_AT, REMINDED_AT, ANSWERED_AT);

    private static final RowWriter<Added> ADDED = new RowWriter<Added>(RECIPIENT)
            .with(ID, Added::id)
            .with(SURVEY, Added::survey)
            .with(PERSON, Added::person)
            .with(RELATIONSHIP, Added::relationship)
            .with(STATE, added -> State.WAITING.name());

    private record Added(UUID id, UUID survey, UUID person, UUID relationship) {}

    /** A recipient with the link that is out. */
    record Reached(Recipient recipient, @Nullable LinkId link) {}

    private Recipients() {}

    /** Each person with the relationship for which they answer. */
    static void add(DSLContext sql, SurveyId survey, Map<UUID, UUID> chosen) {
        List<Added> added = new ArrayList<>();
        chosen.forEach((person, in) -> added.add(new Added(Ids.next(), survey.value(), person, in)));
        ADDED.insert(sql, added);
    }

    static Slice<Recipient> list(DSLContext sql, SurveyId survey, @Nullable State state, PageRequest page) {
        return Keyset.by(order(state))
                .page(matching(sql, survey, state), page, row -> read(row).recipient());
    }

    static SortField<?>[] order(@Nullable State state) {
        return state == null
                ? new SortField<?>[] {SURVEY.asc(), ID.asc()}
                : new SortField<?>[] {SURVEY.asc(), STATE.asc(), ID.asc()};
    }

    static SelectFinalStep<Record> matching(DSLContext sql, SurveyId survey, @Nullable State state) {
        return sql.select(COLUMNS)
                .from(RECIPIENT)
                .where(SURVEY.eq(survey.value()), state == null ? noCondition() : STATE.eq(state.name()));
    }

    /** Some who have no link yet, held so that nobody else sends to them meanwhile. */
    static SelectForUpdateStep<Record> waiting(DSLContext sql, SurveyId survey, int atMost) {
        return sql.select(COLUMNS)
                .from(RECIPIENT)
                .where(SURVEY.eq(survey.value()), STATE.eq(State.WAITING.name()))
                .orderBy(SURVEY, STATE, ID)
                .limit(atMost);
    }

    /** Some who were asked before an instant, have not answered and were not reminded. */
    static SelectForUpdateStep<Record> silent(DSLContext sql, SurveyId survey, Instant sentBefore, int atMost) {
        return sql.select(COLUMNS)
                .from(RECIPIENT)
                .where(
                        SURVEY.eq(survey.value()),
                        STATE.eq(State.SENT.name()),
                        REMINDED_AT.isNull(),
                        SENT_AT.lt(sentBefore))
                .orderBy(SURVEY, STATE, ID)
                .limit(atMost);
    }

    static Optional<Reached> find(DSLContext sql, RecipientId id) {
        return sql.select(COLUMNS).from(RECIPIENT).where(ID.eq(id.value())).fetchOptional(Recipients::read);
    }

    static void sent(DSLContext sql, Recipient to, LinkId link, Instant at, boolean again) {
        sql.update(RECIPIENT)
                .set(STATE, State.SENT.name())
                .set(LINK, link.value())
                .set(again ? REMINDED_AT : SENT_AT, at)
                .where(ID.eq(to.id().value()))
                .execute();
    }

    /** They cannot be asked, or do not want to be. */
    static void skip(DSLContext sql, Recipient one) {
        sql.update(RECIPIENT)
                .set(STATE, State.SKIPPED.name())
                .where(ID.eq(one.id().value()))
                .execute();
    }

    /** Keeps the answer; whether it is the first. */
    static boolean answered(DSLContext sql, Recipient by, int answer, Instant at) {
        return sql.update(RECIPIENT)
                        .set(STATE, State.ANSWERED.name())
                        .set(ANSWER, answer)
                        .set(ANSWERED_AT, at)
                        .where(ID.eq(by.id().value()), STATE.ne(State.ANSWERED.name()))
                        .execute()
                == 1;
    }

    /** Those whom the directory has forgotten for good; what they said stays counted by nobody. */
    static SelectLimitPercentStep<Record1<UUID>> ofNobody(DSLContext sql, int atMost) {
        return sql.select(ID)
                .from(RECIPIENT)
                .where(notExists(selectOne().from(PartyTable.PARTY).where(PartyTable.ID.eq(PERSON))))
                .orderBy(PERSON, ID)
                .limit(atMost);
    }

    static int forget(DSLContext sql, int atMost) {
        return sql.deleteFrom(RECIPIENT)
                .where(ID.in(ofNobody(sql, atMost).fetch(ID)))
                .execute();
    }

    static Map<State, Long> states(DSLContext sql, SurveyId survey) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        counted(sql, survey, STATE).forEach(row -> counts.put(State.valueOf(row.value1()), (long) row.value2()));
        return counts;
    }

    static Map<Integer, Long> answers(DSLContext sql, SurveyId survey) {
        Map<Integer, Long> counts = new TreeMap<>();
        counted(sql, survey, ANSWER).forEach(row -> {
            if (row.value1() != null) {
                counts.put(row.value1(), (long) row.value2());
            }
        });
        return counts;
    }

    static <T> ResultQuery<Record2<T, Integer>> counted(DSLContext sql, SurveyId survey, Field<T> by) {
        return sql.select(by, count())
                .from(RECIPIENT)
                .where(SURVEY.eq(survey.value()))
                .groupBy(by);
    }

    static Reached read(Record row) {
        UUID link = row.get(LINK);
        Recipient recipient = new Recipient(
                new RecipientId(row.get(ID)),
                new SurveyId(row.get(SURVEY)),
                new PersonId(row.get(PERSON)),
                new RelationshipId(row.get(RELATIONSHIP)),
                State.valueOf(row.get(STATE)),
                row.get(ANSWER),
                row.get(SENT_AT),
                row.get(REMINDED_AT),
                row.get(ANSWERED_AT));
        return new Reached(recipient, link == null ? null : new LinkId(link));
    }
}
