package rapport.team.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.outcome.Objection;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.team.model.ServingDraft;

/** We serve our internal customers too: both sides are ours, nobody is their own customer, and it is said with what. */
public final class PlausibleServing {

    private static final int LONGEST = 500;

    private PlausibleServing() {}

    /** Whose names {@link #objections} needs to know. */
    public static List<PartyId> parties(ServingDraft draft, @Nullable PartyId customer) {
        return Stream.of(draft.server(), customer, draft.owner(), draft.customerOwner())
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /**
     * @param customer the internal customer; null where there is no such relationship
     * @param names how those of {@link #parties} are known
     */
    public static List<Objection> objections(
            ServingDraft draft, @Nullable PartyId customer, Map<PartyId, PartyName> names) {
        List<Objection> found = new ArrayList<>();
        if (draft.what().isBlank() || draft.what().length() > LONGEST) {
            found.add(Objection.to("what", "serving.what", "say in at most 500 letters what they get"));
        }
        if (customer == null || !isOurs(names, customer)) {
            found.add(Objection.to(
                    "relationship", "serving.customer", "an internal customer is a department or colleague of ours"));
        }
        PartyId server = draft.server();
        if (server == null || !isOurs(names, server)) {
            found.add(Objection.to("server", "serving.server", "only a department or colleague of ours serves inside"));
        } else if (server.equals(customer)) {
            found.add(Objection.to("server", "serving.itself", "nobody is their own internal customer"));
        }
        owner(found, "owner", draft.owner(), names);
        owner(found, "customerOwner", draft.customerOwner(), names);
        return found;
    }

    private static void owner(
            List<Objection> found, String field, @Nullable PersonId owner, Map<PartyId, PartyName> names) {
        if (owner != null && !isOurs(names, owner)) {
            found.add(Objection.to(field, "serving.ours", "only one of our own people can answer for it"));
        }
    }

    private static boolean isOurs(Map<PartyId, PartyName> names, PartyId party) {
        PartyName name = names.get(party);
        return name != null && name.ours();
    }
}
