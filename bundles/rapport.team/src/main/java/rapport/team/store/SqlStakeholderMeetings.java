package rapport.team.store;

import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.id.Ids;
import rapport.api.interaction.Channel;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.Interactions;
import rapport.api.interaction.Participant;
import rapport.api.interaction.Participant.Part;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;
import rapport.team.model.Requirement;
import rapport.team.model.RequirementsQuery;
import rapport.team.model.StakeholderMeeting;
import rapport.team.model.StakeholderMeetingDraft;
import rapport.team.model.StakeholderMeetingId;
import rapport.team.rules.StakeholderRound;

/** Meetings of those who answer for requirements, in the database. */
@Component(service = StakeholderMeetings.class)
public final class SqlStakeholderMeetings implements StakeholderMeetings {

    static final String KIND = "team-stakeholder-meeting";
    private static final int LOOKED_AT = 100;

    private final Store store;
    private final Requirements requirements;
    private final Interactions interactions;
    private final Directory directory;
    private final Writable writable;
    private final RelationshipRecords<StakeholderMeeting> records;

    @Activate
    public SqlStakeholderMeetings(
            @Reference Database database,
            @Reference Requirements requirements,
            @Reference Interactions interactions,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels) {
        this.store = database.open(SqlPulses.SCHEMA);
        this.requirements = requirements;
        this.interactions = interactions;
        this.directory = directory;
        this.writable = new Writable(relationships, levels);
        this.records = records(levels);
    }

    static RelationshipRecords<StakeholderMeeting> records(Levels levels) {
        return new RelationshipRecords<>(KIND, StakeholderMeetingRows.TABLE, new StakeholderMeetingRows(), levels);
    }

    @Override
    public Optional<StakeholderMeeting> find(Caller by, StakeholderMeetingId id) {
        return store.read(session -> records.find(session.sql(), by, id.value()));
    }

    @Override
    public Slice<StakeholderMeeting> list(Caller by, @Nullable RelationshipId relationship, PageRequest page) {
        return store.read(session ->
                records.list(session.sql(), by, matching(records, relationship), page, order(records, relationship)));
    }

    @Override
    public Optional<StakeholderRound> round(Caller by, RelationshipId relationship) {
        return writable.see(by, relationship).map(one -> round(by, one));
    }

    private StakeholderRound round(Caller by, Relationship in) {
        List<Requirement> all = requirements
                .list(by, new RequirementsQuery(in.id(), null), PageRequest.first(LOOKED_AT))
                .items();
        return new StakeholderRound(all, in.owner());
    }

    @Override
    public Outcome<StakeholderMeeting> record(Caller by, StakeholderMeetingDraft draft) {
        return store.write(by, transaction -> {
            Outcome<StakeholderMeeting> held = remember(by, draft);
            held.findValue().ifPresent(meeting -> meet(by, meeting));
            return held;
        });
    }

    @Override
    public Outcome<StakeholderMeeting> remember(Caller by, StakeholderMeetingDraft draft) {
        return store.write(by, transaction -> {
            Optional<Relationship> in = writable.find(by, draft.relationship());
            List<Objection> objections =
                    new ArrayList<>(StakeholderRound.objections(draft, areOurs(by, draft.came()), transaction.at()));
            if (in.isEmpty()) {
                objections.add(
                        Objection.to("relationship", "requirement.relationship", "there is no such relationship"));
            }
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            StakeholderMeeting held = held(draft, round(by, in.orElseThrow()), transaction.at());
            return Outcome.done(records.add(transaction, held, in.orElseThrow().level(), "StakeholdersMet"));
        });
    }

    private static StakeholderMeeting held(StakeholderMeetingDraft draft, StakeholderRound round, Instant now) {
        return new StakeholderMeeting(
                new StakeholderMeetingId(Ids.next()),
                1,
                draft.relationship(),
                Objects.requireNonNullElse(draft.at(), now).truncatedTo(ChronoUnit.MICROS),
                draft.came(),
                round.missed(draft.came()),
                round.mine(),
                round.open().stream().map(Requirement::id).toList(),
                draft.words() == null || draft.words().isBlank()
                        ? null
                        : draft.words().strip());
    }

    @Override
    public void delete(Caller by, StakeholderMeetingId id, long version) {
        store.run(by, transaction -> {
            StakeholderMeeting was = records.current(transaction, id.value(), version);
            writable.find(by, was.relationship());
            records.delete(transaction, was, "StakeholderMeetingDeleted");
        });
    }

    @Override
    public void restore(Caller by, StakeholderMeetingId id) {
        store.run(
                by,
                transaction -> records.findDeleted(transaction, id.value())
                        .filter(deleted ->
                                writable.find(by, deleted.relationship()).isPresent())
                        .ifPresent(deleted -> records.restore(transaction, deleted, "StakeholderMeetingRestored")));
    }

    static Condition matching(RelationshipRecords<StakeholderMeeting> records, @Nullable RelationshipId relationship) {
        return relationship == null ? noCondition() : records.relationship().eq(relationship.value());
    }

    static List<SortField<?>> order(
            RelationshipRecords<StakeholderMeeting> records, @Nullable RelationshipId relationship) {
        List<SortField<?>> order = new ArrayList<>();
        if (relationship != null) {
            order.add(records.relationship().asc());
        }
        order.add(StakeholderMeetingRows.HELD_AT.desc());
        order.add(records.id().asc());
        return order;
    }

    // What they said to one another stays on this record: the interaction tells that they met, which ties and silos
    // rest on.
    private void meet(Caller by, StakeholderMeeting held) {
        List<Participant> participants = Stream.concat(
                        Stream.of(new Participant(held.came().get(0), Part.FROM)),
                        held.came().stream().skip(1).map(person -> new Participant(person, Part.TO)))
                .toList();
        Outcome<?> met =
                interactions.record(by, new InteractionDraft(held.at(), Channel.IN_PERSON, participants, null, null));
        if (met.findValue().isEmpty()) {
            throw new IllegalStateException("a meeting of colleagues was refused: " + met.objections());
        }
    }

    private boolean areOurs(Caller by, List<PersonId> people) {
        Map<PartyId, PartyName> names = directory.names(by, people);
        return people.stream()
                .allMatch(person -> names.containsKey(person)
                        && Objects.requireNonNull(names.get(person)).ours());
    }
}
