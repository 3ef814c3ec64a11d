package rapport.directory.store;

import static rapport.directory.store.Tables.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.api.party.OrganizationsQuery;
import rapport.api.party.PeopleQuery;

/** What a query asks for, in the words of the tables: each filter as a condition, and where an index serves it as candidates. */
final class PartyFilters {

    private final LocalDate today;

    PartyFilters(LocalDate today) {
        this.today = today;
    }

    Asked people(PeopleQuery query) {
        List<Select<Record1<UUID>>> narrowing = new ArrayList<>();
        List<Condition> holds = new ArrayList<>();
        if (query.tag() != null) {
            tagged(query.tag(), narrowing, holds);
        }
        if (query.organization() != null) {
            UUID organization = query.organization().value();
            Condition there = POSITION_ORGANIZATION.eq(organization).and(isHeld());
            narrowing.add(DSL.select(POSITION_PERSON).from(POSITION).where(there));
            holds.add(DSL.exists(DSL.selectOne().from(POSITION).where(POSITION_PERSON.eq(ID), there)));
        }
        ours(query.ours(), PEOPLE, narrowing, holds);
        return new Asked(PEOPLE, TextArms.of(query.text(), PEOPLE), narrowing, DSL.and(holds));
    }

    Asked organizations(OrganizationsQuery query) {
        List<Select<Record1<UUID>>> narrowing = new ArrayList<>();
        List<Condition> holds = new ArrayList<>();
        if (query.tag() != null) {
            tagged(query.tag(), narrowing, holds);
        }
        if (query.parent() != null) {
            Condition below = PARENT.eq(query.parent().value());
            narrowing.add(DSL.select(ID).from(PARTY).where(below));
            holds.add(below);
        }
        ours(query.ours(), ORGANIZATIONS, narrowing, holds);
        return new Asked(ORGANIZATIONS, TextArms.of(query.text(), ORGANIZATIONS), narrowing, DSL.and(holds));
    }

    private static void tagged(String tag, List<Select<Record1<UUID>>> narrowing, List<Condition> holds) {
        narrowing.add(DSL.select(TAG_PARTY).from(TAG).where(TAG_NAME.eq(tag)));
        holds.add(DSL.exists(DSL.selectOne().from(TAG).where(TAG_PARTY.eq(ID), TAG_NAME.eq(tag))));
    }

    private static void ours(
            @Nullable Boolean ours, short listed, List<Select<Record1<UUID>>> narrowing, List<Condition> holds) {
        if (ours != null) {
            if (ours) {
                narrowing.add(DSL.select(ID).from(PARTY).where(OURS.isTrue(), LISTED.eq(listed)));
            }
            // Worded so that no index serves it: what is not ours is nearly everything.
            holds.add(DSL.coalesce(OURS, DSL.inline(!ours)).eq(ours));
        }
    }

    private Condition isHeld() {
        return POSITION_FROM
                .isNull()
                .or(POSITION_FROM.le(today))
                .and(POSITION_TO.isNull().or(POSITION_TO.ge(today)));
    }
}
