package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractStringAssert;
import se.handslag.core.casework.Actor;
import se.handslag.web.shell.Browser;

/**
 * A member of staff at a browser without scripts: opens pages, fills in the fields that are there, and presses the buttons that are there.
 *
 * <p>What is not in the page cannot be filled in or pressed. Every page that is met is held against {@link PageRules}.
 */
final class Visitor {
    /** What is taken away and not read on a page, whatever is asked for it. */
    private static final Pattern PAPER = Pattern.compile("[^?]*\\.(csv|pdf)(\\?.*)?");

    private final Browser browser;
    private final Actor actor;
    private SeenPage page;
    private Map<String, List<String>> written = new LinkedHashMap<>();

    private Visitor(Browser browser, Actor actor, SeenPage page) {
        this.browser = browser;
        this.actor = actor;
        this.page = page;
    }

    static Visitor signsIn(int port, Actor actor) {
        Browser browser = new Browser(port);
        Visitor visitor = new Visitor(browser, actor, SeenPage.of(browser.get("/logga-in")));
        return visitor.signsInAgain();
    }

    /** After a day has passed, and the session with it. */
    Visitor signsInAgain() {
        browser.signIn(actor.employer() + " " + actor.staff());
        return this;
    }

    Visitor opens(String path) {
        arrives(browser.get(path));
        assertThat(page.status())
                .as("%s opens %s: %s", actor.name(), path, page.words())
                .isEqualTo(200);
        return this;
    }

    /** Opens a page that answers with something else than itself. */
    Visitor opens(String path, int status) {
        arrives(browser.get(path));
        assertThat(page.status())
                .as("%s opens %s: %s", actor.name(), path, page.words())
                .isEqualTo(status);
        return this;
    }

    /** Follows the link with these words. */
    Visitor follows(String words) {
        List<String> targets = page.links().stream()
                .filter(link -> link.text().equals(words))
                .map(SeenPage.Link::href)
                .distinct()
                .toList();
        assertThat(targets)
                .as("a link '%s' in %s among %s", words, page.path(), page.links())
                .hasSize(1);
        return opens(targets.get(0));
    }

    /** Opens every page that links lead to from these, each once. @return their addresses */
    Set<String> wanders(String... from) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            if (seen.add(path)) {
                opens(path);
                page.links().stream()
                        .map(link -> link.href().replaceFirst("#.*", ""))
                        .filter(href ->
                                href.startsWith("/") && !PAPER.matcher(href).matches())
                        .forEach(ahead::add);
            }
        }
        return seen;
    }

    /** Writes into a field of the page. */
    Visitor writes(String name, String text) {
        assertThat(fields(name))
                .as("a field %s in %s", name, describe())
                .isNotEmpty()
                .noneMatch(SeenForm.Control::isChoice);
        written.put(name, List.of(text));
        return this;
    }

    /** Chooses among what the page offers; several for boxes to tick. */
    Visitor chooses(String name, String... values) {
        for (String value : values) {
            assertThat(fields(name))
                    .as("a choice %s=%s in %s", name, value, describe())
                    .anyMatch(control -> control.isChoice() && control.value().equals(value));
        }
        written.put(name, List.of(values));
        return this;
    }

    /** Presses the button with these words and goes where it leads. */
    Visitor presses(String words) {
        List<SeenForm> forms = page.forms().stream()
                .filter(form -> button(form, words).isPresent())
                .filter(form -> written.keySet().stream()
                        .allMatch(name -> !form.named(name).isEmpty()))
                .toList();
        assertThat(forms)
                .as("a form with the button '%s' and the fields %s in %s", words, written.keySet(), describe())
                .hasSize(1);
        SeenForm form = forms.get(0);
        SeenForm.Control button = button(form, words).orElseThrow();
        String target = button.attribute("formaction").isEmpty() ? form.action() : button.attribute("formaction");
        assertThat(form.method()).isEqualTo("post");
        arrives(post(target.isEmpty() ? page.path() : target.replaceFirst("#.*", ""), form, button));
        return this;
    }

    /** Has typed, and the browser dies: what was written got no further than to where a script keeps it. */
    Visitor losesTheBrowser() {
        SeenForm form = page.forms().stream()
                .filter(one -> !one.draft().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(post(form.draft(), form, new SeenForm("", "", "").add("button", Map.of()))
                        .statusCode())
                .isEqualTo(303);
        written = new LinkedHashMap<>();
        return this;
    }

    private HttpResponse<String> post(String target, SeenForm form, SeenForm.Control button) {
        List<String> pairs = new ArrayList<>();
        form.controls().stream()
                .map(SeenForm.Control::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name ->
                        values(form, name, button).forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
        return browser.send(browser.request(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(pairs.stream().collect(Collectors.joining("&")))));
    }

    /** Changes what the page carries without showing it, as someone may who means harm or whose page is old. */
    Visitor tampers(String name, String value) {
        assertThat(page.forms())
                .as("a hidden field %s in %s", name, describe())
                .anyMatch(form -> form.named(name).stream().anyMatch(SeenForm.Control::isHidden));
        written.put(name, List.of(value));
        return this;
    }

    /** Chooses what the page does not offer any more, as someone does whose page is old. */
    Visitor hasOldChoice(String name, String value) {
        assertThat(choices()).as("what can be chosen in %s", describe()).doesNotContain(value);
        assertThat(fields(name)).as("a field %s in %s", name, describe()).isNotEmpty();
        written.put(name, List.of(value));
        return this;
    }

    /** Sends these bytes as a form. */
    Visitor sendsBytes(String path, byte[] body) {
        arrives(browser.send(browser.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofByteArray(body))));
        return this;
    }

    /** Presses the page's main button, whatever it says. */
    Visitor sends() {
        List<String> main = page.forms().stream()
                .flatMap(form -> form.controls().stream())
                .filter(control -> control.isButton()
                        && List.of(control.attribute("class").split(" ")).contains("primary"))
                .map(SeenForm.Control::says)
                .toList();
        assertThat(main).as("the main button in %s", describe()).hasSize(1);
        return presses(main.get(0));
    }

    Visitor readsEnglish() {
        opens("/").presses("English");
        assertThat(page.language()).isEqualTo("en");
        return this;
    }

    private List<String> values(SeenForm form, String name, SeenForm.Control pressed) {
        if (written.containsKey(name)) {
            return written.get(name);
        }
        List<String> values = new ArrayList<>();
        for (SeenForm.Control control : form.named(name)) {
            boolean sent = control.isButton()
                    ? control == pressed
                    : !control.is("select") && !control.isDisabled() && (!control.isChoice() || control.isChosen());
            if (sent) {
                values.add(control.value());
            }
        }
        return values;
    }

    private static Optional<SeenForm.Control> button(SeenForm form, String words) {
        return form.controls().stream()
                .filter(control -> control.isButton() && control.says().equals(words))
                .findFirst();
    }

    private void arrives(HttpResponse<String> answer) {
        HttpResponse<String> response = answer;
        for (int hops = 0; response.statusCode() == 303 && hops < 5; hops++) {
            response = browser.get(response.headers().firstValue("Location").orElseThrow());
        }
        page = SeenPage.of(response);
        written = new LinkedHashMap<>();
        PageRules.hold(page);
    }

    /** What the page says. */
    AbstractStringAssert<?> reads() {
        return assertThat(page.words()).as("what %s reads in %s (%s)", actor.name(), page.path(), page.status());
    }

    Visitor sees(String... sentences) {
        reads().contains(sentences);
        return this;
    }

    Visitor doesNotSee(String... sentences) {
        reads().doesNotContain(sentences);
        return this;
    }

    /** Is told what is wrong. */
    Visitor isTold(int status, String sentence) {
        reads().contains(sentence);
        assertThat(page.status()).as("%s: %s", page.path(), page.words()).isEqualTo(status);
        return this;
    }

    /** Finds what was entered still in the field. */
    Visitor stillHas(String name, String value) {
        assertThat(holds(name)).as("what stands in %s of %s", name, describe()).isEqualTo(value);
        return this;
    }

    /** What stands in a field. */
    String holds(String name) {
        return fields(name).stream()
                .filter(control -> !control.isChoice() || control.isChosen())
                .filter(control -> !control.is("select"))
                .map(SeenForm.Control::value)
                .collect(Collectors.joining(","));
    }

    /** The names of what the page lets someone choose between. */
    List<String> choices() {
        return page.forms().stream()
                .flatMap(form -> form.controls().stream())
                .filter(SeenForm.Control::isChoice)
                .map(SeenForm.Control::name)
                .distinct()
                .toList();
    }

    SeenPage page() {
        return page;
    }

    Browser browser() {
        return browser;
    }

    private List<SeenForm.Control> fields(String name) {
        return page.forms().stream()
                .flatMap(form -> form.named(name).stream())
                .filter(control -> !control.isHidden() && !control.isButton())
                .toList();
    }

    private String describe() {
        return page.path() + " ("
                + page.forms().stream()
                        .map(form -> form.action() + " "
                                + form.controls().stream()
                                        .map(control -> control.isButton()
                                                ? "[" + control.says() + "]"
                                                : control.name() + (control.isChoice() ? "=" + control.value() : ""))
                                        .distinct()
                                        .toList())
                        .collect(Collectors.joining("; "))
                + ")";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
