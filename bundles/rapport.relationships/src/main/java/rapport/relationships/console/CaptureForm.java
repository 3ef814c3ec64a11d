package rapport.relationships.console;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rapport.api.access.Caller;
import rapport.api.interaction.Channel;
import rapport.api.outcome.Objection;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.relationships.console.templates.JtecaptureGenerated;

/**
 * The form in which a contact is noted down: filled in from the keyboard within ten seconds.
 *
 * @param action where it is sent
 * @param promising whether a promise may be noted with it
 */
public record CaptureForm(String title, String action, boolean promising, Telling telling) {

    /** What the form starts with. */
    public record Start(
            List<Choice> who, List<Choice> us, Channel channel, Instant at, boolean byUs, String topic, String words) {

        Start by(Channel other) {
            return new Start(who, us, other, at, byUs, topic, words);
        }
    }

    Answer ask(Start start, Parameters values, List<Objection> objections) {
        Fields fields = telling.ui().fields(values, objections, telling.text());
        Body form = output -> JtecaptureGenerated.render(output, null, this, start, fields, telling);
        return telling.form(title, form, objections);
    }

    static Start blank(Caller by, List<Choice> who, Instant now) {
        List<Choice> me = by.findPerson()
                .map(person -> List.of(Choice.of(person.value(), by.name())))
                .orElse(List.of());
        return new Start(who, me, Channel.PHONE, now, true, "", "");
    }

    /** The moment as a date field wants it, in the reader's zone. */
    public String local(Instant at) {
        return LocalDateTime.ofInstant(at, telling.visit().zone())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    static List<Choice> choices(Parts parts, Caller by, Collection<PersonId> people) {
        Map<PartyId, PartyName> names = parts.directory.names(by, people);
        return people.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(name -> Choice.of(name.id().value(), name.name()))
                .toList();
    }
}
