package rapport.directory.store;

import static rapport.directory.store.Tables.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.api.json.RecordsJson;
import rapport.api.party.OrganizationId;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.api.party.Position;
import rapport.directory.rules.NameKey;
import rapport.directory.rules.Whereabouts;
import rapport.store.api.RowReader;
import rapport.store.api.RowWriter;
import rapport.store.api.Versioned;

/** People in the tables, as one piece of work reads and writes them. */
public final class PersonBook {

    private static final Versioned VERSIONED = new Versioned("person", PARTY, ID, Tables.VERSION);
    private static final String PERSON = "person";
    private static final RowWriter<PersonRow> ROWS = new RowWriter<PersonRow>(PARTY)
            .with(ID, row -> row.person().id().value())
            .with(Tables.VERSION, row -> row.person().version())
            .with(KIND, row -> PERSON)
            .with(LISTED, row -> PEOPLE)
            .with(NAME, row -> row.person().displayName())
            .with(NAME_KEY, PersonRow::nameKey)
            .with(GIVEN_NAME, row -> row.person().givenName())
            .with(FAMILY_NAME, row -> row.person().familyName())
            .with(NICKNAME, row -> row.person().nickname())
            .with(BIRTH_DAY, PersonRow::birthDay)
            .with(BIRTH_YEAR, PersonRow::birthYear)
            .with(TITLE, PersonRow::title)
            .with(EMPLOYER, PersonRow::employerId)
            .with(EMPLOYER_KEY, PersonRow::employerKey)
            .with(MAIL, row -> row.person().findMail().orElse(null))
            .with(OURS, row -> row.person().ours())
            .with(WORDS, row -> NameKey.allWords(row.person()))
            .with(RECORD, PersonRow::record)
            .with(CHANGED, PersonRow::changed);

    private static final RowReader<Kept> RECORDS = new RowReader<>(
            ID,
            wanted -> DSL.select(ID, Tables.VERSION, LISTED, RECORD)
                    .from(PARTY)
                    .where(wanted, RECORD.isNotNull(), KIND.eq(DSL.inline(PERSON))),
            row -> new Kept(row.getObject(1, UUID.class), row.getLong(2), row.getShort(3), row.getString(4)));

    private static final RowReader<Map.Entry<UUID, String>> NAMES = new RowReader<>(
            ID,
            wanted -> DSL.select(ID, NAME).from(PARTY).where(wanted),
            row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)));

    private record Kept(UUID id, long version, short listed, String record) {}

    private final DSLContext sql;
    private final LocalDate today;

    public PersonBook(DSLContext sql, LocalDate today) {
        this.sql = sql;
        this.today = today;
    }

    /** The person, deleted or not. */
    public Optional<Person> find(PersonId id) {
        return load(List.of(id.value())).stream().findFirst();
    }

    /** The people in the order of their ids; without those that do not exist. */
    public List<Person> load(Collection<UUID> ids) {
        Map<UUID, Person> people = new HashMap<>();
        RECORDS.read(sql, ids)
                .forEach(kept -> people.put(kept.id(), person(kept.record(), kept.version(), kept.listed())));
        return ids.stream().map(people::get).filter(Objects::nonNull).toList();
    }

    private Person person(String record, long version, short listed) {
        Person kept = RecordsJson.gson().fromJson(record, Person.class);
        return currentFirst(kept).withVersion(version).withDeleted(listed == NOWHERE);
    }

    private Person currentFirst(Person kept) {
        if (kept.positions().size() < 2) {
            return kept;
        }
        List<Position> positions = new ArrayList<>(kept.positions());
        positions.sort(Whereabouts.currentFirst(today));
        return new Person(
                kept.id(),
                kept.version(),
                kept.givenName(),
                kept.familyName(),
                kept.nickname(),
                kept.birthday(),
                kept.ours(),
                kept.contactPoints(),
                kept.tags(),
                positions,
                kept.deleted());
    }

    /** Writes new people, and tells their records as JSON, in their order. */
    public List<String> insert(Collection<Person> people, Instant at) {
        PersonRow.Names names = employers(people);
        List<PersonRow> rows = people.stream()
                .map(person -> PersonRow.of(person, today, names, at))
                .toList();
        ROWS.insert(sql, rows);
        PartWriter parts = new PartWriter();
        for (Person person : people) {
            UUID id = person.id().value();
            parts.points(id, person.contactPoints());
            parts.positions(person.positions(), today);
            parts.tags(id, person.tags());
            parts.words(id, NameKey.furtherWords(person));
        }
        parts.insert(sql);
        return rows.stream().map(PersonRow::record).toList();
    }

    /** A person as it was and as it is to be. */
    public record Revision(Person was, Person is) {}

    /** Writes people anew whose versions are those that they were read with, and raises these. */
    public List<Person> update(Collection<Revision> revisions, Instant at) {
        PersonRow.Names names = employers(revisions.stream().map(Revision::is).toList());
        PartWriter parts = new PartWriter();
        clearChanged(revisions, parts);
        List<Person> updated = new ArrayList<>();
        for (Revision revision : revisions) {
            PersonRow row = PersonRow.of(revision.is(), today, names, at);
            UUID id = revision.is().id().value();
            long version = VERSIONED.update(sql, id, revision.was().version(), columns(row));
            updated.add(revision.is().withVersion(version));
        }
        parts.insert(sql);
        return updated;
    }

    private void clearChanged(Collection<Revision> revisions, PartWriter parts) {
        Set<UUID> points = new HashSet<>();
        Set<UUID> positions = new HashSet<>();
        Set<UUID> tags = new HashSet<>();
        Set<UUID> words = new HashSet<>();
        for (Revision revision : revisions) {
            Person was = revision.was();
            Person is = revision.is();
            UUID id = is.id().value();
            if (!was.contactPoints().equals(is.contactPoints()) && points.add(id)) {
                parts.points(id, is.contactPoints());
            }
            if (!was.positions().equals(is.positions()) && positions.add(id)) {
                parts.positions(is.positions(), today);
            }
            if (!was.tags().equals(is.tags()) && tags.add(id)) {
                parts.tags(id, is.tags());
            }
            if (!NameKey.furtherWords(was).equals(NameKey.furtherWords(is)) && words.add(id)) {
                parts.words(id, NameKey.furtherWords(is));
            }
        }
        PartWriter.clear(sql, CONTACT_POINT, POINT_PARTY, points);
        PartWriter.clear(sql, POSITION, POSITION_PERSON, positions);
        PartWriter.clear(sql, TAG, TAG_PARTY, tags);
        PartWriter.clear(sql, PARTY_WORD, WORD_PARTY, words);
    }

    private static Map<Field<?>, @Nullable Object> columns(PersonRow row) {
        Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put(LISTED, row.person().deleted() ? NOWHERE : PEOPLE);
        columns.put(NAME, row.person().displayName());
        columns.put(NAME_KEY, row.nameKey());
        columns.put(GIVEN_NAME, row.person().givenName());
        columns.put(FAMILY_NAME, row.person().familyName());
        columns.put(NICKNAME, row.person().nickname());
        columns.put(BIRTH_DAY, row.birthDay());
        columns.put(BIRTH_YEAR, row.birthYear());
        columns.put(TITLE, row.title());
        columns.put(EMPLOYER, row.employerId());
        columns.put(EMPLOYER_KEY, row.employerKey());
        columns.put(MAIL, row.person().findMail().orElse(null));
        columns.put(OURS, row.person().ours());
        columns.put(WORDS, NameKey.allWords(row.person()));
        columns.put(RECORD, row.record());
        columns.put(CHANGED, row.changed());
        columns.put(DELETED, row.person().deleted() ? row.changed() : null);
        return columns;
    }

    // Names of the organizations where these people work, in one statement.
    private PersonRow.Names employers(Collection<Person> people) {
        Set<UUID> ids = new HashSet<>();
        for (Person person : people) {
            person.positions().stream()
                    .filter(position -> position.isHeldOn(today))
                    .map(Position::organization)
                    .map(OrganizationId::value)
                    .findFirst()
                    .ifPresent(ids::add);
        }
        Map<UUID, String> names = new HashMap<>();
        NAMES.read(sql, ids).forEach(name -> names.put(name.getKey(), name.getValue()));
        return organization -> names.get(organization.value());
    }
}
