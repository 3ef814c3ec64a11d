package rapport.team;

import java.time.LocalTime;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.interaction.Channel;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.Interactions;
import rapport.api.interaction.Participant;
import rapport.api.interaction.Participant.Part;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.sample.SampleCast;
import rapport.team.exchange.InTheirName;
import rapport.team.model.Requirement;
import rapport.team.model.RequirementDraft;
import rapport.team.store.Requirements;

/** What contracts of the sample company ask of whom, and two departments that work with the same person and not with one another. */
@Component(service = WorkStory.class)
public final class WorkStory {

    private static final int FINANCE_AGO = 40;
    private static final int SERVICE_AGO = 33;
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final Requirements requirements;
    private final Interactions interactions;

    @Activate
    public WorkStory(@Reference Requirements requirements, @Reference Interactions interactions) {
        this.requirements = requirements;
        this.interactions = interactions;
    }

    void tell(Caller by, SampleCast cast) {
        cast.findRelationship("Bergmann Pharma").ifPresent(bergmann -> ask(by, cast, bergmann));
        cast.findPerson("Henrik Olsen").ifPresent(henrik -> {
            meet(by, cast, TeamChapter.person(cast, "Felix Bauer"), henrik, "Terms of payment", FINANCE_AGO);
            meet(by, cast, TeamChapter.person(cast, "Milan Horvat"), henrik, "The pump hall", SERVICE_AGO);
        });
    }

    private void ask(Caller by, SampleCast cast, RelationshipId bergmann) {
        PersonId klara = TeamChapter.person(cast, "Klara Novak");
        Requirement accepted = TeamChapter.done(requirements.record(
                by,
                new RequirementDraft(bergmann, "Somebody on site within four hours", "Frame contract, 7.2", klara)));
        TeamChapter.done(requirements.accept(InTheirName.of(by, klara), accepted.id(), accepted.version()));
        TeamChapter.done(requirements.record(
                by,
                new RequirementDraft(
                        bergmann, "Calibration papers in English and German", "Frame contract, 9.1", null)));
    }

    private void meet(Caller by, SampleCast cast, PersonId ours, PersonId theirs, String topic, int ago) {
        List<Participant> both = List.of(new Participant(ours, Part.FROM), new Participant(theirs, Part.TO));
        TeamChapter.done(interactions.record(
                by,
                new InteractionDraft(
                        cast.today()
                                .minusDays(ago)
                                .atTime(TEN)
                                .atZone(by.zone())
                                .toInstant(),
                        Channel.PHONE,
                        both,
                        topic,
                        null)));
    }
}
