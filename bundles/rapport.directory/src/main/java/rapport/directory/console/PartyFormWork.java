package rapport.directory.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Role;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.store.api.Conflict;

/** Asks for a person or an organization, new or known, and saves what was said. */
record PartyFormWork<P, D>(Services services, Kind<P, D> kind) {

    /** What the one form has that the other has not. */
    interface Kind<P, D> {

        /** Where the list of them is. */
        String list();

        /** The title of the form of a new one. */
        String titleOfNew();

        Optional<P> find(Visit visit);

        /** An identifier, a version and a name. */
        Known known(P party);

        Parameters values(Visit visit, P party);

        /** What speaks against what was said, as far as the record's own rules can tell. */
        List<Objection> objections(Visit visit, D draft);

        /** What was said; whatever cannot be read is among the form's objections from then on. */
        D draft(PartyForm form);

        Outcome<P> add(Visit visit, D draft);

        Outcome<P> change(Visit visit, P known, long version, D draft);

        /** The form, to be sent to the path of the visit. */
        Body controls(Reading reading, String cancel, Fields fields, FormRows rows);
    }

    /** What pages say of a party that is there. */
    record Known(String path, long version, String name) {}

    Answer show(Visit visit) {
        visit.caller().require(Role.MEMBER);
        if (isNew(visit)) {
            return ask(visit, null, PartyForm.of(visit.query()).values(), List.of());
        }
        return kind.find(visit)
                .map(party -> ask(visit, party, kind.values(visit, party), List.of()))
                .orElseGet(Answer::notFound);
    }

    Answer submit(Visit visit) {
        visit.caller().require(Role.MEMBER);
        PartyForm form = PartyForm.of(visit.form());
        P party = isNew(visit) ? null : kind.find(visit).orElse(null);
        if (party == null && !isNew(visit)) {
            return Answer.notFound();
        }
        if (visit.form().has("more")) {
            return ask(visit, party, form.values(), List.of());
        }
        D draft = kind.draft(form);
        if (!form.objections().isEmpty()) {
            List<Objection> all = new ArrayList<>(form.objections());
            all.addAll(kind.objections(visit, draft));
            return ask(visit, party, form.values(), all);
        }
        try {
            Outcome<P> outcome = save(visit, party, form.values(), draft);
            return outcome.findValue()
                    .map(saved -> saved(visit, kind.known(saved)))
                    .orElseGet(() -> ask(visit, party, form.values(), outcome.objections()));
        } catch (Conflict changedMeanwhile) {
            Objection faster =
                    Objection.to("", "form.conflict", "somebody else changed this meanwhile; save again to replace it");
            return ask(visit, party, current(form.values(), party), List.of(faster));
        }
    }

    private Outcome<P> save(Visit visit, @Nullable P party, Parameters values, D draft) {
        return party == null ? kind.add(visit, draft) : kind.change(visit, party, version(values, party), draft);
    }

    private static boolean isNew(Visit visit) {
        return visit.path().endsWith("/new");
    }

    private long version(Parameters values, P party) {
        return values.findAs("version", Long::valueOf)
                .orElseGet(() -> kind.known(party).version());
    }

    private Parameters current(Parameters values, @Nullable P party) {
        return party == null
                ? values
                : values.with("version", String.valueOf(kind.known(party).version()));
    }

    private Answer saved(Visit visit, Known saved) {
        services.settle();
        String sentence = Reading.of(visit).text().of("saved", saved.name());
        return Answer.seeOther(saved.path()).with(Toast.saying(sentence));
    }

    private Answer ask(Visit visit, @Nullable P party, Parameters values, List<Objection> objections) {
        Reading reading = Reading.of(visit);
        Fields fields = reading.ui().fields(values, objections, reading.text());
        Known known = party == null ? null : kind.known(party);
        String title = known == null
                ? reading.text().of(kind.titleOfNew())
                : reading.text().of("form.editing", known.name());
        String cancel = known == null ? kind.list() : known.path();
        Body body = reading.ui().dialog(title, kind.controls(reading, cancel, fields, FormRows.of(values)));
        return objections.isEmpty() ? Answer.shown(title, body) : Answer.refused(title, body);
    }
}
