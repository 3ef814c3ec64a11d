package rapport.relationships.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.interaction.Interaction;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.OrganizationId;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
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
    private static final int CONTRIBUTED = 200;

    // As far as both databases and people count.
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /** The composer and the newest moments. */
    Body show() {
        Body earlier = page(null, LATEST);
        if (!telling.visit().caller().mayWrite()) {
            return earlier;
        }
        Body composer = composer();
        return output -> {
            composer.writeTo(output);
            earlier.writeTo(output);
        };
    }

    /** The moments from a cursor on that were before an instant, with the way to those before. */
    Body page(@Nullable String cursor, Instant until) {
        Slice<Interaction> interactions = interactions(new PageRequest(MOMENTS, cursor));
        Instant from = interactions.nextCursor() == null
                ? EARLIEST
                : interactions.items().get(interactions.items().size() - 1).at();
        Moments told = new Moments(parts, telling);
        List<Moment> contributed = contributed(from, until);
        boolean hasMore = contributed.size() == CONTRIBUTED;
        Instant oldest = hasMore ? contributed.get(CONTRIBUTED - 1).at() : from;
        List<Moment> moments = Stream.of(
                        told.of(interactions.items()).stream(), steps(told).stream(), contributed.stream())
                .flatMap(Function.identity())
                .filter(moment -> !moment.at().isBefore(oldest) && moment.at().isBefore(until))
                .sorted(Comparator.comparing(Moment::at).reversed())
                .toList();
        String more = hasMore ? path(cursor, oldest) : path(interactions.nextCursor(), from);
        return shown(moments, hasMore || interactions.nextCursor() != null ? more : "");
    }

    /** What others tell of it; at an organization also of each relationship with it that the reader sees. */
    private List<Moment> contributed(Instant from, Instant until) {
        Stream<Subject> within = subject.kind() == Subject.Kind.ORGANIZATION
                ? parts.relationships.with(telling.visit().caller(), new OrganizationId(subject.id())).stream()
                        .map(one -> Subject.relationship(one.id()))
                : Stream.of();
        return Stream.concat(Stream.of(subject), within)
                .flatMap(one -> parts.timelines.moments(telling.visit(), one, from, until, CONTRIBUTED).stream())
                .sorted(Comparator.comparing(Moment::at).reversed())
                .limit(CONTRIBUTED)
                .toList();
    }

    private Body shown(List<Moment> moments, String more) {
        Body timeline = moments.isEmpty()
                ? telling.ui()
                        .empty(
                                "messages-square",
                                telling.text().of("history.none"),
                                telling.text().of("history.none.hint"))
                : telling.ui().timeline(moments);
        return output -> JtehistoryGenerated.render(output, null, timeline, more, telling);
    }

    private String path(@Nullable String cursor, Instant before) {
        String path = "/timeline?about=" + subject.kind().name().toLowerCase(Locale.ROOT) + ":" + subject.id()
                + "&before=" + before;
        return cursor == null ? path : path + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
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

    private List<Moment> steps(Moments told) {
        if (subject.kind() != Subject.Kind.RELATIONSHIP) {
            return List.of();
        }
        Caller by = telling.visit().caller();
        RelationshipId id = new RelationshipId(subject.id());
        return parts.relationships
                .find(by, id)
                .flatMap(found -> parts.levels.findEnabled(found.level()))
                .map(level -> parts.relationships.stageHistory(by, id).stream()
                        .map(step -> told.of(step, level))
                        .toList())
                .orElse(List.of());
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
