package rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.impl.DSL;
import rapport.store.api.Session;
import rapport.store.api.ShapedSelect;

class ShapedSelectTest {

    private enum Shape {
        AT_LEAST,
        BETWEEN
    }

    private final AtomicInteger built = new AtomicInteger();
    private final ShapedSelect<Shape, String> thick = new ShapedSelect<>(row -> row.getString(1));

    @EachEngine
    void isBuiltOncePerShapeHoweverOftenItIsAsked(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            test.store().run(test.anybody(), tx -> {
                Shelf.put(tx, "Thin", 10);
                Shelf.put(tx, "Middle", 100);
                Shelf.put(tx, "Thick", 1_000);
            });
            test.store().read(session -> {
                assertThat(atLeast(session, 50)).containsExactly("Middle", "Thick");
                assertThat(atLeast(session, 500)).containsExactly("Thick");
                assertThat(between(session, 5, 500)).containsExactly("Middle", "Thin");
                assertThat(atLeast(session, 5_000)).isEmpty();
                return true;
            });
            assertThat(built).hasValue(2);
        }
    }

    @EachEngine
    void refusesValuesThatStandOtherwiseInTheStatement(TestEngine engine) {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            test.store().read(session -> {
                assertThatIllegalStateException()
                        .isThrownBy(() -> thick.read(
                                session.sql(),
                                Shape.BETWEEN,
                                () -> books(Shelf.PAGES.ge(5).and(Shelf.PAGES.le(500))),
                                List.of(500, 5)))
                        .withMessageContaining("BETWEEN")
                        .withMessageContaining("[5, 500]");
                return true;
            });
        }
    }

    private List<String> atLeast(Session session, int pages) {
        return thick.read(session.sql(), Shape.AT_LEAST, () -> books(Shelf.PAGES.ge(pages)), List.of(pages));
    }

    private List<String> between(Session session, int least, int most) {
        return thick.read(
                session.sql(),
                Shape.BETWEEN,
                () -> books(Shelf.PAGES.ge(least).and(Shelf.PAGES.le(most))),
                List.of(least, most));
    }

    private Select<?> books(Condition condition) {
        built.incrementAndGet();
        return DSL.select(Shelf.TITLE).from(Shelf.BOOK).where(condition).orderBy(Shelf.TITLE);
    }
}
