package rapport.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactRow;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.exchange.rules.YesOrNo;

/** Writes rows of facts so that people read names in them, with one look for the names of many rows. */
record FactWords(Directory directory, Relationships relationships) {

    List<List<String>> of(Caller by, List<FactColumn> columns, List<FactRow> rows) {
        Set<RelationshipId> wanted = named(columns, rows, RelationshipId.class);
        Map<RelationshipId, Relationship> known = relationships.findAll(by, wanted);
        Set<PartyId> parties = new HashSet<>(named(columns, rows, PartyId.class));
        known.values().forEach(relationship -> parties.add(relationship.party()));
        Map<PartyId, PartyName> names = directory.names(by, parties);
        return rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(columns.size() + 1);
                    cells.add(row.id().toString());
                    columns.forEach(column -> {
                        String cell = cell(row.value(column.name()), known, names);
                        cells.add(column.kind() == FactColumn.Kind.WORD ? word(cell) : cell);
                    });
                    return cells;
                })
                .toList();
    }

    private static <T> Set<T> named(List<FactColumn> columns, List<FactRow> rows, Class<T> kind) {
        return rows.stream()
                .flatMap(row -> columns.stream().map(column -> row.value(column.name())))
                .flatMap(value -> value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value))
                .filter(kind::isInstance)
                .map(kind::cast)
                .collect(Collectors.toSet());
    }

    private static String cell(
            @Nullable Object value, Map<RelationshipId, Relationship> relationships, Map<PartyId, PartyName> names) {
        if (value instanceof Collection<?> many) {
            boolean areRecords = many.stream().anyMatch(UUID.class::isInstance);
            return many.stream()
                    .map(one -> cell(one, relationships, names))
                    .collect(Collectors.joining(areRecords ? " " : "; "));
        }
        if (value instanceof PartyId party) {
            PartyName name = names.get(party);
            return name == null ? party.value().toString() : called(name);
        }
        if (value instanceof RelationshipId id) {
            Relationship relationship = relationships.get(id);
            PartyName party = relationship == null ? null : names.get(relationship.party());
            return relationship == null || party == null
                    ? id.value().toString()
                    : relationship.level() + ": " + party.name();
        }
        if (value instanceof Double number) {
            return number == Math.rint(number) ? String.valueOf(number.longValue()) : number.toString();
        }
        if (value instanceof Boolean flag) {
            return YesOrNo.word(flag);
        }
        return value == null ? "" : value.toString();
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String called(PartyName name) {
        String mail = name.mail();
        return mail == null || name.id() instanceof OrganizationId || mail.equals(name.name())
                ? name.name()
                : InteractionsCsv.named(name.name(), mail);
    }
}
