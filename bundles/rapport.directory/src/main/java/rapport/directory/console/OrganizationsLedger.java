package rapport.directory.console;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import rapport.api.outcome.Outcome;
import rapport.api.party.ContactPoint;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.console.api.list.Entry;

/** Changes organizations from their list. */
record OrganizationsLedger(Services services, Reading reading) implements Ledger<OrganizationLine> {

    /** Lines of the organizations, in their order. */
    List<OrganizationLine> lines(List<Organization> organizations) {
        Set<OrganizationId> parents = organizations.stream()
                .map(Organization::parent)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = services.names(reading.visit(), parents);
        return organizations.stream()
                .map(one -> new OrganizationLine(one, one.parent() == null ? null : names.get(one.parent())))
                .toList();
    }

    @Override
    public List<OrganizationLine> find(Collection<UUID> ids) {
        List<Organization> found = ids.stream()
                .map(id -> services.directory.findOrganization(reading.visit().caller(), new OrganizationId(id)))
                .flatMap(Optional::stream)
                .toList();
        return lines(found);
    }

    @Override
    public Entry entry(OrganizationLine line) {
        Organization one = line.organization();
        return new Entry(
                one.id().value(),
                one.version(),
                one.name(),
                "/organizations/" + one.id().value(),
                reading.ui().smallFace(one.id(), one.name()),
                one.deleted());
    }

    @Override
    public List<ContactPoint> points(OrganizationLine line) {
        return line.organization().contactPoints();
    }

    @Override
    public List<String> tags(OrganizationLine line) {
        return line.organization().tags();
    }

    @Override
    public Outcome<Long> reached(OrganizationLine line, long version, List<ContactPoint> points) {
        return changed(line, version, Redraft.reached(line.organization(), points));
    }

    @Override
    public Outcome<Long> tagged(OrganizationLine line, long version, List<String> tags) {
        return changed(line, version, Redraft.tagged(line.organization(), tags));
    }

    Outcome<Long> at(OrganizationLine line, long version, List<String> domains) {
        return changed(line, version, Redraft.at(line.organization(), domains));
    }

    private Outcome<Long> changed(OrganizationLine line, long version, OrganizationDraft draft) {
        return Ledger.unlessOutdated(() -> services.directory
                .changeOrganization(
                        reading.visit().caller(), line.organization().id(), version, draft)
                .map(Organization::version));
    }

    @Override
    public Outcome<Long> deleted(OrganizationLine line, long version) {
        return Ledger.unlessOutdated(() -> {
            services.directory.deleteOrganization(
                    reading.visit().caller(), line.organization().id(), version);
            return version(line);
        });
    }

    @Override
    public Outcome<Long> restored(OrganizationLine line, long version) {
        return Ledger.unlessOutdated(() -> {
            services.directory.restoreOrganization(
                    reading.visit().caller(), line.organization().id());
            return version(line);
        });
    }

    private Outcome<Long> version(OrganizationLine line) {
        return Outcome.done(services.directory
                .findOrganization(reading.visit().caller(), line.organization().id())
                .map(Organization::version)
                .orElse(line.organization().version()));
    }
}
