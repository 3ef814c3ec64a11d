package rapport.directory.store;

import static rapport.directory.store.Tables.*;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import rapport.api.party.ContactPoint;
import rapport.api.party.Person;
import rapport.directory.rules.NameKey;
import rapport.directory.rules.Reach;
import rapport.store.api.Wanted;

/** The people whom a batch of rows may speak of: those in the tables, and those that the batch itself has told of so far. */
public final class Acquaintances {

    private final DSLContext sql;
    private final PersonBook book;
    private final Map<UUID, Person> people = new HashMap<>();
    private final Map<String, Set<UUID>> byReach = new HashMap<>();
    private final Map<String, Set<UUID>> byName = new HashMap<>();
    private final Birthdays birthdays = new Birthdays();
    private final SourceKeys keys;

    public Acquaintances(DSLContext sql, PersonBook book) {
        this.sql = sql;
        this.book = book;
        this.keys = new SourceKeys(sql);
    }

    /**
     * What a batch of rows tells of people.
     *
     * @param keys hashes of source and key
     * @param reach mail addresses and links, normalised
     * @param phones numbers, normalised
     * @param born days of birth, as words
     * @param bareNames names that stand in their rows alone
     * @param names all names
     * @param employerKeys names within the organizations that stand beside them
     * @param employers these organizations, where they are known
     */
    public record Description(
            Set<UUID> keys,
            Set<String> reach,
            Set<String> phones,
            Set<String> born,
            Set<String> bareNames,
            Set<String> names,
            Set<String> employerKeys,
            Set<UUID> employers) {

        /** To be filled row by row. */
        public static Description ofNobody() {
            return new Description(
                    new HashSet<>(),
                    new HashSet<>(),
                    new HashSet<>(),
                    new HashSet<>(),
                    new HashSet<>(),
                    new HashSet<>(),
                    new HashSet<>(),
                    new HashSet<>());
        }
    }

    /**
     * Looks up, in one statement each, who may be meant. A name alone finds nobody where something stands beside it, since
     * namesakes are as many as the directory is large.
     */
    public void meet(Description told) {
        Set<UUID> met = new LinkedHashSet<>();
        met.addAll(keys.meet(told.keys()));
        meetByReach(told.reach(), met);
        meetByPhone(told, met);
        meetByBirthday(told.born());
        met.addAll(birthdays.of(told.names()));
        meetByName(NAME_KEY, told.bareNames(), met);
        meetByName(EMPLOYER_KEY, told.employerKeys(), met);
        meetByFurtherPosition(told, met);
        book.load(met).forEach(person -> people.put(person.id().value(), person));
    }

    private void meetByReach(Set<String> reach, Set<UUID> met) {
        if (!reach.isEmpty()) {
            sql.select(POINT_NORMALISED, ID)
                    .from(Wanted.keys(reach))
                    .leftJoin(CONTACT_POINT)
                    .on(POINT_NORMALISED.eq(Wanted.KEY))
                    .leftJoin(PARTY)
                    .on(ID.eq(POINT_PARTY))
                    .where(LISTED.eq(PEOPLE))
                    .orderBy(OURS.desc(), ID)
                    .forEach(row -> {
                        index(byReach, row.value1(), row.value2());
                        met.add(row.value2());
                    });
        }
    }

    private void meetByPhone(Description told, Set<UUID> met) {
        if (!told.phones().isEmpty()) {
            sql.select(NAME_KEY, ID)
                    .from(Wanted.keys(told.phones()))
                    .leftJoin(CONTACT_POINT)
                    .on(POINT_NORMALISED.eq(Wanted.KEY))
                    .leftJoin(PARTY)
                    .on(ID.eq(POINT_PARTY))
                    .where(LISTED.eq(PEOPLE))
                    .forEach(row -> namesake(told, row.value1(), row.value2(), met));
        }
    }

    private void meetByBirthday(Set<String> born) {
        if (!born.isEmpty()) {
            sql.select(WORD, ID, NAME_KEY)
                    .from(Wanted.keys(born))
                    .leftJoin(PARTY_WORD)
                    .on(WORD.eq(Wanted.KEY))
                    .leftJoin(PARTY)
                    .on(ID.eq(WORD_PARTY))
                    .where(LISTED.eq(PEOPLE))
                    .forEach(row -> birthdays.add(row.value1(), row.value2(), row.value3()));
        }
    }

    private void meetByName(Field<String> key, Set<String> wanted, Set<UUID> met) {
        if (!wanted.isEmpty()) {
            sql.select(NAME_KEY, ID)
                    .from(Wanted.keys(wanted))
                    .leftJoin(PARTY)
                    .on(LISTED.eq(PEOPLE), key.eq(Wanted.KEY))
                    .where(ID.isNotNull())
                    .forEach(row -> {
                        index(byName, row.value1(), row.value2());
                        met.add(row.value2());
                    });
        }
    }

    /** Those whom their place in the list does not show there. */
    private void meetByFurtherPosition(Description told, Set<UUID> met) {
        if (!told.employers().isEmpty()) {
            sql.select(NAME_KEY, ID)
                    .from(Wanted.ids(told.employers()))
                    .leftJoin(POSITION)
                    .on(POSITION_ORGANIZATION.eq(Wanted.ID), POSITION_PLACE.gt(PositionBook.IN_LIST))
                    .leftJoin(PARTY)
                    .on(ID.eq(POSITION_PERSON))
                    .where(LISTED.eq(PEOPLE))
                    .forEach(row -> namesake(told, row.value1(), row.value2(), met));
        }
    }

    private void namesake(Description told, String nameKey, UUID id, Set<UUID> met) {
        if (told.names().contains(nameKey)) {
            index(byName, nameKey, id);
            met.add(id);
        }
    }

    public Optional<Person> findByKey(UUID key) {
        return keys.find(key).map(people::get);
    }

    public List<Person> reachedBy(String normalised) {
        return known(byReach.get(normalised));
    }

    /** Those known longest first. */
    public List<Person> named(String nameKey) {
        return longestFirst(byName.get(nameKey));
    }

    /** Those born on the day that the word names, known longest first; where crowds were, only those of that name. */
    public List<Person> born(String word, String nameKey) {
        return longestFirst(birthdays.on(word, nameKey));
    }

    private List<Person> longestFirst(@org.jspecify.annotations.Nullable Collection<UUID> ids) {
        return known(ids).stream()
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
    }

    private List<Person> known(@org.jspecify.annotations.Nullable Collection<UUID> ids) {
        return ids == null
                ? List.of()
                : ids.stream().map(people::get).filter(Objects::nonNull).toList();
    }

    /** Remembers what the batch told of somebody, for the rows that follow. */
    public void remember(Person person) {
        UUID id = person.id().value();
        people.put(id, person);
        index(byName, NameKey.of(person), id);
        String born = NameKey.born(person.birthday());
        if (born != null) {
            birthdays.add(born, id, NameKey.of(person));
        }
        for (ContactPoint point : person.contactPoints()) {
            String normalised = Reach.normalised(point);
            if (normalised != null && point.kind() != ContactPoint.Kind.PHONE) {
                index(byReach, normalised, id);
            }
        }
    }

    /** Remembers under which key a person is known; whether that is new. */
    public boolean remember(UUID key, Person person) {
        return keys.remember(key, person.id().value());
    }

    private static void index(Map<String, Set<UUID>> index, String key, UUID id) {
        index.computeIfAbsent(key, absent -> new LinkedHashSet<>(2)).add(id);
    }

    /** Keys and the people whom they identify from now on. */
    public void writeKeys(Map<UUID, UUID> written) {
        keys.write(written);
    }
}
