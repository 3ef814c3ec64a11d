package rapport.growth.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import rapport.api.growth.Approach;
import rapport.api.growth.ApproachDraft;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;
import rapport.growth.ApproachesBook;
import rapport.growth.Book;

/** Approaches by competitors: who came, to whom, and what they did. */
record ApproachKind(Parts parts) implements EntryKind<Approach, ApproachDraft> {

    @Override
    public Book<Approach, ApproachDraft> book() {
        return new ApproachesBook(parts.approaches);
    }

    @Override
    public String noun() {
        return "approaches";
    }

    @Override
    public List<Field> fields(Telling telling, Fields fields, RelationshipId in) {
        return List.of(
                fields.text("competitor", telling.text().of("approach.competitor"))
                        .with("maxlength", "300")
                        .with("autocomplete", "off")
                        .autofocus(),
                fields.radios(
                        "reaction",
                        telling.text().of("approach.reaction"),
                        telling.choices("reaction.", Approach.Reaction.class)));
    }

    @Override
    public Parameters start(Telling telling, Approach entry) {
        return Parameters.of(
                "competitor",
                Objects.requireNonNullElse(entry.competitor(), ""),
                "reaction",
                entry.reaction().name(),
                "person",
                entry.person() == null ? "" : entry.person().value().toString(),
                "at",
                LocalDate.ofInstant(entry.at(), telling.visit().zone()).toString(),
                "words",
                Objects.requireNonNullElse(entry.words(), ""));
    }

    @Override
    public Outcome<ApproachDraft> typed(Visit visit, RelationshipId in) {
        Typed typed = Typed.in(visit);
        return visit.form()
                .findChoice("reaction", Approach.Reaction.class)
                .map(reaction -> Outcome.done(new ApproachDraft(
                        in,
                        visit.form().find("competitor").orElse(null),
                        typed.person(),
                        reaction,
                        typed.at(),
                        typed.words())))
                .orElseGet(() ->
                        Outcome.refused(Objection.to("reaction", "approach.reaction.missing", "say what they did")));
    }

    @Override
    public String line(Telling telling, Approach entry) {
        String who = entry.competitor() == null ? telling.text().of("approach.somebody") : entry.competitor();
        return telling.text().of("approach.line", who, telling.text().of("reaction." + entry.reaction()));
    }
}
