package rapport.checkups.console;

import java.util.List;
import rapport.api.checkup.CheckUp;
import rapport.api.party.PersonId;

/** Who answered a check-up, when and how, in a line. */
record CheckUpLine(Parts parts, Telling telling) {

    String when(CheckUp checkUp) {
        String at = telling.ui().agoInWords(checkUp.at());
        PersonId person = checkUp.byThem();
        if (person == null) {
            return telling.text().of(checkUp.sent() ? "line.ours" : "line.draft", checkUp.byName(), at);
        }
        String name = telling.nameOf(
                parts.directory.names(telling.visit().caller(), List.of(person)).get(person));
        String manner = telling.text().of("manner." + checkUp.manner());
        return telling.text().of(checkUp.sent() ? "line.theirs" : "line.asked", name, at, manner);
    }
}
