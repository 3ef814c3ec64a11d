package rapport.links.console;

import java.util.List;
import rapport.console.api.widget.Choice;

/**
 * What the form of a new link starts with.
 *
 * @param question what is asked
 * @param lead how the link gets to whoever is asked
 * @param person who is asked, where somebody said so
 * @param back where the reader comes from
 */
public record NewLink(
        String question, String lead, List<Choice> person, List<Choice> languages, List<Choice> days, String back) {}
