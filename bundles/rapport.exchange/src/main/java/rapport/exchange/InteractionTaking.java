package rapport.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.InteractionId;
import rapport.api.interaction.Interactions;
import rapport.api.interaction.Interactions.Keyed;
import rapport.api.interaction.Participant;
import rapport.api.interaction.Participant.Part;
import rapport.api.party.Intake;
import rapport.api.party.Intake.Addressee;
import rapport.api.party.Intake.Result;
import rapport.api.party.PersonId;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.InteractionRow;
import rapport.exchange.model.Reading;
import rapport.exchange.model.Row;

/** Brings interactions in, and into the directory whoever takes part in them. */
final class InteractionTaking implements Taking {

    /** What the key of an interaction begins with that we exported ourselves. */
    static final String OWN = "rapport:";

    private final Caller by;
    private final String source;
    private final Reading reading;
    private final Intake intake;
    private final Interactions interactions;
    private final Instant tomorrow;

    InteractionTaking(ImportJob job, Intake intake, Interactions interactions, Clock clock) {
        this.by = job.by().asCaller();
        this.source = Sources.of(job);
        this.reading = job.reading();
        this.intake = intake;
        this.interactions = interactions;
        // A clock that is a little fast, or in another zone, is no reason to lose a contact.
        this.tomorrow = clock.instant().plus(Duration.ofDays(1));
    }

    @Override
    public List<Verdict> take(List<Row> rows) {
        List<Verdict> verdicts = new ArrayList<>(rows.size());
        List<InteractionRow> fresh = candidates(rows, verdicts);
        Map<String, PersonId> people = people(fresh);
        List<InteractionRow> met = new ArrayList<>(fresh.size());
        List<Keyed> keyed = new ArrayList<>(fresh.size());
        for (InteractionRow row : fresh) {
            List<Participant> participants = participants(row, people);
            if (participants.size() < 2) {
                verdicts.add(alone(row));
            } else {
                met.add(row);
                keyed.add(new Keyed(
                        row.key(), new InteractionDraft(row.at(), row.channel(), participants, row.subject(), null)));
            }
        }
        List<Boolean> taken = keyed.isEmpty() ? List.of() : interactions.take(by, source, keyed, () -> {});
        for (int at = 0; at < taken.size(); at++) {
            verdicts.add(Verdict.of(met.get(at), taken.get(at) ? Result.CREATED : Result.UNCHANGED));
        }
        return verdicts;
    }

    /** Whether one is known shows when it is taken in; until then each counts as new. */
    @Override
    public List<Verdict> consider(List<Row> rows) {
        List<Verdict> verdicts = new ArrayList<>(rows.size());
        candidates(rows, verdicts).forEach(row -> verdicts.add(Verdict.of(row, Result.CREATED)));
        return verdicts;
    }

    private List<InteractionRow> candidates(List<Row> rows, List<Verdict> verdicts) {
        List<InteractionRow> candidates = new ArrayList<>(rows.size());
        for (Row each : rows) {
            InteractionRow row = (InteractionRow) each;
            if (addressees(row).map(Addressee::mail).distinct().count() < 2) {
                verdicts.add(alone(row));
            } else if (row.at().isAfter(tomorrow)) {
                verdicts.add(notYet(row));
            } else if (isOurOwn(row)) {
                verdicts.add(Verdict.of(row, Result.UNCHANGED));
            } else {
                candidates.add(row);
            }
        }
        return candidates;
    }

    private boolean isOurOwn(InteractionRow row) {
        return ownId(row.key()).flatMap(id -> interactions.find(by, id)).isPresent();
    }

    private static Optional<InteractionId> ownId(String key) {
        try {
            return key.startsWith(OWN)
                    ? Optional.of(new InteractionId(UUID.fromString(key.substring(OWN.length()))))
                    : Optional.empty();
        } catch (IllegalArgumentException otherProgramsKey) {
            return Optional.empty();
        }
    }

    private Map<String, PersonId> people(List<InteractionRow> rows) {
        Map<String, Addressee> all = new LinkedHashMap<>();
        rows.stream()
                .flatMap(InteractionTaking::addressees)
                .forEach(each -> all.merge(each.mail(), each, (known, more) -> known.name() == null ? more : known));
        List<Addressee> addressees = List.copyOf(all.values());
        Map<String, PersonId> people = new LinkedHashMap<>();
        if (!addressees.isEmpty()) {
            List<PersonId> ids = intake.peopleFor(by, source, addressees);
            for (int at = 0; at < ids.size(); at++) {
                people.put(addressees.get(at).mail(), ids.get(at));
            }
        }
        return people;
    }

    private static Stream<Addressee> addressees(InteractionRow row) {
        return Stream.concat(Stream.of(row.from()), Stream.concat(row.to().stream(), row.cc().stream()));
    }

    private static List<Participant> participants(InteractionRow row, Map<String, PersonId> people) {
        Map<PersonId, Participant> participants = new LinkedHashMap<>();
        put(participants, people.get(row.from().mail()), Part.FROM);
        row.to().forEach(each -> put(participants, people.get(each.mail()), Part.TO));
        row.cc().forEach(each -> put(participants, people.get(each.mail()), Part.CC));
        return List.copyOf(participants.values());
    }

    private static void put(Map<PersonId, Participant> participants, @Nullable PersonId person, Part part) {
        if (person != null) {
            participants.putIfAbsent(person, new Participant(person, part));
        }
    }

    /** One date ahead of all others would outweigh everything that was, until that day comes. */
    private Verdict notYet(InteractionRow row) {
        return Verdict.refused(row, Complaint.NOT_YET, Culprit.of(row, "at", reading));
    }

    private Verdict alone(InteractionRow row) {
        return Verdict.refused(row, Complaint.ALONE, Culprit.of(row, "to", reading));
    }
}
