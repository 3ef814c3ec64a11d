package rapport.growth.console;

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
import rapport.growth.console.templates.JteentryGenerated;
import rapport.store.api.Conflict;

/** The form of one kind of entry: recorded below a relationship, changed, deleted and brought back below its noun. */
abstract class EntryForm<T, D> implements Page {

    private final Parts parts;
    private final EntryKind<T, D> kind;

    EntryForm(Parts parts, EntryKind<T, D> kind) {
        this.parts = parts;
        this.kind = kind;
    }

    @Override
    public final Answer show(Visit visit) {
        return visit.path().startsWith("/relationships/")
                ? relationship(visit)
                        .map(in -> ask(visit, in, null, Parameters.NONE, List.of()))
                        .orElseGet(Answer::notFound)
                : entry(visit)
                        .flatMap(was -> in(visit, was).map(in -> ask(visit, in, was, Parameters.NONE, List.of())))
                        .orElseGet(Answer::notFound);
    }

    @Override
    public final Answer submit(Visit visit) {
        if (visit.path().startsWith("/relationships/")) {
            return relationship(visit).map(in -> save(visit, in, null)).orElseGet(Answer::notFound);
        }
        if (visit.path().endsWith("/restoration")) {
            return visit.findId("id", id -> id).map(id -> restore(visit, id)).orElseGet(Answer::notFound);
        }
        return entry(visit)
                .flatMap(was -> in(visit, was).map(in -> save(visit, in, was)))
                .orElseGet(Answer::notFound);
    }

    @Override
    public final Answer remove(Visit visit) {
        Optional<T> found = visit.path().startsWith("/relationships/") ? Optional.empty() : entry(visit);
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        T was = found.get();
        kind.book().delete(visit.caller(), was, kind.book().version(was));
        parts.settle();
        Telling telling = Telling.to(visit);
        Toast toast = Toast.saying(telling.text().of("deleted"))
                .undoneAt("/" + kind.noun() + "/" + kind.book().id(was) + "/restoration");
        return Answer.done(toast, home(telling, kind.book().relationship(was)));
    }

    private Answer restore(Visit visit, UUID id) {
        kind.book().restore(visit.caller(), id);
        parts.settle();
        Telling telling = Telling.to(visit);
        return Answer.done(Toast.saying(telling.text().of("restored")), telling.back("/growth"));
    }

    private Answer save(Visit visit, Relationship in, @Nullable T was) {
        Outcome<D> typed = kind.typed(visit, in.id());
        if (!(typed instanceof Outcome.Done<D> draft)) {
            return ask(visit, in, was, visit.form(), typed.objections());
        }
        try {
            Outcome<T> outcome = was == null
                    ? kind.book().record(visit.caller(), draft.value())
                    : kind.book()
                            .change(
                                    visit.caller(),
                                    was,
                                    visit.form()
                                            .findAs("version", Long::valueOf)
                                            .orElse(kind.book().version(was)),
                                    draft.value());
            return outcome.findValue()
                    .map(is -> saved(visit, in))
                    .orElseGet(() -> ask(visit, in, was, visit.form(), outcome.objections()));
        } catch (Conflict faster) {
            return ask(
                    visit,
                    in,
                    was,
                    visit.form(),
                    List.of(Objection.to("", "changed.meanwhile", "somebody else changed this meanwhile")));
        }
    }

    private Answer saved(Visit visit, Relationship in) {
        parts.settle();
        Telling telling = Telling.to(visit);
        return Answer.done(Toast.saying(telling.text().of(kind.noun() + ".saved")), home(telling, in.id()));
    }

    private Answer ask(Visit visit, Relationship in, @Nullable T was, Parameters values, List<Objection> objections) {
        visit.caller().require(Right.WRITE, in.level());
        Telling telling = Telling.to(visit);
        boolean fresh = values.values().isEmpty();
        Parameters start = fresh && was != null ? kind.start(telling, was) : values;
        Fields fields = telling.ui().fields(start, objections, telling.text());
        List<Field> own = kind.fields(telling, fields, in.id());
        String path = was == null
                ? visit.path()
                : "/" + kind.noun() + "/" + kind.book().id(was);
        String version = was == null ? "" : String.valueOf(kind.book().version(was));
        Body delete = was == null
                ? Body.EMPTY
                : telling.ui()
                        .act(Act.delete(telling.text().of("act.delete"), path).icon("trash-2"));
        Body form = output -> JteentryGenerated.render(
                output,
                null,
                path,
                values.has("version") ? values.text("version") : version,
                own,
                EntryKind.orNobody(telling, parts.people(visit.caller(), in.id())),
                fields,
                delete,
                telling);
        String title = telling.text().of(kind.noun() + (was == null ? ".add" : ".edit"));
        return telling.form(title, form, objections);
    }

    private Optional<Relationship> relationship(Visit visit) {
        return visit.findId("id", RelationshipId::new).flatMap(id -> parts.find(visit.caller(), id));
    }

    private Optional<T> entry(Visit visit) {
        return visit.findId("id", id -> id).flatMap(id -> kind.book().find(visit.caller(), id));
    }

    private Optional<Relationship> in(Visit visit, T entry) {
        return parts.find(visit.caller(), kind.book().relationship(entry));
    }

    private static String home(Telling telling, RelationshipId in) {
        return telling.back("/relationships/" + in.value());
    }
}
