package rapport.relationships.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.commitment.Commitment;
import rapport.api.interaction.Channel;
import rapport.api.interaction.Interaction;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.OrganizationId;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;

/** The capture box: note down a contact from anywhere, prefilled with the record in sight. */
@Component
@ConsolePath("/capture")
public final class CapturePage implements Page {

    private static final Pattern RECORD =
            Pattern.compile("/(people|organizations|relationships)/([0-9a-fA-F-]{36})(?:[/?#].*)?$");
    private static final Map<String, String> FIELDS = Map.of("participants", "who", "what", "promise");

    private final Parts parts;

    @Activate
    public CapturePage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.MEMBER);
        return ask(visit, people(visit), List.of());
    }

    @Override
    public Answer submit(Visit visit) {
        visit.caller().require(Role.MEMBER);
        Capture capture = Capture.of(parts, visit);
        List<Objection> objections = new ArrayList<>(capture.objections());
        if (capture.hasPromise() && capture.us().isEmpty()) {
            objections.add(Objection.to("us", "capture.us.missing", "say who of us promised or was promised"));
        }
        if (!objections.isEmpty()) {
            return ask(visit, List.of(), objections);
        }
        Outcome<Interaction> outcome = parts.interactions.record(visit.caller(), capture.interaction());
        return outcome.findValue()
                .map(recorded -> recorded(visit, capture, recorded))
                .orElseGet(() -> ask(visit, List.of(), renamed(outcome.objections())));
    }

    private Answer recorded(Visit visit, Capture capture, Interaction recorded) {
        Telling telling = Telling.to(visit);
        String undo = "/interactions/" + recorded.id().value() + "/withdrawal";
        if (capture.hasPromise()) {
            Outcome<Commitment> promised = parts.commitments.promise(
                    visit.caller(),
                    capture.promise(relationship(visit, capture.who().get(0))));
            if (promised.findValue().isPresent()) {
                undo += "?promise=" + promised.findValue().get().id().value();
            }
        }
        parts.settle();
        String names = telling.list(parts.directory.names(visit.caller(), capture.who()).values().stream()
                .map(name -> name.name())
                .toList());
        return Answer.done(
                Toast.saying(telling.text().of("capture.done", names)).undoneAt(undo),
                telling.back(Telling.pathOf(capture.who().get(0))));
    }

    private Answer ask(Visit visit, List<PersonId> who, List<Objection> objections) {
        Telling telling = Telling.to(visit);
        Caller by = visit.caller();
        CaptureForm form = new CaptureForm(telling.text().of("capture.title"), "/capture", true, telling);
        CaptureForm.Start start = CaptureForm.blank(by, CaptureForm.choices(parts, by, who), visit.now())
                .by(visit.query().findChoice("channel", Channel.class).orElse(Channel.PHONE));
        String relationship =
                findRelationship(visit).map(id -> id.value().toString()).orElse("");
        return form.ask(start, visit.form().with("relationship", relationship), objections);
    }

    /** The relationship that the form is about: the one it says, or the one whose record is in sight. */
    private static Optional<RelationshipId> findRelationship(Visit visit) {
        Matcher record = RECORD.matcher(visit.header("HX-Current-URL"));
        boolean inSight = record.find() && record.group(1).equals("relationships");
        return visit.form()
                .findId("relationship")
                .or(() -> visit.query().findId("relationship"))
                .or(() -> inSight ? Optional.of(UUID.fromString(record.group(2))) : Optional.empty())
                .map(RelationshipId::new);
    }

    /** Whom the form starts with: those asked for, or those of the record in sight. */
    private List<PersonId> people(Visit visit) {
        Optional<UUID> with = visit.query().findId("with");
        if (with.isPresent()) {
            return List.of(new PersonId(with.get()));
        }
        Optional<RelationshipId> relationship = findRelationship(visit);
        if (relationship.isPresent()) {
            return first(visit, relationship.get());
        }
        Matcher record = RECORD.matcher(visit.header("HX-Current-URL"));
        if (!record.find()) {
            return List.of();
        }
        UUID id = UUID.fromString(record.group(2));
        return record.group(1).equals("people")
                ? List.of(new PersonId(id))
                : parts.directory.peopleOf(visit.caller(), new OrganizationId(id), 1).stream()
                        .map(Person::id)
                        .toList();
    }

    private List<PersonId> first(Visit visit, RelationshipId relationship) {
        return parts.relationships.peopleOf(visit.caller(), relationship, 1);
    }

    /** What a promise belongs to: the record in sight, or the only relationship that the person touches. */
    private @Nullable RelationshipId relationship(Visit visit, PersonId person) {
        Caller by = visit.caller();
        List<Relationship> touched = parts.relationships.touching(by, person).stream()
                .filter(one -> by.mayWrite(one.level()))
                .toList();
        Optional<RelationshipId> meant = findRelationship(visit);
        if (meant.isPresent()) {
            return touched.stream()
                    .map(Relationship::id)
                    .filter(meant.get()::equals)
                    .findFirst()
                    .orElse(null);
        }
        return touched.size() == 1 ? touched.get(0).id() : null;
    }

    static List<Objection> renamed(List<Objection> objections) {
        return objections.stream()
                .map(one -> new Objection(
                        FIELDS.getOrDefault(one.field(), one.field()), one.key(), one.arguments(), one.sentence()))
                .toList();
    }
}
