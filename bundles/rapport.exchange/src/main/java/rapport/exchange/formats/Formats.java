package rapport.exchange.formats;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rapport.exchange.model.Format;
import rapport.exchange.model.Inspection;
import rapport.exchange.model.Reading;
import rapport.exchange.model.Rows;
import rapport.exchange.model.Table;
import rapport.exchange.model.Unreadable;
import rapport.exchange.model.Wish;
import rapport.exchange.rules.CharsetGuess;
import rapport.exchange.rules.FormatGuess;

/** Every format that can be read, behind two questions: what is this file, and what are its rows. */
public final class Formats {

    private Formats() {}

    /**
     * Tells from the beginning of a file how it is to be read.
     *
     * @param name what the file was called where it came from
     */
    public static Inspection inspect(Path path, String name, Wish wish) {
        byte[] head = TextFile.head(path);
        Optional<Unreadable> objection = FormatGuess.objectionTo(head, name);
        if (objection.isPresent()) {
            return new Inspection.Objected(objection.get());
        }
        CharsetGuess guess = CharsetGuess.of(head);
        Charset charset = wish.charset() == null ? guess.charset() : Charset.forName(wish.charset());
        int mark = CharsetGuess.markLength(head, charset);
        String text = new String(head, mark, head.length - mark, charset);
        if (text.isBlank()) {
            return new Inspection.Objected(Unreadable.EMPTY);
        }
        return inspect(path, text, charset, wish, format(text, name, wish));
    }

    private static Format format(String text, String name, Wish wish) {
        Format told = FormatGuess.of(text, name);
        // A table whose first heading is "From" or "Date" looks like a message for one line.
        boolean isTable = "csv".equals(wish.family()) && told == Format.EML;
        boolean isMessage = "mail".equals(wish.family()) && told.isCsv();
        return isTable ? Format.CSV_PEOPLE : isMessage ? Format.EML : told;
    }

    private static Inspection inspect(Path path, String text, Charset charset, Wish wish, Format told) {
        Inspection found =
                told.isCsv() ? new TableInspection(path, text, charset).inspect(wish) : inspect(charset, wish, told);
        return found instanceof Inspection.Readable readable && holdsNothing(path, readable.reading())
                ? new Inspection.Objected(nothing(readable.reading().format()))
                : found;
    }

    private static boolean holdsNothing(Path path, Reading reading) {
        try (Rows rows = open(path, reading)) {
            return !rows.hasNext();
        }
    }

    private static Unreadable nothing(Format format) {
        return switch (format) {
            case CSV_PEOPLE, CSV_ORGANIZATIONS, CSV_INTERACTIONS, CSV_FACTS -> Unreadable.NO_ROWS;
            case VCARD -> Unreadable.NO_CARDS;
            case MBOX, EML -> Unreadable.NO_MESSAGES;
        };
    }

    private static Inspection inspect(Charset charset, Wish wish, Format told) {
        return wish.objectionTo(told)
                .<Inspection>map(Inspection.Objected::new)
                .orElseGet(() -> new Inspection.Readable(new Reading(told, charset.name(), null), List.of()));
    }

    /** The rows of a file, read as the inspection told, or as somebody corrected it. */
    public static Rows open(Path path, Reading reading) {
        return switch (reading.format()) {
            case CSV_PEOPLE, CSV_ORGANIZATIONS, CSV_INTERACTIONS, CSV_FACTS ->
                new CsvRows(new TextFile(path, reading.encoding()), reading);
            case VCARD -> new CardRows(new TextFile(path, reading.encoding()));
            case MBOX, EML -> new MailRows(path, reading.format());
        };
    }

    /** The headings under which the original cells of rows stand. */
    public static List<String> headings(Reading reading) {
        Table table = reading.table();
        if (table != null) {
            return table.mapping().headings();
        }
        return reading.format() == Format.VCARD ? CardRows.HEADINGS : MailRows.HEADINGS;
    }
}
