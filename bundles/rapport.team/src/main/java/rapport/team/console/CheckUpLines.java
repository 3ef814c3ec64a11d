package rapport.team.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.access.Caller;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUpDue;
import rapport.api.checkup.CheckUps;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.console.api.Body;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Telling;
import rapport.team.model.Serving;
import rapport.team.model.ServingsQuery;

/** When an internal customer was asked last how we serve them, when they are to be asked again, and the way to ask whoever speaks for them. */
@Component(service = CheckUpLines.class)
public final class CheckUpLines {

    private static final int SPEAKERS = 50;

    private final Parts parts;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable CheckUps checkUps;

    @Activate
    public CheckUpLines(@Reference Parts parts) {
        this.parts = parts;
    }

    Body section(Telling telling, Relationship customer) {
        CheckUps source = checkUps;
        if (source == null) {
            return Body.EMPTY;
        }
        Caller by = telling.visit().caller();
        Stream<Fact> last = source.findLatest(by, customer.id(), "internal").map(one -> last(telling, one)).stream();
        Stream<Fact> due = source.due(by, customer.id()).stream().limit(1).map(one -> due(telling, one));
        List<Fact> facts = Stream.concat(last, due).toList();
        String home = "/relationships/" + customer.id().value() + "/check-ups";
        Stream<Act> ask = by.mayWrite(customer.level())
                ? speaker(by, customer)
                        .map(person -> Act.dialog(
                                telling.text().of("department.ask", telling.name(person)),
                                home + "/link?questionnaire=internal&person=" + person.value()))
                        .stream()
                : Stream.empty();
        Body told = facts.isEmpty()
                ? Body.text(telling.text().of("department.checkups.none"))
                : telling.ui().facts(facts);
        return telling.ui()
                .section(
                        telling.text().of("department.checkups"),
                        told,
                        Stream.concat(ask, Stream.of(Act.link(telling.text().of("department.checkups.all"), home)))
                                .toArray(Act[]::new));
    }

    private Optional<PersonId> speaker(Caller by, Relationship customer) {
        return parts
                .servings
                .list(by, new ServingsQuery(customer.id(), null), PageRequest.first(SPEAKERS))
                .items()
                .stream()
                .map(Serving::customerOwner)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static Fact last(Telling telling, CheckUp one) {
        return Fact.of(
                telling.text().of("department.checkups.last"),
                telling.ui()
                        .link(
                                telling.ui().dateInWords(telling.day(one.at())),
                                "/check-ups/" + one.id().value()));
    }

    private static Fact due(Telling telling, CheckUpDue one) {
        return Fact.of(
                telling.text().of("department.checkups.due"), telling.ui().dateInWords(telling.day(one.dueAt())));
    }
}
