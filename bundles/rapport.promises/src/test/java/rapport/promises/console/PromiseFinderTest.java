package rapport.promises.console;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.promises.store.House.JUNE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.CommitmentId;
import rapport.console.api.Found;
import rapport.console.api.Visit;
import rapport.promises.store.House;
import rapport.promises.store.OpenPromises;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;

class PromiseFinderTest {

    private final House house = new House(TestEngine.H2);
    private final Parts parts = new Parts(
            house.chains,
            house.commitments,
            house.relationships,
            house.directory,
            house.levels,
            house.test.projections());
    private final PromiseFinder finder =
            new PromiseFinder(parts, new PlainSearch(house), new OpenPromises(house.test.database(), house.levels));
    private final Commitment hall = house.toDonor("The hall");
    private final Commitment roof = house.fromFriend("The roof", -3);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatItRestsOnIsFoundByWordsByPeopleAndByTheRelationship() {
        Commitment plan = house.promise("The plan", house.mina, house.person("Bo", true), JUNE, null);
        assertThat(found("roo")).containsExactly(roof);
        assertThat(found("acme")).containsExactly(roof);
        assertThat(found("mina")).containsExactlyInAnyOrder(roof, hall, plan);
        assertThat(found("mina the pla")).containsExactly(plan);
        assertThat(found("nordwind roof")).isEmpty();
        house.settle(roof, State.KEPT);
        assertThat(found("roof")).isEmpty();
    }

    @Test
    void nothingIsFoundOfWhatTheReaderMayNotSee() {
        assertThat(found("acme", Callers.as(Role.MEMBER, Map.of("friends", Right.NONE))))
                .isEmpty();
        house.levels.disable("friends");
        assertThat(found("acme")).isEmpty();
        assertThat(found("roof")).isEmpty();
    }

    private List<Commitment> found(String words) {
        return found(words, house.member);
    }

    private List<Commitment> found(String words, Caller by) {
        Visit visit = Visit.to("/suggestions").by(by).build();
        return finder.find(visit, words, Set.of(Found.Kind.COMMITMENT), 9).stream()
                .map(one -> house.commitments
                        .find(house.member, new CommitmentId(one.id()))
                        .orElseThrow())
                .toList();
    }
}
