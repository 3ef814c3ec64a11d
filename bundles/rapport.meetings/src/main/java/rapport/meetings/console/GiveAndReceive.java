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
import rapport.console.api.widget.Telling;

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
        return new Place(Subject.Kind.RELATIONSHIP, Column.WORKING);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title(Locale locale) {
        return Parts.MESSAGES.in(locale).of("exchanges.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return parts.relationship(visit.caller(), new RelationshipId(subject.id()))
                .flatMap(relationship -> {
                    Balance balance = parts.exchanges.balance(visit.caller(), relationship.id());
                    Optional<ContactMix> mix = mix(visit, relationship);
                    return balance.n() == 0 && mix.isEmpty()
                            ? Optional.empty()
                            : Optional.of(body(parts.telling(visit), relationship, balance, mix));
                });
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        return parts.relationship(visit.caller(), new RelationshipId(subject.id()))
                .filter(relationship -> parts.mayWrite(visit, relationship))
                .map(relationship -> List.of(note(parts.telling(visit), relationship)))
                .orElse(List.of());
    }

    private Body body(Telling telling, Relationship relationship, Balance balance, Optional<ContactMix> mix) {
        List<Fact> facts = new ArrayList<>();
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
        facts.add(Fact.of(
                telling.text().of("mix.title"),
                mix.map(known -> telling.text().of("mix.line", Percent.of(telling, known.value()), known.n()))
                        .orElse(telling.text().of("unknown"))));
        boolean mayWrite = parts.mayWrite(telling.visit(), relationship);
        parts.exchanges
                .list(telling.visit().caller(), ExchangesQuery.of(relationship.id()), PageRequest.first(SHOWN))
                .items()
                .forEach(exchange -> facts.add(fact(telling, exchange, mayWrite)));
        Body told = telling.ui().facts(facts);
        Body act = mayWrite ? telling.ui().act(note(telling, relationship)) : Body.EMPTY;
        return output -> {
            told.writeTo(output);
            act.writeTo(output);
        };
    }

    private Optional<ContactMix> mix(Visit visit, Relationship relationship) {
        return Optional.ofNullable(parts.mixes
                        .of(visit.caller(), List.of(relationship.id()))
                        .get(relationship.id()))
                .filter(mix -> mix.n() > 0);
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

    private static Act note(Telling telling, Relationship relationship) {
        String path = "/relationships/" + relationship.id().value() + "/exchanges/new";
        return Act.dialog(telling.text().of("exchange.act"), path).icon("gift").quiet();
    }
}
