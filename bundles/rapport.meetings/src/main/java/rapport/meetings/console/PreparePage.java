package rapport.meetings.console;

import gg.jte.Content;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.level.LevelDescription;
import rapport.api.meeting.MeetingPlan;
import rapport.api.meeting.MeetingSheet;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Stakeholder;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.PickedPeople;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Telling;
import rapport.store.api.Conflict;

/** Prepares a meeting: when, who, three questions and one thing to give; or prepares it otherwise. */
@Component
@ConsolePath({"/relationships/{id}/meetings/new", "/meetings/{id}/edit"})
public final class PreparePage implements Page {

    private static final Duration USUAL = Duration.ofDays(2);
    private static final int KEY_PEOPLE = 3;

    private final Parts parts;

    @Activate
    public PreparePage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return with(visit, (relationship, was) -> {
            visit.caller().require(Right.WRITE, relationship.level());
            return ask(visit, relationship, was, Parameters.NONE, List.of());
        });
    }

    @Override
    public Answer submit(Visit visit) {
        return with(visit, (relationship, was) -> save(visit, relationship, was));
    }

    @FunctionalInterface
    private interface Answering {
        Answer answer(Relationship relationship, @Nullable MeetingSheet was);
    }

    private Answer with(Visit visit, Answering answering) {
        if (!visit.path().endsWith("/edit")) {
            return parts.relationship(visit)
                    .map(relationship -> answering.answer(relationship, null))
                    .orElseGet(Answer::notFound);
        }
        Optional<MeetingSheet> was = MeetingPage.find(parts, visit);
        return was.flatMap(sheet -> parts.relationship(visit.caller(), sheet.relationship()))
                .map(relationship -> answering.answer(relationship, was.get()))
                .orElseGet(Answer::notFound);
    }

    private Answer save(Visit visit, Relationship relationship, @Nullable MeetingSheet was) {
        Telling telling = parts.telling(visit);
        Parameters form = visit.form();
        PickedPeople ours = PickedPeople.in(form, "ours", visit.caller(), parts.directory);
        PickedPeople people = PickedPeople.in(form, "people", visit.caller(), parts.directory);
        List<Objection> objections = new ArrayList<>(ours.objections());
        objections.addAll(people.objections());
        Optional<Instant> at = telling.instant("at");
        if (at.isEmpty()) {
            objections.add(Objection.to("at", "meeting.at.missing", "say when"));
        }
        if (!objections.isEmpty()) {
            return ask(visit, relationship, was, form, objections);
        }
        MeetingPlan plan = new MeetingPlan(
                relationship.id(),
                at.orElseThrow(),
                ours.people(),
                people.people(),
                form.all("question"),
                Telling.orNull(form.text("gift")));
        try {
            Outcome<MeetingSheet> outcome = was == null
                    ? parts.sheets.prepare(visit.caller(), plan)
                    : parts.sheets.change(visit.caller(), was.id(), version(form, was), plan);
            return outcome.findValue()
                    .map(sheet -> Answer.done(
                            Toast.saying(telling.text().of("meeting.saved")),
                            "/meetings/" + sheet.id().value()))
                    .orElseGet(() -> ask(visit, relationship, was, form, outcome.objections()));
        } catch (Conflict faster) {
            return ask(visit, relationship, was, form, Telling.outdated());
        }
    }

    private Answer ask(
            Visit visit,
            Relationship relationship,
            @Nullable MeetingSheet was,
            Parameters values,
            List<Objection> objections) {
        Telling telling = parts.telling(visit);
        Fields fields = telling.fields(values, objections);
        List<Content> controls = new ArrayList<>();
        controls.add(fields.dateTime("at", telling.text().of("meeting.at"))
                .or(telling.typed(was == null ? visit.now().plus(USUAL) : was.at()))
                .required());
        controls.add(fields.people(
                "people",
                telling.text().of("meeting.people"),
                telling.choices(was == null ? theirs(visit, relationship) : was.people())));
        controls.add(fields.people(
                "ours",
                telling.text().of("meeting.ours"),
                telling.choices(was == null ? ours(visit, relationship) : was.ours())));
        controls.addAll(questions(telling, relationship, was, values, fields));
        controls.add(fields.text("gift", telling.text().of("meeting.gift"))
                .hint(telling.text().of("meeting.gift.hint"))
                .or(was == null || was.gift() == null ? "" : was.gift()));
        String title = telling.text()
                .of(was == null ? "meeting.prepare" : "meeting.edit.title", telling.name(relationship.party()));
        return telling.form(title, visit.path(), was == null ? 0 : was.version(), fields, controls);
    }

    private List<Content> questions(
            Telling telling, Relationship relationship, @Nullable MeetingSheet was, Parameters values, Fields fields) {
        List<String> asked = values.has("question")
                ? values.all("question")
                : was == null ? proposed(telling, relationship) : was.questions();
        List<Content> controls = new ArrayList<>();
        for (int i = 0; i < MeetingSheet.QUESTIONS; i++) {
            String value = i < asked.size() ? asked.get(i) : "";
            Fields one = new Fields(
                    Parameters.of("question", value),
                    i == 0 ? fields.objections() : List.of(),
                    fields.texts(),
                    "q" + i,
                    telling.ui());
            controls.add(one.text("question", telling.text().of("meeting.question", i + 1)));
        }
        return controls;
    }

    private List<String> proposed(Telling telling, Relationship relationship) {
        return new Questions(telling.text())
                .propose(
                        relationship,
                        parts.level(relationship).map(LevelDescription::stages).orElse(List.of()),
                        new Brief(parts, telling, relationship).open());
    }

    /** Whoever prepares it, and who looks after the relationship. */
    private static List<PersonId> ours(Visit visit, Relationship relationship) {
        List<PersonId> ours = new ArrayList<>();
        visit.caller().findPerson().ifPresent(ours::add);
        PersonId owner = relationship.owner();
        if (owner != null && !ours.contains(owner)) {
            ours.add(owner);
        }
        return ours;
    }

    private List<PersonId> theirs(Visit visit, Relationship relationship) {
        return parts.relationships.stakeholders(visit.caller(), relationship.id()).stream()
                .limit(KEY_PEOPLE)
                .map(Stakeholder::person)
                .toList();
    }

    private static long version(Parameters form, MeetingSheet was) {
        return form.findAs("version", Long::valueOf).orElse(was.version());
    }
}
