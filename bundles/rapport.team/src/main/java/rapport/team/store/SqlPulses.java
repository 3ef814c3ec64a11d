package rapport.team.store;

import static rapport.team.store.PulseTable.ANSWERS;
import static rapport.team.store.PulseTable.ASKED_PERSON;
import static rapport.team.store.PulseTable.ASKED_PULSE;
import static rapport.team.store.PulseTable.CLOSED_ON;
import static rapport.team.store.PulseTable.FINGERPRINT;
import static rapport.team.store.PulseTable.ID;
import static rapport.team.store.PulseTable.OPENED_ON;
import static rapport.team.store.PulseTable.PULSE;
import static rapport.team.store.PulseTable.VERSION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PersonId;
import rapport.store.api.Change;
import rapport.store.api.Conflict;
import rapport.store.api.Database;
import rapport.store.api.Keyset;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Transaction;
import rapport.store.api.Versioned;
import rapport.team.model.OpenedPulse;
import rapport.team.model.Pulse;
import rapport.team.model.PulseDraft;
import rapport.team.model.PulseId;
import rapport.team.model.PulseResult;
import rapport.team.rules.Disclosure;
import rapport.team.rules.PlausiblePulse;
import rapport.team.rules.Secret;
import rapport.team.rules.ToldPulse;
import rapport.team.store.Departments.Colleague;
import rapport.team.store.PulseRows.Asked;
import rapport.team.store.PulseRows.Given;

/** Pulses in the database: how often each score was given, apart from who has answered. */
@Component(service = Pulses.class)
public final class SqlPulses implements Pulses {

    public static final Schema SCHEMA = new Schema("team", SqlPulses.class);
    static final String LEVEL = "team";
    static final Keyset NEWEST = Keyset.by(OPENED_ON.desc(), ID.desc());
    private static final String KIND = "team-pulse";
    private static final Versioned VERSIONED = new Versioned(KIND, PULSE, ID, VERSION);
    private static final int WEEKS_APART = 4;
    private static final Caller ANYBODY = Caller.platform("pulse");

    private final Store store;
    private final Departments departments;
    private final PulsePost post;

    @Activate
    public SqlPulses(@Reference Database database, @Reference Directory directory, @Reference PulsePost post) {
        this.store = database.open(SCHEMA);
        this.departments = new Departments(directory);
        this.post = post;
    }

    @Override
    public Outcome<OpenedPulse> open(Caller by, PulseDraft draft) {
        return open(by, draft, post);
    }

    @Override
    public Outcome<OpenedPulse> openWithoutMail(Caller by, PulseDraft draft) {
        return open(by, draft, (asking, pulse, secrets) -> 0);
    }

    private Outcome<OpenedPulse> open(Caller by, PulseDraft draft, PulsePost sending) {
        by.require(Right.WRITE, LEVEL);
        PulseDraft tidied = PlausiblePulse.tidied(draft);
        return store.write(by, transaction -> {
            LocalDate today = LocalDate.ofInstant(transaction.at(), by.zone());
            List<Set<PersonId>> lately = PulseRows.groupsSince(transaction.sql(), today.minusWeeks(WEEKS_APART));
            List<Objection> objections = new ArrayList<>(PlausiblePulse.objections(tidied, lately));
            Map<PersonId, Colleague> colleagues = departments.colleagues(by, today);
            Set<PersonId> people = tidied.people() == null ? Set.of() : tidied.people();
            if (!colleagues.keySet().containsAll(people)) {
                objections.add(Objection.to("people", "pulse.ours", "only our own people are asked"));
            }
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            Pulse pulse = new Pulse(
                    new PulseId(Ids.next()),
                    1,
                    String.valueOf(tidied.title()),
                    tidied.questions() == null ? List.of() : tidied.questions(),
                    people.size(),
                    today,
                    null);
            return Outcome.done(begin(transaction, pulse, people, colleagues, sending));
        });
    }

    private OpenedPulse begin(
            Transaction transaction,
            Pulse pulse,
            Set<PersonId> people,
            Map<PersonId, Colleague> colleagues,
            PulsePost sending) {
        Map<PersonId, Secret> secrets = new HashMap<>();
        List<Colleague> asking = colleagues.values().stream()
                .filter(one -> people.contains(one.id()))
                .sorted(Comparator.comparing(one -> one.id().value()))
                .toList();
        Map<String, Long> sizes =
                asking.stream().collect(Collectors.groupingBy(Colleague::department, Collectors.counting()));
        List<Asked> asked = new ArrayList<>();
        for (Colleague one : asking) {
            Secret secret = Secret.next();
            secrets.put(one.id(), secret);
            String part = sizes.getOrDefault(one.department(), 0L) < Disclosure.LEAST ? "" : one.department();
            asked.add(new Asked(pulse.id().value(), one.id().value(), part, secret.fingerprint(), false));
        }
        PulseRows.insert(transaction.sql(), pulse, asked);
        transaction.record(Change.added(KIND, pulse.id(), "PulseOpened", pulse));
        return new OpenedPulse(pulse, sending.send(transaction.by(), pulse, secrets));
    }

    @Override
    public Optional<Pulse> find(Caller by, PulseId id) {
        return store.read(session -> seen(session.sql(), by, id));
    }

    @Override
    public Slice<Pulse> list(Caller by, PageRequest page) {
        return by.mayRead(LEVEL)
                ? store.read(session -> NEWEST.page(PulseRows.list(session.sql()), page, PulseRows::read))
                : new Slice<>(List.of(), null, null);
    }

    @Override
    public Optional<PulseResult> result(Caller by, PulseId id) {
        return store.read(session ->
                seen(session.sql(), by, id).map(pulse -> ToldPulse.of(pulse, PulseRows.tallies(session.sql(), pulse))));
    }

    @Override
    public Pulse close(Caller by, PulseId id, long version) {
        by.require(Right.WRITE, LEVEL);
        return store.write(by, transaction -> {
            Pulse was = seen(transaction.sql(), by, id)
                    .filter(pulse -> pulse.version() == version && pulse.isOpen())
                    .orElseThrow(() -> new Conflict(KIND, id.value(), version));
            LocalDate today = LocalDate.ofInstant(transaction.at(), by.zone());
            VERSIONED.update(transaction.sql(), id.value(), version, Map.of(CLOSED_ON, today));
            Pulse is = PulseRows.find(transaction.sql(), id.value()).orElseThrow();
            transaction.record(Change.changed(KIND, id, "PulseClosed", was, is));
            return is;
        });
    }

    @Override
    public void takeBack(Caller by, PulseId id) {
        by.require(Right.WRITE, LEVEL);
        store.run(
                by,
                transaction -> PulseRows.find(transaction.sql(), id.value()).ifPresent(was -> {
                    PulseRows.remove(transaction.sql(), id.value());
                    transaction.record(Change.removed(KIND, id, "PulseTakenBack", was));
                }));
    }

    @Override
    public List<Pulse> waitingFor(Caller by) {
        return by.findPerson()
                .map(person -> store.<List<Pulse>>read(session ->
                        PulseRows.waitingFor(session.sql(), person.value()).fetch(PulseRows::read)))
                .orElse(List.of());
    }

    @Override
    public Outcome<PulseId> answer(Caller by, PulseId id, List<Integer> scores) {
        UUID person = by.findPerson().map(PersonId::value).orElse(new UUID(0, 0));
        return take(ASKED_PULSE.eq(id.value()).and(ASKED_PERSON.eq(person)), scores);
    }

    @Override
    public Optional<Pulse> findBySecret(String secret) {
        return store.read(session -> PulseRows.asked(session.sql(), FINGERPRINT.eq(new Secret(secret).fingerprint()))
                .fetchOptional(PulseRows::readAsked)
                .filter(asked -> !asked.answered())
                .flatMap(asked -> PulseRows.find(session.sql(), asked.pulse()))
                .filter(Pulse::isOpen));
    }

    @Override
    public Outcome<PulseId> answer(String secret, List<Integer> scores) {
        return take(FINGERPRINT.eq(new Secret(secret).fingerprint()), scores);
    }

    // In nobody's name, and with nothing in the journal, which would tell when.
    private Outcome<PulseId> take(Condition whom, List<Integer> scores) {
        return store.write(ANYBODY, transaction -> {
            DSLContext sql = transaction.sql();
            Optional<UUID> where = PulseRows.asked(sql, whom).fetchOptional(ASKED_PULSE);
            Optional<Record> pulse = where.flatMap(id -> PulseRows.held(sql, id));
            Optional<Asked> who = PulseRows.asked(sql, whom)
                    .fetchOptional(PulseRows::readAsked)
                    .filter(asked -> !asked.answered());
            if (pulse.isEmpty() || who.isEmpty() || pulse.get().get(CLOSED_ON) != null) {
                return Outcome.refused(Objection.to("", "pulse.over", "this pulse asks no more"));
            }
            Pulse asking = PulseRows.read(pulse.get());
            List<Objection> objections =
                    PlausiblePulse.objections(asking.questions().size(), scores);
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            PulseRows.count(sql, new Given(asking, pulse.get().get(ANSWERS), who.get(), scores));
            return Outcome.done(asking.id());
        });
    }

    private static Optional<Pulse> seen(DSLContext sql, Caller by, PulseId id) {
        return by.mayRead(LEVEL) ? PulseRows.find(sql, id.value()) : Optional.empty();
    }
}
