package rapport.listening.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.api.concern.ConcernStep.Kind.ADDRESSED;
import static rapport.api.concern.ConcernStep.Kind.CLOSED;
import static rapport.api.concern.ConcernStep.Kind.CONFIRMED;
import static rapport.api.concern.ConcernStep.Kind.CORRECTED;
import static rapport.api.concern.ConcernStep.Kind.MERGED;
import static rapport.api.concern.ConcernStep.Kind.OVERRIDDEN;
import static rapport.api.concern.ConcernStep.Kind.PLAYED_BACK;
import static rapport.api.concern.ConcernStep.Kind.REOPENED;
import static rapport.api.concern.ConcernStep.Kind.REWORDED;
import static rapport.api.concern.ConcernStep.Kind.SPLIT;
import static rapport.api.concern.ConcernStep.Kind.VERIFIED;
import static rapport.api.concern.ConcernStep.Kind.WITHDRAWN;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.ConcernId;
import rapport.api.concern.ConcernStep.Kind;
import rapport.api.concern.Manner;
import rapport.api.concern.Word;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.listening.model.Step;

class NextStepTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private final Word word = new Word(new PersonId(Ids.next()), NOW, Manner.PHONE);
    private final Concern heard = Life.begun(
            new ConcernId(Ids.next()),
            new ConcernDraft(new RelationshipId(Ids.next()), "seeds", null, null, null),
            NOW,
            null);
    private final Concern played = after(heard, Step.playBack("You need seeds."));
    private final Concern confirmed = after(played, Step.confirm(word));
    private final Concern addressed = after(confirmed, Step.address("We sent some."));
    private final Concern verified = after(addressed, Step.verify(null, word));
    private final Concern closed = after(verified, Step.close(new Closing("We sent some.", "Glad.")));

    @Test
    void allowsAtEachGateWhatLeadsOn() {
        assertThat(allowed(heard)).containsExactly(REWORDED, PLAYED_BACK, OVERRIDDEN, WITHDRAWN, SPLIT, MERGED);
        assertThat(allowed(played))
                .containsExactly(PLAYED_BACK, CONFIRMED, CORRECTED, OVERRIDDEN, WITHDRAWN, SPLIT, MERGED);
        assertThat(allowed(confirmed)).containsExactly(CORRECTED, ADDRESSED, WITHDRAWN, SPLIT, MERGED);
        assertThat(allowed(addressed)).containsExactly(VERIFIED, REOPENED);
        assertThat(allowed(verified)).containsExactly(CLOSED, REOPENED);
        assertThat(allowed(closed)).containsExactly(REOPENED);
        assertThat(allowed(after(heard, Step.withdraw("no need")))).containsExactly(REOPENED);
    }

    @Test
    void saysAllThatIsMissing() {
        assertThat(missing(heard, CLOSED))
                .containsExactly("concern.unconfirmed", "concern.unaddressed", "concern.unverified");
        assertThat(missing(heard, VERIFIED)).containsExactly("concern.unconfirmed", "concern.unaddressed");
        assertThat(missing(confirmed, CLOSED)).containsExactly("concern.unaddressed", "concern.unverified");
        assertThat(missing(closed, VERIFIED)).containsExactly("concern.over");
        assertThat(missing(heard, CONFIRMED)).containsExactly("concern.unplayed");
    }

    @Test
    void letsWorkBeginOnceItIsConfirmedOrOverridden() {
        assertThat(missing(played, ADDRESSED)).containsExactly("concern.unconfirmed");
        assertThat(missing(confirmed, ADDRESSED)).isEmpty();
        Concern overridden = after(heard, Step.override("The field is dry."));
        assertThat(missing(overridden, ADDRESSED)).isEmpty();
        assertThat(missing(overridden, OVERRIDDEN)).containsExactly("concern.overridden");
        assertThat(missing(confirmed, OVERRIDDEN)).containsExactly("concern.confirmed");
    }

    @Test
    void asksAgainForTheirYesOnceTheyHaveCorrectedUs() {
        Concern corrected = after(confirmed, Step.correct("soil", word));
        assertThat(corrected.confirmed()).isNull();
        assertThat(missing(corrected, ADDRESSED)).containsExactly("concern.unconfirmed");
        assertThat(missing(corrected, CONFIRMED)).containsExactly("concern.unplayed");
    }

    private static Concern after(Concern was, Step step) {
        return Life.after(was, step, NOW);
    }

    private static List<Kind> allowed(Concern concern) {
        return new NextStep(concern).allowed();
    }

    private static List<String> missing(Concern concern, Kind kind) {
        return new NextStep(concern)
                .objections(kind).stream().map(Objection::key).toList();
    }
}
