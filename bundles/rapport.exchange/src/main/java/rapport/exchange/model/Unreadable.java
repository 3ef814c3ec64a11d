package rapport.exchange.model;

import java.util.Locale;

/** Why a whole file cannot be read, and what to do instead. */
public enum Unreadable {
    EMPTY("The file is empty."),
    WORKBOOK("This is a spreadsheet workbook. Save it as CSV (UTF-8) and import that file."),
    ARCHIVE("This is an archive. Unpack it and import the files in it."),
    MAIL_STORE("This is an Outlook mail store or message. Export it as CSV, or as mbox or eml."),
    BINARY("This file does not contain text. Import CSV, vCard, mbox or eml files."),
    DOCUMENT("This is a document, and no table, cards or mail. Import CSV, vCard, mbox or eml files."),
    NO_ROWS("There are headings and nothing below them. Export the table again, with its rows."),
    NO_CARDS("There is no card in this file: nothing in it begins with BEGIN:VCARD. Export the contacts once more."),
    NO_MESSAGES("There is no message in this file: no line in it begins with “From ”. Export the mailbox once more."),
    OTHER_FORMAT("This file is not of the format that was chosen."),
    OTHER_KIND(
            "This file does not contain what was asked for: people come from CSV and vCard, interactions from CSV and mail.");

    private final String sentence;

    Unreadable(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /** The message key of its sentence. */
    public String key() {
        return "unreadable." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
