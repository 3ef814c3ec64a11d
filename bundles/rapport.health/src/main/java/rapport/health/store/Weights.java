package rapport.health.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.health.Dimension;
import rapport.api.level.Level;
import rapport.health.model.Formula;
import rapport.health.rules.Reckoning;

/** How much each level lets the dimensions count. */
@Component(service = Weights.class)
public final class Weights {

    private final Door door;
    private final Map<String, Map<Dimension, Double>> known = new ConcurrentHashMap<>();

    @Activate
    public Weights(@Reference Door door) {
        this.door = door;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addLevel(Level level) {
        try {
            door.consult(level, "weigh health", () -> {
                known.put(level.describe().name(), Map.copyOf(level.healthWeights()));
                return true;
            });
        } catch (ContributionFailed reported) {
            // Its relationships are weighed evenly.
        }
    }

    void removeLevel(Level level) {
        // What it said stays true of its relationships.
    }

    Reckoning by(Formula formula, String level) {
        return new Reckoning(formula, known.getOrDefault(level, Dimension.EVEN));
    }
}
