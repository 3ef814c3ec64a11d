package rapport.access.console;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccessFixture;
import rapport.access.model.Account;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.access.Sessions;
import rapport.testkit.TestEngine;

class PasswordFirstTest {

    private final AccessFixture access = new AccessFixture(TestEngine.H2);
    private final PasswordFirst filter = new PasswordFirst(access.signedIn);
    private String session = "";

    @BeforeEach
    void signInWithAPasswordThatAnAdministratorChose() {
        Caller root = access.account("root", Role.ADMINISTRATOR).asCaller();
        Account ada = access.account("ada", Role.MEMBER);
        access.accounts.setTemporaryPassword(root, ada.id(), AccessFixture.PASSWORD);
        session = access.signIn("ada");
    }

    @AfterEach
    void close() {
        access.close();
    }

    @Test
    void leadsEverywhereToTheChangeOfThePassword() throws Exception {
        for (String path : new String[] {"/", "/people", "/account", "/account/password/x"}) {
            assertThat(answer("GET", path, Map.of())).as(path).isEqualTo("303 /account/password");
        }
        assertThat(answer("GET", "/people", Map.of("HX-Request", "true"))).isEqualTo("htmx /account/password");
        assertThat(answer("POST", "/people", Map.of())).isEqualTo("403");
        assertThat(answer("GET", "/api/v1/people", Map.of())).isEqualTo("403");
    }

    @Test
    void leavesTheChangeAndTheWayOutOpen() throws Exception {
        for (String path : new String[] {"/account/password", "/sign-out", "/static/a.css", "/system/health"}) {
            assertThat(answer("GET", path, Map.of())).as(path).isEqualTo("let through");
        }
        assertThat(answer("POST", "/account/password", Map.of())).isEqualTo("let through");
    }

    @Test
    void opensEverythingAfterwards() throws Exception {
        Caller ada = access.signedIn.findSession(session).orElseThrow();
        assertThat(access.signedIn
                        .changePassword(ada, AccessFixture.PASSWORD, "grosser blauer Kran", AccessFixture.HERE, session)
                        .objections())
                .isEmpty();
        assertThat(answer("GET", "/people", Map.of())).isEqualTo("let through");
    }

    private String answer(String method, String path, Map<String, String> headers) throws Exception {
        AtomicBoolean through = new AtomicBoolean();
        Map<String, Object> told = new HashMap<>();
        FilterChain chain = (request, response) -> through.set(true);
        filter.doFilter(request(method, path, headers), response(told), chain);
        if (through.get()) {
            return "let through";
        }
        if (told.containsKey("HX-Redirect")) {
            return "htmx " + told.get("HX-Redirect");
        }
        return told.get("status") + (told.containsKey("Location") ? " " + told.get("Location") : "");
    }

    private HttpServletRequest request(String method, String path, Map<String, String> headers) {
        Cookie[] cookies = {new Cookie(Sessions.COOKIE, session)};
        return fake(HttpServletRequest.class, (called, argument) -> switch (called) {
            case "getServletPath" -> path;
            case "getMethod" -> method;
            case "getCookies" -> cookies;
            case "getHeader" -> headers.get(Objects.requireNonNull(argument));
            default -> null;
        });
    }

    private static HttpServletResponse response(Map<String, Object> told) {
        return (HttpServletResponse) Proxy.newProxyInstance(
                HttpServletResponse.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) -> {
                    if (called.getName().equals("setHeader")) {
                        told.put(arguments[0].toString(), arguments[1]);
                    } else if (called.getName().equals("setStatus")) {
                        told.put("status", arguments[0]);
                    }
                    return null;
                });
    }

    private interface Answers {
        @Nullable
        Object to(String called, @Nullable Object argument);
    }

    private static <T> T fake(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) -> answers.to(called.getName(), arguments == null ? null : arguments[0])));
    }
}
