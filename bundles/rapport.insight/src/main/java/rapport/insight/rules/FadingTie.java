package rapport.insight.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * Who knew us well is easier won back than found anew: a tie that was strong has fallen to half of that.
 *
 * @param strong from which strength on a tie counts as having been strong
 * @param quietDays how many days after a contact nothing is said: somebody is about it already
 */
public record FadingTie(double strong, int quietDays) implements CoreRule {

    public FadingTie {
        if (!(strong > 0 && strong < 1) || quietDays < 1) {
            throw new IllegalArgumentException(
                    "strong lies between 0 and 1 and quiet lasts a day or more, were " + strong + " and " + quietDays);
        }
    }

    @Override
    public String name() {
        return "fading-tie";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.people().stream()
                .filter(contact -> contact.peak() >= strong && contact.fadesBelow() != null)
                .map(contact -> raise(contact, facts));
    }

    private Signal raise(Contact contact, RelationshipFacts facts) {
        Instant fades = Objects.requireNonNull(contact.fadesBelow());
        Instant last = Objects.requireNonNullElse(contact.lastContact(), fades);
        Instant quiet = last.plus(Duration.ofDays(quietDays));
        return new Signal(
                name(),
                contact.person().value().toString(),
                contact.person(),
                contact.isKey() ? Severity.THIS_WEEK : Severity.WATCH,
                fades.isAfter(quiet) ? fades : quiet,
                "fading",
                Map.of(
                        "party",
                        facts.name(),
                        "person",
                        contact.name(),
                        "last",
                        CoreRule.date(last).toString()),
                List.of(new Evidence("tie", contact.person().value().toString(), last, contact.name())),
                Act.WRITE);
    }
}
