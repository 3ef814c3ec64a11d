package rapport.directory.rest;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        @Nullable PositionId id,
        @Nullable PersonId person,
        @Nullable Place organization,
        @Nullable String organizationName,
        @Nullable String title,
        @Nullable String department,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source) {

    /** An organization: its id and, as we tell it, its name. */
    record Place(OrganizationId id, @Nullable String name) {}

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
