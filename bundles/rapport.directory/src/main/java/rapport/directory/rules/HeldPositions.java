package rapport.directory.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.party.Position;
import rapport.api.party.PositionDraft;
import rapport.api.party.PositionId;

/** A position keeps its identity while people mend its title or dates: it is the one at the same organization. */
public final class HeldPositions {

    private final List<Position> left;
    private final Supplier<PositionId> newIds;

    private HeldPositions(List<Position> held, Supplier<PositionId> newIds) {
        this.left = new ArrayList<>(held);
        this.newIds = newIds;
    }

    /**
     * The positions that the drafts speak of.
     *
     * @param organizations where, in the order of the drafts
     */
    public static List<Position> after(
            PersonId person,
            List<Position> held,
            List<PositionDraft> drafts,
            List<OrganizationId> organizations,
            Supplier<PositionId> newIds) {
        HeldPositions positions = new HeldPositions(held, newIds);
        Position[] result = new Position[drafts.size()];
        for (boolean exactly : new boolean[] {true, false}) {
            for (int i = 0; i < result.length; i++) {
                if (result[i] == null) {
                    result[i] = positions.keep(person, drafts.get(i), organizations.get(i), exactly);
                }
            }
        }
        return List.of(result);
    }

    private @org.jspecify.annotations.Nullable Position keep(
            PersonId person, PositionDraft draft, OrganizationId organization, boolean exactly) {
        for (Position held : left) {
            if (held.organization().equals(organization) && (!exactly || saysTheSame(held, draft))) {
                left.remove(held);
                return of(held.id(), person, draft, organization, held.source());
            }
        }
        return exactly ? null : of(newIds.get(), person, draft, organization, draft.source());
    }

    private static boolean saysTheSame(Position held, PositionDraft draft) {
        return Objects.equals(held.title(), draft.title())
                && Objects.equals(held.department(), draft.department())
                && Objects.equals(held.from(), draft.from());
    }

    /** The position that a draft describes. */
    public static Position of(
            PositionId id, PersonId person, PositionDraft draft, OrganizationId organization, String source) {
        return new Position(
                id, person, organization, draft.title(), draft.department(), draft.from(), draft.to(), source);
    }
}
