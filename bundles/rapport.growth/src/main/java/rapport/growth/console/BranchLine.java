package rapport.growth.console;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.growth.Branch;
import rapport.api.growth.Growth;
import rapport.api.relationship.RelationshipId;

/**
 * One thing that came of a relationship, as a line of the tree.
 *
 * @param name of the relationship at the other end, or an empty text
 * @param path to it, or an empty text
 * @param form where the line itself is changed
 */
public record BranchLine(String what, String when, String name, String path, String form, List<BranchLine> further) {

    public BranchLine {
        further = List.copyOf(further);
    }

    static BranchLine of(Telling telling, GrowthKind kind, Branch branch, Map<RelationshipId, String> names) {
        List<BranchLine> further = branch.further().stream()
                .map(one -> of(telling, kind, one, names))
                .toList();
        return of(telling, kind, branch.growth(), branch.relationship(), further, names);
    }

    static BranchLine of(
            Telling telling,
            GrowthKind kind,
            Growth growth,
            @Nullable RelationshipId there,
            List<BranchLine> further,
            Map<RelationshipId, String> names) {
        String name = there == null ? "" : names.getOrDefault(there, "");
        return new BranchLine(
                kind.line(telling, growth),
                telling.ui().agoInWords(growth.at()),
                name,
                there == null || name.isEmpty() ? "" : "/relationships/" + there.value(),
                telling.visit().caller().mayWrite() ? "/growth/" + growth.id().value() : "",
                further);
    }
}
