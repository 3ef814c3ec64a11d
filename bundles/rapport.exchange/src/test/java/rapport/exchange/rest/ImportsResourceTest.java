package rapport.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.paging.PageRequest;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.exchange.Office;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;

class ImportsResourceTest {

    private static Reply ask(Office office, String method, String path, Call call) throws IOException {
        Route route = new ImportsResource(office.desk)
                .routes().stream()
                        .filter(each ->
                                each.method().equals(method) && each.path().equals(path))
                        .findFirst()
                        .orElseThrow();
        return route.handler().handle(call);
    }

    @Test
    void takesAFileInAndTellsHowItWent() throws IOException {
        try (Office office = new Office(TestEngine.H2)) {
            Reply accepted = ask(
                    office,
                    "POST",
                    "imports",
                    new Form(
                            office.manager,
                            "",
                            List.of(
                                    part("file", "a.csv", "First name,Mail\nAda,ada@berg.example\n,,\n"),
                                    part("kind", null, "people"),
                                    part("format", null, "auto"))));
            assertThat(accepted.status()).isEqualTo(202);
            String id = String.valueOf(accepted.location()).substring("imports/".length());
            office.settle(office.desk
                    .list(office.manager, PageRequest.first(1))
                    .items()
                    .get(0));

            Reply shown = ask(office, "GET", "imports/{id}", new Form(office.manager, id, List.of()));
            ImportWire wire = (ImportWire) Objects.requireNonNull(shown.body());
            assertThat(wire.state()).isEqualTo("done");
            assertThat(wire.counts()).isEqualTo(new ImportWire.CountsWire(2, 1, 0, 0, 1, 0));
            assertThat(wire.problems()).extracting(ImportWire.ProblemWire::row).containsExactly(2L);

            Reply refused = ask(office, "GET", "imports/{id}/refused-rows", new Form(office.manager, id, List.of()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Objects.requireNonNull(refused.stream()).writeTo(out);
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("First name,Mail,Reason");
        }
    }

    @Test
    void refusesWhatItCannotTakeNamingTheField() throws IOException {
        try (Office office = new Office(TestEngine.H2)) {
            assertThat(refused(office, part("kind", null, "people"))).isEqualTo("file");
            assertThat(refused(office, part("file", "a.csv", "Name\nAda\n"), part("kind", null, "pets")))
                    .isEqualTo("kind");
            assertThat(refused(office, part("file", "a.csv", "Name\nAda\n"), part("format", null, "pdf")))
                    .isEqualTo("format");
            assertThat(refused(office, part("file", "a.csv", ""))).isEqualTo("file");
            assertThat(refused(office, part("file", "a.csv", "Name\nAda\n"), part("format", null, "vcard")))
                    .isEqualTo("file");
        }
    }

    private static String refused(Office office, Call.Part... parts) throws IOException {
        Reply reply = ask(office, "POST", "imports", new Form(office.manager, "", List.of(parts)));
        assertThat(reply.status()).isEqualTo(422);
        Reply.Objections objections = (Reply.Objections) Objects.requireNonNull(reply.body());
        return objections.errors().get(0).field();
    }

    @Test
    void keepsOthersOut() {
        try (Office office = new Office(TestEngine.H2)) {
            Form form = new Form(Callers.member(), "", List.of(part("file", "a.csv", "Name\nAda\n")));
            assertThatThrownBy(() -> ask(office, "POST", "imports", form)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(
                            () -> ask(office, "GET", "imports/{id}", new Form(office.manager, "nonsense", List.of())))
                    .isInstanceOf(ResourceNotFound.class);
        }
    }

    private static Call.Part part(String name, @org.jspecify.annotations.Nullable String fileName, String content) {
        return new Call.Part() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<String> findFileName() {
                return Optional.ofNullable(fileName);
            }

            @Override
            public InputStream content() {
                return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    /** A call with a form and one variable in its path. */
    private record Form(Caller caller, String id, List<Part> parts) implements Call {

        @Override
        public String path(String variable) {
            return id;
        }

        @Override
        public Optional<String> findQuery(String parameter) {
            return Optional.empty();
        }

        @Override
        public PageRequest page() {
            return PageRequest.first(50);
        }

        @Override
        public <T> T body(Class<T> type) {
            throw new IllegalArgumentException("there is no JSON");
        }

        @Override
        public OptionalLong ifMatch() {
            return OptionalLong.empty();
        }
    }
}
