package rapport.meetings.console;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Widgets;
import rapport.meetings.console.templates.JtefieldformGenerated;
import rapport.meetings.console.templates.JtelinesGenerated;

/** What a page of ours needs to speak to one reader. */
record Telling(Visit visit, Texts text, Widgets ui, Directory directory) {

    static final Messages MESSAGES = Messages.of(Telling.class);

    static Telling to(Visit visit, Parts parts) {
        return new Telling(visit, MESSAGES.in(visit.locale()), Widgets.of(visit), parts.directory);
    }

    Fields fields(Parameters values, List<Objection> objections) {
        return ui.fields(values, objections, text);
    }

    /** A form that also opens as a dialog: at first, or refused with what was objected. */
    Answer form(String title, String action, long version, Fields fields, List<Content> controls) {
        Body form = output ->
                JtefieldformGenerated.render(output, null, action, version, controls, text.of("form.save"), fields, ui);
        Body dialog = ui.dialog(title, form);
        return fields.objections().isEmpty() ? Answer.shown(title, dialog) : Answer.refused(title, dialog);
    }

    Body lines(List<? extends Content> lines) {
        return output -> JtelinesGenerated.render(output, null, List.copyOf(lines));
    }

    String name(PartyId party) {
        PartyName name = directory.names(visit.caller(), List.of(party)).get(party);
        return name == null ? text.of("person.gone") : name.name();
    }

    Map<PartyId, PartyName> names(Collection<? extends PartyId> parties) {
        return directory.names(visit.caller(), parties);
    }

    List<Choice> choices(Collection<PersonId> people) {
        Map<PartyId, PartyName> names = names(people);
        return people.stream()
                .filter(names::containsKey)
                .map(person -> Choice.of(person.value(), name(person)))
                .toList();
    }

    /** The day in the reader's zone. */
    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, visit.zone());
    }

    /** As a field for date and time wants it. */
    String typed(Instant at) {
        return LocalDateTime.ofInstant(at, visit.zone())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    Optional<Instant> instant(String field) {
        return visit.form()
                .findAs(field, LocalDateTime::parse)
                .map(at -> at.atZone(visit.zone()).toInstant());
    }

    String percent(OptionalDouble share) {
        return share.isEmpty() ? text.of("unknown") : text.of("percent", Math.round(share.getAsDouble() * 100));
    }

    static List<Objection> outdated() {
        return List.of(Objection.to("", "changed.meanwhile", "somebody else changed this meanwhile"));
    }

    static @Nullable String orNull(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
