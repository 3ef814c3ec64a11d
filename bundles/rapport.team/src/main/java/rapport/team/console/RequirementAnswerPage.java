package rapport.team.console;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Telling;
import rapport.team.model.Requirement;
import rapport.team.model.RequirementId;

/** Says "mine" to a requirement, or hands it back with words; brings back a deleted one. */
@Component
@ConsolePath({
    "/team/requirements/{id}/acceptance",
    "/team/requirements/{id}/return",
    "/team/requirements/{id}/restoration"
})
public final class RequirementAnswerPage implements Page {

    private final Parts parts;

    @Activate
    public RequirementAnswerPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return visit.path().endsWith("/return")
                ? find(visit).map(one -> ask(visit, one, List.of())).orElseGet(Answer::notFound)
                : Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        if (visit.path().endsWith("/restoration")) {
            visit.findId("id", RequirementId::new).ifPresent(id -> parts.requirements.restore(visit.caller(), id));
            return done(visit, "requirement.restored");
        }
        return find(visit)
                .map(one -> visit.path().endsWith("/return") ? handBack(visit, one) : accept(visit, one))
                .orElseGet(Answer::notFound);
    }

    private Answer accept(Visit visit, Requirement one) {
        Outcome<Requirement> accepted = parts.requirements.accept(visit.caller(), one.id(), one.version());
        return accepted.findValue().isPresent()
                ? done(visit, "requirement.accepted")
                : Answer.forbidden(parts.telling(visit).text().of("requirement.others"));
    }

    private Answer handBack(Visit visit, Requirement one) {
        Outcome<Requirement> returned = parts.requirements.handBack(
                visit.caller(), one.id(), one.version(), visit.form().text("because"));
        return returned.findValue().isPresent()
                ? done(visit, "requirement.returned.done")
                : ask(visit, one, returned.objections());
    }

    private Answer ask(Visit visit, Requirement one, List<Objection> objections) {
        Telling telling = parts.telling(visit);
        Fields fields = telling.fields(visit.form(), objections);
        List<Content> controls = List.of(
                telling.ui().text(one.what()),
                fields.area("because", telling.text().of("field.because"))
                        .required()
                        .autofocus());
        return telling.form(telling.text().of("requirement.return"), visit.path(), one.version(), fields, controls);
    }

    private Answer done(Visit visit, String key) {
        parts.settle();
        Toast toast = Toast.saying(parts.telling(visit).text().of(key));
        return Answer.seeOther(RequirementListPage.MINE).with(toast);
    }

    private Optional<Requirement> find(Visit visit) {
        return visit.findId("id", RequirementId::new).flatMap(id -> parts.requirements.find(visit.caller(), id));
    }
}
