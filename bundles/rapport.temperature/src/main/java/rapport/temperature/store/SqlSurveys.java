package rapport.temperature.store;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.id.Ids;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.api.link.IssuedLink;
import rapport.api.link.LinkDraft;
import rapport.api.link.LinkId;
import rapport.api.link.PrivateLinks;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.api.reading.Readings;
import rapport.api.survey.Audience;
import rapport.api.survey.Recipient;
import rapport.api.survey.RecipientId;
import rapport.api.survey.Survey;
import rapport.api.survey.SurveyDraft;
import rapport.api.survey.SurveyId;
import rapport.api.survey.SurveyResult;
import rapport.api.survey.Surveys;
import rapport.store.api.Change;
import rapport.store.api.Conflict;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Transaction;
import rapport.temperature.model.Tally;
import rapport.temperature.rules.Figures;
import rapport.temperature.rules.PlausibleSurvey;
import rapport.temperature.store.Recipients.Reached;

/** Surveys in the database, seen by those who may read their level. */
@Component(service = {Surveys.class, SqlSurveys.class})
public final class SqlSurveys implements Surveys {

    /** What the links of surveys are for; their subject is the recipient. */
    public static final String PURPOSE = "survey";

    private static final String KIND = "survey";

    private final Store store;
    private final Levels levels;
    private final PrivateLinks links;
    private final Readings readings;

    @Activate
    public SqlSurveys(
            @Reference Database database,
            @Reference Levels levels,
            @Reference PrivateLinks links,
            @Reference Readings readings) {
        this.store = database.open(SqlReadings.SCHEMA);
        this.levels = levels;
        this.links = links;
        this.readings = readings;
    }

    @Override
    public Optional<Survey> find(Caller by, SurveyId id) {
        return store.read(session -> SurveyRows.find(session.sql(), id, seen(by)));
    }

    @Override
    public Slice<Survey> list(Caller by, PageRequest page) {
        return store.read(session -> SurveyRows.list(session.sql(), seen(by), page));
    }

    @Override
    public List<PersonId> preview(Caller by, Audience audience) {
        return isReadable(by, audience.level())
                ? store.read(session -> Chosen.of(session.sql(), audience)).keySet().stream()
                        .map(PersonId::new)
                        .toList()
                : List.of();
    }

    @Override
    public Outcome<Survey> begin(Caller by, SurveyDraft draft) {
        by.require(Right.WRITE, draft.audience().level());
        return store.write(by, transaction -> {
            Map<UUID, UUID> chosen = isReadable(by, draft.audience().level())
                    ? Chosen.of(transaction.sql(), draft.audience())
                    : Map.of();
            List<Objection> objections = isAmongOurselves(draft)
                    ? List.of(
                            Objection.to("level", "survey.ours", "our own people are not asked by name how they feel"))
                    : PlausibleSurvey.objections(draft, chosen.size());
            return objections.isEmpty() ? Outcome.done(begin(transaction, draft, chosen)) : Outcome.refused(objections);
        });
    }

    private boolean isAmongOurselves(SurveyDraft draft) {
        return levels.findEnabled(draft.audience().level())
                .filter(LevelDescription::isAmongOurselves)
                .isPresent();
    }

    @Override
    public SurveyResult result(Caller by, SurveyId id) {
        return store.read(session -> find(by, id)
                .map(survey -> result(session.sql(), survey))
                .orElseGet(() -> new SurveyResult(Map.of(), Map.of(), null, null)));
    }

    @Override
    public Slice<Recipient> recipients(Caller by, SurveyId id, Recipient.@Nullable State state, PageRequest page) {
        return find(by, id).isEmpty()
                ? new Slice<>(List.of(), null, null)
                : store.read(session -> Recipients.list(session.sql(), id, state, page));
    }

    @Override
    public List<Sent> send(Caller by, SurveyId id, int atMost) {
        return reach(by, id, false, sql -> Recipients.waiting(sql, id, atMost).forUpdate());
    }

    @Override
    public List<Sent> remind(Caller by, SurveyId id, Instant sentBefore, int atMost) {
        return reach(
                by,
                id,
                true,
                sql -> Recipients.silent(sql, id, sentBefore, atMost).forUpdate());
    }

    @Override
    public void close(Caller by, SurveyId id, long version) {
        store.run(by, transaction -> {
            Survey was = find(by, id)
                    .filter(one -> one.version() == version && one.isOpen())
                    .orElseThrow(() -> new Conflict(KIND, id.value(), version));
            by.require(Right.WRITE, was.audience().level());
            SurveyRows.close(transaction.sql(), was, version, transaction.at());
            transaction.record(
                    Change.changed(KIND, id, "SurveyClosed", was, find(by, id).orElseThrow()));
        });
    }

    /** Whom a link asks, while the survey is open and they have not answered. */
    public Optional<Asked> findAsked(Caller by, RecipientId id) {
        return store.read(session -> Recipients.find(session.sql(), id)
                .map(Reached::recipient)
                .filter(one -> one.state() != Recipient.State.ANSWERED)
                .flatMap(one -> find(by, one.survey()).filter(Survey::isOpen).map(survey -> new Asked(survey, one))));
    }

    /** Notes the answer as a reading, once. */
    public Outcome<?> answer(Caller by, Asked asked, int value, @Nullable String words) {
        return store.<Outcome<?>>write(by, transaction -> {
            Outcome<?> taken = readings.take(by, asked.reading(value, words));
            if (taken.findValue().isPresent()
                    && !Recipients.answered(transaction.sql(), asked.recipient(), value, transaction.at())) {
                throw new Conflict(KIND, asked.recipient().id().value(), 1);
            }
            return taken;
        });
    }

    private Survey begin(Transaction transaction, SurveyDraft draft, Map<UUID, UUID> chosen) {
        Survey begun = new Survey(
                new SurveyId(Ids.next()),
                1,
                draft.title().strip(),
                draft.instrument(),
                draft.question(),
                draft.audience(),
                transaction.by().name(),
                transaction.at().truncatedTo(MICROS),
                null);
        SurveyRows.insert(transaction.sql(), begun);
        Recipients.add(transaction.sql(), begun.id(), chosen);
        transaction.record(Change.added(KIND, begun.id(), "SurveyBegun", begun));
        return begun;
    }

    private List<Sent> reach(
            Caller by, SurveyId id, boolean again, Function<DSLContext, ResultQuery<? extends Record>> whom) {
        return store.write(by, transaction -> {
            Optional<Survey> survey = find(by, id).filter(Survey::isOpen);
            survey.ifPresent(one -> by.require(Right.WRITE, one.audience().level()));
            return survey.isEmpty()
                    ? List.<Sent>of()
                    : whom.apply(transaction.sql()).fetch(Recipients::read).stream()
                            .map(one -> reach(transaction, one, again))
                            .toList();
        });
    }

    /** Makes the link of one, anew where they have one already. */
    Sent reach(Transaction transaction, Reached one, boolean again) {
        Caller by = transaction.by();
        LinkId earlier = one.link();
        if (earlier != null) {
            links.revoke(by, earlier);
        }
        Recipient to = one.recipient();
        IssuedLink link = links.issue(
                by,
                new LinkDraft(
                        PURPOSE,
                        to.id().value(),
                        to.person(),
                        to.relationship(),
                        by.locale(),
                        LinkDraft.USUAL_LIFETIME));
        Recipients.sent(transaction.sql(), to, link.link().id(), transaction.at(), again);
        return new Sent(to, link);
    }

    private static SurveyResult result(DSLContext sql, Survey survey) {
        Map<Integer, Long> answers = Recipients.answers(sql, survey.id());
        Tally tally = Tally.of(survey.instrument(), answers);
        boolean none = tally.n() == 0;
        return new SurveyResult(
                Recipients.states(sql, survey.id()),
                answers,
                none ? null : Figures.mean(survey.instrument(), tally),
                none ? null : Figures.score(survey.instrument(), tally));
    }

    private Condition seen(Caller by) {
        return SurveyTable.LEVEL.in(levels.enabled().stream()
                .map(LevelDescription::name)
                .filter(by::mayRead)
                .toList());
    }

    private boolean isReadable(Caller by, String level) {
        return by.mayRead(level) && levels.findEnabled(level).isPresent();
    }
}
