package rapport.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import rapport.api.journal.JournalEntry;
import rapport.api.json.RecordsJson;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.Act;
import rapport.api.signal.FactSource;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalId;
import rapport.api.signal.SignalRule;
import rapport.store.api.Change;
import rapport.testkit.TestStore;

/** A bundle's own kind of fact: something that somebody remarked about a relationship; the test can break it. */
final class Remarks implements FactSource<Remarks.Remark> {

    record Remark(SignalId id, RelationshipId relationship, String words) {}

    final AtomicInteger asked = new AtomicInteger();
    volatile boolean broken;
    private final List<Remark> all = new CopyOnWriteArrayList<>();
    private final TestStore test;

    Remarks(TestStore test) {
        this.test = test;
    }

    void make(RelationshipId relationship, String words) {
        Remark remark = new Remark(new SignalId(UUID.randomUUID()), relationship, words);
        all.add(remark);
        test.store()
                .run(test.anybody(), work -> work.record(Change.added("remark", remark.id(), "RemarkMade", remark)));
    }

    /** The same, of which the journal names only who said it. */
    void overhear(RelationshipId relationship, PersonId person, String words) {
        all.add(new Remark(new SignalId(UUID.randomUUID()), relationship, words));
        test.store().run(test.anybody(), work -> work.record(Change.added("overheard", person, "Overheard", words)));
    }

    @Override
    public Class<Remark> kind() {
        return Remark.class;
    }

    @Override
    public Map<RelationshipId, List<Remark>> of(Collection<RelationshipId> relationships, Instant now) {
        asked.incrementAndGet();
        if (broken) {
            test.store().read(session -> session.sql().fetch("select remark from nowhere"));
        }
        Map<RelationshipId, List<Remark>> told = new HashMap<>();
        all.stream()
                .filter(remark -> relationships.contains(remark.relationship()))
                .forEach(remark -> told.computeIfAbsent(remark.relationship(), any -> new ArrayList<>())
                        .add(0, remark));
        return told;
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return entry.subject().kind().equals("remark") && entry.is() != null
                ? List.of(RecordsJson.gson().fromJson(entry.is(), Remark.class).relationship())
                : List.of();
    }

    @Override
    public Collection<PersonId> peopleChangedBy(JournalEntry entry) {
        return entry.subject().kind().equals("overheard")
                ? List.of(new PersonId(entry.subject().id()))
                : List.of();
    }

    /** Tells the latest. */
    static final class Latest implements SignalRule {

        @Override
        public String name() {
            return "remarked";
        }

        @Override
        public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
            return facts.all(Remark.class).stream()
                    .limit(1)
                    .map(remark -> new Signal(
                            name(),
                            "",
                            null,
                            Severity.WATCH,
                            facts.relationship().since(),
                            "remarked",
                            Map.of("words", remark.words()),
                            List.of(),
                            Act.ASK));
        }

        @Override
        public String tell(Signal signal, Locale locale) {
            return signal.arguments().getOrDefault("words", "");
        }

        @Override
        public String advise(Signal signal, Locale locale) {
            return "Ask.";
        }
    }
}
