package rapport.exchange.formats;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of one card, in whichever version of the format it is written. */
final class CardProperties implements VObjectDataListener {

    private final List<VObjectProperty> properties = new ArrayList<>();

    private CardProperties() {}

    static CardProperties of(String text) {
        CardProperties card = new CardProperties();
        try (VObjectReader reader = new VObjectReader(new StringReader(text), SyntaxRules.vcard())) {
            reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
            reader.parse(card);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be read", impossible);
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            // What came before the line that the parser gave up on is what there is of the card.
            return card;
        }
        return card;
    }

    boolean areNone() {
        return properties.isEmpty();
    }

    /** The properties of that name, in the card's order. */
    List<VObjectProperty> all(String name) {
        return properties.stream()
                .filter(property -> name.equalsIgnoreCase(property.getName()))
                .toList();
    }

    /** The text of the first property of that name that has any. */
    @Nullable
    String text(String name) {
        return all(name).stream()
                .map(CardProperties::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** The parts of the first property of that name that has any; each may hold several values. */
    List<List<String>> structured(String name) {
        return all(name).stream()
                .map(CardProperties::structured)
                .filter(parts -> parts.stream().flatMap(List::stream).anyMatch(part -> !part.isBlank()))
                .findFirst()
                .orElse(List.of());
    }

    static String text(VObjectProperty property) {
        return VObjectPropertyValues.unescape(property.getValue()).strip();
    }

    static List<List<String>> structured(VObjectProperty property) {
        return VObjectPropertyValues.parseStructured(property.getValue());
    }

    static List<String> list(VObjectProperty property) {
        return VObjectPropertyValues.parseList(property.getValue());
    }

    /** The words that say of which sort a property is; version 2.1 writes them without saying so. */
    static List<String> types(VObjectProperty property) {
        List<String> types = new ArrayList<>();
        for (Map.Entry<@Nullable String, List<String>> parameter : property.getParameters()) {
            if (parameter.getKey() == null || parameter.getKey().equalsIgnoreCase("TYPE")) {
                parameter
                        .getValue()
                        .forEach(type -> types.addAll(
                                List.of(type.toLowerCase(Locale.ROOT).split(","))));
            }
        }
        return types;
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        properties.add(property);
    }

    @Override
    public void onComponentBegin(String name, Context context) {}

    @Override
    public void onComponentEnd(String name, Context context) {}

    @Override
    public void onVersion(String value, Context context) {}

    /** Odd lines are left out; what matters of the card is judged by what it says in the end. */
    @Override
    public void onWarning(
            Warning warning, @Nullable VObjectProperty property, @Nullable Exception cause, Context context) {}
}
