package rapport.modules.archive;

import java.util.Map;

/**
 * A module as it travels: a signed JAR with the file of one feature, {@code donors.json}, and its bundles below
 * {@code bundles/}. Everything in it has been checked.
 *
 * @param name the name of the feature
 * @param version the version of the feature
 * @param digest SHA-256 of the archive in hexadecimal digits
 * @param signer who signed it, as the certificate says
 * @param files its content by path, but for the signature
 */
public record ModuleArchive(String name, String version, String digest, String signer, Map<String, byte[]> files) {

    public ModuleArchive {
        files = Map.copyOf(files);
    }

    /** Where it is unpacked, beside other versions of the module: another content of the same version is another folder. */
    public String folder() {
        return version.replaceAll("[^A-Za-z0-9.]", "_") + "-" + digest.substring(0, 12);
    }
}
