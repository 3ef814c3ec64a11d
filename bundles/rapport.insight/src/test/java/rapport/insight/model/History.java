package rapport.insight.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented histories whose truth is known: what two people do with one another follows from what kind of tie they have, and
 * so does what they do afterwards. Nothing in here knows the formula that is tried on it.
 */
final class History {

    static final Instant START = Instant.parse("2024-01-01T08:00:00Z");

    /** What passes from one to the other. */
    record Contact(double day, boolean fromUs, boolean talk, int weight, int group) {

        Instant at() {
            return START.plus(Duration.ofMinutes(Math.round(day * 24 * 60)));
        }

        Gift gift() {
            double share = weight * Math.min(1.0, (double) Giving.CLOSE / group);
            return new Gift(at(), talk || fromUs ? share : 0, talk || !fromUs ? share : 0);
        }
    }

    private final Random random;
    private final double days;
    private final List<List<Contact>> pairs = new ArrayList<>();

    /**
     * So many times a circle of twenty over so many days; the same seed gives the same histories. In a circle eight have a
     * rhythm of their own, and one is a newsletter.
     */
    History(long seed, int circles, double days) {
        this.random = new Random(seed);
        this.days = days;
        for (int circle = 0; circle < circles; circle++) {
            for (int pair = 0; pair < 4; pair++) {
                steady(between(2, 20));
                steady(between(20, 150));
            }
            for (int pair = 0; pair < 2; pair++) {
                fading();
                beginning();
                burst();
                fellowsInAGroup();
                oldFriends();
            }
            unanswered();
            newsletter();
        }
    }

    List<List<Contact>> pairs() {
        return pairs;
    }

    /** A rhythm of their own, which wobbles; some ask more than they answer. */
    private void steady(double rhythm) {
        List<Contact> contacts = new ArrayList<>();
        talkOrWrite(contacts, between(0, rhythm), days, rhythm, between(0.35, 0.95), between(0, 0.5));
        pairs.add(contacts);
    }

    /** Close once, then each month less. */
    private void fading() {
        List<Contact> contacts = new ArrayList<>();
        double rhythm = between(2, 15);
        for (double day = between(0, 30); day < days; day += gap(rhythm)) {
            exchange(contacts, day, 0.8, 0.3);
            rhythm *= between(1.05, 1.25);
        }
        pairs.add(contacts);
    }

    /** New to one another, and on good terms. */
    private void beginning() {
        List<Contact> contacts = new ArrayList<>();
        talkOrWrite(contacts, between(days * 0.5, days * 0.95), days, between(4, 40), 0.8, 0.3);
        pairs.add(contacts);
    }

    /** A project: much for a while, hardly anything after. */
    private void burst() {
        List<Contact> contacts = new ArrayList<>();
        double begins = between(0, days * 0.9);
        double ends = Math.min(days, begins + between(10, 60));
        talkOrWrite(contacts, begins, ends, between(0.5, 3), 0.7, 0.2);
        talkOrWrite(contacts, ends, days, between(120, 400), 0.5, 0.1);
        pairs.add(contacts);
    }

    /** They write to everybody, daily or weekly; hardly anybody answers. */
    private void newsletter() {
        List<Contact> contacts = new ArrayList<>();
        double rhythm = random.nextBoolean() ? between(1, 2) : between(6, 8);
        for (double day = between(0, days / 2); day < days; day += rhythm) {
            contacts.add(new Contact(day, false, false, 1, 1));
            if (random.nextDouble() < 0.01) {
                contacts.add(new Contact(day + 0.2, true, false, 1, 1));
            }
        }
        pairs.add(contacts);
    }

    /** We write and write. */
    private void unanswered() {
        List<Contact> contacts = new ArrayList<>();
        double rhythm = between(5, 60);
        for (double day = between(0, rhythm); day < days; day += gap(rhythm)) {
            exchange(contacts, day, 0.04, 0.01);
        }
        pairs.add(contacts);
    }

    /** In the same large meetings and threads; now and then one speaks to the other. */
    private void fellowsInAGroup() {
        List<Contact> contacts = new ArrayList<>();
        for (double day = between(0, 7); day < days; day += 7) {
            contacts.add(new Contact(day, random.nextBoolean(), false, 1, 8 + random.nextInt(40)));
        }
        talkOrWrite(contacts, between(0, 100), days, between(60, 300), 0.5, 0.1);
        pairs.add(contacts);
    }

    /** Seldom, and never quite lost. */
    private void oldFriends() {
        List<Contact> contacts = new ArrayList<>();
        talkOrWrite(contacts, between(0, 100), days, between(60, 160), 0.95, 0.5);
        pairs.add(contacts);
    }

    private void talkOrWrite(
            List<Contact> contacts, double from, double to, double rhythm, double answered, double talked) {
        for (double day = from; day < to; day += gap(rhythm)) {
            exchange(contacts, day, answered, talked);
        }
    }

    private void exchange(List<Contact> contacts, double day, double answered, double talked) {
        if (random.nextDouble() < talked) {
            contacts.add(new Contact(day, random.nextBoolean(), true, 2 + random.nextInt(3), 1 + random.nextInt(3)));
            return;
        }
        boolean fromUs = random.nextDouble() < 0.6;
        contacts.add(new Contact(day, fromUs, false, 1, 1));
        if (random.nextDouble() < answered) {
            contacts.add(new Contact(day + between(0.02, 2), !fromUs, false, 1, 1));
        }
    }

    // Gamma of shape 2: neither clockwork nor pure chance.
    private double gap(double mean) {
        return -mean / 2 * (Math.log(1 - random.nextDouble()) + Math.log(1 - random.nextDouble()));
    }

    private double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }
}
