package rapport.directory.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import rapport.api.paging.Slice;
import rapport.api.rest.Reply;
import rapport.directory.KeptDirectory;
import rapport.testkit.Asking;
import rapport.testkit.TestStore;

/** The directory's resources on a database of their own. */
final class DirectoryApi implements AutoCloseable {

    private final TestStore store = TestStore.inMemory();
    private final KeptDirectory directory = new KeptDirectory(store.database(), store.clock());

    Asking people(String what) {
        return Asking.of(new PeopleResource(directory), what);
    }

    Asking organizations(String what) {
        return Asking.of(new OrganizationsResource(directory), what);
    }

    Asking positions(String what) {
        return Asking.of(new PositionsResource(directory), what);
    }

    PersonJson add(String person) throws IOException {
        Reply reply = people("POST people").json(person).reply();
        assertThat(reply.status()).isEqualTo(201);
        return told(reply, PersonJson.class);
    }

    static <T> T told(Reply reply, Class<T> type) {
        return type.cast(Objects.requireNonNull(reply.body()));
    }

    static List<Object> items(Asking asking) throws IOException {
        return List.copyOf(((Slice<?>) told(asking.reply(), Slice.class)).items());
    }

    /** The fields to which something is objected. */
    static List<String> refused(Asking asking) throws IOException {
        Reply reply = asking.reply();
        assertThat(reply.status()).isEqualTo(422);
        return told(reply, Reply.Objections.class).errors().stream()
                .map(objection -> objection.field())
                .toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
