package rapport.exchange.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.console.api.Parameters;
import rapport.exchange.model.ColumnMapping;
import rapport.exchange.model.DateOrder;
import rapport.exchange.model.Field;
import rapport.exchange.model.Format;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.Reading;
import rapport.exchange.model.Wish;

/** What somebody says of the columns of a file, as the form sends it. */
record ColumnsForm(Parameters sent, Reading reading) {

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
        Format.Kind kind = sent.findChoice("kind", Format.Kind.class).orElse(was);
        String charset = sent.find("charset").filter(CHARSETS::contains).orElse(reading.charset());
        boolean isSame = kind == was && charset.equals(reading.charset());
        return isSame
                ? Optional.empty()
                : Optional.of(new Wish(kind, reading.format().family(), charset));
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
        return proposed.meaning(fields).reading(order);
    }
}
