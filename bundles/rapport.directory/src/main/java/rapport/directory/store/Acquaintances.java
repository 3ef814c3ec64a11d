package rapport.directory.store;

import static rapport.directory.store.Tables.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import rapport.api.party.ContactPoint;
import rapport.api.party.Person;
import rapport.directory.rules.NameKey;
import rapport.directory.rules.Reach;

/** The people whom a batch of rows may speak of: those in the tables, and those that the batch itself has told of so far. */
public final class Acquaintances {

    private final DSLContext sql;
    private final PersonBook book;
    private final Map<UUID, Person> people = new HashMap<>();
    private final Map<UUID, UUID> byKey = new HashMap<>();
    private final Map<String, List<UUID>> byReach = new HashMap<>();
    private final Map<String, List<UUID>> byName = new HashMap<>();
    private final Set<UUID> spentKeys = new LinkedHashSet<>();

    public Acquaintances(DSLContext sql, PersonBook book) {
        this.sql = sql;
        this.book = book;
    }

    /** Looks up, in one statement each, those with these keys, mail addresses and links, and those of these names. */
    public void meet(Set<UUID> keys, Set<String> reach, Set<String> names) {
        Set<UUID> met = new LinkedHashSet<>();
        meetByKey(keys, met);
        if (!reach.isEmpty()) {
            sql.select(POINT_NORMALISED, ID)
                    .from(Parts.wanted(reach))
                    .join(CONTACT_POINT)
                    .on(POINT_NORMALISED.eq(Parts.WANTED_KEY))
                    .join(PARTY)
                    .on(ID.eq(POINT_PARTY))
                    .where(LISTED.eq(PEOPLE))
                    .orderBy(OURS.desc(), ID)
                    .forEach(row -> {
                        index(byReach, row.value1(), row.value2());
                        met.add(row.value2());
                    });
        }
        if (!names.isEmpty()) {
            sql.select(NAME_KEY, ID)
                    .from(Parts.wanted(names))
                    .join(PARTY)
                    .on(LISTED.eq(PEOPLE), NAME_KEY.eq(Parts.WANTED_KEY))
                    .orderBy(ID)
                    .forEach(row -> {
                        index(byName, row.value1(), row.value2());
                        met.add(row.value2());
                    });
        }
        book.load(met).forEach(person -> people.put(person.id().value(), person));
    }

    private void meetByKey(Set<UUID> keys, Set<UUID> met) {
        if (keys.isEmpty()) {
            return;
        }
        sql.select(KEY, KEY_PARTY, LISTED)
                .from(SOURCE_KEY)
                .leftJoin(PARTY)
                .on(ID.eq(KEY_PARTY))
                .where(Parts.isAmong(KEY, keys))
                .forEach(row -> {
                    if (row.value3() != null && row.value3() == PEOPLE) {
                        byKey.put(row.value1(), row.value2());
                        met.add(row.value2());
                    } else {
                        spentKeys.add(row.value1());
                    }
                });
    }

    public java.util.Optional<Person> findByKey(UUID key) {
        return java.util.Optional.ofNullable(byKey.get(key)).map(people::get);
    }

    public List<Person> reachedBy(String normalised) {
        return known(byReach.get(normalised));
    }

    public List<Person> named(String nameKey) {
        return known(byName.get(nameKey));
    }

    private List<Person> known(@org.jspecify.annotations.Nullable Collection<UUID> ids) {
        return ids == null
                ? List.of()
                : ids.stream()
                        .map(people::get)
                        .filter(java.util.Objects::nonNull)
                        .toList();
    }

    /** Remembers what the batch told of somebody, for the rows that follow. */
    public void remember(Person person) {
        UUID id = person.id().value();
        people.put(id, person);
        index(byName, NameKey.of(person), id);
        for (ContactPoint point : person.contactPoints()) {
            String normalised = Reach.normalised(point);
            if (normalised != null && point.kind() != ContactPoint.Kind.PHONE) {
                index(byReach, normalised, id);
            }
        }
    }

    /** Remembers under which key a person is known; whether that is new. */
    public boolean remember(UUID key, Person person) {
        return !person.id().value().equals(byKey.put(key, person.id().value()));
    }

    private static void index(Map<String, List<UUID>> index, String key, UUID id) {
        List<UUID> ids = index.computeIfAbsent(key, absent -> new ArrayList<>(1));
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    /** Keys and the people whom they identify from now on. */
    public void writeKeys(Map<UUID, UUID> keys) {
        Set<UUID> renewed = new LinkedHashSet<>(spentKeys);
        renewed.retainAll(keys.keySet());
        if (!renewed.isEmpty()) {
            sql.deleteFrom(SOURCE_KEY).where(Parts.isAmong(KEY, renewed)).execute();
        }
        new RowWriter<Map.Entry<UUID, UUID>>(SOURCE_KEY)
                .with(KEY, Map.Entry::getKey)
                .with(KEY_PARTY, Map.Entry::getValue)
                .insert(sql, keys.entrySet());
    }
}
