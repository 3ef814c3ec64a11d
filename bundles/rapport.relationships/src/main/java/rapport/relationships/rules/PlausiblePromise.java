package rapport.relationships.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.outcome.Objection;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;

/** A promise says what, and goes from one party that we know to another. */
public record PlausiblePromise(Map<PartyId, PartyName> known) {

    private static final int LONGEST = 2_000;

    public PlausiblePromise {
        known = Map.copyOf(known);
    }

    /** What speaks against recording it. */
    public List<Objection> objections(CommitmentDraft draft) {
        return Stream.of(toWords(draft.what()), toParty("by", draft.by()), toParty("to", draft.to()), toOneself(draft))
                .flatMap(objections -> objections)
                .toList();
    }

    private static Stream<Objection> toWords(String what) {
        if (what.isBlank()) {
            return Stream.of(Objection.to("what", "promise.what.missing", "say what was promised"));
        }
        return what.length() <= LONGEST
                ? Stream.empty()
                : Stream.of(Objection.to("what", "promise.what.long", "a promise has at most 2,000 characters"));
    }

    private Stream<Objection> toParty(String field, PartyId party) {
        return known.containsKey(party)
                ? Stream.empty()
                : Stream.of(Objection.to(field, "promise.party.unknown", "there is no such person or organization"));
    }

    private static Stream<Objection> toOneself(CommitmentDraft draft) {
        return draft.by().equals(draft.to())
                ? Stream.of(Objection.to("to", "promise.oneself", "a promise goes from one party to another"))
                : Stream.empty();
    }
}
