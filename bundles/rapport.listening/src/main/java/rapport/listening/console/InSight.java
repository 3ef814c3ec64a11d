package rapport.listening.console;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import rapport.api.access.Right;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.console.api.Answer;
import rapport.console.api.Visit;

/** A concern with its relationship, as pages about one concern need them. */
record InSight(Parts parts, Visit visit, Concern concern, Relationship relationship) {

    /** Answers for the concern in the path, unless the reader may not know of it. */
    static Answer answer(Parts parts, Visit visit, Function<InSight, Answer> answer) {
        return visit.findId("id", ConcernId::new)
                .flatMap(id -> find(parts, visit, id))
                .map(answer)
                .orElseGet(Answer::notFound);
    }

    /** Answers whoever may change it. */
    static Answer change(Parts parts, Visit visit, Function<InSight, Answer> answer) {
        return answer(parts, visit, one -> {
            visit.caller().require(Right.WRITE, one.relationship().level());
            return answer.apply(one);
        });
    }

    static Optional<InSight> find(Parts parts, Visit visit, ConcernId id) {
        return parts.concerns
                .find(visit.caller(), id)
                .flatMap(concern -> parts.relationships
                        .find(visit.caller(), concern.relationship())
                        .map(relationship -> new InSight(parts, visit, concern, relationship)));
    }

    static String pathOf(Concern concern) {
        return "/concerns/" + concern.id().value();
    }

    String path() {
        return pathOf(concern);
    }

    String relationshipPath() {
        return "/relationships/" + relationship.id().value();
    }

    boolean mayWrite() {
        return visit.caller().mayWrite(relationship.level());
    }

    /** Speaks to the reader, who is told the names of these people and of the other party. */
    ConcernTelling telling(Stream<PersonId> people) {
        return ConcernTelling.to(visit, parts.directory, Stream.concat(Stream.of(relationship.party()), people))
                .about(concern);
    }
}
