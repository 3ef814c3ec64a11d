package rapport.insight.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.signal.Evidence;
import rapport.api.signal.TodayEntry;
import rapport.api.tie.Tie;

/** What ties and signals look like on the wire. */
final class Wire {

    private Wire() {}

    /**
     * A person at an end of a tie.
     *
     * @param mail the main mail address, where there is one
     */
    record End(UUID id, String name, @Nullable String mail) {

        static End of(PersonId person, Map<PartyId, PartyName> names) {
            PartyName name = names.get(person);
            return name == null ? new End(person.value(), "", null) : new End(person.value(), name.name(), name.mail());
        }
    }

    /** How strongly two people are joined as of {@code asOf}. */
    record TieBetween(End a, End b, double strength, Instant asOf) {

        static TieBetween of(Tie tie, Map<PartyId, PartyName> names) {
            return new TieBetween(End.of(tie.a(), names), End.of(tie.b(), names), tie.strength(), tie.asOf());
        }
    }

    /** Who a signal is about: {@code kind} is {@code person} or {@code organization}. */
    record Party(
            UUID id, String kind, String name, @Nullable String mail) {

        static Party of(PartyName name) {
            String kind = name.id() instanceof OrganizationId ? "organization" : "person";
            return new Party(name.id().value(), kind, name.name(), name.mail());
        }
    }

    /** The relationship that a signal belongs to. */
    record In(UUID id, String level, String stage, @Nullable UUID owner) {

        static In of(Relationship relationship) {
            PersonId owner = relationship.owner();
            return new In(
                    relationship.id().value(),
                    relationship.level(),
                    relationship.stage(),
                    owner == null ? null : owner.value());
        }
    }

    /**
     * A reason to act.
     *
     * @param severity {@code now}, {@code this_week} or {@code watch}
     * @param relationship left out where it is a person whom no relationship looks after
     */
    record Reason(
            UUID id,
            String rule,
            String severity,
            String reason,
            String advice,
            String act,
            Instant since,
            @Nullable In relationship,
            Party party,
            @Nullable Party person,
            List<Evidence> evidence) {

        static Reason of(TodayEntry entry) {
            PartyName person = entry.person();
            return new Reason(
                    entry.id().value(),
                    entry.rule(),
                    entry.severity().name().toLowerCase(Locale.ROOT),
                    entry.reason(),
                    entry.advice(),
                    entry.act().name().toLowerCase(Locale.ROOT),
                    entry.since(),
                    entry.findRelationship().map(In::of).orElse(null),
                    Party.of(entry.party()),
                    person == null ? null : Party.of(person),
                    entry.evidence());
        }
    }

    /** Until when a signal is to be hidden. */
    record Snooze(Instant until) {}

    /** That somebody did something about a signal. */
    record Completion() {}
}
