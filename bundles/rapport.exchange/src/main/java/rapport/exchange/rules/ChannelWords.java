package rapport.exchange.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rapport.api.interaction.Channel;

/** The words by which people name a channel, in English and German. */
public final class ChannelWords {

    private static final Map<String, Channel> CHANNELS = new HashMap<>();

    static {
        name(
                Channel.IN_PERSON,
                "in person",
                "inperson",
                "meeting",
                "visit",
                "lunch",
                "coffee",
                "personlich",
                "treffen");
        name(Channel.IN_PERSON, "besuch", "besprechung", "termin", "face to face", "event");
        name(Channel.VIDEO, "video", "video call", "videocall", "zoom", "teams", "videokonferenz", "webinar");
        name(Channel.PHONE, "phone", "call", "phone call", "telephone", "telefon", "anruf", "telefonat", "phonecall");
        name(Channel.CHAT, "chat", "message", "sms", "slack", "whatsapp", "nachricht", "im");
        name(Channel.EMAIL, "email", "mail");
        name(Channel.LETTER, "letter", "post", "brief", "fax");
    }

    private ChannelWords() {}

    private static void name(Channel channel, String... words) {
        for (String word : words) {
            CHANNELS.put(word, channel);
        }
    }

    /** The channel that the word names. */
    public static Optional<Channel> find(String word) {
        return Optional.ofNullable(CHANNELS.get(Words.of(word)));
    }
}
