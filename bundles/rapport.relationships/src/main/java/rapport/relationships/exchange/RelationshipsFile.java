package rapport.relationships.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PartyId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.RelationshipsQuery;
import rapport.console.api.Messages;
import rapport.relationships.console.Telling;
import rapport.relationships.store.SqlRelationships;
import rapport.relationships.store.TakenHistory;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Relationships as a table, each as it stands; the steps that led there stand in a table of their own. */
@Component
public final class RelationshipsFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(RelationshipsFile.class);
    private static final Messages REFUSALS = Messages.of(Telling.class);
    private static final FactShape<Relationship> SHAPE = FactShape.of(Relationship::id)
            .required("level", Kind.TEXT, Relationship::level)
            .required("party", Kind.PARTY, Relationship::party)
            .optional("owner", Kind.PERSON, Relationship::owner)
            .optional("stage", Kind.TEXT, Relationship::stage)
            .optional("stage since", Kind.INSTANT, Relationship::stageSince)
            .optional("cadence days", Kind.NUMBER, Relationship::cadenceDays)
            .with(FactColumn.word("status", Status.class), Relationship::status)
            .optional("since", Kind.INSTANT, Relationship::since);

    private final Relationships relationships;
    private final TakenHistory taken;
    private final Kept kept;

    @Activate
    public RelationshipsFile(
            @Reference Relationships relationships, @Reference TakenHistory taken, @Reference Database database) {
        this.relationships = relationships;
        this.taken = taken;
        this.kept = Kept.in(database, SqlRelationships.SCHEMA, "relationship");
    }

    @Override
    public String name() {
        return "relationships";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("relationships.title");
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
        SHAPE.each(page -> relationships.list(by, RelationshipsQuery.ALL, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        RelationshipDraft draft = new RelationshipDraft(
                row.requireText("level"),
                row.require("party", PartyId.class),
                row.person("owner"),
                row.text("stage"),
                row.whole("cadence days"),
                row.word("status", Status.class).orElse(null));
        Instant since = row.instant("since");
        Instant stageSince = Optional.ofNullable(row.instant("stage since")).orElse(since);
        return kept.asOf(by, stageSince, "stage since", () -> taken.begin(by, draft, since))
                .map(begun -> begun.id().value());
    }
}
