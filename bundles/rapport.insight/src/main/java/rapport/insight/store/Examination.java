package rapport.insight.store;

import static rapport.insight.store.HouseTables.RELATIONSHIP;
import static rapport.insight.store.HouseTables.RELATIONSHIP_ID;
import static rapport.insight.store.HouseTables.RELATIONSHIP_LEVEL;
import static rapport.insight.store.HouseTables.RELATIONSHIP_LIVE;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Colleagues;
import rapport.api.level.Stage;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;

/** Has the rules look at relationships, and keeps what they say. */
final class Examination {

    private static final Caller PLATFORM = Caller.platform("signals");

    /** So many relationships are read and written together. */
    static final int CHUNK = 200;

    /** So many where no rule looks at them. */
    static final int TOLD_TOGETHER = 1_000;

    private final Relationships relationships;
    private final FactsAtHand facts;
    private final Rulebook rules;
    private final Contributions contributions;
    private final AppliedRules applied;
    private final Colleagues colleagues;
    private final Clock clock;

    /** One at a time, so that two examinations of one relationship never write over each other. */
    private final ReentrantLock examining = new ReentrantLock();

    Examination(
            Relationships relationships,
            FactsAtHand facts,
            Rulebook rules,
            Contributions contributions,
            Colleagues colleagues,
            Clock clock) {
        this.relationships = relationships;
        this.facts = facts;
        this.rules = rules;
        this.contributions = contributions;
        this.applied = new AppliedRules(rules, contributions);
        this.colleagues = colleagues;
        this.clock = clock;
    }

    AppliedRules applied() {
        return applied;
    }

    /**
     * Looks at these again, and tells those who follow.
     *
     * @return whether all who follow took it in
     */
    boolean of(DSLContext sql, Collection<UUID> ids) {
        examining.lock();
        try {
            boolean all = true;
            List<UUID> some = List.copyOf(ids);
            for (int from = 0; from < some.size(); from += CHUNK) {
                all &= examine(sql, some.subList(from, Math.min(some.size(), from + CHUNK)));
            }
            return all;
        } finally {
            examining.unlock();
        }
    }

    /**
     * Tells some of those who follow how these are now, without any rule looking at them.
     *
     * @return whether they took it in
     */
    boolean tellOnly(DSLContext sql, Collection<UUID> ids, AppliedRules.Untold untold) {
        examining.lock();
        try {
            Instant now = clock.instant();
            Set<String> followers = untold.all();
            Set<RelationshipId> these = ids.stream().map(RelationshipId::new).collect(Collectors.toSet());
            Set<RelationshipId> gone =
                    untold.heard().equals(followers) ? contributions.catchUp(followers, these, now) : these;
            if (gone.isEmpty()) {
                return true;
            }
            List<Relationship> active = relationships.findAll(PLATFORM, gone).values().stream()
                    .filter(relationship -> relationship.status() == Relationship.Status.ACTIVE)
                    .toList();
            List<RelationshipFacts> there = contributions.complete(followers, facts.of(sql, active, now), now).stream()
                    .map(this::withStage)
                    .toList();
            there.forEach(one -> gone.remove(one.relationship().id()));
            return contributions.tell(followers, there, gone, now);
        } finally {
            examining.unlock();
        }
    }

    /** Looks at all anew. */
    void ofAll(DSLContext sql) {
        sql.deleteFrom(SignalTable.SIGNAL).execute();
        AtomicBoolean all = new AtomicBoolean(true);
        walk(sql, DSL.noCondition(), ids -> all.compareAndSet(true, of(sql, ids)));
        rules.levels().forEach(level -> applied.remember(sql, level, all.get()));
    }

    private boolean examine(DSLContext sql, List<UUID> ids) {
        Map<RelationshipId, Relationship> found = relationships.findAll(
                PLATFORM, ids.stream().map(RelationshipId::new).toList());
        Set<UUID> withoutAny = new HashSet<>(ids);
        Map<String, List<Relationship>> byLevel =
                found.values().stream().collect(Collectors.groupingBy(Relationship::level));
        Set<UUID> reachable =
                colleagues.withAccounts().stream().map(PersonId::value).collect(Collectors.toSet());
        Instant now = clock.instant();
        List<RelationshipFacts> there = new ArrayList<>();
        byLevel.forEach((level, some) -> {
            List<RelationshipFacts> known = contributions.complete(facts.of(sql, some, now), now).stream()
                    .map(this::withStage)
                    .toList();
            examine(sql, level, some, known, now, reachable);
            some.forEach(relationship -> withoutAny.remove(relationship.id().value()));
            known.stream()
                    .filter(one -> rules.levels().contains(level) && isActive(one.relationship()))
                    .forEach(there::add);
        });
        SignalRows.replace(sql, Map.of(), rule -> false, Set.of(), withoutAny);
        return tell(sql, ids, there, now);
    }

    private static boolean isActive(Relationship relationship) {
        return relationship.status() == Relationship.Status.ACTIVE;
    }

    /** What is said of a relationship; where it rests or has ended, only what is owed to its people. */
    private List<Signal> said(Relationship one, List<Signal> signals) {
        return isActive(one)
                ? signals
                : signals.stream()
                        .filter(signal -> rules.find(one.level(), signal.rule())
                                .filter(SignalRule::outlivesRelationships)
                                .isPresent())
                        .toList();
    }

    private RelationshipFacts withStage(RelationshipFacts known) {
        Relationship relationship = known.relationship();
        return rules.findStage(relationship.level(), relationship.stage())
                .map(stage -> known.with(Stage.class, List.of(stage)))
                .orElse(known);
    }

    private boolean tell(DSLContext sql, List<UUID> ids, List<RelationshipFacts> there, Instant now) {
        Set<RelationshipId> gone = ids.stream().map(RelationshipId::new).collect(Collectors.toSet());
        there.forEach(one -> gone.remove(one.relationship().id()));
        boolean all = contributions.tell(there, gone, now);
        if (!all) {
            // They are told of everything once more as soon as one of them comes back.
            there.stream()
                    .map(one -> one.relationship().level())
                    .distinct()
                    .forEach(level -> AppliedRules.forget(sql, level));
        }
        return all;
    }

    private void examine(
            DSLContext sql,
            String level,
            List<Relationship> some,
            List<RelationshipFacts> known,
            Instant now,
            Set<UUID> reachable) {
        Rulebook.Findings findings = rules.examine(level, known, now);
        boolean away = !rules.levels().contains(level);
        if (away) {
            AppliedRules.forget(sql, level);
        }
        Map<Relationship, List<Signal>> signals = new HashMap<>();
        some.forEach(one -> signals.put(one, said(one, findings.signals().getOrDefault(one.id(), List.of()))));
        SignalRows.replace(
                sql,
                signals,
                rule -> findings.failed().contains(rule)
                        || (away && rules.find(level, rule).isEmpty()),
                reachable,
                List.of());
    }

    /** The next relationships of a level after one, in the order of their ids. */
    static List<UUID> next(DSLContext sql, Condition which, @Nullable UUID after, int atMost) {
        return sql.select(RELATIONSHIP_ID)
                .from(RELATIONSHIP)
                .where(which, RELATIONSHIP_LIVE.isTrue())
                .and(after == null ? DSL.noCondition() : RELATIONSHIP_ID.gt(after))
                .orderBy(RELATIONSHIP_ID)
                .limit(atMost)
                .fetch(RELATIONSHIP_ID);
    }

    static Condition on(String level) {
        return RELATIONSHIP_LEVEL.eq(level);
    }

    private static void walk(DSLContext sql, Condition which, Consumer<List<UUID>> visitor) {
        List<UUID> some = next(sql, which, null, CHUNK);
        while (!some.isEmpty()) {
            visitor.accept(new ArrayList<>(some));
            some = next(sql, which, some.get(some.size() - 1), CHUNK);
        }
    }
}
