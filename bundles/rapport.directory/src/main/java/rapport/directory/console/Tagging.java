package rapport.directory.console;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.list.Editing;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;
import rapport.directory.console.templates.JteknowntagsGenerated;

/**
 * Puts a tag on whoever was chosen, or takes it off.
 *
 * @param put whether it is put on
 */
record Tagging<T>(PartyTraits<T> traits, boolean put) implements Editing<T> {

    private static final String LIST = "known-tags";

    @Override
    public Content controls(Fields fields) {
        Field tag = fields.text("tag", traits.reading().text().of("bulk.which"))
                .required()
                .autofocus()
                .with("maxlength", "60")
                .with("list", LIST)
                .with("autocomplete", "off");
        return (Body) output -> JteknowntagsGenerated.render(output, null, tag, LIST, traits.known());
    }

    @Override
    public Parameters values(T record) {
        return new Parameters(Map.of("tags", traits.ledger().tags(record)));
    }

    @Override
    public List<Objection> check(Parameters sent) {
        return sent.has("tag") ? List.of() : List.of(Objection.to("tag", "tag.missing", "say which tag"));
    }

    @Override
    public Outcome<Long> change(T record, long version, Parameters sent) {
        List<String> tags = Redraft.changed(traits.ledger().tags(record), sent.text("tag"), put);
        return traits.ledger().tagged(record, version, tags);
    }

    @Override
    public Outcome<Long> restore(T record, long version, Parameters was) {
        return traits.ledger().tagged(record, version, was.all("tags"));
    }
}
