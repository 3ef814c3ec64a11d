package rapport.health.console;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.health.Contribution;
import rapport.api.health.Dimension;
import rapport.api.health.Health;
import rapport.api.health.PortfolioEntry.Standing;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Tone;
import rapport.console.api.widget.Widgets;

/** Says what health is in the reader's words. */
record HealthTelling(Visit visit, Widgets ui, Texts text) {

    static final Messages MESSAGES = Messages.of(HealthTelling.class);

    /** Where facts of a kind have a page of their own. */
    private static final Map<String, String> PATHS = Map.of(
            "concern", "/concerns/",
            "commitment", "/commitments/",
            "person", "/people/");

    static HealthTelling to(Visit visit) {
        return new HealthTelling(visit, Widgets.of(visit), MESSAGES.in(visit.locale()));
    }

    String say(String key, Object... arguments) {
        return text.of(key, arguments);
    }

    /** A score as people read it: a whole number, or unknown. */
    String score(@Nullable Double score) {
        return score == null ? say("unknown") : String.valueOf(Math.round(score));
    }

    /** The score, where enough is known to tell it. */
    String told(Health health) {
        return health.isTold() ? score(health.score()) : say("health.little");
    }

    /** What to ask first where too little is known: of what counts most and is known least. */
    String question(Health health) {
        return health.dimensions().stream()
                .max(Comparator.comparingDouble(one -> one.weight() * (1 - one.confidence())))
                .map(one -> say("question." + one.dimension()))
                .orElse("");
    }

    String exact(double points) {
        NumberFormat format = NumberFormat.getNumberInstance(visit.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(points);
    }

    /** With its sign, and one decimal. */
    String points(double points) {
        boolean less = Math.round(10 * points) < 0;
        return (less ? "−" : "+") + exact(Math.abs(points));
    }

    String percent(double share) {
        return NumberFormat.getPercentInstance(visit.locale()).format(share);
    }

    String dimension(Dimension dimension) {
        return say("dimension." + dimension);
    }

    String standing(Standing standing) {
        return say("standing." + standing);
    }

    Body standingPill(Standing standing) {
        Tone tone =
                switch (standing) {
                    case COLD -> Tone.COLD;
                    case DRIFTING -> Tone.CAREFUL;
                    case POOR -> Tone.SERIOUS;
                    case WELL -> Tone.GOOD;
                    case UNKNOWN -> Tone.PLAIN;
                };
        return ui.pill(standing(standing), tone);
    }

    /** The words of a fact; where nobody said any, what it is. */
    String fact(Contribution one) {
        return one.words().isBlank() ? say("fact." + one.kind()) : one.words();
    }

    /** Why a fact counts. */
    String reason(Contribution one) {
        return say("reason." + one.reason());
    }

    /** Where the fact is told; its relationship where it has no page of its own. */
    static String path(Contribution one, RelationshipId relationship) {
        String folder = PATHS.get(one.kind());
        return folder == null ? pathOf(relationship) : folder + one.id();
    }

    static String pathOf(RelationshipId relationship) {
        return "/relationships/" + relationship.value();
    }

    String level(Levels levels, String name) {
        Locale locale = visit.locale();
        return levels.findEnabled(name).map(level -> level.words(locale).name()).orElse(name);
    }

    List<LevelDescription> readable(Levels levels) {
        return levels.enabled().stream()
                .filter(level -> visit.caller().mayRead(level.name()))
                .toList();
    }
}
