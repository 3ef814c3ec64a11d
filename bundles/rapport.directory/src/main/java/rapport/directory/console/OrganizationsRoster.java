package rapport.directory.console;

import gg.jte.Content;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import rapport.api.paging.Count;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyName;
import rapport.console.api.Body;
import rapport.console.api.Texts;
import rapport.console.api.list.Deed;
import rapport.console.api.list.Entry;
import rapport.console.api.list.Roster;
import rapport.console.api.list.TextEditing;
import rapport.console.api.list.Trait;
import rapport.console.api.widget.Column;

/** Organizations as their list shows and changes them. */
record OrganizationsRoster(Services services, Reading reading) implements Roster<OrganizationLine> {

    static final String PATH = "/organizations";

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
    public String path() {
        return PATH;
    }

    @Override
    public String label() {
        return say("organizations.title");
    }

    @Override
    public Column names() {
        return Column.of(say("column.name")).sortedBy("name");
    }

    @Override
    public List<Trait<OrganizationLine>> traits() {
        PartyTraits<OrganizationLine> alike = alike();
        return List.of(
                Trait.of("parent", Column.of(say("column.parent")), this::parent),
                domains(),
                alike.tags(),
                alike.phone(),
                alike.mail().onRequest(),
                Trait.<OrganizationLine>of(
                                "side",
                                Column.of(say("filter.side")).quiet(),
                                line -> Body.text(say(
                                        line.organization().ours() ? "filter.organizations.ours" : "filter.theirs")))
                        .onRequest());
    }

    private PartyTraits<OrganizationLine> alike() {
        return new PartyTraits<>(reading, ledger(), services.tags());
    }

    private OrganizationsLedger ledger() {
        return new OrganizationsLedger(services.directory, reading.visit().caller());
    }

    private Trait<OrganizationLine> domains() {
        String label = say("column.domains");
        OrganizationsLedger ledger = ledger();
        return Trait.<OrganizationLine>of("domains", Column.of(label).quiet(), line -> Body.text(domains(line)))
                .edited(TextEditing.of(
                        "domains",
                        fields -> fields.text("domains", label)
                                .hint(say("tags.hint"))
                                .with("autocomplete", "off"),
                        OrganizationsRoster::domains,
                        (line, version, text) -> ledger.at(line, version, PartyForm.commaSeparated(text))));
    }

    private static String domains(OrganizationLine line) {
        return String.join(", ", line.organization().domains());
    }

    private Content parent(OrganizationLine line) {
        PartyName parent = line.parent();
        return parent == null
                ? Body.EMPTY
                : reading.ui().link(parent.name(), PATH + "/" + parent.id().value());
    }

    @Override
    public List<Deed<OrganizationLine>> deeds() {
        return alike().deeds();
    }

    @Override
    public boolean mayChange() {
        return reading.mayWrite();
    }

    @Override
    public Entry entry(OrganizationLine line) {
        Organization one = line.organization();
        return new Entry(
                one.id().value(),
                one.version(),
                one.name(),
                PATH + "/" + one.id().value(),
                reading.ui().smallFace(one.id(), one.name()),
                one.deleted());
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
    public String count(int number) {
        return reading.count(new Count(number, false), "organizations.one", "organizations.many");
    }

    @Override
    public Texts text() {
        return reading.text();
    }

    @Override
    public void settle() {
        services.settle();
    }

    private String say(String key) {
        return reading.text().of(key);
    }
}
