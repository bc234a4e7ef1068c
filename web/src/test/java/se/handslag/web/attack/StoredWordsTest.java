package se.handslag.web.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.web.shell.Browser;
import se.handslag.web.shell.EveryPath;

/** Words that are markup, templates, statements and formulas elsewhere, in every text field of every form. Here they are words. */
@CompositionRoot(because = "a test plays the staff of every authority")
class StoredWordsTest {
    /** Each in a field of its own, in turn. */
    private static final List<String> WORDS = List.of(
            "<script>alert(7)</script>",
            "\"><img src=x onerror=alert(7)>",
            "' onmouseover='alert(7)",
            "${7*7}#{7*7}{{7*7}}<%= 7*7 %>",
            "'; drop table note; --",
            "' or '1'='1",
            "=cmd|' /C calc'!A0",
            "</textarea><svg onload=alert(7)>",
            "{0} {1,number} ''",
            "%s%n%x ../../etc/passwd");

    private static final Pattern FORM =
            Pattern.compile("<form method=\"post\" action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(input|textarea|select)\\b([^>]*)>(.*?)(?=<|$)", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");

    @TempDir
    private static Path folder;

    private int turn;

    @Test
    void areKeptAsWordsAndShownAsWords() {
        try (House house = new House(folder)) {
            List<String> faults = new ArrayList<>();
            Set<String> fields = new LinkedHashSet<>();
            for (Actor actor : List.of(SARA, NILS, MARIA)) {
                Browser browser = house.signIn(actor);
                for (EveryPath.Asked path : house.paths()) {
                    if (path.method().equals("GET") && !path.pattern().startsWith("/api/")) {
                        String address = House.address(path.pattern(), house.own.toString(), house.own.toString());
                        fillIn(browser, address, fields, faults);
                    }
                }
            }
            assertThat(faults).isEmpty();
            assertThat(fields).as("fields that were filled in").hasSizeGreaterThan(60);
            for (Actor actor : List.of(SARA, NILS, MARIA)) {
                walk(house, house.signIn(actor), faults);
            }
            assertThat(faults).isEmpty();
            var kept = house.records().get(SARA.employer());
            assertThat(kept.values().stream().flatMap(List::stream))
                    .as("at least one form was saved with them, unchanged")
                    .anyMatch(row -> row.contains("<script>alert(7)</script>"))
                    .anyMatch(row -> row.contains("'; drop table note; --"));
        }
    }

    private void fillIn(Browser browser, String address, Set<String> filled, List<String> faults) {
        HttpResponse<String> page = browser.get(address);
        look(address, page, faults);
        Matcher forms = FORM.matcher(page.body());
        while (forms.find()) {
            String action = forms.group(1).isEmpty() ? address : forms.group(1);
            if (action.startsWith("/logga-ut") || action.startsWith("/val/")) {
                continue;
            }
            Map<String, String> fields = fields(forms.group(2), filled);
            StringBuilder body = new StringBuilder();
            fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                    .append(encode(name))
                    .append('=')
                    .append(encode(value)));
            HttpResponse<String> answer = browser.send(browser.request(action)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body.toString())));
            look("POST " + action, answer, faults);
            if (answer.statusCode() == 303) {
                String next = answer.headers().firstValue("Location").orElseThrow();
                look(next, browser.get(next), faults);
            }
        }
    }

    private Map<String, String> fields(String form, Set<String> filled) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher found = FIELD.matcher(form);
        while (found.find()) {
            String name = attribute(found.group(2), "name");
            String type = attribute(found.group(2), "type");
            if (name.isEmpty()) {
                continue;
            }
            if (found.group(1).equals("select")) {
                Matcher option = OPTION.matcher(form.substring(found.start()));
                fields.putIfAbsent(name, option.find() ? option.group(1) : "");
            } else if (type.equals("hidden")) {
                fields.putIfAbsent(name, attribute(found.group(2), "value"));
            } else if (type.equals("radio") || type.equals("checkbox")) {
                fields.putIfAbsent(name, attribute(found.group(2), "value"));
            } else if (name.matches("(?i).*(day|from|to|until|date|on|by|due).*")
                    && !attribute(found.group(2), "value").isEmpty()) {
                fields.putIfAbsent(name, attribute(found.group(2), "value"));
            } else if (!fields.containsKey(name)) {
                fields.put(name, WORDS.get(turn++ % WORDS.size()));
                filled.add(name);
            }
        }
        return fields;
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find()
                ? found.group(1)
                        .replace("&#34;", "\"")
                        .replace("&#39;", "'")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                : "";
    }

    private static void walk(House house, Browser browser, List<String> faults) {
        for (EveryPath.Asked path : house.paths()) {
            if (path.method().equals("GET")) {
                String address = House.address(path.pattern(), house.own.toString(), house.own.toString());
                look(address, browser.get(address), faults);
            }
        }
    }

    private static void look(String address, HttpResponse<String> answer, List<String> faults) {
        if (answer.statusCode() >= 500) {
            faults.add(address + " answers " + answer.statusCode());
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("text/html")) {
            return;
        }
        for (String live : List.of("<script>alert", "<img src=x", "<svg onload", "='' onmouseover", "\"><img")) {
            if (answer.body().contains(live)) {
                faults.add(address + " shows " + live + " as markup");
            }
        }
        if (answer.body().contains(">49#49")) {
            faults.add(address + " has reckoned what someone wrote");
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
