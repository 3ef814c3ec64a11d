package rapport.console.api.list;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.list.Steps.Changed;
import rapport.console.api.widget.Fields;

/** Does something to every record that was ticked: asks what it needs to know, does it, and offers the way back. */
record Deeds<T>(Desk<T> desk) {

    private static final int MOST = 500;

    /** What came of it: those that were changed, and why others were not. */
    private record Done(List<Changed> changed, List<Objection> objections, int left) {}

    Answer submit(String name) {
        Optional<Deed<T>> deed = desk.roster().findDeed(name);
        Set<UUID> ids = new LinkedHashSet<>();
        desk.visit().form().all("id").forEach(id -> Cells.read(id).ifPresent(ids::add));
        if (deed.isEmpty()) {
            return Answer.notFound();
        }
        if (ids.isEmpty() || ids.size() > MOST) {
            String sentence = ids.isEmpty() ? "bulk.none" : "bulk.many";
            return Answer.done(Toast.saying(desk.ui().texts().of(sentence, MOST)), desk.home());
        }
        return submit(deed.get(), ids);
    }

    private Answer submit(Deed<T> deed, Set<UUID> ids) {
        Parameters sent = desk.visit().form();
        Fields plain = fields(Parameters.NONE, List.of());
        boolean asks = !deed.editing().controls(plain).isEmptyContent();
        if (asks && !sent.has("asked")) {
            return ask(deed, ids, plain);
        }
        List<Objection> mistakes = deed.editing().check(sent);
        Done done = mistakes.isEmpty() ? change(deed.editing(), ids, sent) : new Done(List.of(), mistakes, ids.size());
        if (asks && done.changed().isEmpty()) {
            return ask(deed, ids, fields(sent, done.objections()));
        }
        return told(deed, done);
    }

    private Done change(Editing<T> editing, Set<UUID> ids, Parameters sent) {
        List<Changed> changed = new ArrayList<>();
        List<Objection> objections = new ArrayList<>();
        for (T record : desk.roster().find(ids)) {
            Entry entry = desk.roster().entry(record);
            if (entry.deleted() || !editing.fits(record)) {
                continue;
            }
            Parameters was = editing.values(record);
            Outcome<Long> outcome = editing.change(record, entry.version(), sent);
            outcome.findValue().ifPresent(after -> changed.add(Changed.of(entry.id(), after, was)));
            outcome.objections().stream()
                    .filter(why -> !objections.contains(why))
                    .forEach(objections::add);
        }
        return new Done(changed, objections, ids.size() - changed.size());
    }

    private Answer told(Deed<T> deed, Done done) {
        desk.roster().settle();
        Roster<T> roster = desk.roster();
        int many = done.changed().size();
        String sentence = desk.ui().texts().of("bulk.done", roster.count(many), deed.done());
        if (done.left() > 0) {
            String why = done.objections().stream()
                    .findFirst()
                    .map(roster.text()::of)
                    .orElse("");
            sentence += " "
                    + desk.ui()
                            .texts()
                            .of("bulk.left", roster.count(done.left()), why)
                            .strip();
        }
        Toast toast = Toast.saying(sentence);
        return Answer.done(
                many == 0 ? toast : toast.undoneAt(desk.steps().remember(deed.name(), done.changed())), desk.home());
    }

    private Answer ask(Deed<T> deed, Set<UUID> ids, Fields fields) {
        Parameters carried = new Parameters(Map.of(
                "id", ids.stream().map(UUID::toString).toList(),
                "asked", List.of("true"),
                "from", List.of(desk.home())));
        Content controls = deed.editing().controls(fields);
        String title =
                desk.ui().texts().of("bulk.title", deed.label(), desk.roster().count(ids.size()));
        return new Question(title, desk.visit().path(), carried, fields, controls, deed.label()).ask();
    }

    /** Every objection stands above the one thing that is asked. */
    private Fields fields(Parameters values, List<Objection> objections) {
        List<Objection> above = objections.stream()
                .map(why -> new Objection("", why.key(), why.arguments(), why.sentence()))
                .toList();
        return desk.ui().fields(values, above, desk.roster().text()).prefix("bulk");
    }
}
