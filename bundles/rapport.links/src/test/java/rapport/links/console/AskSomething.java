package rapport.links.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.api.link.PrivateLink;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.LinkedPage;
import rapport.console.api.Visit;
import rapport.console.api.widget.Widgets;
import rapport.links.store.House;

/** Asks for a word, in the language of the link. */
final class AskSomething implements LinkedPage {

    final List<String> answers = new ArrayList<>();
    boolean settled;
    boolean broken;
    String path = "";

    @Override
    public String purpose() {
        return House.PURPOSE;
    }

    @Override
    public Optional<Question> ask(Visit visit, PrivateLink link) {
        if (broken) {
            throw new IllegalStateException("out of questions");
        }
        path = visit.path();
        String title = visit.locale().getLanguage().equals("de") ? "Wie war es?" : "How was it?";
        return settled
                ? Optional.empty()
                : Optional.of(new Question(
                        title, Widgets.of(visit).fields(visit.form()).area("words", "Words"), "Send"));
    }

    @Override
    public Outcome<String> answer(Visit visit, PrivateLink link) {
        if (!visit.form().has("words")) {
            return Outcome.refused(Objection.to("words", "words.missing", "say something"));
        }
        answers.add(visit.caller().name() + ": " + visit.form().text("words"));
        return Outcome.done("We have heard you.");
    }
}
