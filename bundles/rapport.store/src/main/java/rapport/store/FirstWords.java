package rapport.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.features.api.Feature;
import rapport.features.api.Features;
import rapport.features.api.launch.StartReport;
import rapport.store.api.OtherVersion;
import rapport.store.api.Schema;
import rapport.store.api.StoreDamaged;

/** Says what keeps the product from starting, and what to do about it; the drivers' own words go to the log. */
record FirstWords(@Nullable StartReport report, @Nullable Features features) {

    private static final long TOO_LITTLE = 1 << 20;
    private static final Logger LOG = LoggerFactory.getLogger(FirstWords.class);

    /** Nothing works without a database. */
    void cannotOpen(Engine engine, Throwable failed) {
        LOG.debug("The database {} cannot be opened", engine.place(), failed);
        if (report != null) {
            report.cannotStart(sentence(engine, failed));
        }
    }

    /** The tables of a part that every installation has are as good as the database; a level stays away alone. */
    void cannotUse(Engine engine, Schema schema, Throwable failed) {
        LOG.debug("The tables of {} cannot be used", schema.module(), failed);
        if (report != null && isRequired(schema.owner())) {
            report.cannotStart(sentence(engine, failed));
        }
    }

    private boolean isRequired(Class<?> owner) {
        Bundle bundle = FrameworkUtil.getBundle(owner);
        return bundle != null
                && features != null
                && features.all().stream()
                        .filter(Feature::required)
                        .flatMap(feature -> feature.bundles().stream())
                        .anyMatch(each -> each.symbolicName().equals(bundle.getSymbolicName()));
    }

    private static boolean isFull(Path file) {
        try {
            Path folder = Objects.requireNonNullElse(file.getParent(), file);
            return Files.getFileStore(folder).getUsableSpace() < TOO_LITTLE;
        } catch (IOException unknown) {
            return false;
        }
    }

    static String sentence(Engine engine, Throwable failed) {
        String backup = "restore " + (engine.embedded() ? "the data folder" : "it") + " from a backup";
        if (engine.embedded() && isFull(Path.of(engine.place()))) {
            return "The database " + engine.place()
                    + " cannot be written, since the disk is full; make room and start again.";
        }
        if (failed instanceof StoreDamaged) {
            return "The database " + engine.place() + " is damaged; " + backup + ".";
        }
        if (failed instanceof OtherVersion other) {
            return "The database " + engine.place() + " was written by "
                    + (other.isNewer() ? "a newer" : "another") + " version of Rapport (its tables of "
                    + other.module() + " differ); start that version, or " + backup + " that this one wrote.";
        }
        String said = failed.getMessage() == null ? failed.toString() : failed.getMessage();
        return Character.toUpperCase(said.charAt(0)) + said.substring(1) + (engine.embedded() ? " (in " : " (at ")
                + engine.place() + ")";
    }
}
