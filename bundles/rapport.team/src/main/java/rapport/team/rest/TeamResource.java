package rapport.team.rest;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.rest.Resource;
import rapport.api.rest.Route;
import rapport.api.tie.Collaborations;
import rapport.team.store.Pulses;
import rapport.team.store.Recognitions;
import rapport.team.store.Requirements;
import rapport.team.store.Servings;
import rapport.team.store.StakeholderMeetings;
import rapport.team.store.Talks;

/** All that the team offers to programs. */
@Component
public final class TeamResource implements Resource {

    private final PulseRoutes pulses;
    private final RequirementRoutes requirements;
    private final ServingRoutes servings;
    private final StakeholderMeetingRoutes meetings;
    private final TalkRoutes talks;
    private final RecognitionRoutes recognitions;
    private final SiloRoutes silos = new SiloRoutes(() -> this.collaborations);

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable Collaborations collaborations;

    @Activate
    public TeamResource(
            @Reference Pulses pulses,
            @Reference Requirements requirements,
            @Reference Servings servings,
            @Reference StakeholderMeetings meetings,
            @Reference Talks talks,
            @Reference Recognitions recognitions) {
        this.recognitions = new RecognitionRoutes(recognitions);
        this.talks = new TalkRoutes(talks);
        this.meetings = new StakeholderMeetingRoutes(meetings);
        this.pulses = new PulseRoutes(pulses);
        this.requirements = new RequirementRoutes(requirements);
        this.servings = new ServingRoutes(servings);
    }

    @Override
    public String name() {
        return "team";
    }

    @Override
    public List<Route> routes() {
        return Stream.of(
                        pulses.all(),
                        requirements.all(),
                        servings.all(),
                        meetings.all(),
                        talks.all(),
                        recognitions.all(),
                        silos.all())
                .flatMap(List::stream)
                .toList();
    }
}
