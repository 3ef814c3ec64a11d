package rapport.relationships.store;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.id.Ids;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.store.api.Schema;
import rapport.testkit.TestStore;

/** A directory as far as relationships look into it: names, and tables to join. */
public final class KnownParties {

    public static final Schema SCHEMA = new Schema("directory", KnownParties.class);

    private final TestStore test;
    private final Map<PartyId, PartyName> names = new LinkedHashMap<>();

    public KnownParties(TestStore test) {
        this.test = test;
    }

    public PersonId colleague(String name) {
        return person(name, true);
    }

    public PersonId person(String name) {
        return person(name, false);
    }

    public OrganizationId organization(String name) {
        return organization(name, false);
    }

    public OrganizationId organization(String name, boolean ours) {
        OrganizationId id = new OrganizationId(Ids.next());
        add(id, name, ours);
        return id;
    }

    public void holds(PersonId person, OrganizationId organization, @Nullable LocalDate until) {
        test.store()
                .run(
                        Caller.platform("test"),
                        transaction -> transaction
                                .sql()
                                .insertInto(DirectoryTables.POSITION)
                                .set(Columns.required("position", "id", org.jooq.impl.SQLDataType.UUID), Ids.next())
                                .set(DirectoryTables.POSITION_PERSON, person.value())
                                .set(DirectoryTables.POSITION_ORGANIZATION, organization.value())
                                .set(DirectoryTables.POSITION_TO, until)
                                .execute());
    }

    public String nameOf(PartyId party) {
        return Objects.requireNonNull(names.get(party), "a party of this test").name();
    }

    /** Answers {@code names}, and nothing else. */
    public Directory asDirectory() {
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(), new Class<?>[] {Directory.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("names")) {
                        return names((Collection<?>) arguments[1]);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private Map<PartyId, PartyName> names(Collection<?> ids) {
        Map<PartyId, PartyName> found = new HashMap<>(names);
        found.keySet().retainAll(ids);
        return found;
    }

    private PersonId person(String name, boolean ours) {
        PersonId id = new PersonId(Ids.next());
        add(id, name, ours);
        return id;
    }

    private void add(PartyId id, String name, boolean ours) {
        names.put(id, new PartyName(id, name, null, ours, null));
        UUID value = id.value();
        test.store()
                .run(
                        Caller.platform("test"),
                        transaction -> transaction
                                .sql()
                                .insertInto(DirectoryTables.PARTY)
                                .set(DirectoryTables.PARTY_ID, value)
                                .set(DirectoryTables.PARTY_LISTED, (short) (id instanceof PersonId ? 1 : 2))
                                .set(DirectoryTables.PARTY_NAME_KEY, name.toLowerCase(Locale.ROOT))
                                .set(DirectoryTables.PARTY_WORDS, " " + name.toLowerCase(Locale.ROOT))
                                .set(DirectoryTables.PARTY_OURS, ours)
                                .execute());
    }
}
