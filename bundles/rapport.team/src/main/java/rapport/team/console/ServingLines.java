package rapport.team.console;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Telling;
import rapport.console.api.widget.Tone;
import rapport.team.model.Serving;

/**
 * How it is told who serves whom.
 *
 * @param customers the relationships with the internal customers
 */
record ServingLines(Telling telling, Map<RelationshipId, Relationship> customers, Map<PartyId, PartyName> names) {

    static ServingLines of(Parts parts, Telling telling, Collection<Serving> servings) {
        Map<RelationshipId, Relationship> customers = parts.relationships(
                telling.visit().caller(),
                servings.stream().map(Serving::relationship).toList());
        List<PartyId> parties = Stream.concat(
                        customers.values().stream().map(Relationship::party),
                        servings.stream()
                                .flatMap(one -> Stream.of(one.server(), one.owner(), one.customerOwner())
                                        .filter(Objects::nonNull)))
                .distinct()
                .toList();
        return new ServingLines(telling, customers, telling.names(parties));
    }

    static String path(Serving one) {
        return ServingListPage.PATH + "/" + one.id().value();
    }

    Row row(Serving one) {
        return Row.of("", path(one), Body.EMPTY, one.what(), server(one), customer(one), owner(one), speaker(one));
    }

    /** Who serves. */
    Body server(Serving one) {
        PartyId server = one.server();
        String place = server instanceof PersonId ? "/people/" : "/organizations/";
        return telling.ui().link(telling.name(names, server), place + server.value());
    }

    /** Whom: the internal customer. */
    Body customer(Serving one) {
        Relationship customer = customers.get(one.relationship());
        return customer == null
                ? Body.text(telling.text().of("person.gone"))
                : telling.ui().link(telling.name(names, customer.party()), DepartmentPage.path(customer.id()));
    }

    /** Who answers for it where it is made. */
    Body owner(Serving one) {
        return person(one.owner());
    }

    /** Who speaks for those who get it. */
    Body speaker(Serving one) {
        return person(one.customerOwner());
    }

    /** What is served, with those who answer for it, and the way to change it. */
    Body line(Serving one, Body other, boolean mayWrite) {
        List<Body> line = new ArrayList<>(List.of(other, Body.text(" · "), owner(one), Body.text(" → "), speaker(one)));
        if (mayWrite) {
            line.add(telling.ui()
                    .act(Act.dialog(telling.text().of("serving.edit"), path(one))
                            .bare("pencil")));
        }
        return Saying.all(line);
    }

    private Body person(@Nullable PersonId person) {
        return person == null
                ? telling.ui().pill(telling.text().of("serving.nobody"), Tone.CAREFUL)
                : telling.ui().mention(person, telling.name(names, person), "/people/" + person.value());
    }
}
