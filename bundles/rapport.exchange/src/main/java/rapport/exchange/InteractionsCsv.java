package rapport.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import rapport.api.access.Caller;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.Interactions;
import rapport.api.interaction.Participant;
import rapport.api.interaction.Participant.Part;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;

/** Interactions as a table, newest first. */
final class InteractionsCsv implements Export {

    private final Interactions interactions;
    private final Directory directory;

    InteractionsCsv(Interactions interactions, Directory directory) {
        this.interactions = interactions;
        this.directory = directory;
    }

    @Override
    public String fileName() {
        return "interactions.csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public void writeTo(Caller by, OutputStream out) throws IOException {
        CsvWriter table = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        table.writeRecord("at", "channel", "from", "to", "cc", "subject", "key");
        Export.eachPage(page -> interactions.list(by, null, page), page -> write(by, page, table));
        table.flush();
    }

    private void write(Caller by, Slice<Interaction> page, CsvWriter table) {
        Set<PartyId> people = page.items().stream()
                .flatMap(interaction -> interaction.participants().stream())
                .map(Participant::person)
                .collect(Collectors.toSet());
        Map<PartyId, PartyName> names = directory.names(by, people);
        page.items().forEach(interaction -> table.writeRecord(cells(interaction, names)));
    }

    private static List<String> cells(Interaction interaction, Map<PartyId, PartyName> names) {
        return List.of(
                interaction.at().toString(),
                interaction.channel().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                people(interaction, Part.FROM, names),
                people(interaction, Part.TO, names),
                people(interaction, Part.CC, names),
                PeopleCsv.text(interaction.topic()),
                InteractionTaking.OWN + interaction.id().value());
    }

    private static String people(Interaction interaction, Part part, Map<PartyId, PartyName> names) {
        return interaction.participants().stream()
                .filter(participant -> participant.part() == part)
                .map(participant -> names.get(participant.person()))
                .filter(Objects::nonNull)
                .map(InteractionsCsv::person)
                .collect(Collectors.joining("; "));
    }

    private static String person(PartyName name) {
        String mail = name.mail();
        if (mail == null || mail.equals(name.name())) {
            return name.name();
        }
        return named(name.name(), mail);
    }

    /** A mail address behind the name of its owner. */
    static String named(String name, String mail) {
        // A semicolon would begin the next address.
        return name.replaceAll("[;<>\"]", " ").strip() + " <" + mail + ">";
    }
}
