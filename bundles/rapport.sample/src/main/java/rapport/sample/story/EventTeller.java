package rapport.sample.story;

import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Manner;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUpAnswer;
import rapport.api.followup.FollowUps;
import rapport.api.followup.FollowUpsQuery;
import rapport.api.growth.Approach;
import rapport.api.growth.ApproachDraft;
import rapport.api.growth.Approaches;
import rapport.api.growth.Growth;
import rapport.api.growth.GrowthDraft;
import rapport.api.growth.Growths;
import rapport.api.incident.Incident;
import rapport.api.incident.IncidentDraft;
import rapport.api.incident.IncidentId;
import rapport.api.incident.Incidents;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/** Plays what went wrong and was repaired, who else came, what grew, and whom we asked how it holds. */
@Component(service = EventTeller.class)
public final class EventTeller implements Teller {

    private final Incidents incidents;
    private final Approaches approaches;
    private final Growths growths;
    private final FollowUps followUps;

    @Activate
    public EventTeller(
            @Reference Incidents incidents,
            @Reference Approaches approaches,
            @Reference Growths growths,
            @Reference FollowUps followUps) {
        this.incidents = incidents;
        this.approaches = approaches;
        this.growths = growths;
        this.followUps = followUps;
    }

    @Override
    public Map<String, BiConsumer<Cast, Line>> ways() {
        return Map.of(
                "incident", this::incident,
                "escalate", this::escalate,
                "repair", this::repair,
                "approach", this::approach,
                "growth", this::grow,
                "follow-up", this::followUp);
    }

    private void incident(Cast cast, Line line) {
        IncidentDraft draft = new IncidentDraft(
                cast.relationship(line),
                line.text("words"),
                line.word("height", Incident.Height.class),
                cast.at(line),
                null,
                cast.person(line.text("by")));
        cast.props()
                .put(
                        line.text("as"),
                        Cast.accepted(incidents.record(cast.by(), draft)).id());
    }

    private void escalate(Cast cast, Line line) {
        Incident known = known(cast, line);
        Cast.accepted(incidents.escalate(
                cast.by(), known.id(), known.version(), line.word("height", Incident.Height.class), cast.at(line)));
    }

    private void repair(Cast cast, Line line) {
        Incident known = known(cast, line);
        Cast.accepted(incidents.repair(cast.by(), known.id(), known.version(), line.text("words"), cast.at(line)));
    }

    private Incident known(Cast cast, Line line) {
        IncidentId id = new IncidentId(cast.props().get(line.text("about")));
        return incidents.find(cast.by(), id).orElseThrow();
    }

    private void approach(Cast cast, Line line) {
        Cast.accepted(approaches.record(
                cast.by(),
                new ApproachDraft(
                        cast.relationship(line),
                        line.findText("competitor"),
                        cast.person(line.text("by")),
                        line.word("reaction", Approach.Reaction.class),
                        cast.at(line),
                        line.findText("words"))));
    }

    private void grow(Cast cast, Line line) {
        String ledTo = line.findText("ledTo");
        @Nullable RelationshipId grown = ledTo == null ? null : cast.accounts().get(ledTo);
        Cast.accepted(growths.record(
                cast.by(),
                new GrowthDraft(
                        cast.relationship(line),
                        line.word("kind", Growth.Kind.class),
                        cast.person(line.text("by")),
                        grown,
                        line.is("asked"),
                        cast.at(line),
                        line.findText("words"))));
    }

    /** Answers the next of the person's open follow-ups. */
    private void followUp(Cast cast, Line line) {
        PersonId person = cast.person(line.text("by"));
        FollowUpsQuery open = FollowUpsQuery.of(person).at(FollowUp.State.OPEN);
        FollowUp next =
                followUps.list(cast.by(), open, PageRequest.first(1)).items().get(0);
        Cast.accepted(followUps.answer(
                cast.by(), next.id(), next.version(), FollowUpAnswer.of(line.text("words"), Manner.PHONE)));
    }
}
