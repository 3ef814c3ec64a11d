package rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import rapport.api.journal.JournalEntry;
import rapport.api.json.RecordsJson;
import rapport.store.api.OutsideProjection;
import rapport.store.api.Projection;
import rapport.store.api.ProjectionStatus;
import rapport.store.api.ProjectionStatus.State;
import rapport.store.api.Session;
import rapport.store.api.StatementFailed;

class ProjectionTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Table<Record> TOTAL = table(name("page_total"));
    private static final Field<Long> PAGES = field(name("page_total", "pages"), SQLDataType.BIGINT);
    private static final Field<Long> APPLIED = field(name("page_total", "applied"), SQLDataType.BIGINT);
    private static final Field<Integer> ID = field(name("page_total", "id"), SQLDataType.INTEGER);

    @EachEngine
    void takesInEveryEntryOnce(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            test.store().write(test.anybody(), tx -> Shelf.put(tx, "Before", 1));
            test.follow(new PageTotal(1));
            test.settle();
            for (int book = 0; book < 25; book++) {
                String title = "Book " + book;
                test.store().write(test.anybody(), tx -> Shelf.put(tx, title, 10));
            }

            assertThat(test.projections().awaitCaughtUp(SOON, "pages")).isTrue();
            assertThat(total(test)).isEqualTo(251);
            assertThat(test.projections().status())
                    .singleElement()
                    .matches(status -> status.position() == 26 && status.behind() == 0)
                    .matches(status -> status.state() == State.FOLLOWING);
        }
    }

    @EachEngine
    void goesOnWhereItStoodAndStartsAnewWithANewVersion(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            PageTotal first = new PageTotal(1);
            test.follow(first);
            test.store().write(test.anybody(), tx -> Shelf.put(tx, "Emma", 474));
            test.settle();
            test.unfollow(first);
            test.store().write(test.anybody(), tx -> Shelf.put(tx, "Sanditon", 90));

            PageTotal again = new PageTotal(1);
            test.follow(again);
            test.settle();
            assertThat(total(test)).isEqualTo(564);
            assertThat(again.rebuilds).hasValue(0);
            test.unfollow(again);

            PageTotal changed = new PageTotal(2);
            test.follow(changed);
            awaitState(test, State.FOLLOWING);
            assertThat(changed.rebuilds).hasValue(1);
            assertThat(total(test)).isEqualTo(564);
        }
    }

    @EachEngine
    void isRebuiltWhilePeopleWork(TestEngine engine) throws Exception {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            test.store().write(test.anybody(), tx -> Shelf.put(tx, "Emma", 474));
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch written = new CountDownLatch(1);
            test.follow(new PageTotal(1) {
                @Override
                public void rebuild(Session session, long position) {
                    session.sql().fetchCount(Shelf.BOOK);
                    begun.countDown();
                    uninterrupted(written);
                    super.rebuild(session, position);
                }
            });
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            test.store().write(test.anybody(), tx -> Shelf.put(tx, "Sanditon", 90));
            assertThat(test.projections().awaitCaughtUp(SOON))
                    .as("nobody waits for a rebuild")
                    .isFalse();
            written.countDown();

            awaitState(test, State.FOLLOWING);
            test.settle();
            assertThat(total(test)).isEqualTo(564);
        }
    }

    @EachEngine
    void thatFailsHoldsUpNobodyAndTriesAgain(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            AtomicInteger faults = new AtomicInteger(2);
            test.follow(new PageTotal(1) {
                @Override
                public void apply(Session session, List<JournalEntry> entries) {
                    super.apply(session, entries);
                    if (faults.getAndDecrement() > 0) {
                        throw new IllegalStateException("out of ink");
                    }
                }
            });
            awaitState(test, State.FOLLOWING);
            test.store().write(test.anybody(), tx -> Shelf.put(tx, "Emma", 474));
            awaitState(test, State.FAILING);
            assertThat(test.projections().status().get(0).problem()).isEqualTo("out of ink");
            assertThat(test.projections().awaitCaughtUp(SOON)).isFalse();

            awaitState(test, State.FOLLOWING);
            test.settle();
            assertThat(total(test)).isEqualTo(474);
        }
    }

    @EachEngine
    void whatAStoreWritesWithinItIsPartOfItAndUndoneAlone(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            test.follow(new PageTotal(1) {
                @Override
                public void apply(Session session, List<JournalEntry> entries) {
                    super.apply(session, entries);
                    try {
                        test.store().run(test.anybody(), work -> {
                            work.sql().update(TOTAL).set(PAGES, -1L).execute();
                            work.sql().fetch("select pages from nowhere");
                        });
                    } catch (StatementFailed undone) {
                        test.store()
                                .run(
                                        test.anybody(),
                                        work -> work.sql()
                                                .update(TOTAL)
                                                .set(APPLIED, 7L)
                                                .execute());
                    }
                }
            });
            awaitState(test, State.FOLLOWING);
            test.store().write(test.anybody(), tx -> Shelf.put(tx, "Emma", 474));
            test.settle();
            assertThat(total(test)).isEqualTo(474);
            assertThat(test.store()
                            .<Long>read(session ->
                                    session.sql().select(APPLIED).from(TOTAL).fetchSingle(APPLIED)))
                    .isEqualTo(7);
        }
    }

    @EachEngine
    void leavesNothingInTheJournal(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            test.follow(new PageTotal(1) {
                @Override
                public void apply(Session session, List<JournalEntry> entries) {
                    test.store().write(test.anybody(), tx -> Shelf.put(tx, "Its own", 1));
                }
            });
            awaitState(test, State.FOLLOWING);
            test.store().write(test.anybody(), tx -> Shelf.put(tx, "Emma", 474));
            awaitState(test, State.FAILING);
            assertThat(test.entries()).hasSize(1);
        }
    }

    @EachEngine
    void mayKeepItsOwnPosition(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            test.store().write(test.anybody(), tx -> Shelf.put(tx, "Emma", 474));
            test.store().write(test.anybody(), tx -> Shelf.put(tx, "Sanditon", 90));
            Outside stale = new Outside(OptionalLong.of(1));
            test.follow(stale);
            test.settle();
            assertThat(stale.seen).containsExactly("2");
            test.unfollow(stale);

            Outside ofAnotherDatabase = new Outside(OptionalLong.of(77));
            test.follow(ofAnotherDatabase);
            awaitState(test, State.FOLLOWING);
            assertThat(ofAnotherDatabase.seen).containsExactly("rebuilt to 2");
        }
    }

    private static void awaitState(TestStore test, State state) {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (test.projections().status().stream().map(ProjectionStatus::state).noneMatch(state::equals)) {
            assertThat(System.nanoTime()).as("still not " + state).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static void uninterrupted(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static long total(TestStore test) {
        return test.store()
                .read(session -> session.sql()
                        .select(PAGES)
                        .from(TOTAL)
                        .fetchOptional(PAGES)
                        .orElse(0L));
    }

    /** How many pages all books have together. */
    private static class PageTotal implements Projection {

        final AtomicInteger rebuilds = new AtomicInteger();
        private final int version;

        PageTotal(int version) {
            this.version = version;
        }

        @Override
        public String name() {
            return "pages";
        }

        @Override
        public int version() {
            return version;
        }

        @Override
        public void apply(Session session, List<JournalEntry> entries) {
            long pages = entries.stream()
                    .mapToLong(entry -> RecordsJson.gson()
                            .fromJson(entry.is(), Shelf.Book.class)
                            .pages())
                    .sum();
            session.sql().update(TOTAL).set(PAGES, PAGES.plus(pages)).execute();
        }

        @Override
        public void rebuild(Session session, long position) {
            rebuilds.incrementAndGet();
            session.sql().deleteFrom(TOTAL).execute();
            session.sql()
                    .insertInto(TOTAL, ID, PAGES, APPLIED)
                    .select(DSL.select(
                                    DSL.inline(1),
                                    DSL.coalesce(DSL.sum(Shelf.PAGES), DSL.inline(java.math.BigDecimal.ZERO))
                                            .cast(SQLDataType.BIGINT),
                                    DSL.inline(0L))
                            .from(Shelf.BOOK))
                    .execute();
        }
    }

    /** Remembers in memory what it was given. */
    private static final class Outside implements OutsideProjection {

        final List<String> seen = Collections.synchronizedList(new ArrayList<>());
        private final OptionalLong position;

        Outside(OptionalLong position) {
            this.position = position;
        }

        @Override
        public String name() {
            return "outside";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public OptionalLong position() {
            return position;
        }

        @Override
        public void apply(Session session, List<JournalEntry> entries) {
            entries.forEach(entry -> seen.add(Long.toString(entry.position())));
        }

        @Override
        public void rebuild(Session session, long reached) {
            seen.add("rebuilt to " + reached);
        }
    }
}
