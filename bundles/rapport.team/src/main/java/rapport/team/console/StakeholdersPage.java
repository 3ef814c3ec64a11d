package rapport.team.console;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.meeting.MeetingPlan;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheets;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.PickedPeople;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Telling;
import rapport.team.model.StakeholderMeeting;
import rapport.team.model.StakeholderMeetingDraft;
import rapport.team.model.StakeholderMeetingId;
import rapport.team.rules.StakeholderRound;

/** Brings those together who answer for what a contract asks of us: who must come, what is open, and what came of it. */
@Component
@ConsolePath({
    "/relationships/{id}/stakeholders",
    "/relationships/{id}/stakeholders/new",
    "/relationships/{id}/stakeholders/preparation",
    "/team/stakeholder-meetings/{id}",
    "/team/stakeholder-meetings/{id}/restoration"
})
public final class StakeholdersPage implements Page {

    private static final int SHOWN = 20;
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final Parts parts;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable MeetingSheets sheets;

    @Activate
    public StakeholdersPage(@Reference Parts parts) {
        this.parts = parts;
    }

    static String path(RelationshipId id) {
        return "/relationships/" + id.value() + "/stakeholders";
    }

    @Override
    public Answer show(Visit visit) {
        return relationship(visit)
                .map(one -> visit.path().endsWith("/new")
                        ? ask(visit, one, Parameters.NONE, List.of())
                        : page(parts.telling(visit), one))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        if (visit.path().endsWith("/restoration")) {
            visit.findId("id", StakeholderMeetingId::new).ifPresent(id -> parts.meetings.restore(visit.caller(), id));
            parts.settle();
            return Answer.seeOther("/").with(toast(visit, "requirement.restored"));
        }
        return relationship(visit)
                .map(one -> visit.path().endsWith("/preparation") ? prepare(visit, one) : record(visit, one))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer remove(Visit visit) {
        Optional<StakeholderMeeting> was =
                visit.findId("id", StakeholderMeetingId::new).flatMap(id -> parts.meetings.find(visit.caller(), id));
        return was.map(one -> {
                    parts.meetings.delete(visit.caller(), one.id(), one.version());
                    parts.settle();
                    Toast undone = toast(visit, "requirement.deleted")
                            .undoneAt("/team/stakeholder-meetings/" + one.id().value() + "/restoration");
                    return Answer.done(undone, path(one.relationship()));
                })
                .orElseGet(Answer::notFound);
    }

    private Optional<Relationship> relationship(Visit visit) {
        return visit.path().startsWith("/relationships/")
                ? visit.findId("id", RelationshipId::new).flatMap(id -> parts.relationship(visit.caller(), id))
                : Optional.empty();
    }

    private Toast toast(Visit visit, String key) {
        return Toast.saying(parts.telling(visit).text().of(key));
    }

    private Answer page(Telling telling, Relationship in) {
        StakeholderRound round = round(telling.visit(), in);
        String name = telling.name(in.party());
        String title = telling.text().of("stakeholders.of", name);
        Body head = telling.ui()
                .head(title)
                .under(name, "/relationships/" + in.id().value())
                .detail(telling.text().of("stakeholders.hint"))
                .acts(telling.visit().caller().mayWrite(in.level()) ? acts(telling, in, round) : List.of());
        List<StakeholderMeeting> held = parts.meetings
                .list(telling.visit().caller(), in.id(), PageRequest.first(SHOWN))
                .items();
        StakeholderLines lines = StakeholderLines.of(telling, round, held);
        return Answer.shown(title, Saying.all(List.of(head, lines.mustCome(), lines.open(), lines.held(held))));
    }

    private List<Act> acts(Telling telling, Relationship in, StakeholderRound round) {
        Act record = Act.dialog(telling.text().of("stakeholders.record"), path(in.id()) + "/new")
                .primary()
                .key("R");
        return sheets == null || round.mustCome().isEmpty()
                ? List.of(record)
                : List.of(Act.post(telling.text().of("stakeholders.prepare"), path(in.id()) + "/preparation"), record);
    }

    private StakeholderRound round(Visit visit, Relationship in) {
        return parts.meetings
                .round(visit.caller(), in.id())
                .orElseGet(() -> new StakeholderRound(List.of(), in.owner()));
    }

    private Answer prepare(Visit visit, Relationship in) {
        MeetingSheets source = sheets;
        if (source == null) {
            return Answer.switchedOff("rapport.meetings");
        }
        StakeholderRound round = round(visit, in);
        Instant tomorrow =
                visit.today().plusDays(1).atTime(MORNING).atZone(visit.zone()).toInstant();
        List<String> questions = round.open().stream()
                .limit(MeetingSheet.QUESTIONS)
                .map(one -> parts.telling(visit).text().of("stakeholders.question", one.what()))
                .toList();
        Outcome<MeetingSheet> prepared = source.prepare(
                visit.caller(), new MeetingPlan(in.id(), tomorrow, round.mustCome(), List.of(), questions, null));
        parts.settle();
        return prepared.findValue()
                .<Answer>map(sheet ->
                        Answer.seeOther("/meetings/" + sheet.id().value()).with(toast(visit, "stakeholders.prepared")))
                .orElseGet(() -> page(parts.telling(visit), in));
    }

    private Answer record(Visit visit, Relationship in) {
        Parameters form = visit.form();
        PickedPeople others = PickedPeople.in(form, "others", visit.caller(), parts.directory);
        if (!others.objections().isEmpty()) {
            return ask(visit, in, form, others.objections());
        }
        List<PersonId> came = Stream.concat(
                        round(visit, in).mustCome().stream()
                                .filter(person ->
                                        form.all("came").contains(person.value().toString())),
                        others.people().stream())
                .distinct()
                .toList();
        Outcome<StakeholderMeeting> held = parts.meetings.record(
                visit.caller(),
                new StakeholderMeetingDraft(
                        in.id(),
                        parts.telling(visit).instant("at").orElse(null),
                        came,
                        Telling.orNull(form.text("words"))));
        parts.settle();
        return held.findValue()
                .map(done -> Answer.done(toast(visit, "stakeholders.recorded"), path(in.id())))
                .orElseGet(() -> ask(visit, in, form, held.objections()));
    }

    private Answer ask(Visit visit, Relationship in, Parameters values, List<Objection> objections) {
        Telling telling = parts.telling(visit);
        Fields fields = telling.fields(values, objections);
        List<Content> controls = new ArrayList<>();
        List<Choice> must = telling.choices(round(visit, in).mustCome());
        if (!must.isEmpty()) {
            controls.add(fields.checkboxes("came", telling.text().of("stakeholders.came.field"), must));
        }
        controls.add(fields.people("others", telling.text().of("stakeholders.others"), List.of()));
        controls.add(fields.dateTime("at", telling.text().of("stakeholders.at")).or(telling.typed(visit.now())));
        controls.add(fields.area("words", telling.text().of("stakeholders.agreed")));
        return telling.form(telling.text().of("stakeholders.record"), path(in.id()) + "/new", 0, fields, controls);
    }
}
