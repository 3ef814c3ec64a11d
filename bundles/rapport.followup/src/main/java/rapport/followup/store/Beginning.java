package rapport.followup.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.concern.Concern;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUp.State;
import rapport.api.followup.FollowUpDraft;
import rapport.api.followup.FollowUpId;
import rapport.api.id.Ids;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Directory;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationships;
import rapport.followup.rules.PlausibleFollowUp;
import rapport.followup.rules.Rhythm;

/** Begins series of follow-ups: of a concern that was closed, or because somebody wants one. */
record Beginning(Directory directory, Relationships relationships, Levels levels) {

    Outcome<FollowUp> begin(Steps steps, FollowUpDraft draft) {
        Caller by = steps.transaction().by();
        Optional<Relationship> in = Optional.ofNullable(draft.relationship())
                .flatMap(id -> relationships.find(by, id))
                .filter(one -> levels.findEnabled(one.level()).isPresent());
        List<Objection> objections = objections(steps, draft);
        if (draft.relationship() != null && in.isEmpty()) {
            objections.add(
                    Objection.to("relationship", "followup.relationship.unknown", "there is no such relationship"));
        }
        String level = in.map(Relationship::level).orElse(null);
        SqlFollowUps.requireWrite(by, level);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        LocalDate first = draft.first();
        Rhythm rhythm = first == null ? new Rhythm(steps.today()) : Rhythm.startingOn(first);
        String words = draft.words();
        String note = words == null || words.isBlank() ? null : words.strip();
        PersonId owner = owner(draft, by).orElse(null);
        return Outcome.done(steps.plan(first(draft.person(), null, in.orElse(null), owner, rhythm, note)));
    }

    /** Where no relationship says to whom it falls to ask, it falls to whoever wanted it; else nobody would ever be told. */
    private static Optional<PersonId> owner(FollowUpDraft draft, Caller by) {
        return Optional.ofNullable(draft.owner())
                .or(() -> draft.relationship() == null ? by.findPerson() : Optional.empty());
    }

    /** The first of the series that follows a concern. */
    static Planned of(Concern concern, PersonId person, Relationship in, LocalDate today) {
        return first(person, concern, in, concern.owner(), new Rhythm(today), null);
    }

    private static Planned first(
            PersonId person,
            @Nullable Concern concern,
            @Nullable Relationship in,
            @Nullable PersonId owner,
            Rhythm rhythm,
            @Nullable String note) {
        UUID series = Ids.next();
        FollowUp told = new FollowUp(
                new FollowUpId(series),
                1,
                person,
                concern == null ? null : concern.id(),
                in == null ? null : in.id(),
                1,
                rhythm.dueOf(1),
                State.OPEN,
                owner,
                null,
                note);
        return new Planned(told, series, in == null ? null : in.level(), rhythm, null, note);
    }

    private List<Objection> objections(Steps steps, FollowUpDraft draft) {
        List<PersonId> named = Stream.of(Optional.of(draft.person()), Optional.ofNullable(draft.owner()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Caller by = steps.transaction().by();
        return new ArrayList<>(new PlausibleFollowUp(directory.names(by, named), steps.today()).toDraft(draft));
    }
}
