package rapport.insight;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.api.party.Position;
import rapport.api.party.PositionId;
import rapport.store.api.Change;
import rapport.store.api.Store;

/** People and organizations of a test: names in memory, the rest in the tables that others join. */
public final class FakeDirectory {

    private final Store store;
    private final Caller by;
    private final Map<PartyId, PartyName> names = new ConcurrentHashMap<>();
    private final Map<PersonId, Person> people = new HashMap<>();

    FakeDirectory(Store store, Caller by) {
        this.store = store;
        this.by = by;
    }

    public PersonId ourPerson(String called) {
        return person(called, true);
    }

    public PersonId person(String called) {
        return person(called, false);
    }

    private PersonId person(String called, boolean ours) {
        PersonId id = new PersonId(UUID.randomUUID());
        add(id, called, ours);
        people.put(id, record(id, called, ours, List.of()));
        return id;
    }

    OrganizationId organization(String called) {
        return organization(called, false);
    }

    OrganizationId ourOrganization(String called) {
        return organization(called, true);
    }

    /** A house of ours, to which mail goes. */
    OrganizationId ourHouse(String called, String domain) {
        OrganizationId house = ourOrganization(called);
        store.run(
                by, work -> work.sql().execute("insert into organization_domain values (?, ?)", house.value(), domain));
        return house;
    }

    private OrganizationId organization(String called, boolean ours) {
        OrganizationId id = new OrganizationId(UUID.randomUUID());
        add(id, called, ours);
        return id;
    }

    /** The person's record says so from now on. */
    void becomesOurs(PersonId id) {
        Person was = Objects.requireNonNull(people.get(id));
        Person is = record(id, was.displayName(), true, was.positions());
        names.put(id, new PartyName(id, was.displayName(), null, true, null));
        people.put(id, is);
        store.run(by, work -> {
            work.sql()
                    .update(table(name("party")))
                    .set(field(name("ours"), SQLDataType.BOOLEAN), true)
                    .where(field(name("id"), SQLDataType.UUID).eq(id.value()))
                    .execute();
            work.record(Change.changed("person", id, "PersonChanged", was, is));
        });
    }

    void takesPosition(PersonId id, OrganizationId at, String title) {
        takesPosition(id, at, title, null);
    }

    void takesPosition(PersonId id, OrganizationId at, String title, @Nullable String department) {
        Person was = Objects.requireNonNull(people.get(id));
        Position position =
                new Position(new PositionId(UUID.randomUUID()), id, at, title, department, null, null, "entered");
        List<Position> positions = new ArrayList<>(was.positions());
        positions.add(position);
        Person is = record(id, was.displayName(), false, positions);
        people.put(id, is);
        store.run(by, work -> {
            work.sql()
                    .insertInto(table(name("position")))
                    .set(field(name("id"), SQLDataType.UUID), position.id().value())
                    .set(field(name("person"), SQLDataType.UUID), id.value())
                    .set(field(name("organization"), SQLDataType.UUID), at.value())
                    .set(field(name("department"), SQLDataType.VARCHAR), department)
                    .execute();
            work.record(Change.changed("person", id, "PersonChanged", was, is));
        });
    }

    void forget(PartyId id) {
        names.remove(id);
    }

    private void add(PartyId id, String called, boolean ours) {
        names.put(id, new PartyName(id, called, null, ours, null));
        store.run(
                by,
                work -> work.sql()
                        .insertInto(table(name("party")))
                        .set(field(name("id"), SQLDataType.UUID), id.value())
                        .set(field(name("name"), SQLDataType.VARCHAR), called)
                        .set(field(name("ours"), SQLDataType.BOOLEAN), ours)
                        .execute());
    }

    private static Person record(PersonId id, String called, boolean ours, List<Position> positions) {
        return new Person(id, 1, called, null, null, null, ours, List.of(), List.of(), positions, false);
    }

    /** Answers with names; whatever else is asked fails the test. */
    public Directory service() {
        return (Directory) Proxy.newProxyInstance(
                FakeDirectory.class.getClassLoader(), new Class<?>[] {Directory.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("names") && arguments[1] instanceof Collection<?> ids) {
                        Map<PartyId, PartyName> found = new HashMap<>();
                        ids.forEach(id -> {
                            PartyName there = id instanceof PartyId party ? names.get(party) : null;
                            if (there != null) {
                                found.put(there.id(), there);
                            }
                        });
                        return found;
                    }
                    throw new UnsupportedOperationException(method.toString());
                });
    }
}
