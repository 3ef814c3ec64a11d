package rapport.team.console;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
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
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Moment;
import rapport.console.api.widget.Telling;
import rapport.team.model.Recognition;
import rapport.team.model.RecognitionDraft;
import rapport.team.model.RecognitionId;
import rapport.team.model.RecognitionsQuery;
import rapport.team.model.RequirementId;
import rapport.team.store.Recognitions;

/** Words of thanks among ourselves, the latest first; a colleague is thanked from here. */
@Component
@ConsolePath({
    RecognitionPage.PATH,
    RecognitionPage.PATH + "/new",
    RecognitionPage.PATH + "/{id}",
    RecognitionPage.PATH + "/{id}/restoration"
})
public final class RecognitionPage implements Page {

    static final String PATH = "/team/recognitions";
    private static final int LIMIT = 50;
    private static final List<String> ABOUT = List.of("relationship", "promise", "requirement");

    private final Parts parts;
    private final Recognitions recognitions;
    private final ThanksOffers offers;

    @Activate
    public RecognitionPage(
            @Reference Parts parts, @Reference Recognitions recognitions, @Reference ThanksOffers offers) {
        this.parts = parts;
        this.recognitions = recognitions;
        this.offers = offers;
    }

    /** The way to thank somebody. */
    static String thanking(PersonId receiver) {
        return PATH + "/new?receiver=" + receiver.value();
    }

    @Override
    public Answer show(Visit visit) {
        if (visit.path().endsWith("/new")) {
            visit.caller().require(Role.MEMBER);
            return ask(visit, visit.query(), List.of());
        }
        return visit.path().equals(PATH) ? list(parts.telling(visit)) : Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        if (visit.path().endsWith("/restoration")) {
            visit.findId("id", RecognitionId::new).ifPresent(id -> recognitions.restore(visit.caller(), id));
            return done(visit, "recognition.restored");
        }
        return visit.path().endsWith("/new") ? give(visit) : Answer.notFound();
    }

    @Override
    public Answer remove(Visit visit) {
        Optional<Recognition> was =
                visit.findId("id", RecognitionId::new).flatMap(id -> recognitions.find(visit.caller(), id));
        return was.map(one -> {
                    recognitions.delete(visit.caller(), one.id(), one.version());
                    Toast undone = Toast.saying(parts.telling(visit).text().of("recognition.taken"))
                            .undoneAt(PATH + "/" + one.id().value() + "/restoration");
                    return Answer.done(undone, PATH);
                })
                .orElseGet(Answer::notFound);
    }

    private Answer give(Visit visit) {
        Parameters form = visit.form();
        PickedPeople receiver = PickedPeople.in(form, "receiver", visit.caller(), parts.directory);
        if (receiver.people().isEmpty()) {
            return ask(
                    visit,
                    form,
                    receiver.objections().isEmpty()
                            ? List.of(Objection.to("receiver", "recognition.whom", "say whom you thank"))
                            : receiver.objections());
        }
        RecognitionDraft draft = new RecognitionDraft(
                receiver.people().get(0),
                form.text("words"),
                form.findId("relationship").map(RelationshipId::new).orElse(null),
                form.findId("promise").map(CommitmentId::new).orElse(null),
                form.findId("requirement").map(RequirementId::new).orElse(null),
                form.isOn("shared"));
        Outcome<Recognition> given = recognitions.give(visit.caller(), draft);
        return given.findValue()
                .map(one -> done(visit, "recognition.given"))
                .orElseGet(() -> ask(visit, form, given.objections()));
    }

    private Answer done(Visit visit, String key) {
        parts.settle();
        return Answer.done(Toast.saying(parts.telling(visit).text().of(key)), PATH);
    }

    private Answer ask(Visit visit, Parameters values, List<Objection> objections) {
        Telling telling = parts.telling(visit);
        Fields fields = telling.fields(visit.form(), objections);
        List<PersonId> receiver =
                values.findId("receiver").map(PersonId::new).stream().toList();
        List<Content> controls = new ArrayList<>();
        controls.add(ui ->
                ABOUT.forEach(about -> values.findId(about).ifPresent(id -> hidden(ui, about, id.toString()))));
        controls.add(fields.person("receiver", telling.text().of("recognition.receiver"), telling.choices(receiver))
                .required());
        controls.add(fields.area("words", telling.text().of("recognition.for"))
                .required()
                .autofocus());
        controls.add(fields.checkbox("shared", telling.text().of("recognition.shared"))
                .hint(telling.text().of("recognition.shared.hint")));
        return telling.form(telling.text().of("recognition.new"), PATH + "/new", 0, fields, controls);
    }

    private static void hidden(TemplateOutput output, String name, String value) {
        output.writeContent("<input type=\"hidden\" name=\"" + name + "\" value=\"" + value + "\">");
    }

    private Answer list(Telling telling) {
        Caller by = telling.visit().caller();
        String title = telling.text().of("recognitions.title");
        PageRequest page =
                new PageRequest(LIMIT, telling.visit().query().find("cursor").orElse(null));
        Slice<Recognition> found = recognitions.list(by, RecognitionsQuery.ALL, page);
        List<Body> shown = new ArrayList<>();
        shown.add(telling.ui()
                .head(title)
                .detail(telling.text().of("recognitions.hint"))
                .acts(Act.dialog(telling.text().of("recognition.new"), PATH + "/new")
                        .icon("heart")
                        .primary()));
        shown.add(offered(telling, offers.offers(by)));
        RecognitionLines lines = RecognitionLines.of(telling, found.items());
        List<Moment> moments = found.items().stream().map(lines::moment).toList();
        shown.add(
                moments.isEmpty()
                        ? telling.ui()
                                .empty(
                                        "heart",
                                        telling.text().of("recognitions.none"),
                                        telling.text().of("recognitions.none.hint"))
                        : telling.ui().timeline(moments));
        more(telling, found.nextCursor()).ifPresent(shown::add);
        return Answer.shown(title, Saying.all(shown));
    }

    private static Optional<Body> more(Telling telling, @Nullable String cursor) {
        return Optional.ofNullable(cursor)
                .map(next -> telling.ui().link(telling.text().of("recognitions.more"), PATH + "?cursor=" + next));
    }

    private static Body offered(Telling telling, List<Commitment> kept) {
        if (kept.isEmpty()) {
            return Body.EMPTY;
        }
        List<Body> lines = kept.stream()
                .map(one -> Saying.all(Stream.of(
                                Body.text(telling.text().of("recognition.offer", telling.name(one.by()), one.what())
                                        + " "),
                                telling.ui()
                                        .act(Act.dialog(
                                                        telling.text().of("recognition.thank"),
                                                        thanking((PersonId) one.by()) + "&promise="
                                                                + one.id().value())
                                                .quiet()))
                        .toList()))
                .toList();
        return telling.ui().section(telling.text().of("recognition.offers"), telling.lines(lines));
    }
}
