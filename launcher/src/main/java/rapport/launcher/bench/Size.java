package rapport.launcher.bench;

/**
 * How much is generated.
 *
 * @param people how many people of the other side
 * @param colleagues how many of ours
 * @param organizations how many organizations they are at
 * @param interactions how many interactions between ours and theirs
 */
record Size(int people, int colleagues, int organizations, int interactions) {

    static final String OWN_DOMAIN = "bench.example";

    String mailOf(int person) {
        return "person" + person + "@firm" + organizationOf(person) + ".example";
    }

    String colleagueMail(int colleague) {
        return "colleague" + colleague + "@" + OWN_DOMAIN;
    }

    int organizationOf(int person) {
        return person % organizations;
    }
}
