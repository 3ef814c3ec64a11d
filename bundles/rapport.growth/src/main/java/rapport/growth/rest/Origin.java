package rapport.growth.rest;

import java.util.List;
import rapport.api.growth.Branch;
import rapport.api.growth.Growth;

/**
 * Where a relationship came from, and what came of it.
 *
 * @param cameFrom what led to it, the newest first
 * @param ledTo what came of it, and of that
 */
record Origin(List<Growth> cameFrom, List<Branch> ledTo) {

    Origin {
        cameFrom = List.copyOf(cameFrom);
        ledTo = List.copyOf(ledTo);
    }
}
