package rapport.relationships.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.interaction.Channel;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.Participant;
import rapport.api.interaction.Participant.Part;
import rapport.api.outcome.Objection;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;

/**
 * What somebody noted down: who met whom, and what was promised.
 *
 * @param us who took part on our side
 * @param who took part on theirs
 * @param objections what keeps it from being recorded
 */
record Capture(Parameters form, List<PersonId> us, List<PersonId> who, Instant at, List<Objection> objections) {

    static Capture of(Parts parts, Visit visit) {
        Parameters form = visit.form();
        PickedParties who = PickedParties.in(form, "who", visit.caller(), parts.directory);
        PickedParties us = PickedParties.in(form, "us", visit.caller(), parts.directory);
        List<Objection> objections = new ArrayList<>(who.objections());
        objections.addAll(us.objections());
        if (who.people().isEmpty() && who.objections().isEmpty()) {
            objections.add(Objection.to("who", "interaction.people.none", "say who took part"));
        }
        Optional<Instant> at = form.findAs("at", LocalDateTime::parse)
                .map(local -> local.atZone(visit.zone()).toInstant());
        if (form.has("at") && at.isEmpty()) {
            objections.add(Objection.to("at", "capture.at.malformed", "say when, as date and time"));
        }
        objections.addAll(toPromise(form));
        // A form without the field, such as the composer of a record, speaks of whoever fills it in.
        boolean asked = form.values().containsKey("us.label");
        List<PersonId> ours =
                asked ? us.people() : visit.caller().findPerson().map(List::of).orElse(List.of());
        return new Capture(form, ours, who.people(), at.orElse(visit.now()), objections);
    }

    InteractionDraft interaction() {
        return new InteractionDraft(
                at,
                form.findChoice("channel", Channel.class).orElse(Channel.PHONE),
                participants(),
                form.find("topic").orElse(null),
                form.find("words").orElse(null));
    }

    boolean hasPromise() {
        return form.has("promise");
    }

    /** What was promised; between the first of ours and the first of theirs. */
    CommitmentDraft promise(@Nullable RelationshipId relationship) {
        boolean ours = !form.text("promiser").equals("them");
        PersonId we = us.get(0);
        PersonId they = who.get(0);
        LocalDate due = form.findDate("due").orElseThrow();
        return new CommitmentDraft(form.text("promise"), ours ? we : they, ours ? they : we, due, relationship);
    }

    private List<Participant> participants() {
        List<PersonId> starters = form.text("starter").equals("them") ? who : us;
        Optional<PersonId> starter = starters.stream().findFirst();
        Set<PersonId> everybody = new LinkedHashSet<>();
        starter.ifPresent(everybody::add);
        everybody.addAll(us);
        everybody.addAll(who);
        return everybody.stream()
                .map(person ->
                        new Participant(person, starter.filter(person::equals).isPresent() ? Part.FROM : Part.TO))
                .toList();
    }

    private static List<Objection> toPromise(Parameters form) {
        if (form.has("promise") && form.findDate("due").isEmpty()) {
            return List.of(Objection.to("due", "promise.due.missing", "say by when"));
        }
        return !form.has("promise") && form.has("due")
                ? List.of(Objection.to("promise", "promise.what.missing", "say what was promised"))
                : List.of();
    }
}
