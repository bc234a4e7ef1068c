package se.handslag.web.journey;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page as someone meets it who has no script and no style sheet: its words, its links and its forms with the fields that they have.
 *
 * <p>It reads the HTML that the templates write, in which every attribute stands in double quotes. What lies in a {@code dialog} is opened
 * by a script and so is not there.
 */
public final class SeenPage {
    private static final Pattern TOKEN =
            Pattern.compile("<!.*?>|<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\"[^\"]*\"|[^>\"])*)>|([^<]+)", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)(?:=\"([^\"]*)\")?");
    /** Elements whose words run together with those beside them. */
    private static final Set<String> INLINE = Set.of("a", "span", "strong", "em", "time", "small", "b", "i");

    /** A link that can be followed. */
    public record Link(String text, String href) {}

    private final HttpResponse<String> response;
    private final StringBuilder words = new StringBuilder();
    private final List<SeenForm> forms = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<String> labelled = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();
    private String title = "";
    private String language = "";
    private int primaryButtons;

    private final Map<String, Integer> begun = new HashMap<>();
    private String href = "";
    private @Nullable SeenForm form;
    private SeenForm.@Nullable Control control;

    private SeenPage(HttpResponse<String> response) {
        this.response = response;
    }

    public static SeenPage of(HttpResponse<String> response) {
        SeenPage page = new SeenPage(response);
        page.read(response.body().replaceAll("(?s)<dialog.*?</dialog>", ""));
        return page;
    }

    private void read(String html) {
        Matcher token = TOKEN.matcher(html);
        while (token.find()) {
            if (token.group(4) != null) {
                words.append(decoded(token.group(4)));
            } else if (token.group(2) != null) {
                if (!INLINE.contains(token.group(2))) {
                    words.append('\n');
                }
                if (token.group(1).isEmpty()) {
                    begins(token.group(2), attributes(token.group(3)));
                } else {
                    ends(token.group(2));
                }
            }
        }
    }

    private void begins(String element, Map<String, String> has) {
        begun.put(element, words.length());
        if (List.of(has.getOrDefault("class", "").split(" ")).contains("primary")) {
            primaryButtons++;
        }
        switch (element) {
            case "html" -> language = has.getOrDefault("lang", "");
            case "a" -> href = has.getOrDefault("href", "");
            case "label" -> labelled.add(has.getOrDefault("for", ""));
            case "form" -> {
                form = new SeenForm(
                        has.getOrDefault("action", ""),
                        has.getOrDefault("method", "get"),
                        has.getOrDefault("data-draft", ""));
                forms.add(form);
            }
            case "input", "textarea", "select", "option", "button" ->
                control = form == null ? null : form.add(element, has);
            default -> {
                // It holds words, and nothing to act on.
            }
        }
    }

    private void ends(String element) {
        String said = words.substring(begun.getOrDefault(element, words.length()));
        switch (element) {
            case "title" -> title = tidy(said);
            case "h1" -> headings.add(tidy(said));
            case "dt" -> facts.add(tidy(said));
            case "a" -> links.add(new Link(tidy(said), href));
            case "form" -> form = null;
            case "button", "option" -> says(tidy(said));
            // Neither the first line end in a text area nor the one that ends it here is part of what it holds.
            case "textarea" -> says(said.substring(said.startsWith("\n") ? 1 : 0, said.length() - 1));
            default -> {
                // It held words, and nothing to act on.
            }
        }
    }

    private void says(String text) {
        SeenForm.Control open = control;
        if (open != null) {
            open.says(text);
        }
    }

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Path and query, as in the address field. */
    public String path() {
        return response.uri().getRawPath()
                + Optional.ofNullable(response.uri().getRawQuery())
                        .map(query -> "?" + query)
                        .orElse("");
    }

    String title() {
        return title;
    }

    String language() {
        return language;
    }

    /** The main headings. */
    List<String> headings() {
        return headings;
    }

    int primaryButtons() {
        return primaryButtons;
    }

    public List<SeenForm> forms() {
        return forms;
    }

    public List<Link> links() {
        return links;
    }

    /** The ids of the fields that have a label of their own. */
    List<String> labelled() {
        return labelled;
    }

    /** What the facts of its lists are called. */
    List<String> facts() {
        return facts;
    }

    /** All that can be read on it, with single spaces. */
    public String words() {
        return tidy(words.toString());
    }

    private static Map<String, String> attributes(String written) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(written);
        while (attribute.find()) {
            attributes.put(
                    attribute.group(1),
                    decoded(Optional.ofNullable(attribute.group(2)).orElse("")));
        }
        return attributes;
    }

    private static String decoded(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&");
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
