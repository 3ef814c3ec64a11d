package rapport.exchange.model;

import java.util.Locale;

/** What a file is. */
public enum Format {
    CSV_PEOPLE(Kind.PEOPLE),
    CSV_ORGANIZATIONS(Kind.ORGANIZATIONS),
    CSV_INTERACTIONS(Kind.INTERACTIONS),
    CSV_FACTS(Kind.FACTS),
    VCARD(Kind.PEOPLE),
    MBOX(Kind.INTERACTIONS),
    EML(Kind.INTERACTIONS);

    /** What the rows of a file are about. */
    public enum Kind {
        PEOPLE,
        ORGANIZATIONS,
        INTERACTIONS,
        /** Facts of other bundles, each table known by its first heading. */
        FACTS
    }

    private final Kind kind;

    Format(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isCsv() {
        return name().startsWith("CSV_");
    }

    public boolean isMail() {
        return this == MBOX || this == EML;
    }

    /** The family that people name it by: csv, vcard or mail. */
    public String family() {
        return isCsv() ? "csv" : isMail() ? "mail" : name().toLowerCase(Locale.ROOT);
    }
}
