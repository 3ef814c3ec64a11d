package rapport.listening.rest;

import java.util.List;
import rapport.api.concern.Concern;

/** What was made of one concern. */
record Parts(List<Concern> parts) {

    Parts {
        parts = List.copyOf(parts);
    }
}
