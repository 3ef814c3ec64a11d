package rapport.promises.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rapport.api.commitment.Backing;
import rapport.api.commitment.CommitmentId;
import rapport.promises.model.Knot;
import rapport.promises.model.Strand;
import rapport.promises.model.Web;

/** The expected date is the latest of a promise's own and of what backs it; what is kept already delays nothing. */
public final class Dates {

    private final Web web;
    private final Map<CommitmentId, LocalDate> known = new HashMap<>();

    public Dates(Web web) {
        this.web = web;
    }

    /** When it will be kept, given all that it rests on. */
    public LocalDate expected(CommitmentId id) {
        LocalDate told = known.get(id);
        if (told != null) {
            return told;
        }
        LocalDate own = web.get(id).expectedOn();
        // Should a circle ever have come about, it ends here.
        known.put(id, own);
        LocalDate latest = pending(id)
                .map(below -> expected(below.promise().id()))
                .filter(own::isBefore)
                .max(LocalDate::compareTo)
                .orElse(own);
        known.put(id, latest);
        return latest;
    }

    /** From what it rests on to the promise that brings its expected day about; empty where that is itself. */
    public List<Knot> way(CommitmentId id) {
        LocalDate expected = expected(id);
        List<Knot> way = new ArrayList<>();
        Knot at = web.get(id);
        while (at.expectedOn().isBefore(expected)) {
            at = pending(at.promise().id())
                    .filter(below -> expected(below.promise().id()).equals(expected))
                    .findFirst()
                    .orElseThrow();
            way.add(at);
        }
        return way;
    }

    /** By when what it rests on is needed. */
    public LocalDate needed(Strand strand) {
        Backing backing = strand.backing();
        return backing.needed() == null ? web.get(backing.promise()).promise().due() : backing.needed();
    }

    /** Days to spare; negative where it comes too late. */
    public long slack(Strand strand) {
        return ChronoUnit.DAYS.between(expected(strand.backing().by()), needed(strand));
    }

    private Stream<Knot> pending(CommitmentId id) {
        return web.below(id).stream()
                .map(strand -> web.get(strand.backing().by()))
                .filter(knot -> knot.seen() && !knot.isKept());
    }
}
