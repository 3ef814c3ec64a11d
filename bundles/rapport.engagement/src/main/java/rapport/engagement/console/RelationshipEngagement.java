package rapport.engagement.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackQuery;
import rapport.api.engagement.Milestone;
import rapport.api.engagement.MilestoneId;
import rapport.api.engagement.MilestonesQuery;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Telling;

/** The milestones ahead and whether their owners have met, the retrospectives, and feedback that waits. */
@Component
public final class RelationshipEngagement implements Panel {

    private static final int SHOWN = 5;

    private final Parts parts;

    @Activate
    public RelationshipEngagement(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.WORKING);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title(Locale locale) {
        return Parts.MESSAGES.in(locale).of("engagement.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return parts.relationship(visit.caller(), new RelationshipId(subject.id()))
                .flatMap(relationship -> show(parts.telling(visit), relationship));
    }

    private Optional<Body> show(Telling telling, Relationship relationship) {
        List<Fact> facts = new ArrayList<>(milestones(telling, relationship));
        facts.addAll(retrospectives(telling, relationship));
        facts.addAll(feedback(telling, relationship));
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        Body told = telling.ui().facts(facts);
        List<Act> acts = acts(telling, relationship);
        return Optional.of(output -> {
            told.writeTo(output);
            acts.forEach(act -> telling.ui().act(act).writeTo(output));
        });
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        return parts.relationship(visit.caller(), new RelationshipId(subject.id()))
                .map(relationship -> acts(parts.telling(visit), relationship))
                .orElse(List.of());
    }

    private List<Fact> milestones(Telling telling, Relationship relationship) {
        MilestonesQuery open = new MilestonesQuery(relationship.id(), null, true);
        List<Milestone> found = parts.milestones
                .list(telling.visit().caller(), open, PageRequest.first(SHOWN))
                .items();
        Map<MilestoneId, Instant> met = parts.milestones.ownersMet(
                telling.visit().caller(), found.stream().map(Milestone::id).toList());
        boolean mayWrite = parts.mayWrite(telling.visit(), relationship);
        return found.stream()
                .map(one -> Fact.of(
                        telling.ui().dateInWords(one.due()),
                        milestone(telling, one, met.containsKey(one.id()), mayWrite)))
                .toList();
    }

    private static Body milestone(Telling telling, Milestone one, boolean met, boolean mayWrite) {
        String path = "/milestones/" + one.id().value();
        String state = one.owners().isEmpty()
                ? telling.text().of("milestone.nobody")
                : telling.text().of(met ? "milestone.met" : "milestone.unmet");
        Body words =
                mayWrite ? telling.ui().link(one.what(), path) : telling.ui().text(one.what());
        Body reach = mayWrite
                ? telling.ui()
                        .act(Act.post(telling.text().of("milestone.reach", one.what()), path + "/arrival")
                                .bare("check"))
                : Body.EMPTY;
        return output -> {
            words.writeTo(output);
            output.writeUserContent(" · " + state + " ");
            reach.writeTo(output);
        };
    }

    private List<Fact> retrospectives(Telling telling, Relationship relationship) {
        return parts
                .retrospectives
                .list(telling.visit().caller(), relationship.id(), PageRequest.first(2))
                .items()
                .stream()
                .map(held -> Fact.of(
                        telling.text().of("retrospective"),
                        telling.ui()
                                .link(
                                        telling.ui().dateInWords(held.heldOn()),
                                        "/retrospectives/" + held.id().value())))
                .toList();
    }

    private List<Fact> feedback(Telling telling, Relationship relationship) {
        FeedbackQuery open = new FeedbackQuery(relationship.id(), null, null, true);
        return parts.retrospectives.feedback(telling.visit().caller(), open, PageRequest.first(SHOWN)).items().stream()
                .map(one -> fact(telling, one))
                .toList();
    }

    private static Fact fact(Telling telling, Feedback one) {
        FeedbackTelling told = new FeedbackTelling(telling, one);
        return Fact.of(
                told.state(),
                telling.ui()
                        .link(
                                told.words(),
                                "/retrospectives/" + one.retrospective().value()));
    }

    private List<Act> acts(Telling telling, Relationship relationship) {
        if (!parts.mayWrite(telling.visit(), relationship)) {
            return List.of();
        }
        String path = "/relationships/" + relationship.id().value();
        return List.of(
                Act.dialog(telling.text().of("milestone.new"), path + "/milestones/new")
                        .icon("flag")
                        .quiet(),
                Act.dialog(telling.text().of("retrospective.new"), path + "/retrospectives/new")
                        .icon("rotate-ccw")
                        .quiet());
    }
}
