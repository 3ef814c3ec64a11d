package rapport.checkups.rest;

import java.util.List;
import rapport.api.checkup.FirstCall;

/** The first calls that know it now. */
record CallsTold(List<FirstCall> calls) {

    CallsTold {
        calls = List.copyOf(calls);
    }
}
