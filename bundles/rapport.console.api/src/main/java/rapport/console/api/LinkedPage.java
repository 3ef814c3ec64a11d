package rapport.console.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import rapport.api.link.PrivateLink;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;

/**
 * What a private link shows to the person who holds it, who has no account: one question, answered once. Contributed as an OSGi
 * service; the platform draws the page around it in the language of the link, with the form, its protection and its thanks.
 * Called by many threads at once, through the guarded door.
 *
 * <p>The caller of the visit is the platform, named after that person, and speaks the language of the page: facts are written in
 * its name. Its path and query tell nothing, so that the secret gets into no page.
 */
@ConsumerType
public interface LinkedPage {

    /** The purpose of the links that lead here: {@code confirm-concern}. */
    String purpose();

    /** What the links are for, as colleagues of ours read it in lists: "Confirm a concern". */
    default String title(Locale language) {
        String words = purpose().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(language) + words.substring(1);
    }

    /** What is asked; empty where the question has become pointless since. Tells no more than this person may know. */
    Optional<Question> ask(Visit visit, PrivateLink link);

    /**
     * Asks again after an answer was refused: the form of the visit holds what was sent. Unless it is overridden, so that each
     * objection stands beside its field in the reader's language, their sentences stand above the question.
     */
    default Optional<Question> again(Visit visit, PrivateLink link, List<Objection> objections) {
        return ask(visit, link).map(question -> question.after(objections));
    }

    /**
     * Takes the answer, in the same transaction that spends the link: a refusal leaves it open, and its objections are shown
     * beside the fields of their names. May be called again where the database asks for it, so that it changes nothing else.
     *
     * @return the thanks, in a sentence
     */
    Outcome<String> answer(Visit visit, PrivateLink link);

    /**
     * A question.
     *
     * @param title in a few words, such as "Did we understand you?"
     * @param fields the inside of the form: what is asked and the fields to answer it, with the values that were sent and refused
     * @param send what the button says; empty where the fields bring buttons of their own
     */
    record Question(String title, Body fields, String send) {

        Question after(List<Objection> objections) {
            Body both = output -> {
                output.writeContent("<div class=\"notice notice-serious\" role=\"alert\"><div>");
                objections.forEach(objection -> {
                    output.writeContent("<p>");
                    output.writeUserContent(objection.sentence());
                    output.writeContent("</p>");
                });
                output.writeContent("</div></div>");
                fields.writeTo(output);
            };
            return new Question(title, both, send);
        }
    }
}
