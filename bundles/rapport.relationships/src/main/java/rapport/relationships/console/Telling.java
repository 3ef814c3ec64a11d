package rapport.relationships.console;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.Channel;
import rapport.api.level.LevelDescription;
import rapport.api.level.Stage;
import rapport.api.outcome.Objection;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.relationship.StageChange;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Widgets;

/**
 * What a page of ours needs to speak to one reader.
 *
 * @param text the words of this package in the reader's language
 */
public record Telling(Visit visit, Texts text, Widgets ui) {

    static final Messages MESSAGES = Messages.of(Telling.class);

    static Telling to(Visit visit) {
        return new Telling(visit, MESSAGES.in(visit.locale()), Widgets.of(visit));
    }

    static String pathOf(PartyId party) {
        return (party instanceof OrganizationId ? "/organizations/" : "/people/") + party.value();
    }

    /** The name, or that there is none any more. */
    String nameOf(@Nullable PartyName party) {
        return party == null ? text.of("party.gone") : party.name();
    }

    /** A face and a name as a link. */
    public Body mention(@Nullable PartyName party) {
        return party == null
                ? ui.text(text.of("party.gone"))
                : ui.mention(party.id(), party.name(), pathOf(party.id()));
    }

    public LevelDescription.Words words(LevelDescription level) {
        return level.words(visit.locale());
    }

    String label(Stage stage) {
        return stage.label().in(visit.locale());
    }

    /** Why a step was taken, and why although something was missing; empty where nothing was said. */
    String words(StageChange step, LevelDescription level) {
        String missing = GateForm.missing(level, step, visit.locale());
        return Stream.of(
                        Optional.ofNullable(step.reason()),
                        Optional.ofNullable(step.override()).map(why -> text.of("stage.overridden", missing, why)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    /** The stage of that name with its place among the others. */
    Body stage(LevelDescription level, String name) {
        List<Stage> onTheWay =
                level.stages().stream().filter(stage -> !stage.beside()).toList();
        int step = onTheWay.stream().map(Stage::name).toList().indexOf(name) + 1;
        String label = level.findStage(name).map(this::label).orElse(name);
        return ui.stage(label, step, onTheWay.size(), level.tint());
    }

    /** Bars, number and word where anybody has met; nothing is known otherwise. */
    Body warmth(OptionalDouble strength) {
        return ui.warmthInWords(strength);
    }

    public List<Choice> channels() {
        List<Choice> choices = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            choices.add(Choice.of(channel, text.of("channel." + channel)));
        }
        return List.copyOf(choices);
    }

    /** Several names as people say them: Ana, Bo and 3 others. */
    String list(List<String> names) {
        int shown = names.size() > 4 ? 3 : names.size();
        String some = String.join(", ", names.subList(0, Math.max(0, shown - 1)));
        if (names.size() > shown) {
            return text.of("names.more", String.join(", ", names.subList(0, shown)), names.size() - shown);
        }
        return names.size() < 2 ? String.join("", names) : text.of("names.and", some, names.get(names.size() - 1));
    }

    /** A form that also opens as a dialog: at first, or refused with what was objected. */
    Answer form(String title, Body form, List<Objection> objections) {
        Body dialog = ui.dialog(title, form);
        return objections.isEmpty() ? Answer.shown(title, dialog) : Answer.refused(title, dialog);
    }

    /** Where somebody goes who did something without script: back to where the form stood. */
    String back(String otherwise) {
        String from = visit.header("HX-Current-URL");
        String referer = from.isEmpty() ? visit.header("Referer") : from;
        try {
            String path = referer.isEmpty() ? "" : URI.create(referer).getRawPath();
            return path != null && path.startsWith("/") && !path.startsWith("//") ? path : otherwise;
        } catch (IllegalArgumentException malformed) {
            return otherwise;
        }
    }

    /** What is said where somebody else was faster. */
    static List<Objection> outdated() {
        return List.of(Objection.to("", "changed.meanwhile", "somebody else changed this meanwhile"));
    }
}
