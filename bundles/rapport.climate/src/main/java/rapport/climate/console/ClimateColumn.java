package rapport.climate.console;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.climate.Climate;
import rapport.api.climate.Climates;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Visit;
import rapport.console.api.list.RelationshipColumn;

/** The climate in the list of a level, in a word. */
@Component
public final class ClimateColumn implements RelationshipColumn {

    private final Climates climates;

    @Activate
    public ClimateColumn(@Reference Climates climates) {
        this.climates = climates;
    }

    @Override
    public String name() {
        return "climate";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("climate.title");
    }

    @Override
    public Map<RelationshipId, Body> cells(Visit visit, Collection<RelationshipId> page) {
        Telling telling = Telling.to(visit);
        Map<RelationshipId, Climate.State> states = climates.states(visit.caller(), page);
        Map<RelationshipId, Body> cells = new HashMap<>();
        page.forEach(id -> cells.put(id, cell(telling, states.getOrDefault(id, Climate.State.UNKNOWN))));
        return cells;
    }

    /** What is unknown does not stand out. */
    private static Body cell(Telling telling, Climate.State state) {
        if (state != Climate.State.UNKNOWN) {
            return telling.state(state);
        }
        return output -> {
            output.writeContent("<span class=\"faint small\">");
            output.writeUserContent(telling.text().of("state.UNKNOWN"));
            output.writeContent("</span>");
        };
    }
}
