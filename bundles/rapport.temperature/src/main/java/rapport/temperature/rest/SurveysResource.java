package rapport.temperature.rest;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;
import rapport.api.survey.Recipient;
import rapport.api.survey.Survey;
import rapport.api.survey.SurveyId;
import rapport.api.survey.Surveys;

/** One question to many people: who is asked, who has answered, and what it comes to. */
@Component
public final class SurveysResource implements Resource {

    private static final int AT_ONCE = 100;

    private final Surveys surveys;

    @Activate
    public SurveysResource(@Reference Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public String name() {
        return "surveys";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list("surveys", "Surveys, the latest first.", SurveyJson.class, this::list),
                Route.post(
                        "surveys",
                        "Begins a survey; nobody is told yet.",
                        SurveyBody.class,
                        SurveyJson.class,
                        this::begin),
                Route.get("surveys/{id}", "One survey with its result.", SurveyJson.class, this::show),
                Route.list(
                        "surveys/{id}/recipients",
                        "Whom it asks.",
                        Recipient.class,
                        this::recipients,
                        new Parameter("state", "only those who are so far: waiting, sent, answered or skipped")),
                new Route(
                        "POST",
                        "surveys/{id}/links",
                        "Makes links for up to 100 of those who have none, and counts them as sent; none when all have theirs.",
                        null,
                        SurveyLinks.class,
                        false,
                        List.of(),
                        this::links),
                new Route(
                        "POST",
                        "surveys/{id}/closure",
                        "Closes it: from then on nobody answers.",
                        null,
                        SurveyJson.class,
                        false,
                        List.of(),
                        this::close));
    }

    private Reply list(Call call) {
        return Reply.ok(surveys.list(call.caller(), call.page()).map(survey -> json(call, survey)));
    }

    private Reply begin(Call call) throws IOException {
        return Reply.of(
                surveys.begin(call.caller(), call.body(SurveyBody.class).asDraft()), begun -> created(call, begun));
    }

    private Reply show(Call call) {
        Survey found = find(call);
        return Reply.ok(json(call, found), found.version());
    }

    private Reply recipients(Call call) {
        return Reply.ok(surveys.recipients(
                call.caller(),
                find(call).id(),
                call.query("state", text -> Recipient.State.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                call.page()));
    }

    private Reply links(Call call) {
        Survey found = find(call);
        SurveyLinks made = SurveyLinks.of(surveys.send(call.caller(), found.id(), AT_ONCE));
        return Reply.created("surveys/" + found.id().value() + "/recipients", made, found.version());
    }

    private Reply close(Call call) {
        Survey was = find(call);
        surveys.close(call.caller(), was.id(), call.version(was.version()));
        return created(call, find(call));
    }

    private Survey find(Call call) {
        SurveyId id = call.id(SurveyId::new);
        return surveys.find(call.caller(), id).orElseThrow(() -> new ResourceNotFound("survey " + id.value()));
    }

    private Reply created(Call call, Survey survey) {
        return Reply.created("surveys/" + survey.id().value(), json(call, survey), survey.version());
    }

    private SurveyJson json(Call call, Survey survey) {
        return SurveyJson.of(survey, surveys.result(call.caller(), survey.id()));
    }
}
