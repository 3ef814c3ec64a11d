package rapport.checkups.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUpDraft;
import rapport.api.checkup.CheckUpDue;
import rapport.api.checkup.CheckUpId;
import rapport.api.checkup.CheckUps;
import rapport.api.checkup.CheckUpsQuery;
import rapport.api.checkup.FirstCalls;
import rapport.api.checkup.Questionnaire;
import rapport.api.checkup.Trend;
import rapport.api.concern.Manner;
import rapport.api.journal.Subject;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.checkups.Questionnaires;
import rapport.checkups.rules.Trends;
import rapport.store.api.Change;
import rapport.store.api.Conflict;
import rapport.store.api.Database;
import rapport.store.api.Deletions;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Check-ups in the database, seen by those who may read the level of their relationship. */
@Component(service = {CheckUps.class, SqlCheckUps.class})
public final class SqlCheckUps implements CheckUps {

    public static final Schema SCHEMA = new Schema("checkups", SqlCheckUps.class);
    static final Deletions DELETIONS = new Deletions("check_up_deletion");
    static final String KIND = "check-up";

    private static final int MOST_IN_A_TREND = 200;

    private final Store store;
    private final Levels levels;
    private final SeenCheckUps seen;
    private final OtherSide otherSide;
    private final Questionnaires questionnaires;
    private final Cadences cadences;
    private final Filling filling;

    @Activate
    public SqlCheckUps(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels,
            @Reference Questionnaires questionnaires,
            @Reference FirstCalls firstCalls) {
        this.store = database.open(SCHEMA);
        this.levels = levels;
        this.seen = new SeenCheckUps(levels);
        this.otherSide = new OtherSide(directory, relationships, levels);
        this.questionnaires = questionnaires;
        this.cadences = new Cadences(questionnaires, levels);
        this.filling = new Filling(otherSide, questionnaires, firstCalls, seen);
    }

    @Override
    public List<Questionnaire> questionnaires(Caller by) {
        return levels.enabled().stream()
                .filter(level -> by.mayRead(level.name()))
                .flatMap(level -> questionnaires.of(level.name()).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<Questionnaire> questionnaires(Caller by, RelationshipId relationship) {
        return otherSide
                .seen(by, relationship)
                .map(in -> questionnaires.of(in.level()))
                .orElse(List.of());
    }

    @Override
    public Optional<CheckUp> find(Caller by, CheckUpId id) {
        return store.read(session -> CheckUpRows.find(session.sql(), id, seen.ofCheckUps(by, false)));
    }

    @Override
    public Slice<CheckUp> list(Caller by, CheckUpsQuery query, PageRequest page) {
        return store.read(session -> CheckUpLists.list(session.sql(), query, seen.ofCheckUps(by, false), page));
    }

    @Override
    public Optional<CheckUp> findLatest(Caller by, RelationshipId relationship, String questionnaire) {
        CheckUpsQuery sent = new CheckUpsQuery(relationship, null, questionnaire, null, true);
        return list(by, sent, PageRequest.first(1)).items().stream().findFirst();
    }

    @Override
    public Outcome<CheckUp> start(Caller by, RelationshipId relationship, String questionnaire) {
        CheckUpDraft draft = new CheckUpDraft(relationship, questionnaire, null, null, null, List.of());
        return store.write(by, transaction -> filling.start(transaction, draft));
    }

    @Override
    public Outcome<CheckUp> ask(Caller by, RelationshipId relationship, String questionnaire, PersonId person) {
        CheckUpDraft draft = new CheckUpDraft(relationship, questionnaire, person, Manner.LINK, null, List.of());
        return store.write(by, transaction -> filling.begin(transaction, draft, false));
    }

    @Override
    public Outcome<CheckUp> answer(Caller by, CheckUpId id, long version, List<AnswerDraft> answers) {
        return store.write(
                by, transaction -> filling.answer(transaction, answerable(transaction, id, version), answers));
    }

    @Override
    public Outcome<CheckUp> send(Caller by, CheckUpId id, long version) {
        return store.write(by, transaction -> filling.send(transaction, answerable(transaction, id, version)));
    }

    @Override
    public Outcome<CheckUp> record(Caller by, CheckUpDraft draft) {
        return store.write(by, transaction -> filling.record(transaction, draft));
    }

    /** Takes a complete one in from elsewhere, where what it says of the first call is a record of its own. */
    public Outcome<CheckUp> take(Caller by, CheckUpDraft draft) {
        return store.write(by, transaction -> filling.begin(transaction, draft, true));
    }

    @Override
    public List<Trend> trends(Caller by, RelationshipId relationship) {
        List<CheckUp> sent = list(by, CheckUpsQuery.sentIn(relationship), PageRequest.first(MOST_IN_A_TREND))
                .items();
        List<CheckUp> grouped =
                store.read(session -> CheckUpLists.everIn(session.sql(), relationship, seen.ofGroups(by))
                        .fetch(CheckUpRows::read));
        return questionnaires(by, relationship).stream()
                .flatMap(one -> Stream.concat(Trends.of(one, sent).stream(), Trends.inFives(one, grouped).stream()))
                .toList();
    }

    @Override
    public List<CheckUpDue> due(Caller by, RelationshipId relationship) {
        return otherSide.seen(by, relationship).map(in -> due(in.id())).orElse(List.of());
    }

    @Override
    public Outcome<List<CheckUpDue>> every(
            Caller by, RelationshipId relationship, String questionnaire, @Nullable Integer days) {
        return store.write(by, transaction -> {
            Optional<Relationship> in = otherSide.writable(by, relationship);
            if (in.isEmpty()
                    || questionnaires.find(in.get().level(), questionnaire).isEmpty()) {
                return Outcome.refused(in.isEmpty() ? OtherSide.UNKNOWN : Filling.NO_SUCH);
            }
            if (days != null && (days < 1 || days > Questionnaire.NO_CADENCE)) {
                return Outcome.refused(Objection.to("days", "checkup.days", "a rhythm is 1 to 36,500 days"));
            }
            List<CheckUpDue> was = due(relationship);
            Cadences.set(transaction.sql(), relationship, questionnaire, days);
            List<CheckUpDue> is = due(relationship);
            Subject subject = Subject.of("relationship", relationship);
            transaction.record(new Change(subject, "CheckUpCadenceSet", new Rhythms(was), new Rhythms(is)));
            return Outcome.done(is);
        });
    }

    @Override
    public void delete(Caller by, CheckUpId id, long version) {
        store.run(by, transaction -> {
            CheckUp was = writable(transaction, id, version);
            if (was.sent() && otherSide.isOurOwns(by, was)) {
                throw new Forbidden("what our own people answered counts in a group, and cannot be taken back");
            }
            CheckUpRows.mark(transaction.sql(), was, true);
            DELETIONS.note(transaction, id);
            transaction.record(Change.removed(KIND, id, "CheckUpDeleted", otherSide.untold(by, was)));
        });
    }

    @Override
    public void restore(Caller by, CheckUpId id) {
        store.run(
                by,
                transaction -> CheckUpRows.find(transaction.sql(), id, seen.ofCheckUps(by, true))
                        .filter(deleted ->
                                otherSide.writable(by, deleted.relationship()).isPresent())
                        .ifPresent(deleted -> {
                            CheckUp is = CheckUpRows.mark(transaction.sql(), deleted, false);
                            DELETIONS.takeBack(transaction.sql(), id);
                            transaction.record(Change.added(KIND, id, "CheckUpRestored", otherSide.untold(by, is)));
                        }));
    }

    /** When check-ups of a relationship are due, for the journal. */
    record Rhythms(List<CheckUpDue> due) {

        Rhythms {
            due = List.copyOf(due);
        }
    }

    private List<CheckUpDue> due(RelationshipId relationship) {
        Map<RelationshipId, List<CheckUpDue>> due =
                store.read(session -> cadences.due(session.sql(), List.of(relationship)));
        return due.getOrDefault(relationship, List.of());
    }

    private CheckUp writable(Transaction transaction, CheckUpId id, long version) {
        CheckUp was = current(transaction, id, version);
        otherSide.writable(transaction.by(), was.relationship());
        return was;
    }

    /** Whoever is asked answers for themselves, and needs no right to write for that. */
    private CheckUp answerable(Transaction transaction, CheckUpId id, long version) {
        CheckUp was = current(transaction, id, version);
        if (was.byThem() == null || !was.byThem().equals(transaction.by().person())) {
            otherSide.writable(transaction.by(), was.relationship());
        }
        return was;
    }

    private CheckUp current(Transaction transaction, CheckUpId id, long version) {
        return CheckUpRows.find(transaction.sql(), id, seen.ofCheckUps(transaction.by(), false))
                .filter(current -> current.version() == version)
                .orElseThrow(() -> new Conflict(KIND, id.value(), version));
    }
}
