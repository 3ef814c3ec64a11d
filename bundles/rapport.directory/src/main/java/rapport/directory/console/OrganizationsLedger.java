package rapport.directory.console;

import java.util.List;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;

/** Changes organizations from their list. */
record OrganizationsLedger(Directory directory, Caller by) implements Ledger<OrganizationLine> {

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
        return Ledger.unlessOutdated(() -> directory
                .changeOrganization(by, line.organization().id(), version, draft)
                .map(Organization::version));
    }

    @Override
    public Outcome<Long> deleted(OrganizationLine line, long version) {
        return Ledger.unlessOutdated(() -> {
            directory.deleteOrganization(by, line.organization().id(), version);
            return version(line);
        });
    }

    @Override
    public Outcome<Long> restored(OrganizationLine line, long version) {
        return Ledger.unlessOutdated(() -> {
            directory.restoreOrganization(by, line.organization().id());
            return version(line);
        });
    }

    private Outcome<Long> version(OrganizationLine line) {
        return Outcome.done(directory
                .findOrganization(by, line.organization().id())
                .map(Organization::version)
                .orElse(line.organization().version()));
    }
}
