package rapport.relationships.console;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.access.Caller;
import rapport.api.commitment.Commitments;
import rapport.api.interaction.Interactions;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.api.module.Module;
import rapport.api.module.Modules;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationships;
import rapport.api.tie.Ties;
import rapport.console.api.Notepad;
import rapport.console.api.Timelines;
import rapport.store.api.Projections;

/** The services that our pages speak with. */
@Component(service = Parts.class)
public final class Parts {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    final Relationships relationships;
    final Interactions interactions;
    final Commitments commitments;
    final Directory directory;
    final Levels levels;
    final Ties ties;
    final Notepad notepad;
    final Timelines timelines;
    private final Projections projections;
    final LevelColumns columns;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable Modules modules;

    @Activate
    public Parts(
            @Reference Relationships relationships,
            @Reference Interactions interactions,
            @Reference Commitments commitments,
            @Reference Directory directory,
            @Reference Levels levels,
            @Reference Ties ties,
            @Reference Notepad notepad,
            @Reference Timelines timelines,
            @Reference Projections projections,
            @Reference LevelColumns columns) {
        this.relationships = relationships;
        this.interactions = interactions;
        this.commitments = commitments;
        this.directory = directory;
        this.levels = levels;
        this.ties = ties;
        this.notepad = notepad;
        this.timelines = timelines;
        this.projections = projections;
        this.columns = columns;
    }

    /** The level of that name, if it is enabled. */
    Optional<LevelDescription> findLevel(String name) {
        levels.enabled().forEach(level -> seen.add(level.name()));
        return levels.findEnabled(name);
    }

    /** What the reader calls a level that could be enabled, or was until a moment ago. */
    Optional<String> findSwitchedOff(String name, Caller reader) {
        Modules known = modules;
        List<Module> all = known == null ? List.of() : known.list(reader);
        return all.stream()
                .filter(module ->
                        module.kind() == Module.Kind.LEVEL && module.name().equals(name))
                .map(Module::title)
                .findFirst()
                .or(() -> Optional.of(name).filter(seen::contains));
    }

    /** The party of the relationship; null where it is not there any more. */
    @Nullable
    PartyName name(Levelled one) {
        PartyId party = one.relationship().party();
        return directory.names(one.telling().visit().caller(), List.of(party)).get(party);
    }

    /** Waits a moment for what is derived, so that the next page shows what was just written. */
    void settle() {
        projections.awaitCaughtUp(PATIENCE);
    }
}
