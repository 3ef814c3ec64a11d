package rapport.relationships.console;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.store.api.Conflict;

/** Takes back that a relationship was begun, or deleted. */
@Component
@ConsolePath({"/relationships/{id}/withdrawal", "/relationships/{id}/restoration"})
public final class RelationshipUndoPage implements Page {

    private final Parts parts;

    @Activate
    public RelationshipUndoPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        Optional<RelationshipId> id = visit.findId("id", RelationshipId::new);
        if (id.isEmpty()) {
            return Answer.notFound();
        }
        return visit.path().endsWith("/restoration") ? restore(visit, id.get()) : withdraw(visit, id.get());
    }

    private Answer withdraw(Visit visit, RelationshipId id) {
        Optional<Relationship> found = parts.relationships.find(visit.caller(), id);
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        parts.relationships.delete(visit.caller(), id, found.get().version());
        parts.settle();
        return Answer.seeOther("/" + found.get().level())
                .with(Toast.saying(Telling.to(visit).text().of("begin.undone")));
    }

    private Answer restore(Visit visit, RelationshipId id) {
        Telling telling = Telling.to(visit);
        try {
            parts.relationships.restore(visit.caller(), id);
        } catch (Conflict alreadyAnother) {
            return Answer.done(Toast.saying(telling.text().of("relationship.party.already")), "/");
        }
        parts.settle();
        return Answer.seeOther("/relationships/" + id.value())
                .with(Toast.saying(telling.text().of("relationship.restored")));
    }
}
