package rapport.exchange;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactTable;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationships;
import rapport.exchange.model.ColumnMapping;
import rapport.exchange.model.DecimalSign;
import rapport.exchange.model.FactMapping;
import rapport.exchange.model.Finding;
import rapport.exchange.rules.Numbers;
import rapport.exchange.rules.TableHeading;
import rapport.exchange.rules.Words;
import rapport.exchange.store.TakenFacts;

/** What it takes to take in rows of tables of facts. */
@Component(service = FactDesk.class)
public final class FactDesk {

    private final FactTables tables;
    private final TakenFacts taken;
    private final Directory directory;
    private final Relationships relationships;

    @Activate
    public FactDesk(
            @Reference FactTables tables,
            @Reference TakenFacts taken,
            @Reference Directory directory,
            @Reference Relationships relationships) {
        this.tables = tables;
        this.taken = taken;
        this.directory = directory;
        this.relationships = relationships;
    }

    /** What a finding among the rows of these headings says to a reader of that language. */
    String sentence(@Nullable ColumnMapping mapping, Finding finding, Locale locale) {
        return Optional.ofNullable(mapping)
                .flatMap(FactDesk::tableOf)
                .map(table -> tables.sentence(table, finding.asObjection(), locale))
                .orElse(finding.sentence());
    }

    private static Optional<String> tableOf(ColumnMapping mapping) {
        FactMapping told = mapping.facts();
        return told == null ? TableHeading.findTable(mapping.headings()) : Optional.of(told.table());
    }

    /** The tables that there are, by their names, in the order of what they are called. */
    public Map<String, String> titles(Locale locale) {
        Map<String, String> titles = new LinkedHashMap<>();
        tables.all().stream()
                .sorted(Comparator.comparing(table -> tables.title(table, locale), Collator.getInstance(locale)))
                .forEach(table -> titles.put(tables.nameOf(table), tables.title(table, locale)));
        return titles;
    }

    /** What the columns of a table are called, by their names. */
    public Map<String, String> columns(String table, Locale locale) {
        Map<String, String> columns = new LinkedHashMap<>();
        tables.find(table)
                .ifPresent(found -> found.columns()
                        .forEach(column -> columns.put(column.name(), tables.heading(found, column.name(), locale))));
        return columns;
    }

    /** The columns of a table without which no row of it can be taken in, of those that the mapping does not have. */
    public List<String> missing(FactMapping mapping) {
        return tables.find(mapping.table()).map(FactTable::columns).orElse(List.of()).stream()
                .filter(FactColumn::required)
                .map(FactColumn::name)
                .filter(name -> !mapping.columns().contains(name))
                .toList();
    }

    /** Columns headed as ours are, in whatever language, mean what ours do. */
    FactMapping propose(String table, List<String> headings, List<List<String>> samples, char delimiter) {
        Map<String, String> names = new HashMap<>();
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            columns(table, locale).forEach((name, heading) -> names.put(Words.of(heading), name));
        }
        columns(table, Locale.ENGLISH).keySet().forEach(name -> names.put(Words.of(name), name));
        Set<String> taken = new HashSet<>();
        List<String> columns = headings.stream()
                .map(heading -> names.getOrDefault(Words.of(heading), ""))
                .map(name -> taken.add(name) ? name : "")
                .toList();
        DecimalSign decimal = Numbers.signOf(numbers(table, columns, samples))
                .orElse(delimiter == ';' ? DecimalSign.COMMA : DecimalSign.POINT);
        return new FactMapping(table, columns, decimal);
    }

    private List<String> numbers(String table, List<String> columns, List<List<String>> samples) {
        Set<String> numbers = tables.find(table).map(FactTable::columns).orElse(List.of()).stream()
                .filter(column -> column.kind() == Kind.NUMBER)
                .map(FactColumn::name)
                .collect(Collectors.toSet());
        return samples.stream()
                .flatMap(row -> IntStream.range(0, Math.min(row.size(), columns.size()))
                        .filter(at -> numbers.contains(columns.get(at)))
                        .mapToObj(row::get))
                .toList();
    }

    Taking taking(Caller by) {
        return new FactTaking(by, tables, taken, new NamedRecords(by, directory, relationships));
    }
}
