package rapport.growth;

import java.util.Optional;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.growth.Growth;
import rapport.api.growth.GrowthDraft;
import rapport.api.growth.GrowthId;
import rapport.api.growth.GrowthQuery;
import rapport.api.growth.Growths;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;

/** What came of relationships. */
public record GrowthsBook(Growths growths) implements Book<Growth, GrowthDraft> {

    @Override
    public Optional<Growth> find(Caller by, UUID id) {
        return growths.find(by, new GrowthId(id));
    }

    @Override
    public Slice<Growth> list(Caller by, GrowthQuery query, PageRequest page) {
        return growths.list(by, query, page);
    }

    @Override
    public Outcome<Growth> record(Caller by, GrowthDraft draft) {
        return growths.record(by, draft);
    }

    @Override
    public Outcome<Growth> change(Caller by, Growth was, long version, GrowthDraft draft) {
        return growths.change(by, was.id(), version, draft);
    }

    @Override
    public void delete(Caller by, Growth was, long version) {
        growths.delete(by, was.id(), version);
    }

    @Override
    public void restore(Caller by, UUID id) {
        growths.restore(by, new GrowthId(id));
    }

    @Override
    public GrowthDraft draft(Growth entry) {
        return new GrowthDraft(
                entry.relationship(),
                entry.kind(),
                entry.person(),
                entry.ledTo(),
                entry.asked(),
                entry.at(),
                entry.words());
    }

    @Override
    public UUID id(Growth entry) {
        return entry.id().value();
    }

    @Override
    public long version(Growth entry) {
        return entry.version();
    }

    @Override
    public RelationshipId relationship(Growth entry) {
        return entry.relationship();
    }
}
