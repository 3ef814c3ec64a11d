package rapport.climate.store;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rapport.api.climate.Climate;
import rapport.api.climate.Climate.Reason;
import rapport.api.climate.Climate.State;
import rapport.api.climate.Climates.Point;
import rapport.api.json.RecordsJson;
import rapport.api.relationship.RelationshipId;
import rapport.climate.model.Formula;
import rapport.climate.model.Grain;
import rapport.climate.model.Scales;

/**
 * A climate as it lies in the table, as JSON.
 *
 * @param points the latest of them and those ahead
 * @param reasons the facts that will weigh most now and later
 * @param formula the title of the formula by which it came about
 */
record KeptClimate(String points, String reasons, String formula) {

    private static final Gson GSON = RecordsJson.gson();
    private static final TypeToken<List<Point>> POINTS = new TypeToken<>() {};
    private static final TypeToken<List<Grain>> GRAINS = new TypeToken<>() {};
    private static final int MOST_POINTS = 120;
    private static final int MOST_GRAINS = 60;
    private static final int SHOWN = 12;

    static KeptClimate of(List<Grain> grains, Formula formula) {
        List<Point> points = Scales.over(grains);
        List<Grain> latest = grains.stream()
                .sorted(Comparator.comparing(Grain::at)
                        .reversed()
                        .thenComparing(Grain::fact)
                        .thenComparing(Grain::kind))
                .limit(MOST_GRAINS)
                .toList();
        return new KeptClimate(
                GSON.toJson(points.subList(Math.max(0, points.size() - MOST_POINTS), points.size())),
                GSON.toJson(latest),
                formula.title());
    }

    /** How it was from when on, until now. */
    List<Point> history(Instant now) {
        return GSON.fromJson(points, POINTS).stream()
                .filter(point -> !point.from().isAfter(now))
                .toList();
    }

    State state(Instant now) {
        List<Point> past = history(now);
        return past.isEmpty() ? State.UNKNOWN : past.get(past.size() - 1).state();
    }

    Climate at(RelationshipId relationship, Instant now) {
        List<Point> past = history(now);
        if (past.isEmpty()) {
            return unknown(relationship, formula, now);
        }
        Point last = past.get(past.size() - 1);
        double good = Scales.decayed(last.good(), last.from(), now);
        double bad = Scales.decayed(last.bad(), last.from(), now);
        return new Climate(
                relationship,
                last.state(),
                since(past),
                good,
                bad,
                last.count(),
                Scales.confidence(good, bad),
                formula,
                now,
                reasons(now));
    }

    static Climate unknown(RelationshipId relationship, String formula, Instant now) {
        return new Climate(relationship, State.UNKNOWN, now, 0, 0, 0, 0, formula, now, List.of());
    }

    private static Instant since(List<Point> past) {
        List<Point> latestFirst = new ArrayList<>(past);
        latestFirst.sort(Comparator.comparing(Point::from).reversed());
        State state = latestFirst.get(0).state();
        Optional<Point> first =
                latestFirst.stream().takeWhile(point -> point.state() == state).reduce((later, earlier) -> earlier);
        return first.orElseThrow().from();
    }

    private List<Reason> reasons(Instant now) {
        return GSON.fromJson(reasons, GRAINS).stream()
                .filter(grain -> !grain.at().isAfter(now))
                .map(grain -> new Reason(
                        grain.kind(),
                        Scales.decayed(grain.weight(), grain.at(), now),
                        grain.fact(),
                        grain.at(),
                        grain.words()))
                .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())))
                .limit(SHOWN)
                .toList();
    }
}
