package rapport.relationships.console;

import java.util.Optional;
import java.util.function.Function;
import rapport.api.level.LevelDescription;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Visit;

/**
 * A relationship with its level, as pages about one relationship need them.
 *
 * @param mayWrite whether the reader may change it
 */
record Levelled(Relationship relationship, LevelDescription level, boolean mayWrite, Telling telling) {

    /** Answers for the relationship in the path, unless it is not there for the reader, or its level is switched off. */
    static Answer answer(Parts parts, Visit visit, Function<Levelled, Answer> answer) {
        Optional<Relationship> found =
                visit.findId("id", RelationshipId::new).flatMap(id -> parts.relationships.find(visit.caller(), id));
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        String level = found.get().level();
        return parts.levels
                .findEnabled(level)
                .map(enabled -> answer.apply(
                        new Levelled(found.get(), enabled, visit.caller().mayWrite(level), Telling.to(visit))))
                .orElseGet(() -> Answer.switchedOff(
                        parts.findSwitchedOff(level, visit.caller()).orElse(level)));
    }

    String path() {
        return "/relationships/" + relationship.id().value();
    }
}
