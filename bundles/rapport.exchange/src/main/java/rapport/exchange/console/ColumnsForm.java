package rapport.exchange.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapport.console.api.Parameters;
import rapport.exchange.model.ColumnMapping;
import rapport.exchange.model.DateOrder;
import rapport.exchange.model.DecimalSign;
import rapport.exchange.model.FactMapping;
import rapport.exchange.model.Field;
import rapport.exchange.model.Format;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.Reading;
import rapport.exchange.model.Wish;

/** What somebody says of the columns of a file, as the form sends it. */
record ColumnsForm(Parameters sent, Reading reading) {

    /** Before the name of the table, where somebody says that a file holds facts. */
    static final String OF_FACTS = "FACTS:";

    /** The encodings that files of this kind come in, the commonest first. */
    static final List<String> CHARSETS = List.of(
            "UTF-8",
            "windows-1252",
            "IBM850",
            "x-MacRoman",
            "UTF-16LE",
            "UTF-16BE",
            "windows-1250",
            "windows-1251",
            "KOI8-R",
            "windows-1253",
            "windows-1254",
            "ISO-8859-2",
            "ISO-8859-15",
            "GB18030",
            "Shift_JIS");

    static ColumnsForm of(Parameters sent, ImportJob job) {
        return new ColumnsForm(sent, job.reading());
    }

    /** Another encoding or kind means that the file has to be looked at anew. */
    Optional<Wish> findOtherWay() {
        Format.Kind was = reading.format().kind();
        String table = sent.find("kind")
                .filter(said -> said.startsWith(OF_FACTS))
                .map(said -> said.substring(OF_FACTS.length()))
                .orElse(null);
        Format.Kind kind = table != null
                ? Format.Kind.FACTS
                : sent.findChoice("kind", Format.Kind.class).orElse(was);
        String charset = sent.find("charset").filter(CHARSETS::contains).orElse(reading.charset());
        boolean isSame = kind == was && Objects.equals(table, told(reading)) && charset.equals(reading.charset());
        return isSame
                ? Optional.empty()
                : Optional.of(new Wish(kind, reading.format().family(), charset, table));
    }

    /** Which facts the file is said to hold; null where it says itself what it holds. */
    static @Nullable String told(Reading reading) {
        FactMapping facts = reading.requireTable().mapping().facts();
        return facts == null ? null : facts.table();
    }

    /** The mapping with what was chosen for each column. */
    ColumnMapping mapping() {
        ColumnMapping proposed = reading.requireTable().mapping();
        List<Field> fields = new ArrayList<>();
        for (int at = 0; at < proposed.columns().size(); at++) {
            Field before = proposed.columns().get(at).field();
            fields.add(sent.findChoice("column." + at, Field.class).orElse(before));
        }
        DateOrder order = sent.findChoice("dates", DateOrder.class).orElse(proposed.dateOrder());
        return proposed.meaning(fields).reading(order).holding(facts(proposed.facts()));
    }

    private @Nullable FactMapping facts(@Nullable FactMapping proposed) {
        if (proposed == null) {
            return null;
        }
        List<String> columns = IntStream.range(0, proposed.columns().size())
                .mapToObj(at ->
                        sent.find("column." + at).orElse(proposed.columns().get(at)))
                .toList();
        DecimalSign decimal = sent.findChoice("numbers", DecimalSign.class).orElse(proposed.decimal());
        return new FactMapping(proposed.table(), columns, decimal);
    }
}
