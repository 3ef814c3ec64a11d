package @package@.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import @package@.model.Gesture;
import @package@.model.GestureId;
import rapport.api.id.Ids;
import rapport.api.party.OrganizationId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Signal;

class OverdueGestureTest {

    private static final Instant BEGUN = Instant.parse("2026-01-01T00:00:00Z");

    private final OverdueGesture rule = new OverdueGesture(90);

    @Test
    void saysWhenTheNextOneIsDueAfterTheLatest() {
        assertThat(rule.examine(facts(Status.ACTIVE, LocalDate.parse("2026-03-02")), BEGUN))
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.holdsFrom()).isEqualTo("2026-05-31T00:00:00Z");
                    assertThat(tell(signal, Locale.ENGLISH)).contains("Nordwind", "March 2").doesNotContain("{");
                    assertThat(tell(signal, Locale.GERMAN)).contains("2. März").doesNotContain("{");
                    assertThat(rule.advise(signal, Locale.GERMAN)).startsWith("Rufen Sie");
                });
    }

    @Test
    void countsFromTheBeginningWhereThereWasNone() {
        assertThat(rule.examine(facts(Status.ACTIVE), BEGUN))
                .singleElement()
                .satisfies(signal -> assertThat(signal.holdsFrom()).isEqualTo("2026-04-01T00:00:00Z"));
    }

    @Test
    void staysQuietWhereTheRelationshipPauses() {
        assertThat(rule.examine(facts(Status.PAUSED), BEGUN)).isEmpty();
    }

    @Test
    void namesAPatienceThatIsNone() {
        assertThatThrownBy(() -> new OverdueGesture(0)).hasMessageContaining("was 0");
    }

    private String tell(Signal signal, Locale locale) {
        return rule.tell(signal, locale, BEGUN);
    }

    private static RelationshipFacts facts(Status status, LocalDate... days) {
        RelationshipId id = new RelationshipId(Ids.next());
        Relationship relationship = new Relationship(
                id, 1, "@name@", new OrganizationId(Ids.next()), null, "growing", BEGUN, 30, status, BEGUN);
        List<Gesture> gestures = List.of(days).stream()
                .map(day -> new Gesture(new GestureId(Ids.next()), 1, id, "Sent the study", day))
                .toList();
        return new RelationshipFacts(relationship, "Nordwind", List.of(), List.of())
                .with(Gesture.class, gestures);
    }
}
