package se.handslag.web.neighbours;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handslag.web.shell.Browser;

/** Someone at a browser in one world, who reads and sends. */
final class Visitor {
    private static final Set<String> ALWAYS_NEW = Set.of("date", "set-cookie", "content-length");
    private static final Pattern LINK = Pattern.compile("(?:href|action|formaction)=\"(/[^\"#]*)");

    private final Browser browser;
    private final Plain plain;
    private String proof = "";

    Visitor(World world, String who) {
        browser = new Browser(world.house().port()).signIn(who);
        plain = new Plain();
    }

    /**
     * An answer as it can be compared.
     *
     * @param told status, headers and body, without what is drawn by lot
     * @param links where it leads
     * @param body as it came
     */
    record Answer(String told, List<String> links, String body) {}

    Answer get(String path) {
        return answer(browser.get(path));
    }

    Answer post(String path, Map<String, String> fields) {
        if (path.startsWith("/api/")) {
            return answer(browser.send(browser.request(path)
                    .header("Content-Type", "application/json")
                    .header("Handslag-Proof", proof())
                    .POST(BodyPublishers.ofString("{}"))));
        }
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_proof", proof());
        return answer(browser.post(path, all));
    }

    private String proof() {
        if (proof.isEmpty()) {
            String session = browser.get("/api/session").body();
            Matcher found = Pattern.compile("\"proof\" ?: ?\"([^\"]+)").matcher(session);
            if (!found.find()) {
                throw new AssertionError("No proof in " + session);
            }
            proof = found.group(1);
        }
        return proof;
    }

    private Answer answer(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeIf(name -> ALWAYS_NEW.contains(name.toLowerCase(java.util.Locale.ROOT)));
        boolean pdf = headers.getOrDefault("content-type", List.of("")).get(0).startsWith("application/pdf");
        String body = pdf ? "" : response.body();
        Set<String> links = new LinkedHashSet<>();
        Matcher found = LINK.matcher(body);
        while (found.find()) {
            links.add(found.group(1).replace("&amp;", "&"));
        }
        headers.getOrDefault("location", List.of()).forEach(links::add);
        return new Answer(
                response.statusCode() + "\n" + plain.of(headers.toString()) + "\n" + plain.of(body),
                new ArrayList<>(links),
                body);
    }
}
