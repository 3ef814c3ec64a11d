package rapport.health.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.health.Dimension;
import rapport.api.incident.Incident;
import rapport.api.incident.IncidentId;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Stakeholder;
import rapport.api.relationship.StakeholderId;
import rapport.api.relationship.Stance;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.health.model.Evidence;
import rapport.health.model.SettledPromise;

class EvidencesTest {

    private static final UUID SOME = new UUID(1, 2);
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
    private static final RelationshipId ID = new RelationshipId(SOME);
    private static final OrganizationId THEM = new OrganizationId(new UUID(3, 4));

    @Test
    void whatWentWrongCountsByHowHighItWentAndIsMadeGoodByRepair() {
        List<Evidence> open = Evidences.of(facts().with(Incident.class, List.of(incident(null))));
        assertThat(open)
                .allMatch(one -> one.bad() > 0)
                .extracting(Evidence::dimension)
                .contains(Dimension.TRUST);
        List<Evidence> repaired = Evidences.of(facts().with(Incident.class, List.of(incident(THEN.plusSeconds(60)))));
        assertThat(repaired)
                .filteredOn(one -> one.reason().equals("incident.repaired"))
                .singleElement()
                .satisfies(one -> assertThat(one.good()).isEqualTo(3));
    }

    @Test
    void ourOwnPromiseWeighsMoreThanTheirs() {
        List<Evidence> kept = Evidences.of(facts().with(SettledPromise.class, List.of(promise(true), promise(false))));
        assertThat(kept).extracting(Evidence::good).containsExactly(1.0, 0.5);
    }

    @Test
    void aPowerfulPersonWhomNobodyKnowsIsAGap() {
        Stakeholder decider =
                new Stakeholder(new StakeholderId(SOME), ID, new PersonId(SOME), null, 5, 5, Stance.OPPONENT);
        Contact stranger = new Contact(new PersonId(SOME), "Ana", decider, 0, 0, null, null, null, List.of());
        RelationshipFacts facts = new RelationshipFacts(relationship(), "Nordwind", List.of(stranger), List.of());
        assertThat(Evidences.of(facts))
                .extracting(Evidence::reason)
                .containsExactly("person.uncovered", "stance.OPPONENT");
    }

    @Test
    void onlyWhatHadHappenedWasKnownThen() {
        List<Evidence> all = Evidences.of(facts().with(Incident.class, List.of(incident(THEN.plusSeconds(60)))));
        assertThat(Evidences.by(all, THEN)).hasSize(2);
        assertThat(Evidences.by(all, THEN.minusSeconds(1))).isEmpty();
    }

    private static RelationshipFacts facts() {
        return new RelationshipFacts(relationship(), "Nordwind", List.of(), List.of());
    }

    private static Relationship relationship() {
        return new Relationship(ID, 1, "donors", THEM, null, "first", THEN, 30, Relationship.Status.ACTIVE, THEN);
    }

    private static Incident incident(@Nullable Instant repaired) {
        return new Incident(
                new IncidentId(SOME), 1, ID, "Late", Incident.Height.EXECUTIVE, THEN, THEN, null, repaired, null);
    }

    private static SettledPromise promise(boolean ours) {
        Commitment promise = new Commitment(
                new CommitmentId(SOME), 1, "A plan", THEM, THEM, LocalDate.of(2026, 1, 1), ID, Commitment.State.KEPT);
        return new SettledPromise(promise, ours);
    }
}
