package rapport.directory.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.rest.Reply;
import rapport.directory.KeptDirectory;
import rapport.testkit.Asking;
import rapport.testkit.TestStore;

/** The directory's resources on a database of their own. */
final class DirectoryApi implements AutoCloseable {

    private final TestStore store = TestStore.inMemory();
    private final KeptDirectory directory = new KeptDirectory(store.database(), store.clock());
    private @Nullable Callable<?> first;

    Asking people(String what) {
        return Asking.of(new PeopleResource(directory), what);
    }

    Asking organizations(String what) {
        return Asking.of(new OrganizationsResource(directory), what);
    }

    Asking positions(String what) {
        return Asking.of(new PositionsResource(interrupted()), what);
    }

    /** Somebody else is faster: this happens between what the next writer reads and what it writes. */
    void beforeTheNextWrite(Callable<?> other) {
        first = other;
    }

    private Directory interrupted() {
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(), new Class<?>[] {Directory.class}, (proxy, method, arguments) -> {
                    Callable<?> other = first;
                    if (other != null && method.getName().startsWith("change")) {
                        first = null;
                        other.call();
                    }
                    try {
                        return method.invoke(directory, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
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
