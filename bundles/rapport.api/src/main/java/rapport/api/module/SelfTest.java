package rapport.api.module;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module itself knows about whether it works: asked after it was brought in or changed, before people are let in again. A
 * module that says that something is wrong is taken back to how it was.
 */
@ConsumerType
public interface SelfTest {

    /** What is wrong, one sentence each; empty where all is well. Takes less than a second, and changes nothing. */
    List<String> problems();
}
