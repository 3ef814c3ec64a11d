package rapport.climate.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.checkup.CheckUp;
import rapport.api.commitment.Commitment;
import rapport.api.concern.Concern;
import rapport.api.concern.Gate;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.Milestone;
import rapport.api.growth.Approach;
import rapport.api.growth.Growth;
import rapport.api.id.Id;
import rapport.api.incident.Incident;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.MeetingSheet;
import rapport.api.reading.Reading;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Silo;

/** What each fact weighs; 1 is what one kind word or one small slight weighs. */
public final class Grains {

    private static final Duration FEEDBACK_MAY_WAIT = Duration.ofDays(7);
    private static final double NEUTRAL = 0.5;
    private static final double READING = 4;
    private static final double LISTENING = 0.4;
    private static final double BLIND = 0.4;

    private final List<Grain> grains = new ArrayList<>();

    private Grains() {}

    /** Of all that is known of a relationship. */
    public static List<Grain> of(RelationshipFacts facts, Formula formula) {
        Grains all = new Grains();
        facts.all(Incident.class).forEach(all::add);
        List<Reading> readings = facts.all(Reading.class);
        Division division = new Division(formula.division() ? readings : List.of());
        readings.forEach(reading -> all.add(reading, division));
        if (formula.silos()) {
            facts.all(Silo.class).forEach(all::add);
        }
        facts.all(CheckUp.class).forEach(all::add);
        facts.all(Concern.class).forEach(all::add);
        facts.all(Feedback.class).forEach(all::add);
        facts.all(MeetingSheet.class).forEach(all::add);
        facts.all(Exchange.class).forEach(all::add);
        facts.all(Milestone.class).forEach(all::add);
        facts.all(Approach.class).forEach(all::add);
        facts.all(Growth.class).forEach(all::add);
        facts.all(Commitment.class).forEach(promise -> all.add(promise, isTheirs(promise, facts)));
        return List.copyOf(all.grains);
    }

    private static boolean isTheirs(Commitment promise, RelationshipFacts facts) {
        return promise.by().equals(facts.relationship().party())
                || facts.people().stream().anyMatch(contact -> contact.person().equals(promise.by()));
    }

    /** The higher and the faster, the heavier; what is repaired soon is remembered well. */
    private void add(Incident incident) {
        double height =
                switch (incident.height()) {
                    case COFFEE -> 1;
                    case MANAGER -> 2;
                    case DIRECTOR -> 4;
                    case EXECUTIVE -> 6;
                };
        boolean fast = incident.height() != Incident.Height.COFFEE
                && Duration.between(incident.happenedAt(), incident.reachedAt()).toHours() <= 24;
        String kind = incident.repairedAt() == null ? "incident.open" : "incident.past";
        put(kind, fast ? -1.5 * height : -height, incident.reachedAt(), "incident", incident.id(), incident.what());
        Instant repaired = incident.repairedAt();
        if (repaired != null) {
            boolean soon = Duration.between(incident.happenedAt(), repaired).toDays() <= 7;
            put(
                    "incident.repaired",
                    soon ? 1.5 * height : height,
                    repaired,
                    "incident",
                    incident.id(),
                    incident.what());
        }
    }

    /** What one of them feels weighs less while another feels otherwise. */
    private void add(Reading reading, Division division) {
        Integer value = reading.value();
        if (value == null) {
            return;
        }
        double warmth = reading.instrument().warmth(value);
        double left = division.left(reading, warmth);
        if (left < 1) {
            double weight = (warmth - NEUTRAL) * READING * left;
            put("reading.divided", weight, reading.at(), "reading", reading.id(), words(reading.words()));
        } else {
            warm(warmth, READING, reading.at(), "reading", reading.id(), words(reading.words()));
        }
        Integer guess = reading.guess();
        if (guess != null && reading.instrument().warmth(guess) - warmth >= BLIND) {
            put("blindspot", -1, reading.at(), "reading", reading.id(), words(reading.words()));
        }
    }

    /** Three of them, the most that are told, are not enough to make a climate bad by themselves. */
    private void add(Silo silo) {
        String kind = silo.ours() ? "silo.ours" : "silo.theirs";
        put(kind, -0.75, silo.since(), "relationship", silo.relationship(), silo.one() + " · " + silo.other());
    }

    private void add(CheckUp checkUp) {
        checkUp.answers().stream()
                .map(CheckUp.Answer::warmth)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .ifPresent(warmth ->
                        warm(warmth, checkUp.byThem() == null ? 1 : 3, checkUp.at(), "check-up", checkUp.id(), ""));
    }

    private void warm(double warmth, double factor, Instant at, String fact, Id id, String words) {
        if (warmth != NEUTRAL) {
            put(warmth > NEUTRAL ? "reading.warm" : "reading.cold", (warmth - NEUTRAL) * factor, at, fact, id, words);
        }
    }

    private void add(Concern concern) {
        if (concern.gate() == Gate.VERIFIED || concern.gate() == Gate.CLOSED) {
            put("concern.solved", 2, concern.gateSince(), "concern", concern.id(), concern.words());
        }
        if (concern.reopened() > 0) {
            double weight = -1.5 * concern.reopened();
            put("concern.reopened", weight, concern.gateSince(), "concern", concern.id(), concern.words());
        }
        if (concern.override() != null && concern.confirmed() == null) {
            put("concern.unconfirmed", -1, concern.gateSince(), "concern", concern.id(), concern.words());
        }
    }

    private void add(Feedback feedback) {
        Instant asked = feedback.givenAt().plus(FEEDBACK_MAY_WAIT);
        Instant responded = feedback.respondedAt();
        if (responded == null || responded.isAfter(asked)) {
            put("feedback.waiting", -1, asked, "feedback", feedback.id(), feedback.words());
        }
        if (responded != null) {
            put("feedback.answered", 1, responded, "feedback", feedback.id(), feedback.words());
        }
        Boolean changed = feedback.changed();
        if (changed != null && feedback.checkedAt() != null) {
            String kind = changed ? "feedback.changed" : "feedback.unchanged";
            put(kind, changed ? 1 : -1, feedback.checkedAt(), "feedback", feedback.id(), feedback.words());
        }
    }

    private void add(MeetingSheet sheet) {
        Double share = sheet.askedShare();
        if (share != null && share != LISTENING) {
            double weight = share < LISTENING ? (share - LISTENING) * 5 : (share - LISTENING) * 2.5;
            String kind = share < LISTENING ? "meeting.told" : "meeting.asked";
            put(kind, weight, sheet.at(), "meeting", sheet.id(), words(sheet.learned()));
        }
    }

    private void add(Exchange exchange) {
        if (exchange.direction() != Exchange.Direction.ASKED) {
            put("gift", exchange.weight() / 2.0, exchange.at(), "exchange", exchange.id(), exchange.what());
        }
    }

    private void add(Milestone milestone) {
        Instant late = start(milestone.due().plusDays(1));
        Instant reached = milestone.reachedAt();
        if (reached == null || reached.isAfter(late)) {
            put("milestone.late", -1, late, "milestone", milestone.id(), milestone.what());
        }
        if (reached != null) {
            put("milestone.reached", 1, reached, "milestone", milestone.id(), milestone.what());
        }
    }

    private void add(Commitment promise, boolean theirs) {
        Instant due = start(promise.due());
        if (promise.state() == Commitment.State.KEPT) {
            put("promise.kept", 1, due, "commitment", promise.id(), promise.what());
        } else if (promise.state() == Commitment.State.BROKEN) {
            String kind = theirs ? "promise.broken.theirs" : "promise.broken";
            put(kind, -2, due, "commitment", promise.id(), promise.what());
        }
    }

    private void add(Approach approach) {
        double weight =
                switch (approach.reaction()) {
                    case TOLD_US -> 2;
                    case COMPARED -> -0.5;
                    case KEPT_SILENT -> -1;
                    case LEFT_US -> -4;
                };
        String kind = weight > 0 ? "approach.told" : "approach.silent";
        put(kind, weight, approach.at(), "approach", approach.id(), words(approach.words()));
    }

    private void add(Growth growth) {
        put("growth", 3, growth.at(), "growth", growth.id(), words(growth.words()));
    }

    private void put(String kind, double weight, Instant at, String fact, Id id, String words) {
        grains.add(new Grain(kind, weight, at, fact + ":" + id.value(), words));
    }

    private static String words(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
