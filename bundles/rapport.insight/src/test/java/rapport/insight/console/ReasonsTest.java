package rapport.insight.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.signal.Act;
import rapport.api.signal.Severity;
import rapport.api.signal.SignalId;
import rapport.api.signal.TodayEntry;

class ReasonsTest {

    private static final PartyName ANN = new PartyName(new PersonId(new UUID(0, 1)), "Ann Lee", null, false, null);
    private static final PartyName BO = new PartyName(new PersonId(new UUID(0, 2)), "Bo Berg", null, false, null);

    @Test
    void whoeverHasManyReasonsStandsOnceWithTheGravestFirst() {
        List<Reasons> reasons = Reasons.of(List.of(
                entry(ANN, Severity.THIS_WEEK, "fading"),
                entry(BO, Severity.THIS_WEEK, "silence"),
                entry(ANN, Severity.NOW, "silence"),
                entry(ANN, Severity.WATCH, "moved")));

        assertThat(reasons).extracting(each -> each.first().party()).containsExactly(ANN, BO);
        assertThat(reasons.get(0).first().reason()).isEqualTo("silence");
        assertThat(reasons.get(0).others()).extracting(TodayEntry::reason).containsExactly("fading", "moved");
        assertThat(reasons.get(1).others()).isEmpty();
    }

    private static TodayEntry entry(PartyName who, Severity severity, String reason) {
        return new TodayEntry(
                new SignalId(UUID.randomUUID()),
                reason,
                severity,
                null,
                who,
                null,
                reason,
                "",
                Act.CALL,
                Instant.EPOCH,
                List.of());
    }
}
