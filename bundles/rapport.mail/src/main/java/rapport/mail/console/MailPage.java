package rapport.mail.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.mail.Mail;
import rapport.api.mail.Mailing;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Messages;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.PageHead;
import rapport.console.api.widget.Tab;
import rapport.console.api.widget.Tone;
import rapport.mail.MailSettings;

/** Everything that was sent or waits to be, for managers. */
@Component
@ConsolePath(MailPage.PATH)
public final class MailPage implements Page {

    static final String PATH = "/mail";
    static final Messages MESSAGES = Messages.of(MailPage.class);
    private static final int ON_A_PAGE = 50;

    private final Mailing mailing;

    @Activate
    public MailPage(@Reference Mailing mailing) {
        this.mailing = mailing;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.MANAGER);
        Telling telling = Telling.to(visit);
        Mail.@Nullable State state =
                visit.query().findChoice("state", Mail.State.class).orElse(null);
        PageRequest page =
                new PageRequest(ON_A_PAGE, visit.query().find("cursor").orElse(null));
        Slice<Mail> mails = mailing.list(visit.caller(), state, page);
        return Answer.shown(telling.text().of("mail.title"), output -> {
            head(telling, visit).writeTo(output);
            if (!mailing.isConfigured()) {
                unconfigured(telling, visit).writeTo(output);
            }
            telling.ui()
                    .tabs(telling.text().of("mail.state"), tabs(telling, state))
                    .writeTo(output);
            list(telling, mails).writeTo(output);
        });
    }

    private PageHead head(Telling telling, Visit visit) {
        List<Act> acts = new ArrayList<>();
        if (visit.caller().role().includes(Role.ADMINISTRATOR) && mailing.isConfigured()) {
            acts.add(Act.dialog(telling.text().of("test.title"), TestMailPage.PATH));
        }
        acts.add(Act.dialog(telling.text().of("lift.title"), UnsubscriptionsPage.PATH)
                .quiet());
        return telling.ui().head(telling.text().of("mail.title")).acts(acts);
    }

    private static Body unconfigured(Telling telling, Visit visit) {
        boolean mayConfigure = visit.caller().role().includes(Role.ADMINISTRATOR);
        String settings = "/administration/settings/" + MailSettings.PID;
        Act[] acts = mayConfigure ? new Act[] {Act.link(telling.text().of("mail.configure"), settings)} : new Act[0];
        return telling.ui().notice(Tone.CAREFUL, telling.text().of("mail.unconfigured.notice"), acts);
    }

    private static List<Tab> tabs(Telling telling, Mail.@Nullable State chosen) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(Tab.of(telling.text().of("state.all"), PATH, chosen == null));
        Arrays.stream(Mail.State.values())
                .map(state -> Tab.of(
                        telling.text().of("state." + Telling.key(state)),
                        PATH + "?state=" + Telling.key(state),
                        state == chosen))
                .forEach(tabs::add);
        return tabs;
    }

    private static Body list(Telling telling, Slice<Mail> mails) {
        List<Column> columns = List.of(
                Column.of(telling.text().of("mail.subject")),
                Column.of(telling.text().of("mail.to")),
                Column.of(telling.text().of("mail.state")),
                Column.of(telling.text().of("mail.by")).quiet(),
                Column.of(telling.text().of("mail.queued")).quiet());
        return telling.ui()
                .listing(
                        telling.text().of("mail.title"),
                        columns,
                        mails.items().stream().map(telling::row).toList())
                .more(mails.nextCursor())
                .orElse(telling.ui()
                        .empty(
                                "mail",
                                telling.text().of("mail.none"),
                                telling.text().of("mail.none.sentence")));
    }
}
