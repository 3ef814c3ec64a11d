package rapport.growth.console;

import java.util.ArrayList;
import java.util.List;
import rapport.api.outcome.Outcome;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;
import rapport.growth.Book;

/** How one kind of entry is filled in and told. */
interface EntryKind<T, D> {

    Book<T, D> book();

    /** What its paths and its texts begin with: {@code approaches}. */
    String noun();

    /** The fields of its form, beside the person, the day and the words that all kinds have. */
    List<Field> fields(Telling telling, Fields fields, RelationshipId in);

    /** What the form starts with; the fields that all kinds have among it. */
    Parameters start(Telling telling, T entry);

    /** What was typed, or what is missing. */
    Outcome<D> typed(Visit visit, RelationshipId in);

    /** In one line, without the person. */
    String line(Telling telling, T entry);

    /** Nobody in particular, and then those who are known. */
    static List<Choice> orNobody(Telling telling, List<Choice> people) {
        List<Choice> all = new ArrayList<>();
        all.add(Choice.of("", telling.text().of("person.nobody")));
        all.addAll(people);
        return List.copyOf(all);
    }
}
