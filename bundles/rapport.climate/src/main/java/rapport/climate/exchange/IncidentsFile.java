package rapport.climate.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.incident.Incident;
import rapport.api.incident.IncidentDraft;
import rapport.api.incident.Incidents;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.climate.console.Telling;
import rapport.climate.store.SqlIncidents;
import rapport.console.api.Messages;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Incidents as a table, with how high each went and how it was repaired. */
@Component
public final class IncidentsFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(IncidentsFile.class);
    private static final Messages REFUSALS = Messages.of(Telling.class);
    private static final FactShape<Incident> SHAPE = FactShape.of(Incident::id)
            .required("relationship", Kind.RELATIONSHIP, Incident::relationship)
            .required("what", Kind.TEXT, Incident::what)
            .with(FactColumn.word("height", Incident.Height.class).needed(), Incident::height)
            .required("happened at", Kind.INSTANT, Incident::happenedAt)
            .optional("reached at", Kind.INSTANT, Incident::reachedAt)
            .optional("raised by", Kind.PERSON, Incident::raisedBy)
            .optional("repair", Kind.TEXT, Incident::repair)
            .optional("repaired at", Kind.INSTANT, Incident::repairedAt);

    private final Incidents incidents;
    private final Kept kept;

    @Activate
    public IncidentsFile(@Reference Incidents incidents, @Reference Database database) {
        this.incidents = incidents;
        this.kept = Kept.in(database, SqlIncidents.SCHEMA, "incident");
    }

    @Override
    public String name() {
        return "incidents";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("incidents.title");
    }

    @Override
    public String sentence(Objection objection, Locale locale) {
        return REFUSALS.in(locale).of(objection);
    }

    @Override
    public List<FactColumn> columns() {
        return SHAPE.columns();
    }

    @Override
    public void each(Caller by, Consumer<FactRow> visitor) {
        SHAPE.each(page -> incidents.list(by, null, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        Instant happened = row.require("happened at", Instant.class);
        Instant reached = row.instant("reached at");
        IncidentDraft draft = new IncidentDraft(
                row.requireRelationship("relationship"),
                row.requireText("what"),
                row.requireWord("height", Incident.Height.class),
                happened,
                reached,
                row.person("raised by"));
        boolean wentHigher = reached != null && reached.isAfter(happened);
        return kept.asOf(
                        by,
                        wentHigher ? reached : happened,
                        wentHigher ? "reached at" : "happened at",
                        () -> incidents.record(by, draft))
                .then(recorded -> repaired(by, recorded, row))
                .map(incident -> incident.id().value());
    }

    private Outcome<Incident> repaired(Caller by, Incident recorded, FactRow row) {
        String repair = row.text("repair");
        Instant at = row.instant("repaired at");
        if (repair == null && at == null) {
            return Outcome.done(recorded);
        }
        String told = Objects.requireNonNullElse(repair, "");
        Instant then = Objects.requireNonNullElse(at, recorded.reachedAt());
        return kept.asOf(
                by, then, "repaired at", () -> incidents.repair(by, recorded.id(), recorded.version(), told, then));
    }
}
