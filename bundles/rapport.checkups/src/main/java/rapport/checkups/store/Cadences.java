package rapport.checkups.store;

import static rapport.checkups.store.CadenceTable.CADENCE;
import static rapport.checkups.store.CadenceTable.DAYS;
import static rapport.checkups.store.CadenceTable.QUESTIONNAIRE;
import static rapport.checkups.store.CadenceTable.RELATIONSHIP;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import rapport.api.checkup.CheckUpDue;
import rapport.api.checkup.Questionnaire;
import rapport.api.level.Levels;
import rapport.api.relationship.RelationshipId;
import rapport.checkups.Questionnaires;
import rapport.store.api.Wanted;

/** When check-ups are due: their rhythm after the last one, or after the relationship came to its stage. */
record Cadences(Questionnaires questionnaires, Levels levels) {

    private record About(UUID relationship, String questionnaire) {}

    private record Standing(UUID relationship, String level, String stage, Instant stageSince) {}

    /** Of these relationships, each list with the earliest due first; in three statements, however many they are. */
    Map<RelationshipId, List<CheckUpDue>> due(DSLContext sql, Collection<RelationshipId> relationships) {
        List<UUID> ids = relationships.stream().map(RelationshipId::value).toList();
        Map<About, Instant> latest = new HashMap<>();
        CheckUpLists.latestIn(sql, ids)
                .fetch()
                .forEach(row -> latest.put(new About(row.value1(), row.value2()), row.value3()));
        Map<About, Integer> own = new HashMap<>();
        own(sql, ids).fetch().forEach(row -> own.put(new About(row.value1(), row.value2()), row.value3()));
        Map<RelationshipId, List<CheckUpDue>> due = new HashMap<>();
        for (Standing one : standings(sql, ids).fetch(Cadences::standing)) {
            List<CheckUpDue> some = levels.findEnabled(one.level()).stream()
                    .flatMap(level -> questionnaires.of(level.name()).stream())
                    .flatMap(asked -> due(one, asked, own, latest))
                    .sorted(Comparator.comparing(CheckUpDue::dueAt))
                    .toList();
            if (!some.isEmpty()) {
                due.put(new RelationshipId(one.relationship()), some);
            }
        }
        return due;
    }

    private Stream<CheckUpDue> due(
            Standing one, Questionnaire asked, Map<About, Integer> own, Map<About, Instant> latest) {
        About about = new About(one.relationship(), asked.name());
        Integer said = own.get(about);
        int days = said == null ? asked.cadenceDays() : said;
        if (days >= Questionnaire.NO_CADENCE || said == null && !isAskedIn(one, asked)) {
            return Stream.empty();
        }
        Instant from = latest.getOrDefault(about, one.stageSince());
        RelationshipId relationship = new RelationshipId(one.relationship());
        return Stream.of(new CheckUpDue(relationship, asked.name(), from.plus(days, ChronoUnit.DAYS), days));
    }

    private boolean isAskedIn(Standing one, Questionnaire asked) {
        return asked.stages().isEmpty()
                ? levels.findEnabled(one.level())
                        .flatMap(level -> level.findStage(one.stage()))
                        .filter(stage -> !stage.beside())
                        .isPresent()
                : asked.stages().contains(one.stage());
    }

    /** Has it fall due in another rhythm; null for that of the questionnaire. */
    static void set(DSLContext sql, RelationshipId relationship, String questionnaire, @Nullable Integer days) {
        sql.deleteFrom(CADENCE)
                .where(RELATIONSHIP.eq(relationship.value()), QUESTIONNAIRE.eq(questionnaire))
                .execute();
        Optional.ofNullable(days)
                .ifPresent(some -> sql.insertInto(CADENCE)
                        .set(RELATIONSHIP, relationship.value())
                        .set(QUESTIONNAIRE, questionnaire)
                        .set(DAYS, some)
                        .execute());
    }

    static ResultQuery<Record3<UUID, String, Integer>> own(DSLContext sql, Collection<UUID> relationships) {
        return sql.select(RELATIONSHIP, QUESTIONNAIRE, DAYS)
                .from(Wanted.ids(relationships))
                .leftJoin(CADENCE)
                .on(RELATIONSHIP.eq(Wanted.ID))
                .where(DAYS.isNotNull());
    }

    static ResultQuery<? extends Record> standings(DSLContext sql, Collection<UUID> relationships) {
        return sql.select(
                        RelationshipTable.ID,
                        RelationshipTable.LEVEL,
                        RelationshipTable.STAGE,
                        RelationshipTable.STAGE_SINCE)
                .from(Wanted.ids(relationships))
                .leftJoin(RelationshipTable.RELATIONSHIP)
                .on(RelationshipTable.ID.eq(Wanted.ID))
                .where(RelationshipTable.LIVE.isTrue());
    }

    private static Standing standing(Record row) {
        return new Standing(
                row.get(RelationshipTable.ID),
                row.get(RelationshipTable.LEVEL),
                row.get(RelationshipTable.STAGE),
                row.get(RelationshipTable.STAGE_SINCE));
    }
}
