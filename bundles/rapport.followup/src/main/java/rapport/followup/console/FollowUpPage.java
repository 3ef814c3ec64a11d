package rapport.followup.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concern;
import rapport.api.concern.Manner;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUp.State;
import rapport.api.followup.FollowUpAnswer;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.reading.Instrument;
import rapport.api.relationship.Relationship;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Moment;
import rapport.followup.console.templates.JteanswerGenerated;
import rapport.store.api.Conflict;

/** One follow-up: whom to ask, what was closed, what was said before, and the form for what they say now. */
@Component
@ConsolePath("/follow-ups/{id}")
public final class FollowUpPage implements Page {

    private final Parts parts;

    @Activate
    public FollowUpPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return parts.find(visit)
                .map(one -> show(visit, one, Parameters.NONE, List.of()))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        return parts.find(visit).map(one -> answer(visit, one)).orElseGet(Answer::notFound);
    }

    private Answer answer(Visit visit, FollowUp one) {
        Parameters form = visit.form();
        Optional<Instrument> instrument = form.findChoice("instrument", Instrument.class);
        FollowUpAnswer said = new FollowUpAnswer(
                form.text("words"),
                form.findChoice("manner", Manner.class).orElse(Manner.PHONE),
                instrument.orElse(null),
                instrument.isPresent() && form.findNumber("value").isPresent()
                        ? Integer.valueOf(form.findNumber("value").getAsInt())
                        : null);
        try {
            long version = form.findAs("version", Long::valueOf).orElse(one.version());
            Outcome<FollowUp> outcome = parts.followUps.answer(visit.caller(), one.id(), version, said);
            return outcome.findValue()
                    .map(next -> answered(visit, next))
                    .orElseGet(() -> show(visit, one, form, outcome.objections()));
        } catch (Conflict faster) {
            return show(visit, one, form, Telling.outdated());
        }
    }

    private Answer answered(Visit visit, FollowUp next) {
        parts.settle();
        Telling telling = Telling.to(visit);
        String sentence = next.state() == State.OPEN
                ? telling.text().of("answered.next", telling.ui().dateInWords(next.due()))
                : telling.text().of("answered.reopened");
        return Answer.seeOther(Telling.path(next.id())).with(Toast.saying(sentence));
    }

    private Answer show(Visit visit, FollowUp one, Parameters values, List<Objection> objections) {
        Telling telling = Telling.to(visit).knowing(parts, List.of(one));
        String title = telling.text().of("followup.title", telling.name(one.person()));
        Fields fields = telling.ui().fields(values, objections, telling.text());
        Body facts = telling.ui().facts(facts(telling, one));
        List<Moment> before = before(telling, one);
        Body life = telling.ui().timeline(before);
        Body body = output -> {
            telling.ui()
                    .head(title)
                    .under(telling.text().of("followups.title"), FollowUpsPage.PATH)
                    .acts(acts(telling, one))
                    .writeTo(output);
            facts.writeTo(output);
            if (parts.mayChange(visit.caller(), one)) {
                JteanswerGenerated.render(output, null, one, fields, telling);
            } else {
                telling.ui().objections(fields).writeTo(output);
            }
            if (!before.isEmpty()) {
                telling.ui().section(telling.text().of("followup.before"), life).writeTo(output);
            }
        };
        return objections.isEmpty() ? Answer.shown(title, body) : Answer.refused(title, body);
    }

    private List<Fact> facts(Telling telling, FollowUp one) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                telling.text().of("column.person"),
                telling.ui()
                        .link(
                                telling.name(one.person()),
                                "/people/" + one.person().value())));
        if (!telling.worksNow(one.person()).isEmpty()) {
            facts.add(Fact.of(telling.text().of("column.where"), telling.worksNow(one.person())));
        }
        parts.where(telling.visit().caller(), one)
                .ifPresent(in -> facts.add(Fact.of(telling.text().of("fact.from"), from(telling, in))));
        concern(telling, one)
                .ifPresent(concern -> facts.add(Fact.of(
                        telling.text().of("fact.concern"),
                        telling.ui()
                                .link(
                                        concern.words(),
                                        "/concerns/" + concern.id().value()))));
        facts.add(Fact.of(telling.text().of("column.due"), telling.state(one)));
        facts.add(Fact.of(telling.text().of("column.step"), telling.step(one)));
        facts.add(Fact.of(telling.text().of("column.asker"), telling.asker(one)));
        String words = telling.words(one);
        if (words != null) {
            facts.add(Fact.of(telling.text().of("fact.words." + one.state()), words));
        }
        return facts;
    }

    private Optional<Concern> concern(Telling telling, FollowUp one) {
        return Optional.ofNullable(one.concern())
                .flatMap(id -> parts.concerns.find(telling.visit().caller(), id));
    }

    private Body from(Telling telling, Relationship in) {
        String name = Optional.ofNullable(parts.directory
                        .names(telling.visit().caller(), List.of(in.party()))
                        .get(in.party()))
                .map(party -> party.name())
                .orElse(telling.text().of("person.gone"));
        return telling.ui().link(name, "/relationships/" + in.id().value());
    }

    private List<Act> acts(Telling telling, FollowUp one) {
        if (!parts.mayChange(telling.visit().caller(), one)) {
            return List.of();
        }
        String here = Telling.path(one.id());
        List<Act> acts = new ArrayList<>();
        acts.add(
                one.state() == State.PAUSED
                        ? Act.post(telling.text().of("act.resume"), here + "/resumption")
                                .icon("play")
                        : Act.dialog(telling.text().of("act.pause"), here + "/pause")
                                .icon("pause"));
        acts.add(Act.dialog(telling.text().of("act.skip"), here + "/passing").icon("skip-forward"));
        acts.add(Act.dialog(telling.text().of("act.plan"), here + "/plan")
                .icon("pencil")
                .key("E"));
        acts.add(Act.dialog(telling.text().of("act.end"), here + "/end").icon("x"));
        return acts;
    }

    private List<Moment> before(Telling telling, FollowUp one) {
        List<Moment> moments = new ArrayList<>();
        parts.followUps.series(telling.visit().caller(), one.id()).stream()
                .filter(earlier -> earlier.settledAt() != null)
                .forEach(earlier -> moments.add(0, FollowUpMoments.moment(telling, earlier)));
        return moments;
    }
}
