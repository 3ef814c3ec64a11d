package rapport.relationships.rest;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.level.Levels;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationships;
import rapport.api.rest.Resource;
import rapport.api.rest.Route;

/** The relationships of one level below its own name, {@code /api/v1/customers}, as long as that level is enabled. */
@Component(service = Resource.class, factory = LevelResource.FACTORY)
public final class LevelResource implements Resource {

    static final String FACTORY = "rapport.relationships.level";
    static final String LEVEL = "level";

    private final String level;
    private final RelationshipsResource relationships;

    @Activate
    public LevelResource(
            @Reference Relationships relationships,
            @Reference Directory directory,
            @Reference Levels levels,
            Map<String, Object> properties) {
        this.level = String.valueOf(properties.get(LEVEL));
        this.relationships = new RelationshipsResource(relationships, directory, levels);
    }

    @Override
    public String name() {
        return level;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        level,
                        "The relationships on this level that the caller may read.",
                        RelationshipJson.class,
                        call -> relationships.list(call, level),
                        ListWish.FILTERS),
                Route.get(
                        level + "/{id}",
                        "One relationship on this level.",
                        RelationshipJson.class,
                        call -> relationships.show(call, level)));
    }
}
