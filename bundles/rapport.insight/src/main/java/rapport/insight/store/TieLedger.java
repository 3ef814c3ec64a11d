package rapport.insight.store;

import static rapport.insight.store.HouseTables.PARTY;
import static rapport.insight.store.HouseTables.PARTY_ID;
import static rapport.insight.store.HouseTables.PARTY_OURS;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.Interactions;
import rapport.api.interaction.Participant;
import rapport.api.party.PersonId;
import rapport.insight.model.Bond;
import rapport.insight.model.Gift;
import rapport.insight.model.Giving;
import rapport.insight.model.Pair;
import rapport.insight.model.TieStrength;
import rapport.store.api.Wanted;

/** Enters interactions into the ties of those who took part: each pair is read and written once, however many there are. */
final class TieLedger {

    private static final Caller PLATFORM = Caller.platform("ties");
    private static final int LOOK_BACK = 100;

    /** What lies further ahead than clocks differ has not happened yet, and is no evidence. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Interactions interactions;
    private final TieStrength scale;
    private final TieRows rows;

    TieLedger(Interactions interactions, TieStrength scale) {
        this.interactions = interactions;
        this.scale = scale;
        this.rows = new TieRows(scale);
    }

    /**
     * What was, and what is.
     *
     * @param at when it was written down
     */
    record Entry(
            Instant at, @Nullable Interaction was, @Nullable Interaction is) {}

    void enter(DSLContext sql, List<Entry> entries) {
        enter(sql, entries, pair -> true);
    }

    /** Enters the entries into the ties of some pairs only. */
    void enter(DSLContext sql, List<Entry> entries, Predicate<Pair> wanted) {
        Set<PersonId> ours = ours(sql, entries);
        Map<Pair, List<Change>> changes = new HashMap<>();
        for (Entry entry : entries) {
            gifts(entry.was(), entry.at(), ours).forEach((pair, gift) -> add(changes, pair, new Change(gift, true)));
            gifts(entry.is(), entry.at(), ours).forEach((pair, gift) -> add(changes, pair, new Change(gift, false)));
        }
        changes.keySet().removeIf(wanted.negate());
        Map<Pair, Bond> known = rows.load(sql, changes.keySet());
        Map<Pair, Bond> bonds = new HashMap<>();
        changes.forEach((pair, some) -> bonds.put(pair, apply(pair, known.getOrDefault(pair, Bond.NONE), some)));
        bonds.entrySet().removeIf(entry -> entry.getValue().isEmpty() && !known.containsKey(entry.getKey()));
        rows.save(sql, bonds, known.keySet(), ours);
    }

    private record Change(Gift gift, boolean takenBack) {}

    private Bond apply(Pair pair, Bond had, List<Change> changes) {
        Bond bond = had;
        boolean lookUp = false;
        // What came is added before what went is taken away: a bond is emptied only by its last gift.
        for (Change change : changes) {
            bond = change.takenBack() ? bond : bond.plus(change.gift(), scale.decay());
        }
        for (Change change : changes) {
            if (change.takenBack()) {
                lookUp |= bond.endsWith(change.gift());
                bond = bond.minus(change.gift(), scale.decay());
            }
        }
        return lookUp && !bond.isEmpty() ? lastGiven(pair, bond) : bond;
    }

    private Bond lastGiven(Pair pair, Bond bond) {
        List<Gift> latest = interactions.between(PLATFORM, pair.a(), pair.b(), LOOK_BACK).stream()
                .map(interaction -> Giving.in(interaction, List.of(pair.a())).get(pair))
                .filter(gift -> gift != null)
                .map(Gift.class::cast)
                .toList();
        return bond.lastGiven(latest(latest, gift -> gift.fromA() > 0), latest(latest, gift -> gift.fromB() > 0));
    }

    private static @Nullable Instant latest(List<Gift> gifts, Predicate<Gift> side) {
        return gifts.stream().filter(side).map(Gift::at).max(Instant::compareTo).orElse(null);
    }

    private static Map<Pair, Gift> gifts(@Nullable Interaction interaction, Instant noted, Set<PersonId> ours) {
        if (interaction == null || interaction.deleted() || interaction.at().isAfter(noted.plus(AHEAD))) {
            return Map.of();
        }
        return Giving.in(interaction, ours);
    }

    private static void add(Map<Pair, List<Change>> changes, Pair pair, Change change) {
        changes.computeIfAbsent(pair, any -> new ArrayList<>(2)).add(change);
    }

    private static Set<PersonId> ours(DSLContext sql, List<Entry> entries) {
        UUID[] people = entries.stream()
                .flatMap(entry -> Stream.of(entry.was(), entry.is()))
                .flatMap(TieLedger::participants)
                .map(PersonId::value)
                .distinct()
                .toArray(UUID[]::new);
        return ours(sql, people);
    }

    private static Stream<PersonId> participants(@Nullable Interaction interaction) {
        return interaction == null
                ? Stream.empty()
                : interaction.participants().stream().map(Participant::person);
    }

    private static Set<PersonId> ours(DSLContext sql, UUID[] people) {
        Collection<UUID> found = sql.select(PARTY_ID)
                .from(Wanted.ids(people))
                .leftJoin(PARTY)
                .on(PARTY_ID.eq(Wanted.ID))
                .where(PARTY_OURS.isTrue())
                .fetch(PARTY_ID);
        Set<PersonId> ours = new HashSet<>();
        found.forEach(id -> ours.add(new PersonId(id)));
        return ours;
    }
}
