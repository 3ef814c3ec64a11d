package rapport.followup.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUp.State;
import rapport.api.paging.Slice;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.VersionMissing;
import rapport.followup.store.House;
import rapport.testkit.Asking;
import rapport.testkit.TestEngine;

class FollowUpsResourceTest {

    private final House house = new House(TestEngine.H2);
    private final Resource followUps = new FollowUpsResource(house.followUps);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void leadsFromOneToTheNextAndToTheEnd() throws IOException {
        house.closed("seeds");
        FollowUp first = house.openOne();
        FollowUp next = take(first, "answer", "{\"words\":\"It holds.\",\"manner\":\"phone\"}");
        assertThat(next.step()).isEqualTo(2);
        FollowUp passed = take(next, "passing", "{}");
        assertThat(passed.step()).isEqualTo(3);
        FollowUp paused = take(passed, "pause", "{\"reason\":\"On leave\"}");
        assertThat(on(paused, "DELETE follow-ups/{id}/pause").ifMatch(2).reply().status())
                .isEqualTo(204);
        FollowUp resumed = (FollowUp)
                Objects.requireNonNull(on(paused, "GET follow-ups/{id}").reply().body());
        assertThat(on(resumed, "POST follow-ups/{id}/end")
                        .ifMatch(3)
                        .json("{}")
                        .reply()
                        .status())
                .isEqualTo(422);
        assertThat(take(resumed, "end", "{\"reason\":\"She retired.\"}").state())
                .isEqualTo(State.ENDED);
        assertThat(items(on(first, "GET follow-ups/{id}/series"))).hasSize(3);
        assertThatThrownBy(on(first, "POST follow-ups/{id}/end").json("{}")::reply)
                .isInstanceOf(VersionMissing.class);
    }

    @Test
    void listsBeginsAndPlans() throws IOException {
        String begin = "{\"person\":\"" + house.ana.value() + "\",\"words\":\"The barn\"}";
        Reply begun = ask("POST follow-ups").json(begin).reply();
        assertThat(begun.status()).as("%s", begun.body()).isEqualTo(201);
        FollowUp one = (FollowUp) Objects.requireNonNull(begun.body());
        Reply planned = on(one, "PATCH follow-ups/{id}")
                .ifMatch(1)
                .json("{\"owner\":\"" + house.mina.value() + "\"}")
                .reply();
        assertThat(((FollowUp) Objects.requireNonNull(planned.body())).owner()).isEqualTo(house.mina);
        assertThat(items(ask("GET follow-ups")
                        .query("person", house.ana.value())
                        .query("asker", house.mina.value())
                        .query("state", "open")
                        .query("from", one.due())
                        .query("until", one.due().plusDays(1))))
                .isEqualTo(List.of(planned.body()));
        assertThat(items(ask("GET follow-ups")
                        .query("relationship", house.donor.id().value())))
                .isEmpty();
        assertThatThrownBy(ask("GET follow-ups").query("from", "soon")::reply).hasMessageContaining("soon");
        assertThatThrownBy(ask("GET follow-ups/{id}").path("id", "nothing")::reply)
                .isInstanceOf(ResourceNotFound.class);
    }

    private FollowUp take(FollowUp was, String noun, String body) throws IOException {
        Reply reply = on(was, "POST follow-ups/{id}/" + noun)
                .ifMatch(was.version())
                .json(body)
                .reply();
        assertThat(reply.status()).as("%s: %s", noun, reply.body()).isEqualTo(201);
        return (FollowUp) Objects.requireNonNull(reply.body());
    }

    private Asking on(FollowUp one, String what) {
        return ask(what).path("id", one.id().value());
    }

    private Asking ask(String what) {
        return Asking.of(followUps, what);
    }

    private static List<?> items(Asking asking) throws IOException {
        return ((Slice<?>) Objects.requireNonNull(asking.reply().body())).items();
    }
}
