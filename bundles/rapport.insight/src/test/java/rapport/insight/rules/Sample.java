package rapport.insight.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.party.Position;
import rapport.api.party.PositionId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Stakeholder;
import rapport.api.relationship.StakeholderId;
import rapport.api.relationship.Stance;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.api.signal.RelationshipFacts.Move;

/** Acme, a customer since 1 January 2026 whom we want to hear from every 30 days. */
final class Sample {

    static final Instant SINCE = Instant.parse("2026-01-01T10:00:00Z");
    static final PersonId ANN = new PersonId(new UUID(1, 1));
    static final PersonId BOB = new PersonId(new UUID(1, 2));
    static final PersonId OUR_ADA = new PersonId(new UUID(1, 9));
    static final OrganizationId ACME = new OrganizationId(new UUID(2, 1));
    static final RelationshipId RELATIONSHIP = new RelationshipId(new UUID(3, 1));

    private Sample() {}

    static Instant day(int days) {
        return SINCE.plus(Duration.ofDays(days));
    }

    static RelationshipFacts facts(Contact... people) {
        return new RelationshipFacts(
                new Relationship(
                        RELATIONSHIP,
                        1,
                        "customers",
                        ACME,
                        OUR_ADA,
                        "meeting",
                        SINCE,
                        30,
                        Relationship.Status.ACTIVE,
                        SINCE),
                "Acme",
                List.of(people),
                List.of());
    }

    static RelationshipFacts promised(PartyId by, PartyId to, String due) {
        RelationshipFacts plain = facts(contact(ANN, "Ann Lee", 3, day(1), day(1)));
        Commitment promise = new Commitment(
                new CommitmentId(new UUID(4, 1)),
                1,
                "Send the offer",
                by,
                to,
                LocalDate.parse(due),
                RELATIONSHIP,
                Commitment.State.OPEN);
        return new RelationshipFacts(plain.relationship(), plain.name(), plain.people(), List.of(promise));
    }

    static Contact contact(
            PersonId person, String name, int power, @Nullable Instant last, @Nullable Instant lastTwoWay) {
        return new Contact(person, name, part(person, power), 0.3, 0.4, null, last, lastTwoWay, List.of());
    }

    static Contact fading(PersonId person, String name, double peak, Instant fades, Instant last) {
        return new Contact(person, name, part(person, 3), 0.3, peak, fades, last, last, List.of());
    }

    static Contact moved(PersonId person, String name, int power, boolean began, Instant noticed) {
        Position position =
                new Position(new PositionId(new UUID(5, 1)), person, ACME, "Director", null, null, null, "entered");
        Move move = new Move(position, "Acme", began, LocalDate.parse("2026-02-01"), noticed);
        return new Contact(person, name, part(person, power), 0.3, 0.4, null, noticed, noticed, List.of(move));
    }

    private static Stakeholder part(PersonId person, int power) {
        return new Stakeholder(new StakeholderId(person.value()), RELATIONSHIP, person, null, power, 3, Stance.NEUTRAL);
    }
}
