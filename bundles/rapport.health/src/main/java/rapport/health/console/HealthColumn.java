package rapport.health.console;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.health.Health;
import rapport.api.health.Healths;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Visit;
import rapport.console.api.list.RelationshipColumn;

/** Health in the list of a level: the score and how sure it is, or that too little is known. */
@Component
public final class HealthColumn implements RelationshipColumn {

    private final Healths healths;

    @Activate
    public HealthColumn(@Reference Healths healths) {
        this.healths = healths;
    }

    @Override
    public String name() {
        return "health";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Locale locale) {
        return HealthTelling.MESSAGES.in(locale).of("health.title");
    }

    @Override
    public Map<RelationshipId, Body> cells(Visit visit, Collection<RelationshipId> page) {
        HealthTelling telling = HealthTelling.to(visit);
        Map<RelationshipId, Health> known = healths.findAll(visit.caller(), page);
        Map<RelationshipId, Body> cells = new HashMap<>();
        page.forEach(id -> cells.put(id, cell(telling, known.get(id))));
        return cells;
    }

    private static Body cell(HealthTelling telling, @Nullable Health health) {
        if (health == null || !health.isTold()) {
            return faint(telling.say("health.little"));
        }
        Body sure = faint(telling.say("health.sure", telling.percent(health.confidence())));
        return output -> {
            output.writeUserContent(telling.told(health) + " ");
            sure.writeTo(output);
        };
    }

    private static Body faint(String words) {
        return output -> {
            output.writeContent("<span class=\"faint small\">");
            output.writeUserContent(words);
            output.writeContent("</span>");
        };
    }
}
