package rapport.listening.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.listening.rules.Life;
import rapport.store.api.Change;
import rapport.store.api.Transaction;

/** Puts the open concerns of a relationship into the order that they told us. */
final class Ranking {

    /** More concerns than anybody can put in order. */
    static final int MOST = 200;

    private Ranking() {}

    static Outcome<List<Concern>> rank(Transaction transaction, List<Concern> open, List<ConcernId> order) {
        Map<ConcernId, Concern> byId = new LinkedHashMap<>();
        open.forEach(concern -> byId.put(concern.id(), concern));
        Set<ConcernId> named = new HashSet<>(order);
        if (named.size() < order.size()) {
            return refused("concern.order.twice", "a concern stands in the order twice");
        }
        if (!byId.keySet().containsAll(named)) {
            return refused("concern.order.unknown", "the order names a concern that is not open in this relationship");
        }
        Map<ConcernId, Integer> places = new LinkedHashMap<>();
        order.forEach(id -> places.put(id, places.size() + 1));
        List<Concern> ranked = new ArrayList<>();
        byId.forEach((id, concern) -> ranked.add(place(transaction, concern, places.get(id))));
        return Outcome.done(ranked);
    }

    private static Concern place(Transaction transaction, Concern was, @Nullable Integer place) {
        if (Objects.equals(was.rank(), place)) {
            return was;
        }
        Concern is = ConcernRows.update(transaction.sql(), Life.ranked(was, place, transaction.at()));
        transaction.record(Change.changed(SqlConcerns.KIND, is.id(), "ConcernRanked", was, is));
        return is;
    }

    private static Outcome<List<Concern>> refused(String key, String sentence) {
        return Outcome.refused(List.of(Objection.to("order", key, sentence)));
    }
}
