package rapport.relationships.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.level.Localized;
import rapport.api.party.Directory;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.GateCheck;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.Stakeholder;

/** Somebody of theirs is known, in a role where one is asked for. */
@Component
public final class StakeholderInRole implements GateCheck {

    private final Relationships relationships;
    private final Directory directory;

    @Activate
    public StakeholderInRole(@Reference Relationships relationships, @Reference Directory directory) {
        this.relationships = relationships;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "stakeholder";
    }

    /** The most powerful one. */
    @Override
    public Optional<Found> look(Caller by, Relationship relationship, @Nullable String about) {
        return relationships.stakeholders(by, relationship.id()).stream()
                .filter(one -> about == null || about.equals(one.role()))
                .findFirst()
                .flatMap(one -> found(by, one));
    }

    private Optional<Found> found(Caller by, Stakeholder stakeholder) {
        PersonId person = stakeholder.person();
        return Optional.ofNullable(directory.names(by, List.of(person)).get(person))
                .map(PartyName::name)
                .map(name -> new Found(new Localized(name, Map.of()), "/people/" + person.value()));
    }
}
