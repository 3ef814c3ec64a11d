package rapport.team.store;

import java.util.Map;
import rapport.api.access.Caller;
import rapport.api.party.PersonId;
import rapport.team.model.Pulse;
import rapport.team.rules.Secret;

/**
 * Brings those who are asked their links, past everybody else: whoever held four of them could answer four times, and would know
 * the fifth answer from the rest.
 */
public interface PulsePost {

    /**
     * Sends each their own link, where they can be reached, as part of the transaction that is under way.
     *
     * @return to how many; all others answer signed in
     */
    int send(Caller by, Pulse pulse, Map<PersonId, Secret> secrets);
}
