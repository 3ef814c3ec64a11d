package rapport.relationships.console;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.level.LevelDescription.Counterpart;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.relationships.console.templates.JtebeginGenerated;

/** The form with which a relationship begins: with whom, in which stage, and who cares for it. */
@Component
@ConsolePath("/{level}/begin")
public final class BeginPage implements Page {

    private final Parts parts;

    @Activate
    public BeginPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return LevelPage.answer(parts, Telling.to(visit), page -> {
            visit.caller().require(Right.WRITE, page.level().name());
            return ask(page, List.of());
        });
    }

    @Override
    public Answer submit(Visit visit) {
        return LevelPage.answer(parts, Telling.to(visit), this::begin);
    }

    private Answer begin(LevelPage page) {
        Visit visit = page.telling().visit();
        PickedParties party = PickedParties.in(visit.form(), "party", visit.caller(), parts.directory);
        PickedParties owner = PickedParties.in(visit.form(), "owner", visit.caller(), parts.directory);
        List<Objection> objections = new ArrayList<>(party.objections());
        objections.addAll(owner.objections());
        if (party.found().isEmpty() && party.objections().isEmpty()) {
            objections.add(Objection.to("party", "relationship.party.missing", "say with whom"));
        }
        if (!objections.isEmpty()) {
            return ask(page, objections);
        }
        PartyName with = party.found().get(0);
        Outcome<Relationship> outcome =
                parts.relationships.begin(visit.caller(), draft(page, with.id(), owner.people(), visit.form()));
        return outcome.findValue()
                .map(begun -> begun(page, with, begun))
                .orElseGet(() -> ask(page, outcome.objections()));
    }

    private Answer begun(LevelPage page, PartyName with, Relationship begun) {
        parts.settle();
        String path = "/relationships/" + begun.id().value();
        String sentence = page.telling().text().of("begin.done", with.name(), page.title());
        return Answer.seeOther(path).with(Toast.saying(sentence).undoneAt(path + "/withdrawal"));
    }

    private static RelationshipDraft draft(LevelPage page, PartyId party, Collection<PersonId> owner, Parameters form) {
        return new RelationshipDraft(
                page.level().name(),
                party,
                owner.stream().findFirst().orElse(null),
                form.find("stage").orElse(null),
                null,
                null);
    }

    private Answer ask(LevelPage page, List<Objection> objections) {
        Telling telling = page.telling();
        Caller by = telling.visit().caller();
        // Nobody fills in what would be refused.
        by.require(Right.WRITE, page.level().name());
        Fields fields = telling.ui().fields(telling.visit().form(), objections, telling.text());
        List<Choice> stages = page.level().stages().stream()
                .map(stage -> Choice.of(stage.name(), telling.label(stage)))
                .toList();
        String kinds = kinds(page.level().counterparts());
        List<Choice> me = by.findPerson()
                .map(person -> List.of(Choice.of(person.value(), by.name())))
                .orElse(List.of());
        List<Choice> preset = preset(telling.visit());
        Body form = output -> JtebeginGenerated.render(
                output,
                null,
                page.path() + "/begin",
                fields,
                fields.picker("party", telling.text().of("begin.party"), kinds, preset)
                        .hint(telling.text().of("begin.party.hint"))
                        .required()
                        .autofocus(),
                fields.select("stage", telling.text().of("column.stage"), stages)
                        .or(page.level().firstStage().name()),
                fields.person("owner", telling.text().of("column.owner"), me),
                telling);
        return telling.form(title(page), form, objections);
    }

    /** The party from whose record somebody came here. */
    private List<Choice> preset(Visit visit) {
        Optional<UUID> party = visit.query().findId("party");
        return party.map(id -> List.<PartyId>of(new OrganizationId(id), new PersonId(id)))
                .map(ids -> parts.directory.names(visit.caller(), ids).values().stream()
                        .map(name -> Choice.of(name.id().value(), name.name()))
                        .toList())
                .orElse(List.of());
    }

    private static String kinds(Collection<Counterpart> counterparts) {
        boolean people = counterparts.contains(Counterpart.COLLEAGUE);
        boolean organizations = counterparts.stream().anyMatch(kind -> kind != Counterpart.COLLEAGUE);
        return people && organizations ? "person,organization" : people ? "person" : "organization";
    }

    private static String title(LevelPage page) {
        return page.telling()
                .text()
                .of("begin.title", page.telling().words(page.level()).singular());
    }
}
