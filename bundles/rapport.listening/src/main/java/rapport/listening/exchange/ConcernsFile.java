package rapport.listening.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
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
import rapport.api.concern.Word;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.console.api.Messages;
import rapport.listening.store.TakenSteps;

/** Concerns as a table, as far as each has come. */
@Component
public final class ConcernsFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(ConcernsFile.class);

    private final Concerns concerns;
    private final TakenSteps steps;

    @Activate
    public ConcernsFile(@Reference Concerns concerns, @Reference TakenSteps steps) {
        this.concerns = concerns;
        this.steps = steps;
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
    public List<FactColumn> columns() {
        return List.of(
                FactColumn.required("relationship", Kind.RELATIONSHIP),
                FactColumn.required("words", Kind.TEXT),
                FactColumn.optional("person", Kind.PERSON),
                FactColumn.optional("owner", Kind.PERSON),
                FactColumn.optional("heard at", Kind.INSTANT),
                FactColumn.optional("gate", Kind.WORD),
                FactColumn.optional("understood", Kind.TEXT),
                FactColumn.optional("confirmed by", Kind.PERSON),
                FactColumn.optional("confirmed at", Kind.INSTANT),
                FactColumn.optional("confirmed how", Kind.WORD),
                FactColumn.optional("override", Kind.TEXT),
                FactColumn.optional("done", Kind.TEXT),
                FactColumn.optional("verified by", Kind.PERSON),
                FactColumn.optional("verified at", Kind.INSTANT),
                FactColumn.optional("verified how", Kind.WORD),
                FactColumn.optional("felt", Kind.TEXT),
                FactColumn.optional("withdrawn because", Kind.TEXT));
    }

    @Override
    public void each(Caller by, Consumer<FactRow> visitor) {
        @Nullable String cursor = null;
        do {
            Slice<Concern> page = concerns.list(by, ConcernsQuery.ALL, new PageRequest(500, cursor));
            Map<ConcernId, Map<ConcernStep.Kind, ConcernStep>> latest =
                    steps.latest(page.items().stream().map(Concern::id).toList());
            page.items().forEach(concern -> visitor.accept(row(concern, latest.getOrDefault(concern.id(), Map.of()))));
            cursor = page.nextCursor();
        } while (cursor != null);
    }

    private static FactRow row(Concern concern, Map<ConcernStep.Kind, ConcernStep> steps) {
        Closing closing = concern.closing();
        FactRow row = FactRow.of(concern.id().value())
                .with("relationship", concern.relationship())
                .with("words", concern.words())
                .with("person", concern.person())
                .with("owner", concern.owner())
                .with("heard at", concern.heardAt())
                .with("gate", concern.gate().name())
                .with("understood", concern.understood())
                .with("override", concern.override())
                .with("done", closing == null ? ours(steps.get(ConcernStep.Kind.ADDRESSED)) : closing.done())
                .with("felt", closing == null ? null : closing.felt())
                .with("withdrawn because", ours(steps.get(ConcernStep.Kind.WITHDRAWN)));
        ConcernStep verified = steps.get(ConcernStep.Kind.VERIFIED);
        return with(with(row, "confirmed", concern.confirmed()), "verified", verified == null ? null : verified.word());
    }

    private static @Nullable String ours(@Nullable ConcernStep step) {
        return step == null ? null : step.ours();
    }

    private static FactRow with(FactRow row, String what, @Nullable Word word) {
        return word == null
                ? row
                : row.with(what + " by", word.person())
                        .with(what + " at", word.at())
                        .with(what + " how", word.manner().name());
    }

    @Override
    public boolean isKnown(UUID id) {
        return steps.isKnown(id);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        return new TakenIn(concerns, by, row).walk();
    }
}
