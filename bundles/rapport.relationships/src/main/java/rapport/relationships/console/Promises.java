package rapport.relationships.console;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentsQuery;
import rapport.api.paging.PageRequest;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Subject;
import rapport.console.api.widget.Act;
import rapport.relationships.console.templates.JtepromisesGenerated;

/** What is promised and open, to and by somebody or in a relationship. */
record Promises(Parts parts, Telling telling, Subject subject) {

    private static final int MOST = 20;

    boolean areThere() {
        return !open().isEmpty();
    }

    /** The first promise, of whoever may note one. */
    List<Act> starts() {
        return telling.visit().caller().mayWrite() ? List.of(add("promise.add")) : List.of();
    }

    private Act add(String label) {
        String about = subject.kind() == Subject.Kind.RELATIONSHIP ? "relationship=" : "party=";
        return Act.dialog(telling.text().of(label), "/promises/new?" + about + subject.id())
                .icon("plus")
                .quiet();
    }

    /** The promises, and below them the way to add one. */
    Body showWithAct() {
        Body promises = show();
        Body act = telling.visit().caller().mayWrite() ? telling.ui().act(add("promise.add.act")) : Body.EMPTY;
        return output -> {
            promises.writeTo(output);
            act.writeTo(output);
        };
    }

    Body show() {
        List<Commitment> open = open();
        Set<PartyId> parties = new HashSet<>();
        open.forEach(one -> parties.addAll(List.of(one.by(), one.to())));
        Map<PartyId, PartyName> names = parts.directory.names(telling.visit().caller(), parties);
        List<PromiseLine> lines = open.stream().map(one -> line(one, names)).toList();
        return output -> JtepromisesGenerated.render(output, null, lines, telling);
    }

    private List<Commitment> open() {
        Caller by = telling.visit().caller();
        RelationshipId relationship =
                subject.kind() == Subject.Kind.RELATIONSHIP ? new RelationshipId(subject.id()) : null;
        CommitmentsQuery query = new CommitmentsQuery(party(), relationship, Commitment.State.OPEN);
        return parts.commitments.list(by, query, PageRequest.first(MOST)).items();
    }

    private @Nullable PartyId party() {
        return switch (subject.kind()) {
            case PERSON -> new PersonId(subject.id());
            case ORGANIZATION -> new OrganizationId(subject.id());
            case RELATIONSHIP -> null;
        };
    }

    private PromiseLine line(Commitment one, Map<PartyId, PartyName> names) {
        String path = "/promises/" + one.id().value();
        boolean late = one.due().isBefore(telling.visit().today());
        String who = telling.text()
                .of("promise.who", telling.nameOf(names.get(one.by())), telling.nameOf(names.get(one.to())));
        boolean mayWrite = telling.visit().caller().mayWrite();
        List<Act> acts = mayWrite
                ? List.of(
                        settle("kept", "check", path),
                        settle("broken", "x", path),
                        settle("withdrawn", "undo-2", path),
                        Act.dialog(telling.text().of("act.edit"), path)
                                .icon("pencil")
                                .quiet(),
                        Act.delete(telling.text().of("act.delete"), path).icon("trash-2"))
                : List.of();
        return new PromiseLine(one.what(), "/commitments/" + one.id().value(), who, one.due(), late, acts);
    }

    private Act settle(String state, String icon, String path) {
        return Act.post(telling.text().of("promise." + state), path + "/settlement?state=" + state)
                .icon(icon)
                .quiet();
    }
}
