package rapport.listening.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Function;
import rapport.api.mail.Attachment;
import rapport.console.api.Answer;
import rapport.console.api.Visit;
import rapport.listening.statement.Statement;
import rapport.listening.statement.StatementPdf;
import rapport.listening.statement.Statements;

/**
 * A concern that is closed with its statement, in the language that was asked for.
 *
 * @param language that of the reader where none was asked for
 */
record Closed(InSight one, Statement statement, Locale language) {

    /** Answers for the closed concern in the path. */
    static Answer answer(InSight one, Function<Closed, Answer> answer) {
        Visit visit = one.visit();
        Locale language = language(visit);
        Parts parts = one.parts();
        return new Statements(parts.concerns, parts.relationships, parts.directory)
                .find(visit.caller().in(language), one.concern())
                .map(statement -> answer.apply(new Closed(one, statement, language)))
                .orElseGet(Answer::notFound);
    }

    private static Locale language(Visit visit) {
        String asked = visit.query().find("language").orElse(visit.form().text("language"));
        String own = visit.locale().getLanguage();
        return switch (asked) {
            case "de" -> own.equals(asked) ? visit.locale() : Locale.GERMAN;
            case "en" -> own.equals(asked) ? visit.locale() : Locale.ENGLISH;
            default -> visit.locale();
        };
    }

    /** A page about the statement in this language. */
    String path(String below) {
        return one.path() + "/closing" + below + "?language=" + statement.language();
    }

    String fileName() {
        return (statement.title() + " - " + statement.party() + ".pdf").replaceAll("[\\p{Cntrl}/\\\\]", " ");
    }

    void write(OutputStream out) throws IOException {
        StatementPdf.write(statement, out);
    }

    Attachment file() {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            write(pdf);
        } catch (IOException impossible) {
            throw new UncheckedIOException("cannot write to memory", impossible);
        }
        return Attachment.pdf(fileName(), pdf.toByteArray());
    }
}
