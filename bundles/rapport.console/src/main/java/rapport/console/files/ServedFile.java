package rapport.console.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A file under a name that carries its hash, such as {@code console.4f2a91c0.css}; packed when it is first asked for. */
final class ServedFile {

    private final String name;
    private final byte[] plain;
    private byte @Nullable [] packed;

    private ServedFile(String name, byte[] plain) {
        this.name = name;
        this.plain = plain;
    }

    static ServedFile of(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        return new ServedFile(name.substring(0, dot) + "." + hash(content) + name.substring(dot), content);
    }

    String name() {
        return name;
    }

    /** Its bytes. */
    byte[] plain() {
        return plain;
    }

    /** The same by gzip; nothing where that would not be smaller. */
    synchronized byte[] packed() {
        byte[] known = packed;
        if (known == null) {
            byte[] made = pack(plain);
            known = made.length < plain.length ? made : new byte[0];
            packed = known;
        }
        return known;
    }

    String path() {
        return "/static/" + name;
    }

    String mediaType() {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "css" -> "text/css;charset=utf-8";
            case "js" -> "text/javascript;charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "webp" -> "image/webp";
            case "json" -> "application/json";
            case "woff2" -> "font/woff2";
            default -> "application/octet-stream";
        };
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 5);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static byte[] pack(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return packed.toByteArray();
    }
}
