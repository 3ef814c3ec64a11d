package rapport.growth;

import java.util.Optional;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.growth.Ask;
import rapport.api.growth.AskDraft;
import rapport.api.growth.AskId;
import rapport.api.growth.Asks;
import rapport.api.growth.GrowthQuery;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;

/** What we asked. */
public record AsksBook(Asks asks) implements Book<Ask, AskDraft> {

    @Override
    public Optional<Ask> find(Caller by, UUID id) {
        return asks.find(by, new AskId(id));
    }

    @Override
    public Slice<Ask> list(Caller by, GrowthQuery query, PageRequest page) {
        return asks.list(by, query, page);
    }

    @Override
    public Outcome<Ask> record(Caller by, AskDraft draft) {
        return asks.record(by, draft);
    }

    @Override
    public Outcome<Ask> change(Caller by, Ask was, long version, AskDraft draft) {
        return asks.change(by, was.id(), version, draft);
    }

    @Override
    public void delete(Caller by, Ask was, long version) {
        asks.delete(by, was.id(), version);
    }

    @Override
    public void restore(Caller by, UUID id) {
        asks.restore(by, new AskId(id));
    }

    @Override
    public AskDraft draft(Ask entry) {
        return new AskDraft(
                entry.relationship(), entry.kind(), entry.person(), entry.answer(), entry.at(), entry.words());
    }

    @Override
    public UUID id(Ask entry) {
        return entry.id().value();
    }

    @Override
    public long version(Ask entry) {
        return entry.version();
    }

    @Override
    public RelationshipId relationship(Ask entry) {
        return entry.relationship();
    }
}
