package rapport.suppliers.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.id.Ids;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;
import rapport.suppliers.model.Paper;
import rapport.suppliers.model.PaperId;

/** A contract or a certificate with its dates. */
@Component(service = Page.class)
@ConsolePath({"/relationships/{id}/papers/new", "/suppliers/papers/{id}", "/suppliers/papers/{id}/restoration"})
public final class PaperForm extends RecordForm<Paper> {

    @Activate
    public PaperForm(@Reference Parts parts) {
        super(parts, "papers", parts.files.papers());
    }

    @Override
    Parameters start(Paper was) {
        return Parameters.of(
                "kind",
                was.kind().name(),
                "name",
                was.name(),
                "expires",
                was.expires().toString(),
                "notice",
                was.notice() == null ? "" : was.notice().toString());
    }

    @Override
    List<Field> fields(Telling telling, Fields fields, RelationshipId in) {
        return List.of(
                fields.select("kind", telling.say("field.kind"), telling.choices("kind.", Paper.Kind.class)),
                fields.text("name", telling.say("field.name")).required().with("maxlength", "200"),
                fields.date("expires", telling.say("field.expires")).required(),
                fields.date("notice", telling.say("field.notice")).hint(telling.say("field.notice.hint")));
    }

    @Override
    Paper typed(Typed typed, RelationshipId in, @Nullable Paper was) {
        PaperId id = was == null ? new PaperId(Ids.next()) : was.id();
        return new Paper(
                id,
                typed.version(was),
                in,
                typed.visit().form().findChoice("kind", Paper.Kind.class).orElse(Paper.Kind.CONTRACT),
                typed.text("name"),
                typed.date("expires"),
                typed.visit().form().findDate("notice").orElse(null));
    }
}
