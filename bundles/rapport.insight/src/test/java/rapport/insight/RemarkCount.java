package rapport.insight;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactsFollower;
import rapport.api.signal.RelationshipFacts;
import rapport.insight.Remarks.Remark;
import rapport.testkit.TestStore;

/** Keeps how many remarks there are about each relationship; the test can break it. */
final class RemarkCount implements FactsFollower {

    private static final Table<Record> COUNT = table(name("remark_count"));
    private static final Field<UUID> RELATIONSHIP = field(name("relationship"), SQLDataType.UUID);
    private static final Field<Integer> REMARKS = field(name("remarks"), SQLDataType.INTEGER);

    volatile boolean broken;

    /** Grows when it counts in another way, which needs no facts. */
    volatile int version = 1;

    volatile int told;
    volatile Collection<RelationshipId> caughtUp = List.of();
    private final TestStore test;

    RemarkCount(TestStore test) {
        this.test = test;
    }

    @Override
    public String fingerprint() {
        return "remark-count " + version;
    }

    @Override
    public Collection<RelationshipId> catchUp(Collection<RelationshipId> relationships, Instant now) {
        Set<RelationshipId> left = new HashSet<>(relationships);
        left.removeAll(kept().keySet());
        caughtUp = kept().keySet();
        return left;
    }

    @Override
    public void follow(List<RelationshipFacts> facts, Collection<RelationshipId> gone, Instant now) {
        told += facts.size();
        test.store().run(test.anybody(), work -> {
            gone.forEach(id -> work.sql()
                    .deleteFrom(COUNT)
                    .where(RELATIONSHIP.eq(id.value()))
                    .execute());
            for (RelationshipFacts one : facts) {
                UUID id = one.relationship().id().value();
                work.sql().deleteFrom(COUNT).where(RELATIONSHIP.eq(id)).execute();
                work.sql()
                        .insertInto(COUNT, RELATIONSHIP, REMARKS)
                        .values(id, broken ? -1 : one.all(Remark.class).size())
                        .execute();
            }
            if (broken) {
                work.sql().fetch("select count from nowhere");
            }
        });
    }

    /** By relationship. */
    Map<RelationshipId, Integer> kept() {
        Map<RelationshipId, Integer> kept = new HashMap<>();
        test.store().<Boolean>read(session -> {
            session.sql()
                    .select(RELATIONSHIP, REMARKS)
                    .from(COUNT)
                    .forEach(row -> kept.put(new RelationshipId(row.value1()), row.value2()));
            return true;
        });
        return kept;
    }
}
