package rapport.checkups.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUpDraft;
import rapport.api.checkup.CheckUpsQuery;
import rapport.api.concern.Manner;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.checkups.console.Telling;
import rapport.checkups.store.SqlCheckUps;
import rapport.console.api.Messages;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Complete check-ups as a table. */
@Component
public final class CheckUpsFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(CheckUpsFile.class);
    private static final Messages REFUSALS = Messages.of(Telling.class);
    private static final FactShape<CheckUp> SHAPE = FactShape.of(CheckUp::id)
            .required("relationship", Kind.RELATIONSHIP, CheckUp::relationship)
            .required("questionnaire", Kind.TEXT, CheckUp::questionnaire)
            .optional("person", Kind.PERSON, CheckUp::byThem)
            .with(FactColumn.word("how", Manner.class), CheckUp::manner)
            .optional("at", Kind.INSTANT, CheckUp::at)
            .required("answers", Kind.TEXT, checkUp -> AnswerLines.tell(checkUp.answers()));

    private static final Set<String> COLUMNS =
            SHAPE.columns().stream().map(FactColumn::name).collect(Collectors.toSet());
    private static final CheckUpsQuery SENT = new CheckUpsQuery(null, null, null, null, true);
    private static final Objection UNREADABLE = Objection.to(
            "answers",
            "checkup.answers.unreadable",
            "write each answer on a line of its own, such as: going = 4: as before");

    private final SqlCheckUps checkUps;
    private final Kept kept;

    @Activate
    public CheckUpsFile(@Reference SqlCheckUps checkUps, @Reference Database database) {
        this.checkUps = checkUps;
        this.kept = Kept.in(database, SqlCheckUps.SCHEMA, "check_up");
    }

    @Override
    public String name() {
        return "check-ups";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("check-ups.title");
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
        SHAPE.each(page -> checkUps.list(by, SENT, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        return AnswerLines.read(row.requireText("answers"))
                .map(answers -> take(by, row, answers))
                .orElseGet(() -> Outcome.refused(UNREADABLE));
    }

    private Outcome<UUID> take(Caller by, FactRow row, List<AnswerDraft> answers) {
        CheckUpDraft draft = new CheckUpDraft(
                row.requireRelationship("relationship"),
                row.requireText("questionnaire"),
                row.person("person"),
                row.word("how", Manner.class).orElse(null),
                row.instant("at"),
                answers);
        Outcome<CheckUp> outcome = kept.asOf(by, draft.at(), "at", () -> checkUps.take(by, draft));
        return outcome.findValue().isPresent()
                ? outcome.map(checkUp -> checkUp.id().value())
                : Outcome.refused(
                        outcome.objections().stream().map(CheckUpsFile::inACell).toList());
    }

    /** What speaks against one answer speaks against the cell in which all of them stand. */
    private static Objection inACell(Objection objection) {
        return COLUMNS.contains(objection.field())
                ? objection
                : new Objection(
                        "answers",
                        objection.key(),
                        objection.arguments(),
                        objection.field().isEmpty()
                                ? objection.sentence()
                                : objection.field() + ": " + objection.sentence());
    }
}
