package rapport.suppliers.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.outcome.Objection;
import rapport.console.api.Visit;
import rapport.suppliers.model.SupplierRecord;

/** What was typed, and what speaks against it. */
record Typed(Visit visit, List<Objection> objections) {

    String text(String field) {
        return visit.form().text(field);
    }

    <D> D required(String field, Optional<D> value, D otherwise) {
        return value.orElseGet(() -> {
            objections.add(Objection.to(field, "supplier.needed", "this is needed"));
            return otherwise;
        });
    }

    LocalDate date(String field) {
        return required(field, visit.form().findDate(field), visit.today());
    }

    /** A number as people write it, with a comma or a point; 0 where it is none. */
    double number(String field) {
        return visit.form()
                .findAs(field, text -> Double.valueOf(text.replace(',', '.')))
                .orElse(0.0);
    }

    /** The version that the form was made of. */
    long version(@Nullable SupplierRecord was) {
        return was == null ? 1 : visit.form().findAs("version", Long::valueOf).orElse(was.version());
    }
}
