package rapport.growth.console;

import java.time.Instant;
import rapport.api.id.Id;
import rapport.console.api.Body;
import rapport.console.api.widget.Act;

/** When something was, as the way to its form where the reader may change it. */
record EntryLines(Parts parts, Telling telling) {

    Body when(Instant at, String noun, Id id) {
        String words = telling.ui().agoInWords(at);
        return telling.visit().caller().mayWrite()
                ? telling.ui()
                        .act(Act.dialog(words, "/" + noun + "/" + id.value()).quiet())
                : Body.text(words);
    }
}
