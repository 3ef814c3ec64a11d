package rapport.listening.rest;

import java.util.List;

/** What the parts of a concern are, in words. */
record Wordings(List<String> wordings) {

    Wordings {
        wordings = List.copyOf(wordings);
    }
}
