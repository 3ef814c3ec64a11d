package rapport.listening.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernStep;
import rapport.api.concern.Word;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.console.api.Body;
import rapport.console.api.Texts;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Moment;
import rapport.console.api.widget.Widgets;

/** Tells one reader of a concern, both wordings side by side. */
record ConcernTelling(Widgets ui, Texts text, Map<PartyId, PartyName> names) {

    List<Fact> facts(Concern concern) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(text.of("concern.gate"), text.of("gate." + concern.gate())));
        facts.add(Fact.of(text.of("concern.since"), ui.ago(concern.gateSince())));
        facts.add(Fact.of(text.of("concern.theirs"), concern.words()));
        add(facts, "concern.ours", concern.understood());
        add(facts, "concern.person", concern.person() == null ? null : name(concern.person()));
        add(facts, "concern.confirmed", concern.confirmed() == null ? null : said(concern.confirmed()));
        add(facts, "concern.override", concern.override());
        add(facts, "concern.owner", concern.owner() == null ? null : name(concern.owner()));
        Closing closing = concern.closing();
        add(facts, "concern.done", closing == null ? null : closing.done());
        add(facts, "concern.felt", closing == null ? null : closing.felt());
        return facts;
    }

    /** Newest first, as every timeline. */
    List<Moment> moments(List<ConcernStep> steps) {
        List<Moment> moments = new ArrayList<>();
        steps.forEach(step -> moments.add(0, moment(step)));
        moments.sort(Comparator.comparing(Moment::at).reversed());
        return moments;
    }

    private Moment moment(ConcernStep step) {
        String who = step.word() == null ? step.byName() : said(step.word());
        String line = text.of("step.line", text.of("step." + step.kind()), who);
        List<String> wordings = Stream.of(wording("step.theirs", step.theirs()), wording("step.ours", step.ours()))
                .flatMap(words -> words)
                .toList();
        return new Moment(
                step.at(),
                "message-circle",
                Body.text(line),
                wordings.isEmpty() ? Body.EMPTY : Body.text(String.join("\n", wordings)),
                List.of());
    }

    private Stream<String> wording(String key, @Nullable String words) {
        return words == null ? Stream.empty() : Stream.of(text.of(key, words));
    }

    private void add(List<Fact> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(Fact.of(text.of(key), value));
        }
    }

    private String said(Word word) {
        return text.of("word", name(word.person()), text.of("manner." + word.manner()));
    }

    private String name(PersonId person) {
        PartyName name = names.get(person);
        return name == null ? text.of("person.gone") : name.name();
    }
}
