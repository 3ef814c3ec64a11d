package rapport.console.api.list;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.list.Steps.Changed;

/** Changes one cell where it stands: with script the row is swapped, without it the form is a page. */
record Cells<T>(Desk<T> desk) {

    /** A cell that somebody works at. */
    private record Place<T>(T record, Trait<T> trait, Editing<T> editing) {}

    Answer show(String id, String trait) {
        return find(id, trait)
                .map(place -> ask(CellForm.of(desk, place.record(), place.trait(), place.editing()), place.editing()))
                .orElseGet(Answer::notFound);
    }

    Answer submit(String id, String trait) {
        return find(id, trait).map(this::change).orElseGet(Answer::notFound);
    }

    private Optional<Place<T>> find(String id, String trait) {
        Optional<Trait<T>> known = desk.roster().findTrait(trait);
        @Nullable Editing<T> editing = known.map(Trait::editing).orElse(null);
        if (known.isEmpty() || editing == null) {
            return Optional.empty();
        }
        return read(id).flatMap(desk.roster()::find)
                .filter(editing::fits)
                .map(record -> new Place<>(record, known.get(), editing));
    }

    static Optional<UUID> read(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Answer change(Place<T> place) {
        Parameters sent = desk.visit().form();
        Entry entry = desk.roster().entry(place.record());
        long version = sent.findAs("version", Long::valueOf).orElse(entry.version());
        Parameters was = place.editing().values(place.record());
        List<Objection> mistakes = place.editing().check(sent);
        Outcome<Long> outcome =
                mistakes.isEmpty() ? place.editing().change(place.record(), version, sent) : Outcome.refused(mistakes);
        return outcome.findValue()
                .map(after -> changed(place, Changed.of(entry.id(), after, was)))
                .orElseGet(() -> refused(place, version, outcome.objections()));
    }

    private Answer changed(Place<T> place, Changed changed) {
        Trait<T> trait = place.trait();
        desk.roster().settle();
        String undo = desk.steps().remember(trait.name(), List.of(changed));
        String name = desk.roster().entry(place.record()).name();
        Toast toast = Toast.saying(desk.ui().texts().of("cell.saved", trait.label(), name))
                .undoneAt(undo);
        Optional<T> now = desk.roster().find(changed.id());
        return now.isPresent() && desk.visit().isFragment()
                ? Answer.fragment(desk.row(now.get(), null)).with(toast)
                : Answer.seeOther(desk.home()).with(toast);
    }

    private Answer refused(Place<T> place, long version, List<Objection> why) {
        Parameters sent = desk.visit().form();
        UUID id = desk.roster().entry(place.record()).id();
        T now = desk.roster().find(id).orElse(place.record());
        CellForm<T> form = new CellForm<>(desk, now, place.trait(), version, sent, List.of()).refused(now, sent, why);
        return ask(form, place.editing());
    }

    private Answer ask(CellForm<T> form, Editing<T> editing) {
        if (!desk.visit().isFragment()) {
            return form.question(editing).ask();
        }
        Body row = desk.row(form.record(), form);
        return form.objections().isEmpty() ? Answer.fragment(row) : Answer.refused(form.title(), row);
    }
}
