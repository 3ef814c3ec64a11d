package rapport.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PositionDraft;
import rapport.directory.rules.Folding;
import rapport.directory.store.Names;
import rapport.directory.store.OrganizationBook;

/** The organizations that stand beside people in a batch of rows; those that nobody knows are founded. */
final class Employers {

    private final DSLContext sql;
    private final Map<String, OrganizationId> byName = new HashMap<>();
    private final Map<OrganizationId, Employer> byId = new HashMap<>();
    private final Map<OrganizationId, Organization> founded = new LinkedHashMap<>();

    Employers(DSLContext sql) {
        this.sql = sql;
    }

    /** An organization under the name by which people are listed within it. */
    record Employer(OrganizationId id, String name) {}

    /** Looks up the organizations of these positions. */
    void meet(Collection<PositionDraft> positions) {
        Set<String> names = positions.stream()
                .map(PositionDraft::organizationName)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        byName.putAll(new OrganizationBook(sql).named(names));
        List<OrganizationId> given = positions.stream()
                .map(PositionDraft::organization)
                .filter(Objects::nonNull)
                .toList();
        Map<PartyId, PartyName> named = new Names(sql).of(given);
        given.stream()
                .filter(named::containsKey)
                .forEach(id -> byId.put(
                        id,
                        new Employer(id, Objects.requireNonNull(named.get(id)).name())));
    }

    /** The organization, where it has been known before or was founded by a row before. */
    Optional<Employer> findKnown(PositionDraft position) {
        OrganizationId given = position.organization();
        if (given != null) {
            return Optional.ofNullable(byId.get(given));
        }
        String name = name(position);
        return Optional.ofNullable(byName.get(Folding.fold(name))).map(id -> new Employer(id, name));
    }

    /** The organization; one that is not known is founded. */
    OrganizationId of(PositionDraft position) {
        return position.organization() != null
                ? position.organization()
                : byName.computeIfAbsent(Folding.fold(name(position)), folded -> found(name(position)));
    }

    private OrganizationId found(String name) {
        Organization organization = OrganizationWork.bare(name);
        founded.put(organization.id(), organization);
        return organization.id();
    }

    private static String name(PositionDraft position) {
        return Objects.requireNonNull(position.organizationName(), "organization name");
    }

    Collection<Organization> founded() {
        return founded.values();
    }
}
