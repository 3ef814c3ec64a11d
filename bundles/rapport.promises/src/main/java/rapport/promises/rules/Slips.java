package rapport.promises.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.promises.model.Knot;
import rapport.promises.model.Slip;
import rapport.promises.model.Strand;
import rapport.promises.model.Web;

/** When what a promise rests on slips past the slack, its owner hears before the other side does. */
public final class Slips {

    private final Web web;
    private final Dates dates;

    public Slips(Web web) {
        this.web = web;
        this.dates = new Dates(web);
    }

    /** The gravest: what has fallen away before what comes late, the latest first. */
    public Optional<Slip> of(CommitmentId id) {
        Knot knot = web.get(id);
        return knot.promise().state() == Commitment.State.OPEN
                ? web.below(id).stream()
                        .filter(this::slips)
                        .min(Comparator.comparing(
                                        (Strand strand) -> !below(strand).isFallen())
                                .thenComparingLong(dates::slack)
                                .thenComparing(strand -> strand.backing().id().value()))
                        .map(strand -> slip(knot, strand))
                : Optional.empty();
    }

    private boolean slips(Strand strand) {
        Knot below = below(strand);
        return below.isFallen() || (!below.isKept() && dates.slack(strand) < 0);
    }

    private Slip slip(Knot knot, Strand strand) {
        Knot below = below(strand);
        CommitmentId on = below.promise().id();
        List<Knot> way = new ArrayList<>(List.of(below));
        if (!below.isFallen()) {
            way.addAll(dates.way(on));
        }
        return new Slip(
                knot.promise(),
                dates.needed(strand),
                below.isFallen() ? null : dates.expected(on),
                way,
                since(knot, way));
    }

    private Knot below(Strand strand) {
        return web.get(strand.backing().by());
    }

    // Whatever changed last has brought it about.
    private Instant since(Knot knot, List<Knot> way) {
        List<Knot> all = Stream.concat(Stream.of(knot), way.stream()).toList();
        Stream<@Nullable Instant> knots = all.stream().map(Knot::since);
        Stream<@Nullable Instant> strands =
                Stream.iterate(0, at -> at + 1).limit(way.size()).flatMap(at -> between(all.get(at), all.get(at + 1)));
        return Stream.concat(knots, strands).max(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<Instant> between(Knot above, Knot below) {
        return web.below(above.promise().id()).stream()
                .filter(strand -> strand.backing().by().equals(below.promise().id()))
                .map(Strand::since);
    }
}
