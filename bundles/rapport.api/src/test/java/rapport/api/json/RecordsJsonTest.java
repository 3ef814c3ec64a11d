package rapport.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.party.Birthday;
import rapport.api.party.ContactPoint;
import rapport.api.party.OrganizationId;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.api.party.Position;
import rapport.api.party.PositionId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;

class RecordsJsonTest {

    private static final UUID ONE = new UUID(0x7000L, 1);
    private static final UUID TWO = new UUID(0x7000L, 2);

    @Test
    void readsAPersonAsItWasWritten() {
        Position position = new Position(
                new PositionId(TWO),
                new PersonId(ONE),
                new OrganizationId(TWO),
                "Director",
                null,
                LocalDate.of(2024, 2, 29),
                null,
                "entered");
        Person person = new Person(
                new PersonId(ONE),
                3,
                "Ann",
                "Lee",
                null,
                new Birthday(MonthDay.of(2, 29), null),
                false,
                List.of(ContactPoint.mail("ann@lee.example")),
                List.of("vip"),
                List.of(position),
                false);

        assertThat(RecordsJson.gson().fromJson(RecordsJson.gson().toJson(person), Person.class))
                .isEqualTo(person);
    }

    @Test
    void keepsTheKindOfAPartyThatMayBeEither() {
        Relationship relationship = new Relationship(
                new RelationshipId(ONE),
                1,
                "customers",
                new OrganizationId(TWO),
                new PersonId(ONE),
                "meeting",
                Instant.parse("2026-03-02T12:00:00Z"),
                30,
                Relationship.Status.ACTIVE,
                Instant.parse("2026-03-01T12:00:00Z"));
        String json = RecordsJson.gson().toJson(relationship);

        assertThat(RecordsJson.gson()
                        .fromJson(json, JsonObject.class)
                        .get("party")
                        .getAsString())
                .isEqualTo("organization:" + TWO);
        assertThat(RecordsJson.gson().fromJson(json, Relationship.class)).isEqualTo(relationship);
    }

    @Test
    void keepsBothSidesOfAPromise() {
        Commitment commitment = new Commitment(
                new CommitmentId(ONE),
                1,
                "Send the plan",
                new PersonId(ONE),
                new OrganizationId(TWO),
                LocalDate.of(2026, 3, 9),
                null,
                Commitment.State.OPEN);

        assertThat(RecordsJson.gson().fromJson(RecordsJson.gson().toJson(commitment), Commitment.class))
                .isEqualTo(commitment);
    }

    @Test
    void writesABirthdayWithOrWithoutItsYear() {
        assertThat(RecordsJson.gson().toJson(new Birthday(MonthDay.of(4, 15), null)))
                .isEqualTo("\"--04-15\"");
        assertThat(RecordsJson.gson().toJson(new Birthday(MonthDay.of(4, 15), Year.of(1984))))
                .isEqualTo("\"1984-04-15\"");
    }

    @Test
    void refusesWhatIsNoId() {
        assertThatThrownBy(() -> RecordsJson.gson().fromJson("\"nobody\"", PersonId.class))
                .isInstanceOf(JsonParseException.class)
                .hasMessageContaining("nobody");
    }
}
