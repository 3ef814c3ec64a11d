package rapport.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.RelationshipsQuery;
import rapport.api.sample.SampleCast;
import rapport.team.model.ServingDraft;
import rapport.team.store.Servings;

/** Who serves whom in the sample company. */
@Component(service = ServingStory.class)
public final class ServingStory {

    private final Servings servings;
    private final Relationships relationships;
    private final Directory directory;

    @Activate
    public ServingStory(
            @Reference Servings servings, @Reference Relationships relationships, @Reference Directory directory) {
        this.servings = servings;
        this.relationships = relationships;
        this.directory = directory;
    }

    void tell(Caller by, SampleCast cast) {
        Map<String, Relationship> departments = departments(by);
        PersonId ingrid = TeamChapter.person(cast, "Ingrid Solberg");
        PersonId hannah = TeamChapter.person(cast, "Hannah Weiss");
        PersonId nora = TeamChapter.person(cast, "Nora Fischer");
        PersonId ben = TeamChapter.person(cast, "Ben Hartmann");
        serve(
                by,
                departments,
                "Engineering",
                "Delivery",
                "Fitted modules, ten days before each go-live",
                ingrid,
                hannah);
        serve(
                by,
                departments,
                "Purchasing",
                "Engineering",
                "Boards for the test rigs, ordered two months ahead",
                nora,
                ben);
        serve(
                by,
                departments,
                "Purchasing",
                "Delivery",
                "Spare parts on the shelf before the second series",
                nora,
                hannah);
    }

    private Map<String, Relationship> departments(Caller by) {
        List<Relationship> inside = relationships
                .list(by, RelationshipsQuery.onLevel("team"), PageRequest.first(PageRequest.MOST))
                .items();
        Map<PartyId, PartyName> names =
                directory.names(by, inside.stream().map(Relationship::party).toList());
        Map<String, Relationship> found = new HashMap<>();
        inside.forEach(
                one -> Optional.ofNullable(names.get(one.party())).ifPresent(name -> found.put(name.name(), one)));
        return found;
    }

    private void serve(
            Caller by,
            Map<String, Relationship> departments,
            String server,
            String customer,
            String what,
            PersonId owner,
            PersonId speaker) {
        Relationship from = departments.get(server);
        Relationship to = departments.get(customer);
        if (from != null && to != null) {
            TeamChapter.done(servings.record(by, new ServingDraft(to.id(), from.party(), what, owner, speaker)));
        }
    }
}
