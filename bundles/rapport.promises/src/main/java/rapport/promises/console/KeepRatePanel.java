package rapport.promises.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rapport.api.commitment.KeepRate;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.promises.console.templates.JtekeeprateGenerated;

/** How well somebody keeps promises: a count, its interval, and that nothing is known where nothing is. */
final class KeepRatePanel implements Panel {

    private final Parts parts;
    private final Subject.Kind kind;

    KeepRatePanel(Parts parts, Subject.Kind kind) {
        this.parts = parts;
        this.kind = kind;
    }

    @Override
    public Place place() {
        return new Place(kind, Column.FACTS);
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("rate.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        PartyId party = kind == Subject.Kind.PERSON ? new PersonId(subject.id()) : new OrganizationId(subject.id());
        return parts.chains
                .keepRate(visit.caller(), party)
                .filter(rate -> rate.isKnown()
                        || !parts.commitments.openOf(visit.caller(), party, 1).isEmpty())
                .map(rate -> show(Telling.to(visit), party, rate));
    }

    private static Body show(Telling telling, PartyId party, KeepRate rate) {
        Act all = Act.link(
                        telling.text().of("rate.promises"),
                        PromisesPage.PATH
                                + Parameters.of("party", party.asText()).asQuery())
                .quiet();
        List<Fact> facts = List.of(
                Fact.of(
                        telling.text().of("rate.kept"),
                        rate.isKnown()
                                ? telling.percent(rate.rate())
                                : telling.text().of("rate.none")),
                Fact.of(telling.text().of("rate.next"), telling.percent(rate.chance())));
        return output ->
                JtekeeprateGenerated.render(output, null, facts, telling.record(rate), rate.formula(), all, telling);
    }
}
