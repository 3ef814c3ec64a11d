package rapport.insight.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.Route;
import rapport.api.tie.Tie;
import rapport.api.tie.Ties;
import rapport.insight.rest.Wire.TieBetween;

/** Ties, the strongest first. */
@Component
public final class TiesResource implements Resource {

    private final Ties ties;
    private final Directory directory;

    @Activate
    public TiesResource(@Reference Ties ties, @Reference Directory directory) {
        this.ties = ties;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "ties";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.list(
                "ties",
                "Lists ties between two people of whom at least one is ours, the strongest first.",
                TieBetween.class,
                this::list,
                new Route.Parameter("person", "Only ties of the person with this identifier."),
                new Route.Parameter("minStrength", "Only ties at least this strong, from 0 to 1.")));
    }

    private Reply list(Call call) {
        PersonId person = call.findQuery("person").map(TiesResource::person).orElse(null);
        double minStrength =
                call.findQuery("minStrength").map(TiesResource::number).orElse(0.0);
        Slice<Tie> slice = ties.list(call.caller(), person, minStrength, call.page());
        Set<PartyId> people = new HashSet<>();
        slice.items().forEach(tie -> people.addAll(List.of(tie.a(), tie.b())));
        Map<PartyId, PartyName> names = people.isEmpty() ? Map.of() : directory.names(call.caller(), people);
        // Ties of people who are deleted stay, for the day they are restored, and are not shown.
        List<TieBetween> shown = slice.items().stream()
                .filter(tie -> names.containsKey(tie.a()) && names.containsKey(tie.b()))
                .map(tie -> TieBetween.of(tie, names))
                .toList();
        return Reply.ok(new Slice<>(shown, slice.nextCursor(), null));
    }

    private static PersonId person(String text) {
        try {
            return new PersonId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("person must be a person's id, was \"" + text + "\"", malformed);
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException(
                    "minStrength must be a number from 0 to 1, was \"" + text + "\"", malformed);
        }
    }
}
