package rapport.checkups.console;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.access.Caller;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUps;
import rapport.api.checkup.FirstCalls;
import rapport.api.checkup.Questionnaire;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.api.link.PrivateLinks;
import rapport.api.party.Directory;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.console.api.Visit;
import rapport.store.api.Projections;

/** The services that our pages speak with. */
@Component(service = Parts.class)
public final class Parts {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    final CheckUps checkUps;
    final FirstCalls firstCalls;
    final Relationships relationships;
    final Directory directory;
    private final Levels levels;
    private final Projections projections;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable PrivateLinks links;

    @Activate
    public Parts(
            @Reference CheckUps checkUps,
            @Reference FirstCalls firstCalls,
            @Reference Relationships relationships,
            @Reference Directory directory,
            @Reference Levels levels,
            @Reference Projections projections) {
        this.checkUps = checkUps;
        this.firstCalls = firstCalls;
        this.relationships = relationships;
        this.directory = directory;
        this.levels = levels;
        this.projections = projections;
    }

    /** The relationship in the path, where something is asked about it that the reader may see. */
    Optional<Relationship> findRelationship(Visit visit) {
        return visit.findId("id", RelationshipId::new)
                .filter(id -> !checkUps.questionnaires(visit.caller(), id).isEmpty())
                .flatMap(id -> relationships.find(visit.caller(), id));
    }

    Optional<Questionnaire> findQuestionnaire(Caller by, CheckUp checkUp) {
        return checkUps.questionnaires(by, checkUp.relationship()).stream()
                .filter(one -> one.name().equals(checkUp.questionnaire()))
                .findFirst();
    }

    /** The party of the relationship; null where it is not there any more. */
    @Nullable
    PartyName name(Caller by, Relationship relationship) {
        return directory.names(by, List.of(relationship.party())).get(relationship.party());
    }

    /** Waits a moment for what is derived, so that the next page shows what was just written. */
    void settle() {
        projections.awaitCaughtUp(PATIENCE);
    }

    /** Whether the other side are colleagues of ours, of whom no figure is kept by name. */
    boolean isAmongOurselves(Relationship in) {
        return levels.findEnabled(in.level())
                .filter(LevelDescription::isAmongOurselves)
                .isPresent();
    }
}
