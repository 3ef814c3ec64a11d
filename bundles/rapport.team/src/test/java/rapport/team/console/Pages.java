package rapport.team.console;

import rapport.team.store.House;

/** What pages are made of, in a house of a test's own. */
final class Pages {

    private Pages() {}

    static Parts parts(House house) {
        return new Parts(
                house.requirements,
                house.servings,
                house.meetings,
                house.relationships,
                house.directory,
                house.levels,
                house.test.projections());
    }
}
