package rapport.checkups.exchange;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.FirstCallId;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.checkups.console.Telling;
import rapport.checkups.store.SqlCheckUps;
import rapport.checkups.store.SqlFirstCalls;
import rapport.console.api.Messages;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** First calls as a table: what was guessed, said and done. Whose guess it was is told to nobody. */
@Component
public final class FirstCallsFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(FirstCallsFile.class);
    private static final Messages REFUSALS = Messages.of(Telling.class);
    private static final FactShape<FirstCall> SHAPE = FactShape.of(FirstCall::id)
            .required("relationship", Kind.RELATIONSHIP, FirstCall::relationship)
            .required("at", Kind.INSTANT, FirstCall::at)
            .optional("guess", Kind.TEXT, call -> chances(call.guess()))
            .with(FactColumn.word("said", FirstCall.Outcome.class), FirstCall::said)
            .optional("said by", Kind.PERSON, FirstCall::saidBy)
            .with(FactColumn.word("happened", FirstCall.Outcome.class), FirstCall::happened);

    private final SqlFirstCalls firstCalls;
    private final Kept kept;

    @Activate
    public FirstCallsFile(@Reference SqlFirstCalls firstCalls, @Reference Database database) {
        this.firstCalls = firstCalls;
        this.kept = Kept.in(database, SqlCheckUps.SCHEMA, "first_call");
    }

    @Override
    public String name() {
        return "first-calls";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("first-calls.title");
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
        SHAPE.each(page -> firstCalls.list(by, null, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        String guess = row.text("guess");
        FirstCall told = new FirstCall(
                new FirstCallId(Ids.next()),
                1,
                row.requireRelationship("relationship"),
                row.require("at", Instant.class),
                guess == null ? List.of() : chances(guess),
                null,
                row.word("said", FirstCall.Outcome.class).orElse(null),
                row.person("said by"),
                row.word("happened", FirstCall.Outcome.class).orElse(null));
        return kept.asOf(by, told.at(), "at", () -> firstCalls.take(by, told))
                .map(call -> call.id().value());
    }

    private static @Nullable String chances(List<Double> guess) {
        return guess.isEmpty() ? null : guess.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** What is no number is no chance, and is refused as such. */
    private static List<Double> chances(String cell) {
        return Arrays.stream(cell.strip().split("\\s+"))
                .map(part -> part.matches("[01](\\.\\d{1,20})?") ? Double.valueOf(part) : Double.valueOf(-1))
                .toList();
    }
}
