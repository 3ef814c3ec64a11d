package rapport.growth.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.growth.Ask;
import rapport.api.growth.AskDraft;
import rapport.api.growth.AskId;
import rapport.api.growth.Asks;
import rapport.api.growth.GrowthQuery;
import rapport.api.id.Ids;
import rapport.api.level.Levels;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationships;
import rapport.store.api.Database;

/** What we asked in the database, seen by those who may read the level of their relationship. */
@Component
public final class SqlAsks implements Asks {

    private final Ledger<Ask> ledger;

    @Activate
    public SqlAsks(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels) {
        Ground ground = Ground.of(database, directory, relationships, levels);
        this.ledger = new Ledger<>(Shape.ASK, ground, (transaction, entry) -> List.of());
    }

    @Override
    public Optional<Ask> find(Caller by, AskId id) {
        return ledger.find(by, id);
    }

    @Override
    public Slice<Ask> list(Caller by, GrowthQuery query, PageRequest page) {
        return ledger.list(by, query, page);
    }

    @Override
    public Outcome<Ask> record(Caller by, AskDraft draft) {
        return ledger.record(
                by,
                transaction -> new Ask(
                        new AskId(Ids.next()),
                        1,
                        draft.relationship(),
                        draft.kind(),
                        draft.person(),
                        draft.answer(),
                        Objects.requireNonNullElse(draft.at(), transaction.at()),
                        Stripped.of(draft.words())));
    }

    @Override
    public Outcome<Ask> change(Caller by, AskId id, long version, AskDraft draft) {
        return ledger.change(
                by,
                id,
                version,
                was -> new Ask(
                        id,
                        version,
                        was.relationship(),
                        draft.kind(),
                        draft.person(),
                        draft.answer(),
                        Objects.requireNonNullElse(draft.at(), was.at()),
                        Stripped.of(draft.words())));
    }

    @Override
    public void delete(Caller by, AskId id, long version) {
        ledger.delete(by, id, version);
    }

    @Override
    public void restore(Caller by, AskId id) {
        ledger.restore(by, id);
    }
}
