/** The product as Apache Karaf takes it: a repository of its bundles and the features file that names them. */
@NullMarked
package rapport.launcher.karaf;

import org.jspecify.annotations.NullMarked;
