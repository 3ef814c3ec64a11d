package rapport.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import rapport.api.access.Forbidden;
import rapport.api.paging.PageRequest;
import rapport.api.rest.Reply;
import rapport.api.rest.ResourceNotFound;
import rapport.exchange.Office;
import rapport.testkit.Asking;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;

class ImportsResourceTest {

    private static Asking ask(Office office, String what) {
        return Asking.of(new ImportsResource(office.desk), what).by(office.manager);
    }

    @Test
    void takesAFileInAndTellsHowItWent() throws IOException {
        try (Office office = new Office(TestEngine.H2)) {
            Reply accepted = ask(office, "POST imports")
                    .file("file", "a.csv", "First name,Mail\nAda,ada@berg.example\n,,\n")
                    .field("kind", "people")
                    .field("format", "auto")
                    .reply();
            assertThat(accepted.status()).isEqualTo(202);
            String id = String.valueOf(accepted.location()).substring("imports/".length());
            office.settle(office.desk
                    .list(office.manager, PageRequest.first(1))
                    .items()
                    .get(0));

            Reply shown = ask(office, "GET imports/{id}").path("id", id).reply();
            ImportWire wire = (ImportWire) Objects.requireNonNull(shown.body());
            assertThat(wire.state()).isEqualTo("done");
            assertThat(wire.counts()).isEqualTo(new ImportWire.CountsWire(2, 1, 0, 0, 1, 0));
            assertThat(wire.problems()).extracting(ImportWire.ProblemWire::row).containsExactly(2L);

            Reply refused =
                    ask(office, "GET imports/{id}/refused-rows").path("id", id).reply();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Objects.requireNonNull(refused.stream()).writeTo(out);
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("First name,Mail,Reason");
        }
    }

    @Test
    void refusesWhatItCannotTakeNamingTheField() throws IOException {
        try (Office office = new Office(TestEngine.H2)) {
            assertThat(refused(create(office).field("kind", "people"))).isEqualTo("file");
            assertThat(refused(withAda(office).field("kind", "pets"))).isEqualTo("kind");
            assertThat(refused(withAda(office).field("format", "pdf"))).isEqualTo("format");
            assertThat(refused(create(office).file("file", "a.csv", ""))).isEqualTo("file");
            assertThat(refused(withAda(office).field("format", "vcard"))).isEqualTo("file");
        }
    }

    private static Asking create(Office office) {
        return ask(office, "POST imports");
    }

    private static Asking withAda(Office office) {
        return create(office).file("file", "a.csv", "Name\nAda\n");
    }

    private static String refused(Asking asking) throws IOException {
        Reply reply = asking.reply();
        assertThat(reply.status()).isEqualTo(422);
        Reply.Objections objections = (Reply.Objections) Objects.requireNonNull(reply.body());
        return objections.errors().get(0).field();
    }

    @Test
    void keepsOthersOut() {
        try (Office office = new Office(TestEngine.H2)) {
            assertThatThrownBy(withAda(office).by(Callers.member())::reply).isInstanceOf(Forbidden.class);
            assertThatThrownBy(ask(office, "GET imports/{id}").path("id", "nonsense")::reply)
                    .isInstanceOf(ResourceNotFound.class);
        }
    }
}
