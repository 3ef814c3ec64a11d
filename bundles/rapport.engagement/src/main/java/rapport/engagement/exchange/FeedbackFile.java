package rapport.engagement.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackDraft;
import rapport.api.engagement.FeedbackQuery;
import rapport.api.engagement.FeedbackResponse;
import rapport.api.engagement.RetrospectiveId;
import rapport.api.engagement.Retrospectives;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Messages;
import rapport.engagement.console.Parts;
import rapport.engagement.store.SqlMilestones;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Feedback as a table: what was said, what we answered, and whether it changed. */
@Component
public final class FeedbackFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(FeedbackFile.class);
    private static final Messages REFUSALS = Messages.of(Parts.class);
    private static final FactShape<Feedback> SHAPE = FactShape.of(Feedback::id)
            .with(FactColumn.of("retrospectives", "retrospective").needed(), Feedback::retrospective)
            .optional("person", Kind.PERSON, Feedback::person)
            .required("words", Kind.TEXT, Feedback::words)
            .optional("given at", Kind.INSTANT, Feedback::givenAt)
            .optional("response", Kind.TEXT, Feedback::response)
            .optional("will change", Kind.FLAG, Feedback::willChange)
            .optional("owner", Kind.PERSON, Feedback::owner)
            .optional("responded at", Kind.INSTANT, Feedback::respondedAt)
            .optional("changed", Kind.FLAG, Feedback::changed)
            .optional("checked at", Kind.INSTANT, Feedback::checkedAt);

    private final Retrospectives retrospectives;
    private final Kept kept;

    @Activate
    public FeedbackFile(@Reference Retrospectives retrospectives, @Reference Database database) {
        this.retrospectives = retrospectives;
        this.kept = Kept.in(database, SqlMilestones.SCHEMA, "feedback");
    }

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("feedback.title");
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
        SHAPE.each(page -> retrospectives.feedback(by, FeedbackQuery.ALL, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        RetrospectiveId in = new RetrospectiveId(row.require("retrospective", UUID.class));
        FeedbackDraft draft = new FeedbackDraft(row.person("person"), row.requireText("words"));
        return kept.asOf(by, row.instant("given at"), "given at", () -> retrospectives.give(by, in, draft))
                .then(given -> answered(by, given, row))
                .then(answered -> checked(by, answered, row))
                .map(feedback -> feedback.id().value());
    }

    private Outcome<Feedback> answered(Caller by, Feedback given, FactRow row) {
        String words = row.text("response");
        if (words == null) {
            return Outcome.done(given);
        }
        boolean willChange = Boolean.TRUE.equals(row.flag("will change"));
        FeedbackResponse response = new FeedbackResponse(words, willChange, row.person("owner"));
        return kept.asOf(
                by,
                row.instant("responded at"),
                "responded at",
                () -> retrospectives.respond(by, given.id(), given.version(), response));
    }

    private Outcome<Feedback> checked(Caller by, Feedback answered, FactRow row) {
        Boolean changed = row.flag("changed");
        return changed == null
                ? Outcome.done(answered)
                : kept.asOf(
                        by,
                        row.instant("checked at"),
                        "checked at",
                        () -> retrospectives.check(by, answered.id(), answered.version(), changed));
    }
}
