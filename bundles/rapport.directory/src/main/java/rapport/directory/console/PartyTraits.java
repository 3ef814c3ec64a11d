package rapport.directory.console;

import gg.jte.Content;
import java.util.List;
import rapport.api.party.ContactPoint;
import rapport.api.party.ContactPoint.Kind;
import rapport.console.api.Body;
import rapport.console.api.list.Deed;
import rapport.console.api.list.TextEditing;
import rapport.console.api.list.Trait;
import rapport.console.api.widget.Column;

/**
 * What the lists of people and of organizations can show and do alike.
 *
 * @param known the tags that people can choose from
 */
record PartyTraits<T>(Reading reading, Ledger<T> ledger, List<String> known) {

    private static final int SHOWN_TAGS = 3;

    Trait<T> mail() {
        return point("mail", "email", Kind.MAIL);
    }

    Trait<T> phone() {
        return point("phone", "tel", Kind.PHONE);
    }

    private Trait<T> point(String name, String type, Kind kind) {
        String label = reading.text().of("column." + name);
        return Trait.<T>of(name, Column.of(label).quiet(), record -> Body.text(first(record, kind)))
                .edited(TextEditing.of(
                        name,
                        fields -> fields.input(type, name, label).with("autocomplete", "off"),
                        record -> first(record, kind),
                        (record, version, value) ->
                                ledger.reached(record, version, Redraft.changed(ledger.points(record), kind, value))));
    }

    private String first(T record, Kind kind) {
        return ledger.points(record).stream()
                .filter(point -> point.kind() == kind)
                .map(ContactPoint::value)
                .findFirst()
                .orElse("");
    }

    Trait<T> tags() {
        String label = reading.text().of("column.tags");
        return Trait.<T>of("tags", Column.of(label).quiet(), this::pills)
                .edited(TextEditing.of(
                        "tags",
                        fields -> fields.text("tags", label)
                                .hint(reading.text().of("tags.hint"))
                                .with("autocomplete", "off"),
                        record -> String.join(", ", ledger.tags(record)),
                        (record, version, text) -> ledger.tagged(record, version, PartyForm.commaSeparated(text))));
    }

    private Content pills(T record) {
        List<String> tags = ledger.tags(record);
        List<Body> pills = tags.stream()
                .limit(SHOWN_TAGS)
                .<Body>map(tag -> reading.ui().pill(tag))
                .toList();
        String rest = tags.size() > SHOWN_TAGS ? "+" + (tags.size() - SHOWN_TAGS) : "";
        return (Body) output -> {
            pills.forEach(pill -> {
                pill.writeTo(output);
                output.writeContent(" ");
            });
            output.writeUserContent(rest);
        };
    }

    /** Tag, untag, delete. */
    List<Deed<T>> deeds() {
        return List.of(
                Deed.of("tagging", say("bulk.tag"), "tag", say("bulk.tagged"), new Tagging<>(this, true)),
                Deed.of("untagging", say("bulk.untag"), "tags", say("bulk.untagged"), new Tagging<>(this, false)),
                Deed.of("deletion", say("form.delete"), "trash-2", say("bulk.deleted"), new Deletion<>(ledger))
                        .destroying());
    }

    private String say(String key) {
        return reading.text().of(key);
    }
}
