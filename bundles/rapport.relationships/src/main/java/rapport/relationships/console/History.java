package rapport.relationships.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.interaction.Interaction;
import rapport.api.level.LevelDescription;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.OrganizationId;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.StageChange;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Moment;
import rapport.relationships.console.templates.JtecomposerGenerated;
import rapport.relationships.console.templates.JtehistoryGenerated;

/** What happened with a person, at an organization or in a relationship, newest first, with a composer above it. */
record History(Parts parts, Telling telling, Subject subject) {

    private static final int MOMENTS = 30;
    private static final int PEOPLE = 500;

    /** The composer and the newest moments. */
    Body show() {
        Body earlier = page(null);
        if (!telling.visit().caller().mayWrite()) {
            return earlier;
        }
        Body composer = composer();
        return output -> {
            composer.writeTo(output);
            earlier.writeTo(output);
        };
    }

    /** The moments from a cursor on, with the way to those before. */
    Body page(@Nullable String cursor) {
        Slice<Interaction> interactions = interactions(new PageRequest(MOMENTS, cursor));
        Moments told = new Moments(parts, telling);
        List<Moment> moments = new ArrayList<>(told.of(interactions.items()));
        if (cursor == null) {
            steps(told, interactions).forEach(moments::add);
        }
        moments.sort(Comparator.comparing(Moment::at).reversed());
        Body timeline = moments.isEmpty()
                ? telling.ui()
                        .empty(
                                "messages-square",
                                telling.text().of("history.none"),
                                telling.text().of("history.none.hint"))
                : telling.ui().timeline(moments);
        String more = interactions.nextCursor() == null ? "" : path(interactions.nextCursor());
        return output -> JtehistoryGenerated.render(output, null, timeline, more, telling);
    }

    private String path(String cursor) {
        return "/timeline?about=" + subject.kind().name().toLowerCase(Locale.ROOT) + ":" + subject.id() + "&cursor="
                + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }

    private Slice<Interaction> interactions(PageRequest page) {
        Caller by = telling.visit().caller();
        return switch (subject.kind()) {
            case PERSON -> parts.interactions.list(by, new PersonId(subject.id()), page);
            case ORGANIZATION -> parts.interactions.list(by, new OrganizationId(subject.id()), page);
            case RELATIONSHIP ->
                parts.interactions.among(
                        by, parts.relationships.peopleOf(by, new RelationshipId(subject.id()), PEOPLE), page);
        };
    }

    /** The steps of a relationship that lie within the page. */
    private List<Moment> steps(Moments told, Slice<Interaction> interactions) {
        if (subject.kind() != Subject.Kind.RELATIONSHIP) {
            return List.of();
        }
        Caller by = telling.visit().caller();
        RelationshipId id = new RelationshipId(subject.id());
        Optional<LevelDescription> level =
                parts.relationships.find(by, id).flatMap(found -> parts.levels.findEnabled(found.level()));
        if (level.isEmpty()) {
            return List.of();
        }
        Instant oldest = interactions.nextCursor() == null
                ? Instant.MIN
                : interactions.items().get(interactions.items().size() - 1).at();
        return parts.relationships.stageHistory(by, id).stream()
                .filter((StageChange step) -> !step.at().isBefore(oldest))
                .map(step -> told.of(step, level.get()))
                .toList();
    }

    private Body composer() {
        Caller by = telling.visit().caller();
        List<Choice> who = CaptureForm.choices(parts, by, people(by));
        Fields fields = telling.ui().fields(Parameters.NONE).prefix("c");
        boolean fixed = subject.kind() == Subject.Kind.PERSON;
        return output -> JtecomposerGenerated.render(output, null, fixed, who, fields, telling);
    }

    private List<PersonId> people(Caller by) {
        return switch (subject.kind()) {
            case PERSON -> List.of(new PersonId(subject.id()));
            case ORGANIZATION ->
                parts.directory.peopleOf(by, new OrganizationId(subject.id()), 1).stream()
                        .map(Person::id)
                        .toList();
            case RELATIONSHIP -> parts.relationships.peopleOf(by, new RelationshipId(subject.id()), 1);
        };
    }
}
