package rapport.growth.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import rapport.api.growth.Ask;
import rapport.api.growth.AskDraft;
import rapport.api.growth.Growth;
import rapport.api.outcome.Outcome;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;
import rapport.growth.AsksBook;
import rapport.growth.Book;

/** What we asked for: a referral, a recommendation; and what they answered. */
record AskKind(Parts parts) implements EntryKind<Ask, AskDraft> {

    @Override
    public Book<Ask, AskDraft> book() {
        return new AsksBook(parts.asks);
    }

    @Override
    public String noun() {
        return "asks";
    }

    @Override
    public List<Field> fields(Telling telling, Fields fields, RelationshipId in) {
        return List.of(
                fields.radios("kind", telling.text().of("ask.kind"), telling.choices("kind.", Growth.Kind.class))
                        .or(Growth.Kind.REFERRAL),
                fields.radios("answer", telling.text().of("ask.answer"), telling.choices("answer.", Ask.Answer.class))
                        .or(Ask.Answer.OPEN));
    }

    @Override
    public Parameters start(Telling telling, Ask entry) {
        return Parameters.of(
                "kind",
                entry.kind().name(),
                "answer",
                entry.answer().name(),
                "person",
                entry.person() == null ? "" : entry.person().value().toString(),
                "at",
                LocalDate.ofInstant(entry.at(), telling.visit().zone()).toString(),
                "words",
                Objects.requireNonNullElse(entry.words(), ""));
    }

    @Override
    public Outcome<AskDraft> typed(Visit visit, RelationshipId in) {
        Typed typed = Typed.in(visit);
        return Outcome.done(new AskDraft(
                in,
                visit.form().findChoice("kind", Growth.Kind.class).orElse(Growth.Kind.REFERRAL),
                typed.person(),
                visit.form().findChoice("answer", Ask.Answer.class).orElse(Ask.Answer.OPEN),
                typed.at(),
                typed.words()));
    }

    @Override
    public String line(Telling telling, Ask entry) {
        return telling.text()
                .of(
                        "ask.line",
                        telling.text().of("kind." + entry.kind()),
                        telling.text().of("answer." + entry.answer()));
    }
}
