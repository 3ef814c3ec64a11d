package rapport.meetings.rest;

import java.util.Objects;
import rapport.api.meeting.Commonality;
import rapport.api.party.PersonId;

/** A small thing about a person, as a client tells it. */
record CommonalityBody(PersonId person, Commonality.Kind kind, String words) {

    CommonalityBody {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(words, "words");
    }

    static CommonalityBody of(Commonality was) {
        return new CommonalityBody(was.person(), was.kind(), was.words());
    }
}
