package rapport.directory.rest;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.json.NotRead;
import rapport.api.json.Shorthand;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.party.Position;
import rapport.api.party.PositionDraft;
import rapport.api.party.PositionId;

/**
 * A position on the wire.
 *
 * @param id made by us; not read
 * @param person who holds it; only read where a position stands by itself
 * @param organization where; the id suffices
 * @param organizationName instead of the organization, where only its name is known: found by it or made
 * @param source what tells of it
 */
record PositionJson(
        @NotRead @Nullable PositionId id,
        @Nullable PersonId person,
        @Nullable Place organization,
        @Nullable String organizationName,
        @Nullable String title,
        @Nullable String department,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source) {

    /** An organization: its id and, as we tell it, its name. */
    @Shorthand
    record Place(OrganizationId id, @Nullable String name) {

        Place {
            Objects.requireNonNull(id, "id");
        }
    }

    static PositionJson of(Position position, Map<PartyId, PartyName> names) {
        PartyName name = names.get(position.organization());
        return new PositionJson(
                position.id(),
                position.person(),
                new Place(position.organization(), name == null ? null : name.name()),
                null,
                position.title(),
                position.department(),
                position.from(),
                position.to(),
                position.source());
    }

    /** The same where only the name of another organization was said. */
    PositionJson movedFrom(Position was) {
        boolean sameId = organization != null && organization.id().equals(was.organization());
        return organizationName == null || !sameId
                ? this
                : new PositionJson(id, person, null, organizationName, title, department, from, to, source);
    }

    PositionDraft asDraft() {
        return new PositionDraft(
                organization == null ? null : organization.id(),
                organization == null ? organizationName : null,
                title,
                department,
                from,
                to,
                source == null ? "api" : source);
    }
}
