package rapport.team.model;

import java.util.Map;
import rapport.api.party.PersonId;

/**
 * A pulse that has just been opened.
 *
 * @param secrets what opens each person's link, told this once and kept nowhere
 */
public record OpenedPulse(Pulse pulse, Map<PersonId, String> secrets) {

    public OpenedPulse {
        secrets = Map.copyOf(secrets);
    }

    /** Without the secrets, so that they get into no log. */
    @Override
    public String toString() {
        return "OpenedPulse[" + pulse + "]";
    }
}
