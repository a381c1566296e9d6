package de.ukrainehilfe.e2e.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at pages of one language in a narrow window and notes what is wrong: always language, direction, width, title,
 * headings, labels and doubled ids; and where asked, what axe finds by the rules of WCAG 2.2 AA.
 */
final class Inspector {
    private static final int NARROW = 320;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String AXE = axe();
    private static final String AT_A_GLANCE =
            """
            wanted => {
              const wrong = [], all = selector => [...document.querySelectorAll(selector)], html = document.documentElement;
              if (html.lang !== wanted) wrong.push('speaks ' + html.lang);
              if (html.dir !== (wanted === 'ar' ? 'rtl' : 'ltr')) wrong.push('runs ' + html.dir);
              if (html.scrollWidth > innerWidth) wrong.push('is ' + html.scrollWidth + ' px wide');
              if (!document.title.trim()) wrong.push('has no title');
              if (all('h1').length !== 1) wrong.push('has ' + all('h1').length + ' h1');
              if (all('main').length !== 1) wrong.push('has ' + all('main').length + ' main');
              all('input:not([type=hidden]), select, textarea')
                .filter(field => !field.labels.length && !field.ariaLabel && !field.hasAttribute('aria-labelledby'))
                .forEach(field => wrong.push('has no label for ' + field.name));
              all('img:not([alt])').forEach(image => wrong.push('says nothing of ' + image.src));
              const ids = all('[id]').map(element => element.id);
              ids.filter((id, place) => ids.indexOf(id) < place).forEach(id => wrong.push('has two #' + id));
              return wrong;
            }""";
    private static final String IN_DEPTH =
            """
            async rules => {
              const found = await axe.run({runOnly: {type: 'tag', values: rules}, resultTypes: ['violations']});
              return found.violations.map(rule => 'breaks ' + rule.id + ': ' + rule.nodes[0].html);
            }""";

    /** The window that is looked into. */
    final Page page;

    private final String language;
    private final boolean inDepth;
    private final List<String> problems = new ArrayList<>();

    /** @param inDepth whether axe looks, too, and a picture is kept */
    Inspector(Browsers browsers, String language, boolean inDepth) {
        this.page = browsers.scriptedWindow(language, NARROW);
        page.addInitScript(AXE);
        this.language = language;
        this.inDepth = inDepth;
    }

    /** What was wrong, a line each. */
    List<String> problems() {
        return problems;
    }

    /** The page as it stands; by axe, too, if this inspector looks in depth. */
    void look(String name) {
        look(name, language);
    }

    /** A page that speaks another language than its reader: one that is handed to somebody else. */
    void lookAtForeign(String name) {
        look(name, page.locator("html").getAttribute("lang"));
    }

    private void look(String name, String spoken) {
        note(name, page.evaluate(AT_A_GLANCE, spoken));
        if (inDepth) {
            note(name, page.evaluate(IN_DEPTH, RULES));
            Browsers.picture(page, "axe/" + language + name.replaceAll("[^A-Za-z]+", "-"));
        }
    }

    private void note(String name, Object found) {
        ((List<?>) found).forEach(problem -> problems.add(name + " in " + language + " " + problem));
    }

    private static String axe() {
        try (InputStream script = Inspector.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
