package rapport.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.Intake.Result;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.api.party.OrganizationsQuery;
import rapport.exchange.model.OrganizationRow;
import rapport.exchange.model.Row;

/** Brings organizations into the directory: what a record says already stays, and lists grow by what they lack. */
final class OrganizationTaking implements Taking {

    private static final int LOOKED_THROUGH = 50;

    private final Caller by;
    private final Directory directory;

    OrganizationTaking(Caller by, Directory directory) {
        this.by = by;
        this.directory = directory;
    }

    @Override
    public List<Verdict> take(List<Row> rows) {
        return rows.stream().map(row -> take((OrganizationRow) row)).toList();
    }

    @Override
    public List<Verdict> consider(List<Row> rows) {
        return rows.stream().map(row -> consider((OrganizationRow) row)).toList();
    }

    private Verdict consider(OrganizationRow row) {
        return find(row.name())
                .map(known -> Verdict.of(row, isCovered(known, row) ? Result.UNCHANGED : Result.UPDATED))
                .orElseGet(() -> Verdict.of(row, Result.CREATED));
    }

    private Verdict take(OrganizationRow row) {
        Optional<Organization> known = find(row.name());
        if (known.isPresent() && isCovered(known.get(), row)) {
            return Verdict.of(row, Result.UNCHANGED);
        }
        Outcome<Organization> outcome = known.map(organization -> directory.changeOrganization(
                        by, organization.id(), organization.version(), filled(organization, row)))
                .orElseGet(() -> directory.addOrganization(by, fresh(row)));
        Result result = known.isPresent() ? Result.UPDATED : Result.CREATED;
        return outcome.objections().isEmpty()
                ? Verdict.of(row, result)
                : new Verdict(row, Result.REFUSED, outcome.objections());
    }

    private Optional<Organization> find(String name) {
        OrganizationsQuery byName = new OrganizationsQuery(name, null, null, null, OrganizationsQuery.Sort.NAME, false);
        return directory.organizations(by, byName, PageRequest.first(LOOKED_THROUGH)).items().stream()
                .filter(organization -> organization.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private OrganizationDraft fresh(OrganizationRow row) {
        return new OrganizationDraft(
                row.name(), parent(row.parent()), row.domains(), row.ours(), row.contactPoints(), row.tags());
    }

    private OrganizationDraft filled(Organization known, OrganizationRow row) {
        OrganizationId parent = known.parent() == null ? parent(row.parent()) : known.parent();
        return new OrganizationDraft(
                known.name(),
                parent,
                union(known.domains(), row.domains()),
                known.ours() || row.ours(),
                points(known, row),
                union(known.tags(), row.tags()));
    }

    private boolean isCovered(Organization known, OrganizationRow row) {
        boolean hasParent =
                row.parent() == null || known.parent() != null || row.parent().equalsIgnoreCase(row.name());
        return hasParent
                && (known.ours() || !row.ours())
                && known.domains().containsAll(row.domains())
                && known.tags().containsAll(row.tags())
                && points(known, row).size() == known.contactPoints().size();
    }

    private @Nullable OrganizationId parent(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return find(name)
                .map(Organization::id)
                .or(() -> directory
                        .addOrganization(by, new OrganizationDraft(name, null, List.of(), false, List.of(), List.of()))
                        .findValue()
                        .map(Organization::id))
                .orElse(null);
    }

    private static List<ContactPoint> points(Organization known, OrganizationRow row) {
        Map<String, ContactPoint> all = new LinkedHashMap<>();
        known.contactPoints().forEach(point -> all.put(point.kind() + " " + point.value(), point));
        row.contactPoints().forEach(point -> all.putIfAbsent(point.kind() + " " + point.value(), point));
        return new ArrayList<>(all.values());
    }

    private static List<String> union(List<String> some, List<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
