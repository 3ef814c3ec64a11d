package rapport.suppliers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.api.id.Ids;
import rapport.api.party.OrganizationId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.suppliers.model.Paper;
import rapport.suppliers.model.PaperId;

class RunningOutTest {

    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private final RunningOut rule = new RunningOut(30);

    @Test
    void speaksBeforeItRunsOutAndMoreGravelyAfterwards() {
        List<Signal> signals = rule.examine(facts(Status.ACTIVE, null), NOW).toList();
        assertThat(signals).extracting(Signal::severity).containsExactly(Severity.THIS_WEEK, Severity.NOW);
        assertThat(signals)
                .extracting(Signal::holdsFrom)
                .containsExactly(Instant.parse("2026-06-10T00:00:00Z"), Instant.parse("2026-07-11T00:00:00Z"));
        assertThat(signals.get(0).holdsUntil()).isEqualTo(signals.get(1).holdsFrom());
    }

    @Test
    void countsFromTheDayOfNoticeWhereThereIsOne() {
        List<Signal> signals = rule.examine(facts(Status.ACTIVE, LocalDate.parse("2026-06-01")), NOW)
                .toList();
        assertThat(signals.get(0).holdsFrom()).isEqualTo(Instant.parse("2026-05-02T00:00:00Z"));
    }

    @Test
    void saysSoInBothLanguages() {
        for (Signal signal : rule.examine(facts(Status.ACTIVE, null), NOW).toList()) {
            assertThat(rule.tell(signal, Locale.ENGLISH)).contains("ISO 9001", "Optik");
            assertThat(rule.tell(signal, Locale.GERMAN)).contains("ISO 9001", "Optik");
            assertThat(rule.advise(signal, Locale.GERMAN)).startsWith("Fragen");
        }
    }

    @Test
    void saysNothingOfThoseWeNoLongerCareFor() {
        assertThat(rule.examine(facts(Status.ENDED, null), NOW)).isEmpty();
    }

    private static RelationshipFacts facts(Status status, @Nullable LocalDate notice) {
        RelationshipId id = new RelationshipId(Ids.next());
        Relationship supplier = new Relationship(
                id, 1, "suppliers", new OrganizationId(Ids.next()), null, "delivering", NOW, 30, status, NOW);
        Paper paper = new Paper(
                new PaperId(Ids.next()),
                1,
                id,
                Paper.Kind.CERTIFICATE,
                "ISO 9001",
                LocalDate.parse("2026-07-10"),
                notice);
        return new RelationshipFacts(supplier, "Optik Brandt", List.of(), List.of()).with(Paper.class, List.of(paper));
    }
}
