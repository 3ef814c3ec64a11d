package rapport.promises.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.commitment.Backing;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.KeepRate;
import rapport.api.commitment.PromiseChain;
import rapport.api.paging.Slice;
import rapport.api.rest.ResourceNotFound;
import rapport.promises.store.House;
import rapport.testkit.Asking;
import rapport.testkit.TestEngine;

class PromiseChainsResourceTest {

    private static final String BACKING = "commitments/{id}/backings/{by}";

    private final House house = new House(TestEngine.H2);
    private final PromiseChainsResource resource = new PromiseChainsResource(house.chains);
    private final Commitment hall = house.toDonor("The hall");
    private final Commitment roof = house.fromFriend("The roof", 4);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void backsTellsTheChainAndTakesItBack() throws IOException {
        Backing made = told(
                Backing.class,
                ask("PUT " + BACKING)
                        .path("id", hall.id().value())
                        .path("by", roof.id().value())
                        .json("{\"needed\":\"2026-06-03\"}"));
        assertThat(made.by()).isEqualTo(roof.id());
        PromiseChain chain = told(
                PromiseChain.class,
                ask("GET commitments/{id}/chain").path("id", hall.id().value()));
        assertThat(chain.first().backing().get(0).slack()).isEqualTo(-2);
        assertThat(told(Slice.class, ask("GET promise-chains/backings")).items())
                .hasSize(1);
        assertThat(told(Slice.class, ask("GET promise-chains/dependents").query("party", house.acme.asText()))
                        .items())
                .hasSize(1);
        assertThat(ask("PUT " + BACKING)
                        .path("id", roof.id().value())
                        .path("by", hall.id().value())
                        .json("{}")
                        .reply()
                        .status())
                .isEqualTo(422);
        ask("DELETE " + BACKING)
                .path("id", hall.id().value())
                .path("by", roof.id().value())
                .reply();
        assertThat(house.chains.dependents(house.member, house.acme)).isEmpty();
    }

    @Test
    void tellsHowWellAPartyKeepsItsPromises() throws IOException {
        house.settle(roof, State.KEPT);
        KeepRate rate = told(KeepRate.class, ask("GET promise-chains/keep-rate").query("party", house.acme.asText()));
        assertThat(rate.kept()).isOne();
        assertThatThrownBy(() -> ask("GET promise-chains/keep-rate")
                        .query("party", house.mina.asText())
                        .reply())
                .isInstanceOf(ResourceNotFound.class);
    }

    private static <T> T told(Class<T> kind, Asking asking) throws IOException {
        return kind.cast(Objects.requireNonNull(asking.reply().body()));
    }

    private Asking ask(String what) {
        return Asking.of(resource, what).by(house.member);
    }
}
