package rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import rapport.api.paging.Count;
import rapport.api.paging.CursorInvalid;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.store.api.Keyset;
import rapport.store.api.Session;

class KeysetTest {

    private static final Keyset THICKEST_FIRST = Keyset.by(Shelf.PAGES.desc(), Shelf.ID.asc());
    private static final Keyset THINNEST_FIRST = Keyset.by(Shelf.PAGES.asc(), Shelf.ID.asc());

    @EachEngine
    void goesThroughAListInItsOrderWithoutLossOrRepetition(TestEngine engine) {
        try (TestStore test = filled(engine, 57)) {
            for (Keyset order : List.of(THICKEST_FIRST, THINNEST_FIRST)) {
                List<String> walked = walk(test, order, 10);
                assertThat(walked).hasSize(57).doesNotHaveDuplicates();
                assertThat(walked).isEqualTo(walk(test, order, 1_000));
            }
        }
    }

    @EachEngine
    void refusesTheCursorOfAnotherOrder(TestEngine engine) {
        try (TestStore test = filled(engine, 5)) {
            Slice<String> page = page(test, THICKEST_FIRST, PageRequest.first(2));
            for (String cursor : new String[] {page.nextCursor(), "nonsense", "", "W10"}) {
                assertThatExceptionOfType(CursorInvalid.class)
                        .isThrownBy(() -> page(test, THINNEST_FIRST, new PageRequest(2, cursor)));
            }
        }
    }

    @EachEngine
    void countsNoFurtherThanItsBound(TestEngine engine) {
        try (TestStore test = filled(engine, 20)) {
            Count bounded = test.store().read(session -> Keyset.count(session.sql(), books(session), 10));
            Count exact = test.store().read(session -> Keyset.count(session.sql(), books(session), 20));
            assertThat(bounded).isEqualTo(new Count(10, true));
            assertThat(exact).isEqualTo(new Count(20, false));
        }
    }

    @EachEngine
    void findsTheNextPageByTheIndex(TestEngine engine) {
        try (TestStore test = filled(engine, 300)) {
            Slice<String> page = page(test, THINNEST_FIRST, PageRequest.first(20));
            test.store().read(session -> {
                var query = books(session);
                THINNEST_FIRST.page(query, new PageRequest(20, page.nextCursor()), row -> row.get(Shelf.TITLE));
                QueryPlans.assertUsesIndex(session.sql(), query, "book_by_pages");
                QueryPlans.assertNeedsNoSorting(session.sql(), query);
                return true;
            });
        }
    }

    private static TestStore filled(TestEngine engine, int books) {
        TestStore test = engine.open(Shelf.SCHEMA);
        test.store().run(test.anybody(), tx -> {
            for (int book = 0; book < books; book++) {
                Shelf.put(tx, "Book " + book + " " + UUID.randomUUID(), book % 7);
            }
        });
        return test;
    }

    private static List<String> walk(TestStore test, Keyset order, int limit) {
        List<String> titles = new ArrayList<>();
        Slice<String> page = page(test, order, PageRequest.first(limit));
        titles.addAll(page.items());
        while (page.nextCursor() != null) {
            page = page(test, order, new PageRequest(limit, page.nextCursor()));
            titles.addAll(page.items());
        }
        return titles;
    }

    private static Slice<String> page(TestStore test, Keyset order, PageRequest wanted) {
        return test.store().read(session -> order.page(books(session), wanted, row -> row.get(Shelf.TITLE)));
    }

    private static SelectJoinStep<? extends Record> books(Session session) {
        return session.sql().select(Shelf.TITLE).from(Shelf.BOOK);
    }
}
