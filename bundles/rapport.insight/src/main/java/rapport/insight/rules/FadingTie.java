package rapport.insight.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import rapport.api.party.PersonId;
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

    /** By which others find it. */
    public static final String NAME = "fading-tie";

    public FadingTie {
        if (!(strong > 0 && strong < 1) || quietDays < 1) {
            throw new IllegalArgumentException(
                    "strong lies between 0 and 1 and quiet lasts a day or more, were " + strong + " and " + quietDays);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.people().stream()
                .filter(contact -> contact.peak() >= strong && contact.fadesBelow() != null)
                .map(this::raise);
    }

    private Signal raise(Contact contact) {
        Instant fades = Objects.requireNonNull(contact.fadesBelow());
        Severity severity = contact.isKey() ? Severity.THIS_WEEK : Severity.WATCH;
        return raise(
                contact.person(),
                contact.name(),
                severity,
                fades,
                Objects.requireNonNullElse(contact.lastContact(), fades));
    }

    /** The same of a person whom no relationship looks after. */
    public Signal raise(PersonId person, String name, Instant fades, Instant last) {
        return raise(person, name, Severity.WATCH, fades, last);
    }

    private Signal raise(PersonId person, String name, Severity severity, Instant fades, Instant last) {
        Instant quiet = last.plus(Duration.ofDays(quietDays));
        return new Signal(
                name(),
                person.value().toString(),
                person,
                severity,
                fades.isAfter(quiet) ? fades : quiet,
                "fading",
                Map.of("person", name, "last", CoreRule.date(last).toString()),
                List.of(new Evidence("tie", person.value().toString(), last, name)),
                Act.WRITE);
    }
}
