package rapport.temperature.console;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.survey.Survey;
import rapport.api.survey.Surveys;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.PageHead;
import rapport.console.api.widget.Tone;
import rapport.temperature.console.templates.JtesurveyGenerated;

/** Begins a survey: what it asks, and whom, looked at before anybody is told. */
@Component
@ConsolePath("/surveys/new")
public final class NewSurveyPage implements Page {

    private static final int NAMED = 12;

    private final Surveys surveys;
    private final Levels levels;
    private final Directory directory;

    @Activate
    public NewSurveyPage(@Reference Surveys surveys, @Reference Levels levels, @Reference Directory directory) {
        this.surveys = surveys;
        this.levels = levels;
        this.directory = directory;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.MEMBER);
        return ask(visit, visit.query(), List.of());
    }

    @Override
    public Answer submit(Visit visit) {
        SurveyForm form = form(visit, visit.form());
        if (form.levels().isEmpty()) {
            return Answer.notFound();
        }
        Outcome<Survey> outcome = surveys.begin(visit.caller(), form.draft());
        return outcome.findValue()
                .map(begun -> (Answer) Answer.seeOther("/surveys/" + begun.id().value())
                        .with(Toast.saying(form.telling().text().of("survey.begun"))))
                .orElseGet(() -> ask(visit, visit.form(), outcome.objections()));
    }

    private Answer ask(Visit visit, Parameters told, List<Objection> objections) {
        SurveyForm form = form(visit, told);
        Telling telling = form.telling();
        String title = telling.text().of("survey.begin");
        PageHead head = telling.ui().head(title).under(telling.text().of("surveys.title"), "/surveys");
        if (form.levels().isEmpty()) {
            return Answer.shown(title, head);
        }
        Fields fields = telling.ui().fields(told, objections, telling.text());
        Body preview = told.has("preview") || !objections.isEmpty() ? preview(form) : Body.EMPTY;
        Body page = output -> {
            head.writeTo(output);
            JtesurveyGenerated.render(output, null, form, fields, preview);
        };
        return objections.isEmpty() ? Answer.shown(title, page) : Answer.refused(title, page);
    }

    private SurveyForm form(Visit visit, Parameters told) {
        return new SurveyForm(
                levels.enabled().stream()
                        .filter(level -> visit.caller().mayWrite(level.name()) && !level.isAmongOurselves())
                        .toList(),
                told,
                Telling.to(visit));
    }

    private Body preview(SurveyForm form) {
        Telling telling = form.telling();
        List<PersonId> chosen = surveys.preview(telling.visit().caller(), form.audience());
        if (chosen.isEmpty()) {
            return telling.ui().notice(Tone.CAREFUL, telling.text().of("survey.nobody"));
        }
        List<PersonId> some = chosen.subList(0, Math.min(NAMED, chosen.size()));
        Map<PartyId, PartyName> names = directory.names(telling.visit().caller(), some);
        String listed = some.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(PartyName::name)
                .collect(Collectors.joining(", "));
        String key = chosen.size() > NAMED ? "survey.preview.more" : "survey.preview.all";
        return telling.ui().notice(Tone.PLAIN, telling.text().of(key, chosen.size(), listed));
    }
}
