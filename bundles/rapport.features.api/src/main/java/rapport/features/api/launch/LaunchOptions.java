package rapport.features.api.launch;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the person at the terminal asked for; a service from before the first bundle starts.
 *
 * @param data absolute path of the data folder: everything that must be backed up, and nothing else
 * @param cache absolute path of a folder for what can be made again (search index, scratch files), one per data folder
 * @param host the address that HTTP listens at
 * @param port the port that HTTP listens at
 * @param serving false while the framework runs for one command only: no HTTP, and no work by the clock should start
 * @param ownDomains mail domains of our own organization, for an unattended set-up
 * @param sample true where the sample company was asked for
 * @param levels levels to enable; empty where the option was not given
 * @param adminPassword password of the user {@code admin} for an unattended set-up
 * @param daysAhead how many days later than it is the product believes that it is, for trials; 0 otherwise
 */
public record LaunchOptions(
        Path data,
        Path cache,
        String host,
        int port,
        boolean serving,
        List<String> ownDomains,
        boolean sample,
        Optional<List<String>> levels,
        Optional<String> adminPassword,
        int daysAhead) {

    /** The options of somebody who lives today. */
    public LaunchOptions(
            Path data,
            Path cache,
            String host,
            int port,
            boolean serving,
            List<String> ownDomains,
            boolean sample,
            Optional<List<String>> levels,
            Optional<String> adminPassword) {
        this(data, cache, host, port, serving, ownDomains, sample, levels, adminPassword, 0);
    }

    public LaunchOptions {
        ownDomains = List.copyOf(ownDomains);
        levels = levels.map(List::copyOf);
        if (!data.isAbsolute() || !cache.isAbsolute()) {
            throw new IllegalArgumentException("paths must be absolute, were " + data + " and " + cache);
        }
    }

    /** Where people on this machine reach the product. */
    public URI address() {
        boolean anywhere = host.equals("0.0.0.0") || host.equals("::");
        String shown = anywhere ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + shown + ":" + port);
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "LaunchOptions[data=" + data + ", cache=" + cache + ", address=" + address() + ", serving=" + serving
                + ", ownDomains=" + ownDomains + ", sample=" + sample + ", levels=" + levels + ", daysAhead="
                + daysAhead + "]";
    }
}
