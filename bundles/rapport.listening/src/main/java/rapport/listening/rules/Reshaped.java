package rapport.listening.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Gate;
import rapport.api.concern.Word;
import rapport.api.party.PersonId;

/** A concern while it is being changed; what is not said stays. */
final class Reshaped {

    private final Concern was;
    String words;

    @Nullable
    PersonId person;

    @Nullable
    PersonId owner;

    Instant heardAt;
    Gate gate;

    @Nullable
    String understood;

    @Nullable
    Word confirmed;

    @Nullable
    String override;

    @Nullable
    Closing closing;

    @Nullable
    Integer rank;

    int reopened;

    @Nullable
    ConcernId into;

    Reshaped(Concern was) {
        this.was = was;
        this.words = was.words();
        this.person = was.person();
        this.owner = was.owner();
        this.heardAt = was.heardAt();
        this.gate = was.gate();
        this.understood = was.understood();
        this.confirmed = was.confirmed();
        this.override = was.override();
        this.closing = was.closing();
        this.rank = was.rank();
        this.reopened = was.reopened();
        this.into = was.into();
    }

    Concern at(Instant now) {
        return new Concern(
                was.id(),
                was.version(),
                was.relationship(),
                words,
                person,
                owner,
                gate,
                heardAt,
                gate == was.gate() ? was.gateSince() : now,
                understood,
                confirmed,
                override,
                closing,
                rank,
                reopened,
                was.from(),
                into,
                was.ours());
    }
}
