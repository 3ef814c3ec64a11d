package rapport.relationships.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.level.LevelDescription;
import rapport.api.level.LevelDescription.Counterpart;
import rapport.api.outcome.Objection;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.StageChange;
import rapport.api.relationship.StakeholderDraft;

/** A relationship stands on a level that knows its stage and welcomes its kind of party; one of us owns it. */
public record PlausibleRelationship(LevelDescription level) {

    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_NAME = 300;

    /** What speaks against beginning it. */
    public List<Objection> toBegin(RelationshipDraft draft, @Nullable PartyName party, @Nullable PartyName owner) {
        return Stream.of(toParty(party), toStage(draft.stage()), toCare(draft, owner))
                .flatMap(objections -> objections)
                .toList();
    }

    /** What speaks against changing who cares for it and how often. */
    public List<Objection> toChange(Relationship was, RelationshipDraft draft, @Nullable PartyName owner) {
        Stream<Objection> fixed =
                was.level().equals(draft.level()) && was.party().equals(draft.party())
                        ? Stream.empty()
                        : Stream.of(Objection.to(
                                "party",
                                "relationship.party.fixed",
                                "a relationship stays with its party and level; begin another one instead"));
        Stream<Objection> stage = draft.stage() == null || draft.stage().equals(was.stage())
                ? Stream.empty()
                : Stream.of(Objection.to(
                        "stage",
                        "relationship.stage.step",
                        "the stage changes by a step of its own, which is remembered"));
        return Stream.of(fixed, stage, toCare(draft, owner))
                .flatMap(objections -> objections)
                .toList();
    }

    /** What speaks against a step to that stage. */
    public List<Objection> toMove(String stage, @Nullable String reason) {
        return Stream.concat(toStage(stage), toLength("reason", reason)).toList();
    }

    /** What speaks against a step that was taken elsewhere. */
    public List<Objection> toStep(StageChange told) {
        return Stream.of(
                        toStage(told.to()),
                        toStage(told.from()),
                        told.by().length() <= LONGEST_NAME
                                ? Stream.<Objection>empty()
                                : Stream.of(Objection.to("by", "text.long", "a name has at most 300 characters")),
                        toLength("reason", told.reason()),
                        toLength("override", told.override()))
                .flatMap(objections -> objections)
                .toList();
    }

    private static Stream<Objection> toLength(String field, @Nullable String reason) {
        return reason == null || reason.length() <= LONGEST_REASON
                ? Stream.empty()
                : Stream.of(Objection.to(field, "relationship.reason.long", "a reason has at most 2,000 characters"));
    }

    /** What speaks against such a stakeholder. */
    public List<Objection> toStakeholder(StakeholderDraft draft, @Nullable PartyName person) {
        return Stream.of(
                        person != null
                                ? Stream.<Objection>empty()
                                : Stream.of(Objection.to(
                                        "person", "stakeholder.person.unknown", "there is no such person")),
                        toRole(draft.role()),
                        toScale("power", draft.power()),
                        toScale("interest", draft.interest()))
                .flatMap(objections -> objections)
                .toList();
    }

    private Stream<Objection> toParty(@Nullable PartyName party) {
        if (party == null) {
            return Stream.of(
                    Objection.to("party", "relationship.party.unknown", "there is no such person or organization"));
        }
        return level.counterparts().stream().anyMatch(kind -> fits(kind, party))
                ? Stream.empty()
                : Stream.of(new Objection(
                        "party",
                        party.ours() ? "relationship.party.ours" : "relationship.party.misplaced",
                        Map.of("party", party.name(), "level", level.name()),
                        party.name() + " is not a kind of party that stands on level " + level.name()));
    }

    private static boolean fits(Counterpart kind, PartyName party) {
        boolean organization = party.id() instanceof OrganizationId;
        return switch (kind) {
            case ORGANIZATION -> organization && !party.ours();
            case OWN_DEPARTMENT -> organization && party.ours();
            case COLLEAGUE -> !organization && party.ours();
        };
    }

    private Stream<Objection> toStage(@Nullable String stage) {
        return stage == null || level.findStage(stage).isPresent()
                ? Stream.empty()
                : Stream.of(new Objection(
                        "stage",
                        "relationship.stage.unknown",
                        Map.of("stage", stage, "level", level.name()),
                        "level " + level.name() + " has no stage \"" + stage + "\""));
    }

    private static Stream<Objection> toCare(RelationshipDraft draft, @Nullable PartyName owner) {
        Stream<Objection> cadence = draft.cadenceDays() == null
                        || (draft.cadenceDays() >= 1 && draft.cadenceDays() <= Relationship.NO_CADENCE)
                ? Stream.empty()
                : Stream.of(Objection.to("cadenceDays", "relationship.cadence.range", "a cadence is 1 to 36,500 days"));
        boolean nobodyOfOurs = draft.owner() != null && (owner == null || !owner.ours());
        Stream<Objection> stranger = nobodyOfOurs
                ? Stream.of(
                        Objection.to("owner", "relationship.owner.stranger", "the owner must be one of our own people"))
                : Stream.empty();
        return Stream.concat(cadence, stranger);
    }

    private Stream<Objection> toRole(@Nullable String role) {
        boolean known = role == null
                || level.roles().stream().anyMatch(one -> one.name().equals(role));
        return known
                ? Stream.empty()
                : Stream.of(new Objection(
                        "role",
                        "stakeholder.role.unknown",
                        Map.of("role", role),
                        "level " + level.name() + " has no role \"" + role + "\""));
    }

    private static final Set<Integer> SCALE = Set.of(1, 2, 3, 4, 5);

    private static Stream<Objection> toScale(String field, int value) {
        return SCALE.contains(value)
                ? Stream.empty()
                : Stream.of(Objection.to(field, "stakeholder.scale", field + " is 1 to 5, was " + value));
    }
}
