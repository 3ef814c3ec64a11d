package rapport.temperature.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rapport.api.level.LevelDescription;
import rapport.api.level.Localized;
import rapport.api.reading.Instrument;
import rapport.api.survey.Audience;
import rapport.api.survey.SurveyDraft;
import rapport.console.api.Parameters;
import rapport.console.api.widget.Choice;

/**
 * The form of a survey: what it asks, and whom.
 *
 * @param levels on which the reader may begin one
 */
public record SurveyForm(List<LevelDescription> levels, Parameters told, Telling telling) {

    public SurveyForm {
        levels = List.copyOf(levels);
    }

    public List<Choice> instruments() {
        return Arrays.stream(Instrument.values())
                .map(instrument -> Choice.of(instrument, telling.instrument(instrument)))
                .toList();
    }

    public List<Choice> levelChoices() {
        return levels.stream()
                .map(level -> Choice.of(
                        level.name(), level.words(telling.visit().locale()).name()))
                .toList();
    }

    /** The stages of all these levels, under the same names only once. */
    public List<Choice> stages() {
        Map<String, Choice> stages = new LinkedHashMap<>();
        levels.forEach(level -> level.stages()
                .forEach(stage -> stages.putIfAbsent(
                        stage.name(),
                        Choice.of(stage.name(), stage.label().in(telling.visit().locale())))));
        List<Choice> choices =
                new ArrayList<>(List.of(Choice.of("", telling.text().of("survey.any"))));
        choices.addAll(stages.values());
        return choices;
    }

    public List<Choice> roles() {
        Map<String, Choice> roles = new LinkedHashMap<>();
        levels.forEach(level -> level.roles()
                .forEach(role -> roles.putIfAbsent(
                        role.name(),
                        Choice.of(role.name(), role.label().in(telling.visit().locale())))));
        return List.copyOf(roles.values());
    }

    /** The level that was chosen, or the first. */
    String level() {
        return told.find("level").orElse(levels.get(0).name());
    }

    Instrument instrument() {
        return told.findChoice("instrument", Instrument.class).orElse(Instrument.SATISFACTION);
    }

    /** The question that is asked where nobody words another. */
    public String usual(Locale language) {
        return Telling.MESSAGES.in(language).of("scale.question." + instrument());
    }

    Audience audience() {
        return new Audience(
                level(), told.find("stage").orElse(null), told.find("tag").orElse(null), Set.copyOf(told.all("roles")));
    }

    SurveyDraft draft() {
        Localized question = Localized.of(
                told.find("question").orElseGet(() -> usual(Locale.ENGLISH)),
                told.find("german").orElseGet(() -> usual(Locale.GERMAN)));
        return new SurveyDraft(told.text("title"), instrument(), question, audience());
    }
}
