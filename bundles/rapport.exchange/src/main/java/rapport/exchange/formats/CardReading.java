package rapport.exchange.formats;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.DateOrder;
import rapport.exchange.model.Employment;
import rapport.exchange.model.Names;
import rapport.exchange.model.Origin;
import rapport.exchange.model.Row;
import rapport.exchange.rules.AddressLines;

/** Understands one card as somebody. */
final class CardReading {

    private final CardProperties card;
    private final Portrait portrait;

    CardReading(Origin origin, CardProperties card) {
        this.card = card;
        this.portrait = new Portrait(origin);
    }

    Row row() {
        if (card.areNone()) {
            portrait.complain(Complaint.CARD_MALFORMED, "", "");
        } else if ("group".equalsIgnoreCase(card.text("KIND"))
                || "group".equalsIgnoreCase(card.text("X-ADDRESSBOOKSERVER-KIND"))) {
            portrait.complain(Complaint.CARD_IS_LIST, "KIND", "group");
        } else {
            read();
        }
        return portrait.row();
    }

    private void read() {
        portrait.key(card.text("UID"));
        portrait.names(names());
        portrait.employment(employment());
        card.all("EMAIL").forEach(mail -> portrait.mail("EMAIL", CardProperties.text(mail), label(mail)));
        card.all("TEL").forEach(phone -> portrait.phone("TEL", number(CardProperties.text(phone)), label(phone)));
        card.all("URL").forEach(link -> portrait.link("URL", url(link), label(link)));
        card.all("ADR").forEach(this::address);
        birthday();
        card.all("CATEGORIES").stream()
                .flatMap(categories -> CardProperties.list(categories).stream())
                .forEach(portrait::tags);
        card.all("NOTE").stream()
                .map(CardProperties::text)
                .filter(note -> !note.isBlank())
                .forEach(portrait::note);
    }

    private Names names() {
        List<List<String>> name = card.structured("N");
        String nickname = card.all("NICKNAME").stream()
                .flatMap(names -> CardProperties.list(names).stream())
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse(null);
        String additional = part(name, 2);
        // Some programs escape the comma between two names.
        String middle = additional == null ? null : additional.replaceAll("\\s*,\\s*", " ");
        return new Names(part(name, 1), middle, part(name, 0), card.text("FN"), nickname);
    }

    private Employment employment() {
        List<String> units = card.all("ORG").stream()
                .map(organization -> VObjectPropertyValues.parseSemiStructured(organization.getValue()))
                .map(parts -> parts.stream()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList())
                .filter(parts -> !parts.isEmpty())
                .findFirst()
                .orElse(List.of());
        String department = units.size() < 2 ? null : String.join(", ", units.subList(1, units.size()));
        String title = card.text("TITLE");
        return new Employment(
                units.isEmpty() ? null : units.get(0), department, title == null ? card.text("ROLE") : title);
    }

    private static String number(String told) {
        if (!told.regionMatches(true, 0, "tel:", 0, 4)) {
            return told;
        }
        String[] parts = told.substring(4).split(";");
        String extension = Stream.of(parts)
                .filter(part -> part.startsWith("ext="))
                .map(part -> " ext. " + part.substring(4))
                .findFirst()
                .orElse("");
        return parts[0] + extension;
    }

    private static String url(VObjectProperty link) {
        // Some address books escape the colon, which the format does not ask for.
        return CardProperties.text(link).replace("\\:", ":");
    }

    private void address(VObjectProperty property) {
        List<List<String>> parts = CardProperties.structured(property);
        AddressLines lines = new AddressLines();
        parts.stream().limit(3).flatMap(List::stream).forEach(lines::street);
        lines.city(joined(parts, 3))
                .region(joined(parts, 4))
                .postcode(joined(parts, 5))
                .country(joined(parts, 6));
        lines.find().ifPresent(found -> portrait.address("ADR", found, label(property)));
    }

    private void birthday() {
        String told = card.text("BDAY");
        if (told != null) {
            portrait.birthday("BDAY", told, DateOrder.DAY_FIRST);
        }
    }

    /** Apple's own labels stand on a line of the same group, between signs of its own. */
    private @Nullable String label(VObjectProperty property) {
        String group = property.getGroup();
        String named = group == null
                ? ""
                : card.all("X-ABLabel").stream()
                        .filter(label -> group.equalsIgnoreCase(label.getGroup()))
                        .map(label ->
                                CardProperties.text(label).replace("_$!<", "").replace(">!$_", ""))
                        .findFirst()
                        .orElse("");
        return named.isEmpty() ? sort(CardProperties.types(property)) : named;
    }

    private static @Nullable String sort(List<String> types) {
        String sort = types.contains("fax") ? "fax" : types.contains("pager") ? "pager" : "";
        if (sort.isEmpty() && types.contains("cell")) {
            return "mobile";
        }
        String place = types.contains("work") ? "work" : types.contains("home") ? "home" : "";
        String label = (place + " " + sort).strip();
        return label.isEmpty() ? null : label;
    }

    private static @Nullable String part(List<List<String>> parts, int at) {
        String part = joined(parts, at);
        return part.isEmpty() ? null : part;
    }

    private static String joined(List<List<String>> parts, int at) {
        return at >= parts.size()
                ? ""
                : parts.get(at).stream()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
    }
}
