/** Measures the product as people meet it, each figure beside its limit: bare Jetty and plain JDBC on the same machine. */
@NullMarked
package rapport.launcher.bench;

import org.jspecify.annotations.NullMarked;
