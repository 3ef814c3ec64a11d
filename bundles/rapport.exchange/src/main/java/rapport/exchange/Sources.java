package rapport.exchange;

import java.util.Locale;
import rapport.exchange.model.Field;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.Shape;
import rapport.exchange.model.Table;

/** What the directory is told about where rows come from: the same for every export of the same program. */
final class Sources {

    private static final int LONGEST_NAME = 80;

    private Sources() {}

    static String of(ImportJob job) {
        Table table = job.reading().table();
        if (table == null) {
            return "import:" + job.reading().format().family();
        }
        Shape shape = table.mapping().shape();
        if (shape != Shape.OTHER) {
            return "import:" + shape.name().toLowerCase(Locale.ROOT);
        }
        // Only within one kind of file do the numbers of an unknown program tell people apart.
        return table.mapping().has(Field.KEY) ? "import:" + plain(job.fileName()) : "import:csv";
    }

    private static String plain(String name) {
        String bare = name.replaceAll("[\\s\\p{Cntrl}]+", "_");
        return bare.length() <= LONGEST_NAME ? bare : bare.substring(0, LONGEST_NAME);
    }
}
