package rapport.console.api.widget;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.outcome.Objection;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.templates.JtefieldformGenerated;
import rapport.console.api.widget.templates.JtelinesGenerated;

/**
 * What a page needs to speak of people to one reader.
 *
 * @param text the words of the page's bundle, with {@code form.save}, {@code person.gone} and {@code changed.meanwhile} among them
 */
public record Telling(Visit visit, Texts text, Widgets ui, Directory directory) {

    public static Telling to(Visit visit, Messages messages, Directory directory) {
        return new Telling(visit, messages.in(visit.locale()), Widgets.of(visit), directory);
    }

    public Fields fields(Parameters values, List<Objection> objections) {
        return ui.fields(values, objections, text);
    }

    /** A form that also opens as a dialog: at first, or refused with what was objected. */
    public Answer form(String title, String action, long version, Fields fields, List<Content> controls) {
        Body form = output ->
                JtefieldformGenerated.render(output, null, action, version, controls, text.of("form.save"), fields, ui);
        Body dialog = ui.dialog(title, form);
        return fields.objections().isEmpty() ? Answer.shown(title, dialog) : Answer.refused(title, dialog);
    }

    public Body lines(List<? extends Content> lines) {
        return output -> JtelinesGenerated.render(output, null, List.copyOf(lines));
    }

    /** One name; for many ask once for all {@link #names}. */
    public String name(PartyId party) {
        return name(names(List.of(party)), party);
    }

    /** A name out of those that were asked for. */
    public String name(Map<PartyId, PartyName> names, PartyId party) {
        PartyName name = names.get(party);
        return name == null ? text.of("person.gone") : name.name();
    }

    /** Many names in one query; those who are gone are missing. */
    public Map<PartyId, PartyName> names(Collection<? extends PartyId> parties) {
        return directory.names(visit.caller(), parties);
    }

    /** Those who are not gone, to choose from. */
    public List<Choice> choices(Collection<PersonId> people) {
        Map<PartyId, PartyName> names = names(people);
        return people.stream()
                .filter(names::containsKey)
                .map(person -> Choice.of(person.value(), name(names, person)))
                .toList();
    }

    /** The day in the reader's zone. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, visit.zone());
    }

    /** As a field for date and time wants it. */
    public String typed(Instant at) {
        return LocalDateTime.ofInstant(at, visit.zone())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** What a field for date and time was sent with. */
    public Optional<Instant> instant(String field) {
        return visit.form()
                .findAs(field, LocalDateTime::parse)
                .map(at -> at.atZone(visit.zone()).toInstant());
    }

    public static List<Objection> outdated() {
        return List.of(Objection.to("", "changed.meanwhile", "somebody else changed this meanwhile"));
    }

    public static @Nullable String orNull(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
