package rapport.insight.store;

import static org.jooq.impl.DSL.count;
import static rapport.insight.store.DeedTable.ABOUT;
import static rapport.insight.store.DeedTable.ACCOUNT;
import static rapport.insight.store.DeedTable.ASK_FROM;
import static rapport.insight.store.DeedTable.AT;
import static rapport.insight.store.DeedTable.BY_NAME;
import static rapport.insight.store.DeedTable.COLUMNS;
import static rapport.insight.store.DeedTable.DEED;
import static rapport.insight.store.DeedTable.HELPED;
import static rapport.insight.store.DeedTable.ID;
import static rapport.insight.store.DeedTable.RELATIONSHIP;
import static rapport.insight.store.DeedTable.RULE;
import static rapport.insight.store.DeedTable.WHAT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.id.Ids;
import rapport.api.level.Levels;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.rest.ResourceNotFound;
import rapport.insight.store.SignalRows.Topic;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** What was done about signals, and whether it helped: facts, asked for once a week has passed. */
@Component(service = Deeds.class)
public final class Deeds {

    /** In a week most conversations have had their effect; who says that it is too early is asked again in two. */
    private static final Duration SOON = Duration.ofDays(7);

    private static final Duration LATER = Duration.ofDays(14);
    private static final int LONGEST = 2_000;
    private static final String KIND = "signal-deed";

    private final Store store;
    private final Clock clock;
    private final Relationships relationships;
    private final Levels levels;

    @Activate
    public Deeds(
            @Reference Database database,
            @Reference Clock clock,
            @Reference Relationships relationships,
            @Reference Levels levels) {
        this.store = database.open(new Schema("insight", Deeds.class));
        this.clock = clock;
        this.relationships = relationships;
        this.levels = levels;
    }

    /** How often what was done about a rule's signals helped; {@code open} counts those of which nobody knows yet. */
    public record Tally(String rule, int helped, int didNot, int open) {

        public int n() {
            return helped + didNot;
        }
    }

    /** Keeps that something was done, within the reply that says so. */
    static void note(Transaction work, Topic topic, Instant at) {
        Deed deed = new Deed(
                new DeedId(Ids.next()),
                new RelationshipId(topic.relationship()),
                topic.rule(),
                topic.about(),
                at,
                work.by().name(),
                null,
                null);
        work.sql()
                .insertInto(DEED)
                .set(ID, deed.id().value())
                .set(RELATIONSHIP, topic.relationship())
                .set(RULE, deed.rule())
                .set(ABOUT, deed.about())
                .set(AT, at)
                .set(ACCOUNT, work.by().account().value())
                .set(BY_NAME, deed.byName())
                .set(ASK_FROM, at.plus(SOON))
                .execute();
        work.record(Change.added(KIND, deed.id(), "SignalDeedNoted", deed));
    }

    /** Who takes back that something was done takes back the deed. */
    static void takeBack(Transaction work, Topic topic, Instant at) {
        List<Deed> taken = work.sql()
                .select(COLUMNS)
                .from(DEED)
                .where(RELATIONSHIP.eq(topic.relationship()), AT.eq(at), RULE.eq(topic.rule()), ABOUT.eq(topic.about()))
                .fetch(DeedTable::read);
        for (Deed deed : taken) {
            work.sql().deleteFrom(DEED).where(ID.eq(deed.id().value())).execute();
            work.record(Change.removed(KIND, deed.id(), "SignalDeedTakenBack", deed));
        }
    }

    /** What was done in a relationship, the latest first; nothing where the caller does not see it. */
    public List<Deed> of(Caller by, RelationshipId relationship, Instant from, Instant until, int atMost) {
        return !isSeen(by, relationship)
                ? List.of()
                : store.read(session -> session.sql()
                        .select(COLUMNS)
                        .from(DEED)
                        .where(RELATIONSHIP.eq(relationship.value()), AT.ge(from), AT.lt(until))
                        .orderBy(RELATIONSHIP.desc(), AT.desc(), ID.desc())
                        .limit(atMost)
                        .fetch(DeedTable::read));
    }

    /** What the caller did long enough ago to know whether it helped. */
    public List<Deed> toJudge(Caller by, int atMost) {
        List<Deed> due = store.read(session -> session.sql()
                .select(COLUMNS)
                .from(DEED)
                .where(ACCOUNT.eq(by.account().value()), ASK_FROM.le(clock.instant()))
                .orderBy(ACCOUNT, ASK_FROM, ID)
                .limit(atMost * 2)
                .fetch(DeedTable::read));
        Set<RelationshipId> seen = relationships
                .findAll(by, due.stream().map(Deed::relationship).distinct().toList())
                .keySet();
        return due.stream()
                .filter(deed -> seen.contains(deed.relationship()))
                .limit(atMost)
                .toList();
    }

    /** The latest that the caller did on the topic of a reply. */
    public Optional<Deed> latest(Caller by, RelationshipId relationship, String rule) {
        return store.read(session -> session.sql()
                .select(COLUMNS)
                .from(DEED)
                .where(
                        RELATIONSHIP.eq(relationship.value()),
                        RULE.eq(rule),
                        ACCOUNT.eq(by.account().value()))
                .orderBy(AT.desc(), ID.desc())
                .limit(1)
                .fetchOptional(DeedTable::read));
    }

    /** Says in a few words what was done, or whether it helped; only who did it says so, and managers. */
    public Deed tell(Caller by, DeedId id, @Nullable String what, Deed.@Nullable Helped helped) {
        return store.write(by, work -> {
            Deed was = find(work.sql(), by, id);
            if (what != null && what.length() > LONGEST) {
                throw new IllegalArgumentException("what was done is told in at most " + LONGEST + " characters");
            }
            Deed is = new Deed(
                    id,
                    was.relationship(),
                    was.rule(),
                    was.about(),
                    was.at(),
                    was.byName(),
                    what == null || what.isBlank() ? was.what() : what.strip(),
                    helped == null ? was.helped() : helped);
            var update = work.sql()
                    .update(DEED)
                    .set(WHAT, is.what())
                    .set(HELPED, is.helped() == null ? null : is.helped().name());
            if (helped != null) {
                update = update.set(
                        ASK_FROM, helped == Deed.Helped.TOO_EARLY ? work.at().plus(LATER) : SignalTable.NEVER);
            }
            update.where(ID.eq(id.value())).execute();
            work.record(Change.changed(KIND, id, helped == null ? "SignalDeedTold" : "SignalDeedJudged", was, is));
            return is;
        });
    }

    private Deed find(DSLContext sql, Caller by, DeedId id) {
        Optional<? extends Record> row = sql.select(COLUMNS)
                .select(ACCOUNT)
                .from(DEED)
                .where(ID.eq(id.value()))
                .fetchOptional();
        return row.filter(found -> found.get(ACCOUNT).equals(by.account().value())
                        || by.role().includes(Role.MANAGER))
                .map(DeedTable::read)
                .filter(deed -> isSeen(by, deed.relationship()))
                .orElseThrow(() -> new ResourceNotFound("deed " + id.value()));
    }

    /** What helped, by rule; for managers. */
    public List<Tally> tallies(Caller by) {
        by.require(Role.MANAGER);
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        store.read(session -> session.sql()
                        .select(RULE, HELPED, count())
                        .from(DEED)
                        .groupBy(RULE, HELPED)
                        .fetch())
                .forEach(row -> counts.computeIfAbsent(row.value1(), any -> new TreeMap<>())
                        .merge(String.valueOf(row.value2()), row.value3(), Integer::sum));
        return counts.entrySet().stream()
                .map(rule -> tally(rule.getKey(), rule.getValue()))
                .collect(Collectors.toList());
    }

    private static Tally tally(String rule, Map<String, Integer> counts) {
        int yes = counts.getOrDefault(Deed.Helped.YES.name(), 0);
        int no = counts.getOrDefault(Deed.Helped.NO.name(), 0);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Tally(rule, yes, no, all - yes - no);
    }

    private boolean isSeen(Caller by, RelationshipId relationship) {
        return relationships
                .find(by, relationship)
                .filter(one -> by.mayRead(one.level())
                        && levels.findEnabled(one.level()).isPresent())
                .isPresent();
    }
}
