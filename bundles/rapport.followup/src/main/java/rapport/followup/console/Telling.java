package rapport.followup.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Manner;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUp.State;
import rapport.api.followup.FollowUpId;
import rapport.api.outcome.Objection;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.reading.Instrument;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Tone;
import rapport.console.api.widget.Widgets;

/**
 * Tells one reader of follow-ups.
 *
 * @param names of the people asked and of those who ask
 * @param askers to whom it falls to ask
 */
public record Telling(
        Visit visit, Texts text, Widgets ui, Map<PartyId, PartyName> names, Map<FollowUpId, PersonId> askers) {

    static final Messages MESSAGES = Messages.of(Telling.class);

    private static final int YEARLY = 4;

    static Telling to(Visit visit) {
        return new Telling(visit, MESSAGES.in(visit.locale()), Widgets.of(visit), Map.of(), Map.of());
    }

    /** The same, knowing who is asked and who asks. */
    Telling knowing(Parts parts, List<FollowUp> told) {
        Map<FollowUpId, PersonId> asking = parts.followUps.askers(visit.caller(), told);
        List<PersonId> people = Stream.concat(told.stream().map(FollowUp::person), asking.values().stream())
                .distinct()
                .toList();
        return new Telling(visit, text, ui, parts.directory.names(visit.caller(), people), asking);
    }

    public String name(PersonId person) {
        PartyName name = names.get(person);
        return name == null ? text.of("person.gone") : name.name();
    }

    /** Title and organization of today, wherever the person has moved. */
    String worksNow(PersonId person) {
        PartyName name = names.get(person);
        String subtitle = name == null ? null : name.subtitle();
        return Objects.requireNonNullElse(subtitle, "");
    }

    String asker(FollowUp one) {
        PersonId asker = askers.get(one.id());
        return asker == null ? text.of("asker.none") : name(asker);
    }

    /** Which of the series it is: after 90 days, after 3 years. */
    public String step(FollowUp one) {
        return one.step() < YEARLY ? text.of("step." + one.step()) : text.of("step.years", one.step() - YEARLY + 1);
    }

    /** How it stands, with the day. */
    public Body state(FollowUp one) {
        LocalDate today = visit.today();
        return output -> {
            if (one.state() != State.OPEN) {
                ui.pill(text.of("state." + one.state())).writeTo(output);
                output.writeContent(" ");
            }
            (one.state() == State.OPEN ? ui.day(one.due()) : ui.date(one.due())).writeTo(output);
            if (one.state() == State.OPEN && one.due().isBefore(today)) {
                output.writeContent(" ");
                ui.pill(text.of("state.overdue"), Tone.CAREFUL).writeTo(output);
            }
        };
    }

    /** What was said with it, or why it ended. */
    @Nullable
    String words(FollowUp one) {
        String words = one.words();
        return words == null && one.state() == State.ENDED ? text.of("ended.reopened") : words;
    }

    public List<Choice> manners() {
        return Arrays.stream(Manner.values())
                .filter(manner -> manner != Manner.LINK)
                .map(manner -> Choice.of(manner, text.of("manner." + manner)))
                .toList();
    }

    public List<Choice> instruments() {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", text.of("instrument.none"))));
        for (Instrument instrument : Instrument.values()) {
            choices.add(Choice.of(instrument, text.of("instrument." + instrument)));
        }
        return choices;
    }

    /** A form that also opens as a dialog: at first, or refused with what was objected. */
    Answer form(String title, Body form, List<Objection> objections) {
        Body dialog = ui.dialog(title, form);
        return objections.isEmpty() ? Answer.shown(title, dialog) : Answer.refused(title, dialog);
    }

    /** What is said where somebody else was faster. */
    static List<Objection> outdated() {
        return List.of(Objection.to("", "changed.meanwhile", "somebody else changed this meanwhile"));
    }

    static String path(FollowUpId id) {
        return "/follow-ups/" + id.value();
    }
}
