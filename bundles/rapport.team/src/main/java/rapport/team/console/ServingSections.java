package rapport.team.console;

import java.util.List;
import java.util.stream.Stream;
import rapport.api.paging.PageRequest;
import rapport.api.party.PartyId;
import rapport.api.relationship.Relationship;
import rapport.console.api.Body;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Telling;
import rapport.team.model.Serving;
import rapport.team.model.ServingsQuery;

/** Whom a department or colleague of ours serves, and who serves it. */
record ServingSections(Parts parts, Telling telling) {

    private static final int SHOWN = 50;

    Body serves(PartyId party) {
        return DepartmentPage.section(telling, "servings.serves", serving(party), "servings.serves.none");
    }

    Body gets(Relationship customer) {
        return DepartmentPage.section(telling, "servings.gets", getting(customer), "servings.gets.none");
    }

    /** Both on one list, each said to be which. */
    List<Fact> both(Relationship one) {
        return Stream.concat(serving(one.party()).stream(), getting(one).stream())
                .toList();
    }

    private List<Fact> serving(PartyId party) {
        List<Serving> found = found(new ServingsQuery(null, party));
        ServingLines lines = ServingLines.of(parts, telling, found);
        return found.stream()
                .map(one -> Fact.of(
                        one.what(),
                        lines.line(one, Saying.all(List.of(Body.text("→ "), lines.customer(one))), mayWrite())))
                .toList();
    }

    private List<Fact> getting(Relationship customer) {
        List<Serving> found = found(new ServingsQuery(customer.id(), null));
        ServingLines lines = ServingLines.of(parts, telling, found);
        return found.stream()
                .map(one -> Fact.of(
                        one.what(),
                        lines.line(one, Saying.all(List.of(Body.text("← "), lines.server(one))), mayWrite())))
                .toList();
    }

    private List<Serving> found(ServingsQuery query) {
        return parts.servings
                .list(telling.visit().caller(), query, PageRequest.first(SHOWN))
                .items();
    }

    private boolean mayWrite() {
        return telling.visit().caller().mayWrite(Parts.LEVEL);
    }
}
