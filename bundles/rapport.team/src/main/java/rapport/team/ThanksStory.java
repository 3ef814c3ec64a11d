package rapport.team;

import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.sample.SampleCast;
import rapport.team.exchange.InTheirName;
import rapport.team.model.RecognitionDraft;
import rapport.team.model.RecognitionId;
import rapport.team.store.Recognitions;

/** Whom somebody of the sample company thanked. */
@Component(service = ThanksStory.class)
public final class ThanksStory {

    private final Recognitions recognitions;

    @Activate
    public ThanksStory(@Reference Recognitions recognitions) {
        this.recognitions = recognitions;
    }

    void tell(Caller by, SampleCast cast) {
        Caller ingrid = InTheirName.of(by, TeamChapter.person(cast, "Ingrid Solberg"));
        String words = "She stayed at station four until it ran, and the customer saw a team rather than a delay.";
        RecognitionDraft draft = new RecognitionDraft(
                TeamChapter.person(cast, "Hannah Weiss"),
                words,
                cast.findRelationship("Bergmann Pharma").orElse(null),
                null,
                null,
                true);
        cast.remember(TeamChapter.done(recognitions.give(ingrid, draft)).id());
    }

    void takeBack(Caller by, UUID record) {
        recognitions
                .find(by, new RecognitionId(record))
                .ifPresent(one -> recognitions.delete(InTheirName.of(by, one.giver()), one.id(), one.version()));
    }
}
