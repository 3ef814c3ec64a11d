package rapport.listening.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.ConcernStep;
import rapport.api.concern.Concerns;
import rapport.api.concern.ConcernsQuery;
import rapport.api.concern.Gate;
import rapport.api.concern.Manner;
import rapport.api.concern.Word;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Messages;
import rapport.listening.console.ConcernTelling;
import rapport.listening.store.SqlConcerns;
import rapport.listening.store.TakenSteps;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Concerns as a table, as far as each has come. */
@Component
public final class ConcernsFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(ConcernsFile.class);
    private static final Messages REFUSALS = Messages.of(ConcernTelling.class);
    private static final FactShape<Told> SHAPE = FactShape.<Told>of(
                    told -> told.concern().id())
            .required("relationship", Kind.RELATIONSHIP, told -> told.concern().relationship())
            .required("words", Kind.TEXT, told -> told.concern().words())
            .optional("person", Kind.PERSON, told -> told.concern().person())
            .optional("owner", Kind.PERSON, told -> told.concern().owner())
            .optional("heard at", Kind.INSTANT, told -> told.concern().heardAt())
            .with(FactColumn.word("gate", Gate.class), told -> told.concern().gate())
            .optional("understood", Kind.TEXT, told -> told.concern().understood())
            .optional("played back at", Kind.INSTANT, told -> told.when(ConcernStep.Kind.PLAYED_BACK))
            .optional("confirmed by", Kind.PERSON, told -> in(told.confirmed(), Word::person))
            .optional("confirmed at", Kind.INSTANT, told -> in(told.confirmed(), Word::at))
            .with(FactColumn.word("confirmed how", Manner.class), told -> in(told.confirmed(), Word::manner))
            .optional("override", Kind.TEXT, told -> told.concern().override())
            .optional("overridden at", Kind.INSTANT, told -> told.when(ConcernStep.Kind.OVERRIDDEN))
            .optional("done", Kind.TEXT, Told::done)
            .optional("addressed at", Kind.INSTANT, told -> told.when(ConcernStep.Kind.ADDRESSED))
            .optional("verified by", Kind.PERSON, told -> in(told.verified(), Word::person))
            .optional("verified at", Kind.INSTANT, told -> in(told.verified(), Word::at))
            .with(FactColumn.word("verified how", Manner.class), told -> in(told.verified(), Word::manner))
            .optional("felt", Kind.TEXT, told -> in(told.concern().closing(), Closing::felt))
            .optional("closed at", Kind.INSTANT, told -> told.when(ConcernStep.Kind.CLOSED))
            .optional("withdrawn because", Kind.TEXT, told -> told.ours(ConcernStep.Kind.WITHDRAWN))
            .optional("withdrawn at", Kind.INSTANT, told -> told.when(ConcernStep.Kind.WITHDRAWN))
            .optional("ours", Kind.FLAG, told -> told.concern().ours());

    private final Concerns concerns;
    private final TakenSteps steps;
    private final Kept kept;

    @Activate
    public ConcernsFile(@Reference Concerns concerns, @Reference TakenSteps steps, @Reference Database database) {
        this.concerns = concerns;
        this.steps = steps;
        this.kept = Kept.in(database, SqlConcerns.SCHEMA, "concern");
    }

    @Override
    public String name() {
        return "concerns";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("concerns.title");
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
        FactShape.<Concern>eachPage(page -> concerns.list(by, ConcernsQuery.ALL, page), some -> {
            Map<ConcernId, Map<ConcernStep.Kind, ConcernStep>> latest =
                    steps.latest(some.stream().map(Concern::id).toList());
            some.forEach(concern ->
                    visitor.accept(SHAPE.row(new Told(concern, latest.getOrDefault(concern.id(), Map.of())))));
        });
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        return new TakenIn(concerns, kept, by, row).walk();
    }

    private static <T, R> @Nullable R in(@Nullable T told, Function<T, @Nullable R> part) {
        return told == null ? null : part.apply(told);
    }

    /** A concern with the latest of its steps of each kind. */
    private record Told(Concern concern, Map<ConcernStep.Kind, ConcernStep> steps) {

        @Nullable
        Word confirmed() {
            return concern.confirmed();
        }

        @Nullable
        Word verified() {
            return in(steps.get(ConcernStep.Kind.VERIFIED), ConcernStep::word);
        }

        @Nullable
        String done() {
            Closing closing = concern.closing();
            return closing == null ? ours(ConcernStep.Kind.ADDRESSED) : closing.done();
        }

        @Nullable
        String ours(ConcernStep.Kind kind) {
            return in(steps.get(kind), ConcernStep::ours);
        }

        @Nullable
        Instant when(ConcernStep.Kind kind) {
            return in(steps.get(kind), ConcernStep::at);
        }
    }
}
