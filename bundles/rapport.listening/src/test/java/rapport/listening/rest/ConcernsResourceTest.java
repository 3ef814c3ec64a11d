package rapport.listening.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Forbidden;
import rapport.api.concern.Concern;
import rapport.api.concern.Gate;
import rapport.api.paging.Slice;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.VersionMissing;
import rapport.listening.statement.Statement;
import rapport.listening.store.House;
import rapport.store.api.Conflict;
import rapport.testkit.Asking;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;

class ConcernsResourceTest {

    private final House house = new House(TestEngine.H2);
    private final Resource concerns =
            new ConcernsResource(house.concerns, house.relationships, house.directory, house.test.clock());
    private final String ana = house.ana.value().toString();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void leadsFromTheirWordsToTheClosureAndBack() throws IOException {
        Reply heard = ask("POST concerns")
                .json("{\"relationship\":\"" + house.donor.id().value() + "\",\"words\":\"seeds\",\"person\":\"" + ana
                        + "\"}")
                .reply();
        assertThat(heard.status()).isEqualTo(201);
        Concern concern = concern(heard);
        assertThat(heard.location()).isEqualTo("concerns/" + concern.id().value());
        String answer = "{\"person\":\"" + ana + "\",\"manner\":\"phone\",\"words\":\"seeds and soil\"}";
        take(concern, 1, "playbacks", "{\"understood\":\"You need seeds.\"}");
        take(concern, 2, "corrections", answer);
        take(concern, 3, "playbacks", "{\"understood\":\"You need seeds and soil.\"}");
        take(concern, 4, "confirmations", answer);
        take(concern, 5, "remedies", "{\"done\":\"Sent both.\"}");
        take(concern, 6, "verifications", answer);
        Reply closed = take(concern, 7, "closure", "{\"done\":\"Sent both.\",\"felt\":\"Glad.\"}");
        assertThat(concern(closed).gate()).isEqualTo(Gate.CLOSED);
        assertThat(concern(closed).words()).isEqualTo("seeds and soil");
        assertThat(items(on(concern, "GET concerns/{id}/steps"))).hasSize(8);
        tellsWhatTheClosingStatementSays(concern);
        assertThat(on(concern, "DELETE concerns/{id}/closure")
                        .ifMatch(8)
                        .query("reason", "They rot.")
                        .reply()
                        .status())
                .isEqualTo(204);
        Reply shown = on(concern, "GET concerns/{id}").reply();
        assertThat(concern(shown).gate()).isEqualTo(Gate.CONFIRMED);
        assertThat(shown.version()).isEqualTo(9);
    }

    private void tellsWhatTheClosingStatementSays(Concern closed) throws IOException {
        Statement statement = (Statement) Objects.requireNonNull(on(closed, "GET concerns/{id}/closure")
                .query("language", "de")
                .reply()
                .body());
        assertThat(statement.language()).isEqualTo("de");
        assertThat(statement.parts())
                .extracting(Statement.Part::words)
                .contains("seeds and soil", "Sent both.", "Glad.");
        Reply pdf = on(closed, "GET concerns/{id}/closure/pdf").reply();
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Objects.requireNonNull(pdf.stream()).writeTo(out);
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThatThrownBy(on(house.heard("soil"), "GET concerns/{id}/closure")::reply)
                .isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void refusesWithWhatIsMissing() throws IOException {
        Concern heard = house.heard("seeds");
        Asking work = on(heard, "POST concerns/{id}/remedies").json("{\"done\":\"Sent.\"}");
        assertThatThrownBy(work::reply).isInstanceOf(VersionMissing.class);
        assertThatThrownBy(work.ifMatch(4)::reply).isInstanceOf(Conflict.class);
        assertThat(work.ifMatch(1).reply().status()).isEqualTo(422);
        take(heard, 1, "overrides", "{\"reason\":\"It cannot wait.\"}");
        assertThat(work.ifMatch(2).reply().status()).isEqualTo(201);
        assertThat(take(heard, 3, "reopenings", "{\"reason\":\"Wrong ones.\"}").version())
                .isEqualTo(4);
        assertThat(concern(take(heard, 4, "withdrawal", "{\"reason\":\"Enough.\"}"))
                        .gate())
                .isEqualTo(Gate.WITHDRAWN);
    }

    @Test
    void listsByWhatIsAsked() throws IOException {
        Concern heard = house.heard("seeds");
        house.playedBack("soil", "Soil.");
        assertThat(items(ask("GET concerns").query("gate", "heard").query("open", "true")))
                .isEqualTo(List.of(heard));
        assertThat(items(ask("GET concerns")
                        .query("relationship", house.donor.id().value())))
                .hasSize(2);
        assertThat(items(ask("GET concerns").query("person", house.mina.value())))
                .isEmpty();
        assertThat(items(ask("GET concerns").query("owner", house.mina.value())))
                .isEmpty();
        assertThatThrownBy(ask("GET concerns").query("open", "perhaps")::reply).hasMessageContaining("perhaps");
    }

    @Test
    void changesOnlyWhatIsSentAndDeletes() throws IOException {
        Concern heard = house.heard("seeds");
        Reply owned = on(heard, "PATCH concerns/{id}")
                .ifMatch(1)
                .json("{\"owner\":\"" + house.mina.value() + "\"}")
                .reply();
        assertThat(concern(owned).owner()).isEqualTo(house.mina);
        assertThat(concern(owned).words()).isEqualTo("seeds");
        Asking delete = on(heard, "DELETE concerns/{id}").ifMatch(2);
        assertThatThrownBy(delete.by(Callers.reader())::reply).isInstanceOf(Forbidden.class);
        assertThat(delete.by(house.member).reply().status()).isEqualTo(204);
        assertThatThrownBy(on(heard, "GET concerns/{id}")::reply).isInstanceOf(ResourceNotFound.class);
        assertThatThrownBy(ask("GET concerns/{id}").path("id", "nothing")::reply)
                .isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void splitsAndMerges() throws IOException {
        Concern whole = house.heard("seeds and soil");
        Parts parts = (Parts) body(take(whole, 1, "parts", "{\"wordings\":[\"seeds\",\"soil\"]}"));
        assertThat(parts.parts()).extracting(Concern::words).containsExactly("seeds", "soil");
        Concern one = parts.parts().get(0);
        Concern other = parts.parts().get(1);
        Reply merged = take(one, 1, "merger", "{\"into\":\"" + other.id().value() + "\"}");
        assertThat(concern(merged).into()).isEqualTo(other.id());
    }

    private Reply take(Concern concern, long version, String noun, String body) throws IOException {
        Reply reply = on(concern, "POST concerns/{id}/" + noun)
                .ifMatch(version)
                .json(body)
                .reply();
        assertThat(reply.status()).as("%s: %s", noun, reply.body()).isEqualTo(201);
        return reply;
    }

    private Asking on(Concern concern, String what) {
        return ask(what).path("id", concern.id().value());
    }

    private Asking ask(String what) {
        return Asking.of(concerns, what);
    }

    private static Concern concern(Reply reply) {
        return (Concern) body(reply);
    }

    private static List<?> items(Asking asking) throws IOException {
        return ((Slice<?>) body(asking.reply())).items();
    }

    private static Object body(Reply reply) {
        return Optional.ofNullable(reply.body()).orElseThrow();
    }
}
