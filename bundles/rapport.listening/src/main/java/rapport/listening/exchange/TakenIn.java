package rapport.listening.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;

/** Leads a concern of a file from gate to gate, as far as the file says that it has come. */
record TakenIn(Concerns concerns, Caller by, FactRow row) {

    Outcome<UUID> walk() {
        Optional<Gate> gate = row.word("gate", Gate.class);
        if (gate.isEmpty() && row.text("gate") != null) {
            return Outcome.refused(List.of(Objection.to("gate", "concern.gate.unknown", "there is no such gate")));
        }
        ConcernDraft draft = new ConcernDraft(
                row.requireRelationship("relationship"),
                row.requireText("words"),
                row.person("person"),
                row.person("owner"),
                row.instant("heard at"));
        Outcome<Concern> heard = concerns.hear(by, draft);
        return then(heard, concern -> answered(concern, gate.orElse(Gate.HEARD)))
                .map(concern -> concern.id().value());
    }

    private Outcome<Concern> answered(Concern heard, Gate gate) {
        Outcome<Concern> at = Outcome.done(heard);
        String understood = row.text("understood");
        if (understood != null) {
            at = then(at, one -> concerns.playBack(by, one.id(), one.version(), understood));
        }
        Word confirmed = said("confirmed");
        if (confirmed != null) {
            at = then(at, one -> concerns.confirm(by, one.id(), one.version(), confirmed));
        }
        String override = row.text("override");
        if (override != null) {
            at = then(at, one -> concerns.override(by, one.id(), one.version(), override));
        }
        return then(at, one -> done(one, gate));
    }

    private Outcome<Concern> done(Concern concern, Gate gate) {
        if (gate == Gate.WITHDRAWN) {
            return concerns.withdraw(by, concern.id(), concern.version(), text("withdrawn because"));
        }
        Outcome<Concern> at = Outcome.done(concern);
        if (gate.compareTo(Gate.ADDRESSED) >= 0) {
            at = then(at, one -> concerns.address(by, one.id(), one.version(), text("done")));
        }
        Word verified = said("verified");
        if (gate.compareTo(Gate.VERIFIED) >= 0 && verified != null) {
            at = then(at, one -> concerns.verify(by, one.id(), one.version(), null, verified));
        }
        return gate == Gate.CLOSED
                ? then(at, one -> concerns.close(by, one.id(), one.version(), new Closing(text("done"), text("felt"))))
                : at;
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

    private static Outcome<Concern> then(Outcome<Concern> before, Function<Concern, Outcome<Concern>> step) {
        return before.findValue().map(step).orElse(before);
    }
}
