package rapport.sample.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rapport.sample.Cast;
import rapport.sample.model.Company;

class StoriesTest {

    private final Company company = Cast.read();
    private final List<Line> lines = Stories.read().lines();

    @Test
    void areToldInTheOrderInWhichTheyHappened() {
        assertThat(lines).isNotEmpty().extracting(Line::daysAgo).isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void areAboutPeopleOfTheAccount() {
        Set<String> ours = company.colleagues().stream()
                .map(Company.Colleague::name)
                .collect(Collectors.toCollection(HashSet::new));
        ours.add("me");
        assertThat(lines).allSatisfy(line -> {
            Company.Account account = Stream.concat(company.customers().stream(), company.suppliers().stream())
                    .filter(one -> one.name().equals(line.account()))
                    .findFirst()
                    .orElseThrow();
            Set<String> theirs =
                    account.contacts().stream().map(Company.Contact::name).collect(Collectors.toSet());
            String by = line.findText("by");
            assertThat(theirs).containsAll(line.texts("theirs"));
            assertThat(ours).containsAll(line.texts("ours"));
            assertThat(by == null || theirs.contains(by)).as("%s", line).isTrue();
        });
    }

    @Test
    void speakOnlyOfWhatHasComeUpBefore() {
        Set<String> known = new HashSet<>();
        for (Line line : lines) {
            String about = line.findText("about");
            assertThat(about == null || known.contains(about)).as("%s", line).isTrue();
            assertThat(known).containsAll(line.texts("order"));
            String name = line.findText("as");
            assertThat(name == null || known.add(name)).as("%s", line).isTrue();
        }
    }
}
