package rapport.checkups.rest;

import java.util.List;
import rapport.api.checkup.CheckUpDue;

/** When check-ups of a relationship are due. */
record Due(List<CheckUpDue> due) {

    Due {
        due = List.copyOf(due);
    }
}
