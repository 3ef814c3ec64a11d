package rapport.temperature.store;

import static rapport.temperature.store.MailingTable.BY_NAME;
import static rapport.temperature.store.MailingTable.LANGUAGE;
import static rapport.temperature.store.MailingTable.MAILING;
import static rapport.temperature.store.MailingTable.SENT_BEFORE;
import static rapport.temperature.store.MailingTable.SURVEY;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.survey.SurveyId;

/**
 * The links of one survey on their way out.
 *
 * @param by the platform, in the name and language of who sends them
 * @param sentBefore those who got theirs before it are reminded; null where everybody gets the first
 */
record Errand(SurveyId survey, Caller by, @Nullable Instant sentBefore) {

    static Optional<Errand> find(DSLContext sql, SurveyId survey) {
        return sql.select(SURVEY, BY_NAME, LANGUAGE, SENT_BEFORE)
                .from(MAILING)
                .where(SURVEY.eq(survey.value()))
                .fetchOptional(Errand::read);
    }

    static List<SurveyId> all(DSLContext sql) {
        return sql.select(SURVEY).from(MAILING).fetch(SURVEY).stream()
                .map(SurveyId::new)
                .toList();
    }

    static void begin(DSLContext sql, SurveyId survey, Caller by, @Nullable Instant sentBefore) {
        sql.insertInto(MAILING)
                .set(SURVEY, survey.value())
                .set(BY_NAME, by.name())
                .set(LANGUAGE, by.locale().getLanguage())
                .set(SENT_BEFORE, sentBefore)
                .execute();
    }

    static void end(DSLContext sql, SurveyId survey) {
        sql.deleteFrom(MAILING).where(SURVEY.eq(survey.value())).execute();
    }

    private static Errand read(Record row) {
        UUID survey = row.get(SURVEY);
        Caller by = Caller.platform(row.get(BY_NAME)).in(Locale.forLanguageTag(row.get(LANGUAGE)));
        return new Errand(new SurveyId(survey), by, row.get(SENT_BEFORE));
    }
}
