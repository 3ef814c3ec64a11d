package rapport.links.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.link.IssuedLink;
import rapport.api.link.PrivateLink;
import rapport.api.paging.Slice;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.links.console.KnownPages;
import rapport.links.store.House;
import rapport.testkit.Asking;
import rapport.testkit.TestEngine;

class LinksResourceTest {

    private final House house = new House(TestEngine.H2);
    private final Resource links = new LinksResource(house.links, KnownPages.ofTests());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void makesListsShowsAndTakesBack() throws IOException {
        Reply made = Asking.of(links, "POST links").json(body(House.PURPOSE)).reply();
        assertThat(made.status()).isEqualTo(201);
        IssuedLink issued = (IssuedLink) Optional.ofNullable(made.body()).orElseThrow();
        assertThat(house.links.findHeld(House.secret(issued))).isPresent();
        PrivateLink link = issued.link();
        Reply listed = Asking.of(links, "GET links")
                .query("purpose", House.PURPOSE)
                .query("subject", house.subject)
                .reply();
        assertThat(((Slice<?>) Optional.ofNullable(listed.body()).orElseThrow()).items())
                .isEqualTo(List.of(link));
        assertThat(on(link, "GET links/{id}").reply().body()).isEqualTo(link);
        assertThat(on(link, "DELETE links/{id}").reply().status()).isEqualTo(204);
        assertThat(house.events()).containsExactly("LinkIssued", "LinkRevoked");
    }

    @Test
    void mailsWhatNobodyElseMayHold() throws IOException {
        house.levels.turnInside("donors");
        house.post = (by, link, path) -> true;
        Reply told = Asking.of(links, "POST links").json(body(House.PURPOSE)).reply();
        assertThat(told.status()).isEqualTo(422);
        Reply mailed =
                Asking.of(links, "POST links/mailed").json(body(House.PURPOSE)).reply();
        assertThat(mailed.status()).isEqualTo(201);
        assertThat(mailed.body()).isInstanceOf(PrivateLink.class);
        house.post = (by, link, path) -> false;
        assertThat(Asking.of(links, "POST links/mailed")
                        .json(body(House.PURPOSE))
                        .reply()
                        .status())
                .isEqualTo(422);
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertThat(Asking.of(links, "POST links").json(body("nonsense")).reply().status())
                .isEqualTo(422);
        assertThatThrownBy(Asking.of(links, "GET links").query("purpose", "x")::reply)
                .hasMessageContaining("subject");
        assertThatThrownBy(Asking.of(links, "GET links/{id}").path("id", "nothing")::reply)
                .isInstanceOf(ResourceNotFound.class);
    }

    private String body(String purpose) {
        return "{\"purpose\":\"" + purpose + "\",\"subject\":\"" + house.subject + "\",\"person\":\""
                + house.ana.value() + "\",\"relationship\":\""
                + house.donor.id().value() + "\",\"language\":\"de\"}";
    }

    private Asking on(PrivateLink link, String what) {
        return Asking.of(links, what).path("id", link.id().value());
    }
}
