package rapport.growth.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import rapport.api.journal.JournalEntry;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.JournalledRelationship;
import rapport.store.api.Store;

/** The entries of one kind, as rules see them. */
record LedgerFacts<T>(Store store, Shape<T> shape, Function<T, RelationshipId> relationship) {

    Map<RelationshipId, List<T>> of(Collection<RelationshipId> relationships) {
        return store.read(session -> ByRelationship.group(
                Entries.in(session.sql(), shape.kind(), ByRelationship.ids(relationships))
                        .fetch(shape.read()::apply),
                relationship));
    }

    Collection<RelationshipId> changedBy(JournalEntry entry) {
        return JournalledRelationship.in(entry, shape.kind());
    }
}
