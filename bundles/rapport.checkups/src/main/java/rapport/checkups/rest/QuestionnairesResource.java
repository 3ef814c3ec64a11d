package rapport.checkups.rest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.checkup.CheckUpDue;
import rapport.api.checkup.CheckUps;
import rapport.api.checkup.Questionnaire;
import rapport.api.checkup.Trend;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** What is asked, how the answers went, and when it is due to be asked again. */
@Component
public final class QuestionnairesResource implements Resource {

    private final CheckUps checkUps;

    @Activate
    public QuestionnairesResource(@Reference CheckUps checkUps) {
        this.checkUps = checkUps;
    }

    @Override
    public String name() {
        return "questionnaires";
    }

    @Override
    public List<Route> routes() {
        Parameter about = new Parameter("relationship", "about which relationship; has to be named");
        return List.of(
                Route.list(
                        "questionnaires",
                        "Questionnaires with their questions, in the order of the levels.",
                        Questionnaire.class,
                        this::list,
                        new Parameter("relationship", "only those asked about this relationship")),
                Route.list(
                        "questionnaires/{name}/trends",
                        "How the answers on scales went, by question and side, the earliest answer first.",
                        Trend.class,
                        this::trends,
                        about),
                Route.list(
                        "questionnaires/{name}/due",
                        "When it is due next; nothing where it is never due by itself.",
                        CheckUpDue.class,
                        this::due,
                        about),
                Route.put(
                        "questionnaires/{name}/rhythm",
                        "Has it fall due in another rhythm for one relationship.",
                        Rhythm.class,
                        Due.class,
                        this::keepRhythm));
    }

    private Reply list(Call call) {
        List<Questionnaire> found = about(call)
                .map(relationship -> checkUps.questionnaires(call.caller(), relationship))
                .orElseGet(() -> checkUps.questionnaires(call.caller()));
        return all(found);
    }

    private Reply trends(Call call) {
        String name = call.path("name");
        return all(checkUps.trends(call.caller(), required(call)).stream()
                .filter(trend -> trend.questionnaire().equals(name))
                .toList());
    }

    private Reply due(Call call) {
        String name = call.path("name");
        return all(checkUps.due(call.caller(), required(call)).stream()
                .filter(due -> due.questionnaire().equals(name))
                .toList());
    }

    private Reply keepRhythm(Call call) throws IOException {
        Rhythm body = call.body(Rhythm.class);
        return Reply.of(
                checkUps.every(call.caller(), body.relationship(), call.path("name"), body.days()),
                due -> Reply.ok(new Due(due)));
    }

    private RelationshipId required(Call call) {
        RelationshipId id =
                about(call).orElseThrow(() -> new IllegalArgumentException("query parameter relationship is missing"));
        if (checkUps.questionnaires(call.caller(), id).stream()
                .noneMatch(one -> one.name().equals(call.path("name")))) {
            throw new ResourceNotFound("questionnaire " + call.path("name") + " of relationship " + id.value());
        }
        return id;
    }

    private static Optional<RelationshipId> about(Call call) {
        return call.query("relationship", text -> new RelationshipId(UUID.fromString(text)));
    }

    private static <T> Reply all(List<T> items) {
        return Reply.ok(new Slice<>(items, null, null));
    }
}
