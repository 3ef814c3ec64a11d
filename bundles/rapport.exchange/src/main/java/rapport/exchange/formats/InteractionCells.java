package rapport.exchange.formats;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.Channel;
import rapport.api.party.Intake.Addressee;
import rapport.exchange.model.ColumnMapping;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.Field;
import rapport.exchange.model.InteractionRow;
import rapport.exchange.model.Origin;
import rapport.exchange.model.Problem;
import rapport.exchange.model.RefusedRow;
import rapport.exchange.model.Row;
import rapport.exchange.rules.ChannelWords;
import rapport.exchange.rules.MailAddress;
import rapport.exchange.rules.Moments;

/** Understands a row of cells as people in touch. */
final class InteractionCells implements CellReader {

    private final int[] key;
    private final int[] at;
    private final int[] channel;
    private final int[] from;
    private final int[] to;
    private final int[] cc;
    private final int[] subject;
    private final Cells columns;

    InteractionCells(ColumnMapping mapping) {
        columns = new Cells(mapping);
        key = columns.places(Field.KEY);
        at = columns.places(Field.AT);
        channel = columns.places(Field.CHANNEL);
        from = columns.places(Field.FROM);
        to = columns.places(Field.TO);
        cc = columns.places(Field.CC);
        subject = columns.places(Field.SUBJECT);
    }

    @Override
    public Row read(Origin origin, List<String> cells) {
        return new Reading(origin, cells).row();
    }

    /** One row, while it is read. */
    private final class Reading {

        private final Origin origin;
        private final List<String> cells;
        private final List<Problem> problems = new ArrayList<>(0);

        Reading(Origin origin, List<String> cells) {
            this.origin = origin;
            this.cells = cells;
        }

        Row row() {
            Optional<Instant> when = time();
            Optional<Channel> how = channel();
            Optional<Addressee> sender = sender();
            List<Addressee> recipients = addressees(to);
            if (recipients.isEmpty()) {
                complain(Complaint.RECIPIENT_MISSING, to, "");
            }
            if (when.isEmpty() || how.isEmpty() || sender.isEmpty() || recipients.isEmpty()) {
                return new RefusedRow(origin, problems);
            }
            String topic = Cells.first(cells, subject);
            String known = Cells.first(cells, key);
            String identity = known == null ? Digest.of(when.get(), how.get(), sender.get(), recipients, topic) : known;
            InteractionRow row = new InteractionRow(
                    origin,
                    identity,
                    when.get(),
                    how.get(),
                    sender.get(),
                    recipients,
                    addressees(cc),
                    topic,
                    null,
                    problems);
            return BetweenPeople.only(row, heading(from), heading(to));
        }

        private Optional<Instant> time() {
            String cell = Cells.first(cells, at);
            if (cell == null) {
                complain(Complaint.TIME_MISSING, at, "");
                return Optional.empty();
            }
            // The rows of a mailbox that were refused come back with the dates of mail.
            Optional<Instant> found = Moments.findIso(cell, ZoneOffset.UTC).or(() -> Moments.findMail(cell));
            if (found.isEmpty()) {
                complain(Complaint.TIME_UNREADABLE, at, cell);
            }
            return found;
        }

        /** A table that never speaks of channels is one of mail. */
        private Optional<Channel> channel() {
            String cell = Cells.first(cells, channel);
            if (cell == null && channel.length == 0) {
                return Optional.of(Channel.EMAIL);
            }
            if (cell == null) {
                complain(Complaint.CHANNEL_MISSING, channel, "");
                return Optional.empty();
            }
            Optional<Channel> found = ChannelWords.find(cell);
            if (found.isEmpty()) {
                complain(Complaint.CHANNEL_UNKNOWN, channel, cell);
            }
            return found;
        }

        private Optional<Addressee> sender() {
            String cell = Cells.first(cells, from);
            if (cell == null) {
                complain(Complaint.SENDER_MISSING, from, "");
                return Optional.empty();
            }
            Optional<Addressee> found = MailAddress.findNamed(cell);
            if (found.isEmpty()) {
                complain(Complaint.SENDER_MALFORMED, from, cell);
            }
            return found;
        }

        private List<Addressee> addressees(int[] places) {
            List<Addressee> found = new ArrayList<>();
            for (String cell : Cells.all(cells, places)) {
                for (String part : MailAddress.parts(cell)) {
                    MailAddress.findNamed(part)
                            .ifPresentOrElse(found::add, () -> complain(Complaint.MAIL_MALFORMED, places, part));
                }
            }
            return found;
        }

        private void complain(Complaint complaint, int[] places, @Nullable String value) {
            problems.add(Problem.at(origin, complaint, heading(places), value == null ? "" : value));
        }

        private String heading(int[] places) {
            return places.length == 0 ? "" : columns.column(places[0]).heading();
        }
    }
}
