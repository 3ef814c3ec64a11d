package rapport.listening.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernStep;
import rapport.api.concern.ConcernStep.Kind;
import rapport.api.concern.Gate;
import rapport.api.concern.TakenStep;
import rapport.api.concern.Word;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;
import rapport.console.api.widget.Tone;
import rapport.console.api.widget.Widgets;
import rapport.listening.console.templates.JtewordingsGenerated;

/**
 * Tells one reader of concerns, both wordings side by side.
 *
 * @param text the words of this package in the reader's language
 * @param names of whom is spoken of
 * @param ours whether what it tells of is a concern of ours
 */
public record ConcernTelling(Widgets ui, Texts text, Map<PartyId, PartyName> names, boolean ours) {

    static final Messages MESSAGES = Messages.of(ConcernTelling.class);
    private static final Set<Kind> BY_WHOEVER_IS_TOLD = Set.of(Kind.PLAYED_BACK, Kind.ADDRESSED, Kind.CLOSED);
    private static final String ICON = "message-circle";
    private static final int GATES = Gate.CLOSED.ordinal() + 1;

    /** To this reader, who is told the names of these. */
    static ConcernTelling to(Visit visit, Directory directory, Stream<? extends PartyId> parties) {
        List<PartyId> named = parties.map(PartyId.class::cast).distinct().toList();
        return new ConcernTelling(
                Widgets.of(visit),
                MESSAGES.in(visit.locale()),
                named.isEmpty() ? Map.of() : directory.names(visit.caller(), named),
                false);
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

    /** As much of what somebody said as fits into a line. */
    static String brief(String words, int atMost) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= atMost) {
            return line;
        }
        int end = line.lastIndexOf(' ', atMost);
        return line.substring(0, end > atMost / 2 ? end : atMost) + "…";
    }

    /** Telling of this one: who says, understands, addresses and verifies depends on whose concern it is. */
    ConcernTelling about(Concern concern) {
        return concern.ours() == ours ? this : new ConcernTelling(ui, text, names, concern.ours());
    }

    /** A sentence, the other way round where the concern is ours and that makes it another. */
    public String say(String key, Object... arguments) {
        return say(text, ours, key, arguments);
    }

    static String say(Texts text, boolean ours, String key, Object... arguments) {
        String other = "ours." + key;
        return text.of(ours && text.find(other).isPresent() ? other : key, arguments);
    }

    public String name(PartyId party) {
        PartyName name = names.get(party);
        return name == null ? text.of("person.gone") : name.name();
    }

    /** A face and a name as a link. */
    Body mention(PartyId party) {
        PartyName name = names.get(party);
        String path = (party instanceof OrganizationId ? "/organizations/" : "/people/") + party.value();
        return name == null ? ui.text(text.of("person.gone")) : ui.mention(party, name.name(), path);
    }

    /** How far it has come. */
    Body gate(Concern concern) {
        String label = about(concern).say("gate." + concern.gate());
        return concern.gate() == Gate.WITHDRAWN
                ? ui.pill(label)
                : ui.stage(label, concern.gate().ordinal() + 1, GATES, "teal");
    }

    /** What must be seen beside its gate: that nobody confirmed it, that it came back. */
    List<Body> marks(Concern concern) {
        List<Body> marks = new ArrayList<>();
        if (concern.ours()) {
            marks.add(ui.pill(text.of("mark.ours")));
        }
        if (concern.override() != null && concern.confirmed() == null) {
            marks.add(ui.pill(text.of("mark.override"), Tone.CAREFUL).icon("triangle-alert"));
        }
        if (concern.reopened() > 0) {
            marks.add(ui.pill(text.of("mark.reopened", concern.reopened()), Tone.CAREFUL)
                    .icon("rotate-ccw"));
        }
        return marks;
    }

    /** Whose words they are, and when they were heard. */
    Body whose(Concern concern) {
        PersonId person = concern.person();
        Body who = person == null ? ui.text(about(concern).say("whose.nobody")) : mention(person);
        Body ago = ui.ago(concern.heardAt());
        return concern.ours() && person != null ? inline(ui.text(text.of("ours.told")), who, ago) : inline(who, ago);
    }

    /** What they said to what we played back. */
    Body answer(Concern concern) {
        Word word = concern.confirmed();
        if (word != null) {
            return inline(
                    ui.pill(text.of("answer.yes"), Tone.GOOD).icon("check"),
                    mention(word.person()),
                    ui.text(text.of("manner." + word.manner())),
                    ui.ago(word.at()));
        }
        return concern.gate() == Gate.PLAYED_BACK
                ? inline(ui.pill(text.of("answer.waiting"), Tone.CAREFUL), ui.ago(concern.gateSince()))
                : ui.pill(text.of("answer.none"));
    }

    static Body inline(Body... parts) {
        return output -> {
            output.writeContent("<span class=\"inline\">");
            for (Body part : parts) {
                part.writeTo(output);
                output.writeContent(" ");
            }
            output.writeContent("</span>");
        };
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
        return about(taken.concern()).told(taken);
    }

    private Moment told(TakenStep taken) {
        ConcernStep step = taken.step();
        Concern concern = taken.concern();
        String line = text.of("step.line", say("moment." + step.kind()), who(step));
        Body link = ui.link(concern.words(), InSight.pathOf(concern));
        Body wordings = wordings(step, concern.words().equals(step.theirs()));
        Body words = output -> {
            link.writeTo(output);
            wordings.writeTo(output);
        };
        return new Moment(step.at(), ICON, Body.text(line), words, List.of());
    }

    private Moment moment(ConcernStep step) {
        String line = text.of("step.line", say("step." + step.kind()), who(step));
        return new Moment(step.at(), ICON, Body.text(line), wordings(step, false), List.of());
    }

    private String who(ConcernStep step) {
        Word word = step.word();
        return word == null ? step.byName() : text.of("word", name(word.person()), text.of("manner." + word.manner()));
    }

    private Body wordings(ConcernStep step, boolean isShown) {
        List<String> wordings = Stream.of(
                        wording(isFromUs(step, true), isShown ? null : step.theirs()),
                        wording(isFromUs(step, false), step.ours()))
                .flatMap(words -> words)
                .toList();
        return wordings.isEmpty() ? Body.EMPTY : output -> JtewordingsGenerated.render(output, null, wordings);
    }

    /** Where the concern is ours, they play back and address it, and we say what it is and how it is now. */
    private boolean isFromUs(ConcernStep step, boolean ofWhoeverHasIt) {
        if (!ours) {
            return !ofWhoeverHasIt;
        }
        return ofWhoeverHasIt ? step.kind() != Kind.CORRECTED : !BY_WHOEVER_IS_TOLD.contains(step.kind());
    }

    private Stream<String> wording(boolean isFromUs, @Nullable String words) {
        return words == null ? Stream.empty() : Stream.of(text.of(isFromUs ? "step.ours" : "step.theirs", words));
    }
}
