package rapport.directory.console;

import gg.jte.Content;
import java.util.List;
import rapport.api.party.PartyName;
import rapport.console.api.Body;
import rapport.console.api.list.TextEditing;
import rapport.console.api.list.Trait;
import rapport.console.api.widget.Column;

/** What the list of organizations can show, and what can be changed in it. */
record OrganizationsColumns(Services services, Reading reading) {

    PartyRoster<OrganizationLine> roster() {
        PartyTraits<OrganizationLine> alike = new PartyTraits<>(reading, ledger(), services.tags());
        return new PartyRoster<>(services, reading, "organizations", ledger(), traits(alike), alike.deeds());
    }

    private List<Trait<OrganizationLine>> traits(PartyTraits<OrganizationLine> alike) {
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

    OrganizationsLedger ledger() {
        return new OrganizationsLedger(services, reading);
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
                        OrganizationsColumns::domains,
                        (line, version, text) -> ledger.at(line, version, PartyForm.commaSeparated(text))));
    }

    private static String domains(OrganizationLine line) {
        return String.join(", ", line.organization().domains());
    }

    private Content parent(OrganizationLine line) {
        PartyName parent = line.parent();
        return parent == null
                ? Body.EMPTY
                : reading.ui()
                        .link(parent.name(), "/organizations/" + parent.id().value());
    }

    private String say(String key) {
        return reading.text().of(key);
    }
}
