package rapport.insight.store;

/** Tells open screens that what needs people has changed. */
@FunctionalInterface
public interface Announcement {

    void todayChanged();
}
