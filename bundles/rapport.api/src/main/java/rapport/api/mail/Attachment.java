package rapport.api.mail;

import java.util.Objects;

/** A file that goes with a mail; at most half a megabyte. */
public final class Attachment {

    /** Larger files are handed over otherwise. */
    public static final int MOST_BYTES = 512 * 1024;

    private final String fileName;
    private final String mediaType;
    private final byte[] content;

    public Attachment(String fileName, String mediaType, byte[] content) {
        this.fileName = Objects.requireNonNull(fileName, "file name");
        this.mediaType = Objects.requireNonNull(mediaType, "media type");
        this.content = content.clone();
    }

    public static Attachment pdf(String fileName, byte[] content) {
        return new Attachment(fileName, "application/pdf", content);
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return "Attachment[" + fileName + ", " + content.length + " bytes]";
    }
}
