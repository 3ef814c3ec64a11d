package rapport.sample.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rapport.sample.Cast;

class CompanyTest {

    private final Company company = Cast.read();

    @Test
    void hasTheSizeThatNewcomersAreTold() {
        assertThat(company.colleagues()).hasSize(25);
        assertThat(company.customers()).hasSize(12);
        assertThat(company.suppliers()).hasSize(8);
    }

    @Test
    void everyRelationshipBelongsToSomebodyInIt() {
        Set<String> known = new HashSet<>(Set.of("me"));
        company.colleagues().forEach(colleague -> known.add(colleague.name()));

        assertThat(accounts()).allSatisfy(account -> assertThat(known).contains(account.owner()));
        assertThat(company.team()).allSatisfy(department -> {
            assertThat(known).contains(department.owner()).containsAll(department.colleagues());
        });
    }

    @Test
    void promisesAndMovesAreAboutContactsOfTheAccount() {
        assertThat(accounts()).allSatisfy(account -> {
            Set<String> contacts = new HashSet<>();
            account.contacts().forEach(contact -> contacts.add(contact.name()));
            account.promises().forEach(promise -> {
                assertThat(promise.by() == null)
                        .as("one side of %s is theirs", promise)
                        .isNotEqualTo(promise.to() == null);
                assertThat(contacts).contains(promise.by() == null ? promise.to() : promise.by());
            });
            account.moves().forEach(move -> assertThat(contacts).contains(move.person()));
        });
    }

    @Test
    void promisesRestOnOthersOfTheCompany() {
        List<Company.Promise> all = Stream.concat(
                        accounts().flatMap(account -> account.promises().stream()),
                        company.team().stream()
                                .map(Company.Department::promises)
                                .filter(Objects::nonNull)
                                .flatMap(List::stream))
                .toList();
        List<String> words = all.stream().map(Company.Promise::what).toList();
        assertThat(words).doesNotHaveDuplicates();
        assertThat(all.stream().map(Company.Promise::restsOn).filter(Objects::nonNull))
                .isNotEmpty()
                .allSatisfy(others -> assertThat(words).containsAll(others));
    }

    private Stream<Company.Account> accounts() {
        return Stream.concat(company.customers().stream(), company.suppliers().stream());
    }
}
