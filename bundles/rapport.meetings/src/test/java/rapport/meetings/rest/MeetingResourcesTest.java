package rapport.meetings.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Forbidden;
import rapport.api.meeting.Commonality;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.MeetingSheet;
import rapport.api.paging.Slice;
import rapport.api.rest.Reply;
import rapport.api.rest.ResourceNotFound;
import rapport.meetings.store.House;
import rapport.store.api.Conflict;
import rapport.testkit.Asking;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;

class MeetingResourcesTest {

    private final House house = new House(TestEngine.H2);
    private final MeetingsResource meetings = new MeetingsResource(house.sheets);
    private final ExchangesResource exchanges = new ExchangesResource(house.exchanges);

    private final CommonalitiesResource commonalities = new CommonalitiesResource(house.commonalities);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void preparesTellsAndDeletesAMeeting() throws IOException {
        String body = "{\"relationship\":\"" + house.donor.id().value() + "\",\"at\":\"" + house.now()
                + "\",\"ours\":[\"" + house.mina.value() + "\"],\"people\":[\"" + house.ana.value()
                + "\"],\"questions\":[\"What matters most?\"]}";
        Reply prepared =
                Asking.of(meetings, "POST meetings").by(house.member).json(body).reply();
        assertThat(prepared.status()).as("%s", prepared.body()).isEqualTo(201);
        MeetingSheet sheet = sheet(prepared);
        Reply amended = on(sheet, "PATCH meetings/{id}")
                .ifMatch(1)
                .json("{\"gift\":\"advice\"}")
                .reply();
        assertThat(sheet(amended).gift()).isEqualTo("advice");
        assertThat(sheet(amended).people()).containsExactly(house.ana);
        String account = "{\"channel\":\"video\",\"learned\":\"Early word.\",\"askedShare\":0.7,"
                + "\"checks\":[{\"quality\":\"PREPARED\",\"yes\":true}],\"promises\":[{\"what\":\"Send it\",\"by\":\"person:"
                + house.mina.value() + "\",\"to\":\"organization:" + house.nordwind.value()
                + "\",\"due\":\"2026-12-01\"}]}";
        Reply told =
                on(sheet, "PUT meetings/{id}/account").ifMatch(2).json(account).reply();
        assertThat(told.status()).as("%s", told.body()).isEqualTo(200);
        assertThat(sheet(told).isTold()).isTrue();
        assertThat(house.commitments.openIn(house.member, house.donor.id())).hasSize(1);
        Slice<?> list = (Slice<?>) body(Asking.of(meetings, "GET meetings")
                .query("told", "true")
                .query("relationship", house.donor.id().value())
                .reply());
        assertThat(list.items()).hasSize(1);
        assertThat(on(sheet, "DELETE meetings/{id}").ifMatch(3).reply().status())
                .isEqualTo(204);
        assertThatThrownBy(on(sheet, "GET meetings/{id}")::reply).isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void notesAndPutsRightWhatWasGiven() throws IOException {
        String body = "{\"relationship\":\"" + house.donor.id().value()
                + "\",\"direction\":\"given\",\"what\":\"an introduction\"}";
        Reply noted = Asking.of(exchanges, "POST exchanges").json(body).reply();
        assertThat(noted.status()).as("%s", noted.body()).isEqualTo(201);
        Exchange exchange = (Exchange) body(noted);
        assertThat(exchange.weight()).isEqualTo(Exchange.SMALL);
        Reply changed = Asking.of(exchanges, "PATCH exchanges/{id}")
                .path("id", exchange.id().value())
                .ifMatch(1)
                .json("{\"weight\":3}")
                .reply();
        assertThat(((Exchange) body(changed)).weight()).isEqualTo(3);
        assertThat(Asking.of(exchanges, "PATCH exchanges/{id}")
                        .path("id", exchange.id().value())
                        .ifMatch(2)
                        .json("{\"weight\":9}")
                        .reply()
                        .status())
                .isEqualTo(422);
        assertThatThrownBy(Asking.of(exchanges, "GET exchanges").query("person", "nobody")::reply)
                .hasMessageContaining("nobody");
    }

    @Test
    void notesPutsRightAndForgetsSmallThings() throws IOException {
        String body = "{\"person\":\"" + house.ana.value() + "\",\"kind\":\"place\",\"words\":\"Delft\"}";
        Reply noted = Asking.of(commonalities, "POST commonalities").json(body).reply();
        assertThat(noted.status()).as("%s", noted.body()).isEqualTo(201);
        Commonality small = (Commonality) body(noted);
        Slice<?> ofAna = (Slice<?>) body(Asking.of(commonalities, "GET commonalities")
                .query("person", house.ana.value())
                .reply());
        assertThat(ofAna.items()).hasSize(1);
        Slice<?> ofMina = (Slice<?>) body(Asking.of(commonalities, "GET commonalities")
                .query("person", house.mina.value())
                .reply());
        assertThat(ofMina.items()).isEmpty();
        Reply changed =
                at(small, "PATCH").ifMatch(1).json("{\"words\":\"Leiden\"}").reply();
        assertThat(((Commonality) body(changed)).words()).isEqualTo("Leiden");
        assertThat(at(small, "PATCH")
                        .ifMatch(2)
                        .json("{\"words\":\" \"}")
                        .reply()
                        .status())
                .isEqualTo(422);
        assertThatThrownBy(at(small, "PATCH").ifMatch(1).json("{\"words\":\"Delft\"}")::reply)
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(at(small, "DELETE").by(Callers.reader())::reply).isInstanceOf(Forbidden.class);
        assertThat(at(small, "DELETE").reply().status()).isEqualTo(204);
        assertThatThrownBy(at(small, "GET")::reply).isInstanceOf(ResourceNotFound.class);
    }

    private Asking at(Commonality small, String method) {
        return Asking.of(commonalities, method + " commonalities/{id}")
                .path("id", small.id().value());
    }

    private Asking on(MeetingSheet sheet, String what) {
        return Asking.of(meetings, what).by(house.member).path("id", sheet.id().value());
    }

    private static MeetingSheet sheet(Reply reply) {
        return (MeetingSheet) body(reply);
    }

    private static Object body(Reply reply) {
        return Optional.ofNullable(reply.body()).orElseThrow();
    }
}
