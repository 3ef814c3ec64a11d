package rapport.listening.exchange;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.Concerns;
import rapport.api.concern.Gate;
import rapport.api.concern.Manner;
import rapport.api.concern.Word;
import rapport.api.exchange.FactRow;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.store.api.Kept;

/** Leads a concern of a file from gate to gate, as far as the file says that it has come. */
record TakenIn(Concerns concerns, Kept kept, Caller by, FactRow row) {

    Outcome<UUID> walk() {
        Gate gate = row.word("gate", Gate.class).orElse(Gate.HEARD);
        ConcernDraft draft = new ConcernDraft(
                row.requireRelationship("relationship"),
                row.requireText("words"),
                row.person("person"),
                row.person("owner"),
                row.instant("heard at"),
                Boolean.TRUE.equals(row.flag("ours")));
        Outcome<Concern> heard = asOf("heard at", () -> concerns.hear(by, draft));
        return heard.then(concern -> answered(concern, gate))
                .map(concern -> concern.id().value());
    }

    private Outcome<Concern> answered(Concern heard, Gate gate) {
        Outcome<Concern> at = Outcome.done(heard);
        String understood = row.text("understood");
        if (understood != null) {
            at = at.then(
                    one -> asOf("played back at", () -> concerns.playBack(by, one.id(), one.version(), understood)));
        }
        Word confirmed = said("confirmed");
        if (confirmed != null) {
            at = at.then(one -> asOf("confirmed at", () -> concerns.confirm(by, one.id(), one.version(), confirmed)));
        }
        String override = row.text("override");
        if (override != null) {
            at = at.then(one -> asOf("overridden at", () -> concerns.override(by, one.id(), one.version(), override)));
        }
        return at.then(one -> done(one, gate));
    }

    private Outcome<Concern> done(Concern concern, Gate gate) {
        if (gate == Gate.WITHDRAWN) {
            return asOf(
                    "withdrawn at",
                    () -> concerns.withdraw(by, concern.id(), concern.version(), text("withdrawn because")));
        }
        Outcome<Concern> at = Outcome.done(concern);
        if (gate.compareTo(Gate.ADDRESSED) >= 0) {
            at = at.then(
                    one -> asOf("addressed at", () -> concerns.address(by, one.id(), one.version(), text("done"))));
        }
        Word verified = said("verified");
        if (gate.compareTo(Gate.VERIFIED) >= 0 && verified != null) {
            at = at.then(
                    one -> asOf("verified at", () -> concerns.verify(by, one.id(), one.version(), null, verified)));
        }
        Closing closing = new Closing(text("done"), text("felt"));
        return gate == Gate.CLOSED
                ? at.then(one -> asOf("closed at", () -> concerns.close(by, one.id(), one.version(), closing)))
                : at;
    }

    private Outcome<Concern> asOf(String column, Supplier<Outcome<Concern>> step) {
        return kept.asOf(by, row.instant(column), column, step);
    }

    private String text(String column) {
        String text = row.text(column);
        return text == null ? "" : text;
    }

    private @Nullable Word said(String what) {
        PersonId person = row.person(what + " by");
        Instant at = row.instant(what + " at");
        return person == null || at == null
                ? null
                : new Word(person, at, row.word(what + " how", Manner.class).orElse(Manner.IN_PERSON));
    }
}
