package rapport.access.store;

import static rapport.access.store.AccessTables.*;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import rapport.access.Accounts;
import rapport.store.api.Schema;
import rapport.store.api.Session;
import rapport.testkit.EachEngine;
import rapport.testkit.QueryPlans;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

class PlansTest {

    @EachEngine
    void everyLookUpHasItsIndex(TestEngine engine) {
        try (TestStore test = engine.open(new Schema("access", Accounts.class))) {
            UUID id = new UUID(7, 7);
            test.store().run(test.anybody(), transaction -> {
                uses(transaction, LOGIN.eq("ada"), ACCOUNT, "account_login");
                uses(transaction, INVITATION_HASH.eq("x"), ACCOUNT, "account_by_invitation");
                uses(transaction, SESSION_HASH.eq("x"), SESSION, "session_token");
                uses(transaction, SESSION_ACCOUNT.eq(id), SESSION, "index");
                uses(transaction, TOKEN_HASH.eq("x"), TOKEN, "api_token_token");
                uses(transaction, TOKEN_ACCOUNT.eq(id), TOKEN, "index");
            });
        }
    }

    private static void uses(Session session, Condition condition, Table<Record> table, String index) {
        Query query = session.sql().selectFrom(table).where(condition);
        QueryPlans.assertUsesIndex(session.sql(), query, index);
    }
}
