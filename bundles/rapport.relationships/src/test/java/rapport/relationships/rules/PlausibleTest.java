package rapport.relationships.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.id.Ids;
import rapport.api.interaction.Channel;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.Participant;
import rapport.api.interaction.Participant.Part;
import rapport.api.level.LevelDescription;
import rapport.api.outcome.Objection;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipDraft;
import rapport.relationships.store.StagedLevels;

class PlausibleTest {

    private static final Instant NOW = Instant.parse("2026-03-31T09:00:00Z");

    private final LevelDescription donors = StagedLevels.of("donors").enabled().get(0);
    private final LevelDescription house = StagedLevels.of("house").enabled().get(0);
    private final PersonId ana = new PersonId(Ids.next());
    private final OrganizationId nordwind = new OrganizationId(Ids.next());

    @Test
    void letsOnlyTheKindOfPartyOntoALevelForWhichItIs() {
        assertThat(toParty(donors, nordwind, false)).isEmpty();
        assertThat(toParty(donors, nordwind, true)).containsExactly("relationship.party.ours");
        assertThat(toParty(donors, ana, false)).containsExactly("relationship.party.misplaced");
        assertThat(toParty(house, ana, true)).isEmpty();
        assertThat(toParty(house, nordwind, true)).isEmpty();
        assertThat(toParty(house, nordwind, false)).containsExactly("relationship.party.misplaced");
    }

    @Test
    void takesAMeetingOfThisAfternoonButNoneOfNextWeek() {
        assertThat(objections(NOW.plus(Duration.ofHours(6)))).isEmpty();
        assertThat(objections(NOW.plus(Duration.ofDays(7)))).containsExactly("interaction.at.future");
    }

    @Test
    void wantsAPromiseToSaySomething() {
        PlausiblePromise plausible =
                new PlausiblePromise(Map.of(ana, name(ana, false), nordwind, name(nordwind, false)));
        assertThat(plausible.objections(new CommitmentDraft("seeds", ana, nordwind, LocalDate.MAX, null)))
                .isEmpty();
        assertThat(plausible.objections(new CommitmentDraft("x".repeat(2_001), ana, nordwind, LocalDate.MAX, null)))
                .extracting(Objection::key)
                .containsExactly("promise.what.long");
    }

    private List<String> objections(Instant at) {
        InteractionDraft draft =
                new InteractionDraft(at, Channel.PHONE, List.of(new Participant(ana, Part.FROM)), null, null);
        return new PlausibleInteraction(NOW)
                .objections(draft, Set.of(ana)).stream().map(Objection::key).toList();
    }

    private static List<String> toParty(LevelDescription level, PartyId party, boolean ours) {
        RelationshipDraft draft = new RelationshipDraft(level.name(), party, null, null, null, null);
        return new PlausibleRelationship(level)
                .toBegin(draft, name(party, ours), null).stream()
                        .map(Objection::key)
                        .toList();
    }

    private static PartyName name(PartyId party, boolean ours) {
        @Nullable String none = null;
        return new PartyName(party, "Nordwind", none, ours, none);
    }
}
