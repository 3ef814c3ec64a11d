package rapport.mail.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Forbidden;
import rapport.api.mail.Mail;
import rapport.api.paging.Slice;
import rapport.api.rest.ResourceNotFound;
import rapport.mail.model.Handover;
import rapport.mail.model.Handover.Result;
import rapport.mail.store.House;
import rapport.testkit.Asking;
import rapport.testkit.TestEngine;

class MailsResourceTest {

    private final House house = new House(TestEngine.H2);
    private final MailsResource mails = new MailsResource(house.mailing);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void listsShowsAndTriesAgain() throws IOException {
        Mail mail = house.queue("Hallo");
        house.answers.add(new Handover(Result.REFUSED, "550 no"));
        house.courier.round();
        Object listed = Optional.ofNullable(
                        ask("GET mails").query("state", "failed").reply().body())
                .orElseThrow();
        assertThat(((Slice<?>) listed).items()).isEqualTo(List.of(house.find(mail)));
        assertThat(ask("GET mails/{id}").path("id", mail.id().value()).reply().body())
                .isEqualTo(house.find(mail));
        assertThat(ask("POST mails/{id}/attempts")
                        .path("id", mail.id().value())
                        .reply()
                        .status())
                .isEqualTo(201);
        assertThat(house.find(mail).state()).isEqualTo(Mail.State.QUEUED);
    }

    @Test
    void isForManagers() {
        assertThatThrownBy(ask("GET mails").by(house.member)::reply).isInstanceOf(Forbidden.class);
        assertThatThrownBy(ask("GET mails/{id}").path("id", "nothing")::reply).isInstanceOf(ResourceNotFound.class);
    }

    private Asking ask(String what) {
        return Asking.of(mails, what).by(house.manager);
    }
}
