package rapport.followup.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUpDraft;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.followup.console.templates.JtebeginGenerated;

/** Begins to follow somebody up without a concern. */
@Component
@ConsolePath(NewFollowUpPage.PATH)
public final class NewFollowUpPage implements Page {

    static final String PATH = "/follow-ups/new";
    private static final int A_MONTH = 30;

    private final Parts parts;

    @Activate
    public NewFollowUpPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return ask(visit, Parameters.NONE, List.of());
    }

    @Override
    public Answer submit(Visit visit) {
        Parameters form = visit.form();
        Optional<PersonId> person = form.findId("person").map(PersonId::new);
        List<Objection> objections = new ArrayList<>();
        if (person.isEmpty()) {
            objections.add(Objection.to("person", "followup.person.unknown", "say whom to ask"));
        }
        if (form.has("first") && form.findDate("first").isEmpty()) {
            objections.add(Objection.to("first", "plan.due.missing", "say on which day"));
        }
        if (!objections.isEmpty()) {
            return ask(visit, form, objections);
        }
        Outcome<FollowUp> outcome = parts.followUps.begin(
                visit.caller(),
                new FollowUpDraft(
                        person.orElseThrow(),
                        form.findId("relationship").map(RelationshipId::new).orElse(null),
                        form.findId("owner").map(PersonId::new).orElse(null),
                        form.findDate("first").orElse(null),
                        form.find("words").orElse(null)));
        return outcome.findValue()
                .map(begun -> begun(visit, begun))
                .orElseGet(() -> ask(visit, form, outcome.objections()));
    }

    private Answer begun(Visit visit, FollowUp begun) {
        parts.settle();
        Telling telling = Telling.to(visit);
        String sentence = telling.text().of("done.begin", telling.ui().dateInWords(begun.due()));
        return Answer.done(Toast.saying(sentence), Telling.path(begun.id()));
    }

    private Answer ask(Visit visit, Parameters values, List<Objection> objections) {
        visit.caller().require(Role.MEMBER);
        Telling telling = Telling.to(visit);
        List<PersonId> wanted =
                visit.query().findId("person").map(PersonId::new).map(List::of).orElse(List.of());
        List<Choice> person = parts.directory.names(visit.caller(), wanted).values().stream()
                .map((PartyName name) -> Choice.of(name.id().value(), name.name()))
                .toList();
        String relationship = visit.query().find("relationship").orElse(values.text("relationship"));
        String first = visit.today().plusDays(A_MONTH).toString();
        Fields fields = telling.ui().fields(values, objections, telling.text());
        Body form = output -> JtebeginGenerated.render(output, null, person, relationship, first, fields, telling);
        return telling.form(telling.text().of("ask.begin"), form, objections);
    }
}
