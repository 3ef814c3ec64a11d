package rapport.console.api.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.outcome.Objection;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.widget.Fields;

/** What is done with the views of a list: one is saved under a name, called otherwise, deleted, brought back. */
record Views<T>(Desk<T> desk) {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_QUERY = 2_000;

    /** Answers {@code GET}: asks for the name of a new view, or for another name. */
    Answer show(List<String> path) {
        if (path.size() == 1) {
            return ask(null, Parameters.NONE, List.of());
        }
        return find(path)
                .filter(view -> path.size() == 2)
                .map(view -> ask(view, Parameters.of("name", view.name()), List.of()))
                .orElseGet(Answer::notFound);
    }

    /** Answers {@code POST}. */
    Answer submit(List<String> path) {
        if (path.size() == 1) {
            return save();
        }
        if (path.size() == 2) {
            return find(path).map(this::rename).orElseGet(Answer::notFound);
        }
        return switch (path.get(2)) {
            case "changes" -> find(path).map(this::change).orElseGet(Answer::notFound);
            case "restoration" -> restore(path.get(1));
            default -> Answer.notFound();
        };
    }

    /** Answers {@code DELETE}. */
    Answer remove(List<String> path) {
        return find(path).filter(view -> path.size() == 2).map(this::remove).orElseGet(Answer::notFound);
    }

    private Optional<SavedView> find(List<String> path) {
        return desk.views().find(path.get(1));
    }

    private Answer save() {
        SavedView view = new SavedView(
                UUID.randomUUID().toString().substring(0, 8),
                name(),
                SavedView.query(desk.home()),
                desk.shown().stream().map(Trait::name).toList());
        List<Objection> objections = objections(view);
        if (!objections.isEmpty()) {
            return ask(null, desk.visit().form(), objections);
        }
        desk.views().put(view);
        return Answer.seeOther(path(view)).with(saying("views.saved", view));
    }

    private Answer rename(SavedView was) {
        SavedView view = was.named(name());
        List<Objection> objections = objections(view);
        if (!objections.isEmpty()) {
            return ask(was, desk.visit().form(), objections);
        }
        desk.views().put(view);
        return Answer.done(saying("views.renamed", view), desk.home());
    }

    private Answer change(SavedView was) {
        SavedView view = was.asking(SavedView.query(desk.home()));
        if (view.query().length() > LONGEST_QUERY) {
            return Answer.notFound();
        }
        desk.views().put(view);
        return Answer.done(saying("views.changed", view), path(view));
    }

    private Answer remove(SavedView view) {
        desk.views().remove(view);
        String undo = desk.roster().path() + "/views/" + view.id() + "/restoration";
        return Answer.seeOther(desk.roster().path())
                .with(saying("views.deleted", view).undoneAt(undo));
    }

    private Answer restore(String id) {
        return desk.views()
                .restore(id)
                .map(view -> Answer.done(saying("views.back", view), path(view)))
                .orElseGet(() -> Answer.done(
                        Toast.saying(desk.ui().texts().of("views.gone")),
                        desk.roster().path()));
    }

    private List<Objection> objections(SavedView view) {
        List<SavedView> others = desk.views().all().stream()
                .filter(other -> !other.id().equals(view.id()))
                .toList();
        if (view.name().isEmpty()) {
            return List.of(Objection.to("name", "views.name.missing", "give the view a name"));
        }
        if (view.name().length() > LONGEST_NAME) {
            return List.of(tooMuch("name", "views.name.long", LONGEST_NAME));
        }
        if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(view.name()))) {
            return List.of(Objection.to("name", "views.name.taken", "there is a view of that name"));
        }
        if (others.size() >= SavedViews.MOST || view.query().length() > LONGEST_QUERY) {
            return List.of(tooMuch("", "views.many", SavedViews.MOST));
        }
        return List.of();
    }

    private static Objection tooMuch(String field, String key, int most) {
        return new Objection(field, key, Map.of("most", String.valueOf(most)), "at most " + most);
    }

    /** Asks for a name: of the view as it is called now, or of a new one. */
    private Answer ask(@Nullable SavedView view, Parameters values, List<Objection> objections) {
        Fields fields = desk.ui().fields(values, objections, desk.ui().texts()).prefix("view");
        String list = desk.roster().path() + "/views";
        return new Question(
                        view == null ? say("views.save") : say("views.rename.title", view.name()),
                        view == null ? list : list + "/" + view.id(),
                        Parameters.of("from", desk.home()),
                        fields,
                        fields.text("name", say("views.name"))
                                .hint(view == null ? say("views.name.hint") : "")
                                .required()
                                .autofocus()
                                .with("autocomplete", "off")
                                .with("maxlength", String.valueOf(LONGEST_NAME)),
                        say("cell.save"))
                .ask();
    }

    private String name() {
        return desk.visit().form().text("name");
    }

    private String path(SavedView view) {
        return view.path(desk.roster().path());
    }

    private Toast saying(String key, SavedView view) {
        return Toast.saying(say(key, view.name()));
    }

    private String say(String key, Object... arguments) {
        return desk.ui().texts().of(key, arguments);
    }
}
