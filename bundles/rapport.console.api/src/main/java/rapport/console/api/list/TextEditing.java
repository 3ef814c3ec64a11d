package rapport.console.api.list;

import gg.jte.Content;
import java.util.function.Function;
import java.util.function.Predicate;
import rapport.api.outcome.Outcome;
import rapport.console.api.Parameters;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;

/**
 * A trait that is one line of text.
 *
 * @param name of the trait
 * @param control the field, made of the form's fields
 * @param reading the text as the record has it
 * @param fitting which records have it at all
 */
public record TextEditing<T>(
        String name,
        Function<Fields, Field> control,
        Function<T, String> reading,
        Predicate<T> fitting,
        Saving<T> saving)
        implements Editing<T> {

    /** Keeps a record with another text, and answers the version after. */
    @FunctionalInterface
    public interface Saving<T> {
        Outcome<Long> save(T record, long version, String text);
    }

    public static <T> TextEditing<T> of(
            String name, Function<Fields, Field> control, Function<T, String> reading, Saving<T> saving) {
        return new TextEditing<>(name, control, reading, record -> true, saving);
    }

    /** Only those records have it. */
    public TextEditing<T> where(Predicate<T> only) {
        return new TextEditing<>(name, control, reading, only, saving);
    }

    @Override
    public Content controls(Fields fields) {
        return control.apply(fields);
    }

    @Override
    public Parameters values(T record) {
        return Parameters.of(name, reading.apply(record));
    }

    @Override
    public boolean fits(T record) {
        return fitting.test(record);
    }

    @Override
    public Outcome<Long> change(T record, long version, Parameters sent) {
        return saving.save(record, version, sent.text(name));
    }
}
