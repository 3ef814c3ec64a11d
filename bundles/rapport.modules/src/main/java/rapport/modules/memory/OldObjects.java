package rapport.modules.memory;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Optional;
import javax.management.JMException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

/** The part of memory that holds what has lived long, which is where whatever is kept for good ends up. */
final class OldObjects {

    private final MemoryPoolMXBean pool;

    private OldObjects(MemoryPoolMXBean pool) {
        this.pool = pool;
    }

    /** Of this Java; empty where its collector tells nothing of it. */
    static Optional<OldObjects> find() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .filter(MemoryPoolMXBean::isUsageThresholdSupported)
                .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
                .filter(pool -> pool.getUsage().getMax() > 0)
                .map(OldObjects::new)
                .findFirst();
    }

    /** In bytes. */
    long room() {
        return pool.getUsage().getMax();
    }

    /** What is left after a collection that is made now, in bytes. */
    long leftAfterCollection() {
        // The one place where it is asked for: only afterwards is it known what is really in use.
        System.gc();
        return pool.getUsage().getUsed();
    }

    /** Has the listener told each time when a collection leaves more than that share of the room in use, and did not before. */
    void tell(double share, NotificationListener listener) {
        pool.setCollectionUsageThreshold((long) (room() * share));
        emitter()
                .addNotificationListener(
                        listener,
                        notification -> notification
                                .getType()
                                .equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED),
                        null);
    }

    void tellNoMore(NotificationListener listener) throws JMException {
        pool.setCollectionUsageThreshold(0);
        emitter().removeNotificationListener(listener);
    }

    private static NotificationEmitter emitter() {
        return (NotificationEmitter) ManagementFactory.getMemoryMXBean();
    }
}
