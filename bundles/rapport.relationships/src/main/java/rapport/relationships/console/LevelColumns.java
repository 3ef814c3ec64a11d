package rapport.relationships.console;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Visit;
import rapport.console.api.list.RelationshipColumn;
import rapport.console.api.list.Trait;
import rapport.console.api.widget.Column;

/** The columns that other bundles contribute right now, each asked once for a page, through the guarded door. */
@Component(service = LevelColumns.class)
public final class LevelColumns {

    private static final Logger LOG = LoggerFactory.getLogger(LevelColumns.class);

    private final Map<RelationshipColumn, Standing> columns = new ConcurrentHashMap<>();
    private final Door door;

    private record Standing(String name, int order) {}

    @Activate
    public LevelColumns(@Reference Door door) {
        this.door = door;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addColumn(RelationshipColumn column) {
        try {
            columns.put(
                    column, door.consult(column, "tell its place", () -> new Standing(column.name(), column.order())));
        } catch (ContributionFailed failed) {
            LOG.warn("A column is left out: {}", failed.getMessage());
        }
    }

    void removeColumn(RelationshipColumn column) {
        columns.remove(column);
    }

    /** Each as a trait of the list. */
    List<Trait<Overview>> traits(Visit visit) {
        return inOrder().stream()
                .map(column -> Trait.<Overview>of(
                        name(column),
                        Column.of(title(column, visit)),
                        one -> one.told().getOrDefault(name(column), Body.EMPTY)))
                .toList();
    }

    /** What all of them say of a page. */
    Map<RelationshipId, Map<String, Body>> tell(Visit visit, List<RelationshipId> page) {
        Map<RelationshipId, Map<String, Body>> told = new HashMap<>();
        if (page.isEmpty()) {
            return told;
        }
        for (RelationshipColumn column : inOrder()) {
            cells(column, visit, page)
                    .forEach((id, cell) ->
                            told.computeIfAbsent(id, any -> new HashMap<>()).put(name(column), cell));
        }
        return told;
    }

    /** The names of all, in their order. */
    List<String> names() {
        return inOrder().stream().map(this::name).toList();
    }

    private Map<RelationshipId, Body> cells(RelationshipColumn column, Visit visit, List<RelationshipId> page) {
        try {
            return door.consult(column, "fill a column", () -> {
                Map<RelationshipId, Body> written = new HashMap<>();
                column.cells(visit, page).forEach((id, cell) -> written.put(id, written(cell)));
                return written;
            });
        } catch (ContributionFailed failed) {
            LOG.warn("a list goes without {}: {}", name(column), failed.getMessage());
            return Map.of();
        }
    }

    private String title(RelationshipColumn column, Visit visit) {
        try {
            return door.consult(column, "tell its title", () -> column.title(visit.locale()));
        } catch (ContributionFailed failed) {
            return name(column);
        }
    }

    private String name(RelationshipColumn column) {
        Standing standing = columns.get(column);
        return standing == null ? "gone" : standing.name();
    }

    private List<RelationshipColumn> inOrder() {
        return columns.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().order()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Body written(Body cell) {
        StringOutput html = new StringOutput();
        cell.writeTo(new OwaspHtmlTemplateOutput(html));
        return output -> output.writeContent(html.toString());
    }
}
