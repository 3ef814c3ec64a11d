package rapport.health.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rapport.api.engagement.Milestone;
import rapport.api.health.Dimension;
import rapport.api.incident.Incident;
import rapport.api.signal.RelationshipFacts;
import rapport.health.model.Evidence;
import rapport.health.model.Evidence.Fact;
import rapport.health.model.SettledPromise;

/** Promises kept and broken, milestones reached, and what went wrong; problems arise anywhere, how they are solved is remembered. */
final class Kept {

    private static final double THEIR_PROMISE = 0.5;

    private Kept() {}

    static Stream<Evidence> in(RelationshipFacts facts) {
        return Stream.of(
                        facts.all(SettledPromise.class).stream().map(Kept::promise),
                        facts.all(Milestone.class).stream().flatMap(Kept::milestone),
                        facts.all(Incident.class).stream().flatMap(Kept::incident))
                .flatMap(some -> some);
    }

    private static Evidence promise(SettledPromise settled) {
        Fact fact =
                Fact.of("commitment", settled.promise().id(), settled.promise().what());
        String reason = (settled.kept() ? "promise.kept" : "promise.broken") + (settled.ours() ? "" : ".theirs");
        double mass = settled.ours() ? 1 : THEIR_PROMISE;
        return Evidence.mixed(Dimension.RELIABILITY, fact, settled.at(), reason, settled.kept() ? 1 : 0, mass);
    }

    private static Stream<Evidence> milestone(Milestone milestone) {
        Instant reached = milestone.reachedAt();
        if (reached == null) {
            return Stream.empty();
        }
        boolean inTime = !LocalDate.ofInstant(reached, ZoneOffset.UTC).isAfter(milestone.due());
        Fact fact = Fact.of("milestone", milestone.id(), milestone.what());
        String reason = inTime ? "milestone.reached" : "milestone.late";
        return Stream.of(Evidence.mixed(Dimension.RELIABILITY, fact, reached, reason, inTime ? 1 : 0.3, 1));
    }

    private static Stream<Evidence> incident(Incident incident) {
        double mass =
                switch (incident.height()) {
                    case COFFEE -> 0.5;
                    case MANAGER -> 1;
                    case DIRECTOR -> 2;
                    case EXECUTIVE -> 3;
                };
        Fact fact = Fact.of("incident", incident.id(), incident.what());
        String reason = "incident." + incident.height().name();
        List<Evidence> found = new ArrayList<>();
        found.add(Evidence.bad(Dimension.TRUST, fact, incident.reachedAt(), reason, mass));
        found.add(Evidence.bad(Dimension.RELIABILITY, fact, incident.happenedAt(), reason, mass / 2));
        if (incident.repairedAt() != null) {
            found.add(Evidence.good(Dimension.TRUST, fact, incident.repairedAt(), "incident.repaired", mass));
        }
        return found.stream();
    }
}
