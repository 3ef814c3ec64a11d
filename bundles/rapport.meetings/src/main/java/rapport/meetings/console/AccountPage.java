package rapport.meetings.console;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.interaction.Channel;
import rapport.api.meeting.MeetingAccount;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheet.Check;
import rapport.api.meeting.MeetingSheet.Quality;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PartyId;
import rapport.api.relationship.Relationship;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.PickedPeople;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Telling;
import rapport.store.api.Conflict;

/** What came of a meeting, in less than a minute: learned, asked or told, how good an interview it was, and what was promised. */
@Component
@ConsolePath("/meetings/{id}/account")
public final class AccountPage implements Page {

    private static final int A_WEEK = 7;
    private static final List<String> PROMISES = List.of("we", "they");

    private final Parts parts;

    @Activate
    public AccountPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return with(visit, (sheet, relationship) -> {
            visit.caller().require(Right.WRITE, relationship.level());
            return ask(visit, sheet, relationship, Parameters.NONE, List.of());
        });
    }

    @Override
    public Answer submit(Visit visit) {
        return with(visit, (sheet, relationship) -> save(visit, sheet, relationship));
    }

    @FunctionalInterface
    private interface Answering {
        Answer answer(MeetingSheet sheet, Relationship relationship);
    }

    private Answer with(Visit visit, Answering answering) {
        Optional<MeetingSheet> sheet = MeetingPage.find(parts, visit);
        return sheet.flatMap(one -> parts.relationship(visit.caller(), one.relationship()))
                .map(relationship -> answering.answer(sheet.orElseThrow(), relationship))
                .orElseGet(Answer::notFound);
    }

    private Answer save(Visit visit, MeetingSheet sheet, Relationship relationship) {
        Telling telling = parts.telling(visit);
        Parameters form = visit.form();
        PickedPeople ours = PickedPeople.in(form, "ours", visit.caller(), parts.directory);
        PickedPeople people = PickedPeople.in(form, "people", visit.caller(), parts.directory);
        List<Objection> objections = new ArrayList<>(ours.objections());
        objections.addAll(people.objections());
        if (!objections.isEmpty()) {
            return ask(visit, sheet, relationship, form, objections);
        }
        MeetingAccount account = new MeetingAccount(
                telling.instant("at").orElse(sheet.at()),
                form.findChoice("channel", Channel.class).orElse(Channel.IN_PERSON),
                ours.people(),
                people.people(),
                Telling.orNull(form.text("learned")),
                AskedOrTold.in(form),
                checks(form),
                promises(visit, relationship, ours));
        try {
            long version = form.findAs("version", Long::valueOf).orElse(sheet.version());
            Outcome<MeetingSheet> outcome = parts.sheets.tell(visit.caller(), sheet.id(), version, account);
            if (outcome.findValue().isEmpty()) {
                return ask(visit, sheet, relationship, form, ofPromises(outcome.objections()));
            }
            parts.settle();
            return Answer.done(
                    Toast.saying(telling.text().of("meeting.told")),
                    "/meetings/" + sheet.id().value());
        } catch (Conflict faster) {
            return ask(visit, sheet, relationship, form, Telling.outdated());
        }
    }

    /** What is said of a promise is said of the form as a whole. */
    private static List<Objection> ofPromises(List<Objection> objections) {
        return objections.stream()
                .map(one -> one.field().startsWith("promises")
                        ? new Objection("", one.key(), one.arguments(), one.sentence())
                        : one.field().equals("askedShare")
                                ? new Objection(AskedOrTold.NAME, one.key(), one.arguments(), one.sentence())
                                : one)
                .toList();
    }

    private static List<Check> checks(Parameters form) {
        List<Check> checks = new ArrayList<>();
        for (Quality quality : Quality.values()) {
            String answer = form.text(quality.name());
            if (!answer.isEmpty()) {
                checks.add(new Check(quality, answer.equals("yes")));
            }
        }
        return checks;
    }

    private static List<CommitmentDraft> promises(Visit visit, Relationship relationship, PickedPeople ours) {
        List<CommitmentDraft> promises = new ArrayList<>();
        for (String side : PROMISES) {
            String what = visit.form().text("promise-" + side).strip();
            Optional<PartyId> us =
                    ours.people().stream().map(PartyId.class::cast).findFirst();
            if (!what.isEmpty() && us.isPresent()) {
                LocalDate due = visit.form()
                        .findDate("due-" + side)
                        .orElse(visit.today().plusDays(A_WEEK));
                boolean we = side.equals("we");
                promises.add(new CommitmentDraft(
                        what,
                        we ? us.get() : relationship.party(),
                        we ? relationship.party() : us.get(),
                        due,
                        relationship.id()));
            }
        }
        return promises;
    }

    private Answer ask(
            Visit visit, MeetingSheet sheet, Relationship relationship, Parameters sent, List<Objection> objections) {
        Telling telling = parts.telling(visit);
        Fields fields = telling.fields(sent.values().isEmpty() ? known(sheet) : sent, objections);
        List<Content> controls = new ArrayList<>();
        controls.add(fields.area("learned", telling.text().of("meeting.learned"))
                .hint(telling.text().of("meeting.learned.hint"))
                .autofocus());
        controls.add(AskedOrTold.field(telling, fields));
        for (Quality quality : Quality.values()) {
            controls.add(fields.radios(quality.name(), telling.text().of("quality." + quality), answers(telling))
                    .or(""));
        }
        for (String side : PROMISES) {
            controls.add(fields.text("promise-" + side, telling.text().of("promise.by." + side)));
            controls.add(fields.date("due-" + side, telling.text().of("promise.due." + side))
                    .or(visit.today().plusDays(A_WEEK)));
        }
        Instant at = sheet.at().isAfter(visit.now()) ? visit.now() : sheet.at();
        controls.add(fields.radios("channel", telling.text().of("meeting.channel"), channels(telling)));
        controls.add(fields.dateTime("at", telling.text().of("meeting.at.was")).or(telling.typed(at)));
        controls.add(
                fields.people("people", telling.text().of("meeting.people.were"), telling.choices(sheet.people())));
        controls.add(fields.people("ours", telling.text().of("meeting.ours.were"), telling.choices(sheet.ours())));
        String title = telling.text().of("meeting.tell.title", telling.name(relationship.party()));
        return telling.form(title, visit.path(), sheet.version(), fields, controls);
    }

    private static Parameters known(MeetingSheet sheet) {
        Parameters values = Parameters.of("channel", Channel.IN_PERSON.name());
        if (sheet.learned() != null) {
            values = values.with("learned", sheet.learned());
        }
        if (sheet.askedShare() != null) {
            values = values.with(AskedOrTold.NAME, AskedOrTold.of(sheet.askedShare()));
        }
        for (Check check : sheet.checks()) {
            values = values.with(check.quality().name(), check.yes() ? "yes" : "no");
        }
        return values;
    }

    private static List<Choice> answers(Telling telling) {
        return List.of(
                Choice.of("yes", telling.text().of("answer.yes")),
                Choice.of("no", telling.text().of("answer.no")),
                Choice.of("", telling.text().of("answer.unknown")));
    }

    private static List<Choice> channels(Telling telling) {
        return List.of(Channel.IN_PERSON, Channel.VIDEO, Channel.PHONE).stream()
                .map(channel -> Choice.of(channel, telling.text().of("channel." + channel)))
                .toList();
    }
}
