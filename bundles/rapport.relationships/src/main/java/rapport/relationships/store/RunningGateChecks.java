package rapport.relationships.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.access.Caller;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.level.GateEvidence;
import rapport.api.relationship.GateCheck;
import rapport.api.relationship.GateFinding;
import rapport.api.relationship.Relationship;

/** Asks whoever keeps the facts for what a gate wants to see. */
@Component
public final class RunningGateChecks implements GateChecks {

    private final Door door;
    // Taken up only when they are asked: a check may itself need relationships.
    private final Set<ComponentServiceObjects<GateCheck>> checks = ConcurrentHashMap.newKeySet();

    @Activate
    public RunningGateChecks(@Reference Door door) {
        this.door = door;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCheck(ComponentServiceObjects<GateCheck> check) {
        checks.add(check);
    }

    void removeCheck(ComponentServiceObjects<GateCheck> check) {
        checks.remove(check);
    }

    @Override
    public List<GateFinding> look(Caller by, Relationship relationship, List<GateEvidence> asked) {
        return asked.stream().map(evidence -> look(by, relationship, evidence)).toList();
    }

    private GateFinding look(Caller by, Relationship relationship, GateEvidence evidence) {
        if (evidence.check() != null) {
            for (ComponentServiceObjects<GateCheck> some : checks) {
                Optional<GateFinding> finding = look(by, relationship, evidence, some);
                if (finding.isPresent()) {
                    return finding.get();
                }
            }
        }
        return new GateFinding(evidence, false, null);
    }

    private Optional<GateFinding> look(
            Caller by, Relationship relationship, GateEvidence evidence, ComponentServiceObjects<GateCheck> some) {
        GateCheck check = some.getService();
        if (check == null) {
            return Optional.empty();
        }
        try {
            return door.consult(
                    check,
                    "look for " + evidence.check(),
                    () -> check.name().equals(evidence.check())
                            ? Optional.of(new GateFinding(
                                    evidence,
                                    true,
                                    check.look(by, relationship, evidence.about())
                                            .orElse(null)))
                            : Optional.<GateFinding>empty());
        } catch (ContributionFailed absent) {
            return Optional.empty();
        } finally {
            some.ungetService(check);
        }
    }
}
