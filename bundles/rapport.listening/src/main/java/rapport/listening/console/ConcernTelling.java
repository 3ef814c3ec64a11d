package rapport.listening.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernStep;
import rapport.api.concern.TakenStep;
import rapport.api.concern.Word;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.console.api.Body;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Moment;
import rapport.console.api.widget.Widgets;
import rapport.listening.console.templates.JtewordingsGenerated;

/** Tells one reader of a concern, both wordings side by side. */
record ConcernTelling(Widgets ui, Texts text, Map<PartyId, PartyName> names) {

    private static final String ICON = "message-circle";

    /** To this reader, who is told the names of these people. */
    static ConcernTelling to(Visit visit, Directory directory, Stream<PersonId> people) {
        List<PersonId> named = people.distinct().toList();
        return new ConcernTelling(
                Widgets.of(visit),
                ConcernPage.MESSAGES.in(visit.locale()),
                named.isEmpty() ? Map.of() : directory.names(visit.caller(), named));
    }

    /** Whom a step names. */
    static Stream<PersonId> people(ConcernStep step) {
        return Optional.ofNullable(step.word()).map(Word::person).stream();
    }

    /** Whom a concern names. */
    static Stream<PersonId> people(Concern concern) {
        return Stream.of(
                        Optional.ofNullable(concern.person()),
                        Optional.ofNullable(concern.owner()),
                        Optional.ofNullable(concern.confirmed()).map(Word::person))
                .flatMap(Optional::stream);
    }

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

    /** A step among other things that happened. */
    Moment moment(TakenStep taken) {
        ConcernStep step = taken.step();
        Concern concern = taken.concern();
        String line = text.of("step.line", text.of("moment." + step.kind()), who(step));
        Body link = ui.link(concern.words(), "/concerns/" + concern.id().value());
        Body wordings = wordings(step, concern.words().equals(step.theirs()));
        Body words = output -> {
            link.writeTo(output);
            wordings.writeTo(output);
        };
        return new Moment(step.at(), ICON, Body.text(line), words, List.of());
    }

    private Moment moment(ConcernStep step) {
        String line = text.of("step.line", text.of("step." + step.kind()), who(step));
        return new Moment(step.at(), ICON, Body.text(line), wordings(step, false), List.of());
    }

    private String who(ConcernStep step) {
        return step.word() == null ? step.byName() : said(step.word());
    }

    private Body wordings(ConcernStep step, boolean isShown) {
        List<String> wordings = Stream.of(
                        wording("step.theirs", isShown ? null : step.theirs()), wording("step.ours", step.ours()))
                .flatMap(words -> words)
                .toList();
        return wordings.isEmpty() ? Body.EMPTY : output -> JtewordingsGenerated.render(output, null, wordings);
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
