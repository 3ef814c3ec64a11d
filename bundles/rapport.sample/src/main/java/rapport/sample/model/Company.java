package rapport.sample.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cast of the sample company, as {@code company.json} lists it. Days count back from the day it is made. */
public record Company(
        Firm organization,
        List<Colleague> colleagues,
        List<Account> customers,
        List<Account> suppliers,
        List<Department> team) {

    /** The fictional firm itself. */
    public record Firm(String name, String domain) {}

    /** One of its people. */
    public record Colleague(String given, String family, String title, String department) {

        public String name() {
            return given + " " + family;
        }
    }

    /**
     * A customer or supplier.
     *
     * @param owner the name of a colleague, or {@code me} for whoever makes the company
     */
    public record Account(
            String name,
            String domain,
            String stage,
            String owner,
            List<Contact> contacts,
            List<String> topics,
            List<Promise> promises,
            List<Move> moves) {}

    /**
     * A person of the other side.
     *
     * @param rhythmDays days between two contacts, more or less; null where there was never any
     * @param quietDays days since the last contact
     * @param way who writes: {@code both}, {@code ours} or {@code theirs}
     */
    public record Contact(
            String given,
            String family,
            String title,
            @Nullable String role,
            int power,
            int interest,
            String stance,
            @Nullable Integer rhythmDays,
            int quietDays,
            String way) {

        public String name() {
            return given + " " + family;
        }
    }

    /**
     * A promise: ours {@code to} somebody, or theirs {@code by} somebody; due in so many days, negative when overdue.
     *
     * @param expectedIn in how many days it is expected now; null where nothing else was said
     * @param became what became of it; null while it is open
     * @param restsOn the words of others on which it rests; null for none
     */
    public record Promise(
            String what,
            @Nullable String by,
            @Nullable String to,
            int inDays,
            @Nullable Integer expectedIn,
            @Nullable String became,
            @Nullable List<String> restsOn) {}

    /** Somebody who went elsewhere. */
    public record Move(String person, String title, String at, int daysAgo) {}

    /** A department on the team level; what its people promise its owner may be null for nothing. */
    public record Department(
            String department,
            String stage,
            String owner,
            List<String> colleagues,
            int rhythmDays,
            int quietDays,
            List<String> topics,
            @Nullable List<Promise> promises) {}
}
