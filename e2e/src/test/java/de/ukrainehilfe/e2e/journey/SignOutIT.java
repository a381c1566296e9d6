package de.ukrainehilfe.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import de.ukrainehilfe.e2e.TheSystem;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A computer that somebody else uses afterwards, such as the one at the counter. */
class SignOutIT {
    private static final int DESK = 1280;

    private static Browsers browsers;
    private final String web = TheSystem.site().web().toString();

    @BeforeAll
    static void open() {
        browsers = new Browsers();
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @Test
    void whoSignsOutLeavesNothingToTheNext() {
        Page page = browsers.window("de-DE", DESK);
        page.navigate(web + "/needs");
        assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("Anmelden");
        page.locator("button[value=coordinator]").click();
        assertThat(page).hasURL(Pattern.compile("/needs"));

        List<Cookie> session = session(page);
        assertTrue(!session.isEmpty(), "no session cookie");
        for (Cookie cookie : session) {
            assertTrue(cookie.httpOnly, cookie.name + " can be read by scripts");
            assertEquals("/", cookie.path, cookie.name);
            assertEquals("localhost", cookie.domain, cookie.name + " goes to other hosts, too");
            assertTrue(cookie.sameSite != SameSiteAttribute.NONE, cookie.name + " comes with other sites' requests");
        }
        assertTrue(
                page.context().cookies().stream().allMatch(cookie -> cookie.httpOnly),
                "a cookie can be read by scripts");

        for (String elsewhere : List.of("/offers/list", "/matches", "/notifications")) {
            page.navigate(web + elsewhere);
            assertThat(signOut(page)).isVisible();
        }
        Browsers.picture(page, "sign-out-1-before");
        signOut(page).click();
        assertThat(page).hasURL(Pattern.compile("localhost:\\d+/(\\?state=.*)?$"));
        assertThat(signOut(page)).hasCount(0);
        assertEquals(List.of(), session(page));
        Browsers.picture(page, "sign-out-2-after");

        for (String closed : List.of("/needs", "/offers/list", "/matches", "/notifications")) {
            page.navigate(web + closed);
            assertThat(page.locator("button[value=coordinator]")).isVisible();
        }
        page.goBack();
        assertThat(signOut(page)).hasCount(0);
    }

    private static Locator signOut(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Abmelden")));
    }

    private static List<Cookie> session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.contains("q_session"))
                .toList();
    }
}
