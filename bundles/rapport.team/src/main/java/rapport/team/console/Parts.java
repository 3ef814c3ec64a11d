package rapport.team.console;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.level.Levels;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.RelationshipsQuery;
import rapport.console.api.Visit;
import rapport.console.api.widget.Telling;
import rapport.store.api.Projections;
import rapport.team.store.Requirements;
import rapport.team.store.Servings;
import rapport.team.store.StakeholderMeetings;

/** The services that the pages of the team speak with. */
@Component(service = Parts.class)
public final class Parts {

    static final String LEVEL = "team";
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    final Requirements requirements;
    final Servings servings;
    final StakeholderMeetings meetings;
    final Directory directory;
    private final Relationships relationships;
    private final Levels levels;
    private final Projections projections;

    @Activate
    public Parts(
            @Reference Requirements requirements,
            @Reference Servings servings,
            @Reference StakeholderMeetings meetings,
            @Reference Relationships relationships,
            @Reference Directory directory,
            @Reference Levels levels,
            @Reference Projections projections) {
        this.requirements = requirements;
        this.servings = servings;
        this.meetings = meetings;
        this.relationships = relationships;
        this.directory = directory;
        this.levels = levels;
        this.projections = projections;
    }

    Telling telling(Visit visit) {
        return Telling.to(visit, Saying.MESSAGES, directory);
    }

    /** The relationship, where the caller sees it and its level is enabled. */
    Optional<Relationship> relationship(Caller by, RelationshipId id) {
        return relationships
                .find(by, id)
                .filter(one -> levels.findEnabled(one.level()).isPresent());
    }

    /** Our departments and colleagues with whom we have a relationship on our level, by name. */
    Slice<Relationship> inside(Caller by, PageRequest page) {
        return relationships.list(by, RelationshipsQuery.onLevel(LEVEL), page);
    }

    /** The relationship with that department or colleague; empty where there is none. */
    Optional<Relationship> with(Caller by, PartyId party) {
        return relationships.with(by, party).stream()
                .filter(one -> one.level().equals(LEVEL))
                .findFirst();
    }

    /** Relationships by their ids, in one query. */
    Map<RelationshipId, Relationship> relationships(Caller by, Collection<RelationshipId> ids) {
        return relationships.findAll(by, Set.copyOf(ids));
    }

    /** What relationships are called, in two queries. */
    Map<RelationshipId, String> names(Caller by, Collection<RelationshipId> ids) {
        Map<RelationshipId, Relationship> found = relationships.findAll(by, Set.copyOf(ids));
        Set<PartyId> parties = found.values().stream().map(Relationship::party).collect(Collectors.toSet());
        Map<PartyId, PartyName> names = directory.names(by, parties);
        Map<RelationshipId, String> all = new HashMap<>();
        found.forEach(
                (id, one) -> Optional.ofNullable(names.get(one.party())).ifPresent(name -> all.put(id, name.name())));
        return all;
    }

    /** Waits a moment for what is derived, so that the next page shows what was just written. */
    void settle() {
        projections.awaitCaughtUp(PATIENCE);
    }
}
