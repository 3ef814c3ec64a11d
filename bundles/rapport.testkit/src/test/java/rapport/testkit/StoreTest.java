package rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.journal.JournalEntry;
import rapport.api.journal.Subject;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.store.api.Change;
import rapport.store.api.Conflict;
import rapport.store.api.RuleBroken;
import rapport.store.api.Schema;
import rapport.store.api.StatementFailed;
import rapport.store.api.Store;
import rapport.store.api.StoreContended;

class StoreTest {

    @EachEngine
    void readsAgainWhatTheDatabaseCouldNotServe(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            test.store().run(test.anybody(), tx -> Shelf.put(tx, "Emma", 400));
            AtomicInteger attempts = new AtomicInteger();

            List<String> read = test.store().read(session -> {
                if (attempts.incrementAndGet() < 3) {
                    throw new StoreContended("busy", null);
                }
                return Shelf.titles(session);
            });

            assertThat(read).containsExactly("Emma");
            assertThat(attempts).hasValue(3);
        }
    }

    @EachEngine
    void tellsOfWhatHappenedLongAgoAndKeepsWhenThatWasWrittenDown(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            Instant lastYear = MovingClock.START.minus(Duration.ofDays(365));
            List<Instant> told = new ArrayList<>();
            Store store = test.store();
            store.run(test.anybody(), tx -> {
                store.asOf(
                        lastYear,
                        () -> store.write(test.anybody(), inner -> {
                            told.add(inner.at());
                            return Shelf.put(inner, "Emma", 474);
                        }));
                store.run(test.anybody(), inner -> told.add(inner.at()));
            });
            assertThat(told).containsExactly(lastYear, MovingClock.START);
            assertThat(test.entries()).extracting(JournalEntry::at).containsExactly(MovingClock.START);
            Instant ahead = MovingClock.START.plusSeconds(1);
            assertThatThrownBy(() -> store.asOf(ahead, () -> "never")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @EachEngine
    void keepsFactsAndJournalTogether(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            Caller by = Callers.member();
            UUID id = test.store().write(by, tx -> Shelf.put(tx, "Emma", 474));

            assertThat(test.store().read(Shelf::titles)).containsExactly("Emma");
            JournalEntry entry = test.entries().get(0);
            assertThat(entry.position()).isEqualTo(1);
            assertThat(entry.at()).isEqualTo(MovingClock.START);
            assertThat(entry.by()).isEqualTo(by.account());
            assertThat(entry.byName()).isEqualTo(by.name());
            assertThat(entry.subject()).isEqualTo(new Subject("book", id));
            assertThat(entry.event()).isEqualTo("BookPut");
            assertThat(entry.was()).isNull();
            assertThat(entry.is()).isEqualTo("{\"title\":\"Emma\",\"pages\":474}");
        }
    }

    @EachEngine
    void keepsNothingOfAWriteThatThrows(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> test.store().write(Callers.member(), tx -> {
                        Shelf.put(tx, "Emma", 474);
                        throw new IllegalStateException("no");
                    }));

            assertThat(test.store().read(Shelf::titles)).isEmpty();
            assertThat(test.entries()).isEmpty();
            assertThat(test.store()
                            .commit(Callers.member(), tx -> Shelf.put(tx, "Persuasion", 249))
                            .position())
                    .isEqualTo(1);
        }
    }

    @EachEngine
    void undoesOnlyTheInnerWriteWhenItAloneThrows(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            Store store = test.store();
            Caller by = Callers.member();
            store.run(by, outer -> {
                Shelf.put(outer, "Emma", 474);
                assertThatExceptionOfType(RuleBroken.class)
                        .isThrownBy(() -> store.write(by, inner -> {
                            Shelf.put(inner, "Persuasion", 249);
                            return Shelf.put(inner, "Emma", 474);
                        }))
                        .matches(broken -> broken.rule() == RuleBroken.Rule.UNIQUE);
                store.write(by, inner -> Shelf.put(inner, "Sanditon", 90));
                assertThat(store.read(Shelf::titles)).containsExactly("Emma", "Sanditon");
            });

            assertThat(store.read(Shelf::titles)).containsExactly("Emma", "Sanditon");
            assertThat(test.entries()).extracting(JournalEntry::position).containsExactly(1L, 2L);
        }
    }

    @EachEngine
    void refusesToWriteWithinARead(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            Store store = test.store();
            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            store.read(session -> store.write(Callers.member(), tx -> Shelf.put(tx, "Emma", 474))));
        }
    }

    @EachEngine
    void endsASessionWithItsPieceOfWork(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            DSLContext leaked = test.store().read(session -> session.sql());
            assertThatThrownBy(() -> leaked.selectOne().fetch()).hasMessageContaining("piece of work");
        }
    }

    @EachEngine
    void noticesThatSomebodyElseWasFaster(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            Store store = test.store();
            UUID id = store.write(Callers.member(), tx -> Shelf.put(tx, "Emma", 474));

            long version =
                    store.write(Callers.member(), tx -> Shelf.BOOKS.update(tx.sql(), id, 1, Map.of(Shelf.PAGES, 475)));

            assertThat(version).isEqualTo(2);
            assertThatExceptionOfType(Conflict.class)
                    .isThrownBy(() -> store.write(
                            Callers.member(), tx -> Shelf.BOOKS.update(tx.sql(), id, 1, Map.of(Shelf.PAGES, 476))))
                    .matches(conflict -> conflict.subject().equals(id) && conflict.expected() == 1);
        }
    }

    @EachEngine
    void saysWhatARowBreaks(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            Store store = test.store();
            assertThatExceptionOfType(RuleBroken.class)
                    .isThrownBy(() -> store.write(Callers.member(), tx -> Shelf.put(tx, "x".repeat(201), 1)))
                    .matches(broken -> broken.rule() == RuleBroken.Rule.VALUE);
            assertThatExceptionOfType(StatementFailed.class)
                    .isThrownBy(() -> store.read(session ->
                            session.sql().selectFrom(DSL.table("nowhere")).fetch()));
        }
    }

    @EachEngine
    void takesTheScriptMeantForItsEngine(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            test.database().open(Shelf.SCHEMA);
            Table<Record> shelf = DSL.table(DSL.name("shelf"));
            Field<String> name = DSL.field(DSL.name("name"), String.class);
            Field<String> made = DSL.field(DSL.name("engine"), String.class);
            test.store()
                    .run(
                            test.anybody(),
                            tx -> tx.sql()
                                    .insertInto(shelf, name)
                                    .values("north wall")
                                    .execute());
            List<String> engines = test.store()
                    .read(session -> session.sql().select(made).from(shelf).fetch(made));
            assertThat(engines).containsExactly(engine.name().toLowerCase(Locale.ROOT));
        }
    }

    @EachEngine
    void saysWhichModuleHasNoScripts(TestEngine engine) {
        try (TestStore test = engine.open()) {
            assertThatThrownBy(() -> test.database().open(new Schema("nothing", Shelf.class)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("rapport/nothing/migrations");
        }
    }

    @EachEngine
    void tellsTheHistoryOfARecordNewestFirst(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            Store store = test.store();
            UUID emma = store.write(Callers.member(), tx -> Shelf.put(tx, "Emma", 474));
            store.write(Callers.member(), tx -> Shelf.put(tx, "Persuasion", 249));
            for (int change = 1; change <= 5; change++) {
                int number = change;
                store.run(
                        Callers.member(),
                        tx -> tx.record(new Change(new Subject("book", emma), "Book" + number, "{}", "{}")));
            }

            Slice<JournalEntry> first =
                    test.journal().of(Callers.reader(), new Subject("book", emma), PageRequest.first(4));
            Slice<JournalEntry> second = test.journal()
                    .of(Callers.reader(), new Subject("book", emma), new PageRequest(4, first.nextCursor()));

            assertThat(first.items())
                    .extracting(JournalEntry::event)
                    .containsExactly("Book5", "Book4", "Book3", "Book2");
            assertThat(second.items()).extracting(JournalEntry::event).containsExactly("Book1", "BookPut");
            assertThat(second.nextCursor()).isNull();
            assertThat(test.journal()
                            .all(Callers.administrator(), PageRequest.first(100))
                            .items())
                    .hasSize(7);
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> test.journal().all(Callers.manager(), PageRequest.first(100)));
        }
    }

    @EachEngine
    void writesThousandsOfEntriesAtOnce(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            UUID book = UUID.randomUUID();
            long position = test.store()
                    .commit(Callers.member(), tx -> {
                        tx.recordAll(IntStream.range(0, 2_500)
                                .mapToObj(number -> new Change(new Subject("book", book), "Book" + number, null, "{}"))
                                .toList());
                        return true;
                    })
                    .position();

            assertThat(position).isEqualTo(2_500);
            List<JournalEntry> entries = test.entries();
            assertThat(entries).hasSize(2_500);
            assertThat(entries.get(1_999).event()).isEqualTo("Book1999");
        }
    }
}
