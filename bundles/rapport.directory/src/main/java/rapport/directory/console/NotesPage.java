package rapport.directory.console;

import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.outcome.Outcome;
import rapport.api.party.Note;
import rapport.api.party.NoteId;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.store.api.Conflict;

/** Takes notes about somebody, and throws them away. */
@Component
@ConsolePath({"/people/{id}/notes", "/organizations/{id}/notes", "/notes/{id}"})
public final class NotesPage implements Page {

    private final Services services;

    @Activate
    public NotesPage(@Reference Services services) {
        this.services = services;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        return visit.findId("id", id -> party(visit, id))
                .map(party -> note(visit, party))
                .orElseGet(Answer::notFound);
    }

    private static PartyId party(Visit visit, UUID id) {
        return visit.path().startsWith("/people/") ? new PersonId(id) : new OrganizationId(id);
    }

    private Answer note(Visit visit, PartyId party) {
        Outcome<Note> outcome = services.directory.addNote(
                visit.caller(), party, visit.form().text("words"), visit.form().isOn("onlyMine"));
        services.settle();
        Reading reading = Reading.of(visit);
        String sentence = outcome.objections().stream()
                .findFirst()
                .map(objection -> reading.text().of(objection))
                .orElseGet(() -> reading.text().of("note.saved"));
        String path = (party instanceof PersonId ? "/people/" : "/organizations/") + party.value();
        return Answer.seeOther(path).with(Toast.saying(sentence));
    }

    @Override
    public Answer remove(Visit visit) {
        try {
            visit.findId("id", NoteId::new).ifPresent(id -> services.directory.deleteNote(visit.caller(), id));
        } catch (Conflict alreadyGone) {
            return Answer.notFound();
        }
        String back = visit.form().text("back");
        boolean record = back.startsWith("/people/") || back.startsWith("/organizations/");
        return Answer.seeOther(record ? back : "/people")
                .with(Toast.saying(Reading.of(visit).text().of("note.deleted")));
    }
}
