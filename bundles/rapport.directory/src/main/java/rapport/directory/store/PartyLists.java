package rapport.directory.store;

import static rapport.directory.store.Tables.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectSeekStep1;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import rapport.api.paging.Count;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.OrganizationsQuery;
import rapport.api.party.PeopleQuery;
import rapport.store.api.Keyset;
import rapport.store.api.Wanted;

/**
 * Finds a page of a list. A filter that finds few leads, and what it finds is sorted; where every filter finds many, the
 * list is read in its order until the page is full. So no page reads much more than it shows, however large the directory.
 */
public final class PartyLists {

    private static final int FEW = 1_000;
    private static final int COUNTED = 10_000;

    private final DSLContext sql;
    private final PartyFilters filters;

    public PartyLists(DSLContext sql, LocalDate today) {
        this.sql = sql;
        this.filters = new PartyFilters(today);
    }

    public Slice<UUID> people(PeopleQuery query, PageRequest page) {
        return page(
                filters.people(query), order(personSort(query.sort()), query.descending()), query.descending(), page);
    }

    public Slice<UUID> organizations(OrganizationsQuery query, PageRequest page) {
        return page(
                filters.organizations(query),
                order(organizationSort(query.sort()), query.descending()),
                query.descending(),
                page);
    }

    public Count countPeople(PeopleQuery query) {
        return count(filters.people(query));
    }

    public Count countOrganizations(OrganizationsQuery query) {
        return count(filters.organizations(query));
    }

    private static Field<?> personSort(PeopleQuery.Sort sort) {
        return switch (sort) {
            case NAME -> NAME_KEY;
            case ORGANIZATION -> EMPLOYER_KEY;
            case CREATED -> ID;
            case CHANGED -> CHANGED;
        };
    }

    private static Field<?> organizationSort(OrganizationsQuery.Sort sort) {
        return switch (sort) {
            case NAME -> NAME_KEY;
            case CREATED -> ID;
            case CHANGED -> CHANGED;
        };
    }

    private static List<SortField<?>> order(Field<?> by, boolean descending) {
        List<SortField<?>> order = new ArrayList<>();
        for (Field<?> field : by == ID ? List.<Field<?>>of(ID) : List.of(by, ID)) {
            order.add(descending ? field.desc() : field.asc());
        }
        return order;
    }

    private Slice<UUID> page(Asked wanted, List<SortField<?>> order, boolean descending, PageRequest page) {
        Keyset keyset = Keyset.by(order.toArray(SortField[]::new));
        List<Condition> branches = branches(wanted, order.get(0).$field());
        if (branches.size() == 1) {
            return keyset.page(rows(wanted, branches.get(0), descending), page, row -> row.get(ID));
        }
        // One more than asked for, so that the page after is known of.
        PageRequest each = new PageRequest(Math.min(page.limit() + 1, PageRequest.MOST), page.cursor());
        Set<UUID> found = new LinkedHashSet<>();
        for (Condition branch : branches) {
            found.addAll(keyset.page(rows(wanted, branch, descending), each, row -> row.get(ID))
                    .items());
        }
        if (found.isEmpty()) {
            return new Slice<>(List.of(), null, null);
        }
        PageRequest last = new PageRequest(Math.min(page.limit(), PageRequest.MOST - 1), page.cursor());
        return keyset.page(rows(wanted, Wanted.among(ID, found), descending), last, row -> row.get(ID));
    }

    /** The rows of a list under a condition; ordered by the list first, so that an index which begins with it serves. */
    SelectSeekStep1<Record, Short> rows(Asked wanted, Condition branch, boolean descending) {
        return sql.select(List.of(ID))
                .from(PARTY)
                .where(LISTED.eq(wanted.listed()), branch, wanted.holds(), otherWords(wanted))
                .orderBy(descending ? LISTED.desc() : LISTED.asc());
    }

    private static Condition otherWords(Asked wanted) {
        return wanted.text().map(TextArms::othersHold).orElse(DSL.noCondition());
    }

    /** Conditions of which a row of the list fulfils at least one, each of them quick to follow in the order asked for. */
    private List<Condition> branches(Asked wanted, Field<?> by) {
        for (Select<Record1<UUID>> candidates : wanted.narrowing()) {
            Optional<Condition> few = few(candidates);
            if (few.isPresent()) {
                return List.of(few.get().and(anyArm(wanted)));
            }
        }
        return wanted.text().map(text -> branches(text, by)).orElse(List.of(DSL.noCondition()));
    }

    private static Condition anyArm(Asked wanted) {
        return wanted.text()
                .map(text ->
                        DSL.or(text.arms().stream().map(TextArms.Arm::holds).toList()))
                .orElse(DSL.noCondition());
    }

    private List<Condition> branches(TextArms text, Field<?> by) {
        Set<UUID> few = new LinkedHashSet<>();
        List<Condition> many = new ArrayList<>();
        Condition inOrder = DSL.noCondition();
        for (TextArms.Arm arm : text.arms()) {
            List<UUID> ids = atMost(arm.candidates(), FEW + 1);
            if (ids.size() <= FEW) {
                few.addAll(ids);
            } else if (by.equals(arm.orders())) {
                many.add(arm.holds());
            } else {
                inOrder = inOrder.or(arm.holds());
            }
        }
        if (!inOrder.equals(DSL.noCondition())) {
            many.add(inOrder);
        }
        if (!few.isEmpty() || many.isEmpty()) {
            many.add(few.isEmpty() ? DSL.falseCondition() : Wanted.among(ID, few));
        }
        return many;
    }

    /** The candidates as a condition, if they are few. */
    private Optional<Condition> few(Select<Record1<UUID>> candidates) {
        List<UUID> ids = atMost(candidates, FEW + 1);
        if (ids.size() > FEW) {
            return Optional.empty();
        }
        return Optional.of(ids.isEmpty() ? DSL.falseCondition() : Wanted.among(ID, new LinkedHashSet<>(ids)));
    }

    private List<UUID> atMost(Select<Record1<UUID>> candidates, int most) {
        return sql.select(candidates.asTable("candidates").field(0, UUID.class))
                .from(candidates.asTable("candidates"))
                .limit(most)
                .fetch(row -> row.value1());
    }

    // Many that begin with a word are not counted, but told as many: counting would read the whole list.
    private Count count(Asked wanted) {
        List<Condition> branches = branches(wanted, NAME_KEY);
        boolean many = wanted.text().isPresent() && (branches.size() > 1 || !isFew(wanted));
        if (many && wanted.narrowing().isEmpty()) {
            return new Count(FEW, true);
        }
        return Keyset.count(
                sql,
                sql.select(ID)
                        .from(PARTY)
                        .where(LISTED.eq(wanted.listed()), DSL.or(branches), wanted.holds(), otherWords(wanted)),
                many || wanted.isFiltered() ? FEW : COUNTED);
    }

    private boolean isFew(Asked wanted) {
        return wanted.text().stream()
                .flatMap(text -> text.arms().stream())
                .allMatch(arm -> atMost(arm.candidates(), FEW + 1).size() <= FEW);
    }
}
