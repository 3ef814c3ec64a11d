package rapport.store.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The tables of a module that was brought in, as a whole: those whose names begin with the module's name and an underscore. For
 * whoever changes modules while nobody uses them; it does not ask who does. Safe for use by many threads.
 *
 * <p>Every method throws a {@link StoreFailure} when the database says no or says nothing.
 */
@ProviderType
public interface ModuleTables {

    /** Their names, in the order in which rows can be put into them; empty where the module has none. */
    List<String> of(String module);

    /** The scripts that have been applied for the module, such as {@code V1__orders.sql}, in their order. */
    List<String> applied(String module);

    /**
     * How many bytes on this machine's disk a copy of the tables takes, about; none where the database is kept by a server, which
     * has a disk of its own.
     */
    long bytesOfCopy(String module);

    /** Of the tables of a module there are two copies at most. Each is there as a whole or not at all, whatever happens. */
    enum Copy {
        /** Made for a change that is under way. */
        UNDER_WAY,
        /** As the tables were before the last change that was done. */
        BEFORE
    }

    /** Copies all rows as they are now, for a change that is under way; the copy for an earlier one is replaced. */
    void setAside(String module);

    /** The copy for the change that is under way is now the one of before the last change. */
    void keepCopy(String module);

    /** Whether there is such a copy. */
    boolean isSetAside(String module, Copy copy);

    /**
     * Makes the tables anew by the scripts in a bundle's file, and fills them from the copy, which stays. What was written after
     * it was made is lost, unless it was {@linkplain #write written} to a file or copied before.
     *
     * @param bundle the file of the bundle with the scripts that made the tables of which there is a copy
     */
    void bringBack(String module, Copy copy, Path bundle);

    /** Lets go of the copy. */
    void forgetCopy(String module, Copy copy);

    /** Writes all rows as a ZIP archive with one CSV file for each table. */
    void write(String module, OutputStream zip) throws IOException;

    /** Drops the tables with all that is in them, and what is known of their scripts; copies stay. */
    void drop(String module);
}
