/** What is written for people and machines while the product runs. */
@NullMarked
package rapport.launcher.log;

import org.jspecify.annotations.NullMarked;
