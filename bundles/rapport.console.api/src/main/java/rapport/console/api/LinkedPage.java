package rapport.console.api;

import java.util.Optional;
import rapport.api.link.PrivateLink;
import rapport.api.outcome.Outcome;

/**
 * What a private link shows to the person who holds it, who has no account: one question, answered once. Contributed as an OSGi
 * service; the console draws the page around it in the language of the link, with the form, its protection and its thanks.
 * Called by many threads at once, through the guarded door.
 */
public interface LinkedPage {

    /** The purpose of the links that lead here: {@code confirm-concern}. */
    String purpose();

    /** What is asked; empty where the question has become pointless since. Tells no more than this person may know. */
    Optional<Question> ask(Visit visit, PrivateLink link);

    /**
     * Takes the answer, in the same transaction that spends the link: a refusal leaves it open, and its objections are shown
     * beside the fields of their names.
     *
     * @return the thanks, in a sentence
     */
    Outcome<String> answer(Visit visit, PrivateLink link);

    /**
     * A question.
     *
     * @param title in a few words, such as "Did we understand you?"
     * @param fields the inside of the form: what is asked and the fields to answer it, with the values that were sent and refused
     * @param send what the button says
     */
    record Question(String title, Body fields, String send) {}
}
