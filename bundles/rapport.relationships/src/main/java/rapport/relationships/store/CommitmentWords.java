package rapport.relationships.store;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentsQuery;
import rapport.api.json.RecordsJson;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.Store;

/** Promises are found by what was promised; one of no relationship is a small thing about who gave it, or to whom. */
@Component
public final class CommitmentWords implements SearchSource {

    private final Store store;

    @Activate
    public CommitmentWords(@Reference Database database) {
        this.store = database.open(SqlRelationships.SCHEMA);
    }

    @Override
    public String kind() {
        return SqlCommitments.KIND;
    }

    @Override
    public Optional<Findable> read(String json) {
        return findable(RecordsJson.gson().fromJson(json, Commitment.class));
    }

    @Override
    public void each(Consumer<Findable> visitor) {
        @Nullable String cursor = null;
        do {
            Slice<Commitment> some = after(cursor);
            some.items().forEach(one -> findable(one).ifPresent(visitor));
            cursor = some.nextCursor();
        } while (cursor != null);
    }

    private Slice<Commitment> after(@Nullable String cursor) {
        return store.read(session -> CommitmentRows.list(
                session.sql(), CommitmentsQuery.ALL, DSL.trueCondition(), new PageRequest(PageRequest.MOST, cursor)));
    }

    private static Optional<Findable> findable(Commitment one) {
        String path = "/commitments/" + one.id().value();
        return one.relationship() != null
                ? Findable.of(one.id().value(), one.relationship(), path, Stream.of(one.what()))
                : Stream.of(one.by(), one.to())
                        .flatMap(party -> party instanceof PersonId person ? Stream.of(person) : Stream.empty())
                        .findFirst()
                        .map(person -> Findable.about(one.id().value(), person, one.what(), path));
    }

    @Override
    public String icon() {
        return "handshake";
    }
}
