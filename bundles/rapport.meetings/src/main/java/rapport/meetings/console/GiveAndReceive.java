package rapport.meetings.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.meeting.Balance;
import rapport.api.meeting.ContactMix;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.ExchangesQuery;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;

/** What we gave and took, the balance of both, and how much of the contact is writing. */
@Component
public final class GiveAndReceive implements Panel {

    private static final int SHOWN = 4;

    private final Parts parts;

    @Activate
    public GiveAndReceive(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.CONNECTIONS);
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("exchanges.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return parts.relationship(visit.caller(), new RelationshipId(subject.id()))
                .map(relationship -> body(Telling.to(visit, parts), relationship));
    }

    private Body body(Telling telling, Relationship relationship) {
        List<Fact> facts = new ArrayList<>();
        Balance balance = parts.exchanges.balance(telling.visit().caller(), relationship.id());
        facts.add(Fact.of(
                telling.text().of("balance.title"),
                balance.n() == 0
                        ? telling.text().of("unknown")
                        : telling.text()
                                .of(
                                        "balance.line",
                                        balance.given(),
                                        balance.received() + balance.asked(),
                                        balance.n())));
        facts.add(Fact.of(telling.text().of("mix.title"), mix(telling, relationship)));
        boolean mayWrite = parts.mayWrite(telling.visit(), relationship);
        parts.exchanges
                .list(telling.visit().caller(), ExchangesQuery.of(relationship.id()), PageRequest.first(SHOWN))
                .items()
                .forEach(exchange -> facts.add(fact(telling, exchange, mayWrite)));
        Body told = telling.ui().facts(facts);
        Body act = mayWrite ? note(telling, relationship) : Body.EMPTY;
        return output -> {
            told.writeTo(output);
            act.writeTo(output);
        };
    }

    private String mix(Telling telling, Relationship relationship) {
        ContactMix mix = parts.mixes
                .of(telling.visit().caller(), List.of(relationship.id()))
                .get(relationship.id());
        return mix == null || mix.n() == 0
                ? telling.text().of("unknown")
                : telling.text().of("mix.line", telling.percent(mix.value()), mix.n());
    }

    private static Fact fact(Telling telling, Exchange exchange, boolean mayWrite) {
        String label = telling.text().of("direction." + exchange.direction());
        return Fact.of(
                label,
                mayWrite
                        ? telling.ui()
                                .link(
                                        exchange.what(),
                                        "/exchanges/" + exchange.id().value())
                        : telling.ui().text(exchange.what()));
    }

    private static Body note(Telling telling, Relationship relationship) {
        String path = "/relationships/" + relationship.id().value() + "/exchanges/new";
        return telling.ui()
                .act(Act.dialog(telling.text().of("exchange.act"), path)
                        .icon("gift")
                        .quiet());
    }
}
