package rapport.suppliers.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Right;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;
import rapport.store.api.Conflict;
import rapport.suppliers.console.templates.JterecordGenerated;
import rapport.suppliers.model.SupplierRecord;
import rapport.suppliers.store.Register;

/** The form of one kind of record: taken down below its supplier, changed, deleted and brought back below its noun. */
abstract class RecordForm<T extends SupplierRecord> implements Page {

    final Parts parts;
    private final String noun;
    private final Register<T> register;

    /** @param noun as it stands in paths, and before the keys of its words */
    RecordForm(Parts parts, String noun, Register<T> register) {
        this.parts = parts;
        this.noun = noun;
        this.register = register;
    }

    /** What a form begins with. */
    abstract Parameters start(T was);

    abstract List<Field> fields(Telling telling, Fields fields, RelationshipId in);

    /** What was typed, as a record; of an old one its id and version, which the form holds. */
    abstract T typed(Typed typed, RelationshipId in, @Nullable T was);

    @Override
    public final Answer show(Visit visit) {
        return isNew(visit)
                ? supplier(visit).map(in -> ask(visit, in, null, List.of())).orElseGet(Answer::notFound)
                : found(visit)
                        .flatMap(was -> parts.find(visit.caller(), was.relationship())
                                .map(in -> ask(visit, in, was, List.of())))
                        .orElseGet(Answer::notFound);
    }

    @Override
    public final Answer submit(Visit visit) {
        if (isNew(visit)) {
            return supplier(visit).map(in -> save(visit, in, null)).orElseGet(Answer::notFound);
        }
        if (visit.path().endsWith("/restoration")) {
            return visit.findId("id", id -> id).map(id -> restore(visit, id)).orElseGet(Answer::notFound);
        }
        return found(visit)
                .flatMap(was -> parts.find(visit.caller(), was.relationship()).map(in -> save(visit, in, was)))
                .orElseGet(Answer::notFound);
    }

    @Override
    public final Answer remove(Visit visit) {
        return isNew(visit)
                ? Answer.notFound()
                : found(visit).map(was -> delete(visit, was)).orElseGet(Answer::notFound);
    }

    private Answer delete(Visit visit, T was) {
        register.delete(visit.caller(), was.id().value(), was.version());
        parts.settle();
        Toast toast = Toast.saying(Telling.to(visit).say("deleted")).undoneAt(path(was) + "/restoration");
        return Answer.done(toast, home(was.relationship()));
    }

    private Answer restore(Visit visit, UUID id) {
        register.restore(visit.caller(), id);
        parts.settle();
        String onward = register.find(visit.caller(), id)
                .map(is -> home(is.relationship()))
                .orElse("/" + Parts.LEVEL);
        return Answer.done(Toast.saying(Telling.to(visit).say("restored")), onward);
    }

    private Answer save(Visit visit, Relationship in, @Nullable T was) {
        Typed typed = new Typed(visit, new ArrayList<>());
        T wanted = typed(typed, in.id(), was);
        if (!typed.objections().isEmpty()) {
            return ask(visit, in, was, typed.objections());
        }
        try {
            Outcome<T> outcome =
                    was == null ? register.record(visit.caller(), wanted) : register.change(visit.caller(), wanted);
            return outcome.findValue()
                    .map(is -> saved(visit, in))
                    .orElseGet(() -> ask(visit, in, was, outcome.objections()));
        } catch (Conflict faster) {
            Objection meanwhile = Objection.to("", "changed.meanwhile", "somebody else changed this meanwhile");
            return ask(visit, in, was, List.of(meanwhile));
        }
    }

    private Answer saved(Visit visit, Relationship in) {
        parts.settle();
        return Answer.done(Toast.saying(Telling.to(visit).say(noun + ".saved")), home(in.id()));
    }

    private Answer ask(Visit visit, Relationship in, @Nullable T was, List<Objection> objections) {
        visit.caller().require(Right.WRITE, in.level());
        Telling telling = Telling.to(visit);
        boolean isSent = visit.form().has("_csrf") || !objections.isEmpty();
        Parameters start = was == null || isSent ? visit.form() : start(was);
        Fields fields = telling.ui().fields(start, objections, telling.text());
        String path = was == null ? visit.path() : path(was);
        String version = was == null ? "" : visit.form().find("version").orElse(String.valueOf(was.version()));
        Body delete = was == null
                ? Body.EMPTY
                : telling.ui().act(Act.delete(telling.say("act.delete"), path).icon("trash-2"));
        List<Field> own = fields(telling, fields, in.id());
        Body form = output -> JterecordGenerated.render(output, null, path, version, own, fields, delete, telling);
        return telling.form(telling.say(noun + (was == null ? ".add" : ".edit")), form, objections);
    }

    private static boolean isNew(Visit visit) {
        return visit.path().startsWith("/relationships/");
    }

    private Optional<Relationship> supplier(Visit visit) {
        return visit.findId("id", RelationshipId::new).flatMap(id -> parts.find(visit.caller(), id));
    }

    private Optional<T> found(Visit visit) {
        return visit.findId("id", id -> id).flatMap(id -> register.find(visit.caller(), id));
    }

    private String path(T was) {
        return "/" + Parts.LEVEL + "/" + noun + "/" + was.id().value();
    }

    private static String home(RelationshipId in) {
        return "/relationships/" + in.value();
    }
}
