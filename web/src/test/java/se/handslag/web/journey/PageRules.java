package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What holds for every page that anyone meets in the main job. */
final class PageRules {
    /** What is said of the persons in the tests and may stand in no address and no title, where others read over a shoulder or in a log. */
    private static final List<String> PERSONAL = List.of(
            "Kim",
            "Åkesson",
            "Robin",
            "Nyström",
            "Alex",
            "Lund",
            "Eva",
            "19900101",
            "900101",
            "9802",
            "970314",
            "9808",
            "20021123",
            "9801",
            "070-174");

    /** A key that nobody has given a word, such as {@code given-name}. */
    private static final Pattern MACHINES_WORD = Pattern.compile("[a-z]+([.-][a-zA-Z0-9]+)*");

    private PageRules() {}

    static void hold(SeenPage page) {
        String where = page.path() + " (" + page.status() + ")";
        assertThat(page.header("Content-Type")).as(where).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(page.language()).as("the language of " + where).isIn(languages(page));
        assertThat(page.headings()).as("the main heading of " + where).hasSize(1);
        assertThat(page.headings().get(0)).as("the main heading of " + where).isNotBlank();
        assertThat(page.primaryButtons()).as("the main buttons of " + where).isLessThanOrEqualTo(1);
        for (String word : PERSONAL) {
            assertThat(URLDecoder.decode(page.path(), StandardCharsets.UTF_8))
                    .as("an address")
                    .doesNotContain(word);
            assertThat(page.title()).as("the title of " + where).doesNotContain(word);
        }
        page.links()
                .forEach(link -> PERSONAL.forEach(word -> assertThat(link.href().startsWith("tel:") ? "" : link.href())
                        .as("a link in " + where)
                        .doesNotContain(word)));
        fieldsHaveNames(page, where);
        assertThat(page.facts()).as("what facts are called in %s", where).noneMatch(MACHINES_WORD.asMatchPredicate());
    }

    /** Staff read Swedish or English; a leaf is handed to someone who may read something else. */
    private static List<String> languages(SeenPage page) {
        return page.path().contains("/bedomning/blad") ? List.of("sv", "en", "ja") : List.of("sv", "en");
    }

    /** Whoever cannot see the page must hear what each field asks for. */
    private static void fieldsHaveNames(SeenPage page, String where) {
        for (SeenForm form : page.forms()) {
            for (SeenForm.Control control : form.controls()) {
                boolean needsName = (control.is("textarea") || control.is("select") || control.is("input"))
                        && !control.isHidden()
                        && !control.isChoice()
                        && !control.isButton();
                if (needsName
                        && control.attribute("aria-label").isEmpty()
                        && control.attribute("aria-labelledby").isEmpty()) {
                    assertThat(page.labelled())
                            .as("the label of %s in %s", control.name(), where)
                            .contains(control.attribute("id"));
                }
            }
        }
    }
}
