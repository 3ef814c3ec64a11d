package rapport.checkups.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.Questionnaire;
import rapport.api.link.IssuedLink;
import rapport.api.link.LinkDraft;
import rapport.api.link.PrivateLinks;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.checkups.console.templates.JteasklinkGenerated;
import rapport.checkups.console.templates.JteissuedGenerated;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;

/** Asks a person of theirs by a private link, which is shown once; one of ours is mailed it, and can answer signed in as well. */
@Component
@ConsolePath("/relationships/{id}/check-ups/link")
public final class AskByLinkPage implements Page {

    private static final int MOST_PEOPLE = 100;

    private final Parts parts;

    @Activate
    public AskByLinkPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return parts.links == null
                ? Answer.notFound()
                : parts.findRelationship(visit)
                        .map(in -> ask(visit, in, visit.query(), List.of()))
                        .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        PrivateLinks links = parts.links;
        Optional<Relationship> in = parts.findRelationship(visit);
        return links == null || in.isEmpty() ? Answer.notFound() : issue(visit, in.get(), links);
    }

    private Answer issue(Visit visit, Relationship in, PrivateLinks links) {
        Optional<PersonId> person = visit.form().findId("person").map(PersonId::new);
        if (person.isEmpty()) {
            return ask(
                    visit,
                    in,
                    visit.form(),
                    List.of(Objection.to("person", "checkup.person.missing", "say whom to ask")));
        }
        String questionnaire = visit.form().text("questionnaire");
        Outcome<CheckUp> asked = parts.checkUps.ask(visit.caller(), in.id(), questionnaire, person.get());
        return asked.findValue()
                .map(checkUp -> reached(visit, in, links, draft(visit, in, checkUp, person.get())))
                .orElseGet(() -> ask(visit, in, visit.form(), asked.objections()));
    }

    private static LinkDraft draft(Visit visit, Relationship in, CheckUp asked, PersonId person) {
        Locale language = visit.form().text("language").equals("de") ? Locale.GERMAN : Locale.ENGLISH;
        return new LinkDraft(
                CheckUpByLink.PURPOSE, asked.id().value(), person, in.id(), language, LinkDraft.USUAL_LIFETIME);
    }

    private Answer reached(Visit visit, Relationship in, PrivateLinks links, LinkDraft draft) {
        PersonId person = draft.person();
        Telling telling = Telling.to(visit);
        String name = telling.nameOf(names(visit, List.of(person)).get(person));
        String home = "/relationships/" + in.id().value() + "/check-ups";
        if (links.isMailedOnly(visit.caller(), in.id())) {
            boolean mailed = links.mail(visit.caller(), draft).findValue().isPresent();
            return Answer.done(Toast.saying(telling.text().of(mailed ? "link.mailed" : "link.waits", name)), home);
        }
        IssuedLink link = links.issue(visit.caller(), draft);
        Body body = output -> JteissuedGenerated.render(output, null, link.path(), name, home, telling);
        return telling.form(telling.text().of("link.issued"), body, List.of());
    }

    private Answer ask(Visit visit, Relationship in, Parameters values, List<Objection> objections) {
        Caller by = visit.caller();
        by.require(Right.WRITE, in.level());
        Telling telling = Telling.to(visit);
        List<Choice> people = otherSide(visit, in, values).stream()
                .map(name -> Choice.of(name.id().value(), name.name()))
                .toList();
        List<Choice> asked = parts.checkUps.questionnaires(by, in.id()).stream()
                .filter(AskByLinkPage::isForThem)
                .map(one -> Choice.of(one.name(), telling.title(one)))
                .toList();
        Body form = output -> JteasklinkGenerated.render(
                output,
                null,
                visit.path(),
                people,
                asked,
                parts.isAmongOurselves(in),
                telling.ui().fields(values, objections, telling.text()),
                telling);
        return telling.form(telling.text().of("checkup.ask"), form, objections);
    }

    /** Those of the other side, ours where that is a part of ours; whoever the way here names stands first. */
    private List<PartyName> otherSide(Visit visit, Relationship in, Parameters values) {
        Optional<PersonId> named = values.findId("person").map(PersonId::new);
        List<PersonId> touching = parts.relationships.peopleOf(visit.caller(), in.id(), MOST_PEOPLE);
        List<PersonId> people =
                Stream.concat(named.stream(), touching.stream()).distinct().toList();
        boolean isOurs = Optional.ofNullable(parts.directory
                        .names(visit.caller(), List.of(in.party()))
                        .get(in.party()))
                .filter(PartyName::ours)
                .isPresent();
        Map<PartyId, PartyName> names = names(visit, people);
        return people.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .filter(name -> name.ours() == isOurs)
                .toList();
    }

    private static boolean isForThem(Questionnaire questionnaire) {
        return !questionnaire.asked(true).isEmpty();
    }

    private Map<PartyId, PartyName> names(Visit visit, List<PersonId> people) {
        return parts.directory.names(visit.caller(), people);
    }
}
