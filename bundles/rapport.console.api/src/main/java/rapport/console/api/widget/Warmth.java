package rapport.console.api.widget;

import gg.jte.html.HtmlTemplateOutput;
import java.util.OptionalDouble;
import rapport.console.api.Body;
import rapport.console.api.Texts;
import rapport.console.api.widget.templates.JtewarmthGenerated;

/**
 * How warm a tie is: four bars, its number from 0 to 100, and a word. No evidence is drawn as unknown, never as cold.
 *
 * @param strength 0 to 1
 * @param worded whether the word stands beside the number
 */
public record Warmth(OptionalDouble strength, boolean worded, Texts texts) implements Body {

    public Warmth {
        strength.ifPresent(value -> {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("strength must be 0 to 1, was " + value);
            }
        });
    }

    /** How many of the four bars are filled. */
    public int bars() {
        return (int) Math.round(Math.ceil(strength.orElse(0) * 4 - 0.2));
    }

    public String number() {
        return strength.isPresent() ? String.valueOf(Math.round(strength.getAsDouble() * 100)) : "–";
    }

    /** The step's name, such as {@code warm}, which is also its class. */
    public String step() {
        return strength.isPresent() ? "w" + bars() : "unknown";
    }

    public String word() {
        return texts.of("warmth." + step());
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JtewarmthGenerated.render(output, null, this);
    }
}
