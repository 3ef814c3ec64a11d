package rapport.growth;

import java.util.Optional;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.growth.Approach;
import rapport.api.growth.ApproachDraft;
import rapport.api.growth.ApproachId;
import rapport.api.growth.Approaches;
import rapport.api.growth.GrowthQuery;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;

/** Approaches by competitors. */
public record ApproachesBook(Approaches approaches) implements Book<Approach, ApproachDraft> {

    @Override
    public Optional<Approach> find(Caller by, UUID id) {
        return approaches.find(by, new ApproachId(id));
    }

    @Override
    public Slice<Approach> list(Caller by, GrowthQuery query, PageRequest page) {
        return approaches.list(by, query, page);
    }

    @Override
    public Outcome<Approach> record(Caller by, ApproachDraft draft) {
        return approaches.record(by, draft);
    }

    @Override
    public Outcome<Approach> change(Caller by, Approach was, long version, ApproachDraft draft) {
        return approaches.change(by, was.id(), version, draft);
    }

    @Override
    public void delete(Caller by, Approach was, long version) {
        approaches.delete(by, was.id(), version);
    }

    @Override
    public void restore(Caller by, UUID id) {
        approaches.restore(by, new ApproachId(id));
    }

    @Override
    public ApproachDraft draft(Approach entry) {
        return new ApproachDraft(
                entry.relationship(), entry.competitor(), entry.person(), entry.reaction(), entry.at(), entry.words());
    }

    @Override
    public UUID id(Approach entry) {
        return entry.id().value();
    }

    @Override
    public long version(Approach entry) {
        return entry.version();
    }

    @Override
    public RelationshipId relationship(Approach entry) {
        return entry.relationship();
    }
}
