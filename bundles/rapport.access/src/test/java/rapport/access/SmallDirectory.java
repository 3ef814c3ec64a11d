package rapport.access;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Directory;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;

/** A directory that remembers what it was asked to add; everything else is a mistake of the test. */
public final class SmallDirectory {

    final List<OrganizationDraft> organizations = new ArrayList<>();
    final List<PersonDraft> people = new ArrayList<>();
    boolean refusing;

    public Directory service() {
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(),
                new Class<?>[] {Directory.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "addOrganization" -> add((OrganizationDraft) arguments[1]);
                    case "addPerson" -> add((PersonDraft) arguments[1]);
                    case "findByMail" -> Optional.empty();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Outcome<Organization> add(OrganizationDraft draft) {
        organizations.add(draft);
        return Outcome.done(new Organization(
                new OrganizationId(Ids.next()),
                1,
                draft.name(),
                null,
                draft.domains(),
                draft.ours(),
                List.of(),
                List.of(),
                false));
    }

    private Outcome<Person> add(PersonDraft draft) {
        people.add(draft);
        if (refusing) {
            return Outcome.refused(Objection.to("mail", "mail.malformed", "No."));
        }
        return Outcome.done(new Person(
                new PersonId(Ids.next()),
                1,
                draft.givenName(),
                draft.familyName(),
                null,
                null,
                draft.ours(),
                draft.contactPoints(),
                List.of(),
                List.of(),
                false));
    }
}
